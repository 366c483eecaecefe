<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>BlockText</name>
    <message>
        <source>1 layer</source>
        <translation>1 Schicht</translation>
    </message>
    <message>
        <source>%1 layers</source>
        <translation>%1 Schichten</translation>
    </message>
    <message>
        <source>%1 edge | %2 cloud</source>
        <translation>%1 Edge | %2 Cloud</translation>
    </message>
</context>
<context>
    <name>BoxText</name>
    <message>
        <source>%1 layers</source>
        <translation>%1 Schichten</translation>
    </message>
    <message>
        <source>%1 edge | %2 cloud</source>
        <translation>%1 Edge | %2 Cloud</translation>
    </message>
    <message>
        <source>%1 × %2 layers</source>
        <translation>%1 × %2 Schichten</translation>
    </message>
    <message>
        <source>each: %1</source>
        <translation>je: %1</translation>
    </message>
    <message>
        <source>kind %1, %2 of %3: %4</source>
        <translation>Art %1, %2 von %3: %4</translation>
    </message>
    <message>
        <source>output: %1</source>
        <translation>Ausgabe: %1</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>uplink</source>
        <translation>Uplink</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>dotted: a frame comes, every %1</source>
        <translation>gepunktet: ein Bild kommt, alle %1</translation>
    </message>
    <message>
        <source>time: %1</source>
        <translation>Zeit: %1</translation>
    </message>
    <message>
        <source>alpha upwards, to %1</source>
        <translation>alpha nach oben, bis %1</translation>
    </message>
    <message>
        <source>gamma to the right, to %1</source>
        <translation>gamma nach rechts, bis %1</translation>
    </message>
    <message>
        <source>light: small T_max; thick frame: the best so far</source>
        <translation>hell: kleines T_max; dicker Rahmen: das bisher beste</translation>
    </message>
    <message>
        <source>Chart of the three stages over time; a frame comes every %1.</source>
        <translation>Diagramm der drei Stufen über der Zeit; alle %1 kommt ein Bild.</translation>
    </message>
    <message>
        <source>Chart of %1 over %2: %3.</source>
        <translation>Diagramm: %1 über %2: %3.</translation>
    </message>
    <message>
        <source>Grid of weights: %1 of %2 cells visited.</source>
        <translation>Raster der Gewichte: %1 von %2 Zellen besucht.</translation>
    </message>
    <message>
        <source>Tree of subproblems: %1.</source>
        <translation>Baum der Teilprobleme: %1.</translation>
    </message>
</context>
<context>
    <name>CurveStyle</name>
    <message>
        <source>Best plan (exact)</source>
        <translation>Bester Plan (exakt)</translation>
    </message>
    <message>
        <source>DSL (latency)</source>
        <translation>DSL (Latenz)</translation>
    </message>
    <message>
        <source>DADS (by Q)</source>
        <translation>DADS (nach Q)</translation>
    </message>
    <message>
        <source>DSH (throughput)</source>
        <translation>DSH (Durchsatz)</translation>
    </message>
    <message>
        <source>DSCCS (budget)</source>
        <translation>DSCCS (Budget)</translation>
    </message>
    <message>
        <source>Neurosurgeon</source>
        <translation>Neurosurgeon</translation>
    </message>
    <message>
        <source>Edge only</source>
        <translation>Nur Edge</translation>
    </message>
    <message>
        <source>Cloud only</source>
        <translation>Nur Cloud</translation>
    </message>
    <message>
        <source>Within reach of weights</source>
        <translation>Durch Gewichte erreichbar</translation>
    </message>
    <message>
        <source>Chosen plan</source>
        <translation>Gewählter Plan</translation>
    </message>
    <message>
        <source>Pareto-minimal plans</source>
        <translation>Pareto-minimale Pläne</translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation>nichts gesendet</translation>
    </message>
    <message>
        <source>%1 + %2 more</source>
        <translation>%1 + %2 weitere</translation>
    </message>
    <message>
        <source>edge %1, transfer %2, cloud %3</source>
        <translation>Edge %1, Übertragung %2, Cloud %3</translation>
    </message>
    <message>
        <source>%1 frames/s</source>
        <translation>%1 Bilder/s</translation>
    </message>
</context>
<context>
    <name>CutText</name>
    <message>
        <source>as good as the best plan</source>
        <translation>so gut wie der beste Plan</translation>
    </message>
    <message>
        <source>%1 less than the best plan, but it breaks a limit or a pin</source>
        <translation>%1 weniger als der beste Plan, aber er verletzt eine Grenze oder eine Festlegung</translation>
    </message>
    <message>
        <source>%1 times that of the best plan</source>
        <translation>das %1-Fache des besten Plans</translation>
    </message>
    <message>
        <source>%1 more than the best plan</source>
        <translation>%1 mehr als der beste Plan</translation>
    </message>
    <message>
        <source>Your cut: %1</source>
        <translation>Ihr Schnitt: %1</translation>
    </message>
    <message>
        <source>Best plan: %1</source>
        <translation>Bester Plan: %1</translation>
    </message>
    <message>
        <source>Best plan found: %1</source>
        <translation>Bester gefundener Plan: %1</translation>
    </message>
    <message>
        <source>It breaks a limit.</source>
        <translation>Er verletzt eine Grenze.</translation>
    </message>
    <message>
        <source>%1 stays: it is a raw input.</source>
        <translation>%1 bleibt: Es ist eine Roheingabe.</translation>
    </message>
    <message>
        <source>%1 stays: a pin holds it.</source>
        <translation>%1 bleibt: Eine Festlegung hält sie.</translation>
    </message>
</context>
<context>
    <name>DetailsText</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 of the net</source>
        <translation>%1 des Netzes</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>provenance; share</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 GFLOP</source>
        <translation>%1 GFLOP</translation>
    </message>
    <message>
        <source>%1 MFLOP</source>
        <translation>%1 MFLOP</translation>
    </message>
    <message>
        <source>with what reads %1: its size is not known</source>
        <translation>mit dem, was %1 liest: Die Größe ist nicht bekannt</translation>
    </message>
    <message>
        <source>with the fused group %1</source>
        <translation>mit der verschmolzenen Gruppe %1</translation>
    </message>
    <message>
        <source>with the state %1 of the frame before</source>
        <translation>mit dem Zustand %1 des vorigen Bildes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>on the edge</source>
        <translation>auf dem Edge-Gerät</translation>
    </message>
    <message>
        <source>in the cloud</source>
        <translation>in der Cloud</translation>
    </message>
    <message>
        <source>pinned by you</source>
        <translation>von Ihnen festgelegt</translation>
    </message>
    <message>
        <source>Input shape</source>
        <translation>Eingabeform</translation>
    </message>
    <message>
        <source>Output shape</source>
        <translation>Ausgabeform</translation>
    </message>
    <message>
        <source>Output size</source>
        <translation>Ausgabegröße</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Edge time</source>
        <translation>Edge-Zeit</translation>
    </message>
    <message>
        <source>Cloud time</source>
        <translation>Cloud-Zeit</translation>
    </message>
    <message>
        <source>Transfer time</source>
        <translation>Übertragungszeit</translation>
    </message>
    <message>
        <source>not known, so it is never sent</source>
        <translation>nicht bekannt, wird also nie gesendet</translation>
    </message>
    <message>
        <source>On one side</source>
        <translation>Auf einer Seite</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen von</translation>
    </message>
    <message>
        <source>an answer of the model</source>
        <translation>eine Antwort des Modells</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>Attribut</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Controls</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>Cut positions</source>
        <translation>Schnittpositionen</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Abwägung</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Plan map</source>
        <translation>Plankarte</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Speed-ups</source>
        <translation>Beschleunigungen</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algorithmen</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
</context>
<context>
    <name>GraphText</name>
    <message>
        <source>Output shape</source>
        <translation>Form der Ausgabe</translation>
    </message>
    <message>
        <source>Edge time</source>
        <translation>Edge-Zeit</translation>
    </message>
    <message>
        <source>Cloud time</source>
        <translation>Cloud-Zeit</translation>
    </message>
    <message>
        <source>Output size</source>
        <translation>Ausgabegröße</translation>
    </message>
    <message>
        <source>Transfer time</source>
        <translation>Übertragungszeit</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>%1 MFLOP</source>
        <translation>%1 MFLOP</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>on the edge</source>
        <translation>auf der Edge</translation>
    </message>
    <message>
        <source>in the cloud</source>
        <translation>in der Cloud</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 is read by %2</source>
        <translation>%1 wird von %2 gelesen</translation>
    </message>
    <message>
        <source>not known, so it is never sent</source>
        <translation>unbekannt, darum nie gesendet</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; runs on the edge.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; läuft auf der Edge.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; runs in the cloud.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; läuft in der Cloud.</translation>
    </message>
    <message>
        <source>It takes %1 on the edge and %2 in the cloud; sending its output takes %3.</source>
        <translation>Sie braucht %1 auf der Edge und %2 in der Cloud; ihre Ausgabe zu senden dauert %3.</translation>
    </message>
    <message>
        <source>It is a raw input: it arises on the edge and cannot be moved.</source>
        <translation>Sie ist eine Roheingabe: Sie entsteht auf der Edge und lässt sich nicht verlegen.</translation>
    </message>
    <message>
        <source>You have pinned it to this side.</source>
        <translation>Sie haben sie auf dieser Seite festgelegt.</translation>
    </message>
    <message>
        <source>No plan can have it on the other side.</source>
        <translation>Kein Plan kann sie auf der anderen Seite haben.</translation>
    </message>
    <message>
        <source>On the other side it would do as well: the fastest plan there takes no longer.</source>
        <translation>Auf der anderen Seite ginge es ebenso gut: Der schnellste Plan dort dauert nicht länger.</translation>
    </message>
    <message>
        <source>The fastest plan with it in the cloud takes %1 more for a frame.</source>
        <translation>Der schnellste Plan mit ihr in der Cloud braucht %1 mehr je Bild.</translation>
    </message>
    <message>
        <source>The fastest plan with it on the edge takes %1 more for a frame.</source>
        <translation>Der schnellste Plan mit ihr auf der Edge braucht %1 mehr je Bild.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Double click or Space opens the block.</source>
        <translation>Doppelklick oder Leertaste öffnet den Block.</translation>
    </message>
    <message>
        <source>%1 is read by %2: its size is not known, so it is never sent</source>
        <translation>%1 wird von %2 gelesen: Die Größe ist unbekannt, darum wird es nie gesendet</translation>
    </message>
    <message>
        <source>%1 is read by %2: %3, %4 over the network, however many read it</source>
        <translation>%1 wird von %2 gelesen: %3, %4 übers Netz, wie viele es auch lesen</translation>
    </message>
</context>
<context>
    <name>HandoutText</name>
    <message>
        <source>Where to cut a neural network</source>
        <translation>Wo ein neuronales Netz zu schneiden ist</translation>
    </message>
    <message>
        <source>A lesson on “%1”, at %2.</source>
        <translation>Eine Lektion zu „%1“, bei %2.</translation>
    </message>
    <message>
        <source>Only the %1 layers around the best cut are shown.</source>
        <translation>Nur die %1 Schichten um den besten Schnitt werden gezeigt.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Made from “%1”; sheet number %2.</source>
        <translation>Erstellt aus „%1“; Blatt Nummer %2.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Where to cut %1</source>
        <translation>Wo %1 zu schneiden ist</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>e: the edge&apos;s side, source</source>
        <translation>e: Seite der Edge, Quelle</translation>
    </message>
    <message>
        <source>c: the cloud&apos;s side, sink</source>
        <translation>c: Seite der Cloud, Senke</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>mixed origins</source>
        <translation>gemischter Herkunft</translation>
    </message>
    <message>
        <source>unnamed device</source>
        <translation>unbenanntes Gerät</translation>
    </message>
    <message>
        <source>Edge times: %1, %2   Cloud times: %3, %4</source>
        <translation>Edge-Zeiten: %1, %2   Cloud-Zeiten: %3, %4</translation>
    </message>
</context>
<context>
    <name>PainterText</name>
    <message>
        <source>Time on the edge</source>
        <translation>Zeit auf der Edge</translation>
    </message>
    <message>
        <source>Time in the cloud</source>
        <translation>Zeit in der Cloud</translation>
    </message>
    <message>
        <source>Output size</source>
        <translation>Ausgabegröße</translation>
    </message>
    <message>
        <source>Floating point operations</source>
        <translation>Gleitkommaoperationen</translation>
    </message>
    <message>
        <source>Where layers run</source>
        <translation>Wo Schichten laufen</translation>
    </message>
    <message>
        <source>%1 MFLOP</source>
        <translation>%1 MFLOP</translation>
    </message>
    <message>
        <source>runs on the edge</source>
        <translation>läuft auf der Edge</translation>
    </message>
    <message>
        <source>runs in the cloud</source>
        <translation>läuft in der Cloud</translation>
    </message>
    <message>
        <source>thick: the cut</source>
        <translation>dick: der Schnitt</translation>
    </message>
    <message>
        <source>the cut: sent over the network</source>
        <translation>der Schnitt: übers Netz gesendet</translation>
    </message>
    <message>
        <source>saturated; %1 flow in all</source>
        <translation>gesättigt; insgesamt Fluss %1</translation>
    </message>
    <message>
        <source>&quot;x of y&quot;: flow of capacity</source>
        <translation>„x von y“: Fluss von Kapazität</translation>
    </message>
    <message>
        <source>red, e to v: cloud time</source>
        <translation>rot, e nach v: Cloud-Zeit</translation>
    </message>
    <message>
        <source>blue, v to c: edge time</source>
        <translation>blau, v nach c: Edge-Zeit</translation>
    </message>
    <message>
        <source>black, v to v&apos;: transfer time</source>
        <translation>schwarz, v nach v&apos;: Übertragungszeit</translation>
    </message>
    <message>
        <source>dashed: infinite</source>
        <translation>gestrichelt: unendlich</translation>
    </message>
    <message>
        <source>thick: the path</source>
        <translation>dick: der Pfad</translation>
    </message>
    <message>
        <source>thick: your links</source>
        <translation>dick: Ihre Verbindungen</translation>
    </message>
    <message>
        <source>thick: what the text speaks of</source>
        <translation>dick: wovon der Text spricht</translation>
    </message>
    <message>
        <source>a block of layers; a double click opens it</source>
        <translation>ein Block von Schichten; ein Doppelklick öffnet ihn</translation>
    </message>
    <message>
        <source>saturated; flow of lowest latency %1</source>
        <translation>gesättigt; Fluss der kleinsten Latenz %1</translation>
    </message>
    <message>
        <source>not the cut of this flow: %1</source>
        <translation>nicht der Schnitt dieses Flusses: %1</translation>
    </message>
    <message>
        <source>a_e, a_c: paid once a frame</source>
        <translation>a_e, a_c: einmal je Bild gezahlt</translation>
    </message>
    <message>
        <source>slower in the other profile</source>
        <translation>langsamer im anderen Profil</translation>
    </message>
    <message>
        <source>faster in the other profile</source>
        <translation>schneller im anderen Profil</translation>
    </message>
    <message>
        <source>dashed frame: what the text speaks of</source>
        <translation>gestrichelter Rahmen: wovon der Text spricht</translation>
    </message>
    <message>
        <source>black (here white), v to v&apos;: transfer time</source>
        <translation>schwarz (hier weiß), v nach v&apos;: Übertragungszeit</translation>
    </message>
    <message>
        <source>blocks of one kind are equal</source>
        <translation>Blöcke einer Art sind gleich</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>The graph and its cut</source>
        <translation>Der Graph und sein Schnitt</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language&apos;s code</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>RuntimeText</name>
    <message>
        <source>%1, a server of the Open Inference Protocol and no edge agent.</source>
        <translation>%1, ein Server des Open Inference Protocol und kein Edge-Agent.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1, slowed down %2 times</source>
        <translation>%1, um das %2-Fache verlangsamt</translation>
    </message>
    <message>
        <source>%1. Cloud %2, reachable.</source>
        <translation>%1. Cloud %2, erreichbar.</translation>
    </message>
    <message>
        <source>%1. Cloud %2, not reachable.</source>
        <translation>%1. Cloud %2, nicht erreichbar.</translation>
    </message>
    <message>
        <source>layers on the edge: %1</source>
        <translation>Schichten auf der Edge: %1</translation>
    </message>
    <message>
        <source>The stream goes on at the edge. Connect again to watch it or to stop it.</source>
        <translation>Der Bildstrom läuft auf der Edge weiter. Verbinden Sie sich wieder, um ihn zu beobachten oder anzuhalten.</translation>
    </message>
    <message>
        <source>It lacks the profile of layers, the bandwidth probe and the stream of frames. “Push plan” loads the plan&apos;s cloud half there.</source>
        <translation>Ihm fehlen das Profil der Schichten, die Bandbreitenmessung und der Bildstrom. „Plan übertragen“ lädt dort die Cloud-Hälfte des Plans.</translation>
    </message>
    <message>
        <source>Checked: both halves would run.</source>
        <translation>Geprüft: Beide Hälften würden laufen.</translation>
    </message>
    <message>
        <source>Checked: the plan would run.</source>
        <translation>Geprüft: Der Plan würde laufen.</translation>
    </message>
    <message>
        <source>A frame sends %1.</source>
        <translation>Ein Bild sendet %1.</translation>
    </message>
    <message>
        <source>The answer equals the whole model&apos;s.</source>
        <translation>Die Antwort gleicht der des ganzen Modells.</translation>
    </message>
    <message>
        <source>The answer differs by %1 of the whole model&apos;s.</source>
        <translation>Die Antwort weicht um %1 von der des ganzen Modells ab.</translation>
    </message>
    <message>
        <source>The stream would stand still while it loads.</source>
        <translation>Der Strom stünde still, während er geladen wird.</translation>
    </message>
    <message>
        <source>The cloud half is loaded as %1; a frame sends it: %2.</source>
        <translation>Die Cloud-Hälfte ist als %1 geladen; ein Bild sendet ihr: %2.</translation>
    </message>
    <message>
        <source>its engine</source>
        <translation>seine Engine</translation>
    </message>
    <message>
        <source>More of this half in Issues: %1.</source>
        <translation>Mehr zu dieser Hälfte unter Probleme: %1.</translation>
    </message>
    <message>
        <source>The edge agent has ended the connection.</source>
        <translation>Der Edge-Agent hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>This server lacks the profile, the probe, the check and the stream: they need an edge agent, with this server as its cloud.</source>
        <translation>Diesem Server fehlen Profil, Messung, Prüfung und Strom: Dafür braucht es einen Edge-Agenten mit diesem Server als Cloud.</translation>
    </message>
    <message>
        <source>The plan has no layer in the cloud.</source>
        <translation>Der Plan hat keine Schicht in der Cloud.</translation>
    </message>
    <message>
        <source>The edge half cannot run on %1: %2</source>
        <translation>Die Edge-Hälfte kann nicht auf %1 laufen: %2</translation>
    </message>
    <message>
        <source>The cloud half cannot run on %1: %2</source>
        <translation>Die Cloud-Hälfte kann nicht auf %1 laufen: %2</translation>
    </message>
    <message>
        <source>Measured bandwidth: %1 (spread %2)</source>
        <translation>Gemessene Bandbreite: %1 (Streuung %2)</translation>
    </message>
    <message>
        <source>Answers return at %1</source>
        <translation>Antworten kommen mit %1 zurück</translation>
    </message>
    <message>
        <source>Transfers take %1 times bytes over bandwidth</source>
        <translation>Übertragungen dauern das %1-Fache von Bytes durch Bandbreite</translation>
    </message>
    <message>
        <source>Profile: repeated times differ by %1; halves that were not timed are right to %2 of the whole net</source>
        <translation>Profil: Wiederholte Zeiten weichen um %1 ab; nicht gemessene Hälften stimmen auf %2 des ganzen Netzes</translation>
    </message>
    <message>
        <source>Frames that lost the cloud and were finished on the edge: %1</source>
        <translation>Bilder, die die Cloud verloren und auf der Edge fertig gerechnet wurden: %1</translation>
    </message>
    <message>
        <source>Frames that came too fast and were dropped: %1</source>
        <translation>Bilder, die zu schnell kamen und verworfen wurden: %1</translation>
    </message>
    <message>
        <source>The edge runs another model, %1: its layers have the same names as those of the open one, but other links or shapes. Open the model that it runs, or start it with the one that is open.</source>
        <translation>Die Edge betreibt ein anderes Modell, %1: Seine Schichten heißen wie die des geöffneten, haben aber andere Verbindungen oder Formen. Öffnen Sie das Modell, das sie betreibt, oder starten Sie sie mit dem geöffneten.</translation>
    </message>
    <message>
        <source>The edge runs another model, %1: the open one has no layer %2. Open the model that it runs, or start it with the one that is open.</source>
        <translation>Das Edge-Gerät führt ein anderes Modell aus, %1: Das geöffnete hat keine Schicht %2. Öffnen Sie das Modell, das es ausführt, oder starten Sie es mit dem geöffneten.</translation>
    </message>
    <message>
        <source>The edge runs another model, %1: it has no layer %2. Open the model that it runs, or start it with the one that is open.</source>
        <translation>Das Edge-Gerät führt ein anderes Modell aus, %1: Es hat keine Schicht %2. Öffnen Sie das Modell, das es ausführt, oder starten Sie es mit dem geöffneten.</translation>
    </message>
    <message>
        <source>Profiling</source>
        <translation>Profil wird gemessen</translation>
    </message>
    <message>
        <source>Profiling: %1</source>
        <translation>Profil wird gemessen: %1</translation>
    </message>
    <message>
        <source>Measuring the bandwidth</source>
        <translation>Die Bandbreite wird gemessen</translation>
    </message>
    <message>
        <source>Checking both halves</source>
        <translation>Beide Hälften werden geprüft</translation>
    </message>
    <message>
        <source>Checking both halves: %1</source>
        <translation>Beide Hälften werden geprüft: %1</translation>
    </message>
    <message>
        <source>Loading both halves</source>
        <translation>Beide Hälften werden geladen</translation>
    </message>
    <message>
        <source>Loading the cloud half</source>
        <translation>Die Cloud-Hälfte wird geladen</translation>
    </message>
    <message>
        <source>Waiting for the edge agent to answer.</source>
        <translation>Wartet auf die Antwort des Edge-Agenten.</translation>
    </message>
    <message>
        <source>Start an edge agent (cutpoint-agent edge --help) and connect to it: it measures both sides and the network, runs the plan, and shows measured times beside predicted ones.</source>
        <translation>Starten Sie einen Edge-Agenten (cutpoint-agent edge --help) und verbinden Sie sich mit ihm: Er misst beide Seiten und das Netz, betreibt den Plan und zeigt gemessene Zeiten neben vorhergesagten.</translation>
    </message>
    <message>
        <source>Weights are made up: times are real, answers are not.</source>
        <translation>Die Gewichte sind erfunden: Zeiten sind echt, Antworten nicht.</translation>
    </message>
    <message>
        <source>The edge runs alone until the cloud is back; then the plan goes on: %1</source>
        <translation>Die Edge läuft allein, bis die Cloud zurück ist; dann geht der Plan weiter: %1</translation>
    </message>
    <message>
        <source>Running plan: %1</source>
        <translation>Laufender Plan: %1</translation>
    </message>
    <message>
        <source>Frames come at %1 a second</source>
        <translation>Bilder kommen mit %1 je Sekunde</translation>
    </message>
    <message>
        <source>Frames come as fast as they are taken</source>
        <translation>Bilder kommen so schnell, wie sie abgenommen werden</translation>
    </message>
    <message>
        <source>The agent adapts its plan by itself: a pushed plan lasts until it decides anew.</source>
        <translation>Der Agent passt seinen Plan selbst an: Ein übertragener Plan gilt, bis er neu entscheidet.</translation>
    </message>
</context>
<context>
    <name>TieText</name>
    <message>
        <source>size not known: on one side</source>
        <translation>Größe nicht bekannt: auf einer Seite</translation>
    </message>
    <message>
        <source>fused: %1</source>
        <translation>verschmolzen: %1</translation>
    </message>
    <message>
        <source>state: %1</source>
        <translation>Zustand: %1</translation>
    </message>
</context>
<context>
    <name>TreeText</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>pruned</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>incumbent</source>
        <translation>Inkumbent</translation>
    </message>
    <message>
        <source>integral</source>
        <translation>ganzzahlig</translation>
    </message>
    <message>
        <source>infeasible</source>
        <translation>unlösbar</translation>
    </message>
    <message>
        <source>%1 more are not shown</source>
        <translation>%1 weitere werden nicht gezeigt</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>%1 frames/s</source>
        <translation>%1 Bilder/s</translation>
    </message>
    <message>
        <source>%1, of it %2 on the edge</source>
        <translation>%1, davon %2 auf der Edge</translation>
    </message>
    <message>
        <source>%1 J per frame</source>
        <translation>%1 J je Bild</translation>
    </message>
    <message>
        <source>cloud-only</source>
        <translation>nur Cloud</translation>
    </message>
    <message>
        <source>edge-only</source>
        <translation>nur Edge</translation>
    </message>
    <message>
        <source>%1 would never finish</source>
        <translation>%1 würde nie fertig</translation>
    </message>
    <message>
        <source>%1 times the rate of %2</source>
        <translation>%1-mal die Rate von %2</translation>
    </message>
    <message>
        <source>%1 less than %2</source>
        <translation>%1 weniger als %2</translation>
    </message>
    <message>
        <source>%1 more than %2</source>
        <translation>%1 mehr als %2</translation>
    </message>
    <message>
        <source>%1 faster than %2</source>
        <translation>%1 schneller als %2</translation>
    </message>
    <message>
        <source>%1 slower than %2</source>
        <translation>%1 langsamer als %2</translation>
    </message>
    <message>
        <source>another plan is equally good</source>
        <translation>ein anderer Plan ist gleich gut</translation>
    </message>
    <message>
        <source>next best %1 slower</source>
        <translation>nächstbester Plan %1 langsamer</translation>
    </message>
    <message>
        <source>next best %1 worse</source>
        <translation>nächstbester Plan %1 schlechter</translation>
    </message>
    <message>
        <source>Your cut (%1): %2</source>
        <comment>placement: value</comment>
        <translation>Ihr Schnitt (%1): %2</translation>
    </message>
    <message>
        <source>%1, but it breaks a limit or a pin</source>
        <translation>%1, verletzt aber eine Grenze oder eine Festlegung</translation>
    </message>
    <message>
        <source>%1, as good as the best plan</source>
        <translation>%1, so gut wie der beste Plan</translation>
    </message>
    <message>
        <source>%1; the best plan: %2</source>
        <translation>%1; der beste Plan: %2</translation>
    </message>
    <message>
        <source>%1, %2 more than the best plan (%3)</source>
        <translation>%1, %2 mehr als der beste Plan (%3)</translation>
    </message>
    <message>
        <source>No plan keeps up with %1; the largest sustainable rate is %2</source>
        <translation>Kein Plan hält mit %1 Schritt; die größte haltbare Rate ist %2</translation>
    </message>
    <message>
        <source>No plan meets the cloud budget of %1</source>
        <translation>Kein Plan hält das Cloud-Budget von %1 ein</translation>
    </message>
    <message>
        <source>No plan meets the limits</source>
        <translation>Kein Plan hält die Grenzen ein</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>placement: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sentence, gain</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>sentence; margin</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>largest sustainable Q of any plan %1</source>
        <translation>größtes haltbares Q aller Pläne %1</translation>
    </message>
    <message>
        <source>this plan sustains up to %1</source>
        <translation>dieser Plan hält bis zu %1</translation>
    </message>
    <message>
        <source>This plan falls behind %1; %2</source>
        <translation>Dieser Plan bleibt hinter %1 zurück; %2</translation>
    </message>
    <message>
        <source>No sampling rate set; %1</source>
        <translation>Keine Abtastrate gesetzt; %1</translation>
    </message>
    <message>
        <source>Light load: this plan keeps up with %1; %2</source>
        <translation>Geringe Last: Dieser Plan hält mit %1 Schritt; %2</translation>
    </message>
    <message>
        <source>Heavy load: this plan sustains %1 of %2; %3</source>
        <translation>Hohe Last: Dieser Plan schafft %1 von %2; %3</translation>
    </message>
    <message>
        <source>Congested: no plan keeps up with %1; %2</source>
        <translation>Überlastet: Kein Plan hält mit %1 Schritt; %2</translation>
    </message>
    <message>
        <source>The best plan: %1</source>
        <translation>Der beste Plan: %1</translation>
    </message>
    <message>
        <source>Optimal, proved by the frontier (%1 points) in %2</source>
        <translation>Optimal, durch die Front (%1 Punkte) in %2 bewiesen</translation>
    </message>
    <message>
        <source>Optimal, proved in %1</source>
        <translation>Optimal, in %1 bewiesen</translation>
    </message>
    <message>
        <source>%1; among plans that cut at known sizes</source>
        <translation>%1; unter den Plänen, die bei bekannten Größen trennen</translation>
    </message>
    <message>
        <source>%1; among plans that keep fused groups together</source>
        <translation>%1; unter den Plänen, die verschmolzene Gruppen zusammenlassen</translation>
    </message>
    <message>
        <source>%1; among plans that keep recurrent state together</source>
        <translation>%1; unter den Plänen, die rekurrenten Zustand zusammenlassen</translation>
    </message>
    <message>
        <source>%1; among plans that keep fused groups and recurrent state together</source>
        <translation>%1; unter den Plänen, die verschmolzene Gruppen und rekurrenten Zustand zusammenlassen</translation>
    </message>
    <message>
        <source>%1; among plans that cut at known sizes and keep fused groups together</source>
        <translation>%1; unter den Plänen, die bei bekannten Größen trennen und verschmolzene Gruppen zusammenlassen</translation>
    </message>
    <message>
        <source>%1; among plans that cut at known sizes and keep recurrent state together</source>
        <translation>%1; unter den Plänen, die bei bekannten Größen trennen und rekurrenten Zustand zusammenlassen</translation>
    </message>
    <message>
        <source>%1; among plans that cut at known sizes and keep fused groups and recurrent state together</source>
        <translation>%1; unter den Plänen, die bei bekannten Größen trennen und verschmolzene Gruppen und rekurrenten Zustand zusammenlassen</translation>
    </message>
    <message>
        <source>At most %1 from optimal, found in %2</source>
        <translation>Höchstens %1 vom Optimum entfernt, in %2 gefunden</translation>
    </message>
    <message>
        <source>Found by %1 in %2; not proved optimal</source>
        <translation>Von %1 in %2 gefunden; nicht als optimal bewiesen</translation>
    </message>
    <message>
        <source>Proved: no plan meets the limits; the nearest plan is shown</source>
        <translation>Bewiesen: Kein Plan hält die Grenzen ein; der nächstliegende Plan wird gezeigt</translation>
    </message>
    <message>
        <source>Best plan</source>
        <translation>Bester Plan</translation>
    </message>
    <message>
        <source>Edge only</source>
        <translation>Nur Edge</translation>
    </message>
    <message>
        <source>Cloud only</source>
        <translation>Nur Cloud</translation>
    </message>
    <message>
        <source>Your cut</source>
        <translation>Ihr Schnitt</translation>
    </message>
    <message>
        <source>%1 times faster than %2</source>
        <translation>%1-mal schneller als %2</translation>
    </message>
    <message>
        <source>%1 times as much as %2</source>
        <translation>%1-mal so viel wie %2</translation>
    </message>
    <message>
        <source>%1 times slower than %2</source>
        <translation>%1-mal langsamer als %2</translation>
    </message>
    <message>
        <source>next best %1 times slower</source>
        <translation>nächstbester Plan %1-mal langsamer</translation>
    </message>
    <message>
        <source>next best %1 times worse</source>
        <translation>nächstbester Plan %1-mal schlechter</translation>
    </message>
    <message>
        <source>%1, %2 times that of the best plan (%3)</source>
        <translation>%1, %2-mal so viel wie der beste Plan (%3)</translation>
    </message>
    <message>
        <source>cloud-only as far as the pins allow</source>
        <translation>nur Cloud, soweit die Festlegungen es erlauben</translation>
    </message>
    <message>
        <source>edge-only as far as the pins allow</source>
        <translation>nur Edge, soweit die Festlegungen es erlauben</translation>
    </message>
    <message>
        <source>Plan A: %1. The plan shown is the same.</source>
        <translation>Plan A: %1. Der gezeigte Plan ist derselbe.</translation>
    </message>
    <message>
        <source>Plan A: %1. The plan shown beside it: latency %2, longest stage %3, sent %4; layers that run elsewhere: %5.</source>
        <translation>Plan A: %1. Der gezeigte Plan daneben: Latenz %2, längste Stufe %3, gesendet %4; Schichten, die anderswo laufen: %5.</translation>
    </message>
    <message>
        <source>Edge only, as pinned</source>
        <translation>Nur Edge, soweit nicht festgelegt</translation>
    </message>
    <message>
        <source>Cloud only, as pinned</source>
        <translation>Nur Cloud, soweit nicht festgelegt</translation>
    </message>
    <message>
        <source>Optimal, proved by the frontier (one point) in %1</source>
        <translation>Optimal, durch die Front (ein Punkt) in %1 bewiesen</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>        T_max := max(T_e, T_t, T_c)</source>
        <translation>        T_max := max(T_e, T_t, T_c)</translation>
    </message>
    <message>
        <source>        for every reader u: add (v&apos;, u), infinite    (dashed)</source>
        <translation>        für jeden Leser u: füge (v&apos;, u) hinzu, unendlich    (gestrichelt)</translation>
    </message>
    <message>
        <source>        if still T_max &gt; 1/Q: ask for a smaller Q</source>
        <translation>        wenn weiterhin T_max &gt; 1/Q: verlange ein kleineres Q</translation>
    </message>
    <message>
        <source>        plan := min cut with alpha t^e, t^t, gamma t^c</source>
        <translation>        Plan := minimaler Schnitt mit alpha t^e, t^t, gamma t^c</translation>
    </message>
    <message>
        <source>        plan := the plan of least T_max    (DSH)</source>
        <translation>        Plan := der Plan mit kleinstem T_max    (DSH)</translation>
    </message>
    <message>
        <source>       sum of t_v^c (1 - f_v) + sum of t_v^t y_v &lt;= T0</source>
        <translation>       Summe der t_v^c (1 - f_v) + Summe der t_v^t y_v &lt;= T0</translation>
    </message>
    <message>
        <source>       y_v &gt;= f_v - f_u  for every link (v, u)</source>
        <translation>       y_v &gt;= f_v - f_u  für jede Verbindung (v, u)</translation>
    </message>
    <message>
        <source>    B := measured bandwidth</source>
        <translation>    B := gemessene Bandbreite</translation>
    </message>
    <message>
        <source>    add (e, v) with t_v^c    (red)</source>
        <translation>    füge (e, v) mit t_v^c hinzu    (rot)</translation>
    </message>
    <message>
        <source>    add (v, c) with t_v^e    (blue)</source>
        <translation>    füge (v, c) mit t_v^e hinzu    (blau)</translation>
    </message>
    <message>
        <source>    b := the least room on the path</source>
        <translation>    b := der kleinste Platz auf dem Pfad</translation>
    </message>
    <message>
        <source>    flow := flow + b</source>
        <translation>    Fluss := Fluss + b</translation>
    </message>
    <message>
        <source>    for alpha, for gamma in S by step:</source>
        <translation>    für alpha, für gamma in S mit Schrittweite step:</translation>
    </message>
    <message>
        <source>    for every reader u: add (u, v), infinite    (back, not drawn)</source>
        <translation>    für jeden Leser u: füge (u, v) hinzu, unendlich    (zurück, nicht gezeichnet)</translation>
    </message>
    <message>
        <source>    if T_max &gt; 1/Q:</source>
        <translation>    wenn T_max &gt; 1/Q:</translation>
    </message>
    <message>
        <source>    if one layer u reads v: add (v, u) with t_v^t    (black)</source>
        <translation>    wenn eine Schicht u v liest: füge (v, u) mit t_v^t hinzu    (schwarz)</translation>
    </message>
    <message>
        <source>    if several layers read v: add v&apos; and (v, v&apos;) with t_v^t    (black)</source>
        <translation>    wenn mehrere Schichten v lesen: füge v&apos; und (v, v&apos;) mit t_v^t hinzu    (schwarz)</translation>
    </message>
    <message>
        <source>    plan := the plan of least latency at B    (DSL)</source>
        <translation>    Plan := der Plan mit kleinster Latenz bei B    (DSL)</translation>
    </message>
    <message>
        <source>    push b: less room forward, more room back</source>
        <translation>    schiebe b: weniger Platz vorwärts, mehr Platz zurück</translation>
    </message>
    <message>
        <source>    run the plan</source>
        <translation>    führe den Plan aus</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 %% of the packets were lost; what arrived counts.</source>
        <translation>%1 %% der Pakete gingen verloren; es zählt, was ankam.</translation>
    </message>
    <message>
        <source>%1 -&gt; %2</source>
        <translation>%1 -&gt; %2</translation>
    </message>
    <message>
        <source>%1 -&gt; %2%3</source>
        <translation>%1 -&gt; %2%3</translation>
    </message>
    <message>
        <source>%1 Its frames are done on the edge.</source>
        <translation>%1 Ihre Bilder werden auf der Edge gerechnet.</translation>
    </message>
    <message>
        <source>%1 The edge goes on alone until the next plan is pushed.</source>
        <translation>%1 Die Edge arbeitet allein weiter, bis der nächste Plan aufgespielt wird.</translation>
    </message>
    <message>
        <source>%1 The edge goes on alone.</source>
        <translation>%1 Die Edge arbeitet allein weiter.</translation>
    </message>
    <message>
        <source>%1 The frame is done on the edge.</source>
        <translation>%1 Das Bild wird auf der Edge gerechnet.</translation>
    </message>
    <message>
        <source>%1 The half is loaded again.</source>
        <translation>%1 Die Hälfte wird erneut geladen.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1 backward nodes (training) are left out.</source>
        <translation>%1 Rückwärtsknoten (Training) werden weggelassen.</translation>
    </message>
    <message>
        <source>%1 cannot be reshaped into %2</source>
        <translation>%1 lässt sich nicht in %2 umformen</translation>
    </message>
    <message>
        <source>%1 channels are too many or none</source>
        <translation>%1 Kanäle sind zu viele oder gar keine</translation>
    </message>
    <message>
        <source>%1 depends on the data; %2 of its size stands in for it.</source>
        <translation>%1 hängt von den Daten ab; dafür steht %2 gleicher Größe.</translation>
    </message>
    <message>
        <source>%1 does not depend on %2.</source>
        <translation>%1 hängt nicht von %2 ab.</translation>
    </message>
    <message>
        <source>%1 does not join %2</source>
        <translation>%1 passt nicht an %2</translation>
    </message>
    <message>
        <source>%1 does not match %2</source>
        <translation>%1 passt nicht zu %2</translation>
    </message>
    <message>
        <source>%1 frames a second</source>
        <translation>%1 Bilder je Sekunde</translation>
    </message>
    <message>
        <source>%1 groups do not divide %2 channels into %3 filters.</source>
        <translation>%1 Gruppen teilen %2 Kanäle nicht in %3 Filter auf.</translation>
    </message>
    <message>
        <source>%1 groups do not divide %2 channels.</source>
        <translation>%1 Gruppen teilen %2 Kanäle nicht ohne Rest.</translation>
    </message>
    <message>
        <source>%1 hands on %2.</source>
        <translation>%1 gibt %2 weiter.</translation>
    </message>
    <message>
        <source>%1 has no simple ONNX form; a copy of its size stands in for it.</source>
        <translation>%1 hat keine einfache ONNX-Form; eine Kopie gleicher Größe steht dafür.</translation>
    </message>
    <message>
        <source>%1 has room for %2.</source>
        <translation>%1 hat Platz für %2.</translation>
    </message>
    <message>
        <source>%1 is read by %2 layers; with a black link to each, sending it would cost %3.</source>
        <translation>%1 wird von %2 Schichten gelesen; mit je einer schwarzen Verbindung würde das Senden %3 kosten.</translation>
    </message>
    <message>
        <source>%1 layers in all have no row.</source>
        <translation>%1 Schichten insgesamt haben keine Zeile.</translation>
    </message>
    <message>
        <source>%1 nodes that do not depend on the raw input %2 (weights and other constants) are left out.</source>
        <translation>%1 Knoten, die nicht von der Roheingabe %2 abhängen (Gewichte und andere Konstanten), werden weggelassen.</translation>
    </message>
    <message>
        <source>%1 of %2 layers take no time at all in column %3; this is the first.</source>
        <translation>%1 von %2 Schichten brauchen in Spalte %3 gar keine Zeit; dies ist die erste.</translation>
    </message>
    <message>
        <source>%1 of %2 samples are 0: nothing passes then.</source>
        <translation>%1 von %2 Messwerten sind 0: Dann kommt nichts durch.</translation>
    </message>
    <message>
        <source>%1 outputs have no known size; each stays on the side of all that read it.</source>
        <translation>Von %1 Ausgaben ist die Größe unbekannt; jede bleibt auf der Seite aller, die sie lesen.</translation>
    </message>
    <message>
        <source>%1 paths before it are not shown.</source>
        <translation>%1 Pfade davor werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>%1 plans take part in it.</source>
        <translation>%1 Pläne kommen darin vor.</translation>
    </message>
    <message>
        <source>%1 rows in all match no layer.</source>
        <translation>%1 Zeilen insgesamt passen zu keiner Schicht.</translation>
    </message>
    <message>
        <source>%1 rows time Caffe&apos;s own split layers; they are left out.</source>
        <translation>%1 Zeilen messen Caffes eigene Split-Schichten; sie werden weggelassen.</translation>
    </message>
    <message>
        <source>%1 steps cannot be made.</source>
        <translation>%1 Schritte lassen sich nicht anlegen.</translation>
    </message>
    <message>
        <source>%1 takes earlier flow back where it runs against a link.</source>
        <translation>%1 nimmt früheren Fluss zurück, wo er gegen eine Verbindung läuft.</translation>
    </message>
    <message>
        <source>%1: edge</source>
        <translation>%1: Edge</translation>
    </message>
    <message>
        <source>%1=%2 names layer %3, which is not above layer %4.</source>
        <translation>%1=%2 nennt Schicht %3, die nicht über Schicht %4 steht.</translation>
    </message>
    <message>
        <source>(control flow)</source>
        <translation>(Ablaufsteuerung)</translation>
    </message>
    <message>
        <source>(from operator set 17 on)</source>
        <translation>(ab Operatorensatz 17)</translation>
    </message>
    <message>
        <source>1/B in seconds per Mbit (slower links to the right)</source>
        <translation>1/B in Sekunden je Mbit (langsamere Leitungen rechts)</translation>
    </message>
    <message>
        <source>A Darknet cfg starts with [net].</source>
        <translation>Eine Darknet-cfg beginnt mit [net].</translation>
    </message>
    <message>
        <source>A Darknet model&apos;s only input is called input.</source>
        <translation>Die einzige Eingabe eines Darknet-Modells heißt input.</translation>
    </message>
    <message>
        <source>A blue link leads from %1 to c, with the edge time %2.</source>
        <translation>Eine blaue Verbindung führt von %1 nach c, mit der Edge-Zeit %2.</translation>
    </message>
    <message>
        <source>A bound</source>
        <translation>Eine Schranke</translation>
    </message>
    <message>
        <source>A budget for the cloud</source>
        <translation>Ein Budget für die Cloud</translation>
    </message>
    <message>
        <source>A byte has 8 bits: t^t = 8 d / B, with d the size and B the bandwidth.</source>
        <translation>Ein Byte hat 8 Bit: t^t = 8 d / B, mit der Größe d und der Bandbreite B.</translation>
    </message>
    <message>
        <source>A camera sends %1 frames a second: which of these plans keeps up?</source>
        <translation>Eine Kamera sendet %1 Bilder je Sekunde: Welcher dieser Pläne hält Schritt?</translation>
    </message>
    <message>
        <source>A certificate and its key are only of use together.</source>
        <translation>Ein Zertifikat und sein Schlüssel sind nur zusammen brauchbar.</translation>
    </message>
    <message>
        <source>A curve is lines of seconds and a value that is zero or more.</source>
        <translation>Eine Kurve besteht aus Zeilen mit Sekunden und einem Wert, der null oder größer ist.</translation>
    </message>
    <message>
        <source>A cut divides the vertices into two sides; its capacity adds up the links that lead from the first side to the second.</source>
        <translation>Ein Schnitt teilt die Knoten in zwei Seiten; seine Kapazität ist die Summe der Verbindungen, die von der ersten Seite zur zweiten führen.</translation>
    </message>
    <message>
        <source>A file of the format &quot;%1&quot; tells times, not computations.</source>
        <translation>Eine Datei des Formats „%1“ nennt Zeiten, keine Berechnungen.</translation>
    </message>
    <message>
        <source>A frame can never be sent: the link carries nothing.</source>
        <translation>Kein Bild kann je gesendet werden: Die Leitung überträgt nichts.</translation>
    </message>
    <message>
        <source>A frame takes %1 then.</source>
        <translation>Ein Bild dauert dann %1.</translation>
    </message>
    <message>
        <source>A hard problem</source>
        <translation>Ein schweres Problem</translation>
    </message>
    <message>
        <source>A large alpha drives layers to the cloud, a large gamma to the edge.</source>
        <translation>Ein großes alpha treibt Schichten in die Cloud, ein großes gamma zur Edge.</translation>
    </message>
    <message>
        <source>A layer has no name.</source>
        <translation>Eine Schicht hat keinen Namen.</translation>
    </message>
    <message>
        <source>A layer inside layers { } is Caffe&apos;s oldest format.</source>
        <translation>Eine Schicht in layers { } ist Caffes ältestes Format.</translation>
    </message>
    <message>
        <source>A layer is sent once, however many layers read it.</source>
        <translation>Eine Schicht wird einmal gesendet, wie viele Schichten sie auch lesen.</translation>
    </message>
    <message>
        <source>A layer is sent when it is on the edge and a layer in the cloud reads it: %1.</source>
        <translation>Eine Schicht wird gesendet, wenn sie auf der Edge ist und eine Schicht in der Cloud sie liest: %1.</translation>
    </message>
    <message>
        <source>A layer that the cut leaves with e runs on the edge, one left with c in the cloud.</source>
        <translation>Eine Schicht, die der Schnitt bei e lässt, läuft auf der Edge, eine bei c gelassene in der Cloud.</translation>
    </message>
    <message>
        <source>A layer v with several readers gets an auxiliary vertex v&apos;: one black link to v&apos;, and from there a dashed one to each reader.</source>
        <translation>Eine Schicht v mit mehreren Lesern erhält einen Hilfsknoten v&apos;: eine schwarze Verbindung zu v&apos; und von dort je eine gestrichelte zu jedem Leser.</translation>
    </message>
    <message>
        <source>A limit of the cloud agent is out of its range.</source>
        <translation>Eine Grenze des Cloud-Agenten liegt außerhalb ihres Bereichs.</translation>
    </message>
    <message>
        <source>A limit of the server is out of its range.</source>
        <translation>Eine Grenze des Servers liegt außerhalb ihres Bereichs.</translation>
    </message>
    <message>
        <source>A link is crossed when it leads from a vertex on e&apos;s side to one on c&apos;s side.</source>
        <translation>Eine Verbindung wird geschnitten, wenn sie von einem Knoten auf der Seite von e zu einem auf der Seite von c führt.</translation>
    </message>
    <message>
        <source>A link names a layer that does not exist.</source>
        <translation>Eine Verbindung nennt eine Schicht, die es nicht gibt.</translation>
    </message>
    <message>
        <source>A link that changes needs two rates, a time to stay and a duration.</source>
        <translation>Eine wechselnde Leitung braucht zwei Raten, eine Verweilzeit und eine Dauer.</translation>
    </message>
    <message>
        <source>A logarithmic sweep needs ends above zero.</source>
        <translation>Eine logarithmische Reihe braucht Enden über null.</translation>
    </message>
    <message>
        <source>A manual cut is not found by a solver.</source>
        <translation>Ein Schnitt von Hand wird nicht von einem Löser gefunden.</translation>
    </message>
    <message>
        <source>A message may take 1 KiB to 2 GiB (less one byte), and a connection at least one call.</source>
        <translation>Eine Nachricht darf 1 KiB bis 2 GiB (weniger ein Byte) groß sein, eine Verbindung braucht mindestens einen Aufruf.</translation>
    </message>
    <message>
        <source>A min cut cannot respect an edge memory limit.</source>
        <translation>Ein minimaler Schnitt kann keine Speichergrenze der Edge einhalten.</translation>
    </message>
    <message>
        <source>A min cut takes less than a thousandth of a second, so there is time.</source>
        <translation>Ein minimaler Schnitt dauert weniger als eine Tausendstelsekunde, die Zeit reicht also.</translation>
    </message>
    <message>
        <source>A model&apos;s name has up to 128 letters, digits, &apos;.&apos;, &apos;-&apos;, &apos;_&apos;.</source>
        <translation>Ein Modellname hat bis zu 128 Buchstaben, Ziffern, &apos;.&apos;, &apos;-&apos;, &apos;_&apos;.</translation>
    </message>
    <message>
        <source>A net is a graph of layers</source>
        <translation>Ein Netz ist ein Graph aus Schichten</translation>
    </message>
    <message>
        <source>A new plan must be loaded on both sides, so a policy should not follow every flicker.</source>
        <translation>Ein neuer Plan muss auf beiden Seiten geladen werden, daher sollte eine Strategie nicht jedem Flackern folgen.</translation>
    </message>
    <message>
        <source>A node of this name was described before.</source>
        <translation>Ein Knoten dieses Namens wurde schon beschrieben.</translation>
    </message>
    <message>
        <source>A part of a trace needs a begin and a later end.</source>
        <translation>Ein Ausschnitt eines Traces braucht einen Anfang und ein späteres Ende.</translation>
    </message>
    <message>
        <source>A path with room</source>
        <translation>Ein Pfad mit Platz</translation>
    </message>
    <message>
        <source>A pin is neither &quot;edge&quot; nor &quot;cloud&quot;.</source>
        <translation>Eine Festlegung ist weder „edge“ noch „cloud“.</translation>
    </message>
    <message>
        <source>A plan</source>
        <translation>Ein Plan</translation>
    </message>
    <message>
        <source>A plan is a straight line</source>
        <translation>Ein Plan ist eine Gerade</translation>
    </message>
    <message>
        <source>A plan puts each layer on one side: blue layers with an E run on the edge, vermilion ones with a C in the cloud.</source>
        <translation>Ein Plan legt jede Schicht auf eine Seite: Blaue Schichten mit E laufen auf der Edge, zinnoberrote mit C in der Cloud.</translation>
    </message>
    <message>
        <source>A power cannot be infinite.</source>
        <translation>Eine Leistung kann nicht unendlich sein.</translation>
    </message>
    <message>
        <source>A profile of over 256 MiB is not read.</source>
        <translation>Ein Profil von über 256 MiB wird nicht gelesen.</translation>
    </message>
    <message>
        <source>A quotation mark opened here is never closed.</source>
        <translation>Ein hier geöffnetes Anführungszeichen wird nie geschlossen.</translation>
    </message>
    <message>
        <source>A rate of the trace is negative or beyond every link.</source>
        <translation>Eine Rate des Traces ist negativ oder höher, als jede Leitung schafft.</translation>
    </message>
    <message>
        <source>A raw input cannot have a producer; remove the link or the input mark.</source>
        <translation>Eine Roheingabe kann keinen Erzeuger haben; die Verbindung oder die Eingabemarke entfernen.</translation>
    </message>
    <message>
        <source>A raw input is fed by layer %1.</source>
        <translation>Eine Roheingabe wird von Schicht %1 gespeist.</translation>
    </message>
    <message>
        <source>A raw input is placed in the cloud.</source>
        <translation>Eine Roheingabe liegt in der Cloud.</translation>
    </message>
    <message>
        <source>A red link leads from e to %1, with the cloud time %2 as its capacity.</source>
        <translation>Eine rote Verbindung führt von e nach %1, mit der Cloud-Zeit %2 als Kapazität.</translation>
    </message>
    <message>
        <source>A result that is in the cloud stays there: no link may lead from V_C back to V_E.</source>
        <translation>Ein Ergebnis, das in der Cloud ist, bleibt dort: Keine Verbindung darf von V_C zurück nach V_E führen.</translation>
    </message>
    <message>
        <source>A shape is given for &quot;%1&quot;, but the model&apos;s inputs are: %2.</source>
        <translation>Für „%1“ ist eine Form angegeben, die Eingaben des Modells sind aber: %2.</translation>
    </message>
    <message>
        <source>A share of the server or the uplink is not above 0 and at most 1.</source>
        <translation>Ein Anteil am Server oder am Uplink liegt nicht über 0 und bei höchstens 1.</translation>
    </message>
    <message>
        <source>A simulation needs a sampling rate and frames.</source>
        <translation>Eine Simulation braucht eine Abtastrate und Bilder.</translation>
    </message>
    <message>
        <source>A simulation needs a sampling rate.</source>
        <translation>Eine Simulation braucht eine Abtastrate.</translation>
    </message>
    <message>
        <source>A simulation needs frames.</source>
        <translation>Eine Simulation braucht Bilder.</translation>
    </message>
    <message>
        <source>A slowdown is 1 to 1000; messages and models take at least 1 KiB.</source>
        <translation>Eine Verlangsamung ist 1 bis 1000; Nachrichten und Modelle brauchen mindestens 1 KiB.</translation>
    </message>
    <message>
        <source>A stream runs already.</source>
        <translation>Es läuft schon ein Bildstrom.</translation>
    </message>
    <message>
        <source>A subproblem still splits layers and has the bound %1; the incumbent has T_e = %2: what happens to the subproblem?</source>
        <translation>Ein Teilproblem teilt noch Schichten und hat die Schranke %1; der Inkumbent hat T_e = %2: Was geschieht mit dem Teilproblem?</translation>
    </message>
    <message>
        <source>A sweep needs two bandwidths above 0, the first below the second.</source>
        <translation>Eine Reihe braucht zwei Bandbreiten über 0, die erste unter der zweiten.</translation>
    </message>
    <message>
        <source>A switch at %1</source>
        <translation>Ein Wechsel bei %1</translation>
    </message>
    <message>
        <source>A trace is Mahimahi packet times, lines of seconds and Mbit/s, a Sabre JSON list, a table with a column of rates, or what iperf3 wrote.</source>
        <translation>Ein Trace besteht aus Mahimahi-Paketzeiten, Zeilen mit Sekunden und Mbit/s, einer JSON-Liste von Sabre, einer Tabelle mit einer Spalte von Raten oder dem, was iperf3 schrieb.</translation>
    </message>
    <message>
        <source>A trace is delayed by a time of zero or more.</source>
        <translation>Ein Trace wird um eine Zeit von null oder mehr verzögert.</translation>
    </message>
    <message>
        <source>A trace is scaled by a factor above zero.</source>
        <translation>Ein Trace wird mit einem Faktor über null skaliert.</translation>
    </message>
    <message>
        <source>A train, a crowd, a wall: bandwidth B rises and falls within seconds.</source>
        <translation>Ein Zug, eine Menge, eine Wand: Die Bandbreite B steigt und fällt binnen Sekunden.</translation>
    </message>
    <message>
        <source>A transfer of %1 begins at %2 while the link carries %3; at %4 the link changes to %5: how long does the transfer take?</source>
        <translation>Eine Übertragung von %1 beginnt bei %2, während die Leitung %3 trägt; bei %4 wechselt die Leitung auf %5: Wie lange dauert die Übertragung?</translation>
    </message>
    <message>
        <source>A trick: costs become capacities</source>
        <translation>Ein Trick: Kosten werden zu Kapazitäten</translation>
    </message>
    <message>
        <source>A value of the curve is negative or not a number.</source>
        <translation>Ein Wert der Kurve ist negativ oder keine Zahl.</translation>
    </message>
    <message>
        <source>A window of %1 does not fit into %2 plus padding %3.</source>
        <translation>Ein Fenster von %1 passt nicht in %2 plus Rand %3.</translation>
    </message>
    <message>
        <source>Above %1 the best plan has V_S = %2.</source>
        <translation>Über %1 hat der beste Plan V_S = %2.</translation>
    </message>
    <message>
        <source>Add --algorithm dsh, or leave the option out.</source>
        <translation>--algorithm dsh ergänzen oder die Option weglassen.</translation>
    </message>
    <message>
        <source>Add --cloud-budget TIME.</source>
        <translation>--cloud-budget TIME ergänzen.</translation>
    </message>
    <message>
        <source>Add --fps Q.</source>
        <translation>--fps Q ergänzen.</translation>
    </message>
    <message>
        <source>Add a class of cameras.</source>
        <translation>Eine Klasse von Kameras hinzufügen.</translation>
    </message>
    <message>
        <source>Add a row per layer.</source>
        <translation>Eine Zeile je Schicht hinzufügen.</translation>
    </message>
    <message>
        <source>Add at least one raw input and one layer.</source>
        <translation>Mindestens eine Roheingabe und eine Schicht hinzufügen.</translation>
    </message>
    <message>
        <source>Add channels=, or --input-shape input=1x1x28x28 (with your numbers).</source>
        <translation>channels= ergänzen oder --input-shape input=1x1x28x28 (mit Ihren Zahlen).</translation>
    </message>
    <message>
        <source>Add e.g. 4mbit.</source>
        <translation>Z. B. 4mbit ergänzen.</translation>
    </message>
    <message>
        <source>Add its bottom.</source>
        <translation>Ihr bottom ergänzen.</translation>
    </message>
    <message>
        <source>Add the format and version of a Cutpoint model, or open another file.</source>
        <translation>Format und Version eines Cutpoint-Modells ergänzen oder eine andere Datei öffnen.</translation>
    </message>
    <message>
        <source>Add the output size of every layer, or give the file with --profile to a model.</source>
        <translation>Die Ausgabegröße jeder Schicht ergänzen oder die Datei mit --profile zu einem Modell angeben.</translation>
    </message>
    <message>
        <source>Add type: &quot;Convolution&quot; or whatever it is.</source>
        <translation>type: &quot;Convolution&quot; ergänzen oder was immer es ist.</translation>
    </message>
    <message>
        <source>Add width= and height=, or --input-shape input=1x3x416x416.</source>
        <translation>width= und height= ergänzen oder --input-shape input=1x3x416x416.</translation>
    </message>
    <message>
        <source>After %1 paths none is left: the flow is %2.</source>
        <translation>Nach %1 Pfaden ist keiner übrig: Der Fluss ist %2.</translation>
    </message>
    <message>
        <source>After %1 paths the next is %2: how much can be pushed along it?</source>
        <translation>Nach %1 Pfaden ist der nächste %2: Wie viel lässt sich auf ihm schieben?</translation>
    </message>
    <message>
        <source>All blue links</source>
        <translation>Alle blauen Verbindungen</translation>
    </message>
    <message>
        <source>All edge times add up to %1 and all cloud times to %2; a unit or the two sides may be mixed up.</source>
        <translation>Alle Edge-Zeiten ergeben zusammen %1 und alle Cloud-Zeiten %2; vielleicht ist eine Einheit falsch, oder die Seiten sind vertauscht.</translation>
    </message>
    <message>
        <source>All layers are beside e: nothing is sent, everything runs on the edge.</source>
        <translation>Alle Schichten sind bei e: Nichts wird gesendet, alles läuft auf der Edge.</translation>
    </message>
    <message>
        <source>All red links</source>
        <translation>Alle roten Verbindungen</translation>
    </message>
    <message>
        <source>All times in column %1 are zero.</source>
        <translation>Alle Zeiten in Spalte %1 sind null.</translation>
    </message>
    <message>
        <source>Allow more time for a certified one.</source>
        <translation>Für eine nachgewiesene Antwort mehr Zeit erlauben.</translation>
    </message>
    <message>
        <source>Allow more time, or use the exact algorithm.</source>
        <translation>Mehr Zeit erlauben oder den exakten Algorithmus nehmen.</translation>
    </message>
    <message>
        <source>Allow more time.</source>
        <translation>Mehr Zeit erlauben.</translation>
    </message>
    <message>
        <source>An inference takes %1 longer than its rows together (%2): a cost of every frame that no layer has.</source>
        <translation>Eine Inferenz dauert %1 länger als ihre Zeilen zusammen (%2): Kosten jedes Bildes, die keine Schicht hat.</translation>
    </message>
    <message>
        <source>An interval has no start or rate that could be true.</source>
        <translation>Ein Intervall hat keinen Beginn oder keine Rate, die stimmen könnte.</translation>
    </message>
    <message>
        <source>An oracle would know the trace beforehand; this net has too many trade-offs to try them all.</source>
        <translation>Ein Orakel würde die Aufzeichnung vorher kennen; dieses Netz hat zu viele Abwägungen, um sie alle zu probieren.</translation>
    </message>
    <message>
        <source>Another cell</source>
        <translation>Eine andere Zelle</translation>
    </message>
    <message>
        <source>Another layer has the same name; this one is called &quot;%1&quot; here.</source>
        <translation>Eine andere Schicht hat denselben Namen; diese heißt hier „%1“.</translation>
    </message>
    <message>
        <source>Another plan, another beat</source>
        <translation>Ein anderer Plan, ein anderer Takt</translation>
    </message>
    <message>
        <source>Answers are per frame: both are divided by it.</source>
        <translation>Antworten gelten je Bild: Beide werden dadurch geteilt.</translation>
    </message>
    <message>
        <source>Any choice ends at the same T_e; good ones end sooner.</source>
        <translation>Jede Wahl endet beim selben T_e; gute enden früher.</translation>
    </message>
    <message>
        <source>Ask single questions instead: plan, compare and sweep answer them with a certificate.</source>
        <translation>Stattdessen einzelne Fragen stellen: plan, compare und sweep beantworten sie mit einem Nachweis.</translation>
    </message>
    <message>
        <source>At %1 %2 runs on the edge.</source>
        <translation>Bei %1 läuft %2 auf der Edge.</translation>
    </message>
    <message>
        <source>At %1 a plan&apos;s T_t is %2: how large is it at %3?</source>
        <translation>Bei %1 ist T_t eines Plans %2: Wie groß ist es bei %3?</translation>
    </message>
    <message>
        <source>At %1 frames a second the same plan falls behind, frame by frame: congestion.</source>
        <translation>Bei %1 Bildern je Sekunde gerät derselbe Plan Bild für Bild in Rückstand: Stau.</translation>
    </message>
    <message>
        <source>At %1 the best plan takes %2.</source>
        <translation>Bei %1 dauert der beste Plan %2.</translation>
    </message>
    <message>
        <source>At %1 the fastest plan has T_e = %2, T_t = %3 and T_c = %4: what is the capacity of the min cut?</source>
        <translation>Bei %1 hat der schnellste Plan T_e = %2, T_t = %3 und T_c = %4: Welche Kapazität hat der minimale Schnitt?</translation>
    </message>
    <message>
        <source>At %1, which of these plans has the least latency?</source>
        <translation>Bei %1: Welcher dieser Pläne hat die kleinste Latenz?</translation>
    </message>
    <message>
        <source>At another bandwidth that may differ.</source>
        <translation>Bei einer anderen Bandbreite kann das anders sein.</translation>
    </message>
    <message>
        <source>At each B the best plan is the lowest line; together they form the lower envelope.</source>
        <translation>Bei jedem B ist der beste Plan die unterste Gerade; zusammen bilden sie die untere Einhüllende.</translation>
    </message>
    <message>
        <source>At every bandwidth V_S = %1 is best.</source>
        <translation>Bei jeder Bandbreite ist V_S = %1 der beste Plan.</translation>
    </message>
    <message>
        <source>At this bandwidth no plan is faster than %1.</source>
        <translation>Bei dieser Bandbreite ist kein Plan schneller als %1.</translation>
    </message>
    <message>
        <source>Auxiliary vertices</source>
        <translation>Hilfsknoten</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>B = %1</source>
        <translation>B = %1</translation>
    </message>
    <message>
        <source>B becomes %1: V_S changes from %2 to %3.</source>
        <translation>B wird %1: V_S wechselt von %2 zu %3.</translation>
    </message>
    <message>
        <source>B in Mbit/s</source>
        <translation>B in Mbit/s</translation>
    </message>
    <message>
        <source>Band %1 of %2</source>
        <translation>Bereich %1 von %2</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>Bandwidth B</source>
        <translation>Bandbreite B</translation>
    </message>
    <message>
        <source>Bandwidth B changes the transfer times t^t and nothing else.</source>
        <translation>Die Bandbreite B ändert die Übertragungszeiten t^t und sonst nichts.</translation>
    </message>
    <message>
        <source>Believed</source>
        <translation>Geglaubt</translation>
    </message>
    <message>
        <source>Below %1 the best plan has V_S = %2.</source>
        <translation>Unter %1 hat der beste Plan V_S = %2.</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Bestmöglich</translation>
    </message>
    <message>
        <source>Black links</source>
        <translation>Schwarze Verbindungen</translation>
    </message>
    <message>
        <source>Both are plans like all others and may be the best.</source>
        <translation>Beide sind Pläne wie alle anderen und können die besten sein.</translation>
    </message>
    <message>
        <source>Both halves together answer otherwise than the whole model: %1 of the largest number apart.</source>
        <translation>Beide Hälften zusammen antworten anders als das ganze Modell: Sie liegen um %1 der größten Zahl auseinander.</translation>
    </message>
    <message>
        <source>Bottleneck b</source>
        <translation>Engpass b</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Schranke</translation>
    </message>
    <message>
        <source>Braces are nested too deeply.</source>
        <translation>Klammern sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Verzweigen</translation>
    </message>
    <message>
        <source>Break the cycle, or move the layer that makes the blob above this one.</source>
        <translation>Den Zyklus auflösen oder die Schicht, die den Blob erzeugt, über diese setzen.</translation>
    </message>
    <message>
        <source>Breakpoint %1</source>
        <translation>Umschlagpunkt %1</translation>
    </message>
    <message>
        <source>Breakpoints</source>
        <translation>Umschlagpunkte</translation>
    </message>
    <message>
        <source>Build it with -DCUTPOINT_RUNTIME=ON.</source>
        <translation>Mit -DCUTPOINT_RUNTIME=ON bauen.</translation>
    </message>
    <message>
        <source>Build it, or install it beside this one.</source>
        <translation>Bauen oder neben diesem Programm installieren.</translation>
    </message>
    <message>
        <source>Build ncnn with -DNCNN_BENCHMARK=ON and keep what it writes to standard error.</source>
        <translation>ncnn mit -DNCNN_BENCHMARK=ON bauen und aufheben, was es in die Fehlerausgabe schreibt.</translation>
    </message>
    <message>
        <source>Building the frontier was cancelled.</source>
        <translation>Der Aufbau der Front wurde abgebrochen.</translation>
    </message>
    <message>
        <source>But it is sent only once: %1.</source>
        <translation>Aber sie wird nur einmal gesendet: %1.</translation>
    </message>
    <message>
        <source>Capacities as pipes</source>
        <translation>Kapazitäten als Rohre</translation>
    </message>
    <message>
        <source>Cells asked for</source>
        <translation>Verlangte Zellen</translation>
    </message>
    <message>
        <source>Check its model and pins.</source>
        <translation>Modell und Festlegungen prüfen.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>Check its size and cost, or edit them.</source>
        <translation>Größe und Kosten prüfen oder bearbeiten.</translation>
    </message>
    <message>
        <source>Check size, stride, padding and filters.</source>
        <translation>Größe, Schrittweite, Rand und Filter prüfen.</translation>
    </message>
    <message>
        <source>Check that it runs and that its address is right.</source>
        <translation>Prüfen, ob er läuft und die Adresse stimmt.</translation>
    </message>
    <message>
        <source>Check that the cloud runs and that its address is right.</source>
        <translation>Prüfen, ob die Cloud läuft und die Adresse stimmt.</translation>
    </message>
    <message>
        <source>Check that the file is a model.</source>
        <translation>Prüfen, ob die Datei ein Modell ist.</translation>
    </message>
    <message>
        <source>Check that the file is complete.</source>
        <translation>Prüfen, ob die Datei vollständig ist.</translation>
    </message>
    <message>
        <source>Check that the host answers, and ping again.</source>
        <translation>Prüfen, ob der Rechner antwortet, und ping wiederholen.</translation>
    </message>
    <message>
        <source>Check that this is a complete ONNX model.</source>
        <translation>Prüfen, ob dies ein vollständiges ONNX-Modell ist.</translation>
    </message>
    <message>
        <source>Check the column &quot;%1&quot;.</source>
        <translation>Die Spalte „%1“ prüfen.</translation>
    </message>
    <message>
        <source>Check the column.</source>
        <translation>Die Spalte prüfen.</translation>
    </message>
    <message>
        <source>Check the file&apos;s name.</source>
        <translation>Den Dateinamen prüfen.</translation>
    </message>
    <message>
        <source>Check the folder and its free space.</source>
        <translation>Den Ordner und seinen freien Platz prüfen.</translation>
    </message>
    <message>
        <source>Check the folder and its permissions.</source>
        <translation>Den Ordner und seine Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>Check the folder and the file&apos;s ending: svg, png, pdf or csv.</source>
        <translation>Den Ordner und die Dateiendung prüfen: svg, png, pdf oder csv.</translation>
    </message>
    <message>
        <source>Check the input&apos;s shape and this layer&apos;s sizes, strides and padding.</source>
        <translation>Die Form der Eingabe sowie Größen, Schrittweiten und Ränder dieser Schicht prüfen.</translation>
    </message>
    <message>
        <source>Check the link to the cloud, or allow a longer deadline.</source>
        <translation>Die Leitung zur Cloud prüfen oder eine längere Frist erlauben.</translation>
    </message>
    <message>
        <source>Check the model with another engine.</source>
        <translation>Das Modell mit einer anderen Engine prüfen.</translation>
    </message>
    <message>
        <source>Check the names.</source>
        <translation>Die Namen prüfen.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Den Pfad und seine Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>Check the path and its spelling.</source>
        <translation>Den Pfad und seine Schreibweise prüfen.</translation>
    </message>
    <message>
        <source>Check the plan; what else a frame pays once goes to the fixed costs.</source>
        <translation>Den Plan prüfen; was ein Bild sonst noch einmalig kostet, gehört zu den Fixkosten.</translation>
    </message>
    <message>
        <source>Check the shapes, or convert the model with onnx.version_converter to opset 13.</source>
        <translation>Die Formen prüfen oder das Modell mit onnx.version_converter in Opset 13 umwandeln.</translation>
    </message>
    <message>
        <source>Check the shapes, or export the model with opset %1 or lower.</source>
        <translation>Die Formen prüfen oder das Modell mit Opset %1 oder niedriger exportieren.</translation>
    </message>
    <message>
        <source>Check the spelling, or edit the layer&apos;s size and times.</source>
        <translation>Die Schreibweise prüfen oder Größe und Zeiten der Schicht bearbeiten.</translation>
    </message>
    <message>
        <source>Check the times and rates.</source>
        <translation>Zeiten und Raten prüfen.</translation>
    </message>
    <message>
        <source>Check the units in the column names, and which file is which side&apos;s.</source>
        <translation>Die Einheiten in den Spaltennamen prüfen und welche Datei zu welcher Seite gehört.</translation>
    </message>
    <message>
        <source>Check where the output goes.</source>
        <translation>Prüfen, wohin die Ausgabe geht.</translation>
    </message>
    <message>
        <source>Choose a bandwidth above zero.</source>
        <translation>Wählen Sie eine Bandbreite über null.</translation>
    </message>
    <message>
        <source>Choose a file with a model in it.</source>
        <translation>Eine Datei wählen, die ein Modell enthält.</translation>
    </message>
    <message>
        <source>Choose a layer in the picture: it and all that it needs go to the edge.</source>
        <translation>Wählen Sie im Bild eine Schicht: Sie und alles, was sie braucht, kommt auf die Edge.</translation>
    </message>
    <message>
        <source>Choose a plan with fewer layers on the edge, or raise --edge-memory.</source>
        <translation>Einen Plan mit weniger Schichten auf der Edge wählen oder --edge-memory erhöhen.</translation>
    </message>
    <message>
        <source>Choose a plan with layers in the cloud.</source>
        <translation>Einen Plan mit Schichten in der Cloud wählen.</translation>
    </message>
    <message>
        <source>Choose a subproblem and the layer to branch on.</source>
        <translation>Wählen Sie ein Teilproblem und die Schicht, nach der verzweigt wird.</translation>
    </message>
    <message>
        <source>Choose an ONNX model.</source>
        <translation>Ein ONNX-Modell wählen.</translation>
    </message>
    <message>
        <source>Choose an algorithm, or evaluate the cut&apos;s sides.</source>
        <translation>Einen Algorithmus wählen oder die Seiten des Schnitts auswerten.</translation>
    </message>
    <message>
        <source>Choose another column with FILE?rate=COLUMN.</source>
        <translation>Mit FILE?rate=COLUMN eine andere Spalte wählen.</translation>
    </message>
    <message>
        <source>Choose groups that divide both.</source>
        <translation>Eine Gruppenzahl wählen, die beide teilt.</translation>
    </message>
    <message>
        <source>Choose groups that divide the channels.</source>
        <translation>Eine Gruppenzahl wählen, die die Kanäle teilt.</translation>
    </message>
    <message>
        <source>Choose one for each.</source>
        <translation>Wählen Sie für jeden einen.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Eines davon wählen: %1.</translation>
    </message>
    <message>
        <source>Choose one of: steps, sine, markov, day.</source>
        <translation>Eines davon wählen: steps, sine, markov, day.</translation>
    </message>
    <message>
        <source>Choose one of: sum, worst, rate, cameras, workers.</source>
        <translation>Eines davon wählen: sum, worst, rate, cameras, workers.</translation>
    </message>
    <message>
        <source>Choose others with FILE?rate=COLUMN&amp;time=COLUMN.</source>
        <translation>Mit FILE?rate=COLUMN&amp;time=COLUMN andere wählen.</translation>
    </message>
    <message>
        <source>Choose the .onnx file of the model, not its data or a text file.</source>
        <translation>Die .onnx-Datei des Modells wählen, nicht seine Daten oder eine Textdatei.</translation>
    </message>
    <message>
        <source>Choose the links that lead from e&apos;s side to c&apos;s side.</source>
        <translation>Wählen Sie die Verbindungen, die von der Seite von e zur Seite von c führen.</translation>
    </message>
    <message>
        <source>Choose the plan for each part of the trace.</source>
        <translation>Wählen Sie den Plan für jeden Teil der Aufzeichnung.</translation>
    </message>
    <message>
        <source>Close it with } before line %1.</source>
        <translation>Vor Zeile %1 mit } schließen.</translation>
    </message>
    <message>
        <source>Close it with }.</source>
        <translation>Mit } schließen.</translation>
    </message>
    <message>
        <source>Close it.</source>
        <translation>Schließen.</translation>
    </message>
    <message>
        <source>Close one of them.</source>
        <translation>Eines davon schließen.</translation>
    </message>
    <message>
        <source>Cloud budget</source>
        <translation>Cloud-Budget</translation>
    </message>
    <message>
        <source>Cloud time</source>
        <translation>Cloud-Zeit</translation>
    </message>
    <message>
        <source>Cloud-only</source>
        <translation>Nur Cloud</translation>
    </message>
    <message>
        <source>Compare with the exact answer.</source>
        <translation>Mit der exakten Antwort vergleichen.</translation>
    </message>
    <message>
        <source>Convert it, or give a folder.</source>
        <translation>Umwandeln oder einen Ordner angeben.</translation>
    </message>
    <message>
        <source>Convert the file with Caffe&apos;s upgrade_net_proto_text.</source>
        <translation>Die Datei mit Caffes upgrade_net_proto_text umwandeln.</translation>
    </message>
    <message>
        <source>Convert the model to another supported format.</source>
        <translation>Das Modell in ein anderes unterstütztes Format umwandeln.</translation>
    </message>
    <message>
        <source>Copy the model to a file first.</source>
        <translation>Das Modell zuerst in eine Datei kopieren.</translation>
    </message>
    <message>
        <source>Correct its parameters or the shape of what it reads.</source>
        <translation>Die Parameter berichtigen oder die Form dessen, was gelesen wird.</translation>
    </message>
    <message>
        <source>Correct or remove the row.</source>
        <translation>Die Zeile berichtigen oder entfernen.</translation>
    </message>
    <message>
        <source>Correct the dimensions.</source>
        <translation>Die Dimensionen berichtigen.</translation>
    </message>
    <message>
        <source>Correct the line.</source>
        <translation>Die Zeile berichtigen.</translation>
    </message>
    <message>
        <source>Correct the text there; a missing comma, quote or brace just before it is the usual cause.</source>
        <translation>Den Text dort berichtigen; meist fehlt kurz davor ein Komma, ein Anführungszeichen oder eine Klammer.</translation>
    </message>
    <message>
        <source>Correct this line; every { needs its }.</source>
        <translation>Diese Zeile berichtigen; jede { braucht ihre }.</translation>
    </message>
    <message>
        <source>Count groups from 0.</source>
        <translation>Gruppen ab 0 zählen.</translation>
    </message>
    <message>
        <source>Counted for each reader</source>
        <translation>Für jeden Leser gezählt</translation>
    </message>
    <message>
        <source>Counted once</source>
        <translation>Einmal gezählt</translation>
    </message>
    <message>
        <source>Crop at most %1x%2.</source>
        <translation>Höchstens %1x%2 abschneiden.</translation>
    </message>
    <message>
        <source>Cut elsewhere, or export the model with its shapes stated.</source>
        <translation>Anderswo schneiden oder das Modell mit angegebenen Formen exportieren.</translation>
    </message>
    <message>
        <source>Cut the model elsewhere.</source>
        <translation>Das Modell anderswo schneiden.</translation>
    </message>
    <message>
        <source>Cutpoint itself answers from the frontier, all trade-offs of the net, and proves it.</source>
        <translation>Cutpoint selbst antwortet anhand der Front, aller Abwägungen des Netzes, und beweist es.</translation>
    </message>
    <message>
        <source>Cutpoint&apos;s own policy takes the fastest plan that keeps up.</source>
        <translation>Die eigene Strategie von Cutpoint nimmt den schnellsten Plan, der Schritt hält.</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>DADS</source>
        <translation>DADS</translation>
    </message>
    <message>
        <source>DADS decides again for each frame</source>
        <translation>DADS entscheidet für jedes Bild neu</translation>
    </message>
    <message>
        <source>DADS is surprised by a change in the middle of a transfer.</source>
        <translation>DADS wird von einer Änderung mitten in einer Übertragung überrascht.</translation>
    </message>
    <message>
        <source>DADS switched %1 times here.</source>
        <translation>DADS hat hier %1-mal gewechselt.</translation>
    </message>
    <message>
        <source>DSH</source>
        <translation>DSH</translation>
    </message>
    <message>
        <source>DSH cannot respect an edge memory limit.</source>
        <translation>DSH kann keine Speichergrenze der Edge einhalten.</translation>
    </message>
    <message>
        <source>DSH multiplies every edge time by alpha and every cloud time by gamma, then cuts.</source>
        <translation>DSH multipliziert jede Edge-Zeit mit alpha und jede Cloud-Zeit mit gamma und schneidet dann.</translation>
    </message>
    <message>
        <source>DSH tries alpha = %1 and gamma = %2: which of these plans is the cheapest then?</source>
        <translation>DSH versucht alpha = %1 und gamma = %2: Welcher dieser Pläne ist dann der billigste?</translation>
    </message>
    <message>
        <source>Dashed links are infinite: no finite cut can cross them.</source>
        <translation>Gestrichelte Verbindungen sind unendlich: Kein endlicher Schnitt kann sie schneiden.</translation>
    </message>
    <message>
        <source>Deciding more never lowers the bound.</source>
        <translation>Mehr zu entscheiden senkt die Schranke nie.</translation>
    </message>
    <message>
        <source>Describe the node or remove the link.</source>
        <translation>Den Knoten beschreiben oder die Verbindung entfernen.</translation>
    </message>
    <message>
        <source>Describe the raw input as &quot;node1 -- Input -- ...&quot;.</source>
        <translation>Die Roheingabe als „node1 -- Input -- ...“ beschreiben.</translation>
    </message>
    <message>
        <source>Do not count one transfer twice</source>
        <translation>Eine Übertragung nicht doppelt zählen</translation>
    </message>
    <message>
        <source>Download or export the model again.</source>
        <translation>Das Modell noch einmal herunterladen oder exportieren.</translation>
    </message>
    <message>
        <source>Draw the budget policy over T0 and the DADS policy over Q.</source>
        <translation>Die Budget-Strategie über T0 und die DADS-Strategie über Q zeichnen.</translation>
    </message>
    <message>
        <source>Drawing the map was cancelled.</source>
        <translation>Das Zeichnen der Karte wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Each box is a layer of “%1”; a link leads from a layer to one that reads its result.</source>
        <translation>Jeder Kasten ist eine Schicht von „%1“; eine Verbindung führt von einer Schicht zu einer, die ihr Ergebnis liest.</translation>
    </message>
    <message>
        <source>Each cell is one min cut; the best T_max in it is %1.</source>
        <translation>Jede Zelle ist ein minimaler Schnitt; das beste T_max darin ist %1.</translation>
    </message>
    <message>
        <source>Edge and cloud</source>
        <translation>Edge und Cloud</translation>
    </message>
    <message>
        <source>Edge time</source>
        <translation>Edge-Zeit</translation>
    </message>
    <message>
        <source>Edge times are estimates for %1, not measurements.</source>
        <translation>Die Edge-Zeiten sind Schätzungen für %1, keine Messungen.</translation>
    </message>
    <message>
        <source>Edge-only</source>
        <translation>Nur Edge</translation>
    </message>
    <message>
        <source>Edge: %1 %% of the model&apos;s work is measured; %2 layers without times are estimated for %3, times %4.</source>
        <translation>Edge: %1 %% der Arbeit des Modells sind gemessen; %2 Schichten ohne Zeiten sind für %3 geschätzt, Zeiten %4.</translation>
    </message>
    <message>
        <source>Edit the layer&apos;s size and times, or give a profile.</source>
        <translation>Größe und Zeiten der Schicht bearbeiten oder ein Profil angeben.</translation>
    </message>
    <message>
        <source>Enable profiling in the session options, run the model several times, and call end_profiling().</source>
        <translation>In den Sitzungsoptionen die Profilierung einschalten, das Modell mehrmals ausführen und end_profiling() aufrufen.</translation>
    </message>
    <message>
        <source>Entry %1 of &quot;layers&quot; is not an object with a &quot;name&quot;.</source>
        <translation>Eintrag %1 von „layers“ ist kein Objekt mit einem „name“.</translation>
    </message>
    <message>
        <source>Entry %1 of &quot;nodes&quot; has no &quot;id&quot;.</source>
        <translation>Eintrag %1 von „nodes“ hat keine „id“.</translation>
    </message>
    <message>
        <source>Every layer gets its red link: together they can cost T_c.</source>
        <translation>Jede Schicht erhält ihre rote Verbindung: Zusammen können sie T_c kosten.</translation>
    </message>
    <message>
        <source>Every link out of S is full, and together they carry all the flow: %1.</source>
        <translation>Jede Verbindung aus S heraus ist voll, und zusammen tragen sie den ganzen Fluss: %1.</translation>
    </message>
    <message>
        <source>Every part of the journey needs a plan.</source>
        <translation>Jeder Teil der Reise braucht einen Plan.</translation>
    </message>
    <message>
        <source>Every stage is done before the next frame comes: no frame ever waits.</source>
        <translation>Jede Stufe ist fertig, bevor das nächste Bild kommt: Kein Bild wartet je.</translation>
    </message>
    <message>
        <source>Everything in the model is constant: nothing depends on an input.</source>
        <translation>Alles im Modell ist konstant: Nichts hängt von einer Eingabe ab.</translation>
    </message>
    <message>
        <source>Export the model again with its functions inlined.</source>
        <translation>Das Modell noch einmal mit eingesetzten Funktionen exportieren.</translation>
    </message>
    <message>
        <source>Export the model again with its shapes fixed.</source>
        <translation>Das Modell noch einmal mit festen Formen exportieren.</translation>
    </message>
    <message>
        <source>Export the model again, or check the layers&apos; shapes.</source>
        <translation>Das Modell noch einmal exportieren oder die Formen der Schichten prüfen.</translation>
    </message>
    <message>
        <source>Export the model again, whole; part of the graph is missing.</source>
        <translation>Das Modell noch einmal vollständig exportieren; ein Teil des Graphen fehlt.</translation>
    </message>
    <message>
        <source>Export the model again.</source>
        <translation>Das Modell noch einmal exportieren.</translation>
    </message>
    <message>
        <source>Export the model again; a download may have saved an error page or a Git LFS pointer.</source>
        <translation>Das Modell noch einmal exportieren; beim Herunterladen wurde vielleicht eine Fehlerseite oder ein Git-LFS-Verweis gespeichert.</translation>
    </message>
    <message>
        <source>Export the model again; an ONNX graph must not contain a cycle.</source>
        <translation>Das Modell noch einmal exportieren; ein ONNX-Graph darf keinen Zyklus enthalten.</translation>
    </message>
    <message>
        <source>Export the model again; every tensor needs exactly one producer.</source>
        <translation>Das Modell noch einmal exportieren; jeder Tensor braucht genau einen Erzeuger.</translation>
    </message>
    <message>
        <source>Export the model with its inputs.</source>
        <translation>Das Modell mit seinen Eingaben exportieren.</translation>
    </message>
    <message>
        <source>Export the model with its outputs.</source>
        <translation>Das Modell mit seinen Ausgaben exportieren.</translation>
    </message>
    <message>
        <source>Export the model with its shapes fixed and of a sensible size.</source>
        <translation>Das Modell mit festen Formen sinnvoller Größe exportieren.</translation>
    </message>
    <message>
        <source>Export the model with its shapes fixed and ordinary tensors at its ends.</source>
        <translation>Das Modell mit festen Formen und gewöhnlichen Tensoren an seinen Enden exportieren.</translation>
    </message>
    <message>
        <source>Export the model with operators that this version of ONNX Runtime knows.</source>
        <translation>Das Modell mit Operatoren exportieren, die diese Version der ONNX Runtime kennt.</translation>
    </message>
    <message>
        <source>Finer grids around that cell follow: DSH ends at %1 after %2 cuts.</source>
        <translation>Feinere Raster um diese Zelle folgen: DSH endet nach %2 Schnitten bei %1.</translation>
    </message>
    <message>
        <source>Fixed against DADS</source>
        <translation>Fester Plan gegen DADS</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluss</translation>
    </message>
    <message>
        <source>Flow = cut</source>
        <translation>Fluss = Schnitt</translation>
    </message>
    <message>
        <source>Flow so far</source>
        <translation>Fluss bisher</translation>
    </message>
    <message>
        <source>Follow the links that still have room: e reaches S.</source>
        <translation>Folgen Sie den Verbindungen, die noch Platz haben: e erreicht S.</translation>
    </message>
    <message>
        <source>For %1, t^e = %2, t^c = %3 and t^t = %4: what is the capacity of the link %5?</source>
        <translation>Für %1 gilt t^e = %2, t^c = %3 und t^t = %4: Welche Kapazität hat die Verbindung %5?</translation>
    </message>
    <message>
        <source>For a link from v to u, f_u &lt;= f_v: nothing returns.</source>
        <translation>Für eine Verbindung von v nach u gilt f_u &lt;= f_v: Nichts kehrt zurück.</translation>
    </message>
    <message>
        <source>Frames arrive every 1/Q; while one is sent, the edge already computes the next.</source>
        <translation>Alle 1/Q kommt ein Bild; während eines gesendet wird, berechnet die Edge schon das nächste.</translation>
    </message>
    <message>
        <source>Frames come at %1 a second.</source>
        <translation>Es kommen %1 Bilder je Sekunde.</translation>
    </message>
    <message>
        <source>Free some space, or set TMPDIR.</source>
        <translation>Platz schaffen oder TMPDIR setzen.</translation>
    </message>
    <message>
        <source>From %1 on the link carries %2 only; there V_S = %3 would be best.</source>
        <translation>Ab %1 trägt die Leitung nur %2; dort wäre V_S = %3 am besten.</translation>
    </message>
    <message>
        <source>From %1 to %2 the best plan has V_S = %3.</source>
        <translation>Von %1 bis %2 hat der beste Plan V_S = %3.</translation>
    </message>
    <message>
        <source>From there a dashed link leads to each reader, at no cost of its own.</source>
        <translation>Von dort führt eine gestrichelte Verbindung zu jedem Leser, ohne eigene Kosten.</translation>
    </message>
    <message>
        <source>G&apos; here has an infinite link back for every link of the model; it is not drawn.</source>
        <translation>G&apos; hat hier zu jeder Verbindung des Modells eine unendliche zurück; sie ist nicht gezeichnet.</translation>
    </message>
    <message>
        <source>G&apos; here makes the red link of a raw input infinite.</source>
        <translation>G&apos; macht hier die rote Verbindung einer Roheingabe unendlich.</translation>
    </message>
    <message>
        <source>GLPK found no plan that holds.</source>
        <translation>GLPK fand keinen Plan, der die Grenzen einhält.</translation>
    </message>
    <message>
        <source>GLPK found no plan where there is one; only the relaxation&apos;s bound is proved.</source>
        <translation>GLPK fand keinen Plan, obwohl es einen gibt; nur die Schranke der Relaxation ist bewiesen.</translation>
    </message>
    <message>
        <source>GLPK made %1 subproblems instead of trying every plan.</source>
        <translation>GLPK bildete %1 Teilprobleme, statt jeden Plan zu probieren.</translation>
    </message>
    <message>
        <source>GLPK settles this one at the root, so there is nothing to branch on.</source>
        <translation>GLPK löst dieses schon an der Wurzel, es gibt also nichts zu verzweigen.</translation>
    </message>
    <message>
        <source>GLPK stopped without an answer; what was found and proved before holds.</source>
        <translation>GLPK endete ohne Antwort; was zuvor gefunden und bewiesen wurde, gilt weiter.</translation>
    </message>
    <message>
        <source>GLPK&apos;s plan met the budget to its tolerance of 1e-7 only; the bound is the one before another was sought.</source>
        <translation>GLPKs Plan hielt das Budget nur bis auf die Toleranz von 1e-7 ein; die Schranke ist die vor der Suche nach einem anderen.</translation>
    </message>
    <message>
        <source>Give --fps Q or --fps-curve FILE.</source>
        <translation>--fps Q oder --fps-curve FILE angeben.</translation>
    </message>
    <message>
        <source>Give --from and --to instead.</source>
        <translation>Stattdessen --from und --to angeben.</translation>
    </message>
    <message>
        <source>Give --max-latency, or every class a latency_s.</source>
        <translation>--max-latency (Latenz) angeben oder jeder Klasse ein latency_s geben.</translation>
    </message>
    <message>
        <source>Give --tls-cert, --tls-key and --token-file, or say --insecure to serve everybody.</source>
        <translation>--tls-cert, --tls-key und --token-file angeben oder mit --insecure jeden bedienen.</translation>
    </message>
    <message>
        <source>Give 0 for the default.</source>
        <translation>0 für die Vorgabe angeben.</translation>
    </message>
    <message>
        <source>Give 1.</source>
        <translation>1 angeben.</translation>
    </message>
    <message>
        <source>Give HOST:PORT, such as 127.0.0.1:9001.</source>
        <translation>HOST:PORT angeben, etwa 127.0.0.1:9001.</translation>
    </message>
    <message>
        <source>Give Q &gt; 0 and at least one frame.</source>
        <translation>Q &gt; 0 und mindestens ein Bild angeben.</translation>
    </message>
    <message>
        <source>Give Q &gt; 0.</source>
        <translation>Q &gt; 0 angeben.</translation>
    </message>
    <message>
        <source>Give &quot;synthetic&quot;, a folder of pictures or a video.</source>
        <translation>„synthetic“, einen Ordner mit Bildern oder ein Video angeben.</translation>
    </message>
    <message>
        <source>Give a Caffe deploy prototxt.</source>
        <translation>Ein Deploy-Prototxt von Caffe angeben.</translation>
    </message>
    <message>
        <source>Give a Darknet cfg that starts with [net].</source>
        <translation>Eine Darknet-cfg angeben, die mit [net] beginnt.</translation>
    </message>
    <message>
        <source>Give a budget, such as 500ms.</source>
        <translation>Ein Budget angeben, etwa 500ms.</translation>
    </message>
    <message>
        <source>Give a count of one or more.</source>
        <translation>Eine Anzahl von eins oder mehr angeben.</translation>
    </message>
    <message>
        <source>Give a finite number that is zero or more.</source>
        <translation>Eine endliche Zahl angeben, die null oder größer ist.</translation>
    </message>
    <message>
        <source>Give a folder of JPEG or PNG files.</source>
        <translation>Einen Ordner mit JPEG- oder PNG-Dateien angeben.</translation>
    </message>
    <message>
        <source>Give a list of at least one class.</source>
        <translation>Eine Liste mit mindestens einer Klasse angeben.</translation>
    </message>
    <message>
        <source>Give a plan written by cutpoint-cli plan --json or by the desktop.</source>
        <translation>Einen Plan angeben, den cutpoint-cli plan --json oder das Desktop-Programm geschrieben hat.</translation>
    </message>
    <message>
        <source>Give a profile with its times.</source>
        <translation>Ein Profil mit Zeiten angeben.</translation>
    </message>
    <message>
        <source>Give a profile with measured times; this model has none.</source>
        <translation>Ein Profil mit gemessenen Zeiten angeben; dieses Modell hat keine.</translation>
    </message>
    <message>
        <source>Give a rate up to 100,000 frames/s.</source>
        <translation>Eine Rate bis 100.000 Bilder/s angeben.</translation>
    </message>
    <message>
        <source>Give a recorded link or the output of iperf3 --json.</source>
        <translation>Eine aufgezeichnete Leitung oder die Ausgabe von iperf3 --json angeben.</translation>
    </message>
    <message>
        <source>Give a recorded link, or the output of iperf3 --json.</source>
        <translation>Eine aufgezeichnete Leitung oder die Ausgabe von iperf3 --json angeben.</translation>
    </message>
    <message>
        <source>Give a size, such as --output-bytes LAYER=320KiB.</source>
        <translation>Eine Größe angeben, etwa --output-bytes LAYER=320KiB.</translation>
    </message>
    <message>
        <source>Give a trace that carries something, or an edge-only plan.</source>
        <translation>Einen Trace angeben, der etwas überträgt, oder einen Plan nur auf der Edge.</translation>
    </message>
    <message>
        <source>Give a whole number from %1 to %2.</source>
        <translation>Eine ganze Zahl von %1 bis %2 angeben.</translation>
    </message>
    <message>
        <source>Give all that iperf printed.</source>
        <translation>Alles angeben, was iperf ausgegeben hat.</translation>
    </message>
    <message>
        <source>Give another with --element-bytes.</source>
        <translation>Mit --element-bytes eine andere angeben.</translation>
    </message>
    <message>
        <source>Give as many positive dimensions as the model&apos;s input has.</source>
        <translation>So viele positive Dimensionen angeben, wie die Eingabe des Modells hat.</translation>
    </message>
    <message>
        <source>Give ascending positive ends and at most 4096 steps on each axis.</source>
        <translation>Aufsteigende positive Enden und höchstens 4096 Schritte je Achse angeben.</translation>
    </message>
    <message>
        <source>Give at least one frame a camera.</source>
        <translation>Mindestens ein Bild je Kamera angeben.</translation>
    </message>
    <message>
        <source>Give both --tls-cert and --tls-key.</source>
        <translation>Sowohl --tls-cert als auch --tls-key angeben.</translation>
    </message>
    <message>
        <source>Give both times in milliseconds.</source>
        <translation>Beide Zeiten in Millisekunden angeben.</translation>
    </message>
    <message>
        <source>Give e.g. 0.2 s.</source>
        <translation>Z. B. 0.2 s angeben.</translation>
    </message>
    <message>
        <source>Give e.g. 0.8.</source>
        <translation>Z. B. 0.8 angeben.</translation>
    </message>
    <message>
        <source>Give e.g. 10.</source>
        <translation>Z. B. 10 angeben.</translation>
    </message>
    <message>
        <source>Give e.g. 100 Mbit/s.</source>
        <translation>Z. B. 100 Mbit/s angeben.</translation>
    </message>
    <message>
        <source>Give e.g. 2.</source>
        <translation>Z. B. 2 angeben.</translation>
    </message>
    <message>
        <source>Give e.g. 200ms.</source>
        <translation>Z. B. 200ms angeben.</translation>
    </message>
    <message>
        <source>Give e.g. 4e6 bit/s.</source>
        <translation>Z. B. 4e6 bit/s angeben.</translation>
    </message>
    <message>
        <source>Give e.g. 5s.</source>
        <translation>Z. B. 5s angeben.</translation>
    </message>
    <message>
        <source>Give each class a name of its own.</source>
        <translation>Jeder Klasse einen eigenen Namen geben.</translation>
    </message>
    <message>
        <source>Give every layer a name of its own.</source>
        <translation>Jeder Schicht einen eigenen Namen geben.</translation>
    </message>
    <message>
        <source>Give every layer its own name.</source>
        <translation>Jeder Schicht ihren eigenen Namen geben.</translation>
    </message>
    <message>
        <source>Give every node a numeric id.</source>
        <translation>Jedem Knoten eine Zahl als id geben.</translation>
    </message>
    <message>
        <source>Give every row one cell per column; put quotes around a cell that holds the separator.</source>
        <translation>Jeder Zeile eine Zelle je Spalte geben; eine Zelle, die das Trennzeichen enthält, in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>Give fewer frames a camera.</source>
        <translation>Weniger Bilder je Kamera angeben.</translation>
    </message>
    <message>
        <source>Give fewer frames or a shorter duration.</source>
        <translation>Weniger Bilder oder eine kürzere Dauer angeben.</translation>
    </message>
    <message>
        <source>Give files for both sides, or files for each.</source>
        <translation>Dateien für beide Seiten zusammen oder für jede einzeln angeben.</translation>
    </message>
    <message>
        <source>Give it a header such as layer,edge_s,cloud_s,output_bytes.</source>
        <translation>Eine Kopfzeile wie layer,edge_s,cloud_s,output_bytes (layer: Schicht) angeben.</translation>
    </message>
    <message>
        <source>Give it as input=1xCHANNELSxHEIGHTxWIDTH.</source>
        <translation>Als input=1xCHANNELSxHEIGHTxWIDTH angeben.</translation>
    </message>
    <message>
        <source>Give it as the edge&apos;s fixed cost: --edge-fixed %1us.</source>
        <translation>Als Fixkosten der Edge angeben: --edge-fixed %1us.</translation>
    </message>
    <message>
        <source>Give it for the other device.</source>
        <translation>Für das andere Gerät angeben.</translation>
    </message>
    <message>
        <source>Give it with --bandwidth @FILE.</source>
        <translation>Die Bandbreite mit --bandwidth @FILE angeben.</translation>
    </message>
    <message>
        <source>Give it with --edge-profile or --cloud-profile.</source>
        <translation>Mit --edge-profile oder --cloud-profile angeben.</translation>
    </message>
    <message>
        <source>Give it with --input-shape %1=1x3x224x224.</source>
        <translation>Mit --input-shape %1=1x3x224x224 angeben.</translation>
    </message>
    <message>
        <source>Give its size with --input-bytes NAME=588KiB.</source>
        <translation>Die Größe mit --input-bytes NAME=588KiB angeben.</translation>
    </message>
    <message>
        <source>Give its size, such as --input-bytes NAME=588KiB.</source>
        <translation>Die Größe angeben, etwa --input-bytes NAME=588KiB.</translation>
    </message>
    <message>
        <source>Give lines of seconds and a value.</source>
        <translation>Zeilen mit Sekunden und einem Wert angeben.</translation>
    </message>
    <message>
        <source>Give measured edge times with --edge-profile, or estimate them anew with --edge-device.</source>
        <translation>Gemessene Edge-Zeiten mit --edge-profile angeben oder mit --edge-device neu schätzen.</translation>
    </message>
    <message>
        <source>Give measured times with --profile or --edge-profile.</source>
        <translation>Gemessene Zeiten mit --profile oder --edge-profile angeben.</translation>
    </message>
    <message>
        <source>Give other ends.</source>
        <translation>Andere Enden angeben.</translation>
    </message>
    <message>
        <source>Give the deploy prototxt, not the weights.</source>
        <translation>Das Deploy-Prototxt angeben, nicht die Gewichte.</translation>
    </message>
    <message>
        <source>Give the file that end_profiling() names.</source>
        <translation>Die Datei angeben, die end_profiling() nennt.</translation>
    </message>
    <message>
        <source>Give the file that the profiler wrote.</source>
        <translation>Die Datei angeben, die der Profiler geschrieben hat.</translation>
    </message>
    <message>
        <source>Give the file that trtexec --exportProfile=FILE writes.</source>
        <translation>Die Datei angeben, die trtexec --exportProfile=FILE schreibt.</translation>
    </message>
    <message>
        <source>Give the frame&apos;s true size, for example --input-bytes 588KiB, or add a node for the input that links to the first layer.</source>
        <translation>Die wahre Größe des Bildes angeben, zum Beispiel --input-bytes 588KiB, oder einen Knoten für die Eingabe ergänzen, der mit der ersten Schicht verbunden ist.</translation>
    </message>
    <message>
        <source>Give the input&apos;s size, for example --input-bytes 588KiB, or add a first row input,0,0,602112.</source>
        <translation>Die Größe der Eingabe angeben, zum Beispiel --input-bytes 588KiB, oder eine erste Zeile input,0,0,602112 ergänzen.</translation>
    </message>
    <message>
        <source>Give the layers of both sides.</source>
        <translation>Die Schichten beider Seiten angeben.</translation>
    </message>
    <message>
        <source>Give the nodes different names so that profiles can tell them apart.</source>
        <translation>Den Knoten verschiedene Namen geben, damit Profile sie unterscheiden können.</translation>
    </message>
    <message>
        <source>Give the output of iperf3 --json, which tells both.</source>
        <translation>Die Ausgabe von iperf3 --json angeben, die beides nennt.</translation>
    </message>
    <message>
        <source>Give the profile of this model, or add --accept-partial to estimate the rest at the scale of what was measured.</source>
        <translation>Das Profil dieses Modells angeben oder mit --accept-partial den Rest im Maßstab des Gemessenen schätzen lassen.</translation>
    </message>
    <message>
        <source>Give the profile of this model.</source>
        <translation>Das Profil dieses Modells angeben.</translation>
    </message>
    <message>
        <source>Give the size if it is another, such as --output-bytes LAYER=320KiB.</source>
        <translation>Die Größe, falls sie anders ist, angeben, etwa --output-bytes LAYER=320KiB.</translation>
    </message>
    <message>
        <source>Give the size, such as --output-bytes LAYER=320KiB or --input-bytes NAME=588KiB, or keep all that read it on its side.</source>
        <translation>Die Größe angeben, etwa --output-bytes LAYER=320KiB oder --input-bytes NAME=588KiB, oder alles, was sie liest, auf ihrer Seite lassen.</translation>
    </message>
    <message>
        <source>Give the size, such as --output-bytes LAYER=320KiB.</source>
        <translation>Die Größe angeben, etwa --output-bytes LAYER=320KiB.</translation>
    </message>
    <message>
        <source>Give the token that the cloud asks for.</source>
        <translation>Das Token angeben, das die Cloud verlangt.</translation>
    </message>
    <message>
        <source>Give two rates or more and times above zero.</source>
        <translation>Mindestens zwei Raten und Zeiten über null angeben.</translation>
    </message>
    <message>
        <source>Give two times, e.g. 10s and 60s.</source>
        <translation>Zwei Zeiten angeben, z. B. 10s und 60s.</translation>
    </message>
    <message>
        <source>Give whole numbers separated by commas.</source>
        <translation>Ganze Zahlen angeben, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Give workers, utilisation and uplink_bit_s.</source>
        <translation>workers (Worker), utilisation und uplink_bit_s angeben.</translation>
    </message>
    <message>
        <source>Heavy load</source>
        <translation>Hohe Last</translation>
    </message>
    <message>
        <source>Here %1 frames a second pass the fastest plan.</source>
        <translation>Hier lässt der schnellste Plan %1 Bilder je Sekunde durch.</translation>
    </message>
    <message>
        <source>Here %1 layers would return; the way back would really cost %2.</source>
        <translation>Hier würden %1 Schichten zurückkehren; der Rückweg würde in Wahrheit %2 kosten.</translation>
    </message>
    <message>
        <source>Here V_S = %1.</source>
        <translation>Hier ist V_S = %1.</translation>
    </message>
    <message>
        <source>Here every layer has one reader at most, so one black link each is enough.</source>
        <translation>Hier hat jede Schicht höchstens einen Leser, also genügt je eine schwarze Verbindung.</translation>
    </message>
    <message>
        <source>Here is a cut with V_S = %1.</source>
        <translation>Hier ist ein Schnitt mit V_S = %1.</translation>
    </message>
    <message>
        <source>Here it believes %1, but its plan costs %2 and the best one %3.</source>
        <translation>Hier glaubt sie an %1, aber ihr Plan kostet %2 und der beste %3.</translation>
    </message>
    <message>
        <source>Here nothing is split: a plan, with T_e = %1.</source>
        <translation>Hier ist nichts geteilt: ein Plan, mit T_e = %1.</translation>
    </message>
    <message>
        <source>Here that hides no plan worth having.</source>
        <translation>Hier verbirgt das keinen lohnenden Plan.</translation>
    </message>
    <message>
        <source>Here the answer is whole already: a plan, and the best one.</source>
        <translation>Hier ist die Antwort schon ganzzahlig: ein Plan, und zwar der beste.</translation>
    </message>
    <message>
        <source>How a computer finds it, and proves it, is the rest of this lesson.</source>
        <translation>Wie ein Rechner ihn findet und es beweist, ist der Rest dieser Lektion.</translation>
    </message>
    <message>
        <source>How many is a question only with a latency limit.</source>
        <translation>Wie viele, ist nur mit einer Latenzgrenze eine Frage.</translation>
    </message>
    <message>
        <source>If %1 ends up with c, the cut crosses this link and pays for the cloud.</source>
        <translation>Landet %1 bei c, so schneidet der Schnitt diese Verbindung und bezahlt die Cloud.</translation>
    </message>
    <message>
        <source>If %1 stays with e, the cut crosses this link and pays for the edge.</source>
        <translation>Bleibt %1 bei e, so schneidet der Schnitt diese Verbindung und bezahlt die Edge.</translation>
    </message>
    <message>
        <source>If two layers read %1, two black links would charge %2 twice; the next step avoids that.</source>
        <translation>Lesen zwei Schichten %1, würden zwei schwarze Verbindungen %2 doppelt berechnen; der nächste Schritt vermeidet das.</translation>
    </message>
    <message>
        <source>In no round did the larger message take longer than the smaller one.</source>
        <translation>In keiner Runde dauerte die größere Nachricht länger als die kleinere.</translation>
    </message>
    <message>
        <source>In the best plan that would count %1 instead of %2.</source>
        <translation>Im besten Plan würde das %1 statt %2 zählen.</translation>
    </message>
    <message>
        <source>In the cloud the same layer takes %1, its cloud time t^c.</source>
        <translation>In der Cloud braucht dieselbe Schicht %1, ihre Cloud-Zeit t^c.</translation>
    </message>
    <message>
        <source>In the program infinite is a number larger than all other capacities together.</source>
        <translation>Im Programm ist unendlich eine Zahl, die größer ist als alle anderen Kapazitäten zusammen.</translation>
    </message>
    <message>
        <source>Input %1 of this %2 is missing.</source>
        <translation>Eingabe %1 dieses Knotens (%2) fehlt.</translation>
    </message>
    <message>
        <source>Install Cutpoint whole, or build the target cutpoint-onnx-shapes.</source>
        <translation>Cutpoint vollständig installieren oder das Ziel cutpoint-onnx-shapes bauen.</translation>
    </message>
    <message>
        <source>Install cutpoint beside cutpoint-cli, or build it with Qt.</source>
        <translation>cutpoint neben cutpoint-cli installieren oder es mit Qt bauen.</translation>
    </message>
    <message>
        <source>Integral: the incumbent</source>
        <translation>Ganzzahlig: der Inkumbent</translation>
    </message>
    <message>
        <source>Interrupted before %1 was done; this is the best plan known by then.</source>
        <translation>Unterbrochen, bevor %1 fertig war; dies ist der beste bis dahin bekannte Plan.</translation>
    </message>
    <message>
        <source>Interrupted; there is no answer yet.</source>
        <translation>Unterbrochen; es gibt noch keine Antwort.</translation>
    </message>
    <message>
        <source>Is the port taken, the address of another machine, or the certificate not the key&apos;s?</source>
        <translation>Ist der Port belegt, die Adresse die eines anderen Rechners oder der Schlüssel nicht der des Zertifikats?</translation>
    </message>
    <message>
        <source>Is the port taken?</source>
        <translation>Ist der Port belegt?</translation>
    </message>
    <message>
        <source>It begins with &quot;format&quot;: &quot;cutpoint-fleet&quot;.</source>
        <translation>Die Flottendatei beginnt mit &quot;format&quot;: &quot;cutpoint-fleet&quot;.</translation>
    </message>
    <message>
        <source>It cannot be done: see how close you get.</source>
        <translation>Es ist nicht zu schaffen: Sehen Sie, wie nahe Sie kommen.</translation>
    </message>
    <message>
        <source>It cannot stand beside --edge-profile or --cloud-profile.</source>
        <translation>Es kann nicht neben --edge-profile oder --cloud-profile stehen.</translation>
    </message>
    <message>
        <source>It crops more than the frame has.</source>
        <translation>Sie schneidet mehr ab, als das Bild hat.</translation>
    </message>
    <message>
        <source>It has the least alpha T_e + T_t + gamma T_c of the four.</source>
        <translation>Er hat von den vieren das kleinste alpha T_e + T_t + gamma T_c.</translation>
    </message>
    <message>
        <source>It holds NAME/VERSION/model.onnx.</source>
        <translation>Er enthält NAME/VERSION/model.onnx.</translation>
    </message>
    <message>
        <source>It is answered by min cuts with a certified bound.</source>
        <translation>Sie wird durch minimale Schnitte mit nachgewiesener Schranke beantwortet.</translation>
    </message>
    <message>
        <source>It is branched on.</source>
        <translation>Es wird verzweigt.</translation>
    </message>
    <message>
        <source>It is crossed when its first layer is on the edge and its second in the cloud.</source>
        <translation>Sie wird geschnitten, wenn ihre erste Schicht auf der Edge ist und ihre zweite in der Cloud.</translation>
    </message>
    <message>
        <source>It is needed to ask how many cameras.</source>
        <translation>Nötig für die Frage, wie viele Kameras möglich sind.</translation>
    </message>
    <message>
        <source>It is needed when something else is swept.</source>
        <translation>Nötig, wenn etwas anderes durchlaufen wird.</translation>
    </message>
    <message>
        <source>It is never sent; give its size with --input-bytes NAME=588KiB.</source>
        <translation>Sie wird nie gesendet; ihre Größe mit --input-bytes NAME=588KiB angeben.</translation>
    </message>
    <message>
        <source>It is never sent; give its size with --output-bytes LAYER=320KiB.</source>
        <translation>Sie wird nie gesendet; ihre Größe mit --output-bytes LAYER=320KiB angeben.</translation>
    </message>
    <message>
        <source>It is on the edge but reads %1, which is in the cloud.</source>
        <translation>Sie liegt auf der Edge, liest aber %1, das in der Cloud liegt.</translation>
    </message>
    <message>
        <source>It is pruned only when its bound is not below the incumbent&apos;s T_e.</source>
        <translation>Es wird nur verworfen, wenn seine Schranke nicht unter dem T_e des Inkumbenten liegt.</translation>
    </message>
    <message>
        <source>It is pruned.</source>
        <translation>Es wird verworfen.</translation>
    </message>
    <message>
        <source>It is tied to &quot;%1&quot;, which is on the other side.</source>
        <translation>Sie ist an „%1“ gebunden, das auf der anderen Seite liegt.</translation>
    </message>
    <message>
        <source>It is what the map moves.</source>
        <translation>Das ist, was die Karte verändert.</translation>
    </message>
    <message>
        <source>It is what the sweep moves.</source>
        <translation>Das ist, was die Reihe verändert.</translation>
    </message>
    <message>
        <source>It joins layer %1 (%2x%3) and layer %4 (%5x%6).</source>
        <translation>Sie fügt Schicht %1 (%2x%3) und Schicht %4 (%5x%6) zusammen.</translation>
    </message>
    <message>
        <source>It measures B, cuts anew, and runs the new plan: Algorithm 3.</source>
        <translation>Es misst B, schneidet neu und führt den neuen Plan aus: Algorithmus 3.</translation>
    </message>
    <message>
        <source>It reads the blob &quot;%1&quot;, which is made only by layer &quot;%2&quot; on line %3, not above it.</source>
        <translation>Sie liest den Blob „%1“, den nur Schicht „%2“ in Zeile %3 erzeugt, nicht eine darüber.</translation>
    </message>
    <message>
        <source>It reads the blob &quot;%1&quot;, which no layer makes.</source>
        <translation>Sie liest den Blob „%1“, den keine Schicht erzeugt.</translation>
    </message>
    <message>
        <source>It reads the tensor &quot;%1&quot;, which is neither an input, nor a weight, nor produced by any node.</source>
        <translation>Er liest den Tensor „%1“, der weder eine Eingabe noch ein Gewicht ist und von keinem Knoten erzeugt wird.</translation>
    </message>
    <message>
        <source>It takes %1, the others longer.</source>
        <translation>Er dauert %1, die anderen länger.</translation>
    </message>
    <message>
        <source>Its T_t + T_c is %1; that of the others is at most %2.</source>
        <translation>Sein T_t + T_c ist %1; das der anderen ist höchstens %2.</translation>
    </message>
    <message>
        <source>Its columns are: %1.</source>
        <translation>Ihre Spalten sind: %1.</translation>
    </message>
    <message>
        <source>Its latency is %1 instead of %2.</source>
        <translation>Seine Latenz ist %1 statt %2.</translation>
    </message>
    <message>
        <source>Its layers are V_E = %1.</source>
        <translation>Seine Schichten sind V_E = %1.</translation>
    </message>
    <message>
        <source>Its narrowest link is %1, with room for %2: the bottleneck.</source>
        <translation>Seine engste Verbindung ist %1, mit Platz für %2: der Engpass.</translation>
    </message>
    <message>
        <source>Its output is too large.</source>
        <translation>Die Ausgabe ist zu groß.</translation>
    </message>
    <message>
        <source>Its output would be sent, but its size is not known.</source>
        <translation>Die Ausgabe würde gesendet, aber ihre Größe ist unbekannt.</translation>
    </message>
    <message>
        <source>Its output would have the shape %1.</source>
        <translation>Die Ausgabe hätte die Form %1.</translation>
    </message>
    <message>
        <source>Its output would return from the cloud, but its size is not known.</source>
        <translation>Die Ausgabe würde aus der Cloud zurückkehren, aber ihre Größe ist unbekannt.</translation>
    </message>
    <message>
        <source>Its slowest stage takes %1, less than 1/Q = %2.</source>
        <translation>Seine langsamste Stufe dauert %1, weniger als 1/Q = %2.</translation>
    </message>
    <message>
        <source>Its time is estimated at the scale of the measured rows.</source>
        <translation>Die Zeit ist im Maßstab der gemessenen Zeilen geschätzt.</translation>
    </message>
    <message>
        <source>Its time is not that of the real layer; correct it in the profile if it matters.</source>
        <translation>Die Zeit ist nicht die der echten Schicht; falls es darauf ankommt, im Profil berichtigen.</translation>
    </message>
    <message>
        <source>JSON syntax error in column %1.</source>
        <translation>JSON-Syntaxfehler in Spalte %1.</translation>
    </message>
    <message>
        <source>Join cameras that are alike.</source>
        <translation>Gleichartige Kameras zusammenfassen.</translation>
    </message>
    <message>
        <source>Join only layers of equal width and height.</source>
        <translation>Nur Schichten gleicher Breite und Höhe zusammenfügen.</translation>
    </message>
    <message>
        <source>Keep this plan and let B vary: its latency is T_e + T_c + 8 D / B, with D the bytes sent.</source>
        <translation>Behalten Sie diesen Plan und lassen Sie B schwanken: Seine Latenz ist T_e + T_c + 8 D / B, mit D den gesendeten Bytes.</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Hier behalten</translation>
    </message>
    <message>
        <source>Known are ONNX Runtime, TensorRT (exportProfile), OpenVINO and PyTorch traces, and Cutpoint&apos;s own format.</source>
        <translation>Bekannt sind Traces von ONNX Runtime, TensorRT (exportProfile), OpenVINO und PyTorch sowie Cutpoints eigenes Format.</translation>
    </message>
    <message>
        <source>Known are OpenVINO counters, caffe time, trtexec --dumpProfile, TensorFlow Lite&apos;s benchmark_model, ncnn benchmark lines and CSV tables such as layer,time_ms.</source>
        <translation>Bekannt sind OpenVINO-Zähler, caffe time, trtexec --dumpProfile, benchmark_model von TensorFlow Lite, Zeilen des ncnn-Benchmarks und CSV-Tabellen wie layer,time_ms (layer: Schicht).</translation>
    </message>
    <message>
        <source>Known are iperf3 --json, speedtest and Sabre&apos;s lists.</source>
        <translation>Bekannt sind iperf3 --json, speedtest und die Listen von Sabre.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Layers on the edge that a layer in the cloud reads form V_S: only they are sent.</source>
        <translation>Schichten auf der Edge, die eine Schicht in der Cloud liest, bilden V_S: Nur sie werden gesendet.</translation>
    </message>
    <message>
        <source>Leave the machine&apos;s processors to the demo.</source>
        <translation>Die Prozessoren des Rechners der Vorführung überlassen.</translation>
    </message>
    <message>
        <source>Let T0 = %1.</source>
        <translation>T0 sei %1.</translation>
    </message>
    <message>
        <source>Let benchmark_app print the counters with -pc.</source>
        <translation>benchmark_app mit -pc die Zähler ausgeben lassen.</translation>
    </message>
    <message>
        <source>Let benchmark_app write it with -report_type average_counters.</source>
        <translation>benchmark_app sie mit -report_type average_counters schreiben lassen.</translation>
    </message>
    <message>
        <source>Let benchmark_app write the file again, to the end.</source>
        <translation>benchmark_app die Datei noch einmal bis zum Ende schreiben lassen.</translation>
    </message>
    <message>
        <source>Let iperf3 --json run to its end.</source>
        <translation>iperf3 --json bis zum Ende laufen lassen.</translation>
    </message>
    <message>
        <source>Let it run all the time.</source>
        <translation>Lassen Sie es ständig laufen.</translation>
    </message>
    <message>
        <source>Let speedtest measure the upload, too.</source>
        <translation>speedtest auch den Upload messen lassen.</translation>
    </message>
    <message>
        <source>Let trtexec print the block &quot;=== Profile&quot; with --dumpProfile.</source>
        <translation>trtexec mit --dumpProfile den Block „=== Profile“ ausgeben lassen.</translation>
    </message>
    <message>
        <source>Let trtexec write the file again.</source>
        <translation>trtexec die Datei noch einmal schreiben lassen.</translation>
    </message>
    <message>
        <source>Light load</source>
        <translation>Geringe Last</translation>
    </message>
    <message>
        <source>Light or heavy?</source>
        <translation>Gering oder hoch?</translation>
    </message>
    <message>
        <source>Line %1 already has a layer of this name; this one becomes %2.</source>
        <translation>Zeile %1 hat schon eine Schicht dieses Namens; diese wird zu %2.</translation>
    </message>
    <message>
        <source>Line 18 forgets the plan: the last cell&apos;s, with T_max = %1, is returned instead of %2.</source>
        <translation>Zeile 18 vergisst den Plan: Der der letzten Zelle, mit T_max = %1, wird statt %2 zurückgegeben.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Links from e carry the cloud time, links to c the edge time, links between layers the transfer time.</source>
        <translation>Verbindungen von e tragen die Cloud-Zeit, Verbindungen nach c die Edge-Zeit, Verbindungen zwischen Schichten die Übertragungszeit.</translation>
    </message>
    <message>
        <source>Links never lead in a circle; such a graph is called a DAG.</source>
        <translation>Verbindungen führen nie im Kreis; ein solcher Graph heißt DAG.</translation>
    </message>
    <message>
        <source>Load a model first.</source>
        <translation>Zuerst ein Modell laden.</translation>
    </message>
    <message>
        <source>Load the model again.</source>
        <translation>Das Modell noch einmal laden.</translation>
    </message>
    <message>
        <source>Logs of this form are of the downlink; plans need the uplink.</source>
        <translation>Protokolle dieser Form betreffen den Downlink; Pläne brauchen den Uplink.</translation>
    </message>
    <message>
        <source>Lower Q or raise the budget.</source>
        <translation>Q senken oder das Budget erhöhen.</translation>
    </message>
    <message>
        <source>Make the plan for the model that runs on the edge.</source>
        <translation>Den Plan für das Modell erstellen, das auf der Edge läuft.</translation>
    </message>
    <message>
        <source>Make the plan for this model.</source>
        <translation>Den Plan für dieses Modell erstellen.</translation>
    </message>
    <message>
        <source>Mark the layers that receive the frame as inputs.</source>
        <translation>Die Schichten, die das Bild empfangen, als Eingaben kennzeichnen.</translation>
    </message>
    <message>
        <source>Measure again.</source>
        <translation>Noch einmal messen.</translation>
    </message>
    <message>
        <source>Measure both devices, and give the times with a profile CSV.</source>
        <translation>Beide Geräte messen und die Zeiten mit einem Profil als CSV angeben.</translation>
    </message>
    <message>
        <source>Measure both sides with the same batch.</source>
        <translation>Beide Seiten mit derselben Stapelgröße messen.</translation>
    </message>
    <message>
        <source>Measure for ten seconds or longer.</source>
        <translation>Zehn Sekunden oder länger messen.</translation>
    </message>
    <message>
        <source>Measure it again.</source>
        <translation>Noch einmal messen.</translation>
    </message>
    <message>
        <source>Measure several runs; the first is then left out.</source>
        <translation>Mehrere Läufe messen; der erste wird dann weggelassen.</translation>
    </message>
    <message>
        <source>Measure the uplink where you can.</source>
        <translation>Den Uplink messen, wo es möglich ist.</translation>
    </message>
    <message>
        <source>Measure them with the same batch.</source>
        <translation>Beide mit derselben Stapelgröße messen.</translation>
    </message>
    <message>
        <source>Measure these layers, too, or name the device that is nearest to yours.</source>
        <translation>Auch diese Schichten messen oder das Gerät nennen, das Ihrem am nächsten kommt.</translation>
    </message>
    <message>
        <source>Measure with the model&apos;s batch for exact times; small batches are slower per frame.</source>
        <translation>Für genaue Zeiten mit der Stapelgröße des Modells messen; kleine Stapel sind je Bild langsamer.</translation>
    </message>
    <message>
        <source>Measure without -R.</source>
        <translation>Ohne -R messen.</translation>
    </message>
    <message>
        <source>Measured bandwidth may therefore be wrong by quite a bit without any harm.</source>
        <translation>Die gemessene Bandbreite darf daher recht falsch sein, ohne dass es schadet.</translation>
    </message>
    <message>
        <source>Median latency</source>
        <translation>Median der Latenz</translation>
    </message>
    <message>
        <source>More runs, on a quiet machine, need less of this.</source>
        <translation>Mit mehr Läufen auf einem ruhigen Rechner ist das weniger nötig.</translation>
    </message>
    <message>
        <source>Move alpha and gamma and try to reach the marked plan.</source>
        <translation>Bewegen Sie alpha und gamma und versuchen Sie, den markierten Plan zu erreichen.</translation>
    </message>
    <message>
        <source>Move it to the cloud, or its producers to the edge.</source>
        <translation>Sie in die Cloud verschieben oder ihre Erzeuger auf die Edge.</translation>
    </message>
    <message>
        <source>Move that in-place layer to the cloud, or give it a top of its own.</source>
        <translation>Diese In-place-Schicht in die Cloud verschieben oder ihr ein eigenes top geben.</translation>
    </message>
    <message>
        <source>Move the cut, or choose Edit &gt; Return to the best plan.</source>
        <translation>Den Schnitt verschieben oder Bearbeiten &gt; Zurück zum besten Plan wählen.</translation>
    </message>
    <message>
        <source>Much sent, a steep line</source>
        <translation>Viel gesendet, steile Gerade</translation>
    </message>
    <message>
        <source>Name a class of the file.</source>
        <translation>Eine Klasse der Datei nennen.</translation>
    </message>
    <message>
        <source>Name a file whose first line is the token.</source>
        <translation>Eine Datei nennen, deren erste Zeile das Token ist.</translation>
    </message>
    <message>
        <source>Name an existing layer.</source>
        <translation>Eine vorhandene Schicht nennen.</translation>
    </message>
    <message>
        <source>Name it edge_s, cloud_ms, forward_ms_min, time_us or the like.</source>
        <translation>Sie edge_s, cloud_ms, forward_ms_min, time_us oder ähnlich nennen.</translation>
    </message>
    <message>
        <source>Name one of the fleet&apos;s classes with --of.</source>
        <translation>Mit --of eine der Klassen der Flotte nennen.</translation>
    </message>
    <message>
        <source>Name some of problem, network, min-cut, bandwidth, heavy, budget, time, or 1 to 7.</source>
        <translation>Einige von problem, network, min-cut (Min-Cut), bandwidth (Bandbreite), heavy, budget, time oder 1 bis 7 nennen.</translation>
    </message>
    <message>
        <source>Name the column with its true unit, such as _ms.</source>
        <translation>Die Spalte mit ihrer wahren Einheit benennen, etwa _ms.</translation>
    </message>
    <message>
        <source>Name the column with its unit, such as rate_mbps.</source>
        <translation>Die Spalte mit ihrer Einheit benennen, etwa rate_mbps.</translation>
    </message>
    <message>
        <source>Name the columns, for example layer,edge_s,cloud_s,output_bytes.</source>
        <translation>Die Spalten benennen, zum Beispiel layer,edge_s,cloud_s,output_bytes (layer: Schicht).</translation>
    </message>
    <message>
        <source>Name the model file in it.</source>
        <translation>Die Modelldatei darin nennen.</translation>
    </message>
    <message>
        <source>Name the top of a layer above this one.</source>
        <translation>Das top einer Schicht über dieser nennen.</translation>
    </message>
    <message>
        <source>Neither a plan nor a bandwidth is given.</source>
        <translation>Weder ein Plan noch eine Bandbreite ist angegeben.</translation>
    </message>
    <message>
        <source>No answer to ping is in the file.</source>
        <translation>In der Datei steht keine Antwort auf ping.</translation>
    </message>
    <message>
        <source>No flow can be larger than any cut, because all of it must cross the cut.</source>
        <translation>Kein Fluss kann größer sein als ein Schnitt, denn er muss ganz durch den Schnitt.</translation>
    </message>
    <message>
        <source>No layer is a raw input.</source>
        <translation>Keine Schicht ist eine Roheingabe.</translation>
    </message>
    <message>
        <source>No layer reads this input; it is left out.</source>
        <translation>Keine Schicht liest diese Eingabe; sie wird weggelassen.</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Es ist kein Modell geladen.</translation>
    </message>
    <message>
        <source>No node is an Input; the first node without a predecessor is taken as the raw input.</source>
        <translation>Kein Knoten ist ein Input; der erste Knoten ohne Vorgänger wird als Roheingabe genommen.</translation>
    </message>
    <message>
        <source>No node is without a predecessor, so the graph has a cycle or is empty.</source>
        <translation>Kein Knoten ist ohne Vorgänger, also hat der Graph einen Zyklus oder ist leer.</translation>
    </message>
    <message>
        <source>No path is left</source>
        <translation>Kein Pfad ist übrig</translation>
    </message>
    <message>
        <source>No plan fits the edge memory limit and the pins.</source>
        <translation>Kein Plan passt zur Speichergrenze der Edge und zu den Festlegungen.</translation>
    </message>
    <message>
        <source>No plan is faster than %1, with V_S = %2.</source>
        <translation>Kein Plan ist schneller als %1, mit V_S = %2.</translation>
    </message>
    <message>
        <source>No plan meets the pins, the memory limit and the cloud budget.</source>
        <translation>Kein Plan hält die Festlegungen, die Speichergrenze und das Cloud-Budget ein.</translation>
    </message>
    <message>
        <source>No plan that meets the limits was found; the nearest one found is shown.</source>
        <translation>Es wurde kein Plan gefunden, der die Grenzen einhält; der nächstliegende gefundene wird gezeigt.</translation>
    </message>
    <message>
        <source>No row is left that has a rate.</source>
        <translation>Es bleibt keine Zeile übrig, die eine Rate hat.</translation>
    </message>
    <message>
        <source>No row of the profile names a layer of the model.</source>
        <translation>Keine Zeile des Profils nennt eine Schicht des Modells.</translation>
    </message>
    <message>
        <source>No such model is loaded.</source>
        <translation>Ein solches Modell ist nicht geladen.</translation>
    </message>
    <message>
        <source>No such model was sent, and none lies in the server&apos;s folder.</source>
        <translation>Ein solches Modell wurde nicht gesendet, und im Ordner des Servers liegt keines.</translation>
    </message>
    <message>
        <source>No temporary folder for the profile can be made.</source>
        <translation>Für das Profil lässt sich kein temporärer Ordner anlegen.</translation>
    </message>
    <message>
        <source>No title tells that its column holds rates: %1.</source>
        <translation>Kein Titel besagt, dass seine Spalte Raten enthält: %1.</translation>
    </message>
    <message>
        <source>No tree is needed</source>
        <translation>Kein Baum nötig</translation>
    </message>
    <message>
        <source>Nor does it keep the raw input on the edge: it may “start” in the cloud, and no upload is paid.</source>
        <translation>Auch hält sie die Roheingabe nicht auf der Edge: Sie darf in der Cloud „beginnen“, und kein Hochladen wird bezahlt.</translation>
    </message>
    <message>
        <source>Not all plans that weights can reach were visited.</source>
        <translation>Nicht alle durch Gewichte erreichbaren Pläne wurden besucht.</translation>
    </message>
    <message>
        <source>Nothing can be sent at this bandwidth, so there is no split to learn from.</source>
        <translation>Bei dieser Bandbreite lässt sich nichts senden, also gibt es keine Teilung zum Lernen.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: answers are per frame.</source>
        <translation>Es ist nichts zu tun: Antworten gelten je Bild.</translation>
    </message>
    <message>
        <source>Nothing sent, nothing changes</source>
        <translation>Nichts gesendet, nichts ändert sich</translation>
    </message>
    <message>
        <source>Nothing to do, unless the input should matter.</source>
        <translation>Nichts zu tun, außer die Eingabe soll eine Rolle spielen.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>Now each layer pays on exactly one of the two sides: together the blue links can cost T_e.</source>
        <translation>Nun zahlt jede Schicht auf genau einer der beiden Seiten: Zusammen können die blauen Verbindungen T_e kosten.</translation>
    </message>
    <message>
        <source>Number the nodes apart.</source>
        <translation>Die Knoten verschieden nummerieren.</translation>
    </message>
    <message>
        <source>Number the rows apart.</source>
        <translation>Die Zeilen verschieden nummerieren.</translation>
    </message>
    <message>
        <source>Numbers are written with a decimal comma; they are read as such.</source>
        <translation>Zahlen sind mit Dezimalkomma geschrieben; sie werden so gelesen.</translation>
    </message>
    <message>
        <source>ONNX Runtime does not start: %1.</source>
        <translation>Die ONNX Runtime startet nicht: %1.</translation>
    </message>
    <message>
        <source>ONNX Runtime failed: %1</source>
        <translation>Die ONNX Runtime ist gescheitert: %1</translation>
    </message>
    <message>
        <source>ONNX Runtime gives no profile: %1</source>
        <translation>Die ONNX Runtime liefert kein Profil: %1</translation>
    </message>
    <message>
        <source>ONNX Runtime is not there (%1).</source>
        <translation>Die ONNX Runtime ist nicht vorhanden (%1).</translation>
    </message>
    <message>
        <source>ONNX Runtime refuses the model: %1</source>
        <translation>Die ONNX Runtime lehnt das Modell ab: %1</translation>
    </message>
    <message>
        <source>ONNX Runtime&apos;s profile cannot be read.</source>
        <translation>Das Profil der ONNX Runtime lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Of the plans with T_t + T_c within T0 it has the least T_e.</source>
        <translation>Von den Plänen mit T_t + T_c innerhalb von T0 hat er das kleinste T_e.</translation>
    </message>
    <message>
        <source>On average the link carries %1; the best plan for that has V_S = %2.</source>
        <translation>Im Mittel trägt die Leitung %1; der beste Plan dafür hat V_S = %2.</translation>
    </message>
    <message>
        <source>On the edge %1 takes %2.</source>
        <translation>Auf der Edge braucht %1 %2.</translation>
    </message>
    <message>
        <source>On this model the fastest plan has the least T_max, too.</source>
        <translation>Bei diesem Modell hat der schnellste Plan auch das kleinste T_max.</translation>
    </message>
    <message>
        <source>On this model, at this bandwidth, that does no harm.</source>
        <translation>Bei diesem Modell und dieser Bandbreite schadet das nicht.</translation>
    </message>
    <message>
        <source>On which side does %1 run then?</source>
        <translation>Auf welcher Seite läuft %1 dann?</translation>
    </message>
    <message>
        <source>Once per layer</source>
        <translation>Einmal je Schicht</translation>
    </message>
    <message>
        <source>Once per link, as printed</source>
        <translation>Einmal je Verbindung, wie gedruckt</translation>
    </message>
    <message>
        <source>One frame takes %1, and no plan is faster.</source>
        <translation>Ein Bild dauert %1, und kein Plan ist schneller.</translation>
    </message>
    <message>
        <source>One frame takes T_e + T_t + T_c = %1.</source>
        <translation>Ein Bild dauert T_e + T_t + T_c = %1.</translation>
    </message>
    <message>
        <source>One number for each layer</source>
        <translation>Eine Zahl für jede Schicht</translation>
    </message>
    <message>
        <source>One plan for all</source>
        <translation>Ein Plan für alle</translation>
    </message>
    <message>
        <source>One plan has T_e + T_c = %1 and sends %2, another %3 and %4: at which bandwidth are they equally fast?</source>
        <translation>Ein Plan hat T_e + T_c = %1 und sendet %2, ein anderer %3 und %4: Bei welcher Bandbreite sind sie gleich schnell?</translation>
    </message>
    <message>
        <source>One row adds up what the cloud computes and what is sent; it may not exceed T0.</source>
        <translation>Eine Zeile summiert, was die Cloud berechnet und was gesendet wird; sie darf T0 nicht überschreiten.</translation>
    </message>
    <message>
        <source>One sampling rate is needed.</source>
        <translation>Es wird genau eine Abtastrate gebraucht.</translation>
    </message>
    <message>
        <source>Only DSH searches a grid.</source>
        <translation>Nur DSH durchsucht ein Raster.</translation>
    </message>
    <message>
        <source>Only a layer that several others read needs one.</source>
        <translation>Nur eine Schicht, die mehrere andere lesen, braucht einen.</translation>
    </message>
    <message>
        <source>Only one of the three depends on B</source>
        <translation>Nur eines der drei hängt von B ab</translation>
    </message>
    <message>
        <source>Only the desktop program can print, and it is not installed.</source>
        <translation>Nur das Desktop-Programm kann drucken, und es ist nicht installiert.</translation>
    </message>
    <message>
        <source>Open a file whose &quot;format&quot; is &quot;cutpoint-model&quot;.</source>
        <translation>Eine Datei öffnen, deren &quot;format&quot; &quot;cutpoint-model&quot; ist.</translation>
    </message>
    <message>
        <source>Open a graph of the dnn-partitioning format.</source>
        <translation>Einen Graphen im Format dnn-partitioning öffnen.</translation>
    </message>
    <message>
        <source>Open a model saved by Cutpoint, or one of the other supported formats.</source>
        <translation>Ein von Cutpoint gespeichertes Modell oder eines der anderen unterstützten Formate öffnen.</translation>
    </message>
    <message>
        <source>Open an .onnx file, or export the model to ONNX first.</source>
        <translation>Eine .onnx-Datei öffnen oder das Modell zuerst nach ONNX exportieren.</translation>
    </message>
    <message>
        <source>Open it with a newer Cutpoint, or save it there as version 1.</source>
        <translation>Mit einem neueren Cutpoint öffnen oder dort als Version 1 speichern.</translation>
    </message>
    <message>
        <source>Open the edge&apos;s model, or start the edge with the plan&apos;s.</source>
        <translation>Das Modell der Edge öffnen oder die Edge mit dem des Plans starten.</translation>
    </message>
    <message>
        <source>Open the file again.</source>
        <translation>Die Datei noch einmal öffnen.</translation>
    </message>
    <message>
        <source>Open the model itself (ONNX, Caffe, Darknet or the native JSON) to run it.</source>
        <translation>Zum Ausführen das Modell selbst öffnen (ONNX, Caffe, Darknet oder das eigene JSON).</translation>
    </message>
    <message>
        <source>Open the model itself and give this file with --edge-profile or --cloud-profile.</source>
        <translation>Das Modell selbst öffnen und diese Datei mit --edge-profile oder --cloud-profile angeben.</translation>
    </message>
    <message>
        <source>Open the model itself.</source>
        <translation>Das Modell selbst öffnen.</translation>
    </message>
    <message>
        <source>Open the model that was measured and give this file with --edge-profile or --cloud-profile.</source>
        <translation>Das gemessene Modell öffnen und diese Datei mit --edge-profile oder --cloud-profile angeben.</translation>
    </message>
    <message>
        <source>OpenCV DNN computes this output as %1 instead of %2.</source>
        <translation>OpenCV DNN berechnet diese Ausgabe als %1 statt als %2.</translation>
    </message>
    <message>
        <source>OpenCV DNN does not read this model: %1</source>
        <translation>OpenCV DNN liest dieses Modell nicht: %1</translation>
    </message>
    <message>
        <source>OpenCV DNN does not run %1 %2.</source>
        <translation>OpenCV DNN führt %1 %2 nicht aus.</translation>
    </message>
    <message>
        <source>OpenCV DNN failed: %1</source>
        <translation>OpenCV DNN ist gescheitert: %1</translation>
    </message>
    <message>
        <source>OpenCV cannot read the model: %1</source>
        <translation>OpenCV kann das Modell nicht lesen: %1</translation>
    </message>
    <message>
        <source>Over 1/B, to the right for slower links, that is a straight line.</source>
        <translation>Über 1/B, nach rechts für langsamere Leitungen, ist das eine Gerade.</translation>
    </message>
    <message>
        <source>Over 20 million frames are not replayed.</source>
        <translation>Über 20 Millionen Bilder werden nicht wiedergegeben.</translation>
    </message>
    <message>
        <source>Over 50 million frames are not simulated.</source>
        <translation>Über 50 Millionen Bilder werden nicht simuliert.</translation>
    </message>
    <message>
        <source>Path %1</source>
        <translation>Pfad %1</translation>
    </message>
    <message>
        <source>Path 1: %1.</source>
        <translation>Pfad 1: %1.</translation>
    </message>
    <message>
        <source>Pins force a transfer over a link of zero bandwidth.</source>
        <translation>Festlegungen erzwingen eine Übertragung über eine Leitung mit der Bandbreite null.</translation>
    </message>
    <message>
        <source>Printed Eq. 4: returning is free</source>
        <translation>Gedruckte Gl. 4: Rückkehr ist kostenlos</translation>
    </message>
    <message>
        <source>Printed Eq. 4: the input is free</source>
        <translation>Gedruckte Gl. 4: die Eingabe ist kostenlos</translation>
    </message>
    <message>
        <source>Printed flaw: lines 12 and 17</source>
        <translation>Fehler im Artikel: Zeilen 12 und 17</translation>
    </message>
    <message>
        <source>Printed flaw: the size of the grid</source>
        <translation>Fehler im Artikel: die Größe des Rasters</translation>
    </message>
    <message>
        <source>Probe again, with more rounds.</source>
        <translation>Noch einmal mit mehr Runden messen.</translation>
    </message>
    <message>
        <source>Profile an engine whose layers are timed apart.%1</source>
        <translation>Ein Profil einer Engine aufnehmen, deren Schichten einzeln gemessen werden.%1</translation>
    </message>
    <message>
        <source>Profile fewer runs.</source>
        <translation>Für das Profil weniger Läufe messen.</translation>
    </message>
    <message>
        <source>Profile with fusion switched off.%1</source>
        <translation>Das Profil mit abgeschalteter Verschmelzung aufnehmen.%1</translation>
    </message>
    <message>
        <source>Profile with the CPU or CUDA provider, which time every node.%1</source>
        <translation>Das Profil mit dem CPU- oder CUDA-Provider aufnehmen, die jeden Knoten messen.%1</translation>
    </message>
    <message>
        <source>Profile without delegates (--use_xnnpack=false, --use_gpu=false).%1</source>
        <translation>Das Profil ohne Delegates aufnehmen (--use_xnnpack=false, --use_gpu=false).%1</translation>
    </message>
    <message>
        <source>Pruned</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Push the plan again.</source>
        <translation>Den Plan noch einmal aufspielen.</translation>
    </message>
    <message>
        <source>Push without a check, or update the agent.</source>
        <translation>Ohne Prüfung aufspielen oder den Agenten aktualisieren.</translation>
    </message>
    <message>
        <source>Put every predecessor of an edge layer on the edge.</source>
        <translation>Jeden Vorgänger einer Edge-Schicht auf die Edge legen.</translation>
    </message>
    <message>
        <source>Put every run in a file of its own.</source>
        <translation>Jeden Lauf in eine eigene Datei schreiben.</translation>
    </message>
    <message>
        <source>Put producers before their consumers and check the id.</source>
        <translation>Erzeuger vor ihre Verbraucher setzen und die id prüfen.</translation>
    </message>
    <message>
        <source>Put the file beside the model; without it some shapes stay unknown.</source>
        <translation>Die Datei neben das Modell legen; ohne sie bleiben einige Formen unbekannt.</translation>
    </message>
    <message>
        <source>Q is the sampling rate, in frames per second.</source>
        <translation>Q ist die Abtastrate, in Bildern je Sekunde.</translation>
    </message>
    <message>
        <source>Raise --edge-memory.</source>
        <translation>--edge-memory erhöhen.</translation>
    </message>
    <message>
        <source>Raise the bandwidth or remove a pin.</source>
        <translation>Die Bandbreite erhöhen oder eine Festlegung entfernen.</translation>
    </message>
    <message>
        <source>Raise the bandwidth.</source>
        <translation>Die Bandbreite erhöhen.</translation>
    </message>
    <message>
        <source>Raise the budget or remove a pin.</source>
        <translation>Das Budget erhöhen oder eine Festlegung entfernen.</translation>
    </message>
    <message>
        <source>Raise the cloud&apos;s message limit, or choose a plan that sends less.</source>
        <translation>Die Nachrichtengrenze der Cloud erhöhen oder einen Plan wählen, der weniger sendet.</translation>
    </message>
    <message>
        <source>Raise the limit or remove a pin.</source>
        <translation>Die Grenze erhöhen oder eine Festlegung entfernen.</translation>
    </message>
    <message>
        <source>Raise the server&apos;s message limit.</source>
        <translation>Die Nachrichtengrenze des Servers erhöhen.</translation>
    </message>
    <message>
        <source>Rates are taken from the column &quot;%1&quot; and times from &quot;%2&quot;.</source>
        <translation>Raten werden aus der Spalte „%1“ genommen und Zeiten aus „%2“.</translation>
    </message>
    <message>
        <source>Raw inputs stay on the edge.</source>
        <translation>Roheingaben bleiben auf der Edge.</translation>
    </message>
    <message>
        <source>Read off by colour</source>
        <translation>An der Farbe abgelesen</translation>
    </message>
    <message>
        <source>Read the model again; its list of layers is of another model.</source>
        <translation>Das Modell noch einmal lesen; seine Schichtenliste gehört zu einem anderen Modell.</translation>
    </message>
    <message>
        <source>Read the results as times per minibatch.</source>
        <translation>Die Ergebnisse als Zeiten je Minibatch lesen.</translation>
    </message>
    <message>
        <source>Reading the fleet was stopped.</source>
        <translation>Das Lesen der Flotte wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>Record it with record_shapes=True.</source>
        <translation>Mit record_shapes=True aufzeichnen.</translation>
    </message>
    <message>
        <source>Record with torch.profiler.profile(activities=[ProfilerActivity.CPU], record_shapes=True) and export_chrome_trace().</source>
        <translation>Mit torch.profiler.profile(activities=[ProfilerActivity.CPU], record_shapes=True) und export_chrome_trace() aufzeichnen.</translation>
    </message>
    <message>
        <source>Recording the flow was cancelled.</source>
        <translation>Die Aufzeichnung des Flusses wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Reduce size, or give the net a larger frame.</source>
        <translation>size verkleinern oder dem Netz ein größeres Bild geben.</translation>
    </message>
    <message>
        <source>Relax</source>
        <translation>Relaxieren</translation>
    </message>
    <message>
        <source>Relaxing only adds choices, so no plan within T0 has a T_e below %1.</source>
        <translation>Relaxieren fügt nur Möglichkeiten hinzu, also hat kein Plan innerhalb von T0 ein T_e unter %1.</translation>
    </message>
    <message>
        <source>Remove it or convert it.</source>
        <translation>Entfernen oder umwandeln.</translation>
    </message>
    <message>
        <source>Remove it, or add the { it belongs to.</source>
        <translation>Entfernen oder die { ergänzen, zu der sie gehört.</translation>
    </message>
    <message>
        <source>Remove one link of the cycle; a model must be a directed acyclic graph.</source>
        <translation>Eine Verbindung des Zyklus entfernen; ein Modell muss ein gerichteter azyklischer Graph sein.</translation>
    </message>
    <message>
        <source>Remove one of the two lines.</source>
        <translation>Eine der beiden Zeilen entfernen.</translation>
    </message>
    <message>
        <source>Remove one of the two rows.</source>
        <translation>Eine der beiden Zeilen entfernen.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Eines davon entfernen.</translation>
    </message>
    <message>
        <source>Remove the limit for this analysis.</source>
        <translation>Die Grenze für diese Analyse entfernen.</translation>
    </message>
    <message>
        <source>Remove the link or add the layer.</source>
        <translation>Die Verbindung entfernen oder die Schicht hinzufügen.</translation>
    </message>
    <message>
        <source>Remove the link that closes the cycle.</source>
        <translation>Die Verbindung entfernen, die den Zyklus schließt.</translation>
    </message>
    <message>
        <source>Remove these rows if they mean that nothing was measured.</source>
        <translation>Diese Zeilen entfernen, falls sie bedeuten, dass nichts gemessen wurde.</translation>
    </message>
    <message>
        <source>Rename one of them; plans and profiles refer to layers by name.</source>
        <translation>Eines davon umbenennen; Pläne und Profile beziehen sich über den Namen auf Schichten.</translation>
    </message>
    <message>
        <source>Rename the row after a layer of the model, or remove it.</source>
        <translation>Die Zeile nach einer Schicht des Modells umbenennen oder entfernen.</translation>
    </message>
    <message>
        <source>Returned as printed</source>
        <translation>Wie gedruckt zurückgegeben</translation>
    </message>
    <message>
        <source>Run app/get-onnxruntime, set CUTPOINT_ONNXRUNTIME to libonnxruntime.so, or use the OpenCV engine.</source>
        <translation>app/get-onnxruntime ausführen, CUTPOINT_ONNXRUNTIME auf libonnxruntime.so setzen oder die OpenCV-Engine nehmen.</translation>
    </message>
    <message>
        <source>Run benchmark_model with --enable_op_profiling=true and keep all it prints.</source>
        <translation>benchmark_model mit --enable_op_profiling=true ausführen und alle Ausgaben aufheben.</translation>
    </message>
    <message>
        <source>S := all that e can still reach</source>
        <translation>S := alles, was e noch erreicht</translation>
    </message>
    <message>
        <source>Save it again as UTF-8 (&quot;CSV UTF-8&quot; in most spreadsheets).</source>
        <translation>Noch einmal als UTF-8 speichern („CSV UTF-8“ in den meisten Tabellenprogrammen).</translation>
    </message>
    <message>
        <source>Save it again as UTF-8 (&quot;Unicode (UTF-8)&quot; in most editors).</source>
        <translation>Noch einmal als UTF-8 speichern („Unicode (UTF-8)“ in den meisten Editoren).</translation>
    </message>
    <message>
        <source>Save the model with external data and open the small .onnx file.</source>
        <translation>Das Modell mit externen Daten speichern und die kleine .onnx-Datei öffnen.</translation>
    </message>
    <message>
        <source>Save the model with its weights inside the .onnx file.</source>
        <translation>Das Modell mit seinen Gewichten in der .onnx-Datei speichern.</translation>
    </message>
    <message>
        <source>Save the project again with this version of Cutpoint, or open the model itself.</source>
        <translation>Das Projekt noch einmal mit dieser Version von Cutpoint speichern oder das Modell selbst öffnen.</translation>
    </message>
    <message>
        <source>Save the trace instead: prof.export_chrome_trace(&quot;trace.json&quot;).</source>
        <translation>Stattdessen den Trace speichern: prof.export_chrome_trace(&quot;trace.json&quot;).</translation>
    </message>
    <message>
        <source>Save the weights outside the model (ONNX external data); planning needs only the graph.</source>
        <translation>Die Gewichte außerhalb des Modells speichern (externe ONNX-Daten); die Planung braucht nur den Graphen.</translation>
    </message>
    <message>
        <source>See its message above.</source>
        <translation>Siehe die Meldung darüber.</translation>
    </message>
    <message>
        <source>See the edge&apos;s log; if its frames take that long, wait longer.</source>
        <translation>Siehe das Protokoll der Edge; wenn ihre Bilder so lange dauern, länger warten.</translation>
    </message>
    <message>
        <source>See the edge&apos;s messages.</source>
        <translation>Siehe die Meldungen der Edge.</translation>
    </message>
    <message>
        <source>Send it as the parameter file:1/model.onnx.</source>
        <translation>Als Parameter file:1/model.onnx senden.</translation>
    </message>
    <message>
        <source>Send less, or measure with TCP.</source>
        <translation>Weniger senden oder mit TCP messen.</translation>
    </message>
    <message>
        <source>Send the tensors that the model&apos;s metadata names.</source>
        <translation>Die Tensoren senden, die die Metadaten des Modells nennen.</translation>
    </message>
    <message>
        <source>Sending V_S takes T_t = %1.</source>
        <translation>V_S zu senden dauert T_t = %1.</translation>
    </message>
    <message>
        <source>Sending that at %1 takes %2, its transfer time t^t.</source>
        <translation>Das bei %1 zu senden dauert %2, die Übertragungszeit t^t.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Set another batch with --input-shape %1=...</source>
        <translation>Mit --input-shape %1=... eine andere Stapelgröße setzen.</translation>
    </message>
    <message>
        <source>Set filters of the convolution above it to %1.</source>
        <translation>filters der Faltung darüber auf %1 setzen.</translation>
    </message>
    <message>
        <source>Set it again on the layer that took its place.</source>
        <translation>An der Schicht neu setzen, die an ihre Stelle getreten ist.</translation>
    </message>
    <message>
        <source>Single questions are still answered exactly, one at a time.</source>
        <translation>Einzelne Fragen werden weiterhin exakt beantwortet, eine nach der anderen.</translation>
    </message>
    <message>
        <source>Single runs of rows were disturbed: their medians are multiplied by %1 so that they add up to the median run.</source>
        <translation>Einzelne Läufe von Zeilen waren gestört: Ihre Mediane werden mit %1 multipliziert, damit sie zusammen den Medianlauf ergeben.</translation>
    </message>
    <message>
        <source>So %1 gets an auxiliary vertex %1&apos;: one black link leads to it, with %2.</source>
        <translation>Daher erhält %1 einen Hilfsknoten %1&apos;: Eine schwarze Verbindung mit %2 führt zu ihm.</translation>
    </message>
    <message>
        <source>So are red links of raw inputs, which are always on the edge.</source>
        <translation>Ebenso rote Verbindungen von Roheingaben, die immer auf der Edge sind.</translation>
    </message>
    <message>
        <source>So between two breakpoints nothing can change: a plan is best on one stretch of B, never on two.</source>
        <translation>Zwischen zwei Umschlagpunkten kann sich also nichts ändern: Ein Plan ist auf einem Abschnitt von B der beste, nie auf zweien.</translation>
    </message>
    <message>
        <source>So no cut is smaller, and no flow is larger.</source>
        <translation>Also ist kein Schnitt kleiner und kein Fluss größer.</translation>
    </message>
    <message>
        <source>Solve the fleet first.</source>
        <translation>Zuerst die Flotte lösen.</translation>
    </message>
    <message>
        <source>Something was thrown: %1.</source>
        <translation>Ein Fehler wurde ausgelöst: %1.</translation>
    </message>
    <message>
        <source>Start again from no flow and choose the paths yourself, link by link from e to c.</source>
        <translation>Beginnen Sie wieder ohne Fluss und wählen Sie die Pfade selbst, Verbindung für Verbindung von e nach c.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Noch einmal starten.</translation>
    </message>
    <message>
        <source>Start the file with [net].</source>
        <translation>Die Datei mit [net] beginnen.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Zuerst anhalten.</translation>
    </message>
    <message>
        <source>Stop the stream first.</source>
        <translation>Zuerst den Bildstrom anhalten.</translation>
    </message>
    <message>
        <source>Stopped after %1 rows.</source>
        <translation>Nach %1 Zeilen angehalten.</translation>
    </message>
    <message>
        <source>Stopped before every method had its turn.</source>
        <translation>Angehalten, bevor jedes Verfahren an der Reihe war.</translation>
    </message>
    <message>
        <source>Suppose the link carries %1.</source>
        <translation>Angenommen, die Leitung trägt %1.</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Switching is not free</source>
        <translation>Wechseln ist nicht kostenlos</translation>
    </message>
    <message>
        <source>T0</source>
        <translation>T0</translation>
    </message>
    <message>
        <source>T_c</source>
        <translation>T_c</translation>
    </message>
    <message>
        <source>T_e</source>
        <translation>T_e</translation>
    </message>
    <message>
        <source>T_e + T_c</source>
        <translation>T_e + T_c</translation>
    </message>
    <message>
        <source>T_e = %1, T_t = %2 and T_c = %3; together %4, the largest of them %5.</source>
        <translation>T_e = %1, T_t = %2 und T_c = %3; zusammen %4, das größte davon %5.</translation>
    </message>
    <message>
        <source>T_e in seconds</source>
        <translation>T_e in Sekunden</translation>
    </message>
    <message>
        <source>T_inf</source>
        <translation>T_inf</translation>
    </message>
    <message>
        <source>T_inf := T_e + T_t + T_c</source>
        <translation>T_inf := T_e + T_t + T_c</translation>
    </message>
    <message>
        <source>T_max</source>
        <translation>T_max</translation>
    </message>
    <message>
        <source>T_t</source>
        <translation>T_t</translation>
    </message>
    <message>
        <source>T_t + T_c</source>
        <translation>T_t + T_c</translation>
    </message>
    <message>
        <source>T_t + T_c in seconds</source>
        <translation>T_t + T_c in Sekunden</translation>
    </message>
    <message>
        <source>Take a shorter part.</source>
        <translation>Einen kürzeren Ausschnitt nehmen.</translation>
    </message>
    <message>
        <source>The CPU times look synthetic: nearly all are exactly %1 times the accelerator&apos;s.</source>
        <translation>Die CPU-Zeiten sehen künstlich aus: Fast alle sind genau %1-mal so lang wie die des Beschleunigers.</translation>
    </message>
    <message>
        <source>The JSON does not say &quot;format&quot;: &quot;cutpoint-model&quot;.</source>
        <translation>Im JSON steht nicht &quot;format&quot;: &quot;cutpoint-model&quot;.</translation>
    </message>
    <message>
        <source>The JSON has neither &quot;format&quot;: &quot;cutpoint-model&quot; nor &quot;nodes&quot; and &quot;edges&quot;.</source>
        <translation>Im JSON steht weder &quot;format&quot;: &quot;cutpoint-model&quot; noch &quot;nodes&quot; und &quot;edges&quot;.</translation>
    </message>
    <message>
        <source>The JSON has no list &quot;edge&quot; of layer names.</source>
        <translation>Das JSON hat keine Liste „edge“ mit Namen von Schichten.</translation>
    </message>
    <message>
        <source>The JSON is nested more than 64 levels deep.</source>
        <translation>Das JSON ist mehr als 64 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>The JSON is of format &quot;%1&quot;, which is not a model.</source>
        <translation>Das JSON hat das Format „%1“, das kein Modell ist.</translation>
    </message>
    <message>
        <source>The JSON is of no tool that measures links and is known here.</source>
        <translation>Das JSON stammt von keinem hier bekannten Werkzeug, das Leitungen misst.</translation>
    </message>
    <message>
        <source>The &quot;inputs&quot; are not a list of layer names.</source>
        <translation>„inputs“ ist keine Liste von Namen der Schichten.</translation>
    </message>
    <message>
        <source>The address cannot be used: %1.</source>
        <translation>Die Adresse lässt sich nicht verwenden: %1.</translation>
    </message>
    <message>
        <source>The aim</source>
        <translation>Das Ziel</translation>
    </message>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>Die Analyse wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The answer splits %1 of the layers: their boxes are partly filled.</source>
        <translation>Die Antwort teilt %1 der Schichten: Ihre Kästen sind teilweise gefüllt.</translation>
    </message>
    <message>
        <source>The bandwidth is %1: which plan is the fastest?</source>
        <translation>Die Bandbreite ist %1: Welcher Plan ist der schnellste?</translation>
    </message>
    <message>
        <source>The bandwidth is not above zero.</source>
        <translation>Die Bandbreite liegt nicht über null.</translation>
    </message>
    <message>
        <source>The bandwidth is zero, so no layer can be sent.</source>
        <translation>Die Bandbreite ist null, also kann keine Schicht gesendet werden.</translation>
    </message>
    <message>
        <source>The batch size is left open; it is taken as 1.</source>
        <translation>Die Stapelgröße ist offen gelassen; sie wird als 1 angenommen.</translation>
    </message>
    <message>
        <source>The best cut</source>
        <translation>Der beste Schnitt</translation>
    </message>
    <message>
        <source>The best plan so far is called the incumbent.</source>
        <translation>Der bisher beste Plan heißt Inkumbent.</translation>
    </message>
    <message>
        <source>The best plan there takes %1 and has V_S = %2.</source>
        <translation>Der beste Plan dort dauert %1 und hat V_S = %2.</translation>
    </message>
    <message>
        <source>The best plan uses %1 of %2.</source>
        <translation>Der beste Plan nutzt %1 von %2.</translation>
    </message>
    <message>
        <source>The best plan within T0</source>
        <translation>Der beste Plan innerhalb von T0</translation>
    </message>
    <message>
        <source>The blob &quot;%1&quot; has to be sent as this layer makes it, but a later layer on the edge overwrites it.</source>
        <translation>Der Blob „%1“ muss so gesendet werden, wie diese Schicht ihn erzeugt, aber eine spätere Schicht auf der Edge überschreibt ihn.</translation>
    </message>
    <message>
        <source>The breakpoints are %1; the link carries %2, one after the other: how often does DSL change the plan?</source>
        <translation>Die Umschlagpunkte sind %1; die Leitung trägt nacheinander %2: Wie oft wechselt DSL den Plan?</translation>
    </message>
    <message>
        <source>The budget row</source>
        <translation>Die Budgetzeile</translation>
    </message>
    <message>
        <source>The call was cancelled.</source>
        <translation>Der Aufruf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The cell (1, 1)</source>
        <translation>Die Zelle (1, 1)</translation>
    </message>
    <message>
        <source>The cfg and its layers differ.</source>
        <translation>Die cfg und ihre Schichten stimmen nicht überein.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The class has no plan.</source>
        <translation>Die Klasse hat keinen Plan.</translation>
    </message>
    <message>
        <source>The class is no object.</source>
        <translation>Die Klasse ist kein Objekt.</translation>
    </message>
    <message>
        <source>The clock&apos;s steps were too coarse for them; measure with a finer one.</source>
        <translation>Die Schritte der Uhr waren dafür zu grob; mit einer feineren messen.</translation>
    </message>
    <message>
        <source>The cloud agent did not start.</source>
        <translation>Der Cloud-Agent ist nicht gestartet.</translation>
    </message>
    <message>
        <source>The cloud budget T0 is not set.</source>
        <translation>Das Cloud-Budget T0 ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>The cloud computes V_C = %1, the edge the rest: which layers are sent?</source>
        <translation>Die Cloud berechnet V_C = %1, die Edge den Rest: Welche Schichten werden gesendet?</translation>
    </message>
    <message>
        <source>The cloud computes the rest: T_c = %1.</source>
        <translation>Die Cloud berechnet den Rest: T_c = %1.</translation>
    </message>
    <message>
        <source>The cloud gives T0 = %1 to a frame: which of these plans leaves the edge the least to do?</source>
        <translation>Die Cloud gibt einem Bild T0 = %1: Welcher dieser Pläne lässt der Edge am wenigsten zu tun?</translation>
    </message>
    <message>
        <source>The cloud gives T0 = %1 to a frame: which of these plans needs more?</source>
        <translation>Die Cloud gibt einem Bild T0 = %1: Welcher dieser Pläne braucht mehr?</translation>
    </message>
    <message>
        <source>The cloud lives and its answers are too late, one after the other. The edge goes on alone.</source>
        <translation>Die Cloud lebt, aber ihre Antworten kommen eine nach der anderen zu spät. Die Edge arbeitet allein weiter.</translation>
    </message>
    <message>
        <source>The cloud serves many; to each frame it gives the time T0 at most, sending included.</source>
        <translation>Die Cloud dient vielen; jedem Bild gibt sie höchstens die Zeit T0, Senden eingeschlossen.</translation>
    </message>
    <message>
        <source>The cloud time is negative or not a number.</source>
        <translation>Die Cloud-Zeit ist negativ oder keine Zahl.</translation>
    </message>
    <message>
        <source>The cloud&apos;s answer does not carry its tensors as raw bytes.</source>
        <translation>Die Antwort der Cloud enthält ihre Tensoren nicht als rohe Bytes.</translation>
    </message>
    <message>
        <source>The cloud&apos;s answer has an element type that is not known.</source>
        <translation>Die Antwort der Cloud hat einen unbekannten Elementtyp.</translation>
    </message>
    <message>
        <source>The cloud&apos;s answer has another size than its shape says.</source>
        <translation>Die Antwort der Cloud hat eine andere Größe, als ihre Form besagt.</translation>
    </message>
    <message>
        <source>The cloud&apos;s answer lacks this output of the model.</source>
        <translation>In der Antwort der Cloud fehlt diese Ausgabe des Modells.</translation>
    </message>
    <message>
        <source>The cloud-only plan sends %1: a steep line.</source>
        <translation>Der Plan nur mit der Cloud sendet %1: eine steile Gerade.</translation>
    </message>
    <message>
        <source>The computation failed without a reason.</source>
        <translation>Die Berechnung ist ohne Angabe eines Grundes gescheitert.</translation>
    </message>
    <message>
        <source>The computation failed: %1.</source>
        <translation>Die Berechnung ist gescheitert: %1.</translation>
    </message>
    <message>
        <source>The computation was cancelled.</source>
        <translation>Die Berechnung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The configuration asks for &quot;%1&quot;, and only ONNX models run here.</source>
        <translation>Die Konfiguration verlangt „%1“, hier laufen aber nur ONNX-Modelle.</translation>
    </message>
    <message>
        <source>The configuration is not JSON.</source>
        <translation>Die Konfiguration ist kein JSON.</translation>
    </message>
    <message>
        <source>The configuration is of the model &quot;%1&quot;, not of &quot;%2&quot;.</source>
        <translation>Die Konfiguration gehört zum Modell „%1“, nicht zu „%2“.</translation>
    </message>
    <message>
        <source>The configuration is too large.</source>
        <translation>Die Konfiguration ist zu groß.</translation>
    </message>
    <message>
        <source>The cumulative time falls here; the layer&apos;s time is taken as 0.</source>
        <translation>Die aufsummierte Zeit fällt hier; die Zeit der Schicht wird als 0 angenommen.</translation>
    </message>
    <message>
        <source>The curve does not begin at time 0.</source>
        <translation>Die Kurve beginnt nicht zur Zeit 0.</translation>
    </message>
    <message>
        <source>The curve is empty.</source>
        <translation>Die Kurve ist leer.</translation>
    </message>
    <message>
        <source>The curve&apos;s times do not ascend.</source>
        <translation>Die Zeiten der Kurve steigen nicht an.</translation>
    </message>
    <message>
        <source>The cut V_S</source>
        <translation>Der Schnitt V_S</translation>
    </message>
    <message>
        <source>The cut of Eq. 4 as printed sends this output, whose size is not known.</source>
        <translation>Der Schnitt nach Gl. 4, wie gedruckt, sendet diese Ausgabe, deren Größe unbekannt ist.</translation>
    </message>
    <message>
        <source>The cut&apos;s capacity is the latency: the sum of the three.</source>
        <translation>Die Kapazität des Schnitts ist die Latenz: die Summe der drei.</translation>
    </message>
    <message>
        <source>The cut&apos;s capacity is the plan&apos;s latency: %1.</source>
        <translation>Die Kapazität des Schnitts ist die Latenz des Plans: %1.</translation>
    </message>
    <message>
        <source>The deployment was cancelled.</source>
        <translation>Die Bereitstellung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The device at the camera is the edge: near, but slow.</source>
        <translation>Das Gerät an der Kamera ist die Edge: nah, aber langsam.</translation>
    </message>
    <message>
        <source>The edge agent did not start.</source>
        <translation>Der Edge-Agent ist nicht gestartet.</translation>
    </message>
    <message>
        <source>The edge agent does not answer: %1.</source>
        <translation>Der Edge-Agent antwortet nicht: %1.</translation>
    </message>
    <message>
        <source>The edge computes its layers one after the other: T_e = %1.</source>
        <translation>Die Edge berechnet ihre Schichten nacheinander: T_e = %1.</translation>
    </message>
    <message>
        <source>The edge half does not give this cut tensor.</source>
        <translation>Die Edge-Hälfte liefert diesen Schnitttensor nicht.</translation>
    </message>
    <message>
        <source>The edge half is larger than 2 GiB.</source>
        <translation>Die Edge-Hälfte ist größer als 2 GiB.</translation>
    </message>
    <message>
        <source>The edge half needs this tensor, which only the cloud half makes.</source>
        <translation>Die Edge-Hälfte braucht diesen Tensor, den nur die Cloud-Hälfte erzeugt.</translation>
    </message>
    <message>
        <source>The edge has told of no frame for %1 s.</source>
        <translation>Die Edge hat seit %1 s kein Bild gemeldet.</translation>
    </message>
    <message>
        <source>The edge is checking another plan.</source>
        <translation>Die Edge prüft einen anderen Plan.</translation>
    </message>
    <message>
        <source>The edge is deploying or profiling already.</source>
        <translation>Die Edge stellt schon bereit oder misst schon ein Profil.</translation>
    </message>
    <message>
        <source>The edge time is negative or not a number.</source>
        <translation>Die Edge-Zeit ist negativ oder keine Zahl.</translation>
    </message>
    <message>
        <source>The edge&apos;s records of its frames were lost.</source>
        <translation>Die Aufzeichnungen der Edge über ihre Bilder sind verloren gegangen.</translation>
    </message>
    <message>
        <source>The edge-only plan sends nothing: its line is level at %1.</source>
        <translation>Der Plan nur mit der Edge sendet nichts: Seine Gerade ist waagerecht bei %1.</translation>
    </message>
    <message>
        <source>The edited %1 of this layer is out of range.</source>
        <translation>Der bearbeitete Wert %1 dieser Schicht liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>The fastest counts; measure again after a warm-up if that is not right.</source>
        <translation>Der schnellste zählt; falls das nicht stimmt, nach einem Aufwärmen noch einmal messen.</translation>
    </message>
    <message>
        <source>The fastest plan there has V_S = %1 and takes %2.</source>
        <translation>Der schnellste Plan dort hat V_S = %1 und dauert %2.</translation>
    </message>
    <message>
        <source>The fastest plan would use T_t + T_c = %1.</source>
        <translation>Der schnellste Plan würde T_t + T_c = %1 nutzen.</translation>
    </message>
    <message>
        <source>The file asks for batches of %1; sizes and operations are those of one frame.</source>
        <translation>Die Datei verlangt Stapel von %1; Größen und Operationen gelten für ein Bild.</translation>
    </message>
    <message>
        <source>The file cannot be read or is over 64 MiB.</source>
        <translation>Die Datei lässt sich nicht lesen oder ist größer als 64 MiB.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Die Datei lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The file describes an engine&apos;s layers (trtexec --exportLayerInfo) and holds no times.</source>
        <translation>Die Datei beschreibt die Schichten einer Engine (trtexec --exportLayerInfo) und enthält keine Zeiten.</translation>
    </message>
    <message>
        <source>The file does not say how many bytes a number has; 4 are assumed.</source>
        <translation>Die Datei sagt nicht, wie viele Bytes eine Zahl hat; 4 werden angenommen.</translation>
    </message>
    <message>
        <source>The file gives no shape for this input.</source>
        <translation>Die Datei gibt für diese Eingabe keine Form an.</translation>
    </message>
    <message>
        <source>The file has a header but no rows.</source>
        <translation>Die Datei hat eine Kopfzeile, aber keine Zeilen.</translation>
    </message>
    <message>
        <source>The file has no column output_bytes or output_shapes.</source>
        <translation>Die Datei hat keine Spalte output_bytes oder output_shapes.</translation>
    </message>
    <message>
        <source>The file has no interval and no sum.</source>
        <translation>Die Datei hat kein Intervall und keine Summe.</translation>
    </message>
    <message>
        <source>The file has no list &quot;nodes&quot; with a list &quot;edges&quot;.</source>
        <translation>Die Datei hat keine Liste „nodes“ mit einer Liste „edges“.</translation>
    </message>
    <message>
        <source>The file has no lists &quot;edge&quot; and &quot;cloud&quot;.</source>
        <translation>Die Datei hat keine Listen „edge“ und „cloud“.</translation>
    </message>
    <message>
        <source>The file has no node for the model&apos;s raw input: the source %1, which looks like weights, stands in for it with its %2.</source>
        <translation>Die Datei hat keinen Knoten für die Roheingabe des Modells: Die Quelle %1, die nach Gewichten aussieht, steht mit ihren %2 dafür.</translation>
    </message>
    <message>
        <source>The file has no sections.</source>
        <translation>Die Datei hat keine Abschnitte.</translation>
    </message>
    <message>
        <source>The file has no times for the device it was given for.</source>
        <translation>Die Datei hat keine Zeiten für das Gerät, für das sie angegeben wurde.</translation>
    </message>
    <message>
        <source>The file has no upload rate.</source>
        <translation>Die Datei hat keine Upload-Rate.</translation>
    </message>
    <message>
        <source>The file has the times of one device only, so it is not a model.</source>
        <translation>Die Datei hat nur die Zeiten eines Geräts, ist also kein Modell.</translation>
    </message>
    <message>
        <source>The file has the times of one device only.</source>
        <translation>Die Datei hat nur die Zeiten eines Geräts.</translation>
    </message>
    <message>
        <source>The file holds no PEM certificate.</source>
        <translation>Die Datei enthält kein PEM-Zertifikat.</translation>
    </message>
    <message>
        <source>The file holds no PEM private key.</source>
        <translation>Die Datei enthält keinen privaten PEM-Schlüssel.</translation>
    </message>
    <message>
        <source>The file holds the times of whole inferences (trtexec --exportTimes), none of layers.</source>
        <translation>Die Datei enthält die Zeiten ganzer Inferenzen (trtexec --exportTimes), keine von Schichten.</translation>
    </message>
    <message>
        <source>The file is %1, not a model.</source>
        <translation>Die Datei ist %1, kein Modell.</translation>
    </message>
    <message>
        <source>The file is JSON, but of no profiler that is known here.</source>
        <translation>Die Datei ist JSON, aber von keinem hier bekannten Profiler.</translation>
    </message>
    <message>
        <source>The file is a measurement of a link, not of a device.</source>
        <translation>Die Datei ist eine Messung einer Leitung, nicht eines Geräts.</translation>
    </message>
    <message>
        <source>The file is a profile of Arm NN, whose rows name kernels and no layers.</source>
        <translation>Die Datei ist ein Profil von Arm NN, dessen Zeilen Kernel nennen und keine Schichten.</translation>
    </message>
    <message>
        <source>The file is binary but not an ONNX model.</source>
        <translation>Die Datei ist binär, aber kein ONNX-Modell.</translation>
    </message>
    <message>
        <source>The file is binary; profiles are text or JSON.</source>
        <translation>Die Datei ist binär; Profile sind Text oder JSON.</translation>
    </message>
    <message>
        <source>The file is compressed.</source>
        <translation>Die Datei ist komprimiert.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB.</source>
        <translation>Die Datei ist größer als 1 MiB.</translation>
    </message>
    <message>
        <source>The file is larger than 2 GiB.</source>
        <translation>Die Datei ist größer als 2 GiB.</translation>
    </message>
    <message>
        <source>The file is named .onnx but holds text, not an ONNX model.</source>
        <translation>Die Datei heißt .onnx, enthält aber Text und kein ONNX-Modell.</translation>
    </message>
    <message>
        <source>The file is no video that can be read.</source>
        <translation>Die Datei ist kein Video, das sich lesen lässt.</translation>
    </message>
    <message>
        <source>The file is text, but neither a table with a header nor the log of a profiler that is known here.</source>
        <translation>Die Datei ist Text, aber weder eine Tabelle mit Kopfzeile noch das Protokoll eines hier bekannten Profilers.</translation>
    </message>
    <message>
        <source>The file is text, but of no supported model format.</source>
        <translation>Die Datei ist Text, aber in keinem unterstützten Modellformat.</translation>
    </message>
    <message>
        <source>The file looks like %1 that was cut short or edited; let the tool write it again to the end.</source>
        <translation>Die Datei sieht aus wie %1, abgeschnitten oder bearbeitet; das Werkzeug soll sie noch einmal bis zum Ende schreiben.</translation>
    </message>
    <message>
        <source>The file tells no %1.</source>
        <translation>In der Datei fehlt: %1.</translation>
    </message>
    <message>
        <source>The file tells round-trip times and no rate.</source>
        <translation>Die Datei nennt Umlaufzeiten und keine Rate.</translation>
    </message>
    <message>
        <source>The file tells what was sent and not what arrived; a short test counts full buffers, too.</source>
        <translation>Die Datei nennt, was gesendet wurde, und nicht, was ankam; ein kurzer Test zählt auch volle Puffer.</translation>
    </message>
    <message>
        <source>The file times one device only: it is taken as the cloud, and the edge is assumed 10 times slower, marked as estimated.</source>
        <translation>Die Datei misst nur ein Gerät: Es gilt als die Cloud, und die Edge wird als 10-mal langsamer angenommen und als geschätzt gekennzeichnet.</translation>
    </message>
    <message>
        <source>The files of one side are for different batches.</source>
        <translation>Die Dateien einer Seite gelten für verschiedene Stapelgrößen.</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>Die ersten %1 werden gezeigt.</translation>
    </message>
    <message>
        <source>The first blue link</source>
        <translation>Die erste blaue Verbindung</translation>
    </message>
    <message>
        <source>The first layer can only read the frame.</source>
        <translation>Die erste Schicht kann nur das Bild lesen.</translation>
    </message>
    <message>
        <source>The first line is no token of 16 to 4096 printable characters without spaces.</source>
        <translation>Die erste Zeile ist kein Token aus 16 bis 4096 druckbaren Zeichen ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>The first red link</source>
        <translation>Die erste rote Verbindung</translation>
    </message>
    <message>
        <source>The first row has times, so the file has no row for the raw input.</source>
        <translation>Die erste Zeile hat Zeiten, also hat die Datei keine Zeile für die Roheingabe.</translation>
    </message>
    <message>
        <source>The first section is [%1].</source>
        <translation>Der erste Abschnitt ist [%1].</translation>
    </message>
    <message>
        <source>The fleet file is of a version that is not known.</source>
        <translation>Die Flottendatei hat eine unbekannte Version.</translation>
    </message>
    <message>
        <source>The fleet has no cameras.</source>
        <translation>Die Flotte hat keine Kameras.</translation>
    </message>
    <message>
        <source>The flow grows until it equals the min cut, %1.</source>
        <translation>Der Fluss wächst, bis er dem minimalen Schnitt gleicht, %1.</translation>
    </message>
    <message>
        <source>The folder has no picture.</source>
        <translation>Der Ordner enthält kein Bild.</translation>
    </message>
    <message>
        <source>The frame is born on the edge: %1.</source>
        <translation>Das Bild entsteht auf der Edge: %1.</translation>
    </message>
    <message>
        <source>The frames per second are not above zero.</source>
        <translation>Die Bilder je Sekunde liegen nicht über null.</translation>
    </message>
    <message>
        <source>The functions that the file defines call themselves or grow beyond 200,000 nodes; they are left as single layers.</source>
        <translation>Die in der Datei definierten Funktionen rufen sich selbst auf oder wachsen auf über 200.000 Knoten; sie bleiben einzelne Schichten.</translation>
    </message>
    <message>
        <source>The given shape %1 does not fit the model&apos;s %2.</source>
        <translation>Die angegebene Form %1 passt nicht zu der des Modells, %2.</translation>
    </message>
    <message>
        <source>The grid fills up</source>
        <translation>Das Raster füllt sich</translation>
    </message>
    <message>
        <source>The handout cannot be written.</source>
        <translation>Das Handout lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The head expects %1 channels and gets %2.</source>
        <translation>Der Kopf erwartet %1 Kanäle und bekommt %2.</translation>
    </message>
    <message>
        <source>The header names no column layer, name or op.</source>
        <translation>Die Kopfzeile nennt keine Spalte layer (Schicht), name oder op.</translation>
    </message>
    <message>
        <source>The header names no column of times with a unit.</source>
        <translation>Die Kopfzeile nennt keine Spalte mit Zeiten und einer Einheit.</translation>
    </message>
    <message>
        <source>The host is unknown: %1.</source>
        <translation>Der Rechner ist unbekannt: %1.</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; is used twice.</source>
        <translation>Die id „%1“ wird zweimal verwendet.</translation>
    </message>
    <message>
        <source>The input &quot;%1&quot; is %2; this engine takes FP32 only.</source>
        <translation>Die Eingabe „%1“ ist %2; diese Engine nimmt nur FP32.</translation>
    </message>
    <message>
        <source>The input &quot;%1&quot; names no layer of the model.</source>
        <translation>Die Eingabe „%1“ nennt keine Schicht des Modells.</translation>
    </message>
    <message>
        <source>The intervals&apos; times do not ascend.</source>
        <translation>Die Zeiten der Intervalle steigen nicht an.</translation>
    </message>
    <message>
        <source>The latency limit is negative or not a number.</source>
        <translation>Die Latenzgrenze ist negativ oder keine Zahl.</translation>
    </message>
    <message>
        <source>The latency of one frame</source>
        <translation>Die Latenz eines Bildes</translation>
    </message>
    <message>
        <source>The layer cannot be read.</source>
        <translation>Die Schicht lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The layer cannot work: %1.</source>
        <translation>Die Schicht kann nicht funktionieren: %1.</translation>
    </message>
    <message>
        <source>The layer has a second row of times.</source>
        <translation>Die Schicht hat eine zweite Zeile mit Zeiten.</translation>
    </message>
    <message>
        <source>The layer has no type.</source>
        <translation>Die Schicht hat keinen Typ.</translation>
    </message>
    <message>
        <source>The layer reads nothing and is not a data layer.</source>
        <translation>Die Schicht liest nichts und ist keine Datenschicht.</translation>
    </message>
    <message>
        <source>The layers form a cycle: %1.</source>
        <translation>Die Schichten bilden einen Zyklus: %1.</translation>
    </message>
    <message>
        <source>The least T_max is %1, DSH found %2.</source>
        <translation>Das kleinste T_max ist %1, DSH fand %2.</translation>
    </message>
    <message>
        <source>The line has no &quot; -- &quot; between its parts.</source>
        <translation>In der Zeile fehlt „ -- “ zwischen den Teilen.</translation>
    </message>
    <message>
        <source>The line has no interval or rate that could be true.</source>
        <translation>Die Zeile hat kein Intervall und keine Rate, die stimmen könnten.</translation>
    </message>
    <message>
        <source>The line is not a time in seconds and a value.</source>
        <translation>Die Zeile besteht nicht aus einer Zeit in Sekunden und einem Wert.</translation>
    </message>
    <message>
        <source>The line is not a time, a place, bytes and milliseconds since the last line.</source>
        <translation>Die Zeile besteht nicht aus einer Zeit, einem Ort, Bytes und den Millisekunden seit der letzten Zeile.</translation>
    </message>
    <message>
        <source>The link carries %1, with a round trip of %2.</source>
        <translation>Die Leitung überträgt %1 bei einer Umlaufzeit von %2.</translation>
    </message>
    <message>
        <source>The uplink carries %1: where does %2 run in the fastest plan?</source>
        <translation>Der Uplink trägt %1: Wo läuft %2 im schnellsten Plan?</translation>
    </message>
    <message>
        <source>The link changes</source>
        <translation>Die Leitung ändert sich</translation>
    </message>
    <message>
        <source>The link names a node that is not described.</source>
        <translation>Die Verbindung nennt einen Knoten, der nicht beschrieben ist.</translation>
    </message>
    <message>
        <source>The link of the moment, %1, lies here.</source>
        <translation>Die augenblickliche Leitung, %1, liegt hier.</translation>
    </message>
    <message>
        <source>The loading of a model was cancelled.</source>
        <translation>Das Laden eines Modells wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The log holds times of the whole net only; this fork of Caffe does not time layers. Use BVLC Caffe.</source>
        <translation>Das Protokoll enthält nur Zeiten des ganzen Netzes; dieser Caffe-Ableger misst keine Schichten. BVLC Caffe verwenden.</translation>
    </message>
    <message>
        <source>The lower envelope</source>
        <translation>Die untere Einhüllende</translation>
    </message>
    <message>
        <source>The machine has no memory for this.</source>
        <translation>Der Rechner hat dafür nicht genug Speicher.</translation>
    </message>
    <message>
        <source>The map&apos;s axes are empty, not positive or too fine.</source>
        <translation>Die Achsen der Karte sind leer, nicht positiv oder zu fein.</translation>
    </message>
    <message>
        <source>The marked plan, with T_max = %1, is best for no weights at all, however fine the grid.</source>
        <translation>Der markierte Plan, mit T_max = %1, ist für keine Gewichte der beste, wie fein das Raster auch ist.</translation>
    </message>
    <message>
        <source>The max stage time</source>
        <translation>Die längste Stufenzeit</translation>
    </message>
    <message>
        <source>The measurement is of the downlink (reverse); plans need the uplink.</source>
        <translation>Die Messung betrifft den Downlink (reverse); Pläne brauchen den Uplink.</translation>
    </message>
    <message>
        <source>The measurement was cancelled.</source>
        <translation>Die Messung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The median frame takes %1 with the fixed plan and %2 with DADS.</source>
        <translation>Das mittlere Bild dauert %1 mit dem festen Plan und %2 mit DADS.</translation>
    </message>
    <message>
        <source>The metrics cannot be served on %1.</source>
        <translation>Die Messwerte lassen sich nicht auf %1 bereitstellen.</translation>
    </message>
    <message>
        <source>The min cut</source>
        <translation>Der minimale Schnitt</translation>
    </message>
    <message>
        <source>The min cut has a capacity of %1, and after %2 paths the flow is %3: how much more will still flow?</source>
        <translation>Der minimale Schnitt hat die Kapazität %1, und nach %2 Pfaden ist der Fluss %3: Wie viel wird noch fließen?</translation>
    </message>
    <message>
        <source>The model asks for tensors of more than 4 GiB.</source>
        <translation>Das Modell verlangt Tensoren von mehr als 4 GiB.</translation>
    </message>
    <message>
        <source>The model cannot be read.</source>
        <translation>Das Modell lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The model cannot be read: %1.</source>
        <translation>Das Modell lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>The model does not name an operator set of ONNX itself (ai.onnx); opset %1 is assumed.</source>
        <translation>Das Modell nennt keinen Operatorensatz von ONNX selbst (ai.onnx); Opset %1 wird angenommen.</translation>
    </message>
    <message>
        <source>The model has no input of this name.</source>
        <translation>Das Modell hat keine Eingabe dieses Namens.</translation>
    </message>
    <message>
        <source>The model has no input that is not a weight.</source>
        <translation>Das Modell hat keine Eingabe, die kein Gewicht ist.</translation>
    </message>
    <message>
        <source>The model has no layer &quot;%1&quot;.</source>
        <translation>Das Modell hat keine Schicht „%1“.</translation>
    </message>
    <message>
        <source>The model has no layer of this name any more; its edited profile was left out.</source>
        <translation>Das Modell hat keine Schicht dieses Namens mehr; ihr bearbeitetes Profil wurde weggelassen.</translation>
    </message>
    <message>
        <source>The model has no layer of this name any more; its pin was left out.</source>
        <translation>Das Modell hat keine Schicht dieses Namens mehr; ihre Festlegung wurde weggelassen.</translation>
    </message>
    <message>
        <source>The model has no layer of this name any more; its place in the cut made by hand was left out.</source>
        <translation>Das Modell hat keine Schicht dieses Namens mehr; ihr Platz im Schnitt von Hand wurde weggelassen.</translation>
    </message>
    <message>
        <source>The model has no layers.</source>
        <translation>Das Modell hat keine Schichten.</translation>
    </message>
    <message>
        <source>The model has no list &quot;layers&quot;.</source>
        <translation>Das Modell hat keine Liste „layers“.</translation>
    </message>
    <message>
        <source>The model has no nodes.</source>
        <translation>Das Modell hat keine Knoten.</translation>
    </message>
    <message>
        <source>The model has no output.</source>
        <translation>Das Modell hat keine Ausgabe.</translation>
    </message>
    <message>
        <source>The model has no raw input of this name.</source>
        <translation>Das Modell hat keine Roheingabe dieses Namens.</translation>
    </message>
    <message>
        <source>The model has no weights; synthetic ones stand in: times are real, answers are not.</source>
        <translation>Das Modell hat keine Gewichte; künstliche stehen dafür: Die Zeiten sind echt, die Antworten nicht.</translation>
    </message>
    <message>
        <source>The model is larger than 2 GiB.</source>
        <translation>Das Modell ist größer als 2 GiB.</translation>
    </message>
    <message>
        <source>The model is larger than the server&apos;s limit of %1 MiB.</source>
        <translation>Das Modell ist größer als die Grenze des Servers von %1 MiB.</translation>
    </message>
    <message>
        <source>The model keeps sizes in the file &quot;%1&quot;, which is not beside it, too short, or outside its folder.</source>
        <translation>Das Modell hat Größen in der Datei „%1“, die nicht daneben liegt, zu kurz ist oder außerhalb seines Ordners liegt.</translation>
    </message>
    <message>
        <source>The model takes no picture.</source>
        <translation>Das Modell nimmt kein Bild an.</translation>
    </message>
    <message>
        <source>The model uses opset %1; operators are read as in opset %2, the newest known here.</source>
        <translation>Das Modell verwendet Opset %1; Operatoren werden wie in Opset %2 gelesen, dem neuesten hier bekannten.</translation>
    </message>
    <message>
        <source>The model uses opset %1; opsets below %2 describe some operators differently.</source>
        <translation>Das Modell verwendet Opset %1; Opsets unter %2 beschreiben manche Operatoren anders.</translation>
    </message>
    <message>
        <source>The model&apos;s file cannot be read.</source>
        <translation>Die Datei des Modells lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The model&apos;s file is larger than the server&apos;s limit.</source>
        <translation>Die Datei des Modells ist größer als die Grenze des Servers.</translation>
    </message>
    <message>
        <source>The model&apos;s format version is not 1, the one this program reads.</source>
        <translation>Die Formatversion des Modells ist nicht 1, die dieses Programm liest.</translation>
    </message>
    <message>
        <source>The model&apos;s input is larger than 1 GB.</source>
        <translation>Die Eingabe des Modells ist größer als 1 GB.</translation>
    </message>
    <message>
        <source>The models would take more than the server&apos;s limit of %1 MiB.</source>
        <translation>Die Modelle würden mehr brauchen als die Grenze des Servers von %1 MiB.</translation>
    </message>
    <message>
        <source>The models&apos; folder cannot be read.</source>
        <translation>Der Ordner der Modelle lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The names are %1.</source>
        <translation>Die Namen sind %1.</translation>
    </message>
    <message>
        <source>The narrowest link has room for %1.</source>
        <translation>Die engste Verbindung hat Platz für %1.</translation>
    </message>
    <message>
        <source>The net has no layers.</source>
        <translation>Das Netz hat keine Schichten.</translation>
    </message>
    <message>
        <source>The net is too wide for a frontier, which a fleet needs.</source>
        <translation>Das Netz ist zu breit für eine Front, die eine Flotte braucht.</translation>
    </message>
    <message>
        <source>The net is too wide for an oracle.</source>
        <translation>Das Netz ist zu breit für ein Orakel.</translation>
    </message>
    <message>
        <source>The network G&apos;</source>
        <translation>Das Netzwerk G&apos;</translation>
    </message>
    <message>
        <source>The number of cameras is negative or beyond every fleet.</source>
        <translation>Die Zahl der Kameras ist negativ oder größer als jede Flotte.</translation>
    </message>
    <message>
        <source>The number of repeats is not between 0 and 1000.</source>
        <translation>Die Zahl der Wiederholungen liegt nicht zwischen 0 und 1000.</translation>
    </message>
    <message>
        <source>The number of rounds is not between 0 and 100.</source>
        <translation>Die Zahl der Runden liegt nicht zwischen 0 und 100.</translation>
    </message>
    <message>
        <source>The number of workers is not above zero.</source>
        <translation>Die Zahl der Worker (workers) liegt nicht über null.</translation>
    </message>
    <message>
        <source>The objective budget relieves the edge; --objective latency asks for the fastest plan.</source>
        <translation>Das Ziel budget (Budget) entlastet die Edge; --objective latency verlangt den schnellsten Plan (kleinste Latenz).</translation>
    </message>
    <message>
        <source>The operator %1 is not known; its output is assumed to have its input&apos;s shape.</source>
        <translation>Der Operator %1 ist nicht bekannt; für seine Ausgabe wird die Form seiner Eingabe angenommen.</translation>
    </message>
    <message>
        <source>The operator &quot;%1&quot; is not known: its FLOPs count as 0.</source>
        <translation>Der Operator „%1“ ist nicht bekannt: Seine FLOPs zählen als 0.</translation>
    </message>
    <message>
        <source>The oracle</source>
        <translation>Das Orakel</translation>
    </message>
    <message>
        <source>The others have a link from the cloud back to the edge.</source>
        <translation>Die anderen haben eine Verbindung von der Cloud zurück zur Edge.</translation>
    </message>
    <message>
        <source>The output shape cannot be worked out: %1.</source>
        <translation>Die Ausgabeform lässt sich nicht ermitteln: %1.</translation>
    </message>
    <message>
        <source>The output size depends on the data.</source>
        <translation>Die Ausgabegröße hängt von den Daten ab.</translation>
    </message>
    <message>
        <source>The output size is negative or not a number.</source>
        <translation>Die Ausgabegröße ist negativ oder keine Zahl.</translation>
    </message>
    <message>
        <source>The output_shape %1 has over 2^53 elements.</source>
        <translation>Die output_shape %1 hat über 2^53 Elemente.</translation>
    </message>
    <message>
        <source>The output_shape is not a list of at most 16 whole numbers.</source>
        <translation>Die output_shape ist keine Liste von höchstens 16 ganzen Zahlen.</translation>
    </message>
    <message>
        <source>The paper calls these links red; they are drawn in vermilion, which everybody can tell from blue.</source>
        <translation>Der Artikel nennt diese Verbindungen rot; gezeichnet sind sie zinnoberrot, was alle von Blau unterscheiden können.</translation>
    </message>
    <message>
        <source>The paper&apos;s DSH tries min cuts with weights instead.</source>
        <translation>DSH aus dem Artikel versucht stattdessen minimale Schnitte mit Gewichten.</translation>
    </message>
    <message>
        <source>The paper&apos;s Eq. 4 has no links back, so a layer could return from the cloud to the edge for nothing.</source>
        <translation>Gl. 4 des Artikels hat keine Verbindungen zurück, daher könnte eine Schicht umsonst aus der Cloud zur Edge zurückkehren.</translation>
    </message>
    <message>
        <source>The paper&apos;s first grid asks for %1 cells; %2 cells were visited on a geometric one.</source>
        <translation>Das erste Raster des Artikels verlangt %1 Zellen; auf einem geometrischen wurden %2 Zellen besucht.</translation>
    </message>
    <message>
        <source>The part of the trace has over ten million steps.</source>
        <translation>Der Ausschnitt des Traces hat über zehn Millionen Schritte.</translation>
    </message>
    <message>
        <source>The picture cannot be decoded.</source>
        <translation>Das Bild lässt sich nicht dekodieren.</translation>
    </message>
    <message>
        <source>The pins and the memory limit of this model are left out here.</source>
        <translation>Die Festlegungen und die Speichergrenze dieses Modells bleiben hier außer Acht.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>The plan cannot be read.</source>
        <translation>Der Plan lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The plan cannot follow the link yet: it needs a profile. %1</source>
        <translation>Der Plan kann der Leitung noch nicht folgen: Er braucht ein Profil. %1</translation>
    </message>
    <message>
        <source>The plan changes whenever a breakpoint lies between two rates that follow each other.</source>
        <translation>Der Plan wechselt, sooft ein Umschlagpunkt zwischen zwei aufeinanderfolgenden Raten liegt.</translation>
    </message>
    <message>
        <source>The plan does not match the model&apos;s layers.</source>
        <translation>Der Plan passt nicht zu den Schichten des Modells.</translation>
    </message>
    <message>
        <source>The plan has V_S = %1, with T_e = %2, T_t = %3 and T_c = %4: how many frames a second does it carry at most?</source>
        <translation>Der Plan hat V_S = %1, mit T_e = %2, T_t = %3 und T_c = %4: Wie viele Bilder je Sekunde trägt er höchstens?</translation>
    </message>
    <message>
        <source>The plan has V_S = %1: how large is T_c?</source>
        <translation>Der Plan hat V_S = %1: Wie groß ist T_c?</translation>
    </message>
    <message>
        <source>The plan has V_S = %1: how large is T_e?</source>
        <translation>Der Plan hat V_S = %1: Wie groß ist T_e?</translation>
    </message>
    <message>
        <source>The plan has V_S = %1: how large is T_t?</source>
        <translation>Der Plan hat V_S = %1: Wie groß ist T_t?</translation>
    </message>
    <message>
        <source>The plan has V_S = %1: how large is its max stage time T_max?</source>
        <translation>Der Plan hat V_S = %1: Wie groß ist seine längste Stufenzeit T_max?</translation>
    </message>
    <message>
        <source>The plan has V_S = %1: how long does one frame take?</source>
        <translation>Der Plan hat V_S = %1: Wie lange dauert ein Bild?</translation>
    </message>
    <message>
        <source>The plan has V_S = %1: which of these links does its cut cross?</source>
        <translation>Der Plan hat V_S = %1: Welche dieser Verbindungen schneidet sein Schnitt?</translation>
    </message>
    <message>
        <source>The plan has a layer on neither side, or one twice.</source>
        <translation>Der Plan hat eine Schicht auf keiner Seite oder eine doppelt.</translation>
    </message>
    <message>
        <source>The plan has this layer on both sides.</source>
        <translation>Der Plan hat diese Schicht auf beiden Seiten.</translation>
    </message>
    <message>
        <source>The plan is for another model than the one that runs on the edge.</source>
        <translation>Der Plan gehört zu einem anderen Modell als dem, das auf der Edge läuft.</translation>
    </message>
    <message>
        <source>The plan names a layer that the edge&apos;s model does not have.</source>
        <translation>Der Plan nennt eine Schicht, die das Modell der Edge nicht hat.</translation>
    </message>
    <message>
        <source>The plan names a layer that the model does not have.</source>
        <translation>Der Plan nennt eine Schicht, die das Modell nicht hat.</translation>
    </message>
    <message>
        <source>The plan names no layer.</source>
        <translation>Der Plan nennt keine Schicht.</translation>
    </message>
    <message>
        <source>The plan that ran cannot be loaded again: %1 The edge goes on alone.</source>
        <translation>Der zuvor laufende Plan lässt sich nicht wieder laden: %1 Die Edge arbeitet allein weiter.</translation>
    </message>
    <message>
        <source>The plan with V_S = %1 has T_max = %2 and carries %3 frames a second.</source>
        <translation>Der Plan mit V_S = %1 hat T_max = %2 und trägt %3 Bilder je Sekunde.</translation>
    </message>
    <message>
        <source>The printed program has one y for each link instead, and charges a layer once per reader.</source>
        <translation>Das gedruckte Programm hat stattdessen ein y je Verbindung und berechnet eine Schicht einmal je Leser.</translation>
    </message>
    <message>
        <source>The probe was cancelled.</source>
        <translation>Die Messung der Leitung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation>Das Problem</translation>
    </message>
    <message>
        <source>The profile has %1 rows for a model of %2 layers.</source>
        <translation>Das Profil hat %1 Zeilen für ein Modell mit %2 Schichten.</translation>
    </message>
    <message>
        <source>The profile has no row for this layer.</source>
        <translation>Das Profil hat keine Zeile für diese Schicht.</translation>
    </message>
    <message>
        <source>The profile has no row with a time.</source>
        <translation>Das Profil hat keine Zeile mit einer Zeit.</translation>
    </message>
    <message>
        <source>The profile holds one run only: its times include the warm-up.</source>
        <translation>Das Profil enthält nur einen Lauf: In seinen Zeiten steckt das Aufwärmen.</translation>
    </message>
    <message>
        <source>The profile holds the times of %1 %% of the model&apos;s work only.</source>
        <translation>Das Profil enthält nur die Zeiten von %1 %% der Arbeit des Modells.</translation>
    </message>
    <message>
        <source>The profile was cancelled.</source>
        <translation>Das Profil wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The program cannot be started: %1.</source>
        <translation>Das Programm lässt sich nicht starten: %1.</translation>
    </message>
    <message>
        <source>The program cutpoint-onnx-shapes is not beside this one: only sizes stated in the model are known.</source>
        <translation>Das Programm cutpoint-onnx-shapes liegt nicht neben diesem: Nur im Modell angegebene Größen sind bekannt.</translation>
    </message>
    <message>
        <source>The project is not valid JSON.</source>
        <translation>Das Projekt ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The project names no model.</source>
        <translation>Das Projekt nennt kein Modell.</translation>
    </message>
    <message>
        <source>The project was written by another version of Cutpoint.</source>
        <translation>Das Projekt wurde von einer anderen Version von Cutpoint geschrieben.</translation>
    </message>
    <message>
        <source>The prototxt and its layers differ.</source>
        <translation>Das Prototxt und seine Schichten stimmen nicht überein.</translation>
    </message>
    <message>
        <source>The rate is beyond every link.</source>
        <translation>Die Rate ist höher, als jede Leitung schafft.</translation>
    </message>
    <message>
        <source>The rate is negative or beyond every link.</source>
        <translation>Die Rate ist negativ oder höher, als jede Leitung schafft.</translation>
    </message>
    <message>
        <source>The raw input&apos;s own time in the file is ignored: it is loading, not computing.</source>
        <translation>Die eigene Zeit der Roheingabe in der Datei wird ignoriert: Sie ist Laden, nicht Rechnen.</translation>
    </message>
    <message>
        <source>The replay was stopped.</source>
        <translation>Die Wiedergabe wurde angehalten.</translation>
    </message>
    <message>
        <source>The results cannot be written.</source>
        <translation>Die Ergebnisse lassen sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The round-trip time of %1 is now paid once a frame, where this file&apos;s version paid it for every layer that was sent.</source>
        <translation>Die Umlaufzeit von %1 fällt jetzt einmal je Bild an; in der Version dieser Datei fiel sie für jede gesendete Schicht an.</translation>
    </message>
    <message>
        <source>The row ends before the column of the real time.</source>
        <translation>Die Zeile endet vor der Spalte der realen Zeit.</translation>
    </message>
    <message>
        <source>The row has %1 cells where the header has %2.</source>
        <translation>Die Zeile hat %1 Zellen, die Kopfzeile %2.</translation>
    </message>
    <message>
        <source>The row has neither medianMs nor averageMs.</source>
        <translation>Die Zeile hat weder medianMs noch averageMs.</translation>
    </message>
    <message>
        <source>The row&apos;s output_size is negative or absurdly large.</source>
        <translation>Die output_size der Zeile ist negativ oder unsinnig groß.</translation>
    </message>
    <message>
        <source>The row&apos;s time is negative.</source>
        <translation>Die Zeit der Zeile ist negativ.</translation>
    </message>
    <message>
        <source>The row&apos;s time is not a number, or absurdly large.</source>
        <translation>Die Zeit der Zeile ist keine Zahl oder unsinnig groß.</translation>
    </message>
    <message>
        <source>The sampling rate or the number of frames is out of range.</source>
        <translation>Die Abtastrate oder die Zahl der Bilder liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>The search ended early: %1 cells of the first grid were not visited, nor any finer grid.</source>
        <translation>Die Suche endete vorzeitig: %1 Zellen des ersten Rasters wurden nicht besucht, ebenso kein feineres Raster.</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>Die Suche wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The server cannot listen on %1.</source>
        <translation>Der Server kann nicht auf %1 lauschen.</translation>
    </message>
    <message>
        <source>The server far away is the cloud: fast, but everything must be sent to it first.</source>
        <translation>Der Server in der Ferne ist die Cloud: schnell, aber alles muss erst dorthin gesendet werden.</translation>
    </message>
    <message>
        <source>The server has %1 models already.</source>
        <translation>Der Server hat schon %1 Modelle.</translation>
    </message>
    <message>
        <source>The server is no object.</source>
        <translation>Der Server ist kein Objekt.</translation>
    </message>
    <message>
        <source>The server is stopping.</source>
        <translation>Der Server wird angehalten.</translation>
    </message>
    <message>
        <source>The shape %1 does not fit a Darknet frame.</source>
        <translation>Die Form %1 passt nicht zu einem Darknet-Bild.</translation>
    </message>
    <message>
        <source>The shape and cost of %1 are not known; it is kept, with its input&apos;s shape and no operations.</source>
        <translation>Form und Kosten von %1 sind nicht bekannt; es bleibt erhalten, mit der Form seiner Eingabe und ohne Operationen.</translation>
    </message>
    <message>
        <source>The shape stated in the model is used.</source>
        <translation>Die im Modell angegebene Form wird verwendet.</translation>
    </message>
    <message>
        <source>The shared uplink&apos;s bandwidth is not above zero.</source>
        <translation>Die Bandbreite des gemeinsamen Uplinks liegt nicht über null.</translation>
    </message>
    <message>
        <source>The simulation was stopped.</source>
        <translation>Die Simulation wurde angehalten.</translation>
    </message>
    <message>
        <source>The size of this input cannot be told (element type %1, shape %2).</source>
        <translation>Die Größe dieser Eingabe lässt sich nicht bestimmen (Elementtyp %1, Form %2).</translation>
    </message>
    <message>
        <source>The size of this input or output, %1, cannot be counted.</source>
        <translation>Die Größe dieser Eingabe oder Ausgabe, %1, lässt sich nicht zählen.</translation>
    </message>
    <message>
        <source>The size of this raw input is not known, so it cannot be sent; the edge-only plan is shown.</source>
        <translation>Die Größe dieser Roheingabe ist unbekannt, also lässt sie sich nicht senden; gezeigt wird der Plan nur auf der Edge.</translation>
    </message>
    <message>
        <source>The size of this raw input is not known, so it is never sent and all that read it stay on the edge.</source>
        <translation>Die Größe dieser Roheingabe ist unbekannt, also wird sie nie gesendet, und alles, was sie liest, bleibt auf der Edge.</translation>
    </message>
    <message>
        <source>The slowest of this layer&apos;s runs took over 10 times as long as the fastest.</source>
        <translation>Der langsamste Lauf dieser Schicht dauerte über 10-mal so lang wie der schnellste.</translation>
    </message>
    <message>
        <source>The slowest stage sets the beat: T_max = %1.</source>
        <translation>Die langsamste Stufe gibt den Takt: T_max = %1.</translation>
    </message>
    <message>
        <source>The slowest stage takes %1, and 1 over that is the rate.</source>
        <translation>Die langsamste Stufe dauert %1, und der Kehrwert davon ist die Rate.</translation>
    </message>
    <message>
        <source>The stream runs and would be measured along.</source>
        <translation>Der Bildstrom läuft und würde mitgemessen.</translation>
    </message>
    <message>
        <source>The swing of a sine is not between 0 and 1.</source>
        <translation>Der Ausschlag eines Sinus liegt nicht zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;.</source>
        <translation>Die Tabelle hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>The table has two rows of this name.</source>
        <translation>Die Tabelle hat zwei Zeilen dieses Namens.</translation>
    </message>
    <message>
        <source>The table holds %1 runs one after another; the first is taken.</source>
        <translation>Die Tabelle enthält %1 Läufe nacheinander; der erste wird genommen.</translation>
    </message>
    <message>
        <source>The table of torch.profiler&apos;s key_averages has one row per type of operator: its times cannot be told apart by layer.</source>
        <translation>Die Tabelle aus key_averages von torch.profiler hat eine Zeile je Operatortyp: Ihre Zeiten lassen sich nicht nach Schicht trennen.</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; is produced more than once.</source>
        <translation>Der Tensor „%1“ wird mehr als einmal erzeugt.</translation>
    </message>
    <message>
        <source>The text cannot be read here: it is not a prototxt.</source>
        <translation>Der Text lässt sich hier nicht lesen: Er ist kein Prototxt.</translation>
    </message>
    <message>
        <source>The text has no interval with a rate.</source>
        <translation>Der Text enthält kein Intervall mit einer Rate.</translation>
    </message>
    <message>
        <source>The text is in UTF-16, which no model format uses.</source>
        <translation>Der Text ist in UTF-16, das kein Modellformat verwendet.</translation>
    </message>
    <message>
        <source>The text is in UTF-16.</source>
        <translation>Der Text ist in UTF-16.</translation>
    </message>
    <message>
        <source>The text is larger than 2 GiB.</source>
        <translation>Der Text ist größer als 2 GiB.</translation>
    </message>
    <message>
        <source>The time cannot be read.</source>
        <translation>Die Zeit lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The time is over; there is no answer yet.</source>
        <translation>Die Zeit ist um; es gibt noch keine Antwort.</translation>
    </message>
    <message>
        <source>The time was up before a plan within the budget was found.</source>
        <translation>Die Zeit war um, bevor ein Plan innerhalb des Budgets gefunden wurde.</translation>
    </message>
    <message>
        <source>The times are for a batch of %1 frames: they are divided by it.</source>
        <translation>Die Zeiten gelten für einen Stapel von %1 Bildern: Sie werden dadurch geteilt.</translation>
    </message>
    <message>
        <source>The times are too far apart for GLPK&apos;s tolerance of 1e-7; only the relaxation&apos;s bound is proved.</source>
        <translation>Die Zeiten liegen für GLPKs Toleranz von 1e-7 zu weit auseinander; nur die Schranke der Relaxation ist bewiesen.</translation>
    </message>
    <message>
        <source>The times do not ascend.</source>
        <translation>Die Zeiten steigen nicht an.</translation>
    </message>
    <message>
        <source>The times in column %1 add up to %2; the unit may be wrong.</source>
        <translation>Die Zeiten in Spalte %1 ergeben zusammen %2; vielleicht ist die Einheit falsch.</translation>
    </message>
    <message>
        <source>The title &quot;%1&quot; names no unit of a rate.</source>
        <translation>Der Titel „%1“ nennt keine Einheit einer Rate.</translation>
    </message>
    <message>
        <source>The token file cannot be read.</source>
        <translation>Die Token-Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The trace cannot be read or is larger than 256 MiB.</source>
        <translation>Der Trace lässt sich nicht lesen oder ist größer als 256 MiB.</translation>
    </message>
    <message>
        <source>The trace carries nothing: every rate is 0.</source>
        <translation>Der Trace überträgt nichts: Jede Rate ist 0.</translation>
    </message>
    <message>
        <source>The trace does not begin at time 0.</source>
        <translation>Der Trace beginnt nicht zur Zeit 0.</translation>
    </message>
    <message>
        <source>The trace has no samples.</source>
        <translation>Der Trace hat keine Messwerte.</translation>
    </message>
    <message>
        <source>The trace has no shapes: operators are matched by their order and type alone.</source>
        <translation>Der Trace hat keine Formen: Operatoren werden nur nach Reihenfolge und Typ zugeordnet.</translation>
    </message>
    <message>
        <source>The trace holds no operators on tensors; record an inference.</source>
        <translation>Der Trace enthält keine Operatoren auf Tensoren; eine Inferenz aufzeichnen.</translation>
    </message>
    <message>
        <source>The trace&apos;s times do not ascend.</source>
        <translation>Die Zeiten des Traces steigen nicht an.</translation>
    </message>
    <message>
        <source>The trade-off of this net has too many points to hold at once.</source>
        <translation>Die Abwägung dieses Netzes hat zu viele Punkte, um sie alle zugleich zu halten.</translation>
    </message>
    <message>
        <source>The two ends</source>
        <translation>Die beiden Enden</translation>
    </message>
    <message>
        <source>The type or shape of this input or output cannot be told, or not carried.</source>
        <translation>Typ oder Form dieser Eingabe oder Ausgabe lässt sich nicht bestimmen oder nicht übertragen.</translation>
    </message>
    <message>
        <source>The type or shape of this tensor cannot be told.</source>
        <translation>Typ oder Form dieses Tensors lässt sich nicht bestimmen.</translation>
    </message>
    <message>
        <source>The value in column %1 is absurdly large.</source>
        <translation>Der Wert in Spalte %1 ist unsinnig groß.</translation>
    </message>
    <message>
        <source>The value in column %1 is negative.</source>
        <translation>Der Wert in Spalte %1 ist negativ.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is not a finite number &gt;= 0.</source>
        <translation>Der Wert von „%1“ ist keine endliche Zahl &gt;= 0.</translation>
    </message>
    <message>
        <source>The weight is negative or not a number.</source>
        <translation>Das Gewicht ist negativ oder keine Zahl.</translation>
    </message>
    <message>
        <source>The whole model and the plan&apos;s edge half exceed the edge&apos;s memory.</source>
        <translation>Das ganze Modell und die Edge-Hälfte des Plans übersteigen den Speicher der Edge.</translation>
    </message>
    <message>
        <source>The whole model, which the edge keeps, is larger than the edge&apos;s memory.</source>
        <translation>Das ganze Modell, das die Edge behält, ist größer als ihr Speicher.</translation>
    </message>
    <message>
        <source>The whole tree</source>
        <translation>Der ganze Baum</translation>
    </message>
    <message>
        <source>The worst takes %1 and %2.</source>
        <translation>Das schlechteste dauert %1 und %2.</translation>
    </message>
    <message>
        <source>The { after %1 is never closed.</source>
        <translation>Die { nach %1 wird nie geschlossen.</translation>
    </message>
    <message>
        <source>The { after %1 is still open when the next layer begins on line %2.</source>
        <translation>Die { nach %1 ist noch offen, wenn in Zeile %2 die nächste Schicht beginnt.</translation>
    </message>
    <message>
        <source>Their bounds are %1 and %2; each is a smaller problem of the same kind.</source>
        <translation>Ihre Schranken sind %1 und %2; jedes ist ein kleineres Problem derselben Art.</translation>
    </message>
    <message>
        <source>Then a method for cuts finds the best plan.</source>
        <translation>Dann findet ein Verfahren für Schnitte den besten Plan.</translation>
    </message>
    <message>
        <source>Then the least latency is all we want.</source>
        <translation>Dann ist die kleinste Latenz alles, was wir wollen.</translation>
    </message>
    <message>
        <source>There 8 bits a byte, times the difference in bytes, over B, make up for the difference in computing.</source>
        <translation>Dort gleichen 8 Bit je Byte, mal dem Unterschied in Bytes, durch B, den Unterschied beim Rechnen aus.</translation>
    </message>
    <message>
        <source>There are over 10,000 classes.</source>
        <translation>Es gibt über 10.000 Klassen.</translation>
    </message>
    <message>
        <source>There is no chapter &quot;%1&quot;.</source>
        <translation>Es gibt kein Kapitel „%1“.</translation>
    </message>
    <message>
        <source>There is no class of cameras.</source>
        <translation>Es gibt keine Klasse von Kameras.</translation>
    </message>
    <message>
        <source>There is no layer &quot;%1&quot;.</source>
        <translation>Es gibt keine Schicht „%1“.</translation>
    </message>
    <message>
        <source>There is no plan to simulate.</source>
        <translation>Es gibt keinen Plan zum Simulieren.</translation>
    </message>
    <message>
        <source>There is no such class to have more of.</source>
        <translation>Eine solche Klasse, von der es mehr geben soll, gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>Einen solchen Befehl gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Eine solche Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such folder or video.</source>
        <translation>Einen solchen Ordner oder ein solches Video gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such made trace.</source>
        <translation>Einen solchen künstlichen Trace gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such objective.</source>
        <translation>Ein solches Ziel gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such option.</source>
        <translation>Eine solche Option gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such policy.</source>
        <translation>Eine solche Strategie gibt es nicht.</translation>
    </message>
    <message>
        <source>These are the true times: the fastest plan.</source>
        <translation>Dies sind die wahren Zeiten: der schnellste Plan.</translation>
    </message>
    <message>
        <source>These nodes feed each other in a circle: %1.</source>
        <translation>Diese Knoten speisen einander im Kreis: %1.</translation>
    </message>
    <message>
        <source>These times are for a batch of %1, those of the other side (%2) for %3; both are scaled to the model&apos;s.</source>
        <translation>Diese Zeiten gelten für einen Stapel von %1, die der anderen Seite (%2) für %3; beide werden auf den des Modells umgerechnet.</translation>
    </message>
    <message>
        <source>Think of every link as a pipe from e towards c, as wide as its capacity.</source>
        <translation>Stellen Sie sich jede Verbindung als Rohr von e nach c vor, so weit wie ihre Kapazität.</translation>
    </message>
    <message>
        <source>This Q was chosen for this lesson.</source>
        <translation>Dieses Q wurde für diese Lektion gewählt.</translation>
    </message>
    <message>
        <source>This T0 was chosen for this lesson.</source>
        <translation>Dieses T0 wurde für diese Lektion gewählt.</translation>
    </message>
    <message>
        <source>This build cannot read %1 models.</source>
        <translation>Dieser Build kann keine %1-Modelle lesen.</translation>
    </message>
    <message>
        <source>This build has no edge/cloud runtime.</source>
        <translation>Dieser Build hat keine Edge/Cloud-Laufzeit.</translation>
    </message>
    <message>
        <source>This edge agent cannot check a plan before it loads it.</source>
        <translation>Dieser Edge-Agent kann einen Plan vor dem Laden nicht prüfen.</translation>
    </message>
    <message>
        <source>This entry is out of range.</source>
        <translation>Dieser Eintrag liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>This entry of &quot;source&quot; has the wrong type.</source>
        <translation>Dieser Eintrag von „source“ hat den falschen Typ.</translation>
    </message>
    <message>
        <source>This entry of the query is out of range.</source>
        <translation>Dieser Eintrag der Abfrage liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>This input has %1 bytes of data; its shape needs %2.</source>
        <translation>Diese Eingabe hat %1 Bytes an Daten; ihre Form braucht %2.</translation>
    </message>
    <message>
        <source>This input is not a plain tensor; its size is unknown.</source>
        <translation>Diese Eingabe ist kein einfacher Tensor; ihre Größe ist unbekannt.</translation>
    </message>
    <message>
        <source>This input must be %1, not %2.</source>
        <translation>Diese Eingabe muss %1 sein, nicht %2.</translation>
    </message>
    <message>
        <source>This input must be given exactly once.</source>
        <translation>Diese Eingabe muss genau einmal angegeben werden.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Dies ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>This is no fleet file.</source>
        <translation>Dies ist keine Flottendatei.</translation>
    </message>
    <message>
        <source>This is not a Cutpoint project.</source>
        <translation>Dies ist kein Cutpoint-Projekt.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Dies ist keine Zahl.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Dies ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>This is not an ONNX model, or it is cut short or damaged.</source>
        <translation>Dies ist kein ONNX-Modell, oder es ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>This is not an ONNX model: it contains no graph.</source>
        <translation>Dies ist kein ONNX-Modell: Es enthält keinen Graphen.</translation>
    </message>
    <message>
        <source>This layer alone takes %1 of %2 in column %3.</source>
        <translation>Diese Schicht allein braucht %1 von %2 in Spalte %3.</translation>
    </message>
    <message>
        <source>This layer cannot be made to run: %1.</source>
        <translation>Diese Schicht lässt sich nicht ausführbar machen: %1.</translation>
    </message>
    <message>
        <source>This layer is on the edge but reads &quot;%1&quot;, which is in the cloud.</source>
        <translation>Diese Schicht liegt auf der Edge, liest aber „%1“, das in der Cloud liegt.</translation>
    </message>
    <message>
        <source>This layer is on the edge, but it reads the result of &quot;%1&quot;, which is in the cloud.</source>
        <translation>Diese Schicht liegt auf der Edge, liest aber das Ergebnis von „%1“, das in der Cloud liegt.</translation>
    </message>
    <message>
        <source>This net has %1.</source>
        <translation>Dieses Netz hat %1.</translation>
    </message>
    <message>
        <source>This net has no breakpoint: one plan is best at every bandwidth.</source>
        <translation>Dieses Netz hat keinen Umschlagpunkt: Ein Plan ist bei jeder Bandbreite der beste.</translation>
    </message>
    <message>
        <source>This net has too many to show them all.</source>
        <translation>Dieses Netz hat zu viele, um sie alle zu zeigen.</translation>
    </message>
    <message>
        <source>This net is too wide for one frontier; every step is solved by itself.</source>
        <translation>Dieses Netz ist zu breit für eine einzige Front; jeder Schritt wird für sich gelöst.</translation>
    </message>
    <message>
        <source>This net is too wide to list the states of its plans.</source>
        <translation>Dieses Netz ist zu breit, um die Zustände seiner Pläne aufzuzählen.</translation>
    </message>
    <message>
        <source>This net needs none.</source>
        <translation>Dieses Netz braucht keine.</translation>
    </message>
    <message>
        <source>This node belongs to no layer.</source>
        <translation>Dieser Knoten gehört zu keiner Schicht.</translation>
    </message>
    <message>
        <source>This output cannot be read: %1</source>
        <translation>Diese Ausgabe lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>This plan carries 1 / T_max = %1 frames a second and no more.</source>
        <translation>Dieser Plan trägt 1 / T_max = %1 Bilder je Sekunde und nicht mehr.</translation>
    </message>
    <message>
        <source>This plan&apos;s latency is %1; everything on the edge would take %2.</source>
        <translation>Die Latenz dieses Plans beträgt %1; alles auf der Edge würde %2 dauern.</translation>
    </message>
    <message>
        <source>This policy has no such axis.</source>
        <translation>Diese Strategie hat keine solche Achse.</translation>
    </message>
    <message>
        <source>This row holds the whole net: no layer has a time of its own.</source>
        <translation>Diese Zeile enthält das ganze Netz: Keine Schicht hat eine eigene Zeit.</translation>
    </message>
    <message>
        <source>This sum is the latency T_inf; the best plan makes it as small as possible.</source>
        <translation>Diese Summe ist die Latenz T_inf; der beste Plan macht sie so klein wie möglich.</translation>
    </message>
    <message>
        <source>This trace was made up for this net.</source>
        <translation>Diese Aufzeichnung wurde für dieses Netz erfunden.</translation>
    </message>
    <message>
        <source>This weight holds %1 elements, but its shape is %2.</source>
        <translation>Dieses Gewicht enthält %1 Elemente, aber seine Form ist %2.</translation>
    </message>
    <message>
        <source>This weight is stored in another file.</source>
        <translation>Dieses Gewicht ist in einer anderen Datei gespeichert.</translation>
    </message>
    <message>
        <source>This } closes nothing.</source>
        <translation>Diese } schließt nichts.</translation>
    </message>
    <message>
        <source>Three stages in a row</source>
        <translation>Drei Stufen hintereinander</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time the layers with another tool, for example TensorFlow Lite&apos;s benchmark_model.</source>
        <translation>Die Schichten mit einem anderen Werkzeug messen, zum Beispiel benchmark_model von TensorFlow Lite.</translation>
    </message>
    <message>
        <source>Times and sizes are 0 or more; correct or remove the row.</source>
        <translation>Zeiten und Größen sind 0 oder mehr; die Zeile berichtigen oder entfernen.</translation>
    </message>
    <message>
        <source>Times and sizes are for %1 frames; both are divided by it.</source>
        <translation>Zeiten und Größen gelten für %1 Bilder; beide werden dadurch geteilt.</translation>
    </message>
    <message>
        <source>Times and sizes are for a batch of %1 frames, as the file&apos;s name says.</source>
        <translation>Zeiten und Größen gelten für einen Stapel von %1 Bildern, wie der Dateiname sagt.</translation>
    </message>
    <message>
        <source>Times and sizes are for a whole minibatch whose size the file does not say.</source>
        <translation>Zeiten und Größen gelten für einen ganzen Minibatch, dessen Größe die Datei nicht nennt.</translation>
    </message>
    <message>
        <source>To find the least T_max is NP-hard: no method is known that is quick on every net.</source>
        <translation>Das kleinste T_max zu finden ist NP-schwer: Kein Verfahren ist bekannt, das bei jedem Netz schnell ist.</translation>
    </message>
    <message>
        <source>Too many calls wait for this model.</source>
        <translation>Zu viele Aufrufe warten auf dieses Modell.</translation>
    </message>
    <message>
        <source>Too many clients watch already.</source>
        <translation>Es schauen schon zu viele Clients zu.</translation>
    </message>
    <message>
        <source>Too many models wait to be loaded.</source>
        <translation>Zu viele Modelle warten auf das Laden.</translation>
    </message>
    <message>
        <source>Transfer time</source>
        <translation>Übertragungszeit</translation>
    </message>
    <message>
        <source>Transfer time is inversely proportional to B; T_e and T_c do not change.</source>
        <translation>Die Übertragungszeit ist umgekehrt proportional zu B; T_e und T_c ändern sich nicht.</translation>
    </message>
    <message>
        <source>True cost</source>
        <translation>Wahre Kosten</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Try again when it is done.</source>
        <translation>Noch einmal versuchen, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>Try to get below %1.</source>
        <translation>Versuchen Sie, unter %1 zu kommen.</translation>
    </message>
    <message>
        <source>Two classes have this name.</source>
        <translation>Zwei Klassen haben diesen Namen.</translation>
    </message>
    <message>
        <source>Two layers have this name.</source>
        <translation>Zwei Schichten haben diesen Namen.</translation>
    </message>
    <message>
        <source>Two new vertices</source>
        <translation>Zwei neue Knoten</translation>
    </message>
    <message>
        <source>Two nodes have the same id.</source>
        <translation>Zwei Knoten haben dieselbe id.</translation>
    </message>
    <message>
        <source>Two straight lines cross once at most.</source>
        <translation>Zwei Geraden kreuzen sich höchstens einmal.</translation>
    </message>
    <message>
        <source>Two subproblems</source>
        <translation>Zwei Teilprobleme</translation>
    </message>
    <message>
        <source>Under this plan nothing runs in the cloud.</source>
        <translation>Bei diesem Plan läuft nichts in der Cloud.</translation>
    </message>
    <message>
        <source>Unload one.</source>
        <translation>Eines entladen.</translation>
    </message>
    <message>
        <source>Unpack it first, for example with gunzip.</source>
        <translation>Zuerst entpacken, zum Beispiel mit gunzip.</translation>
    </message>
    <message>
        <source>Until the change %1 passes, the rest at the new rate.</source>
        <translation>Bis zur Änderung geht %1 durch, der Rest mit der neuen Rate.</translation>
    </message>
    <message>
        <source>Use --input-shape %1=%2 to set it.</source>
        <translation>Mit --input-shape %1=%2 setzen.</translation>
    </message>
    <message>
        <source>Use --linear to start at zero.</source>
        <translation>Um bei null zu beginnen, --linear verwenden.</translation>
    </message>
    <message>
        <source>Use --plan FILE, or --bandwidth 4mbit to make the plan now.</source>
        <translation>--plan FILE verwenden oder mit --bandwidth 4mbit (Bandbreite) den Plan jetzt erstellen.</translation>
    </message>
    <message>
        <source>Use 0.5 for half the mean.</source>
        <translation>0.5 für den halben Mittelwert verwenden.</translation>
    </message>
    <message>
        <source>Use 0.5 for half the rates.</source>
        <translation>0.5 für die halben Raten verwenden.</translation>
    </message>
    <message>
        <source>Use 1 to %1.</source>
        <translation>1 bis %1 verwenden.</translation>
    </message>
    <message>
        <source>Use 2 to %1.</source>
        <translation>2 bis %1 verwenden.</translation>
    </message>
    <message>
        <source>Use TLS, or say --insecure to send everything in the clear.</source>
        <translation>TLS verwenden oder mit --insecure alles unverschlüsselt senden.</translation>
    </message>
    <message>
        <source>Use a machine with more memory, or the ONNX Runtime engine.</source>
        <translation>Einen Rechner mit mehr Speicher oder die ONNX-Runtime-Engine verwenden.</translation>
    </message>
    <message>
        <source>Use a narrower net, or pin layers.</source>
        <translation>Ein schmaleres Netz verwenden oder Schichten festlegen.</translation>
    </message>
    <message>
        <source>Use a plan that was made for this model.</source>
        <translation>Einen Plan verwenden, der für dieses Modell erstellt wurde.</translation>
    </message>
    <message>
        <source>Use a server of the Open Inference Protocol.</source>
        <translation>Einen Server des Open Inference Protocol verwenden.</translation>
    </message>
    <message>
        <source>Use a server that runs the model as it is.</source>
        <translation>Einen Server verwenden, der das Modell unverändert ausführt.</translation>
    </message>
    <message>
        <source>Use a smaller input.</source>
        <translation>Eine kleinere Eingabe verwenden.</translation>
    </message>
    <message>
        <source>Use a smaller model, or a machine with more memory.</source>
        <translation>Ein kleineres Modell oder einen Rechner mit mehr Speicher verwenden.</translation>
    </message>
    <message>
        <source>Use a smaller model.</source>
        <translation>Ein kleineres Modell verwenden.</translation>
    </message>
    <message>
        <source>Use a smaller net.</source>
        <translation>Ein kleineres Netz verwenden.</translation>
    </message>
    <message>
        <source>Use an ONNX file of the model.</source>
        <translation>Eine ONNX-Datei des Modells verwenden.</translation>
    </message>
    <message>
        <source>Use an ONNX file with weights for real answers.</source>
        <translation>Für echte Antworten eine ONNX-Datei mit Gewichten verwenden.</translation>
    </message>
    <message>
        <source>Use an inference graph.</source>
        <translation>Einen Inferenzgraphen verwenden.</translation>
    </message>
    <message>
        <source>Use bandwidth, fps or cloud-budget.</source>
        <translation>bandwidth (Bandbreite), fps oder cloud-budget verwenden.</translation>
    </message>
    <message>
        <source>Use debug, info, warning, error or off.</source>
        <translation>debug, info, warning, error oder off verwenden.</translation>
    </message>
    <message>
        <source>Use even, aligned or random.</source>
        <translation>even, aligned oder random verwenden.</translation>
    </message>
    <message>
        <source>Use instant or transfers.</source>
        <translation>instant oder transfers verwenden.</translation>
    </message>
    <message>
        <source>Use keep-up.</source>
        <translation>keep-up verwenden.</translation>
    </message>
    <message>
        <source>Use one of these names with --input-shape.</source>
        <translation>Einen dieser Namen mit --input-shape verwenden.</translation>
    </message>
    <message>
        <source>Use the ONNX Runtime engine for this model.</source>
        <translation>Für dieses Modell die ONNX-Runtime-Engine verwenden.</translation>
    </message>
    <message>
        <source>Use the ONNX Runtime engine, or keep this layer where that engine runs.</source>
        <translation>Die ONNX-Runtime-Engine verwenden oder diese Schicht dort lassen, wo diese Engine läuft.</translation>
    </message>
    <message>
        <source>Use the exact algorithm or edge-only here.</source>
        <translation>Hier den exakten Algorithmus oder nur die Edge (edge-only) verwenden.</translation>
    </message>
    <message>
        <source>Use the exact algorithm, or allow more time.</source>
        <translation>Den exakten Algorithmus verwenden oder mehr Zeit erlauben.</translation>
    </message>
    <message>
        <source>Use the exact algorithm.</source>
        <translation>Den exakten Algorithmus verwenden.</translation>
    </message>
    <message>
        <source>Use the frontier.</source>
        <translation>Die Front verwenden.</translation>
    </message>
    <message>
        <source>Use the name of an input of the prototxt.</source>
        <translation>Den Namen einer Eingabe des Prototxt verwenden.</translation>
    </message>
    <message>
        <source>Use the profile that was made for this model.</source>
        <translation>Das für dieses Modell erstellte Profil verwenden.</translation>
    </message>
    <message>
        <source>Use the same engine on both sides, or cut elsewhere.</source>
        <translation>Auf beiden Seiten dieselbe Engine verwenden oder anderswo schneiden.</translation>
    </message>
    <message>
        <source>Use the synthetic source.</source>
        <translation>Die synthetische Quelle verwenden.</translation>
    </message>
    <message>
        <source>V&apos; := V, e and c</source>
        <translation>V&apos; := V, e und c</translation>
    </message>
    <message>
        <source>V_E := the layers of S;  V_C := the others</source>
        <translation>V_E := die Schichten von S;  V_C := die anderen</translation>
    </message>
    <message>
        <source>V_E = %1</source>
        <translation>V_E = %1</translation>
    </message>
    <message>
        <source>V_S := the layers of V_E that V_C reads</source>
        <translation>V_S := die Schichten von V_E, die V_C liest</translation>
    </message>
    <message>
        <source>V_S = %1</source>
        <translation>V_S = %1</translation>
    </message>
    <message>
        <source>V_S = %1 is sent; V_C = %2 runs in the cloud.</source>
        <translation>V_S = %1 wird gesendet; V_C = %2 läuft in der Cloud.</translation>
    </message>
    <message>
        <source>V_S = %1: T_e = %2, with T_t + T_c = %3.</source>
        <translation>V_S = %1: T_e = %2, mit T_t + T_c = %3.</translation>
    </message>
    <message>
        <source>We build a second graph, G&apos;, in which every plan is a cut and the plan&apos;s latency is the cut&apos;s capacity.</source>
        <translation>Wir bauen einen zweiten Graphen, G&apos;, in dem jeder Plan ein Schnitt ist und die Latenz des Plans die Kapazität des Schnitts.</translation>
    </message>
    <message>
        <source>We call the two sets V_E and V_C.</source>
        <translation>Die beiden Mengen nennen wir V_E und V_C.</translation>
    </message>
    <message>
        <source>We send as much as possible through: the maximum flow.</source>
        <translation>Wir senden so viel wie möglich hindurch: den maximalen Fluss.</translation>
    </message>
    <message>
        <source>We write t^e for the edge time of a layer.</source>
        <translation>Für die Edge-Zeit einer Schicht schreiben wir t^e.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Weights cannot respect an edge memory limit.</source>
        <translation>Gewichte können keine Speichergrenze der Edge einhalten.</translation>
    </message>
    <message>
        <source>Weights reach only plans on the hull, the filled points.</source>
        <translation>Gewichte erreichen nur Pläne auf der Hülle, die gefüllten Punkte.</translation>
    </message>
    <message>
        <source>What a frame pays once</source>
        <translation>Was ein Bild einmal zahlt</translation>
    </message>
    <message>
        <source>What e still reaches</source>
        <translation>Was e noch erreicht</translation>
    </message>
    <message>
        <source>What happens there</source>
        <translation>Was dort geschieht</translation>
    </message>
    <message>
        <source>What is infinite</source>
        <translation>Was unendlich ist</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>What that costs</source>
        <translation>Was das kostet</translation>
    </message>
    <message>
        <source>What weights can reach</source>
        <translation>Was Gewichte erreichen</translation>
    </message>
    <message>
        <source>Whatever you choose, the flow ends at %1.</source>
        <translation>Was Sie auch wählen, der Fluss endet bei %1.</translation>
    </message>
    <message>
        <source>Where the envelope turns, the best plan changes: a breakpoint.</source>
        <translation>Wo die Einhüllende knickt, wechselt der beste Plan: ein Umschlagpunkt.</translation>
    </message>
    <message>
        <source>Which links does it cross?</source>
        <translation>Welche Verbindungen schneidet er?</translation>
    </message>
    <message>
        <source>Which of these layers has an auxiliary vertex in G&apos;?</source>
        <translation>Welche dieser Schichten hat in G&apos; einen Hilfsknoten?</translation>
    </message>
    <message>
        <source>Which of these sets can be V_E, the layers on the edge?</source>
        <translation>Welche dieser Mengen kann V_E sein, die Schichten auf der Edge?</translation>
    </message>
    <message>
        <source>Whole numbers are hard, so first each f_v may be anything from 0 to 1.</source>
        <translation>Ganze Zahlen sind schwer, daher darf zuerst jedes f_v alles von 0 bis 1 sein.</translation>
    </message>
    <message>
        <source>Why a plan stays best in between</source>
        <translation>Warum ein Plan dazwischen der beste bleibt</translation>
    </message>
    <message>
        <source>With T0 = 0 only edge-only is left.</source>
        <translation>Mit T0 = 0 bleibt nur der Plan ganz auf der Edge.</translation>
    </message>
    <message>
        <source>With all layers on the edge a frame takes %1, with all in the cloud %2.</source>
        <translation>Mit allen Schichten auf der Edge dauert ein Bild %1, mit allen in der Cloud %2.</translation>
    </message>
    <message>
        <source>With alpha = %1 and gamma = %2 the cheapest cut has V_S = %3 and T_max = %4.</source>
        <translation>Mit alpha = %1 und gamma = %2 hat der billigste Schnitt V_S = %3 und T_max = %4.</translation>
    </message>
    <message>
        <source>With another T0 a tree may grow.</source>
        <translation>Mit einem anderen T0 kann ein Baum wachsen.</translation>
    </message>
    <message>
        <source>Within T0, the edge should have as little to do as possible: least T_e with T_t + T_c &lt;= T0.</source>
        <translation>Innerhalb von T0 soll die Edge so wenig wie möglich zu tun haben: kleinstes T_e mit T_t + T_c &lt;= T0.</translation>
    </message>
    <message>
        <source>Worst latency</source>
        <translation>Schlechteste Latenz</translation>
    </message>
    <message>
        <source>Write %1= and the layers it reads.</source>
        <translation>%1= und die gelesenen Schichten angeben.</translation>
    </message>
    <message>
        <source>Write HOST:PORT, for instance 127.0.0.1:8001 or [::1]:8001.</source>
        <translation>HOST:PORT schreiben, zum Beispiel 127.0.0.1:8001 oder [::1]:8001.</translation>
    </message>
    <message>
        <source>Write LAYER=edge or LAYER=cloud.</source>
        <translation>Für eine Schicht LAYER=edge oder LAYER=cloud schreiben.</translation>
    </message>
    <message>
        <source>Write NAME=1x3x224x224.</source>
        <translation>NAME=1x3x224x224 schreiben.</translation>
    </message>
    <message>
        <source>Write &quot;version&quot;: 1.</source>
        <translation>&quot;version&quot;: 1 schreiben.</translation>
    </message>
    <message>
        <source>Write a decimal point.</source>
        <translation>Einen Dezimalpunkt schreiben.</translation>
    </message>
    <message>
        <source>Write a node, or TAB and a link &quot;node1 -- node2&quot;.</source>
        <translation>Einen Knoten oder TAB und eine Verbindung „node1 -- node2“ schreiben.</translation>
    </message>
    <message>
        <source>Write a number and its unit, such as %1.</source>
        <translation>Eine Zahl und ihre Einheit schreiben, etwa %1.</translation>
    </message>
    <message>
        <source>Write a number and its unit, such as 5W.</source>
        <translation>Eine Zahl und ihre Einheit schreiben, etwa 5W.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Eine Zahl schreiben.</translation>
    </message>
    <message>
        <source>Write a plain number such as 0.0123, or remove the row.</source>
        <translation>Eine einfache Zahl wie 0.0123 schreiben oder die Zeile entfernen.</translation>
    </message>
    <message>
        <source>Write a plain number, for example 0.012.</source>
        <translation>Eine einfache Zahl schreiben, zum Beispiel 0.012.</translation>
    </message>
    <message>
        <source>Write a section as [convolutional], with both brackets.</source>
        <translation>Einen Abschnitt als [convolutional] schreiben, mit beiden Klammern.</translation>
    </message>
    <message>
        <source>Write e.g. 0.8.</source>
        <translation>Z. B. 0.8 schreiben.</translation>
    </message>
    <message>
        <source>Write e.g. 10%.</source>
        <translation>Z. B. 10% schreiben.</translation>
    </message>
    <message>
        <source>Write e.g. 1000, for each camera.</source>
        <translation>Z. B. 1000 schreiben, für jede Kamera.</translation>
    </message>
    <message>
        <source>Write e.g. 100mbit.</source>
        <translation>Z. B. 100mbit schreiben.</translation>
    </message>
    <message>
        <source>Write for example [1, 3, 224, 224].</source>
        <translation>Zum Beispiel [1, 3, 224, 224] schreiben.</translation>
    </message>
    <message>
        <source>Write for example &quot;inputs&quot;: [&quot;conv1&quot;].</source>
        <translation>Zum Beispiel &quot;inputs&quot;: [&quot;conv1&quot;] schreiben.</translation>
    </message>
    <message>
        <source>Write frames per second above zero, such as 20.</source>
        <translation>Bilder je Sekunde über null schreiben, etwa 20.</translation>
    </message>
    <message>
        <source>Write it in the form layer { type: &quot;...&quot; }.</source>
        <translation>In der Form layer { type: &quot;...&quot; } schreiben.</translation>
    </message>
    <message>
        <source>Write it with: cutpoint-cli plan ... --json</source>
        <translation>Erzeugen mit: cutpoint-cli plan ... --json</translation>
    </message>
    <message>
        <source>Write key=value, or start the line with # to make it a comment.</source>
        <translation>key=value schreiben oder die Zeile mit # beginnen, damit sie ein Kommentar wird.</translation>
    </message>
    <message>
        <source>You are scored against DADS and the oracle.</source>
        <translation>Sie werden an DADS und am Orakel gemessen.</translation>
    </message>
    <message>
        <source>Your cut</source>
        <translation>Ihr Schnitt</translation>
    </message>
    <message>
        <source>Your cut breaks a pin or the edge memory limit.</source>
        <translation>Ihr Schnitt verletzt eine Festlegung oder die Speichergrenze der Edge.</translation>
    </message>
    <message>
        <source>Your paths</source>
        <translation>Ihre Pfade</translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation>Ihre Vorhersage</translation>
    </message>
    <message>
        <source>Your switches</source>
        <translation>Ihre Wechsel</translation>
    </message>
    <message>
        <source>Your tree</source>
        <translation>Ihr Baum</translation>
    </message>
    <message>
        <source>Your weights</source>
        <translation>Ihre Gewichte</translation>
    </message>
    <message>
        <source>[%1] has %2=%3.</source>
        <translation>[%1] hat %2=%3.</translation>
    </message>
    <message>
        <source>[%1] has &quot;%2&quot; in its list %3.</source>
        <translation>[%1] hat „%2“ in seiner Liste %3.</translation>
    </message>
    <message>
        <source>[%1] is not a section this reader knows; it is kept as a layer that passes its input on at no cost.</source>
        <translation>[%1] ist kein Abschnitt, den dieser Leser kennt; er bleibt als Schicht, die ihre Eingabe ohne Kosten weitergibt.</translation>
    </message>
    <message>
        <source>[%1] keeps a state between frames; it is counted as one time step.</source>
        <translation>[%1] behält einen Zustand zwischen Bildern; es wird als ein Zeitschritt gezählt.</translation>
    </message>
    <message>
        <source>[%1] names no layer in %2.</source>
        <translation>[%1] nennt in %2 keine Schicht.</translation>
    </message>
    <message>
        <source>[%1] sets %2 again (first on line %3); the last value counts.</source>
        <translation>[%1] setzt %2 noch einmal (zuerst in Zeile %3); der letzte Wert zählt.</translation>
    </message>
    <message>
        <source>[net] gives no channels; a colour image of 3 is assumed.</source>
        <translation>[net] gibt keine channels an; ein Farbbild mit 3 wird angenommen.</translation>
    </message>
    <message>
        <source>[net] gives no width and height.</source>
        <translation>[net] gibt weder width noch height an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2.</source>
        <translation>„%1“ %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be reached from other machines, but without TLS.</source>
        <translation>„%1“ ist von anderen Rechnern erreichbar, aber ohne TLS.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be %2.</source>
        <translation>„%1“ kann nicht %2 sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be swept.</source>
        <translation>„%1“ lässt sich nicht durchlaufen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a character that no host name has.</source>
        <translation>„%1“ enthält ein Zeichen, das in keinem Rechnernamen vorkommt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no host.</source>
        <translation>„%1“ hat keinen Rechnernamen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no port from 0 to 65535.</source>
        <translation>„%1“ hat keinen Port von 0 bis 65535.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no port.</source>
        <translation>„%1“ hat keinen Port.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no unit.</source>
        <translation>„%1“ hat keine Einheit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column %2 is not a finite number.</source>
        <translation>„%1“ in Spalte %2 ist keine endliche Zahl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an IPv6 address without brackets.</source>
        <translation>„%1“ ist eine IPv6-Adresse ohne Klammern.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is another machine, and the connection would be in the clear.</source>
        <translation>„%1“ ist ein anderer Rechner, und die Verbindung wäre unverschlüsselt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a section nor key=value.</source>
        <translation>„%1“ ist weder ein Abschnitt noch key=value.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no NAME=FILE.</source>
        <translation>„%1“ ist kein NAME=FILE.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no bandwidth above zero.</source>
        <translation>„%1“ ist keine Bandbreite über null.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no log level.</source>
        <translation>„%1“ ist keine Protokollstufe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number above zero up to 1.</source>
        <translation>„%1“ ist keine Zahl über null bis 1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of frames.</source>
        <translation>„%1“ ist keine Anzahl von Bildern.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not %2.</source>
        <translation>„%1“ ist etwas anderes als %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a known device.</source>
        <translation>„%1“ ist kein bekanntes Gerät.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of frames.</source>
        <translation>„%1“ ist keine Anzahl von Bildern.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a pin.</source>
        <translation>„%1“ ist keine Festlegung.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a policy.</source>
        <translation>„%1“ ist keine Strategie.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a sampling rate.</source>
        <translation>„%1“ ist keine Abtastrate.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a section.</source>
        <translation>„%1“ ist kein Abschnitt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a shape.</source>
        <translation>„%1“ ist keine Form.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a share from 0% to 100%.</source>
        <translation>„%1“ ist kein Anteil von 0% bis 100%.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time.</source>
        <translation>„%1“ ist keine Zeit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a unit of %2.</source>
        <translation>„%1“ ist keine Einheit für %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known.</source>
        <translation>„%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the downlink&apos;s rate; plans need the uplink.</source>
        <translation>„%1“ ist die Rate des Downlinks; Pläne brauchen den Uplink.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands before the first section.</source>
        <translation>„%1“ steht vor dem ersten Abschnitt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would show the metrics to other machines in the clear.</source>
        <translation>„%1“ würde die Messwerte anderen Rechnern unverschlüsselt zeigen.</translation>
    </message>
    <message>
        <source>a PReLU of %1</source>
        <translation>ein PReLU von %1</translation>
    </message>
    <message>
        <source>a bandwidth</source>
        <translation>eine Bandbreite</translation>
    </message>
    <message>
        <source>a batch normalisation of %1</source>
        <translation>eine Batch-Normalisierung von %1</translation>
    </message>
    <message>
        <source>a convolution needs a blob of at least 3 dimensions</source>
        <translation>eine Faltung braucht einen Blob mit mindestens 3 Dimensionen</translation>
    </message>
    <message>
        <source>a convolution needs images, not %1</source>
        <translation>eine Faltung braucht Bilder, nicht %1</translation>
    </message>
    <message>
        <source>a convolution of %1 into %2 channels in %3 groups</source>
        <translation>eine Faltung von %1 in %2 Kanäle in %3 Gruppen</translation>
    </message>
    <message>
        <source>a copy</source>
        <translation>eine Kopie</translation>
    </message>
    <message>
        <source>a kernel of %1 does not fit into %2 with padding %3</source>
        <translation>ein Kernel von %1 passt nicht in %2 mit Rand %3</translation>
    </message>
    <message>
        <source>a matrix product of %1</source>
        <translation>ein Matrixprodukt von %1</translation>
    </message>
    <message>
        <source>a pooling and a matrix product</source>
        <translation>ein Pooling und ein Matrixprodukt</translation>
    </message>
    <message>
        <source>a pooling needs images, not %1</source>
        <translation>ein Pooling braucht Bilder, nicht %1</translation>
    </message>
    <message>
        <source>a power</source>
        <translation>eine Leistung</translation>
    </message>
    <message>
        <source>a pyramid needs a blob of 4 dimensions and a pyramid_height from 1 to 15</source>
        <translation>eine Pyramide braucht einen Blob mit 4 Dimensionen und eine pyramid_height von 1 bis 15</translation>
    </message>
    <message>
        <source>a scaling of %1</source>
        <translation>eine Skalierung von %1</translation>
    </message>
    <message>
        <source>a size</source>
        <translation>eine Größe</translation>
    </message>
    <message>
        <source>a tensor of the shape %1 is too large or empty</source>
        <translation>ein Tensor der Form %1 ist zu groß oder leer</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>eine Zeit</translation>
    </message>
    <message>
        <source>a transfer overhead</source>
        <translation>ein Übertragungsaufschlag</translation>
    </message>
    <message>
        <source>a window of %1 does not fit into %2 with padding %3</source>
        <translation>ein Fenster von %1 passt nicht in %2 mit Rand %3</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>alpha</translation>
    </message>
    <message>
        <source>an upsampling of %1</source>
        <translation>eine Hochskalierung von %1</translation>
    </message>
    <message>
        <source>attribute &quot;%1&quot; is out of range</source>
        <translation>Attribut „%1“ liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>b</source>
        <translation>b</translation>
    </message>
    <message>
        <source>breakpoint: where the envelope changes to another line</source>
        <translation>Umschlagpunkt: wo die Einhüllende auf eine andere Gerade wechselt</translation>
    </message>
    <message>
        <source>budget needs a cloud budget.</source>
        <translation>budget braucht ein Cloud-Budget.</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>e is the edge&apos;s side, the source; c is the cloud&apos;s side, the sink.</source>
        <translation>e ist die Seite der Edge, die Quelle; c ist die Seite der Cloud, die Senke.</translation>
    </message>
    <message>
        <source>else branch: choose a split v, solve with f_v = 1 and with f_v = 0</source>
        <translation>sonst verzweige: wähle ein geteiltes v, löse mit f_v = 1 und mit f_v = 0</translation>
    </message>
    <message>
        <source>envelope(x) := the least L_p(x)</source>
        <translation>envelope(x) := das kleinste L_p(x)</translation>
    </message>
    <message>
        <source>f of %1</source>
        <translation>f von %1</translation>
    </message>
    <message>
        <source>f_v = 1 puts layer v on the edge, f_v = 0 in the cloud.</source>
        <translation>f_v = 1 legt Schicht v auf die Edge, f_v = 0 in die Cloud.</translation>
    </message>
    <message>
        <source>fixed plan</source>
        <translation>fester Plan</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>Fluss</translation>
    </message>
    <message>
        <source>flow := 0</source>
        <translation>Fluss := 0</translation>
    </message>
    <message>
        <source>for every layer v of V_C:  T_c := T_c + t_v^c</source>
        <translation>für jede Schicht v von V_C:  T_c := T_c + t_v^c</translation>
    </message>
    <message>
        <source>for every layer v of V_E:  T_e := T_e + t_v^e</source>
        <translation>für jede Schicht v von V_E:  T_e := T_e + t_v^e</translation>
    </message>
    <message>
        <source>for every layer v of V_S:  T_t := T_t + t_v^t</source>
        <translation>für jede Schicht v von V_S:  T_t := T_t + t_v^t</translation>
    </message>
    <message>
        <source>for every layer v:</source>
        <translation>für jede Schicht v:</translation>
    </message>
    <message>
        <source>for every plan p: the line  L_p(x) = (T_e + T_c) + 8 D x,  x = 1/B</source>
        <translation>für jeden Plan p: die Gerade  L_p(x) = (T_e + T_c) + 8 D x,  x = 1/B</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>gamma</translation>
    </message>
    <message>
        <source>group_id %1 is not one of %2 groups.</source>
        <translation>group_id %1 ist keine von %2 Gruppen.</translation>
    </message>
    <message>
        <source>if no f_v is split: a plan; keep it if it is the best so far</source>
        <translation>wenn kein f_v geteilt ist: ein Plan; behalte ihn, wenn er der bisher beste ist</translation>
    </message>
    <message>
        <source>if v is the raw input: make (e, v) infinite</source>
        <translation>wenn v die Roheingabe ist: mache (e, v) unendlich</translation>
    </message>
    <message>
        <source>im2col needs a blob of 4 dimensions</source>
        <translation>im2col braucht einen Blob mit 4 Dimensionen</translation>
    </message>
    <message>
        <source>in the cloud</source>
        <translation>in der Cloud</translation>
    </message>
    <message>
        <source>input_from names &quot;%1&quot;, which no earlier row has as its id.</source>
        <translation>input_from nennt „%1“, das keine frühere Zeile als id hat.</translation>
    </message>
    <message>
        <source>iperf3 failed: %1.</source>
        <translation>iperf3 ist gescheitert: %1.</translation>
    </message>
    <message>
        <source>it adds %1 to %2</source>
        <translation>sie addiert %1 zu %2</translation>
    </message>
    <message>
        <source>it has no input, or its output shape is unknown or too large</source>
        <translation>sie hat keine Eingabe, oder ihre Ausgabeform ist unbekannt oder zu groß</translation>
    </message>
    <message>
        <source>it needs a blob of 4 dimensions and a blob of regions</source>
        <translation>sie braucht einen Blob mit 4 Dimensionen und einen Blob mit Regionen</translation>
    </message>
    <message>
        <source>it needs time and stream dimensions and a positive num_output</source>
        <translation>sie braucht Dimensionen für Zeit und Strom und ein positives num_output</translation>
    </message>
    <message>
        <source>it reads nothing</source>
        <translation>sie liest nichts</translation>
    </message>
    <message>
        <source>it reads the blob &quot;%1&quot;, which no layer makes</source>
        <translation>sie liest den Blob „%1“, den keine Schicht erzeugt</translation>
    </message>
    <message>
        <source>its %1 has no shape</source>
        <translation>%1 hat keine Form</translation>
    </message>
    <message>
        <source>its %1 inputs do not form %2 rows</source>
        <translation>ihre %1 Eingaben bilden nicht %2 Zeilen</translation>
    </message>
    <message>
        <source>its %1 makes a tensor of the shape %2</source>
        <translation>%1 erzeugt einen Tensor der Form %2</translation>
    </message>
    <message>
        <source>its axes lie outside %1</source>
        <translation>ihre Achsen liegen außerhalb von %1</translation>
    </message>
    <message>
        <source>its axis lies outside %1</source>
        <translation>ihre Achse liegt außerhalb von %1</translation>
    </message>
    <message>
        <source>its dimension %1 cannot be</source>
        <translation>ihre Dimension %1 ist nicht möglich</translation>
    </message>
    <message>
        <source>its inputs are not an image and a list of regions</source>
        <translation>ihre Eingaben sind nicht ein Bild und eine Liste von Regionen</translation>
    </message>
    <message>
        <source>its inputs or attributes make the operator&apos;s definition crash or hang</source>
        <translation>ihre Eingaben oder Attribute lassen die Definition des Operators abstürzen oder hängen</translation>
    </message>
    <message>
        <source>its kernel does not fit into %1</source>
        <translation>ihr Kernel passt nicht in %1</translation>
    </message>
    <message>
        <source>its result is %1 instead of %2</source>
        <translation>ihr Ergebnis ist %1 statt %2</translation>
    </message>
    <message>
        <source>its slice points do not divide %1 into %2 tops</source>
        <translation>ihre Teilungspunkte teilen %1 nicht in %2 tops auf</translation>
    </message>
    <message>
        <source>its weights of the shape %1 are too large</source>
        <translation>ihre Gewichte der Form %1 sind zu groß</translation>
    </message>
    <message>
        <source>its weights of the shape %1 are too large or empty</source>
        <translation>ihre Gewichte der Form %1 sind zu groß oder leer</translation>
    </message>
    <message>
        <source>keep-up needs a sampling rate.</source>
        <translation>keep-up braucht eine Abtastrate.</translation>
    </message>
    <message>
        <source>kernel and stride must be from 1 to %1</source>
        <translation>Kernel und Schrittweite müssen zwischen 1 und %1 liegen</translation>
    </message>
    <message>
        <source>kernel, stride and dilation must be from 1 to %1</source>
        <translation>Kernel, Schrittweite und Dilatation müssen zwischen 1 und %1 liegen</translation>
    </message>
    <message>
        <source>latency in seconds</source>
        <translation>Latenz in Sekunden</translation>
    </message>
    <message>
        <source>least  sum of t_v^e f_v</source>
        <translation>kleinste  Summe der t_v^e f_v</translation>
    </message>
    <message>
        <source>lower envelope</source>
        <translation>untere Einhüllende</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>no kernel has its FLOPs</source>
        <translation>kein Kernel hat ihre FLOPs</translation>
    </message>
    <message>
        <source>no matrix product of its shape has its FLOPs</source>
        <translation>kein Matrixprodukt ihrer Form hat ihre FLOPs</translation>
    </message>
    <message>
        <source>no window of %1 turns %2 into %3</source>
        <translation>kein Fenster von %1 macht aus %2 %3</translation>
    </message>
    <message>
        <source>num_output %1 and its %2 input channels must be positive multiples of group %3</source>
        <translation>num_output %1 und ihre %2 Eingabekanäle müssen positive Vielfache von group %3 sein</translation>
    </message>
    <message>
        <source>num_output and input_dim must be positive</source>
        <translation>num_output und input_dim müssen positiv sein</translation>
    </message>
    <message>
        <source>num_output must be positive and axis inside %1</source>
        <translation>num_output muss positiv sein und axis innerhalb von %1 liegen</translation>
    </message>
    <message>
        <source>of a constant by a tensor</source>
        <translation>einer Konstante durch einen Tensor</translation>
    </message>
    <message>
        <source>of an unknown shape</source>
        <translation>unbekannter Form</translation>
    </message>
    <message>
        <source>of the domain &quot;%1&quot;</source>
        <translation>aus der Domäne „%1“</translation>
    </message>
    <message>
        <source>on tensors that are not FP32 (&quot;%1&quot;)</source>
        <translation>auf Tensoren, die nicht FP32 sind („%1“)</translation>
    </message>
    <message>
        <source>on the edge</source>
        <translation>auf der Edge</translation>
    </message>
    <message>
        <source>on weights alone</source>
        <translation>nur auf Gewichten</translation>
    </message>
    <message>
        <source>only images can be upsampled, by whole factors</source>
        <translation>nur Bilder lassen sich hochskalieren, um ganze Faktoren</translation>
    </message>
    <message>
        <source>oracle</source>
        <translation>Orakel</translation>
    </message>
    <message>
        <source>over an axis that is not there</source>
        <translation>über eine Achse, die es nicht gibt</translation>
    </message>
    <message>
        <source>pooling needs a blob of 4 dimensions</source>
        <translation>Pooling braucht einen Blob mit 4 Dimensionen</translation>
    </message>
    <message>
        <source>relax: let every f_v be anything from 0 to 1, solve</source>
        <translation>relaxiere: lass jedes f_v alles von 0 bis 1 sein, löse</translation>
    </message>
    <message>
        <source>repeat:</source>
        <translation>wiederhole:</translation>
    </message>
    <message>
        <source>stride %1 does not divide %2</source>
        <translation>Schrittweite %1 teilt %2 nicht</translation>
    </message>
    <message>
        <source>t^c</source>
        <translation>t^c</translation>
    </message>
    <message>
        <source>t^e</source>
        <translation>t^e</translation>
    </message>
    <message>
        <source>t^t</source>
        <translation>t^t</translation>
    </message>
    <message>
        <source>t_v^c</source>
        <translation>t_v^c</translation>
    </message>
    <message>
        <source>t_v^e</source>
        <translation>t_v^e</translation>
    </message>
    <message>
        <source>t_v^t</source>
        <translation>t_v^t</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; has %2 dimensions</source>
        <translation>Tensor „%1“ hat %2 Dimensionen</translation>
    </message>
    <message>
        <source>the best plan at B is the line that is lowest at 1/B</source>
        <translation>der beste Plan bei B ist die Gerade, die bei 1/B am tiefsten liegt</translation>
    </message>
    <message>
        <source>the shape of this input is not given</source>
        <translation>die Form dieser Eingabe ist nicht angegeben</translation>
    </message>
    <message>
        <source>the type &quot;%1&quot; does not tell what it computes</source>
        <translation>der Typ „%1“ verrät nicht, was er berechnet</translation>
    </message>
    <message>
        <source>tiles must be positive and axis inside %1</source>
        <translation>tiles muss positiv sein und axis innerhalb von %1 liegen</translation>
    </message>
    <message>
        <source>time in seconds</source>
        <translation>Zeit in Sekunden</translation>
    </message>
    <message>
        <source>too many other nodes of the model crash the operator definitions</source>
        <translation>zu viele andere Knoten des Modells bringen die Operatordefinitionen zum Absturz</translation>
    </message>
    <message>
        <source>until the best T_max improves by less than epsilon</source>
        <translation>bis sich das beste T_max um weniger als epsilon verbessert</translation>
    </message>
    <message>
        <source>v</source>
        <translation>v</translation>
    </message>
    <message>
        <source>what %1 computes is not known</source>
        <translation>was %1 berechnet, ist nicht bekannt</translation>
    </message>
    <message>
        <source>what [%1] computes is not known</source>
        <translation>was [%1] berechnet, ist nicht bekannt</translation>
    </message>
    <message>
        <source>when the shape of its result depends on the data</source>
        <translation>wenn die Form des Ergebnisses von den Daten abhängt</translation>
    </message>
    <message>
        <source>while a path from e to c has room on every link:</source>
        <translation>solange ein Pfad von e nach c auf jeder Verbindung Platz hat:</translation>
    </message>
    <message>
        <source>while frames come:</source>
        <translation>solange Bilder kommen:</translation>
    </message>
    <message>
        <source>with   f_u &lt;= f_v  for every link (v, u)</source>
        <translation>mit   f_u &lt;= f_v  für jede Verbindung (v, u)</translation>
    </message>
    <message>
        <source>with bounds that are computed</source>
        <translation>mit berechneten Grenzen</translation>
    </message>
    <message>
        <source>with computed %1</source>
        <translation>mit berechnetem %1</translation>
    </message>
    <message>
        <source>with padding that counts</source>
        <translation>mit mitzählendem Rand</translation>
    </message>
    <message>
        <source>without a kernel size</source>
        <translation>ohne Kernelgröße</translation>
    </message>
    <message>
        <source>y_v = 1 when v is on the edge and a reader in the cloud.</source>
        <translation>y_v = 1, wenn v auf der Edge ist und ein Leser in der Cloud.</translation>
    </message>
    <message>
        <source>“Finish” pushes the rest for you.</source>
        <translation>„Fertigstellen“ schiebt den Rest für Sie.</translation>
    </message>
    <message>
        <source>Edge: the times are scaled so that a frame takes %1 on the edge alone.</source>
        <translation>Edge: Die Zeiten sind so skaliert, dass ein Bild auf der Edge allein %1 braucht.</translation>
    </message>
    <message>
        <source>Give times of the layers or a device first.</source>
        <translation>Zuerst Zeiten der Schichten oder ein Gerät angeben.</translation>
    </message>
    <message>
        <source>Give what a whole frame takes on this side, fixed costs included.</source>
        <translation>Angeben, was ein ganzes Bild auf dieser Seite braucht, feste Kosten eingeschlossen.</translation>
    </message>
    <message>
        <source>Less than the fixed costs, this total leaves nothing for the layers.</source>
        <translation>Diese Summe ist kleiner als die festen Kosten und lässt den Schichten nichts übrig.</translation>
    </message>
    <message>
        <source>Measured layers keep their times unless all are measured.</source>
        <translation>Gemessene Schichten behalten ihre Zeiten, solange nicht alle gemessen sind.</translation>
    </message>
    <message>
        <source>No layer that could be scaled to this total has a time.</source>
        <translation>Keine Schicht, die auf diese Summe skaliert werden könnte, hat eine Zeit.</translation>
    </message>
    <message>
        <source>The measured layers take %1, so that nothing of this total is left for the estimated ones.</source>
        <translation>Die gemessenen Schichten brauchen %1, sodass von dieser Summe nichts für die geschätzten Schichten bleibt.</translation>
    </message>
    <message>
        <source>At this bandwidth no plan carries %1 frames a second.</source>
        <translation>Bei dieser Bandbreite trägt kein Plan %1 Bilder je Sekunde.</translation>
    </message>
    <message>
        <source>Cells visited in all grids</source>
        <translation>Besuchte Zellen aller Raster</translation>
    </message>
    <message>
        <source>Cells visited in the first grid</source>
        <translation>Besuchte Zellen des ersten Rasters</translation>
    </message>
    <message>
        <source>No other plan has a quicker beat</source>
        <translation>Kein anderer Plan hat einen schnelleren Takt</translation>
    </message>
    <message>
        <source>The link %1 has %2 − %3 = %4 of room left, and %3 of room back.</source>
        <translation>Der Verbindung %1 bleiben %2 − %3 = %4 Platz, und %3 Platz zurück.</translation>
    </message>
    <message>
        <source>        if T_max is not above the best: keep all three</source>
        <translation>        wenn T_max nicht über dem besten liegt: alle drei merken</translation>
    </message>
    <message>
        <source>    S := around the best;  step := step / K</source>
        <translation>    S := um das Beste;  Schritt := Schritt / K</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 % less</source>
        <translation>%1 % weniger</translation>
    </message>
    <message>
        <source>%1 GFLOP</source>
        <translation>%1 GFLOP</translation>
    </message>
    <message>
        <source>%1 J</source>
        <translation>%1 J</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 rows take no time at all, though their layers compute.</source>
        <translation>%1 Zeilen brauchen gar keine Zeit, obwohl ihre Schichten rechnen.</translation>
    </message>
    <message>
        <source>A batch needs frames.</source>
        <translation>Ein Stapel braucht Bilder.</translation>
    </message>
    <message>
        <source>A batch of %1 frames is more than the model takes.</source>
        <translation>Ein Stapel von %1 Bildern ist mehr, als das Modell annimmt.</translation>
    </message>
    <message>
        <source>A device speed factor is not a positive number.</source>
        <translation>Ein Geschwindigkeitsfaktor eines Geräts ist keine positive Zahl.</translation>
    </message>
    <message>
        <source>A fixed cost is negative or not a number.</source>
        <translation>Die Fixkosten sind negativ oder keine Zahl.</translation>
    </message>
    <message>
        <source>A frame in a batch gets another &quot;%1&quot; than alone.</source>
        <translation>Ein Bild im Stapel erhält ein anderes „%1“ als allein.</translation>
    </message>
    <message>
        <source>A power of the edge is negative or not a finite number.</source>
        <translation>Eine Leistung der Edge ist negativ oder keine endliche Zahl.</translation>
    </message>
    <message>
        <source>A raw input is pinned to the cloud, but it is born on the edge.</source>
        <translation>Eine Roheingabe ist in der Cloud festgelegt, entsteht aber auf der Edge.</translation>
    </message>
    <message>
        <source>A report has no plot &quot;%1&quot;.</source>
        <translation>Ein Bericht hat kein Diagramm „%1“.</translation>
    </message>
    <message>
        <source>A run was of %1 frames: times are divided by it.</source>
        <translation>Ein Lauf war von %1 Bildern: Die Zeiten sind durch diese Zahl geteilt.</translation>
    </message>
    <message>
        <source>Above the best</source>
        <translation>Über dem besten Plan</translation>
    </message>
    <message>
        <source>Algorithm 2 asks for %1 cells here, in steps of 1; we visit %2, in factors.</source>
        <translation>Algorithmus 2 verlangt hier %1 Zellen in Schritten von 1; wir besuchen %2, von Faktor zu Faktor.</translation>
    </message>
    <message>
        <source>An axis of this input is open (%1), and so are the shapes behind it.</source>
        <translation>Eine Achse dieser Eingabe ist offen (%1), und ebenso sind es die Formen dahinter.</translation>
    </message>
    <message>
        <source>An axis of this input is open, and the file holds no shapes for it.</source>
        <translation>Eine Achse dieser Eingabe ist offen, und die Datei enthält keine Formen dafür.</translation>
    </message>
    <message>
        <source>Another plan is better when, of all layers at once</source>
        <translation>Ein anderer Plan ist besser, wenn bei allen Schichten zugleich</translation>
    </message>
    <message>
        <source>Another plan is better when, of one layer</source>
        <translation>Ein anderer Plan ist besser, wenn bei einer Schicht</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gefragt war</translation>
    </message>
    <message>
        <source>Build it, or install it with this program.</source>
        <translation>Bauen Sie es, oder installieren Sie es mit diesem Programm.</translation>
    </message>
    <message>
        <source>Check its address, and that it runs.</source>
        <translation>Prüfen Sie seine Adresse und ob er läuft.</translation>
    </message>
    <message>
        <source>Check the file.</source>
        <translation>Prüfen Sie die Datei.</translation>
    </message>
    <message>
        <source>Check the path; a model is named with &quot;model&quot;.</source>
        <translation>Prüfen Sie den Pfad; ein Modell wird mit „model“ angegeben.</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Cloud budget T0</source>
        <translation>Cloud-Budget T0</translation>
    </message>
    <message>
        <source>Cloud speed, what if</source>
        <translation>Cloud-Tempo, angenommen</translation>
    </message>
    <message>
        <source>Cloud time T_c</source>
        <translation>Cloud-Zeit T_c</translation>
    </message>
    <message>
        <source>Compare profiles of one model.</source>
        <translation>Vergleichen Sie Profile eines Modells.</translation>
    </message>
    <message>
        <source>Convert it to ONNX: python -m tf2onnx.convert --graphdef FILE --inputs NAME:0 --outputs NAME:0 --output model.onnx.</source>
        <translation>Wandeln Sie ihn in ONNX um: python -m tf2onnx.convert --graphdef FILE --inputs NAME:0 --outputs NAME:0 --output model.onnx.</translation>
    </message>
    <message>
        <source>Convert it to ONNX: python -m tf2onnx.convert --keras FILE --output model.onnx.</source>
        <translation>Wandeln Sie es in ONNX um: python -m tf2onnx.convert --keras FILE --output model.onnx.</translation>
    </message>
    <message>
        <source>Convert its folder to ONNX: python -m tf2onnx.convert --saved-model FOLDER --output model.onnx.</source>
        <translation>Wandeln Sie seinen Ordner in ONNX um: python -m tf2onnx.convert --saved-model FOLDER --output model.onnx.</translation>
    </message>
    <message>
        <source>Convert the model again with a fixed input shape.</source>
        <translation>Wandeln Sie das Modell mit fester Form der Eingabe noch einmal um.</translation>
    </message>
    <message>
        <source>Convert the model again with the input shape that you want.</source>
        <translation>Wandeln Sie das Modell mit der gewünschten Form der Eingabe noch einmal um.</translation>
    </message>
    <message>
        <source>Convert the model again.</source>
        <translation>Wandeln Sie das Modell noch einmal um.</translation>
    </message>
    <message>
        <source>Copy or convert it again.</source>
        <translation>Kopieren oder wandeln Sie sie noch einmal um.</translation>
    </message>
    <message>
        <source>Dashed links tie these vertices to the layers: if a layer beside e leads to a_e, or a_c leads to one beside c, the cut must pay.</source>
        <translation>Gestrichelte Verbindungen binden diese Knoten an die Schichten: Führt eine Schicht auf der Seite von e zu a_e, oder a_c zu einer auf der Seite von c, so muss der Schnitt zahlen.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Divide by 1000</source>
        <translation>Durch 1000 teilen</translation>
    </message>
    <message>
        <source>Downlink</source>
        <translation>Downlink</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>Edge energy for each frame</source>
        <translation>Edge-Energie je Bild</translation>
    </message>
    <message>
        <source>Edge memory</source>
        <translation>Edge-Speicher</translation>
    </message>
    <message>
        <source>Edge speed, what if</source>
        <translation>Edge-Tempo, angenommen</translation>
    </message>
    <message>
        <source>Edge time T_e</source>
        <translation>Edge-Zeit T_e</translation>
    </message>
    <message>
        <source>Entry %1 has a value out of range.</source>
        <translation>Eintrag %1 hat einen Wert außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>Entry %1 has no duration_ms or bandwidth_kbps.</source>
        <translation>Eintrag %1 hat kein duration_ms oder bandwidth_kbps.</translation>
    </message>
    <message>
        <source>Estimate it</source>
        <translation>Schätzen</translation>
    </message>
    <message>
        <source>Estimate them</source>
        <translation>Sie schätzen</translation>
    </message>
    <message>
        <source>Estimates multiplied by</source>
        <translation>Schätzungen multipliziert mit</translation>
    </message>
    <message>
        <source>Export it to ONNX: torch.onnx.export(model, (example,), &quot;model.onnx&quot;).</source>
        <translation>Exportieren Sie es nach ONNX: torch.onnx.export(model, (example,), &quot;model.onnx&quot;).</translation>
    </message>
    <message>
        <source>Export the model again, with the shapes of its outputs.</source>
        <translation>Exportieren Sie das Modell neu, mit den Formen seiner Ausgaben.</translation>
    </message>
    <message>
        <source>Export the model that it was made of to ONNX: torch.onnx.export for PyTorch, tf2onnx for TensorFlow.</source>
        <translation>Exportieren Sie das Modell, aus dem es entstand, nach ONNX: torch.onnx.export für PyTorch, tf2onnx für TensorFlow.</translation>
    </message>
    <message>
        <source>Export the model with an open first dimension, or serve it with max_batch_size 0.</source>
        <translation>Exportieren Sie das Modell mit offener erster Dimension, oder bedienen Sie es mit max_batch_size 0.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gefunden durch</translation>
    </message>
    <message>
        <source>Frames a second at most</source>
        <translation>Bilder je Sekunde, höchstens</translation>
    </message>
    <message>
        <source>Free some memory, or use a smaller model.</source>
        <translation>Geben Sie Speicher frei, oder verwenden Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>Give --trace FILE or --made NAME.</source>
        <translation>Geben Sie --trace FILE oder --made NAME an.</translation>
    </message>
    <message>
        <source>Give a bandwidth of zero or more, such as 4mbit.</source>
        <translation>Geben Sie eine Bandbreite von null oder mehr an, etwa 4mbit.</translation>
    </message>
    <message>
        <source>Give a bandwidth such as 20mbit, or leave the downlink out when no result returns.</source>
        <translation>Geben Sie eine Bandbreite wie 20mbit an, oder lassen Sie den Downlink weg, wenn kein Ergebnis zurückkehrt.</translation>
    </message>
    <message>
        <source>Give a power of zero or more, such as 5W.</source>
        <translation>Geben Sie eine Leistung von null oder mehr an, etwa 5W.</translation>
    </message>
    <message>
        <source>Give a profile with its time.</source>
        <translation>Geben Sie ein Profil mit seiner Zeit an.</translation>
    </message>
    <message>
        <source>Give a size of zero or more, such as 512MiB.</source>
        <translation>Geben Sie eine Größe von null oder mehr an, etwa 512MiB.</translation>
    </message>
    <message>
        <source>Give a time of zero or more, such as 20ms.</source>
        <translation>Geben Sie eine Zeit von null oder mehr an, etwa 20ms.</translation>
    </message>
    <message>
        <source>Give a time of zero or more, such as 500ms.</source>
        <translation>Geben Sie eine Zeit von null oder mehr an, etwa 500ms.</translation>
    </message>
    <message>
        <source>Give both files of one pair.</source>
        <translation>Geben Sie beide Dateien eines Paars an.</translation>
    </message>
    <message>
        <source>Give frames per second above zero, or leave Q out.</source>
        <translation>Geben Sie mehr als null Bilder je Sekunde an, oder lassen Sie Q weg.</translation>
    </message>
    <message>
        <source>Give that size, or remove the pin.</source>
        <translation>Geben Sie diese Größe an, oder heben Sie die Festlegung auf.</translation>
    </message>
    <message>
        <source>Give the call a later deadline, or use a smaller model.</source>
        <translation>Geben Sie dem Aufruf eine spätere Frist, oder verwenden Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>Give the size, such as --output-bytes LAYER=320KiB, or remove the pin.</source>
        <translation>Geben Sie die Größe an, etwa --output-bytes SCHICHT=320KiB, oder heben Sie die Festlegung auf.</translation>
    </message>
    <message>
        <source>Give the whole shape with --input-shape NAME=1x3x224x224.</source>
        <translation>Geben Sie die ganze Form mit --input-shape NAME=1x3x224x224 an.</translation>
    </message>
    <message>
        <source>Give them, with your numbers: %1</source>
        <translation>Geben Sie sie mit Ihren Zahlen an: %1</translation>
    </message>
    <message>
        <source>How often &quot;%1&quot; turns is not stated: the work of one turn counts.</source>
        <translation>Wie oft „%1“ durchlaufen wird, ist nicht angegeben: Es zählt die Arbeit eines Durchlaufs.</translation>
    </message>
    <message>
        <source>How often this loop turns is not in the file: its work is counted once.</source>
        <translation>Wie oft diese Schleife läuft, steht nicht in der Datei: Ihre Arbeit wird einmal gezählt.</translation>
    </message>
    <message>
        <source>However many layers run there, a frame pays %1 once to call and start the cloud.</source>
        <translation>Wie viele Schichten dort auch laufen: Ein Bild zahlt einmal %1, um die Cloud aufzurufen und zu starten.</translation>
    </message>
    <message>
        <source>However many layers run there, a frame pays %1 once to start the edge, and %2 to call and start the cloud.</source>
        <translation>Wie viele Schichten dort auch laufen: Ein Bild zahlt einmal %1, um die Edge zu starten, und %2, um die Cloud aufzurufen und zu starten.</translation>
    </message>
    <message>
        <source>However many layers run there, a frame pays %1 once to start the edge.</source>
        <translation>Wie viele Schichten dort auch laufen: Ein Bild zahlt einmal %1, um die Edge zu starten.</translation>
    </message>
    <message>
        <source>If the profile is wrong</source>
        <translation>Wenn das Profil nicht stimmt</translation>
    </message>
    <message>
        <source>Is the port taken, or the address of another machine?</source>
        <translation>Ist der Port belegt oder die Adresse die eines anderen Rechners?</translation>
    </message>
    <message>
        <source>It is a raw input and the state of another layer at once.</source>
        <translation>Sie ist zugleich eine Roheingabe und der Zustand einer anderen Schicht.</translation>
    </message>
    <message>
        <source>It is not a positive number.</source>
        <translation>Es ist keine positive Zahl.</translation>
    </message>
    <message>
        <source>It is not proved that no plan is better.</source>
        <translation>Es ist nicht bewiesen, dass kein Plan besser ist.</translation>
    </message>
    <message>
        <source>It is proved that no plan is better.</source>
        <translation>Es ist bewiesen, dass kein Plan besser ist.</translation>
    </message>
    <message>
        <source>It is proved that no plan is more than %1 better.</source>
        <translation>Es ist bewiesen, dass kein Plan um mehr als %1 besser ist.</translation>
    </message>
    <message>
        <source>It is proved that no plan meets the limits; this one comes nearest.</source>
        <translation>Es ist bewiesen, dass kein Plan die Grenzen einhält; dieser kommt ihnen am nächsten.</translation>
    </message>
    <message>
        <source>It lacks the model-repository extension, or it is switched off: Triton wants --model-control-mode=explicit.</source>
        <translation>Ihm fehlt die Modell-Repository-Erweiterung, oder sie ist abgeschaltet: Triton braucht --model-control-mode=explicit.</translation>
    </message>
    <message>
        <source>It must run in the cloud, but its result returns and its size is not known.</source>
        <translation>Sie muss in der Cloud laufen, aber ihr Ergebnis kehrt zurück, und seine Größe ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Its state_of &quot;%1&quot; names no layer of the model.</source>
        <translation>Ihr state_of „%1“ benennt keine Schicht des Modells.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Layer %1 is split, so we ask for both answers: once on the edge, once in the cloud.</source>
        <translation>Schicht %1 ist geteilt, also fragen wir nach beiden Antworten: einmal auf der Edge, einmal in der Cloud.</translation>
    </message>
    <message>
        <source>Layers on the edge</source>
        <translation>Schichten auf der Edge</translation>
    </message>
    <message>
        <source>Layers whose number is</source>
        <translation>Herkunft der Werte (Zahl der Schichten)</translation>
    </message>
    <message>
        <source>Layers, inputs included</source>
        <translation>Schichten, Eingaben mitgezählt</translation>
    </message>
    <message>
        <source>Leave &quot;input&quot; out: state stays where it is and is not sent.</source>
        <translation>Lassen Sie &quot;input&quot; weg: Der Zustand bleibt, wo er ist, und wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Leave it out, or serve the model elsewhere.</source>
        <translation>Lassen Sie es weg, oder bedienen Sie das Modell anderswo.</translation>
    </message>
    <message>
        <source>Let trtexec write the file with --exportProfile=FILE.</source>
        <translation>Lassen Sie trtexec die Datei mit --exportProfile=DATEI schreiben.</translation>
    </message>
    <message>
        <source>Line 12 of Algorithm 2 resets the wrong variable, so only the “≤” of line 17 lets a finer grid return anything, and among equals the last cell wins: here of %1.</source>
        <translation>Zeile 12 von Algorithmus 2 setzt die falsche Variable zurück, sodass ein feineres Raster nur dank des „≤“ in Zeile 17 überhaupt etwas liefert, und unter gleichen gewinnt die letzte Zelle: hier von %1.</translation>
    </message>
    <message>
        <source>Listen on 127.0.0.1, or say --insecure.</source>
        <translation>Lauschen Sie auf 127.0.0.1, oder geben Sie --insecure an.</translation>
    </message>
    <message>
        <source>Make one with: openssl rand -hex 32</source>
        <translation>Erzeugen Sie eines mit: openssl rand -hex 32</translation>
    </message>
    <message>
        <source>Make room on its disk; nothing of it was left there.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger; es blieb nichts davon zurück.</translation>
    </message>
    <message>
        <source>Max stage time</source>
        <translation>Größte Stufenzeit</translation>
    </message>
    <message>
        <source>Measure the model to have its true time.</source>
        <translation>Messen Sie das Modell, um seine wahre Zeit zu haben.</translation>
    </message>
    <message>
        <source>Measured share of the work</source>
        <translation>Gemessener Anteil der Arbeit</translation>
    </message>
    <message>
        <source>Memory for tensors cannot be shared: %1.</source>
        <translation>Speicher für Tensoren kann nicht geteilt werden: %1.</translation>
    </message>
    <message>
        <source>Move both, or release the group: a profile timed them as one.</source>
        <translation>Verschieben Sie beide, oder lösen Sie die Gruppe: Ein Profil hat sie zusammen gemessen.</translation>
    </message>
    <message>
        <source>Multiply by 1000</source>
        <translation>Mit 1000 malnehmen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name the layer that makes the next frame&apos;s state.</source>
        <translation>Nennen Sie die Schicht, die den Zustand für das nächste Bild erzeugt.</translation>
    </message>
    <message>
        <source>No axis of the model&apos;s inputs has a name.</source>
        <translation>Keine Achse der Eingaben des Modells hat einen Namen.</translation>
    </message>
    <message>
        <source>No plan in this branch keeps to T0: it is infeasible, and we never look into it.</source>
        <translation>Kein Plan in diesem Zweig hält T0 ein: Er ist unlösbar, und wir sehen nie hinein.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>ONNX in text form is read up to 64 MiB.</source>
        <translation>ONNX in Textform wird bis 64 MiB gelesen.</translation>
    </message>
    <message>
        <source>ONNX&apos;s text cannot be read: %1.</source>
        <translation>Der Text von ONNX kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>One more vertex carries that: a_c behind e.</source>
        <translation>Ein weiterer Knoten trägt das: a_c hinter e.</translation>
    </message>
    <message>
        <source>One more vertex carries that: a_e before c.</source>
        <translation>Ein weiterer Knoten trägt das: a_e vor c.</translation>
    </message>
    <message>
        <source>One trace is needed.</source>
        <translation>Eine Aufzeichnung wird gebraucht.</translation>
    </message>
    <message>
        <source>Open ONNX, TensorFlow Lite, OpenVINO XML, Caffe prototxt, Darknet cfg, Cutpoint JSON, msr JSON, a PipeDream graph.txt or a profile CSV.</source>
        <translation>Öffnen Sie ONNX, TensorFlow Lite, OpenVINO-XML, Caffe-Prototxt, Darknet-cfg, Cutpoint-JSON, msr-JSON, eine graph.txt von PipeDream oder eine Profil-CSV.</translation>
    </message>
    <message>
        <source>Open a model first.</source>
        <translation>Öffnen Sie zuerst ein Modell.</translation>
    </message>
    <message>
        <source>Open a model first; it becomes a class of cameras.</source>
        <translation>Öffnen Sie zuerst ein Modell; es wird eine Klasse von Kameras.</translation>
    </message>
    <message>
        <source>Open a model that computes something.</source>
        <translation>Öffnen Sie ein Modell, das etwas berechnet.</translation>
    </message>
    <message>
        <source>Open the .onnx file that it was made of.</source>
        <translation>Öffnen Sie die .onnx-Datei, aus der sie entstand.</translation>
    </message>
    <message>
        <source>Open the .xml that OpenVINO&apos;s converter wrote, or the model itself; a download may have saved an error page.</source>
        <translation>Öffnen Sie die .xml, die der Konverter von OpenVINO schrieb, oder das Modell selbst; beim Herunterladen wurde vielleicht eine Fehlerseite gespeichert.</translation>
    </message>
    <message>
        <source>Open the ONNX file that the engine was built of.</source>
        <translation>Öffnen Sie die ONNX-Datei, aus der die Engine gebaut wurde.</translation>
    </message>
    <message>
        <source>Open the deploy.prototxt that belongs to it.</source>
        <translation>Öffnen Sie die zugehörige deploy.prototxt.</translation>
    </message>
    <message>
        <source>Operations for each frame</source>
        <translation>Operationen je Bild</translation>
    </message>
    <message>
        <source>Output size</source>
        <translation>Ausgabegröße</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Outputs of unknown size</source>
        <translation>Ausgaben unbekannter Größe</translation>
    </message>
    <message>
        <source>Paid once in the cloud</source>
        <translation>Einmal in der Cloud gezahlt</translation>
    </message>
    <message>
        <source>Paid once on the edge</source>
        <translation>Einmal auf der Edge gezahlt</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Parameters on the edge</source>
        <translation>Parameter auf der Edge</translation>
    </message>
    <message>
        <source>Pin again.</source>
        <translation>Legen Sie die Seiten erneut fest.</translation>
    </message>
    <message>
        <source>Pinned to the cloud</source>
        <translation>In der Cloud festgelegt</translation>
    </message>
    <message>
        <source>Pinned to the edge</source>
        <translation>Auf der Edge festgelegt</translation>
    </message>
    <message>
        <source>Probe the link again: cutpoint-cli probe --json.</source>
        <translation>Messen Sie die Leitung erneut: cutpoint-cli probe --json.</translation>
    </message>
    <message>
        <source>Put a proxy with TLS before a loopback address, or say --insecure.</source>
        <translation>Setzen Sie einen Proxy mit TLS vor eine Loopback-Adresse, oder geben Sie --insecure an.</translation>
    </message>
    <message>
        <source>Raw input %1</source>
        <translation>Roheingabe %1</translation>
    </message>
    <message>
        <source>Raw input, share of its size</source>
        <translation>Roheingabe, Anteil ihrer Größe</translation>
    </message>
    <message>
        <source>Record it with: cutpoint-cli watch --json.</source>
        <translation>Nehmen Sie ihn auf mit: cutpoint-cli watch --json.</translation>
    </message>
    <message>
        <source>Remove a pin, or release the group.</source>
        <translation>Heben Sie eine Festlegung auf, oder lösen Sie die Gruppe.</translation>
    </message>
    <message>
        <source>Remove one of the two pins; data never returns from the cloud to the edge.</source>
        <translation>Entfernen Sie eine der beiden Festlegungen; Daten kehren nie aus der Cloud zur Edge zurück.</translation>
    </message>
    <message>
        <source>Remove the pin; pin its successors to the cloud instead.</source>
        <translation>Heben Sie die Festlegung auf; legen Sie stattdessen ihre Nachfolger in der Cloud fest.</translation>
    </message>
    <message>
        <source>Reshape the model in OpenVINO (model.reshape) and save it again.</source>
        <translation>Ändern Sie die Form in OpenVINO (model.reshape) und speichern Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>Round trip, once a frame</source>
        <translation>Umlaufzeit, einmal je Bild</translation>
    </message>
    <message>
        <source>Run everything in the cloud: one frame takes %1.</source>
        <translation>Alles in der Cloud ausführen: Ein Bild dauert %1.</translation>
    </message>
    <message>
        <source>Run everything on the edge: one frame takes %1.</source>
        <translation>Alles auf der Edge ausführen: Ein Bild dauert %1.</translation>
    </message>
    <message>
        <source>Run git lfs pull, or download the file again.</source>
        <translation>Führen Sie git lfs pull aus oder laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>S := all weights alpha, gamma;  step grows (printed: 1)</source>
        <translation>S := alle Gewichte alpha, gamma;  Schritt wächst (gedruckt: 1)</translation>
    </message>
    <message>
        <source>Sampling rate Q</source>
        <translation>Abtastrate Q</translation>
    </message>
    <message>
        <source>Save the model in ONNX&apos;s binary form: onnx.save(model, &quot;model.onnx&quot;).</source>
        <translation>Speichern Sie das Modell in der binären Form von ONNX: onnx.save(model, &quot;model.onnx&quot;).</translation>
    </message>
    <message>
        <source>Sent after</source>
        <translation>Gesendet nach</translation>
    </message>
    <message>
        <source>Sent for each frame</source>
        <translation>Je Bild gesendet</translation>
    </message>
    <message>
        <source>Split the net between edge and cloud: one frame takes %1.</source>
        <translation>Das Netz zwischen Edge und Cloud teilen: Ein Bild dauert %1.</translation>
    </message>
    <message>
        <source>Take the row before off each</source>
        <translation>Von jeder die Zeile davor abziehen</translation>
    </message>
    <message>
        <source>The JSON is not a list.</source>
        <translation>Das JSON ist keine Liste.</translation>
    </message>
    <message>
        <source>The OpenVINO model is cut short here, or its XML is damaged.</source>
        <translation>Das OpenVINO-Modell ist hier abgeschnitten oder sein XML beschädigt.</translation>
    </message>
    <message>
        <source>The TensorFlow Lite file is cut short or damaged.</source>
        <translation>Die TensorFlow-Lite-Datei ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>The answer splits one layer, %1: its box is partly filled.</source>
        <translation>Die Lösung teilt eine Schicht, %1: Ihr Kasten ist teilweise gefüllt.</translation>
    </message>
    <message>
        <source>The bandwidth is negative or not a number.</source>
        <translation>Die Bandbreite ist negativ oder keine Zahl.</translation>
    </message>
    <message>
        <source>The cloud budget T0 is negative or not a number.</source>
        <translation>Das Cloud-Budget T0 ist negativ oder keine Zahl.</translation>
    </message>
    <message>
        <source>The cloud gives no answers of a size that is asked for.</source>
        <translation>Die Cloud gibt keine Antworten von verlangter Größe.</translation>
    </message>
    <message>
        <source>The condition is not known: the work of the costlier branch counts.</source>
        <translation>Die Bedingung ist nicht bekannt: Die Arbeit des teureren Zweigs zählt.</translation>
    </message>
    <message>
        <source>The configuration asks for &quot;%1&quot;, which is not supported here.</source>
        <translation>Die Konfiguration verlangt „%1“, was hier nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>The configuration cannot be read: %1</source>
        <translation>Die Konfiguration kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The configuration gives &quot;%1&quot; the dims %2, and the model has %3.</source>
        <translation>Die Konfiguration gibt „%1“ die dims %2, und das Modell hat %3.</translation>
    </message>
    <message>
        <source>The configuration gives &quot;%1&quot; the type %2, and the model has %3.</source>
        <translation>Die Konfiguration gibt „%1“ den Typ %2, und das Modell hat %3.</translation>
    </message>
    <message>
        <source>The configuration names &quot;%1&quot;, and the model has %2.</source>
        <translation>Die Konfiguration nennt „%1“, und das Modell hat %2.</translation>
    </message>
    <message>
        <source>The curve is no list of pairs of seconds and a value.</source>
        <translation>Die Kurve ist keine Liste von Paaren aus Sekunden und einem Wert.</translation>
    </message>
    <message>
        <source>The curve was stopped.</source>
        <translation>Die Kurve wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>Die Entscheidung</translation>
    </message>
    <message>
        <source>The downlink&apos;s bandwidth is not a positive number.</source>
        <translation>Die Bandbreite des Downlinks ist keine positive Zahl.</translation>
    </message>
    <message>
        <source>The duration is not above zero.</source>
        <translation>Die Dauer ist nicht größer als null.</translation>
    </message>
    <message>
        <source>The edge memory limit is negative or not a number.</source>
        <translation>Die Speichergrenze der Edge ist negativ oder keine Zahl.</translation>
    </message>
    <message>
        <source>The engine&apos;s process ended.</source>
        <translation>Der Prozess der Engine ist beendet.</translation>
    </message>
    <message>
        <source>The engine&apos;s process ended: %1.</source>
        <translation>Der Prozess der Engine ist beendet: %1.</translation>
    </message>
    <message>
        <source>The engine&apos;s process gave an answer that makes no sense.</source>
        <translation>Der Prozess der Engine gab eine Antwort, die keinen Sinn ergibt.</translation>
    </message>
    <message>
        <source>The engine&apos;s process was asked for what it cannot do: %1.</source>
        <translation>Vom Prozess der Engine wurde verlangt, was er nicht kann: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read or is over 256 MiB.</source>
        <translation>Die Datei kann nicht gelesen werden oder ist größer als 256 MiB.</translation>
    </message>
    <message>
        <source>The file cannot be read, or is no Cutpoint project.</source>
        <translation>Die Datei kann nicht gelesen werden oder ist kein Cutpoint-Projekt.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The file holds Caffe&apos;s weights, not the net.</source>
        <translation>Die Datei enthält Gewichte für Caffe, nicht das Netz.</translation>
    </message>
    <message>
        <source>The file is XML or a web page, but no OpenVINO model.</source>
        <translation>Die Datei ist XML oder eine Webseite, aber kein OpenVINO-Modell.</translation>
    </message>
    <message>
        <source>The file is a Core ML model, which is not read.</source>
        <translation>Die Datei ist ein Core-ML-Modell, das nicht gelesen wird.</translation>
    </message>
    <message>
        <source>The file is a Git LFS pointer; the model itself was not downloaded.</source>
        <translation>Die Datei ist ein Zeiger von Git LFS; das Modell selbst wurde nicht heruntergeladen.</translation>
    </message>
    <message>
        <source>The file is a Keras model or its weights (HDF5), which are not read.</source>
        <translation>Die Datei ist ein Keras-Modell oder dessen Gewichte (HDF5), die nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file is a Keras model, which is not read.</source>
        <translation>Die Datei ist ein Keras-Modell, das nicht gelesen wird.</translation>
    </message>
    <message>
        <source>The file is a PyTorch model or its weights, which are not read.</source>
        <translation>Die Datei ist ein PyTorch-Modell oder dessen Gewichte, die nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file is a TensorFlow SavedModel, which is not read.</source>
        <translation>Die Datei ist ein TensorFlow-SavedModel, das nicht gelesen wird.</translation>
    </message>
    <message>
        <source>The file is a TensorRT engine, which is not read.</source>
        <translation>Die Datei ist eine TensorRT-Engine, die nicht gelesen wird.</translation>
    </message>
    <message>
        <source>The file is a ZIP archive.</source>
        <translation>Die Datei ist ein ZIP-Archiv.</translation>
    </message>
    <message>
        <source>The file is a frozen TensorFlow graph, which is not read.</source>
        <translation>Die Datei ist ein eingefrorener TensorFlow-Graph, der nicht gelesen wird.</translation>
    </message>
    <message>
        <source>The file is in ONNX Runtime&apos;s own format (.ort), which is not read.</source>
        <translation>Die Datei hat das eigene Format von ONNX Runtime (.ort), das nicht gelesen wird.</translation>
    </message>
    <message>
        <source>The file lists over a million layers or edges.</source>
        <translation>Die Datei nennt über eine Million Schichten oder Kanten.</translation>
    </message>
    <message>
        <source>The fixed plan&apos;s worst frame takes %1.</source>
        <translation>Das schlechteste Bild des festen Plans dauert %1.</translation>
    </message>
    <message>
        <source>The handbook describes the members of a scenario.</source>
        <translation>Das Handbuch beschreibt die Einträge eines Szenarios.</translation>
    </message>
    <message>
        <source>The input encoding factor is negative or not a number.</source>
        <translation>Der Faktor der Eingabecodierung ist negativ oder keine Zahl.</translation>
    </message>
    <message>
        <source>The layer reads what follows from its own output.</source>
        <translation>Die Schicht liest, was aus ihrer eigenen Ausgabe folgt.</translation>
    </message>
    <message>
        <source>The layers, e and c, those of the fixed costs, and one auxiliary vertex for each layer with several readers.</source>
        <translation>Die Schichten, e und c, die der festen Kosten und ein Hilfsknoten für jede Schicht mit mehreren Lesern.</translation>
    </message>
    <message>
        <source>The line is no frame and no event of a stream.</source>
        <translation>Die Zeile ist kein Bild und kein Ereignis eines Bildstroms.</translation>
    </message>
    <message>
        <source>The line is not a time in seconds and a rate in Mbit/s.</source>
        <translation>Die Zeile besteht nicht aus einer Zeit in Sekunden und einer Rate in Mbit/s.</translation>
    </message>
    <message>
        <source>The line is not one whole millisecond.</source>
        <translation>Die Zeile ist keine ganze Millisekunde.</translation>
    </message>
    <message>
        <source>The link is no list of pairs of seconds and bit/s.</source>
        <translation>Die Leitung ist keine Liste von Paaren aus Sekunden und bit/s.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>The model has no operator.</source>
        <translation>Das Modell hat keinen Operator.</translation>
    </message>
    <message>
        <source>The model is being unloaded.</source>
        <translation>Das Modell wird gerade entladen.</translation>
    </message>
    <message>
        <source>The model leaves axes of its input open: %1.</source>
        <translation>Das Modell lässt Achsen seiner Eingabe offen: %1.</translation>
    </message>
    <message>
        <source>The model takes more memory than it may.</source>
        <translation>Das Modell braucht mehr Speicher, als es darf.</translation>
    </message>
    <message>
        <source>The model took longer than it may, and was ended.</source>
        <translation>Das Modell brauchte länger, als es darf, und wurde beendet.</translation>
    </message>
    <message>
        <source>The model&apos;s inputs or answers take more than %1.</source>
        <translation>Die Eingaben oder Antworten des Modells brauchen mehr als %1.</translation>
    </message>
    <message>
        <source>The model&apos;s process has ended %1 times in a row; it rests before it is started again.</source>
        <translation>Der Prozess des Modells endete %1-mal in Folge; er ruht, bevor er wieder gestartet wird.</translation>
    </message>
    <message>
        <source>The net has %1 layers, %2 of them are read by several others, and %3 vertices stand for fixed costs: how many vertices has G&apos;?</source>
        <translation>Das Netz hat %1 Schichten, %2 davon werden von mehreren anderen gelesen, und %3 Knoten stehen für feste Kosten: Wie viele Knoten hat G&apos;?</translation>
    </message>
    <message>
        <source>The other has the bound %1: deciding more never lowers it.</source>
        <translation>Das andere hat die Schranke %1: Mehr zu entscheiden senkt sie nie.</translation>
    </message>
    <message>
        <source>The packet times do not ascend.</source>
        <translation>Die Paketzeiten steigen nicht an.</translation>
    </message>
    <message>
        <source>The pins do not match the model&apos;s layers.</source>
        <translation>Die Festlegungen passen nicht zu den Schichten des Modells.</translation>
    </message>
    <message>
        <source>The plan is for another model than the one that runs on the edge: its layers, links or shapes differ.</source>
        <translation>Der Plan ist für ein anderes Modell als das, das auf der Edge läuft: Schichten, Verbindungen oder Formen weichen ab.</translation>
    </message>
    <message>
        <source>The plan of lowest latency, %1, stays the best while every number is within %2 of the profile.</source>
        <translation>Der Plan geringster Latenz, %1, bleibt der beste, solange jede Zahl um höchstens %2 vom Profil abweicht.</translation>
    </message>
    <message>
        <source>The private key is not that of the certificate.</source>
        <translation>Der private Schlüssel gehört nicht zum Zertifikat.</translation>
    </message>
    <message>
        <source>The profile and its origin</source>
        <translation>Das Profil und seine Herkunft</translation>
    </message>
    <message>
        <source>The program that runs models is not there.</source>
        <translation>Das Programm, das Modelle ausführt, ist nicht da.</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>The report cannot be written.</source>
        <translation>Der Bericht kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The round-trip time is negative or not a number.</source>
        <translation>Die Umlaufzeit ist negativ oder keine Zahl.</translation>
    </message>
    <message>
        <source>The rows add up to %1, faster than any device: the unit may be a thousand times it.</source>
        <translation>Die Zeilen ergeben zusammen %1, schneller als jedes Gerät: Vielleicht ist die Einheit tausendmal so groß.</translation>
    </message>
    <message>
        <source>The rows add up to %1, slower than any device: the unit may be a thousandth of it.</source>
        <translation>Die Zeilen ergeben zusammen %1, langsamer als jedes Gerät: Vielleicht ist die Einheit ein Tausendstel davon.</translation>
    </message>
    <message>
        <source>The sampling rate Q is not positive.</source>
        <translation>Die Abtastrate Q ist nicht positiv.</translation>
    </message>
    <message>
        <source>The scenario is of a version that is not known.</source>
        <translation>Das Szenario hat eine unbekannte Version.</translation>
    </message>
    <message>
        <source>The shapes of a TensorFlow Lite file are fixed; this input has %1.</source>
        <translation>Die Formen einer TensorFlow-Lite-Datei stehen fest; diese Eingabe hat %1.</translation>
    </message>
    <message>
        <source>The shapes of an OpenVINO model are fixed; this input has %1.</source>
        <translation>Die Formen eines OpenVINO-Modells stehen fest; diese Eingabe hat %1.</translation>
    </message>
    <message>
        <source>The tensors are larger than the engine takes.</source>
        <translation>Die Tensoren sind größer, als die Engine annimmt.</translation>
    </message>
    <message>
        <source>The tie names layers that are not there.</source>
        <translation>Die Bindung nennt Schichten, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The times are of one frame</source>
        <translation>Die Zeiten sind von einem Bild</translation>
    </message>
    <message>
        <source>The times rise from row to row: each may count from the start of the run.</source>
        <translation>Die Zeiten steigen von Zeile zu Zeile: Vielleicht zählt jede vom Beginn des Laufs an.</translation>
    </message>
    <message>
        <source>The trace lasts no time: its last packet is at millisecond 0.</source>
        <translation>Die Aufzeichnung hat keine Dauer: Ihr letztes Paket liegt bei Millisekunde 0.</translation>
    </message>
    <message>
        <source>The transfer overhead&apos;s factor is not a positive number.</source>
        <translation>Der Faktor des Übertragungsaufschlags ist keine positive Zahl.</translation>
    </message>
    <message>
        <source>The two profiles are of different models.</source>
        <translation>Die beiden Profile sind von verschiedenen Modellen.</translation>
    </message>
    <message>
        <source>There is no frame in the stream.</source>
        <translation>Im Bildstrom ist kein Bild.</translation>
    </message>
    <message>
        <source>There is no model.</source>
        <translation>Es gibt kein Modell.</translation>
    </message>
    <message>
        <source>There is no open model to add.</source>
        <translation>Es ist kein Modell offen, das hinzugefügt werden könnte.</translation>
    </message>
    <message>
        <source>There is no room for the answer.</source>
        <translation>Für die Antwort ist kein Platz.</translation>
    </message>
    <message>
        <source>There is no such way to go on when frames come too fast.</source>
        <translation>Diese Art, bei zu schnellen Bildern weiterzumachen, gibt es nicht.</translation>
    </message>
    <message>
        <source>This first grid is geometric: each weight is a factor above the last, not 1 more.</source>
        <translation>Dieses erste Raster ist geometrisch: Jedes Gewicht ist ein festes Vielfaches des vorigen, nicht um 1 größer.</translation>
    </message>
    <message>
        <source>This holds among plans that cut where sizes are known.</source>
        <translation>Das gilt unter den Plänen, die dort schneiden, wo Größen bekannt sind.</translation>
    </message>
    <message>
        <source>This holds among plans that keep fused groups together.</source>
        <translation>Das gilt unter den Plänen, die verschmolzene Gruppen zusammenlassen.</translation>
    </message>
    <message>
        <source>This holds among plans that keep recurrent state together.</source>
        <translation>Das gilt unter den Plänen, die rekurrenten Zustand zusammenlassen.</translation>
    </message>
    <message>
        <source>This input is taken for what the frame before left in &quot;%1&quot;: it is not sent, and stays on the side of its readers and of that layer.</source>
        <translation>Diese Eingabe gilt als das, was das Bild davor in „%1“ hinterließ: Sie wird nicht gesendet und bleibt auf der Seite ihrer Leser und jener Schicht.</translation>
    </message>
    <message>
        <source>This input&apos;s type or size is not the model&apos;s.</source>
        <translation>Typ oder Größe dieser Eingabe sind nicht die des Modells.</translation>
    </message>
    <message>
        <source>This is no scenario of a replay.</source>
        <translation>Das ist kein Szenario einer Wiedergabe.</translation>
    </message>
    <message>
        <source>This output is larger than the model tells.</source>
        <translation>Diese Ausgabe ist größer, als das Modell angibt.</translation>
    </message>
    <message>
        <source>Tie layers of this model.</source>
        <translation>Binden Sie Schichten dieses Modells.</translation>
    </message>
    <message>
        <source>Times were measured for %1 frames at once.</source>
        <translation>Die Zeiten wurden für %1 Bilder auf einmal gemessen.</translation>
    </message>
    <message>
        <source>Transfer time T_t</source>
        <translation>Übertragungszeit T_t</translation>
    </message>
    <message>
        <source>Transfers take more by</source>
        <translation>Übertragungen dauern länger um</translation>
    </message>
    <message>
        <source>Try again; if it stays so, run the model on another engine.</source>
        <translation>Versuchen Sie es erneut; bleibt es so, führen Sie das Modell auf einer anderen Engine aus.</translation>
    </message>
    <message>
        <source>Two layers have one id.</source>
        <translation>Zwei Schichten haben dieselbe id.</translation>
    </message>
    <message>
        <source>Two more vertices carry that: a_e before c, a_c behind e.</source>
        <translation>Zwei weitere Knoten tragen das: a_e vor c, a_c hinter e.</translation>
    </message>
    <message>
        <source>Unpack it and open the model in it.</source>
        <translation>Entpacken Sie es und öffnen Sie das Modell darin.</translation>
    </message>
    <message>
        <source>Use 1 for messages that take no longer than their size over the bandwidth.</source>
        <translation>Nehmen Sie 1 für Nachrichten, die nicht länger brauchen als Größe durch Bandbreite.</translation>
    </message>
    <message>
        <source>Use 1 for the size of the profile.</source>
        <translation>Nehmen Sie 1 für die Größe des Profils.</translation>
    </message>
    <message>
        <source>Use 1 for the speed of the profile.</source>
        <translation>Nehmen Sie 1 für die Geschwindigkeit des Profils.</translation>
    </message>
    <message>
        <source>Use a Cutpoint agent as the cloud.</source>
        <translation>Nehmen Sie einen Cutpoint-Agenten als Cloud.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Nehmen Sie eines von: %1.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>What other methods answer</source>
        <translation>Was andere Verfahren antworten</translation>
    </message>
    <message>
        <source>What was left to be said</source>
        <translation>Weitere Hinweise</translation>
    </message>
    <message>
        <source>When the highest throughput is asked for</source>
        <translation>Wenn der höchste Durchsatz gefragt ist</translation>
    </message>
    <message>
        <source>When the least edge time within the cloud budget is asked for</source>
        <translation>Wenn die geringste Edge-Zeit innerhalb des Cloud-Budgets gefragt ist</translation>
    </message>
    <message>
        <source>When the lowest edge energy is asked for</source>
        <translation>Wenn die geringste Edge-Energie gefragt ist</translation>
    </message>
    <message>
        <source>When the lowest latency is asked for</source>
        <translation>Wenn die geringste Latenz gefragt ist</translation>
    </message>
    <message>
        <source>When the lowest latency that keeps up is asked for</source>
        <translation>Wenn die niedrigste Latenz gefragt ist, die Schritt hält</translation>
    </message>
    <message>
        <source>Where to cut “%1”</source>
        <translation>Wo „%1“ zu schneiden ist</translation>
    </message>
    <message>
        <source>With %1 on the edge no plan keeps to T0: that subproblem is infeasible.</source>
        <translation>Mit %1 auf der Edge hält kein Plan T0 ein: Dieses Teilproblem ist unlösbar.</translation>
    </message>
    <message>
        <source>With 1 for the first, open axis of %1 nothing is left at &quot;%2&quot;: the axis may be time.</source>
        <translation>Mit 1 für die erste, offene Achse von %1 bleibt bei „%2“ nichts übrig: Vielleicht ist diese Achse die Zeit.</translation>
    </message>
    <message>
        <source>With the whole trace known beforehand the median frame would take %1, the worst %2.</source>
        <translation>Wäre die ganze Aufzeichnung im Voraus bekannt, dauerte das mittlere Bild %1, das schlechteste %2.</translation>
    </message>
    <message>
        <source>With what is paid once, its blue links add up to T_e = %1, its black ones to T_t = %2, its red ones to T_c = %3.</source>
        <translation>Mit dem, was einmal gezahlt wird, summieren sich seine blauen Verbindungen zu T_e = %1, seine schwarzen zu T_t = %2, seine roten zu T_c = %3.</translation>
    </message>
    <message>
        <source>Write 4 for float32, 2 for float16, 1 for int8.</source>
        <translation>Schreiben Sie 4 für float32, 2 für float16, 1 für int8.</translation>
    </message>
    <message>
        <source>Write LAYER=320KiB.</source>
        <translation>Schreiben Sie SCHICHT=320KiB.</translation>
    </message>
    <message>
        <source>Write NAME=128.</source>
        <translation>Schreiben Sie NAME=128.</translation>
    </message>
    <message>
        <source>Write e.g. 0.5.</source>
        <translation>Schreiben Sie z. B. 0.5.</translation>
    </message>
    <message>
        <source>Write e.g. 10s..60s.</source>
        <translation>Schreiben Sie z. B. 10s..60s.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be reached from other machines, and REST has no TLS here.</source>
        <translation>„%1“ ist von anderen Rechnern erreichbar, und REST hat hier kein TLS.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not grow with the batch: it is %2 for %3 frames.</source>
        <translation>„%1“ wächst nicht mit dem Stapel: Es ist %2 bei %3 Bildern.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is kept as one layer; the work of its %2 turns counts.</source>
        <translation>„%1“ bleibt eine Schicht; die Arbeit seiner %2 Durchläufe zählt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a factor above zero.</source>
        <translation>„%1“ ist kein Faktor über null.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of bytes.</source>
        <translation>„%1“ ist keine Zahl von Bytes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a part of a trace.</source>
        <translation>„%1“ ist kein Teil einer Aufzeichnung.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the size of an axis.</source>
        <translation>„%1“ ist keine Größe einer Achse.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is pinned to the cloud, but &quot;%2&quot; is on the edge and the size of &quot;%3&quot; between them is not known.</source>
        <translation>„%1“ ist in der Cloud festgelegt, aber „%2“ liegt auf der Edge, und die Größe von „%3“ dazwischen ist nicht bekannt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is pinned to the cloud, but &quot;%2&quot; stays on the edge and both are tied.</source>
        <translation>„%1“ ist in der Cloud festgelegt, aber „%2“ bleibt auf der Edge, und beide sind aneinander gebunden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is pinned to the edge but depends on &quot;%2&quot;, which is pinned to the cloud.</source>
        <translation>„%1“ ist auf der Edge festgelegt, hängt aber von „%2“ ab, das in der Cloud festgelegt ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no layer.</source>
        <translation>„%1“ nennt keine Schicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes %2 of %3, far more than its work: it may have paid for the start.</source>
        <translation>„%1“ braucht %2 von %3, weit mehr, als seiner Arbeit entspricht: Vielleicht steckt der Start darin.</translation>
    </message>
    <message>
        <source>`cutpoint-cli info` lists the inputs.</source>
        <translation>`cutpoint-cli info` listet die Eingaben auf.</translation>
    </message>
    <message>
        <source>`cutpoint-cli info` lists the layers.</source>
        <translation>`cutpoint-cli info` listet die Schichten auf.</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>cloud time</source>
        <translation>Cloud-Zeit</translation>
    </message>
    <message>
        <source>computed from the model</source>
        <translation>aus dem Modell berechnet</translation>
    </message>
    <message>
        <source>cpuLatency or fpgaLatency is missing or not a number &gt;= 0.</source>
        <translation>cpuLatency oder fpgaLatency fehlt oder ist keine Zahl &gt;= 0.</translation>
    </message>
    <message>
        <source>cutpoint.fusion is &quot;on&quot; or &quot;off&quot;.</source>
        <translation>cutpoint.fusion ist &quot;on&quot; oder &quot;off&quot;.</translation>
    </message>
    <message>
        <source>cutpoint.threads is a number from 0 to 256.</source>
        <translation>cutpoint.threads ist eine Zahl von 0 bis 256.</translation>
    </message>
    <message>
        <source>dynamic_batching needs a max_batch_size.</source>
        <translation>dynamic_batching braucht eine max_batch_size.</translation>
    </message>
    <message>
        <source>edge time</source>
        <translation>Edge-Zeit</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>forward_compute_time, activation_size or parameter_size is missing or not a number &gt;= 0.</source>
        <translation>forward_compute_time, activation_size oder parameter_size fehlt oder ist keine Zahl &gt;= 0.</translation>
    </message>
    <message>
        <source>highest throughput</source>
        <translation>höchster Durchsatz</translation>
    </message>
    <message>
        <source>if infeasible, or T_e not below the best plan&apos;s: prune</source>
        <translation>wenn unlösbar oder T_e nicht unter dem des besten Plans: abschneiden</translation>
    </message>
    <message>
        <source>imported, origin not told</source>
        <translation>importiert, Herkunft nicht genannt</translation>
    </message>
    <message>
        <source>instance_group.count is a number from 0 to %1.</source>
        <translation>instance_group.count ist eine Zahl von 0 bis %1.</translation>
    </message>
    <message>
        <source>invented for teaching</source>
        <translation>für den Unterricht erfunden</translation>
    </message>
    <message>
        <source>is past</source>
        <translation>mehr abweicht als</translation>
    </message>
    <message>
        <source>least edge time within the cloud budget</source>
        <translation>geringste Edge-Zeit innerhalb des Cloud-Budgets</translation>
    </message>
    <message>
        <source>less by</source>
        <translation>weniger um</translation>
    </message>
    <message>
        <source>lowest edge energy</source>
        <translation>geringste Edge-Energie</translation>
    </message>
    <message>
        <source>lowest latency</source>
        <translation>niedrigste Latenz</translation>
    </message>
    <message>
        <source>lowest latency that keeps up</source>
        <translation>niedrigste Latenz, die Schritt hält</translation>
    </message>
    <message>
        <source>max_queue_delay_microseconds is a number from 0 to %1.</source>
        <translation>max_queue_delay_microseconds ist eine Zahl von 0 bis %1.</translation>
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
        <source>more by</source>
        <translation>mehr um</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>output size</source>
        <translation>Ausgabegröße</translation>
    </message>
    <message>
        <source>preferred_batch_size is a number from 1 to max_batch_size.</source>
        <translation>preferred_batch_size ist eine Zahl von 1 bis max_batch_size.</translation>
    </message>
    <message>
        <source>read off published figures</source>
        <translation>aus veröffentlichten Abbildungen abgelesen</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>Größe unbekannt</translation>
    </message>
    <message>
        <source>typed by the user</source>
        <translation>vom Benutzer eingegeben</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>A link leads to a layer that is not there.</source>
        <translation>Eine Verbindung führt zu einer Schicht, die es nicht gibt.</translation>
    </message>
    <message>
        <source>%1 % more</source>
        <translation>%1 % mehr</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 durch %2</translation>
    </message>
    <message>
        <source>%1, among plans that respect %2</source>
        <translation>%1, unter Plänen, die %2 einhalten</translation>
    </message>
    <message>
        <source>%1, at most %2 % from optimal</source>
        <translation>%1, höchstens %2 % vom Optimum entfernt</translation>
    </message>
    <message>
        <source>%1: %2 layers, %3 on the edge, %4 in the cloud</source>
        <translation>%1: %2 Schichten, %3 auf der Edge, %4 in der Cloud</translation>
    </message>
    <message>
        <source>%1: cloud</source>
        <translation>%1: Cloud</translation>
    </message>
    <message>
        <source>1/Q</source>
        <translation>1/Q</translation>
    </message>
    <message>
        <source>A choice&apos;s latency and load are numbers, zero or more.</source>
        <translation>Latenz und Last einer Wahl sind Zahlen ab null.</translation>
    </message>
    <message>
        <source>A lease is at most an hour.</source>
        <translation>Eine Leihfrist beträgt höchstens eine Stunde.</translation>
    </message>
    <message>
        <source>A part of a curve needs a begin and a later end.</source>
        <translation>Ein Teil einer Kurve braucht einen Anfang und ein späteres Ende.</translation>
    </message>
    <message>
        <source>A trace is repeated until a time above zero.</source>
        <translation>Ein Trace wird bis zu einer Zeit über null wiederholt.</translation>
    </message>
    <message>
        <source>Algorithm 2 asks for %1 cells here, which is few; real nets can need 10^12.</source>
        <translation>Algorithmus 2 verlangt hier %1 Zellen, was wenig ist; echte Netze können 10^12 brauchen.</translation>
    </message>
    <message>
        <source>An edge agent was not profiled in time.</source>
        <translation>Von einem Edge-Agenten lag nicht rechtzeitig ein Profil vor.</translation>
    </message>
    <message>
        <source>An edge and its halves have names of up to 128 characters.</source>
        <translation>Eine Edge und ihre Hälften haben Namen mit bis zu 128 Zeichen.</translation>
    </message>
    <message>
        <source>An edge names up to %1 halves and %2 choices.</source>
        <translation>Eine Edge nennt bis zu %1 Hälften und %2 Wahlmöglichkeiten.</translation>
    </message>
    <message>
        <source>At %1 %2 runs in the cloud.</source>
        <translation>Bei %1 läuft %2 in der Cloud.</translation>
    </message>
    <message>
        <source>At %1 the fastest plan has T_max = %2: heavy, and DADS runs the plan of the least T_max instead.</source>
        <translation>Bei %1 hat der schnellste Plan T_max = %2: hohe Last, und DADS führt stattdessen den Plan mit dem kleinsten T_max aus.</translation>
    </message>
    <message>
        <source>At %1 the fastest plan has T_max = %2: light, and DADS runs it.</source>
        <translation>Bei %1 hat der schnellste Plan T_max = %2: geringe Last, und DADS führt ihn aus.</translation>
    </message>
    <message>
        <source>Between layers the link carries the transfer time: black, or white on a dark ground.</source>
        <translation>Zwischen Schichten trägt die Verbindung die Übertragungszeit: schwarz, auf dunklem Grund weiß.</translation>
    </message>
    <message>
        <source>Between the two there may be a faster plan that keeps up; DADS does not look for it.</source>
        <translation>Zwischen beiden kann es einen schnelleren Plan geben, der Schritt hält; DADS sucht ihn nicht.</translation>
    </message>
    <message>
        <source>Check that the cloud agent runs and that its address is right.</source>
        <translation>Prüfen, ob der Cloud-Agent läuft und seine Adresse stimmt.</translation>
    </message>
    <message>
        <source>Check the choice after the file&apos;s name.</source>
        <translation>Die Wahl hinter dem Dateinamen prüfen.</translation>
    </message>
    <message>
        <source>Choose another with FILE?%1.</source>
        <translation>Mit FILE?%1 eine andere wählen.</translation>
    </message>
    <message>
        <source>Cloud times are estimates for %1, not measurements.</source>
        <translation>Die Cloud-Zeiten sind Schätzungen für %1, keine Messungen.</translation>
    </message>
    <message>
        <source>Cloud: %1 %% of the model&apos;s work is measured; %2 layers without times are estimated for %3, times %4.</source>
        <translation>Cloud: %1 %% der Arbeit des Modells sind gemessen; %2 Schichten ohne Zeiten sind für %3 geschätzt, mal %4.</translation>
    </message>
    <message>
        <source>Cloud: the times are scaled so that a frame takes %1 in the cloud alone.</source>
        <translation>Cloud: Die Zeiten sind so skaliert, dass ein Bild allein in der Cloud %1 braucht.</translation>
    </message>
    <message>
        <source>Did you mean %1? See %2 --help.</source>
        <translation>Meinten Sie %1? Siehe %2 --help.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;? Use one of: %2.</source>
        <translation>Meinten Sie „%1“? Eines davon nehmen: %2.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;? `cutpoint-cli info` lists the layers.</source>
        <translation>Meinten Sie „%1“? `cutpoint-cli info` listet die Schichten auf.</translation>
    </message>
    <message>
        <source>Give a value for every quarter of an hour or so.</source>
        <translation>Geben Sie etwa für jede Viertelstunde einen Wert an.</translation>
    </message>
    <message>
        <source>Give e.g. 1h.</source>
        <translation>Geben Sie z. B. 1h an.</translation>
    </message>
    <message>
        <source>Give it as the cloud&apos;s fixed cost: --cloud-fixed %1us.</source>
        <translation>Als Fixkosten der Cloud angeben: --cloud-fixed %1us.</translation>
    </message>
    <message>
        <source>Give measured times with --profile or --cloud-profile.</source>
        <translation>Gemessene Zeiten mit --profile oder --cloud-profile angeben.</translation>
    </message>
    <message>
        <source>Give the address of an edge agent: cutpoint-agent edge --listen HOST:PORT.</source>
        <translation>Geben Sie die Adresse eines Edge-Agenten an: cutpoint-agent edge --listen HOST:PORT.</translation>
    </message>
    <message>
        <source>Give the token that it asks for.</source>
        <translation>Geben Sie das Token an, das er verlangt.</translation>
    </message>
    <message>
        <source>Give the whole log of `caffe time -model deploy.prototxt`.</source>
        <translation>Das ganze Protokoll von `caffe time -model deploy.prototxt` angeben.</translation>
    </message>
    <message>
        <source>If it is a raw input, say so under File, State between frames, or with --state %1=.</source>
        <translation>Ist es eine Roheingabe, sagen Sie es unter „Datei“ &gt; „Zustand zwischen Bildern“ oder mit --state %1=.</translation>
    </message>
    <message>
        <source>In the best plan here both count %1.</source>
        <translation>Im besten Plan hier zählen beide %1.</translation>
    </message>
    <message>
        <source>Interrupted after %1 of %2 frames.</source>
        <translation>Nach %1 von %2 Bildern unterbrochen.</translation>
    </message>
    <message>
        <source>Its blue links add up to T_e = %1, its black ones to T_t = %2, its red ones to T_c = %3.</source>
        <translation>Seine blauen Verbindungen ergeben zusammen T_e = %1, seine schwarzen T_t = %2, seine roten T_c = %3.</translation>
    </message>
    <message>
        <source>Its bound %1 is not below the incumbent&apos;s T_e: nothing better can hide in this branch, and we never look into it.</source>
        <translation>Seine Schranke %1 liegt nicht unter dem T_e des Inkumbenten: In diesem Zweig kann nichts Besseres stecken, und wir sehen nie hinein.</translation>
    </message>
    <message>
        <source>Its output would be empty.</source>
        <translation>Die Ausgabe wäre leer.</translation>
    </message>
    <message>
        <source>Layer %1 is split most evenly, so we ask for both answers: once on the edge, once in the cloud.</source>
        <translation>Schicht %1 ist am gleichmäßigsten geteilt, also fragen wir nach beiden Antworten: einmal auf der Edge, einmal in der Cloud.</translation>
    </message>
    <message>
        <source>Let the tool write it again, to the end.</source>
        <translation>Lassen Sie das Werkzeug sie neu schreiben, bis zum Ende.</translation>
    </message>
    <message>
        <source>Lower the sampling rate, or raise the cloud&apos;s limits.</source>
        <translation>Die Abtastrate senken oder die Grenzen der Cloud erhöhen.</translation>
    </message>
    <message>
        <source>Measure them, or leave them if they are free.</source>
        <translation>Messen oder so lassen, wenn sie nichts kosten.</translation>
    </message>
    <message>
        <source>Move both: what one frame leaves for the next stays where it is.</source>
        <translation>Beide verlegen: Was ein Bild dem nächsten hinterlässt, bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>Name a layer from 0 to %1, or from -%2 to -1 counting upwards.</source>
        <translation>Eine Schicht von 0 bis %1 nennen oder von -%2 bis -1, von hinten gezählt.</translation>
    </message>
    <message>
        <source>No axis is called &quot;%1&quot;; the inputs&apos; open axes are: %2.</source>
        <translation>Keine Achse heißt „%1“; die offenen Achsen der Eingaben sind: %2.</translation>
    </message>
    <message>
        <source>No raw input would be left; the pairs of states were left out.</source>
        <translation>Es bliebe keine Roheingabe übrig; die Zustandspaare wurden weggelassen.</translation>
    </message>
    <message>
        <source>Pair an input with a layer of the same shape: INPUT=LAYER.</source>
        <translation>Paaren Sie eine Eingabe mit einer Schicht derselben Form: INPUT=LAYER.</translation>
    </message>
    <message>
        <source>Pin the layer &quot;%1&quot; to the edge: the edge carries it from frame to frame.</source>
        <translation>Legen Sie die Schicht „%1“ auf der Edge fest: Die Edge trägt den Zustand von Bild zu Bild.</translation>
    </message>
    <message>
        <source>Rates are taken from the column &quot;%1&quot;; rows count as one second each.</source>
        <translation>Die Raten stehen in Spalte „%1“; jede Zeile zählt als eine Sekunde.</translation>
    </message>
    <message>
        <source>S := all weights alpha, gamma;  step := 1</source>
        <translation>S := alle Gewichte alpha, gamma;  step := 1</translation>
    </message>
    <message>
        <source>See %1 --help.</source>
        <translation>Siehe %1 --help.</translation>
    </message>
    <message>
        <source>The cloud half is larger than 2 GiB.</source>
        <translation>Die Cloud-Hälfte ist größer als 2 GiB.</translation>
    </message>
    <message>
        <source>The cloud serves %1 edges already.</source>
        <translation>Die Cloud bedient schon %1 Edges.</translation>
    </message>
    <message>
        <source>The cloud&apos;s answer has another type or shape for this output.</source>
        <translation>Die Antwort der Cloud hat für diese Ausgabe einen anderen Typ oder eine andere Form.</translation>
    </message>
    <message>
        <source>The compressed file is cut short or damaged.</source>
        <translation>Die gepackte Datei ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>The curves of the classes have over 2,000 steps.</source>
        <translation>Die Kurven der Klassen haben über 2.000 Stufen.</translation>
    </message>
    <message>
        <source>The day was stopped.</source>
        <translation>Der Tag wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The edge agent refuses the call: %1.</source>
        <translation>Der Edge-Agent lehnt den Aufruf ab: %1.</translation>
    </message>
    <message>
        <source>The edge computes V_E = %1, the cloud the rest: which layers are sent?</source>
        <translation>Die Edge berechnet V_E = %1, die Cloud den Rest: Welche Schichten werden gesendet?</translation>
    </message>
    <message>
        <source>The given shape %1 does not fit the model&apos;s, which is unknown.</source>
        <translation>Die angegebene Form %1 passt nicht zu der des Modells, die unbekannt ist.</translation>
    </message>
    <message>
        <source>The layers, e and c, and one auxiliary vertex for each layer with several readers.</source>
        <translation>Die Schichten, e und c und je ein Hilfsknoten für jede Schicht mit mehreren Lesern.</translation>
    </message>
    <message>
        <source>The length of the day is not above zero.</source>
        <translation>Die Länge des Tages liegt nicht über null.</translation>
    </message>
    <message>
        <source>The link carries %1.</source>
        <translation>Die Leitung trägt %1.</translation>
    </message>
    <message>
        <source>The load is light as long as no stage takes longer than 1/Q, the time from one frame to the next: here %1.</source>
        <translation>Die Last ist gering, solange keine Stufe länger braucht als 1/Q, die Zeit von einem Bild zum nächsten: hier %1.</translation>
    </message>
    <message>
        <source>The model has no input of this name; the state was left out.</source>
        <translation>Das Modell hat keine Eingabe dieses Namens; der Zustand wurde weggelassen.</translation>
    </message>
    <message>
        <source>The model has no layer &quot;%1&quot;; the state was left out.</source>
        <translation>Das Modell hat keine Schicht „%1“; der Zustand wurde weggelassen.</translation>
    </message>
    <message>
        <source>The model has no layer of this name.</source>
        <translation>Das Modell hat keine Schicht dieses Namens.</translation>
    </message>
    <message>
        <source>The model leaves axes of its inputs open: %1.</source>
        <translation>Das Modell lässt Achsen seiner Eingaben offen: %1.</translation>
    </message>
    <message>
        <source>The net has %1 layers, and %2 of them are read by several others: how many vertices has G&apos;?</source>
        <translation>Das Netz hat %1 Schichten, und %2 davon werden von mehreren anderen gelesen: Wie viele Knoten hat G&apos;?</translation>
    </message>
    <message>
        <source>The operator &quot;%1&quot; is not known: its FLOPs count as 0 and its output size is unknown.</source>
        <translation>Der Operator „%1“ ist nicht bekannt: Seine FLOPs zählen als 0, und die Größe seiner Ausgabe ist unbekannt.</translation>
    </message>
    <message>
        <source>The plots of latency by cut and by bandwidth need none.</source>
        <translation>Die Diagramme der Latenz nach Schnitt und nach Bandbreite brauchen keine.</translation>
    </message>
    <message>
        <source>The search ended early: %1 cells of refinement %2 were not visited, nor any finer grid.</source>
        <translation>Die Suche endete früh: %1 Zellen der Verfeinerung %2 wurden nicht besucht, auch kein feineres Raster.</translation>
    </message>
    <message>
        <source>The server at this address is no edge agent.</source>
        <translation>Der Server an dieser Adresse ist kein Edge-Agent.</translation>
    </message>
    <message>
        <source>The size of this input cannot be told (element type %1, shape unknown).</source>
        <translation>Die Größe dieser Eingabe lässt sich nicht bestimmen (Elementtyp %1, Form unbekannt).</translation>
    </message>
    <message>
        <source>The table holds %1 runs one after another; %2 is taken.</source>
        <translation>Die Tabelle enthält %1 Läufe hintereinander; genommen wird %2.</translation>
    </message>
    <message>
        <source>The text cannot be read here: %1</source>
        <translation>Der Text lässt sich hier nicht lesen: %1</translation>
    </message>
    <message>
        <source>The time was over before %1 was done; this is the best plan known by then.</source>
        <translation>Die Zeit war um, bevor %1 fertig war; dies ist der beste bis dahin bekannte Plan.</translation>
    </message>
    <message>
        <source>The times are for a batch of %1 and the model&apos;s sizes for %2 frames: the times are multiplied by %2/%1.</source>
        <translation>Die Zeiten gelten für einen Stapel von %1 und die Größen des Modells für %2 Bilder: Die Zeiten werden mit %2/%1 multipliziert.</translation>
    </message>
    <message>
        <source>This net is too wide for a frontier, which a plan map is made from.</source>
        <translation>Dieses Netz ist zu breit für eine Front, aus der eine Plankarte gemacht wird.</translation>
    </message>
    <message>
        <source>Unpacked, the file is over 256 MiB.</source>
        <translation>Entpackt hat die Datei über 256 MiB.</translation>
    </message>
    <message>
        <source>Use an edge agent of the same version.</source>
        <translation>Verwenden Sie einen Edge-Agenten derselben Version.</translation>
    </message>
    <message>
        <source>Use budget or keep-up.</source>
        <translation>budget oder keep-up nehmen.</translation>
    </message>
    <message>
        <source>Use one of these names with --dim.</source>
        <translation>Nehmen Sie einen dieser Namen mit --dim.</translation>
    </message>
    <message>
        <source>We push %1; the link %2 is full now, marked with a square.</source>
        <translation>Wir schieben %1; die Verbindung %2 ist jetzt voll, mit einem Quadrat markiert.</translation>
    </message>
    <message>
        <source>What one frame leaves here for the next would be in the cloud, which keeps nothing between frames.</source>
        <translation>Was ein Bild hier dem nächsten hinterlässt, läge in der Cloud, die zwischen Bildern nichts behält.</translation>
    </message>
    <message>
        <source>Which of these sets can be V_C, the layers in the cloud?</source>
        <translation>Welche dieser Mengen kann V_C sein, die Schichten in der Cloud?</translation>
    </message>
    <message>
        <source>With %1 in the cloud no plan keeps to T0: that subproblem is infeasible.</source>
        <translation>Mit %1 in der Cloud hält kein Plan T0 ein: Dieses Teilproblem ist unlösbar.</translation>
    </message>
    <message>
        <source>Write 86400 for 24 hours.</source>
        <translation>Schreiben Sie 86400 für 24 Stunden.</translation>
    </message>
    <message>
        <source>Write e.g. 2.</source>
        <translation>Z. B. 2 schreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be reached from other machines, but without a token.</source>
        <translation>„%1“ ist von anderen Rechnern aus erreichbar, aber ohne Token.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has another size than what it should write; the state was left out.</source>
        <translation>„%1“ hat eine andere Größe als das, was es schreiben soll; der Zustand wurde weggelassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number above zero.</source>
        <translation>„%1“ ist keine Zahl über null.</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>cut after</source>
        <translation>Schnitt nach</translation>
    </message>
    <message>
        <source>edge only</source>
        <translation>nur Edge</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>it has too many inputs</source>
        <translation>sie hat zu viele Eingaben</translation>
    </message>
    <message>
        <source>its %1 has no shape: %2</source>
        <translation>%1 hat keine Form: %2</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>max stage time</source>
        <translation>längste Stufenzeit</translation>
    </message>
    <message>
        <source>next best cut</source>
        <translation>nächstbester Schnitt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>transfer time</source>
        <translation>Übertragungszeit</translation>
    </message>
    <message>
        <source>visited in %1 grids, of %2 in the paper&apos;s first grid</source>
        <translation>in %1 Rastern besucht, von %2 im ersten Raster des Artikels</translation>
    </message>
    <message>
        <source>visited in 1 grid, of %1 in the paper&apos;s first grid</source>
        <translation>in 1 Raster besucht, von %1 im ersten Raster des Artikels</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>%1 % erledigt</translation>
    </message>
    <message>
        <source>%1 a frame</source>
        <translation>%1 je Bild</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>%1 cameras</source>
        <translation>%1 Kameras</translation>
    </message>
    <message>
        <source>%1 for the cloud half</source>
        <translation>%1 für die Cloud-Hälfte</translation>
    </message>
    <message>
        <source>%1 frames, the last at %2; link: %3 on average, %4 long, repeated past its end</source>
        <translation>%1 Bilder, das letzte bei %2; Leitung: im Mittel %3, %4 lang, danach wiederholt</translation>
    </message>
    <message>
        <source>%1 from the whole model&apos;s, relative</source>
        <translation>%1 von der des ganzen Modells, relativ</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 weniger</translation>
    </message>
    <message>
        <source>%1 of %2 layers timed (%3 % of the work), %4 groups, %5 rows without a layer, batch %6</source>
        <translation>%1 von %2 Schichten gemessen (%3 % der Arbeit), %4 Gruppen, %5 Zeilen ohne Schicht, Stapel %6</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 workers</source>
        <translation>%1 Worker</translation>
    </message>
    <message>
        <source>%1 x</source>
        <translation>%1-fach</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 layers, %3</source>
        <translation>%1: %2 Schichten, %3</translation>
    </message>
    <message>
        <source>%1: %2 layers, %3 links, %4 GFLOP, %5 of parameters</source>
        <translation>%1: %2 Schichten, %3 Verbindungen, %4 GFLOP, %5 Parameter</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 together, %4 beyond them, %5 runs</source>
        <translation>%1: %2 Zeilen, zusammen %3, darüber hinaus %4, %5 Läufe</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 together, %4 beyond them, runs not told</source>
        <translation>%1: %2 Zeilen, zusammen %3, darüber hinaus %4, Zahl der Läufe nicht genannt</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(weggelassen)</translation>
    </message>
    <message>
        <source>(no layer)</source>
        <translation>(keine Schicht)</translation>
    </message>
    <message>
        <source>(not run)</source>
        <translation>(nicht ausgeführt)</translation>
    </message>
    <message>
        <source>(nothing is sent)</source>
        <translation>(nichts wird gesendet)</translation>
    </message>
    <message>
        <source>(optimised out)</source>
        <translation>(wegoptimiert)</translation>
    </message>
    <message>
        <source>(overhead)</source>
        <translation>(Zusatzaufwand)</translation>
    </message>
    <message>
        <source>+- %1, %2 rounds of %3 and %4</source>
        <translation>± %1, %2 Runden mit %3 und %4</translation>
    </message>
    <message>
        <source>A simulated class is the mean over all its cameras; the server&apos;s workers were busy for %1 of the time, frames waited %2 for one, and the queue runs away.</source>
        <translation>Eine simulierte Klasse ist das Mittel über alle ihre Kameras; die Worker des Servers waren %1 der Zeit beschäftigt, Bilder warteten %2 auf einen, und die Schlange wächst ohne Ende.</translation>
    </message>
    <message>
        <source>A simulated class is the mean over all its cameras; the server&apos;s workers were busy for %1 of the time, frames waited %2 for one.</source>
        <translation>Eine simulierte Klasse ist das Mittel über alle ihre Kameras; die Worker des Servers waren %1 der Zeit beschäftigt, Bilder warteten %2 auf einen.</translation>
    </message>
    <message>
        <source>An entry of &quot;edges&quot; joins a node that does not exist.</source>
        <translation>Ein Eintrag von „edges“ verbindet einen Knoten, den es nicht gibt.</translation>
    </message>
    <message>
        <source>An entry of &quot;edges&quot; lacks sourceId or destId, or its size is not a number &gt;= 0.</source>
        <translation>Einem Eintrag von „edges“ fehlt sourceId oder destId, oder seine Größe ist keine Zahl &gt;= 0.</translation>
    </message>
    <message>
        <source>Cloud budget (value: the edge time)</source>
        <translation>Cloud-Budget (Wert: die Edge-Zeit)</translation>
    </message>
    <message>
        <source>Correct the entry.</source>
        <translation>Den Eintrag berichtigen.</translation>
    </message>
    <message>
        <source>DADS turns to heavy mode and does not keep up with %1 frames/s; a plan with %2 does.</source>
        <translation>DADS geht zu hoher Last über und hält mit %1 Bildern/s nicht Schritt; ein Plan mit %2 tut es.</translation>
    </message>
    <message>
        <source>DADS turns to heavy mode: %1 latency where %2 keeps up as well (%3 times).</source>
        <translation>DADS geht zu hoher Last über: Latenz %1, wo %2 ebenso Schritt hält (%3-fach).</translation>
    </message>
    <message>
        <source>DSCCS differs from the exact answer by %1 %.</source>
        <translation>DSCCS weicht um %1 % von der exakten Antwort ab.</translation>
    </message>
    <message>
        <source>DSCCS equals the exact answer.</source>
        <translation>DSCCS gleicht der exakten Antwort.</translation>
    </message>
    <message>
        <source>DSH finds the exact optimum.</source>
        <translation>DSH findet das exakte Optimum.</translation>
    </message>
    <message>
        <source>DSH&apos;s slowest stage is %1 % above the exact optimum.</source>
        <translation>Die langsamste Stufe von DSH liegt %1 % über dem exakten Optimum.</translation>
    </message>
    <message>
        <source>DSH&apos;s slowest stage is %1 % above the exact optimum; no weights alpha, gamma could bring it below %2 %.</source>
        <translation>Die langsamste Stufe von DSH liegt %1 % über dem exakten Optimum; keine Gewichte alpha, gamma könnten sie unter %2 % bringen.</translation>
    </message>
    <message>
        <source>Eq. 4 as printed believes in %1, which really takes %2 (links back without a charge: %3, free uploads: %4); corrected: %5.</source>
        <translation>Gl. 4, wie gedruckt, glaubt an %1, was in Wahrheit %2 dauert (Verbindungen zurück ohne Kosten: %3, kostenlose Uploads: %4); berichtigt: %5.</translation>
    </message>
    <message>
        <source>Eq. 4 as printed finds the same latency here.</source>
        <translation>Gl. 4, wie gedruckt, findet hier dieselbe Latenz.</translation>
    </message>
    <message>
        <source>Eq. 4 as printed, believed</source>
        <translation>Gl. 4, wie gedruckt, geglaubt</translation>
    </message>
    <message>
        <source>Exact answers are scans of one frontier of %1 points, built in %2.</source>
        <translation>Exakte Antworten sind Abfragen einer Front mit %1 Punkten, gebaut in %2.</translation>
    </message>
    <message>
        <source>Exact answers are scans of one frontier of 1 point, built in %1.</source>
        <translation>Exakte Antworten sind Abfragen einer Front mit 1 Punkt, gebaut in %1.</translation>
    </message>
    <message>
        <source>Export the model with a cache of a fixed length, or without its cache.</source>
        <translation>Das Modell mit einem Cache fester Länge oder ohne Cache exportieren.</translation>
    </message>
    <message>
        <source>Free some memory.</source>
        <translation>Speicher freigeben.</translation>
    </message>
    <message>
        <source>Highest throughput (value: the slowest stage)</source>
        <translation>Höchster Durchsatz (Wert: die langsamste Stufe)</translation>
    </message>
    <message>
        <source>It is open whether a plan keeps up with %1 frames/s.</source>
        <translation>Es ist offen, ob ein Plan mit %1 Bildern/s Schritt hält.</translation>
    </message>
    <message>
        <source>Lowest edge energy</source>
        <translation>Niedrigste Edge-Energie</translation>
    </message>
    <message>
        <source>Lowest latency</source>
        <translation>Niedrigste Latenz</translation>
    </message>
    <message>
        <source>Lowest latency that keeps up</source>
        <translation>Niedrigste Latenz, die Schritt hält</translation>
    </message>
    <message>
        <source>No plan keeps up with %1 frames/s.</source>
        <translation>Kein Plan hält mit %1 Bildern/s Schritt.</translation>
    </message>
    <message>
        <source>No plan keeps up with %1 frames/s; %2 is the most that any does, budgets aside.</source>
        <translation>Kein Plan hält mit %1 Bildern/s Schritt; %2 ist das Höchste, Budgets nicht beachtet.</translation>
    </message>
    <message>
        <source>Nothing is uncharged here.</source>
        <translation>Hier bleibt nichts unbezahlt.</translation>
    </message>
    <message>
        <source>Of the cloud half: %1</source>
        <translation>Zur Cloud-Hälfte: %1</translation>
    </message>
    <message>
        <source>Of the edge half: %1</source>
        <translation>Zur Edge-Hälfte: %1</translation>
    </message>
    <message>
        <source>Open a model, and then this file as its trace.</source>
        <translation>Öffnen Sie ein Modell und danach diese Datei als Aufzeichnung.</translation>
    </message>
    <message>
        <source>Over the day (workers that keep the latency limits):</source>
        <translation>Über den Tag (Worker, mit denen die Latenzgrenzen gehalten werden):</translation>
    </message>
    <message>
        <source>Over the day (workers with which every camera has the plan that it would have alone):</source>
        <translation>Über den Tag (Worker, mit denen jede Kamera den Plan hat, den sie allein hätte):</translation>
    </message>
    <message>
        <source>Remove the entry.</source>
        <translation>Den Eintrag entfernen.</translation>
    </message>
    <message>
        <source>The description of the server cannot be handed on.</source>
        <translation>Die Beschreibung des Servers kann nicht weitergegeben werden.</translation>
    </message>
    <message>
        <source>The edge cannot hold both plans: a stream would stand still while this one loads.</source>
        <translation>Die Edge kann nicht beide Pläne halten: Ein Bildstrom stünde still, während dieser lädt.</translation>
    </message>
    <message>
        <source>The handbook describes the members of a fleet file.</source>
        <translation>Das Handbuch beschreibt die Elemente einer Flottendatei.</translation>
    </message>
    <message>
        <source>The lowest-latency plan keeps up with %1 frames/s: DADS stays in light mode.</source>
        <translation>Der Plan niedrigster Latenz hält mit %1 Bildern/s Schritt: DADS bleibt bei geringer Last.</translation>
    </message>
    <message>
        <source>The plan stays the best while every number is within %1 % of the profile.</source>
        <translation>Der Plan bleibt der beste, solange jede Zahl um höchstens %1 % vom Profil abweicht.</translation>
    </message>
    <message>
        <source>The plan would not run.</source>
        <translation>Der Plan würde nicht laufen.</translation>
    </message>
    <message>
        <source>The plan would run.</source>
        <translation>Der Plan würde laufen.</translation>
    </message>
    <message>
        <source>The same plan is best at every bandwidth: %1</source>
        <translation>Bei jeder Bandbreite ist derselbe Plan der beste: %1</translation>
    </message>
    <message>
        <source>This is a scenario: it tells how the link changes over time, and has no net of its own.</source>
        <translation>Dies ist ein Szenario: Es sagt, wie sich die Verbindung mit der Zeit ändert, und hat kein eigenes Netz.</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; leaves for the next frame has another shape than this input takes: it grows with each frame, and an engine is made ready for one shape.</source>
        <translation>Was „%1“ für das nächste Bild hinterlässt, hat eine andere Form, als diese Eingabe erwartet: Es wächst mit jedem Bild, und eine Engine ist auf eine einzige Form vorbereitet.</translation>
    </message>
    <message>
        <source>all layers at once</source>
        <translation>alle Schichten zugleich</translation>
    </message>
    <message>
        <source>analysing the profile&apos;s errors</source>
        <translation>Fehler des Profils werden untersucht</translation>
    </message>
    <message>
        <source>and %1 more; --most shows them</source>
        <translation>und %1 weitere; --most zeigt sie</translation>
    </message>
    <message>
        <source>another plan is better past</source>
        <translation>ein anderer Plan ist besser ab</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>at least %1, %2 nodes</source>
        <translation>mindestens %1, %2 Knoten</translation>
    </message>
    <message>
        <source>bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>best %1, at least %2</source>
        <translation>bester %1, mindestens %2</translation>
    </message>
    <message>
        <source>best %1, at least %2, %3 nodes</source>
        <translation>bester %1, mindestens %2, %3 Knoten</translation>
    </message>
    <message>
        <source>best cut after</source>
        <translation>bester Schnitt nach</translation>
    </message>
    <message>
        <source>bounded</source>
        <translation>beschränkt</translation>
    </message>
    <message>
        <source>building the frontier</source>
        <translation>Die Front wird gebaut</translation>
    </message>
    <message>
        <source>cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>cloud half</source>
        <translation>Cloud-Hälfte</translation>
    </message>
    <message>
        <source>cloud only</source>
        <translation>nur Cloud</translation>
    </message>
    <message>
        <source>cloud: %1 (%2)</source>
        <translation>Cloud: %1 (%2)</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>cutting Eq. 4 as printed</source>
        <translation>Gl. 4, wie gedruckt, wird geschnitten</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>dividing the server</source>
        <translation>Der Server wird aufgeteilt</translation>
    </message>
    <message>
        <source>downlink</source>
        <translation>Downlink</translation>
    </message>
    <message>
        <source>drawing the map</source>
        <translation>Die Karte wird gezeichnet</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>edge %1 (%2), of it %3 beyond the layers; cloud %4 (%5), of it %6; unmeasured cuts within %7 % of the whole</source>
        <translation>Edge %1 (%2), davon %3 außerhalb der Schichten; Cloud %4 (%5), davon %6; nicht gemessene Schnitte bis auf %7 % des Ganzen</translation>
    </message>
    <message>
        <source>edge half</source>
        <translation>Edge-Hälfte</translation>
    </message>
    <message>
        <source>edge: %1 (%2)</source>
        <translation>Edge: %1 (%2)</translation>
    </message>
    <message>
        <source>equal shares</source>
        <translation>gleiche Anteile</translation>
    </message>
    <message>
        <source>equal shares, DSCCS</source>
        <translation>gleiche Anteile, DSCCS</translation>
    </message>
    <message>
        <source>equals the whole model&apos;s</source>
        <translation>gleicht der des ganzen Modells</translation>
    </message>
    <message>
        <source>fewest workers</source>
        <translation>wenigste Worker</translation>
    </message>
    <message>
        <source>finished on the edge</source>
        <translation>auf der Edge fertig gerechnet</translation>
    </message>
    <message>
        <source>first come</source>
        <translation>wer zuerst kommt</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>frames/s</source>
        <translation>Bilder/s</translation>
    </message>
    <message>
        <source>free upload of: %1 (%2)</source>
        <translation>kostenloser Upload von: %1 (%2)</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>fused groups</source>
        <translation>verschmolzene Gruppen</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>heuristic</source>
        <translation>heuristisch</translation>
    </message>
    <message>
        <source>highest common rate</source>
        <translation>höchste gemeinsame Rate</translation>
    </message>
    <message>
        <source>infeasible</source>
        <translation>unlösbar</translation>
    </message>
    <message>
        <source>known sizes</source>
        <translation>bekannte Größen</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>loaded already</source>
        <translation>schon geladen</translation>
    </message>
    <message>
        <source>loads in %1</source>
        <translation>lädt in %1</translation>
    </message>
    <message>
        <source>longest queue</source>
        <translation>längste Schlange</translation>
    </message>
    <message>
        <source>looking for the bandwidths at which the plan changes</source>
        <translation>Die Bandbreiten, bei denen der Plan wechselt, werden gesucht</translation>
    </message>
    <message>
        <source>looking for the next best cut</source>
        <translation>Der nächstbeste Schnitt wird gesucht</translation>
    </message>
    <message>
        <source>making the halves</source>
        <translation>Die Hälften werden erstellt</translation>
    </message>
    <message>
        <source>max stage</source>
        <translation>längste Stufe</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>most cameras</source>
        <translation>meiste Kameras</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>no models</source>
        <translation>keine Modelle</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>nicht geladen</translation>
    </message>
    <message>
        <source>numbers from</source>
        <translation>Herkunft der Zahlen</translation>
    </message>
    <message>
        <source>of a message of %1</source>
        <translation>einer Nachricht von %1</translation>
    </message>
    <message>
        <source>one layer alone</source>
        <translation>eine Schicht allein</translation>
    </message>
    <message>
        <source>optimal</source>
        <translation>optimal</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>output shape</source>
        <translation>Ausgabeform</translation>
    </message>
    <message>
        <source>over 1/Q</source>
        <translation>über 1/Q</translation>
    </message>
    <message>
        <source>over limit</source>
        <translation>über der Grenze</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>Aufschlag</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>recurrent state</source>
        <translation>rekurrenter Zustand</translation>
    </message>
    <message>
        <source>replaying</source>
        <translation>Wiedergabe läuft</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>searching all plans that weights can reach</source>
        <translation>Alle durch Gewichte erreichbaren Pläne werden gesucht</translation>
    </message>
    <message>
        <source>sends</source>
        <translation>sendet</translation>
    </message>
    <message>
        <source>sends %1</source>
        <translation>sendet %1</translation>
    </message>
    <message>
        <source>server in use</source>
        <translation>Server ausgelastet</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>solved in</source>
        <translation>gelöst in</translation>
    </message>
    <message>
        <source>solving by %1</source>
        <translation>Lösung mit %1</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>sum of latencies</source>
        <translation>Summe der Latenzen</translation>
    </message>
    <message>
        <source>switches</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>the same, really</source>
        <translation>dasselbe, tatsächlich</translation>
    </message>
    <message>
        <source>to exact</source>
        <translation>zu exakt</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>unbounded</source>
        <translation>unbeschränkt</translation>
    </message>
    <message>
        <source>uncharged way back of: %1 (%2)</source>
        <translation>unbezahlter Rückweg von: %1 (%2)</translation>
    </message>
    <message>
        <source>uplink in use</source>
        <translation>Uplink ausgelastet</translation>
    </message>
    <message>
        <source>upload</source>
        <translation>Upload</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>with one worker more</source>
        <translation>mit einem Worker mehr</translation>
    </message>
    <message>
        <source>within %1 %</source>
        <translation>bis auf %1 %</translation>
    </message>
    <message>
        <source>workers needed</source>
        <translation>Worker nötig</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>schlechteste</translation>
    </message>
    <message>
        <source>worst latency</source>
        <translation>schlechteste Latenz</translation>
    </message>
    <message>
        <source>writing the model</source>
        <translation>Das Modell wird geschrieben</translation>
    </message>
    <message>
        <source>writing to %1</source>
        <translation>Nach %1 wird geschrieben</translation>
    </message>
    <message>
        <source>%1: all stream %2 frames/s, for %3 until the plans have settled and as long again</source>
        <translation>%1: Alle schicken %2 Bilder/s, %3 lang, bis die Pläne feststehen, und noch einmal so lang</translation>
    </message>
    <message>
        <source>%1: edge %2 of %3, %4 times slower, profiles both sides</source>
        <translation>%1: Edge %2 von %3, %4-mal langsamer, misst beide Seiten</translation>
    </message>
    <message>
        <source>%1: link %2 by probe (± %3), back %4, round trip %5, transfer overhead %6; T0 of dsccs %7</source>
        <translation>%1: Verbindung %2 nach Messung (± %3), zurück %4, Umlaufzeit %5, Übertragungsaufschlag %6; T0 von dsccs %7</translation>
    </message>
    <message>
        <source>%1: streaming %2 frames, predicted latency %3</source>
        <translation>%1: %2 Bilder laufen, vorhergesagte Latenz %3</translation>
    </message>
    <message>
        <source>algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>division</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>edge: %1, %2 a frame beyond its layers; cloud: %3, %4; unmeasured cuts within %5 of the whole</source>
        <translation>Edge: %1, %2 je Bild über die Schichten hinaus; Cloud: %3, %4; nicht gemessene Schnitte innerhalb %5 des Ganzen</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>off by</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>on edge</source>
        <translation>auf der Edge</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>predicted against measured, median of the plans: latency %1 off, throughput %2 off</source>
        <translation>Vorhersage gegen Messung, Median der Pläne: Latenz um %1, Durchsatz um %2 daneben</translation>
    </message>
    <message>
        <source>probing the link</source>
        <translation>die Verbindung wird gemessen</translation>
    </message>
    <message>
        <source>profiling %1/%2: %3</source>
        <translation>Profil wird gemessen, %1/%2: %3</translation>
    </message>
    <message>
        <source>slowdown</source>
        <translation>Verlangsamung</translation>
    </message>
    <message>
        <source>starting the cloud, the link and the edge</source>
        <translation>Cloud, Verbindung und Edge werden gestartet</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>the price costs %1 of the sum of latencies that equal shares give</source>
        <translation>Der Preis kostet %1 der Summe der Latenzen, die gleiche Anteile geben</translation>
    </message>
    <message>
        <source>the price saves %1 of the sum of latencies that equal shares give</source>
        <translation>Der Preis spart %1 der Summe der Latenzen, die gleiche Anteile geben</translation>
    </message>
    <message>
        <source>the same plan as above</source>
        <translation>derselbe Plan wie oben</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (more like it before: %2)</source>
        <translation>%1 (zuvor weitere dieser Art: %2)</translation>
    </message>
    <message>
        <source>%1 (run %2 of %3)</source>
        <translation>%1 (Lauf %2 von %3)</translation>
    </message>
    <message>
        <source>%1 Lambda is %2 s a worker.</source>
        <translation>%1 Lambda beträgt %2 s je Worker.</translation>
    </message>
    <message>
        <source>%1 T0 is %2 a frame.</source>
        <translation>%1 T0 beträgt %2 je Bild.</translation>
    </message>
    <message>
        <source>%1 frames/s</source>
        <translation>%1 Bilder/s</translation>
    </message>
    <message>
        <source>%1 frames/s are taken, as many as the plan carries.</source>
        <translation>Es werden %1 Bilder/s angenommen, so viele, wie der Plan trägt.</translation>
    </message>
    <message>
        <source>%1 frames/s; when they come too fast, fewer are taken</source>
        <translation>%1 Bilder/s; kommen sie zu schnell, werden weniger angenommen</translation>
    </message>
    <message>
        <source>%1 frames/s; when they come too fast, new ones are dropped</source>
        <translation>%1 Bilder/s; kommen sie zu schnell, werden neue verworfen</translation>
    </message>
    <message>
        <source>%1 frames/s; when they come too fast, those that wait longest are dropped</source>
        <translation>%1 Bilder/s; kommen sie zu schnell, werden die verworfen, die am längsten warten</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. The state between frames stays there and goes on.</source>
        <translation>%1. Der Zustand zwischen den Bildern bleibt dort und läuft weiter.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 layers on the edge</source>
        <translation>%1: %2 von %3 Schichten auf der Edge</translation>
    </message>
    <message>
        <source>A frame of %1 has been on its way for %2; the edge does it alone.</source>
        <translation>Ein Bild von %1 ist seit %2 unterwegs; die Edge berechnet es allein.</translation>
    </message>
    <message>
        <source>A model is one file, VERSION/model.onnx; an output&apos;s label_filename may name one more.</source>
        <translation>Ein Modell ist eine Datei, VERSION/model.onnx; label_filename einer Ausgabe darf eine weitere nennen.</translation>
    </message>
    <message>
        <source>As fast as frames are taken</source>
        <translation>So schnell, wie Bilder angenommen werden</translation>
    </message>
    <message>
        <source>Cloud busy</source>
        <translation>Cloud ausgelastet</translation>
    </message>
    <message>
        <source>Cloud half lost</source>
        <translation>Cloud-Hälfte verloren</translation>
    </message>
    <message>
        <source>Cloud is back</source>
        <translation>Cloud wieder da</translation>
    </message>
    <message>
        <source>Cloud lost</source>
        <translation>Cloud verloren</translation>
    </message>
    <message>
        <source>Congested</source>
        <translation>Überlastet</translation>
    </message>
    <message>
        <source>Deployment failed</source>
        <translation>Bereitstellung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Do not split: run everything on the edge</source>
        <translation>Nicht teilen: alles auf der Edge ausführen</translation>
    </message>
    <message>
        <source>Edge %1, cloud %2; unmeasured cuts within %3 % of the whole</source>
        <translation>Edge %1, Cloud %2; nicht gemessene Schnitte auf %3 % des Ganzen genau</translation>
    </message>
    <message>
        <source>Edge&apos;s speed changed</source>
        <translation>Edge-Tempo geändert</translation>
    </message>
    <message>
        <source>Edges that share the cloud: %1. This one may use at most %2 of a worker.</source>
        <translation>Edge-Geräte, die sich die Cloud teilen: %1. Dieses darf höchstens %2 Worker nutzen.</translation>
    </message>
    <message>
        <source>Frame %1: %2</source>
        <translation>Bild %1: %2</translation>
    </message>
    <message>
        <source>Frame failed</source>
        <translation>Bild fehlgeschlagen</translation>
    </message>
    <message>
        <source>Frame late</source>
        <translation>Bild verspätet</translation>
    </message>
    <message>
        <source>Frame refused</source>
        <translation>Bild abgelehnt</translation>
    </message>
    <message>
        <source>Frames come faster than the plan carries; dropped so far: %1.</source>
        <translation>Es kommen mehr Bilder, als der Plan trägt; bisher verworfen: %1.</translation>
    </message>
    <message>
        <source>Frames come faster than the plan carries; they begin %1 late, and later and later.</source>
        <translation>Es kommen mehr Bilder, als der Plan trägt; sie beginnen %1 zu spät und immer später.</translation>
    </message>
    <message>
        <source>Frames come faster than the plan carries; they begin %1 late, and later and later. At most %2 frames/s are sustainable.</source>
        <translation>Es kommen mehr Bilder, als der Plan trägt; sie beginnen %1 zu spät und immer später. Auf Dauer sind höchstens %2 Bilder/s möglich.</translation>
    </message>
    <message>
        <source>Frames dropped</source>
        <translation>Bilder verworfen</translation>
    </message>
    <message>
        <source>Frames in: %1, done: %2</source>
        <translation>Bilder angenommen: %1, fertig: %2</translation>
    </message>
    <message>
        <source>Frames in: %1, done: %2, dropped: %3</source>
        <translation>Bilder angenommen: %1, fertig: %2, verworfen: %3</translation>
    </message>
    <message>
        <source>It hung up at once: does it want TLS? Otherwise check that it runs.</source>
        <translation>Er hat die Verbindung sofort getrennt: Verlangt er TLS? Sonst prüfen, ob er läuft.</translation>
    </message>
    <message>
        <source>It speaks no TLS: reach it without.</source>
        <translation>Er spricht kein TLS: ohne TLS verbinden.</translation>
    </message>
    <message>
        <source>Its certificate is for another name: give that name with --tls-name (an edge&apos;s cloud: --cloud-name).</source>
        <translation>Sein Zertifikat gilt für einen anderen Namen: diesen mit --tls-name angeben (für die Cloud einer Edge: --cloud-name).</translation>
    </message>
    <message>
        <source>Its certificate is not trusted here: give the file of whoever signed it with --ca (an edge&apos;s cloud: --cloud-ca).</source>
        <translation>Seinem Zertifikat wird hier nicht vertraut: die Datei dessen, der es signiert hat, mit --ca angeben (für die Cloud einer Edge: --cloud-ca).</translation>
    </message>
    <message>
        <source>Link slow</source>
        <translation>Leitung langsam</translation>
    </message>
    <message>
        <source>Neurosurgeon</source>
        <translation>Neurosurgeon</translation>
    </message>
    <message>
        <source>No plan carries %1 frames/s at %2; at most %3 are sustainable.</source>
        <translation>Kein Plan trägt %1 Bilder/s bei %2; auf Dauer sind höchstens %3 möglich.</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>Keine Strategie</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Kein Profil</translation>
    </message>
    <message>
        <source>Plan changed</source>
        <translation>Plan geändert</translation>
    </message>
    <message>
        <source>Plan failed</source>
        <translation>Plan fehlgeschlagen</translation>
    </message>
    <message>
        <source>Plan kept</source>
        <translation>Plan behalten</translation>
    </message>
    <message>
        <source>Plan without a name</source>
        <translation>Plan ohne Namen</translation>
    </message>
    <message>
        <source>Profiled</source>
        <translation>Profil gemessen</translation>
    </message>
    <message>
        <source>Rate changed</source>
        <translation>Rate geändert</translation>
    </message>
    <message>
        <source>Records lost</source>
        <translation>Aufzeichnungen verloren</translation>
    </message>
    <message>
        <source>Records that were lost because they were not read in time: %1</source>
        <translation>Aufzeichnungen, die verloren gingen, weil sie nicht rechtzeitig gelesen wurden: %1</translation>
    </message>
    <message>
        <source>Send it as the parameter file:%1, or leave label_filename out.</source>
        <translation>Als Parameter file:%1 senden oder label_filename weglassen.</translation>
    </message>
    <message>
        <source>Send the configuration as a JSON object or as protobuf text, or none.</source>
        <translation>Die Konfiguration als JSON-Objekt oder als Protobuf-Text senden oder gar keine.</translation>
    </message>
    <message>
        <source>Send the raw input, run everything in the cloud</source>
        <translation>Roheingabe senden, alles in der Cloud ausführen</translation>
    </message>
    <message>
        <source>Share of the cloud</source>
        <translation>Anteil an der Cloud</translation>
    </message>
    <message>
        <source>Split after %1</source>
        <translation>Nach %1 teilen</translation>
    </message>
    <message>
        <source>Split after %1 and %2</source>
        <translation>Nach %1 und %2 teilen</translation>
    </message>
    <message>
        <source>Split after %1, %2 and %3</source>
        <translation>Nach %1, %2 und %3 teilen</translation>
    </message>
    <message>
        <source>Split after %1, %2 and %3 more</source>
        <translation>Nach %1, %2 und %3 weiteren teilen</translation>
    </message>
    <message>
        <source>Split where nothing needs to be sent</source>
        <translation>Dort teilen, wo nichts gesendet werden muss</translation>
    </message>
    <message>
        <source>Stream ended</source>
        <translation>Bildstrom beendet</translation>
    </message>
    <message>
        <source>Stream paused</source>
        <translation>Bildstrom angehalten</translation>
    </message>
    <message>
        <source>Stream started</source>
        <translation>Bildstrom gestartet</translation>
    </message>
    <message>
        <source>Stream stopped</source>
        <translation>Bildstrom gestoppt</translation>
    </message>
    <message>
        <source>The cloud answered: %1</source>
        <translation>Die Cloud antwortete: %1</translation>
    </message>
    <message>
        <source>The cloud answers again; the plan &quot;%1&quot; goes on.</source>
        <translation>Die Cloud antwortet wieder; der Plan „%1“ läuft weiter.</translation>
    </message>
    <message>
        <source>The cloud cannot be reached: %1</source>
        <translation>Die Cloud ist nicht erreichbar: %1</translation>
    </message>
    <message>
        <source>The cloud did not answer the probe: %1</source>
        <translation>Die Cloud hat die Messung nicht beantwortet: %1</translation>
    </message>
    <message>
        <source>The cloud is no longer shared with other edges.</source>
        <translation>Die Cloud wird nicht mehr mit anderen Edge-Geräten geteilt.</translation>
    </message>
    <message>
        <source>The cloud takes %1 in place of %2.</source>
        <translation>Die Cloud braucht %1 statt %2.</translation>
    </message>
    <message>
        <source>The configuration names the labels &quot;%1&quot;, and there is no such file.</source>
        <translation>Die Konfiguration nennt die Label-Datei „%1“, aber diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The configuration&apos;s version_policy does not serve version %1, which was given.</source>
        <translation>Die version_policy der Konfiguration bedient die angegebene Version %1 nicht.</translation>
    </message>
    <message>
        <source>The edge cannot hold both plans; the stream stands still while the new one loads.</source>
        <translation>Die Edge fasst nicht beide Pläne; der Bildstrom steht still, während der neue geladen wird.</translation>
    </message>
    <message>
        <source>The edge takes %1 in place of %2.</source>
        <translation>Die Edge braucht %1 statt %2.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; was sent, and the configuration does not name it.</source>
        <translation>Die Datei „%1“ wurde gesendet, aber die Konfiguration nennt sie nicht.</translation>
    </message>
    <message>
        <source>The last frame is done.</source>
        <translation>Das letzte Bild ist fertig.</translation>
    </message>
    <message>
        <source>The plan &quot;%1&quot; goes on.</source>
        <translation>Der Plan „%1“ läuft weiter.</translation>
    </message>
    <message>
        <source>The server does not answer: %1</source>
        <translation>Der Server antwortet nicht: %1</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server sagt: %1</translation>
    </message>
    <message>
        <source>a trial frame</source>
        <translation>ein Probebild</translation>
    </message>
    <message>
        <source>cloud-only</source>
        <translation>nur Cloud</translation>
    </message>
    <message>
        <source>cloud: layers and the whole model</source>
        <translation>Cloud: Schichten und das ganze Modell</translation>
    </message>
    <message>
        <source>cloud: the half behind layer %1 of %2</source>
        <translation>Cloud: Hälfte nach Schicht %1 von %2</translation>
    </message>
    <message>
        <source>cloud: the half up to layer %1 of %2</source>
        <translation>Cloud: Hälfte bis Schicht %1 von %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>edge-only</source>
        <translation>nur Edge</translation>
    </message>
    <message>
        <source>edge-only until a plan is pushed</source>
        <translation>nur Edge, bis ein Plan übertragen wird</translation>
    </message>
    <message>
        <source>edge-only until the next plan</source>
        <translation>nur Edge bis zum nächsten Plan</translation>
    </message>
    <message>
        <source>edge-only while a plan is loaded</source>
        <translation>nur Edge, während ein Plan geladen wird</translation>
    </message>
    <message>
        <source>edge-only while the cloud is away</source>
        <translation>nur Edge, solange die Cloud fehlt</translation>
    </message>
    <message>
        <source>edge: layers one by one</source>
        <translation>Edge: Schichten einzeln</translation>
    </message>
    <message>
        <source>edge: the half behind layer %1 of %2</source>
        <translation>Edge: Hälfte nach Schicht %1 von %2</translation>
    </message>
    <message>
        <source>edge: the half up to layer %1 of %2</source>
        <translation>Edge: Hälfte bis Schicht %1 von %2</translation>
    </message>
    <message>
        <source>edge: the whole model</source>
        <translation>Edge: das ganze Modell</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>half at %1 of %2 layers</source>
        <translation>Hälfte bei %1 von %2 Schichten</translation>
    </message>
    <message>
        <source>layers one by one</source>
        <translation>Schichten einzeln</translation>
    </message>
    <message>
        <source>no reason given.</source>
        <translation>ohne Angabe eines Grundes.</translation>
    </message>
    <message>
        <source>output sizes</source>
        <translation>Größen der Ausgaben</translation>
    </message>
    <message>
        <source>pushed plan</source>
        <translation>übertragener Plan</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>the cloud half</source>
        <translation>die Cloud-Hälfte</translation>
    </message>
    <message>
        <source>the edge half</source>
        <translation>die Edge-Hälfte</translation>
    </message>
    <message>
        <source>the whole model</source>
        <translation>das ganze Modell</translation>
    </message>
    <message>
        <source>%1 (default: %2)</source>
        <translation>%1 (Vorgabe: %2)</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (nötig)</translation>
    </message>
    <message>
        <source>%1 does not go with %2.</source>
        <translation>%1 geht nicht zusammen mit %2.</translation>
    </message>
    <message>
        <source>%1 goes only with %2.</source>
        <translation>%1 geht nur zusammen mit %2.</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>%1 on average (%2 trace of %3)</source>
        <translation>%1 im Mittel (Trace der Art %2 über %3)</translation>
    </message>
    <message>
        <source>%1 up, %2 down, connections: %3, of them refused by the server: %4</source>
        <translation>%1 aufwärts, %2 abwärts, Verbindungen: %3, davon vom Server abgelehnt: %4</translation>
    </message>
    <message>
        <source>%1: %2 is below 0.</source>
        <translation>%1: %2 liegt unter 0.</translation>
    </message>
    <message>
        <source>%1: %2 is not above 0.</source>
        <translation>%1: %2 liegt nicht über 0.</translation>
    </message>
    <message>
        <source>%1: %2 is not between %3 and %4.</source>
        <translation>%1: %2 liegt nicht zwischen %3 und %4.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no number.</source>
        <translation>%1: „%2“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not one of %3.</source>
        <translation>%1: „%2“ ist keines von %3.</translation>
    </message>
    <message>
        <source>0: one per core</source>
        <translation>0: einer je Kern</translation>
    </message>
    <message>
        <source>A command is needed.</source>
        <translation>Ein Befehl fehlt.</translation>
    </message>
    <message>
        <source>A decided plan runs that much later</source>
        <translation>So viel später läuft ein beschlossener Plan</translation>
    </message>
    <message>
        <source>A made link in place of a file: steps, sine, markov (of CAT1, 3G, 4G and WiFi) or day</source>
        <translation>Eine erzeugte Leitung statt einer Datei: steps, sine, markov (aus CAT1, 3G, 4G und WiFi) oder day</translation>
    </message>
    <message>
        <source>A scenario in place of a link: link, rate and budget over time, as in the samples</source>
        <translation>Ein Szenario statt einer Leitung: Leitung, Rate und Budget über die Zeit, wie in den Beispielen</translation>
    </message>
    <message>
        <source>Add a page of answers</source>
        <translation>Eine Seite mit Antworten anhängen</translation>
    </message>
    <message>
        <source>Add transfer time, latency and slowest stage at this uplink bandwidth, e.g. 4mbit</source>
        <translation>Übertragungszeit, Latenz und langsamste Stufe bei dieser Uplink-Bandbreite hinzufügen, z. B. 4mbit</translation>
    </message>
    <message>
        <source>After --start, when frames come too fast: block, drop-oldest, drop-newest or lower-rate; as the edge was told by default</source>
        <translation>Nach --start, wenn Bilder zu schnell kommen: block, drop-oldest, drop-newest oder lower-rate; ohne Angabe gilt die Einstellung der Edge</translation>
    </message>
    <message>
        <source>After --start: give up when the edge says nothing for so long</source>
        <translation>Nach --start: aufgeben, wenn sich die Edge so lange nicht meldet</translation>
    </message>
    <message>
        <source>After one path none is left: the flow is %1.</source>
        <translation>Nach einem Pfad ist keiner mehr übrig: Der Fluss ist %1.</translation>
    </message>
    <message>
        <source>After one path the next is %1: how much can be pushed along it?</source>
        <translation>Nach einem Pfad ist der nächste %1: Wie viel lässt sich darauf schieben?</translation>
    </message>
    <message>
        <source>Also simulate the plan with its waiting for workers: frames of each camera</source>
        <translation>Den Plan auch mit dem Warten auf Worker simulieren: Bilder je Kamera</translation>
    </message>
    <message>
        <source>An input that carries state between frames, by the layer that writes its next value, e.g. h0=lstm_1; nothing behind = makes it an input of every frame; once for each</source>
        <translation>Eine Eingabe, die Zustand zwischen den Bildern trägt, mit der Schicht, die ihren nächsten Wert schreibt, z. B. h0=lstm_1; nichts hinter dem = macht sie zu einer Eingabe jedes Bildes; einmal je Eingabe</translation>
    </message>
    <message>
        <source>Another number, other questions</source>
        <translation>Andere Zahl, andere Fragen</translation>
    </message>
    <message>
        <source>Answer for the counts and rates of this time of the day, where classes have curves</source>
        <translation>Für die Anzahlen und Raten zu dieser Uhrzeit antworten, sofern Klassen Kurven haben</translation>
    </message>
    <message>
        <source>Answer one question over a range of bandwidths, rates or budgets</source>
        <translation>Eine Frage über einen Bereich von Bandbreiten, Raten oder Budgets beantworten</translation>
    </message>
    <message>
        <source>Both halves are loaded at full speed; the link has its rate while frames run.</source>
        <translation>Beide Hälften werden mit voller Geschwindigkeit geladen; die Leitung hat ihre Rate, während Bilder laufen.</translation>
    </message>
    <message>
        <source>Both ways, such as 4mbit; without it the link is not limited</source>
        <translation>In beide Richtungen, etwa 4mbit; ohne Angabe ist die Leitung unbegrenzt</translation>
    </message>
    <message>
        <source>Bound for what all clients have sent and nobody has read yet</source>
        <translation>Grenze für das, was alle Clients gesendet haben und noch niemand gelesen hat</translation>
    </message>
    <message>
        <source>Budget T0 for transfer plus cloud time, e.g. 500ms</source>
        <translation>Budget T0 für Übertragung und Cloud zusammen, z. B. 500ms</translation>
    </message>
    <message>
        <source>By how much a plan must be better before recommended changes to it</source>
        <translation>Um wie viel ein Plan besser sein muss, bevor recommended zu ihm wechselt</translation>
    </message>
    <message>
        <source>Bytes of a number in formats that do not tell (operator CSV); 4 is assumed</source>
        <translation>Bytes einer Zahl in Formaten, die es nicht sagen (Operator-CSV); angenommen werden 4</translation>
    </message>
    <message>
        <source>Calls in hand at once; further ones are refused</source>
        <translation>Aufrufe zugleich; weitere werden abgelehnt</translation>
    </message>
    <message>
        <source>Calls that may wait for one model</source>
        <translation>Aufrufe, die auf ein Modell warten dürfen</translation>
    </message>
    <message>
        <source>Client to server, in place of --rate</source>
        <translation>Vom Client zum Server, statt --rate</translation>
    </message>
    <message>
        <source>Ctrl+C leaves, and stops a stream that was started here.</source>
        <translation>Strg+C beendet das Programm und einen hier gestarteten Bildstrom.</translation>
    </message>
    <message>
        <source>DADS switched once here.</source>
        <translation>DADS hat hier einmal gewechselt.</translation>
    </message>
    <message>
        <source>DSCCS</source>
        <translation>DSCCS</translation>
    </message>
    <message>
        <source>DSL</source>
        <translation>DSL</translation>
    </message>
    <message>
        <source>Decides where a deep neural network is split between an edge device and the cloud.</source>
        <translation>Entscheidet, wo ein tiefes neuronales Netz zwischen einem Edge-Gerät und der Cloud geteilt wird.</translation>
    </message>
    <message>
        <source>Deploy a plan on a running edge and its cloud</source>
        <translation>Einen Plan auf einer laufenden Edge und ihrer Cloud bereitstellen</translation>
    </message>
    <message>
        <source>Deploy without finding out first</source>
        <translation>Bereitstellen, ohne vorher zu prüfen</translation>
    </message>
    <message>
        <source>Display program version information and exit</source>
        <translation>Version des Programms anzeigen und beenden</translation>
    </message>
    <message>
        <source>Divide --fleet&apos;s server equally all the same</source>
        <translation>Den Server von --fleet trotzdem gleichmäßig aufteilen</translation>
    </message>
    <message>
        <source>Divide one server among many cameras exactly, and price one worker more</source>
        <translation>Einen Server exakt unter vielen Kameras aufteilen und einen weiteren Worker bewerten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Downlink of the shaped link, for the answers; five times the uplink by default</source>
        <translation>Downlink der nachgebildeten Leitung, für die Antworten; ohne Angabe das Fünffache des Uplinks</translation>
    </message>
    <message>
        <source>Eq. 4 as printed</source>
        <translation>Gl. 4 wie gedruckt</translation>
    </message>
    <message>
        <source>Eq. 4 as printed lets a layer return from the cloud to the edge for free, and raw inputs move to the cloud without an upload. This shows what its plan believes and what it costs.</source>
        <translation>Gl. 4, wörtlich genommen, lässt eine Schicht kostenlos aus der Cloud auf die Edge zurückkehren und Roheingaben ohne Upload in die Cloud wandern. Dies zeigt, was ihr Plan glaubt und was er kostet.</translation>
    </message>
    <message>
        <source>Estimate cloud times for this device</source>
        <translation>Cloud-Zeiten für dieses Gerät schätzen</translation>
    </message>
    <message>
        <source>Estimate edge times for this device; `cutpoint-cli devices` lists them</source>
        <translation>Edge-Zeiten für dieses Gerät schätzen; `cutpoint-cli devices` listet die Geräte auf</translation>
    </message>
    <message>
        <source>Estimate the cloud&apos;s times for this device</source>
        <translation>Die Cloud-Zeiten für dieses Gerät schätzen</translation>
    </message>
    <message>
        <source>Estimate the edge&apos;s times for this device</source>
        <translation>Die Edge-Zeiten für dieses Gerät schätzen</translation>
    </message>
    <message>
        <source>Even steps instead of even ratios</source>
        <translation>Gleiche Schritte statt gleicher Verhältnisse</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>Exit-Codes</translation>
    </message>
    <message>
        <source>File to write; standard output when left out</source>
        <translation>Ausgabedatei; ohne Angabe die Standardausgabe</translation>
    </message>
    <message>
        <source>File whose first line every client must send as a bearer token</source>
        <translation>Datei, deren erste Zeile jeder Client als Bearer-Token senden muss</translation>
    </message>
    <message>
        <source>File whose first line is its bearer token</source>
        <translation>Datei, deren erste Zeile sein Bearer-Token ist</translation>
    </message>
    <message>
        <source>File whose first line is the cloud&apos;s bearer token</source>
        <translation>Datei, deren erste Zeile das Bearer-Token der Cloud ist</translation>
    </message>
    <message>
        <source>File with a model configuration</source>
        <translation>Datei mit einer Modellkonfiguration</translation>
    </message>
    <message>
        <source>Find out whether both halves would run, and deploy nothing</source>
        <translation>Nur herausfinden, ob beide Hälften laufen würden; nichts bereitstellen</translation>
    </message>
    <message>
        <source>Find the best split for one bandwidth and objective</source>
        <translation>Den besten Schnitt für eine Bandbreite und ein Ziel finden</translation>
    </message>
    <message>
        <source>First bandwidth</source>
        <translation>Erste Bandbreite</translation>
    </message>
    <message>
        <source>First value of the second axis (0.1 fps or 1ms without it)</source>
        <translation>Erster Wert der zweiten Achse (ohne Angabe 0.1 fps oder 1ms)</translation>
    </message>
    <message>
        <source>First value with its unit, e.g. 100kbit</source>
        <translation>Erster Wert mit seiner Einheit, z. B. 100kbit</translation>
    </message>
    <message>
        <source>Fleet file whose server part tells how many workers there are, and which share of them is used: the edges that stream get it by the price that clears them; without it in equal shares</source>
        <translation>Flottendatei, deren Serverteil sagt, wie viele Worker es gibt und welcher Anteil davon genutzt wird: Edges, die streamen, bekommen ihn zu dem Preis, bei dem sich Angebot und Nachfrage decken; ohne Angabe zu gleichen Teilen</translation>
    </message>
    <message>
        <source>Fleet file: classes of cameras and the server</source>
        <translation>Flottendatei: Klassen von Kameras und der Server</translation>
    </message>
    <message>
        <source>Folder of models to serve, laid out as NAME/VERSION/model.onnx</source>
        <translation>Ordner mit den anzubietenden Modellen, aufgebaut als NAME/VERSION/model.onnx</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>Zielordner</translation>
    </message>
    <message>
        <source>For the weights of the whole model and of the edge halves together, such as 64MiB; activations come on top</source>
        <translation>Für die Gewichte des ganzen Modells und der Edge-Hälften zusammen, etwa 64MiB; Aktivierungen kommen hinzu</translation>
    </message>
    <message>
        <source>Forward TCP connections at the rate of a slow network</source>
        <translation>TCP-Verbindungen mit der Rate eines langsamen Netzes weiterleiten</translation>
    </message>
    <message>
        <source>Frames of one camera do not overlap in the cloud: T_c within 1/Q</source>
        <translation>Bilder einer Kamera überlappen sich in der Cloud nicht: T_c innerhalb von 1/Q</translation>
    </message>
    <message>
        <source>Frames that arrive within this time, e.g. 1h</source>
        <translation>Bilder, die innerhalb dieser Zeit ankommen, z. B. 1h</translation>
    </message>
    <message>
        <source>Go through a recorded link frame by frame under every policy and the oracle</source>
        <translation>Eine aufgezeichnete Leitung Bild für Bild unter jeder Strategie und dem Orakel durchgehen</translation>
    </message>
    <message>
        <source>HOST:PORT of a page with Prometheus text at /metrics</source>
        <translation>HOST:PORT einer Seite mit Prometheus-Text unter /metrics</translation>
    </message>
    <message>
        <source>HOST:PORT of a server of the Open Inference Protocol</source>
        <translation>HOST:PORT eines Servers des Open Inference Protocol</translation>
    </message>
    <message>
        <source>HOST:PORT of the cloud, or of a link to it</source>
        <translation>HOST:PORT der Cloud oder einer Leitung zu ihr</translation>
    </message>
    <message>
        <source>HOST:PORT of the edge agent</source>
        <translation>HOST:PORT des Edge-Agenten</translation>
    </message>
    <message>
        <source>HOST:PORT of the same protocol as REST, in the clear</source>
        <translation>HOST:PORT desselben Protokolls als REST, unverschlüsselt</translation>
    </message>
    <message>
        <source>HOST:PORT of the server</source>
        <translation>HOST:PORT des Servers</translation>
    </message>
    <message>
        <source>HOST:PORT; port 0 takes a free one</source>
        <translation>HOST:PORT; Port 0 nimmt einen freien</translation>
    </message>
    <message>
        <source>Halves measured to scale the layers</source>
        <translation>Hälften, die gemessen werden, um die Schichten zu skalieren</translation>
    </message>
    <message>
        <source>Here one layer would return; the way back would really cost %1.</source>
        <translation>Hier würde eine Schicht zurückkehren; der Rückweg würde in Wahrheit %1 kosten.</translation>
    </message>
    <message>
        <source>How long a call without a deadline may compute; a deadline ends it sooner</source>
        <translation>Wie lange ein Aufruf ohne Frist rechnen darf; eine Frist beendet ihn früher</translation>
    </message>
    <message>
        <source>How long a model may take to load</source>
        <translation>Wie lange ein Modell zum Laden brauchen darf</translation>
    </message>
    <message>
        <source>How long the cloud keeps the halves of this edge without hearing of it, 1s to 1h</source>
        <translation>Wie lange die Cloud die Hälften dieser Edge behält, ohne von ihr zu hören, 1s bis 1h</translation>
    </message>
    <message>
        <source>How long to wait for the answer</source>
        <translation>Wie lange auf die Antwort gewartet wird</translation>
    </message>
    <message>
        <source>How much slower than this machine the edge is</source>
        <translation>Wievielmal langsamer als dieser Rechner die Edge ist</translation>
    </message>
    <message>
        <source>How the halves will run</source>
        <translation>Wie die Hälften laufen werden</translation>
    </message>
    <message>
        <source>How the policies learn the bandwidth: instant, or transfers (the last ones, probes after 5 s without)</source>
        <translation>Wie die Strategien die Bandbreite erfahren: instant oder transfers (aus den letzten Übertragungen; nach 5 s ohne Übertragung durch eine Messung)</translation>
    </message>
    <message>
        <source>It could not run</source>
        <translation>Ausführung nicht möglich</translation>
    </message>
    <message>
        <source>JSON in place of CSV</source>
        <translation>JSON statt CSV</translation>
    </message>
    <message>
        <source>K: each finer grid divides the step by it (default: 4)</source>
        <translation>K: Jedes feinere Gitter teilt den Schritt durch K (Vorgabe: 4)</translation>
    </message>
    <message>
        <source>Keep a layer on one side: LAYER=edge or LAYER=cloud; once for each layer</source>
        <translation>Eine Schicht auf einer Seite halten: LAYER=edge oder LAYER=cloud; einmal je Schicht</translation>
    </message>
    <message>
        <source>Largest model; a message of gRPC ends at 2 GiB</source>
        <translation>Größtes Modell; eine gRPC-Nachricht fasst höchstens 2 GiB</translation>
    </message>
    <message>
        <source>Largest sum of the sizes of all models</source>
        <translation>Größte Summe der Größen aller Modelle</translation>
    </message>
    <message>
        <source>Largest tensors of one call, both ways</source>
        <translation>Größte Tensoren eines Aufrufs, in beide Richtungen</translation>
    </message>
    <message>
        <source>Last bandwidth</source>
        <translation>Letzte Bandbreite</translation>
    </message>
    <message>
        <source>Last value of the second axis (100 fps or 10s without it)</source>
        <translation>Letzter Wert der zweiten Achse (ohne Angabe 100 fps oder 10s)</translation>
    </message>
    <message>
        <source>Last value with its unit, e.g. 100mbit</source>
        <translation>Letzter Wert mit seiner Einheit, z. B. 100mbit</translation>
    </message>
    <message>
        <source>Latency limit of every camera, e.g. 200ms</source>
        <translation>Latenzgrenze jeder Kamera, z. B. 200ms</translation>
    </message>
    <message>
        <source>Layers to show in the table; JSON has all</source>
        <translation>Anzahl der Schichten in der Tabelle; JSON enthält alle</translation>
    </message>
    <message>
        <source>Leave after so many frames (and stream no more)</source>
        <translation>Nach so vielen Bildern beenden (auch den Bildstrom)</translation>
    </message>
    <message>
        <source>Let that one ask for a token and TLS, and add --insecure here.</source>
        <translation>Dort Token und TLS verlangen und hier --insecure angeben.</translation>
    </message>
    <message>
        <source>Limit of parameter bytes on the edge, e.g. 512MiB</source>
        <translation>Grenze der Parameterbytes auf der Edge, z. B. 512MiB</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>List every bandwidth at which the lowest-latency plan changes</source>
        <translation>Jede Bandbreite auflisten, bei der der Plan der niedrigsten Latenz wechselt</translation>
    </message>
    <message>
        <source>List every combination of edge time, bytes sent and cloud time that no plan beats</source>
        <translation>Jede Kombination aus Edge-Zeit, gesendeten Bytes und Cloud-Zeit auflisten, die kein Plan schlägt</translation>
    </message>
    <message>
        <source>List the device presets for estimates</source>
        <translation>Die Gerätevorgaben für Schätzungen auflisten</translation>
    </message>
    <message>
        <source>List the layers of a model with shapes, sizes and FLOPs</source>
        <translation>Die Schichten eines Modells mit Formen, Größen und FLOPs auflisten</translation>
    </message>
    <message>
        <source>List the server&apos;s models</source>
        <translation>Die Modelle des Servers auflisten</translation>
    </message>
    <message>
        <source>List, load and unload the models of a server of the Open Inference Protocol</source>
        <translation>Modelle eines Servers des Open Inference Protocol auflisten, laden und entladen</translation>
    </message>
    <message>
        <source>Listen beyond this machine, without asking who connects</source>
        <translation>Auch Verbindungen anderer Rechner annehmen, ohne zu prüfen, wer sich verbindet</translation>
    </message>
    <message>
        <source>Load a model</source>
        <translation>Ein Modell laden</translation>
    </message>
    <message>
        <source>Loaded at once</source>
        <translation>Gleichzeitig geladene Modelle</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Map the best plan over bandwidth and sampling rate, or bandwidth and cloud budget</source>
        <translation>Den besten Plan über Bandbreite und Abtastrate oder über Bandbreite und Cloud-Budget als Karte darstellen</translation>
    </message>
    <message>
        <source>Measure the bandwidth between a running edge and its cloud</source>
        <translation>Die Bandbreite zwischen einer laufenden Edge und ihrer Cloud messen</translation>
    </message>
    <message>
        <source>Measured runs after the warm-up</source>
        <translation>Gemessene Läufe nach dem Warmlaufen</translation>
    </message>
    <message>
        <source>Measured runs of each part for --adaptive</source>
        <translation>Gemessene Läufe jedes Teils für --adaptive</translation>
    </message>
    <message>
        <source>Measured runs of each part of the profile</source>
        <translation>Gemessene Läufe jedes Teils des Profils</translation>
    </message>
    <message>
        <source>Measured runs of each part; the median counts</source>
        <translation>Gemessene Läufe jedes Teils; der Median zählt</translation>
    </message>
    <message>
        <source>Model and profile</source>
        <translation>Modell und Profil</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Modelldatei</translation>
    </message>
    <message>
        <source>Model file: ONNX, TensorFlow Lite, OpenVINO XML, Caffe prototxt, Darknet cfg, native JSON, or a graph with its profile (msr JSON, PipeDream graph.txt, CSV); recognised by its content</source>
        <translation>Modelldatei: ONNX, TensorFlow Lite, OpenVINO-XML, Caffe-Prototxt, Darknet-cfg, natives JSON oder ein Graph mit seinem Profil (msr-JSON, PipeDream graph.txt, CSV); am Inhalt erkannt</translation>
    </message>
    <message>
        <source>Most cells of the first grid; the paper&apos;s grid where it is no larger, a geometric one otherwise (default: 576)</source>
        <translation>Höchstzahl der Zellen des ersten Gitters; das Gitter des Artikels, wenn es nicht größer ist, sonst ein geometrisches (Vorgabe: 576)</translation>
    </message>
    <message>
        <source>Multiply every rate, e.g. 0.5</source>
        <translation>Jede Rate damit multiplizieren, z. B. 0.5</translation>
    </message>
    <message>
        <source>Name in its certificate, when not its host</source>
        <translation>Name in seinem Zertifikat, falls nicht sein Hostname</translation>
    </message>
    <message>
        <source>Name in the cloud&apos;s certificate, when not its host</source>
        <translation>Name im Zertifikat der Cloud, falls nicht ihr Hostname</translation>
    </message>
    <message>
        <source>Name of the Triton model</source>
        <translation>Name des Triton-Modells</translation>
    </message>
    <message>
        <source>Needs the runtime, which this build has not</source>
        <translation>Braucht die Laufzeitumgebung, die diesem Build fehlt</translation>
    </message>
    <message>
        <source>No progress on standard error</source>
        <translation>Kein Fortschritt auf der Standardfehlerausgabe</translation>
    </message>
    <message>
        <source>No progress, notes or warnings on standard error; errors stay</source>
        <translation>Kein Fortschritt, keine Hinweise und Warnungen auf der Standardfehlerausgabe; Fehler bleiben</translation>
    </message>
    <message>
        <source>Nothing takes this: %1.</source>
        <translation>Unerwartetes Argument: %1.</translation>
    </message>
    <message>
        <source>Number of bandwidths, evenly spaced in the logarithm</source>
        <translation>Anzahl der Bandbreiten, logarithmisch gleichmäßig verteilt</translation>
    </message>
    <message>
        <source>Number of frames (default: once through the trace)</source>
        <translation>Anzahl der Bilder (Vorgabe: einmal durch den Trace)</translation>
    </message>
    <message>
        <source>Number of values of the second axis</source>
        <translation>Anzahl der Werte der zweiten Achse</translation>
    </message>
    <message>
        <source>Number of values, both ends included</source>
        <translation>Anzahl der Werte, beide Enden eingeschlossen</translation>
    </message>
    <message>
        <source>ONNX file to send; without it the server takes its own</source>
        <translation>ONNX-Datei, die gesendet wird; ohne Angabe nimmt der Server seine eigene</translation>
    </message>
    <message>
        <source>ONNX, Caffe, Darknet or native JSON</source>
        <translation>ONNX, Caffe, Darknet oder natives JSON</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>Of --adaptive: recommended, dads, neurosurgeon, edge-only, cloud-only</source>
        <translation>Strategie für --adaptive: recommended, dads, neurosurgeon, edge-only, cloud-only</translation>
    </message>
    <message>
        <source>Of --made markov</source>
        <translation>Startwert für --made markov</translation>
    </message>
    <message>
        <source>Of both sides: opencv or onnxruntime</source>
        <translation>Engine beider Seiten: opencv oder onnxruntime</translation>
    </message>
    <message>
        <source>Of each engine; 0: one per core</source>
        <translation>Threads je Engine; 0: einer je Kern</translation>
    </message>
    <message>
        <source>Of each side&apos;s engine; 0: one per core</source>
        <translation>Threads der Engine jeder Seite; 0: einer je Kern</translation>
    </message>
    <message>
        <source>Of random phases</source>
        <translation>Startwert der zufälligen Phasen</translation>
    </message>
    <message>
        <source>Of the file that is sent</source>
        <translation>Version der gesendeten Datei</translation>
    </message>
    <message>
        <source>Of the synthetic frames</source>
        <translation>Startwert der synthetischen Bilder</translation>
    </message>
    <message>
        <source>One JSON object a line</source>
        <translation>Ein JSON-Objekt je Zeile</translation>
    </message>
    <message>
        <source>One backward node (training) is left out.</source>
        <translation>Ein Rückwärtsknoten (Training) wird weggelassen.</translation>
    </message>
    <message>
        <source>One node that does not depend on the raw input %1 (a weight or another constant) is left out.</source>
        <translation>Ein Knoten, der nicht von der Roheingabe %1 abhängt (ein Gewicht oder eine andere Konstante), wird weggelassen.</translation>
    </message>
    <message>
        <source>One objective only: latency, throughput, budget, keep-up or energy; without it latency, throughput, and what --cloud-budget and --fps allow</source>
        <translation>Nur ein Ziel: latency (Latenz), throughput (Durchsatz), budget, keep-up oder energy (Energie); ohne Angabe latency, throughput und was --cloud-budget und --fps zulassen</translation>
    </message>
    <message>
        <source>One or several, with commas between: exact, dsl, dsh, dsccs, neurosurgeon, edge-only, cloud-only</source>
        <translation>Einer oder mehrere, durch Kommas getrennt: exact, dsl, dsh, dsccs, neurosurgeon, edge-only, cloud-only</translation>
    </message>
    <message>
        <source>One or several, with commas between: fixed (the latency plan at the mean rate), edge-only, cloud-only, neurosurgeon, dads, recommended, oracle, or all</source>
        <translation>Eine oder mehrere, durch Kommas getrennt: fixed (der Latenzplan bei der mittleren Rate), edge-only, cloud-only, neurosurgeon, dads, recommended, oracle oder all</translation>
    </message>
    <message>
        <source>One output has no known size; it stays on the side of all that read it.</source>
        <translation>Eine Ausgabe hat keine bekannte Größe; sie bleibt auf der Seite aller, die sie lesen.</translation>
    </message>
    <message>
        <source>One path before it is not shown.</source>
        <translation>Ein Pfad davor ist nicht gezeigt.</translation>
    </message>
    <message>
        <source>One plan takes part in it.</source>
        <translation>Ein Plan kommt darin vor.</translation>
    </message>
    <message>
        <source>One row takes no time at all, though its layer computes.</source>
        <translation>Eine Zeile braucht gar keine Zeit, obwohl ihre Schicht rechnet.</translation>
    </message>
    <message>
        <source>One row times Caffe&apos;s own split layer; it is left out.</source>
        <translation>Eine Zeile misst Caffes eigene Split-Schicht; sie wird weggelassen.</translation>
    </message>
    <message>
        <source>One uplink that all cameras share, e.g. 100mbit</source>
        <translation>Ein Uplink, den sich alle Kameras teilen, z. B. 100mbit</translation>
    </message>
    <message>
        <source>One way, added each way</source>
        <translation>Verzögerung je Richtung, in beiden Richtungen hinzugefügt</translation>
    </message>
    <message>
        <source>Only this part of the trace, e.g. 10s..60s</source>
        <translation>Nur dieser Teil des Trace, z. B. 10s..60s</translation>
    </message>
    <message>
        <source>Only those that answer</source>
        <translation>Nur die, die antworten</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Other machines would reach %1 through this link, which asks for nothing itself.</source>
        <translation>Andere Rechner würden %1 über diese Leitung erreichen, die selbst keine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Own a model and a stream of frames; run the edge&apos;s half of a plan</source>
        <translation>Ein Modell und einen Bildstrom haben; die Edge-Hälfte eines Plans ausführen</translation>
    </message>
    <message>
        <source>PEM file with its private key</source>
        <translation>PEM-Datei mit seinem privaten Schlüssel</translation>
    </message>
    <message>
        <source>PEM file with the server&apos;s certificate chain</source>
        <translation>PEM-Datei mit der Zertifikatskette des Servers</translation>
    </message>
    <message>
        <source>Plan as JSON; without it the best plan for the query is made</source>
        <translation>Plan als JSON; ohne Angabe wird der beste Plan für die Anfrage erstellt</translation>
    </message>
    <message>
        <source>Plots it has, e.g. gantt,trade-off; bandwidth, cut positions, trade-off and Gantt when left out</source>
        <translation>Diagramme darin, z. B. gantt,trade-off; ohne Angabe Bandbreite, Schnittstellen, Abwägung und Gantt</translation>
    </message>
    <message>
        <source>Positionals</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Power of the edge while it computes, for the objective energy (default: 5W)</source>
        <translation>Leistung der Edge beim Rechnen, für das Energieziel energy (Vorgabe: 5W)</translation>
    </message>
    <message>
        <source>Power of the edge while it sends (default: 2.5W)</source>
        <translation>Leistung der Edge beim Senden (Vorgabe: 2.5W)</translation>
    </message>
    <message>
        <source>Power of the edge while it waits for the cloud (default: 1.5W)</source>
        <translation>Leistung der Edge beim Warten auf die Cloud (Vorgabe: 1.5W)</translation>
    </message>
    <message>
        <source>Price the plan that the paper&apos;s Eq. 4 gives when it is read as printed</source>
        <translation>Den Plan bewerten, den Gl. 4 des Artikels ergibt, wenn man sie wörtlich nimmt</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>JSON ausgeben</translation>
    </message>
    <message>
        <source>Print JSON instead of CSV</source>
        <translation>JSON statt CSV ausgeben</translation>
    </message>
    <message>
        <source>Print JSON instead of a table</source>
        <translation>JSON statt einer Tabelle ausgeben</translation>
    </message>
    <message>
        <source>Print every frame&apos;s times and every event of a running edge</source>
        <translation>Die Zeiten jedes Bildes und jedes Ereignis einer laufenden Edge ausgeben</translation>
    </message>
    <message>
        <source>Print the lesson on a model, with questions, as a PDF handout</source>
        <translation>Die Lektion zu einem Modell mit Fragen als PDF-Arbeitsblatt ausgeben</translation>
    </message>
    <message>
        <source>Print the table as CSV, without the findings</source>
        <translation>Die Tabelle als CSV ausgeben, ohne die Befunde</translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <translation>Diese Hilfe anzeigen und beenden</translation>
    </message>
    <message>
        <source>Processes for each model, that compute calls beside each other</source>
        <translation>Prozesse je Modell, die Aufrufe parallel berechnen</translation>
    </message>
    <message>
        <source>Profile as ONNX Runtime, OpenVINO, TensorRT, TFLite, PyTorch, caffe time or ncnn wrote it, CSV or native JSON; recognised by its content</source>
        <translation>Profil, wie ONNX Runtime, OpenVINO, TensorRT, TFLite, PyTorch, caffe time oder ncnn es schrieb, CSV oder natives JSON; am Inhalt erkannt</translation>
    </message>
    <message>
        <source>Profile at the start, then change the plan as the link changes</source>
        <translation>Zu Beginn das Profil messen, dann den Plan mit der Leitung wechseln</translation>
    </message>
    <message>
        <source>Profile of both sides: a table with the times of both, or native JSON</source>
        <translation>Profil beider Seiten: eine Tabelle mit den Zeiten beider oder natives JSON</translation>
    </message>
    <message>
        <source>Profile of the cloud server, likewise</source>
        <translation>Profil des Cloud-Servers, ebenso</translation>
    </message>
    <message>
        <source>Profile of the edge device, as its profiler wrote it (ONNX Runtime, OpenVINO, TensorRT, TFLite, PyTorch, caffe time, ncnn) or as CSV; several files are joined</source>
        <translation>Profil des Edge-Geräts, wie sein Profiler es schrieb (ONNX Runtime, OpenVINO, TensorRT, TFLite, PyTorch, caffe time, ncnn), oder als CSV; mehrere Dateien werden vereint</translation>
    </message>
    <message>
        <source>Put every algorithm&apos;s answer side by side</source>
        <translation>Die Antworten aller Algorithmen nebeneinanderstellen</translation>
    </message>
    <message>
        <source>Q of each of several edges</source>
        <translation>Q jeder von mehreren Edges</translation>
    </message>
    <message>
        <source>Q over time in place of --fps: lines of seconds and frames/s, repeated</source>
        <translation>Q über die Zeit statt --fps: Zeilen aus Sekunden und Bildern/s, wiederholt</translation>
    </message>
    <message>
        <source>Quantities carry their unit: 4mbit, 500kbit, 1gbit (bits per second), 20ms, 1.5s, 64KiB (1024), 3MB (10^6), 5W. A bare number is refused. &quot;.&quot; is the decimal point in any locale.</source>
        <translation>Größen brauchen eine Einheit: 4mbit, 500kbit, 1gbit (Bit je Sekunde), 20ms, 1.5s, 64KiB (1024), 3MB (10^6), 5W. Eine bloße Zahl wird abgelehnt. „.“ ist überall das Dezimalzeichen.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Reach another machine in the clear</source>
        <translation>Einen anderen Rechner unverschlüsselt erreichen</translation>
    </message>
    <message>
        <source>Reach it by TLS, trusting the system&apos;s certificates</source>
        <translation>Über TLS verbinden und den Zertifikaten des Systems vertrauen</translation>
    </message>
    <message>
        <source>Reach it by TLS, trusting this PEM file</source>
        <translation>Über TLS verbinden und dieser PEM-Datei vertrauen</translation>
    </message>
    <message>
        <source>Reach the cloud by TLS, trusting the system&apos;s certificates</source>
        <translation>Die Cloud über TLS erreichen und den Zertifikaten des Systems vertrauen</translation>
    </message>
    <message>
        <source>Reach the cloud by TLS, trusting this PEM file</source>
        <translation>Die Cloud über TLS erreichen und dieser PEM-Datei vertrauen</translation>
    </message>
    <message>
        <source>Recorded downlink, in the same formats</source>
        <translation>Aufgezeichneter Downlink, in denselben Formaten</translation>
    </message>
    <message>
        <source>Recorded link; its format is recognised by its content</source>
        <translation>Aufgezeichnete Leitung; ihr Format wird am Inhalt erkannt</translation>
    </message>
    <message>
        <source>Recorded uplink, repeated: Mahimahi .up, lines of seconds and Mbit/s, or Sabre JSON</source>
        <translation>Aufgezeichneter Uplink, wiederholt: Mahimahi .up, Zeilen aus Sekunden und Mbit/s oder Sabre-JSON</translation>
    </message>
    <message>
        <source>Refuse to push unless the edge runs exactly this model</source>
        <translation>Nicht übertragen, wenn die Edge nicht genau dieses Modell ausführt</translation>
    </message>
    <message>
        <source>Repeat the trace until this time and begin anew there</source>
        <translation>Den Trace bis zu dieser Zeit wiederholen und dort neu beginnen</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Round trip, e.g. 20ms</source>
        <translation>Umlaufzeit, z. B. 20ms</translation>
    </message>
    <message>
        <source>Round-trip time and what a call costs beside it, paid once a frame when anything runs in the cloud, e.g. 20ms</source>
        <translation>Umlaufzeit und was ein Aufruf daneben kostet, einmal je Bild, wenn etwas in der Cloud läuft, z. B. 20ms</translation>
    </message>
    <message>
        <source>Run a model split over real processes on this machine; print measured against predicted</source>
        <translation>Ein Modell, auf echte Prozesse aufgeteilt, auf diesem Rechner ausführen; Messung und Vorhersage nebeneinander ausgeben</translation>
    </message>
    <message>
        <source>Run the cloud&apos;s half: an Open Inference Protocol server</source>
        <translation>Die Cloud-Hälfte ausführen: ein Server des Open Inference Protocol</translation>
    </message>
    <message>
        <source>Runs one side of a split network, or the link between them.</source>
        <translation>Führt eine Seite eines geteilten Netzes aus oder die Leitung dazwischen.</translation>
    </message>
    <message>
        <source>SIGINT and SIGTERM finish the running calls within five seconds; a second one ends at once.</source>
        <translation>SIGINT und SIGTERM bringen die laufenden Aufrufe binnen fünf Sekunden zu Ende; ein zweites Signal beendet sofort.</translation>
    </message>
    <message>
        <source>SIGUSR1 cuts the link (connections stay, nothing passes), SIGUSR2 mends it. Rates count the bytes of the streams, without TCP and IP headers.</source>
        <translation>SIGUSR1 unterbricht die Leitung (Verbindungen bleiben, nichts kommt durch), SIGUSR2 stellt sie wieder her. Raten zählen die Bytes der Ströme, ohne TCP- und IP-Köpfe.</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>Sampling rate Q for the chapter on heavy load</source>
        <translation>Abtastrate Q für das Kapitel über hohe Last</translation>
    </message>
    <message>
        <source>Sampling rate Q in frames per second, e.g. 20</source>
        <translation>Abtastrate Q in Bildern je Sekunde, z. B. 20</translation>
    </message>
    <message>
        <source>Say which errors in the profile would make another plan the fastest</source>
        <translation>Sagen, welche Fehler im Profil einen anderen Plan zum schnellsten machen würden</translation>
    </message>
    <message>
        <source>Scale the estimated layers so that the whole net, --edge-fixed included, takes this time on the edge, e.g. 263ms</source>
        <translation>Die geschätzten Schichten so skalieren, dass das ganze Netz, --edge-fixed eingeschlossen, auf der Edge diese Zeit braucht, z. B. 263ms</translation>
    </message>
    <message>
        <source>Seed of synthetic weights</source>
        <translation>Startwert der synthetischen Gewichte</translation>
    </message>
    <message>
        <source>Send results back to the edge at this bandwidth, e.g. 20mbit; without it they stay in the cloud</source>
        <translation>Ergebnisse mit dieser Bandbreite zur Edge zurücksenden, z. B. 20mbit; ohne Angabe bleiben sie in der Cloud</translation>
    </message>
    <message>
        <source>Serve other machines without TLS and a token, to whoever comes</source>
        <translation>Andere Rechner ohne TLS und Token bedienen, gleich wer sich verbindet</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server to client, in place of --rate</source>
        <translation>Vom Server zum Client, statt --rate</translation>
    </message>
    <message>
        <source>Shape of a raw input, e.g. data=1x3x224x224; once for each input</source>
        <translation>Form einer Roheingabe, z. B. data=1x3x224x224; einmal je Eingabe</translation>
    </message>
    <message>
        <source>Share by which a plan must be better to replace another</source>
        <translation>Anteil, um den ein Plan besser sein muss, um einen anderen zu ersetzen</translation>
    </message>
    <message>
        <source>Share of it that is used</source>
        <translation>Anteil daran, der genutzt wird</translation>
    </message>
    <message>
        <source>Share of the workers that is used, e.g. 0.8</source>
        <translation>Anteil der Worker, der genutzt wird, z. B. 0.8</translation>
    </message>
    <message>
        <source>Shift the trace, as a loop, by this time</source>
        <translation>Den Trace, als Schleife, um diese Zeit verschieben</translation>
    </message>
    <message>
        <source>Show what a profiler&apos;s file holds and which layers of a model its rows are about</source>
        <translation>Zeigen, was die Datei eines Profilers enthält und von welchen Schichten eines Modells ihre Zeilen handeln</translation>
    </message>
    <message>
        <source>Shown in the edge&apos;s events</source>
        <translation>Erscheint in den Ereignissen der Edge</translation>
    </message>
    <message>
        <source>Size of a layer&apos;s output as it is sent, where the model does not tell, e.g. reshape=320KiB; once for each</source>
        <translation>Größe der Ausgabe einer Schicht, wie sie gesendet wird, falls das Modell sie nicht nennt, z. B. reshape=320KiB; einmal je Schicht</translation>
    </message>
    <message>
        <source>Size of a raw input as it is sent, e.g. 588KiB or image=110kB; without a name of every raw input; once for each</source>
        <translation>Größe einer Roheingabe, wie sie gesendet wird, z. B. 588KiB oder image=110kB; ohne Namen gilt sie für jede Roheingabe; einmal je Eingabe</translation>
    </message>
    <message>
        <source>Size of an axis that the model leaves open, by its name in the file, for all inputs that have it, e.g. seq=128; once for each</source>
        <translation>Größe einer Achse, die das Modell offen lässt, nach ihrem Namen in der Datei, für alle Eingaben, die sie haben, z. B. seq=128; einmal je Achse</translation>
    </message>
    <message>
        <source>So many edges, each twice as slow as the one before, share the cloud: as they like, then half of that in equal shares, then by its price</source>
        <translation>So viele Edges, jede halb so schnell wie die vorige, teilen sich die Cloud: wie sie wollen, dann die Hälfte davon zu gleichen Teilen, dann nach ihrem Preis</translation>
    </message>
    <message>
        <source>Some of problem, network, min-cut, bandwidth, heavy, budget, time, or 1 to 7: e.g. 2,3; all when left out</source>
        <translation>Einige von problem, network, min-cut, bandwidth (Bandbreite), heavy, budget, time oder 1 bis 7: z. B. 2,3; ohne Angabe alle</translation>
    </message>
    <message>
        <source>Start a stream of so many frames/s; 0: as fast as it goes</source>
        <translation>Einen Bildstrom mit so vielen Bildern/s starten; 0: so schnell es geht</translation>
    </message>
    <message>
        <source>Stop after this time, e.g. 10s, with the best answer known by then</source>
        <translation>Nach dieser Zeit aufhören, z. B. 10s, mit der besten bis dahin bekannten Antwort</translation>
    </message>
    <message>
        <source>Stop when a finer grid gains no more than this share (default: 0.001)</source>
        <translation>Aufhören, wenn ein feineres Gitter nicht mehr als diesen Anteil gewinnt (Vorgabe: 0.001)</translation>
    </message>
    <message>
        <source>Stop when the program that started this one is gone, however it ended</source>
        <translation>Beenden, sobald das Programm, das dieses gestartet hat, nicht mehr läuft, wie auch immer es endete</translation>
    </message>
    <message>
        <source>Streamed under each plan</source>
        <translation>Bilder, die unter jedem Plan gestreamt werden</translation>
    </message>
    <message>
        <source>Stretch computations to so many times their own time, as on a slower device</source>
        <translation>Berechnungen auf dieses Vielfache ihrer Zeit strecken, wie auf einem langsameren Gerät</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>T0 for the chapter on the cloud budget, e.g. 500ms</source>
        <translation>T0 für das Kapitel über das Cloud-Budget, z. B. 500ms</translation>
    </message>
    <message>
        <source>T0 of --adaptive: at most this long in transfer and cloud</source>
        <translation>T0 von --adaptive: höchstens so lange in Übertragung und Cloud</translation>
    </message>
    <message>
        <source>T0 of dsccs; half of cloud-only&apos;s by default</source>
        <translation>T0 von dsccs; ohne Angabe die Hälfte von cloud-only</translation>
    </message>
    <message>
        <source>T0 over time: lines of seconds and seconds, or none</source>
        <translation>T0 über die Zeit: Zeilen aus Zeitpunkt in Sekunden und T0 in Sekunden oder none</translation>
    </message>
    <message>
        <source>Take a profile that covers less than half of the model&apos;s work and estimate the rest</source>
        <translation>Ein Profil akzeptieren, das weniger als die Hälfte der Arbeit des Modells abdeckt, und den Rest schätzen</translation>
    </message>
    <message>
        <source>Tell help, issues and answers in this language; JSON, CSV and logs stay English</source>
        <translation>Hilfe, Hinweise und Antworten in dieser Sprache; JSON, CSV und Protokolle bleiben englisch</translation>
    </message>
    <message>
        <source>Tell the decision with all that it rests on, as a PDF or an HTML page</source>
        <translation>Die Entscheidung mit allem, worauf sie beruht, als PDF oder HTML-Seite dokumentieren</translation>
    </message>
    <message>
        <source>The PDF to write</source>
        <translation>PDF-Datei, in die geschrieben wird</translation>
    </message>
    <message>
        <source>The class that grows with the objective cameras</source>
        <translation>Die Klasse, die beim Ziel cameras wächst</translation>
    </message>
    <message>
        <source>The file to write; its ending says which kind</source>
        <translation>Ausgabedatei; ihre Endung bestimmt die Art</translation>
    </message>
    <message>
        <source>The input is at fault, or the work was interrupted</source>
        <translation>Die Eingabe ist fehlerhaft, oder die Arbeit wurde unterbrochen</translation>
    </message>
    <message>
        <source>The median of so many</source>
        <translation>Median aus so vielen Messungen</translation>
    </message>
    <message>
        <source>The model that the lesson is told on</source>
        <translation>Das Modell, an dem die Lektion erklärt wird</translation>
    </message>
    <message>
        <source>The most a frame may spend in transfer and cloud</source>
        <translation>So lange darf ein Bild höchstens in Übertragung und Cloud sein</translation>
    </message>
    <message>
        <source>The most that loading a half in the cloud may take; longer where the link is known to need it for the half&apos;s bytes</source>
        <translation>So lange darf das Laden einer Hälfte in der Cloud höchstens dauern; länger, wenn bekannt ist, dass die Leitung für die Bytes der Hälfte mehr Zeit braucht</translation>
    </message>
    <message>
        <source>The same for the cloud, --cloud-fixed included, e.g. 20ms</source>
        <translation>Dasselbe für die Cloud, --cloud-fixed eingeschlossen, z. B. 20ms</translation>
    </message>
    <message>
        <source>The second axis: fps or cloud-budget</source>
        <translation>Die zweite Achse: fps oder cloud-budget</translation>
    </message>
    <message>
        <source>The whole model stays on the edge: when the cloud is lost, frames are finished there.</source>
        <translation>Das ganze Modell bleibt auf der Edge: Geht die Cloud verloren, werden Bilder dort zu Ende gerechnet.</translation>
    </message>
    <message>
        <source>Time every layer on a running edge and on its cloud</source>
        <translation>Jede Schicht auf einer laufenden Edge und in ihrer Cloud messen</translation>
    </message>
    <message>
        <source>Time every layer on this machine and write a profile for --edge-profile or --cloud-profile</source>
        <translation>Jede Schicht auf diesem Rechner messen und ein Profil für --edge-profile oder --cloud-profile schreiben</translation>
    </message>
    <message>
        <source>Times in the cloud</source>
        <translation>Zeiten in der Cloud</translation>
    </message>
    <message>
        <source>Times of both sides</source>
        <translation>Zeiten beider Seiten</translation>
    </message>
    <message>
        <source>Times on the edge</source>
        <translation>Zeiten auf der Edge</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Unload a model</source>
        <translation>Ein Modell entladen</translation>
    </message>
    <message>
        <source>Uplink bandwidth B, e.g. 4mbit, or @FILE of iperf, speedtest or a recorded link, which may tell the round-trip time, too</source>
        <translation>Uplink-Bandbreite B, z. B. 4mbit, oder @FILE von iperf, speedtest oder einer aufgezeichneten Leitung, die auch die Umlaufzeit nennen kann</translation>
    </message>
    <message>
        <source>Uplink bandwidth B, e.g. 4mbit; required unless MODEL is a project</source>
        <translation>Uplink-Bandbreite B, z. B. 4mbit; nötig, außer wenn MODEL ein Projekt ist</translation>
    </message>
    <message>
        <source>Uplink of the shaped link</source>
        <translation>Uplink der nachgebildeten Leitung</translation>
    </message>
    <message>
        <source>Uplink, e.g. 4mbit</source>
        <translation>Uplink, z. B. 4mbit</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>What moves: bandwidth, fps or cloud-budget</source>
        <translation>Was sich ändert: bandwidth (Bandbreite), fps oder cloud-budget (Cloud-Budget)</translation>
    </message>
    <message>
        <source>What plan --json printed; - reads stdin</source>
        <translation>Die Ausgabe von plan --json; - liest von der Standardeingabe</translation>
    </message>
    <message>
        <source>What such a process may take, weights and activations; 0B: no limit</source>
        <translation>Was ein solcher Prozess belegen darf, Gewichte und Aktivierungen; 0B: keine Grenze</translation>
    </message>
    <message>
        <source>What the cloud takes once a frame when it runs any layer, e.g. 20ms</source>
        <translation>Was die Cloud einmal je Bild braucht, wenn sie irgendeine Schicht ausführt, z. B. 20ms</translation>
    </message>
    <message>
        <source>What the edge takes once a frame when it runs any layer, e.g. 126ms</source>
        <translation>Was die Edge einmal je Bild braucht, wenn sie irgendeine Schicht ausführt, z. B. 126ms</translation>
    </message>
    <message>
        <source>What the server is to call it</source>
        <translation>Wie der Server es nennen soll</translation>
    </message>
    <message>
        <source>What transfers take beyond size over bandwidth, as probe measures it, e.g. 6%</source>
        <translation>Was Übertragungen zusätzlich zu Größe durch Bandbreite brauchen, wie probe es misst, z. B. 6%</translation>
    </message>
    <message>
        <source>When frames come faster than the plan carries: block (the source waits), drop-oldest, drop-newest or lower-rate</source>
        <translation>Wenn Bilder schneller kommen, als der Plan trägt: block (die Quelle wartet), drop-oldest, drop-newest oder lower-rate</translation>
    </message>
    <message>
        <source>When the cameras&apos; frames come: even, aligned or random</source>
        <translation>Wann die Bilder der Kameras kommen: even, aligned oder random</translation>
    </message>
    <message>
        <source>Which halves this machine will run: edge or cloud</source>
        <translation>Welche Hälften dieser Rechner ausführen wird: edge oder cloud</translation>
    </message>
    <message>
        <source>With --check: load nothing in the cloud</source>
        <translation>Mit --check: nichts in der Cloud laden</translation>
    </message>
    <message>
        <source>With --output: print a summary of what was written (the model itself is JSON already)</source>
        <translation>Mit --output: eine Zusammenfassung des Geschriebenen ausgeben (das Modell selbst ist schon JSON)</translation>
    </message>
    <message>
        <source>With several edges: how long they stream before anything is measured, and again while it is</source>
        <translation>Mit mehreren Edges: wie lange sie streamen, bevor gemessen wird, und noch einmal so lange während der Messung</translation>
    </message>
    <message>
        <source>Workers of the server, in place of the file&apos;s</source>
        <translation>Worker des Servers, statt derer der Datei</translation>
    </message>
    <message>
        <source>Write a plan and a project for each class there</source>
        <translation>Dort für jede Klasse einen Plan und ein Projekt schreiben</translation>
    </message>
    <message>
        <source>Write model and profile as native JSON</source>
        <translation>Modell und Profil als natives JSON schreiben</translation>
    </message>
    <message>
        <source>Write model and profile as native JSON instead of CSV</source>
        <translation>Modell und Profil als natives JSON statt CSV schreiben</translation>
    </message>
    <message>
        <source>Write one row for every frame and policy</source>
        <translation>Eine Zeile je Bild und Strategie schreiben</translation>
    </message>
    <message>
        <source>Write the two halves of a plan for other runtimes; prints the files</source>
        <translation>Die beiden Hälften eines Plans für andere Laufzeitumgebungen schreiben; gibt die Dateien aus</translation>
    </message>
    <message>
        <source>Write to a file that plan --profile reads</source>
        <translation>In eine Datei schreiben, die plan --profile liest</translation>
    </message>
    <message>
        <source>Wrong usage</source>
        <translation>Falscher Aufruf</translation>
    </message>
    <message>
        <source>debug, info, warning, error or off; one line per event on stderr</source>
        <translation>debug, info, warning, error oder off; eine Zeile je Ereignis auf der Standardfehlerausgabe</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>exact, dsl, dsh, dsccs, neurosurgeon, edge-only or cloud-only</source>
        <translation>exact, dsl, dsh, dsccs, neurosurgeon, edge-only oder cloud-only</translation>
    </message>
    <message>
        <source>forwarding to %1; up %2, down %3, delay %4 each way</source>
        <translation>leitet weiter an %1; aufwärts %2, abwärts %3, Verzögerung je Richtung %4</translation>
    </message>
    <message>
        <source>halves: edge.onnx and cloud.onnx; triton: a model repository with the cloud half; caffe: prototxts with stop layers and cut blobs</source>
        <translation>halves: edge.onnx und cloud.onnx; triton: ein Modell-Repository mit der Cloud-Hälfte; caffe: Prototxts mit Stoppschichten und Schnitt-Blobs</translation>
    </message>
    <message>
        <source>how often file descriptors ran out: %1; raise the limit (ulimit -n)</source>
        <translation>wie oft Dateideskriptoren ausgingen: %1; die Grenze erhöhen (ulimit -n)</translation>
    </message>
    <message>
        <source>keep-up (lowest latency within the limits), dads (Algorithm 3, its heavy mode exact) or budget (least edge time within the cloud budget)</source>
        <translation>keep-up (kleinste Latenz innerhalb der Grenzen), dads (Algorithmus 3, sein Modus für hohe Last exakt gelöst) oder budget (kleinste Edge-Zeit innerhalb des Cloud-Budgets)</translation>
    </message>
    <message>
        <source>latency (lowest), throughput (highest), budget (least edge time within --cloud-budget), keep-up (lowest latency that keeps up with --fps) or energy (least on the edge)</source>
        <translation>latency (kleinste), throughput (höchster Durchsatz), budget (kleinste Edge-Zeit innerhalb von --cloud-budget), keep-up (kleinste Latenz, die mit --fps Schritt hält) oder energy (kleinste Energie auf der Edge)</translation>
    </message>
    <message>
        <source>layers on the edge: %1, in the cloud: %2; running after %3</source>
        <translation>Schichten auf der Edge: %1, in der Cloud: %2; läuft nach %3</translation>
    </message>
    <message>
        <source>layers on the edge: %1, in the cloud: %2; running after %3, the stream stood still meanwhile</source>
        <translation>Schichten auf der Edge: %1, in der Cloud: %2; läuft nach %3, der Bildstrom stand so lange still</translation>
    </message>
    <message>
        <source>layers: %1, %2, %3</source>
        <translation>Schichten: %1, %2, %3</translation>
    </message>
    <message>
        <source>layers: %1, %2, %3, %4</source>
        <translation>Schichten: %1, %2, %3, %4</translation>
    </message>
    <message>
        <source>link back</source>
        <translation>Leitung wieder da</translation>
    </message>
    <message>
        <source>link cut</source>
        <translation>Leitung unterbrochen</translation>
    </message>
    <message>
        <source>not limited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>on, or off for answers that are bit-equal however a net is cut</source>
        <translation>on oder off; mit off sind die Antworten bitgleich, wie auch immer ein Netz geschnitten wird</translation>
    </message>
    <message>
        <source>opencv or onnxruntime</source>
        <translation>opencv oder onnxruntime</translation>
    </message>
    <message>
        <source>other machines reach %1 through this link; let it ask for a token and TLS itself</source>
        <translation>andere Rechner erreichen %1 über diese Leitung; dort sollten Token und TLS verlangt werden</translation>
    </message>
    <message>
        <source>sum (of latencies), worst (latency), rate (highest common factor of Q), cameras (most of the class --of) or workers (fewest); the last two need a latency limit</source>
        <translation>sum (der Latenzen), worst (Latenz), rate (größter gemeinsamer Faktor, mit dem sich jedes Q multiplizieren lässt), cameras (die meisten der Klasse --of) oder workers (die wenigsten); die letzten beiden brauchen eine Latenzgrenze</translation>
    </message>
    <message>
        <source>synthetic, a folder of pictures, or a video</source>
        <translation>synthetic, ein Ordner mit Bildern oder ein Video</translation>
    </message>
    <message>
        <source>the best that DSH&apos;s weights reach</source>
        <translation>das Beste, was DSHs Gewichte erreichen</translation>
    </message>
    <message>
        <source>your own cut</source>
        <translation>Ihr eigener Schnitt</translation>
    </message>
    <message>
        <source>Add the answers to the handout</source>
        <translation>Dem Arbeitsblatt die Antworten beifügen</translation>
    </message>
    <message>
        <source>Begin the lesson at a step, e.g. min-cut/4 or 3/4</source>
        <translation>Die Lektion bei einem Schritt beginnen, z. B. min-cut/4 (minimaler Schnitt) oder 3/4</translation>
    </message>
    <message>
        <source>Name a MODEL file.</source>
        <translation>Eine Datei MODEL angeben.</translation>
    </message>
    <message>
        <source>Name a file that does.</source>
        <translation>Eine Datei mit einer dieser Endungen angeben.</translation>
    </message>
    <message>
        <source>Of the handout&apos;s questions: another seed, another sheet</source>
        <translation>Startwert der Fragen des Arbeitsblatts: anderer Startwert, anderes Blatt</translation>
    </message>
    <message>
        <source>Of the handout: e.g. 2,3 or network,min-cut; all when left out</source>
        <translation>Kapitel des Arbeitsblatts: z. B. 2,3 oder network,min-cut (minimaler Schnitt); ohne Angabe alle</translation>
    </message>
    <message>
        <source>Of the report: e.g. gantt,trade-off</source>
        <translation>Diagramme des Berichts: z. B. gantt,trade-off</translation>
    </message>
    <message>
        <source>Picture to show, or panel to bring to the front</source>
        <translation>Bild, das gezeigt wird, oder Bereich, der nach vorn kommt</translation>
    </message>
    <message>
        <source>Replay this link, recorded stream or scenario</source>
        <translation>Wiedergabe dieser Leitung, dieses aufgezeichneten Bildstroms oder Szenarios</translation>
    </message>
    <message>
        <source>Save a picture of the settled window and exit</source>
        <translation>Ein Bild des fertigen Fensters speichern und beenden</translation>
    </message>
    <message>
        <source>Save a plot as svg, png, pdf or csv and exit; may be given again. Names: %1</source>
        <translation>Ein Diagramm als svg, png, pdf oder csv speichern und beenden; mehrfach möglich. Namen: %1</translation>
    </message>
    <message>
        <source>Save the whole graph as svg, png, pdf or dot and exit</source>
        <translation>Den ganzen Graphen als svg, png, pdf oder dot speichern und beenden</translation>
    </message>
    <message>
        <source>Shows where a deep neural network is best split between an edge device and the cloud.</source>
        <translation>Zeigt, wo ein tiefes neuronales Netz am besten zwischen Edge-Gerät und Cloud geteilt wird.</translation>
    </message>
    <message>
        <source>There is no decision without a model.</source>
        <translation>Ohne Modell gibt es keine Entscheidung.</translation>
    </message>
    <message>
        <source>There is no graph without a model.</source>
        <translation>Ohne Modell gibt es keinen Graphen.</translation>
    </message>
    <message>
        <source>There is no lesson without a model.</source>
        <translation>Ohne Modell gibt es keine Lektion.</translation>
    </message>
    <message>
        <source>There is no plot without a model.</source>
        <translation>Ohne Modell gibt es kein Diagramm.</translation>
    </message>
    <message>
        <source>Window size, e.g. 1600x1000</source>
        <translation>Größe des Fensters, z. B. 1600x1000</translation>
    </message>
    <message>
        <source>Write e.g. 1600x1000.</source>
        <translation>Zum Beispiel 1600x1000 schreiben.</translation>
    </message>
    <message>
        <source>Write e.g. min-cut/4; the chapters are problem, network, min-cut, bandwidth, heavy, budget, time, or 1 to 7.</source>
        <translation>Zum Beispiel min-cut/4 schreiben; die Kapitel sind problem, network, min-cut (minimaler Schnitt), bandwidth (Bandbreite), heavy, budget, time oder 1 bis 7.</translation>
    </message>
    <message>
        <source>Write the decision with all that it rests on, and exit</source>
        <translation>Die Entscheidung mit allem, worauf sie beruht, schreiben und beenden</translation>
    </message>
    <message>
        <source>Write the lesson on MODEL as a PDF and exit</source>
        <translation>Die Lektion zu MODEL als PDF schreiben und beenden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends in neither .pdf nor .html.</source>
        <translation>„%1“ endet weder auf .pdf noch auf .html.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no step of the lesson.</source>
        <translation>„%1“ ist kein Schritt der Lektion.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a window size.</source>
        <translation>„%1“ ist keine Fenstergröße.</translation>
    </message>
    <message>
        <source>en, zh_CN or de</source>
        <translation>en, zh_CN oder de</translation>
    </message>
    <message>
        <source>light or dark; follows the desktop when left out</source>
        <translation>light oder dark; ohne Angabe wie der Desktop</translation>
    </message>
</context>
<context>
    <name>cutpoint::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>action, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>cutpoint::Advice</name>
    <message>
        <source>Choose a profile of this model with File &gt; Open profile, or estimate the side with File &gt; Estimate times.</source>
        <translation>Wählen Sie ein Profil dieses Modells mit Datei &gt; Profil öffnen, oder schätzen Sie die Seite mit Datei &gt; Zeiten schätzen.</translation>
    </message>
    <message>
        <source>Open measured times with File &gt; Open profile, or choose the device in the File menu.</source>
        <translation>Öffnen Sie gemessene Zeiten mit Datei &gt; Profil öffnen, oder wählen Sie das Gerät im Menü Datei.</translation>
    </message>
    <message>
        <source>Type the shape in File &gt; Input shapes.</source>
        <translation>Geben Sie die Form unter Datei &gt; Formen der Eingaben ein.</translation>
    </message>
    <message>
        <source>Type the size in the Output column of the Layers table.</source>
        <translation>Geben Sie die Größe in der Spalte Ausgabe der Tabelle der Schichten ein.</translation>
    </message>
    <message>
        <source>Type the size of the input in the Output column of the Layers table; a table of a chain needs a first row &quot;input&quot; with zero times and that size.</source>
        <translation>Geben Sie die Größe der Eingabe in der Spalte Ausgabe der Tabelle der Schichten ein; eine Tabelle einer Kette braucht eine erste Zeile „input“ mit Zeiten null und dieser Größe.</translation>
    </message>
    <message>
        <source>Type other sizes in the Output column of the Layers table.</source>
        <translation>Geben Sie andere Größen in der Spalte Ausgabe der Tabelle der Schichten ein.</translation>
    </message>
    <message>
        <source>Set &quot;Edge, once a frame&quot; in the Controls.</source>
        <translation>Setzen Sie „Edge, einmal je Bild“ unter „Einstellungen“.</translation>
    </message>
    <message>
        <source>Set &quot;Cloud, once a frame&quot; in the Controls.</source>
        <translation>Setzen Sie „Cloud, einmal je Bild“ unter „Einstellungen“.</translation>
    </message>
    <message>
        <source>Choose the device in the File menu: Estimate edge times for, Estimate cloud times for.</source>
        <translation>Wählen Sie das Gerät im Menü Datei: Edge-Zeiten schätzen für, Cloud-Zeiten schätzen für.</translation>
    </message>
    <message>
        <source>Open the measured model, then this file with File &gt; Open profile.</source>
        <translation>Öffnen Sie das gemessene Modell, dann diese Datei mit Datei &gt; Profil öffnen.</translation>
    </message>
    <message>
        <source>Choose a profile of this model with File &gt; Open profile.</source>
        <translation>Wählen Sie ein Profil dieses Modells mit Datei &gt; Profil öffnen.</translation>
    </message>
    <message>
        <source>Type the bandwidth in the Controls.</source>
        <translation>Geben Sie die Bandbreite unter „Einstellungen“ ein.</translation>
    </message>
    <message>
        <source>Set the sampling rate Q in the Controls.</source>
        <translation>Setzen Sie die Abtastrate Q unter „Einstellungen“.</translation>
    </message>
    <message>
        <source>Set the cloud budget T0 in the Controls.</source>
        <translation>Setzen Sie das Cloud-Budget T0 unter „Einstellungen“.</translation>
    </message>
    <message>
        <source>Right-click a layer in the graph to pin it to a side.</source>
        <translation>Klicken Sie eine Schicht im Graphen mit der rechten Taste an, um sie auf einer Seite festzulegen.</translation>
    </message>
</context>
<context>
    <name>cutpoint::AlgorithmTable</name>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Above exact</source>
        <translation>Über exakt</translation>
    </message>
    <message>
        <source>T_e</source>
        <translation>T_e</translation>
    </message>
    <message>
        <source>T_t</source>
        <translation>T_t</translation>
    </message>
    <message>
        <source>T_c</source>
        <translation>T_c</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Slowest stage</source>
        <translation>Langsamste Stufe</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Solved in</source>
        <translation>Gelöst in</translation>
    </message>
    <message>
        <source>Cut after</source>
        <translation>Schnitt nach</translation>
    </message>
    <message>
        <source>Every method on every objective</source>
        <translation>Jedes Verfahren für jedes Ziel</translation>
    </message>
    <message>
        <source>Here you will see what every algorithm answers to every objective, and how far from the best that is. Open a model to get it.</source>
        <translation>Hier sehen Sie, was jeder Algorithmus zu jedem Ziel antwortet und wie weit das vom Besten entfernt ist. Öffnen Sie dazu ein Modell.</translation>
    </message>
    <message>
        <source>lowest latency</source>
        <translation>niedrigste Latenz</translation>
    </message>
    <message>
        <source>highest throughput</source>
        <translation>höchster Durchsatz</translation>
    </message>
    <message>
        <source>cloud budget</source>
        <translation>Cloud-Budget</translation>
    </message>
    <message>
        <source>keep up with Q</source>
        <translation>mit Q Schritt halten</translation>
    </message>
    <message>
        <source>lowest energy</source>
        <translation>niedrigster Energieverbrauch</translation>
    </message>
    <message>
        <source>DSH, best of all weights</source>
        <translation>DSH, bestes aller Gewichte</translation>
    </message>
    <message>
        <source>Eq. 4 as printed, its real cost</source>
        <translation>Gl. 4 wie gedruckt, ihre wahren Kosten</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>über der Grenze</translation>
    </message>
    <message>
        <source>optimal</source>
        <translation>optimal</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>innerhalb von %1</translation>
    </message>
    <message>
        <source>infeasible</source>
        <translation>unlösbar</translation>
    </message>
    <message>
        <source>heuristic</source>
        <translation>heuristisch</translation>
    </message>
    <message>
        <source>Every method on every objective; move to a row to see its plan, double-click to take it.</source>
        <translation>Jedes Verfahren für jedes Ziel; wählen Sie eine Zeile, um ihren Plan zu sehen, ein Doppelklick übernimmt ihn.</translation>
    </message>
    <message>
        <source>DSH finds the highest throughput there is. Move to a row to see its plan, double-click to take it.</source>
        <translation>DSH findet den höchstmöglichen Durchsatz. Wählen Sie eine Zeile, um ihren Plan zu sehen, ein Doppelklick übernimmt ihn.</translation>
    </message>
    <message>
        <source>DSH&apos;s slowest stage takes %1 longer than need be, and no weights can do better than %2 longer: the best plan lies off the hull.</source>
        <translation>Die langsamste Stufe von DSH dauert %1 länger als nötig, und keine Gewichte kommen unter %2 länger: Der beste Plan liegt abseits der Hülle.</translation>
    </message>
    <message>
        <source>DSH&apos;s slowest stage takes %1 longer than need be, though some weights reach the best.</source>
        <translation>Die langsamste Stufe von DSH dauert %1 länger als nötig, obwohl manche Gewichte das Beste erreichen.</translation>
    </message>
</context>
<context>
    <name>cutpoint::BandwidthSweepPlot</name>
    <message>
        <source>Here you will see latency and throughput of every algorithm over the bandwidth, and where the best plan changes. Open a model to get it.</source>
        <translation>Hier sehen Sie Latenz und Durchsatz jedes Algorithmus über der Bandbreite und wo der beste Plan wechselt. Öffnen Sie dazu ein Modell.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Bandwidth (Mbit/s)</source>
        <translation>Bandbreite (Mbit/s)</translation>
    </message>
    <message>
        <source>Latency (%1)</source>
        <translation>Latenz (%1)</translation>
    </message>
    <message>
        <source>Frames/s</source>
        <translation>Bilder/s</translation>
    </message>
    <message>
        <source>One plan has the lowest latency at every bandwidth.</source>
        <translation>Ein Plan hat bei jeder Bandbreite die niedrigste Latenz.</translation>
    </message>
    <message>
        <source>The plan of lowest latency changes at %1 (dotted).</source>
        <translation>Der Plan der niedrigsten Latenz wechselt bei %1 (gepunktet).</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between bandwidths</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>DADS changes between heavy and light load at %1 (dashed).</source>
        <translation>DADS wechselt bei %1 zwischen geringer und hoher Last (gestrichelt).</translation>
    </message>
    <message>
        <source>The net is too wide for a frontier, so the exact answers are not shown.</source>
        <translation>Das Netz ist zu breit für eine Front, daher fehlen die exakten Antworten.</translation>
    </message>
    <message>
        <source>Latency and throughput over bandwidth</source>
        <translation>Latenz und Durchsatz über der Bandbreite</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Zeit (%1)</translation>
    </message>
</context>
<context>
    <name>cutpoint::BranchActivity</name>
    <message>
        <source>&amp;Subproblem</source>
        <translation>&amp;Teilproblem</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>&amp;Schicht</translation>
    </message>
    <message>
        <source>B&amp;ranch</source>
        <translation>Ver&amp;zweigen</translation>
    </message>
    <message>
        <source>Sta&amp;rt again</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>F&amp;inish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
    <message>
        <source>number %1, bound %2</source>
        <translation>Nummer %1, Schranke %2</translation>
    </message>
    <message>
        <source>No plan is known yet.</source>
        <translation>Noch ist kein Plan bekannt.</translation>
    </message>
    <message>
        <source>The incumbent has T_e = %1.</source>
        <translation>Der Inkumbent hat T_e = %1.</translation>
    </message>
    <message>
        <source>%1, f = %2</source>
        <translation>%1, f = %2</translation>
    </message>
    <message>
        <source>Nothing is open: %2 is proved to be the best (subproblems: %1).</source>
        <translation>Nichts ist offen: %2 ist erwiesenermaßen das Beste (Teilprobleme: %1).</translation>
    </message>
    <message>
        <source>Subproblems: %1, of them open: %2.</source>
        <translation>Teilprobleme: %1, davon offen: %2.</translation>
    </message>
</context>
<context>
    <name>cutpoint::BudgetSweepPlot</name>
    <message>
        <source>T0 = %1: cut after %2
%3
latency %4, %5</source>
        <translation>T0 = %1: Schnitt nach %2
%3
Latenz %4, %5</translation>
    </message>
    <message>
        <source>Here you will see what each budget of transfer and cloud time buys. Open a model to get it.</source>
        <translation>Hier sehen Sie, was jedes Budget an Übertragungs- und Cloud-Zeit bringt. Öffnen Sie dazu ein Modell.</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>edge time T_e</source>
        <translation>Edge-Zeit T_e</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Cloud budget T0 (%1): most transfer and cloud time a frame</source>
        <translation>Cloud-Budget T0 (%1): höchste Übertragungs- und Cloud-Zeit je Bild</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Zeit (%1)</translation>
    </message>
    <message>
        <source>Frames/s</source>
        <translation>Bilder/s</translation>
    </message>
    <message>
        <source>No budget buys anything: everything stays on the edge.</source>
        <translation>Kein Budget bringt etwas: Alles bleibt auf der Edge.</translation>
    </message>
    <message>
        <source>The least edge time within T_t + T_c &lt;= T0: below %1 all stays on the edge, from %2 on more buys nothing. Steps: %3.</source>
        <translation>Die kleinste Edge-Zeit mit T_t + T_c &lt;= T0: Unter %1 bleibt alles auf der Edge, ab %2 bringt mehr nichts. Stufen: %3.</translation>
    </message>
    <message>
        <source>The net is too wide for a frontier: these are the best plans known, others may need less.</source>
        <translation>Das Netz ist zu breit für eine Front: Dies sind die besten bekannten Pläne, andere kommen vielleicht mit weniger aus.</translation>
    </message>
    <message>
        <source>T0 = %1</source>
        <translation>T0 = %1</translation>
    </message>
    <message>
        <source>What a cloud budget buys</source>
        <translation>Was ein Cloud-Budget bringt</translation>
    </message>
</context>
<context>
    <name>cutpoint::ControlsPanel</name>
    <message>
        <source>%1 fps</source>
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>One frame from camera to answer as fast as possible.</source>
        <translation>Ein Bild so schnell wie möglich von der Kamera zur Antwort.</translation>
    </message>
    <message>
        <source>As many frames per second as the slowest stage allows.</source>
        <translation>So viele Bilder je Sekunde, wie die langsamste Stufe erlaubt.</translation>
    </message>
    <message>
        <source>Least edge time while transfer and cloud stay within T0.</source>
        <translation>Kleinste Edge-Zeit, solange Übertragung und Cloud innerhalb von T0 bleiben.</translation>
    </message>
    <message>
        <source>Fastest answer among the plans that sustain Q frames per second.</source>
        <translation>Schnellste Antwort unter den Plänen, die Q Bilder je Sekunde durchhalten.</translation>
    </message>
    <message>
        <source>Least energy drawn by the edge device for one frame.</source>
        <translation>Kleinste Energie, die das Edge-Gerät für ein Bild verbraucht.</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>Uplink from the edge to the cloud; the names above the slider are typical networks.</source>
        <translation>Uplink von der Edge zur Cloud; die Namen über dem Schieberegler sind typische Netze.</translation>
    </message>
    <message>
        <source>Sampling rate Q</source>
        <translation>Abtastrate Q</translation>
    </message>
    <message>
        <source>Frames that arrive every second; a plan keeps up when no stage takes longer than 1/Q.</source>
        <translation>Bilder, die je Sekunde eintreffen; ein Plan hält Schritt, wenn keine Stufe länger als 1/Q dauert.</translation>
    </message>
    <message>
        <source>Cloud budget T0</source>
        <translation>Cloud-Budget T0</translation>
    </message>
    <message>
        <source>Most time that transfer and cloud together may take.</source>
        <translation>Höchste Zeit, die Übertragung und Cloud zusammen dauern dürfen.</translation>
    </message>
    <message>
        <source>Edge speed</source>
        <translation>Edge-Tempo</translation>
    </message>
    <message>
        <source>What if the edge device were this much faster?</source>
        <translation>Was wäre, wenn das Edge-Gerät so viel schneller wäre?</translation>
    </message>
    <message>
        <source>Cloud speed</source>
        <translation>Cloud-Tempo</translation>
    </message>
    <message>
        <source>What if the cloud were this much faster?</source>
        <translation>Was wäre, wenn die Cloud so viel schneller wäre?</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>Eingabegröße</translation>
    </message>
    <message>
        <source>Bytes of the raw input as sent, relative to the model.</source>
        <translation>Bytes der Roheingabe, wie gesendet, bezogen auf das Modell.</translation>
    </message>
    <message>
        <source>Round trip (RTT)</source>
        <translation>Umlaufzeit (RTT)</translation>
    </message>
    <message>
        <source>Transfer overhead</source>
        <translation>Übertragungsaufschlag</translation>
    </message>
    <message>
        <source>What a transfer really takes over its size divided by the bandwidth; the runtime measures it.</source>
        <translation>Verhältnis der wirklichen Übertragungsdauer zu Größe durch Bandbreite; die Laufzeitumgebung misst es.</translation>
    </message>
    <message>
        <source>CAT1</source>
        <translation>CAT1</translation>
    </message>
    <message>
        <source>3G</source>
        <translation>3G</translation>
    </message>
    <message>
        <source>4G</source>
        <translation>4G</translation>
    </message>
    <message>
        <source>WiFi</source>
        <translation>WiFi</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Lowest latency</source>
        <translation>Niedrigste Latenz</translation>
    </message>
    <message>
        <source>Highest throughput</source>
        <translation>Höchster Durchsatz</translation>
    </message>
    <message>
        <source>Cloud budget</source>
        <translation>Cloud-Budget</translation>
    </message>
    <message>
        <source>Lowest latency that keeps up</source>
        <translation>Niedrigste Latenz, die Schritt hält</translation>
    </message>
    <message>
        <source>Lowest edge energy</source>
        <translation>Niedrigste Energie der Edge</translation>
    </message>
    <message>
        <source>Input encoding</source>
        <translation>Kodierung der Eingabe</translation>
    </message>
    <message>
        <source>As in the model</source>
        <translation>Wie im Modell</translation>
    </message>
    <message>
        <source>uint8 (÷4)</source>
        <translation>uint8 (÷4)</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Komprimiert</translation>
    </message>
    <message>
        <source>Paid once a frame when anything runs in the cloud.</source>
        <translation>Fällt einmal je Bild an, wenn etwas in der Cloud läuft.</translation>
    </message>
    <message>
        <source>Edge, once a frame</source>
        <translation>Edge, einmal je Bild</translation>
    </message>
    <message>
        <source>What a frame pays once when any layer runs on the edge, whatever the speed.</source>
        <translation>Was für ein Bild einmal anfällt, wenn eine Schicht auf der Edge läuft, unabhängig vom Tempo.</translation>
    </message>
    <message>
        <source>Cloud, once a frame</source>
        <translation>Cloud, einmal je Bild</translation>
    </message>
    <message>
        <source>What a frame pays once when anything runs in the cloud, whatever the speed.</source>
        <translation>Was für ein Bild einmal anfällt, wenn etwas in der Cloud läuft, unabhängig vom Tempo.</translation>
    </message>
    <message>
        <source>Answers return at</source>
        <translation>Antworten kehren zurück mit</translation>
    </message>
    <message>
        <source>Downlink on which results go back to the edge; without it they stay in the cloud.</source>
        <translation>Downlink, über den Ergebnisse zur Edge zurückgehen; ohne ihn bleiben sie in der Cloud.</translation>
    </message>
    <message>
        <source>Edge memory</source>
        <translation>Edge-Speicher</translation>
    </message>
    <message>
        <source>Most bytes of weights that the edge device has room for.</source>
        <translation>So viele Bytes an Gewichten haben auf dem Edge-Gerät höchstens Platz.</translation>
    </message>
    <message>
        <source>Power computing</source>
        <translation>Leistung beim Rechnen</translation>
    </message>
    <message>
        <source>What the edge draws while it computes; for the lowest edge energy.</source>
        <translation>Was die Edge beim Rechnen aufnimmt; für die niedrigste Energie der Edge.</translation>
    </message>
    <message>
        <source>Power sending</source>
        <translation>Leistung beim Senden</translation>
    </message>
    <message>
        <source>What the edge draws while it sends.</source>
        <translation>Was die Edge beim Senden aufnimmt.</translation>
    </message>
    <message>
        <source>Power waiting</source>
        <translation>Leistung beim Warten</translation>
    </message>
    <message>
        <source>What the edge draws while it waits for the cloud.</source>
        <translation>Was die Edge aufnimmt, während sie auf die Cloud wartet.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>control, value</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>cutpoint::CrossingActivity</name>
    <message>
        <source>Links of G&apos;</source>
        <translation>Verbindungen von G&apos;</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Right: these %1 links are the cut.</source>
        <translation>Richtig: Diese %1 Verbindungen sind der Schnitt.</translation>
    </message>
    <message>
        <source>Missed: %1.</source>
        <translation>Es fehlen: %1.</translation>
    </message>
    <message>
        <source>Not crossed from e&apos;s side to c&apos;s side: %1.</source>
        <translation>Nicht von der Seite von e zur Seite von c geschnitten: %1.</translation>
    </message>
    <message>
        <source>Right: this link is the cut.</source>
        <translation>Richtig: Diese Verbindung ist der Schnitt.</translation>
    </message>
</context>
<context>
    <name>cutpoint::CutActivity</name>
    <message>
        <source>Show the &amp;best</source>
        <translation>Den &amp;besten zeigen</translation>
    </message>
    <message>
        <source>How many layers run on the edge, in their order</source>
        <translation>Wie viele Schichten auf der Edge laufen, in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>V_S = %1 takes %2 (edge %3, sending %4, cloud %5).</source>
        <translation>V_S = %1 dauert %2 (Edge %3, Senden %4, Cloud %5).</translation>
    </message>
    <message>
        <source>No plan is faster.</source>
        <translation>Kein Plan ist schneller.</translation>
    </message>
    <message>
        <source>The best takes %1 less.</source>
        <translation>Der beste dauert %1 weniger.</translation>
    </message>
</context>
<context>
    <name>cutpoint::CutPositionsPlot</name>
    <message>
        <source>cut after %1
%2
latency %3, slowest stage %4</source>
        <translation>Schnitt nach %1
%2
Latenz %3, langsamste Stufe %4</translation>
    </message>
    <message>
        <source>Here you will see what every place to cut costs: edge, transfer and cloud time stacked. Open a model to get it.</source>
        <translation>Hier sehen Sie, was jede Schnittstelle kostet: Edge-, Übertragungs- und Cloud-Zeit gestapelt. Öffnen Sie dazu ein Modell.</translation>
    </message>
    <message>
        <source>edge T_e</source>
        <translation>Edge T_e</translation>
    </message>
    <message>
        <source>transfer T_t</source>
        <translation>Übertragung T_t</translation>
    </message>
    <message>
        <source>cloud T_c</source>
        <translation>Cloud T_c</translation>
    </message>
    <message>
        <source>best plan</source>
        <translation>bester Plan</translation>
    </message>
    <message>
        <source>best plan of all</source>
        <translation>bester aller Pläne</translation>
    </message>
    <message>
        <source>last layer on the edge</source>
        <translation>letzte Schicht auf der Edge</translation>
    </message>
    <message>
        <source>last layer on the edge, along the topological order</source>
        <translation>letzte Schicht auf der Edge, entlang der topologischen Reihenfolge</translation>
    </message>
    <message>
        <source>Latency (%1)</source>
        <translation>Latenz (%1)</translation>
    </message>
    <message>
        <source>What each place to cut costs. Best of all plans: after %1, %2.</source>
        <translation>Was jede Schnittstelle kostet. Bester aller Pläne: nach %1, %2.</translation>
    </message>
    <message>
        <source>What each cut along the order costs. Best of all plans: %1, %2, which is none of them (last bar); the best along the order takes %3.</source>
        <translation>Was jeder Schnitt entlang der Reihenfolge kostet. Bester aller Pläne: %1, %2, keiner von diesen (letzter Balken); der beste entlang der Reihenfolge dauert %3.</translation>
    </message>
    <message>
        <source>The pins leave no cut along the order; the bar is the best plan.</source>
        <translation>Die festgelegten Schichten lassen keinen Schnitt entlang der Reihenfolge zu; der Balken ist der beste Plan.</translation>
    </message>
    <message>
        <source>Latency by cut position</source>
        <translation>Latenz nach Schnittposition</translation>
    </message>
</context>
<context>
    <name>cutpoint::Document</name>
    <message>
        <source>change controls</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>edit profile</source>
        <translation>Profil bearbeiten</translation>
    </message>
    <message>
        <source>adopt profile</source>
        <translation>Profil übernehmen</translation>
    </message>
    <message>
        <source>change pin</source>
        <translation>Festlegung ändern</translation>
    </message>
    <message>
        <source>cut by hand</source>
        <translation>von Hand schneiden</translation>
    </message>
    <message>
        <source>return to the best plan</source>
        <translation>zum besten Plan zurückkehren</translation>
    </message>
    <message>
        <source>read the files again</source>
        <translation>Dateien neu lesen</translation>
    </message>
    <message>
        <source>change profiles</source>
        <translation>Profile ändern</translation>
    </message>
    <message>
        <source>release a fused group</source>
        <translation>verschmolzene Gruppe freigeben</translation>
    </message>
    <message>
        <source>keep a fused group together</source>
        <translation>verschmolzene Gruppe zusammenhalten</translation>
    </message>
    <message>
        <source>change state between frames</source>
        <translation>Zustand zwischen Bildern ändern</translation>
    </message>
</context>
<context>
    <name>cutpoint::ExportDesk</name>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Could not write %1; choose another folder</source>
        <translation>%1 konnte nicht geschrieben werden; wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>Writing the halves of %1</source>
        <translation>Die Hälften von %1 werden geschrieben</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Das Bild exportieren</translation>
    </message>
    <message>
        <source>Graph as SVG (*.svg)</source>
        <translation>Graph als SVG (*.svg)</translation>
    </message>
    <message>
        <source>Graph as PNG (*.png)</source>
        <translation>Graph als PNG (*.png)</translation>
    </message>
    <message>
        <source>Graph as PDF (*.pdf)</source>
        <translation>Graph als PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>Den Plan exportieren</translation>
    </message>
    <message>
        <source>Plan as JSON (*.json)</source>
        <translation>Plan als JSON (*.json)</translation>
    </message>
    <message>
        <source>Layers with times, sizes and sides (*.csv)</source>
        <translation>Schichten mit Zeiten, Größen und Seiten (*.csv)</translation>
    </message>
    <message>
        <source>Model with its profile as JSON (*.json)</source>
        <translation>Modell mit seinem Profil als JSON (*.json)</translation>
    </message>
    <message>
        <source>Graph as DOT (*.dot)</source>
        <translation>Graph als DOT (*.dot)</translation>
    </message>
    <message>
        <source>Frontier of all plans (*.csv)</source>
        <translation>Front aller Pläne (*.csv)</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Daten exportieren</translation>
    </message>
    <message>
        <source>Folder of the Triton model repository</source>
        <translation>Ordner des Triton-Modellverzeichnisses</translation>
    </message>
    <message>
        <source>Folder of both prototxt files</source>
        <translation>Ordner beider prototxt-Dateien</translation>
    </message>
    <message>
        <source>Folder of both ONNX files</source>
        <translation>Ordner beider ONNX-Dateien</translation>
    </message>
</context>
<context>
    <name>cutpoint::FileDesk</name>
    <message>
        <source>Open a model, a project or a fleet</source>
        <translation>Ein Modell, ein Projekt oder eine Flotte öffnen</translation>
    </message>
    <message>
        <source>Models, projects and fleets (*.onnx *.prototxt *.cfg *.json *.txt *.csv *.xml *.tflite *.cutpoint *.cutpoint-fleet *.fleet);;All files (*)</source>
        <translation>Modelle, Projekte und Flotten (*.onnx *.prototxt *.cfg *.json *.txt *.csv *.xml *.tflite *.cutpoint *.cutpoint-fleet *.fleet);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open profiles of both sides</source>
        <translation>Profile beider Seiten öffnen</translation>
    </message>
    <message>
        <source>Open profiles of the edge device</source>
        <translation>Profile des Edge-Geräts öffnen</translation>
    </message>
    <message>
        <source>Open profiles of the cloud</source>
        <translation>Profile der Cloud öffnen</translation>
    </message>
    <message>
        <source>Profiles (*.csv *.tsv *.json *.txt *.log);;All files (*)</source>
        <translation>Profile (*.csv *.tsv *.json *.txt *.log);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Cutpoint projects (*.cutpoint)</source>
        <translation>Cutpoint-Projekte (*.cutpoint)</translation>
    </message>
    <message>
        <source>Could not write %1; choose another folder</source>
        <translation>%1 konnte nicht geschrieben werden; wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Save the changes to %1 before leaving it?</source>
        <translation>Die Änderungen an %1 vor dem Verlassen speichern?</translation>
    </message>
    <message>
        <source>Edited times, pins and your own cut are lost otherwise.</source>
        <translation>Bearbeitete Zeiten, Festlegungen und Ihr eigener Schnitt gehen sonst verloren.</translation>
    </message>
</context>
<context>
    <name>cutpoint::FleetControls</name>
    <message>
        <source>Find</source>
        <translation>Gesucht</translation>
    </message>
    <message>
        <source>least sum of latencies</source>
        <translation>kleinste Summe der Latenzen</translation>
    </message>
    <message>
        <source>least worst latency</source>
        <translation>kleinste größte Latenz</translation>
    </message>
    <message>
        <source>highest common rate</source>
        <translation>höchste gemeinsame Rate</translation>
    </message>
    <message>
        <source>most cameras of a class</source>
        <translation>meiste Kameras einer Klasse</translation>
    </message>
    <message>
        <source>fewest workers</source>
        <translation>wenigste Worker</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Busy up to</source>
        <translation>Auslastung bis</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Shared uplink</source>
        <translation>Gemeinsamer Uplink</translation>
    </message>
    <message>
        <source>Latency at most</source>
        <translation>Latenz höchstens</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>Öffnen...</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Speichern...</translation>
    </message>
    <message>
        <source>Export plans...</source>
        <translation>Pläne exportieren...</translation>
    </message>
    <message>
        <source>Add the open model</source>
        <translation>Offenes Modell hinzufügen</translation>
    </message>
    <message>
        <source>Remove class</source>
        <translation>Klasse entfernen</translation>
    </message>
    <message>
        <source>What the division of the server is to reach</source>
        <translation>Was die Aufteilung des Servers erreichen soll</translation>
    </message>
    <message>
        <source>The class that is to grow</source>
        <translation>Die Klasse, die wachsen soll</translation>
    </message>
    <message>
        <source>Cameras of all classes, in the mix of now</source>
        <translation>Kameras aller Klassen, in der jetzigen Mischung</translation>
    </message>
    <message>
        <source>Workers of the server: each does a second of work in a second</source>
        <translation>Worker des Servers: jeder leistet in einer Sekunde eine Sekunde Arbeit</translation>
    </message>
    <message>
        <source>The share of their time that workers may be busy: near 100 % a queue runs away</source>
        <translation>Anteil der Zeit, den Worker beschäftigt sein dürfen: nahe 100 % läuft die Warteschlange davon</translation>
    </message>
    <message>
        <source>All cameras send through one access point beside their own uplinks</source>
        <translation>Alle Kameras senden über einen Zugangspunkt, neben ihren eigenen Uplinks</translation>
    </message>
    <message>
        <source>Of the access point</source>
        <translation>Des Zugangspunkts</translation>
    </message>
    <message>
        <source>No frame of any camera may take longer</source>
        <translation>Kein Bild einer Kamera darf länger dauern</translation>
    </message>
    <message>
        <source>One plan and one project for each class, into a folder</source>
        <translation>Ein Plan und ein Projekt für jede Klasse, in einen Ordner</translation>
    </message>
</context>
<context>
    <name>cutpoint::FleetCurve</name>
    <message>
        <source>no plan</source>
        <translation>kein Plan</translation>
    </message>
    <message>
        <source>edge only</source>
        <translation>nur Edge</translation>
    </message>
    <message>
        <source>equal shares</source>
        <translation>gleiche Anteile</translation>
    </message>
    <message>
        <source>with one worker more (%1)</source>
        <translation>mit einem Worker mehr (%1)</translation>
    </message>
    <message>
        <source>divided exactly, workers: %1</source>
        <translation>exakt aufgeteilt, Worker: %1</translation>
    </message>
    <message>
        <source>cameras, in this mix</source>
        <translation>Kameras, in dieser Mischung</translation>
    </message>
    <message>
        <source>mean latency (%1)</source>
        <translation>mittlere Latenz (%1)</translation>
    </message>
    <message>
        <source>with one worker more: %1</source>
        <translation>mit einem Worker mehr: %1</translation>
    </message>
    <message>
        <source>knee: %1</source>
        <translation>Knie: %1</translation>
    </message>
    <message>
        <source>one worker more: %1 less a frame</source>
        <translation>ein Worker mehr: %1 weniger je Bild</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>jetzt: %1</translation>
    </message>
    <message>
        <source>Cameras: %1; %2 a frame
with one worker more %3
equal shares %4, edge only %5</source>
        <translation>Kameras: %1; %2 je Bild
mit einem Worker mehr %3
gleiche Anteile %4, nur Edge %5</translation>
    </message>
</context>
<context>
    <name>cutpoint::FleetDayPanel</name>
    <message>
        <source>Draw cameras</source>
        <translation>Kameras zeichnen</translation>
    </message>
    <message>
        <source>Draw with the mouse how many cameras the chosen class has over the day</source>
        <translation>Mit der Maus zeichnen, wie viele Kameras die gewählte Klasse über den Tag hat</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Gleichbleibend</translation>
    </message>
    <message>
        <source>The chosen class has as many cameras all day</source>
        <translation>Die gewählte Klasse hat den ganzen Tag gleich viele Kameras</translation>
    </message>
    <message>
        <source>The fleet over the day</source>
        <translation>Die Flotte über den Tag</translation>
    </message>
    <message>
        <source>Draw the number of cameras of “%1” in the lane Cameras; a row of the table chooses the class.</source>
        <translation>Zeichnen Sie die Zahl der Kameras von „%1“ in der Spur Kameras; eine Zeile der Tabelle wählt die Klasse.</translation>
    </message>
    <message>
        <source>Solid: workers needed; dashed: the server&apos;s. Click a moment to see its answer above.</source>
        <translation>Durchgezogen: nötige Worker; gestrichelt: die des Servers. Ein Klick auf eine Zeit zeigt oben ihre Antwort.</translation>
    </message>
    <message>
        <source>Workers needed</source>
        <translation>Worker nötig</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>Frames of all</source>
        <translation>Bilder aller</translation>
    </message>
    <message>
        <source>frames/s</source>
        <translation>Bilder/s</translation>
    </message>
    <message>
        <source>no cameras</source>
        <translation>keine Kameras</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>kein Plan</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 cameras)</source>
        <translation>%1 (%2 von %3 Kameras)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>none is enough</source>
        <translation>keine genügt</translation>
    </message>
    <message>
        <source>%1 frames/s</source>
        <translation>%1 Bilder/s</translation>
    </message>
</context>
<context>
    <name>cutpoint::FleetSession</name>
    <message>
        <source>Open a fleet</source>
        <translation>Flotte öffnen</translation>
    </message>
    <message>
        <source>Fleets (*.cutpoint-fleet *.fleet);;All files (*)</source>
        <translation>Flotten (*.cutpoint-fleet *.fleet);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the fleet</source>
        <translation>Flotte speichern</translation>
    </message>
    <message>
        <source>Fleets (*.cutpoint-fleet *.fleet)</source>
        <translation>Flotten (*.cutpoint-fleet *.fleet)</translation>
    </message>
    <message>
        <source>A folder for the plans of all classes</source>
        <translation>Ein Ordner für die Pläne aller Klassen</translation>
    </message>
</context>
<context>
    <name>cutpoint::FleetTable</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Cameras that are alike: net, edge, uplink and rate</source>
        <translation>Gleiche Kameras: Netz, Edge, Uplink und Rate</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>The net that the cameras run, and how many layers it has</source>
        <translation>Das Netz der Kameras und wie viele Schichten es hat</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Cameras of the class</source>
        <translation>Kameras der Klasse</translation>
    </message>
    <message>
        <source>Uplink (Mbit/s)</source>
        <translation>Uplink (Mbit/s)</translation>
    </message>
    <message>
        <source>B: each camera&apos;s own uplink</source>
        <translation>B: der eigene Uplink jeder Kamera</translation>
    </message>
    <message>
        <source>Q (frames/s)</source>
        <translation>Q (Bilder/s)</translation>
    </message>
    <message>
        <source>Q: frames that each camera takes in a second</source>
        <translation>Q: Bilder, die jede Kamera je Sekunde aufnimmt</translation>
    </message>
    <message>
        <source>Edge ×</source>
        <translation>Edge ×</translation>
    </message>
    <message>
        <source>How much faster the edge is than its profile</source>
        <translation>Wievielmal schneller das Edge-Gerät ist als sein Profil</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>The latency that a camera may have at most, where the question asks for a limit</source>
        <translation>Die Latenz, die eine Kamera höchstens haben darf, wo die Frage eine Grenze verlangt</translation>
    </message>
    <message>
        <source>n of plan</source>
        <translation>n des Plans</translation>
    </message>
    <message>
        <source>How many cameras of the class run this plan</source>
        <translation>Wie viele Kameras der Klasse diesen Plan fahren</translation>
    </message>
    <message>
        <source>Cut after</source>
        <translation>Schnitt nach</translation>
    </message>
    <message>
        <source>The layers whose output these cameras send</source>
        <translation>Die Schichten, deren Ausgabe diese Kameras senden</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>T_e + T_t + T_c of a frame, without waiting for a worker</source>
        <translation>T_e + T_t + T_c eines Bildes, ohne Warten auf einen Worker</translation>
    </message>
    <message>
        <source>Equal shares</source>
        <translation>Gleiche Anteile</translation>
    </message>
    <message>
        <source>The latency when every camera gets the same share of the server</source>
        <translation>Die Latenz, wenn jede Kamera den gleichen Anteil am Server bekommt</translation>
    </message>
    <message>
        <source>Edge time of a frame</source>
        <translation>Edge-Zeit eines Bildes</translation>
    </message>
    <message>
        <source>Transfer time of a frame</source>
        <translation>Übertragungszeit eines Bildes</translation>
    </message>
    <message>
        <source>Cloud time of a frame</source>
        <translation>Cloud-Zeit eines Bildes</translation>
    </message>
    <message>
        <source>T_t + T_c: the budget that such a camera uses of the link and the server</source>
        <translation>T_t + T_c: was eine solche Kamera an Verbindung und Server verbraucht</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Workers that these cameras keep busy</source>
        <translation>Worker, die diese Kameras beschäftigen</translation>
    </message>
    <message>
        <source>Simulated: mean | 95 %</source>
        <translation>Simuliert: Mittel | 95 %</translation>
    </message>
    <message>
        <source>Mean over the class&apos;s frames when all cameras run at once and wait for workers; behind the stroke 95 % of them are faster</source>
        <translation>Mittel über die Bilder der Klasse, wenn alle Kameras zugleich laufen und auf Worker warten; 95 % sind schneller als der Wert hinter dem Strich</translation>
    </message>
    <message>
        <source>Classes of cameras</source>
        <translation>Klassen von Kameras</translation>
    </message>
    <message>
        <source>Net: %1, layers: %2</source>
        <translation>Netz: %1, Schichten: %2</translation>
    </message>
    <message>
        <source>%1 | %2</source>
        <translation>%1 | %2</translation>
    </message>
</context>
<context>
    <name>cutpoint::FleetView</name>
    <message>
        <source>Here you will see how one server is divided among many cameras, what one worker more would bring, and how many cameras it carries. Open a fleet file or drop it here, or add the open model as a class of cameras.</source>
        <translation>Hier sehen Sie, wie ein Server auf viele Kameras aufgeteilt wird, was ein Worker mehr brächte und wie viele Kameras er trägt. Öffnen Sie eine Flottendatei oder ziehen Sie sie hierher, oder fügen Sie das offene Modell als eine Klasse von Kameras hinzu.</translation>
    </message>
    <message>
        <source>Fleet of cameras</source>
        <translation>Flotte von Kameras</translation>
    </message>
    <message>
        <source>“%1” is no number above zero.</source>
        <translation>„%1“ ist keine Zahl über null.</translation>
    </message>
    <message>
        <source>“%1” is no number of cameras.</source>
        <translation>„%1“ ist keine Anzahl von Kameras.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No division of the server keeps these limits: proved.</source>
        <translation>Keine Aufteilung des Servers hält diese Grenzen ein: bewiesen.</translation>
    </message>
    <message>
        <source>There is no end: the server does not limit this.</source>
        <translation>Es gibt kein Ende: der Server begrenzt dies nicht.</translation>
    </message>
    <message>
        <source>No division was found, and none is excluded.</source>
        <translation>Es wurde keine Aufteilung gefunden, und keine ist ausgeschlossen.</translation>
    </message>
    <message>
        <source>proved best</source>
        <translation>bewiesen das Beste</translation>
    </message>
    <message>
        <source>at most %1 from the best</source>
        <translation>höchstens %1 vom Besten entfernt</translation>
    </message>
    <message>
        <source>Cameras: %1, workers: %2. A frame takes %3 on average, %4 at the slowest cameras (sum over all cameras %5, %6).</source>
        <translation>Kameras: %1, Worker: %2. Ein Bild dauert im Mittel %3, bei den langsamsten Kameras %4 (Summe über alle Kameras %5, %6).</translation>
    </message>
    <message>
        <source>Cameras: %1, workers: %2. No frame takes longer than %3 (%4).</source>
        <translation>Kameras: %1, Worker: %2. Kein Bild dauert länger als %3 (%4).</translation>
    </message>
    <message>
        <source>Cameras: %1, workers: %2. All can run at %3 times their rate (%4).</source>
        <translation>Kameras: %1, Worker: %2. Alle können mit dem %3-Fachen ihrer Rate laufen (%4).</translation>
    </message>
    <message>
        <source>Cameras: %1. Workers needed: %2 (%3).</source>
        <translation>Kameras: %1. Nötige Worker: %2 (%3).</translation>
    </message>
    <message>
        <source>One worker more brings %1: no camera waits for the server (price λ = 0).</source>
        <translation>Ein Worker mehr bringt %1: Keine Kamera wartet auf den Server (Preis λ = 0).</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>One worker more: %1 less.</source>
        <translation>Ein Worker mehr: %1 weniger.</translation>
    </message>
    <message>
        <source>The server never runs out: each camera keeps the plan that it would have alone, %1 a frame.</source>
        <translation>Der Server ist nie voll: jede Kamera behält den Plan, den sie allein hätte, %1 je Bild.</translation>
    </message>
    <message>
        <source>Simulated, the queue before the workers runs away.</source>
        <translation>In der Simulation läuft die Warteschlange vor den Workern davon.</translation>
    </message>
    <message>
        <source>Over the day: at some times no number of workers keeps the latency limits.</source>
        <translation>Über den Tag: Zu manchen Zeiten hält keine Zahl von Workern die Latenzgrenzen ein.</translation>
    </message>
    <message>
        <source>Over the day: at some times no number of workers is enough.</source>
        <translation>Über den Tag: Zu manchen Zeiten genügt keine Zahl von Workern.</translation>
    </message>
    <message>
        <source>Over the day: workers needed to keep the latency limits at all times: %1.</source>
        <translation>Über den Tag: Worker, die es braucht, um jederzeit die Latenzgrenzen einzuhalten: %1.</translation>
    </message>
    <message>
        <source>Over the day: workers needed so that no camera ever waits for the server: %1.</source>
        <translation>Über den Tag: Worker, die es braucht, damit nie eine Kamera auf den Server wartet: %1.</translation>
    </message>
    <message>
        <source>Over the number of cameras</source>
        <translation>Über der Zahl der Kameras</translation>
    </message>
    <message>
        <source>Over the day</source>
        <translation>Über den Tag</translation>
    </message>
    <message>
        <source>Latency over cameras, and over the day</source>
        <translation>Latenz über Kameras und über den Tag</translation>
    </message>
    <message>
        <source>At %1 o&apos;clock of the day:</source>
        <translation>Um %1 Uhr des Tages:</translation>
    </message>
    <message>
        <source>One worker more: %1 less a frame on average (%2 less in sum). Its first hundredth alone saves %3 in sum (price λ = %4 a worker).</source>
        <translation>Ein Worker mehr: im Mittel %1 weniger je Bild (%2 weniger in der Summe). Allein sein erstes Hundertstel spart in der Summe %3 (Preis λ = %4 je Worker).</translation>
    </message>
    <message>
        <source>Workers: %1. Cameras of the class %3 that they carry beside the others: %2 (%4).</source>
        <translation>Worker: %1. Kameras der Klasse %3, die sie neben den anderen tragen: %2 (%4).</translation>
    </message>
    <message>
        <source>The knee is at %1 (cameras): up to there each has the plan that it would have alone (%2 a frame); beyond, the workers are too few. With one worker more: at %3.</source>
        <translation>Das Knie liegt bei %1 (Kameras): Bis dahin hat jede den Plan, den sie allein hätte (%2 je Bild); darüber reichen die Worker nicht. Mit einem Worker mehr: bei %3.</translation>
    </message>
    <message>
        <source>The knee is at %1 (cameras): up to there each has the plan that it would have alone (%2 a frame); beyond, the shared uplink is too slow. With one worker more: at %3.</source>
        <translation>Das Knie liegt bei %1 (Kameras): Bis dahin hat jede den Plan, den sie allein hätte (%2 je Bild); darüber ist der gemeinsame Uplink zu langsam. Mit einem Worker mehr: bei %3.</translation>
    </message>
    <message>
        <source>The knee is at %1 (cameras): up to there each has the plan that it would have alone (%2 a frame).</source>
        <translation>Das Knie liegt bei %1 (Kameras): Bis dahin hat jede den Plan, den sie allein hätte (%2 je Bild).</translation>
    </message>
    <message>
        <source>Cameras of this mix that find a plan at all: %1 at most.</source>
        <translation>Kameras dieser Mischung, die überhaupt einen Plan finden: höchstens %1.</translation>
    </message>
</context>
<context>
    <name>cutpoint::GanttPlot</name>
    <message>
        <source>At the sampling rate Q</source>
        <translation>Bei der Abtastrate Q</translation>
    </message>
    <message>
        <source>Light and heavy load</source>
        <translation>Geringe und hohe Last</translation>
    </message>
    <message>
        <source>How fast frames arrive</source>
        <translation>Wie schnell Bilder eintreffen</translation>
    </message>
    <message>
        <source>Here you will see how frames pass through edge, uplink and cloud one after the other, and where they wait. Open a model to get it.</source>
        <translation>Hier sehen Sie, wie Bilder nacheinander Edge, Uplink und Cloud durchlaufen und wo sie warten. Öffnen Sie dazu ein Modell.</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>uplink</source>
        <translation>Uplink</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>frame %1, %2: %3 to %4 (%5)
arrived at %6, latency %7</source>
        <translation>Bild %1, %2: %3 bis %4 (%5)
eingetroffen bei %6, Latenz %7</translation>
    </message>
    <message>
        <source>%1: frames waiting for the edge: %2</source>
        <translation>%1: Bilder, die auf die Edge warten: %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Light load: Q = %1 frames/s, every 1/Q = %2</source>
        <translation>Geringe Last: Q = %1 Bilder/s, alle 1/Q = %2</translation>
    </message>
    <message>
        <source>Heavy load: Q = %1 frames/s, every 1/Q = %2; the slowest stage takes %3</source>
        <translation>Hohe Last: Q = %1 Bilder/s, alle 1/Q = %2; die langsamste Stufe dauert %3</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Zeit (%1)</translation>
    </message>
    <message>
        <source>The first %1 frames of the chosen plan when frames come slowly and when they come faster than the slowest stage (%2) can take them. Dotted: arrivals.</source>
        <translation>Die ersten %1 Bilder des gewählten Plans, wenn Bilder langsam kommen und wenn sie schneller kommen, als die langsamste Stufe (%2) sie aufnehmen kann. Gepunktet: Eintreffen.</translation>
    </message>
    <message>
        <source>The first %1 frames of the chosen plan: each stage is done before the next frame arrives. Dotted: arrivals.</source>
        <translation>Die ersten %1 Bilder des gewählten Plans: Jede Stufe ist fertig, bevor das nächste Bild eintrifft. Gepunktet: Eintreffen.</translation>
    </message>
    <message>
        <source>The first %1 frames of the chosen plan: frames arrive every %2 but the slowest stage takes %3, so the queue grows, to %4 here.</source>
        <translation>Die ersten %1 Bilder des gewählten Plans: Alle %2 trifft ein Bild ein, aber die langsamste Stufe dauert %3, also wächst die Schlange, hier auf %4.</translation>
    </message>
    <message>
        <source>Stages over time</source>
        <translation>Stufen im Zeitverlauf</translation>
    </message>
</context>
<context>
    <name>cutpoint::GraphView</name>
    <message>
        <source>runs on the edge</source>
        <translation>läuft auf der Edge</translation>
    </message>
    <message>
        <source>runs in the cloud</source>
        <translation>läuft in der Cloud</translation>
    </message>
    <message>
        <source>edge time %1, cloud time %2, sends %3</source>
        <translation>Edge-Zeit %1, Cloud-Zeit %2, sendet %3</translation>
    </message>
    <message>
        <source>reads %1</source>
        <translation>liest %1</translation>
    </message>
    <message>
        <source>read by %1</source>
        <translation>gelesen von %1</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>The layers of a model appear here. Open a model to see them.</source>
        <translation>Hier erscheinen die Schichten eines Modells. Öffnen Sie dazu ein Modell.</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>Kein Modell ist geöffnet.</translation>
    </message>
    <message>
        <source>%1; layers: %2.</source>
        <translation>%1; Schichten: %2.</translation>
    </message>
    <message>
        <source>Selected: %1.</source>
        <translation>Ausgewählt: %1.</translation>
    </message>
    <message>
        <source>Pin to &amp;edge</source>
        <translation>Auf der &amp;Edge festlegen</translation>
    </message>
    <message>
        <source>Pin to &amp;cloud</source>
        <translation>In der &amp;Cloud festlegen</translation>
    </message>
    <message>
        <source>&amp;Remove the pin</source>
        <translation>Festlegung auf&amp;heben</translation>
    </message>
    <message>
        <source>Cut &amp;here</source>
        <translation>&amp;Hier schneiden</translation>
    </message>
    <message>
        <source>&amp;Why here?</source>
        <translation>&amp;Warum hier?</translation>
    </message>
    <message>
        <source>Laying out the layers…</source>
        <translation>Die Schichten werden angeordnet …</translation>
    </message>
    <message>
        <source>Your cut</source>
        <translation>Ihr Schnitt</translation>
    </message>
    <message>
        <source>&amp;Keep the fused group %1 together again</source>
        <translation>Die verschmolzene Gruppe %1 wieder &amp;zusammenhalten</translation>
    </message>
    <message>
        <source>&amp;Release the fused group %1</source>
        <translation>Die verschmolzene Gruppe %1 f&amp;reigeben</translation>
    </message>
    <message>
        <source>&amp;Open the block</source>
        <translation>Den Block ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Fold the block around it</source>
        <translation>Den Block darum &amp;falten</translation>
    </message>
    <message>
        <source>&amp;Move across the cut</source>
        <translation>Über den Schnitt &amp;bewegen</translation>
    </message>
</context>
<context>
    <name>cutpoint::HandbookView</name>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>cutpoint::HandoutDialog</name>
    <message>
        <source>A page of &amp;answers</source>
        <translation>Eine Seite mit &amp;Antworten</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>&amp;%1. %2</source>
        <translation>&amp;%1. %2</translation>
    </message>
    <message>
        <source>&amp;Sheet of questions</source>
        <translation>&amp;Fragebogen Nummer</translation>
    </message>
    <message>
        <source>Another number asks other questions: one for each student.</source>
        <translation>Eine andere Nummer stellt andere Fragen: eine für jeden Schüler.</translation>
    </message>
</context>
<context>
    <name>cutpoint::HelpDesk</name>
    <message>
        <source>About Cutpoint</source>
        <translation>Über Cutpoint</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Cutpoint %1&lt;/h3&gt;&lt;p&gt;Finds where to split a deep neural network between an edge device and the cloud, exactly, by the method of the paper “DNN Surgery: Accelerating DNN Inference on the Edge Through Layer Partitioning”.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Cutpoint %1&lt;/h3&gt;&lt;p&gt;Findet exakt, wo ein tiefes neuronales Netz zwischen einem Edge-Gerät und der Cloud zu teilen ist, nach dem Verfahren des Artikels „DNN Surgery: Accelerating DNN Inference on the Edge Through Layer Partitioning“ (Aufteilung nach Schichten).&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>cutpoint::InputShapesDialog</name>
    <message>
        <source>Input shapes</source>
        <translation>Formen der Eingaben</translation>
    </message>
    <message>
        <source>The size of every layer follows from the shapes of the inputs, batch first: 1x3x224x224.</source>
        <translation>Die Größe jeder Schicht folgt aus den Formen der Eingaben, Batch zuerst: 1x3x224x224.</translation>
    </message>
</context>
<context>
    <name>cutpoint::IssuesPanel</name>
    <message>
        <source>No issues. Warnings about imported files appear here.</source>
        <translation>Keine Probleme. Hier erscheinen Warnungen zu importierten Dateien.</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>cutpoint::JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 … %2 s</source>
        <translation>%1 … %2 s</translation>
    </message>
    <message>
        <source>What runs now, and the button that ends it.</source>
        <translation>Was gerade läuft, und der Knopf, der es beendet.</translation>
    </message>
</context>
<context>
    <name>cutpoint::LayerDetails</name>
    <message>
        <source>The layer looked at before</source>
        <translation>Die zuvor betrachtete Schicht</translation>
    </message>
    <message>
        <source>The layer looked at after it</source>
        <translation>Die danach betrachtete Schicht</translation>
    </message>
    <message>
        <source>Details of the layer</source>
        <translation>Einzelheiten der Schicht</translation>
    </message>
    <message>
        <source>Select a layer to see all that is known of it.</source>
        <translation>Wählen Sie eine Schicht, um alles zu sehen, was über sie bekannt ist.</translation>
    </message>
</context>
<context>
    <name>cutpoint::LayersModel</name>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>reconstructed</source>
        <translation>rekonstruiert</translation>
    </message>
    <message>
        <source>invented</source>
        <translation>erfunden</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>edge, cut</source>
        <translation>Edge, Schnitt</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>Zero bytes: sending this output would be free.</source>
        <translation>Null Bytes: Diese Ausgabe zu senden wäre kostenlos.</translation>
    </message>
    <message>
        <source>Zero time although the layer computes something.</source>
        <translation>Keine Zeit, obwohl die Schicht etwas berechnet.</translation>
    </message>
    <message>
        <source>Over 1000 s: were milliseconds given as seconds?</source>
        <translation>Über 1000 s: Wurden Millisekunden als Sekunden angegeben?</translation>
    </message>
    <message>
        <source>More than 50 times the median: the first run may include warm-up.</source>
        <translation>Mehr als das 50-Fache des Medians: Der erste Lauf enthält vielleicht das Aufwärmen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Edge time %1, cloud time %2, output size %3</source>
        <translation>Edge-Zeit %1, Cloud-Zeit %2, Ausgabegröße %3</translation>
    </message>
    <message>
        <source>For a batch of %1 frames</source>
        <translation>Für einen Stapel von %1 Bildern</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Output shape</source>
        <translation>Form der Ausgabe</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Edge, ms</source>
        <translation>Edge, ms</translation>
    </message>
    <message>
        <source>Cloud, ms</source>
        <translation>Cloud, ms</translation>
    </message>
    <message>
        <source>Output, kB</source>
        <translation>Ausgabe, kB</translation>
    </message>
    <message>
        <source>FLOPs, M</source>
        <translation>FLOPs, M</translation>
    </message>
    <message>
        <source>Parameters, kB</source>
        <translation>Parameter, kB</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>“%1” is no size: type kilobytes, or a size with its unit such as 588 KiB</source>
        <translation>„%1“ ist keine Größe: Geben Sie Kilobyte ein oder eine Größe mit Einheit, etwa 588 KiB</translation>
    </message>
    <message>
        <source>“%1” is no time: type milliseconds, or a time with its unit such as 1.5 s</source>
        <translation>„%1“ ist keine Zeit: Geben Sie Millisekunden ein oder eine Zeit mit Einheit, etwa 1,5 s</translation>
    </message>
    <message>
        <source>cloud (A: edge)</source>
        <translation>Cloud (A: Edge)</translation>
    </message>
    <message>
        <source>edge (A: cloud)</source>
        <translation>Edge (A: Cloud)</translation>
    </message>
</context>
<context>
    <name>cutpoint::LayersPanel</name>
    <message>
        <source>Filter by name, type or side</source>
        <translation>Nach Name, Typ oder Seite filtern</translation>
    </message>
    <message>
        <source>Filter layers</source>
        <translation>Schichten filtern</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>The layers of the model appear here. Open a model with Ctrl+O or drop a file on the window.</source>
        <translation>Hier erscheinen die Schichten des Modells. Öffnen Sie ein Modell mit Strg+O oder ziehen Sie eine Datei auf das Fenster.</translation>
    </message>
    <message>
        <source>Nothing was pasted: there are no numbers for the columns from the current cell on</source>
        <translation>Nichts wurde eingefügt: Ab der aktuellen Zelle gibt es keine Zahlen für die Spalten</translation>
    </message>
</context>
<context>
    <name>cutpoint::LayoutRunner</name>
    <message>
        <source>The layout was cancelled.</source>
        <translation>Die Anordnung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The layout program ended unexpectedly.</source>
        <translation>Das Anordnungsprogramm wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>The layout program refused the graph.</source>
        <translation>Das Anordnungsprogramm hat den Graphen abgelehnt.</translation>
    </message>
    <message>
        <source>The layout program could not be started.</source>
        <translation>Das Anordnungsprogramm konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The layout program took too long.</source>
        <translation>Das Anordnungsprogramm hat zu lange gebraucht.</translation>
    </message>
    <message>
        <source>The layout program gave no usable answer.</source>
        <translation>Das Anordnungsprogramm gab keine brauchbare Antwort.</translation>
    </message>
</context>
<context>
    <name>cutpoint::LessonPanel</name>
    <message>
        <source>This chapter is being made from your model …</source>
        <translation>Dieses Kapitel wird gerade aus Ihrem Modell erstellt …</translation>
    </message>
    <message>
        <source>Open a model to begin the lesson.</source>
        <translation>Öffnen Sie ein Modell, um die Lektion zu beginnen.</translation>
    </message>
    <message>
        <source>question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>What do you say?</source>
        <translation>Was meinen Sie?</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Tell me &amp;more</source>
        <translation>&amp;Mehr dazu</translation>
    </message>
    <message>
        <source>The algorithm</source>
        <translation>Der Algorithmus</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>Von &amp;vorn</translation>
    </message>
    <message>
        <source>The chapter from its first step (Home)</source>
        <translation>Das Kapitel vom ersten Schritt an (Pos1)</translation>
    </message>
    <message>
        <source>Hand&amp;out …</source>
        <translation>Bla&amp;tt …</translation>
    </message>
    <message>
        <source>The lesson and its questions as a PDF</source>
        <translation>Die Lektion und ihre Fragen als PDF</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>%1. %2 – %3 of %4 right</source>
        <translation>%1. %2 – %3 von %4 richtig</translation>
    </message>
    <message>
        <source>Shown: the %1 layers around the best cut; the others are dimmed.</source>
        <translation>Gezeigt: die %1 Schichten um den besten Schnitt; die anderen sind abgeblendet.</translation>
    </message>
    <message>
        <source>Shown: the %1 layers around those of this step; the others are dimmed.</source>
        <translation>Gezeigt: die %1 Schichten um die dieses Schritts; die anderen sind abgeblendet.</translation>
    </message>
</context>
<context>
    <name>cutpoint::LogSlider</name>
    <message>
        <source>%1
from %2 to %3, %4 of the layers on the edge</source>
        <translation>%1
von %2 bis %3, %4 der Schichten auf der Edge</translation>
    </message>
</context>
<context>
    <name>cutpoint::MainWindow</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Laying out %1</source>
        <translation>%1 wird angeordnet</translation>
    </message>
    <message>
        <source>Weighing every plan of %1</source>
        <translation>Jeder Plan von %1 wird abgewogen</translation>
    </message>
    <message>
        <source>Searching the best plan of %1</source>
        <translation>Der beste Plan von %1 wird gesucht</translation>
    </message>
    <message>
        <source>Reading was cancelled; what was open is unchanged</source>
        <translation>Das Lesen wurde abgebrochen; was geöffnet war, ist unverändert</translation>
    </message>
    <message>
        <source>Not opened: %1</source>
        <translation>Nicht geöffnet: %1</translation>
    </message>
    <message>
        <source>%1 – layers: %2, inputs: %3, links: %4</source>
        <translation>%1 – Schichten: %2, Eingaben: %3, Verbindungen: %4</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Your cut stays while you move the sliders; Edit &gt; Return to the best plan ends it.</source>
        <translation>Ihr Schnitt bleibt, während Sie die Regler bewegen; Bearbeiten &gt; Zum besten Plan zurückkehren beendet ihn.</translation>
    </message>
    <message>
        <source>Issues (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>Both sides are profiled; “Adopt times” makes the plan rest on them</source>
        <translation>Beide Seiten haben ein Profil; „Zeiten übernehmen“ stützt den Plan darauf</translation>
    </message>
    <message>
        <source>Nothing was adopted: the agent runs a model with other layers</source>
        <translation>Nichts wurde übernommen: Der Agent betreibt ein Modell mit anderen Schichten</translation>
    </message>
    <message>
        <source>Nothing was adopted: %1</source>
        <translation>Nichts wurde übernommen: %1</translation>
    </message>
    <message>
        <source>Measured times adopted; layers: %1</source>
        <translation>Gemessene Zeiten übernommen; Schichten: %1</translation>
    </message>
    <message>
        <source>Fig. 2: latency by cut position, tiny YOLOv2</source>
        <translation>Abb. 2: Latenz nach Schnittposition, tiny YOLOv2</translation>
    </message>
    <message>
        <source>Fig. 3: latency over bandwidth, tiny YOLOv2</source>
        <translation>Abb. 3: Latenz über der Bandbreite, tiny YOLOv2</translation>
    </message>
    <message>
        <source>Fig. 8: stages under light and heavy load</source>
        <translation>Abb. 8: Stufen bei geringer und hoher Last</translation>
    </message>
    <message>
        <source>Figs. 12 to 14: all algorithms, ResNet-18 and others</source>
        <translation>Abb. 12 bis 14: alle Algorithmen, ResNet-18 und andere</translation>
    </message>
    <message>
        <source>Figs. 15 and 16: speed-ups on four networks, ResNet-18</source>
        <translation>Abb. 15 und 16: Beschleunigung in vier Netzen, ResNet-18</translation>
    </message>
    <message>
        <source>Fig. 17: light and heavy load over bandwidth, ResNet-18</source>
        <translation>Abb. 17: geringe und hohe Last über der Bandbreite, ResNet-18</translation>
    </message>
    <message>
        <source>Figs. 19 and 20: cloud budget, ResNet-18 on 3G</source>
        <translation>Abb. 19 und 20: Cloud-Budget, ResNet-18 über 3G</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation>Arbeitsblatt speichern</translation>
    </message>
    <message>
        <source>handout.pdf</source>
        <translation>arbeitsblatt.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The handout is saved as %1</source>
        <translation>Das Arbeitsblatt ist als %1 gespeichert</translation>
    </message>
    <message>
        <source>Fig. 18: a wireless link over time, ResNet-18</source>
        <translation>Abb. 18: eine Funkleitung über die Zeit, ResNet-18</translation>
    </message>
    <message>
        <source>Fig. 21: an office morning, Faster R-CNN (reconstructed)</source>
        <translation>Abb. 21: ein Vormittag im Büro, Faster R-CNN (nachgestellt)</translation>
    </message>
    <message>
        <source>Fig. 22: commuters on the campus, YOLOv3 (reconstructed)</source>
        <translation>Abb. 22: Pendler auf dem Campus, YOLOv3 (nachgestellt)</translation>
    </message>
    <message>
        <source>Paint over layers or draw a loop around them to move them to the other side; a click on a link brings the cut there. Esc ends it.</source>
        <translation>Fahren Sie über Schichten oder ziehen Sie eine Schlinge um sie, um sie auf die andere Seite zu bringen; ein Klick auf eine Verbindung bringt den Schnitt dorthin. Esc beendet es.</translation>
    </message>
    <message>
        <source>Kept from the model before: %1.</source>
        <translation>Vom vorigen Modell behalten: %1.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>A pin keeps this layer in the cloud.</source>
        <translation>Eine Festlegung hält diese Schicht in der Cloud.</translation>
    </message>
    <message>
        <source>The handout is being made …</source>
        <translation>Das Arbeitsblatt wird erstellt …</translation>
    </message>
    <message>
        <source>Replaying %1</source>
        <translation>%1 wird wiedergegeben</translation>
    </message>
    <message>
        <source>%1 is replayed as soon as a model is open</source>
        <translation>%1 wird wiedergegeben, sobald ein Modell offen ist</translation>
    </message>
    <message>
        <source>The report is saved as %1</source>
        <translation>Der Bericht ist als %1 gespeichert</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>report.pdf</source>
        <translation>bericht.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;HTML (*.html)</source>
        <translation>PDF (*.pdf);;HTML (*.html)</translation>
    </message>
    <message>
        <source>The report is being made …</source>
        <translation>Der Bericht wird erstellt …</translation>
    </message>
    <message>
        <source>Bandwidth, RTT, overhead and downlink are as measured; undo goes back</source>
        <translation>Bandbreite, RTT, Aufschlag und Downlink sind wie gemessen; Rückgängig stellt die alten wieder her</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>Open &amp;profile</source>
        <translation>&amp;Profil öffnen</translation>
    </message>
    <message>
        <source>Of &amp;both sides…</source>
        <translation>&amp;Beider Seiten…</translation>
    </message>
    <message>
        <source>Of the &amp;edge device…</source>
        <translation>Des &amp;Edge-Geräts…</translation>
    </message>
    <message>
        <source>Of the &amp;cloud…</source>
        <translation>Der &amp;Cloud…</translation>
    </message>
    <message>
        <source>Estimate e&amp;dge times for</source>
        <translation>Edge-&amp;Zeiten schätzen für</translation>
    </message>
    <message>
        <source>Estimate cl&amp;oud times for</source>
        <translation>Cloud-Zei&amp;ten schätzen für</translation>
    </message>
    <message>
        <source>&amp;Input shapes…</source>
        <translation>&amp;Formen der Eingaben…</translation>
    </message>
    <message>
        <source>State betwee&amp;n frames…</source>
        <translation>Zusta&amp;nd zwischen Bildern…</translation>
    </message>
    <message>
        <source>&amp;Whole-net times…</source>
        <translation>Zeiten des &amp;ganzen Netzes…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Save project</source>
        <translation>Projekt &amp;speichern</translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation>Projekt speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>&amp;Picture of the graph…</source>
        <translation>&amp;Bild des Graphen…</translation>
    </message>
    <message>
        <source>P&amp;lan…</source>
        <translation>&amp;Plan…</translation>
    </message>
    <message>
        <source>&amp;Data…</source>
        <translation>&amp;Daten…</translation>
    </message>
    <message>
        <source>Both &amp;halves as ONNX…</source>
        <translation>Beide &amp;Hälften als ONNX…</translation>
    </message>
    <message>
        <source>&amp;Triton model repository…</source>
        <translation>&amp;Triton-Modellverzeichnis…</translation>
    </message>
    <message>
        <source>Both halves as &amp;Caffe prototxt…</source>
        <translation>Beide Hälften als &amp;Caffe-prototxt…</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>Be&amp;richt…</translation>
    </message>
    <message>
        <source>Prin&amp;t the graph…</source>
        <translation>Graphen &amp;drucken…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>&amp;Willkommensseite</translation>
    </message>
    <message>
        <source>&amp;Back to the model</source>
        <translation>&amp;Zurück zum Modell</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Return to the &amp;best plan</source>
        <translation>Zum &amp;besten Plan zurückkehren</translation>
    </message>
    <message>
        <source>&amp;Keep this plan as A, to compare</source>
        <translation>Diesen Plan zum &amp;Vergleich als A behalten</translation>
    </message>
    <message>
        <source>&amp;Move the cut by hand</source>
        <translation>Schnitt von &amp;Hand verschieben</translation>
    </message>
    <message>
        <source>&amp;Find layer</source>
        <translation>Schicht &amp;suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächste suchen</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Vorherige suchen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;DNN</source>
        <translation>&amp;DNN</translation>
    </message>
    <message>
        <source>&amp;Min-cut network</source>
        <translation>&amp;Min-Cut-Netz</translation>
    </message>
    <message>
        <source>&amp;Blocks</source>
        <translation>&amp;Blöcke</translation>
    </message>
    <message>
        <source>Fold &amp;automatically</source>
        <translation>&amp;Automatisch falten</translation>
    </message>
    <message>
        <source>&amp;Open all</source>
        <translation>Alle ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open or &amp;fold the selected one</source>
        <translation>Den &amp;ausgewählten öffnen oder falten</translation>
    </message>
    <message>
        <source>By repeated &amp;structure</source>
        <translation>Nach wiederholter &amp;Struktur</translation>
    </message>
    <message>
        <source>By &amp;name path</source>
        <translation>Nach &amp;Namenspfad</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>&amp;Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Figures of the &amp;paper</source>
        <translation>Abbildungen des &amp;Artikels</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Follow the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>&amp;Lernen</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>&amp;Begriffe</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Cutpoint</source>
        <translation>Ü&amp;ber Cutpoint</translation>
    </message>
    <message>
        <source>The file that holds the access token</source>
        <translation>Die Datei mit dem Zugangs-Token</translation>
    </message>
    <message>
        <source>The certificate authority of the agent</source>
        <translation>Die Zertifizierungsstelle zum Nachweis des Agenten</translation>
    </message>
</context>
<context>
    <name>cutpoint::MeasuredTable</name>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Predicted, edge alone</source>
        <translation>Vorhergesagt, Edge allein</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>T_e, ms</source>
        <translation>T_e, ms</translation>
    </message>
    <message>
        <source>T_t, ms</source>
        <translation>T_t, ms</translation>
    </message>
    <message>
        <source>T_c, ms</source>
        <translation>T_c, ms</translation>
    </message>
    <message>
        <source>Waiting, ms</source>
        <translation>Warten, ms</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>Latenz, ms</translation>
    </message>
    <message>
        <source>Frames/s</source>
        <translation>Bilder/s</translation>
    </message>
    <message>
        <source>Computing in the cloud and the answer&apos;s way back</source>
        <translation>Rechnen in der Cloud und der Rückweg der Antwort</translation>
    </message>
    <message>
        <source>How long a frame waits before and between the stages: for those before it</source>
        <translation>Wie lange ein Bild vor und zwischen den Stufen wartet: auf die Bilder vor ihm</translation>
    </message>
    <message>
        <source>Measured from a frame&apos;s arrival to its answer, waiting included; predicted as the sum of the stages</source>
        <translation>Gemessen vom Eintreffen eines Bildes bis zu seiner Antwort, Warten eingeschlossen; vorhergesagt als Summe der Stufen</translation>
    </message>
    <message>
        <source>Predicted: as many as the slowest stage takes, and no more than the stream brings</source>
        <translation>Vorhergesagt: so viele, wie die langsamste Stufe schafft, und nicht mehr, als der Bildstrom bringt</translation>
    </message>
    <message>
        <source>Measured against predicted</source>
        <translation>Gemessen gegen vorhergesagt</translation>
    </message>
    <message>
        <source>Measured (frames: %1)</source>
        <translation>Gemessen (Bilder: %1)</translation>
    </message>
</context>
<context>
    <name>cutpoint::OfferBar</name>
    <message>
        <source>An offer that can be taken or left.</source>
        <translation>Ein Angebot, das man annehmen oder lassen kann.</translation>
    </message>
</context>
<context>
    <name>cutpoint::PathsActivity</name>
    <message>
        <source>Links with room from here</source>
        <translation>Verbindungen mit Platz von hier</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>Zurück&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Hint</source>
        <translation>&amp;Tipp</translation>
    </message>
    <message>
        <source>F&amp;inish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
    <message>
        <source>Choose a link that leaves e.</source>
        <translation>Wählen Sie eine Verbindung, die von e ausgeht.</translation>
    </message>
    <message>
        <source>%1 does not begin where the path ends, at %2.</source>
        <translation>%1 beginnt nicht dort, wo der Pfad endet, bei %2.</translation>
    </message>
    <message>
        <source>%1 is full.</source>
        <translation>%1 ist voll.</translation>
    </message>
    <message>
        <source>No flow over %1 can be taken back.</source>
        <translation>Über %1 lässt sich kein Fluss zurücknehmen.</translation>
    </message>
    <message>
        <source>The path has reached %1.</source>
        <translation>Der Pfad hat %1 erreicht.</translation>
    </message>
    <message>
        <source>Pushed %1, the room of %2: the flow is %3 now.</source>
        <translation>%1 geschoben, den Platz von %2: Der Fluss ist jetzt %3.</translation>
    </message>
    <message>
        <source>No path is left: %1 is the maximum, whatever you choose.</source>
        <translation>Kein Pfad ist übrig: %1 ist das Maximum, was Sie auch wählen.</translation>
    </message>
    <message>
        <source>A path with room: %1.</source>
        <translation>Ein Pfad mit Platz: %1.</translation>
    </message>
    <message>
        <source>%1 more paths; your own were %2.</source>
        <translation>%1 weitere Pfade; Ihre eigenen waren %2.</translation>
    </message>
    <message>
        <source>%1, room %2</source>
        <translation>%1, Platz %2</translation>
    </message>
    <message>
        <source>%1 taken back, up to %2</source>
        <translation>%1 zurückgenommen, bis zu %2</translation>
    </message>
</context>
<context>
    <name>cutpoint::PlanMapPlot</name>
    <message>
        <source>%1, Q = %2 frames/s</source>
        <translation>%1, Q = %2 Bilder/s</translation>
    </message>
    <message>
        <source>%1, T0 = %2</source>
        <translation>%1, T0 = %2</translation>
    </message>
    <message>
        <source>cut after %1</source>
        <translation>Schnitt nach %1</translation>
    </message>
    <message>
        <source>no plan meets the limit; this one is nearest</source>
        <translation>kein Plan hält die Grenze ein; dieser kommt ihr am nächsten</translation>
    </message>
    <message>
        <source>Sampling rate: lowest latency that keeps up</source>
        <translation>Abtastrate: niedrigste Latenz, die Schritt hält</translation>
    </message>
    <message>
        <source>Sampling rate: DADS</source>
        <translation>Abtastrate: DADS</translation>
    </message>
    <message>
        <source>Cloud budget: least edge time</source>
        <translation>Cloud-Budget: kleinste Edge-Zeit</translation>
    </message>
    <message>
        <source>Cloud budget: lowest latency</source>
        <translation>Cloud-Budget: niedrigste Latenz</translation>
    </message>
    <message>
        <source>What is drawn upwards, and which plan counts as best</source>
        <translation>Was nach oben aufgetragen wird und welcher Plan als bester gilt</translation>
    </message>
    <message>
        <source>Here you will see which plan is best at which bandwidth and sampling rate, or cloud budget. Open a model to get it; nets that are too wide for a frontier have no map.</source>
        <translation>Hier sehen Sie, welcher Plan bei welcher Bandbreite und Abtastrate oder welchem Cloud-Budget der beste ist. Öffnen Sie dazu ein Modell; Netze, die zu breit für eine Front sind, haben keine Karte.</translation>
    </message>
    <message>
        <source>edge only</source>
        <translation>nur Edge</translation>
    </message>
    <message>
        <source>Bandwidth (Mbit/s)</source>
        <translation>Bandbreite (Mbit/s)</translation>
    </message>
    <message>
        <source>Q (frames/s)</source>
        <translation>Q (Bilder/s)</translation>
    </message>
    <message>
        <source>T0 (s)</source>
        <translation>T0 (s)</translation>
    </message>
    <message>
        <source>%1. Plans that are best somewhere: %2; the names tell what is sent. Hatched: no plan meets the limit. Click to go there.</source>
        <translation>%1. Pläne, die irgendwo die besten sind: %2; die Namen sagen, was gesendet wird. Schraffiert: Kein Plan hält die Grenze ein. Klicken Sie, um dorthin zu gehen.</translation>
    </message>
    <message>
        <source>The %1 largest are named.</source>
        <translation>Die %1 größten sind benannt.</translation>
    </message>
    <message>
        <source>Plan map</source>
        <translation>Plankarte</translation>
    </message>
    <message>
        <source>%1, Q = %2</source>
        <translation>%1, Q = %2</translation>
    </message>
</context>
<context>
    <name>cutpoint::Plot</name>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Speichern unter...</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Drucken...</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Copy, save or print this plot</source>
        <translation>Dieses Diagramm kopieren, speichern oder drucken</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Plan A</source>
        <translation>Plan A</translation>
    </message>
</context>
<context>
    <name>cutpoint::PlotDesk</name>
    <message>
        <source>A folder of models or profiles</source>
        <translation>Ein Ordner mit Modellen oder Profilen</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Pictures and data (*.svg *.png *.pdf *.csv)</source>
        <translation>Bilder und Daten (*.svg *.png *.pdf *.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder and the file&apos;s ending.</source>
        <translation>%1 kann nicht geschrieben werden. Prüfen Sie den Ordner und die Dateiendung.</translation>
    </message>
</context>
<context>
    <name>cutpoint::PredictActivity</name>
    <message>
        <source>On the &amp;edge</source>
        <translation>Auf der &amp;Edge</translation>
    </message>
    <message>
        <source>In the &amp;cloud</source>
        <translation>In der &amp;Cloud</translation>
    </message>
    <message>
        <source>Right: %1 runs on the edge there; V_S = %2.</source>
        <translation>Richtig: %1 läuft dort auf der Edge; V_S = %2.</translation>
    </message>
    <message>
        <source>Right: %1 runs in the cloud there; V_S = %2.</source>
        <translation>Richtig: %1 läuft dort in der Cloud; V_S = %2.</translation>
    </message>
    <message>
        <source>No: %1 runs on the edge there; V_S = %2.</source>
        <translation>Nein: %1 läuft dort auf der Edge; V_S = %2.</translation>
    </message>
    <message>
        <source>No: %1 runs in the cloud there; V_S = %2.</source>
        <translation>Nein: %1 läuft dort in der Cloud; V_S = %2.</translation>
    </message>
</context>
<context>
    <name>cutpoint::ProfileLayersModel</name>
    <message>
        <source>typed</source>
        <translation>eingegeben</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>takes no time</source>
        <translation>braucht keine Zeit</translation>
    </message>
    <message>
        <source>fused with %1</source>
        <comment>a layer</comment>
        <translation>mit %1 verschmolzen</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>keine Zeit</translation>
    </message>
    <message>
        <source>from the model&apos;s file</source>
        <translation>aus der Datei des Modells</translation>
    </message>
    <message>
        <source>%1
Drop a row of the profile here to give the layer its time.</source>
        <translation>%1
Ziehen Sie eine Zeile des Profils hierher, um der Schicht deren Zeit zu geben.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Time [ms]</source>
        <translation>Zeit [ms]</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Other [ms]</source>
        <translation>Andere [ms]</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>cutpoint::ProfileRowsModel</name>
    <message>
        <source>no layer</source>
        <translation>keine Schicht</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a layer whose name is near</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>overhead of the inference</source>
        <translation>Aufwand des ganzen Laufs</translation>
    </message>
    <message>
        <source>takes no time</source>
        <translation>braucht keine Zeit</translation>
    </message>
    <message>
        <source>%1: estimated</source>
        <comment>layer</comment>
        <translation>%1: geschätzt</translation>
    </message>
    <message>
        <source>%1 and %2 more: estimated</source>
        <comment>layer</comment>
        <translation>%1 und %2 weitere: geschätzt</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>layers</comment>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>%1 with %2 and %3 more</source>
        <comment>layers</comment>
        <translation>%1 mit %2 und %3 weiteren</translation>
    </message>
    <message>
        <source>Put there by hand.</source>
        <translation>Von Hand dorthin gesetzt.</translation>
    </message>
    <message>
        <source>Matched by its name.</source>
        <translation>Am Namen erkannt.</translation>
    </message>
    <message>
        <source>Matched by the tensor that is written.</source>
        <translation>Am Tensor erkannt, der geschrieben wird.</translation>
    </message>
    <message>
        <source>Matched by the node&apos;s place in the model&apos;s file.</source>
        <translation>Am Platz des Knotens in der Datei des Modells erkannt.</translation>
    </message>
    <message>
        <source>Matched by order, type and shapes.</source>
        <translation>An Reihenfolge, Art und Formen erkannt.</translation>
    </message>
    <message>
        <source>An accelerator&apos;s part of the net, by what runs before and after it.</source>
        <translation>Der Teil des Netzes, den ein Beschleuniger übernahm, nach dem, was davor und danach läuft.</translation>
    </message>
    <message>
        <source>Computes constants for the layer.</source>
        <translation>Berechnet Konstanten für die Schicht.</translation>
    </message>
    <message>
        <source>Copies and layout changes of the layer.</source>
        <translation>Kopien und Umordnungen der Schicht.</translation>
    </message>
    <message>
        <source>The model has no layer of this name. Drag the row onto the layer that it is about.</source>
        <translation>Das Modell hat keine Schicht dieses Namens. Ziehen Sie die Zeile auf die Schicht, von der sie handelt.</translation>
    </message>
    <message>
        <source>It is about no layer of the model. Drag it onto one, or leave it.</source>
        <translation>Sie handelt von keiner Schicht des Modells. Ziehen Sie sie auf eine oder lassen Sie sie.</translation>
    </message>
    <message>
        <source>%1
Unchecked, its layers are estimated at the scale of the other rows.</source>
        <translation>%1
Ohne Haken werden ihre Schichten im Maß der anderen Zeilen geschätzt.</translation>
    </message>
    <message>
        <source>%1 runs, median %2, half of them within %3 of it; the first run is left out.</source>
        <translation>%1 Läufe, Median %2, die Hälfte liegt im Abstand von %3 davon; der erste Lauf ist weggelassen.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Time [ms]</source>
        <translation>Zeit [ms]</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>cutpoint::ProfileSession</name>
    <message>
        <source>Rename the profile</source>
        <translation>Profil umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>cutpoint::ProfilesPage</name>
    <message>
        <source>nothing</source>
        <comment>to compare with</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>The median of %1 files</source>
        <translation>Der Median von %1 Dateien</translation>
    </message>
    <message>
        <source>none: estimated</source>
        <translation>keines: geschätzt</translation>
    </message>
    <message>
        <source>These are the &amp;edge&apos;s times</source>
        <translation>Dies sind die Zeiten der &amp;Edge</translation>
    </message>
    <message>
        <source>These are the &amp;cloud&apos;s times</source>
        <translation>Dies sind die Zeiten der &amp;Cloud</translation>
    </message>
    <message>
        <source>%1, runs: %2, all rows %3</source>
        <comment>tool, count, time</comment>
        <translation>%1, Läufe: %2, alle Zeilen %3</translation>
    </message>
    <message>
        <source>%1, all rows %2</source>
        <comment>tool, time</comment>
        <translation>%1, alle Zeilen %2</translation>
    </message>
    <message>
        <source>%1 of %2 layers timed (%3 of the work)</source>
        <translation>%1 von %2 Schichten gemessen (%3 der Arbeit)</translation>
    </message>
    <message>
        <source>groups: %1</source>
        <translation>Gruppen: %1</translation>
    </message>
    <message>
        <source>rows without a layer: %1</source>
        <translation>Zeilen ohne Schicht: %1</translation>
    </message>
    <message>
        <source>set aside: %1</source>
        <translation>beiseitegelegt: %1</translation>
    </message>
    <message>
        <source>%1 beyond the rows</source>
        <translation>%1 über die Zeilen hinaus</translation>
    </message>
    <message>
        <source>Not in use: %1</source>
        <translation>Nicht in Gebrauch: %1</translation>
    </message>
    <message>
        <source>Take it, estimate the rest</source>
        <translation>Nehmen, den Rest schätzen</translation>
    </message>
    <message>
        <source>%1 rows name no layer, but nearly one each.</source>
        <translation>%1 Zeilen nennen keine Schicht, aber fast je eine.</translation>
    </message>
    <message>
        <source>Put them all there</source>
        <translation>Alle dorthin setzen</translation>
    </message>
    <message>
        <source>times × %1</source>
        <translation>Zeiten × %1</translation>
    </message>
    <message>
        <source>each less the row before</source>
        <translation>jede abzüglich der Zeile davor</translation>
    </message>
    <message>
        <source>zeros estimated</source>
        <translation>Nullen geschätzt</translation>
    </message>
    <message>
        <source>frames of a run: %1</source>
        <translation>Bilder eines Laufs: %1</translation>
    </message>
    <message>
        <source>Corrected: %1.</source>
        <translation>Berichtigt: %1.</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>→ %1</source>
        <comment>puts the row on this layer</comment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>Put the row on %1</source>
        <translation>Die Zeile auf %1 setzen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleiche …</translation>
    </message>
    <message>
        <source>All layers: %1 now, %2 in “%3” (%4).</source>
        <translation>Alle Schichten: jetzt %1, %2 in „%3“ (%4).</translation>
    </message>
    <message>
        <source>The plan is the same under both.</source>
        <translation>Der Plan ist unter beiden derselbe.</translation>
    </message>
    <message>
        <source>Under “%1” the best plan is another: %2.</source>
        <translation>Unter „%1“ ist der beste Plan ein anderer: %2.</translation>
    </message>
    <message>
        <source>Under “%1” the best plan is another: %2. The plan of now would be %3 worse than it.</source>
        <translation>Unter „%1“ ist der beste Plan ein anderer: %2. Der jetzige Plan wäre %3 schlechter als er.</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>&amp;Whole net</source>
        <translation>&amp;Ganzes Netz</translation>
    </message>
    <message>
        <source>e.g. 263 ms</source>
        <translation>z. B. 263 ms</translation>
    </message>
    <message>
        <source>What a frame takes on this side alone: the estimated layers are scaled to it, all of them where everything is measured</source>
        <translation>Was ein Bild allein auf dieser Seite braucht: Die geschätzten Schichten werden darauf skaliert, alle, wo alles gemessen ist</translation>
    </message>
    <message>
        <source>Compare wit&amp;h</source>
        <translation>Vergleichen &amp;mit</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>A profile that any tool wrote; a file can also be dropped on the window</source>
        <translation>Ein Profil, das irgendein Werkzeug geschrieben hat; eine Datei kann auch auf das Fenster gezogen werden</translation>
    </message>
    <message>
        <source>More about this profile</source>
        <translation>Mehr zu diesem Profil</translation>
    </message>
    <message>
        <source>Rename, remove, or give it to the other side</source>
        <translation>Umbenennen, entfernen oder der anderen Seite geben</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Put row on layer</source>
        <translation>Zeile auf Schicht setzen</translation>
    </message>
    <message>
        <source>Gives the time of the rows selected on the left to the layer selected on the right; dragging does the same</source>
        <translation>Gibt die Zeit der links gewählten Zeilen der rechts gewählten Schicht; Ziehen tut dasselbe</translation>
    </message>
    <message>
        <source>Show its plan</source>
        <translation>Seinen Plan zeigen</translation>
    </message>
    <message>
        <source>Rows of the profile</source>
        <translation>Zeilen des Profils</translation>
    </message>
    <message>
        <source>Layers and their times</source>
        <translation>Schichten und ihre Zeiten</translation>
    </message>
    <message>
        <source>Which row of a profile is about which layer appears here. Drop the file that a profiler wrote on the window, or choose one with “Add…”: ONNX Runtime, OpenVINO, TensorRT, TensorFlow Lite, PyTorch, Caffe, ncnn or a CSV.</source>
        <translation>Hier erscheint, welche Zeile eines Profils von welcher Schicht handelt. Ziehen Sie die Datei, die ein Profiler geschrieben hat, auf das Fenster oder wählen Sie mit „Hinzufügen …“ eine: ONNX Runtime, OpenVINO, TensorRT, TensorFlow Lite, PyTorch, Caffe, ncnn oder eine CSV.</translation>
    </message>
</context>
<context>
    <name>cutpoint::QuantityField</name>
    <message>
        <source>Between %1 and %2.</source>
        <translation>Zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>Write a rate with its unit, such as 4 Mbit/s or 500 kbit/s.</source>
        <translation>Geben Sie eine Rate mit Einheit an, etwa 4 Mbit/s oder 500 kbit/s.</translation>
    </message>
    <message>
        <source>Write a time with its unit, such as 20 ms or 1.5 s.</source>
        <translation>Geben Sie eine Zeit mit Einheit an, etwa 20 ms oder 1,5 s.</translation>
    </message>
    <message>
        <source>Write a number, such as %1.</source>
        <translation>Geben Sie eine Zahl an, etwa %1.</translation>
    </message>
    <message>
        <source>Write a number, such as 30 %1.</source>
        <translation>Geben Sie eine Zahl an, etwa 30 %1.</translation>
    </message>
    <message>
        <source>Write a size with its unit, such as 512 MiB or 3 GB.</source>
        <translation>Geben Sie eine Größe mit Einheit an, etwa 512 MiB oder 3 GB.</translation>
    </message>
    <message>
        <source>Write a power with its unit, such as 5 W or 800 mW.</source>
        <translation>Geben Sie eine Leistung mit Einheit an, etwa 5 W oder 800 mW.</translation>
    </message>
</context>
<context>
    <name>cutpoint::QuestionBox</name>
    <message>
        <source>Right.</source>
        <translation>Richtig.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nein.</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>You have answered this rightly before.</source>
        <translation>Das haben Sie schon einmal richtig beantwortet.</translation>
    </message>
    <message>
        <source>Your last answer was wrong: try again.</source>
        <translation>Ihre letzte Antwort war falsch: Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>cutpoint::Recovery</name>
    <message>
        <source>Unsaved work on %1 of %2 was found; the program had not ended as it should.</source>
        <translation>Ungespeicherte Arbeit an %1 vom %2 wurde gefunden; das Programm war nicht ordentlich beendet worden.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>cutpoint::ReplaySession</name>
    <message>
        <source>Open a link, a stream or a scenario</source>
        <translation>Leitung, Bildstrom oder Szenario öffnen</translation>
    </message>
    <message>
        <source>Open a rate: seconds and frames/s a line</source>
        <translation>Rate öffnen: Sekunden und Bilder/s je Zeile</translation>
    </message>
    <message>
        <source>Open a budget: seconds and seconds a line</source>
        <translation>Budget öffnen: Sekunden und Sekunden je Zeile</translation>
    </message>
</context>
<context>
    <name>cutpoint::ReplayView</name>
    <message>
        <source>Steps over CAT1, 3G, 4G, WiFi</source>
        <translation>Stufen über CAT1, 3G, 4G, WiFi</translation>
    </message>
    <message>
        <source>Random changes of CAT1, 3G, 4G, WiFi</source>
        <translation>Zufällige Wechsel von CAT1, 3G, 4G, WiFi</translation>
    </message>
    <message>
        <source>A sine</source>
        <translation>Eine Sinuswelle</translation>
    </message>
    <message>
        <source>The rate is known at once</source>
        <translation>Die Rate ist sofort bekannt</translation>
    </message>
    <message>
        <source>The rate is known from transfers</source>
        <translation>Die Rate ist aus Übertragungen bekannt</translation>
    </message>
    <message>
        <source>How the policies learn the bandwidth</source>
        <translation>Woher die Strategien die Bandbreite kennen</translation>
    </message>
    <message>
        <source>switch </source>
        <translation>Wechsel </translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>A decided plan runs that much later</source>
        <translation>So viel später läuft ein beschlossener Plan</translation>
    </message>
    <message>
        <source>hysteresis </source>
        <translation>Hysterese </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>By how much a plan must be better before the recommended policy changes to it</source>
        <translation>Um wie viel besser ein Plan sein muss, bevor die empfohlene Strategie zu ihm wechselt</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Wiedergeben oder anhalten</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Ein Bild zurück</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Ein Bild weiter</translation>
    </message>
    <message>
        <source>To the change of plan before</source>
        <translation>Zum vorigen Planwechsel</translation>
    </message>
    <message>
        <source>To the next change of plan</source>
        <translation>Zum nächsten Planwechsel</translation>
    </message>
    <message>
        <source>How fast it plays</source>
        <translation>Wie schnell wiedergegeben wird</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Schlechteste</translation>
    </message>
    <message>
        <source>Frames/s</source>
        <translation>Bilder/s</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Longest queue</source>
        <translation>Längste Schlange</translation>
    </message>
    <message>
        <source>Over 1/Q</source>
        <translation>Über 1/Q</translation>
    </message>
    <message>
        <source>What each policy came to</source>
        <translation>Was jede Strategie erreicht</translation>
    </message>
    <message>
        <source>Here you will see, moment by moment, which plan every policy runs on a recorded link and what it costs. Open a model to get it.</source>
        <translation>Hier sehen Sie Zeitpunkt für Zeitpunkt, welchen Plan jede Strategie auf einer aufgezeichneten Leitung fährt und was er kostet. Öffnen Sie dazu ein Modell.</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>edge-only</source>
        <translation>nur Edge</translation>
    </message>
    <message>
        <source>cloud-only</source>
        <translation>nur Cloud</translation>
    </message>
    <message>
        <source>Neurosurgeon</source>
        <translation>Neurosurgeon</translation>
    </message>
    <message>
        <source>DADS</source>
        <translation>DADS</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>oracle</source>
        <translation>Orakel</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/s</translation>
    </message>
    <message>
        <source>frames/s</source>
        <translation>Bilder/s</translation>
    </message>
    <message>
        <source>%1, %2 on average, %3 frames at %4 frames/s: %5 has a median latency of %6; the least mean has %7.</source>
        <translation>%1, im Mittel %2, %3 Bilder bei %4 Bildern/s: %5 hat eine mittlere Latenz (Median) von %6; das kleinste Mittel hat %7.</translation>
    </message>
    <message>
        <source>Replay of a link</source>
        <translation>Wiedergabe einer Leitung</translation>
    </message>
    <message>
        <source>A day on a shared link, hour by hour</source>
        <translation>Ein Tag auf einer geteilten Leitung, Stunde für Stunde</translation>
    </message>
    <message>
        <source>Open a link, a stream or a scenario...</source>
        <translation>Leitung, Bildstrom oder Szenario öffnen...</translation>
    </message>
    <message>
        <source>The link that is replayed; a trace can also be dropped on the window</source>
        <translation>Die Leitung, die wiedergegeben wird; ein Trace kann auch auf das Fenster gezogen werden</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Draw the bandwidth with the mouse</source>
        <translation>Die Bandbreite mit der Maus zeichnen</translation>
    </message>
    <message>
        <source>Q, T0</source>
        <translation>Q, T0</translation>
    </message>
    <message>
        <source>A rate and a cloud budget that change over time</source>
        <translation>Eine Rate und ein Cloud-Budget, die sich mit der Zeit ändern</translation>
    </message>
    <message>
        <source>Open a rate Q(t)...</source>
        <translation>Rate Q(t) öffnen...</translation>
    </message>
    <message>
        <source>Open a budget T0(t)...</source>
        <translation>Budget T0(t) öffnen...</translation>
    </message>
    <message>
        <source>Both as the controls have them</source>
        <translation>Beide wie unter „Einstellungen“</translation>
    </message>
    <message>
        <source>Timeline of the replay</source>
        <translation>Zeitachse der Wiedergabe</translation>
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
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Strategien</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>%1 begins: %2</source>
        <translation>%1 beginnt: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>measured: %1</source>
        <translation>gemessen: %1</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Rate Q</source>
        <translation>Rate Q</translation>
    </message>
    <message>
        <source>Budget T0</source>
        <translation>Budget T0</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>%1 frames/s</source>
        <translation>%1 Bilder/s</translation>
    </message>
    <message>
        <source>Drawn by hand</source>
        <translation>Von Hand gezeichnet</translation>
    </message>
    <message>
        <source>%1 to %2: %3 on average; %4: frames %5, latency %6 on average (%7 to %8), changes of plan %9.</source>
        <translation>%1 bis %2: im Mittel %3; %4: Bilder %5, Latenz im Mittel %6 (%7 bis %8), Planwechsel %9.</translation>
    </message>
    <message>
        <source>Measured: %1.</source>
        <translation>Gemessen: %1.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Scale, cut, delay or loop the trace</source>
        <translation>Den Trace skalieren, schneiden, verschieben oder wiederholen</translation>
    </message>
    <message>
        <source>Frames whose answer takes longer than 1/Q; the lanes mark them along their bottom</source>
        <translation>Bilder, deren Antwort länger braucht als 1/Q; die Spuren zeigen sie an ihrem unteren Rand</translation>
    </message>
    <message>
        <source>frames over 1/Q</source>
        <translation>Bilder über 1/Q</translation>
    </message>
</context>
<context>
    <name>cutpoint::ReportDialog</name>
    <message>
        <source>The &amp;graph</source>
        <translation>Der &amp;Graph</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The report tells the decision, its proof, the model, the profile and its origin, the question, other methods and how far errors matter.</source>
        <translation>Der Bericht nennt die Entscheidung, ihren Beweis, das Modell, das Profil und seine Herkunft, die Frage, andere Verfahren und wie weit Fehler ins Gewicht fallen.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>cutpoint::RuntimePanel</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Stop connecting</source>
        <translation>Verbinden abbrechen</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Stop frames</source>
        <translation>Bildstrom anhalten</translation>
    </message>
    <message>
        <source>Start frames</source>
        <translation>Bildstrom starten</translation>
    </message>
    <message>
        <source>Edge agent</source>
        <translation>Edge-Agent</translation>
    </message>
    <message>
        <source>Token file</source>
        <translation>Token-Datei</translation>
    </message>
    <message>
        <source>TLS authority</source>
        <translation>TLS-Stelle</translation>
    </message>
    <message>
        <source>Host and port of the edge agent&apos;s control service</source>
        <translation>Host und Port des Steuerdienstes des Edge-Agenten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>a PEM file</source>
        <translation>eine PEM-Datei</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>None, on this machine</source>
        <translation>Keine, auf diesem Rechner</translation>
    </message>
    <message>
        <source>TLS, the system&apos;s certificates</source>
        <translation>TLS, Zertifikate des Systems</translation>
    </message>
    <message>
        <source>TLS, an authority of its own</source>
        <translation>TLS, eigene Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>None, on any machine</source>
        <translation>Keine, auf jedem Rechner</translation>
    </message>
    <message>
        <source>“None, on any machine” sends token and frames in the clear: for networks that nobody else listens on</source>
        <translation>„Keine, auf jedem Rechner“ sendet Token und Bilder unverschlüsselt: nur für Netze, in denen niemand mithört</translation>
    </message>
    <message>
        <source>Profile both sides</source>
        <translation>Profil beider Seiten messen</translation>
    </message>
    <message>
        <source>Times every layer on the edge and in the cloud</source>
        <translation>Misst die Zeit jeder Schicht auf der Edge und in der Cloud</translation>
    </message>
    <message>
        <source>Measure bandwidth</source>
        <translation>Bandbreite messen</translation>
    </message>
    <message>
        <source>Sends two messages of different size, several times</source>
        <translation>Sendet mehrmals zwei Nachrichten verschiedener Größe</translation>
    </message>
    <message>
        <source>Adopt times</source>
        <translation>Zeiten übernehmen</translation>
    </message>
    <message>
        <source>Takes the measured times as the model&apos;s profile; undo brings the old ones back</source>
        <translation>Nimmt die gemessenen Zeiten als Profil des Modells; Rückgängig holt die alten zurück</translation>
    </message>
    <message>
        <source>Push plan</source>
        <translation>Plan übertragen</translation>
    </message>
    <message>
        <source>Checks that both halves can run, loads them and switches between two frames</source>
        <translation>Prüft, ob beide Hälften laufen können, lädt sie und wechselt zwischen zwei Bildern</translation>
    </message>
    <message>
        <source>Check plan</source>
        <translation>Plan prüfen</translation>
    </message>
    <message>
        <source>Loads both halves beside what runs and sends one frame through them; deploys nothing</source>
        <translation>Lädt beide Hälften neben dem Laufenden und schickt ein Bild hindurch; setzt nichts ein</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Time, s</source>
        <translation>Zeit, s</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Runtime events</source>
        <translation>Laufzeitereignisse</translation>
    </message>
    <message>
        <source>What happens to the plan, the link and the stream is listed here once connected.</source>
        <translation>Was mit Plan, Leitung und Bildstrom geschieht, steht hier, sobald eine Verbindung besteht.</translation>
    </message>
    <message>
        <source>Since the connection was made</source>
        <translation>Seit die Verbindung besteht</translation>
    </message>
    <message>
        <source>Address of the edge agent</source>
        <translation>Adresse des Edge-Agenten</translation>
    </message>
    <message>
        <source>Token file of the edge agent</source>
        <translation>Tokendatei des Edge-Agenten</translation>
    </message>
    <message>
        <source>Certificate file of the edge agent</source>
        <translation>Zertifikatsdatei des Edge-Agenten</translation>
    </message>
</context>
<context>
    <name>cutpoint::ServerBar</name>
    <message>
        <source>%1 keeps %2 workers busy</source>
        <translation>%1 beschäftigt %2 Worker</translation>
    </message>
    <message>
        <source>Up to %1 of %2 workers may be busy: beyond that a queue grows.</source>
        <translation>Bis zu %1 von %2 Workern dürfen beschäftigt sein: darüber wächst eine Warteschlange.</translation>
    </message>
    <message>
        <source>Server in use</source>
        <translation>Auslastung des Servers</translation>
    </message>
    <message>
        <source>server in use: %1, at most %2</source>
        <translation>Server ausgelastet: %1, höchstens %2</translation>
    </message>
</context>
<context>
    <name>cutpoint::ShortcutSheet</name>
    <message>
        <source> or </source>
        <comment>between two shortcuts</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>cutpoint::SpeedUpsPlot</name>
    <message>
        <source>%1 on %2, %3
latency: %4 times faster, throughput: %5 times
%6</source>
        <translation>%1 auf %2, %3
Latenz: %4-mal schneller, Durchsatz: %5-mal
%6</translation>
    </message>
    <message>
        <source>This model, four networks</source>
        <translation>Dieses Modell, vier Netze</translation>
    </message>
    <message>
        <source>All samples on %1 (%2)</source>
        <translation>Alle Beispiele auf %1 (%2)</translation>
    </message>
    <message>
        <source>All models of a folder...</source>
        <translation>Alle Modelle eines Ordners...</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Here you will see how many times faster than the edge alone each algorithm is. Open a model to get it.</source>
        <translation>Hier sehen Sie, wievielmal schneller als die Edge allein jeder Algorithmus ist. Öffnen Sie dazu ein Modell.</translation>
    </message>
    <message>
        <source>Highest throughput (exact)</source>
        <translation>Höchster Durchsatz (exakt)</translation>
    </message>
    <message>
        <source>the paper&apos;s text</source>
        <translation>der Text des Artikels</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>How many times faster than the edge alone (dashed) on four networks.</source>
        <translation>Wievielmal schneller als die Edge allein (gestrichelt) in vier Netzen.</translation>
    </message>
    <message>
        <source>How many times faster than the edge alone (dashed), several models on %1.</source>
        <translation>Wievielmal schneller als die Edge allein (gestrichelt), mehrere Modelle auf %1.</translation>
    </message>
    <message>
        <source>Diamonds: what the paper&apos;s text says of its ResNet-18.</source>
        <translation>Rauten: was der Text des Artikels über sein ResNet-18 sagt.</translation>
    </message>
    <message>
        <source>Not all could be computed in time.</source>
        <translation>Nicht alle konnten rechtzeitig berechnet werden.</translation>
    </message>
    <message>
        <source>Speed-ups against edge-only</source>
        <translation>Beschleunigung gegenüber nur Edge</translation>
    </message>
</context>
<context>
    <name>cutpoint::StageBars</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>edge T_e</source>
        <translation>Edge T_e</translation>
    </message>
    <message>
        <source>transfer T_t</source>
        <translation>Übertragung T_t</translation>
    </message>
    <message>
        <source>cloud T_c</source>
        <translation>Cloud T_c</translation>
    </message>
    <message>
        <source>never arrives</source>
        <translation>kommt nie an</translation>
    </message>
    <message>
        <source>%1
edge %2, transfer %3, cloud %4</source>
        <translation>%1
Edge %2, Übertragung %3, Cloud %4</translation>
    </message>
</context>
<context>
    <name>cutpoint::StatesDialog</name>
    <message>
        <source>State between frames</source>
        <translation>Zustand zwischen Bildern</translation>
    </message>
    <message>
        <source>An input that carries state, such as h and c of an LSTM or a cache, is not sent: it stays with its readers and the layer that writes its next value.</source>
        <translation>Ein Eingang, der Zustand trägt, etwa h und c eines LSTM oder ein Cache, wird nicht gesendet: Er bleibt bei seinen Lesern und der Schicht, die seinen nächsten Wert schreibt.</translation>
    </message>
    <message>
        <source>new with every frame</source>
        <translation>neu mit jedem Bild</translation>
    </message>
    <message>
        <source>carries the state of %1</source>
        <translation>trägt den Zustand von %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>cutpoint::StudyView</name>
    <message>
        <source>Computing</source>
        <translation>Wird berechnet</translation>
    </message>
</context>
<context>
    <name>cutpoint::SwitchesActivity</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Median %1, worst %2, switches: %3.</source>
        <translation>Median %1, schlechtestes %2, Wechsel: %3.</translation>
    </message>
    <message>
        <source>All frames together take %1 of DADS&apos;s time.</source>
        <translation>Alle Bilder zusammen brauchen %1 der Zeit von DADS.</translation>
    </message>
    <message>
        <source>The oracle needs %1 of yours.</source>
        <translation>Das Orakel braucht %1 Ihrer Zeit.</translation>
    </message>
</context>
<context>
    <name>cutpoint::Terms</name>
    <message>
        <source>T_e, edge time</source>
        <translation>T_e, Edge-Zeit</translation>
    </message>
    <message>
        <source>Time that one frame spends on the edge device.</source>
        <translation>Zeit, die ein Bild auf dem Edge-Gerät verbringt.</translation>
    </message>
    <message>
        <source>T_t, transfer time</source>
        <translation>T_t, Übertragungszeit</translation>
    </message>
    <message>
        <source>Time in which the outputs at the cut pass up the link, each once.</source>
        <translation>Zeit, in der die Ausgaben am Schnitt über die Leitung gehen, jede einmal.</translation>
    </message>
    <message>
        <source>T_c, cloud time</source>
        <translation>T_c, Cloud-Zeit</translation>
    </message>
    <message>
        <source>Time that one frame spends in the cloud.</source>
        <translation>Zeit, die ein Bild in der Cloud verbringt.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>From camera to answer for one frame: T_e + T_t + T_c.</source>
        <translation>Von der Kamera bis zur Antwort für ein Bild: T_e + T_t + T_c.</translation>
    </message>
    <message>
        <source>Max stage time</source>
        <translation>Größte Stufenzeit</translation>
    </message>
    <message>
        <source>The longest of the three stages; frames per second are its inverse.</source>
        <translation>Die längste der drei Stufen; die Bilder pro Sekunde sind ihr Kehrwert.</translation>
    </message>
    <message>
        <source>Light, heavy, congested</source>
        <translation>Geringe Last, hohe Last, Überlast</translation>
    </message>
    <message>
        <source>Light: the plan of lowest latency keeps up with Q. Heavy: only another plan does. Congested: none does.</source>
        <translation>Gering: Der Plan mit der kleinsten Latenz hält mit Q Schritt. Hoch: nur ein anderer Plan. Überlastet: keiner.</translation>
    </message>
    <message>
        <source>Largest sustainable Q</source>
        <translation>Größtes haltbares Q</translation>
    </message>
    <message>
        <source>The frames per second that the plan of least max stage time keeps up with.</source>
        <translation>Die Bilder pro Sekunde, mit denen der Plan der kleinsten längsten Stufenzeit Schritt hält.</translation>
    </message>
    <message>
        <source>Next best</source>
        <translation>Nächstbester</translation>
    </message>
    <message>
        <source>How much worse the best plan with another cut is: what a wrong number may cost.</source>
        <translation>Um wie viel der beste Plan mit einem anderen Schnitt schlechter ist: was eine falsche Zahl kosten kann.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>What is proved about the answer: optimal, within a gap, or only found.</source>
        <translation>Was über die Antwort bewiesen ist: optimal, bis auf eine Lücke, oder nur gefunden.</translation>
    </message>
    <message>
        <source>Frontier</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>All combinations of edge time, bytes sent and cloud time that no plan beats in all three. The best plan is always among them.</source>
        <translation>Alle Kombinationen aus Edge-Zeit, gesendeten Bytes und Cloud-Zeit, die kein Plan in allen dreien schlägt. Der beste Plan ist immer darunter.</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>How far at most the answer is from the best one.</source>
        <translation>Wie weit die Antwort höchstens von der besten entfernt ist.</translation>
    </message>
    <message>
        <source>Hull</source>
        <translation>Hülle</translation>
    </message>
    <message>
        <source>The part of the trade-off that weights alone can reach, and so DSH; the best plan may lie beside it.</source>
        <translation>Der Teil der Abwägung, den Gewichte allein erreichen und damit DSH; der beste Plan kann daneben liegen.</translation>
    </message>
    <message>
        <source>Saturated</source>
        <translation>Gesättigt</translation>
    </message>
    <message>
        <source>A link whose capacity the flow uses up. A minimum cut is made of such links.</source>
        <translation>Eine Verbindung, deren Kapazität der Fluss aufbraucht. Ein minimaler Schnitt besteht aus solchen Verbindungen.</translation>
    </message>
    <message>
        <source>Network G&apos;</source>
        <translation>Netz G&apos;</translation>
    </message>
    <message>
        <source>Red links carry cloud times, blue ones edge times, black ones transfer times; its minimum cut is the plan of lowest latency.</source>
        <translation>Rote Verbindungen tragen Cloud-Zeiten, blaue Edge-Zeiten, schwarze Übertragungszeiten; sein minimaler Schnitt ist der Plan mit der kleinsten Latenz.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>The layers whose output is sent from the edge to the cloud.</source>
        <translation>Die Schichten, deren Ausgabe vom Edge-Gerät in die Cloud gesendet wird.</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Where a number comes from: measured, imported, estimated, computed, reconstructed, invented or edited.</source>
        <translation>Woher eine Zahl kommt: gemessen, importiert, geschätzt, berechnet, rekonstruiert, erfunden oder bearbeitet.</translation>
    </message>
    <message>
        <source>Breakpoint</source>
        <translation>Umschlagpunkt</translation>
    </message>
    <message>
        <source>A bandwidth at which the best plan changes.</source>
        <translation>Eine Bandbreite, bei der der beste Plan wechselt.</translation>
    </message>
    <message>
        <source>Edge only, cloud only, Neurosurgeon</source>
        <translation>Nur Edge, nur Cloud, Neurosurgeon</translation>
    </message>
    <message>
        <source>What the plan is compared with: everything on one side, and the best cut along one order of the layers.</source>
        <translation>Womit der Plan verglichen wird: alles auf einer Seite, und der beste Schnitt entlang einer Reihenfolge der Schichten.</translation>
    </message>
    <message>
        <source>Plan A</source>
        <translation>Plan A</translation>
    </message>
    <message>
        <source>A plan kept with Edit &gt; Keep this plan as A; every view draws it thin beside the plan of now.</source>
        <translation>Ein Plan, der mit Bearbeiten &gt; Diesen Plan zum Vergleich als A behalten festgehalten wurde; jede Ansicht zeichnet ihn dünn neben den jetzigen.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>What the edge device draws for one frame: computing, sending and waiting, each at its power.</source>
        <translation>Was das Edge-Gerät für ein Bild verbraucht: Rechnen, Senden und Warten, jeweils mit seiner Leistung.</translation>
    </message>
</context>
<context>
    <name>cutpoint::Timeline</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>cutpoint::ToolBar</name>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Hauptleiste</translation>
    </message>
    <message>
        <source>Colour layers by</source>
        <translation>Schichten färben nach</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Edge time</source>
        <translation>Edge-Zeit</translation>
    </message>
    <message>
        <source>Cloud time</source>
        <translation>Cloud-Zeit</translation>
    </message>
    <message>
        <source>Output bytes</source>
        <translation>Ausgabebytes</translation>
    </message>
    <message>
        <source>FLOPs</source>
        <translation>FLOPs</translation>
    </message>
    <message>
        <source>Find layer (Ctrl+F)</source>
        <translation>Schicht suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Find layer</source>
        <translation>Schicht suchen</translation>
    </message>
</context>
<context>
    <name>cutpoint::TraceControls</name>
    <message>
        <source>rates × </source>
        <translation>Raten × </translation>
    </message>
    <message>
        <source>from </source>
        <translation>von </translation>
    </message>
    <message>
        <source>to </source>
        <translation>bis </translation>
    </message>
    <message>
        <source>delay </source>
        <translation>später um </translation>
    </message>
    <message>
        <source>loop to </source>
        <translation>wiederholt bis </translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>bis zum Ende</translation>
    </message>
    <message>
        <source>no loop</source>
        <translation>ohne Wiederholung</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Wie aufgezeichnet</translation>
    </message>
    <message>
        <source>Every rate of the trace is multiplied by this</source>
        <translation>Jede Rate des Traces wird damit malgenommen</translation>
    </message>
    <message>
        <source>The part of the trace that is kept begins here</source>
        <translation>Hier beginnt der Teil des Traces, der bleibt</translation>
    </message>
    <message>
        <source>The part of the trace that is kept ends here; 0 is the end of the trace</source>
        <translation>Hier endet der Teil des Traces, der bleibt; 0 ist das Ende des Traces</translation>
    </message>
    <message>
        <source>The trace begins that much later, with what it holds at its end</source>
        <translation>Der Trace beginnt um so viel später, mit dem, was an seinem Ende steht</translation>
    </message>
    <message>
        <source>The trace is repeated until then; 0 leaves its length</source>
        <translation>Der Trace wird bis dahin wiederholt; 0 lässt ihm seine Länge</translation>
    </message>
    <message>
        <source>Undoes every change of the trace</source>
        <translation>Nimmt jede Änderung des Traces zurück</translation>
    </message>
</context>
<context>
    <name>cutpoint::TradeOffPlot</name>
    <message>
        <source>%1: cut after %2
%3
latency %4, %5</source>
        <translation>%1: Schnitt nach %2
%3
Latenz %4, %5</translation>
    </message>
    <message>
        <source>T_e against T_t + T_c</source>
        <translation>T_e gegen T_t + T_c</translation>
    </message>
    <message>
        <source>T_e against T_t</source>
        <translation>T_e gegen T_t</translation>
    </message>
    <message>
        <source>T_e against T_c</source>
        <translation>T_e gegen T_c</translation>
    </message>
    <message>
        <source>T_t against T_c</source>
        <translation>T_t gegen T_c</translation>
    </message>
    <message>
        <source>What is drawn against what</source>
        <translation>Was gegen was aufgetragen wird</translation>
    </message>
    <message>
        <source>Here you will see every plan that no other beats, edge time against transfer and cloud time, and where each algorithm stands. Open a model to get it.</source>
        <translation>Hier sehen Sie jeden Plan, den kein anderer schlägt, Edge-Zeit gegen Übertragungs- und Cloud-Zeit, und wo jeder Algorithmus steht. Öffnen Sie dazu ein Modell.</translation>
    </message>
    <message>
        <source>Pareto-minimal</source>
        <translation>Pareto-minimal</translation>
    </message>
    <message>
        <source>same latency as the chosen plan</source>
        <translation>gleiche Latenz wie der gewählte Plan</translation>
    </message>
    <message>
        <source>T0 = %1</source>
        <translation>T0 = %1</translation>
    </message>
    <message>
        <source>Edge time T_e (%1)</source>
        <translation>Edge-Zeit T_e (%1)</translation>
    </message>
    <message>
        <source>Transfer and cloud time T_t + T_c (%1)</source>
        <translation>Übertragungs- und Cloud-Zeit T_t + T_c (%1)</translation>
    </message>
    <message>
        <source>Transfer time T_t (%1)</source>
        <translation>Übertragungszeit T_t (%1)</translation>
    </message>
    <message>
        <source>Cloud time T_c (%1)</source>
        <translation>Cloud-Zeit T_c (%1)</translation>
    </message>
    <message>
        <source>%1 plans that no other beats in edge time, bytes and cloud time; rings mark the %2 that DSH&apos;s weights can reach.</source>
        <translation>%1 Pläne, die kein anderer in Edge-Zeit, Bytes und Cloud-Zeit schlägt; Ringe markieren die %2, die die Gewichte von DSH erreichen können.</translation>
    </message>
    <message>
        <source>The net is too wide for all its plans, so only these are known: the algorithms&apos; and %1 that weights reach.</source>
        <translation>Das Netz ist zu breit für alle seine Pläne, daher sind nur diese bekannt: die der Algorithmen und %1, die Gewichte erreichen.</translation>
    </message>
    <message>
        <source>Weights reach more than these.</source>
        <translation>Gewichte erreichen mehr als diese.</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Abwägung</translation>
    </message>
    <message>
        <source>One plan beats all others in edge time, bytes and cloud time at once.</source>
        <translation>Ein Plan schlägt alle anderen in Edge-Zeit, Bytes und Cloud-Zeit zugleich.</translation>
    </message>
</context>
<context>
    <name>cutpoint::VerdictPanel</name>
    <message>
        <source>Open a model with times, and the best place to split it appears here.</source>
        <translation>Öffnen Sie ein Modell mit Zeiten, und hier erscheint die beste Stelle, es zu teilen.</translation>
    </message>
    <message>
        <source>T_e, ms</source>
        <translation>T_e, ms</translation>
    </message>
    <message>
        <source>T_t, ms</source>
        <translation>T_t, ms</translation>
    </message>
    <message>
        <source>T_c, ms</source>
        <translation>T_c, ms</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>Latenz, ms</translation>
    </message>
    <message>
        <source>Sent, kB</source>
        <translation>Gesendet, kB</translation>
    </message>
    <message>
        <source>Frames/s</source>
        <translation>Bilder/s</translation>
    </message>
    <message>
        <source>Neuro-
surgeon</source>
        <translation>Neuro-
surgeon</translation>
    </message>
    <message>
        <source>Plan A</source>
        <translation>Plan A</translation>
    </message>
    <message>
        <source>Figures of the plan and of what it is compared with</source>
        <translation>Zahlen des Plans und dessen, womit er verglichen wird</translation>
    </message>
    <message>
        <source>Edge energy, J</source>
        <translation>Edge-Energie, J</translation>
    </message>
</context>
<context>
    <name>cutpoint::WeightsActivity</name>
    <message>
        <source>&amp;alpha</source>
        <translation>&amp;alpha</translation>
    </message>
    <message>
        <source>&amp;gamma</source>
        <translation>&amp;gamma</translation>
    </message>
    <message>
        <source>alpha = %1, gamma = %2: V_S = %3 with T_max = %4.</source>
        <translation>alpha = %1, gamma = %2: V_S = %3 mit T_max = %4.</translation>
    </message>
    <message>
        <source>That is the marked plan.</source>
        <translation>Das ist der markierte Plan.</translation>
    </message>
    <message>
        <source>The marked plan has V_S = %1 and T_max = %2.</source>
        <translation>Der markierte Plan hat V_S = %1 und T_max = %2.</translation>
    </message>
</context>
<context>
    <name>cutpoint::WelcomePage</name>
    <message>
        <source>%1 – %2</source>
        <comment>file – folder</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Cutpoint</source>
        <translation>Cutpoint</translation>
    </message>
    <message>
        <source>Finds where to split a neural network between an edge device and the cloud.</source>
        <translation>Findet, wo ein neuronales Netz zwischen einem Edge-Gerät und der Cloud zu teilen ist.</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Modell öffnen…</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>A lesson in seven chapters: how the best cut is found</source>
        <translation>Eine Lektion in sieben Kapiteln: wie der beste Schnitt gefunden wird</translation>
    </message>
    <message>
        <source>input + %1 layers, chain</source>
        <translation>Eingabe + %1 Schichten, Kette</translation>
    </message>
    <message>
        <source>input + %1 layers, DAG</source>
        <translation>Eingabe + %1 Schichten, DAG</translation>
    </message>
    <message>
        <source>7-layer example (Fig. 4)</source>
        <translation>Beispiel mit 7 Schichten (Abb.&#xa0;4)</translation>
    </message>
    <message>
        <source>13-vertex example (Fig. 6)</source>
        <translation>Beispiel mit 13 Knoten (Abb.&#xa0;6)</translation>
    </message>
    <message>
        <source>4-layer example (Fig. 9)</source>
        <translation>Beispiel mit 4 Schichten (Abb.&#xa0;9)</translation>
    </message>
    <message>
        <source>Fig. 9, first layer computing</source>
        <translation>Abb.&#xa0;9, die erste Schicht rechnet</translation>
    </message>
    <message>
        <source>Faster R-CNN of Fig. 21 (fitted)</source>
        <translation>Faster R-CNN aus Abb.&#xa0;21 (angepasst)</translation>
    </message>
    <message>
        <source>ResNet-18 of the paper</source>
        <translation>ResNet-18 aus dem Artikel</translation>
    </message>
    <message>
        <source>Start with a sample, or drop a model here: ONNX, TensorFlow Lite, OpenVINO, Caffe, Darknet, JSON, PipeDream or CSV.</source>
        <translation>Beginnen Sie mit einem Beispiel oder ziehen Sie ein Modell hierher: ONNX, TensorFlow Lite, OpenVINO, Caffe, Darknet, JSON, PipeDream oder CSV.</translation>
    </message>
</context>
<context>
    <name>cutpoint::WhatsThis</name>
    <message>
        <source>The layers of the model and where they run: E on the edge, C in the cloud, the cut between them thick. Click a layer to select it everywhere, drag to move the picture, turn the wheel to zoom; the right button pins a layer or cuts there.</source>
        <translation>Die Schichten des Modells und wo sie laufen: E auf dem Edge-Gerät, C in der Cloud, dazwischen dick der Schnitt. Ein Klick wählt eine Schicht überall aus, Ziehen verschiebt das Bild, das Mausrad vergrößert; mit der rechten Taste wird eine Schicht festgelegt oder dort geschnitten.</translation>
    </message>
    <message>
        <source>Open a model or a project, take one of the samples, or begin the lesson.</source>
        <translation>Öffnen Sie ein Modell oder ein Projekt, nehmen Sie ein Beispiel, oder beginnen Sie die Lektion.</translation>
    </message>
    <message>
        <source>What is done most, what colours the layers, and the search for a layer by name or type.</source>
        <translation>Was am häufigsten gebraucht wird, wonach die Schichten gefärbt sind, und die Suche nach einer Schicht über Namen oder Typ.</translation>
    </message>
    <message>
        <source>What is asked: the link, the rate of frames, limits, speeds and powers. Every change gives a new plan at once and can be undone.</source>
        <translation>Wonach gefragt wird: Leitung, Bildrate, Grenzen, Geschwindigkeiten und Leistungen. Jede Änderung ergibt sofort einen neuen Plan und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>The best plan in one sentence, its three stages beside those of other plans, whether it keeps up, and how sure that is.</source>
        <translation>Der beste Plan in einem Satz, seine drei Stufen neben denen anderer Pläne, ob er Schritt hält und wie sicher das ist.</translation>
    </message>
    <message>
        <source>Times and sizes of each layer and where they come from. Numbers can be typed, or pasted from a spreadsheet; a click on a column&apos;s name sorts.</source>
        <translation>Zeiten und Größen jeder Schicht und woher sie stammen. Zahlen können getippt oder aus einer Tabellenkalkulation eingefügt werden; ein Klick auf den Namen einer Spalte sortiert.</translation>
    </message>
    <message>
        <source>The method step by step on the model that is open, with questions to try.</source>
        <translation>Das Verfahren Schritt für Schritt am geöffneten Modell, mit Fragen zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Latency and throughput of every algorithm over the bandwidth. Drag the mark to move the bandwidth; click a curve to take its plan.</source>
        <translation>Latenz und Durchsatz jedes Algorithmus über der Bandbreite. Ziehen der Marke ändert die Bandbreite; ein Klick auf eine Kurve übernimmt ihren Plan.</translation>
    </message>
    <message>
        <source>What each place to cut costs. Click a bar to take its plan.</source>
        <translation>Was jede Schnittstelle kostet. Ein Klick auf einen Balken übernimmt ihren Plan.</translation>
    </message>
    <message>
        <source>All plans that no other beats, edge time against transfer and cloud time. Click a point to take its plan.</source>
        <translation>Alle Pläne, die kein anderer schlägt: Edge-Zeit gegen Übertragungs- und Cloud-Zeit. Ein Klick auf einen Punkt übernimmt seinen Plan.</translation>
    </message>
    <message>
        <source>How frames pass through edge, uplink and cloud, and where they wait.</source>
        <translation>Wie Bilder durch Edge, Uplink und Cloud laufen und wo sie warten.</translation>
    </message>
    <message>
        <source>Which plan is best at which bandwidth and sampling rate, or cloud budget. Click to go there.</source>
        <translation>Welcher Plan bei welcher Bandbreite und Abtastrate oder welchem Cloud-Budget der beste ist. Ein Klick geht dorthin.</translation>
    </message>
    <message>
        <source>What each budget of transfer and cloud time buys. Drag the mark to set T0.</source>
        <translation>Was jedes Budget für Übertragungs- und Cloud-Zeit bringt. Ziehen der Marke setzt T0.</translation>
    </message>
    <message>
        <source>How much faster the plans of several models are than edge-only, by network.</source>
        <translation>Wie viel schneller die Pläne mehrerer Modelle sind als nur Edge, je nach Netz.</translation>
    </message>
    <message>
        <source>What each algorithm answers to each objective, and how far from the best it is. Double-click a row to take its plan.</source>
        <translation>Was jeder Algorithmus auf jedes Ziel antwortet und wie weit er vom besten entfernt ist. Ein Doppelklick auf eine Zeile übernimmt ihren Plan.</translation>
    </message>
    <message>
        <source>How plans and policies fare while the bandwidth changes over time.</source>
        <translation>Wie sich Pläne und Strategien bewähren, während sich die Bandbreite ändert.</translation>
    </message>
    <message>
        <source>The measured times that the plan rests on: which row of a profiler&apos;s file is about which layer, what is missing or odd, and how two profiles differ.</source>
        <translation>Die gemessenen Zeiten, auf denen der Plan beruht: welche Zeile einer Profiler-Datei zu welcher Schicht gehört, was fehlt oder auffällt und worin sich zwei Profile unterscheiden.</translation>
    </message>
    <message>
        <source>Many cameras that share one server: how its workers are divided among them, what each class of cameras gets, and what one worker more would save.</source>
        <translation>Viele Kameras, die sich einen Server teilen: wie seine Worker auf sie verteilt werden, was jede Klasse von Kameras bekommt und was ein Worker mehr sparen würde.</translation>
    </message>
    <message>
        <source>All that is known of the layer that is selected, and why it runs where it runs.</source>
        <translation>Alles, was über die ausgewählte Schicht bekannt ist, und warum sie läuft, wo sie läuft.</translation>
    </message>
    <message>
        <source>What is wrong with files, pins or settings, and what to do. Click one to go to its layer.</source>
        <translation>Was an Dateien, Festlegungen oder Einstellungen nicht stimmt und was zu tun ist. Ein Klick führt zur Schicht.</translation>
    </message>
    <message>
        <source>Connect to a running edge agent: measure both sides and the link, send the plan, watch what it really takes.</source>
        <translation>Verbindung mit einem laufenden Edge-Agenten: beide Seiten und die Leitung messen, den Plan senden und beobachten, was er wirklich braucht.</translation>
    </message>
</context>
<context>
    <name>cutpoint::WholeNetDialog</name>
    <message>
        <source>Whole-net times</source>
        <translation>Zeiten des ganzen Netzes</translation>
    </message>
    <message>
        <source>What a frame takes on one side alone, where that has been measured: the layers&apos; times are scaled to it. Measured layers keep their times unless all are measured. Empty: the times stay as they are.</source>
        <translation>Was ein Bild auf einer Seite allein braucht, wo das gemessen ist: Die Zeiten der Schichten werden darauf skaliert. Gemessene Schichten behalten ihre Zeiten, außer wenn alle gemessen sind. Leer: Die Zeiten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>On the edge alone</source>
        <translation>Allein auf der Edge</translation>
    </message>
    <message>
        <source>In the cloud alone</source>
        <translation>In der Cloud allein</translation>
    </message>
    <message>
        <source>A whole net takes more than no time.</source>
        <translation>Ein ganzes Netz braucht mehr als keine Zeit.</translation>
    </message>
</context>
</TS>
