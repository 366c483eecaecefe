<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Verdict</name>
    <message>
        <source>%1 frames/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of it %2 on the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 J per frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloud-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edge-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would never finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times the rate of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 less than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 faster than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 slower than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and %1 than edge-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another plan is equally good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next best %1 slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next best %1 worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not split: run everything on the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the raw input, run everything in the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split where nothing needs to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split after %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split after %1, %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split after %1, %2 and %3 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cut (%1): %2</source>
        <comment>placement: value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, but it breaks a limit or a pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as good as the best plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the best plan: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 more than the best plan (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan keeps up with %1; the largest sustainable rate is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan meets the cloud budget of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan meets the limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>placement: value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sentence, gain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>sentence; margin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest sustainable Q of any plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this plan sustains up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan falls behind %1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sampling rate set; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light load: this plan keeps up with %1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavy load: this plan sustains %1 of %2; %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Congested: no plan keeps up with %1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best plan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimal, proved by the frontier (%1 points) in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimal, proved in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 from optimal, found in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by %1 in %2; not proved optimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proved: no plan meets the limits; the nearest plan is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cut</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cutpoint</name>
    <message>
        <source>1 layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 edge | %2 cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time on the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floating point operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where layers run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MFLOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs on the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs in the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thick: the cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cut: sent over the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saturated; %1 flow in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;x of y&quot;: flow of capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red, e to v: cloud time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue, v to c: edge time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>black, v to v&apos;: transfer time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dashed: infinite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: %1, %2 over the network, however many read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; runs on the edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; runs in the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes %1 on the edge and %2 in the cloud; sending its output takes %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a raw input: it arises on the edge and cannot be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have pinned it to this side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan can have it on the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the other side it would do as well: the fastest plan there takes no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fastest plan with it in the cloud takes %1 more for a frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fastest plan with it on the edge takes %1 more for a frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cutpoint::ControlsPanel</name>
    <message>
        <source>%1 fps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame from camera to answer as fast as possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many frames per second as the slowest stage allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least edge time while transfer and cloud stay within T0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fastest answer among the plans that sustain Q frames per second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least energy drawn by the edge device for one frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uplink from the edge to the cloud; the names above the slider are typical networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling rate Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames that arrive every second; a plan keeps up when no stage takes longer than 1/Q.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud budget T0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most time that transfer and cloud together may take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if the edge device were this much faster?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if the cloud were this much faster?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of the raw input as sent, relative to the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip (RTT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged once for every layer whose output is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a transfer really takes over its size divided by the bandwidth; the runtime measures it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAT1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WiFi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest latency that keeps up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest edge energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uint8 (÷4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cutpoint::Document</name>
    <message>
        <source>change controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adopt profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return to the best plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cutpoint::Gallery</name>
    <message>
        <source>input + %1 layers, chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input + %1 layers, DAG</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cutpoint::GraphView</name>
    <message>
        <source>runs on the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs in the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edge time %1, cloud time %2, sends %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers of a model appear here. Open a model to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; layers: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin to &amp;edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin to &amp;cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut &amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why here?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cutpoint::InputShapesDialog</name>
    <message>
        <source>Input shapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of every layer follows from the shapes of the inputs, batch first: 1x3x224x224.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cutpoint::IssuesPanel</name>
    <message>
        <source>No issues. Warnings about imported files appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cutpoint::JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 … %2 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cutpoint::LayersModel</name>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconstructed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edge, cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero bytes: sending this output would be free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero time although the layer computes something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over 1000 s: were milliseconds given as seconds?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 50 times the median: the first run may include warm-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column: value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge time %1, cloud time %2, output size %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a batch of %1 frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output, kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLOPs, M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters, kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cutpoint::LayersPanel</name>
    <message>
        <source>edge, cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, type or side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers of the model appear here. Open a model with Ctrl+O or drop a file on the window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cutpoint::LayoutRunner</name>
    <message>
        <source>The layout was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout program ended unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout program refused the graph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout program could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout program took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout program gave no usable answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cutpoint::LogSlider</name>
    <message>
        <source>%1
from %2 to %3, %4 of the layers on the edge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cutpoint::MainWindow</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighing every plan of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching the best plan of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was cancelled; what was open is unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – layers: %2, inputs: %3, links: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Input shapes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to the &amp;best plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;DNN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Min-cut network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Alt+0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Cutpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Cutpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Cutpoint %1&lt;/h3&gt;&lt;p&gt;Finds where to split a deep neural network between an edge device and the cloud, exactly, by the method of the paper “DNN Surgery: Accelerating DNN Inference on the Edge Through Layer Partitioning”.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour layers by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLOPs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find layer (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write %1; choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cutpoint projects (*.cutpoint)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to %1 before leaving it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited times, pins and your own cut are lost otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model or a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models and projects (*.onnx *.prototxt *.cfg *.json *.txt *.csv *.cutpoint);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a profile of both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles (*.csv *.tsv *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan as JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model with its profile as JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph as SVG (*.svg);;Graph as PNG (*.png);;Graph as PDF (*.pdf);;Graph as DOT (*.dot)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write %1; check the folder and the ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cut stays while you move the sliders; Edit &gt; Return to the best plan ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed origins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge times: %1, %2   Cloud times: %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides are profiled; “Adopt times” makes the plan rest on them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth, RTT and overhead are as measured; undo goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was adopted: the agent runs a model with other layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was adopted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured times adopted; layers: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cutpoint::QuantityField</name>
    <message>
        <source>Between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a rate with its unit, such as 4 Mbit/s or 500 kbit/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a time with its unit, such as 20 ms or 1.5 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number, such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number, such as 30 %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cutpoint::RuntimePanel</name>
    <message>
        <source>The file that holds the access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate authority of the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the edge agent to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an edge agent (cutpoint-agent edge --help) and connect to it: it measures both sides and the network, runs the plan, and shows measured times beside predicted ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Cloud %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights are made up: times are real, answers are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running plan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent adapts its plan by itself: a pushed plan lasts until it decides anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured bandwidth: %1 (spread %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, transfers take %1 times bytes over bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile: repeated times differ by %1; halves that were not timed are right to %2 of the whole net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames that lost the cloud and were finished on the edge: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured (%1 frames)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted, edge alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host and port of the edge agent&apos;s control service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PEM file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS, the system&apos;s certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS, an authority of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, on any machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“None, on any machine” sends token and frames in the clear: for networks that nobody else listens on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times every layer on the edge and in the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends two messages of different size, several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the measured times as the model&apos;s profile; undo brings the old ones back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks that both halves can run, loads them and switches between two frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads both halves beside what runs and sends one frame through them; deploys nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T_e, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T_t, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T_c, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runtime events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to the plan, the link and the stream is listed here once connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured from a frame&apos;s arrival to its answer, waiting included; predicted as the sum of the stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a frame waits before and between the stages: for those before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted: as many as the slowest stage takes, and no more than the stream brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured against predicted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cutpoint::RuntimeSession</name>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, slowed down %1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers on the edge: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edge agent has ended the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiling: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of this half in Issues: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edge half cannot run on %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud half cannot run on %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: both halves would run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: the plan would run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a frame sends %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer differs by %1 of the whole model&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stream would stand still while it loads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edge runs another model, %1: %2. Open the model that it runs, or start it with the one that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the open one has no layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking both halves: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge half: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud half: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading both halves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking both halves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cutpoint::ShortcutSheet</name>
    <message>
        <source> or </source>
        <comment>between two shortcuts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cutpoint::StageBars</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edge T_e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer T_t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloud T_c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
edge %2, transfer %3, cloud %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cutpoint::VerdictPanel</name>
    <message>
        <source>Open a model with times, and the best place to split it appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T_e, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T_t, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T_c, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuro-
surgeon</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cutpoint::WelcomePage</name>
    <message>
        <source>%1 – %2</source>
        <comment>file – folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cutpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds where to split a neural network between an edge device and the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with a sample, or drop an ONNX, Caffe, Darknet, JSON or CSV file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
