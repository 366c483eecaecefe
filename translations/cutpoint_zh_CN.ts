<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>BlockText</name>
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
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uplink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dotted: a frame comes, every %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alpha upwards, to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gamma to the right, to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light: small T_max; thick frame: the best so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of the three stages over time; a frame comes every %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of %1 over %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid of weights: %1 of %2 cells visited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree of %1 subproblems.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurveStyle</name>
    <message>
        <source>Best plan (exact)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DSL (latency)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DADS (by Q)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DSH (throughput)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DSCCS (budget)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurosurgeon</source>
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
        <source>Within reach of weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pareto-minimal plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 + %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edge %1, transfer %2, cloud %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 frames/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithms</source>
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
</context>
<context>
    <name>GraphText</name>
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
        <source>Output size</source>
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
        <source>%1 MFLOP</source>
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
</context>
<context>
    <name>HandoutText</name>
    <message>
        <source>Where to cut a neural network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lesson on “%1”, at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the %1 layers around the best cut are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from “%1”; sheet number %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to cut %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e: the edge&apos;s side, source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>c: the cloud&apos;s side, sink</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PainterText</name>
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
</context>
<context>
    <name>TreeText</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pruned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incumbent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infeasible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more are not shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <message>
        <source>%1 times faster than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times as much as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times slower than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next best %1 times slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next best %1 times worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 times that of the best plan (%3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>        T_max := max(T_e, T_t, T_c)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>        for every reader u: add (v&apos;, u), infinite    (dashed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>        if T_max is not above the best: keep alpha, gamma, plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>        if still T_max &gt; 1/Q: ask for a smaller Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>        plan := min cut with alpha t^e, t^t, gamma t^c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>        plan := the plan of least T_max    (DSH)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>       sum of t_v^c (1 - f_v) + sum of t_v^t y_v &lt;= T0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>       y_v &gt;= f_v - f_u  for every link (v, u)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    B := measured bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    S := around the best alpha, gamma;  step := step / K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    add (e, v) with t_v^c    (red)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    add (v, c) with t_v^e    (blue)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    b := the least room on the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    flow := flow + b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    for alpha, for gamma in S by step:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    for every reader u: add (u, v), infinite    (back, not drawn)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    if T_max &gt; 1/Q:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    if one layer u reads v: add (v, u) with t_v^t    (black)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    if several layers read v: add v&apos; and (v, v&apos;) with t_v^t    (black)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    plan := the plan of least latency at B    (DSL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    push b: less room forward, more room back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    run the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %% of the packets were lost; what arrived counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 -&gt; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 -&gt; %2%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Its frames are done on the edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The edge goes on alone until the next plan is pushed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The edge goes on alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The frame is done on the edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The half is loaded again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 backward nodes (training) are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reshaped into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 channels are too many or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 depends on the data; %2 of its size stands in for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not depend on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not join %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not match %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 frames a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 groups do not divide %2 channels into %3 filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 groups do not divide %2 channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hands on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no simple ONNX form; a copy of its size stands in for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has room for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read by %2 layers; with a black link to each, sending it would cost %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 layers after those have unknown output sizes as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 layers in all have no row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nodes that do not depend on the raw input %2 (weights and other constants) are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 layers take no time at all in column %3; this is the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 samples are 0: nothing passes then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 outputs have no known size; each stays on the side of all that read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 paths before it are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 plans take part in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows in all match no layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows time Caffe&apos;s own split layers; they are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 steps cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes earlier flow back where it runs against a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1=%2 names layer %3, which is not above layer %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(control flow)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(from operator set 17 on)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/B in seconds per Mbit (slower links to the right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Darknet cfg starts with [net].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Darknet model&apos;s only input is called input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blue link leads from %1 to c, with the edge time %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A budget for the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A byte has 8 bits: t^t = 8 d / B, with d the size and B the bandwidth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A camera sends %1 frames a second: which of these plans keeps up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate and its key are only of use together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A curve is lines of seconds and a value that is zero or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cut divides the vertices into two sides; its capacity adds up the links that lead from the first side to the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the format &quot;%1&quot; tells times, not computations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A frame can never be sent: the link carries nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A frame takes %1 then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hard problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A large alpha drives layers to the cloud, a large gamma to the edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer inside layers { } is Caffe&apos;s oldest format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer is sent once, however many layers read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer is sent when it is on the edge and a layer in the cloud reads it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer that the cut leaves with e runs on the edge, one left with c in the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer v with several readers gets an auxiliary vertex v&apos;: one black link to v&apos;, and from there a dashed one to each reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit of the cloud agent is out of its range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit of the server is out of its range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link is crossed when it leads from a vertex on e&apos;s side to one on c&apos;s side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link names a layer that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link that changes needs two rates, a time to stay and a duration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A logarithmic sweep needs ends above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manual cut is not found by a solver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message may take 1 KiB to 2 GiB (less one byte), and a connection at least one call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A min cut cannot respect an edge memory limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A min cut takes less than a thousandth of a second, so there is time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model&apos;s name has up to 128 letters, digits, &apos;.&apos;, &apos;-&apos;, &apos;_&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A net is a graph of layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new plan must be loaded on both sides, so a policy should not follow every flicker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node of this name was described before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of a trace needs a begin and a later end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path with room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pin is neither &quot;edge&quot; nor &quot;cloud&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan is a straight line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan puts each layer on one side: blue layers with an E run on the edge, vermilion ones with a C in the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A power cannot be infinite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile of over 256 MiB is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark opened here is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rate of the trace is negative or beyond every link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A raw input cannot have a producer; remove the link or the input mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A raw input is fed by layer %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A raw input is placed in the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A red link leads from e to %1, with the cloud time %2 as its capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A result that is in the cloud stays there: no link may lead from V_C back to V_E.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shape is given for &quot;%1&quot;, but the model&apos;s inputs are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share of the server or the uplink is not above 0 and at most 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A simulation needs a sampling rate and frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A simulation needs a sampling rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A simulation needs frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slowdown is 1 to 1000; messages and models take at least 1 KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stream runs already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subproblem still splits layers and has the bound %1; the incumbent has T_e = %2: what happens to the subproblem?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sweep needs two bandwidths above 0, the first below the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A switch at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trace is Mahimahi packet times, lines of seconds and Mbit/s, a Sabre JSON list, a table with a column of rates, or what iperf3 wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trace is delayed by a time of zero or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trace is scaled by a factor above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A train, a crowd, a wall: bandwidth B rises and falls within seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transfer of %1 begins at %2 while the link carries %3; at %4 the link changes to %5: how long does the transfer take?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trick: costs become capacities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value of the curve is negative or not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vertex a_e before c, and a_c behind e, carry these costs; infinite links tie them to the layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window of %1 does not fit into %2 plus padding %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above %1 the best plan has V_S = %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add --algorithm dsh, or leave the option out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add --cloud-budget TIME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add --fps Q.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a class of cameras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row per layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add at least one raw input and one layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add channels=, or --input-shape input=1x1x28x28 (with your numbers).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add e.g. 4mbit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add its bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the format and version of a Cutpoint model, or open another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the output size of every layer, or give the file with --profile to a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add type: &quot;Convolution&quot; or whatever it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add width= and height=, or --input-shape input=1x3x416x416.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 paths none is left: the flow is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 paths the next is %2: how much can be pushed along it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All blue links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All edge times add up to %1 and all cloud times to %2; a unit or the two sides may be mixed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All layers are beside e: nothing is sent, everything runs on the edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All red links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All times in column %1 are zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow more time for a certified one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow more time, or use the exact algorithm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An edge joins a node that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An edge lacks sourceId or destId, or its size is not a number &gt;= 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An inference takes %1 longer than its rows together (%2): a cost of every frame that no layer has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interval has no start or rate that could be true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An oracle would know the trace beforehand; this net has too many trade-offs to try them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another layer has the same name; this one is called &quot;%1&quot; here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another plan, another beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers are per frame: both are divided by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any choice ends at the same T_e; good ones end sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask single questions instead: plan, compare and sweep answer them with a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 %2 runs on the edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 a plan&apos;s T_t is %2: how large is it at %3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 frames a second the same plan falls behind, frame by frame: congestion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 the best plan takes %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 the fastest plan has T_e = %2, T_t = %3 and T_c = %4: what is the capacity of the min cut?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1, which of these plans has the least latency?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At another bandwidth that may differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At each B the best plan is the lowest line; together they form the lower envelope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At every bandwidth V_S = %1 is best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this bandwidth no plan is faster than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auxiliary vertices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B becomes %1: V_S changes from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B in Mbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth B changes the transfer times t^t and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bearer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Believed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below %1 the best plan has V_S = %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between layers the link carries the transfer time: black.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are plans like all others and may be the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both halves together answer otherwise than the whole model: %1 of the largest number apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottleneck b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Braces are nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break the cycle, or move the layer that makes the blob above this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakpoint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build it with -DCUTPOINT_RUNTIME=ON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build it, or install it beside this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build ncnn with -DNCNN_BENCHMARK=ON and keep what it writes to standard error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building the frontier was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But it is sent only once: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacities as pipes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells visited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its model and pins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its size and cost, or edit them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check size, stride, padding and filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it runs and that its address is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the cloud runs and that its address is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the host answers, and ping again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this is a complete ONNX model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the column &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder and its free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder and the file&apos;s ending: svg, png, pdf or csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the input&apos;s shape and this layer&apos;s sizes, strides and padding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the link to the cloud, or allow a longer deadline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the model with another engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the plan; what else a frame pays once goes to the fixed costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the shapes, or convert the model with onnx.version_converter to opset 13.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the shapes, or export the model with opset %1 or lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, or edit the layer&apos;s size and times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the times and rates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the units in the column names, and which file is which side&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check where the output goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a bandwidth above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with a model in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a layer in the picture: it and all that it needs go to the edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a plan with fewer layers on the edge, or raise --edge-memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a plan with layers in the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a subproblem and the layer to branch on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an ONNX model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an algorithm, or evaluate the cut&apos;s sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another column with FILE?rate=COLUMN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose groups that divide both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose groups that divide the channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: steps, sine, markov, day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: sum, worst, rate, cameras, workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose others with FILE?rate=COLUMN&amp;time=COLUMN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the .onnx file of the model, not its data or a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the links that lead from e&apos;s side to c&apos;s side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the plan for each part of the trace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it with } before line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it with }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the exact answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it, or give a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert the file with Caffe&apos;s upgrade_net_proto_text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert the model to another supported format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the model to a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct its parameters or the shape of what it reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct or remove the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the dimensions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the text there; a missing comma, quote or brace just before it is the usual cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct this line; every { needs its }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count groups from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted for each reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop at most %1x%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut elsewhere, or export the model with its shapes stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut the model elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cutpoint itself answers from the frontier, all trade-offs of the net, and proves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cutpoint&apos;s own policy takes the fastest plan that keeps up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DADS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DADS decides again for each frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DADS is surprised by a change in the middle of a transfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DADS switched %1 times here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DSH cannot respect an edge memory limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DSH multiplies every edge time by alpha and every cloud time by gamma, then cuts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DSH tries alpha = %1 and gamma = %2: which of these plans is the cheapest then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashed links are infinite: no finite cut can cross them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deciding more never lowers the bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the node or remove the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the raw input as &quot;node1 -- Input -- ...&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not count one transfer twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download or export the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the budget policy over T0 and the DADS policy over Q.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the map was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each box is a layer of “%1”; a link leads from a layer to one that reads its result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each cell is one min cut; the best T_max in it is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge and cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge times are estimates for %1, not measurements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge: %1 %% of the model&apos;s work is measured; %2 layers without times are estimated for %3, times %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the layer&apos;s size and times, or give a profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable profiling in the session options, run the model several times, and call end_profiling().</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 of &quot;layers&quot; is not an object with a &quot;name&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 of &quot;nodes&quot; has no &quot;id&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every layer gets its red link: together they can cost T_c.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every link out of S is full, and together they carry all the flow: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every part of the journey needs a plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every stage is done before the next frame comes: no frame ever waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the model is constant: nothing depends on an input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the model again with its functions inlined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the model again with its shapes fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the model again, or check the layers&apos; shapes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the model again, whole; part of the graph is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the model again; a download may have saved an error page or a Git LFS pointer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the model again; an ONNX graph must not contain a cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the model again; every tensor needs exactly one producer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the model with its inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the model with its outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the model with its shapes fixed and of a sensible size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the model with its shapes fixed and ordinary tensors at its ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the model with operators that this version of ONNX Runtime knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finer grids around that cell follow: DSH ends at %1 after %2 cuts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed against DADS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow = cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the links that still have room: e reaches S.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1, t^e = %2, t^c = %3 and t^t = %4: what is the capacity of the link %5?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a link from v to u, f_u &lt;= f_v: nothing returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames arrive every 1/Q; while one is sent, the edge already computes the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames come at %1 a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or set TMPDIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 on the link carries %2 only; there V_S = %3 would be best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2 the best plan has V_S = %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From there a dashed link leads to each reader, at no cost of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G&apos; here has an infinite link back for every link of the model; it is not drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G&apos; here makes the red link of a raw input infinite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GLPK found no plan that holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GLPK found no plan where there is one; only the relaxation&apos;s bound is proved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GLPK made %1 subproblems instead of trying every plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GLPK settles this one at the root, so there is nothing to branch on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GLPK stopped without an answer; what was found and proved before holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GLPK&apos;s plan met the budget to its tolerance of 1e-7 only; the bound is the one before another was sought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --fps Q or --fps-curve FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --from and --to instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --max-latency, or every class a latency_s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --tls-cert, --tls-key and --token-file, or say --insecure to serve everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give 0 for the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give HOST:PORT, such as 127.0.0.1:9001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give Q &gt; 0 and at least one frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give Q &gt; 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give &quot;synthetic&quot;, a folder of pictures or a video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a Caffe deploy prototxt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a Darknet cfg that starts with [net].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a budget, such as 500ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a count of one or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a finite number that is zero or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a folder of JPEG or PNG files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a list of at least one class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a plan written by cutpoint-cli plan --json or by the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a profile with its times and sizes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a profile with its times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a profile with measured times; this model has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a rate up to 100,000 frames/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a recorded link or the output of iperf3 --json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a recorded link, or the output of iperf3 --json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a size, such as --output-bytes LAYER=320KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a trace that carries something, or an edge-only plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a whole number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give all that iperf printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give another with --element-bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give as many positive dimensions as the model&apos;s input has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give ascending positive ends and at most 4096 steps on each axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least one frame a camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both --tls-cert and --tls-key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both times in milliseconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give e.g. 0.2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give e.g. 0.8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give e.g. 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give e.g. 100 Mbit/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give e.g. 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give e.g. 200ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give e.g. 4e6 bit/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give e.g. 5s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each class a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every layer a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every layer its own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every node a numeric id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every row one cell per column; put quotes around a cell that holds the separator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give fewer frames a camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give fewer frames or a shorter duration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give files for both sides, or files for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a header such as layer,edge_s,cloud_s,output_bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it as input=1xCHANNELSxHEIGHTxWIDTH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it as the edge&apos;s fixed cost: --edge-fixed %1us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it for the other device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it with --bandwidth @FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it with --edge-profile or --cloud-profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it with --input-shape %1=1x3x224x224 (with your numbers).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it with --input-shape %1=1x3x224x224.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its size with --input-bytes NAME=588KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its size, such as --input-bytes NAME=588KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give lines of seconds and a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give measured edge times with --edge-profile, or estimate them anew with --edge-device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give measured times with --profile or --edge-profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give other ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the deploy prototxt, not the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file that end_profiling() names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file that the profiler wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file that trtexec --exportProfile=FILE writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the frame&apos;s true size, for example --input-bytes 588KiB, or add a node for the input that links to the first layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the input&apos;s size, for example --input-bytes 588KiB, or add a first row input,0,0,602112.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the layers of both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the nodes different names so that profiles can tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the output of iperf3 --json, which tells both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the profile of this model, or add --accept-partial to estimate the rest at the scale of what was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the profile of this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the size if it is another, such as --output-bytes LAYER=320KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the size, such as --output-bytes LAYER=320KiB or --input-bytes NAME=588KiB, or keep all that read it on its side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the size, such as --output-bytes LAYER=320KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the token that the cloud asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give them with --input-shape %1=1x3x224x224 (with your numbers).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give two rates or more and times above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give two times, e.g. 10s and 60s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give whole numbers separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give workers, utilisation and uplink_bit_s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavy load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here %1 frames a second pass the fastest plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here %1 layers would return; the way back would really cost %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here V_S = %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here every layer has one reader at most, so one black link each is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here is a cut with V_S = %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here it believes %1, but its plan costs %2 and the best one %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here nothing is split: a plan, with T_e = %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here that hides no plan worth having.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the answer is whole already: a plan, and the best one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a computer finds it, and proves it, is the rest of this lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many is a question only with a latency limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If %1 ends up with c, the cut crosses this link and pays for the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If %1 stays with e, the cut crosses this link and pays for the edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the fastest plan is slower than 1/Q in one stage, DADS takes DSH&apos;s plan, even if a plan in between would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If two layers read %1, two black links would charge %2 twice; the next step avoids that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no round did the larger message take longer than the smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the best plan that would count %1 instead of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the cloud the same layer takes %1, its cloud time t^c.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the program infinite is a number larger than all other capacities together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input %1 of this %2 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Cutpoint whole, or build the target cutpoint-onnx-shapes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install cutpoint beside cutpoint-cli, or build it with Qt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integral: the incumbent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted before %1 was done; this is the best plan known by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted; there is no answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the port taken, the address of another machine, or the certificate not the key&apos;s?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the port taken?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with &quot;format&quot;: &quot;cutpoint-fleet&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be done: see how close you get.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot stand beside --edge-profile or --cloud-profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It crops more than the frame has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the least alpha T_e + T_t + gamma T_c of the four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds NAME/VERSION/model.onnx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is answered by min cuts with a certified bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is branched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is crossed when its first layer is on the edge and its second in the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is needed to ask how many cameras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is needed when something else is swept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is never sent; give its size with --input-bytes NAME=588KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is never sent; give its size with --output-bytes LAYER=320KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the edge but reads %1, which is in the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is pinned to the cloud, but &quot;%1&quot; is on the edge and the size of &quot;%2&quot; between them is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is pinned to the cloud, but &quot;%1&quot; stays on the edge and both are tied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is pruned only when its bound is not below the incumbent&apos;s T_e.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is pruned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tied to &quot;%1&quot;, which is on the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is what the map moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is what the sweep moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It joins layer %1 (%2x%3) and layer %4 (%5x%6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It measures B, cuts anew, and runs the new plan: Algorithm 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads the blob &quot;%1&quot;, which is made only by layer &quot;%2&quot; on line %3, not above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads the blob &quot;%1&quot;, which no layer makes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads the tensor &quot;%1&quot;, which is neither an input, nor a weight, nor produced by any node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes %1, the others longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its T_t + T_c is %1; that of the others is at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its blue links add up to T_e = %1, its black ones to T_t = %2, its red ones to T_c = %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its columns are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its latency is %1 instead of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its layers are V_E = %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its narrowest link is %1, with room for %2: the bottleneck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its output is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its output would be sent, but its size is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its output would have the shape %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its output would return from the cloud, but its size is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its slowest stage takes %1, less than 1/Q = %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time is estimated at the scale of the measured rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time is not that of the real layer; correct it in the profile if it matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON syntax error in column %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join cameras that are alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join only layers of equal width and height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this plan and let B vary: its latency is T_e + T_c + 8 D / B, with D the bytes sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known are ONNX Runtime, TensorRT (exportProfile), OpenVINO and PyTorch traces, and Cutpoint&apos;s own format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known are OpenVINO counters, caffe time, trtexec --dumpProfile, TensorFlow Lite&apos;s benchmark_model, ncnn benchmark lines and CSV tables such as layer,time_ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known are iperf3 --json, speedtest and Sabre&apos;s lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1 is split most evenly, so we ask for both answers: once on the edge, once in the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers on the edge that a layer in the cloud reads form V_S: only they are sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the machine&apos;s processors to the demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let T0 = %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let benchmark_app print the counters with -pc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let benchmark_app write it with -report_type average_counters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let benchmark_app write the file again, to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let iperf3 --json run to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it run all the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let speedtest measure the upload, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let trtexec print the block &quot;=== Profile&quot; with --dumpProfile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let trtexec write the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or heavy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 already has a layer of this name; this one becomes %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line 12 resets the wrong variable, so only the “≤” of line 17 lets a finer grid return anything, and among equals the last cell wins: here of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line 18 forgets the plan: the last cell&apos;s, with T_max = %1, is returned instead of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line 3 asks for %1 cells here; we visit %2, with steps that grow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links from e carry the cloud time, links to c the edge time, links between layers the transfer time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links never lead in a circle; such a graph is called a DAG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a model first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs of this form are of the downlink; plans need the uplink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower Q or raise the budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the plan for the model that runs on the edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the plan for this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the layers that receive the frame as inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure both devices, and give the times with a profile CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure both sides with the same batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure for ten seconds or longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure several runs; the first is then left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the uplink where you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure them with the same batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure these layers, too, or name the device that is nearest to yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure with the model&apos;s batch for exact times; small batches are slower per frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure without -R.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured bandwidth may therefore be wrong by quite a bit without any harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More runs, on a quiet machine, need less of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move alpha and gamma and try to reach the marked plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to the cloud, or its producers to the edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move that in-place layer to the cloud, or give it a top of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the cut, or choose Edit &gt; Return to the best plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much sent, a steep line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a class of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file whose first line is the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an existing layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it edge_s, cloud_ms, forward_ms_min, time_us or the like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of the fleet&apos;s classes with --of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name some of problem, network, min-cut, bandwidth, heavy, budget, time, or 1 to 7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the column with its true unit, such as _ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the column with its unit, such as rate_mbps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the columns, for example layer,edge_s,cloud_s,output_bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the model file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the top of a layer above this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither a plan nor a bandwidth is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer to ping is in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No flow can be larger than any cut, because all of it must cross the cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No layer is a raw input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No layer reads this input; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node is an Input; the first node without a predecessor is taken as the raw input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node is without a predecessor, so the graph has a cycle or is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No path is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan fits the edge memory limit and the pins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan is faster than %1, with V_S = %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan meets the pins, the memory limit and the cloud budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan that meets the limits was found; the nearest one found is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row is left that has a rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of the profile names a layer of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such model is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such model was sent, and none lies in the server&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No temporary folder for the profile can be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title tells that its column holds rates: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tree is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nor does it keep the raw input on the edge: it may “start” in the cloud, and no upload is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all files were written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all plans that weights can reach were visited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be sent at this bandwidth, so there is no split to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done: answers are per frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing sent, nothing changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do, unless the input should matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now each layer pays on exactly one of the two sides: together the blue links can cost T_e.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number the nodes apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number the rows apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers are written with a decimal comma; they are read as such.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX Runtime does not start: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX Runtime failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX Runtime gives no profile: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX Runtime is not there (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX Runtime refuses the model: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX Runtime&apos;s profile cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the plans with T_t + T_c within T0 it has the least T_e.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On average the link carries %1; the best plan for that has V_S = %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the edge %1 takes %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this model the fastest plan has the least T_max, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this model, at this bandwidth, that does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which side does %1 run then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once per layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once per link, as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame takes %1, and no plan is faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame takes T_e + T_t + T_c = %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number for each layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One plan for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One plan has T_e + T_c = %1 and sends %2, another %3 and %4: at which bandwidth are they equally fast?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row adds up what the cloud computes and what is sent; it may not exceed T0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sampling rate is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only DSH searches a grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a layer that several others read needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of the three depends on B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the desktop program can print, and it is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ONNX, Caffe prototxt, Darknet cfg, Cutpoint JSON, msr JSON, a PipeDream graph.txt or a profile CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file whose &quot;format&quot; is &quot;cutpoint-model&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a graph of the dnn-partitioning format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model saved by Cutpoint, or one of the other supported formats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an .onnx file, or export the model to ONNX first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with a newer Cutpoint, or save it there as version 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the edge&apos;s model, or start the edge with the plan&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the model itself (ONNX, Caffe, Darknet or the native JSON) to run it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the model itself and give this file with --edge-profile or --cloud-profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the model itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the model that was measured and give this file with --edge-profile or --cloud-profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenCV DNN computes this output as %1 instead of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenCV DNN does not read this model: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenCV DNN does not run %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenCV DNN failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenCV cannot read the model: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over 1/B, to the right for slower links, that is a straight line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over 20 million frames are not replayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over 50 million frames are not simulated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path 1: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pins force a transfer over a link of zero bandwidth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed Eq. 4: returning is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed Eq. 4: the input is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed flaw: lines 12 and 17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed flaw: the size of the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe again, with more rounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile an engine whose layers are timed apart.%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile fewer runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile with fusion switched off.%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile with the CPU or CUDA provider, which time every node.%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile without delegates (--use_xnnpack=false, --use_gpu=false).%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pruned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push the plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push without a check, or update the agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put every predecessor of an edge layer on the edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put every run in a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put producers before their consumers and check the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file beside the model; without it some shapes stay unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q is the sampling rate, in frames per second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise --edge-memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the bandwidth or remove a pin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the bandwidth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the budget or remove a pin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the cloud&apos;s message limit, or choose a plan that sends less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limit or remove a pin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the server&apos;s message limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates are taken from the column &quot;%1&quot; and times from &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw inputs stay on the edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read off by colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the model again; its list of layers is of another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the results as times per minibatch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the fleet was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it with record_shapes=True.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record with torch.profiler.profile(activities=[ProfilerActivity.CPU], record_shapes=True) and export_chrome_trace().</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording the flow was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce size, or give the net a larger frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relaxing only adds choices, so no plan within T0 has a T_e below %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it or convert it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or add the { it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one link of the cycle; a model must be a directed acyclic graph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of the two lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of the two rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the limit for this analysis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the link or add the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the link that closes the cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove these rows if they mean that nothing was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename one of them; plans and profiles refer to layers by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the row after a layer of the model, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run app/get-onnxruntime, set CUTPOINT_ONNXRUNTIME to libonnxruntime.so, or use the OpenCV engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run benchmark_model with --enable_op_profiling=true and keep all it prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S := all that e can still reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S := all weights alpha, gamma;  step := 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again as UTF-8 (&quot;CSV UTF-8&quot; in most spreadsheets).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again as UTF-8 (&quot;Unicode (UTF-8)&quot; in most editors).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the model with external data and open the small .onnx file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the model with its weights inside the .onnx file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the project again with the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the project again with this version of Cutpoint, or open the model itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the trace instead: prof.export_chrome_trace(&quot;trace.json&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the weights outside the model (ONNX external data); planning needs only the graph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See its message above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the edge&apos;s log; if its frames take that long, wait longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the edge&apos;s messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it as the parameter file:1/model.onnx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send less, or measure with TCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the configuration as a JSON object, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the tensors that the model&apos;s metadata names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending V_S takes T_t = %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending that at %1 takes %2, its transfer time t^t.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set another batch with --input-shape %1=...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set filters of the convolution above it to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it again on the layer that took its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single questions are still answered exactly, one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single runs of rows were disturbed: their medians are multiplied by %1 so that they add up to the median run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So %1 gets an auxiliary vertex %1&apos;: one black link leads to it, with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So are red links of raw inputs, which are always on the edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So between two breakpoints nothing can change: a plan is best on one stretch of B, never on two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So no cut is smaller, and no flow is larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solve the fleet first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was thrown: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again from no flow and choose the paths yourself, link by link from e to c.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the file with [net].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting either side costs something, too, once a frame and however many layers run there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the stream first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after %1 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before every method had its turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppose the link carries %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching is not free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T_c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T_e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T_e + T_c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T_e = %1, T_t = %2 and T_c = %3; together %4, the largest of them %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T_e in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T_inf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T_inf := T_e + T_t + T_c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T_max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T_t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T_t + T_c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T_t + T_c in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a shorter part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CPU times look synthetic: nearly all are exactly %1 times the accelerator&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON does not say &quot;format&quot;: &quot;cutpoint-model&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON has neither &quot;format&quot;: &quot;cutpoint-model&quot; nor &quot;nodes&quot; and &quot;edges&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON has no list &quot;edge&quot; of layer names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON is nested more than 64 levels deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON is of format &quot;%1&quot;, which is not a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON is of no tool that measures links and is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The README describes the members of a fleet file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &quot;inputs&quot; are not a list of layer names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The aim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer splits %1 of the layers: their boxes are partly filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bandwidth is %1: which plan is the fastest?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bandwidth is not above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bandwidth is zero, so no layer can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch size is left open; it is taken as 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best plan so far is called the incumbent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best plan there takes %1 and has V_S = %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best plan uses %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best plan within T0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blob &quot;%1&quot; has to be sent as this layer makes it, but a later layer on the edge overwrites it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The breakpoints are %1; the link carries %2, one after the other: how often does DSL change the plan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell (1, 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cfg and its layers differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class has no plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class is no object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock&apos;s steps were too coarse for them; measure with a finer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud agent did not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud answered: no reason given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud budget T0 is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud computes V_C = %1, the edge the rest: which layers are sent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud computes the rest: T_c = %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud did not answer the probe: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud gives T0 = %1 to a frame: which of these plans leaves the edge the least to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud gives T0 = %1 to a frame: which of these plans needs more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud lives and its answers are too late, one after the other. The edge goes on alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud serves many; to each frame it gives the time T0 at most, sending included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud time is negative or not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud&apos;s answer does not carry its tensors as raw bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud&apos;s answer has an element type that is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud&apos;s answer has another size than its shape says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud&apos;s answer lacks this output of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud-only plan sends %1: a steep line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computation failed without a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computation failed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computation was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration asks for &quot;%1&quot;, and only ONNX models run here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration is of the model &quot;%1&quot;, not of &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cumulative time falls here; the layer&apos;s time is taken as 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve cannot be read or is over 64 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve does not begin at time 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve&apos;s times do not ascend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cut V_S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cut of Eq. 4 as printed sends this output, whose size is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cut&apos;s capacity is the latency: the sum of the three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cut&apos;s capacity is the plan&apos;s latency: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deployment was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device at the camera is the edge: near, but slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edge agent did not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edge agent does not answer: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edge computes its layers one after the other: T_e = %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edge half does not give this cut tensor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edge half is larger than 2 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edge half needs this tensor, which only the cloud half makes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edge has told of no frame for %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edge is checking another plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edge is deploying or profiling already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edge time is negative or not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edge&apos;s records of its frames were lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edge-only plan sends nothing: its line is level at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edited %1 of this layer is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fastest counts; measure again after a warm-up if that is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fastest plan there has V_S = %1 and takes %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fastest plan would use T_t + T_c = %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file asks for batches of %1; sizes and operations are those of one frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read or is over 64 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file describes an engine&apos;s layers (trtexec --exportLayerInfo) and holds no times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say how many bytes a number has; 4 are assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file gives no shape for this input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a header but no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column output_bytes or output_shapes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no interval and no sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no list &quot;nodes&quot; with a list &quot;edges&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no lists &quot;edge&quot; and &quot;cloud&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no node for the model&apos;s raw input: the source %1, which looks like weights, stands in for it with its %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no sections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no times for the device it was given for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no upload rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has the times of one device only, so it is not a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has the times of one device only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no PEM certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no PEM private key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds the times of whole inferences (trtexec --exportTimes), none of layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is %1, not a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is JSON, but of no profiler that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a measurement of a link, not of a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a profile of Arm NN, whose rows name kernels and no layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is binary but not an ONNX model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is binary; profiles are text or JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is compressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 2 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is named .onnx but holds text, not an ONNX model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no video that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is text, but neither a table with a header nor the log of a profiler that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is text, but of no supported model format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file looks like %1 that was cut short or edited; let the tool write it again to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file tells no %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file tells round-trip times and no rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file tells what was sent and not what arrived; a short test counts full buffers, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file times one device only: it is taken as the cloud, and the edge is assumed 10 times slower, marked as estimated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of one side are for different batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first blue link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first layer can only read the frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line is no token of 16 to 4096 printable characters without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first red link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row has times, so the file has no row for the raw input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first section is [%1].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fleet file is of a version that is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fleet has no cameras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow grows until it equals the min cut, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder has no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frame is born on the edge: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frames per second are not above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The functions that the file defines call themselves or grow beyond 200,000 nodes; they are left as single layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The given shape %1 does not fit the model&apos;s %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid fills up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handout cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head expects %1 channels and gets %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header names no column layer, name or op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header names no column of times with a unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is unknown: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; is used twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input &quot;%1&quot; is %2; this engine takes FP32 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input &quot;%1&quot; names no layer of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The intervals&apos; times do not ascend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latency limit is negative or not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latency of one frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer cannot work: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer has a second row of times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer has no type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer reads nothing and is not a data layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers form a cycle: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers, e and c, and one auxiliary vertex for each layer with several readers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least T_max is %1, DSH found %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson looks at the %1 layers around the best cut; the others are dimmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has no &quot; -- &quot; between its parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has no interval or rate that could be true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is not a time in seconds and a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is not a time, a place, bytes and milliseconds since the last line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link carries %1, with a round trip of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link carries %1: where does %2 run in the fastest plan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link names a node that is not described.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link of the moment, %1, lies here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loading of a model was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log holds times of the whole net only; this fork of Caffe does not time layers. Use BVLC Caffe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine has no memory for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map&apos;s axes are empty, not positive or too fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marked plan, with T_max = %1, is best for no weights at all, however fine the grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The max stage time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measurement is of the downlink (reverse); plans need the uplink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measurement was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The median frame takes %1 with the fixed plan and %2 with DADS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metrics cannot be served on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The min cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The min cut has a capacity of %1, and after %2 paths the flow is %3: how much more will still flow?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model asks for tensors of more than 4 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model does not name an operator set of ONNX itself (ai.onnx); opset %1 is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model does not say the shape of this input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no input of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no input that is not a weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no layer &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no layer of this name any more; its edited profile was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no layer of this name any more; its pin was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no layer of this name any more; its place in the cut made by hand was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no list &quot;layers&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no raw input of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no weights; synthetic ones stand in: times are real, answers are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is larger than 2 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is larger than the server&apos;s limit of %1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model keeps sizes in the file &quot;%1&quot;, which is not beside it, too short, or outside its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model leaves dimensions of this input open: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model takes no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model uses opset %1; operators are read as in opset %2, the newest known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model uses opset %1; opsets below %2 describe some operators differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s file is larger than the server&apos;s limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s format version is not 1, the one this program reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s input is larger than 1 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models would take more than the server&apos;s limit of %1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models&apos; folder cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The narrowest link has room for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The net has %1 layers, and %2 of them are read by several others: how many vertices has G&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The net has no layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The net is too wide for a frontier, which a fleet needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The net is too wide for an oracle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network G&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of cameras is negative or beyond every fleet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of repeats is not between 0 and 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of rounds is not between 0 and 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of workers is not above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The objective budget relieves the edge; --objective latency asks for the fastest plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator %1 is not known; its output is assumed to have its input&apos;s shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator &quot;%1&quot; is not known: its FLOPs count as 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oracle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others have a link from the cloud back to the edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output shape cannot be worked out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output size depends on the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output size is negative or not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output_shape %1 has over 2^53 elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output_shape is not a list of at most 16 whole numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper calls these links red; they are drawn in vermilion, which everybody can tell from blue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper&apos;s DSH tries min cuts with weights instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper&apos;s Eq. 4 has no links back, so a layer could return from the cloud to the edge for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper&apos;s first grid asks for %1 cells; %2 cells were visited on a geometric one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the trace has over ten million steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pins and the memory limit of this model are left out here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan cannot follow the link yet: it needs a profile. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan changes whenever a breakpoint lies between two rates that follow each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan does not match the model&apos;s layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has V_S = %1, with T_e = %2, T_t = %3 and T_c = %4: how many frames a second does it carry at most?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has V_S = %1: how large is T_c?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has V_S = %1: how large is T_e?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has V_S = %1: how large is T_t?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has V_S = %1: how large is its max stage time T_max?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has V_S = %1: how long does one frame take?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has V_S = %1: which of these links does its cut cross?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has a layer on neither side, or one twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has this layer on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is for another model than the one that runs on the edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan names a layer that the edge&apos;s model does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan names a layer that the model does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan names no layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan that ran cannot be loaded again: %1 The edge goes on alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan with V_S = %1 has T_max = %2 and carries %3 frames a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printed program has one y for each link instead, and charges a layer once per reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probe was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile has %1 rows for a model of %2 layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile has no row for this layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile has no row with a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile holds one run only: its times include the warm-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile holds the times of %1 %% of the model&apos;s work only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program cannot be started: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program cutpoint-onnx-shapes is not beside this one: only sizes stated in the model are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is not valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project names no model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project was written by another version of Cutpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prototxt and its layers differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate is beyond every link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate is negative or beyond every link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raw input&apos;s own time in the file is ignored: it is loading, not computing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replay was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round-trip time of %1 is now paid once a frame, where this file&apos;s version paid it for every layer that was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row ends before the column of the real time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 cells where the header has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has neither medianMs nor averageMs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row&apos;s output_size is negative or absurdly large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row&apos;s time is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row&apos;s time is not a number, or absurdly large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sampling rate or the number of frames is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search ended early: %1 cells of the first grid were not visited, nor any finer grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot listen on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server far away is the cloud: fast, but everything must be sent to it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has %1 models already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is no object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is stopping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shape %1 does not fit a Darknet frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shape and cost of %1 are not known; it is kept, with its input&apos;s shape and no operations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shape stated in the model is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared uplink&apos;s bandwidth is not above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulation was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of this input cannot be told (element type %1, shape %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of this input or output, %1, cannot be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of this raw input is not known, so it cannot be sent; the edge-only plan is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of this raw input is not known, so it is never sent and all that read it stay on the edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slowest of this layer&apos;s runs took over 10 times as long as the fastest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slowest stage sets the beat: T_max = %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slowest stage takes %1, and 1 over that is the rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream runs and would be measured along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The swing of a sine is not between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has two rows of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table holds %1 runs one after another; the first is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of torch.profiler&apos;s key_averages has one row per type of operator: its times cannot be told apart by layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; is produced more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text cannot be read here: it is not a prototxt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has no interval with a rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is in UTF-16, which no model format uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is in UTF-16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is larger than 2 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is over; there is no answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time was up before a plan within the budget was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times are for a batch of %1 frames: they are divided by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times are too far apart for GLPK&apos;s tolerance of 1e-7; only the relaxation&apos;s bound is proved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times do not ascend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times in column %1 add up to %2; the unit may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title &quot;%1&quot; names no unit of a rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trace cannot be read or is larger than 256 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trace carries nothing: every rate is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trace does not begin at time 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trace has no samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trace has no shapes: operators are matched by their order and type alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trace holds no operators on tensors; record an inference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trace&apos;s times do not ascend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trade-off of this net has too many points to hold at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type or shape of this input or output cannot be told, or not carried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type or shape of this tensor cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value in column %1 is absurdly large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value in column %1 is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is not a finite number &gt;= 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight is negative or not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole model and the plan&apos;s edge half exceed the edge&apos;s memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole model, which the edge keeps, is larger than the edge&apos;s memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worst frame takes %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worst takes %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The { after %1 is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The { after %1 is still open when the next layer begins on line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their bounds are %1 and %2; each is a smaller problem of the same kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then a method for cuts finds the best plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the least latency is all we want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There 8 bits a byte, times the difference in bytes, over B, make up for the difference in computing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are over 10,000 classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no chapter &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no class of cameras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no layer &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan to simulate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such class to have more of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder or video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such made trace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such objective.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the true times: the fastest plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These nodes feed each other in a circle: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These times are for a batch of %1, those of the other side (%2) for %3; both are scaled to the model&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are never sent; give their sizes with --output-bytes LAYER=320KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think of every link as a pipe from e towards c, as wide as its capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Q was chosen for this lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This T0 was chosen for this lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This branch is infeasible, or its bound is not below the incumbent: nothing better can hide in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build cannot read %1 models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build has no edge/cloud runtime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This edge agent cannot check a plan before it loads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry of &quot;query&quot; has the wrong type or is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry of &quot;source&quot; has the wrong type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry of the query is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This input has %1 bytes of data; its shape needs %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This input is not a plain tensor; its size is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This input must be %1, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This input must be given exactly once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no fleet file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Cutpoint project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an ONNX model, or it is cut short or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an ONNX model: it contains no graph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This layer alone takes %1 of %2 in column %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This layer cannot be made to run: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This layer is on the edge but reads &quot;%1&quot;, which is in the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This layer is on the edge, but it reads the result of &quot;%1&quot;, which is in the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This net has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This net has no breakpoint: one plan is best at every bandwidth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This net has too many to show them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This net is too wide for one frontier; every step is solved by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This net is too wide to list the states of its plans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This net needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This node belongs to no layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This output cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan carries 1 / T_max = %1 frames a second and no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan&apos;s latency is %1; everything on the edge would take %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This policy has no such axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row holds the whole net: no layer has a time of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sum is the latency T_inf; the best plan makes it as small as possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This trace was made up for this net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This weight holds %1 elements, but its shape is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This weight is stored in another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This } closes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three stages in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time the layers with another tool, for example TensorFlow Lite&apos;s benchmark_model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times and sizes are 0 or more; correct or remove the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times and sizes are for %1 frames; both are divided by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times and sizes are for a batch of %1 frames, as the file&apos;s name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times and sizes are for a whole minibatch whose size the file does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To find the least T_max is NP-hard: no method is known that is quick on every net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many calls wait for this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many clients watch already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many models wait to be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer time is inversely proportional to B; T_e and T_c do not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try to get below %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two classes have this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two layers have this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two new vertices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two nodes have the same id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two straight lines cross once at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two subproblems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under this plan nothing runs in the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unload one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it first, for example with gunzip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the change %1 passes, the rest at the new rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use --input-shape %1=%2 to set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use --linear to start at zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use --plan FILE, or --bandwidth 4mbit to make the plan now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 0.5 for half the mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 0.5 for half the rates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 2 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use TLS, or say --insecure to send everything in the clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a machine with more memory, or the ONNX Runtime engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a narrower net, or pin layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a plan that was made for this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a server of the Open Inference Protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a server that runs the model as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a smaller input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a smaller model, or a machine with more memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a smaller model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a smaller net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an ONNX file of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an ONNX file with weights for real answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an inference graph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use bandwidth, fps or cloud-budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use debug, info, warning, error or off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use even, aligned or random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use instant or transfers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use keep-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of these names with --input-shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the ONNX Runtime engine for this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the ONNX Runtime engine, or keep this layer where that engine runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the exact algorithm or edge-only here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the exact algorithm, or allow more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the exact algorithm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the frontier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the name of an input of the prototxt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the profile that was made for this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the same engine on both sides, or cut elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the synthetic source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V&apos; := V, e and c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V_E := the layers of S;  V_C := the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V_E = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V_S := the layers of V_E that V_C reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V_S = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V_S = %1 is sent; V_C = %2 runs in the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V_S = %1: T_e = %2, with T_t + T_c = %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We build a second graph, G&apos;, in which every plan is a cut and the plan&apos;s latency is the cut&apos;s capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We call the two sets V_E and V_C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We push %1; the link %2 is full now, marked with a black square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We send as much as possible through: the maximum flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We write t^e for the edge time of a layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights cannot respect an edge memory limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights reach only plans on the hull, the filled points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a frame pays once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What e still reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is infinite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What that costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What weights can reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever you choose, the flow ends at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the envelope turns, the best plan changes: a breakpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which links does it cross?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these layers has an auxiliary vertex in G&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these sets can be V_E, the layers on the edge?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who knew the trace beforehand would need %1 in the median and %2 at worst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole numbers are hard, so first each f_v may be anything from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why a plan stays best in between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With T0 = 0 only edge-only is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With all layers on the edge a frame takes %1, with all in the cloud %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With alpha = %1 and gamma = %2 the cheapest cut has V_S = %3 and T_max = %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With another T0 a tree may grow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within T0, the edge should have as little to do as possible: least T_e with T_t + T_c &lt;= T0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1= and the layers it reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write HOST:PORT, for instance 127.0.0.1:8001 or [::1]:8001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write LAYER=edge or LAYER=cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write NAME=1x3x224x224.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;version&quot;: 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a decimal point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a node, or TAB and a link &quot;node1 -- node2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number and its unit, such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number and its unit, such as 5W.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a plain number such as 0.0123, or remove the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a plain number, for example 0.012.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a section as [convolutional], with both brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write e.g. 0.8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write e.g. 10%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write e.g. 1000, for each camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write e.g. 100mbit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for example [1, 3, 224, 224].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for example &quot;inputs&quot;: [&quot;conv1&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write frames per second above zero, such as 20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in the form layer { type: &quot;...&quot; }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it with: cutpoint-cli plan ... --json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write key=value, or start the line with # to make it a comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are scored against DADS and the oracle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cut breaks a pin or the edge memory limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[%1] has %2=%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[%1] has &quot;%2&quot; in its list %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[%1] is not a section this reader knows; it is kept as a layer that passes its input on at no cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[%1] keeps a state between frames; it is counted as one time step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[%1] names no layer in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[%1] sets %2 again (first on line %3); the last value counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[net] gives no channels; a colour image of 3 is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[net] gives no width and height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be reached from other machines, but without TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be swept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a character that no host name has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no port from 0 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column %2 is not a finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an IPv6 address without brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is another machine, and the connection would be in the clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is kept as one layer; what runs inside it is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a section nor key=value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no NAME=FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no bandwidth above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no log level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number above zero up to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a known device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a pin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a sampling rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a share from 0% to 100%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a unit of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the downlink&apos;s rate; plans need the uplink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands before the first section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; would show the metrics to other machines in the clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PReLU of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a batch normalisation of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a convolution needs a blob of at least 3 dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a convolution needs images, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a convolution of %1 into %2 channels in %3 groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a kernel of %1 does not fit into %2 with padding %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a matrix product of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pooling and a matrix product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pooling needs images, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pyramid needs a blob of 4 dimensions and a pyramid_height from 1 to 15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scaling of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tensor of the shape %1 is too large or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a transfer overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a window of %1 does not fit into %2 with padding %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an upsampling of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribute &quot;%1&quot; is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breakpoint: where the envelope changes to another line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget needs a cloud budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e is the edge&apos;s side, the source; c is the cloud&apos;s side, the sink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>else branch: choose a split v, solve with f_v = 1 and with f_v = 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>envelope(x) := the least L_p(x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f_v = 1 puts layer v on the edge, f_v = 0 in the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flow := 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for every layer v of V_C:  T_c := T_c + t_v^c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for every layer v of V_E:  T_e := T_e + t_v^e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for every layer v of V_S:  T_t := T_t + t_v^t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for every layer v:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for every plan p: the line  L_p(x) = (T_e + T_c) + 8 D x,  x = 1/B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group_id %1 is not one of %2 groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if its T_e is not below the best plan&apos;s: prune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if no f_v is split: a plan; keep it if it is the best so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if v is the raw input: make (e, v) infinite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>im2col needs a blob of 4 dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input_from names &quot;%1&quot;, which no earlier row has as its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iperf3 failed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it adds %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no input, or its output shape is unknown or too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs a blob of 4 dimensions and a blob of regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs time and stream dimensions and a positive num_output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it reads nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it reads the blob &quot;%1&quot;, which no layer makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its %1 has no shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its %1 inputs do not form %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its %1 makes a tensor of the shape %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its axes lie outside %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its axis lies outside %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its dimension %1 cannot be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its inputs are not an image and a list of regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its inputs or attributes make the operator&apos;s definition crash or hang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its kernel does not fit into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its result is %1 instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its slice points do not divide %1 into %2 tops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its weights of the shape %1 are too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its weights of the shape %1 are too large or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep-up needs a sampling rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel and stride must be from 1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel, stride and dilation must be from 1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latency in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least  sum of t_v^e f_v</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no kernel has its FLOPs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no matrix product of its shape has its FLOPs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no window of %1 turns %2 into %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>num_output %1 and its %2 input channels must be positive multiples of group %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>num_output and input_dim must be positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>num_output must be positive and axis inside %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a constant by a tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of an unknown shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the domain &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on tensors that are not FP32 (&quot;%1&quot;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on weights alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only images can be upsampled, by whole factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oracle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over an axis that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pooling needs a blob of 4 dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relax: let every f_v be anything from 0 to 1, solve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeat:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stride %1 does not divide %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t^c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t^e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t^t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t_v^c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t_v^e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t_v^t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; has %2 dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the best plan at B is the line that is lowest at 1/B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shape of this input is not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the type &quot;%1&quot; does not tell what it computes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiles must be positive and axis inside %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many other nodes of the model crash the operator definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until the best T_max improves by less than epsilon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what %1 computes is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what [%1] computes is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the shape of its result depends on the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while a path from e to c has room on every link:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while frames come:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with   f_u &lt;= f_v  for every link (v, u)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with bounds that are computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with computed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with padding that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a kernel size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y_v = 1 when v is on the edge and a reader in the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Finish” pushes the rest for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge: the times are scaled so that a frame takes %1 on the edge alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give times of the layers or a device first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give what a whole frame takes on this side, fixed costs included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than the fixed costs, this total leaves nothing for the layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured layers keep their times unless all are measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No layer that could be scaled to this total has a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measured layers take %1, so that nothing of this total is left for the estimated ones.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cutpoint::AlgorithmTable</name>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T_e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T_t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T_c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowest stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every method on every objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will see what every algorithm answers to every objective, and how far from the best that is. Open a model to get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloud budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep up with Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DSH, best of all weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eq. 4 as printed, its real cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infeasible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heuristic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every method on every objective; move to a row to see its plan, double-click to take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DSH finds the highest throughput there is. Move to a row to see its plan, double-click to take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DSH&apos;s slowest stage takes %1 longer than need be, and no weights can do better than %2 longer: the best plan lies off the hull.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DSH&apos;s slowest stage takes %1 longer than need be, though some weights reach the best.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cutpoint::BandwidthSweepPlot</name>
    <message>
        <source>Here you will see latency and throughput of every algorithm over the bandwidth, and where the best plan changes. Open a model to get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth (Mbit/s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One plan has the lowest latency at every bandwidth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan of lowest latency changes at %1 (dotted).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between bandwidths</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DADS changes between heavy and light load at %1 (dashed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The net is too wide for a frontier, so the exact answers are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency and throughput over bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cutpoint::BranchActivity</name>
    <message>
        <source>&amp;Subproblem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;ranch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sta&amp;rt again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;inish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number %1, bound %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan is known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incumbent has T_e = %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open: after %1 subproblems %2 is proved to be the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 subproblems, %2 of them open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, f = %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cutpoint::BudgetSweepPlot</name>
    <message>
        <source>T0 = %1: cut after %2
%3
latency %4, %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will see what each budget of transfer and cloud time buys. Open a model to get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edge time T_e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud budget T0 (%1): most transfer and cloud time a frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No budget buys anything: everything stays on the edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least edge time within T_t + T_c &lt;= T0: below %1 all stays on the edge, from %2 on more buys nothing. Steps: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The net is too wide for a frontier: these are the best plans known, others may need less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T0 = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a cloud budget buys</source>
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
    <message>
        <source>Paid once a frame when anything runs in the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge, once a frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a frame pays once when any layer runs on the edge, whatever the speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud, once a frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a frame pays once when anything runs in the cloud, whatever the speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers return at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downlink on which results go back to the edge; without it they stay in the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most bytes of weights that the edge device has room for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power computing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the edge draws while it computes; for the lowest edge energy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the edge draws while it sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the edge draws while it waits for the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cutpoint::CrossingActivity</name>
    <message>
        <source>Links of G&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: these %1 links are the cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not crossed from e&apos;s side to c&apos;s side: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cutpoint::CutActivity</name>
    <message>
        <source>Show the &amp;best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many layers run on the edge, in their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V_S = %1 takes %2 (edge %3, sending %4, cloud %5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan is faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best takes %1 less.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cutpoint::CutPositionsPlot</name>
    <message>
        <source>cut after %1
%2
latency %3, slowest stage %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will see what every place to cut costs: edge, transfer and cloud time stacked. Open a model to get it.</source>
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
        <source>best plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best plan of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last layer on the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last layer on the edge, along the topological order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each place to cut costs. Best of all plans: after %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each cut along the order costs. Best of all plans: %1, %2, which is none of them (last bar); the best along the order takes %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pins leave no cut along the order; the bar is the best plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency by cut position</source>
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
    <message>
        <source>read the files again</source>
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
    <name>cutpoint::GanttPlot</name>
    <message>
        <source>At the sampling rate Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light and heavy load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast frames arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will see how frames pass through edge, uplink and cloud one after the other, and where they wait. Open a model to get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uplink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame %1, %2: %3 to %4 (%5)
arrived at %6, latency %7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: frames waiting for the edge: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light load: Q = %1 frames/s, every 1/Q = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavy load: Q = %1 frames/s, every 1/Q = %2; the slowest stage takes %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 frames of the chosen plan when frames come slowly and when they come faster than the slowest stage (%2) can take them. Dotted: arrivals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 frames of the chosen plan: each stage is done before the next frame arrives. Dotted: arrivals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 frames of the chosen plan: frames arrive every %2 but the slowest stage takes %3, so the queue grows, to %4 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages over time</source>
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
    <name>cutpoint::HandbookView</name>
    <message>
        <source>Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page has these words.</source>
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
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no size: type kilobytes, or a size with its unit such as 588 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time: type milliseconds, or a time with its unit such as 1.5 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cutpoint::LayersPanel</name>
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
    <message>
        <source>Nothing was pasted: there are no numbers for the columns from the current cell on</source>
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
    <name>cutpoint::LessonPanel</name>
    <message>
        <source>This chapter is being made from your model …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model to begin the lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me &amp;more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chapter from its first step (Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand&amp;out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson and its questions as a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
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
        <source>%1 – layers: %2, inputs: %3, links: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues</source>
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
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
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
        <source>&amp;Min-cut network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
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
        <source>Export</source>
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
    <message>
        <source>Fig. 2: latency by cut position, tiny YOLOv2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fig. 3: latency over bandwidth, tiny YOLOv2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fig. 8: stages under light and heavy load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figs. 12 to 14: all algorithms, ResNet-18 and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figs. 15 and 16: speed-ups on four networks, ResNet-18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fig. 17: light and heavy load over bandwidth, ResNet-18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figs. 19 and 20: cloud budget, ResNet-18 on 3G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of &amp;both sides…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the &amp;edge device…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the &amp;cloud…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate e&amp;dge times for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate cl&amp;oud times for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep this plan as A, to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the &amp;paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a profile of the edge device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a profile of the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph as SVG (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph as PNG (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph as PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph as DOT (*.dot)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work on %1 of %2 was found; the program had not ended as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handout.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handout is saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cutpoint::PathsActivity</name>
    <message>
        <source>Links with room from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;inish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a link that leaves e.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not begin where the path ends, at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No flow over %1 can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path has reached %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushed %1, the room of %2: the flow is %3 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No path is left: %1 is the maximum, whatever you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path with room: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more paths; your own were %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, room %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 taken back, up to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cutpoint::PlanMapPlot</name>
    <message>
        <source>%1, Q = %2 frames/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, T0 = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no plan meets the limit; this one is nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling rate: lowest latency that keeps up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling rate: DADS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud budget: least edge time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud budget: lowest latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is drawn upwards, and which plan counts as best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will see which plan is best at which bandwidth and sampling rate, or cloud budget. Open a model to get it; nets that are too wide for a frontier have no map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edge only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth (Mbit/s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q (frames/s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T0 (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Plans that are best somewhere: %2; the names tell what is sent. Hatched: no plan meets the limit. Click to go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 largest are named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, Q = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, T0 = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cutpoint::Plot</name>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy, save or print this plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and data (*.svg *.png *.pdf *.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder and the file&apos;s ending.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cutpoint::PredictActivity</name>
    <message>
        <source>On the &amp;edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the &amp;cloud</source>
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
        <source>Right: %1 runs %2 there; V_S = %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: %1 runs %2 there; V_S = %3.</source>
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
    <message>
        <source>Write a size with its unit, such as 512 MiB or 3 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a power with its unit, such as 5 W or 800 mW.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cutpoint::QuestionBox</name>
    <message>
        <source>Right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
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
    <name>cutpoint::SpeedUpsPlot</name>
    <message>
        <source>%1 on %2, %3
latency: %4 times faster, throughput: %5 times
%6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model, four networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All samples on %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All models of a folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of models or profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will see how many times faster than the edge alone each algorithm is. Open a model to get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest throughput (exact)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the paper&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times faster than the edge alone (dashed) on four networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times faster than the edge alone (dashed), several models on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diamonds: what the paper&apos;s text says of its ResNet-18.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all could be computed in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed-ups against edge-only</source>
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
    <name>cutpoint::StudyView</name>
    <message>
        <source>Computing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cutpoint::SwitchesActivity</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median %1, worst %2, switches: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All frames together take %1 of DADS&apos;s time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oracle needs %1 of yours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cutpoint::TradeOffPlot</name>
    <message>
        <source>%1: cut after %2
%3
latency %4, %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T_e against T_t + T_c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T_e against T_t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T_e against T_c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T_t against T_c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is drawn against what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will see every plan that no other beats, edge time against transfer and cloud time, and where each algorithm stands. Open a model to get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pareto-minimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same latency as the chosen plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T0 = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge time T_e (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer and cloud time T_t + T_c (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer time T_t (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud time T_c (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 plans that no other beats in edge time, bytes and cloud time; rings mark the %2 that DSH&apos;s weights can reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The net is too wide for all its plans, so only these are known: the algorithms&apos; and %1 that weights reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights reach more than these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade-off</source>
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
    <message>
        <source>Plan A</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cutpoint::WeightsActivity</name>
    <message>
        <source>&amp;alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;gamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alpha = %1, gamma = %2: V_S = %3 with T_max = %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the marked plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marked plan has V_S = %1 and T_max = %2.</source>
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
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lesson in seven chapters: how the best cut is found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
