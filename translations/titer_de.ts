<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
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
    <name>titer::shell::NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
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
        <translation>Laktat, das das Wachstum halbiert</translation>
    </message>
    <message>
        <source>Lactate at which growth is half as fast.</source>
        <translation>Laktat, bei dem das Wachstum halb so schnell ist.</translation>
    </message>
    <message>
        <source>Ammonia that halves growth</source>
        <translation>Ammoniak, das das Wachstum halbiert</translation>
    </message>
    <message>
        <source>Ammonia at which growth is half as fast.</source>
        <translation>Ammoniak, bei dem das Wachstum halb so schnell ist.</translation>
    </message>
    <message>
        <source>Inhibitor that stops growth</source>
        <translation>Hemmstoff, der das Wachstum beendet</translation>
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
        <translation>Wachstumsrate, die das Absterben halbiert</translation>
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
        <translation>as_printed: mit der Sterberate, wie es die veröffentlichte Gleichung hat. decay: mit seinem eigenen Zerfall, der auch das Ammoniak bildet.</translation>
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
        <translation>Glukose, die die Aufnahme hemmt</translation>
    </message>
    <message>
        <source>Far below this glucose lactate is taken up whatever the growth.</source>
        <translation>Weit unterhalb dieser Glukose wird Laktat aufgenommen, gleich wie schnell die Zellen wachsen.</translation>
    </message>
    <message>
        <source>Growth that hinders the uptake</source>
        <translation>Wachstum, das die Aufnahme hemmt</translation>
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
        <translation>Spezifische Sauerstoffaufnahme</translation>
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
        <translation>CHO im Zulaufverfahren</translation>
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
        <translation>Acetat, im Überlauf abgegeben und wieder aufgenommen. Eine Komponente in Mol braucht ihre molar_mass.</translation>
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
        <translation>Acetat, das die Aufnahme halbiert</translation>
    </message>
    <message>
        <source>Acetate at which the uptake of glucose is half as fast, Kia.</source>
        <translation>Acetat, bei dem die Aufnahme von Glukose halb so schnell ist, Kia.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Erhaltung</translation>
    </message>
    <message>
        <source>Glucose burnt without growth per mass of dry cells, qm. Without glucose the cells burn themselves.</source>
        <translation>Ohne Wachstum verbrannte Glukose je Trockenmasse, qm. Ohne Glukose verbrennen die Zellen sich selbst.</translation>
    </message>
    <message>
        <source>Largest overflow</source>
        <translation>Größter Überlauf</translation>
    </message>
    <message>
        <source>Glucose that turns to acetate per mass of dry cells, pAmax.</source>
        <translation>Glukose, die zu Acetat wird, je Trockenmasse, pAmax.</translation>
    </message>
    <message>
        <source>Uptake at half overflow</source>
        <translation>Aufnahme bei halbem Überlauf</translation>
    </message>
    <message>
        <source>Uptake of glucose at which overflow is half its largest, Kap.</source>
        <translation>Aufnahme von Glukose, bei der der Überlauf halb so groß ist wie höchstens, Kap.</translation>
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
        <translation>Glukoseaufnahme, die sie halbiert</translation>
    </message>
    <message>
        <source>Uptake of glucose at which the uptake of acetate is half as fast, Kis.</source>
        <translation>Aufnahme von Glukose, bei der die Aufnahme von Acetat halb so schnell ist, Kis.</translation>
    </message>
    <message>
        <source>Acetate per overflow</source>
        <translation>Acetat je Überlauf</translation>
    </message>
    <message>
        <source>Acetate made from the glucose that overflows, Yas.</source>
        <translation>Acetat aus der Glukose, die überläuft, Yas.</translation>
    </message>
    <message>
        <source>Cells per burnt glucose</source>
        <translation>Zellen je verbrannter Glukose</translation>
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
        <translation>Zellen je Überlauf</translation>
    </message>
    <message>
        <source>Dry cells from the glucose that overflows, Yxsof.</source>
        <translation>Trockene Zellen aus der Glukose, die überläuft, Yxsof.</translation>
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
        <translation>Anteil des Kohlenstoffs an der Trockenmasse, Cx; was zu Zellen wird, verbrennt nicht.</translation>
    </message>
    <message>
        <source>Oxygen per burnt glucose</source>
        <translation>Sauerstoff je verbrannter Glukose</translation>
    </message>
    <message>
        <source>Oxygen for glucose that is burnt, Yos.</source>
        <translation>Sauerstoff für Glukose, die verbrannt wird, Yos.</translation>
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
        <translation>Gelöster Sauerstoff, bei dem Glukose halb so schnell verbrennt, Ko.</translation>
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
        <translation>E. coli mit Überlauf</translation>
    </message>
    <message>
        <source>E. coli on glucose: fast uptake overflows to acetate, which slows uptake and is eaten later; oxygen limits what is burnt. The defaults are the second published set.</source>
        <translation>E. coli auf Glukose: schnelle Aufnahme läuft zu Acetat über, das die Aufnahme bremst und später gefressen wird; Sauerstoff begrenzt, was verbrennt. Die Vorgaben sind der zweite veröffentlichte Satz.</translation>
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
        <translation>Ausbeute an Zellen aus Substrat</translation>
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
        <translation>Sauerstoff je neuer Zellmasse</translation>
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
        <translation>Größte spezifische Produktivität</translation>
    </message>
    <message>
        <source>Product per mass of dry cells, mu_p.</source>
        <translation>Produkt je Trockenmasse, mu_p.</translation>
    </message>
    <message>
        <source>Half-saturation of production</source>
        <translation>Halbsättigung der Produktbildung</translation>
    </message>
    <message>
        <source>Substrate at which production is half as fast, Kp.</source>
        <translation>Substrat, bei dem die Produktbildung halb so schnell ist, Kp.</translation>
    </message>
    <message>
        <source>Substrate that represses production</source>
        <translation>Substrat, das die Produktbildung unterdrückt</translation>
    </message>
    <message>
        <source>Substrate at which production is half as fast again, KI.</source>
        <translation>Substrat, bei dem die Produktbildung wieder halb so schnell ist, KI.</translation>
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
        <translation>Ausbeute an Produkt aus Substrat</translation>
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
        <translation>Arrhenius-Faktor des Wachstums</translation>
    </message>
    <message>
        <source>kg of the growth term.</source>
        <translation>kg des Wachstumsterms.</translation>
    </message>
    <message>
        <source>Activation energy of growth</source>
        <translation>Aktivierungsenergie des Wachstums</translation>
    </message>
    <message>
        <source>Eg of the growth term.</source>
        <translation>Eg des Wachstumsterms.</translation>
    </message>
    <message>
        <source>Arrhenius factor of heat death</source>
        <translation>Arrhenius-Faktor des Hitzetods</translation>
    </message>
    <message>
        <source>kd of the term that slows growth in the heat.</source>
        <translation>kd des Terms, der das Wachstum in der Hitze bremst.</translation>
    </message>
    <message>
        <source>Activation energy of heat death</source>
        <translation>Aktivierungsenergie des Hitzetods</translation>
    </message>
    <message>
        <source>Ed of the term that slows growth in the heat.</source>
        <translation>Ed des Terms, der das Wachstum in der Hitze bremst.</translation>
    </message>
    <message>
        <source>Oxygen constant of growth</source>
        <translation>Sauerstoffkonstante des Wachstums</translation>
    </message>
    <message>
        <source>Oxygen, as published, per dry cells at which growth is half as fast, Kox. 0: no limit.</source>
        <translation>Sauerstoff, wie veröffentlicht, je Trockenmasse, bei dem das Wachstum halb so schnell ist, Kox. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>Oxygen constant of production</source>
        <translation>Sauerstoffkonstante der Produktbildung</translation>
    </message>
    <message>
        <source>Kop of the oxygen term of production, in published units of oxygen. 0: no limit.</source>
        <translation>Kop des Sauerstoffterms der Produktbildung, in veröffentlichten Einheiten des Sauerstoffs. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>Oxygen exponent of production</source>
        <translation>Sauerstoffexponent der Produktbildung</translation>
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
        <translation>Kohlendioxid mit dem Wachstum</translation>
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
        <translation>Zeit vom Start der Einheit bis zum Beginn des Zulaufs.</translation>
    </message>
    <message>
        <source>Flow at the start</source>
        <translation>Fluss zu Beginn</translation>
    </message>
    <message>
        <source>flow: as given. culture: what the culture at that time consumes.</source>
        <translation>flow: wie angegeben. culture: was die Kultur zu dieser Zeit verbraucht.</translation>
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
        <translation>Füttert im Schritt mit dem Wachstum: Der Fluss nimmt mit fester Rate zu, von einem Anfang, der angegeben oder aus der Kultur berechnet ist. Liest nichts und schreibt den Fluss eines Zulaufs.</translation>
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
        <translation>Änderung des Ausgangs je Abweichung, jeweils in der SI-Einheit: m3/s bei einem Fluss, K, Pa, % air, kg/m3.</translation>
    </message>
    <message>
        <source>Integral time</source>
        <translation>Nachstellzeit</translation>
    </message>
    <message>
        <source>Time in which a lasting deviation changes the output as much as the gain does. 0: no integral.</source>
        <translation>Zeit, in der eine bleibende Abweichung den Ausgang so weit ändert wie die Verstärkung. 0: kein Integral.</translation>
    </message>
    <message>
        <source>Derivative time</source>
        <translation>Vorhaltzeit</translation>
    </message>
    <message>
        <source>How far ahead the trend of the measurement is looked at. 0: no derivative.</source>
        <translation>Wie weit der Trend der Messung vorausgedacht wird. 0: kein Differential.</translation>
    </message>
    <message>
        <source>Filter of the derivative</source>
        <translation>Filter des Differentials</translation>
    </message>
    <message>
        <source>The derivative is smoothed over the derivative time divided by this.</source>
        <translation>Das Differential wird über die Vorhaltzeit geteilt durch diese Zahl geglättet.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>reverse: a measurement below the set-point raises the output (heating, oxygen). direct: one above raises it (cooling, an outlet).</source>
        <translation>reverse: Eine Messung unter dem Sollwert hebt den Ausgang (Heizung, Sauerstoff). direct: Eine darüber hebt ihn (Kühlung, Auslass).</translation>
    </message>
    <message>
        <source>Smallest output</source>
        <translation>Kleinster Ausgang</translation>
    </message>
    <message>
        <source>The output never falls below this.</source>
        <translation>Der Ausgang fällt nie darunter.</translation>
    </message>
    <message>
        <source>Largest output</source>
        <translation>Größter Ausgang</translation>
    </message>
    <message>
        <source>The output never rises above this. 0: no limit.</source>
        <translation>Der Ausgang steigt nie darüber. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>PID controller</source>
        <translation>PID-Regler</translation>
    </message>
    <message>
        <source>Holds a measurement at its set-point by gain, integral and derivative. It starts without a bump and does not wind up at its limits.</source>
        <translation>Hält eine Messung mit Verstärkung, Integral und Differential an ihrem Sollwert. Startet stoßfrei und läuft an seinen Grenzen nicht auf.</translation>
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
        <source>The best temperature of growth must lie between the lowest and the highest, above the middle of the two.</source>
        <translation>Die beste Temperatur des Wachstums muss zwischen der niedrigsten und der höchsten liegen, oberhalb der Mitte beider.</translation>
    </message>
    <message>
        <source>The temperature of the parameters must lie between the lowest and the highest temperature of growth.</source>
        <translation>Die Temperatur der Parameter muss zwischen der niedrigsten und der höchsten Temperatur des Wachstums liegen.</translation>
    </message>
    <message>
        <source>The best pH of growth must lie between the lowest and the highest.</source>
        <translation>Der beste pH des Wachstums muss zwischen dem niedrigsten und dem höchsten liegen.</translation>
    </message>
    <message>
        <source>The pH of the parameters must lie between the lowest and the highest pH of growth.</source>
        <translation>Der pH der Parameter muss zwischen dem niedrigsten und dem höchsten pH des Wachstums liegen.</translation>
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
        <translation>Niedrigste Temperatur des Wachstums</translation>
    </message>
    <message>
        <source>At and below it nothing grows (cardinal temperature).</source>
        <translation>Bei dieser Temperatur und darunter wächst nichts (Kardinaltemperatur).</translation>
    </message>
    <message>
        <source>Best temperature of growth</source>
        <translation>Beste Temperatur des Wachstums</translation>
    </message>
    <message>
        <source>Temperature of fastest growth. It lies above the middle between the lowest and the highest.</source>
        <translation>Temperatur des schnellsten Wachstums. Sie liegt oberhalb der Mitte zwischen der niedrigsten und der höchsten.</translation>
    </message>
    <message>
        <source>Highest temperature of growth</source>
        <translation>Höchste Temperatur des Wachstums</translation>
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
        <translation>Niedrigster pH des Wachstums</translation>
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
        <translation>pCO2, der das Wachstum halbiert</translation>
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
        <translation>Osmolalität, die das Wachstum halbiert</translation>
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
        <translation>Wiederfindung des Kohlenstoffs</translation>
    </message>
    <message>
        <source>Nitrogen recovery</source>
        <translation>Wiederfindung des Stickstoffs</translation>
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
        <translation>Periode</translation>
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
        <translation>Das ist kein Titer-Projekt: Die Datei ist keine Datenbank. Wählen Sie eine Datei, die Titer gespeichert hat (.titer), oder lesen Sie eine Anlagendatei ein (.plant.json).</translation>
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
        <translation>Speichern Sie die Anlage zuerst als Projekt; die Stände liegen darin.</translation>
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
        <source>Program, step %1</source>
        <translation>Programm, Schritt %1</translation>
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
</context>
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
        <translation>Diesen Stand benennen …</translation>
    </message>
    <message>
        <source>Keep the present state under a name, to come back to it</source>
        <translation>Den jetzigen Stand unter einem Namen behalten, um zu ihm zurückzukehren</translation>
    </message>
    <message>
        <source>Back to a version…</source>
        <translation>Zurück zu einem Stand …</translation>
    </message>
    <message>
        <source>Return to a state that was kept; undo leads back</source>
        <translation>Zu einem behaltenen Stand zurückkehren; Rückgängig führt wieder her</translation>
    </message>
    <message>
        <source>Import plant file…</source>
        <translation>Anlagendatei einlesen …</translation>
    </message>
    <message>
        <source>Read a plant from text (.plant.json)</source>
        <translation>Eine Anlage aus Text lesen (.plant.json)</translation>
    </message>
    <message>
        <source>Export plant file…</source>
        <translation>Anlagendatei ausgeben …</translation>
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
        <translation>Aktion suchen …</translation>
    </message>
    <message>
        <source>Every action, unit and page by its name</source>
        <translation>Jede Aktion, jeder Apparat und jede Seite beim Namen</translation>
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
        <translation>Anhalten</translation>
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
</TS>
