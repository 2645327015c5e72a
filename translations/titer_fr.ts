<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Actions</name>
    <message>
        <source>New plant</source>
        <translation>Nouvelle installation</translation>
    </message>
    <message>
        <source>Start with an empty sheet</source>
        <translation>Commencer avec une feuille vide</translation>
    </message>
    <message>
        <source>New from example…</source>
        <translation>Nouveau depuis un exemple…</translation>
    </message>
    <message>
        <source>Start with a plant that runs</source>
        <translation>Commencer avec une installation qui fonctionne</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open a project or a plant file</source>
        <translation>Ouvrir un projet ou un fichier d’installation</translation>
    </message>
    <message>
        <source>Save as project…</source>
        <translation>Enregistrer comme projet…</translation>
    </message>
    <message>
        <source>Keep this plant in a project file; from then on it is saved by itself</source>
        <translation>Conserver cette installation dans un fichier de projet&#xa0;; dès lors, elle s’enregistre d’elle-même</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Write a project file that stands alone; go on in this one</source>
        <translation>Écrire un fichier de projet autonome&#xa0;; continuer dans celui-ci</translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation>Nommer cette version…</translation>
    </message>
    <message>
        <source>Keep the present state under a name, to come back to it</source>
        <translation>Conserver l’état actuel sous un nom, pour pouvoir y revenir</translation>
    </message>
    <message>
        <source>Back to a version…</source>
        <translation>Revenir à une version…</translation>
    </message>
    <message>
        <source>Return to a state that was kept; undo leads back</source>
        <translation>Revenir à un état conservé&#xa0;; Annuler ramène ici</translation>
    </message>
    <message>
        <source>Import plant file…</source>
        <translation>Importer un fichier d’installation…</translation>
    </message>
    <message>
        <source>Read a plant from text (.plant.json)</source>
        <translation>Lire une installation depuis un texte (.plant.json)</translation>
    </message>
    <message>
        <source>Import a recording…</source>
        <translation>Importer un enregistrement…</translation>
    </message>
    <message>
        <source>Take in samples over time from a text file</source>
        <translation>Reprendre des valeurs au cours du temps depuis un fichier texte</translation>
    </message>
    <message>
        <source>Export plant file…</source>
        <translation>Exporter le fichier d’installation…</translation>
    </message>
    <message>
        <source>Write the plant as text (.plant.json)</source>
        <translation>Écrire l’installation sous forme de texte (.plant.json)</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Fermer le projet</translation>
    </message>
    <message>
        <source>Return to the welcome page</source>
        <translation>Revenir à la page d’accueil</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Annuler la dernière étape</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Refaire ce qui a été annulé</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Put the selected units on the clipboard and remove them</source>
        <translation>Placer les appareils sélectionnés dans le presse-papiers et les retirer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Put the selected units on the clipboard</source>
        <translation>Placer les appareils sélectionnés dans le presse-papiers</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Add the units of the clipboard</source>
        <translation>Ajouter les appareils du presse-papiers</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Add the selected units once more</source>
        <translation>Ajouter une nouvelle fois les appareils sélectionnés</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove what is selected; a straight stream is joined again</source>
        <translation>Retirer la sélection&#xa0;; un courant direct est rétabli</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Change the name of the selected unit</source>
        <translation>Changer le nom de l’appareil sélectionné</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move the selected units by arrow keys; Shift takes five steps</source>
        <translation>Déplacer les appareils sélectionnés avec les touches fléchées&#xa0;; Maj avance de cinq pas</translation>
    </message>
    <message>
        <source>Group in a zone</source>
        <translation>Grouper dans une zone</translation>
    </message>
    <message>
        <source>Put the selected units in a named zone</source>
        <translation>Placer les appareils sélectionnés dans une zone nommée</translation>
    </message>
    <message>
        <source>Remove the zone</source>
        <translation>Retirer la zone</translation>
    </message>
    <message>
        <source>Take the zone away; its units stay</source>
        <translation>Supprimer la zone&#xa0;; ses appareils restent</translation>
    </message>
    <message>
        <source>Find a unit</source>
        <translation>Rechercher un appareil</translation>
    </message>
    <message>
        <source>Add a unit…</source>
        <translation>Ajouter un appareil…</translation>
    </message>
    <message>
        <source>Type what it is; it is placed after the selected unit and connected</source>
        <translation>Tapez ce que c’est&#xa0;; il est placé après l’appareil sélectionné et raccordé</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Raccorder</translation>
    </message>
    <message>
        <source>Draw a stream from the selected unit; Tab goes through the ports that fit</source>
        <translation>Tracer un courant depuis l’appareil sélectionné&#xa0;; Tab parcourt les ports compatibles</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Conception</translation>
    </message>
    <message>
        <source>Draw the plant</source>
        <translation>Dessiner l’installation</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Run the plant and look at its course</source>
        <translation>Exécuter l’installation et observer son évolution</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Recordings, their gaps and their tags</source>
        <translation>Enregistrements, leurs lacunes et leurs tags</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Ajouter une source…</translation>
    </message>
    <message>
        <source>Values of an instrument, a broker, a folder, or a simulated plant</source>
        <translation>Valeurs d’un instrument, d’un broker, d’un dossier ou d’une installation simulée</translation>
    </message>
    <message>
        <source>Cockpit</source>
        <translation>Cockpit</translation>
    </message>
    <message>
        <source>Boards of values, trends and alarms</source>
        <translation>Tableaux de valeurs, de tendances et d’alarmes</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Mur</translation>
    </message>
    <message>
        <source>The boards full screen, to be read from across the room; it stays with an alarm</source>
        <translation>Les tableaux en plein écran, lisibles à distance&#xa0;; l’affichage reste sur une alarme</translation>
    </message>
    <message>
        <source>Add a tile…</source>
        <translation>Ajouter une tuile…</translation>
    </message>
    <message>
        <source>To the board of the Cockpit that is shown</source>
        <translation>Au tableau du Cockpit qui est affiché</translation>
    </message>
    <message>
        <source>Find an action…</source>
        <translation>Rechercher une commande…</translation>
    </message>
    <message>
        <source>Every action, unit and page by its name</source>
        <translation>Toutes les commandes, tous les appareils et toutes les pages par leur nom</translation>
    </message>
    <message>
        <source>Go to the inspector</source>
        <translation>Aller à l’inspecteur</translation>
    </message>
    <message>
        <source>The fields of the selected unit</source>
        <translation>Les champs de l’appareil sélectionné</translation>
    </message>
    <message>
        <source>Pin the inspector</source>
        <translation>Épingler l’inspecteur</translation>
    </message>
    <message>
        <source>Keep what the inspector shows beside the next selection, or let it go</source>
        <translation>Garder ce que montre l’inspecteur à côté de la prochaine sélection, ou le libérer</translation>
    </message>
    <message>
        <source>Go to the ports</source>
        <translation>Aller aux ports</translation>
    </message>
    <message>
        <source>The ports of the selected unit with their streams</source>
        <translation>Les ports de l’appareil sélectionné avec leurs courants</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Replier ou déplier</translation>
    </message>
    <message>
        <source>The selected inlet or outlet as a short arrow, or with its symbol</source>
        <translation>L’entrée ou la sortie sélectionnée sous forme de flèche courte, ou avec son symbole</translation>
    </message>
    <message>
        <source>Fold or unfold the zone</source>
        <translation>Replier ou déplier la zone</translation>
    </message>
    <message>
        <source>The zone of the selected unit as one box, or with its units</source>
        <translation>La zone de l’appareil sélectionné sous forme d’un seul bloc, ou avec ses appareils</translation>
    </message>
    <message>
        <source>Plant as a tree</source>
        <translation>Installation en arborescence</translation>
    </message>
    <message>
        <source>The same units as a list, for the keyboard and screen readers</source>
        <translation>Les mêmes appareils sous forme de liste, pour le clavier et les lecteurs d’écran</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>What is wrong, where, and what to do</source>
        <translation>Ce qui ne va pas, où, et que faire</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Fold or unfold the phases of the run</source>
        <translation>Replier ou déplier les phases de l’exécution</translation>
    </message>
    <message>
        <source>Fit the sheet</source>
        <translation>Ajuster la feuille</translation>
    </message>
    <message>
        <source>Show the whole plant</source>
        <translation>Afficher toute l’installation</translation>
    </message>
    <message>
        <source>Fit the selection</source>
        <translation>Ajuster à la sélection</translation>
    </message>
    <message>
        <source>Show what is selected</source>
        <translation>Afficher ce qui est sélectionné</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>Boucles</translation>
    </message>
    <message>
        <source>Show the controllers of the selected unit</source>
        <translation>Afficher les régulateurs de l’appareil sélectionné</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Thème du système</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>Clair ou sombre, comme le bureau</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Start the run</source>
        <translation>Lancer l’exécution</translation>
    </message>
    <message>
        <source>Run the plant from the start</source>
        <translation>Exécuter l’installation depuis le début</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>End the run; what there is stays</source>
        <translation>Terminer l’exécution&#xa0;; ce qui est acquis reste</translation>
    </message>
    <message>
        <source>Replay the example recording</source>
        <translation>Rejouer l’enregistrement d’exemple</translation>
    </message>
    <message>
        <source>The shipped recording over the example plant</source>
        <translation>L’enregistrement fourni sur l’installation d’exemple</translation>
    </message>
    <message>
        <source>Report of the run…</source>
        <translation>Rapport de l’exécution…</translation>
    </message>
    <message>
        <source>Flowsheet, recipe, key figures, trends and balances as one document</source>
        <translation>Schéma de procédé, recette, indicateurs clés, tendances et bilans dans un seul document</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>Move through the run, or hold it</source>
        <translation>Parcourir l’exécution ou la mettre en pause</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Pas en arrière</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Pas en avant</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What an action does, and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Export the flowsheet…</source>
        <translation>Exporter le schéma de procédé…</translation>
    </message>
    <message>
        <source>Write the whole sheet as a drawing (SVG), a document (PDF) or a picture (PNG)</source>
        <translation>Écrire toute la feuille sous forme de dessin (SVG), de document (PDF) ou d’image (PNG)</translation>
    </message>
    <message>
        <source>Arrange the sheet</source>
        <translation>Ordonner la feuille</translation>
    </message>
    <message>
        <source>Place every unit anew along the flow; zones stay together</source>
        <translation>Replacer chaque appareil le long du flux&#xa0;; les zones restent groupées</translation>
    </message>
    <message>
        <source>Note on the sheet…</source>
        <translation>Note sur la feuille…</translation>
    </message>
    <message>
        <source>Words at a place of the sheet, kept in the plant</source>
        <translation>Des mots à un endroit de la feuille, conservés dans l’installation</translation>
    </message>
    <message>
        <source>Set up alarms…</source>
        <translation>Configurer les alarmes…</translation>
    </message>
    <message>
        <source>What is watched, when it speaks, and what a person should do then</source>
        <translation>Ce qui est surveillé, quand cela se déclenche, et ce qu’une personne doit alors faire</translation>
    </message>
    <message>
        <source>Figures and journal of alarms</source>
        <translation>Chiffres et journal des alarmes</translation>
    </message>
    <message>
        <source>How often alarms speak, by the yardsticks of the trade, and what became of each</source>
        <translation>La fréquence des alarmes, selon les références du métier, et ce qu’il est advenu de chacune</translation>
    </message>
    <message>
        <source>Silence alarms</source>
        <translation>Couper le son des alarmes</translation>
    </message>
    <message>
        <source>End the tone of the alarms that call now; they stay unacknowledged, and the next one is heard again</source>
        <translation>Arrêter le son des alarmes actuellement actives&#xa0;; elles restent non acquittées, et la suivante se fera de nouveau entendre</translation>
    </message>
    <message>
        <source>Tags by formula…</source>
        <translation>Tags par formule…</translation>
    </message>
    <message>
        <source>Tags that are computed from others, with their units</source>
        <translation>Tags calculés à partir d’autres, avec leurs unités</translation>
    </message>
    <message>
        <source>Board in a window of its own</source>
        <translation>Tableau dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>To be put beside this window or on another screen; it comes back there</source>
        <translation>À placer à côté de cette fenêtre ou sur un autre écran&#xa0;; il y réapparaît</translation>
    </message>
    <message>
        <source>Board on another screen</source>
        <translation>Tableau sur un autre écran</translation>
    </message>
    <message>
        <source>Full screen as a wall, while this window is worked in</source>
        <translation>En plein écran comme un mur, pendant qu’on travaille dans cette fenêtre</translation>
    </message>
    <message>
        <source>Explain this</source>
        <translation>Expliquer ceci</translation>
    </message>
    <message>
        <source>What the parameter, unit, tile or setting in focus means, with its source</source>
        <translation>Ce que signifie le paramètre, l’appareil, la tuile ou le réglage qui a le focus, avec sa source</translation>
    </message>
    <message>
        <source>Units…</source>
        <translation>Unités…</translation>
    </message>
    <message>
        <source>In which unit each kind of quantity is shown</source>
        <translation>L’unité dans laquelle chaque type de grandeur est affiché</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>For a projector: larger text, thick lines, light</source>
        <translation>Pour un projecteur&#xa0;: texte plus grand, traits épais, clair</translation>
    </message>
    <message>
        <source>Runs over one another</source>
        <translation>Exécutions superposées</translation>
    </message>
    <message>
        <source>Up to eight runs on one axis, with the parameters and key figures that differ</source>
        <translation>Jusqu’à huit exécutions sur un même axe, avec les paramètres et indicateurs clés qui diffèrent</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>Designed experiments: runs on the twin and in the laboratory, and what they say</source>
        <translation>Plans d’expériences&#xa0;: essais sur le jumeau et au laboratoire, et ce qu’ils disent</translation>
    </message>
    <message>
        <source>Study this parameter</source>
        <translation>Étudier ce paramètre</translation>
    </message>
    <message>
        <source>Vary the parameter in focus in a study; without one, choose from all of the plant</source>
        <translation>Faire varier dans une étude le paramètre qui a le focus&#xa0;; sans focus, choisir parmi tous ceux de l’installation</translation>
    </message>
    <message>
        <source>Choose a design…</source>
        <translation>Choisir un plan…</translation>
    </message>
    <message>
        <source>Designs for the factors of the study, side by side</source>
        <translation>Plans pour les facteurs de l’étude, côte à côte</translation>
    </message>
    <message>
        <source>Run the study on the twin</source>
        <translation>Exécuter l’étude sur le jumeau</translation>
    </message>
    <message>
        <source>The runs without a result, over all cores; again to stop them</source>
        <translation>Les essais sans résultat, sur tous les cœurs&#xa0;; de nouveau pour les arrêter</translation>
    </message>
    <message>
        <source>Study its parameters…</source>
        <translation>Étudier ses paramètres…</translation>
    </message>
    <message>
        <source>Vary parameters of the selected unit in a study</source>
        <translation>Faire varier des paramètres de l’appareil sélectionné dans une étude</translation>
    </message>
</context>
<context>
    <name>AlarmWords</name>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>limit ± %1</source>
        <translation>limite ± %1</translation>
    </message>
    <message>
        <source>limit %1 per second</source>
        <translation>limite %1 par seconde</translation>
    </message>
    <message>
        <source>limit %1 without a value</source>
        <translation>limite %1 sans valeur</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, person</comment>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>normal again for %1</source>
        <translation>de nouveau normal depuis %1</translation>
    </message>
    <message>
        <source>respond within %1</source>
        <translation>à traiter dans un délai de %1</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>respond within a time; time</comment>
        <translation>%1, reste %2</translation>
    </message>
    <message>
        <source>%1, overdue for %2</source>
        <comment>respond within a time; time</comment>
        <translation>%1, en retard de %2</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>state of an alarm</comment>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>Non acquittée</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acquittée</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>state of an alarm</comment>
        <translation>Revenue à la normale</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>Suppressed by design</source>
        <translation>Inhibée par conception</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>unacknowledged</source>
        <translation>non acquittée</translation>
    </message>
    <message>
        <source>waits for its reset</source>
        <translation>attend sa réinitialisation</translation>
    </message>
    <message>
        <source>Raised</source>
        <comment>an alarm</comment>
        <translation>Déclenchée</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>done to an alarm</comment>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Taken off the shelf</source>
        <translation>Suspension levée</translation>
    </message>
    <message>
        <source>No longer suppressed</source>
        <translation>Inhibition levée</translation>
    </message>
    <message>
        <source>Taken out of service</source>
        <translation>Mise hors service</translation>
    </message>
    <message>
        <source>Returned to service</source>
        <translation>Remise en service</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>a definition</comment>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>a definition</comment>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a definition</comment>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <comment>tag, limit</comment>
        <translation>%1 au-dessus de %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <comment>tag, limit</comment>
        <translation>%1 au-dessous de %2</translation>
    </message>
    <message>
        <source>%1 more than %2 away from %3</source>
        <comment>tag, limit, tag</comment>
        <translation>%1 à plus de %2 de %3</translation>
    </message>
    <message>
        <source>%1 changes by more than %2 per second</source>
        <comment>tag, limit</comment>
        <translation>%1 varie de plus de %2 par seconde</translation>
    </message>
    <message>
        <source>%1 silent for more than %2</source>
        <comment>tag, time</comment>
        <translation>%1 muet pendant plus de %2</translation>
    </message>
    <message>
        <source>%1 of bad quality</source>
        <comment>tag</comment>
        <translation>%1 de mauvaise qualité</translation>
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
        <translation>Normal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Set-point: %1</source>
        <translation>Consigne&#xa0;: %1</translation>
    </message>
    <message>
        <source>The bar covers %1, the span of the last day.</source>
        <translation>La barre couvre %1, l’étendue du dernier jour.</translation>
    </message>
    <message>
        <source>The bar covers %1.</source>
        <translation>La barre couvre %1.</translation>
    </message>
    <message>
        <source>Light: normal range; left: value; right: set-point</source>
        <translation>Clair&#xa0;: plage normale&#xa0;; à gauche&#xa0;: valeur&#xa0;; à droite&#xa0;: consigne</translation>
    </message>
</context>
<context>
    <name>BatchOverlay</name>
    <message>
        <source>best run: %1</source>
        <comment>name of a batch</comment>
        <translation>meilleure exécution&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>min-max of %n batch(es)</source>
        <translation>
            <numerusform>min-max de %n lot</numerusform>
            <numerusform>min-max de %n lots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean ± 3 s of %n batch(es)</source>
        <translation>
            <numerusform>moyenne ± 3 s de %n lot</numerusform>
            <numerusform>moyenne ± 3 s de %n lots</numerusform>
        </translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>a progress</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>aligned on %1</source>
        <comment>a phase</comment>
        <translation>alignés sur %1</translation>
    </message>
    <message>
        <source>aligned on inoculation</source>
        <translation>alignés sur l’inoculation</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n batch(es) without it</source>
        <comment>alignment</comment>
        <translation>
            <numerusform>%1, %n lot sans elle</numerusform>
            <numerusform>%1, %n lots sans elle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, below the envelope</source>
        <translation>%1, sous l’enveloppe</translation>
    </message>
    <message>
        <source>%1, above the envelope</source>
        <translation>%1, au-dessus de l’enveloppe</translation>
    </message>
    <message>
        <source>%1, inside the envelope</source>
        <translation>%1, dans l’enveloppe</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) before</source>
        <translation>
            <numerusform>%n lot précédent</numerusform>
            <numerusform>%n lots précédents</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, mean dashed</source>
        <comment>kind of an envelope</comment>
        <translation>%1, moyenne en tirets</translation>
    </message>
    <message>
        <source>too few batches for an envelope</source>
        <translation>trop peu de lots pour une enveloppe</translation>
    </message>
    <message>
        <source>Choose the tag whose course in each batch is shown.</source>
        <translation>Choisissez le tag dont l’évolution dans chaque lot est affichée.</translation>
    </message>
    <message>
        <source>No batch is noted yet. Batches stand in the history of the project.</source>
        <translation>Aucun lot n’est encore noté. Les lots figurent dans l’historique du projet.</translation>
    </message>
    <message>
        <source>No batch has the phase or the progress to be aligned on.</source>
        <translation>Aucun lot ne possède la phase ou l’avancement sur lequel aligner.</translation>
    </message>
    <message>
        <source>No values in these batches yet.</source>
        <translation>Pas encore de valeurs dans ces lots.</translation>
    </message>
</context>
<context>
    <name>BigNumber</name>
    <message>
        <source>set-point %1, band ± %2</source>
        <translation>consigne %1, bande ± %2</translation>
    </message>
    <message>
        <source>set-point %1</source>
        <translation>consigne %1</translation>
    </message>
    <message>
        <source>set-point %1, %2</source>
        <comment>value, range</comment>
        <translation>consigne %1, %2</translation>
    </message>
    <message>
        <source>last good %1, %2</source>
        <comment>value, its age</comment>
        <translation>dernière bonne valeur %1, %2</translation>
    </message>
    <message>
        <source>normally every %1</source>
        <translation>normalement toutes les %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day 14: 5.1 g/L</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>%1 VC</translation>
    </message>
    <message>
        <source>Fractions, %1 CV</source>
        <translation>Fractions, %1 VC</translation>
    </message>
    <message>
        <source>Fractions</source>
        <translation>Fractions</translation>
    </message>
    <message>
        <source>UV 280 nm</source>
        <translation>UV 280 nm</translation>
    </message>
    <message>
        <source>Conductivity</source>
        <translation>Conductivité</translation>
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
        <translation>lacune %1, %2</translation>
    </message>
</context>
<context>
    <name>DesignAdvisor</name>
    <message>
        <source>all combinations</source>
        <translation>toutes les combinaisons</translation>
    </message>
    <message>
        <source>two-level fraction</source>
        <translation>fractionnaire à deux niveaux</translation>
    </message>
    <message>
        <source>Plackett-Burman</source>
        <translation>Plackett-Burman</translation>
    </message>
    <message>
        <source>central composite</source>
        <translation>composite centré</translation>
    </message>
    <message>
        <source>Box-Behnken</source>
        <translation>Box-Behnken</translation>
    </message>
    <message>
        <source>definitive screening</source>
        <translation>criblage définitif</translation>
    </message>
    <message>
        <source>Latin hypercube</source>
        <translation>hypercube latin</translation>
    </message>
    <message>
        <source>Sobol sequence</source>
        <translation>suite de Sobol</translation>
    </message>
    <message>
        <source>Halton sequence</source>
        <translation>suite de Halton</translation>
    </message>
    <message>
        <source>mixture</source>
        <translation>mélange</translation>
    </message>
    <message>
        <source>split plot</source>
        <translation>split-plot</translation>
    </message>
    <message>
        <source>most precise coefficients (D-optimal)</source>
        <translation>coefficients les plus précis (D-optimal)</translation>
    </message>
    <message>
        <source>most precise predictions (I-optimal)</source>
        <translation>prédictions les plus précises (I-optimal)</translation>
    </message>
    <message>
        <source>%1, face-centred</source>
        <comment>a design</comment>
        <translation>%1, à faces centrées</translation>
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
        <translation>charge %1</translation>
    </message>
    <message>
        <source>yield %1</source>
        <translation>rendement %1</translation>
    </message>
    <message>
        <source>Dose, %1</source>
        <translation>Ajout, %1</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Changes would be lost</source>
        <translation>Des modifications seraient perdues</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Give the changes up</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… et %n autre.</numerusform>
            <numerusform>… et %n autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>set-point %1</source>
        <translation>consigne %1</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>laboratoire</translation>
    </message>
    <message>
        <source>set-point</source>
        <translation>consigne</translation>
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
        <translation>replié</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 erreur</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 erreurs</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 avertissement</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 avertissements</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 à %3</translation>
    </message>
    <message>
        <source>%1, free</source>
        <translation>%1, libre</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, depuis %2</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, vers %2</translation>
    </message>
    <message>
        <source>Set-point</source>
        <extracomment>What a controller is to hold.</extracomment>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>Measured</source>
        <extracomment>What a controller reads.</extracomment>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>cells and broth</source>
        <translation>cellules et bouillon</translation>
    </message>
    <message>
        <source>clarified</source>
        <translation>clarifié</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produit</translation>
    </message>
    <message>
        <source>buffer or feed</source>
        <translation>tampon ou alimentation</translation>
    </message>
    <message>
        <source>waste</source>
        <translation>déchet</translation>
    </message>
    <message>
        <source>gas</source>
        <translation>gaz</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: set-point %2</source>
        <translation>%1&#xa0;: consigne %2</translation>
    </message>
    <message>
        <source>Folded to an arrow: double click or Enter unfolds it.</source>
        <translation>Replié en flèche&#xa0;: un double-clic ou Entrée le déplie.</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 appareil</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 appareils</translation>
    </message>
    <message>
        <source>%1: double click or Enter unfolds it.</source>
        <translation>%1&#xa0;: un double-clic ou Entrée la déplie.</translation>
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
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>Move units</source>
        <translation>Déplacer des appareils</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Delete stream</source>
        <translation>Supprimer le courant</translation>
    </message>
    <message>
        <source>Delete units</source>
        <translation>Supprimer des appareils</translation>
    </message>
    <message>
        <source>Connect %1 and %2</source>
        <translation>Raccorder %1 et %2</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Rename zone %1</source>
        <translation>Renommer la zone %1</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>Zone %1</translation>
    </message>
    <message>
        <source>Make a zone</source>
        <translation>Créer une zone</translation>
    </message>
    <message>
        <source>Dissolve zone %1</source>
        <translation>Dissoudre la zone %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>This plant describes %1 otherwise than the copied units did; its own description stays.</source>
        <translation>Cette installation décrit %1 autrement que ne le faisaient les appareils copiés&#xa0;; sa propre description reste.</translation>
    </message>
    <message>
        <source>Move note</source>
        <translation>Déplacer la note</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Arrange the sheet</source>
        <translation>Ordonner la feuille</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Modifier la note</translation>
    </message>
</context>
<context>
    <name>FlowsheetTile</name>
    <message numerus="yes">
        <source>%n value(s) without room</source>
        <translation>
            <numerusform>%n valeur sans place</numerusform>
            <numerusform>%n valeurs sans place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>unit of the plant, name and value</comment>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>The plant that is open is shown here.</source>
        <translation>L’installation ouverte est affichée ici.</translation>
    </message>
</context>
<context>
    <name>ForecastFan</name>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>one run ahead, no band</source>
        <translation>une exécution prévisionnelle, sans bande</translation>
    </message>
    <message>
        <source>no run of the model ahead</source>
        <translation>aucune exécution prévisionnelle du modèle</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>laboratoire</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
    </message>
    <message>
        <source>Choose a tag of the model, and the samples that go with it.</source>
        <translation>Choisissez un tag du modèle et les échantillons qui lui correspondent.</translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation>Pas encore de valeurs.</translation>
    </message>
    <message>
        <source>80 % within %1 to %2</source>
        <translation>80 % entre %1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) ahead, kinetics ± %1 %</source>
        <translation>
            <numerusform>%n exécution prévisionnelle, cinétique ± %1 %</numerusform>
            <numerusform>%n exécutions prévisionnelles, cinétique ± %1 %</numerusform>
        </translation>
    </message>
    <message>
        <source>50 %</source>
        <translation>50 %</translation>
    </message>
    <message>
        <source>This tag is not of the model, so that nothing tells where it goes. Choose one of the model.</source>
        <translation>Ce tag n’appartient pas au modèle, rien n’indique donc où il va. Choisissez un tag du modèle.</translation>
    </message>
    <message>
        <source>The run of the model ends here, so that nothing lies ahead. Look at an earlier time.</source>
        <translation>L’exécution du modèle se termine ici, rien n’est donc à venir. Choisissez un instant antérieur.</translation>
    </message>
    <message>
        <source>This tile is set to no spread of the parameters, so that no band is shown.</source>
        <translation>Cette tuile est réglée sans dispersion des paramètres, aucune bande n’est donc affichée.</translation>
    </message>
    <message>
        <source>No run of the model is open, so that no band is shown. Run the plant.</source>
        <translation>Aucune exécution du modèle n’est ouverte, aucune bande n’est donc affichée. Exécutez l’installation.</translation>
    </message>
</context>
<context>
    <name>Glyph</name>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>indication</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>alarm, priority 4</source>
        <translation>alarme, priorité 4</translation>
    </message>
    <message>
        <source>alarm, priority 3</source>
        <translation>alarme, priorité 3</translation>
    </message>
    <message>
        <source>alarm, priority 2</source>
        <translation>alarme, priorité 2</translation>
    </message>
    <message>
        <source>critical alarm, priority 1</source>
        <translation>alarme critique, priorité 1</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>au repos</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>held</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>défaut</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>one value for each component</source>
        <translation>une valeur pour chaque composant</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Tag of the model</source>
        <translation>Tag du modèle</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>Indicateur clé</translation>
    </message>
    <message>
        <source>Unit operation</source>
        <translation>Opération unitaire</translation>
    </message>
    <message>
        <source>Rate law</source>
        <translation>Loi cinétique</translation>
    </message>
    <message>
        <source>Binding model</source>
        <translation>Modèle de liaison</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Régulateur</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Tuile</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, off target, %2</source>
        <comment>figure, target</comment>
        <translation>%1, hors cible, %2</translation>
    </message>
    <message>
        <source>%1, target %2</source>
        <comment>figure, target</comment>
        <translation>%1, cible %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>key figures that have no room</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
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
        <translation>Écrire ici</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texte de la note</translation>
    </message>
    <message>
        <source>Note, %1, empty</source>
        <comment>title</comment>
        <translation>Note, %1, vide</translation>
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
        <translation>Recette</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a stream</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
</context>
<context>
    <name>ParameterRows</name>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
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
        <translation>maintenant</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stable</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>en hausse</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>en baisse</translation>
    </message>
    <message>
        <source>%1: no values</source>
        <translation>%1&#xa0;: aucune valeur</translation>
    </message>
    <message>
        <source>%1: %2 to %3, %4, %5 at %6</source>
        <translation>%1&#xa0;: %2 à %3, %4, %5 à %6</translation>
    </message>
    <message>
        <source>No values.</source>
        <translation>Aucune valeur.</translation>
    </message>
    <message>
        <source>80 % of the runs ahead end between %1 and %2</source>
        <translation>80 % des exécutions prévisionnelles se terminent entre %1 et %2</translation>
    </message>
</context>
<context>
    <name>RecipeForm</name>
    <message>
        <source>%1, flow</source>
        <translation>%1, débit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>unit, quantity</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>at a time</source>
        <translation>à un instant</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après %1</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Commence</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dure</translation>
    </message>
    <message>
        <source>until this volume</source>
        <translation>jusqu’à ce volume</translation>
    </message>
    <message>
        <source>Ends when</source>
        <translation>Se termine quand</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>above</source>
        <comment>a limit</comment>
        <translation>au-dessus de</translation>
    </message>
    <message>
        <source>below</source>
        <comment>a limit</comment>
        <translation>au-dessous de</translation>
    </message>
    <message>
        <source>the limit</source>
        <translation>la limite</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Se termine par</translation>
    </message>
    <message>
        <source>any of these</source>
        <translation>l’une d’elles</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>%1 from</source>
        <comment>a flow on a line</comment>
        <translation>%1 depuis</translation>
    </message>
    <message>
        <source>to</source>
        <comment>the flow at the end of a line</comment>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>over</source>
        <comment>the time that a line takes</comment>
        <translation>en</translation>
    </message>
    <message>
        <source>Rounds of the cycle</source>
        <translation>Tours du cycle</translation>
    </message>
    <message>
        <source>Next round after</source>
        <comment>a phase</comment>
        <translation>Nouveau tour après</translation>
    </message>
    <message>
        <source>and after</source>
        <comment>a further phase</comment>
        <translation>et après</translation>
    </message>
    <message>
        <source>Dose of %1</source>
        <translation>Ajout depuis %1</translation>
    </message>
    <message>
        <source>given after</source>
        <translation>effectué après</translation>
    </message>
    <message>
        <source>then every</source>
        <translation>puis toutes les</translation>
    </message>
    <message>
        <source>Transfer of %1</source>
        <translation>Transfert depuis %1</translation>
    </message>
    <message>
        <source>at</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Add the phase %1</source>
        <translation>Ajouter la phase %1</translation>
    </message>
    <message>
        <source>Phase that lasts a time</source>
        <translation>Phase d’une durée donnée</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <translation>Transfert vers %1</translation>
    </message>
    <message>
        <source>End after a time</source>
        <translation>Terminer après un temps</translation>
    </message>
    <message>
        <source>End %1 after a time</source>
        <translation>Terminer %1 après un temps</translation>
    </message>
    <message>
        <source>End when a value is reached</source>
        <translation>Terminer quand une valeur est atteinte</translation>
    </message>
    <message>
        <source>End %1 when a value is reached</source>
        <translation>Terminer %1 quand une valeur est atteinte</translation>
    </message>
    <message>
        <source>Set a flow</source>
        <translation>Régler un débit</translation>
    </message>
    <message>
        <source>Let a flow go on a line</source>
        <translation>Faire varier un débit linéairement</translation>
    </message>
    <message>
        <source>Set a flow in %1</source>
        <translation>Régler un débit dans %1</translation>
    </message>
    <message>
        <source>Let a flow go on a line in %1</source>
        <translation>Faire varier un débit linéairement dans %1</translation>
    </message>
    <message>
        <source>Repeat from here on</source>
        <translation>Répéter à partir d’ici</translation>
    </message>
    <message>
        <source>Repeat from %1 on</source>
        <translation>Répéter à partir de %1</translation>
    </message>
    <message>
        <source>Next round after a further phase</source>
        <translation>Nouveau tour après une phase de plus</translation>
    </message>
    <message>
        <source>Let the cycle of %1 go on after a further phase</source>
        <translation>Poursuivre le cycle de %1 après une phase de plus</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Régler %1</translation>
    </message>
    <message>
        <source>Set %1 in %2</source>
        <translation>Régler %1 dans %2</translation>
    </message>
    <message>
        <source>Add a dose to %1</source>
        <translation>Ajouter un ajout à %1</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <comment>value, limit</comment>
        <translation>%1 au-dessus de %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <comment>value, limit</comment>
        <translation>%1 au-dessous de %2</translation>
    </message>
    <message>
        <source>The end “%1” from %2</source>
        <translation>La fin «&#xa0;%1&#xa0;» de %2</translation>
    </message>
    <message>
        <source>Remove an end from %1</source>
        <translation>Retirer une fin de %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The cycle that begins with %1</source>
        <translation>Le cycle qui commence par %1</translation>
    </message>
    <message>
        <source>Remove the cycle that begins with %1</source>
        <translation>Retirer le cycle qui commence par %1</translation>
    </message>
    <message>
        <source>%1 as end of the cycle of %2</source>
        <translation>%1 comme fin du cycle de %2</translation>
    </message>
    <message>
        <source>Let the cycle of %1 wait for one phase less</source>
        <translation>Faire attendre au cycle de %1 une phase de moins</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>The phase %1</source>
        <translation>La phase %1</translation>
    </message>
    <message>
        <source>Remove the phase %1</source>
        <translation>Retirer la phase %1</translation>
    </message>
    <message>
        <source>Remove a set-point from %1</source>
        <translation>Retirer une consigne de %1</translation>
    </message>
    <message>
        <source>Remove a ramp from %1</source>
        <translation>Retirer une rampe de %1</translation>
    </message>
    <message>
        <source>The last dose from %1</source>
        <translation>Le dernier ajout de %1</translation>
    </message>
    <message>
        <source>Remove a dose from %1</source>
        <translation>Retirer un ajout de %1</translation>
    </message>
</context>
<context>
    <name>RecipeProgress</name>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>jour %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>times</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>no phase runs</source>
        <translation>aucune phase en cours</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <comment>a phase</comment>
        <translation>%1 en cours</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>a value</comment>
        <translation>maintenant %1</translation>
    </message>
    <message>
        <source>No recipe runs, and no phase is noted.</source>
        <translation>Aucune recette n’est en cours et aucune phase n’est notée.</translation>
    </message>
</context>
<context>
    <name>RecipeState</name>
    <message>
        <source>Ends %1</source>
        <comment>when a phase ends: when …, in …</comment>
        <translation>Se termine %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>the next phase, when it comes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>conditions</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>conditions</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>when %1 have been transferred</source>
        <translation>quand %1 ont été transférés</translation>
    </message>
    <message>
        <source>when %1 is above %2</source>
        <comment>name, limit</comment>
        <translation>quand %1 dépasse %2</translation>
    </message>
    <message>
        <source>when %1 is below %2</source>
        <comment>name, limit</comment>
        <translation>quand %1 est inférieur à %2</translation>
    </message>
    <message>
        <source>when it is empty</source>
        <translation>quand la cuve est vide</translation>
    </message>
    <message>
        <source>when the receiver is full</source>
        <translation>quand le récepteur est plein</translation>
    </message>
    <message>
        <source>at “%1”</source>
        <comment>an event of a unit</comment>
        <translation>à «&#xa0;%1&#xa0;»</translation>
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
        <translation>reste %1</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Plant</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>stopped before its end</source>
        <translation>arrêtée avant sa fin</translation>
    </message>
    <message>
        <source>not balanced: do not rely on its figures</source>
        <translation>bilans non bouclés&#xa0;: ne vous fiez pas à ses chiffres</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 · run of %2 · Titer %3</source>
        <translation>%1 · exécution du %2 · Titer %3</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Simulated time</source>
        <translation>Temps simulé</translation>
    </message>
    <message>
        <source>Computing time</source>
        <translation>Temps de calcul</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>se poursuit</translation>
    </message>
    <message>
        <source>Recipe as it ran</source>
        <translation>Recette telle qu’exécutée</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Indicateurs clés</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>Unité de mesure</translation>
    </message>
    <message>
        <source>Worst of all</source>
        <translation>Le plus mauvais de tous</translation>
    </message>
    <message>
        <source>Between the two ends of a stream (limit %1)</source>
        <translation>Entre les deux extrémités d’un courant (limite %1)</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Bilans</translation>
    </message>
    <message>
        <source>What is held less what was there, came in, left and was made, relative to what was moved; the worst component of each unit. A run above 1e-8 is called not balanced.</source>
        <translation>Ce qui est contenu, moins ce qui s’y trouvait, est entré, est sorti et s’est formé, rapporté à ce qui a été déplacé&#xa0;; le plus mauvais composant de chaque appareil. Une exécution au-delà de 1e-8 est dite non bouclée.</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>Erreur relative</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Flowsheet</source>
        <translation>Schéma de procédé</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>Changes during the run</source>
        <translation>Modifications pendant l’exécution</translation>
    </message>
    <message>
        <source>Time of the run</source>
        <translation>Temps de l’exécution</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>this run, from then on</source>
        <translation>cette exécution, à partir de là</translation>
    </message>
    <message>
        <source>the next run</source>
        <translation>la prochaine exécution</translation>
    </message>
    <message>
        <source>The run went on with the changes that count for it, and else with the parameters that it began with.</source>
        <translation>L’exécution s’est poursuivie avec les modifications qui s’y appliquent, et pour le reste avec les paramètres de son début.</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>S’applique à</translation>
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
        <translation>résultat vidé</translation>
    </message>
    <message>
        <source>another result</source>
        <translation>autre résultat</translation>
    </message>
    <message>
        <source>another setting</source>
        <translation>autre réglage</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>another comment</source>
        <translation>autre commentaire</translation>
    </message>
    <message>
        <source>new run</source>
        <translation>nouvel essai</translation>
    </message>
    <message>
        <source>run missing</source>
        <translation>essai manquant</translation>
    </message>
    <message>
        <source>excluded if taken</source>
        <translation>exclu en cas de reprise</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>autre ordre</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>rempli</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n essai</numerusform>
            <numerusform>%n essais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, sentence</comment>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <comment>number, column, sentence</comment>
        <translation>Ligne %1, %2 : %3</translation>
    </message>
    <message numerus="yes">
        <source>Take %n result(s)</source>
        <translation>
            <numerusform>Reprendre %n résultat</numerusform>
            <numerusform>Reprendre %n résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n change(s)</source>
        <translation>
            <numerusform>Reprendre %n modification</numerusform>
            <numerusform>Reprendre %n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) taken.</source>
        <translation>
            <numerusform>%n résultat repris.</numerusform>
            <numerusform>%n résultats repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken.</source>
        <translation>
            <numerusform>%n modification reprise.</numerusform>
            <numerusform>%n modifications reprises.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>retrying in %1 s</source>
        <translation>nouvelle tentative dans %1 s</translation>
    </message>
    <message>
        <source>%1 old</source>
        <comment>a length of time</comment>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>%1, uncertain</source>
        <translation>%1, incertain</translation>
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
        <translation>spectre %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s), highest %1 at %2</source>
        <translation>
            <numerusform>%n point, maximum %1 à %2</numerusform>
            <numerusform>%n points, maximum %1 à %2</numerusform>
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
        <translation>dernier</translation>
    </message>
    <message numerus="yes">
        <source>%n before</source>
        <comment>scans of a spectrometer</comment>
        <translation>
            <numerusform>%n précédent</numerusform>
            <numerusform>%n précédents</numerusform>
        </translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>Choose a tag whose values are spectra.</source>
        <translation>Choisissez un tag dont les valeurs sont des spectres.</translation>
    </message>
    <message>
        <source>%1 delivers no spectra.</source>
        <translation>%1 ne fournit pas de spectres.</translation>
    </message>
    <message>
        <source>No scan yet.</source>
        <translation>Pas encore de spectre.</translation>
    </message>
</context>
<context>
    <name>StudyEdits</name>
    <message>
        <source>Result of %1, %2</source>
        <comment>run, response</comment>
        <translation>Résultat de %1, %2</translation>
    </message>
    <message>
        <source>Empty the result of %1, %2</source>
        <comment>run, response</comment>
        <translation>Vider le résultat de %1, %2</translation>
    </message>
    <message>
        <source>Set %2 of %1</source>
        <comment>run, factor</comment>
        <translation>Régler %2 de %1</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <comment>run</comment>
        <translation>Commenter %1</translation>
    </message>
    <message>
        <source>Take %1 in again</source>
        <comment>run</comment>
        <translation>Réintégrer %1</translation>
    </message>
    <message>
        <source>Exclude %1: %2</source>
        <comment>run, reason</comment>
        <translation>Exclure %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Empty the results of %n run(s)</source>
        <translation>
            <numerusform>Vider les résultats de %n essai</numerusform>
            <numerusform>Vider les résultats de %n essais</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the results of the twin</source>
        <translation>Vider les résultats du jumeau</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n run(s)</source>
        <translation>
            <numerusform>Retirer %n essai</numerusform>
            <numerusform>Retirer %n essais</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a validation run</source>
        <translation>Ajouter un essai de validation</translation>
    </message>
    <message>
        <source>Add a run</source>
        <translation>Ajouter un essai</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>day %1</source>
        <comment>elapsed time, on an axis</comment>
        <translation>jour %1</translation>
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
        <translation>Écart au jumeau, %1</translation>
    </message>
    <message numerus="yes">
        <source>σ %1, estimated from %n difference(s)</source>
        <translation>
            <numerusform>σ %1, estimé à partir de %n différence</numerusform>
            <numerusform>σ %1, estimé à partir de %n différences</numerusform>
        </translation>
    </message>
    <message>
        <source>σ %1, given</source>
        <translation>σ %1, imposé</translation>
    </message>
    <message>
        <source>too few differences to estimate σ</source>
        <translation>trop peu de différences pour estimer σ</translation>
    </message>
    <message>
        <source>nothing to compare in the last 24 h</source>
        <translation>rien à comparer dans les dernières 24 h</translation>
    </message>
    <message>
        <source>inside ± 2σ: %1 % of 24 h (%2 of %3)</source>
        <translation>dans ± 2σ&#xa0;: %1 % de 24 h (%2 sur %3)</translation>
    </message>
    <message>
        <source>last difference %1</source>
        <translation>dernière différence %1</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>laboratoire</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>difference, σ</source>
        <translation>différence, σ</translation>
    </message>
    <message>
        <source>Choose a measured tag, and the model&apos;s tag to compare it with.</source>
        <translation>Choisissez un tag mesuré et le tag du modèle auquel le comparer.</translation>
    </message>
    <message>
        <source>No values to compare yet.</source>
        <translation>Pas encore de valeurs à comparer.</translation>
    </message>
</context>
<context>
    <name>UnitMenu</name>
    <message>
        <source>no unit</source>
        <translation>sans unité</translation>
    </message>
    <message>
        <source>%1 in %2 everywhere</source>
        <extracomment>A kind of quantity such as Pressure, and a unit: what was chosen here shall hold for all figures of the kind.</extracomment>
        <translation>%1 en %2 partout</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d’usage</translation>
    </message>
</context>
<context>
    <name>UnknownTile</name>
    <message>
        <source>“%1” is a kind of tile that this Titer does not know. It is kept; a newer Titer shows it.</source>
        <translation>«&#xa0;%1&#xa0;» est un type de tuile que cette version de Titer ne connaît pas. Elle est conservée&#xa0;; une version plus récente de Titer l’affiche.</translation>
    </message>
</context>
<context>
    <name>WelcomePictures</name>
    <message>
        <source>time</source>
        <translation>temps</translation>
    </message>
    <message>
        <source>temp</source>
        <translation>temp.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Titre, g/L</source>
        <translation>Titre, g/L</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Alimentation</translation>
    </message>
    <message>
        <source>Bioreactor</source>
        <translation>Bioréacteur</translation>
    </message>
    <message>
        <source>Centrifuge</source>
        <translation>Centrifugeuse</translation>
    </message>
    <message>
        <source>Depth filter</source>
        <translation>Filtre en profondeur</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>jour %1</translation>
    </message>
    <message>
        <source>decimal</source>
        <translation>décimale</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuseau horaire</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>lacunes</translation>
    </message>
    <message>
        <source>semicolons, 20,160 rows, 12 columns</source>
        <translation>points-virgules, 20 160 lignes, 12 colonnes</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The alarm watches no tag; give one as source/name.</source>
        <translation>L’alarme ne surveille aucun tag&#xa0;; donnez-en un sous la forme source/nom.</translation>
    </message>
    <message>
        <source>“{1}” is no tag; write it as source/name.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un tag&#xa0;; écrivez-le sous la forme source/nom.</translation>
    </message>
    <message>
        <source>“{1}” reads no tag; name one in backquotes, such as `source/name` &gt; 5.</source>
        <translation>«&#xa0;{1}&#xa0;» ne lit aucun tag&#xa0;; nommez-en un entre accents graves, par exemple `source/name` &gt; 5.</translation>
    </message>
    <message>
        <source>“{1}” is no tag; write it as source/name in backquotes: `{1}`.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un tag&#xa0;; écrivez-le sous la forme source/nom entre accents graves&#xa0;: `{1}`.</translation>
    </message>
    <message>
        <source>{1} s is no time that an alarm can take; give 0 to {2} s.</source>
        <translation>{1} s n’est pas un temps qu’une alarme puisse prendre&#xa0;; donnez 0 à {2} s.</translation>
    </message>
    <message>
        <source>The tag “{1}” cannot deviate from itself; give another reference.</source>
        <translation>Le tag «&#xa0;{1}&#xa0;» ne peut pas s’écarter de lui-même&#xa0;; donnez une autre référence.</translation>
    </message>
    <message>
        <source>Only a deviation has a reference; leave “{1}” out or change the kind.</source>
        <translation>Seul un écart a une référence&#xa0;; omettez «&#xa0;{1}&#xa0;» ou changez le type.</translation>
    </message>
    <message>
        <source>Only an alarm of the kind expression has one; leave “{1}” out or change the kind.</source>
        <translation>Seule une alarme du type expression en a une&#xa0;; omettez «&#xa0;{1}&#xa0;» ou changez le type.</translation>
    </message>
    <message>
        <source>The limit {1} is no number that a value can pass.</source>
        <translation>La limite {1} n’est pas un nombre qu’une valeur puisse franchir.</translation>
    </message>
    <message>
        <source>The limit of this kind is above 0, not {1}.</source>
        <translation>La limite de ce type est supérieure à 0, et non {1}.</translation>
    </message>
    <message>
        <source>The deadband is 0 or more, not {1}.</source>
        <translation>La bande morte est 0 ou plus, et non {1}.</translation>
    </message>
    <message>
        <source>An alarm of this kind has no deadband; set {1} to 0.</source>
        <translation>Une alarme de ce type n’a pas de bande morte&#xa0;; réglez {1} à 0.</translation>
    </message>
    <message>
        <source>With a deadband of {1} at a limit of {2} it could never return; make the deadband smaller than the limit.</source>
        <translation>Avec une bande morte de {1} pour une limite de {2}, l’alarme ne pourrait jamais revenir&#xa0;; rendez la bande morte plus petite que la limite.</translation>
    </message>
    <message>
        <source>An alarm without a cause is not enabled; say what brings it about.</source>
        <translation>Une alarme sans cause n’est pas activée&#xa0;; indiquez ce qui la provoque.</translation>
    </message>
    <message>
        <source>An alarm without a consequence is not enabled; say what happens if nobody acts.</source>
        <translation>Une alarme sans conséquence n’est pas activée&#xa0;; indiquez ce qui se passe si personne n’agit.</translation>
    </message>
    <message>
        <source>An alarm without a response is not enabled; say what a person should do.</source>
        <translation>Une alarme sans réponse n’est pas activée&#xa0;; indiquez ce qu’une personne doit faire.</translation>
    </message>
    <message>
        <source>An alarm without a time to respond is not enabled; say how long a person has.</source>
        <translation>Une alarme sans temps de réponse n’est pas activée&#xa0;; indiquez de combien de temps une personne dispose.</translation>
    </message>
    <message>
        <source>The alarm has no name; say in a few words what it tells.</source>
        <translation>L’alarme n’a pas de nom&#xa0;; indiquez en quelques mots ce qu’elle signale.</translation>
    </message>
    <message>
        <source>An alarm has no “{1}”; it takes {2}.</source>
        <translation>Une alarme n’a pas de «&#xa0;{1}&#xa0;»&#xa0;; elle accepte {2}.</translation>
    </message>
    <message>
        <source>An alarm has no “{1}”; did you mean “{2}”?</source>
        <translation>Une alarme n’a pas de «&#xa0;{1}&#xa0;»&#xa0;; vouliez-vous dire «&#xa0;{2}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>“{1}” is no {2} of an alarm; it is one of {3}.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un {2} d’alarme&#xa0;; possibles&#xa0;: {3}.</translation>
    </message>
    <message>
        <source>“{1}” of an alarm is a text, not {2}.</source>
        <translation>«&#xa0;{1}&#xa0;» d’une alarme est un texte, et non {2}.</translation>
    </message>
    <message>
        <source>“{1}” of an alarm is a number, not {2}.</source>
        <translation>«&#xa0;{1}&#xa0;» d’une alarme est un nombre, et non {2}.</translation>
    </message>
    <message>
        <source>“{1}” of an alarm is true or false, not {2}.</source>
        <translation>«&#xa0;{1}&#xa0;» d’une alarme est true ou false, et non {2}.</translation>
    </message>
    <message>
        <source>An alarm is written as an object: {&quot;name&quot;: …}.</source>
        <translation>Une alarme s’écrit comme un objet&#xa0;: {&quot;name&quot;: …}.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is not shelved without a reason; say why.</source>
        <translation>L’alarme «&#xa0;{1}&#xa0;» n’est pas suspendue sans motif&#xa0;; indiquez pourquoi.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is not taken out of service without a reason; say why.</source>
        <translation>L’alarme «&#xa0;{1}&#xa0;» n’est pas mise hors service sans motif&#xa0;; indiquez pourquoi.</translation>
    </message>
    <message>
        <source>The alarm “{1}” cannot be shelved until a time that has passed; choose a later one.</source>
        <translation>L’alarme «&#xa0;{1}&#xa0;» ne peut pas être suspendue jusqu’à un moment passé&#xa0;; choisissez-en un plus tardif.</translation>
    </message>
    <message>
        <source>The alarm “{1}” may be shelved for at most {2}, not for {3}.</source>
        <translation>L’alarme «&#xa0;{1}&#xa0;» peut être suspendue pour {2} au plus, et non pour {3}.</translation>
    </message>
    <message>
        <source>There is no alarm “{1}”; it may have been removed.</source>
        <translation>Il n’y a pas d’alarme «&#xa0;{1}&#xa0;»&#xa0;; elle a peut-être été supprimée.</translation>
    </message>
    <message>
        <source>“{1}” is nothing that a person does to an alarm.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas une action possible sur une alarme.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is not enabled; enable it first.</source>
        <translation>L’alarme «&#xa0;{1}&#xa0;» n’est pas activée&#xa0;; activez-la d’abord.</translation>
    </message>
    <message>
        <source>Two alarms are called “{1}” by their id; the second is left out.</source>
        <translation>Deux alarmes ont l’identifiant «&#xa0;{1}&#xa0;»&#xa0;; la seconde est ignorée.</translation>
    </message>
    <message>
        <source>The alarm “{1}” calls for no acknowledgement.</source>
        <translation>L’alarme «&#xa0;{1}&#xa0;» n’exige pas d’acquittement.</translation>
    </message>
    <message>
        <source>The condition of the alarm “{1}” still holds; reset it once it has returned.</source>
        <translation>La condition de l’alarme «&#xa0;{1}&#xa0;» est toujours vraie&#xa0;; réinitialisez-la une fois qu’elle est revenue à la normale.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is not latched: there is nothing to reset.</source>
        <translation>L’alarme «&#xa0;{1}&#xa0;» n’est pas verrouillée&#xa0;: il n’y a rien à réinitialiser.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is out of service and cannot be shelved; put it back first.</source>
        <translation>L’alarme «&#xa0;{1}&#xa0;» est hors service et ne peut pas être suspendue&#xa0;; remettez-la d’abord en service.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is suppressed by its design now and cannot be shelved; it does not speak until that ends.</source>
        <translation>L’alarme «&#xa0;{1}&#xa0;» est actuellement inhibée par conception et ne peut pas être suspendue&#xa0;; elle reste muette jusqu’à la fin de l’inhibition.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is not shelved.</source>
        <translation>L’alarme «&#xa0;{1}&#xa0;» n’est pas suspendue.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is out of service already.</source>
        <translation>L’alarme «&#xa0;{1}&#xa0;» est déjà hors service.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is not out of service and need not be put back.</source>
        <translation>L’alarme «&#xa0;{1}&#xa0;» n’est pas hors service et n’a pas à être remise en service.</translation>
    </message>
    <message>
        <source>The file cannot be read ({1}); check that it is there and may be read.</source>
        <translation>Le fichier ne peut pas être lu ({1})&#xa0;; vérifiez qu’il existe et que sa lecture est autorisée.</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>Line {1} is longer than {2} characters; this is no table of numbers, or its line ends are missing.</source>
        <translation>La ligne {1} dépasse {2} caractères&#xa0;; ce n’est pas un tableau de nombres, ou ses fins de ligne manquent.</translation>
    </message>
    <message>
        <source>In line {1} a quote is opened and never closed; the cell is taken to end with the line.</source>
        <translation>À la ligne {1}, un guillemet est ouvert et jamais fermé&#xa0;; la cellule est considérée comme finissant avec la ligne.</translation>
    </message>
    <message>
        <source>{1} cells hold NaN or the like and count as missing.</source>
        <translation>{1} cellules contiennent NaN ou équivalent et comptent comme manquantes.</translation>
    </message>
    <message>
        <source>No line has “{1}” in column “{2}”; the first values there are {3}.</source>
        <translation>Aucune ligne n’a «&#xa0;{1}&#xa0;» dans la colonne «&#xa0;{2}&#xa0;»&#xa0;; les premières valeurs y sont {3}.</translation>
    </message>
    <message>
        <source>The file holds no line of data that can be read; look at the notices and at the time column.</source>
        <translation>Le fichier ne contient aucune ligne de données lisible&#xa0;; consultez les avis et la colonne de temps.</translation>
    </message>
    <message>
        <source>The file is too large for the memory of this computer; import it into a store instead.</source>
        <translation>Le fichier est trop volumineux pour la mémoire de cet ordinateur&#xa0;; importez-le plutôt dans une base de données.</translation>
    </message>
    <message>
        <source>{1} names are given for {2} columns; give one for each.</source>
        <translation>{1} noms sont donnés pour {2} colonnes&#xa0;; donnez-en un pour chacune.</translation>
    </message>
    <message>
        <source>The name “{1}” stands above two columns; column {2} is called “{3}”.</source>
        <translation>Le nom «&#xa0;{1}&#xa0;» figure au-dessus de deux colonnes&#xa0;; la colonne {2} est appelée «&#xa0;{3}&#xa0;».</translation>
    </message>
    <message>
        <source>The one column is called c1.</source>
        <translation>L’unique colonne est appelée c1.</translation>
    </message>
    <message>
        <source>The columns are called c1 to c{1}.</source>
        <translation>Les colonnes sont appelées c1 à c{1}.</translation>
    </message>
    <message>
        <source>The file has no column “{1}”; did you mean “{2}”? It has {3}.</source>
        <translation>Le fichier n’a pas de colonne «&#xa0;{1}&#xa0;»&#xa0;; vouliez-vous dire «&#xa0;{2}&#xa0;»&#xa0;? Il a {3}.</translation>
    </message>
    <message>
        <source>The file has no column “{1}”; it has {2}.</source>
        <translation>Le fichier n’a pas de colonne «&#xa0;{1}&#xa0;»&#xa0;; il a {2}.</translation>
    </message>
    <message>
        <source>The unit “{1}” given for “{2}” is not known; write it like g/L, 1/h or 1e6 cells/mL.</source>
        <translation>L’unité «&#xa0;{1}&#xa0;» donnée pour «&#xa0;{2}&#xa0;» est inconnue&#xa0;; écrivez-la comme g/L, 1/h ou 1e6 cells/mL.</translation>
    </message>
    <message>
        <source>The interval between rows is {1} s; it must be above 0 s.</source>
        <translation>L’intervalle entre les lignes est de {1} s&#xa0;; il doit être supérieur à 0 s.</translation>
    </message>
    <message>
        <source>Rows are {1} s apart.</source>
        <translation>Les lignes sont espacées de {1} s.</translation>
    </message>
    <message>
        <source>No column is called time; name the column that holds it, or give the interval between rows. The file has {1}.</source>
        <translation>Aucune colonne ne s’appelle time&#xa0;; nommez la colonne qui contient le temps, ou donnez l’intervalle entre les lignes. Le fichier a {1}.</translation>
    </message>
    <message>
        <source>The times in column “{1}”, such as “{2}”, are neither numbers nor dates like 2026-03-01T09:30:00Z; write them so, or give the interval between rows.</source>
        <translation>Les temps de la colonne «&#xa0;{1}&#xa0;», par exemple «&#xa0;{2}&#xa0;», ne sont ni des nombres ni des dates comme 2026-03-01T09:30:00Z&#xa0;; écrivez-les ainsi, ou donnez l’intervalle entre les lignes.</translation>
    </message>
    <message>
        <source>“{1}”, the unit of the time in column “{2}”, is no unit of time; write s, min, h or d.</source>
        <translation>«&#xa0;{1}&#xa0;», l’unité du temps dans la colonne «&#xa0;{2}&#xa0;», n’est pas une unité de temps&#xa0;; écrivez s, min, h ou d.</translation>
    </message>
    <message>
        <source>The time is column “{1}”; it has no unit and is taken in seconds.</source>
        <translation>Le temps est la colonne «&#xa0;{1}&#xa0;»&#xa0;; elle n’a pas d’unité et est lue en secondes.</translation>
    </message>
    <message>
        <source>The time is column “{1}”, in {2}.</source>
        <translation>Le temps est la colonne «&#xa0;{1}&#xa0;», en {2}.</translation>
    </message>
    <message>
        <source>Column “{1}” holds dates; “{2}” is no time zone for them. Write Z for UTC, or an offset such as +01:00.</source>
        <translation>La colonne «&#xa0;{1}&#xa0;» contient des dates&#xa0;; «&#xa0;{2}&#xa0;» n’est pas un fuseau horaire pour elles. Écrivez Z pour UTC, ou un décalage comme +01:00.</translation>
    </message>
    <message>
        <source>The dates in column “{1}” state no time zone; give it: Z for UTC, or an offset such as +01:00.</source>
        <translation>Les dates de la colonne «&#xa0;{1}&#xa0;» n’indiquent pas de fuseau horaire&#xa0;; donnez-le&#xa0;: Z pour UTC, ou un décalage comme +01:00.</translation>
    </message>
    <message>
        <source>The time is column “{1}”; its dates are read in the zone {2}.</source>
        <translation>Le temps est la colonne «&#xa0;{1}&#xa0;»&#xa0;; ses dates sont lues dans le fuseau {2}.</translation>
    </message>
    <message>
        <source>The time is column “{1}”; its dates state their zone.</source>
        <translation>Le temps est la colonne «&#xa0;{1}&#xa0;»&#xa0;; ses dates indiquent leur fuseau.</translation>
    </message>
    <message>
        <source>Column “{1}” cannot hold both time and batch; name two columns.</source>
        <translation>La colonne «&#xa0;{1}&#xa0;» ne peut pas contenir à la fois le temps et le lot&#xa0;; nommez deux colonnes.</translation>
    </message>
    <message>
        <source>Only rows of the first batch in column “{1}” are read.</source>
        <translation>Seules les lignes du premier lot de la colonne «&#xa0;{1}&#xa0;» sont lues.</translation>
    </message>
    <message>
        <source>Only rows with “{1}” in column “{2}” are read.</source>
        <translation>Seules les lignes avec «&#xa0;{1}&#xa0;» dans la colonne «&#xa0;{2}&#xa0;» sont lues.</translation>
    </message>
    <message>
        <source>Column “{1}” holds text and is left out.</source>
        <translation>La colonne «&#xa0;{1}&#xa0;» contient du texte et est ignorée.</translation>
    </message>
    <message>
        <source>The unit “{1}” of column “{2}” is not known; its values stay as they are until a known unit is given.</source>
        <translation>L’unité «&#xa0;{1}&#xa0;» de la colonne «&#xa0;{2}&#xa0;» est inconnue&#xa0;; ses valeurs restent telles quelles jusqu’à ce qu’une unité connue soit donnée.</translation>
    </message>
    <message>
        <source>Without unit: {1}.</source>
        <translation>Sans unité&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The file is UTF-16 text; save it as UTF-8 (in a spreadsheet: “CSV UTF-8”).</source>
        <translation>Le fichier est du texte UTF-16&#xa0;; enregistrez-le en UTF-8 (dans un tableur&#xa0;: «&#xa0;CSV UTF-8&#xa0;»).</translation>
    </message>
    <message>
        <source>The file is a workbook or an archive and no text; open it in a spreadsheet and save the sheet as CSV.</source>
        <translation>Le fichier est un classeur ou une archive et non du texte&#xa0;; ouvrez-le dans un tableur et enregistrez la feuille en CSV.</translation>
    </message>
    <message>
        <source>The file is binary and no text; export it as CSV from the program that wrote it.</source>
        <translation>Le fichier est binaire et non du texte&#xa0;; exportez-le en CSV depuis le programme qui l’a écrit.</translation>
    </message>
    <message>
        <source>The file is empty; there is nothing to read.</source>
        <translation>Le fichier est vide&#xa0;; il n’y a rien à lire.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 and is read as Latin-1.</source>
        <translation>Le texte n’est pas en UTF-8 et est lu comme Latin-1.</translation>
    </message>
    <message>
        <source>Columns are separated by commas.</source>
        <translation>Les colonnes sont séparées par des virgules.</translation>
    </message>
    <message>
        <source>Columns are separated by semicolons.</source>
        <translation>Les colonnes sont séparées par des points-virgules.</translation>
    </message>
    <message>
        <source>Columns are separated by tabs.</source>
        <translation>Les colonnes sont séparées par des tabulations.</translation>
    </message>
    <message>
        <source>Columns are separated by “{1}”.</source>
        <translation>Les colonnes sont séparées par «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>Numbers have a decimal comma.</source>
        <translation>Les nombres ont une virgule décimale.</translation>
    </message>
    <message>
        <source>Line {1} holds the names.</source>
        <translation>La ligne {1} contient les noms.</translation>
    </message>
    <message>
        <source>No line holds names.</source>
        <translation>Aucune ligne ne contient de noms.</translation>
    </message>
    <message>
        <source>Line {1} holds the units.</source>
        <translation>La ligne {1} contient les unités.</translation>
    </message>
    <message>
        <source>The first {1} lines are remarks and are left out.</source>
        <translation>Les {1} premières lignes sont des remarques et sont ignorées.</translation>
    </message>
    <message>
        <source>The file has a header but no line of data below it.</source>
        <translation>Le fichier a un en-tête mais aucune ligne de données en dessous.</translation>
    </message>
    <message>
        <source>{1} more cells hold text in the place of a number and count as missing.</source>
        <translation>{1} autres cellules contiennent du texte à la place d’un nombre et comptent comme manquantes.</translation>
    </message>
    <message>
        <source>{1} more cells have another decimal sign than the file and count as missing.</source>
        <translation>{1} autres cellules ont un autre séparateur décimal que le fichier et comptent comme manquantes.</translation>
    </message>
    <message>
        <source>{1} more lines have too few or too many cells.</source>
        <translation>{1} autres lignes ont trop ou trop peu de cellules.</translation>
    </message>
    <message>
        <source>{1} more lines are left out because their time cannot be read.</source>
        <translation>{1} autres lignes sont ignorées, car leur temps est illisible.</translation>
    </message>
    <message>
        <source>The time goes back in {1} more lines.</source>
        <translation>Le temps recule dans {1} autres lignes.</translation>
    </message>
    <message>
        <source>{1} more lines open a quote that is never closed.</source>
        <translation>{1} autres lignes ouvrent un guillemet qui n’est jamais fermé.</translation>
    </message>
    <message>
        <source>{1} more lines are cut off.</source>
        <translation>{1} autres lignes sont tronquées.</translation>
    </message>
    <message>
        <source>Line {1} has no time and is left out.</source>
        <translation>La ligne {1} n’a pas de temps et est ignorée.</translation>
    </message>
    <message>
        <source>The file ends within line {1}, which has {2} of {3} cells; the last of them is left out, as it may be cut off.</source>
        <translation>Le fichier se termine au milieu de la ligne {1}, qui a {2} cellules sur {3}&#xa0;; la dernière est ignorée, car elle peut être tronquée.</translation>
    </message>
    <message>
        <source>Line {1} has {2} cells instead of {3}; those not there count as missing.</source>
        <translation>La ligne {1} a {2} cellules au lieu de {3}&#xa0;; celles qui manquent comptent comme manquantes.</translation>
    </message>
    <message>
        <source>Line {1} has {2} cells instead of {3}; those beyond are left out.</source>
        <translation>La ligne {1} a {2} cellules au lieu de {3}&#xa0;; celles en trop sont ignorées.</translation>
    </message>
    <message>
        <source>The time “{1}” in line {2}, column {3} cannot be read; the line is left out.</source>
        <translation>Le temps «&#xa0;{1}&#xa0;» à la ligne {2}, colonne {3}, est illisible&#xa0;; la ligne est ignorée.</translation>
    </message>
    <message>
        <source>In line {1} the time goes back from {2} to {3}; where a file holds several batches, name the column that tells them apart.</source>
        <translation>À la ligne {1}, le temps recule de {2} à {3}&#xa0;; si un fichier contient plusieurs lots, nommez la colonne qui les distingue.</translation>
    </message>
    <message>
        <source>In line {1} the time goes back from {2} to {3}.</source>
        <translation>À la ligne {1}, le temps recule de {2} à {3}.</translation>
    </message>
    <message>
        <source>“{1}” in line {2}, column {3} ({4}) has another decimal sign than the file; the value counts as missing.</source>
        <translation>«&#xa0;{1}&#xa0;» à la ligne {2}, colonne {3} ({4}), a un autre séparateur décimal que le fichier&#xa0;; la valeur compte comme manquante.</translation>
    </message>
    <message>
        <source>“{1}” in line {2}, column {3} ({4}) is no number; the value counts as missing.</source>
        <translation>«&#xa0;{1}&#xa0;» à la ligne {2}, colonne {3} ({4}), n’est pas un nombre&#xa0;; la valeur compte comme manquante.</translation>
    </message>
    <message>
        <source>The expression is longer than {1} characters; split it.</source>
        <translation>L’expression dépasse {1} caractères&#xa0;; scindez-la.</translation>
    </message>
    <message>
        <source>The expression ends too early, in line {1}, column {2}; a number, a name or a parenthesis is missing there.</source>
        <translation>L’expression se termine trop tôt, à la ligne {1}, colonne {2}&#xa0;; il y manque un nombre, un nom ou une parenthèse.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} the comma does not belong; decimals are written with a point.</source>
        <translation>À la ligne {1}, colonne {2}, la virgule n’a pas sa place&#xa0;; les décimales s’écrivent avec un point.</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, “{3}” does not belong; look for an operator or a parenthesis that is missing or too many.</source>
        <translation>À la ligne {1}, colonne {2}, «&#xa0;{3}&#xa0;» n’a pas sa place&#xa0;; cherchez un opérateur ou une parenthèse manquants ou en trop.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} the expression is nested too deeply; split it.</source>
        <translation>À la ligne {1}, colonne {2}, l’expression est trop imbriquée&#xa0;; scindez-la.</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, “{3}” is not known here; did you mean “{4}”?</source>
        <translation>À la ligne {1}, colonne {2}, «&#xa0;{3}&#xa0;» est inconnu ici&#xa0;; vouliez-vous dire «&#xa0;{4}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, “{3}” is not known here; known are {4}.</source>
        <translation>À la ligne {1}, colonne {2}, «&#xa0;{3}&#xa0;» est inconnu ici&#xa0;; sont connus {4}.</translation>
    </message>
    <message>
        <source>The parenthesis opened in line {1}, column {2} is not closed; add “)”.</source>
        <translation>La parenthèse ouverte à la ligne {1}, colonne {2}, n’est pas fermée&#xa0;; ajoutez «&#xa0;)&#xa0;».</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, “{3}” is too large or too small for a number.</source>
        <translation>À la ligne {1}, colonne {2}, «&#xa0;{3}&#xa0;» est trop grand ou trop petit pour un nombre.</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, {3} is a function; write {3}(...) with what it is taken of.</source>
        <translation>À la ligne {1}, colonne {2}, {3} est une fonction&#xa0;; écrivez {3}(...) avec son argument.</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, {3} takes one value between its parentheses, and not {4}.</source>
        <translation>À la ligne {1}, colonne {2}, {3} prend une valeur entre ses parenthèses, et non {4}.</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, {3} takes {4} values between its parentheses, parted by commas, and not {5}.</source>
        <translation>À la ligne {1}, colonne {2}, {3} attend {4} valeurs entre ses parenthèses, séparées par des virgules, et non {5}.</translation>
    </message>
    <message>
        <source>The result would have the unit {1}, which is none.</source>
        <translation>Le résultat aurait l’unité {1}, qui n’existe pas.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} a quantity in {3} meets one in {4}; only quantities of one kind can be added or compared.</source>
        <translation>À la ligne {1}, colonne {2}, une grandeur en {3} en rencontre une en {4}&#xa0;; seules des grandeurs de même nature peuvent être additionnées ou comparées.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} the exponent is a quantity in {3}; exponents have no unit.</source>
        <translation>À la ligne {1}, colonne {2}, l’exposant est une grandeur en {3}&#xa0;; les exposants n’ont pas d’unité.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} a quantity in {3} gets an exponent that varies, so that its unit would vary too; divide it by a reference value first.</source>
        <translation>À la ligne {1}, colonne {2}, une grandeur en {3} reçoit un exposant variable, si bien que son unité varierait aussi&#xa0;; divisez-la d’abord par une valeur de référence.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} a function that takes pure numbers is given a quantity in {3}; divide it by a reference value first.</source>
        <translation>À la ligne {1}, colonne {2}, une fonction qui attend des nombres purs reçoit une grandeur en {3}&#xa0;; divisez-la d’abord par une valeur de référence.</translation>
    </message>
    <message>
        <source>Stopped before the file was read to its end.</source>
        <translation>Arrêté avant que le fichier soit lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>{1} more keys appear twice; remove the repeated ones.</source>
        <translation>{1} autres clés apparaissent en double&#xa0;; retirez les répétitions.</translation>
    </message>
    <message>
        <source>The key “{1}” appears twice in one object; remove one of the two.</source>
        <translation>La clé «&#xa0;{1}&#xa0;» apparaît deux fois dans un objet&#xa0;; retirez l’une des deux.</translation>
    </message>
    <message>
        <source>{1} is a number too large to compute with; write a value below 1e308.</source>
        <translation>{1} est un nombre trop grand pour le calcul&#xa0;; écrivez une valeur inférieure à 1e308.</translation>
    </message>
    <message>
        <source>The file holds more than {1} values and is not read further; a file of this kind has a few thousand.</source>
        <translation>Le fichier contient plus de {1} valeurs et n’est pas lu plus loin&#xa0;; un fichier de ce type en a quelques milliers.</translation>
    </message>
    <message>
        <source>The nesting is deeper than {1} levels; the file is not read further.</source>
        <translation>L’imbrication dépasse {1} niveaux&#xa0;; le fichier n’est pas lu plus loin.</translation>
    </message>
    <message>
        <source>The text ends too early, in line {1}, column {2}; it may have been cut off. Restore the file, or close what is open.</source>
        <translation>Le texte se termine trop tôt, à la ligne {1}, colonne {2}&#xa0;; il a peut-être été tronqué. Restaurez le fichier, ou fermez ce qui est ouvert.</translation>
    </message>
    <message>
        <source>JSON has no NaN and no infinity (line {1}, column {2}); leave the value out or write null.</source>
        <translation>JSON ne connaît ni NaN ni infini (ligne {1}, colonne {2})&#xa0;; omettez la valeur ou écrivez null.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} a comma stands before “{3}”; remove the comma.</source>
        <translation>À la ligne {1}, colonne {2}, une virgule précède «&#xa0;{3}&#xa0;»&#xa0;; retirez la virgule.</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, “{3}” does not belong here; look for a missing comma, colon, quote or bracket.</source>
        <translation>À la ligne {1}, colonne {2}, «&#xa0;{3}&#xa0;» n’a pas sa place ici&#xa0;; cherchez une virgule, un deux-points, un guillemet ou une parenthèse manquants.</translation>
    </message>
    <message>
        <source>The text is empty; there is nothing to read.</source>
        <translation>Le texte est vide&#xa0;; il n’y a rien à lire.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} stands a zero byte; this is no JSON text but a binary file, or text that is not UTF-8.</source>
        <translation>À la ligne {1}, colonne {2}, se trouve un octet nul&#xa0;; ce n’est pas du texte JSON mais un fichier binaire, ou du texte qui n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} stands a byte that is no UTF-8; save the file as UTF-8.</source>
        <translation>À la ligne {1}, colonne {2}, se trouve un octet qui n’est pas de l’UTF-8&#xa0;; enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>The text is too large for the memory of this computer.</source>
        <translation>Le texte est trop volumineux pour la mémoire de cet ordinateur.</translation>
    </message>
    <message>
        <source>“{1}” can be read in two ways because of its comma; write {2} or {3}.</source>
        <translation>«&#xa0;{1}&#xa0;» peut se lire de deux façons à cause de sa virgule&#xa0;; écrivez {2} ou {3}.</translation>
    </message>
    <message>
        <source>“{1}” has a decimal comma; write {2}.</source>
        <translation>«&#xa0;{1}&#xa0;» a une virgule décimale&#xa0;; écrivez {2}.</translation>
    </message>
    <message>
        <source>“{1}” is not a number with a unit; write for example {2}.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un nombre avec une unité&#xa0;; écrivez par exemple {2}.</translation>
    </message>
    <message>
        <source>“{1}” is not a number; write for example {2}.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un nombre&#xa0;; écrivez par exemple {2}.</translation>
    </message>
    <message>
        <source>“{1}” is a number too large to compute with; write a value below 1e308.</source>
        <translation>«&#xa0;{1}&#xa0;» est un nombre trop grand pour le calcul&#xa0;; écrivez une valeur inférieure à 1e308.</translation>
    </message>
    <message>
        <source>The unit “{1}” in “{2}” is not known; did you mean {3}? Possible are {4}.</source>
        <translation>L’unité «&#xa0;{1}&#xa0;» dans «&#xa0;{2}&#xa0;» est inconnue&#xa0;; vouliez-vous dire {3}&#xa0;? Possibles&#xa0;: {4}.</translation>
    </message>
    <message>
        <source>The unit “{1}” in “{2}” is not known; possible are {3}.</source>
        <translation>L’unité «&#xa0;{1}&#xa0;» dans «&#xa0;{2}&#xa0;» est inconnue&#xa0;; possibles&#xa0;: {3}.</translation>
    </message>
    <message>
        <source>A value is missing; write for example {1}.</source>
        <translation>Une valeur manque&#xa0;; écrivez par exemple {1}.</translation>
    </message>
    <message>
        <source>The expected unit “{1}” is not known to this version.</source>
        <translation>L’unité attendue «&#xa0;{1}&#xa0;» est inconnue de cette version.</translation>
    </message>
    <message>
        <source>“{1}” has no unit; write for example {2}, or another of {3}.</source>
        <translation>«&#xa0;{1}&#xa0;» n’a pas d’unité&#xa0;; écrivez par exemple {2}, ou une autre parmi {3}.</translation>
    </message>
    <message>
        <source>“{1}” is in {2}, which does not measure the same as {3}; write it in {4}.</source>
        <translation>«&#xa0;{1}&#xa0;» est en {2}, qui ne mesure pas la même chose que {3}&#xa0;; écrivez-le en {4}.</translation>
    </message>
    <message>
        <source>“{1}” is no date and time; write for example 2026-03-01T09:30:00Z.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas une date avec heure&#xa0;; écrivez par exemple 2026-03-01T09:30:00Z.</translation>
    </message>
    <message>
        <source>“{1}” states no time zone; add Z for UTC, or an offset such as +01:00.</source>
        <translation>«&#xa0;{1}&#xa0;» n’indique pas de fuseau horaire&#xa0;; ajoutez Z pour UTC, ou un décalage comme +01:00.</translation>
    </message>
    <message>
        <source>“{1}” cannot be used ({2}); give a PEM file that can be read.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas utilisable ({2})&#xa0;; donnez un fichier PEM lisible.</translation>
    </message>
    <message>
        <source>The sheet is larger than what is read ({1} cells, {2} MB of text); save it as CSV.</source>
        <translation>La feuille est plus grande que ce qui est lu ({1} cellules, {2} Mo de texte)&#xa0;; enregistrez-la en CSV.</translation>
    </message>
    <message>
        <source>The file is an archive and no XLSX workbook; save it as .xlsx or as CSV.</source>
        <translation>Le fichier est une archive et non un classeur XLSX&#xa0;; enregistrez-le en .xlsx ou en CSV.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “{1}”; it has {2}.</source>
        <translation>Le classeur n’a pas de feuille «&#xa0;{1}&#xa0;»&#xa0;; il a {2}.</translation>
    </message>
    <message>
        <source>The sheet “{1}” is missing in the workbook; save it again.</source>
        <translation>La feuille «&#xa0;{1}&#xa0;» manque dans le classeur&#xa0;; enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>The workbook cannot be read ({1}); save it again.</source>
        <translation>Le classeur ne peut pas être lu ({1})&#xa0;; enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password; open it, take the password away and save it again.</source>
        <translation>Le classeur est protégé par un mot de passe&#xa0;; ouvrez-le, retirez le mot de passe et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>The workbook is in the format of before 2007; save it as .xlsx.</source>
        <translation>Le classeur est au format d’avant 2007&#xa0;; enregistrez-le en .xlsx.</translation>
    </message>
    <message>
        <source>The workbook is larger than {1} MB; split it or save the sheet as CSV.</source>
        <translation>Le classeur dépasse {1} Mo&#xa0;; divisez-le ou enregistrez la feuille en CSV.</translation>
    </message>
    <message>
        <source>The workbook has more than {1} parts; save the sheet as CSV.</source>
        <translation>Le classeur a plus de {1} parties&#xa0;; enregistrez la feuille en CSV.</translation>
    </message>
    <message>
        <source>A part of the workbook unpacks to more than {1} MB; save the sheet as CSV.</source>
        <translation>Une partie du classeur se décompresse à plus de {1} Mo&#xa0;; enregistrez la feuille en CSV.</translation>
    </message>
    <message>
        <source>A part of the workbook unpacks to more than {1} times its size, as those do that are made to fill the memory; save the sheet as CSV.</source>
        <translation>Une partie du classeur se décompresse à plus de {1} fois sa taille, comme celles qui sont faites pour saturer la mémoire&#xa0;; enregistrez la feuille en CSV.</translation>
    </message>
    <message>
        <source>The workbook declares a document type, which none needs; save it again.</source>
        <translation>Le classeur déclare un type de document, ce dont aucun n’a besoin&#xa0;; enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>The workbook could not be written ({1}); a file that was there is unchanged. Make room or choose another place.</source>
        <translation>Le classeur n’a pas pu être écrit ({1})&#xa0;; un fichier déjà présent est inchangé. Libérez de l’espace ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>A sheet holds no more than {1} rows; write a shorter span, or CSV.</source>
        <translation>Une feuille ne contient pas plus de {1} lignes&#xa0;; écrivez une période plus courte, ou du CSV.</translation>
    </message>
    <message>
        <source>A sheet holds no more than {1} columns; write fewer tags, or CSV.</source>
        <translation>Une feuille ne contient pas plus de {1} colonnes&#xa0;; écrivez moins de tags, ou du CSV.</translation>
    </message>
    <message>
        <source>The text or array in row {1} is longer than a cell holds ({2} characters); write CSV.</source>
        <translation>Le texte ou le tableau de la ligne {1} dépasse ce que contient une cellule ({2} caractères)&#xa0;; écrivez du CSV.</translation>
    </message>
    <message>
        <source>Sign of the isotherm</source>
        <translation>Signe de l’isotherme</translation>
    </message>
    <message>
        <source>-1: convex, steep tail and spread front. 1: concave as Langmuir&apos;s.</source>
        <translation>-1&#xa0;: convexe, queue raide et front étalé. 1&#xa0;: concave comme celle de Langmuir.</translation>
    </message>
    <message>
        <source>The sign of the isotherm of {1} is {2}; it must be 1 or -1.</source>
        <translation>Le signe de l’isotherme de {1} est {2}&#xa0;; il doit être 1 ou -1.</translation>
    </message>
    <message>
        <source>Anti-Langmuir</source>
        <translation>Anti-Langmuir</translation>
    </message>
    <message>
        <source>As Langmuir, but what is bound may make more bind: the isotherm bends upwards until the liquid is used up. No equilibrium exists where that has no end.</source>
        <translation>Comme Langmuir, mais ce qui est lié peut en faire lier davantage&#xa0;: l’isotherme se courbe vers le haut jusqu’à épuisement du liquide. Il n’existe pas d’équilibre là où cela n’a pas de fin.</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>Protein and resin</source>
        <translation>Protéine et résine</translation>
    </message>
    <message>
        <source>Protein and protein</source>
        <translation>Protéine et protéine</translation>
    </message>
    <message>
        <source>Salt</source>
        <translation>Sel</translation>
    </message>
    <message>
        <source>The component whose concentration is the ionic strength. It does not bind.</source>
        <translation>Le composant dont la concentration est la force ionique. Il ne se lie pas.</translation>
    </message>
    <message>
        <source>Surface per volume</source>
        <translation>Surface par volume</translation>
    </message>
    <message>
        <source>Surface that the protein reaches, per volume of solid.</source>
        <translation>Surface que la protéine atteint, par volume de solide.</translation>
    </message>
    <message>
        <source>Screening length, factor</source>
        <translation>Longueur d’écran, facteur</translation>
    </message>
    <message>
        <source>Of the ionic strength in mol/m3 to the exponent. Debye&apos;s length has 9.61 nm and -0.5.</source>
        <translation>De la force ionique en mol/m3 élevée à l’exposant. La longueur de Debye a 9,61 nm et -0,5.</translation>
    </message>
    <message>
        <source>Screening length, exponent</source>
        <translation>Longueur d’écran, exposant</translation>
    </message>
    <message>
        <source>Of the ionic strength.</source>
        <translation>De la force ionique.</translation>
    </message>
    <message>
        <source>Screening length, constant</source>
        <translation>Longueur d’écran, constante</translation>
    </message>
    <message>
        <source>Added to what follows from the ionic strength.</source>
        <translation>S’ajoute à ce qui découle de la force ionique.</translation>
    </message>
    <message>
        <source>Rate of adsorption</source>
        <translation>Vitesse d’adsorption</translation>
    </message>
    <message>
        <source>Bound per volume of solid and time, per excess of concentration over equilibrium. 0: does not bind.</source>
        <translation>Lié par volume de solide et par unité de temps, par excès de concentration sur l’équilibre. 0&#xa0;: ne se lie pas.</translation>
    </message>
    <message>
        <source>Radius of the molecule</source>
        <translation>Rayon de la molécule</translation>
    </message>
    <message>
        <source>Of the hydrated molecule.</source>
        <translation>De la molécule hydratée.</translation>
    </message>
    <message>
        <source>Affinity, factor of the power</source>
        <translation>Affinité, facteur de la puissance</translation>
    </message>
    <message>
        <source>In ln K = pH^k_e (k_a I^-k_b + k_c exp(k_d I)) with the ionic strength I in mol/m3.</source>
        <translation>Dans ln K = pH^k_e (k_a I^-k_b + k_c exp(k_d I)) avec la force ionique I en mol/m3.</translation>
    </message>
    <message>
        <source>Affinity, power</source>
        <translation>Affinité, puissance</translation>
    </message>
    <message>
        <source>See k_a.</source>
        <translation>Voir k_a.</translation>
    </message>
    <message>
        <source>Affinity, factor of the exponential</source>
        <translation>Affinité, facteur de l’exponentielle</translation>
    </message>
    <message>
        <source>Affinity, exponential</source>
        <translation>Affinité, exponentielle</translation>
    </message>
    <message>
        <source>Affinity, power of the pH</source>
        <translation>Affinité, puissance du pH</translation>
    </message>
    <message>
        <source>See k_a. 0: the pH does not matter.</source>
        <translation>Voir k_a. 0&#xa0;: le pH ne joue pas de rôle.</translation>
    </message>
    <message>
        <source>Repulsion, factor of the power</source>
        <translation>Répulsion, facteur de la puissance</translation>
    </message>
    <message>
        <source>In b = pH^b_e (b_a I^b_b + b_c exp(b_d I)) with the ionic strength I in mol/m3.</source>
        <translation>Dans b = pH^b_e (b_a I^b_b + b_c exp(b_d I)) avec la force ionique I en mol/m3.</translation>
    </message>
    <message>
        <source>Repulsion, power</source>
        <translation>Répulsion, puissance</translation>
    </message>
    <message>
        <source>See b_a.</source>
        <translation>Voir b_a.</translation>
    </message>
    <message>
        <source>Repulsion, factor of the exponential</source>
        <translation>Répulsion, facteur de l’exponentielle</translation>
    </message>
    <message>
        <source>Repulsion, exponential</source>
        <translation>Répulsion, exponentielle</translation>
    </message>
    <message>
        <source>Repulsion, power of the pH</source>
        <translation>Répulsion, puissance du pH</translation>
    </message>
    <message>
        <source>See b_a. 0: the pH does not matter.</source>
        <translation>Voir b_a. 0&#xa0;: le pH ne joue pas de rôle.</translation>
    </message>
    <message>
        <source>The screening length is 0 m: give a kappa_f or a kappa_c above 0, such as a kappa_f of 9.61 nm.</source>
        <translation>La longueur d’écran est de 0 m&#xa0;: donnez un kappa_f ou un kappa_c supérieur à 0, par exemple un kappa_f de 9,61 nm.</translation>
    </message>
    <message>
        <source>Component {1} is the salt, which does not bind here: remove its k_kin, or name another salt.</source>
        <translation>Le composant {1} est le sel, qui ne se lie pas ici&#xa0;: retirez son k_kin, ou nommez un autre sel.</translation>
    </message>
    <message>
        <source>Colloidal</source>
        <translation>Colloïdal</translation>
    </message>
    <message>
        <source>Bound molecules repel each other over the screening length of the salt, which limits how much binds: ion exchange at high load.</source>
        <translation>Les molécules liées se repoussent sur la longueur d’écran du sel, ce qui limite la quantité liée&#xa0;: échange d’ions à charge élevée.</translation>
    </message>
    <message>
        <source>Langmuir</source>
        <translation>Langmuir</translation>
    </message>
    <message>
        <source>Components compete for sites that fill up: strong at first, then limited by the capacity.</source>
        <translation>Les composants se disputent des sites qui se remplissent&#xa0;: liaison forte d’abord, puis limitée par la capacité.</translation>
    </message>
    <message>
        <source>On free sites: bound per volume of solid and time, per capacity and concentration in the pore. 0: does not bind.</source>
        <translation>Sur les sites libres&#xa0;: lié par volume de solide et par unité de temps, par capacité et concentration dans le pore. 0&#xa0;: ne se lie pas.</translation>
    </message>
    <message>
        <source>Of what is bound, the part that leaves per time. Not 0.</source>
        <translation>De ce qui est lié, la part qui part par unité de temps. Pas 0.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Bound per volume of solid when no site is free, if this component were alone.</source>
        <translation>Lié par volume de solide quand aucun site n’est libre, si ce composant était seul.</translation>
    </message>
    <message>
        <source>Bound per volume of solid and time, per concentration in the pore. 0: does not bind.</source>
        <translation>Lié par volume de solide et par unité de temps, par concentration dans le pore. 0&#xa0;: ne se lie pas.</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Bound in proportion to what is dissolved, without a limit: dilute solutions.</source>
        <translation>Lié en proportion de ce qui est dissous, sans limite&#xa0;: solutions diluées.</translation>
    </message>
    <message>
        <source>Modulator</source>
        <translation>Modulateur</translation>
    </message>
    <message>
        <source>The component that shifts the binding of the others, such as a salt. It does not bind.</source>
        <translation>Le composant qui déplace la liaison des autres, par exemple un sel. Il ne se lie pas.</translation>
    </message>
    <message>
        <source>At 1 mol/m3 of the modulator: of what is bound, the part that leaves per time. Not 0.</source>
        <translation>À 1 mol/m3 de modulateur&#xa0;: de ce qui est lié, la part qui part par unité de temps. Pas 0.</translation>
    </message>
    <message>
        <source>Hydrophobicity</source>
        <translation>Hydrophobicité</translation>
    </message>
    <message>
        <source>Adsorption rises by this exponent per concentration of the modulator; 0: not at all.</source>
        <translation>L’adsorption augmente selon cet exposant par concentration du modulateur&#xa0;; 0&#xa0;: pas du tout.</translation>
    </message>
    <message>
        <source>Ion-exchange exponent</source>
        <translation>Exposant d’échange d’ions</translation>
    </message>
    <message>
        <source>Desorption rises with this power of the modulator&apos;s concentration; 0: not at all.</source>
        <translation>La désorption augmente avec cette puissance de la concentration du modulateur&#xa0;; 0&#xa0;: pas du tout.</translation>
    </message>
    <message>
        <source>Component {1} is the modulator, which does not bind: remove its ka, or name another modulator.</source>
        <translation>Le composant {1} est le modulateur, qui ne se lie pas&#xa0;: retirez son ka, ou nommez un autre modulateur.</translation>
    </message>
    <message>
        <source>Mobile phase modulator</source>
        <translation>Modulateur en phase mobile</translation>
    </message>
    <message>
        <source>Langmuir whose constants follow a salt or solvent: hydrophobic interaction, reversed phase and ion exchange.</source>
        <translation>Langmuir dont les constantes suivent un sel ou un solvant&#xa0;: interaction hydrophobe, phase inverse et échange d’ions.</translation>
    </message>
    <message>
        <source>No binding</source>
        <translation>Aucune liaison</translation>
    </message>
    <message>
        <source>Nothing binds; components only disperse and enter the pores.</source>
        <translation>Rien ne se lie&#xa0;; les composants ne font que se disperser et entrer dans les pores.</translation>
    </message>
    <message>
        <source>Ligand sites</source>
        <translation>Sites du ligand</translation>
    </message>
    <message>
        <source>Effect of pH</source>
        <translation>Effet du pH</translation>
    </message>
    <message>
        <source>Impurities</source>
        <translation>Impuretés</translation>
    </message>
    <message>
        <source>Ageing of the resin</source>
        <translation>Vieillissement de la résine</translation>
    </message>
    <message>
        <source>Adsorption rate constant</source>
        <translation>Constante de vitesse d’adsorption</translation>
    </message>
    <message>
        <source>On free sites of the first kind, per capacity and concentration in the pore. 0: does not bind to the ligand.</source>
        <translation>Sur les sites libres du premier type, par capacité et concentration dans le pore. 0&#xa0;: ne se lie pas au ligand.</translation>
    </message>
    <message>
        <source>Desorption rate constant</source>
        <translation>Constante de vitesse de désorption</translation>
    </message>
    <message>
        <source>From the first kind of site at high pH: of what is bound, the part that leaves per time.</source>
        <translation>Du premier type de site à pH élevé&#xa0;: de ce qui est lié, la part qui part par unité de temps.</translation>
    </message>
    <message>
        <source>Of the first kind of site, per volume of solid: what a packed bed holds per its volume, divided by its share of solid, (1 - bed porosity)(1 - particle porosity).</source>
        <translation>Du premier type de site, par volume de solide&#xa0;: ce que retient un lit garni par volume de lit, divisé par sa part de solide, (1 - porosité du lit)(1 - porosité des particules).</translation>
    </message>
    <message>
        <source>Adsorption rate constant, second kind</source>
        <translation>Constante de vitesse d’adsorption, deuxième type</translation>
    </message>
    <message>
        <source>Sites that are slower to reach. 0: there are none.</source>
        <translation>Sites plus lents à atteindre. 0&#xa0;: il n’y en a pas.</translation>
    </message>
    <message>
        <source>Desorption rate constant, second kind</source>
        <translation>Constante de vitesse de désorption, deuxième type</translation>
    </message>
    <message>
        <source>From the second kind of site at high pH.</source>
        <translation>Du deuxième type de site à pH élevé.</translation>
    </message>
    <message>
        <source>Capacity, second kind</source>
        <translation>Capacité, deuxième type</translation>
    </message>
    <message>
        <source>Of the second kind of site, per volume of solid.</source>
        <translation>Du deuxième type de site, par volume de solide.</translation>
    </message>
    <message>
        <source>pH of half affinity</source>
        <translation>pH de demi-affinité</translation>
    </message>
    <message>
        <source>Well above it the affinity is ka/kd, at it half of that, below it falls to nothing.</source>
        <translation>Bien au-dessus, l’affinité est ka/kd&#xa0;; à ce pH, la moitié&#xa0;; en dessous, elle tombe à zéro.</translation>
    </message>
    <message>
        <source>Steepness in pH</source>
        <translation>Raideur en pH</translation>
    </message>
    <message>
        <source>Powers of ten by which the affinity falls per unit of pH (Hill coefficient).</source>
        <translation>Puissances de dix dont l’affinité chute par unité de pH (coefficient de Hill).</translation>
    </message>
    <message>
        <source>Weak binding</source>
        <translation>Liaison faible</translation>
    </message>
    <message>
        <source>Bound to the resin itself, per volume of solid, per concentration in the pore.</source>
        <translation>Lié à la résine elle-même, par volume de solide, par concentration dans le pore.</translation>
    </message>
    <message>
        <source>Riding on what is bound</source>
        <translation>Entraînement par ce qui est lié</translation>
    </message>
    <message>
        <source>Bound to the antibody on a full resin, per volume of solid, per concentration in the pore; released with it.</source>
        <translation>Lié à l’anticorps sur une résine pleine, par volume de solide, par concentration dans le pore&#xa0;; libéré avec lui.</translation>
    </message>
    <message>
        <source>Rate of weak binding</source>
        <translation>Vitesse de la liaison faible</translation>
    </message>
    <message>
        <source>How fast weak binding and riding come into equilibrium.</source>
        <translation>Rapidité avec laquelle la liaison faible et l’entraînement atteignent l’équilibre.</translation>
    </message>
    <message>
        <source>Ligand on the resin</source>
        <translation>Ligand sur la résine</translation>
    </message>
    <message>
        <source>A component that sits on the solid from the start, per volume of solid, and leaches.</source>
        <translation>Un composant présent sur le solide dès le début, par volume de solide, et qui se relargue.</translation>
    </message>
    <message>
        <source>Leaching</source>
        <translation>Relargage</translation>
    </message>
    <message>
        <source>Of the ligand held, the part that leaves per time, and its part of the capacity with it. It needs binding that takes time.</source>
        <translation>Du ligand retenu, la part qui part par unité de temps, et avec elle sa part de la capacité. Exige une liaison qui prend du temps.</translation>
    </message>
    <message>
        <source>Leaching in lye</source>
        <translation>Relargage en milieu alcalin</translation>
    </message>
    <message>
        <source>Beside it, the part that leaves per time at pH 13, in 0.1 mol/L sodium hydroxide; ten times as much per unit of pH.</source>
        <translation>En outre, la part qui part par unité de temps à pH 13, dans 0,1 mol/L de soude&#xa0;; dix fois plus par unité de pH.</translation>
    </message>
    <message>
        <source>Cycles run</source>
        <translation>Cycles effectués</translation>
    </message>
    <message>
        <source>Cycles that the resin has behind it when the run begins.</source>
        <translation>Cycles que la résine a derrière elle au début de l’exécution.</translation>
    </message>
    <message>
        <source>Loss of capacity per cycle</source>
        <translation>Perte de capacité par cycle</translation>
    </message>
    <message>
        <source>Part of the capacity that one cycle takes, mostly by cleaning.</source>
        <translation>Part de la capacité que coûte un cycle, surtout par le nettoyage.</translation>
    </message>
    <message>
        <source>Protein A</source>
        <translation>Protéine A</translation>
    </message>
    <message>
        <source>Affinity for antibodies on one or two kinds of site, lost in acid; impurities bind weakly or ride on the antibody; the ligand leaches and capacity falls with each cycle.</source>
        <translation>Affinité pour les anticorps sur un ou deux types de sites, perdue en milieu acide&#xa0;; les impuretés se lient faiblement ou sont entraînées par l’anticorps&#xa0;; le ligand se relargue et la capacité diminue à chaque cycle.</translation>
    </message>
    <message>
        <source>The binding model computes in mol/m3, and component {1} counts in {2}: add &quot;{3}&quot; to the component, such as &quot;{3}&quot;: &quot;{4}&quot;.</source>
        <translation>Le modèle de liaison calcule en mol/m3, et le composant {1} compte en {2}&#xa0;: ajoutez &quot;{3}&quot; au composant, par exemple &quot;{3}&quot;: &quot;{4}&quot;.</translation>
    </message>
    <message>
        <source>Component {1} binds, with a ka above 0, but its capacity is {2} {3}: give a {4} above 0, or set its ka to 0.</source>
        <translation>Le composant {1} se lie, avec un ka supérieur à 0, mais sa capacité est de {2} {3}&#xa0;: donnez un {4} supérieur à 0, ou mettez son ka à 0.</translation>
    </message>
    <message>
        <source>The binding model needs the component that &quot;{1}&quot; stands for: add it, as in &quot;{1}&quot;: &quot;ID&quot;.</source>
        <translation>Le modèle de liaison a besoin du composant que désigne &quot;{1}&quot;&#xa0;: ajoutez-le, comme dans &quot;{1}&quot;: &quot;ID&quot;.</translation>
    </message>
    <message>
        <source>Component {1} never reaches this unit: let an inlet hold it, or name another component here.</source>
        <translation>Le composant {1} n’atteint jamais cet appareil&#xa0;: faites-le contenir par une entrée, ou nommez ici un autre composant.</translation>
    </message>
    <message>
        <source>Ionic capacity</source>
        <translation>Capacité ionique</translation>
    </message>
    <message>
        <source>Charges of the resin per volume of solid.</source>
        <translation>Charges de la résine par volume de solide.</translation>
    </message>
    <message>
        <source>The component whose ions are exchanged for the proteins.</source>
        <translation>Le composant dont les ions sont échangés contre les protéines.</translation>
    </message>
    <message>
        <source>At 1 mol/m3 of free sites: bound per volume of solid and time, per concentration in the pore. 0: does not bind.</source>
        <translation>À 1 mol/m3 de sites libres&#xa0;: lié par volume de solide et par unité de temps, par concentration dans le pore. 0&#xa0;: ne se lie pas.</translation>
    </message>
    <message>
        <source>At 1 mol/m3 of salt: of what is bound, the part that leaves per time.</source>
        <translation>À 1 mol/m3 de sel&#xa0;: de ce qui est lié, la part qui part par unité de temps.</translation>
    </message>
    <message>
        <source>Characteristic charge</source>
        <translation>Charge caractéristique</translation>
    </message>
    <message>
        <source>Salt ions that one molecule displaces.</source>
        <translation>Ions de sel que déplace une molécule.</translation>
    </message>
    <message>
        <source>Steric factor</source>
        <translation>Facteur stérique</translation>
    </message>
    <message>
        <source>Sites that one bound molecule covers without binding to them.</source>
        <translation>Sites qu’une molécule liée couvre sans s’y lier.</translation>
    </message>
    <message>
        <source>Component {1} is the salt, which binds as far as the proteins leave it room: remove its ka, {2} 1/s, or name another salt.</source>
        <translation>Le composant {1} est le sel, qui se lie dans la mesure où les protéines lui laissent de la place&#xa0;: retirez son ka, {2} 1/s, ou nommez un autre sel.</translation>
    </message>
    <message>
        <source>Component {1} binds, with a ka of {2} 1/s, but has no characteristic charge: give its nu, such as 5, or set its ka to 0.</source>
        <translation>Le composant {1} se lie, avec un ka de {2} 1/s, mais n’a pas de charge caractéristique&#xa0;: donnez son nu, par exemple 5, ou mettez son ka à 0.</translation>
    </message>
    <message>
        <source>Steric mass action</source>
        <translation>Action de masse stérique</translation>
    </message>
    <message>
        <source>Ion exchange: a protein displaces as many salt ions as its characteristic charge and covers further sites. Salt in the liquid elutes it.</source>
        <translation>Échange d’ions&#xa0;: une protéine déplace autant d’ions de sel que sa charge caractéristique et couvre d’autres sites. Le sel dans le liquide l’élue.</translation>
    </message>
    <message>
        <source>configured</source>
        <translation>configurée</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion en cours</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connectée</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>dégradée</translation>
    </message>
    <message>
        <source>retrying</source>
        <translation>nouvelle tentative</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>faulted</source>
        <translation>en défaut</translation>
    </message>
    <message>
        <source>This kind of source does not tell what it offers; enter its tags by hand.</source>
        <translation>Ce type de source n’indique pas ce qu’il offre&#xa0;; saisissez ses tags à la main.</translation>
    </message>
    <message>
        <source>This kind of source takes no values.</source>
        <translation>Ce type de source n’accepte pas de valeurs.</translation>
    </message>
    <message>
        <source>samples came faster than they could be stored</source>
        <translation>les valeurs arrivaient plus vite qu’elles ne pouvaient être enregistrées</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>connected, but silent</source>
        <translation>connectée, mais muette</translation>
    </message>
    <message>
        <source>messages are missing</source>
        <translation>des messages manquent</translation>
    </message>
    <message>
        <source>what came could not be read</source>
        <translation>ce qui est arrivé était illisible</translation>
    </message>
    <message>
        <source>the recorder was not running</source>
        <translation>l’enregistreur n’était pas en marche</translation>
    </message>
    <message>
        <source>Time column</source>
        <translation>Colonne de temps</translation>
    </message>
    <message>
        <source>COLUMN or COLUMN=UNIT; the unit is s, min, h, d, or for dates without one a zone such as +01:00</source>
        <translation>COLONNE ou COLONNE=UNITÉ&#xa0;; l’unité est s, min, h, d, ou, pour des dates sans fuseau, un fuseau comme +01:00</translation>
    </message>
    <message>
        <source>Interval between rows</source>
        <translation>Intervalle entre les lignes</translation>
    </message>
    <message>
        <source>for files without a time: the time from row to row, such as 1min</source>
        <translation>pour les fichiers sans temps&#xa0;: le temps d’une ligne à l’autre, par exemple 1min</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>the instant of elapsed time 0, such as 2026-03-01T09:30:00Z</source>
        <translation>l’instant du temps écoulé 0, par exemple 2026-03-01T09:30:00Z</translation>
    </message>
    <message>
        <source>Batch column</source>
        <translation>Colonne de lot</translation>
    </message>
    <message>
        <source>COLUMN=VALUE reads the rows of one batch, COLUMN alone those of the first</source>
        <translation>COLONNE=VALEUR lit les lignes d’un lot, COLONNE seule celles du premier</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>Noms des colonnes</translation>
    </message>
    <message>
        <source>A,B,…: one for each column, in the place of those in the file</source>
        <translation>A,B,…&#xa0;: un par colonne, à la place de ceux du fichier</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>TAG=UNIT, such as c1=cells/mL; may be given several times</source>
        <translation>TAG=UNITÉ, par exemple c1=cells/mL&#xa0;; peut être donné plusieurs fois</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Séparateur décimal</translation>
    </message>
    <message>
        <source>“{1}” names no tag and unit; write TAG=UNIT, such as c1=cells/mL.</source>
        <translation>«&#xa0;{1}&#xa0;» n’indique pas un tag et une unité&#xa0;; écrivez TAG=UNITÉ, par exemple c1=cells/mL.</translation>
    </message>
    <message>
        <source>{1} samples are reported before they were drawn; they count as known when drawn.</source>
        <translation>{1} échantillons sont rapportés avant d’avoir été prélevés&#xa0;; ils comptent comme connus dès leur prélèvement.</translation>
    </message>
    <message>
        <source>{1} rows lie more than 3000 years from the start and are left out; look at the unit of the time.</source>
        <translation>{1} lignes se situent à plus de 3000 ans du début et sont ignorées&#xa0;; vérifiez l’unité du temps.</translation>
    </message>
    <message>
        <source>“{1}” has no sample.</source>
        <translation>«&#xa0;{1}&#xa0;» n’a aucune valeur.</translation>
    </message>
    <message>
        <source>The file has no column of values beside its time.</source>
        <translation>Le fichier n’a aucune colonne de valeurs à côté de son temps.</translation>
    </message>
    <message>
        <source>Reading the recording was stopped.</source>
        <translation>La lecture de l’enregistrement a été arrêtée.</translation>
    </message>
    <message>
        <source>The recording holds no sample that can be read; look at the notices.</source>
        <translation>L’enregistrement ne contient aucune valeur lisible&#xa0;; consultez les avis.</translation>
    </message>
    <message>
        <source>The file has changed since it was opened; open it again.</source>
        <translation>Le fichier a changé depuis son ouverture&#xa0;; rouvrez-le.</translation>
    </message>
    <message>
        <source>The rows lie so far out of order that more than {1} samples would have to be held in memory; sort the file by time.</source>
        <translation>Les lignes sont à ce point désordonnées qu’il faudrait garder plus de {1} valeurs en mémoire&#xa0;; triez le fichier par temps.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>saisi à la main</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>no connection, last value</source>
        <translation>pas de connexion, dernière valeur</translation>
    </message>
    <message>
        <source>last usable value</source>
        <translation>dernière valeur utilisable</translation>
    </message>
    <message>
        <source>sensor not accurate</source>
        <translation>capteur imprécis</translation>
    </message>
    <message>
        <source>outside its range</source>
        <translation>hors de sa plage</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mauvais</translation>
    </message>
    <message>
        <source>communication error</source>
        <translation>erreur de communication</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>pas encore de valeur</translation>
    </message>
    <message>
        <source>set up wrongly</source>
        <translation>mal configurée</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>device failed</source>
        <translation>appareil défaillant</translation>
    </message>
    <message>
        <source>sensor failed</source>
        <translation>capteur défaillant</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>hors service</translation>
    </message>
    <message>
        <source>There is no setting “{1}”; did you mean “{2}”?</source>
        <translation>Il n’y a pas de réglage «&#xa0;{1}&#xa0;»&#xa0;; vouliez-vous dire «&#xa0;{2}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>There is no setting “{1}”; it takes {2}.</source>
        <translation>Il n’y a pas de réglage «&#xa0;{1}&#xa0;»&#xa0;; sont acceptés {2}.</translation>
    </message>
    <message>
        <source>{1} lies outside {2} to {3}.</source>
        <translation>{1} se situe hors de {2} à {3}.</translation>
    </message>
    <message>
        <source>“{1}” is none of the choices {2}.</source>
        <translation>«&#xa0;{1}&#xa0;» ne fait pas partie des choix {2}.</translation>
    </message>
    <message>
        <source>The setting “{1}” is missing; give it.</source>
        <translation>Le réglage «&#xa0;{1}&#xa0;» manque&#xa0;; indiquez-le.</translation>
    </message>
    <message>
        <source>The setting “{1}” is given {2} times; give it once.</source>
        <translation>Le réglage «&#xa0;{1}&#xa0;» est donné {2} fois&#xa0;; donnez-le une seule fois.</translation>
    </message>
    <message>
        <source>“{1}” is no row such as “name=pH, address=100”.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas une ligne comme «&#xa0;name=pH, address=100&#xa0;».</translation>
    </message>
    <message>
        <source>A quote is not closed in “{1}”.</source>
        <translation>Un guillemet n’est pas fermé dans «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>“{1}” is no speed; write a number from {2} to {3}, or max.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas une vitesse&#xa0;; écrivez un nombre de {2} à {3}, ou max.</translation>
    </message>
    <message>
        <source>The connector failed in a way that it did not expect ({1}).</source>
        <translation>Le connecteur a échoué d’une façon imprévue ({1}).</translation>
    </message>
    <message>
        <source>Start the source again; if it fails again, report it.</source>
        <translation>Redémarrez la source&#xa0;; si elle échoue encore, signalez-le.</translation>
    </message>
    <message>
        <source>The source is not connected; nothing was written.</source>
        <translation>La source n’est pas connectée&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>It is connected, but nothing was heard of it for {1}, though something is due every {2}.</source>
        <translation>Elle est connectée, mais rien n’en a été reçu depuis {1}, alors que quelque chose est attendu toutes les {2}.</translation>
    </message>
    <message>
        <source>Look whether the device and the line to it still work.</source>
        <translation>Vérifiez si l’appareil et la liaison vers lui fonctionnent encore.</translation>
    </message>
    <message>
        <source>Its times are {1} ahead of this machine&apos;s clock; such values count as uncertain.</source>
        <translation>Ses temps sont en avance de {1} sur l’horloge de cette machine&#xa0;; ces valeurs comptent comme incertaines.</translation>
    </message>
    <message>
        <source>Its clock says a time before the year 2000; such values count as uncertain and are kept under the time at which they came.</source>
        <translation>Son horloge indique un temps antérieur à l’an 2000&#xa0;; ces valeurs comptent comme incertaines et sont conservées sous le temps de leur arrivée.</translation>
    </message>
    <message>
        <source>Set the clock of the device, or that of this machine.</source>
        <translation>Réglez l’horloge de l’appareil, ou celle de cette machine.</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>débit</translation>
    </message>
    <message>
        <source>culture</source>
        <translation>culture</translation>
    </message>
    <message>
        <source>Culture at the start of the feed</source>
        <translation>Culture au début de l’alimentation</translation>
    </message>
    <message>
        <source>Growth rate</source>
        <translation>Taux de croissance</translation>
    </message>
    <message>
        <source>Growth rate that the feed is to hold; the feed rises by it. 0: a constant feed.</source>
        <translation>Taux de croissance que l’alimentation doit maintenir&#xa0;; elle augmente à ce taux. 0&#xa0;: alimentation constante.</translation>
    </message>
    <message>
        <source>Start of the feed</source>
        <translation>Début de l’alimentation</translation>
    </message>
    <message>
        <source>Time from the start of the unit to the start of the feed.</source>
        <translation>Temps entre le démarrage de l’appareil et le début de l’alimentation.</translation>
    </message>
    <message>
        <source>Flow at the start</source>
        <translation>Débit au début</translation>
    </message>
    <message>
        <source>flow: as given. culture: what the culture at that time consumes.</source>
        <translation>débit&#xa0;: tel qu’indiqué. culture&#xa0;: ce que la culture consomme à ce moment.</translation>
    </message>
    <message>
        <source>Initial flow</source>
        <translation>Débit initial</translation>
    </message>
    <message>
        <source>Flow when the feed starts.</source>
        <translation>Débit au début de l’alimentation.</translation>
    </message>
    <message>
        <source>Biomass</source>
        <translation>Biomasse</translation>
    </message>
    <message>
        <source>Dry cells when the feed starts.</source>
        <translation>Cellules sèches au début de l’alimentation.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Volume when the feed starts.</source>
        <translation>Volume au début de l’alimentation.</translation>
    </message>
    <message>
        <source>Yield of cells on substrate</source>
        <translation>Rendement cellulaire sur substrat</translation>
    </message>
    <message>
        <source>Dry cells formed from a mass of substrate.</source>
        <translation>Cellules sèches formées à partir d’une masse de substrat.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Substrate that a mass of dry cells uses without growing.</source>
        <translation>Substrat qu’une masse de cellules sèches consomme sans croître.</translation>
    </message>
    <message>
        <source>Substrate in the feed</source>
        <translation>Substrat dans l’alimentation</translation>
    </message>
    <message>
        <source>Substrate in the feed, less what is left in the vessel.</source>
        <translation>Substrat dans l’alimentation, moins ce qui reste dans la cuve.</translation>
    </message>
    <message>
        <source>Largest flow</source>
        <translation>Débit maximal</translation>
    </message>
    <message>
        <source>The flow rises to this and stays there. 0: no limit.</source>
        <translation>Le débit monte jusqu’à cette valeur et y reste. 0&#xa0;: aucune limite.</translation>
    </message>
    <message>
        <source>Exponential feed</source>
        <translation>Alimentation exponentielle</translation>
    </message>
    <message>
        <source>Feeds in step with growth: the flow rises by a constant rate from a start that is given or computed from the culture. It reads nothing and writes the flow of an inlet.</source>
        <translation>Alimente au rythme de la croissance&#xa0;: le débit augmente à taux constant à partir d’une valeur initiale donnée ou calculée d’après la culture. Ne lit rien et écrit le débit d’une entrée.</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Flow per volume above the set-point. Below one over the period, or the level swings.</source>
        <translation>Débit par volume au-dessus de la consigne. Inférieur à un divisé par la période, sinon le niveau oscille.</translation>
    </message>
    <message>
        <source>The flow never rises above this. 0: no limit.</source>
        <translation>Le débit ne dépasse jamais cette valeur. 0&#xa0;: aucune limite.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Draws off what is above the set-point of a volume, in proportion. It reads a volume and writes the flow of an outlet.</source>
        <translation>Soutire, de façon proportionnelle, ce qui dépasse la consigne d’un volume. Lit un volume et écrit le débit d’une sortie.</translation>
    </message>
    <message>
        <source>reverse</source>
        <translation>inverse</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>directe</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Change of the output per deviation, each in its SI unit: m3/s for a flow, K, Pa, % air, kg/m3.</source>
        <translation>Variation de la sortie par écart, chacune dans son unité SI&#xa0;: m3/s pour un débit, K, Pa, % air, kg/m3.</translation>
    </message>
    <message>
        <source>Integral time</source>
        <translation>Temps intégral</translation>
    </message>
    <message>
        <source>Time in which a lasting deviation changes the output as much as the gain does. 0: no integral.</source>
        <translation>Temps pendant lequel un écart persistant modifie la sortie autant que le gain. 0&#xa0;: pas d’action intégrale.</translation>
    </message>
    <message>
        <source>Derivative time</source>
        <translation>Temps dérivé</translation>
    </message>
    <message>
        <source>How far ahead the trend of the measurement is looked at. 0: no derivative.</source>
        <translation>Horizon sur lequel la tendance de la mesure est anticipée. 0&#xa0;: pas d’action dérivée.</translation>
    </message>
    <message>
        <source>Filter of the derivative</source>
        <translation>Filtre de la dérivée</translation>
    </message>
    <message>
        <source>The derivative is smoothed over the derivative time divided by this.</source>
        <translation>La dérivée est lissée sur le temps dérivé divisé par cette valeur.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>reverse: a measurement below the set-point raises the output (heating, oxygen). direct: one above raises it (cooling, an outlet).</source>
        <translation>inverse&#xa0;: une mesure sous la consigne augmente la sortie (chauffage, oxygène). directe&#xa0;: une mesure au-dessus l’augmente (refroidissement, soutirage).</translation>
    </message>
    <message>
        <source>Smallest output</source>
        <translation>Sortie minimale</translation>
    </message>
    <message>
        <source>The output never falls below this.</source>
        <translation>La sortie ne descend jamais sous cette valeur.</translation>
    </message>
    <message>
        <source>Largest output</source>
        <translation>Sortie maximale</translation>
    </message>
    <message>
        <source>The output never rises above this. 0: no limit.</source>
        <translation>La sortie ne dépasse jamais cette valeur. 0&#xa0;: aucune limite.</translation>
    </message>
    <message>
        <source>PID controller</source>
        <translation>Régulateur PID</translation>
    </message>
    <message>
        <source>Holds a measurement at its set-point by gain, integral and derivative. It starts without a bump and does not wind up at its limits.</source>
        <translation>Maintient une mesure à sa consigne par gain, intégrale et dérivée. Démarre sans à-coup et ne sature pas l’intégrale à ses limites.</translation>
    </message>
    <message>
        <source>Living cells. A component given as dry mass needs its cell_mass.</source>
        <translation>Cellules vivantes. Un composant exprimé en masse sèche a besoin de sa cell_mass.</translation>
    </message>
    <message>
        <source>Glucose. A component given as mass needs its molar_mass.</source>
        <translation>Glucose. Un composant exprimé en masse a besoin de sa molar_mass.</translation>
    </message>
    <message>
        <source>Glutamine</source>
        <translation>Glutamine</translation>
    </message>
    <message>
        <source>Glutamine; nothing grows without it.</source>
        <translation>Glutamine&#xa0;; sans elle, rien ne croît.</translation>
    </message>
    <message>
        <source>Lactate</source>
        <translation>Lactate</translation>
    </message>
    <message>
        <source>Lactate, made from glucose; slows growth.</source>
        <translation>Lactate, formé à partir du glucose&#xa0;; ralentit la croissance.</translation>
    </message>
    <message>
        <source>Ammonia</source>
        <translation>Ammoniac</translation>
    </message>
    <message>
        <source>Ammonia, made from glutamine; slows growth.</source>
        <translation>Ammoniac, formé à partir de la glutamine&#xa0;; ralentit la croissance.</translation>
    </message>
    <message>
        <source>Inhibitor</source>
        <translation>Inhibiteur</translation>
    </message>
    <message>
        <source>What the cells give off and are slowed by, not known by name. Without it growth lacks this limit.</source>
        <translation>Ce que les cellules rejettent et qui les ralentit, sans nom connu. Sans lui, cette limite manque à la croissance.</translation>
    </message>
    <message>
        <source>What cells become when they die; viability is judged by it.</source>
        <translation>Ce que deviennent les cellules en mourant&#xa0;; la viabilité en dépend.</translation>
    </message>
    <message>
        <source>Antibody or other protein that is secreted.</source>
        <translation>Anticorps ou autre protéine sécrétée.</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Croissance</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Mort cellulaire</translation>
    </message>
    <message>
        <source>Nutrients</source>
        <translation>Nutriments</translation>
    </message>
    <message>
        <source>By-products</source>
        <translation>Sous-produits</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Oxygen and carbon dioxide</source>
        <translation>Oxygène et dioxyde de carbone</translation>
    </message>
    <message>
        <source>as_printed</source>
        <translation>tel que publié</translation>
    </message>
    <message>
        <source>decay</source>
        <translation>dégradation</translation>
    </message>
    <message>
        <source>Largest growth rate</source>
        <translation>Taux de croissance maximal</translation>
    </message>
    <message>
        <source>Specific growth rate with everything in excess and nothing that inhibits.</source>
        <translation>Taux de croissance spécifique quand tout est en excès et que rien n’inhibe.</translation>
    </message>
    <message>
        <source>Half-saturation of glucose</source>
        <translation>Demi-saturation du glucose</translation>
    </message>
    <message>
        <source>Glucose at which growth is half as fast.</source>
        <translation>Glucose pour lequel la croissance est deux fois plus lente.</translation>
    </message>
    <message>
        <source>Half-saturation of glutamine</source>
        <translation>Demi-saturation de la glutamine</translation>
    </message>
    <message>
        <source>Glutamine at which growth is half as fast.</source>
        <translation>Glutamine pour laquelle la croissance est deux fois plus lente.</translation>
    </message>
    <message>
        <source>Lactate that halves growth</source>
        <translation>Inhibition par le lactate</translation>
    </message>
    <message>
        <source>Lactate at which growth is half as fast.</source>
        <translation>Lactate pour lequel la croissance est deux fois plus lente.</translation>
    </message>
    <message>
        <source>Ammonia that halves growth</source>
        <translation>Inhibition par l’ammoniac</translation>
    </message>
    <message>
        <source>Ammonia at which growth is half as fast.</source>
        <translation>Ammoniac pour lequel la croissance est deux fois plus lente.</translation>
    </message>
    <message>
        <source>Inhibitor that stops growth</source>
        <translation>Inhibiteur arrêtant la croissance</translation>
    </message>
    <message>
        <source>At this concentration of the inhibitor growth stops; beyond it nothing grows.</source>
        <translation>À cette concentration de l’inhibiteur, la croissance s’arrête&#xa0;; au-delà, rien ne croît.</translation>
    </message>
    <message>
        <source>Largest death rate</source>
        <translation>Taux de mortalité maximal</translation>
    </message>
    <message>
        <source>Specific death rate of cells that do not grow.</source>
        <translation>Taux de mortalité spécifique des cellules qui ne croissent pas.</translation>
    </message>
    <message>
        <source>Growth rate that halves death</source>
        <translation>Croissance à mortalité moitié</translation>
    </message>
    <message>
        <source>Growth rate, as the medium allows it, at which death is half as fast.</source>
        <translation>Taux de croissance, tel que le milieu le permet, pour lequel la mortalité est deux fois plus lente.</translation>
    </message>
    <message>
        <source>Lysis rate</source>
        <translation>Taux de lyse</translation>
    </message>
    <message>
        <source>Share of the dead cells that falls apart per time.</source>
        <translation>Part des cellules mortes qui se désagrège par unité de temps.</translation>
    </message>
    <message>
        <source>Cells per glucose</source>
        <translation>Cellules par glucose</translation>
    </message>
    <message>
        <source>Cells formed from glucose, maintenance apart.</source>
        <translation>Cellules formées à partir du glucose, hors maintenance.</translation>
    </message>
    <message>
        <source>Glucose for maintenance</source>
        <translation>Glucose de maintenance</translation>
    </message>
    <message>
        <source>Glucose that living cells use without growing.</source>
        <translation>Glucose que les cellules vivantes consomment sans croître.</translation>
    </message>
    <message>
        <source>Cells per glutamine</source>
        <translation>Cellules par glutamine</translation>
    </message>
    <message>
        <source>Cells formed from glutamine, maintenance apart.</source>
        <translation>Cellules formées à partir de la glutamine, hors maintenance.</translation>
    </message>
    <message>
        <source>Glutamine for maintenance</source>
        <translation>Glutamine de maintenance</translation>
    </message>
    <message>
        <source>Glutamine that living cells use without growing.</source>
        <translation>Glutamine que les cellules vivantes consomment sans croître.</translation>
    </message>
    <message>
        <source>Maintenance fades below</source>
        <translation>La maintenance décroît sous</translation>
    </message>
    <message>
        <source>Below this concentration of glucose, and of glutamine, its use for maintenance fades to nothing.</source>
        <translation>En dessous de cette concentration de glucose, et de glutamine, leur consommation de maintenance tend vers zéro.</translation>
    </message>
    <message>
        <source>Decay of glutamine</source>
        <translation>Dégradation de la glutamine</translation>
    </message>
    <message>
        <source>Share of the glutamine that turns to ammonia by itself per time.</source>
        <translation>Part de la glutamine qui se transforme d’elle-même en ammoniac par unité de temps.</translation>
    </message>
    <message>
        <source>Glutamine is lost</source>
        <translation>Perte de la glutamine</translation>
    </message>
    <message>
        <source>as_printed: at the death rate, as the published equation has it. decay: at its own decay, which also makes the ammonia.</source>
        <translation>tel que publié&#xa0;: au taux de mortalité, comme dans l’équation publiée. dégradation&#xa0;: à son propre taux de dégradation, qui forme aussi l’ammoniac.</translation>
    </message>
    <message>
        <source>Lactate per glucose</source>
        <translation>Lactate par glucose</translation>
    </message>
    <message>
        <source>Lactate made from glucose; 2 is all of its carbon.</source>
        <translation>Lactate formé à partir du glucose&#xa0;; 2 correspond à tout son carbone.</translation>
    </message>
    <message>
        <source>Ammonia per glutamine</source>
        <translation>Ammoniac par glutamine</translation>
    </message>
    <message>
        <source>Ammonia made from glutamine that the cells use; 2 is all of its nitrogen.</source>
        <translation>Ammoniac formé à partir de la glutamine que les cellules consomment&#xa0;; 2 correspond à tout son azote.</translation>
    </message>
    <message>
        <source>Formation of the inhibitor</source>
        <translation>Formation de l’inhibiteur</translation>
    </message>
    <message>
        <source>Inhibitor that living cells give off.</source>
        <translation>Inhibiteur que rejettent les cellules vivantes.</translation>
    </message>
    <message>
        <source>Largest uptake of lactate</source>
        <translation>Absorption maximale de lactate</translation>
    </message>
    <message>
        <source>Lactate that cells take up and oxidise when glucose is low or growth is slow. 0 in the published set.</source>
        <translation>Lactate que les cellules absorbent et oxydent quand le glucose est bas ou la croissance lente. 0 dans le jeu publié.</translation>
    </message>
    <message>
        <source>Half-saturation of the uptake</source>
        <translation>Demi-saturation de l’absorption</translation>
    </message>
    <message>
        <source>Lactate at which its uptake is half as fast.</source>
        <translation>Lactate pour lequel son absorption est deux fois plus lente.</translation>
    </message>
    <message>
        <source>Glucose that hinders the uptake</source>
        <translation>Inhibition par le glucose</translation>
    </message>
    <message>
        <source>Far below this glucose lactate is taken up whatever the growth.</source>
        <translation>Bien en dessous de ce glucose, le lactate est absorbé quelle que soit la croissance.</translation>
    </message>
    <message>
        <source>Growth that hinders the uptake</source>
        <translation>Inhibition par la croissance</translation>
    </message>
    <message>
        <source>Far below this growth rate lactate is taken up whatever the glucose.</source>
        <translation>Bien en dessous de ce taux de croissance, le lactate est absorbé quel que soit le glucose.</translation>
    </message>
    <message>
        <source>Product with growth</source>
        <translation>Produit lié à la croissance</translation>
    </message>
    <message>
        <source>Product made with each new cell. 0 in the published set.</source>
        <translation>Produit formé avec chaque nouvelle cellule. 0 dans le jeu publié.</translation>
    </message>
    <message>
        <source>Specific productivity</source>
        <translation>Productivité spécifique</translation>
    </message>
    <message>
        <source>Product made by a cell per time, growing or not. 0 in the published set; 20 to 40 pg/cell/d is usual.</source>
        <translation>Produit formé par une cellule par unité de temps, qu’elle croisse ou non. 0 dans le jeu publié&#xa0;; 20 à 40 pg/cell/d sont usuels.</translation>
    </message>
    <message>
        <source>Specific oxygen uptake</source>
        <translation>Absorption spécifique d’oxygène</translation>
    </message>
    <message>
        <source>Oxygen that a living cell takes up. Not in the published set, which it leaves untouched; 3 to 12 pmol/cell/d is usual.</source>
        <translation>Oxygène qu’absorbe une cellule vivante. Absent du jeu publié, qu’il ne modifie pas&#xa0;; 3 à 12 pmol/cell/d sont usuels.</translation>
    </message>
    <message>
        <source>Respiratory quotient</source>
        <translation>Quotient respiratoire</translation>
    </message>
    <message>
        <source>Carbon dioxide given off per oxygen taken up.</source>
        <translation>Dioxyde de carbone dégagé par oxygène absorbé.</translation>
    </message>
    <message>
        <source>CHO fed-batch</source>
        <translation>CHO en fed-batch</translation>
    </message>
    <message>
        <source>CHO cells on glucose and glutamine, slowed by lactate, ammonia and an inhibitor of their own; death rises as growth falls. The defaults are the published set, which holds for 145 h; product and uptake of lactate are 0 in it.</source>
        <translation>Cellules CHO sur glucose et glutamine, ralenties par le lactate, l’ammoniac et un inhibiteur qui leur est propre&#xa0;; la mortalité augmente quand la croissance baisse. Les valeurs par défaut sont le jeu publié, valable 145 h&#xa0;; le produit et l’absorption de lactate y sont nuls.</translation>
    </message>
    <message>
        <source>Acetate</source>
        <translation>Acétate</translation>
    </message>
    <message>
        <source>Acetate, given off by overflow and taken up again. A component in moles needs its molar_mass.</source>
        <translation>Acétate, rejeté par overflow puis réabsorbé. Un composant en moles a besoin de sa molar_mass.</translation>
    </message>
    <message>
        <source>Dissolved carbon dioxide. Not in the published set.</source>
        <translation>Dioxyde de carbone dissous. Absent du jeu publié.</translation>
    </message>
    <message>
        <source>Glucose</source>
        <translation>Glucose</translation>
    </message>
    <message>
        <source>Yields</source>
        <translation>Rendements</translation>
    </message>
    <message>
        <source>Largest uptake of glucose</source>
        <translation>Absorption maximale de glucose</translation>
    </message>
    <message>
        <source>Glucose taken up per mass of dry cells, qSmax.</source>
        <translation>Glucose absorbé par masse de cellules sèches, qSmax.</translation>
    </message>
    <message>
        <source>Glucose at which its uptake is half as fast, Ks.</source>
        <translation>Glucose pour lequel son absorption est deux fois plus lente, Ks.</translation>
    </message>
    <message>
        <source>Acetate that halves the uptake</source>
        <translation>Inhibition par l’acétate</translation>
    </message>
    <message>
        <source>Acetate at which the uptake of glucose is half as fast, Kia.</source>
        <translation>Acétate pour lequel l’absorption de glucose est deux fois plus lente, Kia.</translation>
    </message>
    <message>
        <source>Glucose burnt without growth per mass of dry cells, qm. Without glucose the cells burn themselves.</source>
        <translation>Glucose brûlé sans croissance par masse de cellules sèches, qm. Sans glucose, les cellules se consument elles-mêmes.</translation>
    </message>
    <message>
        <source>Largest overflow</source>
        <translation>Overflow maximal</translation>
    </message>
    <message>
        <source>Glucose that turns to acetate per mass of dry cells, pAmax.</source>
        <translation>Glucose transformé en acétate par masse de cellules sèches, pAmax.</translation>
    </message>
    <message>
        <source>Uptake at half overflow</source>
        <translation>Absorption à demi-overflow</translation>
    </message>
    <message>
        <source>Uptake of glucose at which overflow is half its largest, Kap.</source>
        <translation>Absorption de glucose pour laquelle l’overflow est la moitié de son maximum, Kap.</translation>
    </message>
    <message>
        <source>Largest uptake of acetate</source>
        <translation>Absorption maximale d’acétate</translation>
    </message>
    <message>
        <source>Acetate taken up per mass of dry cells, qAmax.</source>
        <translation>Acétate absorbé par masse de cellules sèches, qAmax.</translation>
    </message>
    <message>
        <source>Half-saturation of acetate</source>
        <translation>Demi-saturation de l’acétate</translation>
    </message>
    <message>
        <source>Acetate at which its uptake is half as fast, Ksa.</source>
        <translation>Acétate pour lequel son absorption est deux fois plus lente, Ksa.</translation>
    </message>
    <message>
        <source>Glucose uptake that halves it</source>
        <translation>Absorption de glucose inhibitrice</translation>
    </message>
    <message>
        <source>Uptake of glucose at which the uptake of acetate is half as fast, Kis.</source>
        <translation>Absorption de glucose pour laquelle celle de l’acétate est deux fois plus lente, Kis.</translation>
    </message>
    <message>
        <source>Acetate per overflow</source>
        <translation>Acétate par overflow</translation>
    </message>
    <message>
        <source>Acetate made from the glucose that overflows, Yas.</source>
        <translation>Acétate formé à partir du glucose de l’overflow, Yas.</translation>
    </message>
    <message>
        <source>Cells per burnt glucose</source>
        <translation>Cellules par glucose brûlé</translation>
    </message>
    <message>
        <source>Dry cells from glucose with oxygen, maintenance apart, Yem.</source>
        <translation>Cellules sèches issues du glucose en présence d’oxygène, hors maintenance, Yem.</translation>
    </message>
    <message>
        <source>Cells per acetate</source>
        <translation>Cellules par acétate</translation>
    </message>
    <message>
        <source>Dry cells from acetate, Yxa.</source>
        <translation>Cellules sèches issues de l’acétate, Yxa.</translation>
    </message>
    <message>
        <source>Cells per overflow</source>
        <translation>Cellules par overflow</translation>
    </message>
    <message>
        <source>Dry cells from the glucose that overflows, Yxsof.</source>
        <translation>Cellules sèches issues du glucose de l’overflow, Yxsof.</translation>
    </message>
    <message>
        <source>Carbon of glucose</source>
        <translation>Carbone du glucose</translation>
    </message>
    <message>
        <source>Share of carbon in glucose, Cs.</source>
        <translation>Part de carbone dans le glucose, Cs.</translation>
    </message>
    <message>
        <source>Carbon of cells</source>
        <translation>Carbone des cellules</translation>
    </message>
    <message>
        <source>Share of carbon in dry cells, Cx; what becomes cells is not burnt.</source>
        <translation>Part de carbone dans les cellules sèches, Cx&#xa0;; ce qui devient cellules n’est pas brûlé.</translation>
    </message>
    <message>
        <source>Oxygen per burnt glucose</source>
        <translation>Oxygène par glucose brûlé</translation>
    </message>
    <message>
        <source>Oxygen for glucose that is burnt, Yos.</source>
        <translation>Oxygène pour le glucose brûlé, Yos.</translation>
    </message>
    <message>
        <source>Oxygen per acetate</source>
        <translation>Oxygène par acétate</translation>
    </message>
    <message>
        <source>Oxygen for acetate that is taken up, Yoa.</source>
        <translation>Oxygène pour l’acétate absorbé, Yoa.</translation>
    </message>
    <message>
        <source>Half-saturation of oxygen</source>
        <translation>Demi-saturation de l’oxygène</translation>
    </message>
    <message>
        <source>Dissolved oxygen at which the burning of glucose is half as fast, Ko.</source>
        <translation>Oxygène dissous pour lequel la combustion du glucose est deux fois plus lente, Ko.</translation>
    </message>
    <message>
        <source>Oxygen at air saturation</source>
        <translation>Oxygène à saturation en air</translation>
    </message>
    <message>
        <source>Dissolved oxygen that counts as 100 % of air saturation. The published 14000 % per g/L make it 0.2232 mol/m3.</source>
        <translation>Oxygène dissous qui vaut 100 % de saturation en air. Les 14000 % par g/L publiés donnent 0,2232 mol/m3.</translation>
    </message>
    <message>
        <source>E. coli with overflow</source>
        <translation>E. coli avec overflow</translation>
    </message>
    <message>
        <source>E. coli on glucose: fast uptake overflows to acetate, which slows uptake and is eaten later; oxygen limits what is burnt. The defaults are the second published set.</source>
        <translation>E. coli sur glucose&#xa0;: une absorption rapide déborde en acétate (overflow), qui ralentit l’absorption et est consommé plus tard&#xa0;; l’oxygène limite ce qui est brûlé. Les valeurs par défaut sont le deuxième jeu publié.</translation>
    </message>
    <message>
        <source>Growth and death</source>
        <translation>Croissance et mortalité</translation>
    </message>
    <message>
        <source>Specific growth rate with substrate and oxygen in excess. About 0.04 1/h for animal cells, 0.3 to 0.7 1/h for bacteria and yeast.</source>
        <translation>Taux de croissance spécifique avec substrat et oxygène en excès. Environ 0,04 1/h pour les cellules animales, 0,3 à 0,7 1/h pour les bactéries et levures.</translation>
    </message>
    <message>
        <source>Half-saturation</source>
        <translation>Demi-saturation</translation>
    </message>
    <message>
        <source>Substrate concentration at which growth is half as fast.</source>
        <translation>Concentration de substrat pour laquelle la croissance est deux fois plus lente.</translation>
    </message>
    <message>
        <source>Dry cells formed from a mass of substrate, maintenance and product apart.</source>
        <translation>Cellules sèches formées à partir d’une masse de substrat, hors maintenance et produit.</translation>
    </message>
    <message>
        <source>Substrate that living cells use without growing, per mass of dry cells.</source>
        <translation>Substrat que les cellules vivantes consomment sans croître, par masse de cellules sèches.</translation>
    </message>
    <message>
        <source>Below this concentration of substrate maintenance fades to nothing.</source>
        <translation>En dessous de cette concentration de substrat, la maintenance tend vers zéro.</translation>
    </message>
    <message>
        <source>Death rate</source>
        <translation>Taux de mortalité</translation>
    </message>
    <message>
        <source>Share of the living cells that dies per time.</source>
        <translation>Part des cellules vivantes qui meurt par unité de temps.</translation>
    </message>
    <message>
        <source>Product made with each mass of new dry cells (alpha of Luedeking and Piret).</source>
        <translation>Produit formé avec chaque masse de nouvelles cellules sèches (alpha de Luedeking et Piret).</translation>
    </message>
    <message>
        <source>Product with time</source>
        <translation>Produit avec le temps</translation>
    </message>
    <message>
        <source>Product made by a mass of dry cells per time, growing or not (beta of Luedeking and Piret).</source>
        <translation>Produit formé par une masse de cellules sèches par unité de temps, qu’elles croissent ou non (bêta de Luedeking et Piret).</translation>
    </message>
    <message>
        <source>Substrate per product</source>
        <translation>Substrat par produit</translation>
    </message>
    <message>
        <source>Substrate that the product costs. 0 where the yield of cells holds it already.</source>
        <translation>Substrat que coûte le produit. 0 si le rendement cellulaire en tient déjà compte.</translation>
    </message>
    <message>
        <source>Dissolved oxygen at which growth is half as fast. 0: no effect on growth.</source>
        <translation>Oxygène dissous pour lequel la croissance est deux fois plus lente. 0&#xa0;: aucun effet sur la croissance.</translation>
    </message>
    <message>
        <source>Oxygen per new cells</source>
        <translation>Oxygène par nouvelles cellules</translation>
    </message>
    <message>
        <source>Oxygen taken up for each mass of new dry cells.</source>
        <translation>Oxygène absorbé pour chaque masse de nouvelles cellules sèches.</translation>
    </message>
    <message>
        <source>Oxygen for maintenance</source>
        <translation>Oxygène de maintenance</translation>
    </message>
    <message>
        <source>Oxygen that a mass of dry cells takes up without growing.</source>
        <translation>Oxygène qu’une masse de cellules sèches absorbe sans croître.</translation>
    </message>
    <message>
        <source>Monod growth</source>
        <translation>Croissance de Monod</translation>
    </message>
    <message>
        <source>Growth on one limiting substrate with maintenance, death and a product made with growth and with time. The defaults are those of animal cells on glucose; for a microbe set growth rate, half-saturation and yield.</source>
        <translation>Croissance sur un substrat limitant avec maintenance, mortalité et un produit formé avec la croissance et avec le temps. Les valeurs par défaut sont celles de cellules animales sur glucose&#xa0;; pour un microbe, réglez taux de croissance, demi-saturation et rendement.</translation>
    </message>
    <message>
        <source>Glucose. A component in moles needs its molar_mass.</source>
        <translation>Glucose. Un composant en moles a besoin de sa molar_mass.</translation>
    </message>
    <message>
        <source>Penicillin, which falls apart in water.</source>
        <translation>Pénicilline, qui se décompose dans l’eau.</translation>
    </message>
    <message>
        <source>Temperature and pH</source>
        <translation>Température et pH</translation>
    </message>
    <message>
        <source>mu_x, before the terms of temperature and pH.</source>
        <translation>mu_x, avant les termes de température et de pH.</translation>
    </message>
    <message>
        <source>Contois constant</source>
        <translation>Constante de Contois</translation>
    </message>
    <message>
        <source>Substrate per dry cells at which growth is half as fast, Kx.</source>
        <translation>Substrat par cellules sèches pour lequel la croissance est deux fois plus lente, Kx.</translation>
    </message>
    <message>
        <source>Dry cells from substrate, Yxs.</source>
        <translation>Cellules sèches issues du substrat, Yxs.</translation>
    </message>
    <message>
        <source>Substrate used without growth per mass of dry cells, mx.</source>
        <translation>Substrat consommé sans croissance par masse de cellules sèches, mx.</translation>
    </message>
    <message>
        <source>Largest specific productivity</source>
        <translation>Productivité spécifique maximale</translation>
    </message>
    <message>
        <source>Product per mass of dry cells, mu_p.</source>
        <translation>Produit par masse de cellules sèches, mu_p.</translation>
    </message>
    <message>
        <source>Half-saturation of production</source>
        <translation>Demi-saturation de la production</translation>
    </message>
    <message>
        <source>Substrate at which production is half as fast, Kp.</source>
        <translation>Substrat pour lequel la production est deux fois plus lente, Kp.</translation>
    </message>
    <message>
        <source>Substrate that represses production</source>
        <translation>Substrat réprimant la production</translation>
    </message>
    <message>
        <source>Substrate at which its repression halves production, KI.</source>
        <translation>Substrat pour lequel sa répression divise la production par deux, KI.</translation>
    </message>
    <message>
        <source>Hydrolysis</source>
        <translation>Hydrolyse</translation>
    </message>
    <message>
        <source>Share of the product that falls apart per time, K.</source>
        <translation>Part du produit qui se décompose par unité de temps, K.</translation>
    </message>
    <message>
        <source>Yield of product on substrate</source>
        <translation>Rendement en produit sur substrat</translation>
    </message>
    <message>
        <source>Product from substrate, Yps.</source>
        <translation>Produit issu du substrat, Yps.</translation>
    </message>
    <message>
        <source>Lack of acid</source>
        <translation>Manque d’acide</translation>
    </message>
    <message>
        <source>Hydrogen ions below which growth is slowed, K1.</source>
        <translation>Ions hydrogène en dessous desquels la croissance est ralentie, K1.</translation>
    </message>
    <message>
        <source>Excess of acid</source>
        <translation>Excès d’acide</translation>
    </message>
    <message>
        <source>Hydrogen ions above which growth is slowed, K2.</source>
        <translation>Ions hydrogène au-dessus desquels la croissance est ralentie, K2.</translation>
    </message>
    <message>
        <source>Arrhenius factor of growth</source>
        <translation>Facteur d’Arrhenius, croissance</translation>
    </message>
    <message>
        <source>kg of the growth term.</source>
        <translation>kg du terme de croissance.</translation>
    </message>
    <message>
        <source>Activation energy of growth</source>
        <translation>Énergie d’activation, croissance</translation>
    </message>
    <message>
        <source>Eg of the growth term.</source>
        <translation>Eg du terme de croissance.</translation>
    </message>
    <message>
        <source>Arrhenius factor of heat death</source>
        <translation>Facteur d’Arrhenius, mort thermique</translation>
    </message>
    <message>
        <source>kd of the term that slows growth in the heat.</source>
        <translation>kd du terme qui ralentit la croissance à la chaleur.</translation>
    </message>
    <message>
        <source>Activation energy of heat death</source>
        <translation>Énergie d’activation, mort thermique</translation>
    </message>
    <message>
        <source>Ed of the term that slows growth in the heat.</source>
        <translation>Ed du terme qui ralentit la croissance à la chaleur.</translation>
    </message>
    <message>
        <source>Oxygen constant of growth</source>
        <translation>Constante d’oxygène, croissance</translation>
    </message>
    <message>
        <source>Oxygen, as published, per dry cells at which growth is half as fast, Kox. 0: no limit.</source>
        <translation>Oxygène, tel que publié, par cellules sèches pour lequel la croissance est deux fois plus lente, Kox. 0&#xa0;: aucune limite.</translation>
    </message>
    <message>
        <source>Oxygen constant of production</source>
        <translation>Constante d’oxygène, production</translation>
    </message>
    <message>
        <source>Kop of the oxygen term of production, in published units of oxygen. 0: no limit.</source>
        <translation>Kop du terme d’oxygène de la production, en unités d’oxygène publiées. 0&#xa0;: aucune limite.</translation>
    </message>
    <message>
        <source>Oxygen exponent of production</source>
        <translation>Exposant d’oxygène, production</translation>
    </message>
    <message>
        <source>p of the oxygen term of production.</source>
        <translation>p du terme d’oxygène de la production.</translation>
    </message>
    <message>
        <source>Cells per oxygen</source>
        <translation>Cellules par oxygène</translation>
    </message>
    <message>
        <source>Dry cells per oxygen as published, Yxo.</source>
        <translation>Cellules sèches par oxygène tel que publié, Yxo.</translation>
    </message>
    <message>
        <source>Product per oxygen</source>
        <translation>Produit par oxygène</translation>
    </message>
    <message>
        <source>Product per oxygen as published, Ypo.</source>
        <translation>Produit par oxygène tel que publié, Ypo.</translation>
    </message>
    <message>
        <source>Oxygen, as published, that a mass of dry cells uses without growing, mo.</source>
        <translation>Oxygène, tel que publié, qu’une masse de cellules sèches consomme sans croître, mo.</translation>
    </message>
    <message>
        <source>Dissolved oxygen that stands for the published 1.16 g/L, in concentration and uptake alike.</source>
        <translation>Oxygène dissous qui correspond aux 1,16 g/L publiés, en concentration comme en absorption.</translation>
    </message>
    <message>
        <source>Carbon dioxide with growth</source>
        <translation>Dioxyde de carbone de croissance</translation>
    </message>
    <message>
        <source>Carbon dioxide per new dry cells, a1.</source>
        <translation>Dioxyde de carbone par nouvelles cellules sèches, a1.</translation>
    </message>
    <message>
        <source>Carbon dioxide of maintenance</source>
        <translation>Dioxyde de carbone de maintenance</translation>
    </message>
    <message>
        <source>Carbon dioxide that a mass of dry cells gives off without growing, a2.</source>
        <translation>Dioxyde de carbone qu’une masse de cellules sèches dégage sans croître, a2.</translation>
    </message>
    <message>
        <source>Penicillin</source>
        <translation>Pénicilline</translation>
    </message>
    <message>
        <source>A mould that grows by Contois and makes penicillin when sugar is scarce; sugar represses production, and the product falls apart. Growth has the published terms of temperature and pH, found at 25 °C and pH 5.</source>
        <translation>Une moisissure qui croît selon Contois et forme de la pénicilline quand le sucre est rare&#xa0;; le sucre réprime la production et le produit se décompose. La croissance comporte les termes publiés de température et de pH, établis à 25 °C et pH 5.</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <source>Living cells, dry mass. A component that counts cells needs its cell_mass.</source>
        <translation>Cellules vivantes, masse sèche. Un composant qui compte des cellules a besoin de sa cell_mass.</translation>
    </message>
    <message>
        <source>Dead cells</source>
        <translation>Cellules mortes</translation>
    </message>
    <message>
        <source>What cells become when they die. Without it they vanish from the account.</source>
        <translation>Ce que deviennent les cellules en mourant. Sans lui, elles disparaissent du bilan.</translation>
    </message>
    <message>
        <source>Dry cells. A component that counts cells needs its cell_mass.</source>
        <translation>Cellules sèches. Un composant qui compte des cellules a besoin de sa cell_mass.</translation>
    </message>
    <message>
        <source>Substrate</source>
        <translation>Substrat</translation>
    </message>
    <message>
        <source>What the cells grow on, such as glucose. A component in moles needs its molar_mass.</source>
        <translation>Ce sur quoi croissent les cellules, par exemple le glucose. Un composant en moles a besoin de sa molar_mass.</translation>
    </message>
    <message>
        <source>What is made with growth and with time, such as an antibody.</source>
        <translation>Ce qui se forme avec la croissance et avec le temps, par exemple un anticorps.</translation>
    </message>
    <message>
        <source>Oxygen</source>
        <translation>Oxygène</translation>
    </message>
    <message>
        <source>Dissolved oxygen. Without it oxygen counts as in excess.</source>
        <translation>Oxygène dissous. Sans lui, l’oxygène est considéré en excès.</translation>
    </message>
    <message>
        <source>Carbon dioxide</source>
        <translation>Dioxyde de carbone</translation>
    </message>
    <message>
        <source>Dissolved carbon dioxide.</source>
        <translation>Dioxyde de carbone dissous.</translation>
    </message>
    <message>
        <source>Binding takes time</source>
        <translation>La liaison prend du temps</translation>
    </message>
    <message>
        <source>Off: rapid equilibrium, where only the ratios ka/kd count.</source>
        <translation>Désactivé&#xa0;: équilibre rapide, où seuls comptent les rapports ka/kd.</translation>
    </message>
    <message>
        <source>“{1}” takes part in the balance of charges, which counts in mol, and has no molar mass: add &quot;molar_mass&quot;, such as &quot;molar_mass&quot;: &quot;58.44 g/mol&quot;.</source>
        <translation>«&#xa0;{1}&#xa0;» participe au bilan des charges, qui compte en mol, et n’a pas de masse molaire&#xa0;: ajoutez &quot;molar_mass&quot;, par exemple &quot;molar_mass&quot;: &quot;58.44 g/mol&quot;.</translation>
    </message>
    <message>
        <source>{1} units and program steps with {2} components are more than a plant can hold: their product may be {3} at most.</source>
        <translation>{1} appareils et étapes de programme avec {2} composants dépassent ce qu’une installation peut contenir&#xa0;: leur produit peut être au plus {3}.</translation>
    </message>
    <message>
        <source>The id is missing; give one, such as &quot;id&quot;: &quot;n1&quot;.</source>
        <translation>L’identifiant manque&#xa0;; donnez-en un, par exemple &quot;id&quot;: &quot;n1&quot;.</translation>
    </message>
    <message>
        <source>“{1}” cannot be an id: ids are letters, digits, “_” and “-”, at most 64 of them.</source>
        <translation>«&#xa0;{1}&#xa0;» ne peut pas être un identifiant&#xa0;: les identifiants se composent de lettres, chiffres, «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;», au plus 64.</translation>
    </message>
    <message>
        <source>The id “{1}” is given twice, to entries {2} and {3} of the list; rename one.</source>
        <translation>L’identifiant «&#xa0;{1}&#xa0;» est donné deux fois, aux entrées {2} et {3} de la liste&#xa0;; renommez-en une.</translation>
    </message>
    <message>
        <source>The unit is missing; name one by its id.</source>
        <translation>L’appareil manque&#xa0;; nommez-en un par son identifiant.</translation>
    </message>
    <message>
        <source>There is no unit “{1}” in this plant; add it or name another.</source>
        <translation>Il n’y a pas d’appareil «&#xa0;{1}&#xa0;» dans cette installation&#xa0;; ajoutez-le ou nommez-en un autre.</translation>
    </message>
    <message>
        <source>There is no unit “{1}” in this plant; did you mean “{2}”?</source>
        <translation>Il n’y a pas d’appareil «&#xa0;{1}&#xa0;» dans cette installation&#xa0;; vouliez-vous dire «&#xa0;{2}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The plant has no unit yet; add one, such as a bioreactor.</source>
        <translation>L’installation n’a pas encore d’appareil&#xa0;; ajoutez-en un, par exemple un bioréacteur.</translation>
    </message>
    <message>
        <source>The binding model is missing: write &quot;type&quot; with one of {1}.</source>
        <translation>Le modèle de liaison manque&#xa0;: écrivez &quot;type&quot; avec l’un de {1}.</translation>
    </message>
    <message>
        <source>“{1}” is no binding model; possible are {2}.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un modèle de liaison&#xa0;; possibles&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>“{1}” is no binding model; did you mean “{2}”?</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un modèle de liaison&#xa0;; vouliez-vous dire «&#xa0;{2}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The binding model {1} does not use “{2}”.</source>
        <translation>Le modèle de liaison {1} n’utilise pas «&#xa0;{2}&#xa0;».</translation>
    </message>
    <message>
        <source>“{1}” never reaches “{2}”, so that this value is not used.</source>
        <translation>«&#xa0;{1}&#xa0;» n’atteint jamais «&#xa0;{2}&#xa0;», cette valeur n’est donc pas utilisée.</translation>
    </message>
    <message>
        <source>What a bed holds at first is an object with “bulk”, “pore” and “bound”, or the text “equilibrated”; here stands {1}.</source>
        <translation>Ce qu’un lit contient au départ est un objet avec «&#xa0;bulk&#xa0;», «&#xa0;pore&#xa0;» et «&#xa0;bound&#xa0;», ou le texte «&#xa0;equilibrated&#xa0;»&#xa0;; ici figure {1}.</translation>
    </message>
    <message>
        <source>“{1}” does not bind here, so that nothing of it is bound at first: remove this, or let it bind.</source>
        <translation>«&#xa0;{1}&#xa0;» ne se lie pas ici, rien n’en est donc lié au départ&#xa0;: retirez ceci, ou faites-le se lier.</translation>
    </message>
    <message>
        <source>“{1}” has values for binding ({2}) but no {3}, so that it does not bind: give its {3}, or remove the others.</source>
        <translation>«&#xa0;{1}&#xa0;» a des valeurs de liaison ({2}) mais pas de {3}, il ne se lie donc pas&#xa0;: donnez son {3}, ou retirez les autres.</translation>
    </message>
    <message>
        <source>Nothing binds here: no component has a {1}. Give it to those that bind, or take the binding model “none”.</source>
        <translation>Rien ne se lie ici&#xa0;: aucun composant n’a de {1}. Donnez-le à ceux qui se lient, ou prenez le modèle de liaison «&#xa0;none&#xa0;».</translation>
    </message>
    <message>
        <source>Molar mass</source>
        <translation>Masse molaire</translation>
    </message>
    <message>
        <source>Cell mass</source>
        <translation>Masse cellulaire</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>Diamètre</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Masse volumique</translation>
    </message>
    <message>
        <source>Carbon content</source>
        <translation>Teneur en carbone</translation>
    </message>
    <message>
        <source>Nitrogen content</source>
        <translation>Teneur en azote</translation>
    </message>
    <message>
        <source>Degree of reduction</source>
        <translation>Degré de réduction</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>“{1}” is a text in quotation marks, not {2}.</source>
        <translation>«&#xa0;{1}&#xa0;» est un texte entre guillemets, et non {2}.</translation>
    </message>
    <message>
        <source>The basis is missing: what the concentration counts, mass (kg/m3), amount (mol/m3) or count (1/m3).</source>
        <translation>La base manque&#xa0;: ce que compte la concentration, mass (masse, kg/m3), amount (quantité, mol/m3) ou count (nombre, 1/m3).</translation>
    </message>
    <message>
        <source>“{1}” is no basis; it is mass (kg/m3), amount (mol/m3) or count (1/m3).</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas une base&#xa0;; possibles&#xa0;: mass (masse, kg/m3), amount (quantité, mol/m3) ou count (nombre, 1/m3).</translation>
    </message>
    <message>
        <source>“pka” is a list of one to eight numbers, such as [6.35, 10.33].</source>
        <translation>«&#xa0;pka&#xa0;» est une liste de un à huit nombres, par exemple [6.35, 10.33].</translation>
    </message>
    <message>
        <source>A component cannot be called “{1}”, because tags use this name for {2}; rename it.</source>
        <translation>Un composant ne peut pas s’appeler «&#xa0;{1}&#xa0;», car les tags emploient ce nom pour {2}&#xa0;; renommez-le.</translation>
    </message>
    <message>
        <source>The type is missing; it is one of {1}.</source>
        <translation>Le type manque&#xa0;; c’est l’un de {1}.</translation>
    </message>
    <message>
        <source>“{1}” is no type of controller; possible are {2}.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un type de régulateur&#xa0;; possibles&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>“{1}” is no type of controller; did you mean “{2}”?</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un type de régulateur&#xa0;; vouliez-vous dire «&#xa0;{2}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>A controller of the type “{1}” reads nothing; this tag is not used.</source>
        <translation>Un régulateur du type «&#xa0;{1}&#xa0;» ne lit rien&#xa0;; ce tag n’est pas utilisé.</translation>
    </message>
    <message>
        <source>A controller of the type “{1}” has no set-point; this one is not used.</source>
        <translation>Un régulateur du type «&#xa0;{1}&#xa0;» n’a pas de consigne&#xa0;; celle-ci n’est pas utilisée.</translation>
    </message>
    <message>
        <source>The set-point is missing: the value at which the controller holds what it reads.</source>
        <translation>La consigne manque&#xa0;: la valeur à laquelle le régulateur maintient ce qu’il lit.</translation>
    </message>
    <message>
        <source>What the controller reads is missing; name a tag, such as “n1.volume”.</source>
        <translation>Ce que lit le régulateur manque&#xa0;; nommez un tag, par exemple «&#xa0;n1.volume&#xa0;».</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>What the controller writes is missing; name a set-point, such as “n1.bleed.flow”.</source>
        <translation>Ce qu’écrit le régulateur manque&#xa0;; nommez une consigne, par exemple «&#xa0;n1.bleed.flow&#xa0;».</translation>
    </message>
    <message>
        <source>This is an object in braces, not {1}.</source>
        <translation>C’est un objet entre accolades, et non {1}.</translation>
    </message>
    <message>
        <source>“{1}” is the flow of a transfer; the controller “{2}” cannot write it too. Let it write another port.</source>
        <translation>«&#xa0;{1}&#xa0;» est le débit d’un transfert&#xa0;; le régulateur «&#xa0;{2}&#xa0;» ne peut pas l’écrire aussi. Faites-lui écrire un autre port.</translation>
    </message>
    <message>
        <source>The controllers “{1}” and “{2}” both write “{3}”; a set-point has one controller.</source>
        <translation>Les régulateurs «&#xa0;{1}&#xa0;» et «&#xa0;{2}&#xa0;» écrivent tous deux «&#xa0;{3}&#xa0;»&#xa0;; une consigne n’a qu’un régulateur.</translation>
    </message>
    <message>
        <source>The period is missing: the time between two samples, such as “1 min”.</source>
        <translation>La période manque&#xa0;: le temps entre deux échantillonnages, par exemple «&#xa0;1 min&#xa0;».</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>The tag&apos;s name in the recording is missing.</source>
        <translation>Le nom du tag dans l’enregistrement manque.</translation>
    </message>
    <message>
        <source>The tag “{1}” is mapped twice, in entries {2} and {3}; remove one.</source>
        <translation>Le tag «&#xa0;{1}&#xa0;» est associé deux fois, dans les entrées {2} et {3}&#xa0;; retirez-en une.</translation>
    </message>
    <message>
        <source>The tag “{1}” is mapped to nothing; name a tag of the run, such as “n1.cells”.</source>
        <translation>Le tag «&#xa0;{1}&#xa0;» n’est associé à rien&#xa0;; nommez un tag de l’exécution, par exemple «&#xa0;n1.cells&#xa0;».</translation>
    </message>
    <message>
        <source>“{1}” is in more than one zone; it is drawn in the first.</source>
        <translation>«&#xa0;{1}&#xa0;» est dans plus d’une zone&#xa0;; il est dessiné dans la première.</translation>
    </message>
    <message>
        <source>“repeat” is {&quot;times&quot;: NUMBER, &quot;after&quot;: [PHASES]}, such as {&quot;times&quot;: 3, &quot;after&quot;: [&quot;store&quot;]}; here stands {1}.</source>
        <translation>«&#xa0;repeat&#xa0;» est {&quot;times&quot;: NOMBRE, &quot;after&quot;: [PHASES]}, par exemple {&quot;times&quot;: 3, &quot;after&quot;: [&quot;store&quot;]}&#xa0;; ici figure {1}.</translation>
    </message>
    <message>
        <source>A cycle takes place from 1 to 10000 times, not {1}.</source>
        <translation>Un cycle a lieu de 1 à 10000 fois, et non {1}.</translation>
    </message>
    <message>
        <source>A cycle goes on after phases that follow its first one, “{1}”; {2} does not. Name the last phases of the cycle.</source>
        <translation>Un cycle se poursuit après des phases qui suivent sa première, «&#xa0;{1}&#xa0;»&#xa0;; ce n’est pas le cas de {2}. Nommez les dernières phases du cycle.</translation>
    </message>
    <message>
        <source>The phase “{1}” belongs to two cycles, that of “{2}” and that of “{3}”. Leave one of them out.</source>
        <translation>La phase «&#xa0;{1}&#xa0;» appartient à deux cycles, celui de «&#xa0;{2}&#xa0;» et celui de «&#xa0;{3}&#xa0;». Retirez-en un.</translation>
    </message>
    <message>
        <source>Insert a hold tank</source>
        <translation>Insérer une cuve de stockage</translation>
    </message>
    <message>
        <source>Insert a hold tank and a pump</source>
        <translation>Insérer une cuve de stockage et une pompe</translation>
    </message>
    <message>
        <source>No unit owns the flow around the loop {1}: each passes on what enters it. Put a hold tank with a pump into the loop.</source>
        <translation>Aucun appareil ne détermine le débit dans la boucle {1}&#xa0;: chacun transmet ce qui y entre. Placez une cuve de stockage avec une pompe dans la boucle.</translation>
    </message>
    <message>
        <source>The loop {1} holds no liquid, so that what circulates in it cannot be known. Put a hold tank into the loop.</source>
        <translation>La boucle {1} ne contient pas de liquide, si bien que ce qui y circule ne peut pas être connu. Placez une cuve de stockage dans la boucle.</translation>
    </message>
    <message>
        <source>“{1}” cannot be made from these parameters; compare them with those of an example.</source>
        <translation>«&#xa0;{1}&#xa0;» ne peut pas être construit avec ces paramètres&#xa0;; comparez-les à ceux d’un exemple.</translation>
    </message>
    <message>
        <source>“{1}” is no flow, and only a flow goes on a line over a phase, such as “feed.out.flow”. Write it in “set”.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un débit, et seul un débit varie linéairement sur une phase, par exemple «&#xa0;feed.out.flow&#xa0;». Écrivez-le dans «&#xa0;set&#xa0;».</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>{1} begins at {2} and would fall below 0 after {3}, while the step lasts {4}; from then on it is 0. Let it fall more slowly, or begin another step there.</source>
        <translation>{1} commence à {2} et tomberait sous 0 après {3}, alors que l’étape dure {4}&#xa0;; dès lors, la valeur est 0. Faites-la diminuer plus lentement, ou commencez là une autre étape.</translation>
    </message>
    <message>
        <source>{1} begins at {2} and would fall below 0 after {3}, while the step has no end; from then on it is 0. Let it fall more slowly, or begin another step there.</source>
        <translation>{1} commence à {2} et tomberait sous 0 après {3}, alors que l’étape n’a pas de fin&#xa0;; dès lors, la valeur est 0. Faites-la diminuer plus lentement, ou commencez là une autre étape.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>A ramp is {&quot;from&quot;: FLOW, &quot;to&quot;: FLOW, &quot;over&quot;: TIME}, “from” left out is 0; here stands {1}.</source>
        <translation>Une rampe est {&quot;from&quot;: DÉBIT, &quot;to&quot;: DÉBIT, &quot;over&quot;: TEMPS}, «&#xa0;from&#xa0;» omis vaut 0&#xa0;; ici figure {1}.</translation>
    </message>
    <message>
        <source>This phase writes “{1}” already; leave one of the two out.</source>
        <translation>Cette phase écrit déjà «&#xa0;{1}&#xa0;»&#xa0;; omettez l’un des deux.</translation>
    </message>
    <message>
        <source>There is no event “{1}” at {2}; end the phase by a time or a value.</source>
        <translation>Il n’y a pas d’événement «&#xa0;{1}&#xa0;» sur {2}&#xa0;; terminez la phase par un temps ou une valeur.</translation>
    </message>
    <message>
        <source>There is no event “{1}” at {2}; possible are {3}.</source>
        <translation>Il n’y a pas d’événement «&#xa0;{1}&#xa0;» sur {2}&#xa0;; possibles&#xa0;: {3}.</translation>
    </message>
    <message>
        <source>An event is named by a text, such as “full”, not {1}.</source>
        <translation>Un événement est désigné par un texte, par exemple «&#xa0;full&#xa0;», et non {1}.</translation>
    </message>
    <message>
        <source>“value” names a tag, such as “n1.cells”, not {1}.</source>
        <translation>«&#xa0;value&#xa0;» désigne un tag, par exemple «&#xa0;n1.cells&#xa0;», et non {1}.</translation>
    </message>
    <message>
        <source>Transferred volume</source>
        <translation>Volume transféré</translation>
    </message>
    <message>
        <source>A transfer ends at “empty”, “full” or another event, or at {&quot;volume&quot;: …}, {&quot;for&quot;: …}, {&quot;value&quot;: TAG, &quot;above&quot;: …} or {&quot;value&quot;: TAG, &quot;below&quot;: …}; here stands {1}.</source>
        <translation>Un transfert se termine à «&#xa0;empty&#xa0;», «&#xa0;full&#xa0;» ou un autre événement, ou à {&quot;volume&quot;: …}, {&quot;for&quot;: …}, {&quot;value&quot;: TAG, &quot;above&quot;: …} ou {&quot;value&quot;: TAG, &quot;below&quot;: …}&#xa0;; ici figure {1}.</translation>
    </message>
    <message>
        <source>A condition is {&quot;for&quot;: …}, {&quot;value&quot;: TAG, &quot;above&quot;: …}, {&quot;value&quot;: TAG, &quot;below&quot;: …} or {&quot;event&quot;: …}; here stands {1}.</source>
        <translation>Une condition est {&quot;for&quot;: …}, {&quot;value&quot;: TAG, &quot;above&quot;: …}, {&quot;value&quot;: TAG, &quot;below&quot;: …} ou {&quot;event&quot;: …}&#xa0;; ici figure {1}.</translation>
    </message>
    <message>
        <source>Here a list of conditions is needed, such as [{&quot;for&quot;: &quot;2 h&quot;}], not {1}.</source>
        <translation>Il faut ici une liste de conditions, par exemple [{&quot;for&quot;: &quot;2 h&quot;}], et non {1}.</translation>
    </message>
    <message>
        <source>“set” is an object of tags and values, not {1}.</source>
        <translation>«&#xa0;set&#xa0;» est un objet de tags et de valeurs, et non {1}.</translation>
    </message>
    <message>
        <source>“{1}” is the flow of this phase&apos;s own transfer; set it there.</source>
        <translation>«&#xa0;{1}&#xa0;» est le débit du transfert propre à cette phase&#xa0;; réglez-le là.</translation>
    </message>
    <message>
        <source>A phase starts “at” a time or “after” other phases; leave one of them out.</source>
        <translation>Une phase commence à un instant («&#xa0;at&#xa0;») ou après d’autres phases («&#xa0;after&#xa0;»)&#xa0;; omettez l’un des deux.</translation>
    </message>
    <message>
        <source>Remove the time</source>
        <translation>Retirer le temps</translation>
    </message>
    <message>
        <source>The phase has no start; write &quot;at&quot;: &quot;0 h&quot;, or &quot;after&quot; with the phases before it.</source>
        <translation>La phase n’a pas de début&#xa0;; écrivez &quot;at&quot;: &quot;0 h&quot;, ou &quot;after&quot; avec les phases qui la précèdent.</translation>
    </message>
    <message>
        <source>There is no phase “{1}” in this recipe; name another.</source>
        <translation>Il n’y a pas de phase «&#xa0;{1}&#xa0;» dans cette recette&#xa0;; nommez-en une autre.</translation>
    </message>
    <message>
        <source>There is no phase “{1}” in this recipe; did you mean “{2}”?</source>
        <translation>Il n’y a pas de phase «&#xa0;{1}&#xa0;» dans cette recette&#xa0;; vouliez-vous dire «&#xa0;{2}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The “until” of the transfer ends this phase; write this condition there.</source>
        <translation>Le «&#xa0;until&#xa0;» du transfert termine cette phase&#xa0;; écrivez cette condition là.</translation>
    </message>
    <message>
        <source>“any” and “all” stand alone; write the other conditions into their list.</source>
        <translation>«&#xa0;any&#xa0;» et «&#xa0;all&#xa0;» s’emploient seuls&#xa0;; écrivez les autres conditions dans leur liste.</translation>
    </message>
    <message>
        <source>The phase ends on {1} conditions, and {2} are the most; an event counts for each unit that has it. Leave some out, or divide the phase.</source>
        <translation>La phase se termine sur {1} conditions, et {2} sont le maximum&#xa0;; un événement compte pour chaque appareil qui l’a. Omettez-en, ou divisez la phase.</translation>
    </message>
    <message>
        <source>The phase “{1}” waits for itself or for phases that wait in a circle; it can never start. Start one of them “at” a time.</source>
        <translation>La phase «&#xa0;{1}&#xa0;» attend elle-même ou des phases qui s’attendent en cercle&#xa0;; elle ne peut jamais commencer. Faites-en commencer une à un instant avec «&#xa0;at&#xa0;».</translation>
    </message>
    <message>
        <source>The phase “{1}” never begins: “{2}”, which it waits for, has no end.</source>
        <translation>La phase «&#xa0;{1}&#xa0;» ne commence jamais&#xa0;: «&#xa0;{2}&#xa0;», qu’elle attend, n’a pas de fin.</translation>
    </message>
    <message>
        <source>The phase “{1}” begins when the recipe has ended.</source>
        <translation>La phase «&#xa0;{1}&#xa0;» commence quand la recette est terminée.</translation>
    </message>
    <message>
        <source>The phases “{1}” and “{2}” need “{3}” at the same time; let one start “after” the other.</source>
        <translation>Les phases «&#xa0;{1}&#xa0;» et «&#xa0;{2}&#xa0;» ont besoin de «&#xa0;{3}&#xa0;» en même temps&#xa0;; faites commencer l’une après l’autre avec «&#xa0;after&#xa0;».</translation>
    </message>
    <message>
        <source>The phases “{1}” and “{2}” both write “{3}” at the same time; let one start “after” the other.</source>
        <translation>Les phases «&#xa0;{1}&#xa0;» et «&#xa0;{2}&#xa0;» écrivent toutes deux «&#xa0;{3}&#xa0;» en même temps&#xa0;; faites commencer l’une après l’autre avec «&#xa0;after&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing leaves “{1}” ({2}); start the stream at another unit.</source>
        <translation>Rien ne sort de «&#xa0;{1}&#xa0;» ({2})&#xa0;; faites partir le courant d’un autre appareil.</translation>
    </message>
    <message>
        <source>Nothing enters “{1}” ({2}); end the stream at another unit.</source>
        <translation>Rien n’entre dans «&#xa0;{1}&#xa0;» ({2})&#xa0;; faites aboutir le courant à un autre appareil.</translation>
    </message>
    <message>
        <source>“{1}” is an in port and a stream starts at an out port: {2}.</source>
        <translation>«&#xa0;{1}&#xa0;» est un port d’entrée et un courant commence à un port de sortie&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>“{1}” is an out port and a stream ends at an in port: {2}.</source>
        <translation>«&#xa0;{1}&#xa0;» est un port de sortie et un courant se termine à un port d’entrée&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>“{1}” ({2}) has no port “{3}”; possible are {4}.</source>
        <translation>«&#xa0;{1}&#xa0;» ({2}) n’a pas de port «&#xa0;{3}&#xa0;»&#xa0;; possibles&#xa0;: {4}.</translation>
    </message>
    <message>
        <source>“{1}” ({2}) has no port “{3}”; did you mean “{4}”?</source>
        <translation>«&#xa0;{1}&#xa0;» ({2}) n’a pas de port «&#xa0;{3}&#xa0;»&#xa0;; vouliez-vous dire «&#xa0;{4}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>This end of the stream is missing; write unit and port, such as “n1.out”.</source>
        <translation>Cette extrémité du courant manque&#xa0;; écrivez l’appareil et le port, par exemple «&#xa0;n1.out&#xa0;».</translation>
    </message>
    <message>
        <source>“{1}” is taken by {2}: an out port takes one stream. Put a splitter or a valve behind it.</source>
        <translation>«&#xa0;{1}&#xa0;» est occupé par {2}&#xa0;: un port de sortie accepte un seul courant. Placez un diviseur ou une vanne en aval.</translation>
    </message>
    <message>
        <source>“{1}” is taken by {2}: this port takes one stream. Put a mixer before it.</source>
        <translation>«&#xa0;{1}&#xa0;» est occupé par {2}&#xa0;: ce port accepte un seul courant. Placez un mélangeur en amont.</translation>
    </message>
    <message>
        <source>This stream leads from “{1}” back into “{1}”; end it at another unit.</source>
        <translation>Ce courant ramène de «&#xa0;{1}&#xa0;» à «&#xa0;{1}&#xa0;»&#xa0;; faites-le aboutir à un autre appareil.</translation>
    </message>
    <message>
        <source>“{1}” carries gas and “{2}” liquid; a stream joins ports of one kind.</source>
        <translation>«&#xa0;{1}&#xa0;» transporte du gaz et «&#xa0;{2}&#xa0;» du liquide&#xa0;; un courant relie des ports de même nature.</translation>
    </message>
    <message>
        <source>“{1}” carries liquid and “{2}” gas; a stream joins ports of one kind.</source>
        <translation>«&#xa0;{1}&#xa0;» transporte du liquide et «&#xa0;{2}&#xa0;» du gaz&#xa0;; un courant relie des ports de même nature.</translation>
    </message>
    <message>
        <source>Add an inlet</source>
        <translation>Ajouter une entrée</translation>
    </message>
    <message>
        <source>Add an outlet</source>
        <translation>Ajouter une sortie</translation>
    </message>
    <message>
        <source>“{1}” needs a stream at its port “{2}” ({3}); connect it.</source>
        <translation>«&#xa0;{1}&#xa0;» a besoin d’un courant à son port «&#xa0;{2}&#xa0;» ({3})&#xa0;; raccordez-le.</translation>
    </message>
    <message>
        <source>“{1}” is connected to nothing.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est raccordé à rien.</translation>
    </message>
    <message>
        <source>What the gas stream from “{1}” brings is not computed: “{2}” takes its gas by its own set-points.</source>
        <translation>Ce qu’apporte le courant de gaz de «&#xa0;{1}&#xa0;» n’est pas calculé&#xa0;: «&#xa0;{2}&#xa0;» prend son gaz selon ses propres consignes.</translation>
    </message>
    <message>
        <source>The flow of “{1}” has two owners: it follows what enters “{2}”, and “{3}” decides it too. Put a hold tank between them.</source>
        <translation>Le débit de «&#xa0;{1}&#xa0;» est déterminé deux fois&#xa0;: il suit ce qui entre dans «&#xa0;{2}&#xa0;», et «&#xa0;{3}&#xa0;» le décide aussi. Placez une cuve de stockage entre les deux.</translation>
    </message>
    <message>
        <source>The flow of “{1}” has two owners: “{2}” and “{3}” both decide it. Put a hold tank between them, or take one of them out.</source>
        <translation>Le débit de «&#xa0;{1}&#xa0;» est déterminé deux fois&#xa0;: «&#xa0;{2}&#xa0;» et «&#xa0;{3}&#xa0;» le décident tous deux. Placez une cuve de stockage entre eux, ou retirez l’un des deux.</translation>
    </message>
    <message>
        <source>“from” is missing; name the out port that it leaves by, such as “n1.out”.</source>
        <translation>«&#xa0;from&#xa0;» manque&#xa0;; nommez le port de sortie par lequel il part, par exemple «&#xa0;n1.out&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing leaves “{1}” ({2}); name another unit.</source>
        <translation>Rien ne sort de «&#xa0;{1}&#xa0;» ({2})&#xa0;; nommez un autre appareil.</translation>
    </message>
    <message>
        <source>“{1}” is no out port; possible are {2}.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un port de sortie&#xa0;; possibles&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>The transfer has no end; write &quot;until&quot;: &quot;empty&quot;, &quot;full&quot;, {&quot;volume&quot;: &quot;10 L&quot;} or {&quot;for&quot;: &quot;1 h&quot;}.</source>
        <translation>Le transfert n’a pas de fin&#xa0;; écrivez &quot;until&quot;: &quot;empty&quot;, &quot;full&quot;, {&quot;volume&quot;: &quot;10 L&quot;} ou {&quot;for&quot;: &quot;1 h&quot;}.</translation>
    </message>
    <message>
        <source>This phase is of “{1}”, which the transfer from “{2}” neither leaves nor reaches; name one of its ends as the unit.</source>
        <translation>Cette phase appartient à «&#xa0;{1}&#xa0;», que le transfert depuis «&#xa0;{2}&#xa0;» ne quitte ni n’atteint&#xa0;; nommez l’une de ses extrémités comme appareil.</translation>
    </message>
    <message>
        <source>A dose comes from an inlet or a vessel, and “{1}” is neither; join the inlet to the vessel directly.</source>
        <translation>Un ajout vient d’une entrée ou d’une cuve, et «&#xa0;{1}&#xa0;» n’est ni l’une ni l’autre&#xa0;; raccordez l’entrée directement à la cuve.</translation>
    </message>
    <message>
        <source>No stream leads from “{1}” to “{2}”, so that no dose can go there; connect them.</source>
        <translation>Aucun courant ne va de «&#xa0;{1}&#xa0;» à «&#xa0;{2}&#xa0;», si bien qu’aucun ajout ne peut y aller&#xa0;; raccordez-les.</translation>
    </message>
    <message>
        <source>A dose is an object in braces, not {1}.</source>
        <translation>Un ajout est un objet entre accolades, et non {1}.</translation>
    </message>
    <message>
        <source>The dose has no volume; write one, such as &quot;volume&quot;: &quot;40 L&quot;.</source>
        <translation>L’ajout n’a pas de volume&#xa0;; écrivez-en un, par exemple &quot;volume&quot;: &quot;40 L&quot;.</translation>
    </message>
    <message>
        <source>Volume of the dose</source>
        <translation>Volume de l’ajout</translation>
    </message>
    <message>
        <source>First dose</source>
        <translation>Premier ajout</translation>
    </message>
    <message>
        <source>Time between doses</source>
        <translation>Temps entre les ajouts</translation>
    </message>
    <message>
        <source>“transfer” is an object in braces, not {1}.</source>
        <translation>«&#xa0;transfer&#xa0;» est un objet entre accolades, et non {1}.</translation>
    </message>
    <message>
        <source>The transfer has no flow; write one, such as &quot;flow&quot;: &quot;5 L/min&quot;.</source>
        <translation>Le transfert n’a pas de débit&#xa0;; écrivez-en un, par exemple &quot;flow&quot;: &quot;5 L/min&quot;.</translation>
    </message>
    <message>
        <source>Flow of the transfer</source>
        <translation>Débit du transfert</translation>
    </message>
    <message>
        <source>“dose” is a list in brackets, not {1}.</source>
        <translation>«&#xa0;dose&#xa0;» est une liste entre crochets, et non {1}.</translation>
    </message>
    <message>
        <source>“{1}” holds no liquid; only a vessel takes doses.</source>
        <translation>«&#xa0;{1}&#xa0;» ne contient pas de liquide&#xa0;; seule une cuve reçoit des ajouts.</translation>
    </message>
    <message>
        <source>“{1}” is no type of unit; possible are {2}.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un type d’appareil&#xa0;; possibles&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>“{1}” is no type of unit; did you mean “{2}”?</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un type d’appareil&#xa0;; vouliez-vous dire «&#xa0;{2}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>“{1}” holds no liquid and takes no initial contents; remove them.</source>
        <translation>«&#xa0;{1}&#xa0;» ne contient pas de liquide et n’accepte pas de contenu initial&#xa0;; retirez-le.</translation>
    </message>
    <message>
        <source>Initial volume</source>
        <translation>Volume initial</translation>
    </message>
    <message>
        <source>A vessel starts at its set-point: write the temperature under “params”.</source>
        <translation>Une cuve démarre à sa consigne&#xa0;: écrivez la température sous «&#xa0;params&#xa0;».</translation>
    </message>
    <message>
        <source>A step of a program is an object in braces, not {1}.</source>
        <translation>Une étape de programme est un objet entre accolades, et non {1}.</translation>
    </message>
    <message>
        <source>The step has no duration; only the last step may leave out “for”, because it holds.</source>
        <translation>L’étape n’a pas de durée&#xa0;; seule la dernière peut omettre «&#xa0;for&#xa0;», car elle se maintient.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Change of flow</source>
        <translation>Variation de débit</translation>
    </message>
    <message>
        <source>“{1}” takes no program; only inlets do. Remove it.</source>
        <translation>«&#xa0;{1}&#xa0;» n’accepte pas de programme&#xa0;; seules les entrées en acceptent. Retirez-le.</translation>
    </message>
    <message>
        <source>A program is a list of steps in brackets, not {1}.</source>
        <translation>Un programme est une liste d’étapes entre crochets, et non {1}.</translation>
    </message>
    <message>
        <source>The rate law is missing: write &quot;type&quot; with one of {1}.</source>
        <translation>La loi cinétique manque&#xa0;: écrivez &quot;type&quot; avec l’une de {1}.</translation>
    </message>
    <message>
        <source>“{1}” is no rate law; possible are {2}.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas une loi cinétique&#xa0;; possibles&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>“{1}” is no rate law; did you mean “{2}”?</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas une loi cinétique&#xa0;; vouliez-vous dire «&#xa0;{2}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>A role is played by a component: write its id in quotation marks instead of {1}.</source>
        <translation>Un rôle est joué par un composant&#xa0;: écrivez son identifiant entre guillemets au lieu de {1}.</translation>
    </message>
    <message>
        <source>The plant has no component “{1}” for this role; name another or add it.</source>
        <translation>L’installation n’a pas de composant «&#xa0;{1}&#xa0;» pour ce rôle&#xa0;; nommez-en un autre ou ajoutez-le.</translation>
    </message>
    <message>
        <source>The plant has no component “{1}” for this role; did you mean “{2}”?</source>
        <translation>L’installation n’a pas de composant «&#xa0;{1}&#xa0;» pour ce rôle&#xa0;; vouliez-vous dire «&#xa0;{2}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Effect of conditions</source>
        <translation>Effet des conditions</translation>
    </message>
    <message>
        <source>Temperature of the parameters</source>
        <translation>Température des paramètres</translation>
    </message>
    <message>
        <source>Temperature at which the law&apos;s parameters were found. There no parameter is changed by the temperature.</source>
        <translation>Température à laquelle les paramètres de la loi ont été déterminés. Elle n’y modifie aucun paramètre.</translation>
    </message>
    <message>
        <source>Lowest temperature of growth</source>
        <translation>Température minimale de croissance</translation>
    </message>
    <message>
        <source>At and below it nothing grows (cardinal temperature).</source>
        <translation>À cette température et en dessous, rien ne croît (température cardinale).</translation>
    </message>
    <message>
        <source>Best temperature of growth</source>
        <translation>Température optimale de croissance</translation>
    </message>
    <message>
        <source>Temperature of fastest growth. It lies above the middle between the lowest and the highest.</source>
        <translation>Température de croissance la plus rapide. Elle se situe au-dessus du milieu entre la minimale et la maximale.</translation>
    </message>
    <message>
        <source>Highest temperature of growth</source>
        <translation>Température maximale de croissance</translation>
    </message>
    <message>
        <source>At and above it nothing grows.</source>
        <translation>À cette valeur et au-dessus, rien ne croît.</translation>
    </message>
    <message>
        <source>pH of the parameters</source>
        <translation>pH des paramètres</translation>
    </message>
    <message>
        <source>pH at which the law&apos;s parameters were found.</source>
        <translation>pH auquel les paramètres de la loi ont été déterminés.</translation>
    </message>
    <message>
        <source>Lowest pH of growth</source>
        <translation>pH minimal de croissance</translation>
    </message>
    <message>
        <source>At and below it nothing grows (cardinal pH).</source>
        <translation>À ce pH et en dessous, rien ne croît (pH cardinal).</translation>
    </message>
    <message>
        <source>Best pH of growth</source>
        <translation>pH optimal de croissance</translation>
    </message>
    <message>
        <source>pH of fastest growth.</source>
        <translation>pH de croissance la plus rapide.</translation>
    </message>
    <message>
        <source>Highest pH of growth</source>
        <translation>pH maximal de croissance</translation>
    </message>
    <message>
        <source>Oxygen at half growth</source>
        <translation>Oxygène à demi-croissance</translation>
    </message>
    <message>
        <source>Dissolved oxygen at which growth is half as fast. 0: no effect beside the law&apos;s own oxygen term.</source>
        <translation>Oxygène dissous pour lequel la croissance est deux fois plus lente. 0&#xa0;: aucun effet hormis le terme d’oxygène propre à la loi.</translation>
    </message>
    <message>
        <source>Oxygen of the parameters</source>
        <translation>Oxygène des paramètres</translation>
    </message>
    <message>
        <source>Dissolved oxygen at which the law&apos;s parameters were found. More than this changes nothing.</source>
        <translation>Oxygène dissous auquel les paramètres de la loi ont été déterminés. Au-delà, rien ne change.</translation>
    </message>
    <message>
        <source>pCO2 that halves growth</source>
        <translation>pCO2 inhibitrice</translation>
    </message>
    <message>
        <source>Partial pressure of CO2 above its reference that halves growth. 0: no effect.</source>
        <translation>Pression partielle de CO2 au-dessus de sa référence qui divise la croissance par deux. 0&#xa0;: aucun effet.</translation>
    </message>
    <message>
        <source>pCO2 of the parameters</source>
        <translation>pCO2 des paramètres</translation>
    </message>
    <message>
        <source>Up to this partial pressure CO2 has no effect.</source>
        <translation>Jusqu’à cette pression partielle, le CO2 est sans effet.</translation>
    </message>
    <message>
        <source>Osmolality that halves growth</source>
        <translation>Osmolalité inhibitrice</translation>
    </message>
    <message>
        <source>Osmolality above its reference that halves growth. 0: no effect.</source>
        <translation>Osmolalité au-dessus de sa référence qui divise la croissance par deux. 0&#xa0;: aucun effet.</translation>
    </message>
    <message>
        <source>Osmolality of the parameters</source>
        <translation>Osmolalité des paramètres</translation>
    </message>
    <message>
        <source>Up to this osmolality there is no effect.</source>
        <translation>Jusqu’à cette osmolalité, aucun effet.</translation>
    </message>
    <message>
        <source>Death under stress</source>
        <translation>Mortalité sous stress</translation>
    </message>
    <message>
        <source>Death rises by up to this multiple of itself as pH, oxygen, pCO2 and osmolality bring growth to a stop.</source>
        <translation>La mortalité augmente jusqu’à ce multiple d’elle-même lorsque le pH, l’oxygène, la pCO2 et l’osmolalité arrêtent la croissance.</translation>
    </message>
    <message>
        <source>Death per 10 K</source>
        <translation>Mortalité par 10 K</translation>
    </message>
    <message>
        <source>Factor on the rate of death for each 10 K above the reference temperature.</source>
        <translation>Facteur sur le taux de mortalité pour chaque tranche de 10 K au-dessus de la température de référence.</translation>
    </message>
    <message>
        <source>Productivity per 10 K</source>
        <translation>Productivité par 10 K</translation>
    </message>
    <message>
        <source>Factor on the specific productivity for each 10 K above the reference temperature; below 1, cooling raises it.</source>
        <translation>Facteur sur la productivité spécifique pour chaque tranche de 10 K au-dessus de la température de référence&#xa0;; en dessous de 1, le refroidissement l’augmente.</translation>
    </message>
    <message>
        <source>There are more faults than these first {1}; mend them and check again.</source>
        <translation>Il y a plus d’erreurs que ces {1} premières&#xa0;; corrigez-les et vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>The key “{1}” is not known here; remove it.</source>
        <translation>La clé «&#xa0;{1}&#xa0;» est inconnue ici&#xa0;; retirez-la.</translation>
    </message>
    <message>
        <source>The key “{1}” is not known here; possible are {2}.</source>
        <translation>La clé «&#xa0;{1}&#xa0;» est inconnue ici&#xa0;; possibles&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>The key “{1}” is not known here; did you mean “{2}”? Possible are {3}.</source>
        <translation>La clé «&#xa0;{1}&#xa0;» est inconnue ici&#xa0;; vouliez-vous dire «&#xa0;{2}&#xa0;»&#xa0;? Possibles&#xa0;: {3}.</translation>
    </message>
    <message>
        <source>“{1}” names no value of this plant. A path is written like “units/ID/params/KEY”.</source>
        <translation>«&#xa0;{1}&#xa0;» ne désigne aucune valeur de cette installation. Un chemin s’écrit comme «&#xa0;units/ID/params/KEY&#xa0;».</translation>
    </message>
    <message>
        <source>The rate law computes {1} in {2}, and component {3} counts in {4}: add &quot;{5}&quot; to the component, such as &quot;{5}&quot;: &quot;{6}&quot;.</source>
        <translation>La loi cinétique calcule {1} en {2}, et le composant {3} compte en {4}&#xa0;: ajoutez «&#xa0;{5}&#xa0;» au composant, par exemple &quot;{5}&quot;: &quot;{6}&quot;.</translation>
    </message>
    <message>
        <source>The rate law {1} needs a component for {2}: name it under &quot;species&quot;, as in &quot;{3}&quot;: &quot;ID&quot;, or give a component the id {3}.</source>
        <translation>La loi cinétique {1} a besoin d’un composant pour {2}&#xa0;: nommez-le sous «&#xa0;species&#xa0;», par exemple &quot;{3}&quot;: &quot;ID&quot;, ou donnez à un composant l’identifiant {3}.</translation>
    </message>
    <message>
        <source>Component {1} already stands for {2}: {3} needs a component of its own.</source>
        <translation>Le composant {1} représente déjà {2}&#xa0;: {3} a besoin de son propre composant.</translation>
    </message>
    <message>
        <source>The best temperature of growth is {1}; it must lie between the lowest, {2}, and the highest, {3}, and above the middle of the two. Change one of the three.</source>
        <translation>La température optimale de croissance est {1}&#xa0;; elle doit se situer entre la minimale, {2}, et la maximale, {3}, et au-dessus du milieu des deux. Modifiez l’une des trois.</translation>
    </message>
    <message>
        <source>The temperature of the parameters is {1}; it must lie between the lowest temperature of growth, {2}, and the highest, {3}. Change one of the three.</source>
        <translation>La température des paramètres est {1}&#xa0;; elle doit se situer entre la température minimale de croissance, {2}, et la maximale, {3}. Modifiez l’une des trois.</translation>
    </message>
    <message>
        <source>The best pH of growth is {1}; it must lie between the lowest, {2}, and the highest, {3}. Change one of the three.</source>
        <translation>Le pH optimal de croissance est {1}&#xa0;; il doit se situer entre le minimal, {2}, et le maximal, {3}. Modifiez l’un des trois.</translation>
    </message>
    <message>
        <source>The pH of the parameters is {1}; it must lie between the lowest pH of growth, {2}, and the highest, {3}. Change one of the three.</source>
        <translation>Le pH des paramètres est {1}&#xa0;; il doit se situer entre le pH minimal de croissance, {2}, et le maximal, {3}. Modifiez l’un des trois.</translation>
    </message>
    <message>
        <source>Mean particle diameter</source>
        <translation>Diamètre moyen des particules</translation>
    </message>
    <message>
        <source>Bed porosity</source>
        <translation>Porosité du lit</translation>
    </message>
    <message>
        <source>Particle porosity</source>
        <translation>Porosité des particules</translation>
    </message>
    <message>
        <source>Ionic capacity per volume of solid</source>
        <translation>Capacité ionique par volume de solide</translation>
    </message>
    <message>
        <source>Ionic capacity per volume of bed</source>
        <translation>Capacité ionique par volume de lit</translation>
    </message>
    <message>
        <source>Binding capacity per volume of bed</source>
        <translation>Capacité de liaison par volume de lit</translation>
    </message>
    <message>
        <source>Price per litre</source>
        <translation>Prix par litre</translation>
    </message>
    <message>
        <source>A list of packings is an object; here stands {1}.</source>
        <translation>Une liste de garnissages est un objet&#xa0;; ici figure {1}.</translation>
    </message>
    <message>
        <source>The format is “titer.packings/1”; here stands {1}.</source>
        <translation>Le format est «&#xa0;titer.packings/1&#xa0;»&#xa0;; ici figure {1}.</translation>
    </message>
    <message>
        <source>The packings are a list; here stands {1}.</source>
        <translation>Les garnissages sont une liste&#xa0;; ici figure {1}.</translation>
    </message>
    <message>
        <source>The id “{1}” is taken by another packing; ids are unique.</source>
        <translation>L’identifiant «&#xa0;{1}&#xa0;» est pris par un autre garnissage&#xa0;; les identifiants sont uniques.</translation>
    </message>
    <message>
        <source>A packing is an object; here stands {1}.</source>
        <translation>Un garnissage est un objet&#xa0;; ici figure {1}.</translation>
    </message>
    <message>
        <source>An id has letters, digits, “_” and “-” only; here stands “{1}”.</source>
        <translation>Un identifiant n’a que des lettres, des chiffres, «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;»&#xa0;; ici figure «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>The kind of a packing is one of {1}; here stands {2}.</source>
        <translation>Le type d’un garnissage est l’un de {1}&#xa0;; ici figure {2}.</translation>
    </message>
    <message>
        <source>“{1}” is a text that is not empty; here stands {2}.</source>
        <translation>«&#xa0;{1}&#xa0;» est un texte non vide&#xa0;; ici figure {2}.</translation>
    </message>
    <message>
        <source>{1} is an object with “value” (or “from” and “to”), “source” and “confirmed”; here stands {2}. Leave it out where it is not known.</source>
        <translation>{1} est un objet avec «&#xa0;value&#xa0;» (ou «&#xa0;from&#xa0;» et «&#xa0;to&#xa0;»), «&#xa0;source&#xa0;» et «&#xa0;confirmed&#xa0;»&#xa0;; ici figure {2}. Omettez-le s’il n’est pas connu.</translation>
    </message>
    <message>
        <source>“confirmed” is true or false; here stands {1}.</source>
        <translation>«&#xa0;confirmed&#xa0;» est true ou false&#xa0;; ici figure {1}.</translation>
    </message>
    <message>
        <source>{1} reaches from {2} down to {3}; exchange the two.</source>
        <translation>{1} descend de {2} à {3}&#xa0;; échangez les deux.</translation>
    </message>
    <message>
        <source>“{1}” is an object in braces, not {2}.</source>
        <translation>«&#xa0;{1}&#xa0;» est un objet entre accolades, et non {2}.</translation>
    </message>
    <message>
        <source>“{1}” is a list in brackets, not {2}.</source>
        <translation>«&#xa0;{1}&#xa0;» est une liste entre crochets, et non {2}.</translation>
    </message>
    <message>
        <source>“{1}” is a number (SI) or a text with its unit, not {2}.</source>
        <translation>«&#xa0;{1}&#xa0;» est un nombre (SI) ou un texte avec son unité, et non {2}.</translation>
    </message>
    <message>
        <source>An entry of “{1}” is a text in quotation marks, not {2}.</source>
        <translation>Une entrée de «&#xa0;{1}&#xa0;» est un texte entre guillemets, et non {2}.</translation>
    </message>
    <message>
        <source>This entry is an object in braces, not {1}.</source>
        <translation>Cette entrée est un objet entre accolades, et non {1}.</translation>
    </message>
    <message>
        <source>“{1}” names no port. Write unit and port with a point between them, such as “n1.out”.</source>
        <translation>«&#xa0;{1}&#xa0;» ne désigne aucun port. Écrivez l’appareil et le port séparés par un point, par exemple «&#xa0;n1.out&#xa0;».</translation>
    </message>
    <message>
        <source>“at” is a list of two numbers, column and row on the sheet, such as [10, 4].</source>
        <translation>«&#xa0;at&#xa0;» est une liste de deux nombres, colonne et ligne sur la feuille, par exemple [10, 4].</translation>
    </message>
    <message>
        <source>This plant file is of the format “{1}”, which a newer Titer wrote; this one reads “{2}”.</source>
        <translation>Ce fichier d’installation est au format «&#xa0;{1}&#xa0;», écrit par une version plus récente de Titer&#xa0;; celle-ci lit «&#xa0;{2}&#xa0;».</translation>
    </message>
    <message>
        <source>This is not a plant file: its key “format” must be “{1}”.</source>
        <translation>Ce n’est pas un fichier d’installation&#xa0;: sa clé «&#xa0;format&#xa0;» doit être «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>A plant file is one object in braces, not {1}.</source>
        <translation>Un fichier d’installation est un seul objet entre accolades, et non {1}.</translation>
    </message>
    <message>
        <source>{1} is one of {2}; here stands {3}.</source>
        <translation>{1} est l’un de {2}&#xa0;; ici figure {3}.</translation>
    </message>
    <message>
        <source>{1} is a number with its unit, or one of {2}; here stands {3}.</source>
        <translation>{1} est un nombre avec son unité, ou l’un de {2}&#xa0;; ici figure {3}.</translation>
    </message>
    <message>
        <source>{1} is one of {2}; here stands {3}. Did you mean “{4}”?</source>
        <translation>{1} est l’un de {2}&#xa0;; ici figure {3}. Vouliez-vous dire «&#xa0;{4}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>{1} is a number with its unit, or one of {2}; here stands {3}. Did you mean “{4}”?</source>
        <translation>{1} est un nombre avec son unité, ou l’un de {2}&#xa0;; ici figure {3}. Vouliez-vous dire «&#xa0;{4}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>{1} is true or false, without quotation marks; here stands {2}.</source>
        <translation>{1} est true ou false, sans guillemets&#xa0;; ici figure {2}.</translation>
    </message>
    <message>
        <source>{1} is a component: write its id in quotation marks instead of {2}.</source>
        <translation>{1} est un composant&#xa0;: écrivez son identifiant entre guillemets au lieu de {2}.</translation>
    </message>
    <message>
        <source>The plant has no component “{1}”; add it to the components or name another.</source>
        <translation>L’installation n’a pas de composant «&#xa0;{1}&#xa0;»&#xa0;; ajoutez-le aux composants ou nommez-en un autre.</translation>
    </message>
    <message>
        <source>The plant has no component “{1}”; did you mean “{2}”?</source>
        <translation>L’installation n’a pas de composant «&#xa0;{1}&#xa0;»&#xa0;; vouliez-vous dire «&#xa0;{2}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>“{1}” is not used while “{2}” is a number.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas utilisé tant que «&#xa0;{2}&#xa0;» est un nombre.</translation>
    </message>
    <message>
        <source>“{1}” is not used while “{2}” is “{3}”.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas utilisé tant que «&#xa0;{2}&#xa0;» vaut «&#xa0;{3}&#xa0;».</translation>
    </message>
    <message>
        <source>{1} % of the carbon that the culture took up comes out again, more than there was: the yields of the rate law {2} do not fit each other ({3}).</source>
        <translation>{1} % du carbone absorbé par la culture ressortent, soit plus qu’il n’y en avait&#xa0;: les rendements de la loi cinétique {2} ne concordent pas entre eux ({3}).</translation>
    </message>
    <message>
        <source>{1} % of the nitrogen that the culture took up comes out again, more than there was: the yields of the rate law {2} do not fit each other ({3}), or a nutrient lacks its nitrogen content.</source>
        <translation>{1} % de l’azote absorbé par la culture ressortent, soit plus qu’il n’y en avait&#xa0;: les rendements de la loi cinétique {2} ne concordent pas entre eux ({3}), ou il manque à un nutriment sa teneur en azote.</translation>
    </message>
    <message>
        <source>Only {1} % of the carbon that the culture took up is found in cells, products and carbon dioxide: look at the yields of the rate law {2} ({3}), and whether every product is a component.</source>
        <translation>Seuls {1} % du carbone absorbé par la culture se retrouvent dans les cellules, les produits et le dioxyde de carbone&#xa0;: vérifiez les rendements de la loi cinétique {2} ({3}) et que chaque produit est un composant.</translation>
    </message>
    <message>
        <source>Set to {1}</source>
        <translation>Régler sur {1}</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Rename to “{1}”</source>
        <translation>Renommer en «&#xa0;{1}&#xa0;»</translation>
    </message>
    <message>
        <source>“{1}” is no tag. Tags are written “unit.variable”, “unit.port.flow” or “unit.port.component”.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un tag. Les tags s’écrivent «&#xa0;appareil.variable&#xa0;», «&#xa0;appareil.port.flow&#xa0;» ou «&#xa0;appareil.port.composant&#xa0;».</translation>
    </message>
    <message>
        <source>“{1}” ({2}) has nothing of the name “{3}”.</source>
        <translation>«&#xa0;{1}&#xa0;» ({2}) n’a rien qui porte le nom «&#xa0;{3}&#xa0;».</translation>
    </message>
    <message>
        <source>“{1}” ({2}) has nothing of the name “{3}”; possible are {4}.</source>
        <translation>«&#xa0;{1}&#xa0;» ({2}) n’a rien qui porte le nom «&#xa0;{3}&#xa0;»&#xa0;; possibles&#xa0;: {4}.</translation>
    </message>
    <message>
        <source>“{1}” ({2}) has nothing of the name “{3}”; did you mean “{4}”? Possible are {5}.</source>
        <translation>«&#xa0;{1}&#xa0;» ({2}) n’a rien qui porte le nom «&#xa0;{3}&#xa0;»&#xa0;; vouliez-vous dire «&#xa0;{4}&#xa0;»&#xa0;? Possibles&#xa0;: {5}.</translation>
    </message>
    <message>
        <source>“{1}.{2}” is a gas port; only what flows through liquid ports is recorded.</source>
        <translation>«&#xa0;{1}.{2}&#xa0;» est un port de gaz&#xa0;; seul ce qui passe par des ports de liquide est enregistré.</translation>
    </message>
    <message>
        <source>“{1}” has no “{2}” as it is set up; its rate law, its parameters and its components decide that.</source>
        <translation>«&#xa0;{1}&#xa0;», tel qu’il est configuré, n’a pas de «&#xa0;{2}&#xa0;»&#xa0;; cela dépend de sa loi cinétique, de ses paramètres et de ses composants.</translation>
    </message>
    <message>
        <source>“{1}” never holds “{2}”: nothing brings it there. Give it a stream or initial contents that do.</source>
        <translation>«&#xa0;{1}&#xa0;» ne contient jamais «&#xa0;{2}&#xa0;»&#xa0;: rien ne l’y apporte. Donnez-lui un courant ou un contenu initial qui le fasse.</translation>
    </message>
    <message>
        <source>“{1}” cannot be written: a flow is set where it leaves a unit, and “{2}” is an in port.</source>
        <translation>«&#xa0;{1}&#xa0;» ne peut pas être écrit&#xa0;: un débit se règle là où il quitte un appareil, et «&#xa0;{2}&#xa0;» est un port d’entrée.</translation>
    </message>
    <message>
        <source>“{1}” cannot be written; of a port only its flow can, as “{2}.{3}.flow”.</source>
        <translation>«&#xa0;{1}&#xa0;» ne peut pas être écrit&#xa0;; d’un port, seul le débit peut l’être, sous la forme «&#xa0;{2}.{3}.flow&#xa0;».</translation>
    </message>
    <message>
        <source>“{1}” cannot be written: the flow at “{2}” follows from what enters “{3}”. Write a flow before it.</source>
        <translation>«&#xa0;{1}&#xa0;» ne peut pas être écrit&#xa0;: le débit à «&#xa0;{2}&#xa0;» découle de ce qui entre dans «&#xa0;{3}&#xa0;». Écrivez un débit en amont.</translation>
    </message>
    <message>
        <source>“{1}” cannot be written: no stream leaves “{2}.{3}”. Connect it first.</source>
        <translation>«&#xa0;{1}&#xa0;» ne peut pas être écrit&#xa0;: aucun courant ne part de «&#xa0;{2}.{3}&#xa0;». Raccordez-le d’abord.</translation>
    </message>
    <message>
        <source>“{1}” cannot be written: the pump “{2}” decides this flow. Write “{2}.{3}.flow” instead.</source>
        <translation>«&#xa0;{1}&#xa0;» ne peut pas être écrit&#xa0;: la pompe «&#xa0;{2}&#xa0;» détermine ce débit. Écrivez plutôt «&#xa0;{2}.{3}.flow&#xa0;».</translation>
    </message>
    <message>
        <source>“{1}” cannot be written: “{2}” draws this flow itself. Leave it to that unit.</source>
        <translation>«&#xa0;{1}&#xa0;» ne peut pas être écrit&#xa0;: «&#xa0;{2}&#xa0;» tire lui-même ce débit. Laissez-le à cet appareil.</translation>
    </message>
    <message>
        <source>“{1}” cannot change during a run; set it in the parameters of “{2}”.</source>
        <translation>«&#xa0;{1}&#xa0;» ne peut pas changer pendant une exécution&#xa0;; réglez-le dans les paramètres de «&#xa0;{2}&#xa0;».</translation>
    </message>
    <message>
        <source>{1} is a number (then in {2}) or a text with its unit, such as “{3}”; here stands {4}.</source>
        <translation>{1} est un nombre (alors en {2}) ou un texte avec son unité, par exemple «&#xa0;{3}&#xa0;»&#xa0;; ici figure {4}.</translation>
    </message>
    <message>
        <source>“{1}” is a text without a unit. Write the unit with it, such as “{2}”, or leave out the quotation marks: a plain number is in {3}.</source>
        <translation>«&#xa0;{1}&#xa0;» est un texte sans unité. Écrivez l’unité avec, par exemple «&#xa0;{2}&#xa0;», ou omettez les guillemets&#xa0;: un nombre seul est en {3}.</translation>
    </message>
    <message>
        <source>{1} is {2}; it must be more than 0.</source>
        <translation>{1} vaut {2}&#xa0;; la valeur doit être supérieure à 0.</translation>
    </message>
    <message>
        <source>{1} is not a finite number; enter a value below 1e308.</source>
        <translation>{1} n’est pas un nombre fini&#xa0;; saisissez une valeur inférieure à 1e308.</translation>
    </message>
    <message>
        <source>{1} is {2}; it cannot be negative.</source>
        <translation>{1} vaut {2}&#xa0;; la valeur ne peut pas être négative.</translation>
    </message>
    <message>
        <source>{1} is {2}, below the least possible {3}; enter at least that.</source>
        <translation>{1} vaut {2}, en dessous du minimum possible {3}&#xa0;; saisissez au moins cette valeur.</translation>
    </message>
    <message>
        <source>{1} is {2}, above the largest possible {3}; enter at most that.</source>
        <translation>{1} vaut {2}, au-dessus du maximum possible {3}&#xa0;; saisissez au plus cette valeur.</translation>
    </message>
    <message>
        <source>“{1}” cannot be converted: “{2}” counts in {3}. Write the value in {4}, or give the component a “{5}”.</source>
        <translation>«&#xa0;{1}&#xa0;» ne peut pas être converti&#xa0;: «&#xa0;{2}&#xa0;» compte en {3}. Écrivez la valeur en {4}, ou donnez au composant un «&#xa0;{5}&#xa0;».</translation>
    </message>
    <message>
        <source>Values per component stand in braces, such as {&quot;glucose&quot;: 1}; here stands {1}.</source>
        <translation>Les valeurs par composant se mettent entre accolades, par exemple {&quot;glucose&quot;: 1}&#xa0;; ici figure {1}.</translation>
    </message>
    <message>
        <source>The plant has no component “{1}”; add it to the components or remove it here.</source>
        <translation>L’installation n’a pas de composant «&#xa0;{1}&#xa0;»&#xa0;; ajoutez-le aux composants ou retirez-le ici.</translation>
    </message>
    <message>
        <source>A breakthrough of {1} % cannot be looked for: give a share between 0 and 100 %.</source>
        <translation>Une percée de {1} % ne peut pas être recherchée&#xa0;: donnez une part entre 0 et 100 %.</translation>
    </message>
    <message>
        <source>The column has {1} of resin. Give it a volume above 0.</source>
        <translation>La colonne a {1} de résine. Donnez-lui un volume supérieur à 0.</translation>
    </message>
    <message>
        <source>No {1} is loaded, so that none can break through. Load the column, or name another product.</source>
        <translation>Aucun {1} n’est chargé, il ne peut donc pas percer. Chargez la colonne, ou nommez un autre produit.</translation>
    </message>
    <message>
        <source>The course has {1} times and {2} values of {3}. Record one value per time.</source>
        <translation>L’évolution a {1} instants et {2} valeurs de {3}. Enregistrez une valeur par instant.</translation>
    </message>
    <message>
        <source>At {1} the value of {2} is no number. Leave this sample out, or mend the recording.</source>
        <translation>À {1}, la valeur de {2} n’est pas un nombre. Omettez cette mesure, ou corrigez l’enregistrement.</translation>
    </message>
    <message>
        <source>The course has {1} samples, and two are the fewest that make a chromatogram. Record more of the run.</source>
        <translation>L’évolution a {1} mesures, et il en faut au moins deux pour un chromatogramme. Enregistrez davantage de l’exécution.</translation>
    </message>
    <message>
        <source>After {1} stands {2}: times of a chromatogram rise. Sort the samples.</source>
        <translation>Après {1} figure {2}&#xa0;: les temps d’un chromatogramme sont croissants. Triez les mesures.</translation>
    </message>
    <message>
        <source>Nothing leaves “{1}” by a stream, so that it has no chromatogram. Name a unit with an out port that is connected.</source>
        <translation>Rien ne quitte «&#xa0;{1}&#xa0;» par un courant, il n’a donc pas de chromatogramme. Nommez un appareil dont un port de sortie est raccordé.</translation>
    </message>
    <message>
        <source>The run came to no output, so that there is no chromatogram. Look at why it failed.</source>
        <translation>L’exécution n’a produit aucune sortie, il n’y a donc pas de chromatogramme. Examinez pourquoi elle a échoué.</translation>
    </message>
    <message>
        <source>The run cannot go on at {1} h: {2}. The hardest state is {3}. Look for a flow or a rate that is far too large there, or run with a coarser tolerance.</source>
        <translation>L’exécution ne peut pas se poursuivre à {1} h&#xa0;: {2}. L’état le plus difficile est {3}. Cherchez là un débit ou une vitesse beaucoup trop grands, ou exécutez avec une tolérance plus large.</translation>
    </message>
    <message>
        <source>the error test failed again and again</source>
        <translation>le test d’erreur a échoué à plusieurs reprises</translation>
    </message>
    <message>
        <source>Newton&apos;s method did not converge</source>
        <translation>la méthode de Newton n’a pas convergé</translation>
    </message>
    <message>
        <source>the tolerance is finer than the arithmetic</source>
        <translation>la tolérance est plus fine que la précision du calcul</translation>
    </message>
    <message>
        <source>a rate is not finite</source>
        <translation>une vitesse n’est pas finie</translation>
    </message>
    <message>
        <source>the integrator gave up</source>
        <translation>l’intégrateur a abandonné</translation>
    </message>
    <message>
        <source>Carbon recovery</source>
        <translation>Récupération du carbone</translation>
    </message>
    <message>
        <source>Nitrogen recovery</source>
        <translation>Récupération de l’azote</translation>
    </message>
    <message>
        <source>Yield of product</source>
        <translation>Rendement en produit</translation>
    </message>
    <message>
        <source>Product at the end of the train</source>
        <translation>Produit au bout de la chaîne</translation>
    </message>
    <message>
        <source>Product that arrives, of what was made</source>
        <translation>Produit qui arrive, rapporté à ce qui a été formé</translation>
    </message>
    <message>
        <source>This unit never began, so its key figures are left out. Look at the transfer that it waits for.</source>
        <translation>Cet appareil n’a jamais commencé, ses indicateurs clés sont donc omis. Examinez le transfert qu’il attend.</translation>
    </message>
    <message>
        <source>This unit holds no culture.</source>
        <translation>Cet appareil ne contient pas de culture.</translation>
    </message>
    <message>
        <source>A plain loop wants a vessel that holds every component of the plant.</source>
        <translation>Une boucle simple exige une cuve qui contient tous les composants de l’installation.</translation>
    </message>
    <message>
        <source>A plain loop wants a recipe of doses at known times.</source>
        <translation>Une boucle simple exige une recette d’ajouts à des instants connus.</translation>
    </message>
    <message>
        <source>A plain loop wants doses from inlets to this vessel alone.</source>
        <translation>Une boucle simple exige des ajouts allant d’entrées à cette cuve uniquement.</translation>
    </message>
    <message>
        <source>CVODES gave up. Take another tolerance.</source>
        <translation>CVODES a abandonné. Prenez une autre tolérance.</translation>
    </message>
    <message>
        <source>The cut goes from {1} to {2}: it must end after it begins. Exchange the two, or widen it.</source>
        <translation>La coupe va de {1} à {2}&#xa0;: elle doit se terminer après son début. Échangez les deux, ou élargissez-la.</translation>
    </message>
    <message>
        <source>The cut from {1} to {2} lies outside of the run, which goes from {3} to {4}. Move the cut, or run for longer.</source>
        <translation>La coupe de {1} à {2} se situe hors de l’exécution, qui va de {3} à {4}. Déplacez la coupe, ou exécutez plus longtemps.</translation>
    </message>
    <message>
        <source>A fraction of {1} holds nothing. Give fractions a size above 0.</source>
        <translation>Une fraction de {1} ne contient rien. Donnez aux fractions une taille supérieure à 0.</translation>
    </message>
    <message>
        <source>Fractions of {1} would be more than {2}. Make them larger, or the span shorter.</source>
        <translation>Des fractions de {1} seraient plus de {2}. Agrandissez-les, ou raccourcissez l’étendue.</translation>
    </message>
    <message>
        <source>Nothing rises between {1} and {2}: there is no peak to collect. Look at the chromatogram and move the span.</source>
        <translation>Rien ne monte entre {1} et {2}&#xa0;: il n’y a pas de pic à collecter. Examinez le chromatogramme et déplacez l’étendue.</translation>
    </message>
    <message>
        <source>The pool is never reached: the cut is at {1}, and the highest value between {2} and {3} is {4}. Lower the cut.</source>
        <translation>Le pool n’est jamais atteint&#xa0;: la coupe est à {1}, et la plus haute valeur entre {2} et {3} est {4}. Abaissez la coupe.</translation>
    </message>
    <message>
        <source>The pool is never closed: at {1} the signal still stands at {2}, above the cut at {3}. Raise the cut, or run for longer.</source>
        <translation>Le pool n’est jamais fermé&#xa0;: à {1}, le signal est encore à {2}, au-dessus de la coupe à {3}. Relevez la coupe, ou exécutez plus longtemps.</translation>
    </message>
    <message>
        <source>The cut goes from {1} to {2}: volumes count from 0 L and the second must be the larger. Mend the two.</source>
        <translation>La coupe va de {1} à {2}&#xa0;: les volumes comptent à partir de 0 L et le second doit être le plus grand. Corrigez les deux.</translation>
    </message>
    <message>
        <source>The pool is never closed: the cut ends at {1}, and only {2} flow from {3} to {4}. Lower the cut, or run for longer.</source>
        <translation>Le pool n’est jamais fermé&#xa0;: la coupe se termine à {1}, et seuls {2} s’écoulent de {3} à {4}. Abaissez la coupe, ou exécutez plus longtemps.</translation>
    </message>
    <message>
        <source>A purity of {1} cannot be: give a share above 0 % and up to 100 %.</source>
        <translation>Une pureté de {1} est impossible&#xa0;: donnez une part supérieure à 0 % et jusqu’à 100 %.</translation>
    </message>
    <message>
        <source>No cut is {1} pure: the purest instant between {2} and {3} holds {4}. Ask for less, or separate better.</source>
        <translation>Aucune coupe n’est pure à {1}&#xa0;: l’instant le plus pur entre {2} et {3} contient {4}. Demandez moins, ou séparez mieux.</translation>
    </message>
    <message>
        <source>After {1} cycles the states still change by {2} of their usual size: this is no cyclic steady state. Give the period of all that repeats, or run with a coarser tolerance.</source>
        <translation>Après {1} cycles, les états varient encore de {2} de leur valeur usuelle&#xa0;: ce n’est pas un état stationnaire cyclique. Donnez la période de tout ce qui se répète, ou exécutez avec une tolérance plus large.</translation>
    </message>
    <message>
        <source>This phase never began. Look at what it waits for, or let the run last longer.</source>
        <translation>Cette phase n’a jamais commencé. Examinez ce qu’elle attend, ou prolongez l’exécution.</translation>
    </message>
    <message>
        <source>The run has no end. Give the recipe a duration, or say until when to run.</source>
        <translation>L’exécution n’a pas de fin. Donnez une durée à la recette, ou indiquez jusqu’à quand exécuter.</translation>
    </message>
    <message>
        <source>The accounts of this run do not close; do not rely on it. Run it with a finer tolerance, and look at the unit with the largest balance error.</source>
        <translation>Les bilans de cette exécution ne bouclent pas&#xa0;; ne vous y fiez pas. Exécutez avec une tolérance plus fine et examinez l’appareil dont l’erreur de bilan est la plus grande.</translation>
    </message>
    <message>
        <source>The snapshot belongs to another plant. Take one from this run.</source>
        <translation>L’instantané appartient à une autre installation. Prenez-en un de cette exécution.</translation>
    </message>
    <message>
        <source>The vessel is full at {1} h. Choose a larger vessel, or fill it less; what enters later stands above its volume.</source>
        <translation>La cuve est pleine à {1} h. Choisissez une cuve plus grande, ou remplissez-la moins&#xa0;; ce qui entre ensuite dépasse son volume.</translation>
    </message>
    <message>
        <source>The recipe does not come to rest at {1} h: phases start and end there without time passing. Give them a duration.</source>
        <translation>La recette ne se stabilise pas à {1} h&#xa0;: des phases y commencent et s’y terminent sans que le temps passe. Donnez-leur une durée.</translation>
    </message>
    <message>
        <source>Entry {1} of the audit trail is not as it was written: it was changed or inserted afterwards. Compare it with a backup of the file.</source>
        <translation>L’entrée {1} du journal d’audit n’est pas telle qu’elle a été écrite&#xa0;: elle a été modifiée ou insérée après coup. Comparez-la à une sauvegarde du fichier.</translation>
    </message>
    <message>
        <source>Entry {1} of the audit trail was written as entry {2}: the order was changed afterwards. Compare it with a backup of the file.</source>
        <translation>L’entrée {1} du journal d’audit a été écrite comme entrée {2}&#xa0;: l’ordre a été modifié après coup. Comparez-la à une sauvegarde du fichier.</translation>
    </message>
    <message>
        <source>Entry {1} of the audit trail is missing: it was removed afterwards. Compare it with a backup of the file.</source>
        <translation>L’entrée {1} du journal d’audit manque&#xa0;: elle a été supprimée après coup. Comparez-le à une sauvegarde du fichier.</translation>
    </message>
    <message>
        <source>The end of the audit trail is missing from entry {1} on: it was removed afterwards. Compare it with a backup of the file.</source>
        <translation>La fin du journal d’audit manque à partir de l’entrée {1}&#xa0;: elle a été supprimée après coup. Comparez-le à une sauvegarde du fichier.</translation>
    </message>
    <message>
        <source>Stopped before the audit trail was read to its end.</source>
        <translation>Arrêté avant que le journal d’audit soit lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>This database is not a Titer project. Choose a file that Titer saved (.titer).</source>
        <translation>Cette base de données n’est pas un projet Titer. Choisissez un fichier enregistré par Titer (.titer).</translation>
    </message>
    <message>
        <source>This project has the format of an older Titer, whose audit trail carries no hashes. Open it once for writing, which brings it to the present format.</source>
        <translation>Ce projet a le format d’une version plus ancienne de Titer, dont le journal d’audit ne porte pas d’empreintes. Ouvrez-le une fois en écriture, ce qui le convertit au format actuel.</translation>
    </message>
    <message>
        <source>A newer Titer wrote this project, so it is open for reading only. Install the newer Titer to change it.</source>
        <translation>Une version plus récente de Titer a écrit ce projet&#xa0;; il est donc ouvert en lecture seule. Installez cette version pour le modifier.</translation>
    </message>
    <message>
        <source>The file could not be made ({1}). See that you may write in its folder.</source>
        <translation>Le fichier n’a pas pu être créé ({1}). Vérifiez que vous pouvez écrire dans son dossier.</translation>
    </message>
    <message>
        <source>The backup could not be written there ({1}). See that you may write in that folder and that the disk has room.</source>
        <translation>La sauvegarde n’a pas pu y être écrite ({1}). Vérifiez que vous pouvez écrire dans ce dossier et que le disque a de la place.</translation>
    </message>
    <message>
        <source>The backup was stopped; nothing that was there has changed.</source>
        <translation>La sauvegarde a été arrêtée&#xa0;; rien de ce qui existait n’a changé.</translation>
    </message>
    <message>
        <source>This backup is not whole: {1} Take an older backup, and make a new one.</source>
        <translation>Cette sauvegarde n’est pas complète&#xa0;: {1} Prenez une sauvegarde plus ancienne, et faites-en une nouvelle.</translation>
    </message>
    <message>
        <source>The folder holds something else than a backup of this project; choose an empty one.</source>
        <translation>Le dossier contient autre chose qu’une sauvegarde de ce projet&#xa0;; choisissez-en un vide.</translation>
    </message>
    <message>
        <source>{1} has it open (process {2}). Close it there, then restore again.</source>
        <translation>{1} l’a ouvert (processus {2}). Fermez-le là-bas, puis restaurez à nouveau.</translation>
    </message>
    <message>
        <source>The store knows no such tag; record it once, or choose another one.</source>
        <translation>La base de données ne connaît pas ce tag&#xa0;; enregistrez-le une fois, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“{1}” has no texts; give a limit instead.</source>
        <translation>«&#xa0;{1}&#xa0;» n’a pas de textes&#xa0;; donnez plutôt une limite.</translation>
    </message>
    <message>
        <source>“{1}” has no numbers that a limit could be compared with; choose another tag.</source>
        <translation>«&#xa0;{1}&#xa0;» n’a pas de nombres auxquels comparer une limite&#xa0;; choisissez un autre tag.</translation>
    </message>
    <message>
        <source>The intervals of a condition need a name; give one.</source>
        <translation>Les intervalles d’une condition ont besoin d’un nom&#xa0;; donnez-en un.</translation>
    </message>
    <message>
        <source>Limit and deadband are numbers, and neither deadband nor delay is below 0; change them.</source>
        <translation>Limite et bande morte sont des nombres, et ni la bande morte ni le délai ne sont inférieurs à 0&#xa0;; changez-les.</translation>
    </message>
    <message>
        <source>There is no condition {1}; list tells them.</source>
        <translation>Il n’y a pas de condition {1}&#xa0;; list les indique.</translation>
    </message>
    <message>
        <source>The export was stopped; what was written is incomplete.</source>
        <translation>L’exportation a été arrêtée&#xa0;; ce qui a été écrit est incomplet.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>A sample lies more than 36,000 years from 1970. See how the source writes its times.</source>
        <translation>Une valeur se situe à plus de 36 000 ans de 1970. Vérifiez comment la source écrit ses temps.</translation>
    </message>
    <message>
        <source>The log of the recorded data has grown to {1} MB, since another program reads them without a pause. End that program.</source>
        <translation>Le journal des données enregistrées a atteint {1} Mo, car un autre programme les lit sans interruption. Fermez ce programme.</translation>
    </message>
    <message>
        <source>You may not write in the folder of the recorded data. Ask its owner for access, or record into a copy of the project.</source>
        <translation>Vous n’êtes pas autorisé à écrire dans le dossier des données enregistrées. Demandez l’accès à son propriétaire, ou enregistrez dans une copie du projet.</translation>
    </message>
    <message>
        <source>Another program is recording into this folder. Stop it there first.</source>
        <translation>Un autre programme enregistre dans ce dossier. Arrêtez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>{1} is recording into this folder on {2} (process {3}). Stop it there first.</source>
        <translation>{1} enregistre dans ce dossier sur {2} (processus {3}). Arrêtez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>This file of recorded data is damaged. What is left of it can be read, and recording goes on in a new file.</source>
        <translation>Ce fichier de données enregistrées est endommagé. Ce qu’il en reste est lisible, et l’enregistrement se poursuit dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>The folder for recorded data could not be made ({1}). See that you may write there and that the disk has room.</source>
        <translation>Le dossier des données enregistrées n’a pas pu être créé ({1}). Vérifiez que vous pouvez y écrire et que le disque a de la place.</translation>
    </message>
    <message>
        <source>The end of this file of recorded data is missing. What is left of it can be read, and recording goes on in a new file.</source>
        <translation>La fin de ce fichier de données enregistrées manque. Ce qu’il en reste est lisible, et l’enregistrement se poursuit dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>There is no tag with the number {1}.</source>
        <translation>Il n’y a pas de tag portant le numéro {1}.</translation>
    </message>
    <message>
        <source>The index of the recorded data is damaged and could not be put aside ({1}). Move the file away; it is then made anew.</source>
        <translation>L’index des données enregistrées est endommagé et n’a pas pu être mis de côté ({1}). Déplacez le fichier&#xa0;; il est ensuite recréé.</translation>
    </message>
    <message>
        <source>Intervals, conditions, retention rules and gaps stood in the index alone and are lost. Enter anew what is needed, or put the index of a backup in its place.</source>
        <translation>Intervalles, conditions, règles de conservation et lacunes ne figuraient que dans l’index et sont perdus. Ressaisissez ce qui est nécessaire, ou mettez l’index d’une sauvegarde à sa place.</translation>
    </message>
    <message>
        <source>Intervals, conditions, retention rules and gaps stood in the index alone. The backup of {1} has {2} intervals, {3} conditions, {4} rules and {5} gaps: stop recording and put {6} in the place of the index to have them back.</source>
        <translation>Intervalles, conditions, règles de conservation et lacunes ne figuraient que dans l’index. La sauvegarde du {1} a {2} intervalles, {3} conditions, {4} règles et {5} lacunes&#xa0;: arrêtez l’enregistrement et mettez {6} à la place de l’index pour les récupérer.</translation>
    </message>
    <message>
        <source>The index of the recorded data was damaged and is made anew from {1} files. It was put aside as {2}.</source>
        <translation>L’index des données enregistrées était endommagé et est recréé à partir de {1} fichiers. Il a été mis de côté sous {2}.</translation>
    </message>
    <message>
        <source>The index of the recorded data did not name {1} of the files beside it; they were added to it.</source>
        <translation>L’index des données enregistrées ne nommait pas {1} des fichiers à côté de lui&#xa0;; ils y ont été ajoutés.</translation>
    </message>
    <message>
        <source>The index of the recorded data was missing and was made anew from {1} files.</source>
        <translation>L’index des données enregistrées manquait et a été recréé à partir de {1} fichiers.</translation>
    </message>
    <message>
        <source>This is no index of recorded data. Choose the folder that Titer keeps beside a project (.history).</source>
        <translation>Ce n’est pas un index de données enregistrées. Choisissez le dossier que Titer conserve à côté d’un projet (.history).</translation>
    </message>
    <message>
        <source>These data were recorded by a newer Titer. Update this one to read them.</source>
        <translation>Ces données ont été enregistrées par une version plus récente de Titer. Mettez celle-ci à jour pour les lire.</translation>
    </message>
    <message>
        <source>There are no recorded data here. Choose the folder that Titer keeps beside a project (.history).</source>
        <translation>Il n’y a pas de données enregistrées ici. Choisissez le dossier que Titer conserve à côté d’un projet (.history).</translation>
    </message>
    <message>
        <source>The statistics of samples between {1} and {2} are damaged and were computed anew from the samples. Take the file from a backup.</source>
        <translation>Les statistiques des valeurs entre {1} et {2} sont endommagées et ont été recalculées à partir des valeurs. Reprenez le fichier d’une sauvegarde.</translation>
    </message>
    <message>
        <source>Samples from {1} on are damaged and could not be read. Take the file from a backup.</source>
        <translation>Les valeurs à partir de {1} sont endommagées et n’ont pas pu être lues. Reprenez le fichier d’une sauvegarde.</translation>
    </message>
    <message>
        <source>{1} samples between {2} and {3} are damaged and could not be read. Take the file from a backup.</source>
        <translation>{1} valeurs entre {2} et {3} sont endommagées et n’ont pas pu être lues. Reprenez le fichier d’une sauvegarde.</translation>
    </message>
    <message>
        <source>Samples between {1} and {2} are damaged and could not be read. Take the file from a backup.</source>
        <translation>Des valeurs entre {1} et {2} sont endommagées et n’ont pas pu être lues. Reprenez le fichier d’une sauvegarde.</translation>
    </message>
    <message>
        <source>{1} texts or arrays are damaged and could not be read. Take the files from a backup.</source>
        <translation>{1} textes ou tableaux sont endommagés et n’ont pas pu être lus. Reprenez les fichiers d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The file is damaged ({1}). Take it from a backup.</source>
        <translation>Le fichier est endommagé ({1}). Reprenez-le d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The end of the file is missing. Take it from a backup.</source>
        <translation>La fin du fichier manque. Reprenez-le d’une sauvegarde.</translation>
    </message>
    <message>
        <source>{1} chunks of samples have lost their headers. Take the file from a backup.</source>
        <translation>{1} blocs de valeurs ont perdu leur en-tête. Reprenez le fichier d’une sauvegarde.</translation>
    </message>
    <message>
        <source>{1} samples of tag {2} between {3} and {4} are damaged. Take the file from a backup.</source>
        <translation>{1} valeurs du tag {2} entre {3} et {4} sont endommagées. Reprenez le fichier d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The statistics of tag {1} between {2} and {3} are not those of its samples. Take the file from a backup.</source>
        <translation>Les statistiques du tag {1} entre {2} et {3} ne sont pas celles de ses valeurs. Reprenez le fichier d’une sauvegarde.</translation>
    </message>
    <message>
        <source>Of {1} samples of tag {2} between {3} and {4} there are {5}. Take the file from a backup.</source>
        <translation>Des {1} valeurs du tag {2} entre {3} et {4}, il y en a {5}. Reprenez le fichier d’une sauvegarde.</translation>
    </message>
    <message>
        <source>{1} records are damaged. Take the file from a backup.</source>
        <translation>{1} enregistrements sont endommagés. Reprenez le fichier d’une sauvegarde.</translation>
    </message>
    <message>
        <source>This file of recorded data is missing. Take it from a backup.</source>
        <translation>Ce fichier de données enregistrées manque. Reprenez-le d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The file is no workbook and has no sheet “{1}”.</source>
        <translation>Le fichier n’est pas un classeur et n’a pas de feuille «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>The sheet “{1}” is read; the workbook has {2}.</source>
        <translation>La feuille «&#xa0;{1}&#xa0;» est lue&#xa0;; le classeur a {2}.</translation>
    </message>
    <message>
        <source>“{1}” would end before it begins ({2}); give a later end.</source>
        <translation>«&#xa0;{1}&#xa0;» se terminerait avant de commencer ({2})&#xa0;; donnez une fin plus tardive.</translation>
    </message>
    <message>
        <source>“{1}” does not lie within the interval that it is to be a part of; change its times.</source>
        <translation>«&#xa0;{1}&#xa0;» ne se situe pas dans l’intervalle dont il doit faire partie&#xa0;; changez ses temps.</translation>
    </message>
    <message>
        <source>No interval {1} is open that began before {2}.</source>
        <translation>Aucun intervalle {1} commencé avant {2} n’est ouvert.</translation>
    </message>
    <message>
        <source>This file of recorded data is damaged: its beginning is not that of a segment. Take it from a backup.</source>
        <translation>Ce fichier de données enregistrées est endommagé&#xa0;: son début n’est pas celui d’un segment. Reprenez-le d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The project no longer holds this entry. It may have been removed in the meantime.</source>
        <translation>Le projet ne contient plus cette entrée. Elle a peut-être été supprimée entre-temps.</translation>
    </message>
    <message>
        <source>The project is closed. Open it again.</source>
        <translation>Le projet est fermé. Rouvrez-le.</translation>
    </message>
    <message>
        <source>The project is open for reading only. Save a copy to change it.</source>
        <translation>Le projet est ouvert en lecture seule. Enregistrez une copie pour le modifier.</translation>
    </message>
    <message>
        <source>The stored run is damaged: its columns differ in length. Run the plant again.</source>
        <translation>L’exécution enregistrée est endommagée&#xa0;: ses colonnes n’ont pas la même longueur. Exécutez à nouveau l’installation.</translation>
    </message>
    <message>
        <source>Another program has this project open, so it is open here for reading only. Close it there, or save a copy to work on.</source>
        <translation>Un autre programme a ouvert ce projet&#xa0;; il est donc ouvert ici en lecture seule. Fermez-le là-bas, ou enregistrez une copie pour y travailler.</translation>
    </message>
    <message>
        <source>{1} has this project open on {2} (process {3}), so it is open here for reading only. Close it there, or save a copy to work on.</source>
        <translation>{1} a ouvert ce projet sur {2} (processus {3})&#xa0;; il est donc ouvert ici en lecture seule. Fermez-le là-bas, ou enregistrez une copie pour y travailler.</translation>
    </message>
    <message>
        <source>There is no such file. See whether it was moved or renamed.</source>
        <translation>Ce fichier n’existe pas. Vérifiez s’il a été déplacé ou renommé.</translation>
    </message>
    <message>
        <source>This is no file. Choose a project file (.titer).</source>
        <translation>Ce n’est pas un fichier. Choisissez un fichier de projet (.titer).</translation>
    </message>
    <message>
        <source>You may not read this file. Ask its owner for access.</source>
        <translation>Vous n’êtes pas autorisé à lire ce fichier. Demandez l’accès à son propriétaire.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes), so it holds no project. Take a saved copy or a backup of it.</source>
        <translation>Le fichier est vide (0 octet) et ne contient donc aucun projet. Prenez une copie enregistrée ou une sauvegarde.</translation>
    </message>
    <message>
        <source>The project file is damaged ({1}). Take a saved copy or a backup of it.</source>
        <translation>Le fichier de projet est endommagé ({1}). Prenez une copie enregistrée ou une sauvegarde.</translation>
    </message>
    <message>
        <source>The end of the project file is missing. Take a saved copy or a backup of it.</source>
        <translation>La fin du fichier de projet manque. Prenez une copie enregistrée ou une sauvegarde.</translation>
    </message>
    <message>
        <source>The project file holds no plant. Take a saved copy or a backup of it.</source>
        <translation>Le fichier de projet ne contient aucune installation. Prenez une copie enregistrée ou une sauvegarde.</translation>
    </message>
    <message>
        <source>You may not write this file, so it is open for reading only. Save a copy in a folder of your own to change it.</source>
        <translation>Vous n’êtes pas autorisé à écrire ce fichier&#xa0;; il est donc ouvert en lecture seule. Enregistrez une copie dans un de vos dossiers pour le modifier.</translation>
    </message>
    <message>
        <source>You may not write in the folder of this file, so it is open for reading only. Save a copy in a folder of your own to change it.</source>
        <translation>Vous n’êtes pas autorisé à écrire dans le dossier de ce fichier&#xa0;; il est donc ouvert en lecture seule. Enregistrez une copie dans un de vos dossiers pour le modifier.</translation>
    </message>
    <message>
        <source>The project was brought to the format of this Titer. As it was, it is kept in {1}.</source>
        <translation>Le projet a été converti au format de cette version de Titer. Son état antérieur est conservé dans {1}.</translation>
    </message>
    <message>
        <source>There is a file of this name. Choose another name, or let it be replaced.</source>
        <translation>Un fichier de ce nom existe déjà. Choisissez un autre nom, ou acceptez de le remplacer.</translation>
    </message>
    <message>
        <source>{1} has the project of this name open on {2}. Close it there, or choose another name.</source>
        <translation>{1} a ouvert le projet de ce nom sur {2}. Fermez-le là-bas, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>You may not write in this folder. Choose another one.</source>
        <translation>Vous n’êtes pas autorisé à écrire dans ce dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This is the project that is open; it is saved already. Choose another name for the copy.</source>
        <translation>C’est le projet ouvert&#xa0;; il est déjà enregistré. Choisissez un autre nom pour la copie.</translation>
    </message>
    <message>
        <source>“{1}” is no id; give one that is not empty and holds no slash.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un identifiant&#xa0;; donnez-en un qui ne soit pas vide et ne contienne pas de barre oblique.</translation>
    </message>
    <message>
        <source>The id “{1}” stands twice; give one of them another.</source>
        <translation>L’identifiant «&#xa0;{1}&#xa0;» figure deux fois&#xa0;; donnez-en un autre à l’un des deux.</translation>
    </message>
    <message>
        <source>The file could not be written to the disk. See that the disk is connected and has space left.</source>
        <translation>Le fichier n’a pas pu être écrit sur le disque. Vérifiez que le disque est connecté et qu’il reste de la place.</translation>
    </message>
    <message>
        <source>The file could not be put in place ({1}). Choose another folder.</source>
        <translation>Le fichier n’a pas pu être mis en place ({1}). Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>A source has the id “{1}”; give it one that is not empty and holds no slash.</source>
        <translation>Une source a l’identifiant «&#xa0;{1}&#xa0;»&#xa0;; donnez-lui-en un qui ne soit pas vide et ne contienne pas de barre oblique.</translation>
    </message>
    <message>
        <source>Two sources have the id “{1}”; give one of them another.</source>
        <translation>Deux sources ont l’identifiant «&#xa0;{1}&#xa0;»&#xa0;; donnez-en un autre à l’une d’elles.</translation>
    </message>
    <message>
        <source>The settings of the source “{1}” are damaged. Take a saved copy or a backup of the project.</source>
        <translation>Les réglages de la source «&#xa0;{1}&#xa0;» sont endommagés. Prenez une copie enregistrée ou une sauvegarde du projet.</translation>
    </message>
    <message>
        <source>The disk is full, so the project could not be written. Free some space, or save a copy on another disk.</source>
        <translation>Le disque est plein&#xa0;; le projet n’a pas pu être écrit. Libérez de l’espace, ou enregistrez une copie sur un autre disque.</translation>
    </message>
    <message>
        <source>This is not a Titer project: the file is no database. Choose a file that Titer saved (.titer), or import a plant file (.plant.json).</source>
        <translation>Ce n’est pas un projet Titer&#xa0;: le fichier n’est pas une base de données. Choisissez un fichier enregistré par Titer (.titer), ou importez un fichier d’installation (.plant.json).</translation>
    </message>
    <message>
        <source>Another program is writing this file and does not let go of it. Close it there, then try again.</source>
        <translation>Un autre programme écrit ce fichier et ne le libère pas. Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>The file may not be written. Save a copy in a folder of your own.</source>
        <translation>Le fichier ne peut pas être écrit. Enregistrez une copie dans un de vos dossiers.</translation>
    </message>
    <message>
        <source>The file could not be opened. See that the folder exists and that you may write in it.</source>
        <translation>Le fichier n’a pas pu être ouvert. Vérifiez que le dossier existe et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>The disk reported a fault ({1}). See that it is connected and has space left, then save a copy on another disk.</source>
        <translation>Le disque a signalé un défaut ({1}). Vérifiez qu’il est connecté et qu’il reste de la place, puis enregistrez une copie sur un autre disque.</translation>
    </message>
    <message>
        <source>A value of the project is larger than 1 GB. Store fewer output times.</source>
        <translation>Une valeur du projet dépasse 1 Go. Enregistrez moins d’instants de sortie.</translation>
    </message>
    <message>
        <source>There is not enough memory for the project. Close other programs, then try again.</source>
        <translation>La mémoire est insuffisante pour le projet. Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>The project file could not be read or written ({1}). Take a saved copy or a backup of it.</source>
        <translation>Le fichier de projet n’a pas pu être lu ou écrit ({1}). Prenez une copie enregistrée ou une sauvegarde.</translation>
    </message>
    <message>
        <source>The disk is full, so the recorded data could not be written. Free some space.</source>
        <translation>Le disque est plein&#xa0;; les données enregistrées n’ont pas pu être écrites. Libérez de l’espace.</translation>
    </message>
    <message>
        <source>The index of the recorded data is damaged ({1}). It is made anew from the files beside it when recording begins next, or by an import.</source>
        <translation>L’index des données enregistrées est endommagé ({1}). Il est recréé à partir des fichiers à côté de lui au prochain enregistrement, ou par une importation.</translation>
    </message>
    <message>
        <source>This file of recorded data is damaged ({1}). Take it from a backup.</source>
        <translation>Ce fichier de données enregistrées est endommagé ({1}). Reprenez-le d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The recorded data may not be written. Ask the owner of their folder for access.</source>
        <translation>Les données enregistrées ne peuvent pas être écrites. Demandez l’accès au propriétaire de leur dossier.</translation>
    </message>
    <message>
        <source>The disk reported a fault ({1}). See that it is connected and has space left.</source>
        <translation>Le disque a signalé un défaut ({1}). Vérifiez qu’il est connecté et qu’il reste de la place.</translation>
    </message>
    <message>
        <source>There is not enough memory for the recorded data. Close other programs, then try again.</source>
        <translation>La mémoire est insuffisante pour les données enregistrées. Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>The recorded data could not be read or written ({1}). Verify them; take what is damaged from a backup.</source>
        <translation>Les données enregistrées n’ont pas pu être lues ou écrites ({1}). Vérifiez-les&#xa0;; reprenez d’une sauvegarde ce qui est endommagé.</translation>
    </message>
    <message>
        <source>There is no column “{1}”; did you mean “{2}”?</source>
        <translation>Il n’y a pas de colonne «&#xa0;{1}&#xa0;»&#xa0;; vouliez-vous dire «&#xa0;{2}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>There is no column “{1}”; there are {2}.</source>
        <translation>Il n’y a pas de colonne «&#xa0;{1}&#xa0;»&#xa0;; il y a {2}.</translation>
    </message>
    <message>
        <source>Name the column of the response.</source>
        <translation>Nommez la colonne de la réponse.</translation>
    </message>
    <message>
        <source>“{1}” stands in the formula and is a random group as well. Take it out of one of them.</source>
        <translation>«&#xa0;{1}&#xa0;» figure dans la formule et est aussi un groupe aléatoire. Retirez-le de l’un des deux.</translation>
    </message>
    <message>
        <source>“{1}” stands in the formula and is to be ignored as well. Take it out of one of them.</source>
        <translation>«&#xa0;{1}&#xa0;» figure dans la formule et doit aussi être ignoré. Retirez-le de l’un des deux.</translation>
    </message>
    <message>
        <source>“{1}” is no model. Write linear, interaction, quadratic, or a formula such as y ~ A + B + A:B + I(A^2).</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un modèle. Écrivez linear, interaction, quadratic, ou une formule telle que y ~ A + B + A:B + I(A^2).</translation>
    </message>
    <message>
        <source>The formula is for “{1}”, and the response is “{2}”. Name one of them in both.</source>
        <translation>La formule est pour «&#xa0;{1}&#xa0;», et la réponse est «&#xa0;{2}&#xa0;». Nommez la même dans les deux.</translation>
    </message>
    <message>
        <source>No model was named; the runs can tell “{1}”: {2}.</source>
        <translation>Aucun modèle n’a été nommé&#xa0;; les essais permettent d’estimer «&#xa0;{1}&#xa0;»&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>The table has no well that can be used. Fill in its rows.</source>
        <translation>Le tableau n’a aucun puits utilisable. Remplissez ses lignes.</translation>
    </message>
    <message>
        <source>This column is left out.</source>
        <translation>Cette colonne est ignorée.</translation>
    </message>
    <message>
        <source>“{1}” is no number. Write one, or leave the cell empty.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un nombre. Écrivez-en un, ou laissez la cellule vide.</translation>
    </message>
    <message>
        <source>The column states no unit: write it as “{1} [{2}]”.</source>
        <translation>La colonne n’indique pas d’unité&#xa0;: écrivez-la «&#xa0;{1} [{2}]&#xa0;».</translation>
    </message>
    <message>
        <source>“{1}” is no unit of this quantity: write it as “{2} [{3}]”.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas une unité de cette grandeur&#xa0;: écrivez-la «&#xa0;{2} [{3}]&#xa0;».</translation>
    </message>
    <message>
        <source>“{1}” cannot be the id of a component: use letters, digits, _ and -, such as “c0.mab [g/L]”.</source>
        <translation>«&#xa0;{1}&#xa0;» ne peut pas être l’identifiant d’un composant&#xa0;: utilisez lettres, chiffres, _ et -, par exemple «&#xa0;c0.mab [g/L]&#xa0;».</translation>
    </message>
    <message>
        <source>“{1}” is no unit of a concentration: write it as “{2} [{3}]”.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas une unité de concentration&#xa0;: écrivez-la «&#xa0;{2} [{3}]&#xa0;».</translation>
    </message>
    <message>
        <source>“{1}” stands in {2} elsewhere and in {3} here, which its molar mass would convert: give it, or use one kind of unit.</source>
        <translation>«&#xa0;{1}&#xa0;» est ailleurs en {2} et ici en {3}, que sa masse molaire convertirait&#xa0;: donnez-la, ou utilisez un seul genre d’unité.</translation>
    </message>
    <message>
        <source>No column tells what was measured in the end. Name it “c [g/L]” (in the liquid) or “q [g/L]” (bound per volume of resin); the table has these: {1}.</source>
        <translation>Aucune colonne n’indique ce qui a été mesuré à la fin. Nommez-la «&#xa0;c [g/L]&#xa0;» (dans le liquide) ou «&#xa0;q [g/L]&#xa0;» (lié par volume de résine)&#xa0;; le tableau a celles-ci&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The phase ratio goes before the volumes.</source>
        <translation>Le rapport de phases prime sur les volumes.</translation>
    </message>
    <message>
        <source>“{1}” cannot be balanced in a well: there is no {2}. Add the columns “liquid_volume [uL]” and “resin_volume [uL]” or “phase_ratio”, or give both c and q.</source>
        <translation>Le bilan de «&#xa0;{1}&#xa0;» ne peut pas être établi dans un puits&#xa0;: il n’y a pas de {2}. Ajoutez les colonnes «&#xa0;liquid_volume [uL]&#xa0;» et «&#xa0;resin_volume [uL]&#xa0;» ou «&#xa0;phase_ratio&#xa0;», ou donnez à la fois c et q.</translation>
    </message>
    <message>
        <source>“{1}” has no concentration before it met the resin. Add a column “c0 [g/L]”, or leave the volumes out and give both c and q.</source>
        <translation>«&#xa0;{1}&#xa0;» n’a pas de concentration avant le contact avec la résine. Ajoutez une colonne «&#xa0;c0 [g/L]&#xa0;», ou omettez les volumes et donnez à la fois c et q.</translation>
    </message>
    <message>
        <source>Where c is measured, q follows from the balance of the well and is left out.</source>
        <translation>Là où c est mesuré, q découle du bilan du puits et est ignoré.</translation>
    </message>
    <message>
        <source>{1} {2} is no volume that a well can have. Give one above 0.</source>
        <translation>{1} {2} n’est pas un volume possible pour un puits. Donnez-en un supérieur à 0.</translation>
    </message>
    <message>
        <source>A concentration cannot be {1} {2}. Write 0 where it lies below what can be measured, or leave the cell empty.</source>
        <translation>Une concentration ne peut pas être {1} {2}. Écrivez 0 si elle est sous la limite de mesure, ou laissez la cellule vide.</translation>
    </message>
    <message>
        <source>A pH of {1} is outside of 0 to 14.</source>
        <translation>Un pH de {1} est hors de 0 à 14.</translation>
    </message>
    <message>
        <source>This well is left out: it has no {1}.</source>
        <translation>Ce puits est ignoré&#xa0;: il n’a pas de {1}.</translation>
    </message>
    <message>
        <source>More {1} is left ({2}) than there was ({3}): see whether columns or units are mixed up.</source>
        <translation>Il reste plus de {1} ({2}) qu’il n’y en avait ({3})&#xa0;: vérifiez si des colonnes ou des unités sont interverties.</translation>
    </message>
    <message>
        <source>{1} runs are too few to choose a power for a model of {2} coefficients. Leave out terms or add runs.</source>
        <translation>{1} essais sont trop peu pour choisir une puissance avec un modèle de {2} coefficients. Omettez des termes ou ajoutez des essais.</translation>
    </message>
    <message>
        <source>Powers need a response above 0, and the smallest value is {1}. Add a constant to the response, or leave out the Box-Cox transformation.</source>
        <translation>Les puissances exigent une réponse supérieure à 0, et la plus petite valeur est {1}. Ajoutez une constante à la réponse, ou renoncez à la transformation de Box-Cox.</translation>
    </message>
    <message>
        <source>The model fits every run exactly, so no power of the response fits better. Leave out the Box-Cox transformation.</source>
        <translation>Le modèle passe exactement par chaque essai, aucune puissance de la réponse ne convient donc mieux. Renoncez à la transformation de Box-Cox.</translation>
    </message>
    <message>
        <source>There is no specification to meet. State the limits of at least one response.</source>
        <translation>Il n’y a aucune spécification à respecter. Indiquez les limites d’au moins une réponse.</translation>
    </message>
    <message>
        <source>“{1}” has two specifications. State both of its limits in one.</source>
        <translation>«&#xa0;{1}&#xa0;» a deux spécifications. Indiquez ses deux limites dans une seule.</translation>
    </message>
    <message>
        <source>The specification of “{1}” has no limit. State at least one.</source>
        <translation>La spécification de «&#xa0;{1}&#xa0;» n’a pas de limite. Indiquez-en au moins une.</translation>
    </message>
    <message>
        <source>The lower limit of “{1}”, {2}, is not below its upper limit, {3}. Exchange or correct them.</source>
        <translation>La limite inférieure de «&#xa0;{1}&#xa0;», {2}, n’est pas inférieure à sa limite supérieure, {3}. Échangez-les ou corrigez-les.</translation>
    </message>
    <message>
        <source>The model of “{1}” has no degrees of freedom left to judge its error by. Add runs, or choose a smaller model.</source>
        <translation>Il ne reste au modèle de «&#xa0;{1}&#xa0;» aucun degré de liberté pour juger de son erreur. Ajoutez des essais, ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>{1} draws cannot be made. Choose from 100 to {2}.</source>
        <translation>{1} tirages sont impossibles. Choisissez entre 100 et {2}.</translation>
    </message>
    <message>
        <source>The scatter of “{1}” is no standard deviation. State 0 or a positive number in the unit of the factor.</source>
        <translation>La dispersion de «&#xa0;{1}&#xa0;» n’est pas un écart type. Indiquez 0 ou un nombre positif dans l’unité du facteur.</translation>
    </message>
    <message>
        <source>“{1}” is categorical and cannot scatter. Leave its scatter out.</source>
        <translation>«&#xa0;{1}&#xa0;» est catégoriel et ne peut pas se disperser. Omettez sa dispersion.</translation>
    </message>
    <message>
        <source>The bounds and constraints leave no room for blends that add up to 1. Widen them.</source>
        <translation>Les bornes et les contraintes ne laissent aucune place à des mélanges dont la somme vaut 1. Élargissez-les.</translation>
    </message>
    <message>
        <source>There are {1} bounds and constraints, and at most {2} are taken. Leave some out.</source>
        <translation>Il y a {1} bornes et contraintes, et au plus {2} sont acceptées. Omettez-en.</translation>
    </message>
    <message>
        <source>The region of blends has more than {1} corners. Leave components or constraints out, or use the kind d_optimal.</source>
        <translation>La région des mélanges a plus de {1} sommets. Omettez des composants ou des contraintes, ou utilisez le type d_optimal.</translation>
    </message>
    <message>
        <source>The region of blends has more than {1} faces. Lower the degree, or use the kind d_optimal.</source>
        <translation>La région des mélanges a plus de {1} faces. Réduisez le degré, ou utilisez le type d_optimal.</translation>
    </message>
    <message>
        <source>A Box-Behnken design of {1} factors has no orthogonal blocks. Leave them out, or ask for ccd.</source>
        <translation>Un plan de Box-Behnken à {1} facteurs n’a pas de blocs orthogonaux. Omettez-les, ou demandez ccd.</translation>
    </message>
    <message>
        <source>A Box-Behnken design of {1} factors has {2} orthogonal blocks, not {3}. Ask for {2} or none.</source>
        <translation>Un plan de Box-Behnken à {1} facteurs a {2} blocs orthogonaux, et non {3}. Demandez-en {2} ou aucun.</translation>
    </message>
    <message>
        <source>A Box-Behnken design has 3 to 7 factors, and there are {1}. Ask for ccd or d_optimal.</source>
        <translation>Un plan de Box-Behnken a 3 à 7 facteurs, et il y en a {1}. Demandez ccd ou d_optimal.</translation>
    </message>
    <message>
        <source>The design “{1}” is not balanced, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>Le plan «&#xa0;{1}&#xa0;» n’est pas équilibré, il n’est donc pas écrit. C’est un défaut de Titer&#xa0;; veuillez le signaler.</translation>
    </message>
    <message>
        <source>Three levels without corners, for a quadratic model of 3 to 7 factors</source>
        <translation>Trois niveaux sans sommets, pour un modèle quadratique à 3 à 7 facteurs</translation>
    </message>
    <message>
        <source>A face-centred design has alpha 1, not “{1}”. Leave out one of the two.</source>
        <translation>Un plan à faces centrées a alpha 1, et non «&#xa0;{1}&#xa0;». Omettez l’un des deux.</translation>
    </message>
    <message>
        <source>Alpha for orthogonal blocks needs blocks. Ask for 2 blocks or more.</source>
        <translation>Alpha pour des blocs orthogonaux a besoin de blocs. Demandez au moins 2 blocs.</translation>
    </message>
    <message>
        <source>“{1}” is no distance of axial points. Write rotatable, orthogonal, blocks, spherical, face, or a number from {2} to {3}.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas une distance de points axiaux. Écrivez rotatable, orthogonal, blocks, spherical, face, ou un nombre de {2} à {3}.</translation>
    </message>
    <message>
        <source>A central composite design has 2 to {1} factors, and there are {2}. Ask for d_optimal, or for other factors.</source>
        <translation>Un plan composite centré a 2 à {1} facteurs, et il y en a {2}. Demandez d_optimal, ou d’autres facteurs.</translation>
    </message>
    <message>
        <source>A cube of resolution {1} mixes two-factor interactions. Ask for V or VI.</source>
        <translation>Un cube de résolution {1} confond des interactions à deux facteurs. Demandez V ou VI.</translation>
    </message>
    <message>
        <source>{1} blocks are not possible: one holds the axial points, and the cube is divided into 1, 2, 4 ... Ask for fewer blocks or a larger cube.</source>
        <translation>{1} blocs sont impossibles&#xa0;: l’un contient les points axiaux, et le cube se divise en 1, 2, 4 ... Demandez moins de blocs ou un cube plus grand.</translation>
    </message>
    <message>
        <source>{1} blocks would lose the interaction {2}. Ask for fewer blocks or a larger cube.</source>
        <translation>{1} blocs feraient perdre l’interaction {2}. Demandez moins de blocs ou un cube plus grand.</translation>
    </message>
    <message>
        <source>The design “{1}” does not keep what its alpha is chosen for, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>Le plan «&#xa0;{1}&#xa0;» ne respecte pas ce pour quoi son alpha est choisi, il n’est donc pas écrit. C’est un défaut de Titer&#xa0;; veuillez le signaler.</translation>
    </message>
    <message>
        <source>Alpha {1} ({2})</source>
        <translation>Alpha {1} ({2})</translation>
    </message>
    <message>
        <source>Distance of the axial points from the centre where the cube has 1; inscribed designs are shrunk so that the axial points lie on the bounds.</source>
        <translation>Distance des points axiaux au centre quand le cube a 1&#xa0;; les plans inscrits sont réduits de sorte que les points axiaux soient sur les bornes.</translation>
    </message>
    <message>
        <source>Squares are orthogonal to each other</source>
        <translation>Les carrés sont orthogonaux entre eux</translation>
    </message>
    <message>
        <source>Squares are correlated with each other</source>
        <translation>Les carrés sont corrélés entre eux</translation>
    </message>
    <message>
        <source>Orthogonal: the squares of the factors, less their means, have products that sum to 0.</source>
        <translation>Orthogonaux&#xa0;: les carrés des facteurs, moins leurs moyennes, ont des produits dont la somme est 0.</translation>
    </message>
    <message>
        <source>Axial points of “{1}” lie at {2} and {3}, outside its bounds. The form inscribed stays within.</source>
        <translation>Des points axiaux de «&#xa0;{1}&#xa0;» se situent à {2} et {3}, hors de ses bornes. La forme inscribed reste à l’intérieur.</translation>
    </message>
    <message>
        <source>The cube of the design “{1}” mixes interactions, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>Le cube du plan «&#xa0;{1}&#xa0;» confond des interactions, il n’est donc pas écrit. C’est un défaut de Titer&#xa0;; veuillez le signaler.</translation>
    </message>
    <message>
        <source>Central composite: cube, axial and centre points, for a quadratic model</source>
        <translation>Composite centré&#xa0;: cube, points axiaux et points au centre, pour un modèle quadratique</translation>
    </message>
    <message>
        <source>The constraint “{1}” cannot be read. Write sums of factors with numbers before them around &lt;= or &gt;=, such as 2*A + B &lt;= 3.</source>
        <translation>La contrainte «&#xa0;{1}&#xa0;» est illisible. Écrivez des sommes de facteurs précédés de nombres autour de &lt;= ou &gt;=, par exemple 2*A + B &lt;= 3.</translation>
    </message>
    <message>
        <source>The factor “{1}” has levels and no numbers, so it cannot stand in the constraint “{2}”. Leave it out.</source>
        <translation>Le facteur «&#xa0;{1}&#xa0;» a des niveaux et pas de nombres, il ne peut donc pas figurer dans la contrainte «&#xa0;{2}&#xa0;». Omettez-le.</translation>
    </message>
    <message>
        <source>The constraint “{1}” names “{2}”, which is no factor. The factors are {3}.</source>
        <translation>La contrainte «&#xa0;{1}&#xa0;» nomme «&#xa0;{2}&#xa0;», qui n’est pas un facteur. Les facteurs sont {3}.</translation>
    </message>
    <message>
        <source>The constraint “{1}” has no &lt;= or &gt;=. Write sums of factors with numbers before them around one of them, such as 2*A + B &lt;= 3.</source>
        <translation>La contrainte «&#xa0;{1}&#xa0;» n’a ni &lt;= ni &gt;=. Écrivez des sommes de facteurs précédés de nombres autour de l’un d’eux, par exemple 2*A + B &lt;= 3.</translation>
    </message>
    <message>
        <source>The constraint “{1}” limits no factor. Name one or more of them.</source>
        <translation>La contrainte «&#xa0;{1}&#xa0;» ne limite aucun facteur. Nommez-en un ou plusieurs.</translation>
    </message>
    <message>
        <source>The most precise coefficients of a given model for a number of runs, also with constraints</source>
        <translation>Les coefficients les plus précis d’un modèle donné pour un nombre d’essais, y compris avec contraintes</translation>
    </message>
    <message>
        <source>A share of a mixture cannot be screened this way. Use the kind mixture.</source>
        <translation>Une part de mélange ne peut pas être criblée ainsi. Utilisez le type mixture.</translation>
    </message>
    <message>
        <source>Definitive screening takes categorical factors of two levels, and this one has {1}. Keep two, or use the kind d_optimal.</source>
        <translation>Le criblage définitif accepte des facteurs catégoriels à deux niveaux, et celui-ci en a {1}. Gardez-en deux, ou utilisez le type d_optimal.</translation>
    </message>
    <message>
        <source>Definitive screening needs 4 factors or more, and there are {1}. Use the kind full or ccd.</source>
        <translation>Le criblage définitif exige au moins 4 facteurs, et il y en a {1}. Utilisez le type full ou ccd.</translation>
    </message>
    <message>
        <source>Fake factors are counted from 0.</source>
        <translation>Les facteurs fictifs se comptent à partir de 0.</translation>
    </message>
    <message>
        <source>Definitive screening is offered up to {1} factors with the fake ones, and these are {2}. Leave some out.</source>
        <translation>Le criblage définitif est proposé jusqu’à {1} facteurs, fictifs compris, et il y en a {2}. Omettez-en.</translation>
    </message>
    <message>
        <source>This design has {1} pairs of mirrored runs, and a pair stays in one block. Ask for 1 to {1} blocks.</source>
        <translation>Ce plan a {1} paires d’essais symétriques, et une paire reste dans un même bloc. Demandez 1 à {1} blocs.</translation>
    </message>
    <message>
        <source>Main effects are clear of all two-factor interactions and squares</source>
        <translation>Les effets principaux sont libres de toute interaction à deux facteurs et de tout carré</translation>
    </message>
    <message>
        <source>The dot product of each coded main effect with each product of two factors and with each square is 0.</source>
        <translation>Le produit scalaire de chaque effet principal codé avec chaque produit de deux facteurs et avec chaque carré est 0.</translation>
    </message>
    <message>
        <source>Main effects are orthogonal to each other</source>
        <translation>Les effets principaux sont orthogonaux entre eux</translation>
    </message>
    <message>
        <source>Main effects correlate by up to {1}, since two-level factors have no zero</source>
        <translation>Les effets principaux sont corrélés jusqu’à {1}, car les facteurs à deux niveaux n’ont pas de zéro</translation>
    </message>
    <message>
        <source>The largest correlation of two coded main effects.</source>
        <translation>La plus grande corrélation de deux effets principaux codés.</translation>
    </message>
    <message>
        <source>Variance of a main effect: {1}</source>
        <translation>Variance d’un effet principal&#xa0;: {1}</translation>
    </message>
    <message>
        <source>The largest of a coded coefficient, in units of the error variance, main effects alone.</source>
        <translation>La plus grande d’un coefficient codé, en unités de la variance d’erreur, effets principaux seuls.</translation>
    </message>
    <message>
        <source>Squares correlate by up to {1}</source>
        <translation>Les carrés sont corrélés jusqu’à {1}</translation>
    </message>
    <message>
        <source>The largest absolute correlation of two squares.</source>
        <translation>La plus grande corrélation absolue de deux carrés.</translation>
    </message>
    <message>
        <source>Two-factor interactions correlate by up to {1}</source>
        <translation>Les interactions à deux facteurs sont corrélées jusqu’à {1}</translation>
    </message>
    <message>
        <source>The largest absolute correlation of two products of two factors.</source>
        <translation>La plus grande corrélation absolue de deux produits de deux facteurs.</translation>
    </message>
    <message>
        <source>An interaction and a square correlate by up to {1}</source>
        <translation>Une interaction et un carré sont corrélés jusqu’à {1}</translation>
    </message>
    <message>
        <source>The largest absolute correlation of a product of two factors and a square.</source>
        <translation>La plus grande corrélation absolue d’un produit de deux facteurs et d’un carré.</translation>
    </message>
    <message>
        <source>The screening design did not pass its own check and is not given out. Change the count of factors or of blocks, and report this.</source>
        <translation>Le plan de criblage n’a pas passé sa propre vérification et n’est pas fourni. Changez le nombre de facteurs ou de blocs, et signalez-le.</translation>
    </message>
    <message>
        <source>No conference matrix of order {1} exists, so this design comes from one of order {2}.</source>
        <translation>Il n’existe pas de matrice de conférence d’ordre {1}, ce plan provient donc d’une matrice d’ordre {2}.</translation>
    </message>
    <message>
        <source>Main effects are orthogonal to blocks</source>
        <translation>Les effets principaux sont orthogonaux aux blocs</translation>
    </message>
    <message>
        <source>Each coded main effect sums to 0 within each block.</source>
        <translation>Chaque effet principal codé a une somme nulle dans chaque bloc.</translation>
    </message>
    <message>
        <source>Three levels, main effects clear of interactions and squares; 4 to 30 factors</source>
        <translation>Trois niveaux, effets principaux libres d’interactions et de carrés&#xa0;; 4 à 30 facteurs</translation>
    </message>
    <message>
        <source>There is no factor “{1}” to reverse. Name a factor, or all.</source>
        <translation>Il n’y a pas de facteur «&#xa0;{1}&#xa0;» à inverser. Nommez un facteur, ou all.</translation>
    </message>
    <message>
        <source>A fold-over has two blocks at most, the first runs and the reversed ones. Ask for 2 blocks or none.</source>
        <translation>Un repliement (fold-over) a au plus deux blocs, les premiers essais et les essais inversés. Demandez 2 blocs ou aucun.</translation>
    </message>
    <message>
        <source>{1} runs are no power of 2, as fractions have. Ask for {2}, or for the kind plackett_burman, which has multiples of 4.</source>
        <translation>{1} essais ne sont pas une puissance de 2, comme en ont les plans fractionnaires. Demandez {2}, ou le type plackett_burman, qui a des multiples de 4.</translation>
    </message>
    <message>
        <source>{1} factors have only {2} combinations. Ask for so many runs, with replicates for more.</source>
        <translation>{1} facteurs n’ont que {2} combinaisons. Demandez autant d’essais, avec des répétitions pour en avoir plus.</translation>
    </message>
    <message>
        <source>{1} runs are too few to tell {2} main effects apart. Ask for {3} or more.</source>
        <translation>{1} essais sont trop peu pour distinguer {2} effets principaux. Demandez-en {3} ou plus.</translation>
    </message>
    <message>
        <source>A fraction is chosen by one of three: a resolution (such as IV), a count of runs (such as 16), or generators (such as E=ABCD). Give just one.</source>
        <translation>Un plan fractionnaire se choisit par l’un des trois&#xa0;: une résolution (telle que IV), un nombre d’essais (tel que 16) ou des générateurs (tels que E=ABCD). Donnez-en un seul.</translation>
    </message>
    <message>
        <source>Fractions of least aberration are known here for {1} factors at most, and there are {2}. Give generators, or ask for plackett_burman or definitive_screening.</source>
        <translation>Les plans fractionnaires d’aberration minimale sont connus ici pour {1} facteurs au plus, et il y en a {2}. Donnez des générateurs, ou demandez plackett_burman ou definitive_screening.</translation>
    </message>
    <message>
        <source>The design “{1}” has resolution {2} and not {3}, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>Le plan «&#xa0;{1}&#xa0;» a la résolution {2} et non {3}, il n’est donc pas écrit. C’est un défaut de Titer&#xa0;; veuillez le signaler.</translation>
    </message>
    <message>
        <source>The design “{1}” loses the main effect of “{2}” between blocks, so it is not written. Ask for other blocks.</source>
        <translation>Le plan «&#xa0;{1}&#xa0;» perd l’effet principal de «&#xa0;{2}&#xa0;» entre les blocs, il n’est donc pas écrit. Demandez d’autres blocs.</translation>
    </message>
    <message>
        <source>Each generated factor has in every run (before a fold-over) the product of the signs of the basic factors.</source>
        <translation>Chaque facteur généré a dans chaque essai (avant un repliement) le produit des signes des facteurs de base.</translation>
    </message>
    <message>
        <source>No generators: all combinations</source>
        <translation>Aucun générateur&#xa0;: toutes les combinaisons</translation>
    </message>
    <message>
        <source>Generators: {1}</source>
        <translation>Générateurs&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Two-level fraction by resolution, runs or generators, of minimum aberration</source>
        <translation>Plan fractionnaire à deux niveaux par résolution, essais ou générateurs, d’aberration minimale</translation>
    </message>
    <message>
        <source>There is no factor “{1}” to give levels to. Name one of the factors.</source>
        <translation>Il n’y a pas de facteur «&#xa0;{1}&#xa0;» à qui donner des niveaux. Nommez l’un des facteurs.</translation>
    </message>
    <message>
        <source>The factor “{1}” has the levels that it names; leave out their count.</source>
        <translation>Le facteur «&#xa0;{1}&#xa0;» a les niveaux qu’il nomme&#xa0;; omettez leur nombre.</translation>
    </message>
    <message>
        <source>{1} levels of “{2}” are not possible; a factor has 2 to {3}.</source>
        <translation>{1} niveaux de «&#xa0;{2}&#xa0;» sont impossibles&#xa0;; un facteur en a 2 à {3}.</translation>
    </message>
    <message>
        <source>The design “{1}” lacks a combination of levels, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>Il manque au plan «&#xa0;{1}&#xa0;» une combinaison de niveaux, il n’est donc pas écrit. C’est un défaut de Titer&#xa0;; veuillez le signaler.</translation>
    </message>
    <message>
        <source>All {1} combinations of levels, runs of each: {2}</source>
        <translation>Les {1} combinaisons de niveaux, essais de chacune&#xa0;: {2}</translation>
    </message>
    <message>
        <source>Different rows among the factorial runs; with all of them every effect and interaction can be estimated.</source>
        <translation>Lignes différentes parmi les essais factoriels&#xa0;; avec toutes, chaque effet et chaque interaction peut être estimé.</translation>
    </message>
    <message>
        <source>A full factorial of these {1} factors has {2} runs, and {3} are the most. Ask for fractional, plackett_burman or definitive_screening, for fewer factors or fewer levels.</source>
        <translation>Un plan factoriel complet de ces {1} facteurs a {2} essais, et {3} sont le maximum. Demandez fractional, plackett_burman ou definitive_screening, moins de facteurs ou moins de niveaux.</translation>
    </message>
    <message>
        <source>All combinations of levels, also mixed and categorical</source>
        <translation>Toutes les combinaisons de niveaux, aussi mixtes et catégorielles</translation>
    </message>
    <message>
        <source>“{1}” in a generator is no factor. Write a name, or a letter: A stands for the first factor, B for the second, with no I.</source>
        <translation>«&#xa0;{1}&#xa0;» dans un générateur n’est pas un facteur. Écrivez un nom ou une lettre&#xa0;: A désigne le premier facteur, B le deuxième, sans I.</translation>
    </message>
    <message>
        <source>These generators give “{1}” and “{2}” the same column, so that their effects could not be told apart. Write another product for one of them.</source>
        <translation>Ces générateurs donnent à «&#xa0;{1}&#xa0;» et «&#xa0;{2}&#xa0;» la même colonne, leurs effets ne pourraient donc pas être distingués. Écrivez un autre produit pour l’un d’eux.</translation>
    </message>
    <message>
        <source>{1} factors are more than the {2} of a fraction by generators. Ask for plackett_burman or definitive_screening.</source>
        <translation>{1} facteurs dépassent les {2} d’un plan fractionnaire par générateurs. Demandez plackett_burman ou definitive_screening.</translation>
    </message>
    <message>
        <source>{1} generators for {2} factors leave {3} basic ones, and 1 to {4} are possible. Give another count of generators.</source>
        <translation>{1} générateurs pour {2} facteurs laissent {3} facteurs de base, et 1 à {4} sont possibles. Donnez un autre nombre de générateurs.</translation>
    </message>
    <message>
        <source>“{1}” is no generator. Write one such as E=ABCD.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un générateur. Écrivez-en un comme E=ABCD.</translation>
    </message>
    <message>
        <source>The left side of “{1}” is no factor that is still free. Name each generated factor once.</source>
        <translation>Le membre gauche de «&#xa0;{1}&#xa0;» n’est pas un facteur encore libre. Nommez chaque facteur généré une seule fois.</translation>
    </message>
    <message>
        <source>The right side of “{1}” is no product of factors. Write one such as E=ABCD.</source>
        <translation>Le membre droit de «&#xa0;{1}&#xa0;» n’est pas un produit de facteurs. Écrivez-en un comme E=ABCD.</translation>
    </message>
    <message>
        <source>“{1}” is generated and stands on a right side as well. Write generators with basic factors only.</source>
        <translation>«&#xa0;{1}&#xa0;» est généré et figure aussi dans un membre droit. Écrivez les générateurs avec des facteurs de base uniquement.</translation>
    </message>
    <message>
        <source>A Halton sequence is offered up to {1} factors, and there are {2}. Use the kind lhs.</source>
        <translation>Une suite de Halton est proposée jusqu’à {1} facteurs, et il y en a {2}. Utilisez le type lhs.</translation>
    </message>
    <message>
        <source>Halton sequence: even over the whole space at any count of runs</source>
        <translation>Suite de Halton&#xa0;: régulière sur tout l’espace pour tout nombre d’essais</translation>
    </message>
    <message>
        <source>The most precise predictions of a given model for a number of runs, also with constraints</source>
        <translation>Les prédictions les plus précises d’un modèle donné pour un nombre d’essais, y compris avec contraintes</translation>
    </message>
    <message>
        <source>“{1}” is no model. Write linear, interaction, quadratic or a formula such as A*B + I(A^2).</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un modèle. Écrivez linear, interaction, quadratic ou une formule telle que A*B + I(A^2).</translation>
    </message>
    <message>
        <source>The term “{1}” of the model cannot be told from differences between the {2} blocks. Ask for fewer blocks or more runs, or leave the term out of the model.</source>
        <translation>Le terme «&#xa0;{1}&#xa0;» du modèle ne peut pas être distingué des différences entre les {2} blocs. Demandez moins de blocs ou plus d’essais, ou retirez le terme du modèle.</translation>
    </message>
    <message>
        <source>{1} runs are too few for a model of {2} parameters. Ask for more runs, or for a smaller model.</source>
        <translation>{1} essais sont trop peu pour un modèle de {2} paramètres. Demandez plus d’essais, ou un modèle plus petit.</translation>
    </message>
    <message>
        <source>The term “{1}” cannot be told from others in this design. Ask for a higher resolution, more levels or more runs, or for a smaller model.</source>
        <translation>Le terme «&#xa0;{1}&#xa0;» ne peut pas être distingué d’autres dans ce plan. Demandez une résolution plus élevée, plus de niveaux ou plus d’essais, ou un modèle plus petit.</translation>
    </message>
    <message>
        <source>The design “{1}” came out incomplete, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>Le plan «&#xa0;{1}&#xa0;» est sorti incomplet, il n’est donc pas écrit. C’est un défaut de Titer&#xa0;; veuillez le signaler.</translation>
    </message>
    <message>
        <source>{1} runs are too many to search among exchanges. Ask for up to {2}, for a random Latin hypercube, or for the kind sobol.</source>
        <translation>{1} essais sont trop nombreux pour une recherche par échanges. Demandez-en jusqu’à {2}, un hypercube latin aléatoire, ou le type sobol.</translation>
    </message>
    <message>
        <source>The Latin hypercube did not pass its own check and is not given out. Use another seed, and report this.</source>
        <translation>L’hypercube latin n’a pas passé sa propre vérification et n’est pas fourni. Utilisez une autre graine, et signalez-le.</translation>
    </message>
    <message>
        <source>Latin hypercube: each factor at as many settings as there are runs</source>
        <translation>Hypercube latin&#xa0;: chaque facteur à autant de réglages qu’il y a d’essais</translation>
    </message>
    <message>
        <source>A share of a mixture lies between 0 and 1, and these bounds are {1} and {2}. Write shares and not percent.</source>
        <translation>Une part de mélange se situe entre 0 et 1, et ces bornes sont {1} et {2}. Écrivez des parts et non des pourcentages.</translation>
    </message>
    <message>
        <source>A mixture has two components or more.</source>
        <translation>Un mélange a au moins deux composants.</translation>
    </message>
    <message>
        <source>The degree of a mixture design is 1 to 5, and not {1}.</source>
        <translation>Le degré d’un plan de mélange est de 1 à 5, et non {1}.</translation>
    </message>
    <message>
        <source>The shares cannot add up to 1 with room to vary: their lower bounds sum to {1}, their upper ones to {2}. Widen them.</source>
        <translation>Les parts ne peuvent pas totaliser 1 en pouvant varier&#xa0;: leurs bornes inférieures totalisent {1}, les supérieures {2}. Élargissez-les.</translation>
    </message>
    <message>
        <source>The upper bound {1} cuts the simplex, where the share reaches {2}. Raise it, or use the form vertices.</source>
        <translation>La borne supérieure {1} coupe le simplexe, où la part atteint {2}. Relevez-la, ou utilisez la forme vertices.</translation>
    </message>
    <message>
        <source>A simplex has no room for constraints. Use the form vertices.</source>
        <translation>Un simplexe ne laisse pas de place aux contraintes. Utilisez la forme vertices.</translation>
    </message>
    <message>
        <source>This mixture design would have {1} runs, and at most {2} are offered. Leave factors out, lower the degree, or use the kind d_optimal.</source>
        <translation>Ce plan de mélange aurait {1} essais, et {2} au plus sont proposés. Omettez des facteurs, réduisez le degré, ou utilisez le type d_optimal.</translation>
    </message>
    <message>
        <source>Run {1} of the mixture design left its bounds, so it is not given out. Change the bounds, and report this.</source>
        <translation>L’essai {1} du plan de mélange est sorti de ses bornes, il n’est donc pas fourni. Changez les bornes, et signalez-le.</translation>
    </message>
    <message>
        <source>The shares of every run add up to 1</source>
        <translation>Les parts de chaque essai totalisent 1</translation>
    </message>
    <message>
        <source>They lie within their bounds and constraints.</source>
        <translation>Elles respectent leurs bornes et contraintes.</translation>
    </message>
    <message>
        <source>D = {1}</source>
        <translation>D = {1}</translation>
    </message>
    <message>
        <source>|X&apos;X|^(1/p) / n with shares from 0 to 1, X the n x p matrix of the model without intercept.</source>
        <translation>|X&apos;X|^(1/p) / n avec des parts de 0 à 1, X étant la matrice n x p du modèle sans constante.</translation>
    </message>
    <message>
        <source>There is no factor “{1}” that could be a process factor. Name one of the factors.</source>
        <translation>Il n’y a pas de facteur «&#xa0;{1}&#xa0;» qui puisse être un facteur de procédé. Nommez l’un des facteurs.</translation>
    </message>
    <message>
        <source>The constraint “{1}” limits a process factor, and here only shares can be limited. Leave it out, or use the kind d_optimal.</source>
        <translation>La contrainte «&#xa0;{1}&#xa0;» limite un facteur de procédé, et seules des parts peuvent être limitées ici. Omettez-la, ou utilisez le type d_optimal.</translation>
    </message>
    <message>
        <source>Blends of shares that add up to 1, alone or crossed with process factors</source>
        <translation>Mélanges de parts dont la somme vaut 1, seuls ou croisés avec des facteurs de procédé</translation>
    </message>
    <message>
        <source>{1} runs are too few for a model of {2} parameters in {3} blocks of two runs or more. Ask for {4} runs or more, for fewer blocks or for a smaller model.</source>
        <translation>{1} essais sont trop peu pour un modèle de {2} paramètres en {3} blocs d’au moins deux essais. Demandez {4} essais ou plus, moins de blocs ou un modèle plus petit.</translation>
    </message>
    <message>
        <source>{1} runs are too few for a model of {2} parameters. Ask for {2} runs or more, or for a smaller model.</source>
        <translation>{1} essais sont trop peu pour un modèle de {2} paramètres. Demandez {2} essais ou plus, ou un modèle plus petit.</translation>
    </message>
    <message>
        <source>{1} runs leave none to choose beside the {2} that stay. Ask for more than {2} runs; their count includes those that stay.</source>
        <translation>{1} essais n’en laissent aucun à choisir à côté des {2} qui restent. Demandez plus de {2} essais&#xa0;; leur nombre comprend ceux qui restent.</translation>
    </message>
    <message>
        <source>A search for {1} runs and {2} parameters takes too long; {3} runs and {4} parameters are the most. Ask for fewer factors or a smaller model.</source>
        <translation>Une recherche pour {1} essais et {2} paramètres prend trop de temps&#xa0;; {3} essais et {4} paramètres sont le maximum. Demandez moins de facteurs ou un modèle plus petit.</translation>
    </message>
    <message>
        <source>{1} blocks of {2} runs</source>
        <translation>{1} blocs de {2} essais</translation>
    </message>
    <message>
        <source>{1} blocks, {2} of them of {3} runs and {4} of {5} runs</source>
        <translation>{1} blocs, dont {2} de {3} essais et {4} de {5} essais</translation>
    </message>
    <message>
        <source>A block shifts all its runs alike. X&apos;X of the search has, beside the model, blocks less one columns that sum to 0 over the blocks; criterion D is its determinant. Prediction variances, A- and G-efficiency use it as well and are for the mean of the blocks; D-efficiency is that of the model without blocks.</source>
        <translation>Un bloc décale tous ses essais de la même façon. Outre le modèle, X&apos;X de la recherche a autant de colonnes que de blocs moins un, de somme nulle sur les blocs&#xa0;; le critère D est son déterminant. Les variances de prédiction et les efficacités A et G l’utilisent aussi et valent pour la moyenne des blocs&#xa0;; l’efficacité D est celle du modèle sans blocs.</translation>
    </message>
    <message>
        <source>Best found in {1} of {2} starts, {3} of them refined; seed {4}</source>
        <translation>Meilleur trouvé dans {1} départs sur {2}, dont {3} affinés&#xa0;; graine {4}</translation>
    </message>
    <message>
        <source>Coordinate exchange from random designs; the better ones are disturbed and exchanged again until that gains nothing. A best that few starts found may not be the best there is: ask for more starts.</source>
        <translation>Échange de coordonnées à partir de plans aléatoires&#xa0;; les meilleurs sont perturbés et échangés à nouveau jusqu’à ce que cela n’apporte plus rien. Un optimum trouvé par peu de départs n’est peut-être pas le meilleur&#xa0;: demandez plus de départs.</translation>
    </message>
    <message>
        <source>The design “{1}” is not what the search claimed, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>Le plan «&#xa0;{1}&#xa0;» n’est pas ce que la recherche annonçait, il n’est donc pas écrit. C’est un défaut de Titer&#xa0;; veuillez le signaler.</translation>
    </message>
    <message>
        <source>{1} of the runs that stay lie outside the bounds or the constraints; they count for the design as they are.</source>
        <translation>{1} des essais qui restent se situent hors des bornes ou des contraintes&#xa0;; ils comptent tels quels pour le plan.</translation>
    </message>
    <message>
        <source>No design in this region can estimate all {1} parameters of the model. Leave out terms that the constraints make dependent, or widen the region.</source>
        <translation>Aucun plan dans cette région ne peut estimer les {1} paramètres du modèle. Omettez les termes que les contraintes rendent dépendants, ou élargissez la région.</translation>
    </message>
    <message>
        <source>The runs that stay have {1} factors and the design has {2}. Give the design the factors of its runs.</source>
        <translation>Les essais qui restent ont {1} facteurs et le plan en a {2}. Donnez au plan les facteurs de ses essais.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>La recherche a été arrêtée.</translation>
    </message>
    <message>
        <source>Average prediction variance {1}</source>
        <translation>Variance de prédiction moyenne {1}</translation>
    </message>
    <message>
        <source>The average of f&apos;(X&apos;X)^-1 f over the cube from -1 to +1, in units of the variance of one run; exact, by the moments of the cube (criterion I).</source>
        <translation>La moyenne de f&apos;(X&apos;X)^-1 f sur le cube de -1 à +1, en unités de la variance d’un essai&#xa0;; exacte, par les moments du cube (critère I).</translation>
    </message>
    <message>
        <source>The average of f&apos;(X&apos;X)^-1 f over the region that the constraints leave, in units of the variance of one run; over 4096 points of a scrambled Halton sequence (criterion I).</source>
        <translation>La moyenne de f&apos;(X&apos;X)^-1 f sur la région que laissent les contraintes, en unités de la variance d’un essai&#xa0;; sur 4096 points d’une suite de Halton brouillée (critère I).</translation>
    </message>
    <message>
        <source>A-efficiency {1} %</source>
        <translation>Efficacité A {1} %</translation>
    </message>
    <message>
        <source>100 p / (n trace (X&apos;X)^-1) with the model in coded units.</source>
        <translation>100 p / (n trace (X&apos;X)^-1) avec le modèle en unités codées.</translation>
    </message>
    <message>
        <source>G-efficiency {1} %</source>
        <translation>Efficacité G {1} %</translation>
    </message>
    <message>
        <source>100 p / (n d), where d is the largest f&apos;(X&apos;X)^-1 f that a search over the region found.</source>
        <translation>100 p / (n d), où d est le plus grand f&apos;(X&apos;X)^-1 f trouvé par une recherche sur la région.</translation>
    </message>
    <message>
        <source>The runs that are added to a run sheet are one block of their own. Leave the count of blocks out, or make the design without the runs of the sheet.</source>
        <translation>Les essais ajoutés à une feuille d’essais forment un bloc à part. Omettez le nombre de blocs, ou établissez le plan sans les essais de la feuille.</translation>
    </message>
    <message>
        <source>{1} factors are more than the {2} of a Plackett-Burman design. Ask for fewer factors.</source>
        <translation>{1} facteurs dépassent les {2} d’un plan de Plackett-Burman. Demandez moins de facteurs.</translation>
    </message>
    <message>
        <source>{1} runs are no Plackett-Burman design, which has 8, 12, 16 ... 48. Ask for {2}.</source>
        <translation>{1} essais ne forment pas un plan de Plackett-Burman, qui en a 8, 12, 16 ... 48. Demandez-en {2}.</translation>
    </message>
    <message>
        <source>{1} runs are too few for {2} factors. Ask for {3} or more.</source>
        <translation>{1} essais sont trop peu pour {2} facteurs. Demandez-en {3} ou plus.</translation>
    </message>
    <message>
        <source>X&apos;X = {1} I over the factorial runs</source>
        <translation>X&apos;X = {1} I sur les essais factoriels</translation>
    </message>
    <message>
        <source>X is the intercept and the main effects as -1 and +1: every main effect is estimated by itself, with the least possible variance.</source>
        <translation>X est la constante et les effets principaux codés -1 et +1&#xa0;: chaque effet principal est estimé séparément, avec la plus petite variance possible.</translation>
    </message>
    <message>
        <source>Main effects are clear of two-factor interactions</source>
        <translation>Les effets principaux sont libres d’interactions à deux facteurs</translation>
    </message>
    <message>
        <source>A main effect carries up to {1} of a two-factor interaction</source>
        <translation>Un effet principal porte jusqu’à {1} d’une interaction à deux facteurs</translation>
    </message>
    <message>
        <source>The largest absolute correlation, over the factorial runs, between a main effect and an interaction of two other factors. 1 is full aliasing; a fold-over of all factors makes it 0.</source>
        <translation>La plus grande corrélation absolue, sur les essais factoriels, entre un effet principal et une interaction de deux autres facteurs. 1 est une confusion totale&#xa0;; un repliement (fold-over) de tous les facteurs la ramène à 0.</translation>
    </message>
    <message>
        <source>The two blocks of this kind are the halves of a fold-over. Ask for a fold-over as well, or for no blocks.</source>
        <translation>Les deux blocs de ce type sont les moitiés d’un repliement (fold-over). Demandez aussi un repliement, ou aucun bloc.</translation>
    </message>
    <message>
        <source>The columns of the design “{1}” are not orthogonal, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>Les colonnes du plan «&#xa0;{1}&#xa0;» ne sont pas orthogonales, il n’est donc pas écrit. C’est un défaut de Titer&#xa0;; veuillez le signaler.</translation>
    </message>
    <message>
        <source>Screening of many two-level factors in 8 to 48 runs</source>
        <translation>Criblage de nombreux facteurs à deux niveaux en 8 à 48 essais</translation>
    </message>
    <message>
        <source>The numbers of the constraint “{1}” are too large or too small to compute with. Write it in other units, or leave it out.</source>
        <translation>Les nombres de la contrainte «&#xa0;{1}&#xa0;» sont trop grands ou trop petits pour le calcul. Écrivez-la dans d’autres unités, ou omettez-la.</translation>
    </message>
    <message>
        <source>The constraints leave no region: no point within the bounds of the factors keeps all of them with room to vary. Check the directions of &lt;= and &gt;=, or widen the bounds.</source>
        <translation>Les contraintes ne laissent aucune région&#xa0;: aucun point dans les bornes des facteurs ne les respecte toutes en pouvant varier. Vérifiez le sens de &lt;= et &gt;=, ou élargissez les bornes.</translation>
    </message>
    <message>
        <source>A Sobol sequence is offered up to {1} factors, and there are {2}. Use the kind lhs.</source>
        <translation>Une suite de Sobol est proposée jusqu’à {1} facteurs, et il y en a {2}. Utilisez le type lhs.</translation>
    </message>
    <message>
        <source>A Sobol sequence is even at powers of two of runs. {1} runs would be, {2} are less so.</source>
        <translation>Une suite de Sobol est régulière pour des nombres d’essais puissances de deux. {1} essais le seraient, {2} le sont moins.</translation>
    </message>
    <message>
        <source>The Sobol sequence did not pass its own check and is not given out. Use another count of runs, and report this.</source>
        <translation>La suite de Sobol n’a pas passé sa propre vérification et n’est pas fournie. Utilisez un autre nombre d’essais, et signalez-le.</translation>
    </message>
    <message>
        <source>Sobol sequence: even over the whole space, best at powers of two of runs</source>
        <translation>Suite de Sobol&#xa0;: régulière sur tout l’espace, au mieux pour des puissances de deux d’essais</translation>
    </message>
    <message>
        <source>Shares of a mixture are no free directions of a space to fill. Use the kind mixture.</source>
        <translation>Les parts d’un mélange ne sont pas des directions libres d’un espace à remplir. Utilisez le type mixture.</translation>
    </message>
    <message>
        <source>{1} runs are no design that fills a space. Ask for 2 to {2}.</source>
        <translation>{1} essais ne forment pas un plan remplissant l’espace. Demandez-en 2 à {2}.</translation>
    </message>
    <message>
        <source>Each factor has exactly one run in each of its slices</source>
        <translation>Chaque facteur a exactement un essai dans chacune de ses tranches</translation>
    </message>
    <message>
        <source>The range of each factor is cut into as many equal slices as there are runs; equal parts of the range stand for the levels of a categorical factor.</source>
        <translation>La plage de chaque facteur est découpée en autant de tranches égales qu’il y a d’essais&#xa0;; des parties égales de la plage représentent les niveaux d’un facteur catégoriel.</translation>
    </message>
    <message>
        <source>Centred discrepancy {1}</source>
        <translation>Discrépance centrée {1}</translation>
    </message>
    <message>
        <source>Squared centred L2 discrepancy of the runs in the unit cube (Hickernell 1998); smaller is more even.</source>
        <translation>Carré de la discrépance L2 centrée des essais dans le cube unité (Hickernell 1998)&#xa0;; plus elle est petite, plus c’est régulier.</translation>
    </message>
    <message>
        <source>Nearest two runs are {1} apart</source>
        <translation>Les deux essais les plus proches sont distants de {1}</translation>
    </message>
    <message>
        <source>Smallest Euclidean distance of two runs in the unit cube.</source>
        <translation>Plus petite distance euclidienne de deux essais dans le cube unité.</translation>
    </message>
    <message>
        <source>Shares of a mixture cannot stand in whole plots here. Use the kind mixture.</source>
        <translation>Les parts d’un mélange ne peuvent pas figurer ici dans des grandes parcelles. Utilisez le type mixture.</translation>
    </message>
    <message>
        <source>No factor is hard to change, so that there are no whole plots. Mark one, or use another kind.</source>
        <translation>Aucun facteur n’est difficile à changer, il n’y a donc pas de grandes parcelles. Marquez-en un, ou utilisez un autre type.</translation>
    </message>
    <message>
        <source>Every factor is hard to change, so that nothing varies within a whole plot. Leave one easy, or use another kind.</source>
        <translation>Tous les facteurs sont difficiles à changer, rien ne varie donc dans une grande parcelle. Laissez-en un facile, ou utilisez un autre type.</translation>
    </message>
    <message>
        <source>All combinations {1} times are {2} runs, and 1 to {3} are offered. Use the form optimal.</source>
        <translation>Toutes les combinaisons {1} fois font {2} essais, et 1 à {3} sont proposés. Utilisez la forme optimal.</translation>
    </message>
    <message>
        <source>In the design “{1}” a hard factor changes within a whole plot, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>Dans le plan «&#xa0;{1}&#xa0;», un facteur difficile change au sein d’une grande parcelle, il n’est donc pas écrit. C’est un défaut de Titer&#xa0;; veuillez le signaler.</translation>
    </message>
    <message>
        <source>{1} whole plots, hard factors constant in each</source>
        <translation>{1} grandes parcelles, facteurs difficiles constants dans chacune</translation>
    </message>
    <message>
        <source>Set the hard factors anew for each whole plot, also where their settings stay the same; runs come in random order within it, and whole plots in random order.</source>
        <translation>Réglez à nouveau les facteurs difficiles pour chaque grande parcelle, même là où leurs réglages restent identiques&#xa0;; les essais y viennent en ordre aléatoire, et les grandes parcelles aussi.</translation>
    </message>
    <message>
        <source>Degrees of freedom for the error of whole plots: {1}</source>
        <translation>Degrés de liberté pour l’erreur des grandes parcelles&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Whole plots less the parameters of hard factors and the intercept.</source>
        <translation>Grandes parcelles moins les paramètres des facteurs difficiles et la constante.</translation>
    </message>
    <message>
        <source>Degrees of freedom for the error of runs: {1}</source>
        <translation>Degrés de liberté pour l’erreur des essais&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Runs less whole plots and less the other parameters.</source>
        <translation>Essais moins les grandes parcelles et moins les autres paramètres.</translation>
    </message>
    <message>
        <source>D-efficiency with whole plots {1} %</source>
        <translation>Efficacité D avec grandes parcelles {1} %</translation>
    </message>
    <message>
        <source>100 |X&apos;V^-1 X|^(1/p) / n with V = I + {1} J in each whole plot (J all ones), in units of the variance of a run.</source>
        <translation>100 |X&apos;V^-1 X|^(1/p) / n avec V = I + {1} J dans chaque grande parcelle (J rempli de uns), en unités de la variance d’un essai.</translation>
    </message>
    <message>
        <source>Ordinary least squares gives the same coefficients</source>
        <translation>Les moindres carrés ordinaires donnent les mêmes coefficients</translation>
    </message>
    <message>
        <source>Ordinary least squares gives other coefficients than the analysis by whole plots</source>
        <translation>Les moindres carrés ordinaires donnent d’autres coefficients que l’analyse par grandes parcelles</translation>
    </message>
    <message>
        <source>Whether V X lies in the space of the columns of X; the standard errors differ in any case.</source>
        <translation>Indique si V X se trouve dans l’espace des colonnes de X&#xa0;; les erreurs types diffèrent dans tous les cas.</translation>
    </message>
    <message>
        <source>The design runs every combination, so that its count of runs is not free. Leave the count out, or use the form optimal.</source>
        <translation>Le plan réalise chaque combinaison, son nombre d’essais n’est donc pas libre. Omettez ce nombre, ou utilisez la forme optimal.</translation>
    </message>
    <message>
        <source>The hard factors have {1} combinations, of which {2} whole plots are no multiple. Ask for a multiple, or use the form optimal.</source>
        <translation>Les facteurs difficiles ont {1} combinaisons, dont {2} grandes parcelles ne sont pas un multiple. Demandez un multiple, ou utilisez la forme optimal.</translation>
    </message>
    <message>
        <source>No degrees of freedom are left for the error of whole plots, so that effects of hard factors cannot be tested. Ask for more whole plots or replicates.</source>
        <translation>Il ne reste aucun degré de liberté pour l’erreur des grandes parcelles, les effets des facteurs difficiles ne peuvent donc pas être testés. Demandez plus de grandes parcelles ou de répétitions.</translation>
    </message>
    <message>
        <source>Hard factors change only between whole plots; all combinations, or D-optimal</source>
        <translation>Les facteurs difficiles ne changent qu’entre grandes parcelles&#xa0;; toutes les combinaisons, ou D-optimal</translation>
    </message>
    <message>
        <source>A split-plot design has 2 to 500 whole plots, and not {1}.</source>
        <translation>Un plan en split-plot a 2 à 500 grandes parcelles, et non {1}.</translation>
    </message>
    <message>
        <source>{1} runs do not do for {2} whole plots and {3} parameters. Ask for {4} to 1000.</source>
        <translation>{1} essais ne suffisent pas pour {2} grandes parcelles et {3} paramètres. Demandez-en {4} à 1000.</translation>
    </message>
    <message>
        <source>No design of {1} whole plots and {2} runs was met in which the model can be estimated. Ask for more whole plots or runs, or for a smaller model.</source>
        <translation>Aucun plan de {1} grandes parcelles et {2} essais permettant d’estimer le modèle n’a été trouvé. Demandez plus de grandes parcelles ou d’essais, ou un modèle plus petit.</translation>
    </message>
    <message>
        <source>Best found in {1} of {2} starts</source>
        <translation>Meilleur trouvé dans {1} départs sur {2}</translation>
    </message>
    <message>
        <source>Starts of the search that reached the largest |X&apos;V^-1 X| to six digits.</source>
        <translation>Départs de la recherche qui ont atteint le plus grand |X&apos;V^-1 X| à six chiffres près.</translation>
    </message>
    <message>
        <source>“{1}” has no numbers between its levels, which this kind of design needs. Leave it out, or ask for d_optimal.</source>
        <translation>«&#xa0;{1}&#xa0;» n’a pas de nombres entre ses niveaux, ce qu’exige ce type de plan. Omettez-le, ou demandez d_optimal.</translation>
    </message>
    <message>
        <source>Without centre points the squares cannot be told from the intercept. Ask for centre points; 3 to 5 are usual.</source>
        <translation>Sans points au centre, les carrés ne peuvent pas être distingués de la constante. Demandez des points au centre&#xa0;; 3 à 5 sont usuels.</translation>
    </message>
    <message>
        <source>Without centre points the squares cannot be told from the intercept, so the model is left without them. Ask for centre points; 3 to 5 are usual.</source>
        <translation>Sans points au centre, les carrés ne peuvent pas être distingués de la constante, le modèle en est donc privé. Demandez des points au centre&#xa0;; 3 à 5 sont usuels.</translation>
    </message>
    <message>
        <source>“{1}” has {2} levels, and this kind of design takes two. Keep two levels, or ask for full or d_optimal.</source>
        <translation>«&#xa0;{1}&#xa0;» a {2} niveaux, et ce type de plan en prend deux. Gardez deux niveaux, ou demandez full ou d_optimal.</translation>
    </message>
    <message>
        <source>Only two-level designs are divided, into 2, 4, 8 ... blocks, and {1} were asked for. Ask for such a number, or for d_optimal.</source>
        <translation>Seuls les plans à deux niveaux se divisent, en 2, 4, 8 ... blocs, et {1} ont été demandés. Demandez un tel nombre, ou d_optimal.</translation>
    </message>
    <message>
        <source>{1} runs cannot be divided into {2} blocks without losing a main effect. Ask for fewer blocks or more runs.</source>
        <translation>{1} essais ne peuvent pas être divisés en {2} blocs sans perdre un effet principal. Demandez moins de blocs ou plus d’essais.</translation>
    </message>
    <message>
        <source>Full resolution: no effect is aliased with another</source>
        <translation>Résolution complète&#xa0;: aucun effet n’est confondu avec un autre</translation>
    </message>
    <message>
        <source>The length of the shortest set of factors whose signs multiply to a sum other than 0 over the factorial runs. III: main effects are aliased with two-factor interactions; IV: two-factor interactions with each other; V: neither.</source>
        <translation>La longueur du plus petit ensemble de facteurs dont le produit des signes a une somme non nulle sur les essais factoriels. III&#xa0;: les effets principaux sont confondus avec des interactions à deux facteurs&#xa0;; IV&#xa0;: les interactions à deux facteurs entre elles&#xa0;; V&#xa0;: ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>Resolution {1}</source>
        <translation>Résolution {1}</translation>
    </message>
    <message>
        <source>A3, A4, A5 ...: the count of words of each length in the defining relation, found by the sums of products of signs over the runs. Fewer short words mean less aberration.</source>
        <translation>A3, A4, A5 ...&#xa0;: le nombre de mots de chaque longueur dans la relation de définition, trouvé par les sommes de produits de signes sur les essais. Moins de mots courts signifie moins d’aberration.</translation>
    </message>
    <message>
        <source>Word length pattern: no words</source>
        <translation>Profil des longueurs de mots&#xa0;: aucun mot</translation>
    </message>
    <message>
        <source>Word length pattern: {1}</source>
        <translation>Profil des longueurs de mots&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Sets of factors whose signs multiply to the same in every factorial run; multiplied with an effect they give its aliases.</source>
        <translation>Ensembles de facteurs dont le produit des signes est le même dans chaque essai factoriel&#xa0;; multipliés par un effet, ils donnent ses alias.</translation>
    </message>
    <message>
        <source>Defining relation: {1}</source>
        <translation>Relation de définition&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Main effects and two-factor interactions whose columns are equal up to the sign: only their sum can be estimated.</source>
        <translation>Effets principaux et interactions à deux facteurs dont les colonnes sont égales au signe près&#xa0;: seule leur somme peut être estimée.</translation>
    </message>
    <message>
        <source>Aliases up to two factors: none</source>
        <translation>Alias jusqu’à deux facteurs&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Aliases up to two factors: {1}</source>
        <translation>Alias jusqu’à deux facteurs&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Two-factor interactions whose columns are orthogonal to every main effect and every other two-factor interaction.</source>
        <translation>Interactions à deux facteurs dont les colonnes sont orthogonales à tout effet principal et à toute autre interaction à deux facteurs.</translation>
    </message>
    <message>
        <source>Clear two-factor interactions: none of {1}</source>
        <translation>Interactions à deux facteurs libres&#xa0;: aucune sur {1}</translation>
    </message>
    <message>
        <source>Clear two-factor interactions: {1} of {2} ({3})</source>
        <translation>Interactions à deux facteurs libres&#xa0;: {1} sur {2} ({3})</translation>
    </message>
    <message>
        <source>Main effects and two-factor interactions whose sum of signs is not 0 within each block; they cannot be told from differences between blocks.</source>
        <translation>Effets principaux et interactions à deux facteurs dont la somme des signes n’est pas 0 dans chaque bloc&#xa0;; ils ne peuvent pas être distingués des différences entre blocs.</translation>
    </message>
    <message>
        <source>{1} blocks, confounded with no main effect and no two-factor interaction</source>
        <translation>{1} blocs, confondus avec aucun effet principal ni aucune interaction à deux facteurs</translation>
    </message>
    <message>
        <source>{1} blocks, confounded with {2}</source>
        <translation>{1} blocs, confondus avec {2}</translation>
    </message>
    <message>
        <source>There is no goal to reach. State one for at least one response.</source>
        <translation>Il n’y a aucun objectif à atteindre. Indiquez-en un pour au moins une réponse.</translation>
    </message>
    <message>
        <source>“{1}” has two goals. Keep one of them.</source>
        <translation>«&#xa0;{1}&#xa0;» a deux objectifs. N’en gardez qu’un.</translation>
    </message>
    <message>
        <source>The limits of the goal for “{1}” do not rise. Write them from the lowest to the highest, no two equal.</source>
        <translation>Les limites de l’objectif pour «&#xa0;{1}&#xa0;» ne sont pas croissantes. Écrivez-les de la plus basse à la plus haute, toutes différentes.</translation>
    </message>
    <message>
        <source>The weight of the goal for “{1}” must be above 0. Write 1 for a straight line, more to insist, less to be lenient.</source>
        <translation>Le poids de l’objectif pour «&#xa0;{1}&#xa0;» doit être supérieur à 0. Écrivez 1 pour une droite, plus pour être exigeant, moins pour être tolérant.</translation>
    </message>
    <message>
        <source>The importance of “{1}” must be above 0. Leave out a response that does not matter.</source>
        <translation>L’importance de «&#xa0;{1}&#xa0;» doit être supérieure à 0. Omettez une réponse qui ne compte pas.</translation>
    </message>
    <message>
        <source>“{1}” is a share of a mixture, which cannot move alone. Enter ratios of the shares as factors.</source>
        <translation>«&#xa0;{1}&#xa0;» est une part de mélange, qui ne peut pas varier seule. Saisissez des rapports de parts comme facteurs.</translation>
    </message>
    <message>
        <source>The constraints allow no setting with what is held. Loosen them, or hold less.</source>
        <translation>Les contraintes n’autorisent aucun réglage avec ce qui est fixé. Assouplissez-les, ou fixez moins.</translation>
    </message>
    <message>
        <source>The variance between whole plots is a number from 0 on times that of a run, such as 1.</source>
        <translation>La variance entre grandes parcelles est un nombre à partir de 0, multiple de celle d’un essai, par exemple 1.</translation>
    </message>
    <message>
        <source>There is no model to judge the design by. Name one, such as linear.</source>
        <translation>Il n’y a pas de modèle pour juger le plan. Nommez-en un, par exemple linear.</translation>
    </message>
    <message>
        <source>“{1}” cannot be told from the terms before it, with {2} parameters and {3} runs. Leave it out of the model, or add runs.</source>
        <translation>«&#xa0;{1}&#xa0;» ne peut pas être distingué des termes qui le précèdent, avec {2} paramètres et {3} essais. Retirez-le du modèle, ou ajoutez des essais.</translation>
    </message>
    <message>
        <source>D-efficiency {1} %</source>
        <translation>Efficacité D {1} %</translation>
    </message>
    <message>
        <source>100 |X&apos;X|^(1/p) / n with the model in coded units (low = -1, high = +1), p parameters and n runs; 100 % is an orthogonal two-level design.</source>
        <translation>100 |X&apos;X|^(1/p) / n avec le modèle en unités codées (bas = -1, haut = +1), p paramètres et n essais&#xa0;; 100 % est un plan orthogonal à deux niveaux.</translation>
    </message>
    <message>
        <source>100 p / (n trace (X&apos;X)^-1) in coded units: the mean variance of a coefficient, against 1 / n.</source>
        <translation>100 p / (n trace (X&apos;X)^-1) en unités codées&#xa0;: la variance moyenne d’un coefficient, rapportée à 1 / n.</translation>
    </message>
    <message>
        <source>100 p / (n d) with d the largest variance of prediction x&apos;(X&apos;X)^-1 x within the bounds of the factors.</source>
        <translation>100 p / (n d) avec d la plus grande variance de prédiction x&apos;(X&apos;X)^-1 x dans les bornes des facteurs.</translation>
    </message>
    <message>
        <source>I-efficiency {1} %</source>
        <translation>Efficacité I {1} %</translation>
    </message>
    <message>
        <source>100 / (n d) with d the mean variance of prediction within the bounds of the factors: 100 % is the variance of a mean of n runs.</source>
        <translation>100 / (n d) avec d la variance moyenne de prédiction dans les bornes des facteurs&#xa0;: 100 % est la variance d’une moyenne de n essais.</translation>
    </message>
    <message>
        <source>Mean variance of prediction {1}</source>
        <translation>Variance moyenne de prédiction {1}</translation>
    </message>
    <message>
        <source>x&apos;(X&apos;X)^-1 x averaged within the bounds of the factors, in units of the error variance; this is what I-optimal designs make small.</source>
        <translation>x&apos;(X&apos;X)^-1 x en moyenne dans les bornes des facteurs, en unités de la variance d’erreur&#xa0;; c’est ce que réduisent les plans I-optimaux.</translation>
    </message>
    <message>
        <source>Largest variance of prediction {1}</source>
        <translation>Plus grande variance de prédiction {1}</translation>
    </message>
    <message>
        <source>The largest x&apos;(X&apos;X)^-1 x found within the bounds of the factors, in units of the error variance; from many points, each then improved.</source>
        <translation>Le plus grand x&apos;(X&apos;X)^-1 x trouvé dans les bornes des facteurs, en unités de la variance d’erreur&#xa0;; à partir de nombreux points, chacun amélioré ensuite.</translation>
    </message>
    <message>
        <source>Largest variance inflation {1}, of {2}</source>
        <translation>Plus grande inflation de variance {1}, de {2}</translation>
    </message>
    <message>
        <source>The variance of a coefficient over what it would be if its column met no other but the intercept; 1 is best.</source>
        <translation>La variance d’un coefficient rapportée à ce qu’elle serait si sa colonne n’en rencontrait pas d’autre que la constante&#xa0;; 1 est l’idéal.</translation>
    </message>
    <message>
        <source>Largest leverage {1}</source>
        <translation>Plus grand levier {1}</translation>
    </message>
    <message>
        <source>The largest diagonal element of X(X&apos;X)^-1 X&apos;; at 1 a run is fitted whatever it says.</source>
        <translation>Le plus grand élément diagonal de X(X&apos;X)^-1 X&apos;&#xa0;; à 1, un essai est ajusté quoi qu’il indique.</translation>
    </message>
    <message>
        <source>“{1}” is no range. Write LOW:HIGH or LOW:HIGH:UNIT with decimal points, such as 30:37:°C, or levels parted by commas, such as A,B.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas une plage. Écrivez BAS:HAUT ou BAS:HAUT:UNITÉ avec un point décimal, par exemple 30:37:°C, ou des niveaux séparés par des virgules, par exemple A,B.</translation>
    </message>
    <message>
        <source>The bounds of a factor are numbers; give two.</source>
        <translation>Les bornes d’un facteur sont des nombres&#xa0;; donnez-en deux.</translation>
    </message>
    <message>
        <source>Both bounds are {1}, so that nothing varies. Give the factor two different bounds, or leave it out.</source>
        <translation>Les deux bornes valent {1}, si bien que rien ne varie. Donnez au facteur deux bornes différentes, ou omettez-le.</translation>
    </message>
    <message>
        <source>The bounds {1} and {2} are too large to count with. Choose another unit.</source>
        <translation>Les bornes {1} et {2} sont trop grandes pour le calcul. Choisissez une autre unité.</translation>
    </message>
    <message>
        <source>The bounds {1} and {2} differ by too little for settings between them to be told apart. Set them further apart.</source>
        <translation>Les bornes {1} et {2} diffèrent trop peu pour que des réglages intermédiaires puissent être distingués. Écartez-les davantage.</translation>
    </message>
    <message>
        <source>The low bound {1} lies above the high bound {2}. Exchange them.</source>
        <translation>La borne inférieure {1} dépasse la borne supérieure {2}. Échangez-les.</translation>
    </message>
    <message>
        <source>“{1}” is no unit that Titer knows. Write one such as °C, g/L or 1/h, or none.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas une unité que Titer connaît. Écrivez-en une comme °C, g/L ou 1/h, ou aucune.</translation>
    </message>
    <message>
        <source>A categorical factor needs two levels or more, parted by commas.</source>
        <translation>Un facteur catégoriel a besoin d’au moins deux niveaux, séparés par des virgules.</translation>
    </message>
    <message>
        <source>A level is empty. Give each level a name.</source>
        <translation>Un niveau est vide. Donnez un nom à chaque niveau.</translation>
    </message>
    <message>
        <source>The level “{1}” stands twice. Name each level once.</source>
        <translation>Le niveau «&#xa0;{1}&#xa0;» figure deux fois. Nommez chaque niveau une seule fois.</translation>
    </message>
    <message>
        <source>“{1}” is no factor. Write NAME=LOW:HIGH, NAME=LOW:HIGH:UNIT or NAME=A,B,C.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un facteur. Écrivez NOM=BAS:HAUT, NOM=BAS:HAUT:UNITÉ ou NOM=A,B,C.</translation>
    </message>
    <message>
        <source>There is no factor. Name at least one, such as temperature=30:37:°C.</source>
        <translation>Il n’y a aucun facteur. Nommez-en au moins un, par exemple temperature=30:37:°C.</translation>
    </message>
    <message>
        <source>The factor “{1}” stands twice. Name each factor once.</source>
        <translation>Le facteur «&#xa0;{1}&#xa0;» figure deux fois. Nommez chaque facteur une seule fois.</translation>
    </message>
    <message>
        <source>The data do not tell “{1}” apart from the others; give it a value from elsewhere and fit without it.</source>
        <translation>Les données ne distinguent pas «&#xa0;{1}&#xa0;» des autres&#xa0;; donnez-lui une valeur d’une autre source et ajustez sans lui.</translation>
    </message>
    <message>
        <source>“{1}” is hardly told by these data: its standard error is larger than itself.</source>
        <translation>«&#xa0;{1}&#xa0;» est à peine déterminé par ces données&#xa0;: son erreur type est plus grande que lui-même.</translation>
    </message>
    <message>
        <source>“{1}” and “{2}” go together (correlation {3}): only a combination of the two is told. Fix one of them, or add an experiment that parts them.</source>
        <translation>«&#xa0;{1}&#xa0;» et «&#xa0;{2}&#xa0;» vont ensemble (corrélation {3})&#xa0;: seule une combinaison des deux est déterminée. Fixez l’un d’eux, ou ajoutez une expérience qui les sépare.</translation>
    </message>
    <message>
        <source>The formula has more than {1} terms; write fewer.</source>
        <translation>La formule a plus de {1} termes&#xa0;; écrivez-en moins.</translation>
    </message>
    <message>
        <source>Behind “^” stands a whole number from 1 to 20: the highest order of interactions. A square is written I(A^2).</source>
        <translation>Derrière «&#xa0;^&#xa0;» figure un nombre entier de 1 à 20&#xa0;: l’ordre maximal des interactions. Un carré s’écrit I(A^2).</translation>
    </message>
    <message>
        <source>Of numbers only 0 and 1 may stand as terms: without and with intercept. Arithmetic stands in I(...).</source>
        <translation>Parmi les nombres, seuls 0 et 1 peuvent être des termes&#xa0;: sans et avec constante. Les calculs se mettent dans I(...).</translation>
    </message>
    <message>
        <source>Here a term is missing: a column, I(A^2), or a bracket.</source>
        <translation>Il manque ici un terme&#xa0;: une colonne, I(A^2), ou une parenthèse.</translation>
    </message>
    <message>
        <source>“{1}” is the response and cannot stand on the right side as well.</source>
        <translation>«&#xa0;{1}&#xa0;» est la réponse et ne peut pas figurer aussi dans le membre droit.</translation>
    </message>
    <message>
        <source>The response is missing. Write it before “~”.</source>
        <translation>La réponse manque. Écrivez-la avant «&#xa0;~&#xa0;».</translation>
    </message>
    <message>
        <source>The response is a column or a function of it, such as log(y); other arithmetic stands in I(...).</source>
        <translation>La réponse est une colonne ou une fonction de celle-ci, par exemple log(y)&#xa0;; les autres calculs se mettent dans I(...).</translation>
    </message>
    <message>
        <source>Here “~” is missing. Write RESPONSE ~ TERMS, such as y ~ A + B.</source>
        <translation>Il manque ici «&#xa0;~&#xa0;». Écrivez RÉPONSE ~ TERMES, par exemple y ~ A + B.</translation>
    </message>
    <message>
        <source>“{1}” does not belong here; between two terms stands +, -, *, : or /.</source>
        <translation>«&#xa0;{1}&#xa0;» n’a pas sa place ici&#xa0;; entre deux termes figure +, -, *,&#xa0;: ou /.</translation>
    </message>
    <message>
        <source>The formula has no term. Write one behind “~”.</source>
        <translation>La formule n’a pas de terme. Écrivez-en un derrière «&#xa0;~&#xa0;».</translation>
    </message>
    <message>
        <source>The backtick that opens here never closes. Close it behind the name.</source>
        <translation>L’accent grave ouvert ici n’est jamais fermé. Fermez-le derrière le nom.</translation>
    </message>
    <message>
        <source>“{1}” has no meaning in a formula. Write y ~ A + B + A:B + I(A^2), and a name with other signs in backticks.</source>
        <translation>«&#xa0;{1}&#xa0;» n’a pas de sens dans une formule. Écrivez y ~ A + B + A:B + I(A^2), et un nom avec d’autres signes entre accents graves.</translation>
    </message>
    <message>
        <source>Here “{1}” is missing.</source>
        <translation>Il manque ici «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply; write the formula with fewer.</source>
        <translation>Les parenthèses sont trop imbriquées&#xa0;; écrivez la formule avec moins de parenthèses.</translation>
    </message>
    <message>
        <source>There is no column “{1}”; did you mean “{2}”? There are {3}.</source>
        <translation>Il n’y a pas de colonne «&#xa0;{1}&#xa0;»&#xa0;; vouliez-vous dire «&#xa0;{2}&#xa0;»&#xa0;? Il y a {3}.</translation>
    </message>
    <message>
        <source>“{1}” is no function that formulas know; there are {2}. A column of that name stands without brackets behind it.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas une fonction que les formules connaissent&#xa0;; il y a {2}. Une colonne de ce nom s’écrit sans parenthèses derrière.</translation>
    </message>
    <message>
        <source>“{1}” names no column, so that it is the same in every run.</source>
        <translation>«&#xa0;{1}&#xa0;» ne nomme aucune colonne et est donc identique dans chaque essai.</translation>
    </message>
    <message>
        <source>The cell of “{1}” is empty, so the group of this run is unknown. Fill it.</source>
        <translation>La cellule de «&#xa0;{1}&#xa0;» est vide, le groupe de cet essai est donc inconnu. Remplissez-la.</translation>
    </message>
    <message>
        <source>The fullest well reaches {1} % of “{2}”: the wells lie on the first, straight part of the isotherm, which tells the product of affinity and capacity. Add wells with more protein per resin.</source>
        <translation>Le puits le plus rempli atteint {1} % de «&#xa0;{2}&#xa0;»&#xa0;: les puits se situent sur la première partie, droite, de l’isotherme, qui indique le produit de l’affinité et de la capacité. Ajoutez des puits avec plus de protéine par résine.</translation>
    </message>
    <message>
        <source>The fullest well covers {1} % of the sites, which tells little of “{2}”. Add wells with more protein per resin.</source>
        <translation>Le puits le plus rempli couvre {1} % des sites, ce qui renseigne peu sur «&#xa0;{2}&#xa0;». Ajoutez des puits avec plus de protéine par résine.</translation>
    </message>
    <message>
        <source>At most {1} % of “{2}” stays in the liquid, so that its affinity follows from traces. Add wells with less resin.</source>
        <translation>Au plus {1} % de «&#xa0;{2}&#xa0;» reste dans le liquide, son affinité repose donc sur des traces. Ajoutez des puits avec moins de résine.</translation>
    </message>
    <message>
        <source>The wells have {1} concentrations of “{2}”, and the binding model does not depend on it: they count as equal.</source>
        <translation>Les puits ont {1} concentrations de «&#xa0;{2}&#xa0;», et le modèle de liaison n’en dépend pas&#xa0;: elles comptent comme égales.</translation>
    </message>
    <message>
        <source>The wells have {1} concentrations of “{2}”, and {3} stand at 0, so that binding does not follow it. Fit one of them, or hold it at its value.</source>
        <translation>Les puits ont {1} concentrations de «&#xa0;{2}&#xa0;», et {3} sont à 0, la liaison ne la suit donc pas. Ajustez l’un d’eux, ou maintenez-le à sa valeur.</translation>
    </message>
    <message>
        <source>The fit was stopped before it had a result.</source>
        <translation>L’ajustement a été arrêté avant d’avoir un résultat.</translation>
    </message>
    <message>
        <source>The binding model has no equilibrium at any start that was tried. Give start values near those expected.</source>
        <translation>Le modèle de liaison n’a d’équilibre pour aucun des départs essayés. Donnez des valeurs de départ proches de celles attendues.</translation>
    </message>
    <message>
        <source>{1} measured values cannot tell {2} parameters; fit fewer, or give more data.</source>
        <translation>{1} valeurs mesurées ne permettent pas d’estimer {2} paramètres&#xa0;; ajustez-en moins, ou donnez plus de données.</translation>
    </message>
    <message>
        <source>In no well less “{1}” is left than there was, so that nothing binds. See whether the columns c0 and c are mixed up.</source>
        <translation>Dans aucun puits il ne reste moins de «&#xa0;{1}&#xa0;» qu’il n’y en avait, rien ne se lie donc. Vérifiez si les colonnes c0 et c sont interverties.</translation>
    </message>
    <message>
        <source>“{1}” is measured as 0 here, which an error in proportion to the value does not allow. Leave the cell empty, or take the same error for all wells.</source>
        <translation>«&#xa0;{1}&#xa0;» est mesuré à 0 ici, ce qu’une erreur proportionnelle à la valeur n’admet pas. Laissez la cellule vide, ou prenez la même erreur pour tous les puits.</translation>
    </message>
    <message>
        <source>All values of “{1}” in the end are 0. Give wells in which some of it is left.</source>
        <translation>Toutes les valeurs finales de «&#xa0;{1}&#xa0;» sont 0. Donnez des puits dans lesquels il en reste.</translation>
    </message>
    <message>
        <source>The wells have {1} concentration(s) of {2} ({3}), which cannot tell {4} beside the affinity: measure at {5} or more, or hold it at a known value.</source>
        <translation>Les puits ont {1} concentration(s) de {2} ({3}), ce qui ne permet pas d’estimer {4} en plus de l’affinité&#xa0;: mesurez-en {5} ou plus, ou maintenez-le à une valeur connue.</translation>
    </message>
    <message>
        <source>The binding model “{1}” has no “{2}”; it has these: {3}.</source>
        <translation>Le modèle de liaison «&#xa0;{1}&#xa0;» n’a pas de «&#xa0;{2}&#xa0;»&#xa0;; il a ceux-ci&#xa0;: {3}.</translation>
    </message>
    <message>
        <source>“{1}” is one for all components: leave “/{2}” out.</source>
        <translation>«&#xa0;{1}&#xa0;» vaut pour tous les composants&#xa0;: omettez «&#xa0;/{2}&#xa0;».</translation>
    </message>
    <message>
        <source>The table has no component “{1}”; it has these: {2}.</source>
        <translation>Le tableau n’a pas de composant «&#xa0;{1}&#xa0;»&#xa0;; il a ceux-ci&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>The binding model “{1}” depends on the salt, and the table has no column “salt [mM]”. Add it, with one value for each well.</source>
        <translation>Le modèle de liaison «&#xa0;{1}&#xa0;» dépend du sel, et le tableau n’a pas de colonne «&#xa0;salt [mM]&#xa0;». Ajoutez-la, avec une valeur par puits.</translation>
    </message>
    <message>
        <source>Name the parameters of “{1}” that the fit may change.</source>
        <translation>Nommez les paramètres de «&#xa0;{1}&#xa0;» que l’ajustement peut modifier.</translation>
    </message>
    <message>
        <source>Wells in equilibrium tell nothing of the rate “{1}”; fit “ka”, which stands for the ratio ka/kd.</source>
        <translation>Des puits en équilibre n’indiquent rien sur la vitesse «&#xa0;{1}&#xa0;»&#xa0;; ajustez «&#xa0;ka&#xa0;», qui représente le rapport ka/kd.</translation>
    </message>
    <message>
        <source>A fit changes numbers, and this is none; name the path of a number.</source>
        <translation>Un ajustement modifie des nombres, et ceci n’en est pas un&#xa0;; nommez le chemin d’un nombre.</translation>
    </message>
    <message>
        <source>“{1}” cannot be both fitted and held. Leave one of the two out.</source>
        <translation>«&#xa0;{1}&#xa0;» ne peut pas être à la fois ajusté et maintenu. Omettez l’un des deux.</translation>
    </message>
    <message>
        <source>“{1}” is named twice. Name it once.</source>
        <translation>«&#xa0;{1}&#xa0;» est nommé deux fois. Nommez-le une seule fois.</translation>
    </message>
    <message>
        <source>“{1}” is not fitted, so that it has no start. Hold it at a value, or fit it.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas ajusté, il n’a donc pas de départ. Maintenez-le à une valeur, ou ajustez-le.</translation>
    </message>
    <message>
        <source>The fit of “{1}” cannot start from 0. Give a value above 0.</source>
        <translation>L’ajustement de «&#xa0;{1}&#xa0;» ne peut pas partir de 0. Donnez une valeur supérieure à 0.</translation>
    </message>
    <message>
        <source>“{1}” has no effect while “{2}” is 0: fit “{2}” too, or hold it at its value.</source>
        <translation>«&#xa0;{1}&#xa0;» n’a aucun effet tant que «&#xa0;{2}&#xa0;» est 0&#xa0;: ajustez aussi «&#xa0;{2}&#xa0;», ou maintenez-le à sa valeur.</translation>
    </message>
    <message>
        <source>“{1}” stands at its default, {2}; hold it at the value of your resin.</source>
        <translation>«&#xa0;{1}&#xa0;» est à sa valeur par défaut, {2}&#xa0;; maintenez-le à la valeur de votre résine.</translation>
    </message>
    <message>
        <source>The model has {1} coefficients and the data have {2} runs with values. Take terms out of the model, or add runs.</source>
        <translation>Le modèle a {1} coefficients et les données ont {2} essais avec des valeurs. Retirez des termes du modèle, ou ajoutez des essais.</translation>
    </message>
    <message>
        <source>The response “{1}” is {2} in every run, so that there is nothing to explain. Check the column.</source>
        <translation>La réponse «&#xa0;{1}&#xa0;» vaut {2} dans chaque essai, il n’y a donc rien à expliquer. Vérifiez la colonne.</translation>
    </message>
    <message>
        <source>“{1}” is the same in every run, so that nothing tells its effect. Take it out of the model, or add runs in which it differs.</source>
        <translation>«&#xa0;{1}&#xa0;» est identique dans chaque essai, rien n’indique donc son effet. Retirez-le du modèle, ou ajoutez des essais où il diffère.</translation>
    </message>
    <message>
        <source>“{1}” cannot be told apart: in these runs it is the same as {2}. Take one of them out of the model, or add runs that part them (what is left of the column is below {3} of its length).</source>
        <translation>«&#xa0;{1}&#xa0;» ne peut pas être distingué&#xa0;: dans ces essais, il est identique à {2}. Retirez l’un d’eux du modèle, ou ajoutez des essais qui les séparent (ce qui reste de la colonne est inférieur à {3} de sa longueur).</translation>
    </message>
    <message>
        <source>The columns of the model depend on one another so nearly that {1} of {2} coefficients can be told. Take terms out of the model.</source>
        <translation>Les colonnes du modèle dépendent si étroitement les unes des autres que seuls {1} coefficients sur {2} peuvent être estimés. Retirez des termes du modèle.</translation>
    </message>
    <message>
        <source>“{1}” is left out: in these runs it is the same as {2}.</source>
        <translation>«&#xa0;{1}&#xa0;» est omis&#xa0;: dans ces essais, il est identique à {2}.</translation>
    </message>
    <message>
        <source>The model has as many coefficients as there are runs: it meets every value, and no error can be told. Take terms out, or add runs.</source>
        <translation>Le modèle a autant de coefficients qu’il y a d’essais&#xa0;: il passe par chaque valeur, et aucune erreur ne peut être estimée. Retirez des termes, ou ajoutez des essais.</translation>
    </message>
    <message>
        <source>The model meets every value to the last digits, so that errors and tests tell nothing. Check whether the response was computed.</source>
        <translation>Le modèle passe par chaque valeur jusqu’aux derniers chiffres, les erreurs et les tests n’indiquent donc rien. Vérifiez si la réponse a été calculée.</translation>
    </message>
    <message>
        <source>The numbers of the fit leave the range of what can be computed. Give the columns in units in which their values are nearer to 1.</source>
        <translation>Les nombres de l’ajustement sortent du domaine calculable. Donnez les colonnes dans des unités où leurs valeurs sont plus proches de 1.</translation>
    </message>
    <message>
        <source>A model with random groups takes up to {1} runs; there are {2}. Enter the groups as fixed blocks.</source>
        <translation>Un modèle à groupes aléatoires accepte jusqu’à {1} essais&#xa0;; il y en a {2}. Saisissez les groupes comme blocs fixes.</translation>
    </message>
    <message>
        <source>{1} runs are too few for {2} coefficients and a variance. Leave out terms or add runs.</source>
        <translation>{1} essais sont trop peu pour {2} coefficients et une variance. Omettez des termes ou ajoutez des essais.</translation>
    </message>
    <message>
        <source>“{1}” has one group only, so nothing tells how groups differ. Leave it out.</source>
        <translation>«&#xa0;{1}&#xa0;» n’a qu’un groupe, rien n’indique donc comment les groupes diffèrent. Omettez-le.</translation>
    </message>
    <message>
        <source>“{1}” has a group for each run, so its variation cannot be told from that of the runs. Leave it out.</source>
        <translation>«&#xa0;{1}&#xa0;» a un groupe par essai, sa variation ne peut donc pas être distinguée de celle des essais. Omettez-le.</translation>
    </message>
    <message>
        <source>The fixed terms explain all that “{1}” could, so its variance cannot be estimated. Leave it out, or a term that it holds.</source>
        <translation>Les termes fixes expliquent tout ce que «&#xa0;{1}&#xa0;» pourrait expliquer, sa variance ne peut donc pas être estimée. Omettez-le, ou un terme qu’il contient.</translation>
    </message>
    <message>
        <source>Terms and groups leave no variation within the groups, so there is no error to judge by. Leave out terms, or repeat runs.</source>
        <translation>Les termes et les groupes ne laissent aucune variation à l’intérieur des groupes, il n’y a donc pas d’erreur de référence. Omettez des termes, ou répétez des essais.</translation>
    </message>
    <message>
        <source>The variances of the groups could not be estimated. Enter the groups as fixed blocks.</source>
        <translation>Les variances des groupes n’ont pas pu être estimées. Saisissez les groupes comme blocs fixes.</translation>
    </message>
    <message>
        <source>“{1}” is no level of “{2}”; levels are {3}. Mend the cell, or add the level.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un niveau de «&#xa0;{2}&#xa0;»&#xa0;; les niveaux sont {3}. Corrigez la cellule, ou ajoutez le niveau.</translation>
    </message>
    <message>
        <source>“{1}” is no number, while the factor “{2}” has bounds. Mend the cell, or give the factor levels.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un nombre, alors que le facteur «&#xa0;{2}&#xa0;» a des bornes. Corrigez la cellule, ou donnez des niveaux au facteur.</translation>
    </message>
    <message>
        <source>A column named “{1}” cannot be told from the constant of the model. Rename it in the data, or leave it out of the model.</source>
        <translation>Une colonne nommée «&#xa0;{1}&#xa0;» ne peut pas être distinguée de la constante du modèle. Renommez-la dans les données, ou retirez-la du modèle.</translation>
    </message>
    <message>
        <source>“{1}” is no number, and the response “{2}” must be numbers. Mend the cell, or leave it empty where there is no value.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un nombre, et la réponse «&#xa0;{2}&#xa0;» doit être numérique. Corrigez la cellule, ou laissez-la vide s’il n’y a pas de valeur.</translation>
    </message>
    <message>
        <source>No line has a value in every column of the model, so that there is nothing to fit. Fill the cells, or leave the empty columns out of the model.</source>
        <translation>Aucune ligne n’a de valeur dans toutes les colonnes du modèle, il n’y a donc rien à ajuster. Remplissez les cellules, ou retirez les colonnes vides du modèle.</translation>
    </message>
    <message>
        <source>Left out because a cell is empty: {1} of {2} lines ({3}).</source>
        <translation>Omises car une cellule est vide&#xa0;: {1} lignes sur {2} ({3}).</translation>
    </message>
    <message>
        <source>“{1}” needs numbers, and column “{2}” holds text. Take the term out.</source>
        <translation>«&#xa0;{1}&#xa0;» a besoin de nombres, et la colonne «&#xa0;{2}&#xa0;» contient du texte. Retirez le terme.</translation>
    </message>
    <message>
        <source>Column “{1}” holds “{2}” in every line, so that it explains nothing. Leave it out of the model.</source>
        <translation>La colonne «&#xa0;{1}&#xa0;» contient «&#xa0;{2}&#xa0;» à chaque ligne, elle n’explique donc rien. Retirez-la du modèle.</translation>
    </message>
    <message>
        <source>The runs lie from {1} to {2}, wholly outside the bounds {3} to {4}. Check the bounds and their unit.</source>
        <translation>Les essais vont de {1} à {2}, entièrement hors des bornes {3} à {4}. Vérifiez les bornes et leur unité.</translation>
    </message>
    <message>
        <source>“{1}” has no value in this line. Mend the cell, or take the term out of the model.</source>
        <translation>«&#xa0;{1}&#xa0;» n’a pas de valeur à cette ligne. Corrigez la cellule, ou retirez le terme du modèle.</translation>
    </message>
    <message>
        <source>“{1}” has no value in this line. Mend the cell, or leave it empty.</source>
        <translation>«&#xa0;{1}&#xa0;» n’a pas de valeur à cette ligne. Corrigez la cellule, ou laissez-la vide.</translation>
    </message>
    <message>
        <source>“{1}” is no product of factors. A design is made for products and powers of factors, such as A:B and I(A^2).</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un produit de facteurs. Un plan est établi pour des produits et des puissances de facteurs, par exemple A:B et I(A^2).</translation>
    </message>
    <message>
        <source>“{1}” is a power of the factor “{2}”, which has levels and no numbers. Leave the power out.</source>
        <translation>«&#xa0;{1}&#xa0;» est une puissance du facteur «&#xa0;{2}&#xa0;», qui a des niveaux et pas de nombres. Omettez la puissance.</translation>
    </message>
    <message>
        <source>The model has no term. Name at least one factor.</source>
        <translation>Le modèle n’a pas de terme. Nommez au moins un facteur.</translation>
    </message>
    <message>
        <source>The fit was stopped before it converged; the values are those it had reached.</source>
        <translation>L’ajustement a été arrêté avant de converger&#xa0;; les valeurs sont celles qu’il avait atteintes.</translation>
    </message>
    <message>
        <source>The fit did not converge: {1} has no influence on the model where the fit ended. Start from other values, or give {1} bounds.</source>
        <translation>L’ajustement n’a pas convergé&#xa0;: {1} n’a aucune influence sur le modèle là où l’ajustement s’est terminé. Partez d’autres valeurs, ou donnez des bornes à {1}.</translation>
    </message>
    <message>
        <source>The data cannot tell {1} apart: other values of them fit as well. Leave one of them out, or fix it.</source>
        <translation>Les données ne permettent pas de distinguer {1}&#xa0;: d’autres valeurs conviennent aussi bien. Omettez l’un d’eux, ou fixez-le.</translation>
    </message>
    <message>
        <source>The fit converged with {1} at a bound; such a parameter has no standard error.</source>
        <translation>L’ajustement a convergé avec {1} sur une borne&#xa0;; un tel paramètre n’a pas d’erreur type.</translation>
    </message>
    <message>
        <source>The fit converged, with as many parameters as values: it says nothing about their errors.</source>
        <translation>L’ajustement a convergé, avec autant de paramètres que de valeurs&#xa0;: il n’indique rien sur leurs erreurs.</translation>
    </message>
    <message>
        <source>The fit converged, and the model goes through every point: standard errors are rounding, as the residuals are.</source>
        <translation>L’ajustement a convergé, et le modèle passe par chaque point&#xa0;: les erreurs types relèvent de l’arrondi, tout comme les résidus.</translation>
    </message>
    <message>
        <source>The fit converged: what is left of the residuals is rounding, condition {1}.</source>
        <translation>L’ajustement a convergé&#xa0;: ce qui reste des résidus relève de l’arrondi, conditionnement {1}.</translation>
    </message>
    <message>
        <source>The fit converged: relative offset {1}, condition {2}.</source>
        <translation>L’ajustement a convergé&#xa0;: décalage relatif {1}, conditionnement {2}.</translation>
    </message>
    <message>
        <source>The fit did not converge within {1} steps (relative offset {2}). Start from other values, or from several, or give bounds.</source>
        <translation>L’ajustement n’a pas convergé en {1} pas (décalage relatif {2}). Partez d’autres valeurs, ou de plusieurs, ou donnez des bornes.</translation>
    </message>
    <message>
        <source>The fit did not converge: no step lowers the residuals, yet this is no minimum (relative offset {1}). Start from other values, or look for a kink in the model.</source>
        <translation>L’ajustement n’a pas convergé&#xa0;: aucun pas ne réduit les résidus, et pourtant ce n’est pas un minimum (décalage relatif {1}). Partez d’autres valeurs, ou cherchez un point anguleux dans le modèle.</translation>
    </message>
    <message>
        <source>A fit needs one start value, and one bound or none, for each parameter.</source>
        <translation>Un ajustement a besoin, pour chaque paramètre, d’une valeur de départ et d’une borne ou d’aucune.</translation>
    </message>
    <message>
        <source>Fewer values ({1}) than parameters ({2}): leave parameters out, or add data.</source>
        <translation>Moins de valeurs ({1}) que de paramètres ({2})&#xa0;: omettez des paramètres, ou ajoutez des données.</translation>
    </message>
    <message>
        <source>The lower bound {1} of {2} does not lie below its upper bound {3}.</source>
        <translation>La borne inférieure {1} de {2} n’est pas inférieure à sa borne supérieure {3}.</translation>
    </message>
    <message>
        <source>The start value {1} of {2} lies below its lower bound {3}; raise it.</source>
        <translation>La valeur de départ {1} de {2} est inférieure à sa borne inférieure {3}&#xa0;; relevez-la.</translation>
    </message>
    <message>
        <source>The start value {1} of {2} lies above its upper bound {3}; lower it.</source>
        <translation>La valeur de départ {1} de {2} est supérieure à sa borne supérieure {3}&#xa0;; abaissez-la.</translation>
    </message>
    <message>
        <source>The model has no value, or no derivative, at the start values. Start from others.</source>
        <translation>Le modèle n’a pas de valeur, ou pas de dérivée, aux valeurs de départ. Partez d’autres valeurs.</translation>
    </message>
    <message>
        <source>The plant has no value here to start the fit from; write one into the file.</source>
        <translation>L’installation n’a pas ici de valeur d’où partir pour l’ajustement&#xa0;; écrivez-en une dans le fichier.</translation>
    </message>
    <message>
        <source>No parameter is named that the fit may change.</source>
        <translation>Aucun paramètre que l’ajustement puisse modifier n’est nommé.</translation>
    </message>
    <message>
        <source>There are no measured data to fit to.</source>
        <translation>Il n’y a pas de données mesurées auxquelles ajuster.</translation>
    </message>
    <message>
        <source>All values of this column are 0 or missing; leave it out of the fit.</source>
        <translation>Toutes les valeurs de cette colonne sont nulles ou manquantes&#xa0;; excluez-la de l’ajustement.</translation>
    </message>
    <message>
        <source>The effect is a number above 0, in units of the error standard deviation, such as 2.</source>
        <translation>L’effet est un nombre supérieur à 0, en unités de l’écart type de l’erreur, par exemple 2.</translation>
    </message>
    <message>
        <source>The level of the test lies between 0 and 1, such as 0.05.</source>
        <translation>Le seuil du test se situe entre 0 et 1, par exemple 0.05.</translation>
    </message>
    <message>
        <source>No degrees of freedom are left to judge “{1}” by. Add runs, or leave terms out of the model.</source>
        <translation>Il ne reste aucun degré de liberté pour juger «&#xa0;{1}&#xa0;». Ajoutez des essais, ou retirez des termes du modèle.</translation>
    </message>
    <message>
        <source>The wanted power lies between 0 and 1, such as 0.8.</source>
        <translation>La puissance souhaitée se situe entre 0 et 1, par exemple 0.8.</translation>
    </message>
    <message>
        <source>Not even {1} repetitions of the design give this power. Ask for a larger effect, or for less power.</source>
        <translation>Même {1} répétitions du plan ne donnent pas cette puissance. Demandez un effet plus grand, ou moins de puissance.</translation>
    </message>
    <message>
        <source>The formula has no “~” between the response and the model. Write it as y ~ b1*exp(-b2*x).</source>
        <translation>La formule n’a pas de «&#xa0;~&#xa0;» entre la réponse et le modèle. Écrivez-la sous la forme y ~ b1*exp(-b2*x).</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, “{3}” is neither a column nor a parameter with a start value. Give it a start value, or write one of {4}.</source>
        <translation>À la ligne {1}, colonne {2}, «&#xa0;{3}&#xa0;» n’est ni une colonne ni un paramètre avec une valeur de départ. Donnez-lui une valeur de départ, ou écrivez l’un de {4}.</translation>
    </message>
    <message>
        <source>The parameter “{1}” has two start values. Give it one.</source>
        <translation>Le paramètre «&#xa0;{1}&#xa0;» a deux valeurs de départ. Donnez-lui-en une.</translation>
    </message>
    <message>
        <source>“{1}” is a column of the data and cannot be a parameter as well. Give the parameter another name.</source>
        <translation>«&#xa0;{1}&#xa0;» est une colonne des données et ne peut pas être aussi un paramètre. Donnez un autre nom au paramètre.</translation>
    </message>
    <message>
        <source>The parameter “{1}” does not occur in the formula. Leave it out, or use it.</source>
        <translation>Le paramètre «&#xa0;{1}&#xa0;» n’apparaît pas dans la formule. Omettez-le, ou utilisez-le.</translation>
    </message>
    <message>
        <source>The start value of “{1}” is no number.</source>
        <translation>La valeur de départ de «&#xa0;{1}&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The model has no parameter: all its names are columns. Write what is to be fitted, such as b1*x.</source>
        <translation>Le modèle n’a pas de paramètre&#xa0;: tous ses noms sont des colonnes. Écrivez ce qui doit être ajusté, par exemple b1*x.</translation>
    </message>
    <message>
        <source>The column “{1}” holds text, “{2}”; a regression takes numbers. Correct the cell, or leave it empty.</source>
        <translation>La colonne «&#xa0;{1}&#xa0;» contient du texte, «&#xa0;{2}&#xa0;»&#xa0;; une régression prend des nombres. Corrigez la cellule, ou laissez-la vide.</translation>
    </message>
    <message>
        <source>The response {1} has no value in this line. Correct the line, or leave its cell empty.</source>
        <translation>La réponse {1} n’a pas de valeur à cette ligne. Corrigez la ligne, ou laissez sa cellule vide.</translation>
    </message>
    <message>
        <source>{1} of {2} lines were left out because a cell that the formula needs is empty.</source>
        <translation>{1} lignes sur {2} ont été omises, car une cellule nécessaire à la formule est vide.</translation>
    </message>
    <message>
        <source>With the start values the model has no value in this line; look for a division by 0, a logarithm or a root of a negative number, or an overflow, and choose other start values.</source>
        <translation>Avec les valeurs de départ, le modèle n’a pas de valeur à cette ligne&#xa0;; cherchez une division par 0, un logarithme ou une racine d’un nombre négatif, ou un dépassement, et choisissez d’autres valeurs de départ.</translation>
    </message>
    <message>
        <source>There is no column “{1}”. Did you mean “{2}”?</source>
        <translation>Il n’y a pas de colonne «&#xa0;{1}&#xa0;». Vouliez-vous dire «&#xa0;{2}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Taken for no factor, since others are stated: {1}.</source>
        <translation>Non pris comme facteur, car d’autres sont indiqués&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>No run has the level “{1}” of “{2}”. Leave the level out, or add runs at it.</source>
        <translation>Aucun essai n’a le niveau «&#xa0;{1}&#xa0;» de «&#xa0;{2}&#xa0;». Omettez le niveau, ou ajoutez des essais à ce niveau.</translation>
    </message>
    <message>
        <source>The header comment gives the factor “{1}” no bounds. Take back the line that Titer wrote.</source>
        <translation>Le commentaire d’en-tête ne donne pas de bornes au facteur «&#xa0;{1}&#xa0;». Rétablissez la ligne que Titer a écrite.</translation>
    </message>
    <message>
        <source>The header comment of the run sheet holds curly quotes where straight ones belong. Take back the line that Titer wrote.</source>
        <translation>Le commentaire d’en-tête de la feuille d’essais contient des guillemets courbes à la place de guillemets droits. Rétablissez la ligne que Titer a écrite.</translation>
    </message>
    <message>
        <source>The header comment of the run sheet is cut off: no } ends it. Take back the line that Titer wrote.</source>
        <translation>Le commentaire d’en-tête de la feuille d’essais est tronqué&#xa0;: aucun } ne le termine. Rétablissez la ligne que Titer a écrite.</translation>
    </message>
    <message>
        <source>The header comment of the run sheet is damaged. Take back the line that Titer wrote.</source>
        <translation>Le commentaire d’en-tête de la feuille d’essais est endommagé. Rétablissez la ligne que Titer a écrite.</translation>
    </message>
    <message>
        <source>The file does not begin with the line “# titer.study/1” of a run sheet. Take the file that “titer-cli doe design” wrote.</source>
        <translation>Le fichier ne commence pas par la ligne «&#xa0;# titer.study/1&#xa0;» d’une feuille d’essais. Prenez le fichier que «&#xa0;titer-cli doe design&#xa0;» a écrit.</translation>
    </message>
    <message>
        <source>The column “id” is missing. Put back the ids: runs are known by them.</source>
        <translation>La colonne «&#xa0;id&#xa0;» manque. Remettez les identifiants&#xa0;: ils servent à reconnaître les essais.</translation>
    </message>
    <message>
        <source>The column “{1}” is missing. Put it back under this very name.</source>
        <translation>La colonne «&#xa0;{1}&#xa0;» manque. Remettez-la sous ce nom exact.</translation>
    </message>
    <message>
        <source>“{1}” is no whole number from 1 on. Take back the one that Titer wrote.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un nombre entier à partir de 1. Rétablissez celui que Titer a écrit.</translation>
    </message>
    <message>
        <source>“{1}” is no level of “{2}”, which has {3}. Write one of them.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un niveau de «&#xa0;{2}&#xa0;», qui a {3}. Écrivez l’un d’eux.</translation>
    </message>
    <message>
        <source>“{1}” is no number for the factor “{2}”. Write the setting that was run.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un nombre pour le facteur «&#xa0;{2}&#xa0;». Écrivez le réglage qui a été réalisé.</translation>
    </message>
    <message>
        <source>The id “{1}” is empty or stands twice. Give each run an id of its own.</source>
        <translation>L’identifiant «&#xa0;{1}&#xa0;» est vide ou figure deux fois. Donnez à chaque essai son propre identifiant.</translation>
    </message>
    <message>
        <source>The run sheet holds no run. Take the whole file.</source>
        <translation>La feuille d’essais ne contient aucun essai. Prenez le fichier complet.</translation>
    </message>
    <message>
        <source>“{1}” is the name of a column that every run sheet has. Give another name.</source>
        <translation>«&#xa0;{1}&#xa0;» est le nom d’une colonne présente dans toute feuille d’essais. Donnez un autre nom.</translation>
    </message>
    <message>
        <source>A column named “{1}” cannot be told from the constant of a model. Give another name.</source>
        <translation>Une colonne nommée «&#xa0;{1}&#xa0;» ne peut pas être distinguée de la constante d’un modèle. Donnez un autre nom.</translation>
    </message>
    <message>
        <source>“{1}” cannot be the name of a column: it is empty, or holds a bracket or a line break. Give another name.</source>
        <translation>«&#xa0;{1}&#xa0;» ne peut pas être le nom d’une colonne&#xa0;: il est vide, ou contient une parenthèse ou un saut de ligne. Donnez un autre nom.</translation>
    </message>
    <message>
        <source>“{1}” would be the name of two columns. Give one of them another name.</source>
        <translation>«&#xa0;{1}&#xa0;» serait le nom de deux colonnes. Donnez un autre nom à l’une d’elles.</translation>
    </message>
    <message>
        <source>A level of “{1}” holds a line break. Give it another name.</source>
        <translation>Un niveau de «&#xa0;{1}&#xa0;» contient un saut de ligne. Donnez-lui un autre nom.</translation>
    </message>
    <message>
        <source>The model has no term “{1}” that could stay in it.</source>
        <translation>Le modèle n’a pas de terme «&#xa0;{1}&#xa0;» qui puisse y rester.</translation>
    </message>
    <message>
        <source>No term explains enough to stay, and the model has no intercept. Give it one, or do without selection.</source>
        <translation>Aucun terme n’explique assez pour rester, et le modèle n’a pas de constante. Donnez-lui-en une, ou renoncez à la sélection.</translation>
    </message>
    <message>
        <source>In these runs “{1}” is the same as {2}, so that the data cannot tell which of them acts.</source>
        <translation>Dans ces essais, «&#xa0;{1}&#xa0;» est identique à {2}, les données ne peuvent donc pas dire lequel agit.</translation>
    </message>
    <message>
        <source>The model has more than {1} parts that keep hierarchy, too many to compare them all. Leave out terms, or select stepwise.</source>
        <translation>Le modèle a plus de {1} parties qui respectent la hiérarchie, trop pour toutes les comparer. Omettez des termes, ou sélectionnez pas à pas.</translation>
    </message>
    <message>
        <source>The work was stopped before it was done.</source>
        <translation>Le travail a été arrêté avant d’être terminé.</translation>
    </message>
    <message>
        <source>The model gives no number at some settings. Narrow the bounds of the factors.</source>
        <translation>Le modèle ne donne aucun nombre pour certains réglages. Resserrez les bornes des facteurs.</translation>
    </message>
    <message>
        <source>Sensitivities need at least one factor and 16 samples.</source>
        <translation>Les sensibilités exigent au moins un facteur et 16 échantillons.</translation>
    </message>
    <message>
        <source>The model gives the same everywhere, so that no factor matters.</source>
        <translation>Le modèle donne la même chose partout, aucun facteur ne compte donc.</translation>
    </message>
    <message>
        <source>Elementary effects need at least one factor, two trajectories and an even number of levels.</source>
        <translation>Les effets élémentaires exigent au moins un facteur, deux trajectoires et un nombre pair de niveaux.</translation>
    </message>
    <message>
        <source>The file is a workbook or UTF-16 and no plain text; save it as CSV in UTF-8.</source>
        <translation>Le fichier est un classeur ou de l’UTF-16 et non du texte brut&#xa0;; enregistrez-le en CSV UTF-8.</translation>
    </message>
    <message>
        <source>A quote opens here and never closes. Close it or take it away.</source>
        <translation>Un guillemet s’ouvre ici et ne se ferme jamais. Fermez-le ou retirez-le.</translation>
    </message>
    <message>
        <source>The file holds no table. Write a line of names and a line for each run.</source>
        <translation>Le fichier ne contient pas de tableau. Écrivez une ligne de noms et une ligne par essai.</translation>
    </message>
    <message>
        <source>The name “{1}” stands above two columns. Give each column a name of its own.</source>
        <translation>Le nom «&#xa0;{1}&#xa0;» figure au-dessus de deux colonnes. Donnez à chaque colonne son propre nom.</translation>
    </message>
    <message>
        <source>The first line holds numbers where names belong. Write a line of names above the data.</source>
        <translation>La première ligne contient des nombres à la place des noms. Écrivez une ligne de noms au-dessus des données.</translation>
    </message>
    <message>
        <source>The line has {1} cells where the names have {2}. Write one cell for each name; leave a missing one empty between its separators.</source>
        <translation>La ligne a {1} cellules alors que les noms en ont {2}. Écrivez une cellule par nom&#xa0;; laissez une cellule manquante vide entre ses séparateurs.</translation>
    </message>
    <message>
        <source>Column {1} has cells but no name. Write a name above it.</source>
        <translation>La colonne {1} a des cellules mais pas de nom. Écrivez un nom au-dessus.</translation>
    </message>
    <message>
        <source>“{1}” is no number, so that column “{2}” counts as text.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un nombre, la colonne «&#xa0;{2}&#xa0;» compte donc comme du texte.</translation>
    </message>
    <message>
        <source>Cells of column “{2}” that say there is no value: {1}.</source>
        <translation>Cellules de la colonne «&#xa0;{2}&#xa0;» indiquant qu’il n’y a pas de valeur&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>There are names but no line of data below them.</source>
        <translation>Il y a des noms mais aucune ligne de données en dessous.</translation>
    </message>
    <message>
        <source>A Gaussian process needs 3 to {1} runs; there are {2}.</source>
        <translation>Un processus gaussien a besoin de 3 à {1} essais&#xa0;; il y en a {2}.</translation>
    </message>
    <message>
        <source>A setting or a result is missing. Fill it in, or leave the run out.</source>
        <translation>Un réglage ou un résultat manque. Complétez-le, ou omettez l’essai.</translation>
    </message>
    <message>
        <source>All results are {1}, so that there is nothing to model. Choose another response.</source>
        <translation>Tous les résultats valent {1}, il n’y a donc rien à modéliser. Choisissez une autre réponse.</translation>
    </message>
    <message>
        <source>Runs lie so near each other that the model cannot tell them apart. Leave one of them out, or allow for more noise.</source>
        <translation>Des essais sont si proches que le modèle ne peut pas les distinguer. Omettez-en un, ou admettez plus de bruit.</translation>
    </message>
    <message>
        <source>The search was stopped before a model was found.</source>
        <translation>La recherche a été arrêtée avant qu’un modèle soit trouvé.</translation>
    </message>
    <message>
        <source>This run has no key figure and no quantity of that name. Name one that it has, such as “{1}”.</source>
        <translation>Cette exécution n’a ni indicateur clé ni grandeur de ce nom. Nommez-en un qu’elle possède, par exemple «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>The run ends at {1}, before {2}. Ask for an earlier time.</source>
        <translation>L’exécution se termine à {1}, avant {2}. Demandez un temps antérieur.</translation>
    </message>
    <message>
        <source>The accounts do not close: the balance error is {1} (limit 1e-8). Run with a finer tolerance.</source>
        <translation>Les bilans ne bouclent pas&#xa0;: l’erreur de bilan est {1} (limite 1e-8). Exécutez avec une tolérance plus fine.</translation>
    </message>
    <message>
        <source>There is no factor to screen. Name a table with columns of factors.</source>
        <translation>Il n’y a aucun facteur à cribler. Nommez un tableau avec des colonnes de facteurs.</translation>
    </message>
    <message>
        <source>Run {1} has no mirror image, so main effects and second-order effects mix. The two-stage analysis is for definitive screening designs; select stepwise instead.</source>
        <translation>L’essai {1} n’a pas de symétrique, les effets principaux et ceux du second ordre se mêlent donc. L’analyse en deux étapes est destinée aux plans de criblage définitif&#xa0;; sélectionnez plutôt pas à pas.</translation>
    </message>
    <message>
        <source>The runs do not tell all main effects apart. Leave out a factor.</source>
        <translation>Les essais ne distinguent pas tous les effets principaux. Omettez un facteur.</translation>
    </message>
    <message>
        <source>There is no error to judge by: the design has neither fake factors nor repeated centre runs. Repeat the centre run, or select stepwise.</source>
        <translation>Il n’y a pas d’erreur de référence&#xa0;: le plan n’a ni facteurs fictifs ni essais répétés au centre. Répétez l’essai au centre, ou sélectionnez pas à pas.</translation>
    </message>
    <message>
        <source>There is no error to judge by: the fake factors and repeated runs vary by nothing. Select stepwise instead.</source>
        <translation>Il n’y a pas d’erreur de référence&#xa0;: les facteurs fictifs et les essais répétés ne varient pas. Sélectionnez plutôt pas à pas.</translation>
    </message>
    <message>
        <source>Largest correlation between main effects: {1}</source>
        <translation>Plus grande corrélation entre effets principaux&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Largest absolute correlation, over all runs, between the centred coded columns of two different factors; 0 means orthogonal.</source>
        <translation>Plus grande corrélation absolue, sur tous les essais, entre les colonnes codées centrées de deux facteurs différents&#xa0;; 0 signifie orthogonal.</translation>
    </message>
    <message>
        <source>100 |X&apos;X|^(1/p) / n with the model in shares from 0 to 1, p parameters and n runs; mixtures stay far below 100 %.</source>
        <translation>100 |X&apos;X|^(1/p) / n avec le modèle en parts de 0 à 1, p paramètres et n essais&#xa0;; les mélanges restent loin de 100 %.</translation>
    </message>
    <message>
        <source>{1} runs at {2} different settings</source>
        <translation>{1} essais à {2} réglages différents</translation>
    </message>
    <message>
        <source>Rows of the run sheet, and rows that differ (in a block or in a factor).</source>
        <translation>Lignes de la feuille d’essais, et lignes qui diffèrent (par le bloc ou par un facteur).</translation>
    </message>
    <message>
        <source>Parameters: {1}; degrees of freedom left: {2}, {3} for lack of fit and {4} for pure error</source>
        <translation>Paramètres&#xa0;: {1}&#xa0;; degrés de liberté restants&#xa0;: {2}, dont {3} pour le défaut d’ajustement et {4} pour l’erreur pure</translation>
    </message>
    <message>
        <source>Runs less parameters of the model (and blocks less one); pure error is what repeated settings within a block leave.</source>
        <translation>Essais moins les paramètres du modèle (et les blocs moins un)&#xa0;; l’erreur pure est ce que laissent les réglages répétés dans un bloc.</translation>
    </message>
    <message>
        <source>{1} blocks, orthogonal to the model</source>
        <translation>{1} blocs, orthogonaux au modèle</translation>
    </message>
    <message>
        <source>{1} blocks, not orthogonal to the model</source>
        <translation>{1} blocs, non orthogonaux au modèle</translation>
    </message>
    <message>
        <source>Orthogonal: each column of the model has the same mean in every block, so that differences between blocks bias no coefficient.</source>
        <translation>Orthogonaux&#xa0;: chaque colonne du modèle a la même moyenne dans chaque bloc, les différences entre blocs ne biaisent donc aucun coefficient.</translation>
    </message>
    <message>
        <source>Rotatable</source>
        <translation>Isovariant par rotation</translation>
    </message>
    <message>
        <source>Not rotatable</source>
        <translation>Non isovariant par rotation</translation>
    </message>
    <message>
        <source>Rotatable: moments up to order 4 are those of a sphere, so that the variance of a prediction depends on the distance from the centre alone.</source>
        <translation>Isovariant par rotation&#xa0;: les moments jusqu’à l’ordre 4 sont ceux d’une sphère, la variance d’une prédiction ne dépend donc que de la distance au centre.</translation>
    </message>
    <message>
        <source>The recording has no tag “{1}”; it has {2}.</source>
        <translation>L’enregistrement n’a pas de tag «&#xa0;{1}&#xa0;»&#xa0;; il a {2}.</translation>
    </message>
    <message>
        <source>“{1}” has no unit, and {2} is in {3}; say in which unit the recording has it.</source>
        <translation>«&#xa0;{1}&#xa0;» n’a pas d’unité, et {2} est en {3}&#xa0;; indiquez dans quelle unité l’enregistrement le donne.</translation>
    </message>
    <message>
        <source>The unit “{1}” of “{2}” is not known; give it as one that is, such as {3}.</source>
        <translation>L’unité «&#xa0;{1}&#xa0;» de «&#xa0;{2}&#xa0;» est inconnue&#xa0;; donnez-en une qui soit connue, par exemple {3}.</translation>
    </message>
    <message>
        <source>“{1}” is in {2} and {3} in {4}: they do not measure the same. Map it to another variable, or give the component the molar mass that converts them.</source>
        <translation>«&#xa0;{1}&#xa0;» est en {2} et {3} en {4}&#xa0;: ils ne mesurent pas la même chose. Associez-le à une autre variable, ou donnez au composant la masse molaire qui permet la conversion.</translation>
    </message>
    <message>
        <source>It is mapped to no variable.</source>
        <translation>Il n’est associé à aucune variable.</translation>
    </message>
    <message>
        <source>“{1}” does not fit {2}, which is in {3}. Take a unit that fits, or give the component the mass that converts them.</source>
        <translation>«&#xa0;{1}&#xa0;» ne convient pas à {2}, qui est en {3}. Prenez une unité compatible, ou donnez au composant la masse qui permet la conversion.</translation>
    </message>
    <message>
        <source>An object in braces is wanted here, not {1}.</source>
        <translation>Il faut ici un objet entre accolades, et non {1}.</translation>
    </message>
    <message>
        <source>“{1}” is missing.</source>
        <translation>«&#xa0;{1}&#xa0;» manque.</translation>
    </message>
    <message>
        <source>“{1}” is larger than any number that can be computed with. Enter a value below 1e308.</source>
        <translation>«&#xa0;{1}&#xa0;» est plus grand que tout nombre calculable. Saisissez une valeur inférieure à 1e308.</translation>
    </message>
    <message>
        <source>“{1}” is {2}, which is less than {3}; enter at least that.</source>
        <translation>«&#xa0;{1}&#xa0;» vaut {2}, ce qui est inférieur à {3}&#xa0;; saisissez au moins cette valeur.</translation>
    </message>
    <message>
        <source>“{1}” is no unit that is known; enter one such as °C, g/L or 1e6 cells/mL.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas une unité connue&#xa0;; saisissez-en une comme °C, g/L ou 1e6 cells/mL.</translation>
    </message>
    <message>
        <source>“{1}” cannot be the name of a column: take out commas, semicolons, quotation marks, brackets and the ending “.reported”, and do not call it “time”.</source>
        <translation>«&#xa0;{1}&#xa0;» ne peut pas être le nom d’une colonne&#xa0;: retirez virgules, points-virgules, guillemets, parenthèses et la terminaison «&#xa0;.reported&#xa0;», et ne la nommez pas «&#xa0;time&#xa0;».</translation>
    </message>
    <message>
        <source>The spread of {1} is more than the delay of {2}, so that a sample could be known before it was drawn; enter a smaller one.</source>
        <translation>La dispersion de {1} dépasse le retard de {2}, si bien qu’un échantillon pourrait être connu avant d’être prélevé&#xa0;; saisissez-en une plus petite.</translation>
    </message>
    <message>
        <source>A share of {1} is more than 1; enter 0 to 1.</source>
        <translation>Une part de {1} dépasse 1&#xa0;; saisissez 0 à 1.</translation>
    </message>
    <message>
        <source>“{1}” is no unit of time: s, min, h or d.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas une unité de temps&#xa0;: s, min, h ou d.</translation>
    </message>
    <message>
        <source>The format is “{1}”, and a file of sensors has “{2}”.</source>
        <translation>Le format est «&#xa0;{1}&#xa0;», et un fichier de capteurs a «&#xa0;{2}&#xa0;».</translation>
    </message>
    <message>
        <source>Two sensors have this tag. Give one of them another.</source>
        <translation>Deux capteurs ont ce tag. Donnez-en un autre à l’un d’eux.</translation>
    </message>
    <message>
        <source>All sensors together take {1} samples, more than {2}. Let them sample less often.</source>
        <translation>Tous les capteurs ensemble prennent {1} mesures, plus que {2}. Faites-les mesurer moins souvent.</translation>
    </message>
    <message>
        <source>Neither the sensors nor the plant&apos;s recipe say how long to record. Give a “duration”.</source>
        <translation>Ni les capteurs ni la recette de l’installation n’indiquent combien de temps enregistrer. Donnez une «&#xa0;duration&#xa0;».</translation>
    </message>
    <message>
        <source>The run does not report {1}.</source>
        <translation>L’exécution ne restitue pas {1}.</translation>
    </message>
    <message>
        <source>Inlet</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Inoculum, medium, samples returned.</source>
        <translation>Inoculum, milieu, échantillons renvoyés.</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Alimentation</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Takes as much as holds the pH; the source must carry positive ions (component key charge).</source>
        <translation>Prend la quantité qui maintient le pH&#xa0;; la source doit porter des ions positifs (clé charge du composant).</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gaz</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Bleed</source>
        <translation>Purge</translation>
    </message>
    <message>
        <source>Permeate</source>
        <translation>Perméat</translation>
    </message>
    <message>
        <source>Leaves through the cell retention device.</source>
        <translation>Sort par le dispositif de rétention cellulaire.</translation>
    </message>
    <message>
        <source>Off-gas</source>
        <translation>Gaz sortant</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>idéale</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>set_point</source>
        <translation>consigne</translation>
    </message>
    <message>
        <source>power</source>
        <translation>puissance</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>Cuve</translation>
    </message>
    <message>
        <source>Gas transfer</source>
        <translation>Transfert gazeux</translation>
    </message>
    <message>
        <source>Vessel volume</source>
        <translation>Volume de la cuve</translation>
    </message>
    <message>
        <source>A vessel that reaches it raises the event &quot;full&quot;.</source>
        <translation>Une cuve qui l’atteint déclenche l’événement &quot;full&quot;.</translation>
    </message>
    <message>
        <source>Kinetics</source>
        <translation>Cinétique</translation>
    </message>
    <message>
        <source>Rate law of the culture; without one nothing grows.</source>
        <translation>Loi cinétique de la culture&#xa0;; sans elle, rien ne croît.</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Culture</translation>
    </message>
    <message>
        <source>Heel</source>
        <translation>Volume résiduel</translation>
    </message>
    <message>
        <source>What cannot be emptied. 0 stands for 0.1 % of the vessel volume.</source>
        <translation>Ce qui ne peut pas être vidangé. 0 correspond à 0,1 % du volume de la cuve.</translation>
    </message>
    <message>
        <source>Evaporation</source>
        <translation>Évaporation</translation>
    </message>
    <message>
        <source>Water lost with the off-gas, as a part of the volume per time.</source>
        <translation>Eau perdue avec le gaz sortant, en fraction du volume par unité de temps.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Rétention</translation>
    </message>
    <message>
        <source>Part of a component that the cell retention device keeps from the permeate.</source>
        <translation>Part d’un composant que le dispositif de rétention cellulaire retient hors du perméat.</translation>
    </message>
    <message>
        <source>Osmolality of the medium</source>
        <translation>Osmolalité du milieu</translation>
    </message>
    <message>
        <source>Of the salts that are not components of the plant.</source>
        <translation>Des sels qui ne sont pas des composants de l’installation.</translation>
    </message>
    <message>
        <source>Oxygen loop</source>
        <translation>Boucle d’oxygène</translation>
    </message>
    <message>
        <source>ideal: gas transfer supplies what holds the set-point, and the kLa that this needs is reported. open: the kLa and the oxygen fraction are set-points and dissolved oxygen follows.</source>
        <translation>idéale&#xa0;: le transfert gazeux fournit ce qui maintient la consigne, et le kLa nécessaire est indiqué. ouverte&#xa0;: le kLa et la fraction d’oxygène sont des consignes et l’oxygène dissous en découle.</translation>
    </message>
    <message>
        <source>Dissolved oxygen in equilibrium with air; about 0.2 mM in medium at 37 °C.</source>
        <translation>Oxygène dissous en équilibre avec l’air&#xa0;; environ 0,2 mM dans le milieu à 37 °C.</translation>
    </message>
    <message>
        <source>Carbon dioxide, Henry&apos;s constant</source>
        <translation>Constante de Henry du CO2</translation>
    </message>
    <message>
        <source>Dissolved carbon dioxide per partial pressure, at 37 °C.</source>
        <translation>Dioxyde de carbone dissous par pression partielle, à 37 °C.</translation>
    </message>
    <message>
        <source>Gas depletion</source>
        <translation>Appauvrissement du gaz</translation>
    </message>
    <message>
        <source>yes: a gas flow above 0 gives oxygen off and takes carbon dioxide up, well mixed. no: the gas keeps its composition.</source>
        <translation>oui&#xa0;: un débit de gaz supérieur à 0 cède de l’oxygène et absorbe du dioxyde de carbone, parfaitement mélangé. non&#xa0;: le gaz garde sa composition.</translation>
    </message>
    <message>
        <source>kLa model</source>
        <translation>Modèle de kLa</translation>
    </message>
    <message>
        <source>set_point: kLa is the set-point. power: kLa = a F^b (P/V)^c with the gas flow F [m3/s] and the power per volume P/V [W/m3].</source>
        <translation>consigne&#xa0;: le kLa est la consigne. puissance&#xa0;: kLa = a F^b (P/V)^c avec le débit de gaz F [m3/s] et la puissance par volume P/V [W/m3].</translation>
    </message>
    <message>
        <source>kLa coefficient a</source>
        <translation>Coefficient a du kLa</translation>
    </message>
    <message>
        <source>Gives kLa in 1/s.</source>
        <translation>Donne le kLa en 1/s.</translation>
    </message>
    <message>
        <source>kLa exponent b of the gas flow</source>
        <translation>Exposant b du débit de gaz (kLa)</translation>
    </message>
    <message>
        <source>kLa exponent c of the power</source>
        <translation>Exposant c de la puissance (kLa)</translation>
    </message>
    <message>
        <source>Feeds dilute oxygen</source>
        <translation>L’alimentation dilue l’oxygène</translation>
    </message>
    <message>
        <source>no: dissolved oxygen follows gas transfer and uptake alone, as some published models have it.</source>
        <translation>non&#xa0;: l’oxygène dissous suit uniquement le transfert gazeux et la consommation, comme dans certains modèles publiés.</translation>
    </message>
    <message>
        <source>pH</source>
        <translation>pH</translation>
    </message>
    <message>
        <source>Dissolved oxygen</source>
        <translation>Oxygène dissous</translation>
    </message>
    <message>
        <source>Set-point of the ideal loop, in percent of air saturation.</source>
        <translation>Consigne de la boucle idéale, en pourcentage de la saturation en air.</translation>
    </message>
    <message>
        <source>kLa</source>
        <translation>kLa</translation>
    </message>
    <message>
        <source>With the ideal oxygen loop it is the least kLa, which also strips carbon dioxide.</source>
        <translation>Avec la boucle d’oxygène idéale, c’est le kLa minimal, qui élimine aussi du dioxyde de carbone.</translation>
    </message>
    <message>
        <source>Gas flow</source>
        <translation>Débit de gaz</translation>
    </message>
    <message>
        <source>At 0 °C and 101.325 kPa. 0 stands for a gas that never limits.</source>
        <translation>À 0 °C et 101,325 kPa. 0 correspond à un gaz qui ne limite jamais.</translation>
    </message>
    <message>
        <source>Oxygen in the gas</source>
        <translation>Oxygène dans le gaz</translation>
    </message>
    <message>
        <source>Mole fraction; 0.2095 is air.</source>
        <translation>Fraction molaire&#xa0;; 0,2095 correspond à l’air.</translation>
    </message>
    <message>
        <source>Carbon dioxide in the gas</source>
        <translation>Dioxyde de carbone dans le gaz</translation>
    </message>
    <message>
        <source>Mole fraction; 0.0004 is air.</source>
        <translation>Fraction molaire&#xa0;; 0,0004 correspond à l’air.</translation>
    </message>
    <message>
        <source>Agitation power</source>
        <translation>Puissance d’agitation</translation>
    </message>
    <message>
        <source>Power drawn by the agitator, for the kLa model &quot;power&quot;.</source>
        <translation>Puissance fournie par l’agitateur, pour le modèle de kLa «&#xa0;puissance&#xa0;».</translation>
    </message>
    <message>
        <source>Carbon dioxide pressure</source>
        <translation>pCO2</translation>
    </message>
    <message>
        <source>Osmolality</source>
        <translation>Osmolalité</translation>
    </message>
    <message>
        <source>Viability</source>
        <translation>Viabilité</translation>
    </message>
    <message>
        <source>Specific growth rate</source>
        <translation>Taux de croissance spécifique</translation>
    </message>
    <message>
        <source>Oxygen uptake</source>
        <translation>Absorption d’oxygène</translation>
    </message>
    <message>
        <source>Carbon dioxide evolution</source>
        <translation>Dégagement de dioxyde de carbone</translation>
    </message>
    <message>
        <source>With the ideal oxygen loop the kLa that it needs, at least the one that is set.</source>
        <translation>Avec la boucle d’oxygène idéale, le kLa qu’elle exige, au moins celui qui est réglé.</translation>
    </message>
    <message>
        <source>Base demand</source>
        <translation>Besoin en base</translation>
    </message>
    <message>
        <source>Protons formed by reaction, which base must bind; negative where acid would be needed.</source>
        <translation>Protons formés par réaction, que la base doit lier&#xa0;; négatif là où il faudrait de l’acide.</translation>
    </message>
    <message>
        <source>Integral of viable cells</source>
        <translation>Intégrale des cellules viables</translation>
    </message>
    <message>
        <source>Product formed so far by the integral of living cells so far, per cell.</source>
        <translation>Produit formé jusqu’ici, divisé par l’intégrale des cellules vivantes jusqu’ici, par cellule.</translation>
    </message>
    <message>
        <source>Volume by vessel volume.</source>
        <translation>Volume rapporté au volume de la cuve.</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Peak cell density</source>
        <translation>Densité cellulaire maximale</translation>
    </message>
    <message>
        <source>Time of the peak</source>
        <translation>Instant du maximum</translation>
    </message>
    <message>
        <source>Peak biomass</source>
        <translation>Biomasse maximale</translation>
    </message>
    <message>
        <source>Viability at the end</source>
        <translation>Viabilité finale</translation>
    </message>
    <message>
        <source>Volume at the end</source>
        <translation>Volume final</translation>
    </message>
    <message>
        <source>Bioreactor</source>
        <translation>Bioréacteur</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Culture (upstream)</translation>
    </message>
    <message>
        <source>A stirred vessel with a culture: seed, batch, fed-batch or perfusion, as its streams and the recipe make it. Temperature, pH and oxygen are held ideally unless chosen otherwise.</source>
        <translation>Une cuve agitée avec une culture&#xa0;: préculture, batch, fed-batch ou perfusion, selon ses courants et la recette. Température, pH et oxygène sont maintenus de façon idéale, sauf choix contraire.</translation>
    </message>
    <message>
        <source>The component {1} crosses into the gas and must have the basis &quot;amount&quot;.</source>
        <translation>Le composant {1} passe dans le gaz et doit avoir la base &quot;amount&quot;.</translation>
    </message>
    <message>
        <source>The component {1} has a charge but no molar mass, so its part in the balance of base is unknown: give its molar_mass or the basis &quot;amount&quot;.</source>
        <translation>Le composant {1} a une charge mais pas de masse molaire, sa part dans le bilan de base est donc inconnue&#xa0;: donnez sa molar_mass ou la base &quot;amount&quot;.</translation>
    </message>
    <message>
        <source>The inner radius of the discs must be smaller than the outer one: lower it or raise outer_radius.</source>
        <translation>Le rayon intérieur des disques doit être inférieur au rayon extérieur&#xa0;: réduisez-le ou augmentez outer_radius.</translation>
    </message>
    <message>
        <source>Centrate</source>
        <translation>Centrat</translation>
    </message>
    <message>
        <source>Solids</source>
        <translation>Solides</translation>
    </message>
    <message>
        <source>geometry</source>
        <translation>géométrie</translation>
    </message>
    <message>
        <source>sigma</source>
        <translation>sigma</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Broth</source>
        <translation>Bouillon</translation>
    </message>
    <message>
        <source>Settling area</source>
        <translation>Surface de décantation</translation>
    </message>
    <message>
        <source>geometry: from discs and speed. sigma: given.</source>
        <translation>géométrie&#xa0;: d’après les disques et la vitesse. sigma&#xa0;: donnée.</translation>
    </message>
    <message>
        <source>Equivalent settling area</source>
        <translation>Surface de décantation équivalente</translation>
    </message>
    <message>
        <source>At the speed at which the machine runs.</source>
        <translation>À la vitesse à laquelle tourne la machine.</translation>
    </message>
    <message>
        <source>Discs</source>
        <translation>Disques</translation>
    </message>
    <message>
        <source>Outer radius of the discs</source>
        <translation>Rayon extérieur des disques</translation>
    </message>
    <message>
        <source>Inner radius of the discs</source>
        <translation>Rayon intérieur des disques</translation>
    </message>
    <message>
        <source>Half angle of the cone</source>
        <translation>Demi-angle du cône</translation>
    </message>
    <message>
        <source>In radians; 0.7 is 40 degrees.</source>
        <translation>En radians&#xa0;; 0,7 correspond à 40 degrés.</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Efficacité</translation>
    </message>
    <message>
        <source>Part of the settling area that counts, since the flow between real discs is uneven.</source>
        <translation>Part de la surface de décantation qui compte, car l’écoulement entre de vrais disques est inégal.</translation>
    </message>
    <message>
        <source>Packed fraction</source>
        <translation>Fraction de tassement</translation>
    </message>
    <message>
        <source>Volume of particles by volume of the discharged solids; the rest is broth that is lost.</source>
        <translation>Volume de particules rapporté au volume des solides évacués&#xa0;; le reste est du bouillon perdu.</translation>
    </message>
    <message>
        <source>Spread of sizes</source>
        <translation>Dispersion des tailles</translation>
    </message>
    <message>
        <source>Geometric standard deviation of the log-normal sizes about a component&apos;s diameter, which is that of a particle of mean volume.</source>
        <translation>Écart type géométrique des tailles log-normales autour du diamètre d’un composant, qui est celui d’une particule de volume moyen.</translation>
    </message>
    <message>
        <source>Density of particles</source>
        <translation>Masse volumique des particules</translation>
    </message>
    <message>
        <source>Of components that have no density of their own.</source>
        <translation>Des composants qui n’ont pas de masse volumique propre.</translation>
    </message>
    <message>
        <source>Dry part of particles</source>
        <translation>Part sèche des particules</translation>
    </message>
    <message>
        <source>Of the wet mass, where a suspended component is given as (dry) mass.</source>
        <translation>De la masse humide, lorsqu’un composant en suspension est exprimé en masse (sèche).</translation>
    </message>
    <message>
        <source>Density of the liquid</source>
        <translation>Masse volumique du liquide</translation>
    </message>
    <message>
        <source>Viscosity</source>
        <translation>Viscosité</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Turns per second of the bowl, where the settling area follows from the geometry.</source>
        <translation>Tours par seconde du bol, lorsque la surface de décantation découle de la géométrie.</translation>
    </message>
    <message>
        <source>Critical diameter</source>
        <translation>Diamètre critique</translation>
    </message>
    <message>
        <source>Of the first suspended component: particles of this size and larger all settle.</source>
        <translation>Du premier composant en suspension&#xa0;: les particules de cette taille et plus décantent toutes.</translation>
    </message>
    <message>
        <source>Solids removal</source>
        <translation>Élimination des solides</translation>
    </message>
    <message>
        <source>Settled part of the volume of particles that enters now.</source>
        <translation>Part décantée du volume de particules qui entre en ce moment.</translation>
    </message>
    <message>
        <source>Solids in the feed</source>
        <translation>Solides dans l’alimentation</translation>
    </message>
    <message>
        <source>Volume of particles by volume of broth.</source>
        <translation>Volume de particules rapporté au volume de bouillon.</translation>
    </message>
    <message>
        <source>Flow of solids</source>
        <translation>Débit de solides</translation>
    </message>
    <message>
        <source>Solids removal so far</source>
        <translation>Élimination des solides cumulée</translation>
    </message>
    <message>
        <source>Liquid recovered so far</source>
        <translation>Liquide récupéré cumulé</translation>
    </message>
    <message>
        <source>Part of the liquid, and of what is dissolved in it, that left as centrate.</source>
        <translation>Part du liquide, et de ce qui y est dissous, sortie comme centrat.</translation>
    </message>
    <message>
        <source>Liquid recovered</source>
        <translation>Liquide récupéré</translation>
    </message>
    <message>
        <source>Disc-stack centrifuge</source>
        <translation>Centrifugeuse à disques</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>Récolte</translation>
    </message>
    <message>
        <source>Separates cells and debris, which are the components with a diameter, by Sigma theory over size classes. The feed runs through; the solids are discharged with the broth between them.</source>
        <translation>Sépare cellules et débris, c’est-à-dire les composants dotés d’un diamètre, selon la théorie Sigma par classes de taille. L’alimentation traverse&#xa0;; les solides sont évacués avec le bouillon interstitiel.</translation>
    </message>
    <message>
        <source>Feed and buffers</source>
        <translation>Alimentation et tampons</translation>
    </message>
    <message>
        <source>Effluent</source>
        <translation>Effluent</translation>
    </message>
    <message>
        <source>Pressure drop</source>
        <translation>Perte de charge</translation>
    </message>
    <message>
        <source>Carman and Kozeny, with the compression of the bed.</source>
        <translation>Carman et Kozeny, avec la compression du lit.</translation>
    </message>
    <message>
        <source>Interstitial velocity</source>
        <translation>Vitesse interstitielle</translation>
    </message>
    <message>
        <source>Residence time</source>
        <translation>Temps de séjour</translation>
    </message>
    <message>
        <source>Volume of the bed by flow; 0 at rest.</source>
        <translation>Volume du lit divisé par le débit&#xa0;; 0 au repos.</translation>
    </message>
    <message>
        <source>Column volumes</source>
        <translation>Volumes de colonne</translation>
    </message>
    <message>
        <source>Volume that has passed, by the volume of the bed.</source>
        <translation>Volume passé, rapporté au volume du lit.</translation>
    </message>
    <message>
        <source>UV 280 nm</source>
        <translation>UV 280 nm</translation>
    </message>
    <message>
        <source>Absorbance of what leaves.</source>
        <translation>Absorbance de ce qui sort.</translation>
    </message>
    <message>
        <source>Conductivity</source>
        <translation>Conductivité</translation>
    </message>
    <message>
        <source>Of what leaves: the sum over ions of molar conductivity and concentration.</source>
        <translation>De ce qui sort&#xa0;: somme sur les ions de la conductivité molaire multipliée par la concentration.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Product on the column by the volume of the bed.</source>
        <translation>Produit sur la colonne rapporté au volume du lit.</translation>
    </message>
    <message>
        <source>Load in moles</source>
        <translation>Charge en moles</translation>
    </message>
    <message>
        <source>Breakthrough</source>
        <translation>Percée</translation>
    </message>
    <message>
        <source>Product that leaves by product that enters; 0 where none enters.</source>
        <translation>Produit qui sort rapporté au produit qui entre&#xa0;; 0 si rien n’entre.</translation>
    </message>
    <message>
        <source>Largest pressure drop</source>
        <translation>Perte de charge maximale</translation>
    </message>
    <message>
        <source>Largest absorbance</source>
        <translation>Absorbance maximale</translation>
    </message>
    <message>
        <source>Largest load</source>
        <translation>Charge maximale</translation>
    </message>
    <message>
        <source>Largest breakthrough</source>
        <translation>Percée maximale</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limit</translation>
    </message>
    <message>
        <source>Chromatography column</source>
        <translation>Colonne de chromatographie</translation>
    </message>
    <message>
        <source>Capture and polish</source>
        <translation>Capture et polissage</translation>
    </message>
    <message>
        <source>Separates what binds to a packed bed from what passes. What flows in passes on; the bed holds what it binds until the buffer changes. The grid follows from the tolerance of the run. Beds with radial flow are left out.</source>
        <translation>Sépare ce qui se lie à un lit garni de ce qui passe. Ce qui entre ressort&#xa0;; le lit retient ce qu’il lie jusqu’au changement de tampon. Le maillage découle de la tolérance de l’exécution. Les lits à écoulement radial ne sont pas traités.</translation>
    </message>
    <message>
        <source>Nothing flowed through the column in this run: give an inlet upstream a flow, in its program or in the recipe.</source>
        <translation>Rien n’a traversé la colonne pendant cette exécution&#xa0;: donnez un débit à une entrée en amont, dans son programme ou dans la recette.</translation>
    </message>
    <message>
        <source>The first flow through the column is to size it, and no flow into it is known: give “cross_section” or “diameter” in its place.</source>
        <translation>Le premier débit à travers la colonne doit la dimensionner, et aucun débit entrant n’est connu&#xa0;: donnez «&#xa0;cross_section&#xa0;» ou «&#xa0;diameter&#xa0;» à la place.</translation>
    </message>
    <message>
        <source>{1} columns are no whole number: write {2} or {3}.</source>
        <translation>{1} colonnes n’est pas un nombre entier&#xa0;: écrivez {2} ou {3}.</translation>
    </message>
    <message>
        <source>The extinction counts by mass, and nothing says the mass of “{1}”: give the component a “molar_mass” or a “cell_mass”.</source>
        <translation>L’extinction compte par masse, et rien n’indique la masse de «&#xa0;{1}&#xa0;»&#xa0;: donnez au composant une «&#xa0;molar_mass&#xa0;» ou une «&#xa0;cell_mass&#xa0;».</translation>
    </message>
    <message>
        <source>The conductivity counts by amount, and nothing says the molar mass of “{1}”: give the component a “molar_mass”.</source>
        <translation>La conductivité compte par quantité de matière, et rien n’indique la masse molaire de «&#xa0;{1}&#xa0;»&#xa0;: donnez au composant une «&#xa0;molar_mass&#xa0;».</translation>
    </message>
    <message>
        <source>WENO finite volumes, {1} cells, {2} nodes per bead</source>
        <translation>Volumes finis WENO, {1} mailles, {2} nœuds par bille</translation>
    </message>
    <message>
        <source>WENO finite volumes, {1} cells</source>
        <translation>Volumes finis WENO, {1} mailles</translation>
    </message>
    <message>
        <source>Fronts in this bed may be thinner than one of its {1} cells. Their time and height hold, their shape does not. Give the axial dispersion that a packed bed has, such as “chung_wen”.</source>
        <translation>Les fronts dans ce lit sont peut-être plus fins que l’une de ses {1} mailles. Leur temps et leur hauteur sont justes, leur forme ne l’est pas. Donnez la dispersion axiale d’un lit garni, par exemple «&#xa0;chung_wen&#xa0;».</translation>
    </message>
    <message>
        <source>spectral elements, {1} x {2}, {3} nodes per bead</source>
        <translation>éléments spectraux, {1} x {2}, {3} nœuds par bille</translation>
    </message>
    <message>
        <source>spectral elements, {1} x {2}</source>
        <translation>éléments spectraux, {1} x {2}</translation>
    </message>
    <message>
        <source>The pressure drop rose to {1}, above its limit of {2}, and no phase of the recipe ended there: lower the flow, or let the phase end at the event “limit”.</source>
        <translation>La perte de charge est montée à {1}, au-dessus de sa limite de {2}, et aucune phase de la recette ne s’y est terminée&#xa0;: réduisez le débit, ou terminez la phase à l’événement «&#xa0;limit&#xa0;».</translation>
    </message>
    <message>
        <source>Fronts that leave this bed are sharper than its grid resolves: {1} of a concentration was left out, and they over- and undershoot by up to half of that. Give the axial dispersion that a packed bed has, such as “chung_wen”, or take a finer tolerance.</source>
        <translation>Les fronts qui quittent ce lit sont plus raides que ne le résout son maillage&#xa0;: {1} d’une concentration a été omis, et ils dépassent jusqu’à la moitié de cela vers le haut et vers le bas. Donnez la dispersion axiale d’un lit garni, par exemple «&#xa0;chung_wen&#xa0;», ou prenez une tolérance plus fine.</translation>
    </message>
    <message>
        <source>Nothing says how wide the column is: give “diameter”, “cross_section”, or “interstitial_velocity”, which sizes it at the first flow.</source>
        <translation>Rien n’indique la largeur de la colonne&#xa0;: donnez «&#xa0;diameter&#xa0;», «&#xa0;cross_section&#xa0;», ou «&#xa0;interstitial_velocity&#xa0;», qui la dimensionne au premier débit.</translation>
    </message>
    <message>
        <source>“{1}” and “{2}” both size the column; keep one of them.</source>
        <translation>«&#xa0;{1}&#xa0;» et «&#xa0;{2}&#xa0;» dimensionnent tous deux la colonne&#xa0;; gardez-en un.</translation>
    </message>
    <message>
        <source>The correlation “{1}” needs the diffusivity of “{2}” in free liquid: give it here, or give the component a “molar_mass” or a “diameter”.</source>
        <translation>La corrélation «&#xa0;{1}&#xa0;» a besoin de la diffusivité de «&#xa0;{2}&#xa0;» en liquide libre&#xa0;: donnez-la ici, ou donnez au composant une «&#xa0;molar_mass&#xa0;» ou un «&#xa0;diameter&#xa0;».</translation>
    </message>
    <message>
        <source>The product “{1}” never reaches the column: let something upstream hold it, or name another component.</source>
        <translation>Le produit «&#xa0;{1}&#xa0;» n’atteint jamais la colonne&#xa0;: faites-le contenir par un élément en amont, ou nommez un autre composant.</translation>
    </message>
    <message>
        <source>The model “lumped_rate” has no pores: write what the liquid holds under “bulk”.</source>
        <translation>Le modèle «&#xa0;lumped_rate&#xa0;» n’a pas de pores&#xa0;: écrivez ce que contient le liquide sous «&#xa0;bulk&#xa0;».</translation>
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
        <translation>Lit</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Pression</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Détecteurs</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>general_rate: film, and diffusion within the beads. lumped_rate_with_pores: film, and well-mixed beads. lumped_rate: no film, for membranes and monoliths.</source>
        <translation>general_rate&#xa0;: film, et diffusion dans les billes. lumped_rate_with_pores&#xa0;: film, et billes parfaitement mélangées. lumped_rate&#xa0;: sans film, pour membranes et monolithes.</translation>
    </message>
    <message>
        <source>Bed height</source>
        <translation>Hauteur du lit</translation>
    </message>
    <message>
        <source>Cross section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>One of cross section, diameter and interstitial velocity is given.</source>
        <translation>On donne l’un de&#xa0;: section, diamètre ou vitesse interstitielle.</translation>
    </message>
    <message>
        <source>In place of the cross section.</source>
        <translation>À la place de la section.</translation>
    </message>
    <message>
        <source>In place of the cross section: sizes it once, so that the first flow runs at this velocity between the beads (lumped_rate: through the total porosity).</source>
        <translation>À la place de la section&#xa0;: la dimensionne une fois, de sorte que le premier débit passe à cette vitesse entre les billes (lumped_rate&#xa0;: à travers la porosité totale).</translation>
    </message>
    <message>
        <source>Space between the beads by the volume of the bed. In lumped_rate for pressure and correlations only.</source>
        <translation>Espace entre les billes rapporté au volume du lit. Dans lumped_rate, pour la pression et les corrélations seulement.</translation>
    </message>
    <message>
        <source>Pores by the volume of a bead.</source>
        <translation>Pores rapportés au volume d’une bille.</translation>
    </message>
    <message>
        <source>Total porosity</source>
        <translation>Porosité totale</translation>
    </message>
    <message>
        <source>All liquid by the volume of the bed.</source>
        <translation>Tout le liquide rapporté au volume du lit.</translation>
    </message>
    <message>
        <source>Particle radius</source>
        <translation>Rayon des particules</translation>
    </message>
    <message>
        <source>In lumped_rate for pressure and correlations only.</source>
        <translation>Dans lumped_rate, pour la pression et les corrélations seulement.</translation>
    </message>
    <message>
        <source>Axial dispersion</source>
        <translation>Dispersion axiale</translation>
    </message>
    <message>
        <source>A value, or a correlation that follows the flow: chung_wen (Chung and Wen 1968) or gunn (Gunn 1987).</source>
        <translation>Une valeur, ou une corrélation qui suit le débit&#xa0;: chung_wen (Chung et Wen 1968) ou gunn (Gunn 1987).</translation>
    </message>
    <message>
        <source>Film coefficient</source>
        <translation>Coefficient de film</translation>
    </message>
    <message>
        <source>Mass transfer to the surface of a bead: values, or wilson_geankoplis (Wilson and Geankoplis 1966), which follows the flow.</source>
        <translation>Transfert de matière vers la surface d’une bille&#xa0;: des valeurs, ou wilson_geankoplis (Wilson et Geankoplis 1966), qui suit le débit.</translation>
    </message>
    <message>
        <source>Pore diffusivity</source>
        <translation>Diffusivité dans les pores</translation>
    </message>
    <message>
        <source>In the liquid of the pores, tortuosity included.</source>
        <translation>Dans le liquide des pores, tortuosité comprise.</translation>
    </message>
    <message>
        <source>Surface diffusivity</source>
        <translation>Diffusivité de surface</translation>
    </message>
    <message>
        <source>Of what is bound, along the surface.</source>
        <translation>De ce qui est lié, le long de la surface.</translation>
    </message>
    <message>
        <source>Pore accessibility</source>
        <translation>Accessibilité des pores</translation>
    </message>
    <message>
        <source>Part of the pores that a component reaches. 0: too large, it stays outside.</source>
        <translation>Part des pores qu’atteint un composant. 0&#xa0;: trop grand, il reste à l’extérieur.</translation>
    </message>
    <message>
        <source>Molecular diffusivity</source>
        <translation>Diffusivité moléculaire</translation>
    </message>
    <message>
        <source>In free liquid, for the correlations. 0: from the component&apos;s diameter or molar mass.</source>
        <translation>En liquide libre, pour les corrélations. 0&#xa0;: d’après le diamètre ou la masse molaire du composant.</translation>
    </message>
    <message>
        <source>How components bind. Bound concentrations are per volume of solid.</source>
        <translation>Comment les composants se lient. Les concentrations liées sont par volume de solide.</translation>
    </message>
    <message>
        <source>The component whose load and breakthrough are shown. Left out: the first that binds and is not the salt.</source>
        <translation>Le composant dont la charge et la percée sont affichées. Omis&#xa0;: le premier qui se lie et n’est pas le sel.</translation>
    </message>
    <message>
        <source>Of the liquid.</source>
        <translation>Du liquide.</translation>
    </message>
    <message>
        <source>Compressibility of the bed</source>
        <translation>Compressibilité du lit</translation>
    </message>
    <message>
        <source>Relative rise of the bed&apos;s resistance by the pressure on it. Where it times the pressure drop of a rigid bed comes to 1, the bed blocks. 0: rigid.</source>
        <translation>Hausse relative de la résistance du lit par la pression exercée sur lui. Là où son produit par la perte de charge d’un lit rigide atteint 1, le lit se bloque. 0&#xa0;: rigide.</translation>
    </message>
    <message>
        <source>Pressure limit</source>
        <translation>Limite de pression</translation>
    </message>
    <message>
        <source>Raises the event &quot;limit&quot;, at which a phase of the recipe can end.</source>
        <translation>Déclenche l’événement &quot;limit&quot;, auquel une phase de la recette peut se terminer.</translation>
    </message>
    <message>
        <source>Extinction at 280 nm</source>
        <translation>Extinction à 280 nm</translation>
    </message>
    <message>
        <source>Decadic; 100 m2/kg is 1 AU in 1 cm at 1 g/L. Where none is given, what counts in mass or is larger than 1 kg/mol has 100 m2/kg.</source>
        <translation>Décadique&#xa0;; 100 m2/kg correspond à 1 AU sur 1 cm à 1 g/L. Si rien n’est donné, ce qui compte en masse ou dépasse 1 kg/mol a 100 m2/kg.</translation>
    </message>
    <message>
        <source>Path of light</source>
        <translation>Trajet optique</translation>
    </message>
    <message>
        <source>Molar conductivity</source>
        <translation>Conductivité molaire</translation>
    </message>
    <message>
        <source>Where none is given, ions have 0.0063 S m2/mol per charge, and the salt of the binding, if it has no charge, 0.0107 S m2/mol as sodium chloride.</source>
        <translation>Si rien n’est donné, les ions ont 0,0063 S m2/mol par charge, et le sel de la liaison, s’il n’a pas de charge, 0,0107 S m2/mol comme le chlorure de sodium.</translation>
    </message>
    <message>
        <source>In the whole bed, where no component is a buffer.</source>
        <translation>Dans tout le lit, si aucun composant n’est un tampon.</translation>
    </message>
    <message>
        <source>“{1}” must balance the charge of what is bound, and since nothing flows into the column, nothing says how much of it is there: give it here.</source>
        <translation>«&#xa0;{1}&#xa0;» doit équilibrer la charge de ce qui est lié, et comme rien n’entre dans la colonne, rien n’indique combien il y en a&#xa0;: donnez-le ici.</translation>
    </message>
    <message>
        <source>What is bound displaces more {1} than the resin has, {2}: bind less of it, or raise the capacity of the binding.</source>
        <translation>Ce qui est lié déplace plus de {1} que la résine n’en a, {2}&#xa0;: faites-en lier moins, ou augmentez la capacité de la liaison.</translation>
    </message>
    <message>
        <source>Bound {1} is {2}, but the charge that the others leave takes {3}: leave it out, or write that.</source>
        <translation>La quantité liée de {1} est {2}, mais la charge que laissent les autres exige {3}&#xa0;: omettez-la, ou écrivez cette valeur.</translation>
    </message>
    <message>
        <source>What is bound at first takes {1} times the room there is; “{2}” with {3} takes {4} of it, which alone could be {5} at most: bind less, or raise the capacity.</source>
        <translation>Ce qui est lié au départ prend {1} fois la place disponible&#xa0;; «&#xa0;{2}&#xa0;» avec {3} en prend {4}, qui seul pourrait être au plus {5}&#xa0;: liez-en moins, ou augmentez la capacité.</translation>
    </message>
    <message>
        <source>The column is to be in equilibrium with what enters first, and nothing does: let something flow into it, or write what it holds.</source>
        <translation>La colonne doit être en équilibre avec ce qui entre en premier, et rien n’entre&#xa0;: faites-y entrer quelque chose, ou écrivez ce qu’elle contient.</translation>
    </message>
    <message>
        <source>No equilibrium with what enters first was found: compare the parameters of the binding with those of an example, or write what the column holds.</source>
        <translation>Aucun équilibre avec ce qui entre en premier n’a été trouvé&#xa0;: comparez les paramètres de la liaison à ceux d’un exemple, ou écrivez ce que contient la colonne.</translation>
    </message>
    <message>
        <source>Filtrate</source>
        <translation>Filtrat</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>intermédiaire</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>standard</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>cake</source>
        <translation>gâteau</translation>
    </message>
    <message>
        <source>general</source>
        <translation>général</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>volume filtré</translation>
    </message>
    <message>
        <source>solids</source>
        <translation>solides</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Fouling</source>
        <translation>Colmatage</translation>
    </message>
    <message>
        <source>End points</source>
        <translation>Points finaux</translation>
    </message>
    <message>
        <source>Filter area</source>
        <translation>Surface filtrante</translation>
    </message>
    <message>
        <source>Resistance of the clean filter</source>
        <translation>Résistance du filtre propre</translation>
    </message>
    <message>
        <source>Pressure by flux and viscosity.</source>
        <translation>Pression divisée par flux et viscosité.</translation>
    </message>
    <message>
        <source>Design flux</source>
        <translation>Flux de dimensionnement</translation>
    </message>
    <message>
        <source>For the capacity that is reported; the flow itself is that of the feed.</source>
        <translation>Pour la capacité indiquée&#xa0;; le débit lui-même est celui de l’alimentation.</translation>
    </message>
    <message>
        <source>Law of blocking</source>
        <translation>Loi de colmatage</translation>
    </message>
    <message>
        <source>How the resistance rises with throughput (Hermia): intermediate, standard, complete, cake, or general with an exponent; measured: a cubic, as a Pmax trial gives it.</source>
        <translation>Comment la résistance augmente avec le volume filtré (Hermia)&#xa0;: intermédiaire, standard, complet, gâteau, ou général avec un exposant&#xa0;; mesurée&#xa0;: un polynôme cubique, tel que le donne un essai Pmax.</translation>
    </message>
    <message>
        <source>Rise of resistance</source>
        <translation>Hausse de la résistance</translation>
    </message>
    <message>
        <source>Relative rise per throughput (volume per area) of the clean filter.</source>
        <translation>Hausse relative par volume filtré (volume par surface) du filtre propre.</translation>
    </message>
    <message>
        <source>Exponent of blocking</source>
        <translation>Exposant de colmatage</translation>
    </message>
    <message>
        <source>0 cake, 1 intermediate, 1.5 standard, 2 complete.</source>
        <translation>0 gâteau, 1 intermédiaire, 1,5 standard, 2 complet.</translation>
    </message>
    <message>
        <source>Rise with the square</source>
        <translation>Hausse au carré</translation>
    </message>
    <message>
        <source>Rise with the cube</source>
        <translation>Hausse au cube</translation>
    </message>
    <message>
        <source>Fouled by</source>
        <translation>Colmaté par</translation>
    </message>
    <message>
        <source>throughput: every litre fouls alike. solids: as much as it carries, against the solids for which the rise and the breakthrough were found.</source>
        <translation>volume filtré&#xa0;: chaque litre colmate de la même façon. solides&#xa0;: selon ce qu’il transporte, rapporté aux solides pour lesquels la hausse et la percée ont été déterminées.</translation>
    </message>
    <message>
        <source>Reference solids</source>
        <translation>Solides de référence</translation>
    </message>
    <message>
        <source>Volume of particles by volume of feed.</source>
        <translation>Volume de particules rapporté au volume d’alimentation.</translation>
    </message>
    <message>
        <source>Of suspended components, which are those with a diameter.</source>
        <translation>Des composants en suspension, c’est-à-dire ceux dotés d’un diamètre.</translation>
    </message>
    <message>
        <source>Adsorption</source>
        <translation>Adsorption</translation>
    </message>
    <message>
        <source>Part of a dissolved component that the filter keeps.</source>
        <translation>Part d’un composant dissous que retient le filtre.</translation>
    </message>
    <message>
        <source>Throughput (volume per area) at which half the retention is lost.</source>
        <translation>Volume filtré (volume par surface) auquel la moitié de la rétention est perdue.</translation>
    </message>
    <message>
        <source>Width of the breakthrough</source>
        <translation>Largeur de la percée</translation>
    </message>
    <message>
        <source>Turbidity of particles</source>
        <translation>Turbidité des particules</translation>
    </message>
    <message>
        <source>By their volume fraction: 1 % particles have a hundredth of it.</source>
        <translation>Selon leur fraction volumique&#xa0;: 1 % de particules en a un centième.</translation>
    </message>
    <message>
        <source>Raises the event &quot;limit&quot;.</source>
        <translation>Déclenche l’événement &quot;limit&quot;.</translation>
    </message>
    <message>
        <source>Turbidity limit</source>
        <translation>Limite de turbidité</translation>
    </message>
    <message>
        <source>Of the filtrate; raises the event &quot;turbidity&quot;.</source>
        <translation>Du filtrat&#xa0;; déclenche l’événement &quot;turbidity&quot;.</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Volume filtré</translation>
    </message>
    <message>
        <source>Volume filtered by area.</source>
        <translation>Volume filtré par surface.</translation>
    </message>
    <message>
        <source>Flux</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Resistance</source>
        <translation>Résistance</translation>
    </message>
    <message>
        <source>Turbidity of the filtrate</source>
        <translation>Turbidité du filtrat</translation>
    </message>
    <message>
        <source>Throughput at which the pressure limit is reached at the design flux, or the breakthrough.</source>
        <translation>Volume filtré auquel la limite de pression est atteinte au flux de dimensionnement, ou la percée.</translation>
    </message>
    <message>
        <source>Capacity used</source>
        <translation>Capacité utilisée</translation>
    </message>
    <message>
        <source>Largest turbidity</source>
        <translation>Turbidité maximale</translation>
    </message>
    <message>
        <source>Depth filter</source>
        <translation>Filtre en profondeur</translation>
    </message>
    <message>
        <source>Clears the harvest at given flow: pressure rises as the filter blocks, and particles break through in the end. Both have an end point that a transfer can stop at.</source>
        <translation>Clarifie la récolte à débit donné&#xa0;: la pression monte à mesure que le filtre se colmate, et des particules finissent par percer. Les deux ont un point final auquel un transfert peut s’arrêter.</translation>
    </message>
    <message>
        <source>The clean filter already takes {1} at the design flux, and the limit is {2}: lower design_flux or clean_resistance, or raise the limit.</source>
        <translation>Le filtre propre demande déjà {1} au flux de dimensionnement, et la limite est {2}&#xa0;: réduisez design_flux ou clean_resistance, ou relevez la limite.</translation>
    </message>
    <message>
        <source>A Pmax trial has {1} points: it needs at least 5 of throughput with resistance.</source>
        <translation>Un essai Pmax a {1} points&#xa0;: il en faut au moins 5 de volume filtré avec résistance.</translation>
    </message>
    <message>
        <source>A Pmax analysis needs a flux and a pressure above 0: they are {1} and {2}.</source>
        <translation>Une analyse Pmax a besoin d’un flux et d’une pression supérieurs à 0&#xa0;: ils valent {1} et {2}.</translation>
    </message>
    <message>
        <source>No point of the Pmax trial has a throughput above 0.</source>
        <translation>Aucun point de l’essai Pmax n’a un volume filtré supérieur à 0.</translation>
    </message>
    <message>
        <source>The points of the Pmax trial lie at fewer than 4 different throughputs, which is too few for a cubic.</source>
        <translation>Les points de l’essai Pmax se situent à moins de 4 volumes filtrés différents, trop peu pour un polynôme cubique.</translation>
    </message>
    <message>
        <source>The pressure does not reach {1} within three times the throughput of the trial, {2}: go on with the trial, or raise the flux.</source>
        <translation>La pression n’atteint pas {1} en trois fois le volume filtré de l’essai, {2}&#xa0;: poursuivez l’essai, ou augmentez le flux.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Temperature loop</source>
        <translation>Boucle de température</translation>
    </message>
    <message>
        <source>none: the tank takes the temperature of what enters, without loss to the room. ideal: the jacket holds the set-point.</source>
        <translation>aucune&#xa0;: la cuve prend la température de ce qui entre, sans pertes vers l’ambiance. idéale&#xa0;: la double enveloppe maintient la consigne.</translation>
    </message>
    <message>
        <source>Set-point with the ideal loop; without it the temperature at the start.</source>
        <translation>Consigne avec la boucle idéale&#xa0;; sans elle, la température initiale.</translation>
    </message>
    <message>
        <source>Hold tank</source>
        <translation>Cuve de stockage</translation>
    </message>
    <message>
        <source>Flow and control</source>
        <translation>Débit et régulation</translation>
    </message>
    <message>
        <source>A well-mixed tank without reaction: a harvest tank, a pool, a feed or buffer tank, a surge tank.</source>
        <translation>Une cuve parfaitement mélangée sans réaction&#xa0;: cuve de récolte, pool, cuve d’alimentation ou de tampon, cuve d’équilibrage.</translation>
    </message>
    <message>
        <source>The heel of {1} does not fit into the vessel of {2}: lower the heel or raise the vessel volume.</source>
        <translation>Le volume résiduel de {1} ne tient pas dans la cuve de {2}&#xa0;: réduisez-le ou augmentez le volume de la cuve.</translation>
    </message>
    <message>
        <source>The initial volume of {1} does not fit into the vessel of {2}: lower it or raise the vessel volume.</source>
        <translation>Le volume initial de {1} ne tient pas dans la cuve de {2}&#xa0;: réduisez-le ou augmentez le volume de la cuve.</translation>
    </message>
    <message>
        <source>A feed, a medium or a buffer from outside. Its program gives flow, concentrations and temperature step by step; the last step holds. A flow that the recipe or a controller writes goes before the program&apos;s.</source>
        <translation>Une alimentation, un milieu ou un tampon venant de l’extérieur. Son programme donne débit, concentrations et température étape par étape&#xa0;; la dernière étape se maintient. Un débit écrit par la recette ou un régulateur prime sur celui du programme.</translation>
    </message>
    <message>
        <source>Mixer</source>
        <translation>Mélangeur</translation>
    </message>
    <message>
        <source>Joins any number of streams into one, at once and without volume.</source>
        <translation>Réunit un nombre quelconque de courants en un seul, instantanément et sans volume.</translation>
    </message>
    <message>
        <source>Volume received</source>
        <translation>Volume reçu</translation>
    </message>
    <message>
        <source>Where product, waste or samples leave the plant. It takes any number of streams and counts their volume.</source>
        <translation>Là où produit, déchets ou échantillons quittent l’installation. Reçoit un nombre quelconque de courants et totalise leur volume.</translation>
    </message>
    <message>
        <source>The component {1} has a diameter, so it is suspended, but its volume is unknown: give its molar_mass or the basis &quot;count&quot; or &quot;mass&quot;.</source>
        <translation>Le composant {1} a un diamètre, il est donc en suspension, mais son volume est inconnu&#xa0;: donnez sa molar_mass ou la base &quot;count&quot; ou &quot;mass&quot;.</translation>
    </message>
    <message>
        <source>Goes to the first loading column without pause, at the flow that its source sets.</source>
        <translation>Va sans interruption à la première colonne en charge, au débit que règle sa source.</translation>
    </message>
    <message>
        <source>Wash buffer</source>
        <translation>Tampon de lavage</translation>
    </message>
    <message>
        <source>Taken as the service of the columns needs it.</source>
        <translation>Prélevé selon les besoins du service des colonnes.</translation>
    </message>
    <message>
        <source>Elution buffer</source>
        <translation>Tampon d’élution</translation>
    </message>
    <message>
        <source>Regeneration</source>
        <translation>Régénération</translation>
    </message>
    <message>
        <source>Equilibration buffer</source>
        <translation>Tampon d’équilibrage</translation>
    </message>
    <message>
        <source>Taken as the service of the columns needs it; the columns begin the run filled with it.</source>
        <translation>Prélevé selon les besoins du service des colonnes&#xa0;; les colonnes en sont remplies au début de l’exécution.</translation>
    </message>
    <message>
        <source>Eluate</source>
        <translation>Éluat</translation>
    </message>
    <message>
        <source>What leaves a column during elution.</source>
        <translation>Ce qui quitte une colonne pendant l’élution.</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Déchets</translation>
    </message>
    <message>
        <source>Everything else that leaves.</source>
        <translation>Tout le reste de ce qui sort.</translation>
    </message>
    <message>
        <source>Switching</source>
        <translation>Commutation</translation>
    </message>
    <message>
        <source>Service of a column</source>
        <translation>Service d’une colonne</translation>
    </message>
    <message>
        <source>breakthrough</source>
        <translation>percée</translation>
    </message>
    <message>
        <source>time</source>
        <translation>temps</translation>
    </message>
    <message>
        <source>Volume of a packed column by the flow, which follows from it.</source>
        <translation>Volume d’une colonne garnie divisé par le débit, qui en découle.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Alike; bed and binding below are those of one.</source>
        <translation>Identiques&#xa0;; lit et liaison ci-dessous sont ceux d’une seule.</translation>
    </message>
    <message>
        <source>Columns that load</source>
        <translation>Colonnes en charge</translation>
    </message>
    <message>
        <source>In series: each catches what breaks through the one before it. The others are in service or wait.</source>
        <translation>En série&#xa0;: chacune capte ce qui perce la précédente. Les autres sont en service ou attendent.</translation>
    </message>
    <message>
        <source>Switch by</source>
        <translation>Commuter selon</translation>
    </message>
    <message>
        <source>breakthrough: of the product at the first column. time: at fixed intervals, which gives the run a cyclic steady state of that period.</source>
        <translation>percée&#xa0;: du produit à la première colonne. temps&#xa0;: à intervalles fixes, ce qui donne à l’exécution un état stationnaire cyclique de cette période.</translation>
    </message>
    <message>
        <source>Breakthrough at a switch</source>
        <translation>Percée à la commutation</translation>
    </message>
    <message>
        <source>Concentration of the product that leaves the first column by that of the feed. Where no column is ready yet, loading goes on until one is.</source>
        <translation>Concentration du produit qui quitte la première colonne rapportée à celle de l’alimentation. Si aucune colonne n’est prête, la charge continue jusqu’à ce qu’une le soit.</translation>
    </message>
    <message>
        <source>Switch time</source>
        <translation>Temps de commutation</translation>
    </message>
    <message>
        <source>Between two switches, from the start of the run on.</source>
        <translation>Entre deux commutations, dès le début de l’exécution.</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>Rinçage</translation>
    </message>
    <message>
        <source>Column volumes at the beginning of the wash that push the feed out of a loaded column; they go to the last loading column.</source>
        <translation>Volumes de colonne au début du lavage qui chassent l’alimentation d’une colonne chargée&#xa0;; ils vont à la dernière colonne en charge.</translation>
    </message>
    <message>
        <source>Wash</source>
        <translation>Lavage</translation>
    </message>
    <message>
        <source>Column volumes after the flush.</source>
        <translation>Volumes de colonne après le rinçage.</translation>
    </message>
    <message>
        <source>Residence time of flush and wash</source>
        <translation>Temps de séjour, rinçage et lavage</translation>
    </message>
    <message>
        <source>Elution</source>
        <translation>Élution</translation>
    </message>
    <message>
        <source>Column volumes.</source>
        <translation>Volumes de colonne.</translation>
    </message>
    <message>
        <source>Residence time of elution</source>
        <translation>Temps de séjour de l’élution</translation>
    </message>
    <message>
        <source>Column volumes that strip and clean.</source>
        <translation>Volumes de colonne qui décrochent et nettoient.</translation>
    </message>
    <message>
        <source>Residence time of regeneration</source>
        <translation>Temps de séjour de la régénération</translation>
    </message>
    <message>
        <source>Equilibration</source>
        <translation>Équilibrage</translation>
    </message>
    <message>
        <source>Residence time of equilibration</source>
        <translation>Temps de séjour de l’équilibrage</translation>
    </message>
    <message>
        <source>0 ready, 1 loads first, 2 loads behind it, 3 flush, 4 wash, 5 elution, 6 regeneration, 7 equilibration.</source>
        <translation>0 prête, 1 en charge en premier, 2 en charge derrière elle, 3 rinçage, 4 lavage, 5 élution, 6 régénération, 7 équilibrage.</translation>
    </message>
    <message>
        <source>Switches so far</source>
        <translation>Commutations cumulées</translation>
    </message>
    <message>
        <source>Last interval</source>
        <translation>Dernier intervalle</translation>
    </message>
    <message>
        <source>Between the last two switches. The cyclic steady state is reached when it repeats.</source>
        <translation>Entre les deux dernières commutations. L’état stationnaire cyclique est atteint quand il se répète.</translation>
    </message>
    <message>
        <source>Product that leaves the first loading column by that of the feed; 0 where none is fed.</source>
        <translation>Produit qui quitte la première colonne en charge rapporté à celui de l’alimentation&#xa0;; 0 si rien n’est alimenté.</translation>
    </message>
    <message>
        <source>Breakthrough at the last switch</source>
        <translation>Percée à la dernière commutation</translation>
    </message>
    <message>
        <source>More than was asked where no column was ready in time.</source>
        <translation>Plus que demandé là où aucune colonne n’était prête à temps.</translation>
    </message>
    <message>
        <source>Product on the first loading column by the volume of its bed.</source>
        <translation>Produit sur la première colonne en charge rapporté au volume de son lit.</translation>
    </message>
    <message>
        <source>Load per cycle</source>
        <translation>Charge par cycle</translation>
    </message>
    <message>
        <source>Product on the column that was switched last by the volume of its bed.</source>
        <translation>Produit sur la dernière colonne commutée rapporté au volume de son lit.</translation>
    </message>
    <message>
        <source>Use of the resin</source>
        <translation>Utilisation de la résine</translation>
    </message>
    <message>
        <source>That load by what a bed holds in equilibrium with the first feed.</source>
        <translation>Cette charge rapportée à ce qu’un lit retient en équilibre avec la première alimentation.</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>Rendement</translation>
    </message>
    <message>
        <source>Product in the eluate by all product that has left.</source>
        <translation>Produit dans l’éluat rapporté à tout le produit sorti.</translation>
    </message>
    <message>
        <source>Productivity</source>
        <translation>Productivité</translation>
    </message>
    <message>
        <source>Product eluted in the last interval by its length and the volume of all beds.</source>
        <translation>Produit élué pendant le dernier intervalle, divisé par sa durée et le volume de tous les lits.</translation>
    </message>
    <message>
        <source>Use of buffers</source>
        <translation>Consommation de tampons</translation>
    </message>
    <message>
        <source>All buffers so far by the product eluted.</source>
        <translation>Tous les tampons jusqu’ici rapportés au produit élué.</translation>
    </message>
    <message>
        <source>Of the loading columns one after the other, or of a column in service where that is more.</source>
        <translation>Des colonnes en charge l’une après l’autre, ou d’une colonne en service si c’est plus.</translation>
    </message>
    <message>
        <source>Absorbance of the eluate; 0 while nothing is eluted.</source>
        <translation>Absorbance de l’éluat&#xa0;; 0 tant que rien n’est élué.</translation>
    </message>
    <message>
        <source>Of the eluate; 0 while nothing is eluted.</source>
        <translation>De l’éluat&#xa0;; 0 tant que rien n’est élué.</translation>
    </message>
    <message>
        <source>Of the eluate; 7 while nothing is eluted.</source>
        <translation>De l’éluat&#xa0;; 7 tant que rien n’est élué.</translation>
    </message>
    <message>
        <source>UV 280 nm behind the first column</source>
        <translation>UV 280 nm derrière la première colonne</translation>
    </message>
    <message>
        <source>Absorbance of what leaves the first loading column.</source>
        <translation>Absorbance de ce qui quitte la première colonne en charge.</translation>
    </message>
    <message>
        <source>Phase of column 1</source>
        <translation>Phase de la colonne 1</translation>
    </message>
    <message>
        <source>Phase of column 2</source>
        <translation>Phase de la colonne 2</translation>
    </message>
    <message>
        <source>Phase of column 3</source>
        <translation>Phase de la colonne 3</translation>
    </message>
    <message>
        <source>Phase of column 4</source>
        <translation>Phase de la colonne 4</translation>
    </message>
    <message>
        <source>Phase of column 5</source>
        <translation>Phase de la colonne 5</translation>
    </message>
    <message>
        <source>Phase of column 6</source>
        <translation>Phase de la colonne 6</translation>
    </message>
    <message>
        <source>Phase of column 7</source>
        <translation>Phase de la colonne 7</translation>
    </message>
    <message>
        <source>Phase of column 8</source>
        <translation>Phase de la colonne 8</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Commutations</translation>
    </message>
    <message>
        <source>Largest breakthrough at a switch</source>
        <translation>Percée maximale à une commutation</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>commutation</translation>
    </message>
    <message>
        <source>Periodic counter-current capture</source>
        <translation>Capture périodique à contre-courant</translation>
    </message>
    <message>
        <source>Captures without pause: of 2 to 8 columns alike some load in series, while the others are washed, eluted, regenerated and equilibrated by a program of their own. When the product breaks through the first, or at fixed times, all move up by one. Buffers are taken in as the program needs them. A run begins just after a switch.</source>
        <translation>Capture sans interruption&#xa0;: de 2 à 8 colonnes identiques, certaines sont en charge en série, tandis que les autres sont lavées, éluées, régénérées et équilibrées selon leur propre programme. Quand le produit perce la première, ou à des instants fixes, toutes avancent d’un rang. Les tampons sont prélevés selon les besoins du programme. Une exécution commence juste après une commutation.</translation>
    </message>
    <message>
        <source>Of {1} columns {2} are to load, which leaves none to be washed and eluted: take {3} columns, or load on {4}.</source>
        <translation>Sur {1} colonnes, {2} doivent être en charge, ce qui n’en laisse aucune à laver et à éluer&#xa0;: prenez {3} colonnes, ou chargez sur {4}.</translation>
    </message>
    <message>
        <source>{1} column volumes are to come in through the port “{2}”, which has no stream: connect an inlet or a tank, or write 0.</source>
        <translation>{1} volumes de colonne doivent entrer par le port «&#xa0;{2}&#xa0;», qui n’a pas de courant&#xa0;: raccordez une entrée ou une cuve, ou écrivez 0.</translation>
    </message>
    <message>
        <source>A column is in service for {1}, longer than {2} switches at {3} leave it: switch after {4} or more, shorten the service, or add a column.</source>
        <translation>Une colonne est en service pendant {1}, plus longtemps que ne lui laissent {2} commutations à {3}&#xa0;: commutez après {4} ou plus, raccourcissez le service, ou ajoutez une colonne.</translation>
    </message>
    <message>
        <source>The columns are to switch when the product breaks through, and nothing binds: name the “product”, give a binding, or switch by time.</source>
        <translation>Les colonnes doivent commuter quand le produit perce, et rien ne se lie&#xa0;: nommez le «&#xa0;product&#xa0;», donnez une liaison, ou commutez selon le temps.</translation>
    </message>
    <message>
        <source>The feed fills a column in {1}, and a column is in service for {2}: with {3} in service product would be lost. Feed more slowly, shorten the service, or take {4} columns.</source>
        <translation>L’alimentation remplit une colonne en {1}, et une colonne est en service pendant {2}&#xa0;: avec {3} en service, du produit serait perdu. Alimentez plus lentement, raccourcissez le service, ou prenez {4} colonnes.</translation>
    </message>
    <message>
        <source>Suction</source>
        <translation>Aspiration</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>Pompe</translation>
    </message>
    <message>
        <source>Sets the flow of a stream: recipe or controller write the flow of its outlet, and the outlet before it is then no set-point. It stands still when its source is empty.</source>
        <translation>Règle le débit d’un courant&#xa0;: la recette ou un régulateur écrit le débit de sa sortie, et la sortie en amont n’est alors plus une consigne. Elle s’arrête quand sa source est vide.</translation>
    </message>
    <message>
        <source>Enters between zones 2 and 3.</source>
        <translation>Entre entre les zones 2 et 3.</translation>
    </message>
    <message>
        <source>Desorbent</source>
        <translation>Désorbant</translation>
    </message>
    <message>
        <source>Enters between zones 4 and 1.</source>
        <translation>Entre entre les zones 4 et 1.</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>Leaves between zones 1 and 2, with what binds more strongly.</source>
        <translation>Sort entre les zones 1 et 2, avec ce qui se lie plus fortement.</translation>
    </message>
    <message>
        <source>Raffinate</source>
        <translation>Raffinat</translation>
    </message>
    <message>
        <source>Leaves between zones 3 and 4, with what binds more weakly.</source>
        <translation>Sort entre les zones 3 et 4, avec ce qui se lie plus faiblement.</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Anneau</translation>
    </message>
    <message>
        <source>After each, all ports move on by one column with the flow; counted from the start of the run.</source>
        <translation>Après chacun, tous les ports avancent d’une colonne dans le sens du débit&#xa0;; compté depuis le début de l’exécution.</translation>
    </message>
    <message>
        <source>Columns in zone 1</source>
        <translation>Colonnes en zone 1</translation>
    </message>
    <message>
        <source>From desorbent to extract: what binds strongly is washed off.</source>
        <translation>Du désorbant à l’extrait&#xa0;: ce qui se lie fortement est lavé.</translation>
    </message>
    <message>
        <source>Columns in zone 2</source>
        <translation>Colonnes en zone 2</translation>
    </message>
    <message>
        <source>From extract to feed: what binds weakly is washed off.</source>
        <translation>De l’extrait à l’alimentation&#xa0;: ce qui se lie faiblement est lavé.</translation>
    </message>
    <message>
        <source>Columns in zone 3</source>
        <translation>Colonnes en zone 3</translation>
    </message>
    <message>
        <source>From feed to raffinate: what binds strongly is held back.</source>
        <translation>De l’alimentation au raffinat&#xa0;: ce qui se lie fortement est retenu.</translation>
    </message>
    <message>
        <source>Columns in zone 4</source>
        <translation>Colonnes en zone 4</translation>
    </message>
    <message>
        <source>From raffinate back to the desorbent: what binds weakly is held back.</source>
        <translation>Du raffinat au désorbant&#xa0;: ce qui se lie faiblement est retenu.</translation>
    </message>
    <message>
        <source>Recycle flow</source>
        <translation>Débit de recyclage</translation>
    </message>
    <message>
        <source>Through zone 4. The other zones follow from it and from what enters and leaves.</source>
        <translation>À travers la zone 4. Les autres zones en découlent, ainsi que de ce qui entre et sort.</translation>
    </message>
    <message>
        <source>Extract flow</source>
        <translation>Débit d’extrait</translation>
    </message>
    <message>
        <source>The raffinate takes the rest of what enters. Never more than enters or than passes zone 1.</source>
        <translation>Le raffinat prend le reste de ce qui entre. Jamais plus que ce qui entre ou que ce qui passe en zone 1.</translation>
    </message>
    <message>
        <source>Flow in zone 1</source>
        <translation>Débit en zone 1</translation>
    </message>
    <message>
        <source>Flow in zone 2</source>
        <translation>Débit en zone 2</translation>
    </message>
    <message>
        <source>Flow in zone 3</source>
        <translation>Débit en zone 3</translation>
    </message>
    <message>
        <source>Flow in zone 4</source>
        <translation>Débit en zone 4</translation>
    </message>
    <message>
        <source>Of all columns one after the other.</source>
        <translation>De toutes les colonnes l’une après l’autre.</translation>
    </message>
    <message>
        <source>Purity of the extract</source>
        <translation>Pureté de l’extrait</translation>
    </message>
    <message>
        <source>The product by all that binds, at this instant.</source>
        <translation>Le produit rapporté à tout ce qui se lie, à cet instant.</translation>
    </message>
    <message>
        <source>Purity of the raffinate</source>
        <translation>Pureté du raffinat</translation>
    </message>
    <message>
        <source>UV 280 nm of the extract</source>
        <translation>UV 280 nm de l’extrait</translation>
    </message>
    <message>
        <source>UV 280 nm of the raffinate</source>
        <translation>UV 280 nm du raffinat</translation>
    </message>
    <message>
        <source>Conductivity of the extract</source>
        <translation>Conductivité de l’extrait</translation>
    </message>
    <message>
        <source>Conductivity of the raffinate</source>
        <translation>Conductivité du raffinat</translation>
    </message>
    <message>
        <source>Simulated moving bed</source>
        <translation>Lit mobile simulé (SMB)</translation>
    </message>
    <message>
        <source>Separates two fractions without pause: a ring of columns alike in four zones, whose ports move on by one column at each switch. Run it to its cyclic steady state with “titer-cli run FILE --cyclic T”, where T is the switch time.</source>
        <translation>Sépare deux fractions sans interruption&#xa0;: un anneau de colonnes identiques en quatre zones, dont les ports avancent d’une colonne à chaque commutation. Exécutez-le jusqu’à son état stationnaire cyclique avec «&#xa0;titer-cli run FILE --cyclic T&#xa0;», où T est le temps de commutation.</translation>
    </message>
    <message>
        <source>With feed {1} and desorbent {2}, an extract of {3} leaves {4} for the raffinate: take at most {5}, or raise one of the others.</source>
        <translation>Avec l’alimentation {1} et le désorbant {2}, un extrait de {3} laisse {4} au raffinat&#xa0;: prenez au plus {5}, ou augmentez l’un des autres.</translation>
    </message>
    <message>
        <source>With recycle {1} and desorbent {2}, an extract of {3} leaves {4} for zone 2: recycle at least {5}, or take less extract.</source>
        <translation>Avec le recyclage {1} et le désorbant {2}, un extrait de {3} laisse {4} à la zone 2&#xa0;: recyclez au moins {5}, ou prenez moins d’extrait.</translation>
    </message>
    <message>
        <source>Outlet 1</source>
        <translation>Sortie 1</translation>
    </message>
    <message>
        <source>Outlet 2</source>
        <translation>Sortie 2</translation>
    </message>
    <message>
        <source>Part to outlet 1</source>
        <translation>Part vers la sortie 1</translation>
    </message>
    <message>
        <source>Splitter</source>
        <translation>Diviseur</translation>
    </message>
    <message>
        <source>Divides a stream into two of the same composition.</source>
        <translation>Divise un courant en deux de même composition.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Mixed volume</source>
        <translation>Volume mélangé</translation>
    </message>
    <message>
        <source>Pump heads, valves and mixers on the way, as one well-mixed volume before the tube.</source>
        <translation>Têtes de pompe, vannes et mélangeurs sur le trajet, comme un seul volume parfaitement mélangé avant le tube.</translation>
    </message>
    <message>
        <source>Volume of the tube</source>
        <translation>Volume du tube</translation>
    </message>
    <message>
        <source>What flows through nearly as a plug.</source>
        <translation>Ce qui traverse presque en bouchon (écoulement piston).</translation>
    </message>
    <message>
        <source>Tanks in series</source>
        <translation>Cuves en série</translation>
    </message>
    <message>
        <source>Into which the tube is divided: the more, the less a front spreads. N tanks spread it as a Peclet number of about 2 N does.</source>
        <translation>Nombre en lequel le tube est divisé&#xa0;: plus il y en a, moins un front s’étale. N cuves l’étalent comme un nombre de Péclet d’environ 2 N.</translation>
    </message>
    <message>
        <source>Volume by flow; 0 at rest.</source>
        <translation>Volume divisé par le débit&#xa0;; 0 au repos.</translation>
    </message>
    <message>
        <source>Tubing</source>
        <translation>Tubulure</translation>
    </message>
    <message>
        <source>Delays and spreads what flows through: the volume of a skid outside its column. It begins filled with what enters first.</source>
        <translation>Retarde et étale ce qui la traverse&#xa0;: le volume d’un skid hors de sa colonne. Elle est au départ remplie de ce qui entre en premier.</translation>
    </message>
    <message>
        <source>Outlet 3</source>
        <translation>Sortie 3</translation>
    </message>
    <message>
        <source>Outlet 4</source>
        <translation>Sortie 4</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Number of the outlet that is open.</source>
        <translation>Numéro de la sortie ouverte.</translation>
    </message>
    <message>
        <source>Valve</source>
        <translation>Vanne</translation>
    </message>
    <message>
        <source>Sends a stream to one of up to four outlets; the recipe moves it, for example from pool to waste. What goes to an outlet without a stream is lost.</source>
        <translation>Envoie un courant vers l’une de quatre sorties au plus&#xa0;; la recette la commute, par exemple du pool vers les déchets. Ce qui va à une sortie sans courant est perdu.</translation>
    </message>
    <message>
        <source>Here an object is expected.</source>
        <translation>Un objet est attendu ici.</translation>
    </message>
    <message>
        <source>Boards know no key “{1}”. A newer Titer may have written it.</source>
        <translation>Les tableaux ne connaissent pas la clé «&#xa0;{1}&#xa0;». Une version plus récente de Titer l’a peut-être écrite.</translation>
    </message>
    <message>
        <source>“{1}” has to be a text.</source>
        <translation>«&#xa0;{1}&#xa0;» doit être un texte.</translation>
    </message>
    <message>
        <source>Here a list is expected.</source>
        <translation>Une liste est attendue ici.</translation>
    </message>
    <message>
        <source>This list holds texts alone.</source>
        <translation>Cette liste ne contient que des textes.</translation>
    </message>
    <message>
        <source>The place of a tile is [column, row, columns, rows] on {1} columns.</source>
        <translation>La place d’une tuile est [colonne, ligne, colonnes, lignes] sur {1} colonnes.</translation>
    </message>
    <message>
        <source>“{1}” has to be true or false.</source>
        <translation>«&#xa0;{1}&#xa0;» doit être true ou false.</translation>
    </message>
    <message>
        <source>A board holds at most {1} tiles.</source>
        <translation>Un tableau contient au plus {1} tuiles.</translation>
    </message>
    <message>
        <source>The tiles “{1}” and “{2}” overlap.</source>
        <translation>Les tuiles «&#xa0;{1}&#xa0;» et «&#xa0;{2}&#xa0;» se chevauchent.</translation>
    </message>
    <message>
        <source>Titer, cells, control loops, alarms and recipe of a vessel.</source>
        <translation>Titre, cellules, boucles de régulation, alarmes et recette d’une cuve.</translation>
    </message>
    <message>
        <source>Chromatography</source>
        <translation>Chromatographie</translation>
    </message>
    <message>
        <source>Detectors, pressure, alarms and recipe of a column.</source>
        <translation>Détecteurs, pression, alarmes et recette d’une colonne.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>The plant with its alarms, key figures and the courses of its main values.</source>
        <translation>L’installation avec ses alarmes, ses indicateurs clés et l’évolution de ses valeurs principales.</translation>
    </message>
    <message>
        <source>Control loops</source>
        <translation>Boucles de régulation</translation>
    </message>
    <message>
        <source>Controlled</source>
        <translation>Régulé</translation>
    </message>
    <message>
        <source>Metabolites</source>
        <translation>Métabolites</translation>
    </message>
    <message>
        <source>Formulas know no key “{1}”. A newer Titer may have written it.</source>
        <translation>Les formules ne connaissent pas la clé «&#xa0;{1}&#xa0;». Une version plus récente de Titer l’a peut-être écrite.</translation>
    </message>
    <message>
        <source>“{1}” is no name for a formula; give one without slashes and backquotes.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un nom de formule&#xa0;; donnez-en un sans barres obliques ni accents graves.</translation>
    </message>
    <message>
        <source>The formula reads no tag; name one in backquotes, such as 2 * `source/name`.</source>
        <translation>La formule ne lit aucun tag&#xa0;; nommez-en un entre accents graves, par exemple 2 * `source/name`.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} stands “{3}”; there is no such tag. Write tags as `source/name`.</source>
        <translation>À la ligne {1}, colonne {2}, figure «&#xa0;{3}&#xa0;»&#xa0;; ce tag n’existe pas. Écrivez les tags sous la forme `source/name`.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} stands “{3}”, whose values are no numbers.</source>
        <translation>À la ligne {1}, colonne {2}, figure «&#xa0;{3}&#xa0;», dont les valeurs ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} stands “{3}”, whose unit “{4}” is unknown; correct the unit at its source.</source>
        <translation>À la ligne {1}, colonne {2}, figure «&#xa0;{3}&#xa0;», dont l’unité «&#xa0;{4}&#xa0;» est inconnue&#xa0;; corrigez l’unité à sa source.</translation>
    </message>
    <message>
        <source>The unit “{1}” is unknown.</source>
        <translation>L’unité «&#xa0;{1}&#xa0;» est inconnue.</translation>
    </message>
    <message>
        <source>The formula gives {1}, which does not fit the unit {2}.</source>
        <translation>La formule donne {1}, ce qui ne convient pas à l’unité {2}.</translation>
    </message>
    <message>
        <source>Two formulas have the name “{1}”; give one another.</source>
        <translation>Deux formules ont le nom «&#xa0;{1}&#xa0;»&#xa0;; donnez-en un autre à l’une d’elles.</translation>
    </message>
    <message>
        <source>The formula “{1}” reads itself, or formulas that do.</source>
        <translation>La formule «&#xa0;{1}&#xa0;» se lit elle-même, ou lit des formules qui le font.</translation>
    </message>
    <message>
        <source>What the sources of this project reach is not allowed on this machine; look it through, then allow it with “titer-cli sources {1} allow”.</source>
        <translation>Ce que les sources de ce projet atteignent n’est pas autorisé sur cette machine&#xa0;; examinez-le, puis autorisez-le avec «&#xa0;titer-cli sources {1} allow&#xa0;».</translation>
    </message>
    <message>
        <source>The folder of drafts could not be made. Save the plant as a project in a folder of your own.</source>
        <translation>Le dossier des brouillons n’a pas pu être créé. Enregistrez l’installation comme projet dans un de vos dossiers.</translation>
    </message>
    <message>
        <source>Save the plant as a project first; versions lie in it.</source>
        <translation>Enregistrez d’abord l’installation comme projet&#xa0;; les versions s’y trouvent.</translation>
    </message>
    <message>
        <source>The plant has no zone “{1}”. It may have been removed.</source>
        <translation>L’installation n’a pas de zone «&#xa0;{1}&#xa0;». Elle a peut-être été supprimée.</translation>
    </message>
    <message>
        <source>There is a zone “{1}” already. Choose another name.</source>
        <translation>Il existe déjà une zone «&#xa0;{1}&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A zone needs a name.</source>
        <translation>Une zone a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A zone needs a unit. Select the units first.</source>
        <translation>Une zone a besoin d’un appareil. Sélectionnez d’abord les appareils.</translation>
    </message>
    <message>
        <source>The plant has no such note. It may have been removed.</source>
        <translation>L’installation n’a pas cette note. Elle a peut-être été retirée.</translation>
    </message>
    <message>
        <source>A place on the sheet is two numbers.</source>
        <translation>Une position sur la feuille se compose de deux nombres.</translation>
    </message>
    <message>
        <source>A note needs words.</source>
        <translation>Une note a besoin de mots.</translation>
    </message>
    <message>
        <source>There is no port “{1}”.</source>
        <translation>Il n’y a pas de port «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>A stream leads from one unit to another. Choose a port of another unit.</source>
        <translation>Un courant va d’un appareil à un autre. Choisissez un port d’un autre appareil.</translation>
    </message>
    <message>
        <source>“{1}” is an inlet; a stream begins at an outlet.</source>
        <translation>«&#xa0;{1}&#xa0;» est une entrée&#xa0;; un courant commence à une sortie.</translation>
    </message>
    <message>
        <source>“{1}” is an outlet; a stream ends at an inlet.</source>
        <translation>«&#xa0;{1}&#xa0;» est une sortie&#xa0;; un courant se termine à une entrée.</translation>
    </message>
    <message>
        <source>“{1}” carries gas and “{2}” takes liquid. Choose a gas port.</source>
        <translation>«&#xa0;{1}&#xa0;» transporte du gaz et «&#xa0;{2}&#xa0;» reçoit du liquide. Choisissez un port de gaz.</translation>
    </message>
    <message>
        <source>“{1}” carries liquid and “{2}” takes gas. Choose a liquid port.</source>
        <translation>«&#xa0;{1}&#xa0;» transporte du liquide et «&#xa0;{2}&#xa0;» reçoit du gaz. Choisissez un port de liquide.</translation>
    </message>
    <message>
        <source>“{1}” has a stream already. Remove it first, or put a splitter between.</source>
        <translation>«&#xa0;{1}&#xa0;» a déjà un courant. Retirez-le d’abord, ou intercalez un diviseur.</translation>
    </message>
    <message>
        <source>“{1}” has a stream already. Remove it first, or put a mixer between.</source>
        <translation>«&#xa0;{1}&#xa0;» a déjà un courant. Retirez-le d’abord, ou intercalez un mélangeur.</translation>
    </message>
    <message>
        <source>These two ports are connected already.</source>
        <translation>Ces deux ports sont déjà raccordés.</translation>
    </message>
    <message>
        <source>There is no stream from “{1}” to “{2}”.</source>
        <translation>Il n’y a pas de courant de «&#xa0;{1}&#xa0;» à «&#xa0;{2}&#xa0;».</translation>
    </message>
    <message>
        <source>The plant has no unit “{1}”. It may have been removed.</source>
        <translation>L’installation n’a pas d’appareil «&#xa0;{1}&#xa0;». Il a peut-être été supprimé.</translation>
    </message>
    <message>
        <source>There is no unit operation “{1}”.</source>
        <translation>Il n’y a pas d’opération unitaire «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>“{1}” cannot be an id. Use 1 to 64 letters, digits, “_” and “-”.</source>
        <translation>«&#xa0;{1}&#xa0;» ne peut pas être un identifiant. Utilisez 1 à 64 lettres, chiffres, «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>Another unit has the id “{1}”. Choose one that is free.</source>
        <translation>Un autre appareil a l’identifiant «&#xa0;{1}&#xa0;». Choisissez-en un qui est libre.</translation>
    </message>
    <message>
        <source>The id “{1}” is taken. Choose one that is free.</source>
        <translation>L’identifiant «&#xa0;{1}&#xa0;» est pris. Choisissez-en un qui est libre.</translation>
    </message>
    <message>
        <source>This entry is no longer in the plant. It may have been removed.</source>
        <translation>Cette entrée n’est plus dans l’installation. Elle a peut-être été supprimée.</translation>
    </message>
    <message>
        <source>There is no binding model “{1}”.</source>
        <translation>Il n’y a pas de modèle de liaison «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no rate law “{1}”.</source>
        <translation>Il n’y a pas de loi cinétique «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Un tag a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The file could not be written ({1}). Choose another folder, or free some space.</source>
        <translation>Le fichier n’a pas pu être écrit ({1}). Choisissez un autre dossier, ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>une valeur</translation>
    </message>
    <message>
        <source>a value for each component</source>
        <translation>une valeur par composant</translation>
    </message>
    <message>
        <source>Species of the rate law</source>
        <translation>Espèces de la loi cinétique</translation>
    </message>
    <message>
        <source>Conditions of the rate law</source>
        <translation>Conditions de la loi cinétique</translation>
    </message>
    <message>
        <source>Contents at the start</source>
        <translation>Contenu initial</translation>
    </message>
    <message>
        <source>The bed holds</source>
        <translation>Le lit contient</translation>
    </message>
    <message>
        <source>what is given below</source>
        <translation>ce qui est donné ci-dessous</translation>
    </message>
    <message>
        <source>an equilibrium with what enters first</source>
        <translation>un équilibre avec ce qui entre en premier</translation>
    </message>
    <message>
        <source>At the start between the particles</source>
        <translation>Au début entre les particules</translation>
    </message>
    <message>
        <source>At the start in the pores</source>
        <translation>Au début dans les pores</translation>
    </message>
    <message>
        <source>At the start bound, per solid</source>
        <translation>Au début lié, par solide</translation>
    </message>
    <message>
        <source>What flows in</source>
        <translation>Ce qui entre</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Carbone</translation>
    </message>
    <message>
        <source>Nitrogen</source>
        <translation>Azote</translation>
    </message>
    <message>
        <source>Set-points</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Compté en</translation>
    </message>
    <message>
        <source>mass</source>
        <translation>masse</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>quantité de matière</translation>
    </message>
    <message>
        <source>count</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>{1} needs a molar mass to be converted into {2}. Give the component one, or type the value in {2}.</source>
        <translation>{1} a besoin d’une masse molaire pour être converti en {2}. Donnez-en une au composant, ou saisissez la valeur en {2}.</translation>
    </message>
    <message>
        <source>{1} needs a cell mass to be converted into {2}. Give the component one, or type the value in {2}.</source>
        <translation>{1} a besoin d’une masse cellulaire pour être converti en {2}. Donnez-en une au composant, ou saisissez la valeur en {2}.</translation>
    </message>
    <message>
        <source>{1} is below the least possible {2}. Enter at least that.</source>
        <translation>{1} est inférieur au minimum possible {2}. Saisissez au moins cette valeur.</translation>
    </message>
    <message>
        <source>{1} is above the largest possible {2}. Enter at most that.</source>
        <translation>{1} est supérieur au maximum possible {2}. Saisissez au plus cette valeur.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>“{1}” is not among the choices: {2}.</source>
        <translation>«&#xa0;{1}&#xa0;» ne figure pas parmi les choix&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>The value cannot be shown in {1}.</source>
        <translation>La valeur ne peut pas être affichée en {1}.</translation>
    </message>
    <message>
        <source>Recorded data are not written</source>
        <translation>Les données enregistrées ne sont pas écrites</translation>
    </message>
    <message>
        <source>The disk is full, was taken away, or refuses to write.</source>
        <translation>Le disque est plein, a été retiré ou refuse l’écriture.</translation>
    </message>
    <message>
        <source>Samples wait in memory; what finds no room there is lost and recorded as a gap.</source>
        <translation>Les valeurs attendent en mémoire&#xa0;; ce qui n’y trouve pas de place est perdu et noté comme lacune.</translation>
    </message>
    <message>
        <source>Make room on the disk or bring it back; what waits is written by itself within a second.</source>
        <translation>Libérez de l’espace sur le disque ou reconnectez-le&#xa0;; ce qui attend est écrit de lui-même en une seconde.</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>Le disque est presque plein</translation>
    </message>
    <message>
        <source>Less than 1 GB is left, or what would be written in the next 24 h does not fit.</source>
        <translation>Il reste moins de 1 Go, ou ce qui serait écrit dans les prochaines 24 h ne tient pas.</translation>
    </message>
    <message>
        <source>Recording stops when the disk is full.</source>
        <translation>L’enregistrement s’arrête quand le disque est plein.</translation>
    </message>
    <message>
        <source>Make room: take away what is not needed, or keep samples for a shorter time (historian retain).</source>
        <translation>Libérez de l’espace&#xa0;: retirez ce qui n’est pas nécessaire, ou conservez les valeurs moins longtemps (historian retain).</translation>
    </message>
    <message>
        <source>A clock is wrong</source>
        <translation>Une horloge est fausse</translation>
    </message>
    <message>
        <source>The clock of this machine jumped, or a source gives times that differ from it by more than 5 s.</source>
        <translation>L’horloge de cette machine a sauté, ou une source donne des temps qui en diffèrent de plus de 5 s.</translation>
    </message>
    <message>
        <source>Samples of different sources cannot be laid side by side, and batch records show wrong times.</source>
        <translation>Les valeurs de différentes sources ne peuvent pas être comparées côte à côte, et les dossiers de lot indiquent des temps faux.</translation>
    </message>
    <message>
        <source>See that this machine and the devices take their time from one server (NTP), and correct the one that is off.</source>
        <translation>Veillez à ce que cette machine et les appareils prennent leur temps d’un même serveur (NTP), et corrigez ce qui s’en écarte.</translation>
    </message>
    <message>
        <source>The recorder was down</source>
        <translation>L’enregistreur était arrêté</translation>
    </message>
    <message>
        <source>It was stopped, killed, or the machine had no power.</source>
        <translation>Il a été arrêté ou tué, ou la machine n’avait plus de courant.</translation>
    </message>
    <message>
        <source>Nothing was recorded and no alarm was judged meanwhile; the time is marked as a gap.</source>
        <translation>Entre-temps, rien n’a été enregistré et aucune alarme n’a été évaluée&#xa0;; cette période est marquée comme lacune.</translation>
    </message>
    <message>
        <source>Look at what the process did meanwhile on its own controls, then acknowledge.</source>
        <translation>Examinez ce que le procédé a fait entre-temps sous sa propre régulation, puis acquittez.</translation>
    </message>
    <message>
        <source>{1} is not connected</source>
        <translation>{1} n’est pas connecté</translation>
    </message>
    <message>
        <source>A cable, a network or the device itself is down, or its settings changed.</source>
        <translation>Un câble, un réseau ou l’appareil lui-même est en panne, ou ses réglages ont changé.</translation>
    </message>
    <message>
        <source>Its values are not seen: alarms on them stay as they are, and nothing of it is recorded.</source>
        <translation>Ses valeurs ne sont pas visibles&#xa0;: les alarmes associées restent en l’état, et rien n’en est enregistré.</translation>
    </message>
    <message>
        <source>See to cable and device; the Data page says what the source answers. It connects again by itself.</source>
        <translation>Vérifiez câble et appareil&#xa0;; la page Données indique ce que répond la source. Elle se reconnecte d’elle-même.</translation>
    </message>
    <message>
        <source>Sources belong to a project; save this plant as one first.</source>
        <translation>Les sources appartiennent à un projet&#xa0;; enregistrez d’abord cette installation comme projet.</translation>
    </message>
    <message>
        <source>The recorder could not be stopped: it runs under another account, or has ended.</source>
        <translation>L’enregistreur n’a pas pu être arrêté&#xa0;: il s’exécute sous un autre compte, ou s’est terminé.</translation>
    </message>
    <message>
        <source>The store takes nothing at present, so that no alarm is judged; make room on its disk.</source>
        <translation>La base de données n’accepte rien actuellement, aucune alarme n’est donc évaluée&#xa0;; libérez de l’espace sur son disque.</translation>
    </message>
    <message>
        <source>This machine knows no program under the name “{1}”. Confirm one: titer-cli sources commands add {1} -- /PATH/OF/PROGRAM ARGUMENTS</source>
        <translation>Cette machine ne connaît aucun programme sous le nom «&#xa0;{1}&#xa0;». Confirmez-en un&#xa0;: titer-cli sources commands add {1} -- /PATH/OF/PROGRAM ARGUMENTS</translation>
    </message>
    <message>
        <source>This is no program that you may start. Give its absolute path.</source>
        <translation>Ce n’est pas un programme que vous pouvez lancer. Donnez son chemin absolu.</translation>
    </message>
    <message>
        <source>The name is empty; give one.</source>
        <translation>Le nom est vide&#xa0;; donnez-en un.</translation>
    </message>
    <message>
        <source>The file could not be written ({1}). See that the disk has space left and that you may write in its folder.</source>
        <translation>Le fichier n’a pas pu être écrit ({1}). Vérifiez qu’il reste de la place sur le disque et que vous pouvez écrire dans son dossier.</translation>
    </message>
    <message>
        <source>This is no file of your own account, so it is not trusted. Remove it.</source>
        <translation>Ce fichier n’appartient pas à votre compte, il n’est donc pas digne de confiance. Supprimez-le.</translation>
    </message>
    <message>
        <source>Other accounts may read or write this file, so it is not trusted. Look at what it holds, then take the right from them: chmod 600 {1}</source>
        <translation>D’autres comptes peuvent lire ou écrire ce fichier, il n’est donc pas digne de confiance. Examinez son contenu, puis retirez-leur ce droit&#xa0;: chmod 600 {1}</translation>
    </message>
    <message>
        <source>The file is damaged. Remove it and enter again what it held.</source>
        <translation>Le fichier est endommagé. Supprimez-le et saisissez à nouveau ce qu’il contenait.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>the project whose recorder is followed</source>
        <translation>le projet dont l’enregistreur est suivi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>its id in the project</source>
        <translation>son identifiant dans le projet</translation>
    </message>
    <message>
        <source>Recorded source</source>
        <translation>Source enregistrée</translation>
    </message>
    <message>
        <source>Follows a source that the recorder of a project keeps.</source>
        <translation>Suit une source que conserve l’enregistreur d’un projet.</translation>
    </message>
    <message>
        <source>No recorder runs for this project; start it first.</source>
        <translation>Aucun enregistreur n’est en marche pour ce projet&#xa0;; démarrez-le d’abord.</translation>
    </message>
    <message>
        <source>The recorder runs and keeps {1} tags of this source.</source>
        <translation>L’enregistreur est en marche et conserve {1} tags de cette source.</translation>
    </message>
    <message>
        <source>No source is open; open one first.</source>
        <translation>Aucune source n’est ouverte&#xa0;; ouvrez-en d’abord une.</translation>
    </message>
    <message>
        <source>The recorder went away.</source>
        <translation>L’enregistreur a disparu.</translation>
    </message>
    <message>
        <source>The recorder keeps no source “{1}” any more.</source>
        <translation>L’enregistreur ne conserve plus de source «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>changed while no recorder ran</source>
        <translation>modifié alors qu’aucun enregistreur n’était en marche</translation>
    </message>
    <message>
        <source>What a recorder keeps is not recorded once more; remove this source.</source>
        <translation>Ce que conserve un enregistreur n’est pas enregistré une seconde fois&#xa0;; retirez cette source.</translation>
    </message>
    <message>
        <source>The recorder is ending.</source>
        <translation>L’enregistreur est en train de s’arrêter.</translation>
    </message>
    <message>
        <source>The recorder is missing ({1}); install Titer again.</source>
        <translation>L’enregistreur manque ({1})&#xa0;; réinstallez Titer.</translation>
    </message>
    <message>
        <source>The recorder could not be started ({1}).</source>
        <translation>L’enregistreur n’a pas pu être démarré ({1}).</translation>
    </message>
    <message>
        <source>The recorder went away before it answered.</source>
        <translation>L’enregistreur a disparu avant de répondre.</translation>
    </message>
    <message>
        <source>What answers in the place of the recorder is none; stop it and start the recorder anew.</source>
        <translation>Ce qui répond à la place de l’enregistreur n’en est pas un&#xa0;; arrêtez-le et redémarrez l’enregistreur.</translation>
    </message>
    <message>
        <source>The recorder that runs is of another version of Titer ({1}); stop it and start it anew.</source>
        <translation>L’enregistreur en marche est d’une autre version de Titer ({1})&#xa0;; arrêtez-le et redémarrez-le.</translation>
    </message>
    <message>
        <source>the sources changed</source>
        <translation>les sources ont changé</translation>
    </message>
    <message>
        <source>The source did not stop within 2 s and was left behind; if its device stays occupied, start the recorder anew.</source>
        <translation>La source ne s’est pas arrêtée en 2 s et a été abandonnée&#xa0;; si son appareil reste occupé, redémarrez l’enregistreur.</translation>
    </message>
    <message>
        <source>The source has no tag “{1}”; nothing was written.</source>
        <translation>La source n’a pas de tag «&#xa0;{1}&#xa0;»&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The tag “{1}” takes no values; nothing was written.</source>
        <translation>Le tag «&#xa0;{1}&#xa0;» n’accepte pas de valeurs&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The folder {1} is not for this account alone, so no recorder can be reached through it; remove it, or see that XDG_RUNTIME_DIR names a folder of your own.</source>
        <translation>Le dossier {1} n’est pas réservé à ce compte, aucun enregistreur ne peut donc être joint par lui&#xa0;; supprimez-le, ou veillez à ce que XDG_RUNTIME_DIR désigne un dossier à vous.</translation>
    </message>
    <message>
        <source>No window can reach the recorder ({1}).</source>
        <translation>Aucune fenêtre ne peut joindre l’enregistreur ({1}).</translation>
    </message>
    <message>
        <source>Say why values are to be written to devices.</source>
        <translation>Indiquez pourquoi des valeurs doivent être écrites vers des appareils.</translation>
    </message>
    <message>
        <source>Writing to devices is off; arm this session for it, with a reason.</source>
        <translation>L’écriture vers des appareils est désactivée&#xa0;; armez cette session pour cela, avec un motif.</translation>
    </message>
    <message>
        <source>The stretch has more than {1} samples; zoom in, or take tags off.</source>
        <translation>La plage a plus de {1} valeurs&#xa0;; zoomez, ou retirez des tags.</translation>
    </message>
    <message>
        <source>“{1}” is a secret, which a project does not hold. Keep it under a name with “titer-cli sources FILE secret NAME”, and set {1} to secret:NAME.</source>
        <translation>«&#xa0;{1}&#xa0;» est un secret, qu’un projet ne contient pas. Conservez-le sous un nom avec «&#xa0;titer-cli sources FILE secret NAME&#xa0;», et réglez {1} sur secret:NAME.</translation>
    </message>
    <message>
        <source>The keyring of the desktop does not give an answer ({1}). Log in to the desktop anew, or unlock its keyring.</source>
        <translation>Le trousseau du bureau ne répond pas ({1}). Reconnectez-vous au bureau, ou déverrouillez son trousseau.</translation>
    </message>
    <message>
        <source>The keyring of the desktop is locked. Unlock it, then try again.</source>
        <translation>Le trousseau du bureau est verrouillé. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>This machine keeps no secret under the name “{1}”. Enter it: titer-cli sources FILE secret {1}</source>
        <translation>Cette machine ne conserve aucun secret sous le nom «&#xa0;{1}&#xa0;». Saisissez-le&#xa0;: titer-cli sources FILE secret {1}</translation>
    </message>
    <message>
        <source>“{1}” is no fault; write one of {2}, then how much and for how long, such as “drift 0.5 for 10 min”.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un défaut&#xa0;; écrivez l’un de {2}, puis combien et combien de temps, par exemple «&#xa0;drift 0.5 for 10 min&#xa0;».</translation>
    </message>
    <message>
        <source>{1} simulated tags and {2} set-points of the plant “{3}”.</source>
        <translation>{1} tags simulés et {2} consignes de l’installation «&#xa0;{3}&#xa0;».</translation>
    </message>
    <message>
        <source>Simulated plant</source>
        <translation>Installation simulée</translation>
    </message>
    <message>
        <source>Runs a plant beside the clock and measures it, where no instrument is there.</source>
        <translation>Exécute une installation au rythme de l’horloge et la mesure, là où il n’y a pas d’instrument.</translation>
    </message>
    <message>
        <source>A planned fault keeps the source away from its start.</source>
        <translation>Un défaut planifié empêche la source de démarrer.</translation>
    </message>
    <message>
        <source>This machine computes the plant about {1} times as fast as the real clock goes; enter a lower speed.</source>
        <translation>Cette machine calcule l’installation environ {1} fois plus vite que l’horloge réelle&#xa0;; saisissez une vitesse plus faible.</translation>
    </message>
    <message>
        <source>No plant is open; open one first.</source>
        <translation>Aucune installation n’est ouverte&#xa0;; ouvrez-en d’abord une.</translation>
    </message>
    <message>
        <source>Run the plant once and mend what the run tells, then start the source again.</source>
        <translation>Exécutez une fois l’installation et corrigez ce que signale l’exécution, puis redémarrez la source.</translation>
    </message>
    <message>
        <source>The simulated plant was taken away on command.</source>
        <translation>L’installation simulée a été retirée sur commande.</translation>
    </message>
    <message>
        <source>Wait until it comes back, or take its planned fault out of the settings.</source>
        <translation>Attendez qu’elle revienne, ou retirez son défaut planifié des réglages.</translation>
    </message>
    <message>
        <source>The plant is computed {1} times as fast as the real clock goes, not {2} times.</source>
        <translation>L’installation est calculée {1} fois plus vite que l’horloge réelle, et non {2} fois.</translation>
    </message>
    <message>
        <source>Enter a lower speed, or close what else keeps this machine busy.</source>
        <translation>Saisissez une vitesse plus faible, ou fermez ce qui occupe cette machine par ailleurs.</translation>
    </message>
    <message>
        <source>The file {1} could not be read. See that it exists, that you may read it and that it is a file of sensors.</source>
        <translation>Le fichier {1} n’a pas pu être lu. Vérifiez qu’il existe, que vous pouvez le lire et que c’est un fichier de capteurs.</translation>
    </message>
    <message>
        <source>The source as a whole can be “offline” only, not “{1}”; name a tag for that.</source>
        <translation>La source dans son ensemble ne peut être que «&#xa0;offline&#xa0;», et non «&#xa0;{1}&#xa0;»&#xa0;; nommez un tag pour cela.</translation>
    </message>
    <message>
        <source>There is no tag “{1}” that could fail; name one of the tags, or *.</source>
        <translation>Il n’y a pas de tag «&#xa0;{1}&#xa0;» qui puisse tomber en défaut&#xa0;; nommez l’un des tags, ou *.</translation>
    </message>
    <message>
        <source>Two tags are called “{1}”; give one of them another name.</source>
        <translation>Deux tags s’appellent «&#xa0;{1}&#xa0;»&#xa0;; donnez un autre nom à l’un d’eux.</translation>
    </message>
    <message>
        <source>The recipe takes {1}, so that nothing can begin at {2}; enter less.</source>
        <translation>La recette dure {1}, rien ne peut donc commencer à {2}&#xa0;; saisissez moins.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>of the plant, such as production.cells; left out: what the plant&apos;s own tags say</source>
        <translation>de l’installation, par exemple production.cells&#xa0;; omis&#xa0;: ce qu’indiquent les tags propres à l’installation</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>left out: the usual one</source>
        <translation>omis&#xa0;: l’habituelle</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Toutes les</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>standard deviation, in the unit of the tag</source>
        <translation>écart type, dans l’unité du tag</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Dérive</translation>
    </message>
    <message>
        <source>per day of the plant, in the unit of the tag</source>
        <translation>par jour de l’installation, dans l’unité du tag</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>in the unit of the tag</source>
        <translation>dans l’unité du tag</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdues</translation>
    </message>
    <message>
        <source>share of the samples that never arrive</source>
        <translation>part des valeurs qui n’arrivent jamais</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>its name, or * for the source as a whole, which can be offline only</source>
        <translation>son nom, ou * pour la source dans son ensemble, qui ne peut être que hors ligne (offline)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>since the source was started</source>
        <translation>depuis le démarrage de la source</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>since the source was started; left out: for good</source>
        <translation>depuis le démarrage de la source&#xa0;; omis&#xa0;: définitivement</translation>
    </message>
    <message>
        <source>By</source>
        <translation>De</translation>
    </message>
    <message>
        <source>drift: unit of the tag per hour; spike: unit of the tag; dropout: share of the samples</source>
        <translation>drift&#xa0;: unité du tag par heure&#xa0;; spike&#xa0;: unité du tag&#xa0;; dropout&#xa0;: part des valeurs</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>a plant file (*.plant.json), a project (*.titer) or the id of an example</source>
        <translation>un fichier d’installation (*.plant.json), un projet (*.titer) ou l’identifiant d’un exemple</translation>
    </message>
    <message>
        <source>Speed of time</source>
        <translation>Vitesse du temps</translation>
    </message>
    <message>
        <source>seconds of the plant per second</source>
        <translation>secondes de l’installation par seconde</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Commence à</translation>
    </message>
    <message>
        <source>time of the recipe; left out: when the first unit runs that is measured</source>
        <translation>temps de la recette&#xa0;; omis&#xa0;: quand démarre le premier appareil mesuré</translation>
    </message>
    <message>
        <source>At the recipe&apos;s end</source>
        <translation>À la fin de la recette</translation>
    </message>
    <message>
        <source>again: the recipe begins anew; hold: the plant stays as it is</source>
        <translation>again&#xa0;: la recette recommence&#xa0;; hold&#xa0;: l’installation reste telle quelle</translation>
    </message>
    <message>
        <source>time from sample to sample, by the real clock</source>
        <translation>temps d’une valeur à l’autre, selon l’horloge réelle</translation>
    </message>
    <message>
        <source>standard deviation as a share of the value, where a tag states none</source>
        <translation>écart type en part de la valeur, si un tag n’en indique pas</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>another number gives another noise</source>
        <translation>un autre nombre donne un autre bruit</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Capteurs</translation>
    </message>
    <message>
        <source>a file of sensors (titer.sensors/1) in place of a table of tags</source>
        <translation>un fichier de capteurs (titer.sensors/1) à la place d’un tableau de tags</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>what is measured; without any: the plant&apos;s own tags</source>
        <translation>ce qui est mesuré&#xa0;; sans indication&#xa0;: les tags propres à l’installation</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Défauts</translation>
    </message>
    <message>
        <source>sensors that fail on command, for teaching and trials</source>
        <translation>capteurs défaillants sur commande, pour l’enseignement et les essais</translation>
    </message>
    <message>
        <source>The source does not run; start it first.</source>
        <translation>La source n’est pas en marche&#xa0;; démarrez-la d’abord.</translation>
    </message>
    <message>
        <source>This tag is measured; write to one of the set-points.</source>
        <translation>Ce tag est mesuré&#xa0;; écrivez vers l’une des consignes.</translation>
    </message>
    <message>
        <source>connects to {1}</source>
        <translation>se connecte à {1}</translation>
    </message>
    <message>
        <source>reads {1}</source>
        <translation>lit {1}</translation>
    </message>
    <message>
        <source>uses the device {1}</source>
        <translation>utilise l’appareil {1}</translation>
    </message>
    <message>
        <source>runs the program {1}</source>
        <translation>exécute le programme {1}</translation>
    </message>
    <message>
        <source>hands the secret {1} to {2}</source>
        <translation>transmet le secret {1} à {2}</translation>
    </message>
    <message>
        <source>sends the secret {1} to {2}, for {3}</source>
        <translation>envoie le secret {1} à {2}, pour {3}</translation>
    </message>
    <message>
        <source>No source is open, or it is playing already; open one first.</source>
        <translation>Aucune source n’est ouverte, ou elle est déjà en lecture&#xa0;; ouvrez-en d’abord une.</translation>
    </message>
    <message>
        <source>Nothing is played yet; start first.</source>
        <translation>Rien n’est encore en lecture&#xa0;; démarrez d’abord.</translation>
    </message>
    <message>
        <source>The source did not stop within 2 s and was left behind; if its device stays occupied, start Titer anew.</source>
        <translation>La source ne s’est pas arrêtée en 2 s et a été abandonnée&#xa0;; si son appareil reste occupé, redémarrez Titer.</translation>
    </message>
    <message>
        <source>The file could not be read ({1}). See that it exists and that you may read it.</source>
        <translation>Le fichier n’a pas pu être lu ({1}). Vérifiez qu’il existe et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>The file has {1} MB; a plant file has at most {2} MB. Choose a plant file (.plant.json).</source>
        <translation>Le fichier fait {1} Mo&#xa0;; un fichier d’installation fait au plus {2} Mo. Choisissez un fichier d’installation (.plant.json).</translation>
    </message>
    <message>
        <source>There is no example plant “{1}”. There are: {2}.</source>
        <translation>Il n’y a pas d’installation d’exemple «&#xa0;{1}&#xa0;». Existent&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>It is made for version {1} of the connector interface, this Titer has {2}; install a version of it that fits.</source>
        <translation>Il est conçu pour la version {1} de l’interface de connecteur, cette version de Titer a {2}&#xa0;; installez une version compatible.</translation>
    </message>
    <message>
        <source>It is a plugin of another program ({1}), not of Titer; remove it from the folder.</source>
        <translation>C’est un plugin d’un autre programme ({1}), et non de Titer&#xa0;; retirez-le du dossier.</translation>
    </message>
    <message>
        <source>Its metadata do not state the version of the connector interface; install a version of it that does.</source>
        <translation>Ses métadonnées n’indiquent pas la version de l’interface de connecteur&#xa0;; installez une version qui l’indique.</translation>
    </message>
    <message>
        <source>Its metadata state no id; install a version of it that does.</source>
        <translation>Ses métadonnées n’indiquent pas d’identifiant&#xa0;; installez une version qui l’indique.</translation>
    </message>
    <message>
        <source>It is none of the plugins that came with Titer and nobody added it on this machine, or its file changed since. If you trust where it comes from: titer-cli connectors add FILE</source>
        <translation>Il ne fait pas partie des plugins fournis avec Titer et personne ne l’a ajouté sur cette machine, ou son fichier a changé depuis. Si vous faites confiance à sa provenance&#xa0;: titer-cli connectors add FILE</translation>
    </message>
    <message>
        <source>The file is damaged or no plugin ({1}); remove it or install it again.</source>
        <translation>Le fichier est endommagé ou n’est pas un plugin ({1})&#xa0;; retirez-le ou réinstallez-le.</translation>
    </message>
    <message>
        <source>The plugin “{1}” was found already, in {2}; remove one of the two.</source>
        <translation>Le plugin «&#xa0;{1}&#xa0;» a déjà été trouvé, dans {2}&#xa0;; retirez l’un des deux.</translation>
    </message>
    <message>
        <source>The connector “{1}” was not built, because the library {2} was missing; install it and build Titer again.</source>
        <translation>Le connecteur «&#xa0;{1}&#xa0;» n’a pas été compilé, car la bibliothèque {2} manquait&#xa0;; installez-la et recompilez Titer.</translation>
    </message>
    <message>
        <source>There is no connector “{1}”; “titer-cli connectors list” shows those that are.</source>
        <translation>Il n’y a pas de connecteur «&#xa0;{1}&#xa0;»&#xa0;; «&#xa0;titer-cli connectors list&#xa0;» affiche ceux qui existent.</translation>
    </message>
    <message>
        <source>Titer has a connector “{1}” of its own; remove this one.</source>
        <translation>Titer a son propre connecteur «&#xa0;{1}&#xa0;»&#xa0;; retirez celui-ci.</translation>
    </message>
    <message>
        <source>It does not offer the connector interface that its metadata promise; install it again.</source>
        <translation>Il n’offre pas l’interface de connecteur que promettent ses métadonnées&#xa0;; réinstallez-le.</translation>
    </message>
    <message>
        <source>It cannot be loaded ({1}); install a version of it that fits this system.</source>
        <translation>Il ne peut pas être chargé ({1})&#xa0;; installez-en une version adaptée à ce système.</translation>
    </message>
    <message>
        <source>Its id “{1}” is not made of small letters, digits and underscores; install a version of it whose id is.</source>
        <translation>Son identifiant «&#xa0;{1}&#xa0;» ne se compose pas de minuscules, de chiffres et de tirets bas&#xa0;; installez-en une version dont c’est le cas.</translation>
    </message>
    <message>
        <source>Nobody added a plugin “{1}” on this machine; “titer-cli connectors list” shows where each lies.</source>
        <translation>Personne n’a ajouté de plugin «&#xa0;{1}&#xa0;» sur cette machine&#xa0;; «&#xa0;titer-cli connectors list&#xa0;» indique où se trouve chacun.</translation>
    </message>
    <message>
        <source>This line is no longer in the program. It may have been removed.</source>
        <translation>Cette ligne n’est plus dans le programme. Elle a peut-être été supprimée.</translation>
    </message>
    <message>
        <source>A program begins at 0; add a line for a later time.</source>
        <translation>Un programme commence à 0&#xa0;; ajoutez une ligne pour un instant ultérieur.</translation>
    </message>
    <message>
        <source>{1} does not come after the line before, at {2}; enter a later time.</source>
        <translation>{1} ne vient pas après la ligne précédente, à {2}&#xa0;; saisissez un instant ultérieur.</translation>
    </message>
    <message>
        <source>{1} does not come before the next line, at {2}; enter an earlier time.</source>
        <translation>{1} ne vient pas avant la ligne suivante, à {2}&#xa0;; saisissez un instant antérieur.</translation>
    </message>
    <message>
        <source>A ramp needs a next line to lead to; add one.</source>
        <translation>Une rampe a besoin d’une ligne suivante où aboutir&#xa0;; ajoutez-en une.</translation>
    </message>
    <message>
        <source>The heading “{1}” has a unit that does not fit; use one such as {2}. Nothing was pasted.</source>
        <translation>L’en-tête «&#xa0;{1}&#xa0;» a une unité qui ne convient pas&#xa0;; utilisez-en une comme {2}. Rien n’a été collé.</translation>
    </message>
    <message>
        <source>Row {1}: “{2}” does not fit; a number in {3} is needed. Nothing was pasted.</source>
        <translation>Ligne {1}&#xa0;: «&#xa0;{2}&#xa0;» ne convient pas&#xa0;; il faut un nombre en {3}. Rien n’a été collé.</translation>
    </message>
    <message>
        <source>There are no rows on the clipboard. Copy times and values from a spreadsheet.</source>
        <translation>Le presse-papiers ne contient aucune ligne. Copiez des temps et des valeurs depuis un tableur.</translation>
    </message>
    <message>
        <source>Row {1}: its time does not come after that of the row before. Nothing was pasted.</source>
        <translation>Ligne {1}&#xa0;: son temps ne vient pas après celui de la ligne précédente. Rien n’a été collé.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Allure</translation>
    </message>
    <message>
        <source>There is nothing at “{1}” any more.</source>
        <translation>Il n’y a plus rien à «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>The stored run cannot be read. Run the plant again.</source>
        <translation>L’exécution enregistrée ne peut pas être lue. Exécutez à nouveau l’installation.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A place of the plant file and what is wrong there.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“{1}” is not a number. Type a number such as 12.5, with a unit if you like.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un nombre. Saisissez un nombre comme 12,5, avec une unité si vous le souhaitez.</translation>
    </message>
    <message>
        <source>“{1}” can mean {2} or {3}. Type it without the separator, or with one more decimal.</source>
        <translation>«&#xa0;{1}&#xa0;» peut signifier {2} ou {3}. Saisissez-le sans le séparateur, ou avec une décimale de plus.</translation>
    </message>
    <message>
        <source>This project has no versions yet. Name one to come back to it.</source>
        <translation>Ce projet n’a pas encore de versions. Nommez-en une pour pouvoir y revenir.</translation>
    </message>
    <message>
        <source>Plant unit</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Only the alarms of this group; empty: all of the plant</source>
        <translation>Seulement les alarmes de ce groupe&#xa0;; vide&#xa0;: toutes celles de l’installation</translation>
    </message>
    <message>
        <source>Blinking outline</source>
        <translation>Contour clignotant</translation>
    </message>
    <message>
        <source>Whether the outline of an unacknowledged alarm goes on and off once a second</source>
        <translation>Si le contour d’une alarme non acquittée clignote une fois par seconde</translation>
    </message>
    <message>
        <source>one of the tags of the tile</source>
        <translation>l’un des tags de la tuile</translation>
    </message>
    <message>
        <source>lower end of the bar, in the unit of the tag</source>
        <translation>extrémité inférieure de la barre, dans l’unité du tag</translation>
    </message>
    <message>
        <source>upper end of the bar, in the unit of the tag</source>
        <translation>extrémité supérieure de la barre, dans l’unité du tag</translation>
    </message>
    <message>
        <source>Normal from</source>
        <translation>Normal à partir de</translation>
    </message>
    <message>
        <source>lower end of the normal range; empty: the low limit of its alarms</source>
        <translation>extrémité inférieure de la plage normale&#xa0;; vide&#xa0;: la limite basse de ses alarmes</translation>
    </message>
    <message>
        <source>Normal to</source>
        <translation>Normal jusqu’à</translation>
    </message>
    <message>
        <source>upper end of the normal range; empty: the high limit of its alarms</source>
        <translation>extrémité supérieure de la plage normale&#xa0;; vide&#xa0;: la limite haute de ses alarmes</translation>
    </message>
    <message>
        <source>tag that holds what the value should be; empty: none is shown</source>
        <translation>tag qui contient ce que la valeur devrait être&#xa0;; vide&#xa0;: rien n’est affiché</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Plages</translation>
    </message>
    <message>
        <source>ends, normal ranges and set-points of the bars; what is empty comes from the limits of alarms</source>
        <translation>extrémités, plages normales et consignes des barres&#xa0;; ce qui est vide vient des limites des alarmes</translation>
    </message>
    <message>
        <source>Aligned on</source>
        <translation>Aligné sur</translation>
    </message>
    <message>
        <source>the begin of a batch, the begin of a phase, or how far a value has come</source>
        <translation>le début d’un lot, le début d’une phase, ou l’avancement d’une valeur</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>on whose begin batches are aligned</source>
        <translation>sur le début de laquelle les lots sont alignés</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>tag that rises during a batch, such as the volume fed</source>
        <translation>tag qui augmente au cours d’un lot, par exemple le volume alimenté</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Enveloppe</translation>
    </message>
    <message>
        <source>mean ± 3 standard deviations, least to greatest value, or the best batch</source>
        <translation>moyenne ± 3 écarts types, de la plus petite à la plus grande valeur, ou le meilleur lot</translation>
    </message>
    <message>
        <source>Best batch</source>
        <translation>Meilleur lot</translation>
    </message>
    <message>
        <source>its name; empty: the one that ended with the highest value</source>
        <translation>son nom&#xa0;; vide&#xa0;: celui qui s’est terminé avec la plus haute valeur</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>how many of those before are shown</source>
        <translation>combien de lots précédents sont affichés</translation>
    </message>
    <message>
        <source>which unit of the plant is shown; empty: the first column</source>
        <translation>quel appareil de l’installation est affiché&#xa0;; vide&#xa0;: la première colonne</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>what the value is to reach, in its unit; empty: none is shown</source>
        <translation>ce que la valeur doit atteindre, dans son unité&#xa0;; vide&#xa0;: rien n’est affiché</translation>
    </message>
    <message>
        <source>a tag, or a key figure of the run such as production.titer</source>
        <translation>un tag, ou un indicateur clé de l’exécution comme production.titer</translation>
    </message>
    <message>
        <source>to be shown; empty: the name of the tag</source>
        <translation>à afficher&#xa0;; vide&#xa0;: le nom du tag</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>in the unit that is shown; empty: no such target</source>
        <translation>dans l’unité affichée&#xa0;; vide&#xa0;: pas de telle cible</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>empty: the tags of the tile, or the key figures of the run</source>
        <translation>vide&#xa0;: les tags de la tuile, ou les indicateurs clés de l’exécution</translation>
    </message>
    <message>
        <source>Left axis</source>
        <translation>Axe gauche</translation>
    </message>
    <message>
        <source>Right axis</source>
        <translation>Axe droit</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>which tags share a plot; those that are not named follow two by two</source>
        <translation>quels tags partagent un graphique&#xa0;; ceux qui ne sont pas nommés suivent deux par deux</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>what the note says</source>
        <translation>ce que dit la note</translation>
    </message>
    <message>
        <source>whose phases are shown; empty: the one in which a phase began last</source>
        <translation>dont les phases sont affichées&#xa0;; vide&#xa0;: celui où une phase a commencé en dernier</translation>
    </message>
    <message>
        <source>First position</source>
        <translation>Première position</translation>
    </message>
    <message>
        <source>of the spectrum, such as 400; empty: points are counted from 0</source>
        <translation>du spectre, par exemple 400&#xa0;; vide&#xa0;: les points sont comptés à partir de 0</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>from one point to the next, such as 2; empty: 1</source>
        <translation>d’un point au suivant, par exemple 2&#xa0;; vide&#xa0;: 1</translation>
    </message>
    <message>
        <source>Unit across</source>
        <translation>Unité en abscisse</translation>
    </message>
    <message>
        <source>of the positions, such as nm or cm⁻¹</source>
        <translation>des positions, par exemple nm ou cm⁻¹</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>tag of a spectrum to compare with; empty: none is shown</source>
        <translation>tag d’un spectre de comparaison&#xa0;; vide&#xa0;: aucun n’est affiché</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>Axe du temps</translation>
    </message>
    <message>
        <source>hours before now, or the time of day; a run of the model shows its own time</source>
        <translation>heures avant maintenant, ou heure du jour&#xa0;; une exécution du modèle montre son propre temps</translation>
    </message>
    <message>
        <source>Standard deviation σ</source>
        <translation>Écart type σ</translation>
    </message>
    <message>
        <source>of the measured value, in its unit; empty: estimated from the differences</source>
        <translation>de la valeur mesurée, dans son unité&#xa0;; vide&#xa0;: estimé à partir des différences</translation>
    </message>
    <message>
        <source>“{1}” must be a text or a list of texts, none of them empty.</source>
        <translation>«&#xa0;{1}&#xa0;» doit être un texte ou une liste de textes, aucun n’étant vide.</translation>
    </message>
    <message>
        <source>“{1}” is no text.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un texte.</translation>
    </message>
    <message>
        <source>“{1}” cannot be “{2}”.</source>
        <translation>«&#xa0;{1}&#xa0;» ne peut pas être «&#xa0;{2}&#xa0;».</translation>
    </message>
    <message>
        <source>“{1}” is no part of a template.</source>
        <translation>«&#xa0;{1}&#xa0;» ne fait pas partie d’un modèle de fichier.</translation>
    </message>
    <message>
        <source>A tag of the template names no column; give “column”.</source>
        <translation>Un tag du modèle ne nomme pas de colonne&#xa0;; donnez «&#xa0;column&#xa0;».</translation>
    </message>
    <message>
        <source>“{1}” is no list.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas une liste.</translation>
    </message>
    <message>
        <source>The tag “{1}” is there twice.</source>
        <translation>Le tag «&#xa0;{1}&#xa0;» est présent deux fois.</translation>
    </message>
    <message>
        <source>“{1}” is no object.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un objet.</translation>
    </message>
    <message>
        <source>The template names no column of the time at which samples were drawn; give “drawn”.</source>
        <translation>Le modèle ne nomme pas la colonne du temps de prélèvement des échantillons&#xa0;; donnez «&#xa0;drawn&#xa0;».</translation>
    </message>
    <message>
        <source>The template names no column of values; give “tags”, or “name” and “value” of “rows”.</source>
        <translation>Le modèle ne nomme pas de colonne de valeurs&#xa0;; donnez «&#xa0;tags&#xa0;», ou «&#xa0;name&#xa0;» et «&#xa0;value&#xa0;» de «&#xa0;rows&#xa0;».</translation>
    </message>
    <message>
        <source>The template {1} cannot be used: {2}</source>
        <translation>Le modèle {1} n’est pas utilisable&#xa0;: {2}</translation>
    </message>
    <message>
        <source>There is no template “{1}”; there are {2}.</source>
        <translation>Il n’y a pas de modèle «&#xa0;{1}&#xa0;»&#xa0;; il y a {2}.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>It cannot be read now ({1}).</source>
        <translation>Il est illisible en ce moment ({1}).</translation>
    </message>
    <message>
        <source>It is locked by the program that writes it.</source>
        <translation>Il est verrouillé par le programme qui l’écrit.</translation>
    </message>
    <message>
        <source>It is larger than {1} MB; split it.</source>
        <translation>Il dépasse {1} Mo&#xa0;; divisez-le.</translation>
    </message>
    <message>
        <source>The folder “{1}” cannot be read ({2}).</source>
        <translation>Le dossier «&#xa0;{1}&#xa0;» ne peut pas être lu ({2}).</translation>
    </message>
    <message>
        <source>No folder is set; open the source first.</source>
        <translation>Aucun dossier n’est réglé&#xa0;; ouvrez d’abord la source.</translation>
    </message>
    <message>
        <source>See that it is there, that its drive is connected, and that it may be read.</source>
        <translation>Vérifiez qu’il existe, que son lecteur est connecté et que sa lecture est autorisée.</translation>
    </message>
    <message>
        <source>{1}: {2} values or rows could not be read; the first: {3}</source>
        <translation>{1}&#xa0;: {2} valeurs ou lignes n’ont pas pu être lues&#xa0;; la première&#xa0;: {3}</translation>
    </message>
    <message>
        <source>Correct the file, or the template that says what its columns are.</source>
        <translation>Corrigez le fichier, ou le modèle qui décrit ses colonnes.</translation>
    </message>
    <message>
        <source>{1}: {2}</source>
        <translation>{1}&#xa0;: {2}</translation>
    </message>
    <message>
        <source>It is tried again by itself; see that the file is whole, closed, and may be read.</source>
        <translation>Une nouvelle tentative a lieu d’elle-même&#xa0;; vérifiez que le fichier est complet, fermé et lisible.</translation>
    </message>
    <message>
        <source>Choose a template that fits the file, or take it out of the folder.</source>
        <translation>Choisissez un modèle adapté au fichier, ou retirez celui-ci du dossier.</translation>
    </message>
    <message>
        <source>{1} columns hold values: {2}.</source>
        <translation>{1} colonnes contiennent des valeurs&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>No column holds dates with times; choose a template that names it.</source>
        <translation>Aucune colonne ne contient de dates avec heure&#xa0;; choisissez un modèle qui la nomme.</translation>
    </message>
    <message>
        <source>No column holds numbers; choose a template that names those that do.</source>
        <translation>Aucune colonne ne contient de nombres&#xa0;; choisissez un modèle qui nomme celles qui en contiennent.</translation>
    </message>
    <message>
        <source>No template fits; the samples were drawn at the times in “{1}”.</source>
        <translation>Aucun modèle ne convient&#xa0;; les échantillons ont été prélevés aux temps de «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>The columns of the template “{1}” are not in the file.</source>
        <translation>Les colonnes du modèle «&#xa0;{1}&#xa0;» ne sont pas dans le fichier.</translation>
    </message>
    <message>
        <source>It has the columns of the template “{1}”.</source>
        <translation>Il a les colonnes du modèle «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>“{1}” is no time zone; write Europe/Berlin, UTC or +01:00.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un fuseau horaire&#xa0;; écrivez Europe/Berlin, UTC ou +01:00.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>where the analyser puts its files; folders within it are left out</source>
        <translation>où l’analyseur dépose ses fichiers&#xa0;; ses sous-dossiers sont ignorés</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>of the files that count, with * for any characters</source>
        <translation>des fichiers pris en compte, avec * pour des caractères quelconques</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>the layout of the files: its name, a file of your own, or auto for the one that fits</source>
        <translation>la structure des fichiers&#xa0;: son nom, un fichier à vous, ou auto pour celui qui convient</translation>
    </message>
    <message>
        <source>auto finds it out from the numbers</source>
        <translation>auto le déduit des nombres</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>of times that state none: Europe/Berlin, UTC, +01:00; empty is that of this machine</source>
        <translation>des temps qui n’en indiquent pas&#xa0;: Europe/Berlin, UTC, +01:00&#xa0;; vide&#xa0;: celui de cette machine</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Unchanged for</source>
        <translation>Inchangé depuis</translation>
    </message>
    <message>
        <source>how long a file must stay as it is before it is read</source>
        <translation>combien de temps un fichier doit rester tel quel avant d’être lu</translation>
    </message>
    <message>
        <source>Look every</source>
        <translation>Vérifier toutes les</translation>
    </message>
    <message>
        <source>how often the folder is looked at; on this machine&apos;s own disks changes are seen at once</source>
        <translation>fréquence d’examen du dossier&#xa0;; sur les disques de cette machine, les changements sont vus aussitôt</translation>
    </message>
    <message>
        <source>Leave files older than</source>
        <translation>Ignorer les fichiers de plus de</translation>
    </message>
    <message>
        <source>when the source is started; 0 takes all that are there</source>
        <translation>au démarrage de la source&#xa0;; 0 prend tous ceux qui sont présents</translation>
    </message>
    <message>
        <source>Reads the files (CSV, XLSX) that an at-line analyser puts into a folder.</source>
        <translation>Lit les fichiers (CSV, XLSX) qu’un analyseur at-line dépose dans un dossier.</translation>
    </message>
    <message>
        <source>“{1}” is no absolute path; write it from “/” on.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un chemin absolu&#xa0;; écrivez-le à partir de «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>“{1}” of “{2}” is no number.</source>
        <translation>«&#xa0;{1}&#xa0;» de «&#xa0;{2}&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“{1}” is no date and time that is known; state its format in the template.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas une date avec heure reconnue&#xa0;; indiquez son format dans le modèle.</translation>
    </message>
    <message>
        <source>The newest file, {1}, holds {2} samples with {3} values.</source>
        <translation>Le fichier le plus récent, {1}, contient {2} échantillons avec {3} valeurs.</translation>
    </message>
    <message>
        <source>{1} values or rows could not be read; the first: {2}</source>
        <translation>{1} valeurs ou lignes n’ont pas pu être lues&#xa0;; la première&#xa0;: {2}</translation>
    </message>
    <message>
        <source>The last sample is “{1}”, drawn at {2}.</source>
        <translation>Le dernier échantillon est «&#xa0;{1}&#xa0;», prélevé à {2}.</translation>
    </message>
    <message>
        <source>The folder can be read; {1} files in it fit “{2}”.</source>
        <translation>Le dossier est lisible&#xa0;; {1} fichiers y correspondent à «&#xa0;{2}&#xa0;».</translation>
    </message>
    <message>
        <source>The serial port {1} cannot be used ({2}).</source>
        <translation>Le port série {1} n’est pas utilisable ({2}).</translation>
    </message>
    <message>
        <source>See that the adapter is plugged in, that no other program uses it and that you may use serial ports.</source>
        <translation>Vérifiez que l’adaptateur est branché, qu’aucun autre programme ne l’utilise et que vous pouvez utiliser les ports série.</translation>
    </message>
    <message>
        <source>{1} cannot be reached ({2}).</source>
        <translation>{1} est injoignable ({2}).</translation>
    </message>
    <message>
        <source>See that the device is on and that address and port are right. Many devices take few connections at a time.</source>
        <translation>Vérifiez que l’appareil est allumé et que l’adresse et le port sont corrects. Beaucoup d’appareils n’acceptent que peu de connexions à la fois.</translation>
    </message>
    <message>
        <source>{1} closed the connection.</source>
        <translation>{1} a fermé la connexion.</translation>
    </message>
    <message>
        <source>See that the device is on, and whether it takes another connection.</source>
        <translation>Vérifiez que l’appareil est allumé et qu’il accepte une autre connexion.</translation>
    </message>
    <message>
        <source>{1} does not answer.</source>
        <translation>{1} ne répond pas.</translation>
    </message>
    <message>
        <source>See that the device is on, that address and port are right and that no firewall lies between.</source>
        <translation>Vérifiez que l’appareil est allumé, que l’adresse et le port sont corrects et qu’aucun pare-feu ne s’interpose.</translation>
    </message>
    <message>
        <source>An answer of {1} broke off.</source>
        <translation>Une réponse de {1} s’est interrompue.</translation>
    </message>
    <message>
        <source>See to the line; a gateway that is overloaded does this too.</source>
        <translation>Vérifiez la ligne&#xa0;; une passerelle surchargée produit aussi cet effet.</translation>
    </message>
    <message>
        <source>{1} tags of {2}, read in {3} requests.</source>
        <translation>{1} tags de {2}, lus en {3} requêtes.</translation>
    </message>
    <message>
        <source>Modbus</source>
        <translation>Modbus</translation>
    </message>
    <message>
        <source>Reads and writes registers of a device, over the network or a serial line.</source>
        <translation>Lit et écrit des registres d’un appareil, par le réseau ou une ligne série.</translation>
    </message>
    <message>
        <source>{1} gives no answer that can be understood within {2}.</source>
        <translation>{1} ne donne pas de réponse compréhensible en {2}.</translation>
    </message>
    <message>
        <source>No device is open; open one first.</source>
        <translation>Aucun appareil n’est ouvert&#xa0;; ouvrez-en d’abord un.</translation>
    </message>
    <message>
        <source>The device takes {1} to give all its values, so that they come less often than every {2}.</source>
        <translation>L’appareil met {1} à donner toutes ses valeurs, elles arrivent donc moins souvent que toutes les {2}.</translation>
    </message>
    <message>
        <source>Let it be read less often, or read fewer registers.</source>
        <translation>Faites-le lire moins souvent, ou lisez moins de registres.</translation>
    </message>
    <message>
        <source>Compare kind, address and type with the manual of the device; some count from 0, others from 1.</source>
        <translation>Comparez type de registre, adresse et type de donnée au manuel de l’appareil&#xa0;; certains comptent à partir de 0, d’autres de 1.</translation>
    </message>
    <message>
        <source>“{1}”: the device does not know this kind of request ({2}, counted from 0).</source>
        <translation>«&#xa0;{1}&#xa0;»&#xa0;: l’appareil ne connaît pas ce type de requête ({2}, compté à partir de 0).</translation>
    </message>
    <message>
        <source>“{1}”: the device has nothing at this address ({2}, counted from 0).</source>
        <translation>«&#xa0;{1}&#xa0;»&#xa0;: l’appareil n’a rien à cette adresse ({2}, comptée à partir de 0).</translation>
    </message>
    <message>
        <source>“{1}”: the device does not take this value or length ({2}, counted from 0).</source>
        <translation>«&#xa0;{1}&#xa0;»&#xa0;: l’appareil n’accepte pas cette valeur ou longueur ({2}, comptée à partir de 0).</translation>
    </message>
    <message>
        <source>“{1}”: the device says that it is busy.</source>
        <translation>«&#xa0;{1}&#xa0;»&#xa0;: l’appareil indique qu’il est occupé.</translation>
    </message>
    <message>
        <source>Let it be read less often.</source>
        <translation>Faites-le lire moins souvent.</translation>
    </message>
    <message>
        <source>The gateway {1} does not reach the unit {2}.</source>
        <translation>La passerelle {1} n’atteint pas l’unité {2}.</translation>
    </message>
    <message>
        <source>See that the unit number is right and that the device behind the gateway is on.</source>
        <translation>Vérifiez que le numéro d’unité est correct et que l’appareil derrière la passerelle est allumé.</translation>
    </message>
    <message>
        <source>“{1}”: the device reports a failure of its own (exception {2}).</source>
        <translation>«&#xa0;{1}&#xa0;»&#xa0;: l’appareil signale sa propre défaillance (exception {2}).</translation>
    </message>
    <message>
        <source>See to the device; its own display or log may say more.</source>
        <translation>Examinez l’appareil&#xa0;; son affichage ou son journal en dit peut-être plus.</translation>
    </message>
    <message>
        <source>What comes from unit {1} of {2} is damaged on its way.</source>
        <translation>Ce qui vient de l’unité {1} de {2} est endommagé en chemin.</translation>
    </message>
    <message>
        <source>Unit {1} of {2} gave no answer within {3}.</source>
        <translation>L’unité {1} de {2} n’a pas répondu en {3}.</translation>
    </message>
    <message>
        <source>See that the device is on, that unit number, baud rate, parity and stop bits are those of the device, and see to the line.</source>
        <translation>Vérifiez que l’appareil est allumé, que numéro d’unité, débit en bauds, parité et bits d’arrêt sont ceux de l’appareil, et vérifiez la ligne.</translation>
    </message>
    <message>
        <source>See that the device is on and that the unit number is right, or let it have more time to answer.</source>
        <translation>Vérifiez que l’appareil est allumé et que le numéro d’unité est correct, ou laissez-lui plus de temps pour répondre.</translation>
    </message>
    <message>
        <source>The answers of {1} do not fit the questions.</source>
        <translation>Les réponses de {1} ne correspondent pas aux questions.</translation>
    </message>
    <message>
        <source>See that it is a Modbus device, and that nothing else uses its line.</source>
        <translation>Vérifiez que c’est un appareil Modbus, et que rien d’autre n’utilise sa ligne.</translation>
    </message>
    <message>
        <source>“{1}”: {2} is no whole number.</source>
        <translation>«&#xa0;{1}&#xa0;»&#xa0;: {2} n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>“{1}”: “{2}” is no number such as 0x7FFF or -9999.</source>
        <translation>«&#xa0;{1}&#xa0;»&#xa0;: «&#xa0;{2}&#xa0;» n’est pas un nombre comme 0x7FFF ou -9999.</translation>
    </message>
    <message>
        <source>“{1}” lies outside the addresses {2} to {3} that there are.</source>
        <translation>«&#xa0;{1}&#xa0;» se situe hors des adresses existantes {2} à {3}.</translation>
    </message>
    <message>
        <source>“{1}” is a single bit, which has the type bool; leave the type out.</source>
        <translation>«&#xa0;{1}&#xa0;» est un bit unique, qui a le type bool&#xa0;; omettez le type.</translation>
    </message>
    <message>
        <source>“{1}” is of a kind that can only be read; take holding or coil, or leave out that it can be written.</source>
        <translation>«&#xa0;{1}&#xa0;» est d’un type qui ne peut qu’être lu&#xa0;; prenez holding ou coil, ou ne le déclarez pas inscriptible.</translation>
    </message>
    <message>
        <source>“{1}”: with a scale of 0 every value would be the same; enter another.</source>
        <translation>«&#xa0;{1}&#xa0;»&#xa0;: avec une échelle de 0, toutes les valeurs seraient identiques&#xa0;; saisissez-en une autre.</translation>
    </message>
    <message>
        <source>“{1}” takes {2} registers, which is more than one read may take.</source>
        <translation>«&#xa0;{1}&#xa0;» prend {2} registres, plus que n’en admet une lecture.</translation>
    </message>
    <message>
        <source>Modbus over TCP needs a host; enter its name or address.</source>
        <translation>Modbus sur TCP a besoin d’un hôte&#xa0;; saisissez son nom ou son adresse.</translation>
    </message>
    <message>
        <source>Modbus over a serial line needs its port, such as /dev/ttyUSB0; enter it.</source>
        <translation>Modbus sur ligne série a besoin de son port, par exemple /dev/ttyUSB0&#xa0;; saisissez-le.</translation>
    </message>
    <message>
        <source>On a serial line devices have the numbers 1 to {1}, not {2}.</source>
        <translation>Sur une ligne série, les appareils ont les numéros 1 à {1}, et non {2}.</translation>
    </message>
    <message>
        <source>Serial line</source>
        <translation>Ligne série</translation>
    </message>
    <message>
        <source>holding and input are registers, coil and discrete are bits</source>
        <translation>holding et input sont des registres, coil et discrete sont des bits</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>without the leading digit of the kind: 100 and not 40100</source>
        <translation>sans le premier chiffre du type&#xa0;: 100 et non 40100</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>left out: uint16, and bool for coil and discrete</source>
        <translation>omis&#xa0;: uint16, et bool pour coil et discrete</translation>
    </message>
    <message>
        <source>Bit</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>for type bit; 0 is the lowest</source>
        <translation>pour le type bit&#xa0;; 0 est le plus bas</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>for type text, in registers of two letters</source>
        <translation>pour le type text, en registres de deux lettres</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>which register of a longer number comes first</source>
        <translation>quel registre d’un nombre plus long vient en premier</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>which byte of a register comes first; high is the standard</source>
        <translation>quel octet d’un registre vient en premier&#xa0;; high est la norme</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>value = number in the device × scale + offset</source>
        <translation>valeur = nombre dans l’appareil × échelle + décalage</translation>
    </message>
    <message>
        <source>Writable</source>
        <translation>Inscriptible</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Défaillance</translation>
    </message>
    <message>
        <source>numbers by which the device says that the sensor failed, such as 0x7FFF or -9999; several with blanks between them</source>
        <translation>nombres par lesquels l’appareil signale que le capteur est défaillant, par exemple 0x7FFF ou -9999&#xa0;; plusieurs séparés par des espaces</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>tcp: over the network; rtu: over a serial line</source>
        <translation>tcp&#xa0;: par le réseau&#xa0;; rtu&#xa0;: par une ligne série</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>name or address of the device; for tcp</source>
        <translation>nom ou adresse de l’appareil&#xa0;; pour tcp</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Unit number</source>
        <translation>Numéro d’unité</translation>
    </message>
    <message>
        <source>number of the device on its line, also behind a gateway</source>
        <translation>numéro de l’appareil sur sa ligne, aussi derrière une passerelle</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Port série</translation>
    </message>
    <message>
        <source>such as /dev/ttyUSB0; for rtu</source>
        <translation>par exemple /dev/ttyUSB0&#xa0;; pour rtu</translation>
    </message>
    <message>
        <source>Baud rate</source>
        <translation>Débit en bauds</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>Parité</translation>
    </message>
    <message>
        <source>Stop bits</source>
        <translation>Bits d’arrêt</translation>
    </message>
    <message>
        <source>time from one reading of all registers to the next; 0: as often as the device answers</source>
        <translation>temps d’une lecture de tous les registres à la suivante&#xa0;; 0&#xa0;: aussi souvent que l’appareil répond</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>Réponse en moins de</translation>
    </message>
    <message>
        <source>First address</source>
        <translation>Première adresse</translation>
    </message>
    <message>
        <source>whether the manual of the device counts from 0 or from 1</source>
        <translation>si le manuel de l’appareil compte à partir de 0 ou de 1</translation>
    </message>
    <message>
        <source>Read in vain</source>
        <translation>Lus en vain</translation>
    </message>
    <message>
        <source>so many unused registers may lie between two that are read together</source>
        <translation>nombre de registres inutilisés admis entre deux qui sont lus ensemble</translation>
    </message>
    <message>
        <source>Longest read</source>
        <translation>Plus longue lecture</translation>
    </message>
    <message>
        <source>in registers; some devices take fewer than 125</source>
        <translation>en registres&#xa0;; certains appareils en acceptent moins de 125</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registres</translation>
    </message>
    <message>
        <source>what is read, as the manual of the device lists it</source>
        <translation>ce qui est lu, tel que le liste le manuel de l’appareil</translation>
    </message>
    <message>
        <source>“{1}”: {2} did not confirm that it was written; look at the device.</source>
        <translation>«&#xa0;{1}&#xa0;»&#xa0;: {2} n’a pas confirmé l’écriture&#xa0;; examinez l’appareil.</translation>
    </message>
    <message>
        <source>“{1}”: the device took the value but now holds {2}; it may have limits of its own.</source>
        <translation>«&#xa0;{1}&#xa0;»&#xa0;: l’appareil a pris la valeur mais contient maintenant {2}&#xa0;; il a peut-être ses propres limites.</translation>
    </message>
    <message>
        <source>The device is not connected, so that nothing can be written now.</source>
        <translation>L’appareil n’est pas connecté, rien ne peut donc être écrit maintenant.</translation>
    </message>
    <message>
        <source>This tag is not set up to be written; set “writable” in its row.</source>
        <translation>Ce tag n’est pas configuré pour être écrit&#xa0;; réglez «&#xa0;writable&#xa0;» dans sa ligne.</translation>
    </message>
    <message>
        <source>“{1}” does not fit into “{2}”, which has the type {3}.</source>
        <translation>«&#xa0;{1}&#xa0;» ne tient pas dans «&#xa0;{2}&#xa0;», qui a le type {3}.</translation>
    </message>
    <message>
        <source>With Sparkplug the nodes tell their tags by themselves; start the source to see them.</source>
        <translation>Avec Sparkplug, les nœuds annoncent eux-mêmes leurs tags&#xa0;; démarrez la source pour les voir.</translation>
    </message>
    <message>
        <source>{1} shows another certificate than the one whose fingerprint is given; its own is {2}.</source>
        <translation>{1} présente un autre certificat que celui dont l’empreinte est donnée&#xa0;; la sienne est {2}.</translation>
    </message>
    <message>
        <source>Ask whoever runs the broker whether its certificate was renewed, and only then give the new fingerprint.</source>
        <translation>Demandez à l’exploitant du broker si son certificat a été renouvelé, et ne donnez la nouvelle empreinte qu’ensuite.</translation>
    </message>
    <message>
        <source>The certificate of {1} is not trusted: {2}.</source>
        <translation>Le certificat de {1} n’est pas approuvé&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>Give the file of the authority that signed it, or its fingerprint: {1}.</source>
        <translation>Donnez le fichier de l’autorité qui l’a signé, ou son empreinte&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>No TLS connection to {1} came about.</source>
        <translation>Aucune connexion TLS avec {1} n’a pu être établie.</translation>
    </message>
    <message>
        <source>Check that this port speaks TLS and whether the broker asks for a certificate of its clients.</source>
        <translation>Vérifiez que ce port utilise TLS et si le broker exige un certificat de ses clients.</translation>
    </message>
    <message>
        <source>The name “{1}” is not known on this network.</source>
        <translation>Le nom «&#xa0;{1}&#xa0;» est inconnu sur ce réseau.</translation>
    </message>
    <message>
        <source>Check the host and the network of this machine.</source>
        <translation>Vérifiez l’hôte et le réseau de cette machine.</translation>
    </message>
    <message>
        <source>Nothing was heard of {1} for {2} s.</source>
        <translation>Rien n’a été reçu de {1} depuis {2} s.</translation>
    </message>
    <message>
        <source>Check the cable and the network; it tries again by itself.</source>
        <translation>Vérifiez le câble et le réseau&#xa0;; une nouvelle tentative a lieu d’elle-même.</translation>
    </message>
    <message>
        <source>The connection to {1} broke.</source>
        <translation>La connexion à {1} s’est rompue.</translation>
    </message>
    <message>
        <source>Check that the broker runs; it tries again by itself.</source>
        <translation>Vérifiez que le broker fonctionne&#xa0;; une nouvelle tentative a lieu d’elle-même.</translation>
    </message>
    <message>
        <source>Check that the broker runs, its port, and whether it wants TLS.</source>
        <translation>Vérifiez que le broker fonctionne, son port, et s’il exige TLS.</translation>
    </message>
    <message>
        <source>{1} does not answer as a broker does.</source>
        <translation>{1} ne répond pas comme un broker.</translation>
    </message>
    <message>
        <source>{1} gave the connection to another client with the same id.</source>
        <translation>{1} a donné la connexion à un autre client de même identifiant.</translation>
    </message>
    <message>
        <source>Give each client an id of its own.</source>
        <translation>Donnez à chaque client son propre identifiant.</translation>
    </message>
    <message>
        <source>{1} does not let “{2}” in.</source>
        <translation>{1} refuse l’accès à «&#xa0;{2}&#xa0;».</translation>
    </message>
    <message>
        <source>Check user and password.</source>
        <translation>Vérifiez l’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>{1} refused the connection: {2}</source>
        <translation>{1} a refusé la connexion&#xa0;: {2}</translation>
    </message>
    <message>
        <source>Check the version of MQTT and the client id.</source>
        <translation>Vérifiez la version de MQTT et l’identifiant client.</translation>
    </message>
    <message>
        <source>a message of {1} bytes, {2} at most are taken</source>
        <translation>un message de {1} octets, {2} au plus sont acceptés</translation>
    </message>
    <message>
        <source>neither a number nor a text (no valid UTF-8)</source>
        <translation>ni un nombre ni un texte (UTF-8 non valide)</translation>
    </message>
    <message>
        <source>an object or a mixed list where a value is wanted</source>
        <translation>un objet ou une liste mixte là où une valeur est attendue</translation>
    </message>
    <message>
        <source>MQTT</source>
        <translation>MQTT</translation>
    </message>
    <message>
        <source>Reads what is published on the topics of a broker.</source>
        <translation>Lit ce qui est publié sur les topics d’un broker.</translation>
    </message>
    <message>
        <source>“{1}” and “{2}” share topics; what comes on these may be recorded twice.</source>
        <translation>«&#xa0;{1}&#xa0;» et «&#xa0;{2}&#xa0;» partagent des topics&#xa0;; ce qui y arrive peut être enregistré deux fois.</translation>
    </message>
    <message>
        <source>The settings are not in order; open the source with others.</source>
        <translation>Les réglages ne sont pas corrects&#xa0;; ouvrez la source avec d’autres.</translation>
    </message>
    <message>
        <source>The broker is not connected; write when it is.</source>
        <translation>Le broker n’est pas connecté&#xa0;; écrivez quand il le sera.</translation>
    </message>
    <message>
        <source>“{1}” could not be sent.</source>
        <translation>«&#xa0;{1}&#xa0;» n’a pas pu être envoyé.</translation>
    </message>
    <message>
        <source>The broker does not let this source write to “{1}”.</source>
        <translation>Le broker ne laisse pas cette source écrire sur «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>The broker did not say that it took “{1}”; it may have or not.</source>
        <translation>Le broker n’a pas indiqué s’il a accepté «&#xa0;{1}&#xa0;»&#xa0;; peut-être que oui, peut-être que non.</translation>
    </message>
    <message>
        <source>The value was sent to “{1}”, but the device did not tell it back; it may have taken it or not.</source>
        <translation>La valeur a été envoyée à «&#xa0;{1}&#xa0;», mais l’appareil ne l’a pas renvoyée&#xa0;; il l’a peut-être acceptée, ou non.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>with + for any one level and # for all below; each topic that comes is a tag</source>
        <translation>avec + pour un niveau quelconque et # pour tous ceux en dessous&#xa0;; chaque topic qui arrive est un tag</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>path in a JSON message, such as sensors.0.value; empty: the message is a number or a text, or an object of which each member is a tag</source>
        <translation>chemin dans un message JSON, par exemple sensors.0.value&#xa0;; vide&#xa0;: le message est un nombre ou un texte, ou un objet dont chaque membre est un tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>path of the time at which the value was measured: ISO 8601 with zone, or s, ms, µs or ns since 1970; empty: the time at which it comes</source>
        <translation>chemin du temps de mesure de la valeur&#xa0;: ISO 8601 avec fuseau, ou s, ms, µs ou ns depuis 1970&#xa0;; vide&#xa0;: le temps de son arrivée</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>path of the quality: true, good, uncertain, bad or an OPC UA status code</source>
        <translation>chemin de la qualité&#xa0;: true, good, uncertain, bad ou un code d’état OPC UA</translation>
    </message>
    <message>
        <source>such as g/L, or its path after $.</source>
        <translation>par exemple g/L, ou son chemin après $.</translation>
    </message>
    <message>
        <source>to be shown, or its path after $.</source>
        <translation>à afficher, ou son chemin après $.</translation>
    </message>
    <message>
        <source>Topic of commands</source>
        <translation>Topic de commande</translation>
    </message>
    <message>
        <source>where a value is written to; each + stands for what the + of the topic stood for</source>
        <translation>où une valeur est écrite&#xa0;; chaque + représente ce que représentait le + du topic</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>what is sent, with {value} where the value goes</source>
        <translation>ce qui est envoyé, avec {value} à la place de la valeur</translation>
    </message>
    <message>
        <source>name or address of the broker</source>
        <translation>nom ou adresse du broker</translation>
    </message>
    <message>
        <source>empty: 8883 with TLS, 1883 without</source>
        <translation>vide&#xa0;: 8883 avec TLS, 1883 sans</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>plain: numbers, texts and JSON on topics; sparkplug: Sparkplug B 3.0, where nodes tell their tags</source>
        <translation>plain&#xa0;: nombres, textes et JSON sur des topics&#xa0;; sparkplug&#xa0;: Sparkplug B 3.0, où les nœuds annoncent leurs tags</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>no: anyone on the way can read and change what is exchanged, the password too</source>
        <translation>no&#xa0;: quiconque sur le trajet peut lire et modifier ce qui est échangé, y compris le mot de passe</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autorités</translation>
    </message>
    <message>
        <source>PEM file of those that may sign the broker&apos;s certificate; empty: those that this system trusts</source>
        <translation>fichier PEM de celles qui peuvent signer le certificat du broker&#xa0;; vide&#xa0;: celles auxquelles ce système fait confiance</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>SHA-256 of the broker&apos;s certificate, as the test of the connection tells it: no other is taken then, and nobody need have signed it</source>
        <translation>SHA-256 du certificat du broker, tel que l’indique le test de connexion&#xa0;: aucun autre n’est alors accepté, et nul besoin qu’il soit signé</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Certificat propre</translation>
    </message>
    <message>
        <source>PEM file, for brokers that ask for one</source>
        <translation>fichier PEM, pour les brokers qui en exigent un</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Sa clé</translation>
    </message>
    <message>
        <source>PEM file; empty: it is in the file of the certificate</source>
        <translation>fichier PEM&#xa0;; vide&#xa0;: elle est dans le fichier du certificat</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Version of MQTT</source>
        <translation>Version de MQTT</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>by which the broker knows this source, no other client may have it; empty: one at random</source>
        <translation>sous lequel le broker connaît cette source, aucun autre client ne peut l’avoir&#xa0;; vide&#xa0;: un au hasard</translation>
    </message>
    <message>
        <source>Keep the session</source>
        <translation>Conserver la session</translation>
    </message>
    <message>
        <source>yes: the broker keeps what comes while Titer is away; for messages that state their time</source>
        <translation>yes&#xa0;: le broker conserve ce qui arrive en l’absence de Titer&#xa0;; pour les messages qui indiquent leur temps</translation>
    </message>
    <message>
        <source>Quality of service</source>
        <translation>Qualité de service</translation>
    </message>
    <message>
        <source>0: may be lost on the way, 1: comes at least once, 2: comes once</source>
        <translation>0&#xa0;: peut se perdre en chemin, 1&#xa0;: arrive au moins une fois, 2&#xa0;: arrive une fois</translation>
    </message>
    <message>
        <source>Sign of life</source>
        <translation>Signe de vie</translation>
    </message>
    <message>
        <source>how often broker and Titer hear of each other at least</source>
        <translation>fréquence minimale à laquelle broker et Titer se signalent l’un à l’autre</translation>
    </message>
    <message>
        <source>Host application</source>
        <translation>Application hôte</translation>
    </message>
    <message>
        <source>the id as which Titer is known to the nodes; no other host may have it</source>
        <translation>l’identifiant sous lequel les nœuds connaissent Titer&#xa0;; aucun autre hôte ne peut l’avoir</translation>
    </message>
    <message>
        <source>Sparkplug</source>
        <translation>Sparkplug</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>of nodes that are read; none: all</source>
        <translation>de nœuds qui sont lus&#xa0;; aucun&#xa0;: tous</translation>
    </message>
    <message>
        <source>Reorder timeout</source>
        <translation>Délai de réordonnancement</translation>
    </message>
    <message>
        <source>a message that others overtook is waited for so long; then the node is asked for all of its tags</source>
        <translation>attente d’un message que d’autres ont dépassé&#xa0;; ensuite, tous ses tags sont demandés au nœud</translation>
    </message>
    <message>
        <source>Topics to look through</source>
        <translation>Topics à parcourir</translation>
    </message>
    <message>
        <source>listened to for a moment when the source is browsed</source>
        <translation>écoutés un instant quand la source est parcourue</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>“{1}” is no topic: + must stand for a whole level, # for the last ones.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un topic&#xa0;: + doit occuper un niveau entier, # les derniers.</translation>
    </message>
    <message>
        <source>“{1}” is no topic of commands: # is not allowed, and + only as often as in the topic.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un topic de commande&#xa0;: # n’est pas permis, et + seulement autant de fois que dans le topic.</translation>
    </message>
    <message>
        <source>“{1}” is no SHA-256 fingerprint; it has 64 hexadecimal digits.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas une empreinte SHA-256&#xa0;; elle a 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>The broker keeps a session only for a client that it knows; give a client id.</source>
        <translation>Le broker ne conserve une session que pour un client qu’il connaît&#xa0;; donnez un identifiant client.</translation>
    </message>
    <message>
        <source>A password is of no use without a user; give the user.</source>
        <translation>Un mot de passe ne sert à rien sans utilisateur&#xa0;; donnez l’utilisateur.</translation>
    </message>
    <message>
        <source>“{1}” is no name of Sparkplug; it must not be empty nor hold /, + or #.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un nom Sparkplug&#xa0;; il ne doit ni être vide ni contenir /, + ou #.</translation>
    </message>
    <message>
        <source>Sparkplug does not allow to keep a session; choose no.</source>
        <translation>Sparkplug ne permet pas de conserver une session&#xa0;; choisissez no.</translation>
    </message>
    <message>
        <source>With Sparkplug the nodes tell their tags; take the topics out, or choose plain messages.</source>
        <translation>Avec Sparkplug, les nœuds annoncent leurs tags&#xa0;; retirez les topics, ou choisissez les messages plain.</translation>
    </message>
    <message>
        <source>the topic is no valid UTF-8</source>
        <translation>le topic n’est pas en UTF-8 valide</translation>
    </message>
    <message>
        <source>there is nothing at “{1}”</source>
        <translation>il n’y a rien à «&#xa0;{1}&#xa0;»</translation>
    </message>
    <message>
        <source>“{1}” is no time with its zone</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un temps avec son fuseau</translation>
    </message>
    <message>
        <source>a value of another kind than before</source>
        <translation>une valeur d’un autre type qu’auparavant</translation>
    </message>
    <message>
        <source>This tag takes no values; give the topic of its commands in the source&apos;s settings.</source>
        <translation>Ce tag n’accepte pas de valeurs&#xa0;; donnez le topic de ses commandes dans les réglages de la source.</translation>
    </message>
    <message>
        <source>The broker does not let this source read “{1}”.</source>
        <translation>Le broker ne laisse pas cette source lire «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or take it out of the source&apos;s topics.</source>
        <translation>Demandez le droit de le lire, ou retirez-le des topics de la source.</translation>
    </message>
    <message>
        <source>More than {1} tags came up; the others are left out.</source>
        <translation>Plus de {1} tags sont apparus&#xa0;; les autres sont ignorés.</translation>
    </message>
    <message>
        <source>Give narrower topics.</source>
        <translation>Donnez des topics plus restreints.</translation>
    </message>
    <message>
        <source>Check the paths of the source&apos;s topics against what is sent.</source>
        <translation>Comparez les chemins des topics de la source à ce qui est envoyé.</translation>
    </message>
    <message>
        <source>Connected by MQTT {1}.</source>
        <translation>Connecté par MQTT {1}.</translation>
    </message>
    <message>
        <source>Stopped before the broker answered.</source>
        <translation>Arrêté avant que le broker réponde.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate is for “{1}”, its SHA-256 fingerprint {2}.</source>
        <translation>Le certificat du broker est établi pour «&#xa0;{1}&#xa0;», son empreinte SHA-256 est {2}.</translation>
    </message>
    <message>
        <source>The connection is not secured: anyone on the way can read and change what is exchanged.</source>
        <translation>La connexion n’est pas sécurisée&#xa0;: quiconque sur le trajet peut lire et modifier ce qui est échangé.</translation>
    </message>
    <message>
        <source>No topics are given yet; browse the source or enter them.</source>
        <translation>Aucun topic n’est encore donné&#xa0;; parcourez la source ou saisissez-les.</translation>
    </message>
    <message>
        <source>{1} messages came on {2} topics.</source>
        <translation>{1} messages sont arrivés sur {2} topics.</translation>
    </message>
    <message>
        <source>No message came within 1.5 s; that may be right.</source>
        <translation>Aucun message n’est arrivé en 1,5 s&#xa0;; c’est peut-être normal.</translation>
    </message>
    <message>
        <source>{1} messages could not be understood; the last came on “{2}”: {3}</source>
        <translation>{1} messages n’ont pas pu être compris&#xa0;; le dernier est arrivé sur «&#xa0;{2}&#xa0;»&#xa0;: {3}</translation>
    </message>
    <message>
        <source>no message of Sparkplug B</source>
        <translation>pas un message Sparkplug B</translation>
    </message>
    <message>
        <source>a metric without a name that can be read</source>
        <translation>une métrique sans nom lisible</translation>
    </message>
    <message>
        <source>a {1} is not recorded</source>
        <translation>non enregistré&#xa0;: {1}</translation>
    </message>
    <message>
        <source>This tag takes no values.</source>
        <translation>Ce tag n’accepte pas de valeurs.</translation>
    </message>
    <message>
        <source>The device is not there at present; nothing was written.</source>
        <translation>L’appareil n’est pas présent actuellement&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Ask for the right to read it.</source>
        <translation>Demandez le droit de le lire.</translation>
    </message>
    <message>
        <source>Give the groups that are to be read.</source>
        <translation>Donnez les groupes à lire.</translation>
    </message>
    <message>
        <source>Look what the node sends; values of other kinds are not concerned.</source>
        <translation>Examinez ce qu’envoie le nœud&#xa0;; les valeurs d’autres types ne sont pas concernées.</translation>
    </message>
    <message>
        <source>the value does not stand where data type {1} has it</source>
        <translation>la valeur ne se trouve pas là où le type de données {1} la place</translation>
    </message>
    <message>
        <source>the text is no valid UTF-8</source>
        <translation>le texte n’est pas en UTF-8 valide</translation>
    </message>
    <message>
        <source>a list that is cut off</source>
        <translation>une liste tronquée</translation>
    </message>
    <message>
        <source>a time after the year 9999</source>
        <translation>un temps au-delà de l’an 9999</translation>
    </message>
    <message>
        <source>{1} is no whole number from {2} to {3}, which is what the device takes.</source>
        <translation>{1} n’est pas un nombre entier de {2} à {3}, seuls acceptés par l’appareil.</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>jeu de données</translation>
    </message>
    <message>
        <source>template</source>
        <translation>modèle de données</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>data type that is not known</source>
        <translation>type de données inconnu</translation>
    </message>
    <message>
        <source>The device takes a number here.</source>
        <translation>L’appareil accepte ici un nombre.</translation>
    </message>
    <message>
        <source>The device takes a text here.</source>
        <translation>L’appareil accepte ici un texte.</translation>
    </message>
    <message>
        <source>Values of this kind cannot be written.</source>
        <translation>Les valeurs de ce type ne peuvent pas être écrites.</translation>
    </message>
    <message>
        <source>What lies beneath {1} cannot be listed ({2}).</source>
        <translation>Ce qui se trouve sous {1} ne peut pas être listé ({2}).</translation>
    </message>
    <message>
        <source>{1} holds no certificate that can be read.</source>
        <translation>{1} ne contient pas de certificat lisible.</translation>
    </message>
    <message>
        <source>{1} cannot be written ({2}).</source>
        <translation>{1} ne peut pas être écrit ({2}).</translation>
    </message>
    <message>
        <source>No certificate could be made for this machine ({1}).</source>
        <translation>Aucun certificat n’a pu être créé pour cette machine ({1}).</translation>
    </message>
    <message>
        <source>The certificate of {1} is not trusted; its fingerprint is {2}.</source>
        <translation>Le certificat de {1} n’est pas approuvé&#xa0;; son empreinte est {2}.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with that of the server, and add it under “trusted” if it is the same.</source>
        <translation>Comparez l’empreinte à celle du serveur, et ajoutez-la sous «&#xa0;trusted&#xa0;» si elle est identique.</translation>
    </message>
    <message>
        <source>The server does not offer this security with this kind of user.</source>
        <translation>Le serveur n’offre pas cette sécurité avec ce type d’utilisateur.</translation>
    </message>
    <message>
        <source>Choose another security or policy, or give a user.</source>
        <translation>Choisissez une autre sécurité ou stratégie, ou donnez un utilisateur.</translation>
    </message>
    <message>
        <source>The server refused the user or the password.</source>
        <translation>Le serveur a refusé l’utilisateur ou le mot de passe.</translation>
    </message>
    <message>
        <source>Give another user and password.</source>
        <translation>Donnez un autre utilisateur et un autre mot de passe.</translation>
    </message>
    <message>
        <source>The server refused Titer&apos;s certificate ({1}).</source>
        <translation>Le serveur a refusé le certificat de Titer ({1}).</translation>
    </message>
    <message>
        <source>Let the server trust {1}.</source>
        <translation>Faites approuver {1} par le serveur.</translation>
    </message>
    <message>
        <source>What {1} sends is no OPC UA ({2}).</source>
        <translation>Ce qu’envoie {1} n’est pas de l’OPC UA ({2}).</translation>
    </message>
    <message>
        <source>Look whether the address and the port are those of the OPC UA server.</source>
        <translation>Vérifiez que l’adresse et le port sont ceux du serveur OPC UA.</translation>
    </message>
    <message>
        <source>{1} ended the connection ({2}).</source>
        <translation>{1} a mis fin à la connexion ({2}).</translation>
    </message>
    <message>
        <source>Look whether the server runs and the network is connected.</source>
        <translation>Vérifiez que le serveur fonctionne et que le réseau est connecté.</translation>
    </message>
    <message>
        <source>The connection to {1} broke ({2}).</source>
        <translation>La connexion à {1} s’est rompue ({2}).</translation>
    </message>
    <message>
        <source>{1} cannot be reached.</source>
        <translation>{1} est injoignable.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>L’opération a été arrêtée.</translation>
    </message>
    <message>
        <source>The server answered {1}.</source>
        <translation>Le serveur a répondu {1}.</translation>
    </message>
    <message>
        <source>OPC UA</source>
        <translation>OPC UA</translation>
    </message>
    <message>
        <source>Subscribes to nodes of an OPC UA server, reads back what was missed, and writes set-points.</source>
        <translation>S’abonne à des nœuds d’un serveur OPC UA, relit ce qui a été manqué et écrit des consignes.</translation>
    </message>
    <message>
        <source>The source is not open; open it first.</source>
        <translation>La source n’est pas ouverte&#xa0;; ouvrez-la d’abord.</translation>
    </message>
    <message>
        <source>{1} of {2} nodes cannot be read, the first is {3} ({4}).</source>
        <translation>{1} nœuds sur {2} ne peuvent pas être lus, le premier est {3} ({4}).</translation>
    </message>
    <message>
        <source>Correct their node ids, or let the server offer them.</source>
        <translation>Corrigez leurs identifiants de nœud, ou faites-les proposer par le serveur.</translation>
    </message>
    <message>
        <source>The certificate of the server ended to hold on {1}.</source>
        <translation>Le certificat du serveur a expiré le {1}.</translation>
    </message>
    <message>
        <source>Renew it on the server, and list the new one under “trusted”.</source>
        <translation>Renouvelez-le sur le serveur, et inscrivez le nouveau sous «&#xa0;trusted&#xa0;».</translation>
    </message>
    <message>
        <source>Others on the way can read what is exchanged.</source>
        <translation>D’autres sur le trajet peuvent lire ce qui est échangé.</translation>
    </message>
    <message>
        <source>Others on the way can read and change what is exchanged.</source>
        <translation>D’autres sur le trajet peuvent lire et modifier ce qui est échangé.</translation>
    </message>
    <message>
        <source>Titer shows the certificate {1} with the fingerprint {2}.</source>
        <translation>Titer présente le certificat {1} avec l’empreinte {2}.</translation>
    </message>
    <message>
        <source>The node {1} cannot be read ({2}).</source>
        <translation>Le nœud {1} ne peut pas être lu ({2}).</translation>
    </message>
    <message>
        <source>{1} of {2} nodes can be read; the server keeps the past of {3}.</source>
        <translation>{1} nœuds sur {2} peuvent être lus&#xa0;; le serveur conserve le passé de {3}.</translation>
    </message>
    <message>
        <source>The server did not take the value for {1} ({2}).</source>
        <translation>Le serveur n’a pas accepté la valeur pour {1} ({2}).</translation>
    </message>
    <message>
        <source>Connected to “{1}” at {2}.</source>
        <translation>Connecté à «&#xa0;{1}&#xa0;» à l’adresse {2}.</translation>
    </message>
    <message>
        <source>The source is not connected.</source>
        <translation>La source n’est pas connectée.</translation>
    </message>
    <message>
        <source>{1} holds an array; only single values are written.</source>
        <translation>{1} contient un tableau&#xa0;; seules des valeurs individuelles sont écrites.</translation>
    </message>
    <message>
        <source>Node id</source>
        <translation>Identifiant de nœud</translation>
    </message>
    <message>
        <source>such as ns=2;s=Reactor.pH</source>
        <translation>par exemple ns=2;s=Reactor.pH</translation>
    </message>
    <message>
        <source>under which the tag is shown; otherwise the node id</source>
        <translation>sous lequel le tag est affiché&#xa0;; sinon l’identifiant de nœud</translation>
    </message>
    <message>
        <source>otherwise as the server says it</source>
        <translation>sinon telle que le serveur l’indique</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <source>how often the server looks at the value, 0 for each change; otherwise as often as it sends</source>
        <translation>fréquence à laquelle le serveur examine la valeur, 0 pour chaque changement&#xa0;; sinon aussi souvent qu’il envoie</translation>
    </message>
    <message>
        <source>A password without a user; give the user too.</source>
        <translation>Un mot de passe sans utilisateur&#xa0;; donnez aussi l’utilisateur.</translation>
    </message>
    <message>
        <source>The node {1} is named twice; name it once.</source>
        <translation>Le nœud {1} est nommé deux fois&#xa0;; nommez-le une seule fois.</translation>
    </message>
    <message>
        <source>of the server, such as opc.tcp://10.0.0.5:4840</source>
        <translation>du serveur, par exemple opc.tcp://10.0.0.5:4840</translation>
    </message>
    <message>
        <source>None lets anyone on the way read and change what is exchanged</source>
        <translation>None permet à quiconque sur le trajet de lire et modifier ce qui est échangé</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>the algorithms, one that the server offers</source>
        <translation>les algorithmes, parmi ceux qu’offre le serveur</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificats approuvés</translation>
    </message>
    <message>
        <source>of the server: the SHA-256 fingerprint, or a file that holds it</source>
        <translation>du serveur&#xa0;: l’empreinte SHA-256, ou un fichier qui le contient</translation>
    </message>
    <message>
        <source>left out: anonymous</source>
        <translation>omis&#xa0;: anonyme</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>how often the server sends what has changed</source>
        <translation>fréquence à laquelle le serveur envoie ce qui a changé</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>that are read, one a row</source>
        <translation>qui sont lus, un par ligne</translation>
    </message>
    <message>
        <source>“{1}” is no address such as opc.tcp://10.0.0.5:4840.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas une adresse comme opc.tcp://10.0.0.5:4840.</translation>
    </message>
    <message>
        <source>No node is named; add those to be read.</source>
        <translation>Aucun nœud n’est nommé&#xa0;; ajoutez ceux à lire.</translation>
    </message>
    <message>
        <source>{1} does not fit the data type {2} of the node.</source>
        <translation>{1} ne convient pas au type de données {2} du nœud.</translation>
    </message>
    <message>
        <source>“{1}” is no node id such as “ns=2;s=Reactor.pH” or “ns=2;i=1001”.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un identifiant de nœud comme «&#xa0;ns=2;s=Reactor.pH&#xa0;» ou «&#xa0;ns=2;i=1001&#xa0;».</translation>
    </message>
    <message>
        <source>“{1}” cannot be started: {2}.</source>
        <translation>«&#xa0;{1}&#xa0;» ne peut pas être démarré&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>There are more than {1} tags; the others are left out.</source>
        <translation>Il y a plus de {1} tags&#xa0;; les autres sont ignorés.</translation>
    </message>
    <message>
        <source>A line is longer than {1} bytes; write shorter ones.</source>
        <translation>Une ligne dépasse {1} octets&#xa0;; écrivez-en de plus courtes.</translation>
    </message>
    <message>
        <source>“{1}” cannot be read: {2}</source>
        <translation>«&#xa0;{1}&#xa0;» est illisible&#xa0;: {2}</translation>
    </message>
    <message>
        <source>“{1}” begins without a value, so that its kind is not known; announce it by {&quot;tags&quot;: …}.</source>
        <translation>«&#xa0;{1}&#xa0;» commence sans valeur, son type est donc inconnu&#xa0;; annoncez-le par {&quot;tags&quot;: …}.</translation>
    </message>
    <message>
        <source>A value of “{1}” is of another kind than those before; use another tag for it.</source>
        <translation>Une valeur de «&#xa0;{1}&#xa0;» est d’un autre type que les précédentes&#xa0;; utilisez pour elle un autre tag.</translation>
    </message>
    <message>
        <source>The line names no tag; write {&quot;tag&quot;: &quot;pH&quot;, &quot;value&quot;: 7.01}.</source>
        <translation>La ligne ne nomme aucun tag&#xa0;; écrivez {&quot;tag&quot;: &quot;pH&quot;, &quot;value&quot;: 7.01}.</translation>
    </message>
    <message>
        <source>The name of a tag holds a control character; leave it out.</source>
        <translation>Le nom d’un tag contient un caractère de contrôle&#xa0;; omettez-le.</translation>
    </message>
    <message>
        <source>“{1}” is no status; write good, uncertain, bad or the name of an OPC UA status.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un état&#xa0;; écrivez good, uncertain, bad ou le nom d’un état OPC UA.</translation>
    </message>
    <message>
        <source>An array of values holds something that is no number.</source>
        <translation>Un tableau de valeurs contient quelque chose qui n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The line has no value; write {&quot;tag&quot;: &quot;pH&quot;, &quot;value&quot;: 7.01}.</source>
        <translation>La ligne n’a pas de valeur&#xa0;; écrivez {&quot;tag&quot;: &quot;pH&quot;, &quot;value&quot;: 7.01}.</translation>
    </message>
    <message>
        <source>A value is a number, a text or an array of numbers.</source>
        <translation>Une valeur est un nombre, un texte ou un tableau de nombres.</translation>
    </message>
    <message>
        <source>“{1}” is no kind of tag; write number, text or array.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un type de tag&#xa0;; écrivez number, text ou array.</translation>
    </message>
    <message>
        <source>The answer to a write does not carry its number.</source>
        <translation>La réponse à une écriture ne porte pas son numéro.</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>La ligne n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The program is {1}.</source>
        <translation>Le programme est {1}.</translation>
    </message>
    <message>
        <source>No program is set; open the source first.</source>
        <translation>Aucun programme n’est réglé&#xa0;; ouvrez d’abord la source.</translation>
    </message>
    <message>
        <source>See that the file is there and executable.</source>
        <translation>Vérifiez que le fichier existe et est exécutable.</translation>
    </message>
    <message>
        <source>{1} lines could not be read since the source was started; correct what the program writes.</source>
        <translation>{1} lignes n’ont pas pu être lues depuis le démarrage de la source&#xa0;; corrigez ce qu’écrit le programme.</translation>
    </message>
    <message>
        <source>The program was ended by signal {1}.</source>
        <translation>Le programme a été terminé par le signal {1}.</translation>
    </message>
    <message>
        <source>The program ended with exit code {1}.</source>
        <translation>Le programme s’est terminé avec le code de sortie {1}.</translation>
    </message>
    <message>
        <source>The program was ended by signal {1}; it said: {2}</source>
        <translation>Le programme a été terminé par le signal {1}&#xa0;; il a indiqué&#xa0;: {2}</translation>
    </message>
    <message>
        <source>The program ended with exit code {1}; it said: {2}</source>
        <translation>Le programme s’est terminé avec le code de sortie {1}&#xa0;; il a indiqué&#xa0;: {2}</translation>
    </message>
    <message>
        <source>It is started again by itself; it should run until its standard input ends.</source>
        <translation>Il est relancé de lui-même&#xa0;; il devrait s’exécuter jusqu’à la fin de son entrée standard.</translation>
    </message>
    <message>
        <source>The program is not running; nothing was written.</source>
        <translation>Le programme n’est pas en marche&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The program did not announce “{1}” as writable; nothing was written.</source>
        <translation>Le programme n’a pas annoncé «&#xa0;{1}&#xa0;» comme inscriptible&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The value does not fit “{1}”; nothing was written.</source>
        <translation>La valeur ne convient pas à «&#xa0;{1}&#xa0;»&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The program does not read what it was sent before; nothing was written.</source>
        <translation>Le programme ne lit pas ce qui lui a été envoyé auparavant&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The program did not take the value of “{1}”: {2}</source>
        <translation>Le programme n’a pas accepté la valeur de «&#xa0;{1}&#xa0;»&#xa0;: {2}</translation>
    </message>
    <message>
        <source>The program does not read what it is sent; nothing was written.</source>
        <translation>Le programme ne lit pas ce qui lui est envoyé&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The program did not answer that it wrote “{1}”; look whether it did.</source>
        <translation>Le programme n’a pas répondu avoir écrit «&#xa0;{1}&#xa0;»&#xa0;; vérifiez s’il l’a fait.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>the name under which the settings of this machine hold the program</source>
        <translation>le nom sous lequel les réglages de cette machine contiennent le programme</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Variable d’environnement</translation>
    </message>
    <message>
        <source>the name of a variable that the program gets besides PATH, LANG and HOME</source>
        <translation>le nom d’une variable que le programme reçoit en plus de PATH, LANG et HOME</translation>
    </message>
    <message>
        <source>how often it writes at least; silence for three intervals is then a fault</source>
        <translation>fréquence minimale de ses écritures&#xa0;; un silence de trois intervalles est alors un défaut</translation>
    </message>
    <message>
        <source>Executable</source>
        <translation>Exécutable</translation>
    </message>
    <message>
        <source>its absolute path, from the settings of this machine</source>
        <translation>son chemin absolu, issu des réglages de cette machine</translation>
    </message>
    <message>
        <source>From the settings of this machine</source>
        <translation>Issu des réglages de cette machine</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>given to the program as it stands; no shell reads it</source>
        <translation>transmis tel quel au programme&#xa0;; aucun shell ne le lit</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>of the executable; another file is not started</source>
        <translation>de l’exécutable&#xa0;; un autre fichier n’est pas lancé</translation>
    </message>
    <message>
        <source>“{1}” is no name of a variable; its value comes from this machine.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un nom de variable&#xa0;; sa valeur vient de cette machine.</translation>
    </message>
    <message>
        <source>The SHA-256 of “{1}” is missing; it is {2}.</source>
        <translation>Le SHA-256 de «&#xa0;{1}&#xa0;» manque&#xa0;; il est {2}.</translation>
    </message>
    <message>
        <source>“{1}” is not the file that was allowed: its SHA-256 is {2}. Look at what changed, then allow it again in the settings of this machine.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas le fichier qui a été autorisé&#xa0;: son SHA-256 est {2}. Examinez ce qui a changé, puis autorisez-le à nouveau dans les réglages de cette machine.</translation>
    </message>
    <message>
        <source>Runs a program of this machine that writes one line of JSON per sample, such as {&quot;tag&quot;: &quot;pH&quot;, &quot;value&quot;: 7.01, &quot;unit&quot;: &quot;1&quot;}. It may add “time” and “reported” (ISO 8601 with a zone) and “status” (good, uncertain, bad); it reads what is to be written as lines {&quot;write&quot;: &quot;pH&quot;, &quot;value&quot;: 7.2, &quot;id&quot;: 1} and answers {&quot;written&quot;: 1}.</source>
        <translation>Exécute un programme de cette machine qui écrit une ligne de JSON par valeur, par exemple {&quot;tag&quot;: &quot;pH&quot;, &quot;value&quot;: 7.01, &quot;unit&quot;: &quot;1&quot;}. Il peut ajouter «&#xa0;time&#xa0;» et «&#xa0;reported&#xa0;» (ISO 8601 avec fuseau) et «&#xa0;status&#xa0;» (good, uncertain, bad)&#xa0;; il lit ce qui est à écrire sous forme de lignes {&quot;write&quot;: &quot;pH&quot;, &quot;value&quot;: 7.2, &quot;id&quot;: 1} et répond {&quot;written&quot;: 1}.</translation>
    </message>
    <message>
        <source>The settings of this machine hold no program “{1}”; add it there.</source>
        <translation>Les réglages de cette machine ne contiennent pas de programme «&#xa0;{1}&#xa0;»&#xa0;; ajoutez-le là.</translation>
    </message>
    <message>
        <source>“{1}” is no file that can be run; see that it is there and executable.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un fichier exécutable&#xa0;; vérifiez qu’il existe et est exécutable.</translation>
    </message>
    <message>
        <source>The SHA-256 says nothing about “{1}”; where that is a script, let it be the executable itself.</source>
        <translation>Le SHA-256 n’indique rien sur «&#xa0;{1}&#xa0;»&#xa0;; si c’est un script, faites-en l’exécutable lui-même.</translation>
    </message>
    <message>
        <source>It wrote {1} lines with the tags {2}.</source>
        <translation>Il a écrit {1} lignes avec les tags {2}.</translation>
    </message>
    <message>
        <source>{1} lines in all could not be read.</source>
        <translation>{1} lignes en tout n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>It ended at once, with exit code {1}; it should run until its standard input ends.</source>
        <translation>Il s’est terminé aussitôt, avec le code de sortie {1}&#xa0;; il devrait s’exécuter jusqu’à la fin de son entrée standard.</translation>
    </message>
    <message>
        <source>It runs, but wrote nothing within {1} s; see that it writes each line out at once.</source>
        <translation>Il s’exécute, mais n’a rien écrit en {1} s&#xa0;; vérifiez qu’il écrit chaque ligne immédiatement.</translation>
    </message>
    <message>
        <source>On its standard error it says: {1}</source>
        <translation>Sur sa sortie d’erreur standard, il indique&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>a text file with a time column and a column for each tag</source>
        <translation>un fichier texte avec une colonne de temps et une colonne par tag</translation>
    </message>
    <message>
        <source>0.1 to 10000 times real time, or max for as fast as it can be read</source>
        <translation>0,1 à 10000 fois le temps réel, ou max pour la vitesse de lecture maximale</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulé</translation>
    </message>
    <message>
        <source>yes where nobody measured it; a first line “# simulated …” in the file says so too</source>
        <translation>yes si personne ne l’a mesuré&#xa0;; une première ligne «&#xa0;# simulated …&#xa0;» dans le fichier l’indique aussi</translation>
    </message>
    <message>
        <source>{1} samples of {2} tags over {3}.</source>
        <translation>{1} valeurs de {2} tags sur {3}.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Plays a recording from a text file as if it came in now.</source>
        <translation>Rejoue un enregistrement depuis un fichier texte comme s’il arrivait maintenant.</translation>
    </message>
    <message>
        <source>No recording is open; open one first.</source>
        <translation>Aucun enregistrement n’est ouvert&#xa0;; ouvrez-en d’abord un.</translation>
    </message>
    <message>
        <source>{1} entries of the journal of alarms were read from the damaged index and kept. What was acknowledged or shelved is not known any more: an alarm that is active calls again.</source>
        <translation>{1} entrées du journal des alarmes ont été lues dans l’index endommagé et conservées. On ne sait plus ce qui était acquitté ou suspendu&#xa0;: une alarme active appelle de nouveau.</translation>
    </message>
    <message>
        <source>No unit of this plant has kinetics whose parameters could vary; a forecast with bands wants a bioreactor.</source>
        <translation>Aucun appareil de cette installation n’a de cinétique dont les paramètres pourraient varier&#xa0;; une prévision avec bandes exige un bioréacteur.</translation>
    </message>
    <message>
        <source>Only {1} of {2} runs ahead came to the end; state a smaller spread of the parameters.</source>
        <translation>Seules {1} des {2} exécutions prévisionnelles sont allées jusqu’au bout&#xa0;; indiquez une dispersion plus petite des paramètres.</translation>
    </message>
    <message>
        <source>Formulas are kept in a project; save the plant as a project that can be written, then try again.</source>
        <translation>Les formules sont conservées dans un projet&#xa0;; enregistrez l’installation comme projet accessible en écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>Alarms belong to a project; save this plant as one first.</source>
        <translation>Les alarmes appartiennent à un projet&#xa0;; enregistrez d’abord cette installation comme projet.</translation>
    </message>
    <message>
        <source>The project has no alarms of its own.</source>
        <translation>Le projet n’a pas d’alarmes propres.</translation>
    </message>
    <message>
        <source>The project has no alarm of this id; it has {1}.</source>
        <translation>Le projet n’a pas d’alarme avec cet identifiant&#xa0;; il a {1}.</translation>
    </message>
    <message>
        <source>The alarm “{1}” watches the tag “{2}”, of which nothing was ever recorded, so that it cannot speak; correct the name of the tag, or switch the alarm off.</source>
        <translation>L’alarme «&#xa0;{1}&#xa0;» surveille le tag «&#xa0;{2}&#xa0;», dont rien n’a jamais été enregistré&#xa0;; elle ne peut donc pas se déclencher. Corrigez le nom du tag, ou désactivez l’alarme.</translation>
    </message>
    <message>
        <source>Value above the limit</source>
        <translation>Valeur au-dessus de la limite</translation>
    </message>
    <message>
        <source>Value below the limit</source>
        <translation>Valeur au-dessous de la limite</translation>
    </message>
    <message>
        <source>Away from a set-point or model</source>
        <translation>Écart à une consigne ou à un modèle</translation>
    </message>
    <message>
        <source>Changing too fast</source>
        <translation>Variation trop rapide</translation>
    </message>
    <message>
        <source>No new value</source>
        <translation>Pas de nouvelle valeur</translation>
    </message>
    <message>
        <source>Bad quality</source>
        <translation>Mauvaise qualité</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Delays</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>Place and rank</source>
        <translation>Emplacement et rang</translation>
    </message>
    <message>
        <source>Rationalisation</source>
        <translation>Rationalisation</translation>
    </message>
    <message>
        <source>What it tells, in a few words: Oxygen low</source>
        <translation>Ce qu’elle annonce, en quelques mots&#xa0;: Oxygène bas</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Évaluée</translation>
    </message>
    <message>
        <source>An alarm that is switched off is not judged at all</source>
        <translation>Une alarme désactivée n’est pas évaluée du tout</translation>
    </message>
    <message>
        <source>Speaks on</source>
        <translation>Se déclenche sur</translation>
    </message>
    <message>
        <source>source/name of what it watches</source>
        <translation>source/nom de ce qu’elle surveille</translation>
    </message>
    <message>
        <source>source/name of the set-point or of the value of the model</source>
        <translation>source/nom de la consigne ou de la valeur du modèle</translation>
    </message>
    <message>
        <source>It speaks while this is not 0; tags in backquotes: `src-1/DO` &lt; 30</source>
        <translation>Active tant que ceci n’est pas 0&#xa0;; tags entre accents graves&#xa0;: `src-1/DO` &lt; 30</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>In the unit below; of a change per second, in that unit per second</source>
        <translation>Dans l’unité ci-dessous&#xa0;; pour une variation par seconde, dans cette unité par seconde</translation>
    </message>
    <message>
        <source>Longest silence</source>
        <translation>Silence maximal</translation>
    </message>
    <message>
        <source>Above 0 s, at most 366 d</source>
        <translation>Plus de 0 s, au plus 366 d</translation>
    </message>
    <message>
        <source>Of limit and deadband; that of the tag</source>
        <translation>De la limite et de la bande morte&#xa0;; celle du tag</translation>
    </message>
    <message>
        <source>Deadband</source>
        <translation>Bande morte</translation>
    </message>
    <message>
        <source>It returns once the value is back by that much; 0 or more</source>
        <translation>L’alarme revient dès que la valeur est repassée d’autant&#xa0;; 0 ou plus</translation>
    </message>
    <message>
        <source>On delay</source>
        <translation>Délai à l’activation</translation>
    </message>
    <message>
        <source>Beyond the limit for that long before it speaks; 0 s to 366 d</source>
        <translation>Durée au-delà de la limite avant que l’alarme se déclenche&#xa0;; 0 s à 366 d</translation>
    </message>
    <message>
        <source>Off delay</source>
        <translation>Délai à la désactivation</translation>
    </message>
    <message>
        <source>Back for that long before it returns; 0 s to 366 d</source>
        <translation>Durée du retour à la normale avant que l’alarme revienne&#xa0;; 0 s à 366 d</translation>
    </message>
    <message>
        <source>Latched</source>
        <translation>Verrouillée</translation>
    </message>
    <message>
        <source>It stays active after its cause has gone, until a person resets it</source>
        <translation>Elle reste active après la disparition de sa cause, jusqu’à ce qu’une personne la réinitialise</translation>
    </message>
    <message>
        <source>Longest shelving</source>
        <translation>Suspension maximale</translation>
    </message>
    <message>
        <source>How long it may be put aside; 0 h to 366 d, 0: never</source>
        <translation>Combien de temps elle peut être suspendue&#xa0;; 0 h à 366 d, 0&#xa0;: jamais</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>By consequence and time to respond; it sets rank and sound</source>
        <translation>Selon la conséquence et le temps pour réagir&#xa0;; détermine le rang et le son</translation>
    </message>
    <message>
        <source>Names the alarm among the limits of one tag</source>
        <translation>Nomme l’alarme parmi les limites d’un même tag</translation>
    </message>
    <message>
        <source>The first alarm is found within it; empty: all of the plant</source>
        <translation>La première alarme y est recherchée&#xa0;; vide&#xa0;: toute l’installation</translation>
    </message>
    <message>
        <source>Suppressed while</source>
        <translation>Inhibée tant que</translation>
    </message>
    <message>
        <source>An expression: while it is not 0, the alarm is suppressed by design</source>
        <translation>Une expression&#xa0;: tant qu’elle n’est pas 0, l’alarme est inhibée par conception</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>What brings it about</source>
        <translation>Ce qui la provoque</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Conséquence</translation>
    </message>
    <message>
        <source>What happens if nobody acts</source>
        <translation>Ce qui arrive si personne n’agit</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>What a person should do</source>
        <translation>Ce qu’une personne doit faire</translation>
    </message>
    <message>
        <source>Time to respond</source>
        <translation>Temps pour réagir</translation>
    </message>
    <message>
        <source>How long a person has; above 0 min, at most 366 d</source>
        <translation>De combien de temps une personne dispose&#xa0;; plus de 0 min, au plus 366 d</translation>
    </message>
    <message>
        <source>The limit is missing; give a number.</source>
        <translation>La limite manque&#xa0;; donnez un nombre.</translation>
    </message>
    <message>
        <source>“{1}” is no number.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“{1}” is in {2}, but the unit of this alarm is {3}; give both in one unit.</source>
        <translation>«&#xa0;{1}&#xa0;» est en {2}, mais l’unité de cette alarme est {3}&#xa0;; donnez les deux dans la même unité.</translation>
    </message>
    <message>
        <source>It is done, but the store takes nothing at present; it is written once there is room, and is lost if the recorder ends before.</source>
        <translation>C’est fait, mais la base de données n’accepte rien actuellement&#xa0;; l’écriture aura lieu dès qu’il y aura de la place, et sera perdue si l’enregistreur s’arrête avant.</translation>
    </message>
    <message>
        <source>The wall could not be started ({1}). Start “titer --wall” with this project yourself.</source>
        <translation>Le mur n’a pas pu être démarré ({1}). Démarrez vous-même «&#xa0;titer --wall&#xa0;» avec ce projet.</translation>
    </message>
    <message>
        <source>The workbook could not be kept as text in “{1}”. Free some space, or save its sheet as CSV yourself.</source>
        <translation>Le classeur n’a pas pu être conservé sous forme de texte dans «&#xa0;{1}&#xa0;». Libérez de l’espace, ou enregistrez vous-même sa feuille en CSV.</translation>
    </message>
    <message>
        <source>A flowsheet is written as a drawing (.svg), a document (.pdf) or a picture (.png). Give the file one of these endings.</source>
        <translation>Un schéma de procédé s’écrit sous forme de dessin (.svg), de document (.pdf) ou d’image (.png). Donnez au fichier l’une de ces extensions.</translation>
    </message>
    <message>
        <source>Packed volume, L</source>
        <translation>Volume du lit, L</translation>
    </message>
    <message>
        <source>of the column that is measured; with a tag of its flow the volume is told in column volumes</source>
        <translation>de la colonne mesurée ; avec un tag de son débit, le volume est donné en volumes de colonne</translation>
    </message>
    <message>
        <source>Spread of the parameters, %</source>
        <translation>Dispersion des paramètres, %</translation>
    </message>
    <message>
        <source>standard deviation of each parameter of the kinetics in the runs ahead, since models do not state one; 0: one run without bands</source>
        <translation>écart-type de chaque paramètre de la cinétique dans les exécutions prévisionnelles, puisque les modèles n’en indiquent pas&#xa0;; 0&#xa0;: une seule exécution sans bandes</translation>
    </message>
    <message>
        <source>Units, streams and components of a run stay as they were when it began; what was changed counts for the next run.</source>
        <translation>Les appareils, courants et composants d’une exécution restent tels qu’à son début&#xa0;; ce qui a été modifié s’applique à la prochaine exécution.</translation>
    </message>
    <message>
        <source>The recipe and the sampling of controllers stay as they were when the run began; what was changed counts for the next run.</source>
        <translation>La recette et l’échantillonnage des régulateurs restent tels qu’au début de l’exécution&#xa0;; ce qui a été modifié s’applique à la prochaine exécution.</translation>
    </message>
    <message>
        <source>{1} has begun with what was changed, or is resolved by it; it counts for the next run.</source>
        <translation>{1} a commencé avec ce qui a été modifié, ou en tire sa discrétisation&#xa0;; cela s’applique à la prochaine exécution.</translation>
    </message>
    <message>
        <source>{1} would hold something else with what was changed, out of nothing; it counts for the next run.</source>
        <translation>Avec ce qui a été modifié, {1} contiendrait autre chose, surgi de rien&#xa0;; cela s’applique à la prochaine exécution.</translation>
    </message>
    <message>
        <source>There is no note {1} any more; somebody may have removed it.</source>
        <translation>Il n’y a plus de note {1}&#xa0;; quelqu’un l’a peut-être retirée.</translation>
    </message>
    <message>
        <source>“{1}” is no note. Only notes can be changed or removed; what was recorded stays.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas une note. Seules des notes peuvent être modifiées ou retirées&#xa0;; ce qui a été enregistré reste.</translation>
    </message>
    <message>
        <source>A note is changed or removed with a reason; give one.</source>
        <translation>Une note se modifie ou se retire avec un motif&#xa0;; donnez-en un.</translation>
    </message>
    <message>
        <source>A note without words says nothing; write some, or remove it.</source>
        <translation>Une note sans mots ne dit rien&#xa0;; écrivez-en, ou retirez-la.</translation>
    </message>
    <message>
        <source>The margin is {1}; state how far the means may lie apart as a number above 0.</source>
        <translation>La marge est {1}&#xa0;; indiquez par un nombre supérieur à 0 l’écart admis entre les moyennes.</translation>
    </message>
    <message>
        <source>The error probability is {1}; state one between 0 and 0.5.</source>
        <translation>La probabilité d’erreur est {1}&#xa0;; indiquez-en une entre 0 et 0.5.</translation>
    </message>
    <message>
        <source>There are {1} and {2} values, and each group needs two or more.</source>
        <translation>Il y a {1} et {2} valeurs, et chaque groupe en exige au moins deux.</translation>
    </message>
    <message>
        <source>All values of each group are equal, so that nothing tells how they scatter.</source>
        <translation>Toutes les valeurs de chaque groupe sont égales, rien n’indique donc comment elles se dispersent.</translation>
    </message>
    <message>
        <source>Of {2} samples only {1} have a value for each of their runs, too few to judge by.</source>
        <translation>Sur {2} échantillons, seuls {1} ont une valeur pour chacun de leurs essais, c’est trop peu pour juger.</translation>
    </message>
    <message>
        <source>The probability that is wanted is {1}; state one between 0 and 1.</source>
        <translation>La probabilité voulue est {1}&#xa0;; indiquez-en une entre 0 et 1.</translation>
    </message>
    <message>
        <source>The seed {1} is too large. Choose one up to {2}.</source>
        <translation>La graine {1} est trop grande. Choisissez-en une jusqu’à {2}.</translation>
    </message>
    <message>
        <source>A limit or target of “{1}” is no number.</source>
        <translation>Une limite ou une cible de «&#xa0;{1}&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The lower limit {1} of “{2}” does not lie below the upper one, {3}. Exchange them, or clear one.</source>
        <translation>La limite inférieure {1} de «&#xa0;{2}&#xa0;» n’est pas inférieure à la limite supérieure, {3}. Échangez-les, ou effacez-en une.</translation>
    </message>
    <message>
        <source>“{1}” has a target as its goal but no value for it. State one.</source>
        <translation>«&#xa0;{1}&#xa0;» a une cible pour objectif, mais aucune valeur pour celle-ci. Indiquez-en une.</translation>
    </message>
    <message>
        <source>There are {1} settings where the study has {2} factors.</source>
        <translation>Il y a {1} réglages alors que l’étude a {2} facteurs.</translation>
    </message>
    <message>
        <source>The setting of “{1}” is no number. State one.</source>
        <translation>Le réglage de «&#xa0;{1}&#xa0;» n’est pas un nombre. Indiquez-en un.</translation>
    </message>
    <message>
        <source>The setting of “{1}” is none of its levels: {2}.</source>
        <translation>Le réglage de «&#xa0;{1}&#xa0;» n’est aucun de ses niveaux&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>“{1}” is no id of a run; give one that is not empty and holds no slash.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un identifiant d’essai&#xa0;; donnez-en un qui ne soit pas vide et ne contienne pas de barre oblique.</translation>
    </message>
    <message>
        <source>Two runs have the id “{1}”. Give one of them another.</source>
        <translation>Deux essais ont l’identifiant «&#xa0;{1}&#xa0;». Donnez-en un autre à l’un d’eux.</translation>
    </message>
    <message>
        <source>The run has {1} results where the study has {2} responses.</source>
        <translation>L’essai a {1} résultats alors que l’étude a {2} réponses.</translation>
    </message>
    <message>
        <source>A result of the run is no number. State one, or leave it empty.</source>
        <translation>Un résultat de l’essai n’est pas un nombre. Indiquez-en un, ou laissez-le vide.</translation>
    </message>
    <message>
        <source>“{1}” is no standard deviation. Write a share such as 2%, or an amount in the unit of the response such as 0.1.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un écart type. Écrivez une part telle que 2%, ou une quantité dans l’unité de la réponse telle que 0.1.</translation>
    </message>
    <message>
        <source>The search for designs was stopped.</source>
        <translation>La recherche de plans a été arrêtée.</translation>
    </message>
    <message>
        <source>No kind of design takes these factors for this goal. Choose another goal, or leave a factor out.</source>
        <translation>Aucun type de plan n’accepte ces facteurs pour cet objectif. Choisissez un autre objectif, ou omettez un facteur.</translation>
    </message>
    <message>
        <source>With {1} runs nothing tells what is asked; the smallest design takes {2}. Allow that many, leave a factor out or ask for less.</source>
        <translation>Avec {1} essais, rien ne répond à ce qui est demandé&#xa0;; le plus petit plan en exige {2}. Accordez-en autant, omettez un facteur ou demandez moins.</translation>
    </message>
    <message>
        <source>No run has a value of “{1}” yet. Run the study on the twin, or fill in what was measured.</source>
        <translation>Aucun essai n’a encore de valeur de «&#xa0;{1}&#xa0;». Exécutez l’étude sur le jumeau, ou saisissez ce qui a été mesuré.</translation>
    </message>
    <message>
        <source>{1} of {2} runs have no value of “{3}” and do not enter its model.</source>
        <translation>{1} essais sur {2} n’ont pas de valeur de «&#xa0;{3}&#xa0;» et n’entrent pas dans son modèle.</translation>
    </message>
    <message>
        <source>The runs come in whole plots and are taken as independent here, so that intervals and probabilities are too sure of factors that are hard to change.</source>
        <translation>Les essais viennent en grandes parcelles et sont pris ici comme indépendants, les intervalles et les probabilités sont donc trop sûrs pour les facteurs difficiles à changer.</translation>
    </message>
    <message>
        <source>“{1}” stays in the model of “{2}”, since a term that holds it does.</source>
        <translation>«&#xa0;{1}&#xa0;» reste dans le modèle de «&#xa0;{2}&#xa0;», car un terme qui le contient y reste.</translation>
    </message>
    <message>
        <source>The model of “{1}” leaves {2} degrees of freedom for the scatter; with fewer than {3} its errors are hardly known. Take terms out or add runs.</source>
        <translation>Le modèle de «&#xa0;{1}&#xa0;» laisse {2} degrés de liberté pour la dispersion&#xa0;; avec moins de {3}, ses erreurs sont mal connues. Retirez des termes ou ajoutez des essais.</translation>
    </message>
    <message>
        <source>The model of “{1}” foretells runs that it has not seen poorly: predicted R² is {2}, below {3}. Take terms out that are not needed, or add runs.</source>
        <translation>Le modèle de «&#xa0;{1}&#xa0;» prédit mal les essais qu’il n’a pas vus&#xa0;: le R² prédit est {2}, inférieur à {3}. Retirez les termes inutiles, ou ajoutez des essais.</translation>
    </message>
    <message>
        <source>There is no design space while {1} has limits but no model.</source>
        <translation>Il n’y a pas d’espace de conception tant que {1} a des limites mais pas de modèle.</translation>
    </message>
    <message>
        <source>No response has limits, so that there is no design space. Give at least one a lower or an upper limit.</source>
        <translation>Aucune réponse n’a de limites, il n’y a donc pas d’espace de conception. Donnez à au moins une réponse une limite inférieure ou supérieure.</translation>
    </message>
    <message>
        <source>The study has no factor yet. Add one.</source>
        <translation>L’étude n’a encore aucun facteur. Ajoutez-en un.</translation>
    </message>
    <message>
        <source>The sheet does not say which study it is of; its runs are known by their ids alone.</source>
        <translation>La feuille n’indique pas à quelle étude elle appartient&#xa0;; ses essais ne sont reconnus qu’à leurs identifiants.</translation>
    </message>
    <message>
        <source>The sheet is of another study ({1}) than “{2}” ({3}). Take it into that one.</source>
        <translation>La feuille appartient à une autre étude ({1}) que «&#xa0;{2}&#xa0;» ({3}). Reprenez-la dans celle-là.</translation>
    </message>
    <message>
        <source>No unit stands above “{1}”; its values are taken as {2}.</source>
        <translation>Aucune unité ne figure au-dessus de «&#xa0;{1}&#xa0;»&#xa0;; ses valeurs sont prises en {2}.</translation>
    </message>
    <message>
        <source>“{1}” comes in {2} and is converted to {3}.</source>
        <translation>«&#xa0;{1}&#xa0;» arrive en {2} et est converti en {3}.</translation>
    </message>
    <message>
        <source>“{1}” comes in {2}, which cannot be converted to {3}.</source>
        <translation>«&#xa0;{1}&#xa0;» arrive en {2}, ce qui ne peut pas être converti en {3}.</translation>
    </message>
    <message>
        <source>Columns that the study does not know are left out: {1}.</source>
        <translation>Les colonnes que l’étude ne connaît pas sont ignorées&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>“{1}” is a date where a number for “{2}” belongs: a spreadsheet may have made it of one. Write the number again.</source>
        <translation>«&#xa0;{1}&#xa0;» est une date là où un nombre est attendu pour «&#xa0;{2}&#xa0;»&#xa0;: un tableur l’a peut-être créée à partir d’un nombre. Écrivez à nouveau le nombre.</translation>
    </message>
    <message>
        <source>“{1}” is no number for “{2}”. Write a number, or leave the cell empty.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un nombre pour «&#xa0;{2}&#xa0;». Écrivez un nombre, ou laissez la cellule vide.</translation>
    </message>
    <message>
        <source>The run has no setting of “{1}”. Write the one that was run.</source>
        <translation>L’essai n’a pas de réglage de «&#xa0;{1}&#xa0;». Écrivez celui qui a été réalisé.</translation>
    </message>
    <message>
        <source>The run “{1}” stands in line {2} already. Give each run an id of its own; a new one needs none.</source>
        <translation>L’essai «&#xa0;{1}&#xa0;» figure déjà à la ligne {2}. Donnez à chaque essai son propre identifiant&#xa0;; un nouvel essai n’en a pas besoin.</translation>
    </message>
    <message>
        <source>“{1}” is a date where the id of a run belongs: the spreadsheet made it of one. Put the id back as text.</source>
        <translation>«&#xa0;{1}&#xa0;» est une date là où l’identifiant d’un essai est attendu&#xa0;: le tableur l’a créée à partir de celui-ci. Rétablissez l’identifiant sous forme de texte.</translation>
    </message>
    <message>
        <source>“{1}” cannot be the id of a run, since it holds a slash. Leave it empty.</source>
        <translation>«&#xa0;{1}&#xa0;» ne peut pas être l’identifiant d’un essai, car il contient une barre oblique. Laissez-le vide.</translation>
    </message>
    <message>
        <source>The study had a run “{1}” that it has no more, and gives no id twice. Leave the id of a new run empty.</source>
        <translation>L’étude avait un essai «&#xa0;{1}&#xa0;» qu’elle n’a plus, et ne donne aucun identifiant deux fois. Laissez vide l’identifiant d’un nouvel essai.</translation>
    </message>
    <message>
        <source>{1} runs have measured results that a new design would throw away. Add runs to the design, or make another study.</source>
        <translation>{1} essais ont des résultats mesurés qu’un nouveau plan supprimerait. Ajoutez des essais au plan, ou créez une autre étude.</translation>
    </message>
    <message>
        <source>A fold-over reverses runs at two levels, and the study has none where every factor is at one of its bounds.</source>
        <translation>Un repliement (fold-over) inverse des essais à deux niveaux, et l’étude n’en a aucun où chaque facteur est à l’une de ses bornes.</translation>
    </message>
    <message>
        <source>The reversed runs are those that the study has, so that a fold-over would tell nothing new. Add axial points instead.</source>
        <translation>Les essais inversés sont ceux que l’étude a déjà, un repliement (fold-over) n’apprendrait donc rien de nouveau. Ajoutez plutôt des points axiaux.</translation>
    </message>
    <message>
        <source>“{1}” has no axial points, since it is not continuous. Add D-optimal runs instead.</source>
        <translation>«&#xa0;{1}&#xa0;» n’a pas de points axiaux, car il n’est pas continu. Ajoutez plutôt des essais D-optimaux.</translation>
    </message>
    <message>
        <source>Axial points of “{1}” lie at {2} and {3}, outside its bounds. A distance of 1 stays within.</source>
        <translation>Des points axiaux de «&#xa0;{1}&#xa0;» se situent à {2} et {3}, hors de ses bornes. Une distance de 1 reste à l’intérieur.</translation>
    </message>
    <message>
        <source>The study has no runs to add to. Choose a design first.</source>
        <translation>L’étude n’a pas d’essais à compléter. Choisissez d’abord un plan.</translation>
    </message>
    <message>
        <source>{1} runs cannot be added. Ask for 1 to {2}.</source>
        <translation>{1} essais ne peuvent pas être ajoutés. Demandez-en 1 à {2}.</translation>
    </message>
    <message>
        <source>Studies know no key “{1}” here. A newer Titer may have written it.</source>
        <translation>Les études ne connaissent pas la clé «&#xa0;{1}&#xa0;» ici. Une version plus récente de Titer l’a peut-être écrite.</translation>
    </message>
    <message>
        <source>“{1}” has to be a number.</source>
        <translation>«&#xa0;{1}&#xa0;» doit être un nombre.</translation>
    </message>
    <message>
        <source>“{1}” has to be a whole number from 0 to {2}.</source>
        <translation>«&#xa0;{1}&#xa0;» doit être un nombre entier de 0 à {2}.</translation>
    </message>
    <message>
        <source>“{1}” is none of {2}.</source>
        <translation>«&#xa0;{1}&#xa0;» ne fait pas partie de {2}.</translation>
    </message>
    <message>
        <source>This list holds numbers alone.</source>
        <translation>Cette liste ne contient que des nombres.</translation>
    </message>
    <message>
        <source>A result is measured or from the twin, or null where it is missing.</source>
        <translation>Un résultat est mesuré ou vient du jumeau, ou vaut null s’il manque.</translation>
    </message>
    <message>
        <source>This is no study that this Titer reads: its format is “{1}”, and “{2}” is expected.</source>
        <translation>Ce n’est pas une étude que cette version de Titer lit&#xa0;: son format est «&#xa0;{1}&#xa0;», et «&#xa0;{2}&#xa0;» est attendu.</translation>
    </message>
    <message>
        <source>Name the response whose goal the next runs are to seek.</source>
        <translation>Nommez la réponse dont les prochains essais doivent rechercher l’objectif.</translation>
    </message>
    <message>
        <source>“{1}” has no goal that runs could come nearer to. Choose to maximise or minimise it, or a target.</source>
        <translation>«&#xa0;{1}&#xa0;» n’a pas d’objectif dont des essais puissent se rapprocher. Choisissez de maximiser ou de minimiser cette réponse, ou une cible.</translation>
    </message>
    <message>
        <source>“{1}” is not continuous, and the surrogate model needs factors with bounds. Add D-optimal runs instead.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas continu, et le modèle de substitution exige des facteurs avec des bornes. Ajoutez plutôt des essais D-optimaux.</translation>
    </message>
    <message>
        <source>The space of the factors has no room for a further run. Widen a bound, or take a constraint out.</source>
        <translation>L’espace des facteurs n’a pas de place pour un essai de plus. Élargissez une borne, ou retirez une contrainte.</translation>
    </message>
    <message>
        <source>Nothing of the sheet is taken while {1} of its cells or rows cannot be read. Mend them and read it again.</source>
        <translation>Rien de la feuille n’est repris tant que {1} de ses cellules ou lignes sont illisibles. Corrigez-les et lisez-la à nouveau.</translation>
    </message>
    <message>
        <source>No response is bound to the twin. Choose a key figure, or a tag at a time, for at least one.</source>
        <translation>Aucune réponse n’est liée au jumeau. Choisissez un indicateur clé, ou un tag à un instant donné, pour au moins une réponse.</translation>
    </message>
    <message>
        <source>“{1}” is bound to no place of the plant, so that runs on the twin would not differ in it. Choose the parameter that it is.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est lié à aucun endroit de l’installation, les essais sur le jumeau n’y différeraient donc pas. Choisissez le paramètre auquel il correspond.</translation>
    </message>
    <message>
        <source>“{1}” is to scale “{2}”, and the plant has no number there.</source>
        <translation>«&#xa0;{1}&#xa0;» doit mettre à l’échelle «&#xa0;{2}&#xa0;», et l’installation n’a pas de nombre à cet endroit.</translation>
    </message>
    <message>
        <source>“{1}” multiplies what the plant has, so that its unit is % or none; it is {2}.</source>
        <translation>«&#xa0;{1}&#xa0;» multiplie ce qu’a l’installation, son unité est donc % ou aucune&#xa0;; elle est {2}.</translation>
    </message>
    <message>
        <source>“{1}” is bound to “{2}”, which the plant does not have (any more). Bind it to another place.</source>
        <translation>«&#xa0;{1}&#xa0;» est lié à «&#xa0;{2}&#xa0;», que l’installation n’a pas (ou plus). Liez-le à un autre endroit.</translation>
    </message>
    <message>
        <source>The plant does not take {1} for “{2}” at “{3}”: {4}</source>
        <translation>L’installation n’accepte pas {1} pour «&#xa0;{2}&#xa0;» à «&#xa0;{3}&#xa0;»&#xa0;: {4}</translation>
    </message>
    <message>
        <source>The twin gives “{1}” in {2}, which cannot be shown in {3}.</source>
        <translation>Le jumeau donne «&#xa0;{1}&#xa0;» en {2}, ce qui ne peut pas être affiché en {3}.</translation>
    </message>
    <message>
        <source>The numbers of this distribution rise from the lowest to the highest; these do not.</source>
        <translation>Les nombres de cette loi vont du plus bas au plus haut&#xa0;; ceux-ci non.</translation>
    </message>
    <message>
        <source>The standard deviation is {1}; it has to be above 0.</source>
        <translation>L’écart type est {1}&#xa0;; il doit être supérieur à 0.</translation>
    </message>
    <message>
        <source>A lognormal quantity has a median above 0 and a factor above 1; here they are {1} and {2}.</source>
        <translation>Une grandeur log-normale a une médiane supérieure à 0 et un facteur supérieur à 1&#xa0;; ici, ce sont {1} et {2}.</translation>
    </message>
    <message>
        <source>“{1}” is no unit that Titer knows.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas une unité que Titer connaît.</translation>
    </message>
    <message>
        <source>“{1}” is no distribution. Write NAME=uniform:LOW:HIGH, triangular:LOW:LIKELY:HIGH, normal:MEAN:SD or lognormal:MEDIAN:FACTOR, with decimal points and the unit behind, such as yield=normal:0.5:0.02:g/g.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas une loi. Écrivez NOM=uniform:BAS:HAUT, triangular:BAS:PROBABLE:HAUT, normal:MOYENNE:ÉCART_TYPE ou lognormal:MÉDIANE:FACTEUR, avec un point décimal et l’unité à la fin, par exemple yield=normal:0.5:0.02:g/g.</translation>
    </message>
    <message>
        <source>This quantity stands there twice. Give it once.</source>
        <translation>Cette grandeur figure deux fois. Donnez-la une seule fois.</translation>
    </message>
    <message>
        <source>A sample takes at least one quantity, two draws, and ten million runs at the most.</source>
        <translation>Un échantillon demande au moins une grandeur, deux tirages, et dix millions d’essais au plus.</translation>
    </message>
    <message>
        <source>The line that tells how these runs were drawn is damaged. Take the sheet as “titer-cli doe sample” wrote it.</source>
        <translation>La ligne qui indique comment ces essais ont été tirés est endommagée. Prenez la feuille telle que «&#xa0;titer-cli doe sample&#xa0;» l’a écrite.</translation>
    </message>
    <message>
        <source>This sheet does not tell how its runs were drawn. “titer-cli doe sample” writes one that does; a sweep carries the line over.</source>
        <translation>Cette feuille n’indique pas comment ses essais ont été tirés. «&#xa0;titer-cli doe sample&#xa0;» en écrit une qui l’indique&#xa0;; un balayage (sweep) reprend la ligne.</translation>
    </message>
    <message>
        <source>The column std_order with the number of each run is missing.</source>
        <translation>La colonne std_order avec le numéro de chaque essai manque.</translation>
    </message>
    <message>
        <source>The sheet has no column of numbers for this quantity.</source>
        <translation>La feuille n’a pas de colonne de nombres pour cette grandeur.</translation>
    </message>
    <message>
        <source>There is no run {1} in this sample.</source>
        <translation>Il n’y a pas d’essai {1} dans cet échantillon.</translation>
    </message>
    <message>
        <source>The run {1} stands there twice.</source>
        <translation>L’essai {1} figure deux fois.</translation>
    </message>
    <message>
        <source>The run {1} was made at {2}, not at {3} as it was drawn; what it gave cannot be judged with the others.</source>
        <translation>L’essai {1} a été réalisé à {2}, et non à {3} comme il a été tiré&#xa0;; ce qu’il a donné ne peut pas être jugé avec les autres.</translation>
    </message>
    <message>
        <source>The run {1} is missing. Leave runs that failed in the sheet, with an empty cell.</source>
        <translation>L’essai {1} manque. Laissez dans la feuille les essais qui ont échoué, avec une cellule vide.</translation>
    </message>
    <message>
        <source>Fewer than two runs have a value, so nothing can be said of them.</source>
        <translation>Moins de deux essais ont une valeur, on ne peut donc rien en dire.</translation>
    </message>
    <message>
        <source>The reading of this file was stopped. Read it again when you need it.</source>
        <translation>La lecture de ce fichier a été arrêtée. Lisez-le à nouveau quand vous en avez besoin.</translation>
    </message>
    <message>
        <source>“{1}” has no value in this plant yet, so that nothing is known to vary it about. Give it one.</source>
        <translation>«&#xa0;{1}&#xa0;» n’a pas encore de valeur dans cette installation, on ne sait donc pas autour de quoi le faire varier. Donnez-lui-en une.</translation>
    </message>
    <message>
        <source>“{1}” may only be {2} in this plant, so that it cannot be varied.</source>
        <translation>«&#xa0;{1}&#xa0;» ne peut être que {2} dans cette installation, il ne peut donc pas varier.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dure</translation>
    </message>
    <message>
        <source>From its begin on; 0 to 366 d, 0: it speaks of one moment</source>
        <translation>À partir de son début&#xa0;; 0 à 366 d, 0&#xa0;: elle parle d’un seul instant</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Why it is changed or removed; what it said stays in the store</source>
        <translation>Pourquoi elle est modifiée ou retirée&#xa0;; ce qu’elle disait reste dans la base de données</translation>
    </message>
    <message>
        <source>“{1}” is no level of “{2}”. It has: {3}.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un niveau de «&#xa0;{2}&#xa0;». Existent&#xa0;: {3}.</translation>
    </message>
    <message>
        <source>“{1}” cannot be read as {2} of “{3}”. Write a number alone, or with a unit of the same quantity.</source>
        <translation>«&#xa0;{1}&#xa0;» ne peut pas être lu en {2} pour «&#xa0;{3}&#xa0;». Écrivez un nombre seul, ou avec une unité de la même grandeur.</translation>
    </message>
    <message>
        <source>The file could not be read ({1}). Choose another one, or see to its permissions.</source>
        <translation>Le fichier n’a pas pu être lu ({1}). Choisissez-en un autre, ou vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>The file has {1} MB and a run sheet at most {2} MB. Choose the sheet of this study.</source>
        <translation>Le fichier a {1} Mo et une feuille d’essais au plus {2} Mo. Choisissez la feuille de cette étude.</translation>
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
        <translation>début</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>upper limit</source>
        <translation>limite supérieure</translation>
    </message>
    <message>
        <source>lower limit</source>
        <translation>limite inférieure</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>ajout</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volume</translation>
    </message>
    <message>
        <source>first after</source>
        <translation>premier après</translation>
    </message>
    <message>
        <source>then every</source>
        <translation>puis toutes les</translation>
    </message>
    <message>
        <source>from</source>
        <translation>depuis</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transfert</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>débit</translation>
    </message>
    <message>
        <source>to</source>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>over</source>
        <translation>en</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>tours</translation>
    </message>
    <message>
        <source>next round after</source>
        <translation>nouveau tour après</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>%1: added</source>
        <comment>place</comment>
        <translation>%1&#xa0;: ajouté</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <comment>place</comment>
        <translation>%1&#xa0;: retiré</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <comment>place</comment>
        <translation>%1&#xa0;: modifié</translation>
    </message>
    <message>
        <source>%1: %2, newly set</source>
        <comment>place, value</comment>
        <translation>%1&#xa0;: %2, nouveau</translation>
    </message>
    <message>
        <source>%1: not set, was %2</source>
        <comment>place, former value</comment>
        <translation>%1&#xa0;: non réglé, auparavant %2</translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <comment>place, value, former value</comment>
        <translation>%1&#xa0;: %2, auparavant %3</translation>
    </message>
    <message>
        <source>the same plant</source>
        <translation>la même installation</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>au repos</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a time</comment>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>%1, done</source>
        <comment>volume</comment>
        <translation>%1, terminé</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a unit</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a unit</comment>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>%1 given</source>
        <comment>volume</comment>
        <translation>%1 ajoutés</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Ajouts</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>feed, volume</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
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
        <translation>%1, débit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>port, component</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Culture</translation>
    </message>
    <message>
        <source>Metabolites</source>
        <translation>Métabolites</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Vitesses</translation>
    </message>
    <message>
        <source>Effluent</source>
        <translation>Effluent</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Débits</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>lab</source>
        <translation>labo</translation>
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
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>maximise</source>
        <translation>maximiser</translation>
    </message>
    <message>
        <source>minimise</source>
        <translation>minimiser</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
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
        <translation>Liste d’alarmes</translation>
    </message>
    <message>
        <source>The alarms that call, with cause and response; beneath them what is acknowledged, shelved or suppressed.</source>
        <translation>Les alarmes actives, avec cause et réponse&#xa0;; en dessous, celles qui sont acquittées, suspendues ou inhibées.</translation>
    </message>
    <message>
        <source>Bars in their band</source>
        <translation>Barres dans leur bande</translation>
    </message>
    <message>
        <source>Up to seven values beside each other, each against its normal range and its set-point.</source>
        <translation>Jusqu’à sept valeurs côte à côte, chacune face à sa plage normale et à sa consigne.</translation>
    </message>
    <message>
        <source>Batch overlay</source>
        <translation>Superposition de lots</translation>
    </message>
    <message>
        <source>The batch that runs over those before it, with the envelope that they make.</source>
        <translation>Le lot en cours superposé aux précédents, avec l’enveloppe qu’ils forment.</translation>
    </message>
    <message>
        <source>Big number</source>
        <translation>Grand nombre</translation>
    </message>
    <message>
        <source>One value that is read from afar, with its course and what it should be.</source>
        <translation>Une valeur lisible de loin, avec son évolution et ce qu’elle devrait être.</translation>
    </message>
    <message>
        <source>Chromatogram</source>
        <translation>Chromatogramme</translation>
    </message>
    <message>
        <source>Flowsheet</source>
        <translation>Schéma de procédé</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>What a value was, and what the model&apos;s run says that it will be.</source>
        <translation>Ce qu’a été une valeur, et ce qu’elle sera selon l’exécution du modèle.</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Indicateurs clés</translation>
    </message>
    <message>
        <source>Figures of the run or of tags with their course, each against its target.</source>
        <translation>Indicateurs de l’exécution ou de tags avec leur évolution, chacun face à sa cible.</translation>
    </message>
    <message>
        <source>Trends, stacked</source>
        <translation>Tendances superposées</translation>
    </message>
    <message>
        <source>Up to eight values in plots above each other, with one time and one cursor.</source>
        <translation>Jusqu’à huit valeurs en graphiques l’un au-dessus de l’autre, avec un même temps et un même curseur.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A text with a title, written in place.</source>
        <translation>Un texte avec un titre, écrit sur place.</translation>
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
        <translation>Tag inconnu</translation>
    </message>
    <message>
        <source>old</source>
        <translation>ancien</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>twin estimate</source>
        <translation>estimation du jumeau</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>laboratoire</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>calculé</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulé</translation>
    </message>
    <message>
        <source>alarm priority %1</source>
        <translation>priorité d’alarme %1</translation>
    </message>
    <message>
        <source>Recipe progress</source>
        <translation>Avancement de la recette</translation>
    </message>
    <message>
        <source>The phases of a recipe, which of them runs, and what the next one waits for.</source>
        <translation>Les phases d’une recette, celle qui est en cours, et ce qu’attend la suivante.</translation>
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
        <translation>Lot</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spectre</translation>
    </message>
    <message>
        <source>The newest scan of a spectrometer over those before it, with a reference.</source>
        <translation>Le dernier spectre d’un spectromètre superposé aux précédents, avec une référence.</translation>
    </message>
    <message>
        <source>high limit %1</source>
        <translation>limite haute %1</translation>
    </message>
    <message>
        <source>lowest limit %1</source>
        <translation>limite très basse %1</translation>
    </message>
    <message>
        <source>highest limit %1</source>
        <translation>limite très haute %1</translation>
    </message>
    <message>
        <source>low limit %1</source>
        <translation>limite basse %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>dernières %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days before now</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Values over time with the limits of their alarms, now at the right.</source>
        <translation>Valeurs au cours du temps avec les limites de leurs alarmes, l’instant présent à droite.</translation>
    </message>
    <message>
        <source>Twin gap</source>
        <translation>Écart au jumeau</translation>
    </message>
    <message>
        <source>A measured tag on the model&apos;s line, and how far it lies from it in standard deviations.</source>
        <translation>Un tag mesuré sur la courbe du modèle, et son éloignement en écarts types.</translation>
    </message>
    <message>
        <source>What leaves a column in the run that is shown, or as its tags measured it, with the pool between two cuts.</source>
        <translation>Ce qui sort d’une colonne dans l’exécution affichée, ou tel que ses tags l’ont mesuré, avec le pool entre deux coupes.</translation>
    </message>
    <message>
        <source>The plant, with values of the model or of what is measured at its units.</source>
        <translation>L’installation, avec les valeurs du modèle ou de ce qui est mesuré sur ses appareils.</translation>
    </message>
</context>
<context>
    <name>titer::app::Document</name>
    <message>
        <source>New plant</source>
        <translation>Nouvelle installation</translation>
    </message>
    <message>
        <source>Not in a project yet</source>
        <translation>Pas encore dans un projet</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Non enregistré. %1</translation>
    </message>
    <message>
        <source>Read only, changes are not saved</source>
        <translation>Lecture seule, les modifications ne sont pas enregistrées</translation>
    </message>
</context>
<context>
    <name>titer::app::StudyRunner</name>
    <message numerus="yes">
        <source>Run on the twin: %n result(s)</source>
        <translation>
            <numerusform>Exécution sur le jumeau&#xa0;: %n résultat</numerusform>
            <numerusform>Exécution sur le jumeau&#xa0;: %n résultats</numerusform>
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
        <translation>%1 n’a pas de port libre.</translation>
    </message>
    <message>
        <source>Connect %1 to %2: Enter. Next target: Tab. Next port: C. End: Esc.</source>
        <translation>Raccorder %1 à %2&#xa0;: Entrée. Cible suivante&#xa0;: Tab. Port suivant&#xa0;: C. Fin&#xa0;: Échap.</translation>
    </message>
    <message>
        <source>Nothing fits %1. Next port: C. End: Esc.</source>
        <translation>Rien ne convient à %1. Port suivant&#xa0;: C. Fin&#xa0;: Échap.</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Ignorés&#xa0;: %1</translation>
    </message>
    <message>
        <source>A folded unit moves with the unit that it serves.</source>
        <translation>Un appareil replié se déplace avec l’appareil qu’il sert.</translation>
    </message>
    <message>
        <source>Move by arrows, with Shift by 5 steps. Enter keeps the place, Esc goes back.</source>
        <translation>Déplacer avec les flèches, avec Maj de 5 pas. Entrée garde la place, Échap revient en arrière.</translation>
    </message>
    <message>
        <source>Flowsheet</source>
        <translation>Schéma de procédé</translation>
    </message>
</context>
<context>
    <name>titer::flow::NameField</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
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
        <translation>Entrée garde la note, Maj+Entrée commence une ligne, Échap abandonne.</translation>
    </message>
</context>
<context>
    <name>titer::flow::PlantTree</name>
    <message>
        <source>Plant</source>
        <translation>Installation</translation>
    </message>
</context>
<context>
    <name>titer::flow::UnitPalette</name>
    <message>
        <source>Unit operations</source>
        <translation>Opérations unitaires</translation>
    </message>
    <message>
        <source>Type a name, then Enter</source>
        <translation>Tapez un nom, puis Entrée</translation>
    </message>
    <message>
        <source>Find a unit operation</source>
        <translation>Rechercher une opération unitaire</translation>
    </message>
    <message>
        <source>Drag one onto the flowsheet, or press Enter to add it after the selection.</source>
        <translation>Faites-en glisser une sur le schéma, ou appuyez sur Entrée pour l’ajouter après la sélection.</translation>
    </message>
</context>
<context>
    <name>titer::form::FormView</name>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Choisir %1</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::form::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Parts of the inspector</source>
        <translation>Parties de l’inspecteur</translation>
    </message>
    <message>
        <source>Nothing has to be set here. The streams of this unit are under Ports.</source>
        <translation>Rien n’est à régler ici. Les courants de cet appareil se trouvent sous Ports.</translation>
    </message>
    <message>
        <source>The recipe does nothing with this unit yet. Add a phase: for a time, or a transfer to the next unit.</source>
        <translation>La recette ne fait encore rien avec cet appareil. Ajoutez une phase&#xa0;: d’une durée donnée, ou un transfert vers l’appareil suivant.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Il n’y a encore rien ici.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Choisir %1</translation>
    </message>
</context>
<context>
    <name>titer::form::InspectorHead</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 · id %2</source>
        <translation>%1 · id. %2</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename the plant</source>
        <translation>Renommer l’installation</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Pin: keep this beside the next selection</source>
        <translation>Épingler&#xa0;: garder ceci à côté de la prochaine sélection</translation>
    </message>
</context>
<context>
    <name>titer::form::NoteField</name>
    <message>
        <source>Where the figures come from, what to watch, what is open</source>
        <translation>D’où viennent les chiffres, ce qu’il faut surveiller, ce qui reste ouvert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Modifier la note</translation>
    </message>
</context>
<context>
    <name>titer::form::PortsTab</name>
    <message>
        <source>out</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>in</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>out, gas</source>
        <translation>sortie, gaz</translation>
    </message>
    <message>
        <source>in, gas</source>
        <translation>entrée, gaz</translation>
    </message>
    <message>
        <source>%1, needed</source>
        <translation>%1, nécessaire</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Raccorder…</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Raccorder %1</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Débrancher</translation>
    </message>
    <message>
        <source>Disconnect from %1</source>
        <translation>Débrancher de %1</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>Débrancher %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Raccorder</translation>
    </message>
    <message>
        <source>There is no other unit yet.</source>
        <translation>Il n’y a pas encore d’autre appareil.</translation>
    </message>
</context>
<context>
    <name>titer::form::Preview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
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
        <translation>en pause</translation>
    </message>
    <message>
        <source>ramp to the next</source>
        <translation>rampe jusqu’à la suivante</translation>
    </message>
    <message>
        <source>slope of its own</source>
        <translation>pente propre</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Quantity of the program</source>
        <translation>Grandeur du programme</translation>
    </message>
    <message>
        <source>Rows of a spreadsheet: times and values become the whole table, values alone go into the lines from the current one on</source>
        <translation>Lignes d’un tableur&#xa0;: temps et valeurs remplacent tout le tableau, des valeurs seules vont dans les lignes à partir de la ligne courante</translation>
    </message>
    <message>
        <source>Program of %1</source>
        <translation>Programme de %1</translation>
    </message>
    <message>
        <source>%1 (changes)</source>
        <comment>a quantity</comment>
        <translation>%1 (varie)</translation>
    </message>
    <message>
        <source>From (%1)</source>
        <comment>a time&apos;s unit</comment>
        <translation>À partir de (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>quantity, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Allure</translation>
    </message>
    <message>
        <source>Unit of the times</source>
        <translation>Unité des temps</translation>
    </message>
    <message>
        <source>Unit of the times: %1</source>
        <translation>Unité des temps&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unit of the values</source>
        <translation>Unité des valeurs</translation>
    </message>
    <message>
        <source>Unit of the values: %1</source>
        <translation>Unité des valeurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change the shape of a program</source>
        <translation>Modifier l’allure d’un programme</translation>
    </message>
    <message>
        <source>Change a time of the program</source>
        <translation>Modifier un temps du programme</translation>
    </message>
    <message>
        <source>Change a program</source>
        <translation>Modifier un programme</translation>
    </message>
    <message>
        <source>Add a line to a program</source>
        <translation>Ajouter une ligne à un programme</translation>
    </message>
    <message>
        <source>Remove lines from a program</source>
        <translation>Retirer des lignes d’un programme</translation>
    </message>
    <message>
        <source>Paste into a program</source>
        <translation>Coller dans un programme</translation>
    </message>
    <message>
        <source>Choose the unit of a program</source>
        <translation>Choisir l’unité d’un programme</translation>
    </message>
</context>
<context>
    <name>titer::form::QuantityField</name>
    <message>
        <source>Unit of %1</source>
        <translation>Unité de %1</translation>
    </message>
</context>
<context>
    <name>titer::form::ResultsTab</name>
    <message>
        <source>No run yet. The plant runs by itself as soon as nothing is wrong with it.</source>
        <translation>Pas encore d’exécution. L’installation s’exécute d’elle-même dès qu’elle n’a plus d’erreur.</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Indicateurs clés</translation>
    </message>
    <message>
        <source>This unit has no key figures; its values are on the Run page.</source>
        <translation>Cet appareil n’a pas d’indicateurs clés&#xa0;; ses valeurs sont sur la page Exécution.</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>from %1 for %2</source>
        <extracomment>Start and length of a phase.</extracomment>
        <translation>à partir de %1 pendant %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Closes to</source>
        <translation>Erreur de bilan</translation>
    </message>
    <message>
        <source>Share of what came in, was there and was made that is not accounted for; the worst component</source>
        <translation>Part de ce qui est entré, était présent et s’est formé, dont il n’est pas rendu compte&#xa0;; le plus mauvais composant</translation>
    </message>
    <message>
        <source>Streams agree to</source>
        <translation>Écart des courants</translation>
    </message>
    <message>
        <source>Worst gap between the two accounts of one stream</source>
        <translation>Plus grand écart entre les deux bilans d’un même courant</translation>
    </message>
    <message>
        <source>Computed in</source>
        <translation>Calculé en</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Another unit</source>
        <translation>Autre unité</translation>
    </message>
    <message>
        <source>Unit of %1: %2</source>
        <translation>Unité de %1&#xa0;: %2</translation>
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
        <translation>Autre unité</translation>
    </message>
    <message>
        <source>Unit of %1: %2</source>
        <translation>Unité de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Allowed %1</source>
        <translation>Autorisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>par défaut %1</translation>
    </message>
</context>
<context>
    <name>titer::form::SettingTable</name>
    <message>
        <source>Remove rows</source>
        <translation>Retirer des lignes</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
</context>
<context>
    <name>titer::form::TextField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Choisir un fichier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>titer::help::HelpWindow</name>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Help – Titer</source>
        <translation>Aide – Titer</translation>
    </message>
    <message>
        <source>Search parameters, units, tiles, actions</source>
        <translation>Rechercher paramètres, appareils, tuiles, actions</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing is described by these words. Try fewer or shorter ones.</source>
        <translation>Aucune description ne correspond à ces mots. Essayez-en moins ou de plus courts.</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n sujet</numerusform>
            <numerusform>%n sujets</numerusform>
        </translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Put the focus on a parameter, a unit, a tile or a setting and press F1, or search at the left. What stands here comes from the models themselves, with their sources.</source>
        <translation>Placez le focus sur un paramètre, un appareil, une tuile ou un réglage et appuyez sur F1, ou recherchez à gauche. Ce qui figure ici vient des modèles eux-mêmes, avec leurs sources.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>titer::pages::AheadLine</name>
    <message>
        <source>Runs ahead: %1 % done</source>
        <translation>Exécutions prévisionnelles&#xa0;: %1 % effectués</translation>
    </message>
    <message>
        <source>Runs ahead: %1 % done, %2</source>
        <comment>share, time left</comment>
        <translation>Exécutions prévisionnelles&#xa0;: %1 % effectués, %2</translation>
    </message>
    <message>
        <source>The runs ahead were stopped, so that no band is shown.</source>
        <translation>Les exécutions prévisionnelles ont été arrêtées, aucune bande n’est donc affichée.</translation>
    </message>
    <message>
        <source>Progress of the runs ahead</source>
        <translation>Progression des exécutions prévisionnelles</translation>
    </message>
    <message>
        <source>Stop the runs ahead</source>
        <translation>Arrêter les exécutions prévisionnelles</translation>
    </message>
    <message>
        <source>Make the runs ahead after all</source>
        <translation>Lancer tout de même les exécutions prévisionnelles</translation>
    </message>
</context>
<context>
    <name>titer::pages::AlarmEditor</name>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Reason of the change, for the journal</source>
        <translation>Motif de la modification, pour le journal</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>Motif de la modification</translation>
    </message>
    <message>
        <source>Keep this alarm in the project; a recorder that runs judges it from now on</source>
        <translation>Conserver cette alarme dans le projet&#xa0;; un enregistreur en marche l’évalue dès maintenant</translation>
    </message>
    <message>
        <source>As it was kept last</source>
        <translation>Telle que conservée en dernier</translation>
    </message>
    <message>
        <source>New alarm</source>
        <translation>Nouvelle alarme</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Pas encore conservée</translation>
    </message>
    <message>
        <source>Titer&apos;s own. What you change here stands in its place.</source>
        <translation>Alarme propre à Titer. Ce que vous modifiez ici la remplace.</translation>
    </message>
    <message>
        <source>In the place of Titer&apos;s own</source>
        <translation>À la place de celle de Titer</translation>
    </message>
    <message>
        <source>%1. Changed, not kept yet.</source>
        <translation>%1. Modifiée, pas encore conservée.</translation>
    </message>
    <message>
        <source>As Titer has it</source>
        <translation>Telle que dans Titer</translation>
    </message>
    <message>
        <source>Say why: a change of an alarm is kept with its reason.</source>
        <translation>Indiquez pourquoi&#xa0;: une modification d’alarme est conservée avec son motif.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to correct</source>
        <translation>
            <numerusform>%n champ à corriger</numerusform>
            <numerusform>%n champs à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>This project is open for reading only, so its alarms cannot be changed here.</source>
        <translation>Ce projet est ouvert en lecture seule, ses alarmes ne peuvent donc pas être modifiées ici.</translation>
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
        <translation>Tout</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Les plus fréquentes</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Share [%]</source>
        <translation>Part [%]</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>About [%]</source>
        <translation>Environ [%]</translation>
    </message>
    <message>
        <source>Chattering and stale</source>
        <translation>Battantes et persistantes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Période affichée</translation>
    </message>
    <message>
        <source>No alarm was judged yet: figures and journal begin with the first recorder of this project. Start one on the Data page.</source>
        <translation>Aucune alarme n’a encore été évaluée&#xa0;: chiffres et journal commencent avec le premier enregistreur de ce projet. Démarrez-en un sur la page Données.</translation>
    </message>
    <message>
        <source>The journal is being read.</source>
        <translation>Le journal est en cours de lecture.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 to %3, %n raised. Yardsticks: ISA-18.2-2016, EEMUA 191, for one operator.</source>
        <extracomment>A length of time, two times of day, a count.</extracomment>
        <translation>
            <numerusform>%1, de %2 à %3, %n déclenchée. Références&#xa0;: ISA-18.2-2016, EEMUA 191, pour un opérateur.</numerusform>
            <numerusform>%1, de %2 à %3, %n déclenchées. Références&#xa0;: ISA-18.2-2016, EEMUA 191, pour un opérateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>a yardstick</comment>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>Raised per hour</source>
        <translation>Déclenchées par heure</translation>
    </message>
    <message>
        <source>1/h</source>
        <translation>1/h</translation>
    </message>
    <message>
        <source>Raised per 10 min</source>
        <translation>Déclenchées par 10 min</translation>
    </message>
    <message>
        <source>in 10 min</source>
        <translation>en 10 min</translation>
    </message>
    <message>
        <source>Most in 10 min</source>
        <translation>Maximum en 10 min</translation>
    </message>
    <message>
        <source>Time in flood</source>
        <translation>Temps en avalanche</translation>
    </message>
    <message numerus="yes">
        <source>% in %n flood(s)</source>
        <translation>
            <numerusform>% en %n avalanche</numerusform>
            <numerusform>% en %n avalanches</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of the ten most frequent</source>
        <translation>Part des dix plus fréquentes</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>Battantes</translation>
    </message>
    <message numerus="yes">
        <source>alarm(s)</source>
        <translation>
            <numerusform>alarme</numerusform>
            <numerusform>alarmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Active over 24 h</source>
        <translation>Actives plus de 24 h</translation>
    </message>
    <message>
        <source>Median to acknowledge</source>
        <translation>Médiane jusqu’à l’acquittement</translation>
    </message>
    <message numerus="yes">
        <source>%n not acknowledged</source>
        <translation>
            <numerusform>%n non acquittée</numerusform>
            <numerusform>%n non acquittées</numerusform>
        </translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>High and critical</source>
        <translation>Hautes et critiques</translation>
    </message>
    <message numerus="yes">
        <source>%n times within a minute</source>
        <translation>
            <numerusform>%n fois en une minute</numerusform>
            <numerusform>%n fois en une minute</numerusform>
        </translation>
    </message>
    <message>
        <source>active over 24 h</source>
        <translation>active plus de 24 h</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>titer::pages::AlarmJournalView</name>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <comment>value, limit</comment>
        <translation>%1, limite %2</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Value, change</source>
        <translation>Valeur, modification</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Find in the journal</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>nothing happened in this time</source>
        <translation>rien ne s’est passé pendant ce temps</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 older ones in titer-cli alarms journal</source>
        <translation>%1, %2 plus anciennes dans titer-cli alarms journal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all that are shown, for a spreadsheet (Ctrl+C on the table)</source>
        <translation>Copier les lignes sélectionnées, ou toutes celles affichées, pour un tableur (Ctrl+C dans le tableau)</translation>
    </message>
    <message>
        <source>Copy the journal</source>
        <translation>Copier le journal</translation>
    </message>
</context>
<context>
    <name>titer::pages::AlarmSetup</name>
    <message>
        <source>New alarm</source>
        <translation>Nouvelle alarme</translation>
    </message>
    <message>
        <source>Nothing is found by these words.</source>
        <translation>Rien ne correspond à ces mots.</translation>
    </message>
    <message>
        <source>Find an alarm, a tag or a unit</source>
        <translation>Rechercher une alarme, un tag ou un appareil</translation>
    </message>
    <message>
        <source>Define another alarm</source>
        <translation>Définir une autre alarme</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Speaks on</source>
        <translation>Se déclenche sur</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Pas encore conservée</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplète</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Tag not known</source>
        <translation>Tag inconnu</translation>
    </message>
    <message>
        <source>Nothing was ever recorded of %1.</source>
        <comment>tags</comment>
        <translation>Rien n’a jamais été enregistré de %1.</translation>
    </message>
    <message>
        <source>Alarms belong to a project. Keep one here, and a project is made for it.</source>
        <translation>Les alarmes appartiennent à un projet. Conservez-en une ici, et un projet est créé pour elle.</translation>
    </message>
    <message>
        <source>Show all alarms</source>
        <translation>Afficher toutes les alarmes</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>an alarm that is set up as it should be</comment>
        <translation>Normale</translation>
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
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Figures and journal</source>
        <translation>Chiffres et journal</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>Partie de la page</translation>
    </message>
    <message>
        <source>Back to the boards (Esc)</source>
        <translation>Retour aux tableaux (Échap)</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
</context>
<context>
    <name>titer::pages::AllowSheet</name>
    <message>
        <source>Allow on this machine</source>
        <translation>Autoriser sur cette machine</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>May the sources of this project run here?</source>
        <translation>Les sources de ce projet peuvent-elles fonctionner ici&#xa0;?</translation>
    </message>
    <message>
        <source>They were allowed once, and something has changed since. What is new is marked.</source>
        <translation>Elles ont été autorisées une fois, et quelque chose a changé depuis. Ce qui est nouveau est marqué.</translation>
    </message>
    <message>
        <source>A project may come from anybody. Nothing of it has been connected to, opened or started yet. If you allow it, it does this, now and later:</source>
        <translation>Un projet peut venir de n’importe qui. Rien n’en a encore été connecté, ouvert ou démarré. Si vous l’autorisez, il fait ceci, maintenant et plus tard&#xa0;:</translation>
    </message>
    <message>
        <source>It reaches nothing beyond Titer itself.</source>
        <translation>Rien n’est atteint en dehors de Titer lui-même.</translation>
    </message>
</context>
<context>
    <name>titer::pages::BrowseTree</name>
    <message>
        <source>Browse</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Rechercher un tag</translation>
    </message>
    <message>
        <source>Connect and list what can be read</source>
        <translation>Se connecter et lister ce qui peut être lu</translation>
    </message>
    <message>
        <source>What the source offers</source>
        <translation>Ce qu’offre la source</translation>
    </message>
    <message>
        <source>The source offers nothing to be listed.</source>
        <translation>La source n’offre rien à lister.</translation>
    </message>
    <message>
        <source>Browse connects to the source and lists what can be read; tick what shall be.</source>
        <translation>Parcourir se connecte à la source et liste ce qui peut être lu&#xa0;; cochez ce qui doit l’être.</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion en cours</translation>
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
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>titer::pages::CockpitPage</name>
    <message>
        <source>Values (*.csv)</source>
        <translation>Valeurs (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add a board</source>
        <translation>Ajouter un tableau</translation>
    </message>
    <message>
        <source>Menu of the board</source>
        <translation>Menu du tableau</translation>
    </message>
    <message>
        <source>Add tile</source>
        <translation>Ajouter une tuile</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Période affichée</translation>
    </message>
    <message>
        <source>A locked board is not changed by accident: its tiles cannot be moved, set or removed.</source>
        <translation>Un tableau verrouillé n’est pas modifié par accident&#xa0;: ses tuiles ne peuvent être ni déplacées, ni réglées, ni retirées.</translation>
    </message>
    <message>
        <source>Add a tile to this board</source>
        <translation>Ajouter une tuile à ce tableau</translation>
    </message>
    <message>
        <source>Choose a template: bioreactor, chromatography, overview.</source>
        <translation>Choisissez un modèle&#xa0;: bioréacteur, chromatographie, vue d’ensemble.</translation>
    </message>
    <message>
        <source>A board shows values, trends and alarms as tiles. It is made of the tags of this plant, and everything on it can be changed.</source>
        <translation>Un tableau montre valeurs, tendances et alarmes sous forme de tuiles. Il est construit à partir des tags de cette installation, et tout peut y être modifié.</translation>
    </message>
    <message>
        <source>Empty board</source>
        <translation>Tableau vide</translation>
    </message>
    <message>
        <source>Set tile</source>
        <translation>Régler la tuile</translation>
    </message>
    <message>
        <source>Show the board %1</source>
        <translation>Afficher le tableau %1</translation>
    </message>
    <message>
        <source>%1 board</source>
        <comment>name of a board</comment>
        <translation>Tableau %1</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Add board</source>
        <translation>Ajouter un tableau</translation>
    </message>
    <message>
        <source>This board is locked. Unlock it to add a tile.</source>
        <translation>Ce tableau est verrouillé. Déverrouillez-le pour ajouter une tuile.</translation>
    </message>
    <message>
        <source>Lock board</source>
        <translation>Verrouiller le tableau</translation>
    </message>
    <message>
        <source>Unlock board</source>
        <translation>Déverrouiller le tableau</translation>
    </message>
    <message>
        <source>Rename board…</source>
        <translation>Renommer le tableau…</translation>
    </message>
    <message>
        <source>Save board as PNG…</source>
        <translation>Enregistrer le tableau en PNG…</translation>
    </message>
    <message>
        <source>Save board as SVG…</source>
        <translation>Enregistrer le tableau en SVG…</translation>
    </message>
    <message>
        <source>Save values as CSV…</source>
        <translation>Enregistrer les valeurs en CSV…</translation>
    </message>
    <message>
        <source>Remove board</source>
        <translation>Retirer le tableau</translation>
    </message>
    <message>
        <source>Rename board</source>
        <translation>Renommer le tableau</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Whose values the boards show</source>
        <translation>L’origine des valeurs affichées par les tableaux</translation>
    </message>
    <message>
        <source>This project is open for reading only: what is changed here is not kept.</source>
        <translation>Ce projet est ouvert en lecture seule&#xa0;: ce qui est modifié ici n’est pas conservé.</translation>
    </message>
    <message>
        <source>Values of: %1</source>
        <translation>Valeurs de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tags by formula…</source>
        <translation>Tags par formule…</translation>
    </message>
    <message>
        <source>Set up alarms…</source>
        <translation>Configurer les alarmes…</translation>
    </message>
</context>
<context>
    <name>titer::pages::CockpitPast</name>
    <message>
        <source>Newest</source>
        <translation>Le plus récent</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Back to the newest values</source>
        <translation>Retour aux valeurs les plus récentes</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a time</comment>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>le plus récent</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
</context>
<context>
    <name>titer::pages::ColumnCapacity</name>
    <message>
        <source>Compute</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Loads that are done</source>
        <translation>Charges effectuées</translation>
    </message>
    <message>
        <source>In this run no product was loaded onto the column. Let a stream with the product flow into it, and run again.</source>
        <translation>Dans cette exécution, aucun produit n’a été chargé sur la colonne. Faites-y entrer un courant contenant le produit, et exécutez à nouveau.</translation>
    </message>
    <message>
        <source>%1 of bed</source>
        <comment>a concentration</comment>
        <translation>%1 de lit</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Recalculer</translation>
    </message>
    <message>
        <source>The column is loaded at eight flows as in this run, until its product breaks through.</source>
        <translation>La colonne est chargée à huit débits comme dans cette exécution, jusqu’à ce que son produit perce.</translation>
    </message>
    <message>
        <source>Capacity against residence time</source>
        <translation>Capacité selon le temps de séjour</translation>
    </message>
    <message>
        <source>at 10 % breakthrough</source>
        <translation>à 10 % de percée</translation>
    </message>
    <message>
        <source>at 1 %</source>
        <translation>à 1 %</translation>
    </message>
</context>
<context>
    <name>titer::pages::ColumnProfiles</name>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Time of the run</source>
        <translation>Temps de l’exécution</translation>
    </message>
    <message>
        <source>Bead at</source>
        <translation>Bille à</translation>
    </message>
    <message>
        <source>Profiles are kept while Titer is open, not in the project. Run the plant again to see what the column holds along its bed and within a bead.</source>
        <translation>Les profils sont conservés tant que Titer est ouvert, pas dans le projet. Exécutez à nouveau l’installation pour voir ce que contient la colonne le long de son lit et dans une bille.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Exécuter à nouveau</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>%1 of solid</source>
        <comment>a concentration</comment>
        <translation>%1 de solide</translation>
    </message>
    <message>
        <source>Along the column</source>
        <translation>Le long de la colonne</translation>
    </message>
    <message>
        <source>Liquid</source>
        <translation>Liquide</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Lié</translation>
    </message>
    <message>
        <source>In the bead at %1 cm</source>
        <translation>Dans la bille à %1 cm</translation>
    </message>
    <message>
        <source>Pores</source>
        <translation>Pores</translation>
    </message>
</context>
<context>
    <name>titer::pages::DataInspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
</context>
<context>
    <name>titer::pages::DataList</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Find a batch, a phase or a tag</source>
        <translation>Rechercher un lot, une phase ou un tag</translation>
    </message>
    <message>
        <source>Recordings and sources</source>
        <translation>Enregistrements et sources</translation>
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
        <translation>Importer</translation>
    </message>
    <message>
        <source>Take in a recording from a file</source>
        <translation>Reprendre un enregistrement depuis un fichier</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Add a source of live values</source>
        <translation>Ajouter une source de valeurs en direct</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Ce qui en est connu</translation>
    </message>
    <message>
        <source>No recording yet. Drop a CSV file here, or replay the example.</source>
        <translation>Pas encore d’enregistrement. Déposez un fichier CSV ici, ou rejouez l’exemple.</translation>
    </message>
    <message>
        <source>Here recordings are looked at, with their gaps, and their tags are laid over the variables of the model.</source>
        <translation>Ici, les enregistrements sont examinés avec leurs lacunes, et leurs tags sont superposés aux variables du modèle.</translation>
    </message>
    <message>
        <source>Import a recording</source>
        <translation>Importer un enregistrement</translation>
    </message>
    <message>
        <source>Show the example</source>
        <translation>Afficher l’exemple</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>length</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulé</translation>
    </message>
    <message>
        <source>reading, %1 %</source>
        <translation>lecture, %1 %</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>gaps: %1</source>
        <translation>lacunes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>values/s</source>
        <translation>valeurs/s</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistrée</translation>
    </message>
    <message>
        <source>%1, unsecured</source>
        <translation>%1, non sécurisée</translation>
    </message>
    <message>
        <source>%1 values/s</source>
        <translation>%1 valeurs/s</translation>
    </message>
    <message>
        <source>Sources belong to a project; save this plant as one first.</source>
        <translation>Les sources appartiennent à un projet&#xa0;; enregistrez d’abord cette installation comme projet.</translation>
    </message>
    <message>
        <source>The recorder did not start. Try it in a shell, it says why: titer-cli record %1</source>
        <translation>L’enregistreur n’a pas démarré. Essayez-le dans un terminal, il dit pourquoi&#xa0;: titer-cli record %1</translation>
    </message>
    <message numerus="yes">
        <source>%n samples were written to %1</source>
        <translation>
            <numerusform>%n valeur a été écrite dans %1</numerusform>
            <numerusform>%n valeurs ont été écrites dans %1</numerusform>
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
        <translation>%1, depuis %2</translation>
    </message>
    <message>
        <source>Nothing is recorded in this project yet.</source>
        <translation>Rien n’est encore enregistré dans ce projet.</translation>
    </message>
    <message>
        <source>Nothing is recorded of this source yet.</source>
        <translation>Rien n’est encore enregistré de cette source.</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exporter ce qui est affiché</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>Valeurs (*.csv)</translation>
    </message>
    <message>
        <source>times in UTC; time zone of this machine %1</source>
        <translation>temps en UTC&#xa0;; fuseau horaire de cette machine&#xa0;: %1</translation>
    </message>
    <message>
        <source>times in s since the recording began</source>
        <translation>temps en s depuis le début de l’enregistrement</translation>
    </message>
    <message>
        <source>%1 · %2 · Titer %3</source>
        <comment>project, times, version</comment>
        <translation>%1 · %2 · Titer %3</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
</context>
<context>
    <name>titer::pages::DataRowDelegate</name>
    <message>
        <source>gaps</source>
        <translation>lacunes</translation>
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
        <translation>Tout</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Choose the tags that are shown</source>
        <translation>Choisir les tags affichés</translation>
    </message>
    <message>
        <source>Write a note at the cursor (N)</source>
        <translation>Écrire une note au curseur (N)</translation>
    </message>
    <message>
        <source>Export what is shown (CSV)</source>
        <translation>Exporter ce qui est affiché (CSV)</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>Période affichée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tag, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 old</source>
        <comment>a length of time</comment>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>read back: %1</source>
        <comment>gap</comment>
        <translation>relu&#xa0;: %1</translation>
    </message>
    <message>
        <source>read back in part: %1</source>
        <comment>gap</comment>
        <translation>relu en partie&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::DesignCrumbs</name>
    <message>
        <source>Plant</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Place on the sheet: %1</source>
        <translation>Place sur la feuille&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::DesignPage</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
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
        <translation>1 appareil</translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · the last run failed</source>
        <translation>%1 · la dernière exécution a échoué</translation>
    </message>
    <message>
        <source>%1 · balances do not close: %2</source>
        <translation>%1 · les bilans ne bouclent pas&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 · balances close to %2</source>
        <translation>%1 · bilans bouclés à %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Jour %1</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Courants</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>Boucles</translation>
    </message>
    <message>
        <source>Show the controllers of the selected unit, with set-point, output and measured value</source>
        <translation>Afficher les régulateurs de l’appareil sélectionné, avec consigne, sortie et valeur mesurée</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Fit the sheet</source>
        <translation>Ajuster la feuille</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Export the flowsheet</source>
        <translation>Exporter le schéma de procédé</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Document (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>What the sheet shows</source>
        <translation>Ce que montre le schéma</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
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
        <translation>En quoi les exécutions diffèrent</translation>
    </message>
    <message>
        <source>The plants of these runs are the same</source>
        <translation>Les installations de ces exécutions sont identiques</translation>
    </message>
    <message>
        <source>Parameters that differ</source>
        <translation>Paramètres qui diffèrent</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Indicateurs clés</translation>
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
        <translation>Ici se dessine un procédé&#xa0;: cuves, étapes et courants entre elles. Faites glisser un appareil depuis la gauche, ou appuyez sur A et tapez son nom.</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>Ajouter un appareil</translation>
    </message>
    <message>
        <source>Open the example plant</source>
        <translation>Ouvrir l’installation d’exemple</translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation>Rien n’est encore dessiné</translation>
    </message>
</context>
<context>
    <name>titer::pages::FormulaSheet</name>
    <message>
        <source>Insert a tag…</source>
        <translation>Insérer un tag…</translation>
    </message>
    <message>
        <source>New formula</source>
        <translation>Nouvelle formule</translation>
    </message>
    <message>
        <source>Keep the formula</source>
        <translation>Conserver la formule</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Tags by formula</source>
        <translation>Tags par formule</translation>
    </message>
    <message>
        <source>Computed from other tags, with their units. The recorder keeps them, boards show them and alarms can watch them.</source>
        <translation>Calculés à partir d’autres tags, avec leurs unités. L’enregistreur les conserve, les tableaux les affichent et les alarmes peuvent les surveiller.</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Formules</translation>
    </message>
    <message>
        <source>2 * `source/name`</source>
        <translation>2 * `source/name`</translation>
    </message>
    <message>
        <source>follows from the tags</source>
        <translation>découle des tags</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Why, for the audit trail</source>
        <translation>Pourquoi, pour le journal d’audit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>The units fit. Its unit is %1.</source>
        <translation>Les unités conviennent. Le résultat est en %1.</translation>
    </message>
    <message>
        <source>The units fit. It is %1 now.</source>
        <translation>Les unités conviennent. La valeur est maintenant %1.</translation>
    </message>
    <message>
        <source>tile “%1” of the board “%2”</source>
        <translation>tuile «&#xa0;%1&#xa0;» du tableau «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>formula “%1”</source>
        <translation>formule «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>alarm “%1”</source>
        <translation>alarme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing reads it yet.</source>
        <translation>Rien ne la lit encore.</translation>
    </message>
    <message>
        <source>Read by: %1</source>
        <translation>Lue par&#xa0;: %1</translation>
    </message>
    <message>
        <source>What reads it knows it by this name; make a new formula to have another.</source>
        <translation>Ce qui la lit la connaît sous ce nom&#xa0;; créez une nouvelle formule pour en avoir un autre.</translation>
    </message>
    <message>
        <source>What reads it will have no value. Press “Remove” once more to remove it.</source>
        <translation>Ce qui la lit n’aura plus de valeur. Appuyez encore une fois sur «&#xa0;Retirer&#xa0;» pour la retirer.</translation>
    </message>
    <message>
        <source>Press “Remove” once more to remove it.</source>
        <translation>Appuyez encore une fois sur «&#xa0;Retirer&#xa0;» pour la retirer.</translation>
    </message>
</context>
<context>
    <name>titer::pages::ImportSheet</name>
    <message>
        <source>Take it in</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>reading, %1 %</source>
        <translation>lecture, %1 %</translation>
    </message>
    <message>
        <source>How “%1” is read</source>
        <translation>Comment «&#xa0;%1&#xa0;» est lu</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>Take in %1 samples</source>
        <translation>Reprendre %1 valeurs</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>a length of time</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Rien n’est ignoré.</translation>
    </message>
    <message>
        <source>Cells and lines left out: %1</source>
        <translation>Cellules et lignes ignorées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>En afficher moins</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>The file cannot be read like this.</source>
        <translation>Le fichier ne peut pas être lu ainsi.</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Feuille du classeur</translation>
    </message>
    <message>
        <source>The sheet “%1” is read.</source>
        <translation>La feuille «&#xa0;%1&#xa0;» est lue.</translation>
    </message>
</context>
<context>
    <name>titer::pages::IntervalInspector</name>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Unit procedure</source>
        <translation>Procédure d’unité</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Excursion</source>
        <translation>Excursion</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>Excursions and notes</source>
        <translation>Excursions et notes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>gap, detail</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when, what</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>when, what, of which source</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>pas encore terminé</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>length %1</source>
        <translation>durée %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::KpiCard</name>
    <message>
        <source>%1: %2</source>
        <comment>figure, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>figure, value, note</comment>
        <translation>%1&#xa0;: %2, %3</translation>
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
        <translation>%1 par rapport à %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a time such as day 8.7</comment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Largest gap in the accounts</source>
        <translation>Plus grand écart de bilan</translation>
    </message>
    <message>
        <source>closed, limit %1</source>
        <translation>bouclé, limite %1</translation>
    </message>
    <message>
        <source>not closed, limit %1</source>
        <translation>non bouclé, limite %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::NoteCard</name>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Retirer la note</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Keep the change (Ctrl+Enter)</source>
        <translation>Conserver la modification (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Take the note off the time axis; it stays in the store with the reason</source>
        <translation>Retirer la note de l’axe du temps&#xa0;; elle reste dans la base de données avec le motif</translation>
    </message>
</context>
<context>
    <name>titer::pages::OriginLegend</name>
    <message>
        <source>Origins: %1</source>
        <translation>Origines&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::PlotFigure</name>
    <message>
        <source>%1, uncertain</source>
        <translation>%1, incertain</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value, its age</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Newest value: %1</source>
        <translation>Dernière valeur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::PreviewTable</name>
    <message>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>time</source>
        <translation>temps</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>rapporté</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a suggested variable</comment>
        <translation>%1&#xa0;?</translation>
    </message>
    <message>
        <source>no variable</source>
        <translation>aucune variable</translation>
    </message>
    <message>
        <source>a bare number</source>
        <translation>un simple nombre</translation>
    </message>
    <message>
        <source>Unit?</source>
        <translation>Unité&#xa0;?</translation>
    </message>
    <message>
        <source>Choose the unit of %1</source>
        <comment>a column</comment>
        <translation>Choisir l’unité de %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
</context>
<context>
    <name>titer::pages::RecentProjects</name>
    <message>
        <source>They appear here, each with a picture of its plant, and open where you left off.</source>
        <translation>Ils apparaissent ici, chacun avec une image de son installation, et s’ouvrent là où vous les avez quittés.</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Pas encore de projets</translation>
    </message>
</context>
<context>
    <name>titer::pages::RecorderCard</name>
    <message>
        <source>Recorder</source>
        <translation>Enregistreur</translation>
    </message>
    <message>
        <source>values kept</source>
        <translation>valeurs conservées</translation>
    </message>
    <message>
        <source>store</source>
        <translation>base de données</translation>
    </message>
    <message>
        <source>disk lasts</source>
        <translation>le disque suffit pour</translation>
    </message>
    <message>
        <source>last good backup</source>
        <translation>dernière bonne sauvegarde</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Arrêter l’enregistrement</translation>
    </message>
    <message>
        <source>Start recording</source>
        <translation>Démarrer l’enregistrement</translation>
    </message>
    <message>
        <source>%1 /s</source>
        <comment>values</comment>
        <translation>%1 /s</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Nothing is recorded now.</source>
        <translation>Rien n’est enregistré actuellement.</translation>
    </message>
</context>
<context>
    <name>titer::pages::RecordingInspector</name>
    <message>
        <source>Follow on the Run page</source>
        <translation>Suivre sur la page Exécution</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Comment il a été lu</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Tags and model variables</source>
        <translation>Tags et variables du modèle</translation>
    </message>
    <message>
        <source>%1 tags, %2 mapped</source>
        <translation>%1 tags, %2 associés</translation>
    </message>
    <message>
        <source>Recording from a file, simulated</source>
        <translation>Enregistrement depuis un fichier, simulé</translation>
    </message>
    <message>
        <source>Recording from a file</source>
        <translation>Enregistrement depuis un fichier</translation>
    </message>
    <message>
        <source>The file is being read, %1 % are done.</source>
        <translation>Le fichier est en cours de lecture, %1 % sont faits.</translation>
    </message>
    <message>
        <source>The file has changed since it was taken in. What is shown is what stands in it now.</source>
        <translation>Le fichier a changé depuis sa reprise. Ce qui est affiché est ce qu’il contient maintenant.</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
    <message>
        <source>%1 samples of %2 tags, %3</source>
        <comment>counts and file size</comment>
        <translation>%1 valeurs de %2 tags, %3</translation>
    </message>
    <message>
        <source>begins %1</source>
        <translation>commence le %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
    <message>
        <source>%1 values, gaps: %2</source>
        <translation>%1 valeurs, lacunes&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 valeurs</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Lire à nouveau</translation>
    </message>
    <message>
        <source>The file is being read, %1 % are done, %2.</source>
        <comment>share, time left</comment>
        <translation>Le fichier est en cours de lecture, %1 % sont faits, %2.</translation>
    </message>
</context>
<context>
    <name>titer::pages::RecoveryCard</name>
    <message>
        <source>Kept: the plant “%1”, which lay in no project, from the journal of the window.</source>
        <translation>Conservé&#xa0;: l’installation «&#xa0;%1&#xa0;», qui n’était dans aucun projet, à partir du journal de la fenêtre.</translation>
    </message>
    <message>
        <source>Kept: the project “%1”, and from the journal of the window the changes that it had not taken yet.</source>
        <translation>Conservé&#xa0;: le projet «&#xa0;%1&#xa0;» et, à partir du journal de la fenêtre, les modifications qu’il n’avait pas encore reçues.</translation>
    </message>
    <message>
        <source>Kept: the project “%1” with all changes, its runs, boards and recordings, and the place where you were.</source>
        <translation>Conservé&#xa0;: le projet «&#xa0;%1&#xa0;» avec toutes ses modifications, ses exécutions, tableaux et enregistrements, et l’endroit où vous étiez.</translation>
    </message>
    <message>
        <source>what was done in the last second</source>
        <translation>ce qui a été fait pendant la dernière seconde</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of undo</source>
        <translation>
            <numerusform>%n étape d’annulation</numerusform>
            <numerusform>%n étapes d’annulation</numerusform>
        </translation>
    </message>
    <message>
        <source>the run that was under way</source>
        <translation>l’exécution qui était en cours</translation>
    </message>
    <message>
        <source>runs that lay in no project</source>
        <translation>les exécutions qui n’étaient dans aucun projet</translation>
    </message>
    <message>
        <source>the recording “%1” over the plant; lay it over once more</source>
        <translation>l’enregistrement «&#xa0;%1&#xa0;» superposé à l’installation&#xa0;; superposez-le de nouveau</translation>
    </message>
    <message>
        <source>Lost: %1.</source>
        <translation>Perdu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Reprendre à cet endroit</translation>
    </message>
    <message>
        <source>Do without</source>
        <translation>Y renoncer</translation>
    </message>
    <message>
        <source>Titer ended without being closed (%1)</source>
        <translation>Titer s’est arrêté sans avoir été fermé (%1)</translation>
    </message>
    <message>
        <source>The project stays among the recent ones.</source>
        <translation>Le projet reste parmi les projets récents.</translation>
    </message>
    <message>
        <source>What stands in the journal alone is put among the recent projects as a draft.</source>
        <translation>Ce qui ne se trouve que dans le journal est placé parmi les projets récents comme brouillon.</translation>
    </message>
</context>
<context>
    <name>titer::pages::RunAhead</name>
    <message>
        <source>Look ahead</source>
        <translation>Prévoir</translation>
    </message>
    <message>
        <source>Where the values may go: bands of a set of runs whose kinetics spread, from now on or from the time that is shown (L)</source>
        <translation>Où les valeurs peuvent aller&#xa0;: bandes d’un ensemble d’exécutions dont la cinétique se disperse, à partir de maintenant ou de l’instant affiché (L)</translation>
    </message>
    <message>
        <source>Nothing lies ahead at the end of a run. Move the time back, and look ahead from there.</source>
        <translation>Rien n’est à venir à la fin d’une exécution. Reculez dans le temps, et prévoyez à partir de là.</translation>
    </message>
    <message>
        <source>This run was changed while it went on, and only its series are kept: run it again to look ahead.</source>
        <translation>Cette exécution a été modifiée en cours de route, et seules ses séries sont conservées&#xa0;: exécutez-la à nouveau pour prévoir.</translation>
    </message>
    <message>
        <source>The run of the model ends before now, so that nothing lies ahead of it.</source>
        <translation>L’exécution du modèle se termine avant maintenant, rien n’est donc à venir.</translation>
    </message>
    <message numerus="yes">
        <source>forecast, 80 % and 50 % of %n run(s)</source>
        <translation>
            <numerusform>prévision, 80 % et 50 % de %n exécution</numerusform>
            <numerusform>prévision, 80 % et 50 % de %n exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>prévision</translation>
    </message>
    <message>
        <source>Kinetics spread by %1 %</source>
        <translation>Dispersion de la cinétique de %1 %</translation>
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
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>unbalanced</source>
        <translation>bilan ouvert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Run the plant from the start (F5)</source>
        <translation>Exécuter l’installation depuis le début (F5)</translation>
    </message>
    <message>
        <source>End the run; what there is stays (Shift+F5)</source>
        <translation>Terminer l’exécution&#xa0;; ce qui est acquis reste (Maj+F5)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progression de l’exécution</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Exécuter à nouveau</translation>
    </message>
    <message>
        <source>Go on with the run</source>
        <translation>Poursuivre l’exécution</translation>
    </message>
    <message>
        <source>Hold the run</source>
        <translation>Suspendre l’exécution</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <comment>a run</comment>
        <translation>Comparé à %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Running, %1</source>
        <comment>time of the run</comment>
        <translation>En cours, %1</translation>
    </message>
    <message>
        <source>Held at %1</source>
        <comment>time of the run</comment>
        <translation>En pause à %1</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>L’exécution a échoué.</translation>
    </message>
    <message>
        <source>Unbalanced: the accounts of this run do not close</source>
        <translation>Bilan ouvert&#xa0;: les bilans de cette exécution ne bouclent pas</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <comment>time of the run</comment>
        <translation>Arrêtée à %1</translation>
    </message>
    <message>
        <source>The plant has changed since this run.</source>
        <translation>L’installation a changé depuis cette exécution.</translation>
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
        <translation>Pas&#xa0;: %1
Seconds membres&#xa0;: %2
Jacobiennes&#xa0;: %3
Redémarrages&#xa0;: %4
Fenêtres&#xa0;: %5
Intégration&#xa0;: %6</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Aucune comparaison</translation>
    </message>
    <message>
        <source>%1 – since then: %2</source>
        <comment>run, what changed</comment>
        <translation>%1 – depuis&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2) – since then: %3</source>
        <comment>run, status, what changed</comment>
        <translation>%1 (%2) – depuis&#xa0;: %3</translation>
    </message>
    <message>
        <source>Name the run that is shown, to keep it</source>
        <translation>Nommer l’exécution affichée, pour la conserver</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state of the run, time left</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Several runs over one another…</source>
        <translation>Superposer plusieurs exécutions…</translation>
    </message>
</context>
<context>
    <name>titer::pages::RunColumn</name>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>Rendement</translation>
    </message>
    <message>
        <source>Purity</source>
        <translation>Pureté</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>VC</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentration</translation>
    </message>
    <message>
        <source>Outlet</source>
        <comment>what the chromatogram shows</comment>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Chromatogram</source>
        <translation>Chromatogramme</translation>
    </message>
    <message>
        <source>Proposed cut</source>
        <translation>Coupe proposée</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>What is shown of the column</source>
        <translation>Ce qui est affiché de la colonne</translation>
    </message>
    <message>
        <source>Leave the cut that was made by hand, and collect around the product&apos;s peak again</source>
        <translation>Abandonner la coupe faite à la main, et collecter de nouveau autour du pic du produit</translation>
    </message>
    <message>
        <source>Cut the pool of %1</source>
        <translation>Couper le pool de %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::RunOverlay</name>
    <message>
        <source>Save what is shown</source>
        <translation>Enregistrer ce qui est affiché</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Choose the variables that are shown</source>
        <translation>Choisir les variables affichées</translation>
    </message>
    <message>
        <source>Back to the one run (Esc)</source>
        <translation>Retour à une seule exécution (Échap)</translation>
    </message>
    <message>
        <source>What the runs are aligned on</source>
        <translation>Ce sur quoi les exécutions sont alignées</translation>
    </message>
    <message>
        <source>runs</source>
        <comment>suggested file name</comment>
        <translation>executions</translation>
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
            <numerusform>%n exécution</numerusform>
            <numerusform>%n exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose up to eight runs</source>
        <translation>Choisir jusqu’à huit exécutions</translation>
    </message>
    <message>
        <source>From the start of the run</source>
        <translation>Depuis le début de l’exécution</translation>
    </message>
    <message>
        <source>From the start of: %1</source>
        <comment>a phase</comment>
        <translation>Depuis le début de&#xa0;: %1</translation>
    </message>
    <message>
        <source>On maturity: %1</source>
        <comment>what rises</comment>
        <translation>Selon la maturité&#xa0;: %1</translation>
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
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendances</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>%1 · %2 · Titer %3</source>
        <comment>project, run, version</comment>
        <translation>%1 · %2 · Titer %3</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>Valeurs (*.csv)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>There is no finished run to report on. Start one with F5.</source>
        <translation>Aucune exécution terminée pour un rapport. Lancez-en une avec F5.</translation>
    </message>
    <message>
        <source>Report of the run</source>
        <translation>Rapport de l’exécution</translation>
    </message>
    <message>
        <source>Document (*.pdf);;Page for a browser (*.html)</source>
        <translation>Document (*.pdf);;Page pour un navigateur (*.html)</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>Aucune exécution pour l’instant</translation>
    </message>
    <message>
        <source>A run computes what the plant does from the start to the end of its recipe: levels, cells, nutrients, product. Here its course is shown, and every time of it can be looked at.</source>
        <translation>Une exécution calcule ce que fait l’installation du début à la fin de sa recette&#xa0;: niveaux, cellules, nutriments, produit. Son évolution s’affiche ici, et chaque instant peut en être examiné.</translation>
    </message>
    <message>
        <source>Run the plant</source>
        <translation>Exécuter l’installation</translation>
    </message>
    <message>
        <source>Day %1, %2:%3</source>
        <comment>time of the run</comment>
        <translation>Jour %1, %2:%3</translation>
    </message>
    <message>
        <source>%1 (planned)</source>
        <comment>a phase</comment>
        <translation>%1 (prévue)</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a time</comment>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Gap of %1</source>
        <comment>a variable</comment>
        <translation>Écart de %1</translation>
    </message>
    <message>
        <source>RMSE %1, worst %2</source>
        <translation>RMSE %1, maximum %2</translation>
    </message>
    <message>
        <source>There is no finished run to lay others over. Start one with F5.</source>
        <translation>Il n’y a pas d’exécution terminée à laquelle en superposer d’autres. Lancez-en une avec F5.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>a change, who, when</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>The run goes on as it was. %1</source>
        <translation>L’exécution se poursuit comme avant. %1</translation>
    </message>
    <message>
        <source>%1, in effect from here</source>
        <comment>a change</comment>
        <translation>%1, en vigueur à partir d’ici</translation>
    </message>
</context>
<context>
    <name>titer::pages::RunPlant</name>
    <message>
        <source>Train</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1 sur %2 en marche</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>titer::pages::RunShadow</name>
    <message>
        <source>Twin gap</source>
        <translation>Écart au jumeau</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulé</translation>
    </message>
    <message>
        <source>Take the recording away</source>
        <translation>Retirer l’enregistrement</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Model variable</source>
        <translation>Variable du modèle</translation>
    </message>
    <message>
        <source>Gap now</source>
        <translation>Écart actuel</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Gap of each tag to the model</source>
        <translation>Écart de chaque tag au modèle</translation>
    </message>
    <message>
        <source>The plant has faults, so no recording can be laid over it. Look at the notices, and mend them first.</source>
        <translation>L’installation a des erreurs, aucun enregistrement ne peut donc y être superposé. Consultez les avis et corrigez-les d’abord.</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>en lecture</translation>
    </message>
    <message>
        <source>held</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>at its end</source>
        <translation>à la fin</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>%1, simulated: %2</source>
        <comment>recording, state</comment>
        <translation>%1, simulé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>recording, state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 old</source>
        <comment>an age</comment>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tag, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>associé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>variable, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>suggéré</translation>
    </message>
    <message>
        <source>%1? Accept or choose</source>
        <comment>a suggested variable</comment>
        <translation>%1&#xa0;? Accepter ou choisir</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>%1 of %2 tags linked · %3</source>
        <comment>count, count, state</comment>
        <translation>%1 tags sur %2 associés · %3</translation>
    </message>
    <message>
        <source>%1 came, %2 late, %3 of bad quality, %4 while the unit was idle</source>
        <translation>%1 reçues, %2 en retard, %3 de mauvaise qualité, %4 pendant que l’appareil était au repos</translation>
    </message>
    <message>
        <source>Map %1</source>
        <comment>a tag</comment>
        <translation>Associer %1</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <comment>a variable</comment>
        <translation>Accepter %1</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <comment>a tag</comment>
        <translation>Unité de %1</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation>Ne pas comparer</translation>
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
        <translation>Choisir les variables affichées</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Show the plots of %1</source>
        <comment>a set</comment>
        <translation>Afficher les graphiques de %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>variable, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <comment>a variable</comment>
        <translation>Unité de %1</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>sans unité</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Axe logarithmique</translation>
    </message>
    <message>
        <source>Values as a table</source>
        <translation>Valeurs sous forme de tableau</translation>
    </message>
    <message>
        <source>Show all times</source>
        <translation>Afficher toute la durée</translation>
    </message>
    <message>
        <source>Choose variables…</source>
        <translation>Choisir les variables…</translation>
    </message>
    <message>
        <source>Remove this plot</source>
        <translation>Retirer ce graphique</translation>
    </message>
    <message>
        <source>Save this picture as PNG…</source>
        <translation>Enregistrer cette image en PNG…</translation>
    </message>
    <message>
        <source>Save this picture as SVG…</source>
        <translation>Enregistrer cette image en SVG…</translation>
    </message>
    <message>
        <source>Save these values as CSV…</source>
        <translation>Enregistrer ces valeurs en CSV…</translation>
    </message>
    <message>
        <source>Save all plots as PNG…</source>
        <translation>Enregistrer tous les graphiques en PNG…</translation>
    </message>
    <message>
        <source>Save all plots as SVG…</source>
        <translation>Enregistrer tous les graphiques en SVG…</translation>
    </message>
    <message>
        <source>Save all values as CSV…</source>
        <translation>Enregistrer toutes les valeurs en CSV…</translation>
    </message>
    <message>
        <source>Save the whole run as CSV…</source>
        <translation>Enregistrer toute l’exécution en CSV…</translation>
    </message>
    <message>
        <source>trends</source>
        <comment>suggested file name</comment>
        <translation>tendances</translation>
    </message>
</context>
<context>
    <name>titer::pages::SourceInspector</name>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Unsecured link: anyone on this network can read and change what is exchanged.</source>
        <translation>Liaison non sécurisée&#xa0;: quiconque sur ce réseau peut lire et modifier ce qui est échangé.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Follow on the Run page</source>
        <translation>Suivre sur la page Exécution</translation>
    </message>
    <message>
        <source>Remove the source</source>
        <translation>Retirer la source</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Tags and model variables</source>
        <translation>Tags et variables du modèle</translation>
    </message>
    <message>
        <source>The tags are known once the recorder has run this source.</source>
        <translation>Les tags sont connus une fois que l’enregistreur a fait fonctionner cette source.</translation>
    </message>
    <message>
        <source>%1 tags, %2 mapped</source>
        <translation>%1 tags, %2 associés</translation>
    </message>
    <message>
        <source>%1 · id %2</source>
        <translation>%1 · id. %2</translation>
    </message>
    <message>
        <source>kept by this machine</source>
        <translation>conservé par cette machine</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 entrées</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>setting</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non enregistrée</translation>
    </message>
    <message>
        <source>No recorder runs for this project; it is started at the foot of the list.</source>
        <translation>Aucun enregistreur n’est en marche pour ce projet&#xa0;; il se démarre au bas de la liste.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>attempts without success: %1</source>
        <translation>tentatives sans succès&#xa0;: %1</translation>
    </message>
    <message>
        <source>values lost: %1</source>
        <translation>valeurs perdues&#xa0;: %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Take this source off the project; what was recorded of it stays. %1</source>
        <translation>Retirer cette source du projet&#xa0;; ce qui en a été enregistré reste. %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::SourceSheet</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Keep the source</source>
        <translation>Conserver la source</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Another connector</source>
        <translation>Autre connecteur</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Arrêter le test</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Connecteurs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What the source offers</source>
        <translation>Ce qu’offre la source</translation>
    </message>
    <message>
        <source>Where do the values come from?</source>
        <translation>D’où viennent les valeurs&#xa0;?</translation>
    </message>
    <message>
        <source>New source: %1</source>
        <comment>connector</comment>
        <translation>Nouvelle source&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>source, connector</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The connection is being tried.</source>
        <translation>La connexion est en cours d’essai.</translation>
    </message>
</context>
<context>
    <name>titer::pages::StudiesPage</name>
    <message>
        <source>Carries out the runs without a result, over all cores of this machine</source>
        <translation>Réalise les essais sans résultat, sur tous les cœurs de cette machine</translation>
    </message>
    <message>
        <source>Paste results</source>
        <translation>Coller les résultats</translation>
    </message>
    <message>
        <source>Export run sheet</source>
        <translation>Exporter la feuille d’essais</translation>
    </message>
    <message>
        <source>As a file for the laboratory, with ids that come back</source>
        <translation>Comme fichier pour le laboratoire, avec des identifiants qui reviennent</translation>
    </message>
    <message>
        <source>From these parameters…</source>
        <translation>À partir de ces paramètres…</translation>
    </message>
    <message>
        <source>Choose what is varied</source>
        <translation>Choisir ce qui varie</translation>
    </message>
    <message>
        <source>Choose a design…</source>
        <translation>Choisir un plan…</translation>
    </message>
    <message>
        <source>Designs that serve a goal, side by side</source>
        <translation>Plans qui servent un objectif, côte à côte</translation>
    </message>
    <message>
        <source>Take %1 into the model of %2</source>
        <comment>term, response</comment>
        <translation>Prendre %1 dans le modèle de %2</translation>
    </message>
    <message>
        <source>Leave %1 out of the model of %2</source>
        <comment>term, response</comment>
        <translation>Omettre %1 du modèle de %2</translation>
    </message>
    <message>
        <source>Limit of %1</source>
        <comment>a response</comment>
        <translation>Limite de %1</translation>
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
        <translation>Au réglage&#xa0;: %1</translation>
    </message>
    <message>
        <source>no study yet</source>
        <translation>pas encore d’étude</translation>
    </message>
    <message>
        <source>Study %1</source>
        <translation>Étude %1</translation>
    </message>
    <message>
        <source>no design yet</source>
        <translation>pas encore de plan</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s) have results</source>
        <translation>
            <numerusform>%1 sur %n essai avec résultats</numerusform>
            <numerusform>%1 sur %n essais avec résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>run %1 of %2 on the twin</source>
        <translation>essai %1 sur %2 sur le jumeau</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the runs</source>
        <translation>Arrêter les essais</translation>
    </message>
    <message>
        <source>Run on the twin</source>
        <translation>Exécuter sur le jumeau</translation>
    </message>
    <message>
        <source>Choose a design first: it makes the runs</source>
        <translation>Choisissez d’abord un plan&#xa0;: il établit les essais</translation>
    </message>
    <message>
        <source>All runs have results; “Run all again” in the menu empties those of the twin</source>
        <translation>Tous les essais ont des résultats&#xa0;; «&#xa0;Tout exécuter à nouveau&#xa0;» dans le menu vide ceux du jumeau</translation>
    </message>
    <message>
        <source>Table of text (*.csv)</source>
        <translation>Tableau de texte (*.csv)</translation>
    </message>
    <message>
        <source>The run sheet is written to “%1”.</source>
        <translation>La feuille d’essais est écrite dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Other studies, and what can be done with this one</source>
        <translation>Autres études, et ce qui peut être fait de celle-ci</translation>
    </message>
    <message>
        <source>More of this study</source>
        <translation>Plus sur cette étude</translation>
    </message>
    <message>
        <source>A study compares planned runs. Start from the parameters of this plant.</source>
        <translation>Une étude compare des essais planifiés. Partez des paramètres de cette installation.</translation>
    </message>
    <message>
        <source>Choose what is varied, take a design, and let the twin carry out the runs or write in what the laboratory measured: the page shows what matters, where the best lies, and how surely. A parameter of the flowsheet leads here too, by “Study this parameter” in its menu.</source>
        <translation>Choisissez ce qui varie, prenez un plan, et laissez le jumeau réaliser les essais ou inscrivez ce que le laboratoire a mesuré&#xa0;: la page montre ce qui compte, où se trouve le meilleur, et avec quelle certitude. Un paramètre du schéma de procédé mène aussi ici, par «&#xa0;Étudier ce paramètre&#xa0;» dans son menu.</translation>
    </message>
    <message>
        <source>Factors and responses</source>
        <translation>Facteurs et réponses</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>Feuille d’essais</translation>
    </message>
    <message>
        <source>%1 of %2 runs came; %3 of them failed, as their rows say.</source>
        <translation>%1 essais sur %2 sont arrivés&#xa0;; %3 d’entre eux ont échoué, comme l’indiquent leurs lignes.</translation>
    </message>
    <message>
        <source>%1 of %2 runs came.</source>
        <translation>%1 essais sur %2 sont arrivés.</translation>
    </message>
    <message>
        <source>Vary %1</source>
        <comment>names of factors</comment>
        <translation>Faire varier %1</translation>
    </message>
    <message>
        <source>Study %1</source>
        <comment>number</comment>
        <translation>Étude %1</translation>
    </message>
    <message>
        <source>Look at what the plant makes</source>
        <translation>Examiner ce que produit l’installation</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <comment>a response</comment>
        <translation>Examiner %1</translation>
    </message>
    <message>
        <source>The plant has not run yet: its key figures follow</source>
        <translation>L’installation n’a pas encore été exécutée&#xa0;: ses indicateurs clés suivront</translation>
    </message>
    <message>
        <source>Measured in the laboratory alone…</source>
        <translation>Mesurée au laboratoire seulement…</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Name, and its unit in brackets, such as “Aggregates [%]”</source>
        <translation>Nom, et son unité entre crochets, par exemple «&#xa0;Agrégats [%]&#xa0;»</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Nouvelle étude</translation>
    </message>
    <message>
        <source>Run all again on the twin</source>
        <translation>Tout exécuter à nouveau sur le jumeau</translation>
    </message>
    <message>
        <source>Rename this study…</source>
        <translation>Renommer cette étude…</translation>
    </message>
    <message>
        <source>Copy this study</source>
        <translation>Copier cette étude</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <comment>name of a study</comment>
        <translation>%1, copie</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <comment>a study</comment>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>Remove this study</source>
        <translation>Retirer cette étude</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a study</comment>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, who, what was changed</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Rename the study</source>
        <translation>Renommer l’étude</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>A run sheet that was copied in a spreadsheet, or plain results from the chosen cell on</source>
        <translation>Une feuille d’essais copiée dans un tableur, ou de simples résultats à partir de la cellule choisie</translation>
    </message>
    <message>
        <source>Read results…</source>
        <translation>Lire les résultats…</translation>
    </message>
    <message>
        <source>A run sheet that was filled in, as a workbook or as text; it can be dropped here too</source>
        <translation>Une feuille d’essais remplie, sous forme de classeur ou de texte ; elle peut aussi être déposée ici</translation>
    </message>
    <message>
        <source>Read results</source>
        <translation>Lire les résultats</translation>
    </message>
    <message>
        <source>Run sheets (*.xlsx *.csv *.tsv *.txt)</source>
        <translation>Feuilles d’essais (*.xlsx *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <source>The run sheet is being written…</source>
        <translation>La feuille d’essais est en cours d’écriture…</translation>
    </message>
</context>
<context>
    <name>titer::pages::TagChips</name>
    <message>
        <source>Take %1 off</source>
        <translation>Retirer %1</translation>
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
        <translation>Rechercher un tag</translation>
    </message>
</context>
<context>
    <name>titer::pages::TagRows</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>unit operation, variable</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Rechercher un tag</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Aucun tag</translation>
    </message>
    <message>
        <source>%1 more; find them by their names</source>
        <translation>%1 de plus&#xa0;; trouvez-les par leur nom</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tag, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <comment>a variable</comment>
        <translation>Accepter %1</translation>
    </message>
    <message>
        <source>Choose a model variable for %1</source>
        <translation>Choisir une variable du modèle pour %1</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a suggested variable</comment>
        <translation>%1&#xa0;?</translation>
    </message>
    <message>
        <source>not mapped</source>
        <translation>non associé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tag, its variable</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Map %1</source>
        <comment>a tag</comment>
        <translation>Associer %1</translation>
    </message>
    <message>
        <source>The tag states no unit.</source>
        <translation>Le tag n’indique pas d’unité.</translation>
    </message>
    <message>
        <source>Nothing of the plant has this unit.</source>
        <translation>Rien dans l’installation n’a cette unité.</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation>Ne pas comparer</translation>
    </message>
    <message>
        <source>Alarm on this tag…</source>
        <translation>Alarme sur ce tag…</translation>
    </message>
</context>
<context>
    <name>titer::pages::TileChooser</name>
    <message>
        <source>Add tile</source>
        <translation>Ajouter une tuile</translation>
    </message>
    <message>
        <source>Find a kind of tile</source>
        <translation>Rechercher un type de tuile</translation>
    </message>
    <message>
        <source>Kinds of tiles</source>
        <translation>Types de tuiles</translation>
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
        <translation>Chaîne</translation>
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
        <translation>Choisir des variables</translation>
    </message>
    <message>
        <source>Search variables</source>
        <translation>Rechercher des variables</translation>
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
        <translation>Régulé</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Culture</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>unit, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, phase %2</source>
        <comment>state, phase</comment>
        <translation>%1, phase %2</translation>
    </message>
</context>
<context>
    <name>titer::pages::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome to Titer</source>
        <translation>Bienvenue dans Titer</translation>
    </message>
    <message>
        <source>Draw a bioprocess, run weeks of it in a second, and see your plant and its model side by side. Each door ends in a result within five minutes.</source>
        <translation>Dessinez un bioprocédé, exécutez-en des semaines en une seconde, et voyez votre installation et son modèle côte à côte. Chaque porte mène à un résultat en cinq minutes.</translation>
    </message>
    <message>
        <source>Build a process</source>
        <translation>Construire un procédé</translation>
    </message>
    <message>
        <source>An antibody train from seed to clarified pool, ready to run. Change a feed or a temperature, and every figure downstream follows.</source>
        <translation>Une chaîne d’anticorps de la préculture au pool clarifié, prête à s’exécuter. Changez une alimentation ou une température, et tous les chiffres en aval suivent.</translation>
    </message>
    <message>
        <source>Open the example plant</source>
        <translation>Ouvrir l’installation d’exemple</translation>
    </message>
    <message>
        <source>runs at once</source>
        <translation>fonctionne aussitôt</translation>
    </message>
    <message>
        <source>Open your own data</source>
        <translation>Ouvrir vos propres données</translation>
    </message>
    <message>
        <source>Drop a recording, a plant file or a project. Titer says what it understood of columns, units and times before it takes anything in.</source>
        <translation>Déposez un enregistrement, un fichier d’installation ou un projet. Titer indique ce qu’il a compris des colonnes, unités et temps avant de reprendre quoi que ce soit.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>or drop a file anywhere</source>
        <translation>ou déposez un fichier n’importe où</translation>
    </message>
    <message>
        <source>Lay a recording over the model</source>
        <translation>Superposer un enregistrement au modèle</translation>
    </message>
    <message>
        <source>A recorded batch plays beside its twin at any speed: samples, the model&apos;s lines, and the gap between them.</source>
        <translation>Un lot enregistré se rejoue à côté de son jumeau à toute vitesse voulue&#xa0;: mesures, courbes du modèle et écart entre elles.</translation>
    </message>
    <message>
        <source>Replay the recording</source>
        <translation>Rejouer l’enregistrement</translation>
    </message>
    <message>
        <source>simulated recording</source>
        <translation>enregistrement simulé</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>New plant</source>
        <translation>Nouvelle installation</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Cette fenêtre</translation>
    </message>
    <message>
        <source>kept for next time</source>
        <translation>conservé pour la prochaine fois</translation>
    </message>
    <message>
        <source>No account, and nothing leaves this computer.</source>
        <translation>Aucun compte, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Titer %1 · GPL-3.0 · the drop in the rail brings you back here</source>
        <translation>Titer %1 · GPL-3.0 · la goutte dans la barre vous ramène ici</translation>
    </message>
</context>
<context>
    <name>titer::pages::WorkBar</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Arrêter&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <comment>what is done, share</comment>
        <translation>%1&#xa0;: %2 %</translation>
    </message>
    <message>
        <source>%1: %2 %, %3</source>
        <comment>what is done, share, time left</comment>
        <translation>%1&#xa0;: %2 %, %3</translation>
    </message>
</context>
<context>
    <name>titer::plot::ChromatogramPlot</name>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Axe horizontal</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Chromatogram</source>
        <translation>Chromatogramme</translation>
    </message>
    <message>
        <source>Chromatogram, %1</source>
        <translation>Chromatogramme, %1</translation>
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
        <translation>Phases et intervalles</translation>
    </message>
    <message>
        <source>Note at the cursor</source>
        <translation>Note au curseur</translation>
    </message>
    <message>
        <source>Note, then Enter</source>
        <translation>Note, puis Entrée</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervalles</translation>
    </message>
    <message>
        <source>None yet; N writes a note at the cursor</source>
        <translation>Aucun pour l’instant&#xa0;; N écrit une note au curseur</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Modifier la note…</translation>
    </message>
    <message>
        <source>Remove the note…</source>
        <translation>Retirer la note…</translation>
    </message>
</context>
<context>
    <name>titer::plot::NumbersTable</name>
    <message>
        <source>Values as a table</source>
        <translation>Valeurs sous forme de tableau</translation>
    </message>
    <message>
        <source>Copy the values</source>
        <translation>Copier les valeurs</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
</context>
<context>
    <name>titer::plot::PoolHandle</name>
    <message>
        <source>Pool begins</source>
        <translation>Début du pool</translation>
    </message>
    <message>
        <source>Pool ends</source>
        <translation>Fin du pool</translation>
    </message>
</context>
<context>
    <name>titer::plot::QualityStrip</name>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>%1: %2 % of the time good</source>
        <translation>%1&#xa0;: bon %2 % du temps</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>périmé</translation>
    </message>
    <message>
        <source>bad or none</source>
        <translation>mauvais ou aucun</translation>
    </message>
    <message>
        <source>of the time good</source>
        <translation>du temps bon</translation>
    </message>
</context>
<context>
    <name>titer::plot::Timeline</name>
    <message>
        <source>To the start</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Pas en avant</translation>
    </message>
    <message>
        <source>Fold the timeline</source>
        <translation>Replier la chronologie</translation>
    </message>
    <message>
        <source>Live, 1×</source>
        <translation>En direct, 1×</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed of a replay</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>max</source>
        <comment>as fast as it goes</comment>
        <translation>max</translation>
    </message>
    <message>
        <source>Unfold the timeline</source>
        <translation>Déplier la chronologie</translation>
    </message>
</context>
<context>
    <name>titer::plot::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>lane: phase</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>time; phases</comment>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>time, at present</comment>
        <translation>%1 maintenant</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>event, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>phase, times</comment>
        <translation>%1, %2 à %3</translation>
    </message>
</context>
<context>
    <name>titer::plot::TrendLegend</name>
    <message>
        <source>Δ %1, %2 per %3</source>
        <translation>Δ %1, %2 par %3</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>series, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (right)</source>
        <translation>%1 (droite)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>series: value</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Tendance, %1</translation>
    </message>
</context>
<context>
    <name>titer::plot::TrendTable</name>
    <message>
        <source>Values of the trend</source>
        <translation>Valeurs de la tendance</translation>
    </message>
</context>
<context>
    <name>titer::plot::TrendTableModel</name>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
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
        <translation>%1&#xa0;: %2 à %3 %4</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>name, value, unit</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1, across</source>
        <comment>name of a curve</comment>
        <translation>%1, en abscisse</translation>
    </message>
</context>
<context>
    <name>titer::shell::Badge</name>
    <message>
        <source>MODEL</source>
        <translation>MODÈLE</translation>
    </message>
    <message>
        <source>SHADOW</source>
        <translation>OMBRE</translation>
    </message>
    <message>
        <source>ADVISORY</source>
        <translation>CONSEIL</translation>
    </message>
    <message>
        <source>CLOSED LOOP</source>
        <translation>BOUCLE FERMÉE</translation>
    </message>
    <message>
        <source>Twin level: %1</source>
        <translation>Niveau du jumeau&#xa0;: %1</translation>
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
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>titer::shell::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou exécuter une commande</translation>
    </message>
    <message>
        <source>Nothing begins with that. Try a unit, a parameter or an action.</source>
        <translation>Rien ne commence ainsi. Essayez un appareil, un paramètre ou une commande.</translation>
    </message>
    <message>
        <source>%1 · Ctrl+Enter: beside</source>
        <extracomment>Behind what a row of the palette is: that this key opens it beside what is shown.</extracomment>
        <translation>%1 · Ctrl+Entrée&#xa0;: à côté</translation>
    </message>
</context>
<context>
    <name>titer::shell::HoldButton</name>
    <message>
        <source>Hold it, or press it twice</source>
        <translation>Maintenez appuyé, ou appuyez deux fois</translation>
    </message>
</context>
<context>
    <name>titer::shell::MainWindow</name>
    <message>
        <source>Design</source>
        <translation>Conception</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Cockpit</source>
        <translation>Cockpit</translation>
    </message>
    <message>
        <source>no project open</source>
        <translation>aucun projet ouvert</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>enregistré %1</translation>
    </message>
    <message>
        <source>%1 – Titer</source>
        <translation>%1 – Titer</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarme</numerusform>
            <numerusform>%n alarmes</numerusform>
        </translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>Aucun avis</translation>
    </message>
    <message>
        <source>1 notice</source>
        <translation>1 avis</translation>
    </message>
    <message numerus="yes">
        <source>%n notices</source>
        <translation>
            <numerusform>%n avis</numerusform>
            <numerusform>%n avis</numerusform>
        </translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>New from example: %1</source>
        <translation>Nouveau depuis l’exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>maintenant %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Titer projects (*.titer)</source>
        <translation>Projets Titer (*.titer)</translation>
    </message>
    <message>
        <source>Plant files (*.plant.json *.json)</source>
        <translation>Fichiers d’installation (*.plant.json *.json)</translation>
    </message>
    <message>
        <source>New plant</source>
        <translation>Nouvelle installation</translation>
    </message>
    <message>
        <source>Import plant file</source>
        <translation>Importer un fichier d’installation</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Fermer le projet</translation>
    </message>
    <message>
        <source>The plant “%1” lies in no project yet. Save it as a project (Ctrl+S) to keep it.</source>
        <translation>L’installation «&#xa0;%1&#xa0;» n’est encore dans aucun projet. Enregistrez-la comme projet (Ctrl+S) pour la conserver.</translation>
    </message>
    <message>
        <source>The project could not be saved: %1</source>
        <translation>Le projet n’a pas pu être enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>New from example</source>
        <translation>Nouveau depuis un exemple</translation>
    </message>
    <message>
        <source>From an example</source>
        <translation>Depuis un exemple</translation>
    </message>
    <message>
        <source>“%1” could not be opened</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Import a recording</source>
        <translation>Importer un enregistrement</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as project</source>
        <translation>Enregistrer comme projet</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, copie</translation>
    </message>
    <message>
        <source>Export plant file</source>
        <translation>Exporter le fichier d’installation</translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation>Nommer cette version</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Nom de la version</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>%1, before the changes of a session</source>
        <translation>%1, avant les modifications d’une session</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Back to a version</source>
        <translation>Revenir à une version</translation>
    </message>
    <message>
        <source>Undo leads back to the present state.</source>
        <translation>Annuler ramène à l’état présent.</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Revenir à %1</translation>
    </message>
    <message>
        <source>A recording lies over the model and both run on one clock. Nothing is sent anywhere.</source>
        <translation>Un enregistrement est superposé au modèle et tous deux suivent une même horloge. Rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>The model runs alone; no recording lies over it.</source>
        <translation>Le modèle fonctionne seul&#xa0;; aucun enregistrement ne lui est superposé.</translation>
    </message>
    <message>
        <source>runs at once, %1 in %2 s</source>
        <translation>fonctionne aussitôt, %1 en %2 s</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Changes from the journal</source>
        <translation>Modifications issues du journal</translation>
    </message>
    <message numerus="yes">
        <source>%n new alarm(s)</source>
        <translation>
            <numerusform>%n nouvelle alarme</numerusform>
            <numerusform>%n nouvelles alarmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Enregistreur</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>As there is: the recorder before the model</source>
        <translation>Selon ce qui existe&#xa0;: l’enregistreur avant le modèle</translation>
    </message>
    <message>
        <source>All that Titer reads (*.titer *.plant.json *.json *.csv *.tsv *.txt *.xlsx)</source>
        <translation>Tout ce que Titer lit (*.titer *.plant.json *.json *.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Recordings (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Enregistrements (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>“%1” was left out: one plant at a time.</source>
        <translation>«&#xa0;%1&#xa0;» a été omis&#xa0;: une seule installation à la fois.</translation>
    </message>
    <message>
        <source>Trend of %1, %2</source>
        <comment>a unit, a quantity</comment>
        <translation>Tendance de %1, %2</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Show the run %1</source>
        <translation>Afficher l’exécution %1</translation>
    </message>
    <message>
        <source>Board %1</source>
        <comment>its name</comment>
        <translation>Tableau %1</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Text size: %1 %</source>
        <translation>Taille du texte&#xa0;: %1 %</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>A kind of quantity such as Pressure, and a unit.</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Board on another screen</source>
        <translation>Tableau sur un autre écran</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Mur</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <extracomment>A parameter or tile, and what it belongs to.</extracomment>
        <translation>Aide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Help: %1, %2</source>
        <translation>Aide&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Study</source>
        <comment>a parameter; as typed in the palette</comment>
        <translation>Étudier</translation>
    </message>
    <message>
        <source>Study %1</source>
        <comment>a parameter</comment>
        <translation>Étude %1</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>part of a form, value</comment>
        <translation>%1, actuellement %2</translation>
    </message>
</context>
<context>
    <name>titer::shell::NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
</context>
<context>
    <name>titer::shell::NoticePanel</name>
    <message>
        <source>Nothing is wrong with this plant.</source>
        <translation>Cette installation n’a aucune erreur.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Notices of</source>
        <translation>Avis sur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>All places (%1)</source>
        <translation>Tous les endroits (%1)</translation>
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
        <translation>corrigé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>titer::shell::Preferences</name>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>%1, numbers as %2</source>
        <extracomment>A language and how it writes numbers.</extracomment>
        <translation>%1, nombres comme %2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Blink until acknowledged</source>
        <translation>Clignoter jusqu’à l’acquittement</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Alarm sound</source>
        <translation>Son d’alarme</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
</context>
<context>
    <name>titer::shell::Rail</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>titer::shell::SearchButton</name>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou exécuter une commande</translation>
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
        <translation>Aucun avis</translation>
    </message>
    <message>
        <source>%1, file menu</source>
        <translation>%1, menu Fichier</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Couper le son</translation>
    </message>
</context>
<context>
    <name>titer::shell::UnitPreferences</name>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Values are shown in these units on pages, tiles and reports. What is stored keeps its own. A single figure can have another: its menu, or the key U.</source>
        <translation>Les valeurs sont affichées dans ces unités sur les pages, les tuiles et dans les rapports. Ce qui est enregistré garde la sienne. Une valeur isolée peut en avoir une autre&#xa0;: par son menu, ou avec la touche U.</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <comment>a kind of quantity</comment>
        <translation>Unité de %1</translation>
    </message>
    <message>
        <source>as usual (%1)</source>
        <extracomment>Of a unit: the usual one, followed by it.</extracomment>
        <translation>comme d’usage (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>titer::tiles::AlarmActs</name>
    <message>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
    <message>
        <source>Acknowledge this alarm (A)</source>
        <translation>Acquitter cette alarme (A)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset this alarm, which stays active after its cause has gone</source>
        <translation>Réinitialiser cette alarme, qui reste active après la disparition de sa cause</translation>
    </message>
    <message>
        <source>Shelve…</source>
        <translation>Suspendre…</translation>
    </message>
    <message>
        <source>Put this alarm aside for a while, with a reason (S)</source>
        <translation>Mettre cette alarme de côté pour un temps, avec un motif (S)</translation>
    </message>
    <message>
        <source>Take off the shelf</source>
        <translation>Lever la suspension</translation>
    </message>
    <message>
        <source>Let this alarm speak again now</source>
        <translation>Laisser cette alarme se signaler de nouveau dès maintenant</translation>
    </message>
    <message>
        <source>Return to service</source>
        <translation>Remettre en service</translation>
    </message>
    <message>
        <source>Let this alarm speak again</source>
        <translation>Laisser cette alarme se signaler de nouveau</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Show the course of what this alarm watches (T)</source>
        <translation>Afficher l’évolution de ce que surveille cette alarme (T)</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason for shelving</source>
        <translation>Motif de la suspension</translation>
    </message>
    <message>
        <source>Time on the shelf</source>
        <translation>Durée de la suspension</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Say why: an alarm is shelved with a reason.</source>
        <translation>Indiquez pourquoi&#xa0;: une alarme se suspend avec un motif.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurer…</translation>
    </message>
    <message>
        <source>How this alarm is defined (E)</source>
        <translation>Comment cette alarme est définie (E)</translation>
    </message>
</context>
<context>
    <name>titer::tiles::AlarmList</name>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>Nobody watches the alarms now: no recorder runs. They stand as they were last. Start the recorder on the Data page.</source>
        <translation>Personne ne surveille les alarmes en ce moment&#xa0;: aucun enregistreur n’est en marche. Elles sont affichées dans leur dernier état. Démarrez l’enregistreur sur la page Données.</translation>
    </message>
    <message numerus="yes">
        <source>%n to acknowledge</source>
        <translation>
            <numerusform>%n à acquitter</numerusform>
            <numerusform>%n à acquitter</numerusform>
        </translation>
    </message>
    <message>
        <source>last 24 h: %1</source>
        <translation>dernières 24 h&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n shelved</source>
        <translation>
            <numerusform>%n suspendue</numerusform>
            <numerusform>%n suspendues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no alarms</source>
        <comment>title</comment>
        <translation>%1&#xa0;: aucune alarme</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, the first alarm</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>No alarm is set up yet</source>
        <translation>Aucune alarme n’est encore configurée</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>Aucune alarme</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>En afficher %n de plus</numerusform>
            <numerusform>En afficher %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::tiles::AlarmRowView</name>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>titer::tiles::BoardView</name>
    <message>
        <source>Tiles</source>
        <translation>Tuiles</translation>
    </message>
    <message>
        <source>Write in a tile</source>
        <translation>Écrire dans une tuile</translation>
    </message>
    <message>
        <source>This board is locked. Unlock it in its head to change it.</source>
        <translation>Ce tableau est verrouillé. Déverrouillez-le dans son en-tête pour le modifier.</translation>
    </message>
    <message>
        <source>In so narrow a window the tiles stand on 6 columns. Widen it to arrange them.</source>
        <translation>Dans une fenêtre aussi étroite, les tuiles occupent 6 colonnes. Élargissez-la pour les disposer.</translation>
    </message>
    <message>
        <source>Resize tile</source>
        <translation>Redimensionner la tuile</translation>
    </message>
    <message>
        <source>Move tile</source>
        <translation>Déplacer la tuile</translation>
    </message>
    <message>
        <source>Remove tile</source>
        <translation>Retirer la tuile</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Période affichée</translation>
    </message>
    <message>
        <source>Change the time shown</source>
        <translation>Modifier la période affichée</translation>
    </message>
    <message>
        <source>As the board</source>
        <translation>Comme le tableau</translation>
    </message>
    <message>
        <source>Tags and settings…</source>
        <translation>Tags et réglages…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Enregistrer en PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Enregistrer en SVG…</translation>
    </message>
    <message>
        <source>Save values as CSV…</source>
        <translation>Enregistrer les valeurs en CSV…</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Revenir au tableau</translation>
    </message>
    <message>
        <source>Fill the page</source>
        <translation>Remplir la page</translation>
    </message>
    <message>
        <source>Nothing in this tile can be shown in another unit.</source>
        <translation>Rien dans cette tuile ne peut être affiché dans une autre unité.</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <extracomment>Of a kind of quantity, such as Pressure.</extracomment>
        <translation>Unité de %1</translation>
    </message>
    <message>
        <source>Change the unit shown</source>
        <translation>Changer l’unité affichée</translation>
    </message>
    <message>
        <source>Write a note (N)</source>
        <translation>Écrire une note (N)</translation>
    </message>
</context>
<context>
    <name>titer::tiles::ChromatogramTile</name>
    <message>
        <source>A run of the model with a column shows its chromatogram here.</source>
        <translation>Une exécution du modèle avec une colonne montre ici son chromatogramme.</translation>
    </message>
    <message>
        <source>This plant has no column.</source>
        <translation>Cette installation n’a pas de colonne.</translation>
    </message>
    <message>
        <source>This plant has no column “%1”.</source>
        <translation>Cette installation n’a pas de colonne «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Chromatogram, %1</source>
        <comment>name of a column</comment>
        <translation>Chromatogramme, %1</translation>
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
        <translation>pool entre les coupes</translation>
    </message>
    <message>
        <source>no peak, no pool</source>
        <translation>pas de pic, pas de pool</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the pool, its figures</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is no detector of a column: its unit is neither AU, mS/cm, a flow nor that of a pH.</source>
        <translation>%1 n’est pas un détecteur de colonne : son unité n’est ni AU, ni mS/cm, ni celle d’un débit ou d’un pH.</translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation>Pas encore de valeurs.</translation>
    </message>
    <message>
        <source>Share of the UV area</source>
        <translation>Part de l’aire UV</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>VC</translation>
    </message>
    <message>
        <source>Chromatogram, measured</source>
        <translation>Chromatogramme, mesuré</translation>
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
        <translation>%1, %2, vide</translation>
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
        <translation>Ajouter ou retirer des tags</translation>
    </message>
    <message>
        <source>Move the tag up</source>
        <translation>Monter le tag</translation>
    </message>
    <message>
        <source>Move the tag down</source>
        <translation>Descendre le tag</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>Retirer le tag</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>%1 (not here now)</source>
        <comment>a tag</comment>
        <translation>%1 (absent actuellement)</translation>
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
        <translation>Menu de la tuile</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
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
        <translation>pas en direct, Début y revient</translation>
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
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes are kept beside what was recorded, and nothing recorded is shown.</source>
        <translation>Les notes sont conservées avec ce qui a été enregistré, et rien d’enregistré n’est affiché.</translation>
    </message>
</context>
<context>
    <name>titer::ui::ContourPane</name>
    <message>
        <source>Contour</source>
        <translation>Contours</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>response, what is held</comment>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>%1 over %2 and %3: %4 to %5, %6 at the setting.</source>
        <comment>response, two factors, least, largest, value</comment>
        <translation>%1 en fonction de %2 et %3&#xa0;: %4 à %5, %6 au réglage.</translation>
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
        <translation>Quels facteurs comptent</translation>
    </message>
    <message>
        <source>How they act together</source>
        <translation>Comment ils agissent ensemble</translation>
    </message>
    <message>
        <source>Where the best lies</source>
        <translation>Où se trouve le meilleur</translation>
    </message>
    <message>
        <source>Cover the space</source>
        <translation>Couvrir l’espace</translation>
    </message>
    <message>
        <source>Take this design</source>
        <translation>Prendre ce plan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a design</source>
        <translation>Choisir un plan</translation>
    </message>
    <message>
        <source>What the study is for</source>
        <translation>À quoi sert l’étude</translation>
    </message>
    <message>
        <source>Runs that can be afforded</source>
        <translation>Essais possibles</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Power for 2 s</source>
        <translation>Puissance pour 2 s</translation>
    </message>
    <message>
        <source>Mean prediction variance</source>
        <translation>Variance moyenne de prédiction</translation>
    </message>
    <message>
        <source>The chance to show an effect of two standard deviations of a run at 5 %, of the factor with the least</source>
        <translation>La probabilité de mettre en évidence un effet de deux écarts types d’un essai à 5 %, pour le facteur où elle est la plus faible</translation>
    </message>
    <message>
        <source>Of what the model predicts over the space of the factors, in units of the variance of a run</source>
        <translation>De ce que le modèle prédit sur l’espace des facteurs, en unités de la variance d’un essai</translation>
    </message>
    <message>
        <source>Designs that serve</source>
        <translation>Plans qui conviennent</translation>
    </message>
    <message numerus="yes">
        <source>%n factor(s), all easy to change</source>
        <translation>
            <numerusform>%n facteur, facile à changer</numerusform>
            <numerusform>%n facteurs, tous faciles à changer</numerusform>
        </translation>
    </message>
    <message>
        <source>Hard to change: %1</source>
        <comment>names of factors</comment>
        <translation>Difficile à changer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Designs are being made…</source>
        <translation>Les plans sont en cours d’établissement…</translation>
    </message>
    <message>
        <source>%1 (more runs than wanted)</source>
        <comment>a design</comment>
        <translation>%1 (plus d’essais que voulu)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The runs of this study have results; they give way to the new runs. Undo brings them back.</source>
        <translation>Les essais de cette étude ont des résultats&#xa0;; ils cèdent la place aux nouveaux essais. Annuler les ramène.</translation>
    </message>
    <message>
        <source>A chance below 80 % misses effects of this size too often: take more runs, or look for larger effects.</source>
        <translation>Une probabilité inférieure à 80 % manque trop souvent des effets de cette taille&#xa0;: prenez plus d’essais, ou cherchez des effets plus grands.</translation>
    </message>
    <message>
        <source>Runs come in random order; the order is kept with the study.</source>
        <translation>Les essais viennent en ordre aléatoire&#xa0;; l’ordre est conservé avec l’étude.</translation>
    </message>
    <message>
        <source>Take the design: %1</source>
        <translation>Prendre le plan&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>titer::ui::EffectsPane</name>
    <message>
        <source>raises</source>
        <translation>augmente</translation>
    </message>
    <message>
        <source>lowers</source>
        <translation>diminue</translation>
    </message>
    <message>
        <source>5 % limit, |t| = %1</source>
        <translation>limite à 5 %, |t| = %1</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Effets</translation>
    </message>
    <message>
        <source>%1: the model leaves no degrees of freedom to judge its terms by.</source>
        <translation>%1&#xa0;: le modèle ne laisse aucun degré de liberté pour juger ses termes.</translation>
    </message>
    <message>
        <source>%1: no term stands out at 5 %.</source>
        <translation>%1&#xa0;: aucun terme ne ressort à 5 %.</translation>
    </message>
    <message>
        <source>%1: what stands out at 5 %, the strongest first: %2.</source>
        <comment>response, terms</comment>
        <translation>%1&#xa0;: ce qui ressort à 5 %, du plus fort au plus faible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>on %1, standardised |t|</source>
        <comment>response</comment>
        <translation>sur %1, |t| standardisé</translation>
    </message>
    <message>
        <source>%1: out of the model.</source>
        <comment>term</comment>
        <translation>%1&#xa0;: hors du modèle.</translation>
    </message>
    <message>
        <source>%1: in the model, not judged.</source>
        <comment>term</comment>
        <translation>%1&#xa0;: dans le modèle, non jugé.</translation>
    </message>
    <message>
        <source>%1: raises, |t| = %2.</source>
        <comment>term, number</comment>
        <translation>%1&#xa0;: augmente, |t| = %2.</translation>
    </message>
    <message>
        <source>%1: lowers, |t| = %2.</source>
        <comment>term, number</comment>
        <translation>%1&#xa0;: diminue, |t| = %2.</translation>
    </message>
    <message>
        <source>%1 It was taken out, but a term that holds it keeps it in.</source>
        <translation>%1 Il a été retiré, mais un terme qui le contient le maintient.</translation>
    </message>
    <message>
        <source>Run %1: residual %2 (%3 s)</source>
        <comment>number, value, in standard deviations</comment>
        <translation>Essai %1&#xa0;: résidu %2 (%3 s)</translation>
    </message>
    <message>
        <source>Run %1: residual %2</source>
        <translation>Essai %1&#xa0;: résidu %2</translation>
    </message>
    <message>
        <source>Run %1 does not enter this model.</source>
        <comment>id of a run</comment>
        <translation>L’essai %1 n’entre pas dans ce modèle.</translation>
    </message>
    <message>
        <source>out</source>
        <comment>a term that is not in the model</comment>
        <translation>exclu</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>In the model</source>
        <translation>Dans le modèle</translation>
    </message>
    <message>
        <source>Coded coefficient</source>
        <translation>Coefficient codé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>titer::ui::FactorName</name>
    <message>
        <source>%1. Drag the name onto an axis of a map to show it there.</source>
        <comment>name of a factor</comment>
        <translation>%1. Faites glisser le nom sur un axe d’une carte pour l’y afficher.</translation>
    </message>
</context>
<context>
    <name>titer::ui::FactorPane</name>
    <message>
        <source>Add a factor</source>
        <translation>Ajouter un facteur</translation>
    </message>
    <message>
        <source>Add a response</source>
        <translation>Ajouter une réponse</translation>
    </message>
    <message>
        <source>Factors and responses</source>
        <translation>Facteurs et réponses</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Facteurs</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>objectif</translation>
    </message>
    <message>
        <source>Remove the response %1</source>
        <translation>Retirer la réponse %1</translation>
    </message>
    <message>
        <source>low</source>
        <comment>bound of a factor</comment>
        <translation>bas</translation>
    </message>
    <message>
        <source>high</source>
        <comment>bound of a factor</comment>
        <translation>haut</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <comment>a factor</comment>
        <translation>Menu de %1</translation>
    </message>
    <message>
        <source>%1 (hard)</source>
        <comment>a factor that is hard to change</comment>
        <translation>%1 (difficile)</translation>
    </message>
    <message>
        <source>Varied in the laboratory alone</source>
        <translation>Varié au laboratoire seulement</translation>
    </message>
    <message>
        <source>In the plant: %1</source>
        <translation>Dans l’installation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hard to change: runs are grouped by it</source>
        <translation>Difficile à changer&#xa0;: les essais sont regroupés d’après lui</translation>
    </message>
    <message>
        <source>%1, high</source>
        <comment>factor, its upper bound</comment>
        <translation>%1, haut</translation>
    </message>
    <message>
        <source>%1, low</source>
        <comment>factor, its lower bound</comment>
        <translation>%1, bas</translation>
    </message>
    <message>
        <source>Bounds of %1</source>
        <translation>Bornes de %1</translation>
    </message>
    <message>
        <source>%1 is hard to change</source>
        <translation>%1 est difficile à changer</translation>
    </message>
    <message>
        <source>%1 is easy to change</source>
        <translation>%1 est facile à changer</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <comment>factors</comment>
        <translation>Renommer %1 en %2</translation>
    </message>
    <message>
        <source>Remove the factor %1</source>
        <translation>Retirer le facteur %1</translation>
    </message>
    <message>
        <source>Hard to change</source>
        <translation>Difficile à changer</translation>
    </message>
    <message>
        <source>Show where it stands in the plant</source>
        <translation>Afficher où il figure dans l’installation</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Rename the factor</source>
        <translation>Renommer le facteur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Remove this factor</source>
        <translation>Retirer ce facteur</translation>
    </message>
</context>
<context>
    <name>titer::ui::FactorSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What is varied</source>
        <translation>Ce qui varie</translation>
    </message>
    <message>
        <source>Find a parameter, such as “temp”</source>
        <translation>Rechercher un paramètre, par exemple «&#xa0;temp&#xa0;»</translation>
    </message>
    <message>
        <source>Find a parameter</source>
        <translation>Rechercher un paramètre</translation>
    </message>
    <message>
        <source>Parameters of the plant</source>
        <translation>Paramètres de l’installation</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>of the form of a unit</comment>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Space ticks a row, Enter takes what is ticked. Bounds lie a little to either side of the present value and can be changed.</source>
        <translation>Espace coche une ligne, Entrée reprend ce qui est coché. Les bornes se situent un peu de part et d’autre de la valeur actuelle et peuvent être modifiées.</translation>
    </message>
    <message numerus="yes">
        <source>Vary %n parameter(s)</source>
        <translation>
            <numerusform>Faire varier %n paramètre</numerusform>
            <numerusform>Faire varier %n paramètres</numerusform>
        </translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>Faire varier</translation>
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
        <translation>Graphique demi-normal</translation>
    </message>
    <message>
        <source>Half-normal quantile</source>
        <translation>Quantile demi-normal</translation>
    </message>
    <message>
        <source>|t| of the term</source>
        <translation>|t| du terme</translation>
    </message>
    <message>
        <source>%1: fewer than three terms can be judged, too few to tell effects from noise.</source>
        <translation>%1&#xa0;: moins de trois termes peuvent être jugés, trop peu pour distinguer les effets du bruit.</translation>
    </message>
    <message>
        <source>%1: of %2 terms %3 stand out at 5 %; the others follow the line of noise.</source>
        <comment>response, numbers</comment>
        <translation>%1&#xa0;: sur %2 termes, %3 ressortent à 5 %&#xa0;; les autres suivent la droite du bruit.</translation>
    </message>
    <message>
        <source>|t| of each term on %1</source>
        <comment>response</comment>
        <translation>|t| de chaque terme sur %1</translation>
    </message>
    <message>
        <source>%1: |t| = %2 at quantile %3.</source>
        <comment>term</comment>
        <translation>%1&#xa0;: |t| = %2 au quantile %3.</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
</context>
<context>
    <name>titer::ui::MapPane</name>
    <message>
        <source>A map needs two factors of numbers.</source>
        <translation>Une carte a besoin de deux facteurs numériques.</translation>
    </message>
    <message>
        <source>Choose two factors of numbers for the axes.</source>
        <translation>Choisissez deux facteurs numériques pour les axes.</translation>
    </message>
    <message>
        <source>Axis across: %1</source>
        <comment>factor</comment>
        <translation>Axe horizontal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Axis up: %1</source>
        <comment>factor</comment>
        <translation>Axe vertical&#xa0;: %1</translation>
    </message>
    <message>
        <source>Axis across</source>
        <translation>Axe horizontal</translation>
    </message>
    <message>
        <source>Axis up</source>
        <translation>Axe vertical</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>réglage</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>essai %1</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>essais</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Essai %1</translation>
    </message>
</context>
<context>
    <name>titer::ui::PaneBoard</name>
    <message>
        <source>Panes of the study</source>
        <translation>Volets de l’étude</translation>
    </message>
    <message>
        <source>The whole page for %1</source>
        <comment>a pane</comment>
        <translation>Toute la page pour %1</translation>
    </message>
</context>
<context>
    <name>titer::ui::ProfilerPane</name>
    <message>
        <source>Drag the limit of %1.</source>
        <comment>response</comment>
        <translation>Faites glisser la limite de %1.</translation>
    </message>
    <message>
        <source>± %1 (95 %)</source>
        <comment>half of an interval</comment>
        <translation>± %1 (95 %)</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Prediction profiler</source>
        <translation>Profileur de prédiction</translation>
    </message>
    <message>
        <source>Setting of %1</source>
        <comment>factor with unit</comment>
        <translation>Réglage de %1</translation>
    </message>
    <message>
        <source>Name a factor, and this pane shows what each response does when it varies.</source>
        <translation>Nommez un facteur, et ce volet montre ce que fait chaque réponse quand il varie.</translation>
    </message>
    <message>
        <source>drag a line, or type a setting</source>
        <translation>faites glisser une courbe, ou saisissez un réglage</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>response, why it has no model</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>%1 La réponse respecte ses limites, %2.</translation>
    </message>
    <message>
        <source>%1 It misses its limits, %2.</source>
        <translation>%1 La réponse ne respecte pas ses limites, %2.</translation>
    </message>
    <message>
        <source>Choose a number from %1 to %2.</source>
        <translation>Choisissez un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>Choose a number from %1 to %2 %3.</source>
        <comment>least, most, unit</comment>
        <translation>Choisissez un nombre de %1 à %2 %3.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Low, 95 %</source>
        <translation>Bas (95 %)</translation>
    </message>
    <message>
        <source>High, 95 %</source>
        <translation>Haut (95 %)</translation>
    </message>
</context>
<context>
    <name>titer::ui::ResponseCard</name>
    <message>
        <source>linear</source>
        <translation>linéaire</translation>
    </message>
    <message>
        <source>interactions</source>
        <translation>interactions</translation>
    </message>
    <message>
        <source>quadratic</source>
        <translation>quadratique</translation>
    </message>
    <message>
        <source>richest model</source>
        <translation>modèle le plus riche</translation>
    </message>
    <message>
        <source>own model</source>
        <translation>modèle propre</translation>
    </message>
    <message>
        <source>Goal, limits, source and model</source>
        <translation>Objectif, limites, source et modèle</translation>
    </message>
    <message>
        <source>R² adj. %1   Q² %2   s %3, %4 d.f.</source>
        <extracomment>Of a fitted model; s is the standard deviation of what it leaves, d.f. its degrees of freedom.</extracomment>
        <translation>R² aj. %1   Q² %2   s %3, %4 ddl</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n terme</numerusform>
            <numerusform>%n termes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, lack of fit p = %3</source>
        <comment>model, number of terms, probability</comment>
        <translation>%1, %2, défaut d’ajustement p = %3</translation>
    </message>
    <message>
        <source>%1, %2, no repeats to test the fit</source>
        <comment>model, number of terms</comment>
        <translation>%1, %2, pas de répétitions pour tester l’ajustement</translation>
    </message>
    <message>
        <source>No run has a result yet.</source>
        <translation>Aucun essai n’a encore de résultat.</translation>
    </message>
    <message>
        <source>Response %1</source>
        <translation>Réponse %1</translation>
    </message>
</context>
<context>
    <name>titer::ui::ResponseForm</name>
    <message>
        <source>Remove this response</source>
        <translation>Retirer cette réponse</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>none</source>
        <comment>goal of a response</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>maximise</source>
        <translation>maximiser</translation>
    </message>
    <message>
        <source>minimise</source>
        <translation>minimiser</translation>
    </message>
    <message>
        <source>reach a target</source>
        <translation>atteindre une cible</translation>
    </message>
    <message>
        <source>the richest that the runs can tell</source>
        <translation>le plus riche que permettent les essais</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linéaire</translation>
    </message>
    <message>
        <source>with interactions</source>
        <translation>avec interactions</translation>
    </message>
    <message>
        <source>quadratic</source>
        <translation>quadratique</translation>
    </message>
    <message>
        <source>One of the list, or the right side of a formula such as A*B + I(A^2)</source>
        <translation>Un de la liste, ou le membre droit d’une formule comme A*B + I(A^2)</translation>
    </message>
    <message>
        <source>none, “2%” or an amount</source>
        <translation>aucune, «&#xa0;2%&#xa0;» ou une quantité</translation>
    </message>
    <message>
        <source>Scatter that is added to what the twin gives, as a share of it or in the unit of the response</source>
        <translation>Dispersion ajoutée à ce que donne le jumeau, en part de celui-ci ou dans l’unité de la réponse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Scatter of the twin</source>
        <translation>Dispersion du jumeau</translation>
    </message>
    <message>
        <source>Limits and target are bare numbers.</source>
        <translation>Les limites et la cible sont de simples nombres.</translation>
    </message>
    <message>
        <source>Limits and target are in %1.</source>
        <translation>Les limites et la cible sont en %1.</translation>
    </message>
    <message>
        <source>Measured in the laboratory alone.</source>
        <translation>Mesurée au laboratoire seulement.</translation>
    </message>
    <message>
        <source>The twin gives it as %1.</source>
        <translation>Le jumeau la donne sous %1.</translation>
    </message>
    <message>
        <source>Change the response %1</source>
        <translation>Modifier la réponse %1</translation>
    </message>
</context>
<context>
    <name>titer::ui::RunSheetModel</name>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>factorial</source>
        <translation>factoriel</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>centre</translation>
    </message>
    <message>
        <source>axial</source>
        <translation>axial</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>arête</translation>
    </message>
    <message>
        <source>vertex</source>
        <translation>sommet</translation>
    </message>
    <message>
        <source>interior</source>
        <translation>intérieur</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>from the twin</source>
        <translation>du jumeau</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>Measured less predicted, %1: %2</source>
        <comment>response, number</comment>
        <translation>Mesuré moins prédit, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Excluded: %1</source>
        <translation>Exclu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The twin gave nothing: %1</source>
        <translation>Le jumeau n’a rien donné&#xa0;: %1</translation>
    </message>
    <message>
        <source>In the order to carry them out</source>
        <translation>Dans l’ordre de leur réalisation</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of a run</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>What the model of the selected response leaves: measured less predicted</source>
        <translation>Ce que laisse le modèle de la réponse sélectionnée&#xa0;: mesuré moins prédit</translation>
    </message>
    <message>
        <source>resid.</source>
        <translation>résid.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
</context>
<context>
    <name>titer::ui::RunSheetPane</name>
    <message>
        <source>measured upright, twin italic, gaps hatched</source>
        <translation>mesuré en romain, jumeau en italique, lacunes hachurées</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>Feuille d’essais</translation>
    </message>
    <message>
        <source>Why, such as “probe failed on day 3”</source>
        <translation>Pourquoi, par exemple «&#xa0;sonde défaillante au jour 3&#xa0;»</translation>
    </message>
    <message>
        <source>Why the run is excluded</source>
        <translation>Pourquoi l’essai est exclu</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n essai</numerusform>
            <numerusform>%n essais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded</source>
        <translation>
            <numerusform>%n exclu</numerusform>
            <numerusform>%n exclus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>no runs yet: choose a design</source>
        <translation>pas encore d’essais&#xa0;: choisissez un plan</translation>
    </message>
    <message>
        <source>select a run to see it in every pane</source>
        <translation>sélectionnez un essai pour le voir dans chaque volet</translation>
    </message>
    <message>
        <source>Exclude %1:</source>
        <comment>id of a run, as in R7</comment>
        <translation>Exclure %1&#xa0;:</translation>
    </message>
    <message>
        <source>The clipboard holds no results. Copy them in the spreadsheet first.</source>
        <translation>Le presse-papiers ne contient aucun résultat. Copiez-les d’abord dans le tableur.</translation>
    </message>
    <message>
        <source>Choose the cell of a response first: the results go there, and into the cells below and beside it.</source>
        <translation>Choisissez d’abord la cellule d’une réponse&#xa0;: les résultats y vont, ainsi que dans les cellules en dessous et à côté.</translation>
    </message>
    <message>
        <source>Nothing was taken: there are %1 rows from this cell on, and the clipboard has %2.</source>
        <translation>Rien n’a été repris&#xa0;: il y a %1 lignes à partir de cette cellule, et le presse-papiers en a %2.</translation>
    </message>
    <message>
        <source>Nothing was taken: “%1” of row %2 would fall beside the responses.</source>
        <translation>Rien n’a été repris&#xa0;: «&#xa0;%1&#xa0;» de la ligne %2 tomberait à côté des réponses.</translation>
    </message>
    <message>
        <source>Nothing was taken. Row %1, run %2: %3</source>
        <comment>number, id, sentence</comment>
        <translation>Rien n’a été repris. Ligne %1, essai %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n result(s)</source>
        <translation>
            <numerusform>Coller %n résultat</numerusform>
            <numerusform>Coller %n résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) taken.</source>
        <translation>
            <numerusform>%n résultat repris.</numerusform>
            <numerusform>%n résultats repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this run on its page</source>
        <translation>Afficher cet essai sur sa page</translation>
    </message>
    <message>
        <source>Exclude this run…</source>
        <translation>Exclure cet essai…</translation>
    </message>
    <message>
        <source>Take this run in again</source>
        <translation>Réintégrer cet essai</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste results</source>
        <translation>Coller les résultats</translation>
    </message>
    <message>
        <source>Add a run at the setting</source>
        <translation>Ajouter un essai au réglage</translation>
    </message>
    <message numerus="yes">
        <source>Empty the results of %n run(s)</source>
        <translation>
            <numerusform>Vider les résultats de %n essai</numerusform>
            <numerusform>Vider les résultats de %n essais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n run(s)</source>
        <translation>
            <numerusform>Retirer %n essai</numerusform>
            <numerusform>Retirer %n essais</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::ui::RunSheetView</name>
    <message>
        <source>Run sheet</source>
        <translation>Feuille d’essais</translation>
    </message>
    <message>
        <source>factorial</source>
        <translation>factoriel</translation>
    </message>
</context>
<context>
    <name>titer::ui::SpacePane</name>
    <message>
        <source>Design space</source>
        <translation>Espace de conception</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>goals, the last goal</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>The map is being computed.</source>
        <translation>La carte est en cours de calcul.</translation>
    </message>
    <message>
        <source>Exact, by the t distribution of one run to come. Threshold P = %1.</source>
        <translation>Exact, d’après la loi t de Student pour un essai à venir. Seuil P = %1.</translation>
    </message>
    <message>
        <source>Draws of one run to come from the models and their errors (Peterson 2004): %1. Threshold P = %2.</source>
        <comment>number, probability</comment>
        <translation>Tirages d’un essai à venir d’après les modèles et leurs erreurs (Peterson 2004)&#xa0;: %1. Seuil P = %2.</translation>
    </message>
    <message>
        <source>There is no design space yet.</source>
        <translation>Il n’y a pas encore d’espace de conception.</translation>
    </message>
    <message>
        <source>P(%1)</source>
        <comment>goals</comment>
        <translation>P(%1)</translation>
    </message>
    <message>
        <source>P(%1) at %2</source>
        <comment>goals, what is held</comment>
        <translation>P(%1) pour %2</translation>
    </message>
    <message>
        <source>P = %1 at the setting; %2 % of the map reach P = %3. %4</source>
        <comment>probability, share, threshold, method</comment>
        <translation>P = %1 au réglage&#xa0;; %2 % de la carte atteignent P = %3. %4</translation>
    </message>
    <message>
        <source>P = %1 at the setting. %2</source>
        <comment>probability, method</comment>
        <translation>P = %1 au réglage. %2</translation>
    </message>
    <message>
        <source>P = %1</source>
        <translation>P = %1</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
</context>
<context>
    <name>titer::ui::StudyPane</name>
    <message>
        <source>Copy the drawing (SVG)</source>
        <translation>Copier le dessin (SVG)</translation>
    </message>
    <message>
        <source>Name a response, and this pane shows what drives it.</source>
        <translation>Nommez une réponse, et ce volet montre ce qui la détermine.</translation>
    </message>
    <message>
        <source>No run has a value of this response yet.</source>
        <translation>Aucun essai n’a encore de valeur de cette réponse.</translation>
    </message>
    <message>
        <source>No model of %1: %2</source>
        <comment>response, reasons as sentences</comment>
        <translation>Pas de modèle de %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>titer::ui::TakeSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A run sheet that came back</source>
        <translation>Une feuille d’essais revenue</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>In the study</source>
        <translation>Dans l’étude</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation>Dans la feuille</translation>
    </message>
    <message>
        <source>What the sheet would change</source>
        <translation>Ce que la feuille modifierait</translation>
    </message>
    <message>
        <source>What “%1” would change</source>
        <comment>name of a file</comment>
        <translation>Ce que « %1 » modifierait</translation>
    </message>
    <message>
        <source>What the clipboard would change</source>
        <translation>Ce que le presse-papiers modifierait</translation>
    </message>
    <message>
        <source>The sheet is being compared with the study…</source>
        <translation>La feuille est en cours de comparaison avec l’étude…</translation>
    </message>
    <message>
        <source>Nothing is taken.</source>
        <translation>Rien n’est repris.</translation>
    </message>
    <message numerus="yes">
        <source>%n more at fault</source>
        <comment>rows and cells</comment>
        <translation>
            <numerusform>%n autre en erreur</numerusform>
            <numerusform>%n autres en erreur</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is taken while rows are at fault: mend them in the sheet, and read it again.</source>
        <translation>Rien n’est repris tant que des lignes sont en erreur : corrigez-les dans la feuille, et lisez-la à nouveau.</translation>
    </message>
    <message>
        <source>The sheet says what the study says: there is nothing to take.</source>
        <translation>La feuille dit ce que dit l’étude : il n’y a rien à reprendre.</translation>
    </message>
    <message>
        <source>What has no tick stays as it is in the study. Undo brings all of it back.</source>
        <translation>Ce qui n’est pas coché reste tel quel dans l’étude. Annuler ramène le tout.</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4, before %5</source>
        <comment>what, run, column, in the sheet, in the study</comment>
        <translation>%1, %2, %3 : %4, auparavant %5</translation>
    </message>
</context>
<context>
    <name>titer::wall::WallHead</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Ombre</translation>
    </message>
    <message>
        <source>Advisory</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Closed loop</source>
        <translation>Boucle fermée</translation>
    </message>
</context>
<context>
    <name>titer::wall::WallPage</name>
    <message>
        <source>of a newer Titer</source>
        <translation>d’une version plus récente de Titer</translation>
    </message>
</context>
<context>
    <name>titer::wall::WallWindow</name>
    <message>
        <source>Day %1</source>
        <translation>Jour %1</translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <translation>Jour %1 sur %2</translation>
    </message>
    <message>
        <source>A wall of Titer is shown.</source>
        <translation>Un mur de Titer est affiché.</translation>
    </message>
    <message>
        <source>Titer wall</source>
        <translation>Mur Titer</translation>
    </message>
    <message>
        <source>Held here until acknowledged</source>
        <translation>Maintenu ici jusqu’à l’acquittement</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarme</numerusform>
            <numerusform>%n alarmes</numerusform>
        </translation>
    </message>
    <message>
        <source>This project has no board. Make one on the page Cockpit.</source>
        <translation>Ce projet n’a pas de tableau. Créez-en un sur la page Cockpit.</translation>
    </message>
    <message>
        <source>Nothing has come since %1; what is shown stands still.</source>
        <translation>Rien n’est arrivé depuis %1&#xa0;; ce qui est affiché est figé.</translation>
    </message>
    <message>
        <source>No recorder since %1: nobody judges the alarms.</source>
        <translation>Pas d’enregistreur depuis %1&#xa0;: personne n’évalue les alarmes.</translation>
    </message>
    <message>
        <source>Silence (F9)</source>
        <translation>Couper le son (F9)</translation>
    </message>
    <message>
        <source>End the tone of the alarms that call now; they stay unacknowledged</source>
        <translation>Arrêter le son des alarmes actuellement actives&#xa0;; elles restent non acquittées</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Pression</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Masse</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantité de matière</translation>
    </message>
    <message>
        <source>Mass concentration</source>
        <translation>Concentration massique</translation>
    </message>
    <message>
        <source>Amount concentration</source>
        <translation>Concentration molaire</translation>
    </message>
    <message>
        <source>Cell concentration</source>
        <translation>Concentration cellulaire</translation>
    </message>
    <message>
        <source>Volume flow</source>
        <translation>Débit volumique</translation>
    </message>
    <message>
        <source>Mass flow</source>
        <translation>Débit massique</translation>
    </message>
    <message>
        <source>Amount flow</source>
        <translation>Débit molaire</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Flux through a membrane</source>
        <translation>Flux à travers une membrane</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Mass rate per cell</source>
        <translation>Taux massique par cellule</translation>
    </message>
    <message>
        <source>Amount rate per cell</source>
        <translation>Taux molaire par cellule</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Viscosity</source>
        <translation>Viscosité</translation>
    </message>
    <message>
        <source>Conductivity</source>
        <translation>Conductivité</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
</context>
</TS>
