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
</context>
</TS>
