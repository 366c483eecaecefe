<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>BlockText</name>
    <message>
        <source>1 layer</source>
        <translation>1 层</translation>
    </message>
    <message>
        <source>%1 layers</source>
        <translation>%1 层</translation>
    </message>
    <message>
        <source>%1 edge | %2 cloud</source>
        <translation>%1 边缘 | %2 云端</translation>
    </message>
</context>
<context>
    <name>BoxText</name>
    <message>
        <source>%1 layers</source>
        <translation>%1 层</translation>
    </message>
    <message>
        <source>%1 edge | %2 cloud</source>
        <translation>%1 边缘 | %2 云</translation>
    </message>
    <message>
        <source>%1 × %2 layers</source>
        <translation>%1 × %2 层</translation>
    </message>
    <message>
        <source>each: %1</source>
        <translation>每个：%1</translation>
    </message>
    <message>
        <source>kind %1, %2 of %3: %4</source>
        <translation>种类 %1，第 %2 个，共 %3 个：%4</translation>
    </message>
    <message>
        <source>output: %1</source>
        <translation>输出：%1</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>edge</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>uplink</source>
        <translation>上行链路</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>云端</translation>
    </message>
    <message>
        <source>dotted: a frame comes, every %1</source>
        <translation>点线：每 %1 到达一帧</translation>
    </message>
    <message>
        <source>time: %1</source>
        <translation>时间：%1</translation>
    </message>
    <message>
        <source>alpha upwards, to %1</source>
        <translation>alpha 向上，至 %1</translation>
    </message>
    <message>
        <source>gamma to the right, to %1</source>
        <translation>gamma 向右，至 %1</translation>
    </message>
    <message>
        <source>light: small T_max; thick frame: the best so far</source>
        <translation>浅色：T_max 小；粗框：目前最优</translation>
    </message>
    <message>
        <source>Chart of the three stages over time; a frame comes every %1.</source>
        <translation>三个阶段随时间变化的图表；每 %1 到达一帧。</translation>
    </message>
    <message>
        <source>Chart of %1 over %2: %3.</source>
        <translation>%1 随 %2 变化的图表：%3。</translation>
    </message>
    <message>
        <source>Grid of weights: %1 of %2 cells visited.</source>
        <translation>权重网格：已访问 %2 格中的 %1 格。</translation>
    </message>
    <message>
        <source>Tree of subproblems: %1.</source>
        <translation>子问题树：%1。</translation>
    </message>
</context>
<context>
    <name>CurveStyle</name>
    <message>
        <source>Best plan (exact)</source>
        <translation>最优方案（精确）</translation>
    </message>
    <message>
        <source>DSL (latency)</source>
        <translation>DSL（延迟）</translation>
    </message>
    <message>
        <source>DADS (by Q)</source>
        <translation>DADS（按 Q）</translation>
    </message>
    <message>
        <source>DSH (throughput)</source>
        <translation>DSH（吞吐）</translation>
    </message>
    <message>
        <source>DSCCS (budget)</source>
        <translation>DSCCS（预算）</translation>
    </message>
    <message>
        <source>Neurosurgeon</source>
        <translation>Neurosurgeon</translation>
    </message>
    <message>
        <source>Edge only</source>
        <translation>仅边缘</translation>
    </message>
    <message>
        <source>Cloud only</source>
        <translation>仅云端</translation>
    </message>
    <message>
        <source>Within reach of weights</source>
        <translation>权重可达</translation>
    </message>
    <message>
        <source>Chosen plan</source>
        <translation>所选方案</translation>
    </message>
    <message>
        <source>Pareto-minimal plans</source>
        <translation>帕累托极小方案</translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation>不发送任何数据</translation>
    </message>
    <message>
        <source>%1 + %2 more</source>
        <translation>%1 + 另外 %2 个</translation>
    </message>
    <message>
        <source>edge %1, transfer %2, cloud %3</source>
        <translation>边缘 %1，传输 %2，云端 %3</translation>
    </message>
    <message>
        <source>%1 frames/s</source>
        <translation>%1 帧/秒</translation>
    </message>
</context>
<context>
    <name>CutText</name>
    <message>
        <source>as good as the best plan</source>
        <translation>与最优方案一样好</translation>
    </message>
    <message>
        <source>%1 less than the best plan, but it breaks a limit or a pin</source>
        <translation>比最优方案少 %1，但违反了某个限制或固定设置</translation>
    </message>
    <message>
        <source>%1 times that of the best plan</source>
        <translation>是最优方案的 %1 倍</translation>
    </message>
    <message>
        <source>%1 more than the best plan</source>
        <translation>比最优方案多 %1</translation>
    </message>
    <message>
        <source>Your cut: %1</source>
        <translation>您的割：%1</translation>
    </message>
    <message>
        <source>Best plan: %1</source>
        <translation>最优方案：%1</translation>
    </message>
    <message>
        <source>Best plan found: %1</source>
        <translation>已找到的最优方案：%1</translation>
    </message>
    <message>
        <source>It breaks a limit.</source>
        <translation>它违反了某个限制。</translation>
    </message>
    <message>
        <source>%1 stays: it is a raw input.</source>
        <translation>%1 保持不动：它是原始输入。</translation>
    </message>
    <message>
        <source>%1 stays: a pin holds it.</source>
        <translation>%1 保持不动：固定设置使其不能移动。</translation>
    </message>
</context>
<context>
    <name>DetailsText</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 of the net</source>
        <translation>占全网 %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>provenance; share</comment>
        <translation>%1；%2</translation>
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
        <translation>与读取 %1 的层在一起：其大小未知</translation>
    </message>
    <message>
        <source>with the fused group %1</source>
        <translation>与融合组 %1 在一起</translation>
    </message>
    <message>
        <source>with the state %1 of the frame before</source>
        <translation>与上一帧的状态 %1 在一起</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>块</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>on the edge</source>
        <translation>在边缘</translation>
    </message>
    <message>
        <source>in the cloud</source>
        <translation>在云端</translation>
    </message>
    <message>
        <source>pinned by you</source>
        <translation>由您固定</translation>
    </message>
    <message>
        <source>Input shape</source>
        <translation>输入形状</translation>
    </message>
    <message>
        <source>Output shape</source>
        <translation>输出形状</translation>
    </message>
    <message>
        <source>Output size</source>
        <translation>输出大小</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>运算量</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Edge time</source>
        <translation>边缘时间</translation>
    </message>
    <message>
        <source>Cloud time</source>
        <translation>云端时间</translation>
    </message>
    <message>
        <source>Transfer time</source>
        <translation>传输时间</translation>
    </message>
    <message>
        <source>not known, so it is never sent</source>
        <translation>未知，因此从不发送</translation>
    </message>
    <message>
        <source>On one side</source>
        <translation>在同一侧</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>被读取</translation>
    </message>
    <message>
        <source>an answer of the model</source>
        <translation>模型的一个输出结果</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>属性</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Controls</source>
        <translation>控制</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>Cut positions</source>
        <translation>割的位置</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>权衡</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Plan map</source>
        <translation>方案图</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Speed-ups</source>
        <translation>加速比</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>运行时</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>设备群</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>性能数据</translation>
    </message>
</context>
<context>
    <name>GraphText</name>
    <message>
        <source>Output shape</source>
        <translation>输出形状</translation>
    </message>
    <message>
        <source>Edge time</source>
        <translation>边缘时间</translation>
    </message>
    <message>
        <source>Cloud time</source>
        <translation>云端时间</translation>
    </message>
    <message>
        <source>Output size</source>
        <translation>输出大小</translation>
    </message>
    <message>
        <source>Transfer time</source>
        <translation>传输时间</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>运算次数</translation>
    </message>
    <message>
        <source>%1 MFLOP</source>
        <translation>%1 MFLOP</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>on the edge</source>
        <translation>在边缘</translation>
    </message>
    <message>
        <source>in the cloud</source>
        <translation>在云端</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1 is read by %2</source>
        <translation>%1 由 %2 读取</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; runs on the edge.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; 在边缘运行。</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; runs in the cloud.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; 在云端运行。</translation>
    </message>
    <message>
        <source>It takes %1 on the edge and %2 in the cloud; sending its output takes %3.</source>
        <translation>它在边缘用时 %1，在云端用时 %2；发送其输出用时 %3。</translation>
    </message>
    <message>
        <source>It is a raw input: it arises on the edge and cannot be moved.</source>
        <translation>它是原始输入：产生于边缘，不能移动。</translation>
    </message>
    <message>
        <source>You have pinned it to this side.</source>
        <translation>您已把它固定在这一侧。</translation>
    </message>
    <message>
        <source>No plan can have it on the other side.</source>
        <translation>没有任何方案能让它在另一侧。</translation>
    </message>
    <message>
        <source>On the other side it would do as well: the fastest plan there takes no longer.</source>
        <translation>放在另一侧也一样好：那里的最快方案用时不会更长。</translation>
    </message>
    <message>
        <source>The fastest plan with it in the cloud takes %1 more for a frame.</source>
        <translation>若它在云端，最快方案每帧多用 %1。</translation>
    </message>
    <message>
        <source>The fastest plan with it on the edge takes %1 more for a frame.</source>
        <translation>若它在边缘，最快方案每帧多用 %1。</translation>
    </message>
    <message>
        <source>not known, so it is never sent</source>
        <translation>未知，因此从不传送</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Double click or Space opens the block.</source>
        <translation>双击或按空格键展开此块。</translation>
    </message>
    <message>
        <source>%1 is read by %2: its size is not known, so it is never sent</source>
        <translation>%1 由 %2 读取：其大小未知，因此从不传送</translation>
    </message>
    <message>
        <source>%1 is read by %2: %3, %4 over the network, however many read it</source>
        <translation>%1 由 %2 读取：%3，经网络 %4，无论有多少层读取</translation>
    </message>
</context>
<context>
    <name>HandoutText</name>
    <message>
        <source>Where to cut a neural network</source>
        <translation>在何处割开神经网络</translation>
    </message>
    <message>
        <source>A lesson on “%1”, at %2.</source>
        <translation>关于“%1”的课程，带宽 %2。</translation>
    </message>
    <message>
        <source>Only the %1 layers around the best cut are shown.</source>
        <translation>仅显示最优割周围的 %1 层。</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Made from “%1”; sheet number %2.</source>
        <translation>根据“%1”生成；第 %2 号题单。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Where to cut %1</source>
        <translation>%1 在何处割开</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>e: the edge&apos;s side, source</source>
        <translation>e：边缘一侧，源点</translation>
    </message>
    <message>
        <source>c: the cloud&apos;s side, sink</source>
        <translation>c：云端一侧，汇点</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>mixed origins</source>
        <translation>来源混合</translation>
    </message>
    <message>
        <source>unnamed device</source>
        <translation>未命名设备</translation>
    </message>
    <message>
        <source>Edge times: %1, %2   Cloud times: %3, %4</source>
        <translation>边缘时间：%1，%2   云端时间：%3，%4</translation>
    </message>
</context>
<context>
    <name>PainterText</name>
    <message>
        <source>Time on the edge</source>
        <translation>边缘时间</translation>
    </message>
    <message>
        <source>Time in the cloud</source>
        <translation>云端时间</translation>
    </message>
    <message>
        <source>Output size</source>
        <translation>输出大小</translation>
    </message>
    <message>
        <source>Floating point operations</source>
        <translation>浮点运算次数</translation>
    </message>
    <message>
        <source>Where layers run</source>
        <translation>各层在何处运行</translation>
    </message>
    <message>
        <source>%1 MFLOP</source>
        <translation>%1 MFLOP</translation>
    </message>
    <message>
        <source>runs on the edge</source>
        <translation>在边缘运行</translation>
    </message>
    <message>
        <source>runs in the cloud</source>
        <translation>在云端运行</translation>
    </message>
    <message>
        <source>thick: the cut</source>
        <translation>粗线：割</translation>
    </message>
    <message>
        <source>the cut: sent over the network</source>
        <translation>割：经网络发送</translation>
    </message>
    <message>
        <source>saturated; %1 flow in all</source>
        <translation>饱和；总流量 %1</translation>
    </message>
    <message>
        <source>&quot;x of y&quot;: flow of capacity</source>
        <translation>“x / y”：流量 / 容量</translation>
    </message>
    <message>
        <source>red, e to v: cloud time</source>
        <translation>红色，e 到 v：云端时间</translation>
    </message>
    <message>
        <source>blue, v to c: edge time</source>
        <translation>蓝色，v 到 c：边缘时间</translation>
    </message>
    <message>
        <source>black, v to v&apos;: transfer time</source>
        <translation>黑色，v 到 v&apos;：传输时间</translation>
    </message>
    <message>
        <source>dashed: infinite</source>
        <translation>虚线：无穷大</translation>
    </message>
    <message>
        <source>thick: the path</source>
        <translation>粗线：路径</translation>
    </message>
    <message>
        <source>thick: your links</source>
        <translation>粗线：您选的连线</translation>
    </message>
    <message>
        <source>thick: what the text speaks of</source>
        <translation>粗线：文字所说的部分</translation>
    </message>
    <message>
        <source>a block of layers; a double click opens it</source>
        <translation>一个由若干层组成的块；双击可展开</translation>
    </message>
    <message>
        <source>saturated; flow of lowest latency %1</source>
        <translation>饱和；最低延迟的流 %1</translation>
    </message>
    <message>
        <source>not the cut of this flow: %1</source>
        <translation>不是此流的最小割：%1</translation>
    </message>
    <message>
        <source>a_e, a_c: paid once a frame</source>
        <translation>a_e、a_c：每帧付一次</translation>
    </message>
    <message>
        <source>slower in the other profile</source>
        <translation>另一性能数据中更慢</translation>
    </message>
    <message>
        <source>faster in the other profile</source>
        <translation>另一性能数据中更快</translation>
    </message>
    <message>
        <source>dashed frame: what the text speaks of</source>
        <translation>虚线框：文中所说的</translation>
    </message>
    <message>
        <source>black (here white), v to v&apos;: transfer time</source>
        <translation>黑色（此处为白色），v 到 v&apos;：传输时间</translation>
    </message>
    <message>
        <source>blocks of one kind are equal</source>
        <translation>同种类的块相同</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>The graph and its cut</source>
        <translation>图及其割</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language&apos;s code</comment>
        <translation>zh-CN</translation>
    </message>
</context>
<context>
    <name>RuntimeText</name>
    <message>
        <source>%1, a server of the Open Inference Protocol and no edge agent.</source>
        <translation>%1：一台 Open Inference Protocol 服务器，而不是边缘代理。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>%1, slowed down %2 times</source>
        <translation>%1，减慢 %2 倍</translation>
    </message>
    <message>
        <source>%1. Cloud %2, reachable.</source>
        <translation>%1。云端 %2，可达。</translation>
    </message>
    <message>
        <source>%1. Cloud %2, not reachable.</source>
        <translation>%1。云端 %2，不可达。</translation>
    </message>
    <message>
        <source>layers on the edge: %1</source>
        <translation>边缘上的层：%1</translation>
    </message>
    <message>
        <source>The stream goes on at the edge. Connect again to watch it or to stop it.</source>
        <translation>边缘上的数据流仍在继续。重新连接即可观察或停止它。</translation>
    </message>
    <message>
        <source>It lacks the profile of layers, the bandwidth probe and the stream of frames. “Push plan” loads the plan&apos;s cloud half there.</source>
        <translation>它不提供逐层性能测量、带宽探测和帧流。“推送方案”会把方案的云端半模型加载到那里。</translation>
    </message>
    <message>
        <source>Checked: both halves would run.</source>
        <translation>已检查：两半都可运行。</translation>
    </message>
    <message>
        <source>Checked: the plan would run.</source>
        <translation>已检查：该方案可运行。</translation>
    </message>
    <message>
        <source>A frame sends %1.</source>
        <translation>每帧发送 %1。</translation>
    </message>
    <message>
        <source>The answer equals the whole model&apos;s.</source>
        <translation>答案与整个模型的相同。</translation>
    </message>
    <message>
        <source>The answer differs by %1 of the whole model&apos;s.</source>
        <translation>答案与整个模型的相差 %1。</translation>
    </message>
    <message>
        <source>The stream would stand still while it loads.</source>
        <translation>加载期间视频流会停顿。</translation>
    </message>
    <message>
        <source>The cloud half is loaded as %1; a frame sends it: %2.</source>
        <translation>云端半模型已加载为 %1；每帧向其发送：%2。</translation>
    </message>
    <message>
        <source>its engine</source>
        <translation>它的引擎</translation>
    </message>
    <message>
        <source>More of this half in Issues: %1.</source>
        <translation>关于这一半的更多内容见“问题”：%1。</translation>
    </message>
    <message>
        <source>The edge agent has ended the connection.</source>
        <translation>边缘代理已结束连接。</translation>
    </message>
    <message>
        <source>This server lacks the profile, the probe, the check and the stream: they need an edge agent, with this server as its cloud.</source>
        <translation>此服务器没有逐层性能测量、探测、检查和帧流：这些需要以此服务器为云端的边缘代理。</translation>
    </message>
    <message>
        <source>The plan has no layer in the cloud.</source>
        <translation>该方案在云端没有任何层。</translation>
    </message>
    <message>
        <source>The edge half cannot run on %1: %2</source>
        <translation>边缘一半无法在 %1 上运行：%2</translation>
    </message>
    <message>
        <source>The cloud half cannot run on %1: %2</source>
        <translation>云端一半无法在 %1 上运行：%2</translation>
    </message>
    <message>
        <source>Measured bandwidth: %1 (spread %2)</source>
        <translation>测得的带宽：%1（离散度 %2）</translation>
    </message>
    <message>
        <source>Answers return at %1</source>
        <translation>答案以 %1 返回</translation>
    </message>
    <message>
        <source>Transfers take %1 times bytes over bandwidth</source>
        <translation>传输用时是字节数除以带宽的 %1 倍</translation>
    </message>
    <message>
        <source>Profile: repeated times differ by %1; halves that were not timed are right to %2 of the whole net</source>
        <translation>性能测量：重复测得的时间相差 %1；未计时的两半对整个模型的误差在 %2 以内</translation>
    </message>
    <message>
        <source>Frames that lost the cloud and were finished on the edge: %1</source>
        <translation>失去云端而在边缘完成的帧：%1</translation>
    </message>
    <message>
        <source>Frames that came too fast and were dropped: %1</source>
        <translation>因到来过快而被丢弃的帧：%1</translation>
    </message>
    <message>
        <source>The edge runs another model, %1: its layers have the same names as those of the open one, but other links or shapes. Open the model that it runs, or start it with the one that is open.</source>
        <translation>边缘运行的是另一个模型 %1：其各层与当前打开的模型同名，但连线或形状不同。请打开它所运行的模型，或让它以当前打开的模型启动。</translation>
    </message>
    <message>
        <source>The edge runs another model, %1: the open one has no layer %2. Open the model that it runs, or start it with the one that is open.</source>
        <translation>边缘运行的是另一个模型 %1：打开的模型没有层 %2。请打开它所运行的模型，或用打开的模型启动它。</translation>
    </message>
    <message>
        <source>The edge runs another model, %1: it has no layer %2. Open the model that it runs, or start it with the one that is open.</source>
        <translation>边缘运行的是另一个模型 %1：它没有层 %2。请打开它所运行的模型，或用打开的模型启动它。</translation>
    </message>
    <message>
        <source>Profiling</source>
        <translation>正在测量性能</translation>
    </message>
    <message>
        <source>Profiling: %1</source>
        <translation>正在测量性能：%1</translation>
    </message>
    <message>
        <source>Measuring the bandwidth</source>
        <translation>正在测量带宽</translation>
    </message>
    <message>
        <source>Checking both halves</source>
        <translation>正在检查两半</translation>
    </message>
    <message>
        <source>Checking both halves: %1</source>
        <translation>正在检查两半：%1</translation>
    </message>
    <message>
        <source>Loading both halves</source>
        <translation>正在加载两半</translation>
    </message>
    <message>
        <source>Loading the cloud half</source>
        <translation>正在加载云端半模型</translation>
    </message>
    <message>
        <source>Waiting for the edge agent to answer.</source>
        <translation>正在等待边缘代理应答。</translation>
    </message>
    <message>
        <source>Start an edge agent (cutpoint-agent edge --help) and connect to it: it measures both sides and the network, runs the plan, and shows measured times beside predicted ones.</source>
        <translation>启动一个边缘代理 (cutpoint-agent edge --help) 并连接到它：它会测量两侧和网络、运行方案，并把测得的时间与预测的时间并排显示。</translation>
    </message>
    <message>
        <source>Weights are made up: times are real, answers are not.</source>
        <translation>权重是虚构的：时间是真实的，答案不是。</translation>
    </message>
    <message>
        <source>The edge runs alone until the cloud is back; then the plan goes on: %1</source>
        <translation>边缘单独运行，直至云端恢复；之后方案继续：%1</translation>
    </message>
    <message>
        <source>Running plan: %1</source>
        <translation>正在运行的方案：%1</translation>
    </message>
    <message>
        <source>Frames come at %1 a second</source>
        <translation>帧以每秒 %1 的速率到来</translation>
    </message>
    <message>
        <source>Frames come as fast as they are taken</source>
        <translation>帧按处理速度到来</translation>
    </message>
    <message>
        <source>The agent adapts its plan by itself: a pushed plan lasts until it decides anew.</source>
        <translation>代理会自行调整方案：推送的方案只在它重新决定之前有效。</translation>
    </message>
</context>
<context>
    <name>TieText</name>
    <message>
        <source>size not known: on one side</source>
        <translation>大小未知：在同一侧</translation>
    </message>
    <message>
        <source>fused: %1</source>
        <translation>融合：%1</translation>
    </message>
    <message>
        <source>state: %1</source>
        <translation>状态：%1</translation>
    </message>
</context>
<context>
    <name>TreeText</name>
    <message>
        <source>open</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>pruned</source>
        <translation>已剪枝</translation>
    </message>
    <message>
        <source>incumbent</source>
        <translation>当前最优解</translation>
    </message>
    <message>
        <source>integral</source>
        <translation>整数解</translation>
    </message>
    <message>
        <source>infeasible</source>
        <translation>不可行</translation>
    </message>
    <message>
        <source>%1 more are not shown</source>
        <translation>还有 %1 个未显示</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>%1 frames/s</source>
        <translation>%1 帧/秒</translation>
    </message>
    <message>
        <source>%1, of it %2 on the edge</source>
        <translation>%1，其中 %2 在边缘</translation>
    </message>
    <message>
        <source>%1 J per frame</source>
        <translation>每帧 %1 J</translation>
    </message>
    <message>
        <source>cloud-only</source>
        <translation>仅云端</translation>
    </message>
    <message>
        <source>edge-only</source>
        <translation>仅边缘</translation>
    </message>
    <message>
        <source>%1 would never finish</source>
        <translation>%1 将永远无法完成</translation>
    </message>
    <message>
        <source>%1 times the rate of %2</source>
        <translation>速率为 %2 的 %1 倍</translation>
    </message>
    <message>
        <source>%1 less than %2</source>
        <translation>比%2少 %1</translation>
    </message>
    <message>
        <source>%1 more than %2</source>
        <translation>比%2多 %1</translation>
    </message>
    <message>
        <source>%1 faster than %2</source>
        <translation>比%2快 %1</translation>
    </message>
    <message>
        <source>%1 slower than %2</source>
        <translation>比%2慢 %1</translation>
    </message>
    <message>
        <source>another plan is equally good</source>
        <translation>另有方案同样好</translation>
    </message>
    <message>
        <source>next best %1 slower</source>
        <translation>次优方案慢 %1</translation>
    </message>
    <message>
        <source>next best %1 worse</source>
        <translation>次优方案差 %1</translation>
    </message>
    <message>
        <source>Your cut (%1): %2</source>
        <comment>placement: value</comment>
        <translation>您的割（%1）：%2</translation>
    </message>
    <message>
        <source>%1, but it breaks a limit or a pin</source>
        <translation>%1，但违反了限制或固定</translation>
    </message>
    <message>
        <source>%1, as good as the best plan</source>
        <translation>%1，与最优方案一样好</translation>
    </message>
    <message>
        <source>%1; the best plan: %2</source>
        <translation>%1；最优方案：%2</translation>
    </message>
    <message>
        <source>%1, %2 more than the best plan (%3)</source>
        <translation>%1，比最优方案（%3）多 %2</translation>
    </message>
    <message>
        <source>No plan keeps up with %1; the largest sustainable rate is %2</source>
        <translation>没有方案能跟上 %1；可持续的最大速率为 %2</translation>
    </message>
    <message>
        <source>No plan meets the cloud budget of %1</source>
        <translation>没有方案满足 %1 的云端预算</translation>
    </message>
    <message>
        <source>No plan meets the limits</source>
        <translation>没有方案满足各项限制</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>placement: value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sentence, gain</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>sentence; margin</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>largest sustainable Q of any plan %1</source>
        <translation>所有方案中可持续的最大 Q 为 %1</translation>
    </message>
    <message>
        <source>this plan sustains up to %1</source>
        <translation>此方案最多可持续 %1</translation>
    </message>
    <message>
        <source>This plan falls behind %1; %2</source>
        <translation>此方案跟不上 %1；%2</translation>
    </message>
    <message>
        <source>No sampling rate set; %1</source>
        <translation>未设置采样率；%1</translation>
    </message>
    <message>
        <source>Light load: this plan keeps up with %1; %2</source>
        <translation>轻负载：此方案跟得上 %1；%2</translation>
    </message>
    <message>
        <source>Heavy load: this plan sustains %1 of %2; %3</source>
        <translation>重负载：此方案可持续 %2 中的 %1；%3</translation>
    </message>
    <message>
        <source>Congested: no plan keeps up with %1; %2</source>
        <translation>拥塞：没有方案能跟上 %1；%2</translation>
    </message>
    <message>
        <source>The best plan: %1</source>
        <translation>最优方案：%1</translation>
    </message>
    <message>
        <source>Optimal, proved by the frontier (%1 points) in %2</source>
        <translation>最优，由前沿（%1 个点）在 %2 内证明</translation>
    </message>
    <message>
        <source>Optimal, proved in %1</source>
        <translation>最优，在 %1 内证明</translation>
    </message>
    <message>
        <source>At most %1 from optimal, found in %2</source>
        <translation>与最优至多相差 %1，在 %2 内找到</translation>
    </message>
    <message>
        <source>Found by %1 in %2; not proved optimal</source>
        <translation>由 %1 在 %2 内找到；未证明最优</translation>
    </message>
    <message>
        <source>Proved: no plan meets the limits; the nearest plan is shown</source>
        <translation>已证明：没有方案满足各项限制；显示最接近的方案</translation>
    </message>
    <message>
        <source>Best plan</source>
        <translation>最优方案</translation>
    </message>
    <message>
        <source>Edge only</source>
        <translation>仅边缘</translation>
    </message>
    <message>
        <source>Cloud only</source>
        <translation>仅云端</translation>
    </message>
    <message>
        <source>Your cut</source>
        <translation>您的割</translation>
    </message>
    <message>
        <source>%1 times faster than %2</source>
        <translation>速度是 %2 的 %1 倍</translation>
    </message>
    <message>
        <source>%1 times as much as %2</source>
        <translation>是%2的 %1 倍</translation>
    </message>
    <message>
        <source>%1 times slower than %2</source>
        <translation>比%2慢，为其 %1 倍</translation>
    </message>
    <message>
        <source>next best %1 times slower</source>
        <translation>次优方案慢，为其 %1 倍</translation>
    </message>
    <message>
        <source>next best %1 times worse</source>
        <translation>次优方案差，为其 %1 倍</translation>
    </message>
    <message>
        <source>%1, %2 times that of the best plan (%3)</source>
        <translation>%1，是最优方案（%3）的 %2 倍</translation>
    </message>
    <message>
        <source>%1; among plans that cut at known sizes and keep fused groups and recurrent state together</source>
        <translation>%1；限于在大小已知处割开且保持融合组与循环状态完整的方案</translation>
    </message>
    <message>
        <source>%1; among plans that cut at known sizes and keep fused groups together</source>
        <translation>%1；限于在大小已知处割开且保持融合组完整的方案</translation>
    </message>
    <message>
        <source>%1; among plans that cut at known sizes and keep recurrent state together</source>
        <translation>%1；限于在大小已知处割开且保持循环状态完整的方案</translation>
    </message>
    <message>
        <source>%1; among plans that cut at known sizes</source>
        <translation>%1；限于在大小已知处割开的方案</translation>
    </message>
    <message>
        <source>%1; among plans that keep fused groups and recurrent state together</source>
        <translation>%1；限于保持融合组与循环状态完整的方案</translation>
    </message>
    <message>
        <source>%1; among plans that keep fused groups together</source>
        <translation>%1；限于保持融合组完整的方案</translation>
    </message>
    <message>
        <source>%1; among plans that keep recurrent state together</source>
        <translation>%1；限于保持循环状态完整的方案</translation>
    </message>
    <message>
        <source>cloud-only as far as the pins allow</source>
        <translation>固定设置所允许的仅云端</translation>
    </message>
    <message>
        <source>edge-only as far as the pins allow</source>
        <translation>固定设置所允许的仅边缘</translation>
    </message>
    <message>
        <source>Plan A: %1. The plan shown is the same.</source>
        <translation>方案 A：%1。所示方案与之相同。</translation>
    </message>
    <message>
        <source>Plan A: %1. The plan shown beside it: latency %2, longest stage %3, sent %4; layers that run elsewhere: %5.</source>
        <translation>方案 A：%1。所示方案与之相比：延迟 %2，最长阶段 %3，发送量 %4；在另一侧运行的层：%5。</translation>
    </message>
    <message>
        <source>Edge only, as pinned</source>
        <translation>仅边缘（按固定）</translation>
    </message>
    <message>
        <source>Cloud only, as pinned</source>
        <translation>仅云端（按固定）</translation>
    </message>
    <message>
        <source>Optimal, proved by the frontier (one point) in %1</source>
        <translation>最优，由前沿（一个点）在 %1 内证明</translation>
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
        <translation>        对每个读取者 u：添加 (v&apos;, u)，无穷大    （虚线）</translation>
    </message>
    <message>
        <source>        if still T_max &gt; 1/Q: ask for a smaller Q</source>
        <translation>        若仍有 T_max &gt; 1/Q：要求更小的 Q</translation>
    </message>
    <message>
        <source>        plan := min cut with alpha t^e, t^t, gamma t^c</source>
        <translation>        方案 := 以 alpha t^e、t^t、gamma t^c 求最小割</translation>
    </message>
    <message>
        <source>        plan := the plan of least T_max    (DSH)</source>
        <translation>        方案 := T_max 最小的方案    （DSH）</translation>
    </message>
    <message>
        <source>       sum of t_v^c (1 - f_v) + sum of t_v^t y_v &lt;= T0</source>
        <translation>       t_v^c (1 - f_v) 之和 + t_v^t y_v 之和 &lt;= T0</translation>
    </message>
    <message>
        <source>       y_v &gt;= f_v - f_u  for every link (v, u)</source>
        <translation>       y_v &gt;= f_v - f_u  对每条连线 (v, u)</translation>
    </message>
    <message>
        <source>    B := measured bandwidth</source>
        <translation>    B := 测得的带宽</translation>
    </message>
    <message>
        <source>    add (e, v) with t_v^c    (red)</source>
        <translation>    添加 (e, v)，容量 t_v^c    （红色）</translation>
    </message>
    <message>
        <source>    add (v, c) with t_v^e    (blue)</source>
        <translation>    添加 (v, c)，容量 t_v^e    （蓝色）</translation>
    </message>
    <message>
        <source>    b := the least room on the path</source>
        <translation>    b := 路径上的最小余量</translation>
    </message>
    <message>
        <source>    flow := flow + b</source>
        <translation>    流 := 流 + b</translation>
    </message>
    <message>
        <source>    for alpha, for gamma in S by step:</source>
        <translation>    对 S 中的 alpha、gamma，以 step 为步长：</translation>
    </message>
    <message>
        <source>    for every reader u: add (u, v), infinite    (back, not drawn)</source>
        <translation>    对每个读取者 u：添加 (u, v)，无穷大    （反向，不画出）</translation>
    </message>
    <message>
        <source>    if T_max &gt; 1/Q:</source>
        <translation>    若 T_max &gt; 1/Q：</translation>
    </message>
    <message>
        <source>    if one layer u reads v: add (v, u) with t_v^t    (black)</source>
        <translation>    若仅一个层 u 读取 v：添加 (v, u)，容量 t_v^t    （黑色）</translation>
    </message>
    <message>
        <source>    if several layers read v: add v&apos; and (v, v&apos;) with t_v^t    (black)</source>
        <translation>    若有多个层读取 v：添加 v&apos; 和 (v, v&apos;)，容量 t_v^t    （黑色）</translation>
    </message>
    <message>
        <source>    plan := the plan of least latency at B    (DSL)</source>
        <translation>    方案 := 在 B 下延迟最小的方案    （DSL）</translation>
    </message>
    <message>
        <source>    push b: less room forward, more room back</source>
        <translation>    推送 b：前向余量减少，反向余量增加</translation>
    </message>
    <message>
        <source>    run the plan</source>
        <translation>    运行该方案</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 %% of the packets were lost; what arrived counts.</source>
        <translation>%1 %% 的数据包丢失；只计入到达的数据。</translation>
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
        <translation>%1 其各帧在边缘完成。</translation>
    </message>
    <message>
        <source>%1 The edge goes on alone until the next plan is pushed.</source>
        <translation>%1 边缘单独继续运行，直到推送下一个方案。</translation>
    </message>
    <message>
        <source>%1 The edge goes on alone.</source>
        <translation>%1 边缘单独继续运行。</translation>
    </message>
    <message>
        <source>%1 The frame is done on the edge.</source>
        <translation>%1 该帧在边缘完成。</translation>
    </message>
    <message>
        <source>%1 The half is loaded again.</source>
        <translation>%1 这一半将重新加载。</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>%1 backward nodes (training) are left out.</source>
        <translation>%1 个反向节点（训练用）被略去。</translation>
    </message>
    <message>
        <source>%1 cannot be reshaped into %2</source>
        <translation>%1 无法变形为 %2</translation>
    </message>
    <message>
        <source>%1 channels are too many or none</source>
        <translation>通道数 %1 过多或为零</translation>
    </message>
    <message>
        <source>%1 depends on the data; %2 of its size stands in for it.</source>
        <translation>%1 取决于数据；以 %2（按其大小）代替。</translation>
    </message>
    <message>
        <source>%1 does not depend on %2.</source>
        <translation>%1 不依赖于 %2。</translation>
    </message>
    <message>
        <source>%1 does not join %2</source>
        <translation>%1 无法连接 %2</translation>
    </message>
    <message>
        <source>%1 does not match %2</source>
        <translation>%1 与 %2 不匹配</translation>
    </message>
    <message>
        <source>%1 frames a second</source>
        <translation>每秒 %1 帧</translation>
    </message>
    <message>
        <source>%1 groups do not divide %2 channels into %3 filters.</source>
        <translation>%1 个组无法将 %2 个通道均分到 %3 个滤波器。</translation>
    </message>
    <message>
        <source>%1 groups do not divide %2 channels.</source>
        <translation>%1 个组无法均分 %2 个通道。</translation>
    </message>
    <message>
        <source>%1 hands on %2.</source>
        <translation>%1 向后传递 %2。</translation>
    </message>
    <message>
        <source>%1 has no simple ONNX form; a copy of its size stands in for it.</source>
        <translation>%1 没有简单的 ONNX 形式；以同等大小的拷贝代替。</translation>
    </message>
    <message>
        <source>%1 has room for %2.</source>
        <translation>%1 的余量为 %2。</translation>
    </message>
    <message>
        <source>%1 is read by %2 layers; with a black link to each, sending it would cost %3.</source>
        <translation>%1 由 %2 个层读取；若向每个层各引一条黑色连线，发送它就要花费 %3。</translation>
    </message>
    <message>
        <source>%1 layers in all have no row.</source>
        <translation>共有 %1 个层没有对应的行。</translation>
    </message>
    <message>
        <source>%1 nodes that do not depend on the raw input %2 (weights and other constants) are left out.</source>
        <translation>%1 个不依赖于原始输入 %2 的节点（权重及其他常量）被略去。</translation>
    </message>
    <message>
        <source>%1 of %2 layers take no time at all in column %3; this is the first.</source>
        <translation>列 %3 中 %2 个层里有 %1 个耗时为零；这是第一个。</translation>
    </message>
    <message>
        <source>%1 of %2 samples are 0: nothing passes then.</source>
        <translation>%2 个样本中有 %1 个为 0：此时没有任何数据通过。</translation>
    </message>
    <message>
        <source>%1 outputs have no known size; each stays on the side of all that read it.</source>
        <translation>%1 个输出的大小未知；每个输出都与读取它的所有层留在同一侧。</translation>
    </message>
    <message>
        <source>%1 paths before it are not shown.</source>
        <translation>它之前的 %1 条路径未显示。</translation>
    </message>
    <message>
        <source>%1 plans take part in it.</source>
        <translation>有 %1 个方案参与其中。</translation>
    </message>
    <message>
        <source>%1 rows in all match no layer.</source>
        <translation>共有 %1 行与任何层都不匹配。</translation>
    </message>
    <message>
        <source>%1 rows time Caffe&apos;s own split layers; they are left out.</source>
        <translation>%1 行是 Caffe 自身 split 层的计时；这些行被略去。</translation>
    </message>
    <message>
        <source>%1 steps cannot be made.</source>
        <translation>%1 个步骤无法构造。</translation>
    </message>
    <message>
        <source>%1 takes earlier flow back where it runs against a link.</source>
        <translation>%1 在逆着连线之处收回先前的流。</translation>
    </message>
    <message>
        <source>%1: edge</source>
        <translation>%1：边缘</translation>
    </message>
    <message>
        <source>%1=%2 names layer %3, which is not above layer %4.</source>
        <translation>%1=%2 指的是层 %3，它不在层 %4 之上。</translation>
    </message>
    <message>
        <source>(control flow)</source>
        <translation>（控制流）</translation>
    </message>
    <message>
        <source>(from operator set 17 on)</source>
        <translation>（自算子集 17 起）</translation>
    </message>
    <message>
        <source>1/B in seconds per Mbit (slower links to the right)</source>
        <translation>1/B，单位为秒每 Mbit（右侧为较慢的链路）</translation>
    </message>
    <message>
        <source>A Darknet cfg starts with [net].</source>
        <translation>Darknet cfg 以 [net] 开头。</translation>
    </message>
    <message>
        <source>A Darknet model&apos;s only input is called input.</source>
        <translation>Darknet 模型的唯一输入名为 input。</translation>
    </message>
    <message>
        <source>A blue link leads from %1 to c, with the edge time %2.</source>
        <translation>一条蓝色连线从 %1 通向 c，容量为边缘时间 %2。</translation>
    </message>
    <message>
        <source>A bound</source>
        <translation>一个界</translation>
    </message>
    <message>
        <source>A budget for the cloud</source>
        <translation>给云端的预算</translation>
    </message>
    <message>
        <source>A byte has 8 bits: t^t = 8 d / B, with d the size and B the bandwidth.</source>
        <translation>一个字节有 8 位：t^t = 8 d / B，其中 d 是大小，B 是带宽。</translation>
    </message>
    <message>
        <source>A camera sends %1 frames a second: which of these plans keeps up?</source>
        <translation>摄像头每秒发送 %1 帧：这些方案中哪一个能跟上？</translation>
    </message>
    <message>
        <source>A certificate and its key are only of use together.</source>
        <translation>证书与其密钥须同时给出才有用。</translation>
    </message>
    <message>
        <source>A curve is lines of seconds and a value that is zero or more.</source>
        <translation>曲线由若干行组成，每行是秒数和一个不小于零的值。</translation>
    </message>
    <message>
        <source>A cut divides the vertices into two sides; its capacity adds up the links that lead from the first side to the second.</source>
        <translation>割把顶点分成两侧；它的容量是从第一侧通向第二侧的连线之和。</translation>
    </message>
    <message>
        <source>A file of the format &quot;%1&quot; tells times, not computations.</source>
        <translation>格式为“%1”的文件给出的是时间，而非计算内容。</translation>
    </message>
    <message>
        <source>A frame can never be sent: the link carries nothing.</source>
        <translation>帧永远无法发送：链路不传输任何数据。</translation>
    </message>
    <message>
        <source>A frame takes %1 then.</source>
        <translation>此时一帧用时 %1。</translation>
    </message>
    <message>
        <source>A hard problem</source>
        <translation>一个困难的问题</translation>
    </message>
    <message>
        <source>A large alpha drives layers to the cloud, a large gamma to the edge.</source>
        <translation>alpha 大会把各层推向云端，gamma 大会把各层推向边缘。</translation>
    </message>
    <message>
        <source>A layer has no name.</source>
        <translation>有一个层没有名称。</translation>
    </message>
    <message>
        <source>A layer inside layers { } is Caffe&apos;s oldest format.</source>
        <translation>写在 layers { } 里的层是 Caffe 最早的格式。</translation>
    </message>
    <message>
        <source>A layer is sent once, however many layers read it.</source>
        <translation>无论有多少层读取，一个层只发送一次。</translation>
    </message>
    <message>
        <source>A layer is sent when it is on the edge and a layer in the cloud reads it: %1.</source>
        <translation>当一个层在边缘而读取它的某个层在云端时，它就被发送：%1。</translation>
    </message>
    <message>
        <source>A layer that the cut leaves with e runs on the edge, one left with c in the cloud.</source>
        <translation>割留在 e 一侧的层在边缘运行，留在 c 一侧的层在云端运行。</translation>
    </message>
    <message>
        <source>A layer v with several readers gets an auxiliary vertex v&apos;: one black link to v&apos;, and from there a dashed one to each reader.</source>
        <translation>有多个读取者的层 v 得到一个辅助顶点 v&apos;：一条黑色连线通向 v&apos;，再从那里各有一条虚线通向每个读取者。</translation>
    </message>
    <message>
        <source>A limit of the cloud agent is out of its range.</source>
        <translation>云端代理的某项限制超出范围。</translation>
    </message>
    <message>
        <source>A limit of the server is out of its range.</source>
        <translation>服务器的某项限制超出范围。</translation>
    </message>
    <message>
        <source>A link is crossed when it leads from a vertex on e&apos;s side to one on c&apos;s side.</source>
        <translation>一条连线从 e 一侧的顶点通向 c 一侧的顶点时，它就被割穿过。</translation>
    </message>
    <message>
        <source>A link names a layer that does not exist.</source>
        <translation>有一条连线指向不存在的层。</translation>
    </message>
    <message>
        <source>A link that changes needs two rates, a time to stay and a duration.</source>
        <translation>变化的链路需要两个速率、一个停留时间和一个持续时间。</translation>
    </message>
    <message>
        <source>A logarithmic sweep needs ends above zero.</source>
        <translation>对数扫描的两端必须大于零。</translation>
    </message>
    <message>
        <source>A manual cut is not found by a solver.</source>
        <translation>手动割不是由求解器找到的。</translation>
    </message>
    <message>
        <source>A message may take 1 KiB to 2 GiB (less one byte), and a connection at least one call.</source>
        <translation>一条消息可为 1 KiB 到 2 GiB（少一字节），一个连接至少一次调用。</translation>
    </message>
    <message>
        <source>A min cut cannot respect an edge memory limit.</source>
        <translation>最小割无法遵守边缘内存限制。</translation>
    </message>
    <message>
        <source>A min cut takes less than a thousandth of a second, so there is time.</source>
        <translation>求一次最小割不到千分之一秒，所以时间足够。</translation>
    </message>
    <message>
        <source>A model&apos;s name has up to 128 letters, digits, &apos;.&apos;, &apos;-&apos;, &apos;_&apos;.</source>
        <translation>模型名称最多 128 个字符，可用字母、数字、&apos;.&apos;、&apos;-&apos;、&apos;_&apos;。</translation>
    </message>
    <message>
        <source>A net is a graph of layers</source>
        <translation>网络是由层构成的图</translation>
    </message>
    <message>
        <source>A new plan must be loaded on both sides, so a policy should not follow every flicker.</source>
        <translation>新方案必须在两侧加载，因此策略不应随每次波动而变。</translation>
    </message>
    <message>
        <source>A node of this name was described before.</source>
        <translation>此前已描述过同名节点。</translation>
    </message>
    <message>
        <source>A part of a trace needs a begin and a later end.</source>
        <translation>轨迹的片段需要一个起点和一个更晚的终点。</translation>
    </message>
    <message>
        <source>A path with room</source>
        <translation>一条有余量的路径</translation>
    </message>
    <message>
        <source>A pin is neither &quot;edge&quot; nor &quot;cloud&quot;.</source>
        <translation>固定设置的取值既不是“edge”（边缘）也不是“cloud”（云端）。</translation>
    </message>
    <message>
        <source>A plan</source>
        <translation>一个方案</translation>
    </message>
    <message>
        <source>A plan is a straight line</source>
        <translation>方案是一条直线</translation>
    </message>
    <message>
        <source>A plan puts each layer on one side: blue layers with an E run on the edge, vermilion ones with a C in the cloud.</source>
        <translation>方案把每个层放在其中一侧：标有 E 的蓝色层在边缘运行，标有 C 的朱红色层在云端运行。</translation>
    </message>
    <message>
        <source>A power cannot be infinite.</source>
        <translation>功率不能为无穷大。</translation>
    </message>
    <message>
        <source>A profile of over 256 MiB is not read.</source>
        <translation>不读取超过 256 MiB 的性能数据。</translation>
    </message>
    <message>
        <source>A quotation mark opened here is never closed.</source>
        <translation>此处开始的引号没有结束。</translation>
    </message>
    <message>
        <source>A rate of the trace is negative or beyond every link.</source>
        <translation>轨迹中的某个速率为负，或超出任何链路。</translation>
    </message>
    <message>
        <source>A raw input cannot have a producer; remove the link or the input mark.</source>
        <translation>原始输入不能有生产者；请删除该连线或输入标记。</translation>
    </message>
    <message>
        <source>A raw input is fed by layer %1.</source>
        <translation>某个原始输入由层 %1 提供数据。</translation>
    </message>
    <message>
        <source>A raw input is placed in the cloud.</source>
        <translation>某个原始输入被放在云端。</translation>
    </message>
    <message>
        <source>A red link leads from e to %1, with the cloud time %2 as its capacity.</source>
        <translation>一条红色连线从 e 通向 %1，容量为云端时间 %2。</translation>
    </message>
    <message>
        <source>A result that is in the cloud stays there: no link may lead from V_C back to V_E.</source>
        <translation>云端的结果留在云端：不允许有连线从 V_C 通回 V_E。</translation>
    </message>
    <message>
        <source>A shape is given for &quot;%1&quot;, but the model&apos;s inputs are: %2.</source>
        <translation>为“%1”给出了形状，但模型的输入是：%2。</translation>
    </message>
    <message>
        <source>A share of the server or the uplink is not above 0 and at most 1.</source>
        <translation>服务器或上行链路的份额不在大于 0 且不超过 1 的范围内。</translation>
    </message>
    <message>
        <source>A simulation needs a sampling rate and frames.</source>
        <translation>仿真需要采样率和帧数。</translation>
    </message>
    <message>
        <source>A simulation needs a sampling rate.</source>
        <translation>仿真需要采样率。</translation>
    </message>
    <message>
        <source>A simulation needs frames.</source>
        <translation>仿真需要帧数。</translation>
    </message>
    <message>
        <source>A slowdown is 1 to 1000; messages and models take at least 1 KiB.</source>
        <translation>减速倍数为 1 到 1000；消息和模型至少为 1 KiB。</translation>
    </message>
    <message>
        <source>A stream runs already.</source>
        <translation>已有一个数据流在运行。</translation>
    </message>
    <message>
        <source>A subproblem still splits layers and has the bound %1; the incumbent has T_e = %2: what happens to the subproblem?</source>
        <translation>某个子问题仍有被拆分的层，其界为 %1；当前最优解的 T_e = %2：这个子问题会怎样？</translation>
    </message>
    <message>
        <source>A sweep needs two bandwidths above 0, the first below the second.</source>
        <translation>扫描需要两个大于 0 的带宽，且第一个小于第二个。</translation>
    </message>
    <message>
        <source>A switch at %1</source>
        <translation>在 %1 处切换</translation>
    </message>
    <message>
        <source>A trace is Mahimahi packet times, lines of seconds and Mbit/s, a Sabre JSON list, a table with a column of rates, or what iperf3 wrote.</source>
        <translation>轨迹可以是 Mahimahi 数据包时间、由秒和 Mbit/s 组成的行、Sabre JSON 列表、带速率列的表格，或 iperf3 的输出。</translation>
    </message>
    <message>
        <source>A trace is delayed by a time of zero or more.</source>
        <translation>轨迹的延后时间须不小于零。</translation>
    </message>
    <message>
        <source>A trace is scaled by a factor above zero.</source>
        <translation>轨迹的缩放系数须大于零。</translation>
    </message>
    <message>
        <source>A train, a crowd, a wall: bandwidth B rises and falls within seconds.</source>
        <translation>列车、人群、墙壁：带宽 B 在几秒之内起起落落。</translation>
    </message>
    <message>
        <source>A transfer of %1 begins at %2 while the link carries %3; at %4 the link changes to %5: how long does the transfer take?</source>
        <translation>一次传输 %1 在 %2 开始，此时链路速率为 %3；在 %4 链路变为 %5：这次传输用时多久？</translation>
    </message>
    <message>
        <source>A trick: costs become capacities</source>
        <translation>一个技巧：代价变成容量</translation>
    </message>
    <message>
        <source>A value of the curve is negative or not a number.</source>
        <translation>曲线的某个值为负或不是数字。</translation>
    </message>
    <message>
        <source>A window of %1 does not fit into %2 plus padding %3.</source>
        <translation>大小为 %1 的窗口放不进 %2 加填充 %3。</translation>
    </message>
    <message>
        <source>Above %1 the best plan has V_S = %2.</source>
        <translation>高于 %1 时，最优方案的 V_S = %2。</translation>
    </message>
    <message>
        <source>Add --algorithm dsh, or leave the option out.</source>
        <translation>请添加 --algorithm dsh，或去掉该选项。</translation>
    </message>
    <message>
        <source>Add --cloud-budget TIME.</source>
        <translation>请添加 --cloud-budget TIME（云端预算）。</translation>
    </message>
    <message>
        <source>Add --fps Q.</source>
        <translation>请添加 --fps Q。</translation>
    </message>
    <message>
        <source>Add a class of cameras.</source>
        <translation>请添加一类摄像头。</translation>
    </message>
    <message>
        <source>Add a row per layer.</source>
        <translation>请为每个层添加一行。</translation>
    </message>
    <message>
        <source>Add at least one raw input and one layer.</source>
        <translation>请至少添加一个原始输入和一个层。</translation>
    </message>
    <message>
        <source>Add channels=, or --input-shape input=1x1x28x28 (with your numbers).</source>
        <translation>请添加 channels=，或 --input-shape input=1x1x28x28（换成您的数字）。</translation>
    </message>
    <message>
        <source>Add e.g. 4mbit.</source>
        <translation>请添加单位，例如 4mbit。</translation>
    </message>
    <message>
        <source>Add its bottom.</source>
        <translation>请添加其 bottom。</translation>
    </message>
    <message>
        <source>Add the format and version of a Cutpoint model, or open another file.</source>
        <translation>请添加 Cutpoint 模型的格式和版本，或打开其他文件。</translation>
    </message>
    <message>
        <source>Add the output size of every layer, or give the file with --profile to a model.</source>
        <translation>请添加每个层的输出大小，或将该文件用 --profile（性能数据）提供给模型。</translation>
    </message>
    <message>
        <source>Add type: &quot;Convolution&quot; or whatever it is.</source>
        <translation>请添加 type: &quot;Convolution&quot; 或其实际类型。</translation>
    </message>
    <message>
        <source>Add width= and height=, or --input-shape input=1x3x416x416.</source>
        <translation>请添加 width= 和 height=，或 --input-shape input=1x3x416x416。</translation>
    </message>
    <message>
        <source>After %1 paths none is left: the flow is %2.</source>
        <translation>经过 %1 条路径后已没有路径：流量为 %2。</translation>
    </message>
    <message>
        <source>After %1 paths the next is %2: how much can be pushed along it?</source>
        <translation>经过 %1 条路径后，下一条是 %2：沿它能推送多少？</translation>
    </message>
    <message>
        <source>All blue links</source>
        <translation>所有蓝色连线</translation>
    </message>
    <message>
        <source>All edge times add up to %1 and all cloud times to %2; a unit or the two sides may be mixed up.</source>
        <translation>所有边缘时间合计 %1，所有云端时间合计 %2；可能弄错了单位或两侧颠倒。</translation>
    </message>
    <message>
        <source>All layers are beside e: nothing is sent, everything runs on the edge.</source>
        <translation>所有层都在 e 旁边：什么都不发送，一切在边缘运行。</translation>
    </message>
    <message>
        <source>All red links</source>
        <translation>所有红色连线</translation>
    </message>
    <message>
        <source>All times in column %1 are zero.</source>
        <translation>列 %1 中的所有时间均为零。</translation>
    </message>
    <message>
        <source>Allow more time for a certified one.</source>
        <translation>请允许更多时间，以得到经过证明的方案。</translation>
    </message>
    <message>
        <source>Allow more time, or use the exact algorithm.</source>
        <translation>请允许更多时间，或使用精确算法。</translation>
    </message>
    <message>
        <source>Allow more time.</source>
        <translation>请允许更多时间。</translation>
    </message>
    <message>
        <source>An inference takes %1 longer than its rows together (%2): a cost of every frame that no layer has.</source>
        <translation>一次推理比各行合计（%2）长 %1：这是每帧的开销，不属于任何层。</translation>
    </message>
    <message>
        <source>An interval has no start or rate that could be true.</source>
        <translation>有一个区间没有可信的起点或速率。</translation>
    </message>
    <message>
        <source>An oracle would know the trace beforehand; this net has too many trade-offs to try them all.</source>
        <translation>先知会事先知道轨迹；但这个模型的权衡太多，无法逐一尝试。</translation>
    </message>
    <message>
        <source>Another cell</source>
        <translation>另一格</translation>
    </message>
    <message>
        <source>Another layer has the same name; this one is called &quot;%1&quot; here.</source>
        <translation>另一个层有相同的名称；此层在这里称为“%1”。</translation>
    </message>
    <message>
        <source>Another plan, another beat</source>
        <translation>另一个方案，另一种节拍</translation>
    </message>
    <message>
        <source>Answers are per frame: both are divided by it.</source>
        <translation>答案按每帧计：两者都除以该值。</translation>
    </message>
    <message>
        <source>Any choice ends at the same T_e; good ones end sooner.</source>
        <translation>任何选择最终都得到相同的 T_e；好的选择结束得更早。</translation>
    </message>
    <message>
        <source>Ask single questions instead: plan, compare and sweep answer them with a certificate.</source>
        <translation>请改为提出单个问题：plan、compare 和 sweep 会给出带证明的答案。</translation>
    </message>
    <message>
        <source>At %1 %2 runs on the edge.</source>
        <translation>在 %1 时，%2 在边缘运行。</translation>
    </message>
    <message>
        <source>At %1 a plan&apos;s T_t is %2: how large is it at %3?</source>
        <translation>在 %1 时某方案的 T_t 为 %2：在 %3 时它是多大？</translation>
    </message>
    <message>
        <source>At %1 frames a second the same plan falls behind, frame by frame: congestion.</source>
        <translation>在每秒 %1 帧时，同一方案会逐帧落后：拥塞。</translation>
    </message>
    <message>
        <source>At %1 the best plan takes %2.</source>
        <translation>在 %1 时，最优方案用时 %2。</translation>
    </message>
    <message>
        <source>At %1 the fastest plan has T_e = %2, T_t = %3 and T_c = %4: what is the capacity of the min cut?</source>
        <translation>在 %1 时，最快方案有 T_e = %2，T_t = %3，T_c = %4：最小割的容量是多少？</translation>
    </message>
    <message>
        <source>At %1, which of these plans has the least latency?</source>
        <translation>在 %1 时，这些方案中哪一个延迟最小？</translation>
    </message>
    <message>
        <source>At another bandwidth that may differ.</source>
        <translation>在另一种带宽下可能不同。</translation>
    </message>
    <message>
        <source>At each B the best plan is the lowest line; together they form the lower envelope.</source>
        <translation>在每个 B 处，最优方案是最低的那条线；它们合起来形成下包络。</translation>
    </message>
    <message>
        <source>At every bandwidth V_S = %1 is best.</source>
        <translation>在每种带宽下 V_S = %1 都是最优。</translation>
    </message>
    <message>
        <source>At this bandwidth no plan is faster than %1.</source>
        <translation>在此带宽下，没有方案比 %1 更快。</translation>
    </message>
    <message>
        <source>Auxiliary vertices</source>
        <translation>辅助顶点</translation>
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
        <translation>B 变为 %1：V_S 从 %2 变为 %3。</translation>
    </message>
    <message>
        <source>B in Mbit/s</source>
        <translation>B，单位 Mbit/s</translation>
    </message>
    <message>
        <source>Band %1 of %2</source>
        <translation>第 %1 个区间，共 %2 个</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>Bandwidth B</source>
        <translation>带宽 B</translation>
    </message>
    <message>
        <source>Bandwidth B changes the transfer times t^t and nothing else.</source>
        <translation>带宽 B 只改变传输时间 t^t，其他都不变。</translation>
    </message>
    <message>
        <source>Believed</source>
        <translation>以为的值</translation>
    </message>
    <message>
        <source>Below %1 the best plan has V_S = %2.</source>
        <translation>低于 %1 时，最优方案的 V_S = %2。</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最优</translation>
    </message>
    <message>
        <source>Black links</source>
        <translation>黑色连线</translation>
    </message>
    <message>
        <source>Both are plans like all others and may be the best.</source>
        <translation>二者与其他方案一样都是方案，也可能是最优的。</translation>
    </message>
    <message>
        <source>Both halves together answer otherwise than the whole model: %1 of the largest number apart.</source>
        <translation>两半合起来的答案与整个模型不同：相差达最大数值的 %1。</translation>
    </message>
    <message>
        <source>Bottleneck b</source>
        <translation>瓶颈 b</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>界</translation>
    </message>
    <message>
        <source>Braces are nested too deeply.</source>
        <translation>花括号嵌套过深。</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Break the cycle, or move the layer that makes the blob above this one.</source>
        <translation>请断开环，或将产生该 blob 的层移到此层之上。</translation>
    </message>
    <message>
        <source>Breakpoint %1</source>
        <translation>转折点 %1</translation>
    </message>
    <message>
        <source>Breakpoints</source>
        <translation>转折点</translation>
    </message>
    <message>
        <source>Build it with -DCUTPOINT_RUNTIME=ON.</source>
        <translation>请使用 -DCUTPOINT_RUNTIME=ON 构建。</translation>
    </message>
    <message>
        <source>Build it, or install it beside this one.</source>
        <translation>请构建它，或将其安装在本程序旁。</translation>
    </message>
    <message>
        <source>Build ncnn with -DNCNN_BENCHMARK=ON and keep what it writes to standard error.</source>
        <translation>请使用 -DNCNN_BENCHMARK=ON 构建 ncnn，并保存其写到标准错误的内容。</translation>
    </message>
    <message>
        <source>Building the frontier was cancelled.</source>
        <translation>前沿的构建已取消。</translation>
    </message>
    <message>
        <source>But it is sent only once: %1.</source>
        <translation>但它只发送一次：%1。</translation>
    </message>
    <message>
        <source>Capacities as pipes</source>
        <translation>把容量看作管道</translation>
    </message>
    <message>
        <source>Cells asked for</source>
        <translation>要求的格数</translation>
    </message>
    <message>
        <source>Check its model and pins.</source>
        <translation>请检查其模型和固定设置。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>请检查其权限。</translation>
    </message>
    <message>
        <source>Check its size and cost, or edit them.</source>
        <translation>请检查其大小和开销，或进行编辑。</translation>
    </message>
    <message>
        <source>Check size, stride, padding and filters.</source>
        <translation>请检查大小、步幅、填充和滤波器数。</translation>
    </message>
    <message>
        <source>Check that it runs and that its address is right.</source>
        <translation>请检查它是否在运行、地址是否正确。</translation>
    </message>
    <message>
        <source>Check that the cloud runs and that its address is right.</source>
        <translation>请检查云端是否在运行、地址是否正确。</translation>
    </message>
    <message>
        <source>Check that the file is a model.</source>
        <translation>请检查该文件是否为模型。</translation>
    </message>
    <message>
        <source>Check that the file is complete.</source>
        <translation>请检查文件是否完整。</translation>
    </message>
    <message>
        <source>Check that the host answers, and ping again.</source>
        <translation>请检查主机是否应答，然后重新 ping。</translation>
    </message>
    <message>
        <source>Check that this is a complete ONNX model.</source>
        <translation>请检查这是否为完整的 ONNX 模型。</translation>
    </message>
    <message>
        <source>Check the column &quot;%1&quot;.</source>
        <translation>请检查列“%1”。</translation>
    </message>
    <message>
        <source>Check the column.</source>
        <translation>请检查该列。</translation>
    </message>
    <message>
        <source>Check the file&apos;s name.</source>
        <translation>请检查文件名。</translation>
    </message>
    <message>
        <source>Check the folder and its free space.</source>
        <translation>请检查文件夹及其可用空间。</translation>
    </message>
    <message>
        <source>Check the folder and its permissions.</source>
        <translation>请检查文件夹及其权限。</translation>
    </message>
    <message>
        <source>Check the folder and the file&apos;s ending: svg, png, pdf or csv.</source>
        <translation>请检查文件夹和文件扩展名：svg、png、pdf 或 csv。</translation>
    </message>
    <message>
        <source>Check the input&apos;s shape and this layer&apos;s sizes, strides and padding.</source>
        <translation>请检查输入的形状以及此层的大小、步幅和填充。</translation>
    </message>
    <message>
        <source>Check the link to the cloud, or allow a longer deadline.</source>
        <translation>请检查到云端的链路，或允许更长的期限。</translation>
    </message>
    <message>
        <source>Check the model with another engine.</source>
        <translation>请用其他引擎检查该模型。</translation>
    </message>
    <message>
        <source>Check the names.</source>
        <translation>请检查名称。</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>请检查路径及其权限。</translation>
    </message>
    <message>
        <source>Check the path and its spelling.</source>
        <translation>请检查路径及其拼写。</translation>
    </message>
    <message>
        <source>Check the plan; what else a frame pays once goes to the fixed costs.</source>
        <translation>请检查方案；帧一次性付出的其他开销归入固定开销。</translation>
    </message>
    <message>
        <source>Check the shapes, or convert the model with onnx.version_converter to opset 13.</source>
        <translation>请检查形状，或用 onnx.version_converter 将模型转换为 opset 13。</translation>
    </message>
    <message>
        <source>Check the shapes, or export the model with opset %1 or lower.</source>
        <translation>请检查形状，或以 opset %1 或更低版本导出模型。</translation>
    </message>
    <message>
        <source>Check the spelling, or edit the layer&apos;s size and times.</source>
        <translation>请检查拼写，或编辑该层的大小和时间。</translation>
    </message>
    <message>
        <source>Check the times and rates.</source>
        <translation>请检查时间和速率。</translation>
    </message>
    <message>
        <source>Check the units in the column names, and which file is which side&apos;s.</source>
        <translation>请检查列名中的单位，以及哪个文件属于哪一侧。</translation>
    </message>
    <message>
        <source>Check where the output goes.</source>
        <translation>请检查输出的去向。</translation>
    </message>
    <message>
        <source>Choose a bandwidth above zero.</source>
        <translation>请选择大于零的带宽。</translation>
    </message>
    <message>
        <source>Choose a file with a model in it.</source>
        <translation>请选择内含模型的文件。</translation>
    </message>
    <message>
        <source>Choose a layer in the picture: it and all that it needs go to the edge.</source>
        <translation>请在图中选择一个层：它及其所需的一切都放到边缘。</translation>
    </message>
    <message>
        <source>Choose a plan with fewer layers on the edge, or raise --edge-memory.</source>
        <translation>请选择边缘层数更少的方案，或提高 --edge-memory。</translation>
    </message>
    <message>
        <source>Choose a plan with layers in the cloud.</source>
        <translation>请选择有层在云端的方案。</translation>
    </message>
    <message>
        <source>Choose a subproblem and the layer to branch on.</source>
        <translation>请选择一个子问题以及要在其上分支的层。</translation>
    </message>
    <message>
        <source>Choose an ONNX model.</source>
        <translation>请选择 ONNX 模型。</translation>
    </message>
    <message>
        <source>Choose an algorithm, or evaluate the cut&apos;s sides.</source>
        <translation>请选择一种算法，或评估该割的两侧。</translation>
    </message>
    <message>
        <source>Choose another column with FILE?rate=COLUMN.</source>
        <translation>请用 FILE?rate=COLUMN 选择其他列。</translation>
    </message>
    <message>
        <source>Choose groups that divide both.</source>
        <translation>请选择能整除两者的组数。</translation>
    </message>
    <message>
        <source>Choose groups that divide the channels.</source>
        <translation>请选择能整除通道数的组数。</translation>
    </message>
    <message>
        <source>Choose one for each.</source>
        <translation>请为每一段各选一个。</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>请选择其一：%1。</translation>
    </message>
    <message>
        <source>Choose one of: steps, sine, markov, day.</source>
        <translation>请选择其一：steps、sine、markov、day。</translation>
    </message>
    <message>
        <source>Choose one of: sum, worst, rate, cameras, workers.</source>
        <translation>请选择其一：sum、worst、rate、cameras、workers。</translation>
    </message>
    <message>
        <source>Choose others with FILE?rate=COLUMN&amp;time=COLUMN.</source>
        <translation>请用 FILE?rate=COLUMN&amp;time=COLUMN 选择其他列。</translation>
    </message>
    <message>
        <source>Choose the .onnx file of the model, not its data or a text file.</source>
        <translation>请选择模型的 .onnx 文件，而不是其数据或文本文件。</translation>
    </message>
    <message>
        <source>Choose the links that lead from e&apos;s side to c&apos;s side.</source>
        <translation>请选择从 e 一侧通向 c 一侧的连线。</translation>
    </message>
    <message>
        <source>Choose the plan for each part of the trace.</source>
        <translation>请为轨迹的每一段选择方案。</translation>
    </message>
    <message>
        <source>Close it with } before line %1.</source>
        <translation>请在第 %1 行之前用 } 关闭它。</translation>
    </message>
    <message>
        <source>Close it with }.</source>
        <translation>请用 } 关闭它。</translation>
    </message>
    <message>
        <source>Close it.</source>
        <translation>请关闭它。</translation>
    </message>
    <message>
        <source>Close one of them.</source>
        <translation>请关闭其中一个。</translation>
    </message>
    <message>
        <source>Cloud budget</source>
        <translation>云端预算</translation>
    </message>
    <message>
        <source>Cloud time</source>
        <translation>云端时间</translation>
    </message>
    <message>
        <source>Cloud-only</source>
        <translation>仅云端</translation>
    </message>
    <message>
        <source>Compare with the exact answer.</source>
        <translation>请与精确答案比较。</translation>
    </message>
    <message>
        <source>Convert it, or give a folder.</source>
        <translation>请转换它，或给出一个文件夹。</translation>
    </message>
    <message>
        <source>Convert the file with Caffe&apos;s upgrade_net_proto_text.</source>
        <translation>请用 Caffe 的 upgrade_net_proto_text 转换该文件。</translation>
    </message>
    <message>
        <source>Convert the model to another supported format.</source>
        <translation>请将模型转换为其他受支持的格式。</translation>
    </message>
    <message>
        <source>Copy the model to a file first.</source>
        <translation>请先将模型复制到文件中。</translation>
    </message>
    <message>
        <source>Correct its parameters or the shape of what it reads.</source>
        <translation>请更正其参数或其读取内容的形状。</translation>
    </message>
    <message>
        <source>Correct or remove the row.</source>
        <translation>请更正或删除该行。</translation>
    </message>
    <message>
        <source>Correct the dimensions.</source>
        <translation>请更正维度。</translation>
    </message>
    <message>
        <source>Correct the line.</source>
        <translation>请更正该行。</translation>
    </message>
    <message>
        <source>Correct the text there; a missing comma, quote or brace just before it is the usual cause.</source>
        <translation>请更正该处文本；通常原因是其前面缺少逗号、引号或括号。</translation>
    </message>
    <message>
        <source>Correct this line; every { needs its }.</source>
        <translation>请更正此行；每个 { 都需要对应的 }。</translation>
    </message>
    <message>
        <source>Count groups from 0.</source>
        <translation>组从 0 开始计数。</translation>
    </message>
    <message>
        <source>Counted for each reader</source>
        <translation>按每个读取者计算</translation>
    </message>
    <message>
        <source>Counted once</source>
        <translation>只计算一次</translation>
    </message>
    <message>
        <source>Crop at most %1x%2.</source>
        <translation>最多裁剪 %1x%2。</translation>
    </message>
    <message>
        <source>Cut elsewhere, or export the model with its shapes stated.</source>
        <translation>请在别处切割，或在导出模型时写明形状。</translation>
    </message>
    <message>
        <source>Cut the model elsewhere.</source>
        <translation>请在别处切割该模型。</translation>
    </message>
    <message>
        <source>Cutpoint itself answers from the frontier, all trade-offs of the net, and proves it.</source>
        <translation>Cutpoint 自身依据前沿（即模型的全部权衡）作答，并给出证明。</translation>
    </message>
    <message>
        <source>Cutpoint&apos;s own policy takes the fastest plan that keeps up.</source>
        <translation>Cutpoint 自己的策略采用能跟上的最快方案。</translation>
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
        <translation>DADS 对每一帧重新决定</translation>
    </message>
    <message>
        <source>DADS is surprised by a change in the middle of a transfer.</source>
        <translation>传输途中的变化会让 DADS 措手不及。</translation>
    </message>
    <message>
        <source>DADS switched %1 times here.</source>
        <translation>DADS 在这里切换了 %1 次。</translation>
    </message>
    <message>
        <source>DSH</source>
        <translation>DSH</translation>
    </message>
    <message>
        <source>DSH cannot respect an edge memory limit.</source>
        <translation>DSH 无法遵守边缘内存限制。</translation>
    </message>
    <message>
        <source>DSH multiplies every edge time by alpha and every cloud time by gamma, then cuts.</source>
        <translation>DSH 把每个边缘时间乘以 alpha，把每个云端时间乘以 gamma，然后求割。</translation>
    </message>
    <message>
        <source>DSH tries alpha = %1 and gamma = %2: which of these plans is the cheapest then?</source>
        <translation>DSH 尝试 alpha = %1、gamma = %2：此时这些方案中哪一个代价最小？</translation>
    </message>
    <message>
        <source>Dashed links are infinite: no finite cut can cross them.</source>
        <translation>虚线连线为无穷大：任何有限的割都不能穿过它们。</translation>
    </message>
    <message>
        <source>Deciding more never lowers the bound.</source>
        <translation>决定更多的层绝不会降低界。</translation>
    </message>
    <message>
        <source>Describe the node or remove the link.</source>
        <translation>请描述该节点或删除连线。</translation>
    </message>
    <message>
        <source>Describe the raw input as &quot;node1 -- Input -- ...&quot;.</source>
        <translation>请将原始输入描述为 &quot;node1 -- Input -- ...&quot;。</translation>
    </message>
    <message>
        <source>Do not count one transfer twice</source>
        <translation>不要把一次传输算两次</translation>
    </message>
    <message>
        <source>Download or export the model again.</source>
        <translation>请重新下载或导出模型。</translation>
    </message>
    <message>
        <source>Draw the budget policy over T0 and the DADS policy over Q.</source>
        <translation>请绘制随 T0 变化的预算策略和随 Q 变化的 DADS 策略。</translation>
    </message>
    <message>
        <source>Drawing the map was cancelled.</source>
        <translation>方案图的绘制已取消。</translation>
    </message>
    <message>
        <source>Each box is a layer of “%1”; a link leads from a layer to one that reads its result.</source>
        <translation>每个方框是“%1”的一个层；连线从一个层通向读取其结果的层。</translation>
    </message>
    <message>
        <source>Each cell is one min cut; the best T_max in it is %1.</source>
        <translation>每一格是一次最小割；其中最优的 T_max 为 %1。</translation>
    </message>
    <message>
        <source>Edge and cloud</source>
        <translation>边缘与云端</translation>
    </message>
    <message>
        <source>Edge time</source>
        <translation>边缘时间</translation>
    </message>
    <message>
        <source>Edge times are estimates for %1, not measurements.</source>
        <translation>边缘时间是对 %1 的估计，不是测量值。</translation>
    </message>
    <message>
        <source>Edge-only</source>
        <translation>仅边缘</translation>
    </message>
    <message>
        <source>Edge: %1 %% of the model&apos;s work is measured; %2 layers without times are estimated for %3, times %4.</source>
        <translation>边缘：模型 %1 %% 的工作量是测量所得；%2 个没有时间的层按 %3 估计，乘以 %4。</translation>
    </message>
    <message>
        <source>Edit the layer&apos;s size and times, or give a profile.</source>
        <translation>请编辑该层的大小和时间，或给出性能数据。</translation>
    </message>
    <message>
        <source>Enable profiling in the session options, run the model several times, and call end_profiling().</source>
        <translation>请在会话选项中启用性能分析，多次运行模型，并调用 end_profiling()。</translation>
    </message>
    <message>
        <source>Entry %1 of &quot;layers&quot; is not an object with a &quot;name&quot;.</source>
        <translation>“layers”的第 %1 项不是带有“name”的对象。</translation>
    </message>
    <message>
        <source>Entry %1 of &quot;nodes&quot; has no &quot;id&quot;.</source>
        <translation>“nodes”的第 %1 项没有“id”。</translation>
    </message>
    <message>
        <source>Every layer gets its red link: together they can cost T_c.</source>
        <translation>每个层都得到它的红色连线：它们合起来最多可花费 T_c。</translation>
    </message>
    <message>
        <source>Every link out of S is full, and together they carry all the flow: %1.</source>
        <translation>从 S 引出的每条连线都已满，它们合起来承载全部的流：%1。</translation>
    </message>
    <message>
        <source>Every part of the journey needs a plan.</source>
        <translation>旅程的每一段都需要一个方案。</translation>
    </message>
    <message>
        <source>Every stage is done before the next frame comes: no frame ever waits.</source>
        <translation>每个阶段都在下一帧到来之前完成：没有任何帧需要等待。</translation>
    </message>
    <message>
        <source>Everything in the model is constant: nothing depends on an input.</source>
        <translation>模型中的一切都是常量：没有任何内容取决于输入。</translation>
    </message>
    <message>
        <source>Export the model again with its functions inlined.</source>
        <translation>请将函数内联后重新导出模型。</translation>
    </message>
    <message>
        <source>Export the model again with its shapes fixed.</source>
        <translation>请固定形状后重新导出模型。</translation>
    </message>
    <message>
        <source>Export the model again, or check the layers&apos; shapes.</source>
        <translation>请重新导出模型，或检查各层的形状。</translation>
    </message>
    <message>
        <source>Export the model again, whole; part of the graph is missing.</source>
        <translation>请重新完整导出模型；图的一部分缺失。</translation>
    </message>
    <message>
        <source>Export the model again.</source>
        <translation>请重新导出模型。</translation>
    </message>
    <message>
        <source>Export the model again; a download may have saved an error page or a Git LFS pointer.</source>
        <translation>请重新导出模型；下载时可能保存了错误页面或 Git LFS 指针。</translation>
    </message>
    <message>
        <source>Export the model again; an ONNX graph must not contain a cycle.</source>
        <translation>请重新导出模型；ONNX 图不得含有环。</translation>
    </message>
    <message>
        <source>Export the model again; every tensor needs exactly one producer.</source>
        <translation>请重新导出模型；每个张量都需要恰好一个生产者。</translation>
    </message>
    <message>
        <source>Export the model with its inputs.</source>
        <translation>请连同输入一起导出模型。</translation>
    </message>
    <message>
        <source>Export the model with its outputs.</source>
        <translation>请连同输出一起导出模型。</translation>
    </message>
    <message>
        <source>Export the model with its shapes fixed and of a sensible size.</source>
        <translation>请以固定且大小合理的形状导出模型。</translation>
    </message>
    <message>
        <source>Export the model with its shapes fixed and ordinary tensors at its ends.</source>
        <translation>请以固定的形状导出模型，且两端为普通张量。</translation>
    </message>
    <message>
        <source>Export the model with operators that this version of ONNX Runtime knows.</source>
        <translation>请用此版本 ONNX Runtime 认识的算子导出模型。</translation>
    </message>
    <message>
        <source>Finer grids around that cell follow: DSH ends at %1 after %2 cuts.</source>
        <translation>随后在该格周围取更细的网格：DSH 在 %2 次割之后止于 %1。</translation>
    </message>
    <message>
        <source>Fixed against DADS</source>
        <translation>固定方案与 DADS</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流</translation>
    </message>
    <message>
        <source>Flow = cut</source>
        <translation>流 = 割</translation>
    </message>
    <message>
        <source>Flow so far</source>
        <translation>到目前为止的流量</translation>
    </message>
    <message>
        <source>Follow the links that still have room: e reaches S.</source>
        <translation>沿着仍有余量的连线走：e 能到达 S。</translation>
    </message>
    <message>
        <source>For %1, t^e = %2, t^c = %3 and t^t = %4: what is the capacity of the link %5?</source>
        <translation>对于 %1，t^e = %2，t^c = %3，t^t = %4：连线 %5 的容量是多少？</translation>
    </message>
    <message>
        <source>For a link from v to u, f_u &lt;= f_v: nothing returns.</source>
        <translation>对于从 v 到 u 的连线，f_u &lt;= f_v：没有任何东西返回。</translation>
    </message>
    <message>
        <source>Frames arrive every 1/Q; while one is sent, the edge already computes the next.</source>
        <translation>每 1/Q 到达一帧；一帧在发送时，边缘已在计算下一帧。</translation>
    </message>
    <message>
        <source>Frames come at %1 a second.</source>
        <translation>每秒到达 %1 帧。</translation>
    </message>
    <message>
        <source>Free some space, or set TMPDIR.</source>
        <translation>请释放一些空间，或设置 TMPDIR。</translation>
    </message>
    <message>
        <source>From %1 on the link carries %2 only; there V_S = %3 would be best.</source>
        <translation>从 %1 起链路只有 %2；在那里 V_S = %3 会是最优。</translation>
    </message>
    <message>
        <source>From %1 to %2 the best plan has V_S = %3.</source>
        <translation>从 %1 到 %2，最优方案的 V_S = %3。</translation>
    </message>
    <message>
        <source>From there a dashed link leads to each reader, at no cost of its own.</source>
        <translation>从那里各有一条虚线连线通向每个读取者，自身没有代价。</translation>
    </message>
    <message>
        <source>G&apos; here has an infinite link back for every link of the model; it is not drawn.</source>
        <translation>这里的 G&apos; 对模型的每条连线都有一条无穷大的反向连线；图中未画出。</translation>
    </message>
    <message>
        <source>G&apos; here makes the red link of a raw input infinite.</source>
        <translation>这里的 G&apos; 把原始输入的红色连线设为无穷大。</translation>
    </message>
    <message>
        <source>GLPK found no plan that holds.</source>
        <translation>GLPK 没有找到成立的方案。</translation>
    </message>
    <message>
        <source>GLPK found no plan where there is one; only the relaxation&apos;s bound is proved.</source>
        <translation>GLPK 在存在方案时没有找到方案；只证明了松弛的界。</translation>
    </message>
    <message>
        <source>GLPK made %1 subproblems instead of trying every plan.</source>
        <translation>GLPK 只建立了 %1 个子问题，而没有尝试每个方案。</translation>
    </message>
    <message>
        <source>GLPK settles this one at the root, so there is nothing to branch on.</source>
        <translation>GLPK 在根节点就解决了它，因此没有可以分支的地方。</translation>
    </message>
    <message>
        <source>GLPK stopped without an answer; what was found and proved before holds.</source>
        <translation>GLPK 停止而没有答案；此前找到并证明的结果仍成立。</translation>
    </message>
    <message>
        <source>GLPK&apos;s plan met the budget to its tolerance of 1e-7 only; the bound is the one before another was sought.</source>
        <translation>GLPK 的方案仅在其 1e-7 的容差内满足预算；该界是寻找下一方案之前的界。</translation>
    </message>
    <message>
        <source>Give --fps Q or --fps-curve FILE.</source>
        <translation>请给出 --fps Q 或 --fps-curve FILE。</translation>
    </message>
    <message>
        <source>Give --from and --to instead.</source>
        <translation>请改为给出 --from 和 --to。</translation>
    </message>
    <message>
        <source>Give --max-latency, or every class a latency_s.</source>
        <translation>请给出 --max-latency（延迟），或为每个类给出 latency_s。</translation>
    </message>
    <message>
        <source>Give --tls-cert, --tls-key and --token-file, or say --insecure to serve everybody.</source>
        <translation>请给出 --tls-cert、--tls-key 和 --token-file，或用 --insecure 为所有人服务。</translation>
    </message>
    <message>
        <source>Give 0 for the default.</source>
        <translation>给出 0 表示默认值。</translation>
    </message>
    <message>
        <source>Give 1.</source>
        <translation>请给出 1。</translation>
    </message>
    <message>
        <source>Give HOST:PORT, such as 127.0.0.1:9001.</source>
        <translation>请给出 HOST:PORT，例如 127.0.0.1:9001。</translation>
    </message>
    <message>
        <source>Give Q &gt; 0 and at least one frame.</source>
        <translation>请给出 Q &gt; 0 和至少一帧。</translation>
    </message>
    <message>
        <source>Give Q &gt; 0.</source>
        <translation>请给出 Q &gt; 0。</translation>
    </message>
    <message>
        <source>Give &quot;synthetic&quot;, a folder of pictures or a video.</source>
        <translation>请给出“synthetic”、图片文件夹或视频。</translation>
    </message>
    <message>
        <source>Give a Caffe deploy prototxt.</source>
        <translation>请给出 Caffe deploy prototxt。</translation>
    </message>
    <message>
        <source>Give a Darknet cfg that starts with [net].</source>
        <translation>请给出以 [net] 开头的 Darknet cfg。</translation>
    </message>
    <message>
        <source>Give a budget, such as 500ms.</source>
        <translation>请给出预算，例如 500ms。</translation>
    </message>
    <message>
        <source>Give a count of one or more.</source>
        <translation>请给出不小于 1 的数量。</translation>
    </message>
    <message>
        <source>Give a finite number that is zero or more.</source>
        <translation>请给出不小于零的有限数字。</translation>
    </message>
    <message>
        <source>Give a folder of JPEG or PNG files.</source>
        <translation>请给出 JPEG 或 PNG 文件的文件夹。</translation>
    </message>
    <message>
        <source>Give a list of at least one class.</source>
        <translation>请给出至少含一个类的列表。</translation>
    </message>
    <message>
        <source>Give a plan written by cutpoint-cli plan --json or by the desktop.</source>
        <translation>请给出由 cutpoint-cli plan --json 或桌面程序写出的方案。</translation>
    </message>
    <message>
        <source>Give a profile with its times.</source>
        <translation>请给出带时间的性能数据。</translation>
    </message>
    <message>
        <source>Give a profile with measured times; this model has none.</source>
        <translation>请给出带测量时间的性能数据；此模型没有。</translation>
    </message>
    <message>
        <source>Give a rate up to 100,000 frames/s.</source>
        <translation>请给出不超过 100,000 帧/秒 的速率。</translation>
    </message>
    <message>
        <source>Give a recorded link or the output of iperf3 --json.</source>
        <translation>请给出录制的链路或 iperf3 --json 的输出。</translation>
    </message>
    <message>
        <source>Give a recorded link, or the output of iperf3 --json.</source>
        <translation>请给出录制的链路，或 iperf3 --json 的输出。</translation>
    </message>
    <message>
        <source>Give a size, such as --output-bytes LAYER=320KiB.</source>
        <translation>请给出大小，例如 --output-bytes LAYER=320KiB。</translation>
    </message>
    <message>
        <source>Give a trace that carries something, or an edge-only plan.</source>
        <translation>请给出确有传输能力的轨迹，或仅边缘的方案。</translation>
    </message>
    <message>
        <source>Give a whole number from %1 to %2.</source>
        <translation>请给出 %1 到 %2 的整数。</translation>
    </message>
    <message>
        <source>Give all that iperf printed.</source>
        <translation>请给出 iperf 的全部输出。</translation>
    </message>
    <message>
        <source>Give another with --element-bytes.</source>
        <translation>请用 --element-bytes 给出其他值。</translation>
    </message>
    <message>
        <source>Give as many positive dimensions as the model&apos;s input has.</source>
        <translation>请给出与模型输入维数相同个数的正维度。</translation>
    </message>
    <message>
        <source>Give ascending positive ends and at most 4096 steps on each axis.</source>
        <translation>请在每个轴上给出递增的正端点和至多 4096 步。</translation>
    </message>
    <message>
        <source>Give at least one frame a camera.</source>
        <translation>请为每台摄像头给出至少一帧。</translation>
    </message>
    <message>
        <source>Give both --tls-cert and --tls-key.</source>
        <translation>请同时给出 --tls-cert 和 --tls-key。</translation>
    </message>
    <message>
        <source>Give both times in milliseconds.</source>
        <translation>请以毫秒给出两个时间。</translation>
    </message>
    <message>
        <source>Give e.g. 0.2 s.</source>
        <translation>例如 0.2 s。</translation>
    </message>
    <message>
        <source>Give e.g. 0.8.</source>
        <translation>例如 0.8。</translation>
    </message>
    <message>
        <source>Give e.g. 10.</source>
        <translation>例如 10。</translation>
    </message>
    <message>
        <source>Give e.g. 100 Mbit/s.</source>
        <translation>例如 100 Mbit/s。</translation>
    </message>
    <message>
        <source>Give e.g. 2.</source>
        <translation>例如 2。</translation>
    </message>
    <message>
        <source>Give e.g. 200ms.</source>
        <translation>例如 200ms。</translation>
    </message>
    <message>
        <source>Give e.g. 4e6 bit/s.</source>
        <translation>例如 4e6 bit/s。</translation>
    </message>
    <message>
        <source>Give e.g. 5s.</source>
        <translation>例如 5s。</translation>
    </message>
    <message>
        <source>Give each class a name of its own.</source>
        <translation>请给每个类一个独有的名称。</translation>
    </message>
    <message>
        <source>Give every layer a name of its own.</source>
        <translation>请给每个层一个独有的名称。</translation>
    </message>
    <message>
        <source>Give every layer its own name.</source>
        <translation>请给每个层各自的名称。</translation>
    </message>
    <message>
        <source>Give every node a numeric id.</source>
        <translation>请给每个节点一个数字 id。</translation>
    </message>
    <message>
        <source>Give every row one cell per column; put quotes around a cell that holds the separator.</source>
        <translation>请让每行的单元格数与列数相同；含有分隔符的单元格请加引号。</translation>
    </message>
    <message>
        <source>Give fewer frames a camera.</source>
        <translation>请减少每台摄像头的帧数。</translation>
    </message>
    <message>
        <source>Give fewer frames or a shorter duration.</source>
        <translation>请减少帧数或缩短持续时间。</translation>
    </message>
    <message>
        <source>Give files for both sides, or files for each.</source>
        <translation>请给出两侧共用的文件，或分别给出各侧的文件。</translation>
    </message>
    <message>
        <source>Give it a header such as layer,edge_s,cloud_s,output_bytes.</source>
        <translation>请加上表头，例如 layer,edge_s,cloud_s,output_bytes（层、时间、大小）。</translation>
    </message>
    <message>
        <source>Give it as input=1xCHANNELSxHEIGHTxWIDTH.</source>
        <translation>请以 input=1xCHANNELSxHEIGHTxWIDTH 的形式给出。</translation>
    </message>
    <message>
        <source>Give it as the edge&apos;s fixed cost: --edge-fixed %1us.</source>
        <translation>请作为边缘的固定开销给出：--edge-fixed %1us。</translation>
    </message>
    <message>
        <source>Give it for the other device.</source>
        <translation>请为另一台设备给出。</translation>
    </message>
    <message>
        <source>Give it with --bandwidth @FILE.</source>
        <translation>请用 --bandwidth @FILE（带宽）给出。</translation>
    </message>
    <message>
        <source>Give it with --edge-profile or --cloud-profile.</source>
        <translation>请用 --edge-profile（边缘）或 --cloud-profile（云端）给出性能数据。</translation>
    </message>
    <message>
        <source>Give it with --input-shape %1=1x3x224x224.</source>
        <translation>请用 --input-shape %1=1x3x224x224 给出。</translation>
    </message>
    <message>
        <source>Give its size with --input-bytes NAME=588KiB.</source>
        <translation>请用 --input-bytes NAME=588KiB 给出其大小。</translation>
    </message>
    <message>
        <source>Give its size, such as --input-bytes NAME=588KiB.</source>
        <translation>请给出其大小，例如 --input-bytes NAME=588KiB。</translation>
    </message>
    <message>
        <source>Give lines of seconds and a value.</source>
        <translation>请给出由秒数和值组成的行。</translation>
    </message>
    <message>
        <source>Give measured edge times with --edge-profile, or estimate them anew with --edge-device.</source>
        <translation>请用 --edge-profile 给出测得的边缘时间（性能数据），或用 --edge-device 重新估计。</translation>
    </message>
    <message>
        <source>Give measured times with --profile or --edge-profile.</source>
        <translation>请用 --profile 或 --edge-profile 给出测得的时间（边缘性能数据）。</translation>
    </message>
    <message>
        <source>Give other ends.</source>
        <translation>请给出其他端点。</translation>
    </message>
    <message>
        <source>Give the deploy prototxt, not the weights.</source>
        <translation>请给出 deploy prototxt，而不是权重。</translation>
    </message>
    <message>
        <source>Give the file that end_profiling() names.</source>
        <translation>请给出 end_profiling() 所指的文件。</translation>
    </message>
    <message>
        <source>Give the file that the profiler wrote.</source>
        <translation>请给出性能分析器写出的文件。</translation>
    </message>
    <message>
        <source>Give the file that trtexec --exportProfile=FILE writes.</source>
        <translation>请给出 trtexec --exportProfile=FILE 写出的文件。</translation>
    </message>
    <message>
        <source>Give the frame&apos;s true size, for example --input-bytes 588KiB, or add a node for the input that links to the first layer.</source>
        <translation>请给出帧的真实大小，例如 --input-bytes 588KiB，或为输入添加一个连到第一层的节点。</translation>
    </message>
    <message>
        <source>Give the input&apos;s size, for example --input-bytes 588KiB, or add a first row input,0,0,602112.</source>
        <translation>请给出输入的大小，例如 --input-bytes 588KiB，或添加首行 input,0,0,602112。</translation>
    </message>
    <message>
        <source>Give the layers of both sides.</source>
        <translation>请给出两侧的层。</translation>
    </message>
    <message>
        <source>Give the nodes different names so that profiles can tell them apart.</source>
        <translation>请给各节点不同的名称，以便性能数据区分它们。</translation>
    </message>
    <message>
        <source>Give the output of iperf3 --json, which tells both.</source>
        <translation>请给出能说明两者的 iperf3 --json 输出。</translation>
    </message>
    <message>
        <source>Give the profile of this model, or add --accept-partial to estimate the rest at the scale of what was measured.</source>
        <translation>请给出此模型的性能数据，或添加 --accept-partial，按已测部分的比例估计其余部分。</translation>
    </message>
    <message>
        <source>Give the profile of this model.</source>
        <translation>请给出此模型的性能数据。</translation>
    </message>
    <message>
        <source>Give the size if it is another, such as --output-bytes LAYER=320KiB.</source>
        <translation>若大小不同，请给出，例如 --output-bytes LAYER=320KiB。</translation>
    </message>
    <message>
        <source>Give the size, such as --output-bytes LAYER=320KiB or --input-bytes NAME=588KiB, or keep all that read it on its side.</source>
        <translation>请给出大小，例如 --output-bytes LAYER=320KiB或 --input-bytes NAME=588KiB，或让读取它的一切留在其同侧。</translation>
    </message>
    <message>
        <source>Give the size, such as --output-bytes LAYER=320KiB.</source>
        <translation>请给出大小，例如 --output-bytes LAYER=320KiB。</translation>
    </message>
    <message>
        <source>Give the token that the cloud asks for.</source>
        <translation>请给出云端要求的令牌。</translation>
    </message>
    <message>
        <source>Give two rates or more and times above zero.</source>
        <translation>请给出两个或更多速率，以及大于零的时间。</translation>
    </message>
    <message>
        <source>Give two times, e.g. 10s and 60s.</source>
        <translation>请给出两个时间，例如 10s 和 60s。</translation>
    </message>
    <message>
        <source>Give whole numbers separated by commas.</source>
        <translation>请给出以逗号分隔的整数。</translation>
    </message>
    <message>
        <source>Give workers, utilisation and uplink_bit_s.</source>
        <translation>请给出 workers（工作进程）、utilisation 和 uplink_bit_s。</translation>
    </message>
    <message>
        <source>Heavy load</source>
        <translation>重负载</translation>
    </message>
    <message>
        <source>Here %1 frames a second pass the fastest plan.</source>
        <translation>这里每秒有 %1 帧经过最快方案。</translation>
    </message>
    <message>
        <source>Here %1 layers would return; the way back would really cost %2.</source>
        <translation>这里会有 %1 个层返回；返回途中实际要花费 %2。</translation>
    </message>
    <message>
        <source>Here V_S = %1.</source>
        <translation>这里 V_S = %1。</translation>
    </message>
    <message>
        <source>Here every layer has one reader at most, so one black link each is enough.</source>
        <translation>这里每个层最多只有一个读取者，因此每层一条黑色连线就够了。</translation>
    </message>
    <message>
        <source>Here is a cut with V_S = %1.</source>
        <translation>这里有一个 V_S = %1 的割。</translation>
    </message>
    <message>
        <source>Here it believes %1, but its plan costs %2 and the best one %3.</source>
        <translation>这里它认为是 %1，但其方案花费 %2，而最优方案为 %3。</translation>
    </message>
    <message>
        <source>Here nothing is split: a plan, with T_e = %1.</source>
        <translation>这里没有被拆分的层：这是一个方案，T_e = %1。</translation>
    </message>
    <message>
        <source>Here that hides no plan worth having.</source>
        <translation>在这里，这并没有掩盖任何值得采用的方案。</translation>
    </message>
    <message>
        <source>Here the answer is whole already: a plan, and the best one.</source>
        <translation>这里的答案已是整数：它是一个方案，而且是最优方案。</translation>
    </message>
    <message>
        <source>How a computer finds it, and proves it, is the rest of this lesson.</source>
        <translation>计算机如何找到并证明它，就是本课程余下的内容。</translation>
    </message>
    <message>
        <source>How many is a question only with a latency limit.</source>
        <translation>只有设定延迟限制时，才能问数量多少。</translation>
    </message>
    <message>
        <source>If %1 ends up with c, the cut crosses this link and pays for the cloud.</source>
        <translation>若 %1 落到 c 一侧，割就穿过这条连线，付出云端的代价。</translation>
    </message>
    <message>
        <source>If %1 stays with e, the cut crosses this link and pays for the edge.</source>
        <translation>若 %1 留在 e 一侧，割就穿过这条连线，付出边缘的代价。</translation>
    </message>
    <message>
        <source>If two layers read %1, two black links would charge %2 twice; the next step avoids that.</source>
        <translation>若有两个层读取 %1，两条黑色连线会把 %2 收取两次；下一步避免了这一点。</translation>
    </message>
    <message>
        <source>In no round did the larger message take longer than the smaller one.</source>
        <translation>在任何一轮中，较大的消息都没有比较小的耗时更长。</translation>
    </message>
    <message>
        <source>In the best plan that would count %1 instead of %2.</source>
        <translation>在最优方案中，那会算作 %1 而不是 %2。</translation>
    </message>
    <message>
        <source>In the cloud the same layer takes %1, its cloud time t^c.</source>
        <translation>在云端，同一个层用时 %1，即其云端时间 t^c。</translation>
    </message>
    <message>
        <source>In the program infinite is a number larger than all other capacities together.</source>
        <translation>在程序中，无穷大是一个比其他所有容量之和还大的数。</translation>
    </message>
    <message>
        <source>Input %1 of this %2 is missing.</source>
        <translation>此 %2 的输入 %1 缺失。</translation>
    </message>
    <message>
        <source>Install Cutpoint whole, or build the target cutpoint-onnx-shapes.</source>
        <translation>请完整安装 Cutpoint，或构建目标 cutpoint-onnx-shapes。</translation>
    </message>
    <message>
        <source>Install cutpoint beside cutpoint-cli, or build it with Qt.</source>
        <translation>请将 cutpoint 安装在 cutpoint-cli 旁，或用 Qt 构建它。</translation>
    </message>
    <message>
        <source>Integral: the incumbent</source>
        <translation>整数解：当前最优解</translation>
    </message>
    <message>
        <source>Interrupted before %1 was done; this is the best plan known by then.</source>
        <translation>在 %1 完成之前中断；这是当时已知的最优方案。</translation>
    </message>
    <message>
        <source>Interrupted; there is no answer yet.</source>
        <translation>已中断；尚无答案。</translation>
    </message>
    <message>
        <source>Is the port taken, the address of another machine, or the certificate not the key&apos;s?</source>
        <translation>端口是否被占用、地址是否属于其他机器，或证书与密钥不匹配？</translation>
    </message>
    <message>
        <source>Is the port taken?</source>
        <translation>端口是否被占用？</translation>
    </message>
    <message>
        <source>It begins with &quot;format&quot;: &quot;cutpoint-fleet&quot;.</source>
        <translation>它以 &quot;format&quot;: &quot;cutpoint-fleet&quot;（设备群）开头。</translation>
    </message>
    <message>
        <source>It cannot be done: see how close you get.</source>
        <translation>这是做不到的：看看您能有多接近。</translation>
    </message>
    <message>
        <source>It cannot stand beside --edge-profile or --cloud-profile.</source>
        <translation>它不能与 --edge-profile（边缘）或 --cloud-profile（云端）的性能数据并用。</translation>
    </message>
    <message>
        <source>It crops more than the frame has.</source>
        <translation>裁剪量超过帧的大小。</translation>
    </message>
    <message>
        <source>It has the least alpha T_e + T_t + gamma T_c of the four.</source>
        <translation>四者中它的 alpha T_e + T_t + gamma T_c 最小。</translation>
    </message>
    <message>
        <source>It holds NAME/VERSION/model.onnx.</source>
        <translation>其中应有 NAME/VERSION/model.onnx。</translation>
    </message>
    <message>
        <source>It is answered by min cuts with a certified bound.</source>
        <translation>它由带有经证明的界的最小割回答。</translation>
    </message>
    <message>
        <source>It is branched on.</source>
        <translation>在它上面分支。</translation>
    </message>
    <message>
        <source>It is crossed when its first layer is on the edge and its second in the cloud.</source>
        <translation>当连线的第一个层在边缘、第二个层在云端时，它就被穿过。</translation>
    </message>
    <message>
        <source>It is needed to ask how many cameras.</source>
        <translation>询问摄像头数量时需要它。</translation>
    </message>
    <message>
        <source>It is needed when something else is swept.</source>
        <translation>扫描其他量时需要它。</translation>
    </message>
    <message>
        <source>It is never sent; give its size with --input-bytes NAME=588KiB.</source>
        <translation>它永远不会发送；请用 --input-bytes NAME=588KiB 给出其大小。</translation>
    </message>
    <message>
        <source>It is never sent; give its size with --output-bytes LAYER=320KiB.</source>
        <translation>它永远不会发送；请用 --output-bytes LAYER=320KiB给出其大小。</translation>
    </message>
    <message>
        <source>It is on the edge but reads %1, which is in the cloud.</source>
        <translation>它在边缘，但读取位于云端的 %1。</translation>
    </message>
    <message>
        <source>It is pruned only when its bound is not below the incumbent&apos;s T_e.</source>
        <translation>只有当它的界不低于当前最优解的 T_e 时才被剪枝。</translation>
    </message>
    <message>
        <source>It is pruned.</source>
        <translation>它被剪枝。</translation>
    </message>
    <message>
        <source>It is tied to &quot;%1&quot;, which is on the other side.</source>
        <translation>它与位于另一侧的“%1”绑定。</translation>
    </message>
    <message>
        <source>It is what the map moves.</source>
        <translation>它是方案图所变动的量。</translation>
    </message>
    <message>
        <source>It is what the sweep moves.</source>
        <translation>它是扫描所变动的量。</translation>
    </message>
    <message>
        <source>It joins layer %1 (%2x%3) and layer %4 (%5x%6).</source>
        <translation>它连接层 %1（%2x%3）和层 %4（%5x%6）。</translation>
    </message>
    <message>
        <source>It measures B, cuts anew, and runs the new plan: Algorithm 3.</source>
        <translation>它测量 B，重新求割，并运行新方案：算法 3。</translation>
    </message>
    <message>
        <source>It reads the blob &quot;%1&quot;, which is made only by layer &quot;%2&quot; on line %3, not above it.</source>
        <translation>它读取 blob“%1”，该 blob 只由第 %3 行的层“%2”产生，而该层不在其上方。</translation>
    </message>
    <message>
        <source>It reads the blob &quot;%1&quot;, which no layer makes.</source>
        <translation>它读取 blob“%1”，但没有层产生它。</translation>
    </message>
    <message>
        <source>It reads the tensor &quot;%1&quot;, which is neither an input, nor a weight, nor produced by any node.</source>
        <translation>它读取张量“%1”，该张量既不是输入，也不是权重，也不由任何节点产生。</translation>
    </message>
    <message>
        <source>It takes %1, the others longer.</source>
        <translation>它用时 %1，其他的更长。</translation>
    </message>
    <message>
        <source>Its T_t + T_c is %1; that of the others is at most %2.</source>
        <translation>它的 T_t + T_c 为 %1；其他方案的最多为 %2。</translation>
    </message>
    <message>
        <source>Its columns are: %1.</source>
        <translation>其列为：%1。</translation>
    </message>
    <message>
        <source>Its latency is %1 instead of %2.</source>
        <translation>它的延迟是 %1 而不是 %2。</translation>
    </message>
    <message>
        <source>Its layers are V_E = %1.</source>
        <translation>它的层为 V_E = %1。</translation>
    </message>
    <message>
        <source>Its narrowest link is %1, with room for %2: the bottleneck.</source>
        <translation>它最窄的连线是 %1，余量为 %2：这就是瓶颈。</translation>
    </message>
    <message>
        <source>Its output is too large.</source>
        <translation>其输出过大。</translation>
    </message>
    <message>
        <source>Its output would be sent, but its size is not known.</source>
        <translation>其输出需要发送，但大小未知。</translation>
    </message>
    <message>
        <source>Its output would have the shape %1.</source>
        <translation>其输出的形状将为 %1。</translation>
    </message>
    <message>
        <source>Its output would return from the cloud, but its size is not known.</source>
        <translation>其输出需要从云端返回，但大小未知。</translation>
    </message>
    <message>
        <source>Its slowest stage takes %1, less than 1/Q = %2.</source>
        <translation>它的最慢阶段用时 %1，小于 1/Q = %2。</translation>
    </message>
    <message>
        <source>Its time is estimated at the scale of the measured rows.</source>
        <translation>其时间按已测各行的比例估计。</translation>
    </message>
    <message>
        <source>Its time is not that of the real layer; correct it in the profile if it matters.</source>
        <translation>其时间不是真实层的时间；如有影响，请在性能数据中更正。</translation>
    </message>
    <message>
        <source>JSON syntax error in column %1.</source>
        <translation>列 %1 处有 JSON 语法错误。</translation>
    </message>
    <message>
        <source>Join cameras that are alike.</source>
        <translation>请合并相似的摄像头。</translation>
    </message>
    <message>
        <source>Join only layers of equal width and height.</source>
        <translation>只能连接宽高相等的层。</translation>
    </message>
    <message>
        <source>Keep this plan and let B vary: its latency is T_e + T_c + 8 D / B, with D the bytes sent.</source>
        <translation>保持这个方案而让 B 变化：它的延迟为 T_e + T_c + 8 D / B，其中 D 是发送的字节数。</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>此处保留的</translation>
    </message>
    <message>
        <source>Known are ONNX Runtime, TensorRT (exportProfile), OpenVINO and PyTorch traces, and Cutpoint&apos;s own format.</source>
        <translation>已知的有 ONNX Runtime、TensorRT（exportProfile）、OpenVINO 和 PyTorch 的轨迹，以及 Cutpoint 自己的格式。</translation>
    </message>
    <message>
        <source>Known are OpenVINO counters, caffe time, trtexec --dumpProfile, TensorFlow Lite&apos;s benchmark_model, ncnn benchmark lines and CSV tables such as layer,time_ms.</source>
        <translation>已知的有 OpenVINO 计数器、caffe time、trtexec --dumpProfile、TensorFlow Lite 的 benchmark_model、ncnn benchmark 行，以及 layer,time_ms（层、时间）之类的 CSV 表格。</translation>
    </message>
    <message>
        <source>Known are iperf3 --json, speedtest and Sabre&apos;s lists.</source>
        <translation>已知的有 iperf3 --json、speedtest 和 Sabre 的列表。</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Layers on the edge that a layer in the cloud reads form V_S: only they are sent.</source>
        <translation>位于边缘且被云端的层读取的那些层构成 V_S：只有它们被发送。</translation>
    </message>
    <message>
        <source>Leave the machine&apos;s processors to the demo.</source>
        <translation>请把机器的处理器留给演示。</translation>
    </message>
    <message>
        <source>Let T0 = %1.</source>
        <translation>设 T0 = %1。</translation>
    </message>
    <message>
        <source>Let benchmark_app print the counters with -pc.</source>
        <translation>请让 benchmark_app 用 -pc 打印计数器。</translation>
    </message>
    <message>
        <source>Let benchmark_app write it with -report_type average_counters.</source>
        <translation>请让 benchmark_app 用 -report_type average_counters 写出它。</translation>
    </message>
    <message>
        <source>Let benchmark_app write the file again, to the end.</source>
        <translation>请让 benchmark_app 重新完整写出该文件。</translation>
    </message>
    <message>
        <source>Let iperf3 --json run to its end.</source>
        <translation>请让 iperf3 --json 运行到结束。</translation>
    </message>
    <message>
        <source>Let it run all the time.</source>
        <translation>让它一直运行。</translation>
    </message>
    <message>
        <source>Let speedtest measure the upload, too.</source>
        <translation>请让 speedtest 也测量上传。</translation>
    </message>
    <message>
        <source>Let trtexec print the block &quot;=== Profile&quot; with --dumpProfile.</source>
        <translation>请让 trtexec 用 --dumpProfile 打印 &quot;=== Profile&quot;（性能）块。</translation>
    </message>
    <message>
        <source>Let trtexec write the file again.</source>
        <translation>请让 trtexec 重新写出该文件。</translation>
    </message>
    <message>
        <source>Light load</source>
        <translation>轻负载</translation>
    </message>
    <message>
        <source>Light or heavy?</source>
        <translation>轻负载还是重负载？</translation>
    </message>
    <message>
        <source>Line %1 already has a layer of this name; this one becomes %2.</source>
        <translation>第 %1 行已有同名的层；此层改名为 %2。</translation>
    </message>
    <message>
        <source>Line 18 forgets the plan: the last cell&apos;s, with T_max = %1, is returned instead of %2.</source>
        <translation>第 18 行忘记了方案：返回的是最后一格的方案，其 T_max = %1，而不是 %2。</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>连线</translation>
    </message>
    <message>
        <source>Links from e carry the cloud time, links to c the edge time, links between layers the transfer time.</source>
        <translation>从 e 出发的连线承载云端时间，通向 c 的连线承载边缘时间，层之间的连线承载传输时间。</translation>
    </message>
    <message>
        <source>Links never lead in a circle; such a graph is called a DAG.</source>
        <translation>连线绝不会形成环；这样的图称为 DAG。</translation>
    </message>
    <message>
        <source>Load a model first.</source>
        <translation>请先加载模型。</translation>
    </message>
    <message>
        <source>Load the model again.</source>
        <translation>请重新加载模型。</translation>
    </message>
    <message>
        <source>Logs of this form are of the downlink; plans need the uplink.</source>
        <translation>这种形式的日志属于下行链路；方案需要上行链路。</translation>
    </message>
    <message>
        <source>Lower Q or raise the budget.</source>
        <translation>请降低 Q 或提高预算。</translation>
    </message>
    <message>
        <source>Make the plan for the model that runs on the edge.</source>
        <translation>请为边缘上运行的模型制定方案。</translation>
    </message>
    <message>
        <source>Make the plan for this model.</source>
        <translation>请为此模型制定方案。</translation>
    </message>
    <message>
        <source>Mark the layers that receive the frame as inputs.</source>
        <translation>请将接收帧的层标记为输入。</translation>
    </message>
    <message>
        <source>Measure again.</source>
        <translation>请重新测量。</translation>
    </message>
    <message>
        <source>Measure both devices, and give the times with a profile CSV.</source>
        <translation>请测量两台设备，并用性能数据 CSV 给出时间。</translation>
    </message>
    <message>
        <source>Measure both sides with the same batch.</source>
        <translation>请用相同的批大小测量两侧。</translation>
    </message>
    <message>
        <source>Measure for ten seconds or longer.</source>
        <translation>请测量十秒或更久。</translation>
    </message>
    <message>
        <source>Measure it again.</source>
        <translation>请重新测量它。</translation>
    </message>
    <message>
        <source>Measure several runs; the first is then left out.</source>
        <translation>请测量多次运行；第一次会被略去。</translation>
    </message>
    <message>
        <source>Measure the uplink where you can.</source>
        <translation>请在可能之处测量上行链路。</translation>
    </message>
    <message>
        <source>Measure them with the same batch.</source>
        <translation>请用相同的批大小测量它们。</translation>
    </message>
    <message>
        <source>Measure these layers, too, or name the device that is nearest to yours.</source>
        <translation>请也测量这些层，或指定与您的设备最接近的设备。</translation>
    </message>
    <message>
        <source>Measure with the model&apos;s batch for exact times; small batches are slower per frame.</source>
        <translation>要得到准确时间，请用模型的批大小测量；小批次每帧更慢。</translation>
    </message>
    <message>
        <source>Measure without -R.</source>
        <translation>请不带 -R 测量。</translation>
    </message>
    <message>
        <source>Measured bandwidth may therefore be wrong by quite a bit without any harm.</source>
        <translation>因此，测得的带宽即使偏差不小，也没有任何害处。</translation>
    </message>
    <message>
        <source>Median latency</source>
        <translation>延迟中位数</translation>
    </message>
    <message>
        <source>More runs, on a quiet machine, need less of this.</source>
        <translation>在安静的机器上多运行几次，可减少这种需要。</translation>
    </message>
    <message>
        <source>Move alpha and gamma and try to reach the marked plan.</source>
        <translation>移动 alpha 和 gamma，尝试达到标出的方案。</translation>
    </message>
    <message>
        <source>Move it to the cloud, or its producers to the edge.</source>
        <translation>请将它移到云端，或将其生产者移到边缘。</translation>
    </message>
    <message>
        <source>Move that in-place layer to the cloud, or give it a top of its own.</source>
        <translation>请将该原位层移到云端，或给它自己的 top。</translation>
    </message>
    <message>
        <source>Move the cut, or choose Edit &gt; Return to the best plan.</source>
        <translation>请移动割，或选择“编辑”&gt;“返回最优方案”。</translation>
    </message>
    <message>
        <source>Much sent, a steep line</source>
        <translation>发送得多，直线陡</translation>
    </message>
    <message>
        <source>Name a class of the file.</source>
        <translation>请指定文件中的一个类。</translation>
    </message>
    <message>
        <source>Name a file whose first line is the token.</source>
        <translation>请指定首行为令牌的文件。</translation>
    </message>
    <message>
        <source>Name an existing layer.</source>
        <translation>请指定已有的层。</translation>
    </message>
    <message>
        <source>Name it edge_s, cloud_ms, forward_ms_min, time_us or the like.</source>
        <translation>请将其命名为 edge_s、cloud_ms、forward_ms_min、time_us 之类。</translation>
    </message>
    <message>
        <source>Name one of the fleet&apos;s classes with --of.</source>
        <translation>请用 --of 指定设备群中的一个类。</translation>
    </message>
    <message>
        <source>Name some of problem, network, min-cut, bandwidth, heavy, budget, time, or 1 to 7.</source>
        <translation>请从 problem、network、min-cut（最小割）、bandwidth（带宽）、heavy、budget、time 或 1 到 7 中指定若干。</translation>
    </message>
    <message>
        <source>Name the column with its true unit, such as _ms.</source>
        <translation>请用真实单位命名该列，例如 _ms。</translation>
    </message>
    <message>
        <source>Name the column with its unit, such as rate_mbps.</source>
        <translation>请用单位命名该列，例如 rate_mbps。</translation>
    </message>
    <message>
        <source>Name the columns, for example layer,edge_s,cloud_s,output_bytes.</source>
        <translation>请命名各列，例如 layer,edge_s,cloud_s,output_bytes（层、时间、大小）。</translation>
    </message>
    <message>
        <source>Name the model file in it.</source>
        <translation>请指定其中的模型文件。</translation>
    </message>
    <message>
        <source>Name the top of a layer above this one.</source>
        <translation>请指定此层上方某层的 top。</translation>
    </message>
    <message>
        <source>Neither a plan nor a bandwidth is given.</source>
        <translation>既没有给出方案，也没有给出带宽。</translation>
    </message>
    <message>
        <source>No answer to ping is in the file.</source>
        <translation>文件中没有 ping 的应答。</translation>
    </message>
    <message>
        <source>No flow can be larger than any cut, because all of it must cross the cut.</source>
        <translation>流不可能大于任何割，因为全部的流都必须穿过割。</translation>
    </message>
    <message>
        <source>No layer is a raw input.</source>
        <translation>没有层是原始输入。</translation>
    </message>
    <message>
        <source>No layer reads this input; it is left out.</source>
        <translation>没有层读取此输入；它被略去。</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>没有加载模型。</translation>
    </message>
    <message>
        <source>No node is an Input; the first node without a predecessor is taken as the raw input.</source>
        <translation>没有节点是 Input；取第一个没有前驱的节点作为原始输入。</translation>
    </message>
    <message>
        <source>No node is without a predecessor, so the graph has a cycle or is empty.</source>
        <translation>没有无前驱的节点，因此图含有环或为空。</translation>
    </message>
    <message>
        <source>No path is left</source>
        <translation>已没有路径</translation>
    </message>
    <message>
        <source>No plan fits the edge memory limit and the pins.</source>
        <translation>没有方案同时符合边缘内存限制和固定设置。</translation>
    </message>
    <message>
        <source>No plan is faster than %1, with V_S = %2.</source>
        <translation>没有方案快于 %1，此时 V_S = %2。</translation>
    </message>
    <message>
        <source>No plan meets the pins, the memory limit and the cloud budget.</source>
        <translation>没有方案同时满足固定设置、内存限制和云端预算。</translation>
    </message>
    <message>
        <source>No plan that meets the limits was found; the nearest one found is shown.</source>
        <translation>没有找到满足各项限制的方案；显示所找到的最接近的方案。</translation>
    </message>
    <message>
        <source>No row is left that has a rate.</source>
        <translation>没有剩下带速率的行。</translation>
    </message>
    <message>
        <source>No row of the profile names a layer of the model.</source>
        <translation>性能数据中没有一行指向模型的层。</translation>
    </message>
    <message>
        <source>No such model is loaded.</source>
        <translation>没有加载这样的模型。</translation>
    </message>
    <message>
        <source>No such model was sent, and none lies in the server&apos;s folder.</source>
        <translation>没有发送过这样的模型，服务器的文件夹中也没有。</translation>
    </message>
    <message>
        <source>No temporary folder for the profile can be made.</source>
        <translation>无法为性能数据创建临时文件夹。</translation>
    </message>
    <message>
        <source>No title tells that its column holds rates: %1.</source>
        <translation>没有标题说明其列含有速率：%1。</translation>
    </message>
    <message>
        <source>No tree is needed</source>
        <translation>不需要树</translation>
    </message>
    <message>
        <source>Nor does it keep the raw input on the edge: it may “start” in the cloud, and no upload is paid.</source>
        <translation>它也不把原始输入留在边缘：原始输入可以在云端“开始”，而不付出上传的代价。</translation>
    </message>
    <message>
        <source>Not all plans that weights can reach were visited.</source>
        <translation>并未访问权重可达的所有方案。</translation>
    </message>
    <message>
        <source>Nothing can be sent at this bandwidth, so there is no split to learn from.</source>
        <translation>在此带宽下无法发送任何内容，因此没有可供学习的划分。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>无需任何操作。</translation>
    </message>
    <message>
        <source>Nothing needs to be done: answers are per frame.</source>
        <translation>无需任何操作：答案按每帧计。</translation>
    </message>
    <message>
        <source>Nothing sent, nothing changes</source>
        <translation>什么都不发送，什么都不变</translation>
    </message>
    <message>
        <source>Nothing to do, unless the input should matter.</source>
        <translation>无需任何操作，除非该输入应起作用。</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>无需操作。</translation>
    </message>
    <message>
        <source>Now each layer pays on exactly one of the two sides: together the blue links can cost T_e.</source>
        <translation>现在每个层恰好在两侧之一付出代价：蓝色连线合起来最多可花费 T_e。</translation>
    </message>
    <message>
        <source>Number the nodes apart.</source>
        <translation>请给各节点不同的编号。</translation>
    </message>
    <message>
        <source>Number the rows apart.</source>
        <translation>请给各行不同的编号。</translation>
    </message>
    <message>
        <source>Numbers are written with a decimal comma; they are read as such.</source>
        <translation>数字使用小数逗号；已按此读取。</translation>
    </message>
    <message>
        <source>ONNX Runtime does not start: %1.</source>
        <translation>ONNX Runtime 无法启动：%1。</translation>
    </message>
    <message>
        <source>ONNX Runtime failed: %1</source>
        <translation>ONNX Runtime 失败：%1</translation>
    </message>
    <message>
        <source>ONNX Runtime gives no profile: %1</source>
        <translation>ONNX Runtime 没有给出性能数据：%1</translation>
    </message>
    <message>
        <source>ONNX Runtime is not there (%1).</source>
        <translation>没有 ONNX Runtime（%1）。</translation>
    </message>
    <message>
        <source>ONNX Runtime refuses the model: %1</source>
        <translation>ONNX Runtime 拒绝该模型：%1</translation>
    </message>
    <message>
        <source>ONNX Runtime&apos;s profile cannot be read.</source>
        <translation>无法读取 ONNX Runtime 的性能数据。</translation>
    </message>
    <message>
        <source>Of the plans with T_t + T_c within T0 it has the least T_e.</source>
        <translation>在 T_t + T_c 不超过 T0 的方案中，它的 T_e 最小。</translation>
    </message>
    <message>
        <source>On average the link carries %1; the best plan for that has V_S = %2.</source>
        <translation>链路的平均速率为 %1；对此最优的方案有 V_S = %2。</translation>
    </message>
    <message>
        <source>On the edge %1 takes %2.</source>
        <translation>在边缘，%1 用时 %2。</translation>
    </message>
    <message>
        <source>On this model the fastest plan has the least T_max, too.</source>
        <translation>在这个模型上，最快方案的 T_max 也最小。</translation>
    </message>
    <message>
        <source>On this model, at this bandwidth, that does no harm.</source>
        <translation>在这个模型上，在此带宽下，这没有害处。</translation>
    </message>
    <message>
        <source>On which side does %1 run then?</source>
        <translation>那么 %1 在哪一侧运行？</translation>
    </message>
    <message>
        <source>Once per layer</source>
        <translation>每层一次</translation>
    </message>
    <message>
        <source>Once per link, as printed</source>
        <translation>每条连线一次，按原文</translation>
    </message>
    <message>
        <source>One frame takes %1, and no plan is faster.</source>
        <translation>一帧用时 %1，没有更快的方案。</translation>
    </message>
    <message>
        <source>One frame takes T_e + T_t + T_c = %1.</source>
        <translation>一帧用时 T_e + T_t + T_c = %1。</translation>
    </message>
    <message>
        <source>One number for each layer</source>
        <translation>每个层一个数</translation>
    </message>
    <message>
        <source>One plan for all</source>
        <translation>一个方案用到底</translation>
    </message>
    <message>
        <source>One plan has T_e + T_c = %1 and sends %2, another %3 and %4: at which bandwidth are they equally fast?</source>
        <translation>一个方案的 T_e + T_c = %1，发送 %2；另一个为 %3 和 %4：在哪个带宽下两者同样快？</translation>
    </message>
    <message>
        <source>One row adds up what the cloud computes and what is sent; it may not exceed T0.</source>
        <translation>有一行把云端计算的内容与发送的内容相加；它不得超过 T0。</translation>
    </message>
    <message>
        <source>One sampling rate is needed.</source>
        <translation>需要一个采样率。</translation>
    </message>
    <message>
        <source>Only DSH searches a grid.</source>
        <translation>只有 DSH 搜索网格。</translation>
    </message>
    <message>
        <source>Only a layer that several others read needs one.</source>
        <translation>只有被多个其他层读取的层才需要辅助顶点。</translation>
    </message>
    <message>
        <source>Only one of the three depends on B</source>
        <translation>三者中只有一个取决于 B</translation>
    </message>
    <message>
        <source>Only the desktop program can print, and it is not installed.</source>
        <translation>只有桌面程序可以打印，而它没有安装。</translation>
    </message>
    <message>
        <source>Open a file whose &quot;format&quot; is &quot;cutpoint-model&quot;.</source>
        <translation>请打开 &quot;format&quot; 为 &quot;cutpoint-model&quot; 的文件。</translation>
    </message>
    <message>
        <source>Open a graph of the dnn-partitioning format.</source>
        <translation>请打开 dnn-partitioning 格式的图。</translation>
    </message>
    <message>
        <source>Open a model saved by Cutpoint, or one of the other supported formats.</source>
        <translation>请打开由 Cutpoint 保存的模型，或其他受支持格式的模型。</translation>
    </message>
    <message>
        <source>Open an .onnx file, or export the model to ONNX first.</source>
        <translation>请打开 .onnx 文件，或先将模型导出为 ONNX。</translation>
    </message>
    <message>
        <source>Open it with a newer Cutpoint, or save it there as version 1.</source>
        <translation>请用更新的 Cutpoint 打开，或在那里保存为版本 1。</translation>
    </message>
    <message>
        <source>Open the edge&apos;s model, or start the edge with the plan&apos;s.</source>
        <translation>请打开边缘的模型，或用方案的模型启动边缘。</translation>
    </message>
    <message>
        <source>Open the file again.</source>
        <translation>请重新打开文件。</translation>
    </message>
    <message>
        <source>Open the model itself (ONNX, Caffe, Darknet or the native JSON) to run it.</source>
        <translation>请打开模型本身（ONNX、Caffe、Darknet 或原生 JSON）来运行它。</translation>
    </message>
    <message>
        <source>Open the model itself and give this file with --edge-profile or --cloud-profile.</source>
        <translation>请打开模型本身，并用 --edge-profile（边缘）或 --cloud-profile（云端）将此文件作为性能数据给出。</translation>
    </message>
    <message>
        <source>Open the model itself.</source>
        <translation>请打开模型本身。</translation>
    </message>
    <message>
        <source>Open the model that was measured and give this file with --edge-profile or --cloud-profile.</source>
        <translation>请打开被测量的模型，并用 --edge-profile（边缘）或 --cloud-profile（云端）将此文件作为性能数据给出。</translation>
    </message>
    <message>
        <source>OpenCV DNN computes this output as %1 instead of %2.</source>
        <translation>OpenCV DNN 将此输出计算为 %1 而不是 %2。</translation>
    </message>
    <message>
        <source>OpenCV DNN does not read this model: %1</source>
        <translation>OpenCV DNN 无法读取此模型：%1</translation>
    </message>
    <message>
        <source>OpenCV DNN does not run %1 %2.</source>
        <translation>OpenCV DNN 不能运行 %1 %2。</translation>
    </message>
    <message>
        <source>OpenCV DNN failed: %1</source>
        <translation>OpenCV DNN 失败：%1</translation>
    </message>
    <message>
        <source>OpenCV cannot read the model: %1</source>
        <translation>OpenCV 无法读取模型：%1</translation>
    </message>
    <message>
        <source>Over 1/B, to the right for slower links, that is a straight line.</source>
        <translation>相对于 1/B 作图（越向右链路越慢），它是一条直线。</translation>
    </message>
    <message>
        <source>Over 20 million frames are not replayed.</source>
        <translation>不回放超过 2000 万帧。</translation>
    </message>
    <message>
        <source>Over 50 million frames are not simulated.</source>
        <translation>不仿真超过 5000 万帧。</translation>
    </message>
    <message>
        <source>Path %1</source>
        <translation>路径 %1</translation>
    </message>
    <message>
        <source>Path 1: %1.</source>
        <translation>路径 1：%1。</translation>
    </message>
    <message>
        <source>Pins force a transfer over a link of zero bandwidth.</source>
        <translation>固定设置迫使数据经过带宽为零的链路传输。</translation>
    </message>
    <message>
        <source>Printed Eq. 4: returning is free</source>
        <translation>原文的式 (4)：返回不花费</translation>
    </message>
    <message>
        <source>Printed Eq. 4: the input is free</source>
        <translation>原文的式 (4)：输入不花费</translation>
    </message>
    <message>
        <source>Printed flaw: lines 12 and 17</source>
        <translation>原文的缺陷：第 12 行和第 17 行</translation>
    </message>
    <message>
        <source>Printed flaw: the size of the grid</source>
        <translation>原文的缺陷：网格的大小</translation>
    </message>
    <message>
        <source>Probe again, with more rounds.</source>
        <translation>请用更多轮次重新探测。</translation>
    </message>
    <message>
        <source>Profile an engine whose layers are timed apart.%1</source>
        <translation>请对逐层计时的引擎作性能分析。%1</translation>
    </message>
    <message>
        <source>Profile fewer runs.</source>
        <translation>请减少性能分析的运行次数。</translation>
    </message>
    <message>
        <source>Profile with fusion switched off.%1</source>
        <translation>请关闭融合后作性能分析。%1</translation>
    </message>
    <message>
        <source>Profile with the CPU or CUDA provider, which time every node.%1</source>
        <translation>请用为每个节点计时的 CPU 或 CUDA 提供程序作性能分析。%1</translation>
    </message>
    <message>
        <source>Profile without delegates (--use_xnnpack=false, --use_gpu=false).%1</source>
        <translation>请在不使用委托的情况下作性能分析（--use_xnnpack=false, --use_gpu=false）。%1</translation>
    </message>
    <message>
        <source>Pruned</source>
        <translation>已剪枝</translation>
    </message>
    <message>
        <source>Push the plan again.</source>
        <translation>请重新推送方案。</translation>
    </message>
    <message>
        <source>Push without a check, or update the agent.</source>
        <translation>请不经检查直接推送，或更新代理。</translation>
    </message>
    <message>
        <source>Put every predecessor of an edge layer on the edge.</source>
        <translation>请将边缘层的所有前驱都放在边缘。</translation>
    </message>
    <message>
        <source>Put every run in a file of its own.</source>
        <translation>请将每次运行放在单独的文件中。</translation>
    </message>
    <message>
        <source>Put producers before their consumers and check the id.</source>
        <translation>请将生产者放在消费者之前，并检查 id。</translation>
    </message>
    <message>
        <source>Put the file beside the model; without it some shapes stay unknown.</source>
        <translation>请将该文件放在模型旁边；没有它，一些形状仍然未知。</translation>
    </message>
    <message>
        <source>Q is the sampling rate, in frames per second.</source>
        <translation>Q 是采样率，即每秒帧数。</translation>
    </message>
    <message>
        <source>Raise --edge-memory.</source>
        <translation>请提高 --edge-memory（边缘内存）。</translation>
    </message>
    <message>
        <source>Raise the bandwidth or remove a pin.</source>
        <translation>请提高带宽或去掉一个固定设置。</translation>
    </message>
    <message>
        <source>Raise the bandwidth.</source>
        <translation>请提高带宽。</translation>
    </message>
    <message>
        <source>Raise the budget or remove a pin.</source>
        <translation>请提高预算或去掉一个固定设置。</translation>
    </message>
    <message>
        <source>Raise the cloud&apos;s message limit, or choose a plan that sends less.</source>
        <translation>请提高云端的消息限制，或选择发送更少的方案。</translation>
    </message>
    <message>
        <source>Raise the limit or remove a pin.</source>
        <translation>请提高限制或去掉一个固定设置。</translation>
    </message>
    <message>
        <source>Raise the server&apos;s message limit.</source>
        <translation>请提高服务器的消息限制。</translation>
    </message>
    <message>
        <source>Rates are taken from the column &quot;%1&quot; and times from &quot;%2&quot;.</source>
        <translation>速率取自列“%1”，时间取自列“%2”。</translation>
    </message>
    <message>
        <source>Raw inputs stay on the edge.</source>
        <translation>原始输入留在边缘。</translation>
    </message>
    <message>
        <source>Read off by colour</source>
        <translation>按颜色读出</translation>
    </message>
    <message>
        <source>Read the model again; its list of layers is of another model.</source>
        <translation>请重新读取模型；其层列表属于另一个模型。</translation>
    </message>
    <message>
        <source>Read the results as times per minibatch.</source>
        <translation>请将结果理解为每个小批次的时间。</translation>
    </message>
    <message>
        <source>Reading the fleet was stopped.</source>
        <translation>设备群的读取已停止。</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Record it with record_shapes=True.</source>
        <translation>请用 record_shapes=True 录制。</translation>
    </message>
    <message>
        <source>Record with torch.profiler.profile(activities=[ProfilerActivity.CPU], record_shapes=True) and export_chrome_trace().</source>
        <translation>请用 torch.profiler.profile(activities=[ProfilerActivity.CPU], record_shapes=True) 和 export_chrome_trace() 录制。</translation>
    </message>
    <message>
        <source>Recording the flow was cancelled.</source>
        <translation>流的记录已取消。</translation>
    </message>
    <message>
        <source>Reduce size, or give the net a larger frame.</source>
        <translation>请减小 size，或给网络更大的帧。</translation>
    </message>
    <message>
        <source>Relax</source>
        <translation>松弛</translation>
    </message>
    <message>
        <source>Relaxing only adds choices, so no plan within T0 has a T_e below %1.</source>
        <translation>松弛只会增加选择，因此 T0 以内没有任何方案的 T_e 低于 %1。</translation>
    </message>
    <message>
        <source>Remove it or convert it.</source>
        <translation>请删除或转换它。</translation>
    </message>
    <message>
        <source>Remove it, or add the { it belongs to.</source>
        <translation>请删除它，或补上它所属的 {。</translation>
    </message>
    <message>
        <source>Remove one link of the cycle; a model must be a directed acyclic graph.</source>
        <translation>请去掉环中的一条连线；模型必须是有向无环图。</translation>
    </message>
    <message>
        <source>Remove one of the two lines.</source>
        <translation>请删除两行之一。</translation>
    </message>
    <message>
        <source>Remove one of the two rows.</source>
        <translation>请删除两行之一。</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>请删除其中一个。</translation>
    </message>
    <message>
        <source>Remove the limit for this analysis.</source>
        <translation>请为此分析去掉该限制。</translation>
    </message>
    <message>
        <source>Remove the link or add the layer.</source>
        <translation>请删除该连线或添加该层。</translation>
    </message>
    <message>
        <source>Remove the link that closes the cycle.</source>
        <translation>请删除使环闭合的连线。</translation>
    </message>
    <message>
        <source>Remove these rows if they mean that nothing was measured.</source>
        <translation>若这些行表示没有测量，请将其删除。</translation>
    </message>
    <message>
        <source>Rename one of them; plans and profiles refer to layers by name.</source>
        <translation>请重命名其中一个；方案和性能数据按名称引用层。</translation>
    </message>
    <message>
        <source>Rename the row after a layer of the model, or remove it.</source>
        <translation>请按模型的层重命名该行，或将其删除。</translation>
    </message>
    <message>
        <source>Returned as printed</source>
        <translation>按原文返回的</translation>
    </message>
    <message>
        <source>Run app/get-onnxruntime, set CUTPOINT_ONNXRUNTIME to libonnxruntime.so, or use the OpenCV engine.</source>
        <translation>请运行 app/get-onnxruntime，将 CUTPOINT_ONNXRUNTIME 设为 libonnxruntime.so，或使用 OpenCV 引擎。</translation>
    </message>
    <message>
        <source>Run benchmark_model with --enable_op_profiling=true and keep all it prints.</source>
        <translation>请用 --enable_op_profiling=true 运行 benchmark_model，并保留其全部输出。</translation>
    </message>
    <message>
        <source>S := all that e can still reach</source>
        <translation>S := e 仍能到达的全部顶点</translation>
    </message>
    <message>
        <source>Save it again as UTF-8 (&quot;CSV UTF-8&quot; in most spreadsheets).</source>
        <translation>请重新保存为 UTF-8（多数电子表格中为“CSV UTF-8”）。</translation>
    </message>
    <message>
        <source>Save it again as UTF-8 (&quot;Unicode (UTF-8)&quot; in most editors).</source>
        <translation>请重新保存为 UTF-8（多数编辑器中为“Unicode (UTF-8)”）。</translation>
    </message>
    <message>
        <source>Save the model with external data and open the small .onnx file.</source>
        <translation>请用外部数据保存模型，并打开小的 .onnx 文件。</translation>
    </message>
    <message>
        <source>Save the model with its weights inside the .onnx file.</source>
        <translation>请将权重保存在 .onnx 文件内。</translation>
    </message>
    <message>
        <source>Save the project again with this version of Cutpoint, or open the model itself.</source>
        <translation>请用此版本的 Cutpoint 重新保存项目，或打开模型本身。</translation>
    </message>
    <message>
        <source>Save the trace instead: prof.export_chrome_trace(&quot;trace.json&quot;).</source>
        <translation>请改为保存轨迹：prof.export_chrome_trace(&quot;trace.json&quot;)。</translation>
    </message>
    <message>
        <source>Save the weights outside the model (ONNX external data); planning needs only the graph.</source>
        <translation>请将权重保存在模型之外（ONNX 外部数据）；规划只需要图。</translation>
    </message>
    <message>
        <source>See its message above.</source>
        <translation>见其上方的消息。</translation>
    </message>
    <message>
        <source>See the edge&apos;s log; if its frames take that long, wait longer.</source>
        <translation>请查看边缘的日志；若其帧确需这么久，请等待更久。</translation>
    </message>
    <message>
        <source>See the edge&apos;s messages.</source>
        <translation>请查看边缘的消息。</translation>
    </message>
    <message>
        <source>Send it as the parameter file:1/model.onnx.</source>
        <translation>请将其作为参数 file:1/model.onnx 发送。</translation>
    </message>
    <message>
        <source>Send less, or measure with TCP.</source>
        <translation>请减少发送量，或用 TCP 测量。</translation>
    </message>
    <message>
        <source>Send the tensors that the model&apos;s metadata names.</source>
        <translation>请发送模型元数据中所列的张量。</translation>
    </message>
    <message>
        <source>Sending V_S takes T_t = %1.</source>
        <translation>发送 V_S 用时 T_t = %1。</translation>
    </message>
    <message>
        <source>Sending that at %1 takes %2, its transfer time t^t.</source>
        <translation>以 %1 发送它用时 %2，即其传输时间 t^t。</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送量</translation>
    </message>
    <message>
        <source>Set another batch with --input-shape %1=...</source>
        <translation>请用 --input-shape %1=... 设置其他批大小。</translation>
    </message>
    <message>
        <source>Set filters of the convolution above it to %1.</source>
        <translation>请将其上方卷积的 filters 设为 %1。</translation>
    </message>
    <message>
        <source>Set it again on the layer that took its place.</source>
        <translation>请在取代它的层上重新设置。</translation>
    </message>
    <message>
        <source>Single questions are still answered exactly, one at a time.</source>
        <translation>单个问题仍会逐一得到精确答案。</translation>
    </message>
    <message>
        <source>Single runs of rows were disturbed: their medians are multiplied by %1 so that they add up to the median run.</source>
        <translation>各行的个别运行受到干扰：其中位数乘以 %1，使其合计等于中位运行。</translation>
    </message>
    <message>
        <source>So %1 gets an auxiliary vertex %1&apos;: one black link leads to it, with %2.</source>
        <translation>因此 %1 得到一个辅助顶点 %1&apos;：一条黑色连线通向它，容量为 %2。</translation>
    </message>
    <message>
        <source>So are red links of raw inputs, which are always on the edge.</source>
        <translation>原始输入的红色连线也是如此，它们始终在边缘。</translation>
    </message>
    <message>
        <source>So between two breakpoints nothing can change: a plan is best on one stretch of B, never on two.</source>
        <translation>因此在两个转折点之间什么都不会改变：一个方案只在 B 的一段上最优，绝不会在两段上。</translation>
    </message>
    <message>
        <source>So no cut is smaller, and no flow is larger.</source>
        <translation>因此没有更小的割，也没有更大的流。</translation>
    </message>
    <message>
        <source>Solve the fleet first.</source>
        <translation>请先求解设备群。</translation>
    </message>
    <message>
        <source>Something was thrown: %1.</source>
        <translation>抛出了异常：%1。</translation>
    </message>
    <message>
        <source>Start again from no flow and choose the paths yourself, link by link from e to c.</source>
        <translation>从零流重新开始，自己一条连线一条连线地选择从 e 到 c 的路径。</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>请重新启动它。</translation>
    </message>
    <message>
        <source>Start the file with [net].</source>
        <translation>文件须以 [net] 开头。</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>请先停止它。</translation>
    </message>
    <message>
        <source>Stop the stream first.</source>
        <translation>请先停止数据流。</translation>
    </message>
    <message>
        <source>Stopped after %1 rows.</source>
        <translation>在 %1 行后停止。</translation>
    </message>
    <message>
        <source>Stopped before every method had its turn.</source>
        <translation>在每种方法轮到之前停止。</translation>
    </message>
    <message>
        <source>Suppose the link carries %1.</source>
        <translation>设链路速率为 %1。</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>切换次数</translation>
    </message>
    <message>
        <source>Switching is not free</source>
        <translation>切换并非没有代价</translation>
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
        <translation>T_e = %1，T_t = %2，T_c = %3；合计 %4，其中最大的为 %5。</translation>
    </message>
    <message>
        <source>T_e in seconds</source>
        <translation>T_e，单位秒</translation>
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
        <translation>T_t + T_c，单位秒</translation>
    </message>
    <message>
        <source>Take a shorter part.</source>
        <translation>请取更短的片段。</translation>
    </message>
    <message>
        <source>The CPU times look synthetic: nearly all are exactly %1 times the accelerator&apos;s.</source>
        <translation>CPU 时间像是合成的：几乎全部恰为加速器的 %1 倍。</translation>
    </message>
    <message>
        <source>The JSON does not say &quot;format&quot;: &quot;cutpoint-model&quot;.</source>
        <translation>该 JSON 没有写明 &quot;format&quot;: &quot;cutpoint-model&quot;。</translation>
    </message>
    <message>
        <source>The JSON has neither &quot;format&quot;: &quot;cutpoint-model&quot; nor &quot;nodes&quot; and &quot;edges&quot;.</source>
        <translation>该 JSON 既没有 &quot;format&quot;: &quot;cutpoint-model&quot;，也没有 &quot;nodes&quot; 和 &quot;edges&quot;。</translation>
    </message>
    <message>
        <source>The JSON has no list &quot;edge&quot; of layer names.</source>
        <translation>该 JSON 没有由层名组成的列表“edge”（边缘）。</translation>
    </message>
    <message>
        <source>The JSON is nested more than 64 levels deep.</source>
        <translation>该 JSON 嵌套超过 64 层。</translation>
    </message>
    <message>
        <source>The JSON is of format &quot;%1&quot;, which is not a model.</source>
        <translation>该 JSON 的格式为“%1”，不是模型。</translation>
    </message>
    <message>
        <source>The JSON is of no tool that measures links and is known here.</source>
        <translation>该 JSON 不属于此处已知的链路测量工具。</translation>
    </message>
    <message>
        <source>The &quot;inputs&quot; are not a list of layer names.</source>
        <translation>“inputs”不是由层名组成的列表。</translation>
    </message>
    <message>
        <source>The address cannot be used: %1.</source>
        <translation>该地址无法使用：%1。</translation>
    </message>
    <message>
        <source>The aim</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>分析已取消。</translation>
    </message>
    <message>
        <source>The answer splits %1 of the layers: their boxes are partly filled.</source>
        <translation>答案拆分了其中 %1 个层：它们的方框被部分填充。</translation>
    </message>
    <message>
        <source>The bandwidth is %1: which plan is the fastest?</source>
        <translation>带宽为 %1：哪个方案最快？</translation>
    </message>
    <message>
        <source>The bandwidth is not above zero.</source>
        <translation>带宽不大于零。</translation>
    </message>
    <message>
        <source>The bandwidth is zero, so no layer can be sent.</source>
        <translation>带宽为零，因此无法发送任何层。</translation>
    </message>
    <message>
        <source>The batch size is left open; it is taken as 1.</source>
        <translation>批大小未指定；取为 1。</translation>
    </message>
    <message>
        <source>The best cut</source>
        <translation>最优割</translation>
    </message>
    <message>
        <source>The best plan so far is called the incumbent.</source>
        <translation>到目前为止最优的方案称为当前最优解。</translation>
    </message>
    <message>
        <source>The best plan there takes %1 and has V_S = %2.</source>
        <translation>那里的最优方案用时 %1，V_S = %2。</translation>
    </message>
    <message>
        <source>The best plan uses %1 of %2.</source>
        <translation>最优方案使用了 %2 中的 %1。</translation>
    </message>
    <message>
        <source>The best plan within T0</source>
        <translation>T0 以内的最优方案</translation>
    </message>
    <message>
        <source>The blob &quot;%1&quot; has to be sent as this layer makes it, but a later layer on the edge overwrites it.</source>
        <translation>blob“%1”须按此层产生的样子发送，但边缘上后面的一个层会覆盖它。</translation>
    </message>
    <message>
        <source>The breakpoints are %1; the link carries %2, one after the other: how often does DSL change the plan?</source>
        <translation>转折点为 %1；链路速率依次为 %2：DSL 改变方案多少次？</translation>
    </message>
    <message>
        <source>The budget row</source>
        <translation>预算行</translation>
    </message>
    <message>
        <source>The call was cancelled.</source>
        <translation>调用已取消。</translation>
    </message>
    <message>
        <source>The cell (1, 1)</source>
        <translation>格 (1, 1)</translation>
    </message>
    <message>
        <source>The cfg and its layers differ.</source>
        <translation>cfg 与其层不符。</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>检查已取消。</translation>
    </message>
    <message>
        <source>The class has no plan.</source>
        <translation>该类没有方案。</translation>
    </message>
    <message>
        <source>The class is no object.</source>
        <translation>该类不是对象。</translation>
    </message>
    <message>
        <source>The clock&apos;s steps were too coarse for them; measure with a finer one.</source>
        <translation>时钟的步长对它们来说太粗；请用更细的时钟测量。</translation>
    </message>
    <message>
        <source>The cloud agent did not start.</source>
        <translation>云端代理没有启动。</translation>
    </message>
    <message>
        <source>The cloud budget T0 is not set.</source>
        <translation>云端预算 T0 未设置。</translation>
    </message>
    <message>
        <source>The cloud computes V_C = %1, the edge the rest: which layers are sent?</source>
        <translation>云端计算 V_C = %1，边缘计算其余部分：哪些层被发送？</translation>
    </message>
    <message>
        <source>The cloud computes the rest: T_c = %1.</source>
        <translation>云端计算其余部分：T_c = %1。</translation>
    </message>
    <message>
        <source>The cloud gives T0 = %1 to a frame: which of these plans leaves the edge the least to do?</source>
        <translation>云端给一帧的时间为 T0 = %1：这些方案中哪一个让边缘要做的最少？</translation>
    </message>
    <message>
        <source>The cloud gives T0 = %1 to a frame: which of these plans needs more?</source>
        <translation>云端给一帧的时间为 T0 = %1：这些方案中哪一个需要更多？</translation>
    </message>
    <message>
        <source>The cloud lives and its answers are too late, one after the other. The edge goes on alone.</source>
        <translation>云端在运行，但其应答接连过迟。边缘单独继续运行。</translation>
    </message>
    <message>
        <source>The cloud serves many; to each frame it gives the time T0 at most, sending included.</source>
        <translation>云端服务于许多设备；它给每一帧的时间最多为 T0，包括发送。</translation>
    </message>
    <message>
        <source>The cloud time is negative or not a number.</source>
        <translation>云端时间为负或不是数字。</translation>
    </message>
    <message>
        <source>The cloud&apos;s answer does not carry its tensors as raw bytes.</source>
        <translation>云端的应答没有以原始字节携带其张量。</translation>
    </message>
    <message>
        <source>The cloud&apos;s answer has an element type that is not known.</source>
        <translation>云端的应答含有未知的元素类型。</translation>
    </message>
    <message>
        <source>The cloud&apos;s answer has another size than its shape says.</source>
        <translation>云端应答的大小与其形状所示不同。</translation>
    </message>
    <message>
        <source>The cloud&apos;s answer lacks this output of the model.</source>
        <translation>云端的应答缺少模型的此输出。</translation>
    </message>
    <message>
        <source>The cloud-only plan sends %1: a steep line.</source>
        <translation>仅云端方案发送 %1：直线很陡。</translation>
    </message>
    <message>
        <source>The computation failed without a reason.</source>
        <translation>计算失败，没有原因。</translation>
    </message>
    <message>
        <source>The computation failed: %1.</source>
        <translation>计算失败：%1。</translation>
    </message>
    <message>
        <source>The computation was cancelled.</source>
        <translation>计算已取消。</translation>
    </message>
    <message>
        <source>The configuration asks for &quot;%1&quot;, and only ONNX models run here.</source>
        <translation>配置要求“%1”，而这里只能运行 ONNX 模型。</translation>
    </message>
    <message>
        <source>The configuration is not JSON.</source>
        <translation>配置不是 JSON。</translation>
    </message>
    <message>
        <source>The configuration is of the model &quot;%1&quot;, not of &quot;%2&quot;.</source>
        <translation>配置属于模型“%1”，而不是“%2”。</translation>
    </message>
    <message>
        <source>The configuration is too large.</source>
        <translation>配置过大。</translation>
    </message>
    <message>
        <source>The cumulative time falls here; the layer&apos;s time is taken as 0.</source>
        <translation>累计时间在此处下降；该层的时间取为 0。</translation>
    </message>
    <message>
        <source>The curve does not begin at time 0.</source>
        <translation>曲线不是从时间 0 开始。</translation>
    </message>
    <message>
        <source>The curve is empty.</source>
        <translation>曲线为空。</translation>
    </message>
    <message>
        <source>The curve&apos;s times do not ascend.</source>
        <translation>曲线的时间没有递增。</translation>
    </message>
    <message>
        <source>The cut V_S</source>
        <translation>割 V_S</translation>
    </message>
    <message>
        <source>The cut of Eq. 4 as printed sends this output, whose size is not known.</source>
        <translation>按原文式 (4) 的割会发送此输出，但其大小未知。</translation>
    </message>
    <message>
        <source>The cut&apos;s capacity is the latency: the sum of the three.</source>
        <translation>割的容量就是延迟：三者之和。</translation>
    </message>
    <message>
        <source>The cut&apos;s capacity is the plan&apos;s latency: %1.</source>
        <translation>割的容量就是方案的延迟：%1。</translation>
    </message>
    <message>
        <source>The deployment was cancelled.</source>
        <translation>部署已取消。</translation>
    </message>
    <message>
        <source>The device at the camera is the edge: near, but slow.</source>
        <translation>摄像头处的设备是边缘：近，但慢。</translation>
    </message>
    <message>
        <source>The edge agent did not start.</source>
        <translation>边缘代理没有启动。</translation>
    </message>
    <message>
        <source>The edge agent does not answer: %1.</source>
        <translation>边缘代理没有应答：%1。</translation>
    </message>
    <message>
        <source>The edge computes its layers one after the other: T_e = %1.</source>
        <translation>边缘依次计算它的各层：T_e = %1。</translation>
    </message>
    <message>
        <source>The edge half does not give this cut tensor.</source>
        <translation>边缘一半没有给出此割张量。</translation>
    </message>
    <message>
        <source>The edge half is larger than 2 GiB.</source>
        <translation>边缘一半大于 2 GiB。</translation>
    </message>
    <message>
        <source>The edge half needs this tensor, which only the cloud half makes.</source>
        <translation>边缘一半需要此张量，但只有云端一半产生它。</translation>
    </message>
    <message>
        <source>The edge has told of no frame for %1 s.</source>
        <translation>边缘已有 %1 s 没有报告任何帧。</translation>
    </message>
    <message>
        <source>The edge is checking another plan.</source>
        <translation>边缘正在检查另一个方案。</translation>
    </message>
    <message>
        <source>The edge is deploying or profiling already.</source>
        <translation>边缘已在部署或作性能分析。</translation>
    </message>
    <message>
        <source>The edge time is negative or not a number.</source>
        <translation>边缘时间为负或不是数字。</translation>
    </message>
    <message>
        <source>The edge&apos;s records of its frames were lost.</source>
        <translation>边缘的帧记录已丢失。</translation>
    </message>
    <message>
        <source>The edge-only plan sends nothing: its line is level at %1.</source>
        <translation>仅边缘方案什么都不发送：它的直线水平，位于 %1。</translation>
    </message>
    <message>
        <source>The edited %1 of this layer is out of range.</source>
        <translation>此层经编辑的 %1 超出范围。</translation>
    </message>
    <message>
        <source>The fastest counts; measure again after a warm-up if that is not right.</source>
        <translation>取最快者；若不正确，请预热后重新测量。</translation>
    </message>
    <message>
        <source>The fastest plan there has V_S = %1 and takes %2.</source>
        <translation>那里的最快方案有 V_S = %1，用时 %2。</translation>
    </message>
    <message>
        <source>The fastest plan would use T_t + T_c = %1.</source>
        <translation>最快方案会用去 T_t + T_c = %1。</translation>
    </message>
    <message>
        <source>The file asks for batches of %1; sizes and operations are those of one frame.</source>
        <translation>文件要求批大小为 %1；大小和运算量均为一帧的值。</translation>
    </message>
    <message>
        <source>The file cannot be read or is over 64 MiB.</source>
        <translation>文件无法读取，或超过 64 MiB。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>无法写入文件。</translation>
    </message>
    <message>
        <source>The file describes an engine&apos;s layers (trtexec --exportLayerInfo) and holds no times.</source>
        <translation>文件描述引擎的层（trtexec --exportLayerInfo），不含时间。</translation>
    </message>
    <message>
        <source>The file does not say how many bytes a number has; 4 are assumed.</source>
        <translation>文件没有说明一个数占多少字节；假定为 4。</translation>
    </message>
    <message>
        <source>The file gives no shape for this input.</source>
        <translation>文件没有给出此输入的形状。</translation>
    </message>
    <message>
        <source>The file has a header but no rows.</source>
        <translation>文件有表头但没有行。</translation>
    </message>
    <message>
        <source>The file has no column output_bytes or output_shapes.</source>
        <translation>文件没有 output_bytes 或 output_shapes 列。</translation>
    </message>
    <message>
        <source>The file has no interval and no sum.</source>
        <translation>文件没有区间，也没有总和。</translation>
    </message>
    <message>
        <source>The file has no list &quot;nodes&quot; with a list &quot;edges&quot;.</source>
        <translation>文件没有列表“nodes”及列表“edges”。</translation>
    </message>
    <message>
        <source>The file has no lists &quot;edge&quot; and &quot;cloud&quot;.</source>
        <translation>文件没有列表“edge”（边缘）和“cloud”（云端）。</translation>
    </message>
    <message>
        <source>The file has no node for the model&apos;s raw input: the source %1, which looks like weights, stands in for it with its %2.</source>
        <translation>文件没有模型原始输入的节点：以看似权重的源 %1 及其 %2 代替。</translation>
    </message>
    <message>
        <source>The file has no sections.</source>
        <translation>文件没有节。</translation>
    </message>
    <message>
        <source>The file has no times for the device it was given for.</source>
        <translation>文件没有所指定设备的时间。</translation>
    </message>
    <message>
        <source>The file has no upload rate.</source>
        <translation>文件没有上传速率。</translation>
    </message>
    <message>
        <source>The file has the times of one device only, so it is not a model.</source>
        <translation>文件只有一台设备的时间，因此不是模型。</translation>
    </message>
    <message>
        <source>The file has the times of one device only.</source>
        <translation>文件只有一台设备的时间。</translation>
    </message>
    <message>
        <source>The file holds no PEM certificate.</source>
        <translation>文件不含 PEM 证书。</translation>
    </message>
    <message>
        <source>The file holds no PEM private key.</source>
        <translation>文件不含 PEM 私钥。</translation>
    </message>
    <message>
        <source>The file holds the times of whole inferences (trtexec --exportTimes), none of layers.</source>
        <translation>文件含有整个推理的时间（trtexec --exportTimes），没有各层的时间。</translation>
    </message>
    <message>
        <source>The file is %1, not a model.</source>
        <translation>文件是 %1，不是模型。</translation>
    </message>
    <message>
        <source>The file is JSON, but of no profiler that is known here.</source>
        <translation>文件是 JSON，但不属于此处已知的性能分析器。</translation>
    </message>
    <message>
        <source>The file is a measurement of a link, not of a device.</source>
        <translation>文件是链路的测量，不是设备的测量。</translation>
    </message>
    <message>
        <source>The file is a profile of Arm NN, whose rows name kernels and no layers.</source>
        <translation>文件是 Arm NN 的性能数据，其各行指的是内核而不是层。</translation>
    </message>
    <message>
        <source>The file is binary but not an ONNX model.</source>
        <translation>文件是二进制的，但不是 ONNX 模型。</translation>
    </message>
    <message>
        <source>The file is binary; profiles are text or JSON.</source>
        <translation>文件是二进制的；性能数据应为文本或 JSON。</translation>
    </message>
    <message>
        <source>The file is compressed.</source>
        <translation>文件是压缩的。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB.</source>
        <translation>文件大于 1 MiB。</translation>
    </message>
    <message>
        <source>The file is larger than 2 GiB.</source>
        <translation>文件大于 2 GiB。</translation>
    </message>
    <message>
        <source>The file is named .onnx but holds text, not an ONNX model.</source>
        <translation>文件扩展名为 .onnx，但内容是文本，不是 ONNX 模型。</translation>
    </message>
    <message>
        <source>The file is no video that can be read.</source>
        <translation>文件不是可读取的视频。</translation>
    </message>
    <message>
        <source>The file is text, but neither a table with a header nor the log of a profiler that is known here.</source>
        <translation>文件是文本，但既不是带表头的表格，也不是此处已知的性能分析器的日志。</translation>
    </message>
    <message>
        <source>The file is text, but of no supported model format.</source>
        <translation>文件是文本，但不属于受支持的模型格式。</translation>
    </message>
    <message>
        <source>The file looks like %1 that was cut short or edited; let the tool write it again to the end.</source>
        <translation>文件看似被截断或编辑过的 %1；请让工具重新完整写出。</translation>
    </message>
    <message>
        <source>The file tells no %1.</source>
        <translation>文件没有给出 %1。</translation>
    </message>
    <message>
        <source>The file tells round-trip times and no rate.</source>
        <translation>文件给出往返时间，没有速率。</translation>
    </message>
    <message>
        <source>The file tells what was sent and not what arrived; a short test counts full buffers, too.</source>
        <translation>文件给出的是发送量而不是到达量；短测试也会计入填满的缓冲区。</translation>
    </message>
    <message>
        <source>The file times one device only: it is taken as the cloud, and the edge is assumed 10 times slower, marked as estimated.</source>
        <translation>文件只有一台设备的时间：视为云端，并假定边缘慢 10 倍，标记为估计值。</translation>
    </message>
    <message>
        <source>The files of one side are for different batches.</source>
        <translation>一侧的各文件批大小不同。</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>显示了前 %1 个。</translation>
    </message>
    <message>
        <source>The first blue link</source>
        <translation>第一条蓝色连线</translation>
    </message>
    <message>
        <source>The first layer can only read the frame.</source>
        <translation>第一层只能读取帧。</translation>
    </message>
    <message>
        <source>The first line is no token of 16 to 4096 printable characters without spaces.</source>
        <translation>首行不是由 16 到 4096 个可打印字符组成的无空格令牌。</translation>
    </message>
    <message>
        <source>The first red link</source>
        <translation>第一条红色连线</translation>
    </message>
    <message>
        <source>The first row has times, so the file has no row for the raw input.</source>
        <translation>首行有时间，因此文件没有原始输入的行。</translation>
    </message>
    <message>
        <source>The first section is [%1].</source>
        <translation>第一节是 [%1]。</translation>
    </message>
    <message>
        <source>The fleet file is of a version that is not known.</source>
        <translation>设备群文件的版本未知。</translation>
    </message>
    <message>
        <source>The fleet has no cameras.</source>
        <translation>设备群没有摄像头。</translation>
    </message>
    <message>
        <source>The flow grows until it equals the min cut, %1.</source>
        <translation>流不断增长，直到等于最小割 %1。</translation>
    </message>
    <message>
        <source>The folder has no picture.</source>
        <translation>文件夹中没有图片。</translation>
    </message>
    <message>
        <source>The frame is born on the edge: %1.</source>
        <translation>帧产生于边缘：%1。</translation>
    </message>
    <message>
        <source>The frames per second are not above zero.</source>
        <translation>每秒帧数不大于零。</translation>
    </message>
    <message>
        <source>The functions that the file defines call themselves or grow beyond 200,000 nodes; they are left as single layers.</source>
        <translation>文件定义的函数调用自身，或增长到超过 200,000 个节点；它们保留为单个层。</translation>
    </message>
    <message>
        <source>The given shape %1 does not fit the model&apos;s %2.</source>
        <translation>给定的形状 %1 与模型的 %2 不符。</translation>
    </message>
    <message>
        <source>The grid fills up</source>
        <translation>网格逐渐填满</translation>
    </message>
    <message>
        <source>The handout cannot be written.</source>
        <translation>无法写入讲义。</translation>
    </message>
    <message>
        <source>The head expects %1 channels and gets %2.</source>
        <translation>检测头要求 %1 个通道，却得到 %2 个。</translation>
    </message>
    <message>
        <source>The header names no column layer, name or op.</source>
        <translation>表头没有 layer（层）、name 或 op 列。</translation>
    </message>
    <message>
        <source>The header names no column of times with a unit.</source>
        <translation>表头没有带单位的时间列。</translation>
    </message>
    <message>
        <source>The host is unknown: %1.</source>
        <translation>主机未知：%1。</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; is used twice.</source>
        <translation>id“%1”使用了两次。</translation>
    </message>
    <message>
        <source>The input &quot;%1&quot; is %2; this engine takes FP32 only.</source>
        <translation>输入“%1”为 %2；此引擎只接受 FP32。</translation>
    </message>
    <message>
        <source>The input &quot;%1&quot; names no layer of the model.</source>
        <translation>输入“%1”不是模型的层。</translation>
    </message>
    <message>
        <source>The intervals&apos; times do not ascend.</source>
        <translation>区间的时间没有递增。</translation>
    </message>
    <message>
        <source>The latency limit is negative or not a number.</source>
        <translation>延迟限制为负或不是数字。</translation>
    </message>
    <message>
        <source>The latency of one frame</source>
        <translation>一帧的延迟</translation>
    </message>
    <message>
        <source>The layer cannot be read.</source>
        <translation>无法读取该层。</translation>
    </message>
    <message>
        <source>The layer cannot work: %1.</source>
        <translation>该层无法工作：%1。</translation>
    </message>
    <message>
        <source>The layer has a second row of times.</source>
        <translation>该层有第二行时间。</translation>
    </message>
    <message>
        <source>The layer has no type.</source>
        <translation>该层没有类型。</translation>
    </message>
    <message>
        <source>The layer reads nothing and is not a data layer.</source>
        <translation>该层什么也不读取，也不是数据层。</translation>
    </message>
    <message>
        <source>The layers form a cycle: %1.</source>
        <translation>各层形成环：%1。</translation>
    </message>
    <message>
        <source>The least T_max is %1, DSH found %2.</source>
        <translation>最小的 T_max 为 %1，DSH 找到的是 %2。</translation>
    </message>
    <message>
        <source>The line has no &quot; -- &quot; between its parts.</source>
        <translation>该行各部分之间没有 &quot; -- &quot;。</translation>
    </message>
    <message>
        <source>The line has no interval or rate that could be true.</source>
        <translation>该行没有可信的区间或速率。</translation>
    </message>
    <message>
        <source>The line is not a time in seconds and a value.</source>
        <translation>该行不是以秒计的时间和一个值。</translation>
    </message>
    <message>
        <source>The line is not a time, a place, bytes and milliseconds since the last line.</source>
        <translation>该行不是时间、地点、字节数和距上一行的毫秒数。</translation>
    </message>
    <message>
        <source>The link carries %1, with a round trip of %2.</source>
        <translation>链路传输 %1，往返时间为 %2。</translation>
    </message>
    <message>
        <source>The uplink carries %1: where does %2 run in the fastest plan?</source>
        <translation>上行速率为 %1：在最快方案中 %2 在哪里运行？</translation>
    </message>
    <message>
        <source>The link changes</source>
        <translation>链路发生变化</translation>
    </message>
    <message>
        <source>The link names a node that is not described.</source>
        <translation>该连线指向未描述的节点。</translation>
    </message>
    <message>
        <source>The link of the moment, %1, lies here.</source>
        <translation>此刻的链路 %1 位于这里。</translation>
    </message>
    <message>
        <source>The loading of a model was cancelled.</source>
        <translation>模型的加载已取消。</translation>
    </message>
    <message>
        <source>The log holds times of the whole net only; this fork of Caffe does not time layers. Use BVLC Caffe.</source>
        <translation>日志只有整个网络的时间；此 Caffe 分支不为层计时。请使用 BVLC Caffe。</translation>
    </message>
    <message>
        <source>The lower envelope</source>
        <translation>下包络</translation>
    </message>
    <message>
        <source>The machine has no memory for this.</source>
        <translation>机器没有足够的内存。</translation>
    </message>
    <message>
        <source>The map&apos;s axes are empty, not positive or too fine.</source>
        <translation>方案图的轴为空、不为正或过细。</translation>
    </message>
    <message>
        <source>The marked plan, with T_max = %1, is best for no weights at all, however fine the grid.</source>
        <translation>标出的方案 T_max = %1，无论网格多细，对任何权重都不是最优。</translation>
    </message>
    <message>
        <source>The max stage time</source>
        <translation>最大阶段时间</translation>
    </message>
    <message>
        <source>The measurement is of the downlink (reverse); plans need the uplink.</source>
        <translation>测量的是下行链路（反向）；方案需要上行链路。</translation>
    </message>
    <message>
        <source>The measurement was cancelled.</source>
        <translation>测量已取消。</translation>
    </message>
    <message>
        <source>The median frame takes %1 with the fixed plan and %2 with DADS.</source>
        <translation>中位帧在固定方案下用时 %1，在 DADS 下用时 %2。</translation>
    </message>
    <message>
        <source>The metrics cannot be served on %1.</source>
        <translation>无法在 %1 上提供指标。</translation>
    </message>
    <message>
        <source>The min cut</source>
        <translation>最小割</translation>
    </message>
    <message>
        <source>The min cut has a capacity of %1, and after %2 paths the flow is %3: how much more will still flow?</source>
        <translation>最小割的容量为 %1，经过 %2 条路径后流量为 %3：还能再流过多少？</translation>
    </message>
    <message>
        <source>The model asks for tensors of more than 4 GiB.</source>
        <translation>模型要求超过 4 GiB 的张量。</translation>
    </message>
    <message>
        <source>The model cannot be read.</source>
        <translation>无法读取模型。</translation>
    </message>
    <message>
        <source>The model cannot be read: %1.</source>
        <translation>无法读取模型：%1。</translation>
    </message>
    <message>
        <source>The model does not name an operator set of ONNX itself (ai.onnx); opset %1 is assumed.</source>
        <translation>模型没有指明 ONNX 自身（ai.onnx）的算子集；假定为 opset %1。</translation>
    </message>
    <message>
        <source>The model has no input of this name.</source>
        <translation>模型没有此名称的输入。</translation>
    </message>
    <message>
        <source>The model has no input that is not a weight.</source>
        <translation>模型没有不是权重的输入。</translation>
    </message>
    <message>
        <source>The model has no layer &quot;%1&quot;.</source>
        <translation>模型没有层“%1”。</translation>
    </message>
    <message>
        <source>The model has no layer of this name any more; its edited profile was left out.</source>
        <translation>模型不再有此名称的层；其编辑过的性能数据被略去。</translation>
    </message>
    <message>
        <source>The model has no layer of this name any more; its pin was left out.</source>
        <translation>模型不再有此名称的层；其固定设置被略去。</translation>
    </message>
    <message>
        <source>The model has no layer of this name any more; its place in the cut made by hand was left out.</source>
        <translation>模型不再有此名称的层；其在手动割中的位置被略去。</translation>
    </message>
    <message>
        <source>The model has no layers.</source>
        <translation>模型没有层。</translation>
    </message>
    <message>
        <source>The model has no list &quot;layers&quot;.</source>
        <translation>模型没有列表“layers”。</translation>
    </message>
    <message>
        <source>The model has no nodes.</source>
        <translation>模型没有节点。</translation>
    </message>
    <message>
        <source>The model has no output.</source>
        <translation>模型没有输出。</translation>
    </message>
    <message>
        <source>The model has no raw input of this name.</source>
        <translation>模型没有此名称的原始输入。</translation>
    </message>
    <message>
        <source>The model has no weights; synthetic ones stand in: times are real, answers are not.</source>
        <translation>模型没有权重；以合成权重代替：时间是真实的，答案不是。</translation>
    </message>
    <message>
        <source>The model is larger than 2 GiB.</source>
        <translation>模型大于 2 GiB。</translation>
    </message>
    <message>
        <source>The model is larger than the server&apos;s limit of %1 MiB.</source>
        <translation>模型大于服务器的 %1 MiB 限制。</translation>
    </message>
    <message>
        <source>The model keeps sizes in the file &quot;%1&quot;, which is not beside it, too short, or outside its folder.</source>
        <translation>模型将大小保存在文件“%1”中，该文件不在模型旁、过短或位于其文件夹之外。</translation>
    </message>
    <message>
        <source>The model takes no picture.</source>
        <translation>模型不接受图片。</translation>
    </message>
    <message>
        <source>The model uses opset %1; operators are read as in opset %2, the newest known here.</source>
        <translation>模型使用 opset %1；算子按此处已知的最新 opset %2 读取。</translation>
    </message>
    <message>
        <source>The model uses opset %1; opsets below %2 describe some operators differently.</source>
        <translation>模型使用 opset %1；低于 %2 的 opset 对某些算子的描述不同。</translation>
    </message>
    <message>
        <source>The model&apos;s file cannot be read.</source>
        <translation>无法读取模型的文件。</translation>
    </message>
    <message>
        <source>The model&apos;s file is larger than the server&apos;s limit.</source>
        <translation>模型的文件大于服务器的限制。</translation>
    </message>
    <message>
        <source>The model&apos;s format version is not 1, the one this program reads.</source>
        <translation>模型的格式版本不是本程序所读取的 1。</translation>
    </message>
    <message>
        <source>The model&apos;s input is larger than 1 GB.</source>
        <translation>模型的输入大于 1 GB。</translation>
    </message>
    <message>
        <source>The models would take more than the server&apos;s limit of %1 MiB.</source>
        <translation>各模型将超过服务器的 %1 MiB 限制。</translation>
    </message>
    <message>
        <source>The models&apos; folder cannot be read.</source>
        <translation>无法读取模型的文件夹。</translation>
    </message>
    <message>
        <source>The names are %1.</source>
        <translation>名称为 %1。</translation>
    </message>
    <message>
        <source>The narrowest link has room for %1.</source>
        <translation>最窄的连线余量为 %1。</translation>
    </message>
    <message>
        <source>The net has no layers.</source>
        <translation>网络没有层。</translation>
    </message>
    <message>
        <source>The net is too wide for a frontier, which a fleet needs.</source>
        <translation>网络太宽，无法得到设备群所需的前沿。</translation>
    </message>
    <message>
        <source>The net is too wide for an oracle.</source>
        <translation>网络太宽，无法求出先知方案。</translation>
    </message>
    <message>
        <source>The network G&apos;</source>
        <translation>网络 G&apos;</translation>
    </message>
    <message>
        <source>The number of cameras is negative or beyond every fleet.</source>
        <translation>摄像头数量为负，或超出任何设备群。</translation>
    </message>
    <message>
        <source>The number of repeats is not between 0 and 1000.</source>
        <translation>重复次数不在 0 到 1000 之间。</translation>
    </message>
    <message>
        <source>The number of rounds is not between 0 and 100.</source>
        <translation>轮次数不在 0 到 100 之间。</translation>
    </message>
    <message>
        <source>The number of workers is not above zero.</source>
        <translation>工作进程数不大于零。</translation>
    </message>
    <message>
        <source>The objective budget relieves the edge; --objective latency asks for the fastest plan.</source>
        <translation>目标 budget 减轻边缘的负担；--objective latency（延迟）求最快的方案。</translation>
    </message>
    <message>
        <source>The operator %1 is not known; its output is assumed to have its input&apos;s shape.</source>
        <translation>算子 %1 未知；假定其输出与其输入形状相同。</translation>
    </message>
    <message>
        <source>The operator &quot;%1&quot; is not known: its FLOPs count as 0.</source>
        <translation>算子“%1”未知：其 FLOPs 计为 0。</translation>
    </message>
    <message>
        <source>The oracle</source>
        <translation>先知</translation>
    </message>
    <message>
        <source>The others have a link from the cloud back to the edge.</source>
        <translation>其他的有一条从云端返回边缘的连线。</translation>
    </message>
    <message>
        <source>The output shape cannot be worked out: %1.</source>
        <translation>无法得出输出形状：%1。</translation>
    </message>
    <message>
        <source>The output size depends on the data.</source>
        <translation>输出大小取决于数据。</translation>
    </message>
    <message>
        <source>The output size is negative or not a number.</source>
        <translation>输出大小为负或不是数字。</translation>
    </message>
    <message>
        <source>The output_shape %1 has over 2^53 elements.</source>
        <translation>output_shape %1 的元素超过 2^53 个。</translation>
    </message>
    <message>
        <source>The output_shape is not a list of at most 16 whole numbers.</source>
        <translation>output_shape 不是至多 16 个整数的列表。</translation>
    </message>
    <message>
        <source>The paper calls these links red; they are drawn in vermilion, which everybody can tell from blue.</source>
        <translation>论文称这些连线为红色；这里画成朱红色，人人都能把它与蓝色区分开。</translation>
    </message>
    <message>
        <source>The paper&apos;s DSH tries min cuts with weights instead.</source>
        <translation>论文的 DSH 则尝试带权重的最小割。</translation>
    </message>
    <message>
        <source>The paper&apos;s Eq. 4 has no links back, so a layer could return from the cloud to the edge for nothing.</source>
        <translation>论文的式 (4) 没有反向连线，因此层可以不花代价地从云端返回边缘。</translation>
    </message>
    <message>
        <source>The paper&apos;s first grid asks for %1 cells; %2 cells were visited on a geometric one.</source>
        <translation>论文的首个网格要求 %1 格；在几何网格上访问了 %2 格。</translation>
    </message>
    <message>
        <source>The part of the trace has over ten million steps.</source>
        <translation>轨迹的片段超过一千万步。</translation>
    </message>
    <message>
        <source>The picture cannot be decoded.</source>
        <translation>无法解码图片。</translation>
    </message>
    <message>
        <source>The pins and the memory limit of this model are left out here.</source>
        <translation>这里不考虑此模型的固定设置和内存限制。</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>The plan cannot be read.</source>
        <translation>无法读取方案。</translation>
    </message>
    <message>
        <source>The plan cannot follow the link yet: it needs a profile. %1</source>
        <translation>方案尚不能跟随链路：它需要性能数据。%1</translation>
    </message>
    <message>
        <source>The plan changes whenever a breakpoint lies between two rates that follow each other.</source>
        <translation>每当相继的两个速率之间有一个转折点，方案就会改变。</translation>
    </message>
    <message>
        <source>The plan does not match the model&apos;s layers.</source>
        <translation>方案与模型的层不匹配。</translation>
    </message>
    <message>
        <source>The plan has V_S = %1, with T_e = %2, T_t = %3 and T_c = %4: how many frames a second does it carry at most?</source>
        <translation>方案有 V_S = %1，T_e = %2，T_t = %3，T_c = %4：它每秒最多能处理多少帧？</translation>
    </message>
    <message>
        <source>The plan has V_S = %1: how large is T_c?</source>
        <translation>方案有 V_S = %1：T_c 是多大？</translation>
    </message>
    <message>
        <source>The plan has V_S = %1: how large is T_e?</source>
        <translation>方案有 V_S = %1：T_e 是多大？</translation>
    </message>
    <message>
        <source>The plan has V_S = %1: how large is T_t?</source>
        <translation>方案有 V_S = %1：T_t 是多大？</translation>
    </message>
    <message>
        <source>The plan has V_S = %1: how large is its max stage time T_max?</source>
        <translation>方案有 V_S = %1：它的最大阶段时间 T_max 是多大？</translation>
    </message>
    <message>
        <source>The plan has V_S = %1: how long does one frame take?</source>
        <translation>方案有 V_S = %1：一帧用时多久？</translation>
    </message>
    <message>
        <source>The plan has V_S = %1: which of these links does its cut cross?</source>
        <translation>方案有 V_S = %1：它的割穿过这些连线中的哪些？</translation>
    </message>
    <message>
        <source>The plan has a layer on neither side, or one twice.</source>
        <translation>方案中有一个层不在任何一侧，或出现两次。</translation>
    </message>
    <message>
        <source>The plan has this layer on both sides.</source>
        <translation>方案将此层放在两侧。</translation>
    </message>
    <message>
        <source>The plan is for another model than the one that runs on the edge.</source>
        <translation>该方案属于另一个模型，而不是边缘上运行的模型。</translation>
    </message>
    <message>
        <source>The plan names a layer that the edge&apos;s model does not have.</source>
        <translation>方案含有边缘的模型所没有的层。</translation>
    </message>
    <message>
        <source>The plan names a layer that the model does not have.</source>
        <translation>方案含有模型所没有的层。</translation>
    </message>
    <message>
        <source>The plan names no layer.</source>
        <translation>方案没有指明任何层。</translation>
    </message>
    <message>
        <source>The plan that ran cannot be loaded again: %1 The edge goes on alone.</source>
        <translation>无法重新加载先前运行的方案：%1 边缘单独继续运行。</translation>
    </message>
    <message>
        <source>The plan with V_S = %1 has T_max = %2 and carries %3 frames a second.</source>
        <translation>V_S = %1 的方案有 T_max = %2，每秒处理 %3 帧。</translation>
    </message>
    <message>
        <source>The printed program has one y for each link instead, and charges a layer once per reader.</source>
        <translation>原文的规划则对每条连线设一个 y，因而对每个读取者都收取该层一次费用。</translation>
    </message>
    <message>
        <source>The probe was cancelled.</source>
        <translation>探测已取消。</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>The profile has %1 rows for a model of %2 layers.</source>
        <translation>性能数据有 %1 行，而模型有 %2 个层。</translation>
    </message>
    <message>
        <source>The profile has no row for this layer.</source>
        <translation>性能数据没有此层的行。</translation>
    </message>
    <message>
        <source>The profile has no row with a time.</source>
        <translation>性能数据没有带时间的行。</translation>
    </message>
    <message>
        <source>The profile holds one run only: its times include the warm-up.</source>
        <translation>性能数据只有一次运行：其时间包含预热。</translation>
    </message>
    <message>
        <source>The profile holds the times of %1 %% of the model&apos;s work only.</source>
        <translation>性能数据只含模型 %1 %% 工作量的时间。</translation>
    </message>
    <message>
        <source>The profile was cancelled.</source>
        <translation>性能分析已取消。</translation>
    </message>
    <message>
        <source>The program cannot be started: %1.</source>
        <translation>无法启动程序：%1。</translation>
    </message>
    <message>
        <source>The program cutpoint-onnx-shapes is not beside this one: only sizes stated in the model are known.</source>
        <translation>程序 cutpoint-onnx-shapes 不在本程序旁：只知道模型中写明的大小。</translation>
    </message>
    <message>
        <source>The project is not valid JSON.</source>
        <translation>项目不是有效的 JSON。</translation>
    </message>
    <message>
        <source>The project names no model.</source>
        <translation>项目没有指明模型。</translation>
    </message>
    <message>
        <source>The project was written by another version of Cutpoint.</source>
        <translation>项目由另一版本的 Cutpoint 写出。</translation>
    </message>
    <message>
        <source>The prototxt and its layers differ.</source>
        <translation>prototxt 与其层不符。</translation>
    </message>
    <message>
        <source>The rate is beyond every link.</source>
        <translation>速率超出任何链路。</translation>
    </message>
    <message>
        <source>The rate is negative or beyond every link.</source>
        <translation>速率为负，或超出任何链路。</translation>
    </message>
    <message>
        <source>The raw input&apos;s own time in the file is ignored: it is loading, not computing.</source>
        <translation>文件中原始输入自身的时间被忽略：那是加载，不是计算。</translation>
    </message>
    <message>
        <source>The replay was stopped.</source>
        <translation>回放已停止。</translation>
    </message>
    <message>
        <source>The results cannot be written.</source>
        <translation>无法写入结果。</translation>
    </message>
    <message>
        <source>The round-trip time of %1 is now paid once a frame, where this file&apos;s version paid it for every layer that was sent.</source>
        <translation>%1 的往返时间现在每帧付一次，而此文件的版本为每个发送的层都付一次。</translation>
    </message>
    <message>
        <source>The row ends before the column of the real time.</source>
        <translation>该行在实际时间列之前结束。</translation>
    </message>
    <message>
        <source>The row has %1 cells where the header has %2.</source>
        <translation>该行有 %1 个单元格，而表头有 %2 个。</translation>
    </message>
    <message>
        <source>The row has neither medianMs nor averageMs.</source>
        <translation>该行既没有 medianMs 也没有 averageMs。</translation>
    </message>
    <message>
        <source>The row&apos;s output_size is negative or absurdly large.</source>
        <translation>该行的 output_size 为负或大得不合理。</translation>
    </message>
    <message>
        <source>The row&apos;s time is negative.</source>
        <translation>该行的时间为负。</translation>
    </message>
    <message>
        <source>The row&apos;s time is not a number, or absurdly large.</source>
        <translation>该行的时间不是数字，或大得不合理。</translation>
    </message>
    <message>
        <source>The sampling rate or the number of frames is out of range.</source>
        <translation>采样率或帧数超出范围。</translation>
    </message>
    <message>
        <source>The search ended early: %1 cells of the first grid were not visited, nor any finer grid.</source>
        <translation>搜索提前结束：首个网格有 %1 格未访问，更细的网格也未访问。</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>搜索已取消。</translation>
    </message>
    <message>
        <source>The server cannot listen on %1.</source>
        <translation>服务器无法在 %1 上监听。</translation>
    </message>
    <message>
        <source>The server far away is the cloud: fast, but everything must be sent to it first.</source>
        <translation>远处的服务器是云端：快，但一切都必须先发送给它。</translation>
    </message>
    <message>
        <source>The server has %1 models already.</source>
        <translation>服务器已有 %1 个模型。</translation>
    </message>
    <message>
        <source>The server is no object.</source>
        <translation>服务器不是对象。</translation>
    </message>
    <message>
        <source>The server is stopping.</source>
        <translation>服务器正在停止。</translation>
    </message>
    <message>
        <source>The shape %1 does not fit a Darknet frame.</source>
        <translation>形状 %1 不符合 Darknet 帧。</translation>
    </message>
    <message>
        <source>The shape and cost of %1 are not known; it is kept, with its input&apos;s shape and no operations.</source>
        <translation>%1 的形状和开销未知；将其保留，取其输入的形状且没有运算。</translation>
    </message>
    <message>
        <source>The shape stated in the model is used.</source>
        <translation>使用模型中写明的形状。</translation>
    </message>
    <message>
        <source>The shared uplink&apos;s bandwidth is not above zero.</source>
        <translation>共享上行链路的带宽不大于零。</translation>
    </message>
    <message>
        <source>The simulation was stopped.</source>
        <translation>仿真已停止。</translation>
    </message>
    <message>
        <source>The size of this input cannot be told (element type %1, shape %2).</source>
        <translation>无法得知此输入的大小（元素类型 %1，形状 %2）。</translation>
    </message>
    <message>
        <source>The size of this input or output, %1, cannot be counted.</source>
        <translation>此输入或输出 %1 的大小无法计算。</translation>
    </message>
    <message>
        <source>The size of this raw input is not known, so it cannot be sent; the edge-only plan is shown.</source>
        <translation>此原始输入的大小未知，因此无法发送；显示仅边缘的方案。</translation>
    </message>
    <message>
        <source>The size of this raw input is not known, so it is never sent and all that read it stay on the edge.</source>
        <translation>此原始输入的大小未知，因此永远不会发送，读取它的一切都留在边缘。</translation>
    </message>
    <message>
        <source>The slowest of this layer&apos;s runs took over 10 times as long as the fastest.</source>
        <translation>此层最慢的一次运行耗时超过最快一次的 10 倍。</translation>
    </message>
    <message>
        <source>The slowest stage sets the beat: T_max = %1.</source>
        <translation>最慢阶段决定节拍：T_max = %1。</translation>
    </message>
    <message>
        <source>The slowest stage takes %1, and 1 over that is the rate.</source>
        <translation>最慢阶段用时 %1，它的倒数就是速率。</translation>
    </message>
    <message>
        <source>The stream runs and would be measured along.</source>
        <translation>数据流正在运行，会一并被测量。</translation>
    </message>
    <message>
        <source>The swing of a sine is not between 0 and 1.</source>
        <translation>正弦的摆幅不在 0 到 1 之间。</translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;.</source>
        <translation>表格没有列“%1”。</translation>
    </message>
    <message>
        <source>The table has two rows of this name.</source>
        <translation>表格有两行使用此名称。</translation>
    </message>
    <message>
        <source>The table holds %1 runs one after another; the first is taken.</source>
        <translation>表格依次含有 %1 次运行；取第一次。</translation>
    </message>
    <message>
        <source>The table of torch.profiler&apos;s key_averages has one row per type of operator: its times cannot be told apart by layer.</source>
        <translation>torch.profiler 的 key_averages 表格每种算子类型一行：无法按层区分其时间。</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; is produced more than once.</source>
        <translation>张量“%1”被产生不止一次。</translation>
    </message>
    <message>
        <source>The text cannot be read here: it is not a prototxt.</source>
        <translation>此处的文本无法读取：它不是 prototxt。</translation>
    </message>
    <message>
        <source>The text has no interval with a rate.</source>
        <translation>文本没有带速率的区间。</translation>
    </message>
    <message>
        <source>The text is in UTF-16, which no model format uses.</source>
        <translation>文本为 UTF-16，没有模型格式使用它。</translation>
    </message>
    <message>
        <source>The text is in UTF-16.</source>
        <translation>文本为 UTF-16。</translation>
    </message>
    <message>
        <source>The text is larger than 2 GiB.</source>
        <translation>文本大于 2 GiB。</translation>
    </message>
    <message>
        <source>The time cannot be read.</source>
        <translation>无法读取时间。</translation>
    </message>
    <message>
        <source>The time is over; there is no answer yet.</source>
        <translation>时间已到；尚无答案。</translation>
    </message>
    <message>
        <source>The time was up before a plan within the budget was found.</source>
        <translation>在找到预算内的方案之前时间已到。</translation>
    </message>
    <message>
        <source>The times are for a batch of %1 frames: they are divided by it.</source>
        <translation>时间属于 %1 帧的批次：将其除以该值。</translation>
    </message>
    <message>
        <source>The times are too far apart for GLPK&apos;s tolerance of 1e-7; only the relaxation&apos;s bound is proved.</source>
        <translation>各时间相差过大，超出 GLPK 的 1e-7 容差；只证明了松弛的界。</translation>
    </message>
    <message>
        <source>The times do not ascend.</source>
        <translation>时间没有递增。</translation>
    </message>
    <message>
        <source>The times in column %1 add up to %2; the unit may be wrong.</source>
        <translation>列 %1 的时间合计为 %2；单位可能有误。</translation>
    </message>
    <message>
        <source>The title &quot;%1&quot; names no unit of a rate.</source>
        <translation>标题“%1”没有指明速率的单位。</translation>
    </message>
    <message>
        <source>The token file cannot be read.</source>
        <translation>无法读取令牌文件。</translation>
    </message>
    <message>
        <source>The trace cannot be read or is larger than 256 MiB.</source>
        <translation>轨迹无法读取，或大于 256 MiB。</translation>
    </message>
    <message>
        <source>The trace carries nothing: every rate is 0.</source>
        <translation>轨迹不传输任何数据：所有速率均为 0。</translation>
    </message>
    <message>
        <source>The trace does not begin at time 0.</source>
        <translation>轨迹不是从时间 0 开始。</translation>
    </message>
    <message>
        <source>The trace has no samples.</source>
        <translation>轨迹没有样本。</translation>
    </message>
    <message>
        <source>The trace has no shapes: operators are matched by their order and type alone.</source>
        <translation>轨迹没有形状：仅按算子的顺序和类型匹配。</translation>
    </message>
    <message>
        <source>The trace holds no operators on tensors; record an inference.</source>
        <translation>轨迹不含张量上的算子；请录制一次推理。</translation>
    </message>
    <message>
        <source>The trace&apos;s times do not ascend.</source>
        <translation>轨迹的时间没有递增。</translation>
    </message>
    <message>
        <source>The trade-off of this net has too many points to hold at once.</source>
        <translation>此网络的权衡点太多，无法同时保存。</translation>
    </message>
    <message>
        <source>The two ends</source>
        <translation>两端</translation>
    </message>
    <message>
        <source>The type or shape of this input or output cannot be told, or not carried.</source>
        <translation>此输入或输出的类型或形状无法得知，或无法传送。</translation>
    </message>
    <message>
        <source>The type or shape of this tensor cannot be told.</source>
        <translation>此张量的类型或形状无法得知。</translation>
    </message>
    <message>
        <source>The value in column %1 is absurdly large.</source>
        <translation>列 %1 中的值大得不合理。</translation>
    </message>
    <message>
        <source>The value in column %1 is negative.</source>
        <translation>列 %1 中的值为负。</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is not a finite number &gt;= 0.</source>
        <translation>“%1”的值不是 &gt;= 0 的有限数字。</translation>
    </message>
    <message>
        <source>The weight is negative or not a number.</source>
        <translation>权重为负或不是数字。</translation>
    </message>
    <message>
        <source>The whole model and the plan&apos;s edge half exceed the edge&apos;s memory.</source>
        <translation>整个模型与方案的边缘一半超出边缘的内存。</translation>
    </message>
    <message>
        <source>The whole model, which the edge keeps, is larger than the edge&apos;s memory.</source>
        <translation>边缘所保留的整个模型大于边缘的内存。</translation>
    </message>
    <message>
        <source>The whole tree</source>
        <translation>整棵树</translation>
    </message>
    <message>
        <source>The worst takes %1 and %2.</source>
        <translation>最差的分别用时 %1 和 %2。</translation>
    </message>
    <message>
        <source>The { after %1 is never closed.</source>
        <translation>%1 之后的 { 没有关闭。</translation>
    </message>
    <message>
        <source>The { after %1 is still open when the next layer begins on line %2.</source>
        <translation>第 %2 行开始下一层时，%1 之后的 { 仍未关闭。</translation>
    </message>
    <message>
        <source>Their bounds are %1 and %2; each is a smaller problem of the same kind.</source>
        <translation>它们的界为 %1 和 %2；每个都是同类的更小问题。</translation>
    </message>
    <message>
        <source>Then a method for cuts finds the best plan.</source>
        <translation>然后用求割的方法找到最优方案。</translation>
    </message>
    <message>
        <source>Then the least latency is all we want.</source>
        <translation>那么我们只求最小的延迟。</translation>
    </message>
    <message>
        <source>There 8 bits a byte, times the difference in bytes, over B, make up for the difference in computing.</source>
        <translation>在那里，每字节 8 位乘以字节数之差再除以 B，正好抵消计算时间之差。</translation>
    </message>
    <message>
        <source>There are over 10,000 classes.</source>
        <translation>超过 10,000 个类。</translation>
    </message>
    <message>
        <source>There is no chapter &quot;%1&quot;.</source>
        <translation>没有章节“%1”。</translation>
    </message>
    <message>
        <source>There is no class of cameras.</source>
        <translation>没有摄像头类。</translation>
    </message>
    <message>
        <source>There is no layer &quot;%1&quot;.</source>
        <translation>没有层“%1”。</translation>
    </message>
    <message>
        <source>There is no plan to simulate.</source>
        <translation>没有可仿真的方案。</translation>
    </message>
    <message>
        <source>There is no such class to have more of.</source>
        <translation>没有可增加数量的此类。</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>没有这样的命令。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这样的文件。</translation>
    </message>
    <message>
        <source>There is no such folder or video.</source>
        <translation>没有这样的文件夹或视频。</translation>
    </message>
    <message>
        <source>There is no such made trace.</source>
        <translation>没有这样的合成轨迹。</translation>
    </message>
    <message>
        <source>There is no such objective.</source>
        <translation>没有这样的目标。</translation>
    </message>
    <message>
        <source>There is no such option.</source>
        <translation>没有这样的选项。</translation>
    </message>
    <message>
        <source>There is no such policy.</source>
        <translation>没有这样的策略。</translation>
    </message>
    <message>
        <source>These are the true times: the fastest plan.</source>
        <translation>这些是真实时间：最快方案。</translation>
    </message>
    <message>
        <source>These nodes feed each other in a circle: %1.</source>
        <translation>这些节点互相供给，形成环：%1。</translation>
    </message>
    <message>
        <source>These times are for a batch of %1, those of the other side (%2) for %3; both are scaled to the model&apos;s.</source>
        <translation>这些时间属于批大小 %1，另一侧（%2）的属于 %3；两者均按模型的批大小换算。</translation>
    </message>
    <message>
        <source>Think of every link as a pipe from e towards c, as wide as its capacity.</source>
        <translation>把每条连线想象成从 e 流向 c 的管道，其宽度等于容量。</translation>
    </message>
    <message>
        <source>This Q was chosen for this lesson.</source>
        <translation>这个 Q 是为本课程选定的。</translation>
    </message>
    <message>
        <source>This T0 was chosen for this lesson.</source>
        <translation>这个 T0 是为本课程选定的。</translation>
    </message>
    <message>
        <source>This build cannot read %1 models.</source>
        <translation>此构建无法读取 %1 模型。</translation>
    </message>
    <message>
        <source>This build has no edge/cloud runtime.</source>
        <translation>此构建没有边缘/云端运行时。</translation>
    </message>
    <message>
        <source>This edge agent cannot check a plan before it loads it.</source>
        <translation>此边缘代理无法在加载方案之前检查它。</translation>
    </message>
    <message>
        <source>This entry is out of range.</source>
        <translation>此项超出范围。</translation>
    </message>
    <message>
        <source>This entry of &quot;source&quot; has the wrong type.</source>
        <translation>“source”的此项类型错误。</translation>
    </message>
    <message>
        <source>This entry of the query is out of range.</source>
        <translation>查询的此项超出范围。</translation>
    </message>
    <message>
        <source>This input has %1 bytes of data; its shape needs %2.</source>
        <translation>此输入有 %1 字节数据；其形状需要 %2。</translation>
    </message>
    <message>
        <source>This input is not a plain tensor; its size is unknown.</source>
        <translation>此输入不是普通张量；其大小未知。</translation>
    </message>
    <message>
        <source>This input must be %1, not %2.</source>
        <translation>此输入必须为 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>This input must be given exactly once.</source>
        <translation>此输入必须恰好给出一次。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>这是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>This is no fleet file.</source>
        <translation>这不是设备群文件。</translation>
    </message>
    <message>
        <source>This is not a Cutpoint project.</source>
        <translation>这不是 Cutpoint 项目。</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>这不是数字。</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>This is not an ONNX model, or it is cut short or damaged.</source>
        <translation>这不是 ONNX 模型，或者它被截断或损坏。</translation>
    </message>
    <message>
        <source>This is not an ONNX model: it contains no graph.</source>
        <translation>这不是 ONNX 模型：它不含图。</translation>
    </message>
    <message>
        <source>This layer alone takes %1 of %2 in column %3.</source>
        <translation>仅此层就占列 %3 中 %2 的 %1。</translation>
    </message>
    <message>
        <source>This layer cannot be made to run: %1.</source>
        <translation>无法使此层运行：%1。</translation>
    </message>
    <message>
        <source>This layer is on the edge but reads &quot;%1&quot;, which is in the cloud.</source>
        <translation>此层在边缘，但读取位于云端的“%1”。</translation>
    </message>
    <message>
        <source>This layer is on the edge, but it reads the result of &quot;%1&quot;, which is in the cloud.</source>
        <translation>此层在边缘，但读取位于云端的“%1”的结果。</translation>
    </message>
    <message>
        <source>This net has %1.</source>
        <translation>这个模型有 %1。</translation>
    </message>
    <message>
        <source>This net has no breakpoint: one plan is best at every bandwidth.</source>
        <translation>这个模型没有转折点：在每种带宽下都是同一个方案最优。</translation>
    </message>
    <message>
        <source>This net has too many to show them all.</source>
        <translation>这个模型的转折点太多，无法全部显示。</translation>
    </message>
    <message>
        <source>This net is too wide for one frontier; every step is solved by itself.</source>
        <translation>此网络太宽，无法构建单一前沿；每一步单独求解。</translation>
    </message>
    <message>
        <source>This net is too wide to list the states of its plans.</source>
        <translation>此网络太宽，无法列出其方案的状态。</translation>
    </message>
    <message>
        <source>This net needs none.</source>
        <translation>这个模型不需要。</translation>
    </message>
    <message>
        <source>This node belongs to no layer.</source>
        <translation>此节点不属于任何层。</translation>
    </message>
    <message>
        <source>This output cannot be read: %1</source>
        <translation>此输出无法读取：%1</translation>
    </message>
    <message>
        <source>This plan carries 1 / T_max = %1 frames a second and no more.</source>
        <translation>这个方案每秒处理 1 / T_max = %1 帧，不能更多。</translation>
    </message>
    <message>
        <source>This plan&apos;s latency is %1; everything on the edge would take %2.</source>
        <translation>此方案的延迟为 %1；全部在边缘则需 %2。</translation>
    </message>
    <message>
        <source>This policy has no such axis.</source>
        <translation>此策略没有这样的轴。</translation>
    </message>
    <message>
        <source>This row holds the whole net: no layer has a time of its own.</source>
        <translation>此行含整个网络：没有层有自己的时间。</translation>
    </message>
    <message>
        <source>This sum is the latency T_inf; the best plan makes it as small as possible.</source>
        <translation>这个和就是延迟 T_inf；最优方案使它尽可能小。</translation>
    </message>
    <message>
        <source>This trace was made up for this net.</source>
        <translation>这条轨迹是为这个模型虚构的。</translation>
    </message>
    <message>
        <source>This weight holds %1 elements, but its shape is %2.</source>
        <translation>此权重含 %1 个元素，但其形状为 %2。</translation>
    </message>
    <message>
        <source>This weight is stored in another file.</source>
        <translation>此权重存储在另一个文件中。</translation>
    </message>
    <message>
        <source>This } closes nothing.</source>
        <translation>此 } 没有关闭任何内容。</translation>
    </message>
    <message>
        <source>Three stages in a row</source>
        <translation>依次排列的三个阶段</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time the layers with another tool, for example TensorFlow Lite&apos;s benchmark_model.</source>
        <translation>请用其他工具为层计时，例如 TensorFlow Lite 的 benchmark_model。</translation>
    </message>
    <message>
        <source>Times and sizes are 0 or more; correct or remove the row.</source>
        <translation>时间和大小不得小于 0；请更正或删除该行。</translation>
    </message>
    <message>
        <source>Times and sizes are for %1 frames; both are divided by it.</source>
        <translation>时间和大小属于 %1 帧；两者均除以该值。</translation>
    </message>
    <message>
        <source>Times and sizes are for a batch of %1 frames, as the file&apos;s name says.</source>
        <translation>时间和大小属于 %1 帧的批次，如文件名所示。</translation>
    </message>
    <message>
        <source>Times and sizes are for a whole minibatch whose size the file does not say.</source>
        <translation>时间和大小属于整个小批次，其大小未在文件中说明。</translation>
    </message>
    <message>
        <source>To find the least T_max is NP-hard: no method is known that is quick on every net.</source>
        <translation>求最小的 T_max 是 NP 难的：没有已知的方法能在每个模型上都很快。</translation>
    </message>
    <message>
        <source>Too many calls wait for this model.</source>
        <translation>等待此模型的调用过多。</translation>
    </message>
    <message>
        <source>Too many clients watch already.</source>
        <translation>观看的客户端已过多。</translation>
    </message>
    <message>
        <source>Too many models wait to be loaded.</source>
        <translation>等待加载的模型过多。</translation>
    </message>
    <message>
        <source>Transfer time</source>
        <translation>传输时间</translation>
    </message>
    <message>
        <source>Transfer time is inversely proportional to B; T_e and T_c do not change.</source>
        <translation>传输时间与 B 成反比；T_e 和 T_c 不变。</translation>
    </message>
    <message>
        <source>True cost</source>
        <translation>真实代价</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Try again when it is done.</source>
        <translation>请在完成后重试。</translation>
    </message>
    <message>
        <source>Try to get below %1.</source>
        <translation>尝试低于 %1。</translation>
    </message>
    <message>
        <source>Two classes have this name.</source>
        <translation>两个类使用此名称。</translation>
    </message>
    <message>
        <source>Two layers have this name.</source>
        <translation>两个层使用此名称。</translation>
    </message>
    <message>
        <source>Two new vertices</source>
        <translation>两个新顶点</translation>
    </message>
    <message>
        <source>Two nodes have the same id.</source>
        <translation>两个节点有相同的 id。</translation>
    </message>
    <message>
        <source>Two straight lines cross once at most.</source>
        <translation>两条直线最多相交一次。</translation>
    </message>
    <message>
        <source>Two subproblems</source>
        <translation>两个子问题</translation>
    </message>
    <message>
        <source>Under this plan nothing runs in the cloud.</source>
        <translation>在此方案下，没有任何内容在云端运行。</translation>
    </message>
    <message>
        <source>Unload one.</source>
        <translation>请卸载一个。</translation>
    </message>
    <message>
        <source>Unpack it first, for example with gunzip.</source>
        <translation>请先解压，例如用 gunzip。</translation>
    </message>
    <message>
        <source>Until the change %1 passes, the rest at the new rate.</source>
        <translation>在变化之前传过 %1，其余的以新速率传输。</translation>
    </message>
    <message>
        <source>Use --input-shape %1=%2 to set it.</source>
        <translation>请用 --input-shape %1=%2 设置。</translation>
    </message>
    <message>
        <source>Use --linear to start at zero.</source>
        <translation>要从零开始，请使用 --linear。</translation>
    </message>
    <message>
        <source>Use --plan FILE, or --bandwidth 4mbit to make the plan now.</source>
        <translation>请使用 --plan FILE，或用 --bandwidth 4mbit（带宽）立即制定方案。</translation>
    </message>
    <message>
        <source>Use 0.5 for half the mean.</source>
        <translation>均值的一半请用 0.5。</translation>
    </message>
    <message>
        <source>Use 0.5 for half the rates.</source>
        <translation>速率的一半请用 0.5。</translation>
    </message>
    <message>
        <source>Use 1 to %1.</source>
        <translation>请使用 1 到 %1。</translation>
    </message>
    <message>
        <source>Use 2 to %1.</source>
        <translation>请使用 2 到 %1。</translation>
    </message>
    <message>
        <source>Use TLS, or say --insecure to send everything in the clear.</source>
        <translation>请使用 TLS，或用 --insecure 以明文发送一切。</translation>
    </message>
    <message>
        <source>Use a machine with more memory, or the ONNX Runtime engine.</source>
        <translation>请使用内存更大的机器，或 ONNX Runtime 引擎。</translation>
    </message>
    <message>
        <source>Use a narrower net, or pin layers.</source>
        <translation>请使用较窄的网络，或固定一些层。</translation>
    </message>
    <message>
        <source>Use a plan that was made for this model.</source>
        <translation>请使用为此模型制定的方案。</translation>
    </message>
    <message>
        <source>Use a server of the Open Inference Protocol.</source>
        <translation>请使用 Open Inference Protocol 的服务器。</translation>
    </message>
    <message>
        <source>Use a server that runs the model as it is.</source>
        <translation>请使用按原样运行模型的服务器。</translation>
    </message>
    <message>
        <source>Use a smaller input.</source>
        <translation>请使用较小的输入。</translation>
    </message>
    <message>
        <source>Use a smaller model, or a machine with more memory.</source>
        <translation>请使用较小的模型，或内存更大的机器。</translation>
    </message>
    <message>
        <source>Use a smaller model.</source>
        <translation>请使用较小的模型。</translation>
    </message>
    <message>
        <source>Use a smaller net.</source>
        <translation>请使用较小的网络。</translation>
    </message>
    <message>
        <source>Use an ONNX file of the model.</source>
        <translation>请使用该模型的 ONNX 文件。</translation>
    </message>
    <message>
        <source>Use an ONNX file with weights for real answers.</source>
        <translation>要得到真实答案，请使用带权重的 ONNX 文件。</translation>
    </message>
    <message>
        <source>Use an inference graph.</source>
        <translation>请使用推理图。</translation>
    </message>
    <message>
        <source>Use bandwidth, fps or cloud-budget.</source>
        <translation>请使用 bandwidth（带宽）、fps 或 cloud-budget（云端预算）。</translation>
    </message>
    <message>
        <source>Use debug, info, warning, error or off.</source>
        <translation>请使用 debug、info、warning、error 或 off。</translation>
    </message>
    <message>
        <source>Use even, aligned or random.</source>
        <translation>请使用 even、aligned 或 random。</translation>
    </message>
    <message>
        <source>Use instant or transfers.</source>
        <translation>请使用 instant 或 transfers。</translation>
    </message>
    <message>
        <source>Use keep-up.</source>
        <translation>请使用 keep-up。</translation>
    </message>
    <message>
        <source>Use one of these names with --input-shape.</source>
        <translation>请用 --input-shape 给出这些名称之一。</translation>
    </message>
    <message>
        <source>Use the ONNX Runtime engine for this model.</source>
        <translation>请为此模型使用 ONNX Runtime 引擎。</translation>
    </message>
    <message>
        <source>Use the ONNX Runtime engine, or keep this layer where that engine runs.</source>
        <translation>请使用 ONNX Runtime 引擎，或将此层留在运行该引擎的一侧。</translation>
    </message>
    <message>
        <source>Use the exact algorithm or edge-only here.</source>
        <translation>此处请使用精确算法或仅边缘。</translation>
    </message>
    <message>
        <source>Use the exact algorithm, or allow more time.</source>
        <translation>请使用精确算法，或允许更多时间。</translation>
    </message>
    <message>
        <source>Use the exact algorithm.</source>
        <translation>请使用精确算法。</translation>
    </message>
    <message>
        <source>Use the frontier.</source>
        <translation>请使用前沿。</translation>
    </message>
    <message>
        <source>Use the name of an input of the prototxt.</source>
        <translation>请使用 prototxt 的某个输入的名称。</translation>
    </message>
    <message>
        <source>Use the profile that was made for this model.</source>
        <translation>请使用为此模型制作的性能数据。</translation>
    </message>
    <message>
        <source>Use the same engine on both sides, or cut elsewhere.</source>
        <translation>请在两侧使用相同的引擎，或在别处切割。</translation>
    </message>
    <message>
        <source>Use the synthetic source.</source>
        <translation>请使用合成源。</translation>
    </message>
    <message>
        <source>V&apos; := V, e and c</source>
        <translation>V&apos; := V、e 和 c</translation>
    </message>
    <message>
        <source>V_E := the layers of S;  V_C := the others</source>
        <translation>V_E := S 中的层；  V_C := 其他层</translation>
    </message>
    <message>
        <source>V_E = %1</source>
        <translation>V_E = %1</translation>
    </message>
    <message>
        <source>V_S := the layers of V_E that V_C reads</source>
        <translation>V_S := V_E 中由 V_C 读取的层</translation>
    </message>
    <message>
        <source>V_S = %1</source>
        <translation>V_S = %1</translation>
    </message>
    <message>
        <source>V_S = %1 is sent; V_C = %2 runs in the cloud.</source>
        <translation>V_S = %1 被发送；V_C = %2 在云端运行。</translation>
    </message>
    <message>
        <source>V_S = %1: T_e = %2, with T_t + T_c = %3.</source>
        <translation>V_S = %1：T_e = %2，T_t + T_c = %3。</translation>
    </message>
    <message>
        <source>We build a second graph, G&apos;, in which every plan is a cut and the plan&apos;s latency is the cut&apos;s capacity.</source>
        <translation>我们建立第二个图 G&apos;，其中每个方案是一个割，方案的延迟是割的容量。</translation>
    </message>
    <message>
        <source>We call the two sets V_E and V_C.</source>
        <translation>我们把这两个集合称为 V_E 和 V_C。</translation>
    </message>
    <message>
        <source>We send as much as possible through: the maximum flow.</source>
        <translation>我们让尽可能多的流通过：最大流。</translation>
    </message>
    <message>
        <source>We write t^e for the edge time of a layer.</source>
        <translation>我们用 t^e 表示层的边缘时间。</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weights cannot respect an edge memory limit.</source>
        <translation>权重无法遵守边缘内存限制。</translation>
    </message>
    <message>
        <source>Weights reach only plans on the hull, the filled points.</source>
        <translation>权重只能达到凸包上的方案，即实心点。</translation>
    </message>
    <message>
        <source>What a frame pays once</source>
        <translation>一帧只付一次的代价</translation>
    </message>
    <message>
        <source>What e still reaches</source>
        <translation>e 仍能到达的顶点</translation>
    </message>
    <message>
        <source>What happens there</source>
        <translation>那里发生什么</translation>
    </message>
    <message>
        <source>What is infinite</source>
        <translation>什么是无穷大</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>发送什么</translation>
    </message>
    <message>
        <source>What that costs</source>
        <translation>其代价是什么</translation>
    </message>
    <message>
        <source>What weights can reach</source>
        <translation>权重能达到什么</translation>
    </message>
    <message>
        <source>Whatever you choose, the flow ends at %1.</source>
        <translation>无论您怎样选择，流最终都是 %1。</translation>
    </message>
    <message>
        <source>Where the envelope turns, the best plan changes: a breakpoint.</source>
        <translation>包络转折之处，最优方案改变：这就是转折点。</translation>
    </message>
    <message>
        <source>Which links does it cross?</source>
        <translation>它穿过哪些连线？</translation>
    </message>
    <message>
        <source>Which of these layers has an auxiliary vertex in G&apos;?</source>
        <translation>这些层中哪些在 G&apos; 中有辅助顶点？</translation>
    </message>
    <message>
        <source>Which of these sets can be V_E, the layers on the edge?</source>
        <translation>这些集合中哪个可以是 V_E，即边缘上的层？</translation>
    </message>
    <message>
        <source>Whole numbers are hard, so first each f_v may be anything from 0 to 1.</source>
        <translation>整数很难，因此先让每个 f_v 取 0 到 1 之间的任意值。</translation>
    </message>
    <message>
        <source>Why a plan stays best in between</source>
        <translation>为什么一个方案在其间始终最优</translation>
    </message>
    <message>
        <source>With T0 = 0 only edge-only is left.</source>
        <translation>T0 = 0 时只剩下仅边缘方案。</translation>
    </message>
    <message>
        <source>With all layers on the edge a frame takes %1, with all in the cloud %2.</source>
        <translation>所有层都在边缘时一帧用时 %1，都在云端时用时 %2。</translation>
    </message>
    <message>
        <source>With alpha = %1 and gamma = %2 the cheapest cut has V_S = %3 and T_max = %4.</source>
        <translation>alpha = %1、gamma = %2 时，代价最小的割有 V_S = %3，T_max = %4。</translation>
    </message>
    <message>
        <source>With another T0 a tree may grow.</source>
        <translation>换一个 T0，可能会长出一棵树。</translation>
    </message>
    <message>
        <source>Within T0, the edge should have as little to do as possible: least T_e with T_t + T_c &lt;= T0.</source>
        <translation>在 T0 以内，边缘要做的应尽可能少：T_e 最小且 T_t + T_c &lt;= T0。</translation>
    </message>
    <message>
        <source>Worst latency</source>
        <translation>最差延迟</translation>
    </message>
    <message>
        <source>Write %1= and the layers it reads.</source>
        <translation>请写 %1= 及其读取的层。</translation>
    </message>
    <message>
        <source>Write HOST:PORT, for instance 127.0.0.1:8001 or [::1]:8001.</source>
        <translation>请写 HOST:PORT，例如 127.0.0.1:8001 或 [::1]:8001。</translation>
    </message>
    <message>
        <source>Write LAYER=edge or LAYER=cloud.</source>
        <translation>请写 LAYER=edge 或 LAYER=cloud（层=边缘或云端）。</translation>
    </message>
    <message>
        <source>Write NAME=1x3x224x224.</source>
        <translation>请写 NAME=1x3x224x224。</translation>
    </message>
    <message>
        <source>Write &quot;version&quot;: 1.</source>
        <translation>请写 &quot;version&quot;: 1。</translation>
    </message>
    <message>
        <source>Write a decimal point.</source>
        <translation>请写小数点。</translation>
    </message>
    <message>
        <source>Write a node, or TAB and a link &quot;node1 -- node2&quot;.</source>
        <translation>请写一个节点，或 TAB 和一条连线 &quot;node1 -- node2&quot;。</translation>
    </message>
    <message>
        <source>Write a number and its unit, such as %1.</source>
        <translation>请写数字及其单位，例如 %1。</translation>
    </message>
    <message>
        <source>Write a number and its unit, such as 5W.</source>
        <translation>请写数字及其单位，例如 5W。</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>请写一个数字。</translation>
    </message>
    <message>
        <source>Write a plain number such as 0.0123, or remove the row.</source>
        <translation>请写普通数字，例如 0.0123，或删除该行。</translation>
    </message>
    <message>
        <source>Write a plain number, for example 0.012.</source>
        <translation>请写普通数字，例如 0.012。</translation>
    </message>
    <message>
        <source>Write a section as [convolutional], with both brackets.</source>
        <translation>请将节写成 [convolutional]，带两个方括号。</translation>
    </message>
    <message>
        <source>Write e.g. 0.8.</source>
        <translation>例如写 0.8。</translation>
    </message>
    <message>
        <source>Write e.g. 10%.</source>
        <translation>例如写 10%。</translation>
    </message>
    <message>
        <source>Write e.g. 1000, for each camera.</source>
        <translation>例如写 1000，表示每台摄像头。</translation>
    </message>
    <message>
        <source>Write e.g. 100mbit.</source>
        <translation>例如写 100mbit。</translation>
    </message>
    <message>
        <source>Write for example [1, 3, 224, 224].</source>
        <translation>例如写 [1, 3, 224, 224]。</translation>
    </message>
    <message>
        <source>Write for example &quot;inputs&quot;: [&quot;conv1&quot;].</source>
        <translation>例如写 &quot;inputs&quot;: [&quot;conv1&quot;]。</translation>
    </message>
    <message>
        <source>Write frames per second above zero, such as 20.</source>
        <translation>请写大于零的每秒帧数，例如 20。</translation>
    </message>
    <message>
        <source>Write it in the form layer { type: &quot;...&quot; }.</source>
        <translation>请写成 layer { type: &quot;...&quot; } 的形式。</translation>
    </message>
    <message>
        <source>Write it with: cutpoint-cli plan ... --json</source>
        <translation>请用以下命令写出：cutpoint-cli plan ... --json</translation>
    </message>
    <message>
        <source>Write key=value, or start the line with # to make it a comment.</source>
        <translation>请写 key=value，或以 # 开头使该行成为注释。</translation>
    </message>
    <message>
        <source>You are scored against DADS and the oracle.</source>
        <translation>您的得分以 DADS 和先知为参照。</translation>
    </message>
    <message>
        <source>Your cut</source>
        <translation>您的割</translation>
    </message>
    <message>
        <source>Your cut breaks a pin or the edge memory limit.</source>
        <translation>您的割违反了固定设置或边缘内存限制。</translation>
    </message>
    <message>
        <source>Your paths</source>
        <translation>您的路径</translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation>您的预测</translation>
    </message>
    <message>
        <source>Your switches</source>
        <translation>您的切换</translation>
    </message>
    <message>
        <source>Your tree</source>
        <translation>您的树</translation>
    </message>
    <message>
        <source>Your weights</source>
        <translation>您的权重</translation>
    </message>
    <message>
        <source>[%1] has %2=%3.</source>
        <translation>[%1] 有 %2=%3。</translation>
    </message>
    <message>
        <source>[%1] has &quot;%2&quot; in its list %3.</source>
        <translation>[%1] 的列表 %3 中有“%2”。</translation>
    </message>
    <message>
        <source>[%1] is not a section this reader knows; it is kept as a layer that passes its input on at no cost.</source>
        <translation>[%1] 不是此读取器认识的节；它保留为以零开销传递其输入的层。</translation>
    </message>
    <message>
        <source>[%1] keeps a state between frames; it is counted as one time step.</source>
        <translation>[%1] 在帧之间保持状态；按一个时间步计。</translation>
    </message>
    <message>
        <source>[%1] names no layer in %2.</source>
        <translation>[%1] 在 %2 中没有指明层。</translation>
    </message>
    <message>
        <source>[%1] sets %2 again (first on line %3); the last value counts.</source>
        <translation>[%1] 再次设置 %2（首次在第 %3 行）；以最后的值为准。</translation>
    </message>
    <message>
        <source>[net] gives no channels; a colour image of 3 is assumed.</source>
        <translation>[net] 没有给出通道数；假定为 3 通道彩色图像。</translation>
    </message>
    <message>
        <source>[net] gives no width and height.</source>
        <translation>[net] 没有给出宽度和高度。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2.</source>
        <translation>“%1” %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be reached from other machines, but without TLS.</source>
        <translation>“%1”可从其他机器访问，但没有 TLS。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be %2.</source>
        <translation>“%1”不能为 %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be swept.</source>
        <translation>“%1”无法扫描。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a character that no host name has.</source>
        <translation>“%1”含有主机名不允许的字符。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no host.</source>
        <translation>“%1”没有主机。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no port from 0 to 65535.</source>
        <translation>“%1”没有 0 到 65535 的端口。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no port.</source>
        <translation>“%1”没有端口。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no unit.</source>
        <translation>“%1”没有单位。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column %2 is not a finite number.</source>
        <translation>列 %2 中的“%1”不是有限数字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an IPv6 address without brackets.</source>
        <translation>“%1”是没有方括号的 IPv6 地址。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is another machine, and the connection would be in the clear.</source>
        <translation>“%1”是另一台机器，连接将为明文。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a section nor key=value.</source>
        <translation>“%1”既不是节，也不是 key=value。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no NAME=FILE.</source>
        <translation>“%1”不是 NAME=FILE。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no bandwidth above zero.</source>
        <translation>“%1”不是大于零的带宽。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no log level.</source>
        <translation>“%1”不是日志级别。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number above zero up to 1.</source>
        <translation>“%1”不是大于零且不超过 1 的数字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of frames.</source>
        <translation>“%1”不是帧数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not %2.</source>
        <translation>“%1”不是 %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a known device.</source>
        <translation>“%1”不是已知设备。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of frames.</source>
        <translation>“%1”不是帧数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a pin.</source>
        <translation>“%1”不是固定设置。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a policy.</source>
        <translation>“%1”不是策略。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a sampling rate.</source>
        <translation>“%1”不是采样率。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a section.</source>
        <translation>“%1”不是节。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a shape.</source>
        <translation>“%1”不是形状。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a share from 0% to 100%.</source>
        <translation>“%1”不是 0% 到 100% 的份额。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time.</source>
        <translation>“%1”不是时间。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a unit of %2.</source>
        <translation>“%1”不是 %2 的单位。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known.</source>
        <translation>“%1”未知。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the downlink&apos;s rate; plans need the uplink.</source>
        <translation>“%1”是下行链路的速率；方案需要上行链路。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands before the first section.</source>
        <translation>“%1”位于第一节之前。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would show the metrics to other machines in the clear.</source>
        <translation>“%1”会以明文向其他机器显示指标。</translation>
    </message>
    <message>
        <source>a PReLU of %1</source>
        <translation>%1 的 PReLU</translation>
    </message>
    <message>
        <source>a bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>a batch normalisation of %1</source>
        <translation>%1 的批归一化</translation>
    </message>
    <message>
        <source>a convolution needs a blob of at least 3 dimensions</source>
        <translation>卷积需要至少 3 维的 blob</translation>
    </message>
    <message>
        <source>a convolution needs images, not %1</source>
        <translation>卷积需要图像，而不是 %1</translation>
    </message>
    <message>
        <source>a convolution of %1 into %2 channels in %3 groups</source>
        <translation>将 %1 卷积为 %2 个通道、分 %3 组</translation>
    </message>
    <message>
        <source>a copy</source>
        <translation>拷贝</translation>
    </message>
    <message>
        <source>a kernel of %1 does not fit into %2 with padding %3</source>
        <translation>%1 的核放不进 %2 加填充 %3</translation>
    </message>
    <message>
        <source>a matrix product of %1</source>
        <translation>%1 的矩阵乘积</translation>
    </message>
    <message>
        <source>a pooling and a matrix product</source>
        <translation>池化和矩阵乘积</translation>
    </message>
    <message>
        <source>a pooling needs images, not %1</source>
        <translation>池化需要图像，而不是 %1</translation>
    </message>
    <message>
        <source>a power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>a pyramid needs a blob of 4 dimensions and a pyramid_height from 1 to 15</source>
        <translation>金字塔需要 4 维的 blob 和 1 到 15 的 pyramid_height</translation>
    </message>
    <message>
        <source>a scaling of %1</source>
        <translation>%1 的缩放</translation>
    </message>
    <message>
        <source>a size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>a tensor of the shape %1 is too large or empty</source>
        <translation>形状为 %1 的张量过大或为空</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>a transfer overhead</source>
        <translation>传输开销</translation>
    </message>
    <message>
        <source>a window of %1 does not fit into %2 with padding %3</source>
        <translation>%1 的窗口放不进 %2 加填充 %3</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>alpha</translation>
    </message>
    <message>
        <source>an upsampling of %1</source>
        <translation>%1 的上采样</translation>
    </message>
    <message>
        <source>attribute &quot;%1&quot; is out of range</source>
        <translation>属性“%1”超出范围</translation>
    </message>
    <message>
        <source>b</source>
        <translation>b</translation>
    </message>
    <message>
        <source>breakpoint: where the envelope changes to another line</source>
        <translation>转折点：包络换到另一条线之处</translation>
    </message>
    <message>
        <source>budget needs a cloud budget.</source>
        <translation>budget 需要云端预算。</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>e is the edge&apos;s side, the source; c is the cloud&apos;s side, the sink.</source>
        <translation>e 是边缘一侧，即源点；c 是云端一侧，即汇点。</translation>
    </message>
    <message>
        <source>else branch: choose a split v, solve with f_v = 1 and with f_v = 0</source>
        <translation>否则分支：选一个被拆分的 v，分别以 f_v = 1 和 f_v = 0 求解</translation>
    </message>
    <message>
        <source>envelope(x) := the least L_p(x)</source>
        <translation>envelope(x) := L_p(x) 的最小值</translation>
    </message>
    <message>
        <source>f of %1</source>
        <translation>%1 的 f</translation>
    </message>
    <message>
        <source>f_v = 1 puts layer v on the edge, f_v = 0 in the cloud.</source>
        <translation>f_v = 1 把层 v 放在边缘，f_v = 0 放在云端。</translation>
    </message>
    <message>
        <source>fixed plan</source>
        <translation>固定方案</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>流</translation>
    </message>
    <message>
        <source>flow := 0</source>
        <translation>流 := 0</translation>
    </message>
    <message>
        <source>for every layer v of V_C:  T_c := T_c + t_v^c</source>
        <translation>对 V_C 的每个层 v：  T_c := T_c + t_v^c</translation>
    </message>
    <message>
        <source>for every layer v of V_E:  T_e := T_e + t_v^e</source>
        <translation>对 V_E 的每个层 v：  T_e := T_e + t_v^e</translation>
    </message>
    <message>
        <source>for every layer v of V_S:  T_t := T_t + t_v^t</source>
        <translation>对 V_S 的每个层 v：  T_t := T_t + t_v^t</translation>
    </message>
    <message>
        <source>for every layer v:</source>
        <translation>对每个层 v：</translation>
    </message>
    <message>
        <source>for every plan p: the line  L_p(x) = (T_e + T_c) + 8 D x,  x = 1/B</source>
        <translation>对每个方案 p：直线  L_p(x) = (T_e + T_c) + 8 D x，  x = 1/B</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>gamma</translation>
    </message>
    <message>
        <source>group_id %1 is not one of %2 groups.</source>
        <translation>group_id %1 不属于 %2 个组。</translation>
    </message>
    <message>
        <source>if no f_v is split: a plan; keep it if it is the best so far</source>
        <translation>若没有被拆分的 f_v：这是一个方案；若是目前最优则保留</translation>
    </message>
    <message>
        <source>if v is the raw input: make (e, v) infinite</source>
        <translation>若 v 是原始输入：令 (e, v) 为无穷大</translation>
    </message>
    <message>
        <source>im2col needs a blob of 4 dimensions</source>
        <translation>im2col 需要 4 维的 blob</translation>
    </message>
    <message>
        <source>in the cloud</source>
        <translation>在云端</translation>
    </message>
    <message>
        <source>input_from names &quot;%1&quot;, which no earlier row has as its id.</source>
        <translation>input_from 指向“%1”，但前面没有行以其为 id。</translation>
    </message>
    <message>
        <source>iperf3 failed: %1.</source>
        <translation>iperf3 失败：%1。</translation>
    </message>
    <message>
        <source>it adds %1 to %2</source>
        <translation>它给 %2 增加 %1</translation>
    </message>
    <message>
        <source>it has no input, or its output shape is unknown or too large</source>
        <translation>它没有输入，或其输出形状未知或过大</translation>
    </message>
    <message>
        <source>it needs a blob of 4 dimensions and a blob of regions</source>
        <translation>它需要一个 4 维的 blob 和一个区域的 blob</translation>
    </message>
    <message>
        <source>it needs time and stream dimensions and a positive num_output</source>
        <translation>它需要时间维和流维以及正的 num_output</translation>
    </message>
    <message>
        <source>it reads nothing</source>
        <translation>它什么也不读取</translation>
    </message>
    <message>
        <source>it reads the blob &quot;%1&quot;, which no layer makes</source>
        <translation>它读取 blob“%1”，但没有层产生它</translation>
    </message>
    <message>
        <source>its %1 has no shape</source>
        <translation>其 %1 没有形状</translation>
    </message>
    <message>
        <source>its %1 inputs do not form %2 rows</source>
        <translation>其 %1 个输入不构成 %2 行</translation>
    </message>
    <message>
        <source>its %1 makes a tensor of the shape %2</source>
        <translation>其 %1 产生形状为 %2 的张量</translation>
    </message>
    <message>
        <source>its axes lie outside %1</source>
        <translation>其各轴位于 %1 之外</translation>
    </message>
    <message>
        <source>its axis lies outside %1</source>
        <translation>其轴位于 %1 之外</translation>
    </message>
    <message>
        <source>its dimension %1 cannot be</source>
        <translation>其维度不能为 %1</translation>
    </message>
    <message>
        <source>its inputs are not an image and a list of regions</source>
        <translation>其输入不是图像和区域列表</translation>
    </message>
    <message>
        <source>its inputs or attributes make the operator&apos;s definition crash or hang</source>
        <translation>其输入或属性使算子的定义崩溃或挂起</translation>
    </message>
    <message>
        <source>its kernel does not fit into %1</source>
        <translation>其核放不进 %1</translation>
    </message>
    <message>
        <source>its result is %1 instead of %2</source>
        <translation>其结果是 %1 而不是 %2</translation>
    </message>
    <message>
        <source>its slice points do not divide %1 into %2 tops</source>
        <translation>其切分点不能将 %1 分成 %2 个 top</translation>
    </message>
    <message>
        <source>its weights of the shape %1 are too large</source>
        <translation>其形状为 %1 的权重过大</translation>
    </message>
    <message>
        <source>its weights of the shape %1 are too large or empty</source>
        <translation>其形状为 %1 的权重过大或为空</translation>
    </message>
    <message>
        <source>keep-up needs a sampling rate.</source>
        <translation>keep-up 需要采样率。</translation>
    </message>
    <message>
        <source>kernel and stride must be from 1 to %1</source>
        <translation>核和步幅必须为 1 到 %1</translation>
    </message>
    <message>
        <source>kernel, stride and dilation must be from 1 to %1</source>
        <translation>核、步幅和膨胀必须为 1 到 %1</translation>
    </message>
    <message>
        <source>latency in seconds</source>
        <translation>延迟，单位秒</translation>
    </message>
    <message>
        <source>least  sum of t_v^e f_v</source>
        <translation>最小化  t_v^e f_v 之和</translation>
    </message>
    <message>
        <source>lower envelope</source>
        <translation>下包络</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>标出</translation>
    </message>
    <message>
        <source>no kernel has its FLOPs</source>
        <translation>没有核具有其 FLOPs</translation>
    </message>
    <message>
        <source>no matrix product of its shape has its FLOPs</source>
        <translation>没有此形状的矩阵乘积具有其 FLOPs</translation>
    </message>
    <message>
        <source>no window of %1 turns %2 into %3</source>
        <translation>没有大小为 %1 的窗口能将 %2 变为 %3</translation>
    </message>
    <message>
        <source>num_output %1 and its %2 input channels must be positive multiples of group %3</source>
        <translation>num_output %1 及其 %2 个输入通道必须是组数 %3 的正倍数</translation>
    </message>
    <message>
        <source>num_output and input_dim must be positive</source>
        <translation>num_output 和 input_dim 必须为正</translation>
    </message>
    <message>
        <source>num_output must be positive and axis inside %1</source>
        <translation>num_output 必须为正，且 axis 在 %1 之内</translation>
    </message>
    <message>
        <source>of a constant by a tensor</source>
        <translation>常量与张量之间</translation>
    </message>
    <message>
        <source>of an unknown shape</source>
        <translation>形状未知</translation>
    </message>
    <message>
        <source>of the domain &quot;%1&quot;</source>
        <translation>属于域“%1”</translation>
    </message>
    <message>
        <source>on tensors that are not FP32 (&quot;%1&quot;)</source>
        <translation>作用于非 FP32 的张量（“%1”）</translation>
    </message>
    <message>
        <source>on the edge</source>
        <translation>在边缘</translation>
    </message>
    <message>
        <source>on weights alone</source>
        <translation>仅作用于权重</translation>
    </message>
    <message>
        <source>only images can be upsampled, by whole factors</source>
        <translation>只有图像可以按整数倍上采样</translation>
    </message>
    <message>
        <source>oracle</source>
        <translation>先知</translation>
    </message>
    <message>
        <source>over an axis that is not there</source>
        <translation>沿不存在的轴</translation>
    </message>
    <message>
        <source>pooling needs a blob of 4 dimensions</source>
        <translation>池化需要 4 维的 blob</translation>
    </message>
    <message>
        <source>relax: let every f_v be anything from 0 to 1, solve</source>
        <translation>松弛：令每个 f_v 取 0 到 1 之间的任意值，求解</translation>
    </message>
    <message>
        <source>repeat:</source>
        <translation>重复：</translation>
    </message>
    <message>
        <source>stride %1 does not divide %2</source>
        <translation>步幅 %1 不能整除 %2</translation>
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
        <translation>张量“%1”有 %2 维</translation>
    </message>
    <message>
        <source>the best plan at B is the line that is lowest at 1/B</source>
        <translation>B 处的最优方案是在 1/B 处最低的直线</translation>
    </message>
    <message>
        <source>the shape of this input is not given</source>
        <translation>未给出此输入的形状</translation>
    </message>
    <message>
        <source>the type &quot;%1&quot; does not tell what it computes</source>
        <translation>类型“%1”没有说明它计算什么</translation>
    </message>
    <message>
        <source>tiles must be positive and axis inside %1</source>
        <translation>tiles 必须为正数，且 axis 须在 %1 之内</translation>
    </message>
    <message>
        <source>time in seconds</source>
        <translation>时间，单位秒</translation>
    </message>
    <message>
        <source>too many other nodes of the model crash the operator definitions</source>
        <translation>模型中其他节点过多，会使算子定义崩溃</translation>
    </message>
    <message>
        <source>until the best T_max improves by less than epsilon</source>
        <translation>直到最优 T_max 的改进小于 epsilon</translation>
    </message>
    <message>
        <source>v</source>
        <translation>v</translation>
    </message>
    <message>
        <source>what %1 computes is not known</source>
        <translation>不知道 %1 计算什么</translation>
    </message>
    <message>
        <source>what [%1] computes is not known</source>
        <translation>不知道 [%1] 计算什么</translation>
    </message>
    <message>
        <source>when the shape of its result depends on the data</source>
        <translation>当其结果的形状取决于数据时</translation>
    </message>
    <message>
        <source>while a path from e to c has room on every link:</source>
        <translation>当从 e 到 c 有一条每条连线都有余量的路径时：</translation>
    </message>
    <message>
        <source>while frames come:</source>
        <translation>当有帧到来时：</translation>
    </message>
    <message>
        <source>with   f_u &lt;= f_v  for every link (v, u)</source>
        <translation>满足   f_u &lt;= f_v  对每条连线 (v, u)</translation>
    </message>
    <message>
        <source>with bounds that are computed</source>
        <translation>带有计算得出的边界</translation>
    </message>
    <message>
        <source>with computed %1</source>
        <translation>带有计算得出的 %1</translation>
    </message>
    <message>
        <source>with padding that counts</source>
        <translation>带有计入在内的填充</translation>
    </message>
    <message>
        <source>without a kernel size</source>
        <translation>没有卷积核大小</translation>
    </message>
    <message>
        <source>y_v = 1 when v is on the edge and a reader in the cloud.</source>
        <translation>当 v 在边缘且有读取者在云端时，y_v = 1。</translation>
    </message>
    <message>
        <source>“Finish” pushes the rest for you.</source>
        <translation>“完成”会替您推送其余部分。</translation>
    </message>
    <message>
        <source>Edge: the times are scaled so that a frame takes %1 on the edge alone.</source>
        <translation>边缘：时间已缩放，使一帧仅在边缘运行需要 %1。</translation>
    </message>
    <message>
        <source>Give times of the layers or a device first.</source>
        <translation>请先给出各层的时间或一个设备。</translation>
    </message>
    <message>
        <source>Give what a whole frame takes on this side, fixed costs included.</source>
        <translation>请给出一整帧在这一侧所需的时间，包含固定开销。</translation>
    </message>
    <message>
        <source>Less than the fixed costs, this total leaves nothing for the layers.</source>
        <translation>这个总时间小于固定开销，没有给各层留下任何时间。</translation>
    </message>
    <message>
        <source>Measured layers keep their times unless all are measured.</source>
        <translation>只要不是所有层都经过测量，已测量的层就保持其时间。</translation>
    </message>
    <message>
        <source>No layer that could be scaled to this total has a time.</source>
        <translation>没有任何可缩放到这个总时间的层具有时间。</translation>
    </message>
    <message>
        <source>The measured layers take %1, so that nothing of this total is left for the estimated ones.</source>
        <translation>已测量的层需要 %1，因此这个总时间没有给估计的层留下任何时间。</translation>
    </message>
    <message>
        <source>At this bandwidth no plan carries %1 frames a second.</source>
        <translation>在这一带宽下，没有方案能承载每秒 %1 帧。</translation>
    </message>
    <message>
        <source>Cells visited in all grids</source>
        <translation>所有网格中访问的格数</translation>
    </message>
    <message>
        <source>Cells visited in the first grid</source>
        <translation>首个网格中访问的格数</translation>
    </message>
    <message>
        <source>No other plan has a quicker beat</source>
        <translation>没有其他方案的节拍更快</translation>
    </message>
    <message>
        <source>The link %1 has %2 − %3 = %4 of room left, and %3 of room back.</source>
        <translation>连线 %1 还剩 %2 − %3 = %4 的余量，反向余量为 %3。</translation>
    </message>
    <message>
        <source>        if T_max is not above the best: keep all three</source>
        <translation>        若 T_max 不大于当前最优：保留三者</translation>
    </message>
    <message>
        <source>    S := around the best;  step := step / K</source>
        <translation>    S := 最优附近；  步长 := 步长 / K</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 % less</source>
        <translation>减少 %1%</translation>
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
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 rows take no time at all, though their layers compute.</source>
        <translation>%1 行完全不耗时，尽管其层有计算。</translation>
    </message>
    <message>
        <source>A batch needs frames.</source>
        <translation>批次需要有帧。</translation>
    </message>
    <message>
        <source>A batch of %1 frames is more than the model takes.</source>
        <translation>%1 帧的批次超过模型可接受的数量。</translation>
    </message>
    <message>
        <source>A device speed factor is not a positive number.</source>
        <translation>设备的速度系数不是正数。</translation>
    </message>
    <message>
        <source>A fixed cost is negative or not a number.</source>
        <translation>某项固定开销为负数或不是数字。</translation>
    </message>
    <message>
        <source>A frame in a batch gets another &quot;%1&quot; than alone.</source>
        <translation>批次中的帧得到的“%1”与单独计算时不同。</translation>
    </message>
    <message>
        <source>A power of the edge is negative or not a finite number.</source>
        <translation>边缘设备的某个功率为负数或不是有限数。</translation>
    </message>
    <message>
        <source>A raw input is pinned to the cloud, but it is born on the edge.</source>
        <translation>某个原始输入被固定在云端，但它产生于边缘设备。</translation>
    </message>
    <message>
        <source>A report has no plot &quot;%1&quot;.</source>
        <translation>报告中没有图表“%1”。</translation>
    </message>
    <message>
        <source>A run was of %1 frames: times are divided by it.</source>
        <translation>一次运行有 %1 帧：时间已除以该数。</translation>
    </message>
    <message>
        <source>Above the best</source>
        <translation>高于最优</translation>
    </message>
    <message>
        <source>Algorithm 2 asks for %1 cells here, in steps of 1; we visit %2, in factors.</source>
        <translation>算法 2 在此要求以步长 1 访问 %1 格；我们按倍数访问 %2 格。</translation>
    </message>
    <message>
        <source>An axis of this input is open (%1), and so are the shapes behind it.</source>
        <translation>此输入有一个轴未定（%1），其后的形状也未定。</translation>
    </message>
    <message>
        <source>An axis of this input is open, and the file holds no shapes for it.</source>
        <translation>此输入有一个轴未定，文件中没有对应的形状。</translation>
    </message>
    <message>
        <source>Another plan is better when, of all layers at once</source>
        <translation>当所有层同时变化时，另一方案更优</translation>
    </message>
    <message>
        <source>Another plan is better when, of one layer</source>
        <translation>当单独一层变化时，另一方案更优</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Build it, or install it with this program.</source>
        <translation>请构建它，或将它与本程序一起安装。</translation>
    </message>
    <message>
        <source>Check its address, and that it runs.</source>
        <translation>请检查其地址以及它是否在运行。</translation>
    </message>
    <message>
        <source>Check the file.</source>
        <translation>请检查文件。</translation>
    </message>
    <message>
        <source>Check the path; a model is named with &quot;model&quot;.</source>
        <translation>请检查路径；模型用 &quot;model&quot; 指明。</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云端</translation>
    </message>
    <message>
        <source>Cloud budget T0</source>
        <translation>云端预算 T0</translation>
    </message>
    <message>
        <source>Cloud speed, what if</source>
        <translation>假设的云端速度</translation>
    </message>
    <message>
        <source>Cloud time T_c</source>
        <translation>云端时间 T_c</translation>
    </message>
    <message>
        <source>Compare profiles of one model.</source>
        <translation>请比较同一模型的性能数据。</translation>
    </message>
    <message>
        <source>Convert it to ONNX: python -m tf2onnx.convert --graphdef FILE --inputs NAME:0 --outputs NAME:0 --output model.onnx.</source>
        <translation>把它转换为 ONNX：python -m tf2onnx.convert --graphdef FILE --inputs NAME:0 --outputs NAME:0 --output model.onnx。</translation>
    </message>
    <message>
        <source>Convert it to ONNX: python -m tf2onnx.convert --keras FILE --output model.onnx.</source>
        <translation>把它转换为 ONNX：python -m tf2onnx.convert --keras FILE --output model.onnx。</translation>
    </message>
    <message>
        <source>Convert its folder to ONNX: python -m tf2onnx.convert --saved-model FOLDER --output model.onnx.</source>
        <translation>把它所在的文件夹转换为 ONNX：python -m tf2onnx.convert --saved-model FOLDER --output model.onnx。</translation>
    </message>
    <message>
        <source>Convert the model again with a fixed input shape.</source>
        <translation>请用固定的输入形状重新转换模型。</translation>
    </message>
    <message>
        <source>Convert the model again with the input shape that you want.</source>
        <translation>请用所需的输入形状重新转换模型。</translation>
    </message>
    <message>
        <source>Convert the model again.</source>
        <translation>请重新转换模型。</translation>
    </message>
    <message>
        <source>Copy or convert it again.</source>
        <translation>请重新复制或转换。</translation>
    </message>
    <message>
        <source>Dashed links tie these vertices to the layers: if a layer beside e leads to a_e, or a_c leads to one beside c, the cut must pay.</source>
        <translation>虚线连线把这些顶点与各层绑定：若 e 一侧的层通向 a_e，或 a_c 通向 c 一侧的层，割就必须付出代价。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Divide by 1000</source>
        <translation>除以 1000</translation>
    </message>
    <message>
        <source>Downlink</source>
        <translation>下行链路</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>Edge energy for each frame</source>
        <translation>每帧边缘能耗</translation>
    </message>
    <message>
        <source>Edge memory</source>
        <translation>边缘内存</translation>
    </message>
    <message>
        <source>Edge speed, what if</source>
        <translation>假设的边缘速度</translation>
    </message>
    <message>
        <source>Edge time T_e</source>
        <translation>边缘时间 T_e</translation>
    </message>
    <message>
        <source>Entry %1 has a value out of range.</source>
        <translation>条目 %1 的值超出范围。</translation>
    </message>
    <message>
        <source>Entry %1 has no duration_ms or bandwidth_kbps.</source>
        <translation>条目 %1 没有 duration_ms 或 bandwidth_kbps。</translation>
    </message>
    <message>
        <source>Estimate it</source>
        <translation>改为估算</translation>
    </message>
    <message>
        <source>Estimate them</source>
        <translation>改为估算</translation>
    </message>
    <message>
        <source>Estimates multiplied by</source>
        <translation>估计值乘以</translation>
    </message>
    <message>
        <source>Export it to ONNX: torch.onnx.export(model, (example,), &quot;model.onnx&quot;).</source>
        <translation>把它导出为 ONNX：torch.onnx.export(model, (example,), &quot;model.onnx&quot;)。</translation>
    </message>
    <message>
        <source>Export the model again, with the shapes of its outputs.</source>
        <translation>请重新导出模型，并包含其输出的形状。</translation>
    </message>
    <message>
        <source>Export the model that it was made of to ONNX: torch.onnx.export for PyTorch, tf2onnx for TensorFlow.</source>
        <translation>把生成它的原模型导出为 ONNX：PyTorch 用 torch.onnx.export，TensorFlow 用 tf2onnx。</translation>
    </message>
    <message>
        <source>Export the model with an open first dimension, or serve it with max_batch_size 0.</source>
        <translation>请导出首维开放的模型，或以 max_batch_size 0 提供服务。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>求解方法</translation>
    </message>
    <message>
        <source>Frames a second at most</source>
        <translation>每秒最多帧数</translation>
    </message>
    <message>
        <source>Free some memory, or use a smaller model.</source>
        <translation>请释放一些内存，或使用较小的模型。</translation>
    </message>
    <message>
        <source>Give --trace FILE or --made NAME.</source>
        <translation>请给出 --trace FILE 或 --made NAME。</translation>
    </message>
    <message>
        <source>Give a bandwidth of zero or more, such as 4mbit.</source>
        <translation>请给出不小于零的带宽，例如 4mbit。</translation>
    </message>
    <message>
        <source>Give a bandwidth such as 20mbit, or leave the downlink out when no result returns.</source>
        <translation>请给出带宽，例如 20mbit；若没有结果返回，可省略下行链路。</translation>
    </message>
    <message>
        <source>Give a power of zero or more, such as 5W.</source>
        <translation>请给出不小于零的功率，例如 5W。</translation>
    </message>
    <message>
        <source>Give a profile with its time.</source>
        <translation>请提供含其时间的性能数据。</translation>
    </message>
    <message>
        <source>Give a size of zero or more, such as 512MiB.</source>
        <translation>请给出不小于零的大小，例如 512MiB。</translation>
    </message>
    <message>
        <source>Give a time of zero or more, such as 20ms.</source>
        <translation>请给出不小于零的时间，例如 20ms。</translation>
    </message>
    <message>
        <source>Give a time of zero or more, such as 500ms.</source>
        <translation>请给出不小于零的时间，例如 500ms。</translation>
    </message>
    <message>
        <source>Give both files of one pair.</source>
        <translation>请给出成对的两个文件。</translation>
    </message>
    <message>
        <source>Give frames per second above zero, or leave Q out.</source>
        <translation>请给出大于零的每秒帧数，或省略 Q。</translation>
    </message>
    <message>
        <source>Give that size, or remove the pin.</source>
        <translation>请给出该大小，或取消固定。</translation>
    </message>
    <message>
        <source>Give the call a later deadline, or use a smaller model.</source>
        <translation>请给调用更晚的截止时间，或使用较小的模型。</translation>
    </message>
    <message>
        <source>Give the size, such as --output-bytes LAYER=320KiB, or remove the pin.</source>
        <translation>请给出大小，例如 --output-bytes 层=320KiB，或取消固定。</translation>
    </message>
    <message>
        <source>Give the whole shape with --input-shape NAME=1x3x224x224.</source>
        <translation>请用 --input-shape NAME=1x3x224x224 给出完整形状。</translation>
    </message>
    <message>
        <source>Give them, with your numbers: %1</source>
        <translation>请用您的数值给出：%1</translation>
    </message>
    <message>
        <source>How often &quot;%1&quot; turns is not stated: the work of one turn counts.</source>
        <translation>未说明“%1”的循环次数：按一次循环的计算量计。</translation>
    </message>
    <message>
        <source>How often this loop turns is not in the file: its work is counted once.</source>
        <translation>文件中没有此循环的次数：其计算量只计一次。</translation>
    </message>
    <message>
        <source>However many layers run there, a frame pays %1 once to call and start the cloud.</source>
        <translation>无论有多少层在那里运行，每帧都要为调用并启动云端付出一次 %1。</translation>
    </message>
    <message>
        <source>However many layers run there, a frame pays %1 once to start the edge, and %2 to call and start the cloud.</source>
        <translation>无论有多少层在那里运行，每帧都要为启动边缘付出一次 %1，为调用并启动云端付出 %2。</translation>
    </message>
    <message>
        <source>However many layers run there, a frame pays %1 once to start the edge.</source>
        <translation>无论有多少层在那里运行，每帧都要为启动边缘付出一次 %1。</translation>
    </message>
    <message>
        <source>If the profile is wrong</source>
        <translation>若性能数据有误</translation>
    </message>
    <message>
        <source>Is the port taken, or the address of another machine?</source>
        <translation>端口是否被占用，或者地址属于另一台机器？</translation>
    </message>
    <message>
        <source>It is a raw input and the state of another layer at once.</source>
        <translation>它既是原始输入，又是另一层的状态。</translation>
    </message>
    <message>
        <source>It is not a positive number.</source>
        <translation>它不是正数。</translation>
    </message>
    <message>
        <source>It is not proved that no plan is better.</source>
        <translation>尚未证明没有更好的方案。</translation>
    </message>
    <message>
        <source>It is proved that no plan is better.</source>
        <translation>已证明没有更好的方案。</translation>
    </message>
    <message>
        <source>It is proved that no plan is more than %1 better.</source>
        <translation>已证明没有方案能好出 %1 以上。</translation>
    </message>
    <message>
        <source>It is proved that no plan meets the limits; this one comes nearest.</source>
        <translation>已证明没有方案满足限制；此方案最为接近。</translation>
    </message>
    <message>
        <source>It lacks the model-repository extension, or it is switched off: Triton wants --model-control-mode=explicit.</source>
        <translation>它缺少模型仓库扩展，或该扩展已关闭：Triton 需要 --model-control-mode=explicit。</translation>
    </message>
    <message>
        <source>It must run in the cloud, but its result returns and its size is not known.</source>
        <translation>它必须在云端运行，但其结果要返回，而大小未知。</translation>
    </message>
    <message>
        <source>Its state_of &quot;%1&quot; names no layer of the model.</source>
        <translation>其 state_of“%1”不是模型中的层。</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Layer %1 is split, so we ask for both answers: once on the edge, once in the cloud.</source>
        <translation>层 %1 被拆分，因此两种答案都要问：一次在边缘，一次在云端。</translation>
    </message>
    <message>
        <source>Layers on the edge</source>
        <translation>边缘上的层数</translation>
    </message>
    <message>
        <source>Layers whose number is</source>
        <translation>数值来源（层数）</translation>
    </message>
    <message>
        <source>Layers, inputs included</source>
        <translation>层数（含输入）</translation>
    </message>
    <message>
        <source>Leave &quot;input&quot; out: state stays where it is and is not sent.</source>
        <translation>请去掉 &quot;input&quot;：状态留在原处，不会发送。</translation>
    </message>
    <message>
        <source>Leave it out, or serve the model elsewhere.</source>
        <translation>请去掉它，或在别处提供该模型。</translation>
    </message>
    <message>
        <source>Let trtexec write the file with --exportProfile=FILE.</source>
        <translation>请用 trtexec 的 --exportProfile=FILE 写出该文件。</translation>
    </message>
    <message>
        <source>Line 12 of Algorithm 2 resets the wrong variable, so only the “≤” of line 17 lets a finer grid return anything, and among equals the last cell wins: here of %1.</source>
        <translation>算法 2 第 12 行重置了错误的变量，因此只有靠第 17 行的“≤”更细的网格才能返回结果，且相等时最后一格胜出：此处共 %1 格。</translation>
    </message>
    <message>
        <source>Listen on 127.0.0.1, or say --insecure.</source>
        <translation>请在 127.0.0.1 上监听，或指定 --insecure。</translation>
    </message>
    <message>
        <source>Make one with: openssl rand -hex 32</source>
        <translation>可用以下命令生成：openssl rand -hex 32</translation>
    </message>
    <message>
        <source>Make room on its disk; nothing of it was left there.</source>
        <translation>请在该磁盘上腾出空间；没有留下任何残余。</translation>
    </message>
    <message>
        <source>Max stage time</source>
        <translation>最大阶段时间</translation>
    </message>
    <message>
        <source>Measure the model to have its true time.</source>
        <translation>请测量模型以得到真实时间。</translation>
    </message>
    <message>
        <source>Measured share of the work</source>
        <translation>实测工作量占比</translation>
    </message>
    <message>
        <source>Memory for tensors cannot be shared: %1.</source>
        <translation>无法共享张量内存：%1。</translation>
    </message>
    <message>
        <source>Move both, or release the group: a profile timed them as one.</source>
        <translation>请同时移动两者，或解除该组：性能数据把它们作为一个整体计时。</translation>
    </message>
    <message>
        <source>Multiply by 1000</source>
        <translation>乘以 1000</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name the layer that makes the next frame&apos;s state.</source>
        <translation>请指出生成下一帧状态的层。</translation>
    </message>
    <message>
        <source>No axis of the model&apos;s inputs has a name.</source>
        <translation>模型输入的轴都没有名称。</translation>
    </message>
    <message>
        <source>No plan in this branch keeps to T0: it is infeasible, and we never look into it.</source>
        <translation>此分支中没有方案满足 T0：它不可行，无需再看。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>没有写入任何内容。</translation>
    </message>
    <message>
        <source>ONNX in text form is read up to 64 MiB.</source>
        <translation>文本形式的 ONNX 最多读取 64 MiB。</translation>
    </message>
    <message>
        <source>ONNX&apos;s text cannot be read: %1.</source>
        <translation>无法读取 ONNX 文本：%1。</translation>
    </message>
    <message>
        <source>One more vertex carries that: a_c behind e.</source>
        <translation>另一个顶点承担它：e 之后的 a_c。</translation>
    </message>
    <message>
        <source>One more vertex carries that: a_e before c.</source>
        <translation>另一个顶点承担它：c 之前的 a_e。</translation>
    </message>
    <message>
        <source>One trace is needed.</source>
        <translation>需要一条轨迹。</translation>
    </message>
    <message>
        <source>Open ONNX, TensorFlow Lite, OpenVINO XML, Caffe prototxt, Darknet cfg, Cutpoint JSON, msr JSON, a PipeDream graph.txt or a profile CSV.</source>
        <translation>请打开 ONNX、TensorFlow Lite、OpenVINO XML、Caffe prototxt、Darknet cfg、Cutpoint JSON、msr JSON、PipeDream graph.txt 或性能数据 CSV。</translation>
    </message>
    <message>
        <source>Open a model first.</source>
        <translation>请先打开一个模型。</translation>
    </message>
    <message>
        <source>Open a model first; it becomes a class of cameras.</source>
        <translation>请先打开模型；它将成为一类摄像头。</translation>
    </message>
    <message>
        <source>Open a model that computes something.</source>
        <translation>请打开有计算内容的模型。</translation>
    </message>
    <message>
        <source>Open the .onnx file that it was made of.</source>
        <translation>请打开生成它的 .onnx 文件。</translation>
    </message>
    <message>
        <source>Open the .xml that OpenVINO&apos;s converter wrote, or the model itself; a download may have saved an error page.</source>
        <translation>请打开 OpenVINO 转换器写出的 .xml，或模型本身；下载时可能保存了错误页面。</translation>
    </message>
    <message>
        <source>Open the ONNX file that the engine was built of.</source>
        <translation>请打开构建该引擎所用的 ONNX 文件。</translation>
    </message>
    <message>
        <source>Open the deploy.prototxt that belongs to it.</source>
        <translation>请打开对应的 deploy.prototxt。</translation>
    </message>
    <message>
        <source>Operations for each frame</source>
        <translation>每帧运算量</translation>
    </message>
    <message>
        <source>Output size</source>
        <translation>输出大小</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Outputs of unknown size</source>
        <translation>大小未知的输出</translation>
    </message>
    <message>
        <source>Paid once in the cloud</source>
        <translation>云端一次性开销</translation>
    </message>
    <message>
        <source>Paid once on the edge</source>
        <translation>边缘一次性开销</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Parameters on the edge</source>
        <translation>边缘上的参数</translation>
    </message>
    <message>
        <source>Pin again.</source>
        <translation>请重新固定。</translation>
    </message>
    <message>
        <source>Pinned to the cloud</source>
        <translation>固定在云端</translation>
    </message>
    <message>
        <source>Pinned to the edge</source>
        <translation>固定在边缘</translation>
    </message>
    <message>
        <source>Probe the link again: cutpoint-cli probe --json.</source>
        <translation>请重新探测链路：cutpoint-cli probe --json。</translation>
    </message>
    <message>
        <source>Put a proxy with TLS before a loopback address, or say --insecure.</source>
        <translation>请在回环地址前放置带 TLS 的代理，或使用 --insecure。</translation>
    </message>
    <message>
        <source>Raw input %1</source>
        <translation>原始输入 %1</translation>
    </message>
    <message>
        <source>Raw input, share of its size</source>
        <translation>原始输入，占其大小的比例</translation>
    </message>
    <message>
        <source>Record it with: cutpoint-cli watch --json.</source>
        <translation>请用 cutpoint-cli watch --json 录制。</translation>
    </message>
    <message>
        <source>Remove a pin, or release the group.</source>
        <translation>请去掉一个固定设置，或解除该组。</translation>
    </message>
    <message>
        <source>Remove one of the two pins; data never returns from the cloud to the edge.</source>
        <translation>请去掉两个固定设置中的一个；数据从不由云端返回边缘。</translation>
    </message>
    <message>
        <source>Remove the pin; pin its successors to the cloud instead.</source>
        <translation>请取消固定；改为把其后继固定在云端。</translation>
    </message>
    <message>
        <source>Reshape the model in OpenVINO (model.reshape) and save it again.</source>
        <translation>请在 OpenVINO 中改变形状（model.reshape）后重新保存。</translation>
    </message>
    <message>
        <source>Round trip, once a frame</source>
        <translation>往返时间，每帧一次</translation>
    </message>
    <message>
        <source>Run everything in the cloud: one frame takes %1.</source>
        <translation>全部在云端运行：一帧用时 %1。</translation>
    </message>
    <message>
        <source>Run everything on the edge: one frame takes %1.</source>
        <translation>全部在边缘运行：一帧用时 %1。</translation>
    </message>
    <message>
        <source>Run git lfs pull, or download the file again.</source>
        <translation>运行 git lfs pull，或重新下载文件。</translation>
    </message>
    <message>
        <source>S := all weights alpha, gamma;  step grows (printed: 1)</source>
        <translation>S := 所有权重 alpha, gamma；  步长递增（原文：1）</translation>
    </message>
    <message>
        <source>Sampling rate Q</source>
        <translation>采样率 Q</translation>
    </message>
    <message>
        <source>Save the model in ONNX&apos;s binary form: onnx.save(model, &quot;model.onnx&quot;).</source>
        <translation>请以 ONNX 二进制形式保存模型：onnx.save(model, &quot;model.onnx&quot;)。</translation>
    </message>
    <message>
        <source>Sent after</source>
        <translation>发送位置（其后）</translation>
    </message>
    <message>
        <source>Sent for each frame</source>
        <translation>每帧发送量</translation>
    </message>
    <message>
        <source>Split the net between edge and cloud: one frame takes %1.</source>
        <translation>在边缘与云端之间切分网络：一帧用时 %1。</translation>
    </message>
    <message>
        <source>Take the row before off each</source>
        <translation>每行减去前一行</translation>
    </message>
    <message>
        <source>The JSON is not a list.</source>
        <translation>该 JSON 不是列表。</translation>
    </message>
    <message>
        <source>The OpenVINO model is cut short here, or its XML is damaged.</source>
        <translation>OpenVINO 模型在此处被截断，或其 XML 已损坏。</translation>
    </message>
    <message>
        <source>The TensorFlow Lite file is cut short or damaged.</source>
        <translation>TensorFlow Lite 文件被截断或已损坏。</translation>
    </message>
    <message>
        <source>The answer splits one layer, %1: its box is partly filled.</source>
        <translation>解把一层 %1 拆分：其方框被部分填充。</translation>
    </message>
    <message>
        <source>The bandwidth is negative or not a number.</source>
        <translation>带宽为负数或不是数字。</translation>
    </message>
    <message>
        <source>The cloud budget T0 is negative or not a number.</source>
        <translation>云端预算 T0 为负数或不是数字。</translation>
    </message>
    <message>
        <source>The cloud gives no answers of a size that is asked for.</source>
        <translation>云端不提供指定大小的应答。</translation>
    </message>
    <message>
        <source>The condition is not known: the work of the costlier branch counts.</source>
        <translation>条件未知：按计算量较大的分支计。</translation>
    </message>
    <message>
        <source>The configuration asks for &quot;%1&quot;, which is not supported here.</source>
        <translation>配置要求“%1”，此处不支持。</translation>
    </message>
    <message>
        <source>The configuration cannot be read: %1</source>
        <translation>无法读取配置：%1</translation>
    </message>
    <message>
        <source>The configuration gives &quot;%1&quot; the dims %2, and the model has %3.</source>
        <translation>配置给“%1”的 dims 为 %2，而模型为 %3。</translation>
    </message>
    <message>
        <source>The configuration gives &quot;%1&quot; the type %2, and the model has %3.</source>
        <translation>配置给“%1”的类型为 %2，而模型为 %3。</translation>
    </message>
    <message>
        <source>The configuration names &quot;%1&quot;, and the model has %2.</source>
        <translation>配置中有“%1”，而模型有 %2。</translation>
    </message>
    <message>
        <source>The curve is no list of pairs of seconds and a value.</source>
        <translation>曲线不是由秒和值组成的对的列表。</translation>
    </message>
    <message>
        <source>The curve was stopped.</source>
        <translation>曲线计算已停止。</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>The downlink&apos;s bandwidth is not a positive number.</source>
        <translation>下行链路的带宽不是正数。</translation>
    </message>
    <message>
        <source>The duration is not above zero.</source>
        <translation>时长不大于零。</translation>
    </message>
    <message>
        <source>The edge memory limit is negative or not a number.</source>
        <translation>边缘设备的内存上限为负数或不是数字。</translation>
    </message>
    <message>
        <source>The engine&apos;s process ended.</source>
        <translation>引擎进程已结束。</translation>
    </message>
    <message>
        <source>The engine&apos;s process ended: %1.</source>
        <translation>引擎进程已结束：%1。</translation>
    </message>
    <message>
        <source>The engine&apos;s process gave an answer that makes no sense.</source>
        <translation>引擎进程给出了无意义的应答。</translation>
    </message>
    <message>
        <source>The engine&apos;s process was asked for what it cannot do: %1.</source>
        <translation>引擎进程被要求执行它无法完成的操作：%1。</translation>
    </message>
    <message>
        <source>The file cannot be read or is over 256 MiB.</source>
        <translation>文件无法读取或超过 256 MiB。</translation>
    </message>
    <message>
        <source>The file cannot be read, or is no Cutpoint project.</source>
        <translation>文件无法读取，或不是 Cutpoint 项目。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
    <message>
        <source>The file holds Caffe&apos;s weights, not the net.</source>
        <translation>该文件是 Caffe 的权重，不是网络。</translation>
    </message>
    <message>
        <source>The file is XML or a web page, but no OpenVINO model.</source>
        <translation>该文件是 XML 或网页，但不是 OpenVINO 模型。</translation>
    </message>
    <message>
        <source>The file is a Core ML model, which is not read.</source>
        <translation>该文件是 Core ML 模型，不支持读取。</translation>
    </message>
    <message>
        <source>The file is a Git LFS pointer; the model itself was not downloaded.</source>
        <translation>该文件是 Git LFS 指针；模型本身未下载。</translation>
    </message>
    <message>
        <source>The file is a Keras model or its weights (HDF5), which are not read.</source>
        <translation>该文件是 Keras 模型或其权重（HDF5），不支持读取。</translation>
    </message>
    <message>
        <source>The file is a Keras model, which is not read.</source>
        <translation>该文件是 Keras 模型，不支持读取。</translation>
    </message>
    <message>
        <source>The file is a PyTorch model or its weights, which are not read.</source>
        <translation>该文件是 PyTorch 模型或其权重，不支持读取。</translation>
    </message>
    <message>
        <source>The file is a TensorFlow SavedModel, which is not read.</source>
        <translation>该文件是 TensorFlow SavedModel，不支持读取。</translation>
    </message>
    <message>
        <source>The file is a TensorRT engine, which is not read.</source>
        <translation>该文件是 TensorRT 引擎，不支持读取。</translation>
    </message>
    <message>
        <source>The file is a ZIP archive.</source>
        <translation>该文件是 ZIP 压缩包。</translation>
    </message>
    <message>
        <source>The file is a frozen TensorFlow graph, which is not read.</source>
        <translation>该文件是冻结的 TensorFlow 图，不支持读取。</translation>
    </message>
    <message>
        <source>The file is in ONNX Runtime&apos;s own format (.ort), which is not read.</source>
        <translation>该文件为 ONNX Runtime 自有格式（.ort），不支持读取。</translation>
    </message>
    <message>
        <source>The file lists over a million layers or edges.</source>
        <translation>文件列出的层或边超过一百万。</translation>
    </message>
    <message>
        <source>The fixed plan&apos;s worst frame takes %1.</source>
        <translation>固定方案的最差帧用时 %1。</translation>
    </message>
    <message>
        <source>The handbook describes the members of a scenario.</source>
        <translation>手册说明了场景的各项。</translation>
    </message>
    <message>
        <source>The input encoding factor is negative or not a number.</source>
        <translation>输入编码系数为负数或不是数字。</translation>
    </message>
    <message>
        <source>The layer reads what follows from its own output.</source>
        <translation>该层读取由自身输出推得的内容。</translation>
    </message>
    <message>
        <source>The layers, e and c, those of the fixed costs, and one auxiliary vertex for each layer with several readers.</source>
        <translation>各层、e 和 c、固定开销的顶点，以及每个有多个读取者的层各一个辅助顶点。</translation>
    </message>
    <message>
        <source>The line is no frame and no event of a stream.</source>
        <translation>该行不是数据流的帧或事件。</translation>
    </message>
    <message>
        <source>The line is not a time in seconds and a rate in Mbit/s.</source>
        <translation>该行不是以秒为单位的时间和以 Mbit/s 为单位的速率。</translation>
    </message>
    <message>
        <source>The line is not one whole millisecond.</source>
        <translation>该行不是一个整毫秒数。</translation>
    </message>
    <message>
        <source>The link is no list of pairs of seconds and bit/s.</source>
        <translation>链路不是由秒和 bit/s 组成的对的列表。</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The model has no operator.</source>
        <translation>模型没有算子。</translation>
    </message>
    <message>
        <source>The model is being unloaded.</source>
        <translation>模型正在卸载。</translation>
    </message>
    <message>
        <source>The model leaves axes of its input open: %1.</source>
        <translation>模型的输入有未定的轴：%1。</translation>
    </message>
    <message>
        <source>The model takes more memory than it may.</source>
        <translation>模型占用的内存超过允许值。</translation>
    </message>
    <message>
        <source>The model took longer than it may, and was ended.</source>
        <translation>模型运行时间超过允许值，已被终止。</translation>
    </message>
    <message>
        <source>The model&apos;s inputs or answers take more than %1.</source>
        <translation>模型的输入或应答超过 %1。</translation>
    </message>
    <message>
        <source>The model&apos;s process has ended %1 times in a row; it rests before it is started again.</source>
        <translation>模型的进程已连续结束 %1 次；再次启动前暂停一段时间。</translation>
    </message>
    <message>
        <source>The net has %1 layers, %2 of them are read by several others, and %3 vertices stand for fixed costs: how many vertices has G&apos;?</source>
        <translation>网络有 %1 层，其中 %2 层被多个其他层读取，另有 %3 个顶点表示固定开销：G&apos; 有多少个顶点？</translation>
    </message>
    <message>
        <source>The other has the bound %1: deciding more never lowers it.</source>
        <translation>另一个的界为 %1：作出更多决定不会使它降低。</translation>
    </message>
    <message>
        <source>The packet times do not ascend.</source>
        <translation>数据包时间没有递增。</translation>
    </message>
    <message>
        <source>The pins do not match the model&apos;s layers.</source>
        <translation>固定设置与模型的层不匹配。</translation>
    </message>
    <message>
        <source>The plan is for another model than the one that runs on the edge: its layers, links or shapes differ.</source>
        <translation>该方案针对的模型与边缘设备上运行的模型不同：层、连线或形状不一致。</translation>
    </message>
    <message>
        <source>The plan of lowest latency, %1, stays the best while every number is within %2 of the profile.</source>
        <translation>只要每个数值与性能数据相差不超过 %2，最低延迟（%1）的方案就仍为最优。</translation>
    </message>
    <message>
        <source>The private key is not that of the certificate.</source>
        <translation>该私钥与证书不匹配。</translation>
    </message>
    <message>
        <source>The profile and its origin</source>
        <translation>性能数据及其来源</translation>
    </message>
    <message>
        <source>The program that runs models is not there.</source>
        <translation>运行模型的程序不存在。</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>The report cannot be written.</source>
        <translation>无法写入报告。</translation>
    </message>
    <message>
        <source>The round-trip time is negative or not a number.</source>
        <translation>往返时间为负数或不是数字。</translation>
    </message>
    <message>
        <source>The rows add up to %1, faster than any device: the unit may be a thousand times it.</source>
        <translation>各行合计 %1，比任何设备都快：单位可能应为其一千倍。</translation>
    </message>
    <message>
        <source>The rows add up to %1, slower than any device: the unit may be a thousandth of it.</source>
        <translation>各行合计 %1，比任何设备都慢：单位可能应为其千分之一。</translation>
    </message>
    <message>
        <source>The sampling rate Q is not positive.</source>
        <translation>采样率 Q 不是正数。</translation>
    </message>
    <message>
        <source>The scenario is of a version that is not known.</source>
        <translation>场景的版本未知。</translation>
    </message>
    <message>
        <source>The shapes of a TensorFlow Lite file are fixed; this input has %1.</source>
        <translation>TensorFlow Lite 文件的形状是固定的；此输入为 %1。</translation>
    </message>
    <message>
        <source>The shapes of an OpenVINO model are fixed; this input has %1.</source>
        <translation>OpenVINO 模型的形状是固定的；此输入为 %1。</translation>
    </message>
    <message>
        <source>The tensors are larger than the engine takes.</source>
        <translation>张量超过引擎可接受的大小。</translation>
    </message>
    <message>
        <source>The tie names layers that are not there.</source>
        <translation>该绑定包含不存在的层。</translation>
    </message>
    <message>
        <source>The times are of one frame</source>
        <translation>这些是单帧的时间</translation>
    </message>
    <message>
        <source>The times rise from row to row: each may count from the start of the run.</source>
        <translation>时间逐行递增：每行可能从运行开始计时。</translation>
    </message>
    <message>
        <source>The trace lasts no time: its last packet is at millisecond 0.</source>
        <translation>该轨迹没有时长：最后一个数据包在第 0 毫秒。</translation>
    </message>
    <message>
        <source>The transfer overhead&apos;s factor is not a positive number.</source>
        <translation>传输开销系数不是正数。</translation>
    </message>
    <message>
        <source>The two profiles are of different models.</source>
        <translation>两个性能数据属于不同的模型。</translation>
    </message>
    <message>
        <source>There is no frame in the stream.</source>
        <translation>数据流中没有帧。</translation>
    </message>
    <message>
        <source>There is no model.</source>
        <translation>没有模型。</translation>
    </message>
    <message>
        <source>There is no open model to add.</source>
        <translation>没有打开的模型可以加入。</translation>
    </message>
    <message>
        <source>There is no room for the answer.</source>
        <translation>没有存放应答的空间。</translation>
    </message>
    <message>
        <source>There is no such way to go on when frames come too fast.</source>
        <translation>帧来得过快时没有这种处理方式。</translation>
    </message>
    <message>
        <source>This first grid is geometric: each weight is a factor above the last, not 1 more.</source>
        <translation>第一个网格是几何的：每个权重是前一个的若干倍，而不是加 1。</translation>
    </message>
    <message>
        <source>This holds among plans that cut where sizes are known.</source>
        <translation>此结论适用于在大小已知处切割的方案。</translation>
    </message>
    <message>
        <source>This holds among plans that keep fused groups together.</source>
        <translation>此结论适用于保持融合组完整的方案。</translation>
    </message>
    <message>
        <source>This holds among plans that keep recurrent state together.</source>
        <translation>此结论适用于保持循环状态完整的方案。</translation>
    </message>
    <message>
        <source>This input is taken for what the frame before left in &quot;%1&quot;: it is not sent, and stays on the side of its readers and of that layer.</source>
        <translation>此输入视为上一帧留在“%1”中的内容：不发送，并与其读取者和该层在同一侧。</translation>
    </message>
    <message>
        <source>This input&apos;s type or size is not the model&apos;s.</source>
        <translation>该输入的类型或大小与模型不符。</translation>
    </message>
    <message>
        <source>This is no scenario of a replay.</source>
        <translation>这不是回放的场景。</translation>
    </message>
    <message>
        <source>This output is larger than the model tells.</source>
        <translation>该输出比模型声明的大。</translation>
    </message>
    <message>
        <source>Tie layers of this model.</source>
        <translation>请绑定此模型的层。</translation>
    </message>
    <message>
        <source>Times were measured for %1 frames at once.</source>
        <translation>时间按每次 %1 帧测得。</translation>
    </message>
    <message>
        <source>Transfer time T_t</source>
        <translation>传输时间 T_t</translation>
    </message>
    <message>
        <source>Transfers take more by</source>
        <translation>传输额外开销</translation>
    </message>
    <message>
        <source>Try again; if it stays so, run the model on another engine.</source>
        <translation>请重试；若仍如此，请用另一引擎运行该模型。</translation>
    </message>
    <message>
        <source>Two layers have one id.</source>
        <translation>两个层的 id 相同。</translation>
    </message>
    <message>
        <source>Two more vertices carry that: a_e before c, a_c behind e.</source>
        <translation>另外两个顶点承担它：c 之前的 a_e 和 e 之后的 a_c。</translation>
    </message>
    <message>
        <source>Unpack it and open the model in it.</source>
        <translation>请解压后打开其中的模型。</translation>
    </message>
    <message>
        <source>Use 1 for messages that take no longer than their size over the bandwidth.</source>
        <translation>若消息用时不超过大小除以带宽，请用 1。</translation>
    </message>
    <message>
        <source>Use 1 for the size of the profile.</source>
        <translation>用 1 表示性能数据中的大小。</translation>
    </message>
    <message>
        <source>Use 1 for the speed of the profile.</source>
        <translation>用 1 表示性能数据中的速度。</translation>
    </message>
    <message>
        <source>Use a Cutpoint agent as the cloud.</source>
        <translation>请用 Cutpoint 代理作为云端。</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>请使用其中之一：%1。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>What other methods answer</source>
        <translation>其他方法的结果</translation>
    </message>
    <message>
        <source>What was left to be said</source>
        <translation>其他说明</translation>
    </message>
    <message>
        <source>When the highest throughput is asked for</source>
        <translation>以最高吞吐量为目标时</translation>
    </message>
    <message>
        <source>When the least edge time within the cloud budget is asked for</source>
        <translation>以云端预算内最短边缘时间为目标时</translation>
    </message>
    <message>
        <source>When the lowest edge energy is asked for</source>
        <translation>以最低边缘能耗为目标时</translation>
    </message>
    <message>
        <source>When the lowest latency is asked for</source>
        <translation>以最低延迟为目标时</translation>
    </message>
    <message>
        <source>When the lowest latency that keeps up is asked for</source>
        <translation>以能跟上帧率的最低延迟为目标时</translation>
    </message>
    <message>
        <source>Where to cut “%1”</source>
        <translation>“%1”在何处划分</translation>
    </message>
    <message>
        <source>With %1 on the edge no plan keeps to T0: that subproblem is infeasible.</source>
        <translation>若 %1 在边缘，则没有方案满足 T0：该子问题不可行。</translation>
    </message>
    <message>
        <source>With 1 for the first, open axis of %1 nothing is left at &quot;%2&quot;: the axis may be time.</source>
        <translation>%1 的第一个未定轴取 1 时，在“%2”处没有剩余：该轴可能是时间。</translation>
    </message>
    <message>
        <source>With the whole trace known beforehand the median frame would take %1, the worst %2.</source>
        <translation>若事先知道整条轨迹，中位帧用时 %1，最差帧用时 %2。</translation>
    </message>
    <message>
        <source>With what is paid once, its blue links add up to T_e = %1, its black ones to T_t = %2, its red ones to T_c = %3.</source>
        <translation>加上一次性的开销，其蓝色连线合计 T_e = %1，黑色连线合计 T_t = %2，红色连线合计 T_c = %3。</translation>
    </message>
    <message>
        <source>Write 4 for float32, 2 for float16, 1 for int8.</source>
        <translation>float32 写 4，float16 写 2，int8 写 1。</translation>
    </message>
    <message>
        <source>Write LAYER=320KiB.</source>
        <translation>请写成 层=320KiB。</translation>
    </message>
    <message>
        <source>Write NAME=128.</source>
        <translation>请写作 NAME=128。</translation>
    </message>
    <message>
        <source>Write e.g. 0.5.</source>
        <translation>例如写 0.5。</translation>
    </message>
    <message>
        <source>Write e.g. 10s..60s.</source>
        <translation>例如写 10s..60s。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be reached from other machines, and REST has no TLS here.</source>
        <translation>“%1”可从其他机器访问，而此处的 REST 没有 TLS。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not grow with the batch: it is %2 for %3 frames.</source>
        <translation>“%1”不随批次增长：%3 帧时为 %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is kept as one layer; the work of its %2 turns counts.</source>
        <translation>“%1”保留为一层；按其 %2 次循环的计算量计。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a factor above zero.</source>
        <translation>“%1”不是大于零的系数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of bytes.</source>
        <translation>“%1”不是字节数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a part of a trace.</source>
        <translation>“%1”不是轨迹的一段。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the size of an axis.</source>
        <translation>“%1”不是轴的大小。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is pinned to the cloud, but &quot;%2&quot; is on the edge and the size of &quot;%3&quot; between them is not known.</source>
        <translation>“%1”固定在云端，但“%2”在边缘，而其间“%3”的大小未知。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is pinned to the cloud, but &quot;%2&quot; stays on the edge and both are tied.</source>
        <translation>“%1”固定在云端，但“%2”留在边缘，而两者是绑定的。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is pinned to the edge but depends on &quot;%2&quot;, which is pinned to the cloud.</source>
        <translation>“%1”固定在边缘，却依赖于固定在云端的“%2”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no layer.</source>
        <translation>“%1”没有指明层。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes %2 of %3, far more than its work: it may have paid for the start.</source>
        <translation>“%1”耗时 %2（共 %3），远超其计算量：可能包含启动开销。</translation>
    </message>
    <message>
        <source>`cutpoint-cli info` lists the inputs.</source>
        <translation>`cutpoint-cli info` 会列出输入。</translation>
    </message>
    <message>
        <source>`cutpoint-cli info` lists the layers.</source>
        <translation>`cutpoint-cli info` 会列出各层。</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>假定</translation>
    </message>
    <message>
        <source>cloud time</source>
        <translation>云端时间</translation>
    </message>
    <message>
        <source>computed from the model</source>
        <translation>由模型算出</translation>
    </message>
    <message>
        <source>cpuLatency or fpgaLatency is missing or not a number &gt;= 0.</source>
        <translation>cpuLatency 或 fpgaLatency 缺失，或不是 &gt;= 0 的数。</translation>
    </message>
    <message>
        <source>cutpoint.fusion is &quot;on&quot; or &quot;off&quot;.</source>
        <translation>cutpoint.fusion 为 &quot;on&quot; 或 &quot;off&quot;。</translation>
    </message>
    <message>
        <source>cutpoint.threads is a number from 0 to 256.</source>
        <translation>cutpoint.threads 是 0 到 256 之间的数。</translation>
    </message>
    <message>
        <source>dynamic_batching needs a max_batch_size.</source>
        <translation>dynamic_batching 需要 max_batch_size。</translation>
    </message>
    <message>
        <source>edge time</source>
        <translation>边缘时间</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>forward_compute_time, activation_size or parameter_size is missing or not a number &gt;= 0.</source>
        <translation>forward_compute_time、activation_size 或 parameter_size 缺失，或不是 &gt;= 0 的数。</translation>
    </message>
    <message>
        <source>highest throughput</source>
        <translation>最高吞吐</translation>
    </message>
    <message>
        <source>if infeasible, or T_e not below the best plan&apos;s: prune</source>
        <translation>若不可行，或 T_e 不小于最优方案的：剪枝</translation>
    </message>
    <message>
        <source>imported, origin not told</source>
        <translation>导入，来源未说明</translation>
    </message>
    <message>
        <source>instance_group.count is a number from 0 to %1.</source>
        <translation>instance_group.count 为 0 到 %1 的数。</translation>
    </message>
    <message>
        <source>invented for teaching</source>
        <translation>为教学虚构</translation>
    </message>
    <message>
        <source>is past</source>
        <translation>超过</translation>
    </message>
    <message>
        <source>least edge time within the cloud budget</source>
        <translation>云端预算内边缘时间最短</translation>
    </message>
    <message>
        <source>less by</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>lowest edge energy</source>
        <translation>边缘能耗最低</translation>
    </message>
    <message>
        <source>lowest latency</source>
        <translation>最低延迟</translation>
    </message>
    <message>
        <source>lowest latency that keeps up</source>
        <translation>能跟上帧率的最低延迟</translation>
    </message>
    <message>
        <source>max_queue_delay_microseconds is a number from 0 to %1.</source>
        <translation>max_queue_delay_microseconds 为 0 到 %1 的数。</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>more by</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无答案</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>output size</source>
        <translation>输出大小</translation>
    </message>
    <message>
        <source>preferred_batch_size is a number from 1 to max_batch_size.</source>
        <translation>preferred_batch_size 为 1 到 max_batch_size 的数。</translation>
    </message>
    <message>
        <source>read off published figures</source>
        <translation>读自已发表的图</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>大小未知</translation>
    </message>
    <message>
        <source>typed by the user</source>
        <translation>由用户输入</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>A link leads to a layer that is not there.</source>
        <translation>一条连线指向不存在的层。</translation>
    </message>
    <message>
        <source>%1 % more</source>
        <translation>增加 %1%</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1（由 %2 得出）</translation>
    </message>
    <message>
        <source>%1, among plans that respect %2</source>
        <translation>%1，在遵守 %2 的方案之中</translation>
    </message>
    <message>
        <source>%1, at most %2 % from optimal</source>
        <translation>%1，距最优至多 %2%</translation>
    </message>
    <message>
        <source>%1: %2 layers, %3 on the edge, %4 in the cloud</source>
        <translation>%1：共 %2 层，边缘 %3 层，云端 %4 层</translation>
    </message>
    <message>
        <source>%1: cloud</source>
        <translation>%1：云端</translation>
    </message>
    <message>
        <source>1/Q</source>
        <translation>1/Q</translation>
    </message>
    <message>
        <source>A choice&apos;s latency and load are numbers, zero or more.</source>
        <translation>选项的延迟与负载必须是不小于零的数。</translation>
    </message>
    <message>
        <source>A lease is at most an hour.</source>
        <translation>租期最长一小时。</translation>
    </message>
    <message>
        <source>A part of a curve needs a begin and a later end.</source>
        <translation>曲线的一段需要起点和更晚的终点。</translation>
    </message>
    <message>
        <source>A trace is repeated until a time above zero.</source>
        <translation>轨迹须重复到大于零的时刻。</translation>
    </message>
    <message>
        <source>Algorithm 2 asks for %1 cells here, which is few; real nets can need 10^12.</source>
        <translation>算法 2 在此要求 %1 格，这很少；真实网络可能需要 10^12 格。</translation>
    </message>
    <message>
        <source>An edge agent was not profiled in time.</source>
        <translation>某个边缘代理未能按时完成测量。</translation>
    </message>
    <message>
        <source>An edge and its halves have names of up to 128 characters.</source>
        <translation>边缘及其半模型的名称最长 128 个字符。</translation>
    </message>
    <message>
        <source>An edge names up to %1 halves and %2 choices.</source>
        <translation>一个边缘最多列出 %1 个半模型和 %2 个选项。</translation>
    </message>
    <message>
        <source>At %1 %2 runs in the cloud.</source>
        <translation>在 %1 时，%2 在云端运行。</translation>
    </message>
    <message>
        <source>At %1 the fastest plan has T_max = %2: heavy, and DADS runs the plan of the least T_max instead.</source>
        <translation>在 %1 时，最快的方案 T_max = %2：属于重负载，DADS 改为运行 T_max 最小的方案。</translation>
    </message>
    <message>
        <source>At %1 the fastest plan has T_max = %2: light, and DADS runs it.</source>
        <translation>在 %1 时，最快的方案 T_max = %2：属于轻负载，DADS 就运行它。</translation>
    </message>
    <message>
        <source>Between layers the link carries the transfer time: black, or white on a dark ground.</source>
        <translation>层与层之间的连线承载传输时间：黑色，在深色背景上为白色。</translation>
    </message>
    <message>
        <source>Between the two there may be a faster plan that keeps up; DADS does not look for it.</source>
        <translation>在两者之间可能还有一个更快且跟得上的方案，DADS 不会去找它。</translation>
    </message>
    <message>
        <source>Check that the cloud agent runs and that its address is right.</source>
        <translation>请检查云端代理是否在运行、地址是否正确。</translation>
    </message>
    <message>
        <source>Check the choice after the file&apos;s name.</source>
        <translation>请检查文件名之后的选择。</translation>
    </message>
    <message>
        <source>Choose another with FILE?%1.</source>
        <translation>请用 FILE?%1 选择其他项。</translation>
    </message>
    <message>
        <source>Cloud times are estimates for %1, not measurements.</source>
        <translation>云端时间是对 %1 的估计，不是测量值。</translation>
    </message>
    <message>
        <source>Cloud: %1 %% of the model&apos;s work is measured; %2 layers without times are estimated for %3, times %4.</source>
        <translation>云端：模型 %1 %% 的工作量是测量所得；%2 个没有时间的层按 %3 估计，乘以 %4。</translation>
    </message>
    <message>
        <source>Cloud: the times are scaled so that a frame takes %1 in the cloud alone.</source>
        <translation>云端：时间已缩放，使一帧单独在云端用时 %1。</translation>
    </message>
    <message>
        <source>Did you mean %1? See %2 --help.</source>
        <translation>您是指 %1 吗？参见 %2 --help。</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>您是指“%1”吗？</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;? Use one of: %2.</source>
        <translation>您是指“%1”吗？请使用其一：%2。</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;? `cutpoint-cli info` lists the layers.</source>
        <translation>您是指“%1”吗？`cutpoint-cli info` 会列出各层。</translation>
    </message>
    <message>
        <source>Give a value for every quarter of an hour or so.</source>
        <translation>请大约每一刻钟给出一个值。</translation>
    </message>
    <message>
        <source>Give e.g. 1h.</source>
        <translation>请给出例如 1h。</translation>
    </message>
    <message>
        <source>Give it as the cloud&apos;s fixed cost: --cloud-fixed %1us.</source>
        <translation>请作为云端的固定开销给出：--cloud-fixed %1us。</translation>
    </message>
    <message>
        <source>Give measured times with --profile or --cloud-profile.</source>
        <translation>请用 --profile 或 --cloud-profile 给出测得的时间（云端性能数据）。</translation>
    </message>
    <message>
        <source>Give the address of an edge agent: cutpoint-agent edge --listen HOST:PORT.</source>
        <translation>请给出边缘代理的地址：cutpoint-agent edge --listen HOST:PORT。</translation>
    </message>
    <message>
        <source>Give the token that it asks for.</source>
        <translation>请提供它要求的令牌。</translation>
    </message>
    <message>
        <source>Give the whole log of `caffe time -model deploy.prototxt`.</source>
        <translation>请给出 `caffe time -model deploy.prototxt` 的完整日志。</translation>
    </message>
    <message>
        <source>If it is a raw input, say so under File, State between frames, or with --state %1=.</source>
        <translation>如果它是原始输入，请在“文件”的“帧间状态”中说明，或使用 --state %1=。</translation>
    </message>
    <message>
        <source>In the best plan here both count %1.</source>
        <translation>在这里的最优方案中，两者都算作 %1。</translation>
    </message>
    <message>
        <source>Interrupted after %1 of %2 frames.</source>
        <translation>在第 %1 帧（共 %2 帧）后中断。</translation>
    </message>
    <message>
        <source>Its blue links add up to T_e = %1, its black ones to T_t = %2, its red ones to T_c = %3.</source>
        <translation>它的蓝色连线合计 T_e = %1，黑色连线合计 T_t = %2，红色连线合计 T_c = %3。</translation>
    </message>
    <message>
        <source>Its bound %1 is not below the incumbent&apos;s T_e: nothing better can hide in this branch, and we never look into it.</source>
        <translation>其界 %1 不低于当前最优解的 T_e：此分支中不可能有更好的方案，无需再看。</translation>
    </message>
    <message>
        <source>Its output would be empty.</source>
        <translation>其输出将为空。</translation>
    </message>
    <message>
        <source>Layer %1 is split most evenly, so we ask for both answers: once on the edge, once in the cloud.</source>
        <translation>层 %1 的拆分最均匀，因此我们两种答案都试：一次在边缘，一次在云端。</translation>
    </message>
    <message>
        <source>Let the tool write it again, to the end.</source>
        <translation>请让工具重新完整写出。</translation>
    </message>
    <message>
        <source>Lower the sampling rate, or raise the cloud&apos;s limits.</source>
        <translation>请降低采样率，或提高云端的限制。</translation>
    </message>
    <message>
        <source>Measure them, or leave them if they are free.</source>
        <translation>请测量它们；若确实没有开销，则保持不变。</translation>
    </message>
    <message>
        <source>Move both: what one frame leaves for the next stays where it is.</source>
        <translation>请一起移动：一帧留给下一帧的内容须留在原处。</translation>
    </message>
    <message>
        <source>Name a layer from 0 to %1, or from -%2 to -1 counting upwards.</source>
        <translation>请指定 0 到 %1 的层，或从 -%2 到 -1（从后往前数）。</translation>
    </message>
    <message>
        <source>No axis is called &quot;%1&quot;; the inputs&apos; open axes are: %2.</source>
        <translation>没有名为“%1”的轴；输入的未定轴有：%2。</translation>
    </message>
    <message>
        <source>No raw input would be left; the pairs of states were left out.</source>
        <translation>将没有任何原始输入；状态配对已略去。</translation>
    </message>
    <message>
        <source>Pair an input with a layer of the same shape: INPUT=LAYER.</source>
        <translation>请把输入与形状相同的层配对：INPUT=LAYER。</translation>
    </message>
    <message>
        <source>Pin the layer &quot;%1&quot; to the edge: the edge carries it from frame to frame.</source>
        <translation>请将层“%1”固定在边缘：由边缘逐帧传递该状态。</translation>
    </message>
    <message>
        <source>Rates are taken from the column &quot;%1&quot;; rows count as one second each.</source>
        <translation>速率取自列“%1”；每行算作一秒。</translation>
    </message>
    <message>
        <source>S := all weights alpha, gamma;  step := 1</source>
        <translation>S := 所有权重 alpha、gamma；  step := 1</translation>
    </message>
    <message>
        <source>See %1 --help.</source>
        <translation>参见 %1 --help。</translation>
    </message>
    <message>
        <source>The cloud half is larger than 2 GiB.</source>
        <translation>云端一半大于 2 GiB。</translation>
    </message>
    <message>
        <source>The cloud serves %1 edges already.</source>
        <translation>云端已在服务 %1 个边缘。</translation>
    </message>
    <message>
        <source>The cloud&apos;s answer has another type or shape for this output.</source>
        <translation>云端的应答中，此输出的类型或形状不同。</translation>
    </message>
    <message>
        <source>The compressed file is cut short or damaged.</source>
        <translation>压缩文件不完整或已损坏。</translation>
    </message>
    <message>
        <source>The curves of the classes have over 2,000 steps.</source>
        <translation>各类的曲线超过 2,000 个台阶。</translation>
    </message>
    <message>
        <source>The day was stopped.</source>
        <translation>一天的计算已停止。</translation>
    </message>
    <message>
        <source>The edge agent refuses the call: %1.</source>
        <translation>边缘代理拒绝了该调用：%1。</translation>
    </message>
    <message>
        <source>The edge computes V_E = %1, the cloud the rest: which layers are sent?</source>
        <translation>边缘计算 V_E = %1，云端计算其余部分：哪些层被发送？</translation>
    </message>
    <message>
        <source>The given shape %1 does not fit the model&apos;s, which is unknown.</source>
        <translation>给出的形状 %1 与模型的形状不符，后者未知。</translation>
    </message>
    <message>
        <source>The layers, e and c, and one auxiliary vertex for each layer with several readers.</source>
        <translation>各层、e 和 c，以及每个有多个读取者的层各一个辅助顶点。</translation>
    </message>
    <message>
        <source>The length of the day is not above zero.</source>
        <translation>一天的长度不大于零。</translation>
    </message>
    <message>
        <source>The link carries %1.</source>
        <translation>链路速率为 %1。</translation>
    </message>
    <message>
        <source>The load is light as long as no stage takes longer than 1/Q, the time from one frame to the next: here %1.</source>
        <translation>只要没有一个阶段的用时超过 1/Q（相邻两帧的间隔，此处为 %1），就是轻负载。</translation>
    </message>
    <message>
        <source>The model has no input of this name; the state was left out.</source>
        <translation>模型没有这个名称的输入；该状态已略去。</translation>
    </message>
    <message>
        <source>The model has no layer &quot;%1&quot;; the state was left out.</source>
        <translation>模型没有层“%1”；该状态已略去。</translation>
    </message>
    <message>
        <source>The model has no layer of this name.</source>
        <translation>模型没有这个名称的层。</translation>
    </message>
    <message>
        <source>The model leaves axes of its inputs open: %1.</source>
        <translation>模型的多个输入有未定的轴：%1。</translation>
    </message>
    <message>
        <source>The net has %1 layers, and %2 of them are read by several others: how many vertices has G&apos;?</source>
        <translation>网络有 %1 层，其中 %2 层被多个层读取：G&apos; 有多少个顶点？</translation>
    </message>
    <message>
        <source>The operator &quot;%1&quot; is not known: its FLOPs count as 0 and its output size is unknown.</source>
        <translation>算子“%1”未知：其 FLOPs 计为 0，输出大小未知。</translation>
    </message>
    <message>
        <source>The plots of latency by cut and by bandwidth need none.</source>
        <translation>延迟随割位置和随带宽变化的图不需要它。</translation>
    </message>
    <message>
        <source>The search ended early: %1 cells of refinement %2 were not visited, nor any finer grid.</source>
        <translation>搜索提前结束：第 %2 次细化中有 %1 格未访问，也没有访问更细的网格。</translation>
    </message>
    <message>
        <source>The server at this address is no edge agent.</source>
        <translation>此地址上的服务器不是边缘代理。</translation>
    </message>
    <message>
        <source>The size of this input cannot be told (element type %1, shape unknown).</source>
        <translation>无法确定此输入的大小（元素类型 %1，形状未知）。</translation>
    </message>
    <message>
        <source>The table holds %1 runs one after another; %2 is taken.</source>
        <translation>表中依次有 %1 次运行；采用 %2。</translation>
    </message>
    <message>
        <source>The text cannot be read here: %1</source>
        <translation>此处的文本无法读取：%1</translation>
    </message>
    <message>
        <source>The time was over before %1 was done; this is the best plan known by then.</source>
        <translation>在 %1 完成之前时间已到；这是当时已知的最优方案。</translation>
    </message>
    <message>
        <source>The times are for a batch of %1 and the model&apos;s sizes for %2 frames: the times are multiplied by %2/%1.</source>
        <translation>时间对应批大小 %1，而模型的大小对应 %2 帧：时间乘以 %2/%1。</translation>
    </message>
    <message>
        <source>This net is too wide for a frontier, which a plan map is made from.</source>
        <translation>此网络过宽，无法求出绘制方案图所需的前沿。</translation>
    </message>
    <message>
        <source>Unpacked, the file is over 256 MiB.</source>
        <translation>解压后文件超过 256 MiB。</translation>
    </message>
    <message>
        <source>Use an edge agent of the same version.</source>
        <translation>请使用相同版本的边缘代理。</translation>
    </message>
    <message>
        <source>Use budget or keep-up.</source>
        <translation>请使用 budget 或 keep-up。</translation>
    </message>
    <message>
        <source>Use one of these names with --dim.</source>
        <translation>请在 --dim 中使用这些名称之一。</translation>
    </message>
    <message>
        <source>We push %1; the link %2 is full now, marked with a square.</source>
        <translation>我们推送 %1；连线 %2 现已饱和，以方块标出。</translation>
    </message>
    <message>
        <source>What one frame leaves here for the next would be in the cloud, which keeps nothing between frames.</source>
        <translation>这里由一帧留给下一帧的状态会位于云端，而云端在帧与帧之间不保留任何内容。</translation>
    </message>
    <message>
        <source>Which of these sets can be V_C, the layers in the cloud?</source>
        <translation>这些集合中哪一个可以是 V_C，即云端的层？</translation>
    </message>
    <message>
        <source>With %1 in the cloud no plan keeps to T0: that subproblem is infeasible.</source>
        <translation>若 %1 在云端，则没有方案满足 T0：该子问题不可行。</translation>
    </message>
    <message>
        <source>Write 86400 for 24 hours.</source>
        <translation>24 小时请写 86400。</translation>
    </message>
    <message>
        <source>Write e.g. 2.</source>
        <translation>请写例如 2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be reached from other machines, but without a token.</source>
        <translation>“%1”可从其他机器访问，但没有令牌。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has another size than what it should write; the state was left out.</source>
        <translation>“%1”的大小与它应写入的不同；该状态已略去。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number above zero.</source>
        <translation>“%1”不是大于零的数。</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>在 %1 之后</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>cut after</source>
        <translation>割在其后</translation>
    </message>
    <message>
        <source>edge only</source>
        <translation>仅边缘</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>it has too many inputs</source>
        <translation>输入过多</translation>
    </message>
    <message>
        <source>its %1 has no shape: %2</source>
        <translation>其 %1 没有形状：%2</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>max stage time</source>
        <translation>最大阶段时间</translation>
    </message>
    <message>
        <source>next best cut</source>
        <translation>次优割</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>发送量</translation>
    </message>
    <message>
        <source>transfer time</source>
        <translation>传输时间</translation>
    </message>
    <message>
        <source>visited in %1 grids, of %2 in the paper&apos;s first grid</source>
        <translation>在 %1 个网格中访问，论文的首个网格有 %2 个</translation>
    </message>
    <message>
        <source>visited in 1 grid, of %1 in the paper&apos;s first grid</source>
        <translation>在 1 个网格中访问，论文的首个网格有 %1 个</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>已完成 %1%</translation>
    </message>
    <message>
        <source>%1 a frame</source>
        <translation>每帧 %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>%1 cameras</source>
        <translation>%1 台摄像头</translation>
    </message>
    <message>
        <source>%1 for the cloud half</source>
        <translation>云端一半需 %1</translation>
    </message>
    <message>
        <source>%1 frames, the last at %2; link: %3 on average, %4 long, repeated past its end</source>
        <translation>%1 帧，最后一帧在 %2；链路：平均 %3，长 %4，结束后重复</translation>
    </message>
    <message>
        <source>%1 from the whole model&apos;s, relative</source>
        <translation>与整个模型的相对差 %1</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>减少 %1</translation>
    </message>
    <message>
        <source>%1 of %2 layers timed (%3 % of the work), %4 groups, %5 rows without a layer, batch %6</source>
        <translation>%2 层中有 %1 层有时间（占工作量的 %3%），%4 个组，%5 行无对应层，批大小 %6</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>%1 workers</source>
        <translation>%1 个工作进程</translation>
    </message>
    <message>
        <source>%1 x</source>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2 layers, %3</source>
        <translation>%1：%2 层，%3</translation>
    </message>
    <message>
        <source>%1: %2 layers, %3 links, %4 GFLOP, %5 of parameters</source>
        <translation>%1：%2 层，%3 条连线，%4 GFLOP，参数 %5</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 together, %4 beyond them, %5 runs</source>
        <translation>%1：%2 行，合计 %3，其外 %4，%5 次运行</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 together, %4 beyond them, runs not told</source>
        <translation>%1：%2 行，合计 %3，其外 %4，未说明运行次数</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>（已略去）</translation>
    </message>
    <message>
        <source>(no layer)</source>
        <translation>（无对应层）</translation>
    </message>
    <message>
        <source>(not run)</source>
        <translation>（未运行）</translation>
    </message>
    <message>
        <source>(nothing is sent)</source>
        <translation>（不发送任何数据）</translation>
    </message>
    <message>
        <source>(optimised out)</source>
        <translation>（已优化掉）</translation>
    </message>
    <message>
        <source>(overhead)</source>
        <translation>（额外开销）</translation>
    </message>
    <message>
        <source>+- %1, %2 rounds of %3 and %4</source>
        <translation>± %1，%2 轮，大小 %3 和 %4</translation>
    </message>
    <message>
        <source>A simulated class is the mean over all its cameras; the server&apos;s workers were busy for %1 of the time, frames waited %2 for one, and the queue runs away.</source>
        <translation>模拟的类是其所有摄像头的平均；服务器的工作进程有 %1 的时间在忙，帧等待工作进程 %2，并且队列无限增长。</translation>
    </message>
    <message>
        <source>A simulated class is the mean over all its cameras; the server&apos;s workers were busy for %1 of the time, frames waited %2 for one.</source>
        <translation>模拟的类是其所有摄像头的平均；服务器的工作进程有 %1 的时间在忙，帧等待工作进程 %2。</translation>
    </message>
    <message>
        <source>An entry of &quot;edges&quot; joins a node that does not exist.</source>
        <translation>“edges”中有一项连接了不存在的节点。</translation>
    </message>
    <message>
        <source>An entry of &quot;edges&quot; lacks sourceId or destId, or its size is not a number &gt;= 0.</source>
        <translation>“edges”中有一项缺少 sourceId 或 destId，或其大小不是 &gt;= 0 的数字。</translation>
    </message>
    <message>
        <source>Cloud budget (value: the edge time)</source>
        <translation>云端预算（值：边缘时间）</translation>
    </message>
    <message>
        <source>Correct the entry.</source>
        <translation>请更正该项。</translation>
    </message>
    <message>
        <source>DADS turns to heavy mode and does not keep up with %1 frames/s; a plan with %2 does.</source>
        <translation>DADS 转入重负载模式，但跟不上 %1 帧/秒；而一个 %2 的方案可以。</translation>
    </message>
    <message>
        <source>DADS turns to heavy mode: %1 latency where %2 keeps up as well (%3 times).</source>
        <translation>DADS 转入重负载模式：延迟为 %1，而 %2 同样跟得上（%3 倍）。</translation>
    </message>
    <message>
        <source>DSCCS differs from the exact answer by %1 %.</source>
        <translation>DSCCS 与精确答案相差 %1%。</translation>
    </message>
    <message>
        <source>DSCCS equals the exact answer.</source>
        <translation>DSCCS 与精确答案相同。</translation>
    </message>
    <message>
        <source>DSH finds the exact optimum.</source>
        <translation>DSH 找到精确的最优解。</translation>
    </message>
    <message>
        <source>DSH&apos;s slowest stage is %1 % above the exact optimum.</source>
        <translation>DSH 的最慢阶段比精确最优高 %1%。</translation>
    </message>
    <message>
        <source>DSH&apos;s slowest stage is %1 % above the exact optimum; no weights alpha, gamma could bring it below %2 %.</source>
        <translation>DSH 的最慢阶段比精确最优高 %1%；任何权重 alpha、gamma 都无法使其低于 %2%。</translation>
    </message>
    <message>
        <source>Eq. 4 as printed believes in %1, which really takes %2 (links back without a charge: %3, free uploads: %4); corrected: %5.</source>
        <translation>按原文的式 (4) 以为是 %1，实际用时 %2（未计费的反向连线：%3，免费上传：%4）；更正后：%5。</translation>
    </message>
    <message>
        <source>Eq. 4 as printed finds the same latency here.</source>
        <translation>按原文的式 (4) 在此得到相同的延迟。</translation>
    </message>
    <message>
        <source>Eq. 4 as printed, believed</source>
        <translation>按原文的式 (4)，以为的值</translation>
    </message>
    <message>
        <source>Exact answers are scans of one frontier of %1 points, built in %2.</source>
        <translation>精确答案来自对一个前沿（%1 个点）的扫描，该前沿在 %2 内建成。</translation>
    </message>
    <message>
        <source>Exact answers are scans of one frontier of 1 point, built in %1.</source>
        <translation>精确答案来自对一个前沿（1 个点）的扫描，该前沿在 %1 内建成。</translation>
    </message>
    <message>
        <source>Export the model with a cache of a fixed length, or without its cache.</source>
        <translation>请以固定长度的缓存或不带缓存导出模型。</translation>
    </message>
    <message>
        <source>Free some memory.</source>
        <translation>请释放一些内存。</translation>
    </message>
    <message>
        <source>Highest throughput (value: the slowest stage)</source>
        <translation>最高吞吐（值：最慢阶段）</translation>
    </message>
    <message>
        <source>It is open whether a plan keeps up with %1 frames/s.</source>
        <translation>是否有方案能跟上 %1 帧/秒，尚无定论。</translation>
    </message>
    <message>
        <source>Lowest edge energy</source>
        <translation>最低边缘能耗</translation>
    </message>
    <message>
        <source>Lowest latency</source>
        <translation>最低延迟</translation>
    </message>
    <message>
        <source>Lowest latency that keeps up</source>
        <translation>能跟上的最低延迟</translation>
    </message>
    <message>
        <source>No plan keeps up with %1 frames/s.</source>
        <translation>没有方案能跟上 %1 帧/秒。</translation>
    </message>
    <message>
        <source>No plan keeps up with %1 frames/s; %2 is the most that any does, budgets aside.</source>
        <translation>没有方案能跟上 %1 帧/秒；不计预算时最多为 %2。</translation>
    </message>
    <message>
        <source>Nothing is uncharged here.</source>
        <translation>这里没有未计费的内容。</translation>
    </message>
    <message>
        <source>Of the cloud half: %1</source>
        <translation>云端半模型：%1</translation>
    </message>
    <message>
        <source>Of the edge half: %1</source>
        <translation>边缘半模型：%1</translation>
    </message>
    <message>
        <source>Open a model, and then this file as its trace.</source>
        <translation>先打开一个模型，再把此文件作为轨迹打开。</translation>
    </message>
    <message>
        <source>Over the day (workers that keep the latency limits):</source>
        <translation>一天之内（能守住延迟限制的工作进程数）：</translation>
    </message>
    <message>
        <source>Over the day (workers with which every camera has the plan that it would have alone):</source>
        <translation>一天之内（使每台摄像头都有独占时的方案的工作进程数）：</translation>
    </message>
    <message>
        <source>Remove the entry.</source>
        <translation>请删除该项。</translation>
    </message>
    <message>
        <source>The description of the server cannot be handed on.</source>
        <translation>服务器的描述无法传递。</translation>
    </message>
    <message>
        <source>The edge cannot hold both plans: a stream would stand still while this one loads.</source>
        <translation>边缘无法同时容纳两个方案：加载此方案期间数据流会停顿。</translation>
    </message>
    <message>
        <source>The handbook describes the members of a fleet file.</source>
        <translation>手册说明了设备群文件的各项。</translation>
    </message>
    <message>
        <source>The lowest-latency plan keeps up with %1 frames/s: DADS stays in light mode.</source>
        <translation>最低延迟的方案能跟上 %1 帧/秒：DADS 保持轻负载模式。</translation>
    </message>
    <message>
        <source>The plan stays the best while every number is within %1 % of the profile.</source>
        <translation>只要每个数值与性能数据相差不超过 %1%，此方案就仍为最优。</translation>
    </message>
    <message>
        <source>The plan would not run.</source>
        <translation>此方案无法运行。</translation>
    </message>
    <message>
        <source>The plan would run.</source>
        <translation>此方案可以运行。</translation>
    </message>
    <message>
        <source>The same plan is best at every bandwidth: %1</source>
        <translation>在每种带宽下都是同一方案最优：%1</translation>
    </message>
    <message>
        <source>This is a scenario: it tells how the link changes over time, and has no net of its own.</source>
        <translation>这是一个场景文件：它描述链路如何随时间变化，本身不含网络。</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; leaves for the next frame has another shape than this input takes: it grows with each frame, and an engine is made ready for one shape.</source>
        <translation>“%1”为下一帧留下的内容与此输入所需的形状不同：它随每一帧增长，而引擎只为一种形状做好准备。</translation>
    </message>
    <message>
        <source>all layers at once</source>
        <translation>所有层同时变化</translation>
    </message>
    <message>
        <source>analysing the profile&apos;s errors</source>
        <translation>正在分析性能数据的误差</translation>
    </message>
    <message>
        <source>and %1 more; --most shows them</source>
        <translation>另有 %1 项；用 --most 显示</translation>
    </message>
    <message>
        <source>another plan is better past</source>
        <translation>超过此值另一方案更优</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>at least %1, %2 nodes</source>
        <translation>至少 %1，%2 个节点</translation>
    </message>
    <message>
        <source>bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>best %1, at least %2</source>
        <translation>最优 %1，至少 %2</translation>
    </message>
    <message>
        <source>best %1, at least %2, %3 nodes</source>
        <translation>最优 %1，至少 %2，%3 个节点</translation>
    </message>
    <message>
        <source>best cut after</source>
        <translation>最优割在其后</translation>
    </message>
    <message>
        <source>bounded</source>
        <translation>有界</translation>
    </message>
    <message>
        <source>building the frontier</source>
        <translation>正在构建前沿</translation>
    </message>
    <message>
        <source>cameras</source>
        <translation>台</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>云端</translation>
    </message>
    <message>
        <source>cloud half</source>
        <translation>云端一半</translation>
    </message>
    <message>
        <source>cloud only</source>
        <translation>仅云端</translation>
    </message>
    <message>
        <source>cloud: %1 (%2)</source>
        <translation>云端：%1（%2）</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>更正后</translation>
    </message>
    <message>
        <source>cutting Eq. 4 as printed</source>
        <translation>正在按原文的式 (4) 求割</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>dividing the server</source>
        <translation>正在分配服务器</translation>
    </message>
    <message>
        <source>downlink</source>
        <translation>下行链路</translation>
    </message>
    <message>
        <source>drawing the map</source>
        <translation>正在绘制方案图</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>edge %1 (%2), of it %3 beyond the layers; cloud %4 (%5), of it %6; unmeasured cuts within %7 % of the whole</source>
        <translation>边缘 %1（%2），其中 %3 不属于各层；云端 %4（%5），其中 %6；未测量的割与整体相差不超过 %7%</translation>
    </message>
    <message>
        <source>edge half</source>
        <translation>边缘一半</translation>
    </message>
    <message>
        <source>edge: %1 (%2)</source>
        <translation>边缘：%1（%2）</translation>
    </message>
    <message>
        <source>equal shares</source>
        <translation>平均分配</translation>
    </message>
    <message>
        <source>equal shares, DSCCS</source>
        <translation>平均分配，DSCCS</translation>
    </message>
    <message>
        <source>equals the whole model&apos;s</source>
        <translation>与整个模型的相同</translation>
    </message>
    <message>
        <source>fewest workers</source>
        <translation>工作进程最少</translation>
    </message>
    <message>
        <source>finished on the edge</source>
        <translation>在边缘完成</translation>
    </message>
    <message>
        <source>first come</source>
        <translation>先到先得</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>frames/s</source>
        <translation>帧/秒</translation>
    </message>
    <message>
        <source>free upload of: %1 (%2)</source>
        <translation>免费上传：%1（%2）</translation>
    </message>
    <message>
        <source>from</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>fused groups</source>
        <translation>融合组</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>heuristic</source>
        <translation>启发式</translation>
    </message>
    <message>
        <source>highest common rate</source>
        <translation>最高的共同帧率</translation>
    </message>
    <message>
        <source>infeasible</source>
        <translation>不可行</translation>
    </message>
    <message>
        <source>known sizes</source>
        <translation>已知大小</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>loaded already</source>
        <translation>已加载</translation>
    </message>
    <message>
        <source>loads in %1</source>
        <translation>加载用时 %1</translation>
    </message>
    <message>
        <source>longest queue</source>
        <translation>最长队列</translation>
    </message>
    <message>
        <source>looking for the bandwidths at which the plan changes</source>
        <translation>正在寻找方案改变处的带宽</translation>
    </message>
    <message>
        <source>looking for the next best cut</source>
        <translation>正在寻找次优割</translation>
    </message>
    <message>
        <source>making the halves</source>
        <translation>正在生成两半</translation>
    </message>
    <message>
        <source>max stage</source>
        <translation>最大阶段</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>most cameras</source>
        <translation>最多摄像头</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>no models</source>
        <translation>没有模型</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>未加载</translation>
    </message>
    <message>
        <source>numbers from</source>
        <translation>数字来源</translation>
    </message>
    <message>
        <source>of a message of %1</source>
        <translation>（%1 的消息）</translation>
    </message>
    <message>
        <source>one layer alone</source>
        <translation>单独一层</translation>
    </message>
    <message>
        <source>optimal</source>
        <translation>最优</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>output shape</source>
        <translation>输出形状</translation>
    </message>
    <message>
        <source>over 1/Q</source>
        <translation>超过 1/Q</translation>
    </message>
    <message>
        <source>over limit</source>
        <translation>超出限制</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>开销</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>recurrent state</source>
        <translation>循环状态</translation>
    </message>
    <message>
        <source>replaying</source>
        <translation>正在回放</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>searching all plans that weights can reach</source>
        <translation>正在搜索权重可达的所有方案</translation>
    </message>
    <message>
        <source>sends</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>sends %1</source>
        <translation>发送 %1</translation>
    </message>
    <message>
        <source>server in use</source>
        <translation>服务器利用率</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>solved in</source>
        <translation>求解用时</translation>
    </message>
    <message>
        <source>solving by %1</source>
        <translation>正在用 %1 求解</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>离散</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>sum of latencies</source>
        <translation>延迟之和</translation>
    </message>
    <message>
        <source>switches</source>
        <translation>切换次数</translation>
    </message>
    <message>
        <source>the same, really</source>
        <translation>同上，实际值</translation>
    </message>
    <message>
        <source>to exact</source>
        <translation>与精确解相比</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>unbounded</source>
        <translation>无界</translation>
    </message>
    <message>
        <source>uncharged way back of: %1 (%2)</source>
        <translation>未计费的返回：%1（%2）</translation>
    </message>
    <message>
        <source>uplink in use</source>
        <translation>上行链路利用率</translation>
    </message>
    <message>
        <source>upload</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>with one worker more</source>
        <translation>多一个工作进程</translation>
    </message>
    <message>
        <source>within %1 %</source>
        <translation>相差 %1% 以内</translation>
    </message>
    <message>
        <source>workers needed</source>
        <translation>所需工作进程</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>最差</translation>
    </message>
    <message>
        <source>worst latency</source>
        <translation>最差延迟</translation>
    </message>
    <message>
        <source>writing the model</source>
        <translation>正在写入模型</translation>
    </message>
    <message>
        <source>writing to %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>%1: all stream %2 frames/s, for %3 until the plans have settled and as long again</source>
        <translation>%1：全部以 %2 帧/秒传送，持续 %3 直到方案稳定，之后再持续同样长的时间</translation>
    </message>
    <message>
        <source>%1: edge %2 of %3, %4 times slower, profiles both sides</source>
        <translation>%1：第 %2 个边缘（共 %3 个），慢 %4 倍，正在测量两侧</translation>
    </message>
    <message>
        <source>%1: link %2 by probe (± %3), back %4, round trip %5, transfer overhead %6; T0 of dsccs %7</source>
        <translation>%1：探测得链路 %2（± %3），回程 %4，往返 %5，传输开销 %6；dsccs 的 T0 为 %7</translation>
    </message>
    <message>
        <source>%1: streaming %2 frames, predicted latency %3</source>
        <translation>%1：正在传送 %2 帧，预测延迟 %3</translation>
    </message>
    <message>
        <source>algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>division</source>
        <translation>分配方式</translation>
    </message>
    <message>
        <source>edge: %1, %2 a frame beyond its layers; cloud: %3, %4; unmeasured cuts within %5 of the whole</source>
        <translation>边缘：%1，每帧在各层之外另需 %2；云端：%3，%4；未测量的割与整体相差在 %5 以内</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>帧数</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>off by</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>on edge</source>
        <translation>在边缘</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>predicted against measured, median of the plans: latency %1 off, throughput %2 off</source>
        <translation>预测与实测之比，各方案的中位数：延迟相差 %1，吞吐量相差 %2</translation>
    </message>
    <message>
        <source>probing the link</source>
        <translation>正在探测链路</translation>
    </message>
    <message>
        <source>profiling %1/%2: %3</source>
        <translation>正在测量性能数据 %1/%2：%3</translation>
    </message>
    <message>
        <source>slowdown</source>
        <translation>减慢倍数</translation>
    </message>
    <message>
        <source>starting the cloud, the link and the edge</source>
        <translation>正在启动云端、链路和边缘</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>总和</translation>
    </message>
    <message>
        <source>the price costs %1 of the sum of latencies that equal shares give</source>
        <translation>与平均分配相比，按价格分配使延迟总和增加 %1</translation>
    </message>
    <message>
        <source>the price saves %1 of the sum of latencies that equal shares give</source>
        <translation>与平均分配相比，按价格分配使延迟总和减少 %1</translation>
    </message>
    <message>
        <source>the same plan as above</source>
        <translation>与上面的方案相同</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 (more like it before: %2)</source>
        <translation>%1（此前同类事件：%2）</translation>
    </message>
    <message>
        <source>%1 (run %2 of %3)</source>
        <translation>%1（第 %2 次，共 %3 次）</translation>
    </message>
    <message>
        <source>%1 Lambda is %2 s a worker.</source>
        <translation>%1 每个工作进程的 Lambda 为 %2 s。</translation>
    </message>
    <message>
        <source>%1 T0 is %2 a frame.</source>
        <translation>%1 每帧 T0 为 %2。</translation>
    </message>
    <message>
        <source>%1 frames/s</source>
        <translation>%1 帧/秒</translation>
    </message>
    <message>
        <source>%1 frames/s are taken, as many as the plan carries.</source>
        <translation>接收 %1 帧/秒，即方案所能承受的速率。</translation>
    </message>
    <message>
        <source>%1 frames/s; when they come too fast, fewer are taken</source>
        <translation>%1 帧/秒；来得过快时，减少接收的帧</translation>
    </message>
    <message>
        <source>%1 frames/s; when they come too fast, new ones are dropped</source>
        <translation>%1 帧/秒；来得过快时，丢弃新到的帧</translation>
    </message>
    <message>
        <source>%1 frames/s; when they come too fast, those that wait longest are dropped</source>
        <translation>%1 帧/秒；来得过快时，丢弃等待最久的帧</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1. The state between frames stays there and goes on.</source>
        <translation>%1。帧间状态保留在那里并继续使用。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 layers on the edge</source>
        <translation>%1：%3 层中有 %2 层在边缘</translation>
    </message>
    <message>
        <source>A frame of %1 has been on its way for %2; the edge does it alone.</source>
        <translation>一个 %1 的帧已传输 %2；由边缘独自完成。</translation>
    </message>
    <message>
        <source>A model is one file, VERSION/model.onnx; an output&apos;s label_filename may name one more.</source>
        <translation>模型是一个文件 VERSION/model.onnx；输出的 label_filename 可再指定一个文件。</translation>
    </message>
    <message>
        <source>As fast as frames are taken</source>
        <translation>以能够接收的最快速度</translation>
    </message>
    <message>
        <source>Cloud busy</source>
        <translation>云端繁忙</translation>
    </message>
    <message>
        <source>Cloud half lost</source>
        <translation>云端半模型丢失</translation>
    </message>
    <message>
        <source>Cloud is back</source>
        <translation>云端恢复</translation>
    </message>
    <message>
        <source>Cloud lost</source>
        <translation>云端失联</translation>
    </message>
    <message>
        <source>Congested</source>
        <translation>拥塞</translation>
    </message>
    <message>
        <source>Deployment failed</source>
        <translation>部署失败</translation>
    </message>
    <message>
        <source>Do not split: run everything on the edge</source>
        <translation>不划分：全部在边缘运行</translation>
    </message>
    <message>
        <source>Edge %1, cloud %2; unmeasured cuts within %3 % of the whole</source>
        <translation>边缘 %1，云端 %2；未测量的割误差在总时间的 %3 % 以内</translation>
    </message>
    <message>
        <source>Edge&apos;s speed changed</source>
        <translation>边缘速度变化</translation>
    </message>
    <message>
        <source>Edges that share the cloud: %1. This one may use at most %2 of a worker.</source>
        <translation>共享云端的边缘设备数：%1。本设备最多可使用 %2 个工作进程。</translation>
    </message>
    <message>
        <source>Frame %1: %2</source>
        <translation>第 %1 帧：%2</translation>
    </message>
    <message>
        <source>Frame failed</source>
        <translation>帧失败</translation>
    </message>
    <message>
        <source>Frame late</source>
        <translation>帧延误</translation>
    </message>
    <message>
        <source>Frame refused</source>
        <translation>帧被拒绝</translation>
    </message>
    <message>
        <source>Frames come faster than the plan carries; dropped so far: %1.</source>
        <translation>帧到来的速度超过方案的承受能力；目前已丢弃：%1。</translation>
    </message>
    <message>
        <source>Frames come faster than the plan carries; they begin %1 late, and later and later.</source>
        <translation>帧到来的速度超过方案的承受能力；处理已推迟 %1，并且越来越晚。</translation>
    </message>
    <message>
        <source>Frames come faster than the plan carries; they begin %1 late, and later and later. At most %2 frames/s are sustainable.</source>
        <translation>帧到来的速度超过方案的承受能力；处理已推迟 %1，并且越来越晚。可持续的最高速率为 %2 帧/秒。</translation>
    </message>
    <message>
        <source>Frames dropped</source>
        <translation>丢帧</translation>
    </message>
    <message>
        <source>Frames in: %1, done: %2</source>
        <translation>接收帧数：%1，完成：%2</translation>
    </message>
    <message>
        <source>Frames in: %1, done: %2, dropped: %3</source>
        <translation>接收帧数：%1，完成：%2，丢弃：%3</translation>
    </message>
    <message>
        <source>It hung up at once: does it want TLS? Otherwise check that it runs.</source>
        <translation>它立即断开了连接：是否需要 TLS？否则请检查它是否在运行。</translation>
    </message>
    <message>
        <source>It speaks no TLS: reach it without.</source>
        <translation>它不支持 TLS：请不用 TLS 连接。</translation>
    </message>
    <message>
        <source>Its certificate is for another name: give that name with --tls-name (an edge&apos;s cloud: --cloud-name).</source>
        <translation>其证书属于另一名称：请用 --tls-name 给出该名称（边缘的云端：--cloud-name）。</translation>
    </message>
    <message>
        <source>Its certificate is not trusted here: give the file of whoever signed it with --ca (an edge&apos;s cloud: --cloud-ca).</source>
        <translation>此处不信任其证书：请用 --ca 给出签发者的文件（边缘的云端：--cloud-ca）。</translation>
    </message>
    <message>
        <source>Link slow</source>
        <translation>链路缓慢</translation>
    </message>
    <message>
        <source>Neurosurgeon</source>
        <translation>Neurosurgeon</translation>
    </message>
    <message>
        <source>No plan carries %1 frames/s at %2; at most %3 are sustainable.</source>
        <translation>在 %2 下没有方案能承受 %1 帧/秒；可持续的最高速率为 %3。</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>无策略</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>无性能数据</translation>
    </message>
    <message>
        <source>Plan changed</source>
        <translation>方案已更换</translation>
    </message>
    <message>
        <source>Plan failed</source>
        <translation>方案失败</translation>
    </message>
    <message>
        <source>Plan kept</source>
        <translation>保留方案</translation>
    </message>
    <message>
        <source>Plan without a name</source>
        <translation>未命名的方案</translation>
    </message>
    <message>
        <source>Profiled</source>
        <translation>性能已测量</translation>
    </message>
    <message>
        <source>Rate changed</source>
        <translation>速率变化</translation>
    </message>
    <message>
        <source>Records lost</source>
        <translation>记录丢失</translation>
    </message>
    <message>
        <source>Records that were lost because they were not read in time: %1</source>
        <translation>因未及时读取而丢失的记录数：%1</translation>
    </message>
    <message>
        <source>Send it as the parameter file:%1, or leave label_filename out.</source>
        <translation>请以参数 file:%1 发送，或去掉 label_filename。</translation>
    </message>
    <message>
        <source>Send the configuration as a JSON object or as protobuf text, or none.</source>
        <translation>请以 JSON 对象或 protobuf 文本发送配置，或不发送。</translation>
    </message>
    <message>
        <source>Send the raw input, run everything in the cloud</source>
        <translation>发送原始输入，全部在云端运行</translation>
    </message>
    <message>
        <source>Share of the cloud</source>
        <translation>云端份额</translation>
    </message>
    <message>
        <source>Split after %1</source>
        <translation>在 %1 之后划分</translation>
    </message>
    <message>
        <source>Split after %1 and %2</source>
        <translation>在 %1 和 %2 之后划分</translation>
    </message>
    <message>
        <source>Split after %1, %2 and %3</source>
        <translation>在 %1、%2 和 %3 之后划分</translation>
    </message>
    <message>
        <source>Split after %1, %2 and %3 more</source>
        <translation>在 %1、%2 及另外 %3 个之后划分</translation>
    </message>
    <message>
        <source>Split where nothing needs to be sent</source>
        <translation>在无需发送任何数据处划分</translation>
    </message>
    <message>
        <source>Stream ended</source>
        <translation>帧流结束</translation>
    </message>
    <message>
        <source>Stream paused</source>
        <translation>帧流暂停</translation>
    </message>
    <message>
        <source>Stream started</source>
        <translation>帧流开始</translation>
    </message>
    <message>
        <source>Stream stopped</source>
        <translation>帧流停止</translation>
    </message>
    <message>
        <source>The cloud answered: %1</source>
        <translation>云端答复：%1</translation>
    </message>
    <message>
        <source>The cloud answers again; the plan &quot;%1&quot; goes on.</source>
        <translation>云端恢复响应；方案“%1”继续运行。</translation>
    </message>
    <message>
        <source>The cloud cannot be reached: %1</source>
        <translation>无法连接云端：%1</translation>
    </message>
    <message>
        <source>The cloud did not answer the probe: %1</source>
        <translation>云端未响应带宽探测：%1</translation>
    </message>
    <message>
        <source>The cloud is no longer shared with other edges.</source>
        <translation>云端不再与其他边缘设备共享。</translation>
    </message>
    <message>
        <source>The cloud takes %1 in place of %2.</source>
        <translation>云端耗时 %1，而非 %2。</translation>
    </message>
    <message>
        <source>The configuration names the labels &quot;%1&quot;, and there is no such file.</source>
        <translation>配置指定了标签文件“%1”，但没有该文件。</translation>
    </message>
    <message>
        <source>The configuration&apos;s version_policy does not serve version %1, which was given.</source>
        <translation>配置的 version_policy 不提供所给的版本 %1。</translation>
    </message>
    <message>
        <source>The edge cannot hold both plans; the stream stands still while the new one loads.</source>
        <translation>边缘无法同时容纳两个方案；加载新方案期间帧流暂停。</translation>
    </message>
    <message>
        <source>The edge takes %1 in place of %2.</source>
        <translation>边缘耗时 %1，而非 %2。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; was sent, and the configuration does not name it.</source>
        <translation>已发送文件“%1”，但配置未提到它。</translation>
    </message>
    <message>
        <source>The last frame is done.</source>
        <translation>最后一帧已完成。</translation>
    </message>
    <message>
        <source>The plan &quot;%1&quot; goes on.</source>
        <translation>方案“%1”继续运行。</translation>
    </message>
    <message>
        <source>The server does not answer: %1</source>
        <translation>服务器没有响应：%1</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>服务器返回：%1</translation>
    </message>
    <message>
        <source>a trial frame</source>
        <translation>试验帧</translation>
    </message>
    <message>
        <source>cloud-only</source>
        <translation>仅云端</translation>
    </message>
    <message>
        <source>cloud: layers and the whole model</source>
        <translation>云端：各层与整个模型</translation>
    </message>
    <message>
        <source>cloud: the half behind layer %1 of %2</source>
        <translation>云端：第 %1 层（共 %2 层）之后的半模型</translation>
    </message>
    <message>
        <source>cloud: the half up to layer %1 of %2</source>
        <translation>云端：到第 %1 层（共 %2 层）为止的半模型</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>edge-only</source>
        <translation>仅边缘</translation>
    </message>
    <message>
        <source>edge-only until a plan is pushed</source>
        <translation>仅边缘，直到推送方案为止</translation>
    </message>
    <message>
        <source>edge-only until the next plan</source>
        <translation>仅边缘，直到下一个方案为止</translation>
    </message>
    <message>
        <source>edge-only while a plan is loaded</source>
        <translation>加载方案期间仅用边缘</translation>
    </message>
    <message>
        <source>edge-only while the cloud is away</source>
        <translation>云端不可用期间仅用边缘</translation>
    </message>
    <message>
        <source>edge: layers one by one</source>
        <translation>边缘：逐层测量</translation>
    </message>
    <message>
        <source>edge: the half behind layer %1 of %2</source>
        <translation>边缘：第 %1 层（共 %2 层）之后的半模型</translation>
    </message>
    <message>
        <source>edge: the half up to layer %1 of %2</source>
        <translation>边缘：到第 %1 层（共 %2 层）为止的半模型</translation>
    </message>
    <message>
        <source>edge: the whole model</source>
        <translation>边缘：整个模型</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>half at %1 of %2 layers</source>
        <translation>在 %2 层中第 %1 层处划分的半模型</translation>
    </message>
    <message>
        <source>layers one by one</source>
        <translation>逐层测量</translation>
    </message>
    <message>
        <source>no reason given.</source>
        <translation>未给出原因。</translation>
    </message>
    <message>
        <source>output sizes</source>
        <translation>输出大小</translation>
    </message>
    <message>
        <source>pushed plan</source>
        <translation>推送的方案</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>the cloud half</source>
        <translation>云端半模型</translation>
    </message>
    <message>
        <source>the edge half</source>
        <translation>边缘半模型</translation>
    </message>
    <message>
        <source>the whole model</source>
        <translation>整个模型</translation>
    </message>
    <message>
        <source>%1 (default: %2)</source>
        <translation>%1（默认：%2）</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1（必需）</translation>
    </message>
    <message>
        <source>%1 does not go with %2.</source>
        <translation>%1 不能与 %2 同时使用。</translation>
    </message>
    <message>
        <source>%1 goes only with %2.</source>
        <translation>%1 只能与 %2 一起使用。</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 需要一个值。</translation>
    </message>
    <message>
        <source>%1 on average (%2 trace of %3)</source>
        <translation>平均 %1（%2 轨迹，时长 %3）</translation>
    </message>
    <message>
        <source>%1 up, %2 down, connections: %3, of them refused by the server: %4</source>
        <translation>上行 %1，下行 %2，连接数：%3，其中被服务器拒绝：%4</translation>
    </message>
    <message>
        <source>%1: %2 is below 0.</source>
        <translation>%1：%2 小于 0。</translation>
    </message>
    <message>
        <source>%1: %2 is not above 0.</source>
        <translation>%1：%2 不大于 0。</translation>
    </message>
    <message>
        <source>%1: %2 is not between %3 and %4.</source>
        <translation>%1：%2 不在 %3 与 %4 之间。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no number.</source>
        <translation>%1：“%2”不是数字。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not one of %3.</source>
        <translation>%1：“%2”不是 %3 之一。</translation>
    </message>
    <message>
        <source>0: one per core</source>
        <translation>0：每个核心一个</translation>
    </message>
    <message>
        <source>A command is needed.</source>
        <translation>需要一个命令。</translation>
    </message>
    <message>
        <source>A decided plan runs that much later</source>
        <translation>已决定的方案要晚这么久才运行</translation>
    </message>
    <message>
        <source>A made link in place of a file: steps, sine, markov (of CAT1, 3G, 4G and WiFi) or day</source>
        <translation>用生成的链路代替文件：steps、sine、markov（由 CAT1、3G、4G 和 WiFi 构成）或 day</translation>
    </message>
    <message>
        <source>A scenario in place of a link: link, rate and budget over time, as in the samples</source>
        <translation>用场景代替链路：随时间变化的链路、速率和预算，如示例所示</translation>
    </message>
    <message>
        <source>Add a page of answers</source>
        <translation>附上一页答案</translation>
    </message>
    <message>
        <source>Add transfer time, latency and slowest stage at this uplink bandwidth, e.g. 4mbit</source>
        <translation>加上在此上行带宽下的传输时间、延迟和最慢阶段，例如 4mbit</translation>
    </message>
    <message>
        <source>After --start, when frames come too fast: block, drop-oldest, drop-newest or lower-rate; as the edge was told by default</source>
        <translation>配合 --start，帧来得过快时：block、drop-oldest、drop-newest 或 lower-rate；默认按边缘启动时的设置</translation>
    </message>
    <message>
        <source>After --start: give up when the edge says nothing for so long</source>
        <translation>配合 --start：边缘在这么长时间内没有消息则放弃</translation>
    </message>
    <message>
        <source>After one path none is left: the flow is %1.</source>
        <translation>一条路径之后再无路径：流量为 %1。</translation>
    </message>
    <message>
        <source>After one path the next is %1: how much can be pushed along it?</source>
        <translation>一条路径之后，下一条是 %1：沿它能推送多少？</translation>
    </message>
    <message>
        <source>Also simulate the plan with its waiting for workers: frames of each camera</source>
        <translation>同时模拟方案中等待工作进程的情况：每个摄像头的帧数</translation>
    </message>
    <message>
        <source>An input that carries state between frames, by the layer that writes its next value, e.g. h0=lstm_1; nothing behind = makes it an input of every frame; once for each</source>
        <translation>在帧之间携带状态的输入，以写入其下一个值的层指定，例如 h0=lstm_1；= 后为空则使其成为每帧的输入；每个输入给一次</translation>
    </message>
    <message>
        <source>Another number, other questions</source>
        <translation>数字不同，题目不同</translation>
    </message>
    <message>
        <source>Answer for the counts and rates of this time of the day, where classes have curves</source>
        <translation>对于带曲线的类别，按一天中该时刻的数量和速率求解</translation>
    </message>
    <message>
        <source>Answer one question over a range of bandwidths, rates or budgets</source>
        <translation>在一段带宽、速率或预算范围内回答同一个问题</translation>
    </message>
    <message>
        <source>Both halves are loaded at full speed; the link has its rate while frames run.</source>
        <translation>两个半模型以全速加载；帧流运行时链路才使用设定的速率。</translation>
    </message>
    <message>
        <source>Both ways, such as 4mbit; without it the link is not limited</source>
        <translation>双向，例如 4mbit；省略则链路不限速</translation>
    </message>
    <message>
        <source>Bound for what all clients have sent and nobody has read yet</source>
        <translation>所有客户端已发送而尚未被读取的数据上限</translation>
    </message>
    <message>
        <source>Budget T0 for transfer plus cloud time, e.g. 500ms</source>
        <translation>传输加云端时间的预算 T0，例如 500ms</translation>
    </message>
    <message>
        <source>By how much a plan must be better before recommended changes to it</source>
        <translation>方案至少要好多少，recommended 才切换过去</translation>
    </message>
    <message>
        <source>Bytes of a number in formats that do not tell (operator CSV); 4 is assumed</source>
        <translation>格式未说明时（算子 CSV）每个数的字节数；默认为 4</translation>
    </message>
    <message>
        <source>Calls in hand at once; further ones are refused</source>
        <translation>同时处理的调用数；超出的被拒绝</translation>
    </message>
    <message>
        <source>Calls that may wait for one model</source>
        <translation>可为一个模型排队等待的调用数</translation>
    </message>
    <message>
        <source>Client to server, in place of --rate</source>
        <translation>客户端到服务器，代替 --rate</translation>
    </message>
    <message>
        <source>Ctrl+C leaves, and stops a stream that was started here.</source>
        <translation>Ctrl+C 退出，并停止在此启动的帧流。</translation>
    </message>
    <message>
        <source>DADS switched once here.</source>
        <translation>DADS 在此切换了一次。</translation>
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
        <translation>决定深度神经网络在边缘设备与云端之间的划分位置。</translation>
    </message>
    <message>
        <source>Deploy a plan on a running edge and its cloud</source>
        <translation>在运行中的边缘及其云端部署方案</translation>
    </message>
    <message>
        <source>Deploy without finding out first</source>
        <translation>不先检查就部署</translation>
    </message>
    <message>
        <source>Display program version information and exit</source>
        <translation>显示程序版本并退出</translation>
    </message>
    <message>
        <source>Divide --fleet&apos;s server equally all the same</source>
        <translation>仍然均分 --fleet 的服务器</translation>
    </message>
    <message>
        <source>Divide one server among many cameras exactly, and price one worker more</source>
        <translation>在众多摄像头之间精确分配一台服务器，并给出增加一个工作进程的价值</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Downlink of the shaped link, for the answers; five times the uplink by default</source>
        <translation>整形链路的下行，用于返回答案；默认为上行的五倍</translation>
    </message>
    <message>
        <source>Eq. 4 as printed</source>
        <translation>按原文的式 (4)</translation>
    </message>
    <message>
        <source>Eq. 4 as printed lets a layer return from the cloud to the edge for free, and raw inputs move to the cloud without an upload. This shows what its plan believes and what it costs.</source>
        <translation>按字面理解，式 (4) 允许层免费从云端返回边缘，也允许原始输入不经上传就移到云端。此命令显示其方案自认为的代价和真实代价。</translation>
    </message>
    <message>
        <source>Estimate cloud times for this device</source>
        <translation>按此设备估算云端时间</translation>
    </message>
    <message>
        <source>Estimate edge times for this device; `cutpoint-cli devices` lists them</source>
        <translation>按此设备估算边缘时间；`cutpoint-cli devices` 列出可用设备</translation>
    </message>
    <message>
        <source>Estimate the cloud&apos;s times for this device</source>
        <translation>按此设备估算云端的时间</translation>
    </message>
    <message>
        <source>Estimate the edge&apos;s times for this device</source>
        <translation>按此设备估算边缘的时间</translation>
    </message>
    <message>
        <source>Even steps instead of even ratios</source>
        <translation>等差步长，而非等比</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>退出码</translation>
    </message>
    <message>
        <source>File to write; standard output when left out</source>
        <translation>要写入的文件；省略则写到标准输出</translation>
    </message>
    <message>
        <source>File whose first line every client must send as a bearer token</source>
        <translation>首行为令牌的文件，每个客户端都须将其作为 bearer 令牌发送</translation>
    </message>
    <message>
        <source>File whose first line is its bearer token</source>
        <translation>首行为其 bearer 令牌的文件</translation>
    </message>
    <message>
        <source>File whose first line is the cloud&apos;s bearer token</source>
        <translation>首行为云端 bearer 令牌的文件</translation>
    </message>
    <message>
        <source>File with a model configuration</source>
        <translation>模型配置文件</translation>
    </message>
    <message>
        <source>Find out whether both halves would run, and deploy nothing</source>
        <translation>只检查两个半模型能否运行，不部署</translation>
    </message>
    <message>
        <source>Find the best split for one bandwidth and objective</source>
        <translation>为一个带宽和目标找出最佳划分</translation>
    </message>
    <message>
        <source>First bandwidth</source>
        <translation>起始带宽</translation>
    </message>
    <message>
        <source>First value of the second axis (0.1 fps or 1ms without it)</source>
        <translation>第二坐标轴的起始值（默认 0.1 fps 或 1ms）</translation>
    </message>
    <message>
        <source>First value with its unit, e.g. 100kbit</source>
        <translation>起始值及单位，例如 100kbit</translation>
    </message>
    <message>
        <source>Fleet file whose server part tells how many workers there are, and which share of them is used: the edges that stream get it by the price that clears them; without it in equal shares</source>
        <translation>设备群文件，其服务器部分说明有多少工作进程及其使用比例：进行流处理的边缘按出清价格分配；省略则均分</translation>
    </message>
    <message>
        <source>Fleet file: classes of cameras and the server</source>
        <translation>设备群文件：摄像头类别与服务器</translation>
    </message>
    <message>
        <source>Folder of models to serve, laid out as NAME/VERSION/model.onnx</source>
        <translation>要提供服务的模型文件夹，布局为 NAME/VERSION/model.onnx</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>写入的文件夹</translation>
    </message>
    <message>
        <source>For the weights of the whole model and of the edge halves together, such as 64MiB; activations come on top</source>
        <translation>供整个模型与边缘半模型的权重共用，例如 64MiB；激活另计</translation>
    </message>
    <message>
        <source>Forward TCP connections at the rate of a slow network</source>
        <translation>以慢速网络的速率转发 TCP 连接</translation>
    </message>
    <message>
        <source>Frames of one camera do not overlap in the cloud: T_c within 1/Q</source>
        <translation>同一摄像头的帧在云端不重叠：T_c 不超过 1/Q</translation>
    </message>
    <message>
        <source>Frames that arrive within this time, e.g. 1h</source>
        <translation>在这段时间内到达的帧，例如 1h</translation>
    </message>
    <message>
        <source>Go through a recorded link frame by frame under every policy and the oracle</source>
        <translation>在各策略和先知下逐帧走完一段录制的链路</translation>
    </message>
    <message>
        <source>HOST:PORT of a page with Prometheus text at /metrics</source>
        <translation>提供 Prometheus 文本（/metrics）的页面的 HOST:PORT</translation>
    </message>
    <message>
        <source>HOST:PORT of a server of the Open Inference Protocol</source>
        <translation>Open Inference Protocol 服务器的 HOST:PORT</translation>
    </message>
    <message>
        <source>HOST:PORT of the cloud, or of a link to it</source>
        <translation>云端或通往云端的链路的 HOST:PORT</translation>
    </message>
    <message>
        <source>HOST:PORT of the edge agent</source>
        <translation>边缘代理的 HOST:PORT</translation>
    </message>
    <message>
        <source>HOST:PORT of the same protocol as REST, in the clear</source>
        <translation>同一协议的 REST 形式的 HOST:PORT，不加密</translation>
    </message>
    <message>
        <source>HOST:PORT of the server</source>
        <translation>服务器的 HOST:PORT</translation>
    </message>
    <message>
        <source>HOST:PORT; port 0 takes a free one</source>
        <translation>HOST:PORT；端口 0 表示任取一个空闲端口</translation>
    </message>
    <message>
        <source>Halves measured to scale the layers</source>
        <translation>为校准各层而测量的半模型数</translation>
    </message>
    <message>
        <source>Here one layer would return; the way back would really cost %1.</source>
        <translation>这里会有一层返回；实际的回程代价为 %1。</translation>
    </message>
    <message>
        <source>How long a call without a deadline may compute; a deadline ends it sooner</source>
        <translation>没有期限的调用最长可计算多久；有期限则更早结束</translation>
    </message>
    <message>
        <source>How long a model may take to load</source>
        <translation>加载一个模型最多允许多久</translation>
    </message>
    <message>
        <source>How long the cloud keeps the halves of this edge without hearing of it, 1s to 1h</source>
        <translation>云端在没有该边缘消息时保留其半模型多久，1s 至 1h</translation>
    </message>
    <message>
        <source>How long to wait for the answer</source>
        <translation>等待答复多久</translation>
    </message>
    <message>
        <source>How much slower than this machine the edge is</source>
        <translation>边缘比本机慢多少倍</translation>
    </message>
    <message>
        <source>How the halves will run</source>
        <translation>半模型将如何运行</translation>
    </message>
    <message>
        <source>How the policies learn the bandwidth: instant, or transfers (the last ones, probes after 5 s without)</source>
        <translation>策略如何得知带宽：instant，或 transfers（最近的传输，5 s 无传输则探测）</translation>
    </message>
    <message>
        <source>It could not run</source>
        <translation>无法运行</translation>
    </message>
    <message>
        <source>JSON in place of CSV</source>
        <translation>用 JSON 代替 CSV</translation>
    </message>
    <message>
        <source>K: each finer grid divides the step by it (default: 4)</source>
        <translation>K：每个更细的网格把步长除以它（默认：4）</translation>
    </message>
    <message>
        <source>Keep a layer on one side: LAYER=edge or LAYER=cloud; once for each layer</source>
        <translation>把某层固定在一侧：LAYER=edge（边缘）或 LAYER=cloud（云端）；每层给一次</translation>
    </message>
    <message>
        <source>Largest model; a message of gRPC ends at 2 GiB</source>
        <translation>最大的模型；一条 gRPC 消息不超过 2 GiB</translation>
    </message>
    <message>
        <source>Largest sum of the sizes of all models</source>
        <translation>所有模型大小之和的上限</translation>
    </message>
    <message>
        <source>Largest tensors of one call, both ways</source>
        <translation>一次调用双向张量的上限</translation>
    </message>
    <message>
        <source>Last bandwidth</source>
        <translation>终止带宽</translation>
    </message>
    <message>
        <source>Last value of the second axis (100 fps or 10s without it)</source>
        <translation>第二坐标轴的终止值（默认 100 fps 或 10s）</translation>
    </message>
    <message>
        <source>Last value with its unit, e.g. 100mbit</source>
        <translation>终止值及单位，例如 100mbit</translation>
    </message>
    <message>
        <source>Latency limit of every camera, e.g. 200ms</source>
        <translation>每个摄像头的延迟上限，例如 200ms</translation>
    </message>
    <message>
        <source>Layers to show in the table; JSON has all</source>
        <translation>表中显示的层数；JSON 含全部</translation>
    </message>
    <message>
        <source>Leave after so many frames (and stream no more)</source>
        <translation>这么多帧之后退出（并停止帧流）</translation>
    </message>
    <message>
        <source>Let that one ask for a token and TLS, and add --insecure here.</source>
        <translation>请让对方要求令牌和 TLS，并在此加上 --insecure。</translation>
    </message>
    <message>
        <source>Limit of parameter bytes on the edge, e.g. 512MiB</source>
        <translation>边缘上参数字节数的上限，例如 512MiB</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>List every bandwidth at which the lowest-latency plan changes</source>
        <translation>列出最低延迟方案发生变化的每个带宽</translation>
    </message>
    <message>
        <source>List every combination of edge time, bytes sent and cloud time that no plan beats</source>
        <translation>列出没有方案能胜过的每一种边缘时间、发送字节数和云端时间的组合</translation>
    </message>
    <message>
        <source>List the device presets for estimates</source>
        <translation>列出用于估算的设备预设</translation>
    </message>
    <message>
        <source>List the layers of a model with shapes, sizes and FLOPs</source>
        <translation>列出模型的层及其形状、大小和 FLOPs</translation>
    </message>
    <message>
        <source>List the server&apos;s models</source>
        <translation>列出服务器的模型</translation>
    </message>
    <message>
        <source>List, load and unload the models of a server of the Open Inference Protocol</source>
        <translation>列出、加载和卸载 Open Inference Protocol 服务器的模型</translation>
    </message>
    <message>
        <source>Listen beyond this machine, without asking who connects</source>
        <translation>也接受其他机器的连接，不核实连接者</translation>
    </message>
    <message>
        <source>Load a model</source>
        <translation>加载一个模型</translation>
    </message>
    <message>
        <source>Loaded at once</source>
        <translation>同时加载的模型数</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>方案图</translation>
    </message>
    <message>
        <source>Map the best plan over bandwidth and sampling rate, or bandwidth and cloud budget</source>
        <translation>绘制方案图：最佳方案随带宽与采样率，或随带宽与云端预算的变化</translation>
    </message>
    <message>
        <source>Measure the bandwidth between a running edge and its cloud</source>
        <translation>测量运行中的边缘与其云端之间的带宽</translation>
    </message>
    <message>
        <source>Measured runs after the warm-up</source>
        <translation>预热之后的测量次数</translation>
    </message>
    <message>
        <source>Measured runs of each part for --adaptive</source>
        <translation>--adaptive 对每一部分的测量次数</translation>
    </message>
    <message>
        <source>Measured runs of each part of the profile</source>
        <translation>性能测量中每一部分的测量次数</translation>
    </message>
    <message>
        <source>Measured runs of each part; the median counts</source>
        <translation>每一部分的测量次数；取中位数</translation>
    </message>
    <message>
        <source>Model and profile</source>
        <translation>模型与性能数据</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <source>Model file: ONNX, TensorFlow Lite, OpenVINO XML, Caffe prototxt, Darknet cfg, native JSON, or a graph with its profile (msr JSON, PipeDream graph.txt, CSV); recognised by its content</source>
        <translation>模型文件：ONNX、TensorFlow Lite、OpenVINO XML、Caffe prototxt、Darknet cfg、原生 JSON，或自带性能数据的图（msr JSON、PipeDream graph.txt、CSV）；按内容识别</translation>
    </message>
    <message>
        <source>Most cells of the first grid; the paper&apos;s grid where it is no larger, a geometric one otherwise (default: 576)</source>
        <translation>第一个网格的单元数上限；论文网格不超过它时用论文网格，否则用几何网格（默认：576）</translation>
    </message>
    <message>
        <source>Multiply every rate, e.g. 0.5</source>
        <translation>把每个速率乘以此数，例如 0.5</translation>
    </message>
    <message>
        <source>Name in its certificate, when not its host</source>
        <translation>其证书中的名称（若不是主机名）</translation>
    </message>
    <message>
        <source>Name in the cloud&apos;s certificate, when not its host</source>
        <translation>云端证书中的名称（若不是主机名）</translation>
    </message>
    <message>
        <source>Name of the Triton model</source>
        <translation>Triton 模型的名称</translation>
    </message>
    <message>
        <source>Needs the runtime, which this build has not</source>
        <translation>需要此构建所没有的运行时</translation>
    </message>
    <message>
        <source>No progress on standard error</source>
        <translation>不在标准错误上显示进度</translation>
    </message>
    <message>
        <source>No progress, notes or warnings on standard error; errors stay</source>
        <translation>标准错误上不显示进度、提示和警告；错误仍显示</translation>
    </message>
    <message>
        <source>Nothing takes this: %1.</source>
        <translation>多余的参数：%1。</translation>
    </message>
    <message>
        <source>Number of bandwidths, evenly spaced in the logarithm</source>
        <translation>带宽的个数，按对数等距</translation>
    </message>
    <message>
        <source>Number of frames (default: once through the trace)</source>
        <translation>帧数（默认：走完轨迹一次）</translation>
    </message>
    <message>
        <source>Number of values of the second axis</source>
        <translation>第二坐标轴的取值个数</translation>
    </message>
    <message>
        <source>Number of values, both ends included</source>
        <translation>取值个数，含两端</translation>
    </message>
    <message>
        <source>ONNX file to send; without it the server takes its own</source>
        <translation>要发送的 ONNX 文件；省略则服务器用自己的</translation>
    </message>
    <message>
        <source>ONNX, Caffe, Darknet or native JSON</source>
        <translation>ONNX、Caffe、Darknet 或原生 JSON</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Of --adaptive: recommended, dads, neurosurgeon, edge-only, cloud-only</source>
        <translation>--adaptive 的策略：recommended、dads、neurosurgeon、edge-only（仅边缘）、cloud-only（仅云端）</translation>
    </message>
    <message>
        <source>Of --made markov</source>
        <translation>--made markov 的种子</translation>
    </message>
    <message>
        <source>Of both sides: opencv or onnxruntime</source>
        <translation>两侧的引擎：opencv 或 onnxruntime</translation>
    </message>
    <message>
        <source>Of each engine; 0: one per core</source>
        <translation>每个引擎的线程数；0：每个核心一个</translation>
    </message>
    <message>
        <source>Of each side&apos;s engine; 0: one per core</source>
        <translation>每侧引擎的线程数；0：每个核心一个</translation>
    </message>
    <message>
        <source>Of random phases</source>
        <translation>随机相位的种子</translation>
    </message>
    <message>
        <source>Of the file that is sent</source>
        <translation>所发送文件的版本</translation>
    </message>
    <message>
        <source>Of the synthetic frames</source>
        <translation>合成帧的种子</translation>
    </message>
    <message>
        <source>One JSON object a line</source>
        <translation>每行一个 JSON 对象</translation>
    </message>
    <message>
        <source>One backward node (training) is left out.</source>
        <translation>有一个反向节点（训练）被略去。</translation>
    </message>
    <message>
        <source>One node that does not depend on the raw input %1 (a weight or another constant) is left out.</source>
        <translation>有一个不依赖原始输入 %1 的节点（权重或其他常量）被略去。</translation>
    </message>
    <message>
        <source>One objective only: latency, throughput, budget, keep-up or energy; without it latency, throughput, and what --cloud-budget and --fps allow</source>
        <translation>只用一个目标：latency（延迟）、throughput（吞吐）、budget、keep-up 或 energy（能耗）；省略则为 latency、throughput 以及 --cloud-budget 和 --fps 允许的目标</translation>
    </message>
    <message>
        <source>One or several, with commas between: exact, dsl, dsh, dsccs, neurosurgeon, edge-only, cloud-only</source>
        <translation>一个或多个，以逗号分隔：exact、dsl、dsh、dsccs、neurosurgeon、edge-only（仅边缘）、cloud-only（仅云端）</translation>
    </message>
    <message>
        <source>One or several, with commas between: fixed (the latency plan at the mean rate), edge-only, cloud-only, neurosurgeon, dads, recommended, oracle, or all</source>
        <translation>一个或多个，以逗号分隔：fixed（平均速率下的延迟方案）、edge-only（仅边缘）、cloud-only（仅云端）、neurosurgeon、dads、recommended、oracle 或 all</translation>
    </message>
    <message>
        <source>One output has no known size; it stays on the side of all that read it.</source>
        <translation>有一个输出的大小未知；它与所有读取它的层留在同一侧。</translation>
    </message>
    <message>
        <source>One path before it is not shown.</source>
        <translation>它之前有一条路径未显示。</translation>
    </message>
    <message>
        <source>One plan takes part in it.</source>
        <translation>其中有一个方案。</translation>
    </message>
    <message>
        <source>One row takes no time at all, though its layer computes.</source>
        <translation>有一行耗时为零，但对应的层有计算。</translation>
    </message>
    <message>
        <source>One row times Caffe&apos;s own split layer; it is left out.</source>
        <translation>有一行是 Caffe 自身 split 层的计时；该行被略去。</translation>
    </message>
    <message>
        <source>One uplink that all cameras share, e.g. 100mbit</source>
        <translation>所有摄像头共享的一条上行，例如 100mbit</translation>
    </message>
    <message>
        <source>One way, added each way</source>
        <translation>单向，两个方向各加一次</translation>
    </message>
    <message>
        <source>Only this part of the trace, e.g. 10s..60s</source>
        <translation>只用轨迹的这一段，例如 10s..60s</translation>
    </message>
    <message>
        <source>Only those that answer</source>
        <translation>只列出有答复的</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Other machines would reach %1 through this link, which asks for nothing itself.</source>
        <translation>其他机器将可通过此链路访问 %1，而链路本身不做任何核查。</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Own a model and a stream of frames; run the edge&apos;s half of a plan</source>
        <translation>持有模型和帧流；运行方案的边缘半模型</translation>
    </message>
    <message>
        <source>PEM file with its private key</source>
        <translation>含其私钥的 PEM 文件</translation>
    </message>
    <message>
        <source>PEM file with the server&apos;s certificate chain</source>
        <translation>含服务器证书链的 PEM 文件</translation>
    </message>
    <message>
        <source>Plan as JSON; without it the best plan for the query is made</source>
        <translation>JSON 形式的方案；省略则为该查询生成最佳方案</translation>
    </message>
    <message>
        <source>Plots it has, e.g. gantt,trade-off; bandwidth, cut positions, trade-off and Gantt when left out</source>
        <translation>其中的图表，例如 gantt,trade-off；省略则为带宽、割位置、权衡和甘特图</translation>
    </message>
    <message>
        <source>Positionals</source>
        <translation>位置参数</translation>
    </message>
    <message>
        <source>Power of the edge while it computes, for the objective energy (default: 5W)</source>
        <translation>边缘计算时的功率，用于能耗目标 energy（默认：5W）</translation>
    </message>
    <message>
        <source>Power of the edge while it sends (default: 2.5W)</source>
        <translation>边缘发送时的功率（默认：2.5W）</translation>
    </message>
    <message>
        <source>Power of the edge while it waits for the cloud (default: 1.5W)</source>
        <translation>边缘等待云端时的功率（默认：1.5W）</translation>
    </message>
    <message>
        <source>Price the plan that the paper&apos;s Eq. 4 gives when it is read as printed</source>
        <translation>评估按字面理解论文的式 (4) 所得的方案</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>输出 JSON</translation>
    </message>
    <message>
        <source>Print JSON instead of CSV</source>
        <translation>输出 JSON 而非 CSV</translation>
    </message>
    <message>
        <source>Print JSON instead of a table</source>
        <translation>输出 JSON 而非表格</translation>
    </message>
    <message>
        <source>Print every frame&apos;s times and every event of a running edge</source>
        <translation>输出运行中边缘的每帧时间和每个事件</translation>
    </message>
    <message>
        <source>Print the lesson on a model, with questions, as a PDF handout</source>
        <translation>把关于某模型的课程连同题目输出为 PDF 讲义</translation>
    </message>
    <message>
        <source>Print the table as CSV, without the findings</source>
        <translation>以 CSV 输出表格，不含结论</translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <translation>显示此帮助并退出</translation>
    </message>
    <message>
        <source>Processes for each model, that compute calls beside each other</source>
        <translation>每个模型的进程数，并行计算调用</translation>
    </message>
    <message>
        <source>Profile as ONNX Runtime, OpenVINO, TensorRT, TFLite, PyTorch, caffe time or ncnn wrote it, CSV or native JSON; recognised by its content</source>
        <translation>由 ONNX Runtime、OpenVINO、TensorRT、TFLite、PyTorch、caffe time 或 ncnn 写出的性能文件，或 CSV、原生 JSON；按内容识别</translation>
    </message>
    <message>
        <source>Profile at the start, then change the plan as the link changes</source>
        <translation>启动时测量性能，然后随链路变化更换方案</translation>
    </message>
    <message>
        <source>Profile of both sides: a table with the times of both, or native JSON</source>
        <translation>两侧的性能文件：含双方时间的表，或原生 JSON</translation>
    </message>
    <message>
        <source>Profile of the cloud server, likewise</source>
        <translation>云端服务器的性能文件，同上</translation>
    </message>
    <message>
        <source>Profile of the edge device, as its profiler wrote it (ONNX Runtime, OpenVINO, TensorRT, TFLite, PyTorch, caffe time, ncnn) or as CSV; several files are joined</source>
        <translation>边缘设备的性能文件，由其性能分析工具写出（ONNX Runtime、OpenVINO、TensorRT、TFLite、PyTorch、caffe time、ncnn），或 CSV；多个文件合并使用</translation>
    </message>
    <message>
        <source>Put every algorithm&apos;s answer side by side</source>
        <translation>并列显示各算法的答案</translation>
    </message>
    <message>
        <source>Q of each of several edges</source>
        <translation>多个边缘中每个的 Q</translation>
    </message>
    <message>
        <source>Q over time in place of --fps: lines of seconds and frames/s, repeated</source>
        <translation>用随时间变化的 Q 代替 --fps：每行为秒数和帧/秒，循环使用</translation>
    </message>
    <message>
        <source>Quantities carry their unit: 4mbit, 500kbit, 1gbit (bits per second), 20ms, 1.5s, 64KiB (1024), 3MB (10^6), 5W. A bare number is refused. &quot;.&quot; is the decimal point in any locale.</source>
        <translation>数量须带单位：4mbit、500kbit、1gbit（比特每秒）、20ms、1.5s、64KiB（1024）、3MB（10^6）、5W。不接受不带单位的数字。无论区域设置如何，小数点均为“.”。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Reach another machine in the clear</source>
        <translation>以明文连接其他机器</translation>
    </message>
    <message>
        <source>Reach it by TLS, trusting the system&apos;s certificates</source>
        <translation>用 TLS 连接，信任系统证书</translation>
    </message>
    <message>
        <source>Reach it by TLS, trusting this PEM file</source>
        <translation>用 TLS 连接，信任此 PEM 文件</translation>
    </message>
    <message>
        <source>Reach the cloud by TLS, trusting the system&apos;s certificates</source>
        <translation>用 TLS 连接云端，信任系统证书</translation>
    </message>
    <message>
        <source>Reach the cloud by TLS, trusting this PEM file</source>
        <translation>用 TLS 连接云端，信任此 PEM 文件</translation>
    </message>
    <message>
        <source>Recorded downlink, in the same formats</source>
        <translation>录制的下行，格式相同</translation>
    </message>
    <message>
        <source>Recorded link; its format is recognised by its content</source>
        <translation>录制的链路；格式按内容识别</translation>
    </message>
    <message>
        <source>Recorded uplink, repeated: Mahimahi .up, lines of seconds and Mbit/s, or Sabre JSON</source>
        <translation>录制的上行，循环使用：Mahimahi .up、每行秒数与 Mbit/s，或 Sabre JSON</translation>
    </message>
    <message>
        <source>Refuse to push unless the edge runs exactly this model</source>
        <translation>边缘运行的不是这个模型时拒绝推送</translation>
    </message>
    <message>
        <source>Repeat the trace until this time and begin anew there</source>
        <translation>轨迹重复到此时刻为止，然后从头开始</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>Round trip, e.g. 20ms</source>
        <translation>往返时间，例如 20ms</translation>
    </message>
    <message>
        <source>Round-trip time and what a call costs beside it, paid once a frame when anything runs in the cloud, e.g. 20ms</source>
        <translation>往返时间及一次调用的其他开销，只要有层在云端运行，每帧计一次，例如 20ms</translation>
    </message>
    <message>
        <source>Run a model split over real processes on this machine; print measured against predicted</source>
        <translation>在本机用真实进程运行划分后的模型；输出实测与预测的对比</translation>
    </message>
    <message>
        <source>Run the cloud&apos;s half: an Open Inference Protocol server</source>
        <translation>运行云端半模型：Open Inference Protocol 服务器</translation>
    </message>
    <message>
        <source>Runs one side of a split network, or the link between them.</source>
        <translation>运行划分后网络的一侧，或两侧之间的链路。</translation>
    </message>
    <message>
        <source>SIGINT and SIGTERM finish the running calls within five seconds; a second one ends at once.</source>
        <translation>SIGINT 和 SIGTERM 会在五秒内完成进行中的调用；再次发送则立即结束。</translation>
    </message>
    <message>
        <source>SIGUSR1 cuts the link (connections stay, nothing passes), SIGUSR2 mends it. Rates count the bytes of the streams, without TCP and IP headers.</source>
        <translation>SIGUSR1 切断链路（连接保留，但不通过任何数据），SIGUSR2 恢复。速率按流的字节计，不含 TCP 和 IP 头。</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Sampling rate Q for the chapter on heavy load</source>
        <translation>用于重负载一章的采样率 Q</translation>
    </message>
    <message>
        <source>Sampling rate Q in frames per second, e.g. 20</source>
        <translation>采样率 Q，单位帧每秒，例如 20</translation>
    </message>
    <message>
        <source>Say which errors in the profile would make another plan the fastest</source>
        <translation>指出性能数据中哪些误差会使另一方案成为最快</translation>
    </message>
    <message>
        <source>Scale the estimated layers so that the whole net, --edge-fixed included, takes this time on the edge, e.g. 263ms</source>
        <translation>缩放估算的层，使整个网络（含 --edge-fixed）在边缘耗时为此值，例如 263ms</translation>
    </message>
    <message>
        <source>Seed of synthetic weights</source>
        <translation>合成权重的种子</translation>
    </message>
    <message>
        <source>Send results back to the edge at this bandwidth, e.g. 20mbit; without it they stay in the cloud</source>
        <translation>以此带宽把结果送回边缘，例如 20mbit；省略则留在云端</translation>
    </message>
    <message>
        <source>Serve other machines without TLS and a token, to whoever comes</source>
        <translation>不用 TLS 和令牌为其他机器服务，来者不拒</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Server to client, in place of --rate</source>
        <translation>服务器到客户端，代替 --rate</translation>
    </message>
    <message>
        <source>Shape of a raw input, e.g. data=1x3x224x224; once for each input</source>
        <translation>原始输入的形状，例如 data=1x3x224x224；每个输入给一次</translation>
    </message>
    <message>
        <source>Share by which a plan must be better to replace another</source>
        <translation>方案须好出这一比例才能替换另一方案</translation>
    </message>
    <message>
        <source>Share of it that is used</source>
        <translation>其中使用的比例</translation>
    </message>
    <message>
        <source>Share of the workers that is used, e.g. 0.8</source>
        <translation>工作进程的使用比例，例如 0.8</translation>
    </message>
    <message>
        <source>Shift the trace, as a loop, by this time</source>
        <translation>把轨迹作为循环平移这段时间</translation>
    </message>
    <message>
        <source>Show what a profiler&apos;s file holds and which layers of a model its rows are about</source>
        <translation>显示性能分析工具的文件内容，以及各行对应模型的哪些层</translation>
    </message>
    <message>
        <source>Shown in the edge&apos;s events</source>
        <translation>显示在边缘的事件中</translation>
    </message>
    <message>
        <source>Size of a layer&apos;s output as it is sent, where the model does not tell, e.g. reshape=320KiB; once for each</source>
        <translation>模型未说明时，某层输出的发送大小，例如 reshape=320KiB；每层给一次</translation>
    </message>
    <message>
        <source>Size of a raw input as it is sent, e.g. 588KiB or image=110kB; without a name of every raw input; once for each</source>
        <translation>原始输入的发送大小，例如 588KiB 或 image=110kB；不带名称则用于每个原始输入；每个输入给一次</translation>
    </message>
    <message>
        <source>Size of an axis that the model leaves open, by its name in the file, for all inputs that have it, e.g. seq=128; once for each</source>
        <translation>模型未定的轴的大小，按文件中的名称，用于所有含该轴的输入，例如 seq=128；每个轴给一次</translation>
    </message>
    <message>
        <source>So many edges, each twice as slow as the one before, share the cloud: as they like, then half of that in equal shares, then by its price</source>
        <translation>这么多个边缘（每个比前一个慢一倍）共享云端：先各取所需，再把其一半均分，最后按价格分配</translation>
    </message>
    <message>
        <source>Some of problem, network, min-cut, bandwidth, heavy, budget, time, or 1 to 7: e.g. 2,3; all when left out</source>
        <translation>problem、network、min-cut（最小割）、bandwidth（带宽）、heavy、budget、time 中的若干，或 1 到 7：例如 2,3；省略则为全部</translation>
    </message>
    <message>
        <source>Start a stream of so many frames/s; 0: as fast as it goes</source>
        <translation>启动每秒这么多帧的帧流；0：尽可能快</translation>
    </message>
    <message>
        <source>Stop after this time, e.g. 10s, with the best answer known by then</source>
        <translation>到此时间停止，例如 10s，给出届时已知的最佳答案</translation>
    </message>
    <message>
        <source>Stop when a finer grid gains no more than this share (default: 0.001)</source>
        <translation>更细的网格收益不超过此比例时停止（默认：0.001）</translation>
    </message>
    <message>
        <source>Stop when the program that started this one is gone, however it ended</source>
        <translation>启动本程序的程序结束后（无论如何结束）即停止</translation>
    </message>
    <message>
        <source>Streamed under each plan</source>
        <translation>每个方案下传送的帧数</translation>
    </message>
    <message>
        <source>Stretch computations to so many times their own time, as on a slower device</source>
        <translation>把计算时间拉长到这么多倍，如同在更慢的设备上</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>T0 for the chapter on the cloud budget, e.g. 500ms</source>
        <translation>用于云端预算一章的 T0，例如 500ms</translation>
    </message>
    <message>
        <source>T0 of --adaptive: at most this long in transfer and cloud</source>
        <translation>--adaptive 的 T0：传输和云端合计最长时间</translation>
    </message>
    <message>
        <source>T0 of dsccs; half of cloud-only&apos;s by default</source>
        <translation>dsccs 的 T0；默认为 cloud-only（仅云端）的一半</translation>
    </message>
    <message>
        <source>T0 over time: lines of seconds and seconds, or none</source>
        <translation>随时间变化的 T0：每行为时刻（秒）和 T0（秒，或 none）</translation>
    </message>
    <message>
        <source>Take a profile that covers less than half of the model&apos;s work and estimate the rest</source>
        <translation>接受覆盖不到模型一半计算量的性能文件，其余估算</translation>
    </message>
    <message>
        <source>Tell help, issues and answers in this language; JSON, CSV and logs stay English</source>
        <translation>以此语言给出帮助、提示和答案；JSON、CSV 和日志保持英文</translation>
    </message>
    <message>
        <source>Tell the decision with all that it rests on, as a PDF or an HTML page</source>
        <translation>以 PDF 或 HTML 页面报告决策及其全部依据</translation>
    </message>
    <message>
        <source>The PDF to write</source>
        <translation>要写入的 PDF</translation>
    </message>
    <message>
        <source>The class that grows with the objective cameras</source>
        <translation>目标 cameras 下增加的类别</translation>
    </message>
    <message>
        <source>The file to write; its ending says which kind</source>
        <translation>要写入的文件；扩展名决定种类</translation>
    </message>
    <message>
        <source>The input is at fault, or the work was interrupted</source>
        <translation>输入有误，或工作被中断</translation>
    </message>
    <message>
        <source>The median of so many</source>
        <translation>取这么多次的中位数</translation>
    </message>
    <message>
        <source>The model that the lesson is told on</source>
        <translation>课程所用的模型</translation>
    </message>
    <message>
        <source>The most a frame may spend in transfer and cloud</source>
        <translation>一帧在传输和云端最多花费的时间</translation>
    </message>
    <message>
        <source>The most that loading a half in the cloud may take; longer where the link is known to need it for the half&apos;s bytes</source>
        <translation>在云端加载一个半模型最多允许的时间；若已知链路传输该半模型需要更久，则更长</translation>
    </message>
    <message>
        <source>The same for the cloud, --cloud-fixed included, e.g. 20ms</source>
        <translation>云端同理，含 --cloud-fixed，例如 20ms</translation>
    </message>
    <message>
        <source>The second axis: fps or cloud-budget</source>
        <translation>第二坐标轴：fps 或 cloud-budget（云端预算）</translation>
    </message>
    <message>
        <source>The whole model stays on the edge: when the cloud is lost, frames are finished there.</source>
        <translation>整个模型保留在边缘：云端失联时，帧在边缘完成。</translation>
    </message>
    <message>
        <source>Time every layer on a running edge and on its cloud</source>
        <translation>在运行中的边缘及其云端逐层计时</translation>
    </message>
    <message>
        <source>Time every layer on this machine and write a profile for --edge-profile or --cloud-profile</source>
        <translation>在本机逐层计时，写出供 --edge-profile 或 --cloud-profile 使用的性能文件</translation>
    </message>
    <message>
        <source>Times in the cloud</source>
        <translation>云端的时间</translation>
    </message>
    <message>
        <source>Times of both sides</source>
        <translation>两侧的时间</translation>
    </message>
    <message>
        <source>Times on the edge</source>
        <translation>边缘的时间</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unload a model</source>
        <translation>卸载一个模型</translation>
    </message>
    <message>
        <source>Uplink bandwidth B, e.g. 4mbit, or @FILE of iperf, speedtest or a recorded link, which may tell the round-trip time, too</source>
        <translation>上行带宽 B，例如 4mbit，或 @FILE（iperf、speedtest 的输出或录制的链路，其中也可含往返时间）</translation>
    </message>
    <message>
        <source>Uplink bandwidth B, e.g. 4mbit; required unless MODEL is a project</source>
        <translation>上行带宽 B，例如 4mbit；除非 MODEL 是项目，否则必需</translation>
    </message>
    <message>
        <source>Uplink of the shaped link</source>
        <translation>整形链路的上行</translation>
    </message>
    <message>
        <source>Uplink, e.g. 4mbit</source>
        <translation>上行，例如 4mbit</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>What moves: bandwidth, fps or cloud-budget</source>
        <translation>变化的量：bandwidth（带宽）、fps 或 cloud-budget（云端预算）</translation>
    </message>
    <message>
        <source>What plan --json printed; - reads stdin</source>
        <translation>plan --json 的输出；- 表示读标准输入</translation>
    </message>
    <message>
        <source>What such a process may take, weights and activations; 0B: no limit</source>
        <translation>这样一个进程可占用的内存，含权重和激活；0B：不限</translation>
    </message>
    <message>
        <source>What the cloud takes once a frame when it runs any layer, e.g. 20ms</source>
        <translation>只要云端运行任何层，每帧一次的耗时，例如 20ms</translation>
    </message>
    <message>
        <source>What the edge takes once a frame when it runs any layer, e.g. 126ms</source>
        <translation>只要边缘运行任何层，每帧一次的耗时，例如 126ms</translation>
    </message>
    <message>
        <source>What the server is to call it</source>
        <translation>服务器对它的称呼</translation>
    </message>
    <message>
        <source>What transfers take beyond size over bandwidth, as probe measures it, e.g. 6%</source>
        <translation>传输超出“大小除以带宽”的部分，由 probe 测得，例如 6%</translation>
    </message>
    <message>
        <source>When frames come faster than the plan carries: block (the source waits), drop-oldest, drop-newest or lower-rate</source>
        <translation>帧到来快于方案承受能力时：block（源等待）、drop-oldest、drop-newest 或 lower-rate</translation>
    </message>
    <message>
        <source>When the cameras&apos; frames come: even, aligned or random</source>
        <translation>各摄像头的帧何时到来：even、aligned 或 random</translation>
    </message>
    <message>
        <source>Which halves this machine will run: edge or cloud</source>
        <translation>本机将运行哪一侧的半模型：edge（边缘）或 cloud（云端）</translation>
    </message>
    <message>
        <source>With --check: load nothing in the cloud</source>
        <translation>配合 --check：不在云端加载任何内容</translation>
    </message>
    <message>
        <source>With --output: print a summary of what was written (the model itself is JSON already)</source>
        <translation>配合 --output：输出所写内容的摘要（模型本身已是 JSON）</translation>
    </message>
    <message>
        <source>With several edges: how long they stream before anything is measured, and again while it is</source>
        <translation>有多个边缘时：测量之前以及测量期间各传送多久</translation>
    </message>
    <message>
        <source>Workers of the server, in place of the file&apos;s</source>
        <translation>服务器的工作进程数，代替文件中的</translation>
    </message>
    <message>
        <source>Write a plan and a project for each class there</source>
        <translation>在该处为每个类别写出方案和项目</translation>
    </message>
    <message>
        <source>Write model and profile as native JSON</source>
        <translation>把模型与性能数据写成原生 JSON</translation>
    </message>
    <message>
        <source>Write model and profile as native JSON instead of CSV</source>
        <translation>把模型与性能数据写成原生 JSON，而非 CSV</translation>
    </message>
    <message>
        <source>Write one row for every frame and policy</source>
        <translation>每帧每策略写一行</translation>
    </message>
    <message>
        <source>Write the two halves of a plan for other runtimes; prints the files</source>
        <translation>为其他运行时写出方案的两个半模型；输出文件名</translation>
    </message>
    <message>
        <source>Write to a file that plan --profile reads</source>
        <translation>写入 plan --profile 可读的文件</translation>
    </message>
    <message>
        <source>Wrong usage</source>
        <translation>用法错误</translation>
    </message>
    <message>
        <source>debug, info, warning, error or off; one line per event on stderr</source>
        <translation>debug、info、warning、error 或 off；每个事件在标准错误上占一行</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>exact, dsl, dsh, dsccs, neurosurgeon, edge-only or cloud-only</source>
        <translation>exact、dsl、dsh、dsccs、neurosurgeon、edge-only（仅边缘）或 cloud-only（仅云端）</translation>
    </message>
    <message>
        <source>forwarding to %1; up %2, down %3, delay %4 each way</source>
        <translation>转发到 %1；上行 %2，下行 %3，单向时延 %4</translation>
    </message>
    <message>
        <source>halves: edge.onnx and cloud.onnx; triton: a model repository with the cloud half; caffe: prototxts with stop layers and cut blobs</source>
        <translation>halves：edge.onnx（边缘）和 cloud.onnx（云端）；triton：含云端半模型的模型仓库；caffe：带停止层和割 blob 的 prototxt</translation>
    </message>
    <message>
        <source>how often file descriptors ran out: %1; raise the limit (ulimit -n)</source>
        <translation>文件描述符耗尽的次数：%1；请提高上限（ulimit -n）</translation>
    </message>
    <message>
        <source>keep-up (lowest latency within the limits), dads (Algorithm 3, its heavy mode exact) or budget (least edge time within the cloud budget)</source>
        <translation>keep-up（限制内的最低延迟）、dads（算法 3，其重负载模式精确求解）或 budget（云端预算内的最短边缘时间）</translation>
    </message>
    <message>
        <source>latency (lowest), throughput (highest), budget (least edge time within --cloud-budget), keep-up (lowest latency that keeps up with --fps) or energy (least on the edge)</source>
        <translation>latency（最低）、throughput（最高吞吐）、budget（--cloud-budget 内的最短边缘时间）、keep-up（跟得上 --fps 的最低延迟）或 energy（边缘能耗最低）</translation>
    </message>
    <message>
        <source>layers on the edge: %1, in the cloud: %2; running after %3</source>
        <translation>边缘层数：%1，云端层数：%2；%3 后开始运行</translation>
    </message>
    <message>
        <source>layers on the edge: %1, in the cloud: %2; running after %3, the stream stood still meanwhile</source>
        <translation>边缘层数：%1，云端层数：%2；%3 后开始运行，其间帧流暂停</translation>
    </message>
    <message>
        <source>layers: %1, %2, %3</source>
        <translation>层数：%1，%2，%3</translation>
    </message>
    <message>
        <source>layers: %1, %2, %3, %4</source>
        <translation>层数：%1，%2，%3，%4</translation>
    </message>
    <message>
        <source>link back</source>
        <translation>链路恢复</translation>
    </message>
    <message>
        <source>link cut</source>
        <translation>链路已切断</translation>
    </message>
    <message>
        <source>not limited</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>on, or off for answers that are bit-equal however a net is cut</source>
        <translation>on 或 off；off 使答案无论如何划分都逐位相同</translation>
    </message>
    <message>
        <source>opencv or onnxruntime</source>
        <translation>opencv 或 onnxruntime</translation>
    </message>
    <message>
        <source>other machines reach %1 through this link; let it ask for a token and TLS itself</source>
        <translation>其他机器可通过此链路访问 %1；请让对方自行要求令牌和 TLS</translation>
    </message>
    <message>
        <source>sum (of latencies), worst (latency), rate (highest common factor of Q), cameras (most of the class --of) or workers (fewest); the last two need a latency limit</source>
        <translation>sum（延迟之和）、worst（最差延迟）、rate（Q 的最大公共倍率）、cameras（--of 类别的最多数量）或 workers（最少）；后两者需要延迟上限</translation>
    </message>
    <message>
        <source>synthetic, a folder of pictures, or a video</source>
        <translation>synthetic、图片文件夹或视频</translation>
    </message>
    <message>
        <source>the best that DSH&apos;s weights reach</source>
        <translation>DSH 的权重所能达到的最佳方案</translation>
    </message>
    <message>
        <source>your own cut</source>
        <translation>您自己的割</translation>
    </message>
    <message>
        <source>Add the answers to the handout</source>
        <translation>在讲义中附上答案</translation>
    </message>
    <message>
        <source>Begin the lesson at a step, e.g. min-cut/4 or 3/4</source>
        <translation>从某一步开始课程，例如 min-cut/4（最小割）或 3/4</translation>
    </message>
    <message>
        <source>Name a MODEL file.</source>
        <translation>请给出 MODEL 文件。</translation>
    </message>
    <message>
        <source>Name a file that does.</source>
        <translation>请给出具有这种扩展名的文件。</translation>
    </message>
    <message>
        <source>Of the handout&apos;s questions: another seed, another sheet</source>
        <translation>讲义题目的种子：种子不同，讲义不同</translation>
    </message>
    <message>
        <source>Of the handout: e.g. 2,3 or network,min-cut; all when left out</source>
        <translation>讲义的章节：例如 2,3 或 network,min-cut（最小割）；省略则为全部</translation>
    </message>
    <message>
        <source>Of the report: e.g. gantt,trade-off</source>
        <translation>报告中的图：例如 gantt,trade-off</translation>
    </message>
    <message>
        <source>Picture to show, or panel to bring to the front</source>
        <translation>要显示的图，或要置于最前的面板</translation>
    </message>
    <message>
        <source>Replay this link, recorded stream or scenario</source>
        <translation>回放此链路、录制的帧流或场景</translation>
    </message>
    <message>
        <source>Save a picture of the settled window and exit</source>
        <translation>保存窗口稳定后的图片并退出</translation>
    </message>
    <message>
        <source>Save a plot as svg, png, pdf or csv and exit; may be given again. Names: %1</source>
        <translation>将图表保存为 svg、png、pdf 或 csv 并退出；可多次给出。名称：%1</translation>
    </message>
    <message>
        <source>Save the whole graph as svg, png, pdf or dot and exit</source>
        <translation>将整个图保存为 svg、png、pdf 或 dot 并退出</translation>
    </message>
    <message>
        <source>Shows where a deep neural network is best split between an edge device and the cloud.</source>
        <translation>显示深度神经网络在边缘设备与云端之间的最佳划分位置。</translation>
    </message>
    <message>
        <source>There is no decision without a model.</source>
        <translation>没有模型就没有决策。</translation>
    </message>
    <message>
        <source>There is no graph without a model.</source>
        <translation>没有模型就没有图。</translation>
    </message>
    <message>
        <source>There is no lesson without a model.</source>
        <translation>没有模型就没有课程。</translation>
    </message>
    <message>
        <source>There is no plot without a model.</source>
        <translation>没有模型就没有图表。</translation>
    </message>
    <message>
        <source>Window size, e.g. 1600x1000</source>
        <translation>窗口大小，例如 1600x1000</translation>
    </message>
    <message>
        <source>Write e.g. 1600x1000.</source>
        <translation>请写成例如 1600x1000。</translation>
    </message>
    <message>
        <source>Write e.g. min-cut/4; the chapters are problem, network, min-cut, bandwidth, heavy, budget, time, or 1 to 7.</source>
        <translation>请写成例如 min-cut/4；章节为 problem、network、min-cut（最小割）、bandwidth（带宽）、heavy、budget、time，或 1 到 7。</translation>
    </message>
    <message>
        <source>Write the decision with all that it rests on, and exit</source>
        <translation>写出决策及其全部依据并退出</translation>
    </message>
    <message>
        <source>Write the lesson on MODEL as a PDF and exit</source>
        <translation>将关于 MODEL 的课程写成 PDF 并退出</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends in neither .pdf nor .html.</source>
        <translation>“%1”的扩展名既不是 .pdf 也不是 .html。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no step of the lesson.</source>
        <translation>“%1”不是课程的步骤。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a window size.</source>
        <translation>“%1”不是窗口大小。</translation>
    </message>
    <message>
        <source>en, zh_CN or de</source>
        <translation>en、zh_CN 或 de</translation>
    </message>
    <message>
        <source>light or dark; follows the desktop when left out</source>
        <translation>light 或 dark；省略则跟随桌面</translation>
    </message>
</context>
<context>
    <name>cutpoint::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>action, keys</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>cutpoint::Advice</name>
    <message>
        <source>Choose a profile of this model with File &gt; Open profile, or estimate the side with File &gt; Estimate times.</source>
        <translation>用“文件 &gt; 打开性能数据”选择此模型的性能数据，或用“文件 &gt; 估计时间”估计这一侧。</translation>
    </message>
    <message>
        <source>Open measured times with File &gt; Open profile, or choose the device in the File menu.</source>
        <translation>用“文件 &gt; 打开性能数据”打开测得的时间，或在“文件”菜单中选择设备。</translation>
    </message>
    <message>
        <source>Type the shape in File &gt; Input shapes.</source>
        <translation>在“文件 &gt; 输入形状”中键入形状。</translation>
    </message>
    <message>
        <source>Type the size in the Output column of the Layers table.</source>
        <translation>在层表格的“输出”列中键入大小。</translation>
    </message>
    <message>
        <source>Type the size of the input in the Output column of the Layers table; a table of a chain needs a first row &quot;input&quot; with zero times and that size.</source>
        <translation>在层表格的“输出”列中键入输入的大小；链的表格需要第一行“input”，时间为零并带有该大小。</translation>
    </message>
    <message>
        <source>Type other sizes in the Output column of the Layers table.</source>
        <translation>在层表格的“输出”列中键入其他大小。</translation>
    </message>
    <message>
        <source>Set &quot;Edge, once a frame&quot; in the Controls.</source>
        <translation>在“控制”面板中设置“边缘，每帧一次”。</translation>
    </message>
    <message>
        <source>Set &quot;Cloud, once a frame&quot; in the Controls.</source>
        <translation>在“控制”面板中设置“云端，每帧一次”。</translation>
    </message>
    <message>
        <source>Choose the device in the File menu: Estimate edge times for, Estimate cloud times for.</source>
        <translation>在“文件”菜单中选择设备：估计边缘时间、估计云端时间。</translation>
    </message>
    <message>
        <source>Open the measured model, then this file with File &gt; Open profile.</source>
        <translation>先打开被测的模型，再用“文件 &gt; 打开性能数据”打开此文件。</translation>
    </message>
    <message>
        <source>Choose a profile of this model with File &gt; Open profile.</source>
        <translation>用“文件 &gt; 打开性能数据”选择此模型的性能数据。</translation>
    </message>
    <message>
        <source>Type the bandwidth in the Controls.</source>
        <translation>在“控制”面板中键入带宽。</translation>
    </message>
    <message>
        <source>Set the sampling rate Q in the Controls.</source>
        <translation>在“控制”面板中设置采样率 Q。</translation>
    </message>
    <message>
        <source>Set the cloud budget T0 in the Controls.</source>
        <translation>在“控制”面板中设置云端预算 T0。</translation>
    </message>
    <message>
        <source>Right-click a layer in the graph to pin it to a side.</source>
        <translation>在图中右键单击一层，可把它固定在一侧。</translation>
    </message>
</context>
<context>
    <name>cutpoint::AlgorithmTable</name>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Above exact</source>
        <translation>高于精确值</translation>
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
        <translation>延迟</translation>
    </message>
    <message>
        <source>Slowest stage</source>
        <translation>最慢阶段</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送量</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Solved in</source>
        <translation>求解用时</translation>
    </message>
    <message>
        <source>Cut after</source>
        <translation>割的位置</translation>
    </message>
    <message>
        <source>Every method on every objective</source>
        <translation>每种方法对每个目标</translation>
    </message>
    <message>
        <source>Here you will see what every algorithm answers to every objective, and how far from the best that is. Open a model to get it.</source>
        <translation>这里将显示每种算法对每个目标给出的答案，以及它与最优值相差多少。请打开一个模型。</translation>
    </message>
    <message>
        <source>lowest latency</source>
        <translation>最低延迟</translation>
    </message>
    <message>
        <source>highest throughput</source>
        <translation>最高吞吐</translation>
    </message>
    <message>
        <source>cloud budget</source>
        <translation>云端预算</translation>
    </message>
    <message>
        <source>keep up with Q</source>
        <translation>跟上 Q</translation>
    </message>
    <message>
        <source>lowest energy</source>
        <translation>最低能耗</translation>
    </message>
    <message>
        <source>DSH, best of all weights</source>
        <translation>DSH，所有权重中最优</translation>
    </message>
    <message>
        <source>Eq. 4 as printed, its real cost</source>
        <translation>按原文的式 (4)，其真实代价</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无答案</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>超出限制</translation>
    </message>
    <message>
        <source>optimal</source>
        <translation>最优</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>在 %1 以内</translation>
    </message>
    <message>
        <source>infeasible</source>
        <translation>不可行</translation>
    </message>
    <message>
        <source>heuristic</source>
        <translation>启发式</translation>
    </message>
    <message>
        <source>Every method on every objective; move to a row to see its plan, double-click to take it.</source>
        <translation>每种方法对每个目标；移到某一行可查看其方案，双击可采用。</translation>
    </message>
    <message>
        <source>DSH finds the highest throughput there is. Move to a row to see its plan, double-click to take it.</source>
        <translation>DSH 找到了可能的最高吞吐。移到某一行可查看其方案，双击可采用。</translation>
    </message>
    <message>
        <source>DSH&apos;s slowest stage takes %1 longer than need be, and no weights can do better than %2 longer: the best plan lies off the hull.</source>
        <translation>DSH 的最慢阶段比必要的长 %1，而任何权重至少也要长 %2：最优方案不在凸包上。</translation>
    </message>
    <message>
        <source>DSH&apos;s slowest stage takes %1 longer than need be, though some weights reach the best.</source>
        <translation>DSH 的最慢阶段比必要的长 %1，尽管有些权重能达到最优。</translation>
    </message>
</context>
<context>
    <name>cutpoint::BandwidthSweepPlot</name>
    <message>
        <source>Here you will see latency and throughput of every algorithm over the bandwidth, and where the best plan changes. Open a model to get it.</source>
        <translation>这里将显示每种算法的延迟和吞吐随带宽的变化，以及最优方案在何处改变。请打开一个模型。</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Bandwidth (Mbit/s)</source>
        <translation>带宽 (Mbit/s)</translation>
    </message>
    <message>
        <source>Latency (%1)</source>
        <translation>延迟 (%1)</translation>
    </message>
    <message>
        <source>Frames/s</source>
        <translation>帧/秒</translation>
    </message>
    <message>
        <source>One plan has the lowest latency at every bandwidth.</source>
        <translation>在每种带宽下，最低延迟的方案都是同一个。</translation>
    </message>
    <message>
        <source>The plan of lowest latency changes at %1 (dotted).</source>
        <translation>延迟最低的方案在 %1 处改变（点线）。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between bandwidths</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>DADS changes between heavy and light load at %1 (dashed).</source>
        <translation>DADS 在 %1 处于重负载与轻负载之间切换（虚线）。</translation>
    </message>
    <message>
        <source>The net is too wide for a frontier, so the exact answers are not shown.</source>
        <translation>该模型过宽，无法求出前沿，因此不显示精确答案。</translation>
    </message>
    <message>
        <source>Latency and throughput over bandwidth</source>
        <translation>延迟和吞吐随带宽的变化</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>时间 (%1)</translation>
    </message>
</context>
<context>
    <name>cutpoint::BranchActivity</name>
    <message>
        <source>&amp;Subproblem</source>
        <translation>子问题(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>层(&amp;L)</translation>
    </message>
    <message>
        <source>B&amp;ranch</source>
        <translation>分支(&amp;R)</translation>
    </message>
    <message>
        <source>Sta&amp;rt again</source>
        <translation>重新开始(&amp;R)</translation>
    </message>
    <message>
        <source>F&amp;inish</source>
        <translation>完成(&amp;I)</translation>
    </message>
    <message>
        <source>number %1, bound %2</source>
        <translation>编号 %1，界 %2</translation>
    </message>
    <message>
        <source>No plan is known yet.</source>
        <translation>尚无已知方案。</translation>
    </message>
    <message>
        <source>The incumbent has T_e = %1.</source>
        <translation>当前最优解的 T_e = %1。</translation>
    </message>
    <message>
        <source>%1, f = %2</source>
        <translation>%1，f = %2</translation>
    </message>
    <message>
        <source>Nothing is open: %2 is proved to be the best (subproblems: %1).</source>
        <translation>没有未决的子问题：已证明 %2 为最优（子问题数：%1）。</translation>
    </message>
    <message>
        <source>Subproblems: %1, of them open: %2.</source>
        <translation>子问题：%1，其中未决：%2。</translation>
    </message>
</context>
<context>
    <name>cutpoint::BudgetSweepPlot</name>
    <message>
        <source>T0 = %1: cut after %2
%3
latency %4, %5</source>
        <translation>T0 = %1：割在 %2 之后
%3
延迟 %4，%5</translation>
    </message>
    <message>
        <source>Here you will see what each budget of transfer and cloud time buys. Open a model to get it.</source>
        <translation>这里将显示每一份传输与云端时间的预算能换来什么。请打开一个模型。</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>edge time T_e</source>
        <translation>边缘时间 T_e</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>吞吐</translation>
    </message>
    <message>
        <source>Cloud budget T0 (%1): most transfer and cloud time a frame</source>
        <translation>云端预算 T0 (%1)：每帧最多的传输与云端时间</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>时间 (%1)</translation>
    </message>
    <message>
        <source>Frames/s</source>
        <translation>帧/秒</translation>
    </message>
    <message>
        <source>No budget buys anything: everything stays on the edge.</source>
        <translation>任何预算都换不来什么：一切都留在边缘。</translation>
    </message>
    <message>
        <source>The least edge time within T_t + T_c &lt;= T0: below %1 all stays on the edge, from %2 on more buys nothing. Steps: %3.</source>
        <translation>满足 T_t + T_c &lt;= T0 的最少边缘时间：低于 %1 时一切留在边缘，从 %2 起再多也无益。台阶数：%3。</translation>
    </message>
    <message>
        <source>The net is too wide for a frontier: these are the best plans known, others may need less.</source>
        <translation>该模型过宽，无法求出前沿：这些是已知的最优方案，可能有需要更少的方案。</translation>
    </message>
    <message>
        <source>T0 = %1</source>
        <translation>T0 = %1</translation>
    </message>
    <message>
        <source>What a cloud budget buys</source>
        <translation>云端预算能换来什么</translation>
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
        <translation>让一帧从摄像头到答案尽可能快。</translation>
    </message>
    <message>
        <source>As many frames per second as the slowest stage allows.</source>
        <translation>每秒帧数达到最慢阶段所允许的上限。</translation>
    </message>
    <message>
        <source>Least edge time while transfer and cloud stay within T0.</source>
        <translation>在传输与云端时间不超过 T0 的前提下，边缘时间最少。</translation>
    </message>
    <message>
        <source>Fastest answer among the plans that sustain Q frames per second.</source>
        <translation>在能维持每秒 Q 帧的方案中，答案最快的一个。</translation>
    </message>
    <message>
        <source>Least energy drawn by the edge device for one frame.</source>
        <translation>边缘设备处理一帧的能耗最低。</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>Uplink from the edge to the cloud; the names above the slider are typical networks.</source>
        <translation>从边缘到云端的上行链路；滑块上方的名称是典型网络。</translation>
    </message>
    <message>
        <source>Sampling rate Q</source>
        <translation>采样率 Q</translation>
    </message>
    <message>
        <source>Frames that arrive every second; a plan keeps up when no stage takes longer than 1/Q.</source>
        <translation>每秒到达的帧数；当没有任何阶段超过 1/Q 时，方案即可跟上。</translation>
    </message>
    <message>
        <source>Cloud budget T0</source>
        <translation>云端预算 T0</translation>
    </message>
    <message>
        <source>Most time that transfer and cloud together may take.</source>
        <translation>传输与云端合计最多可用的时间。</translation>
    </message>
    <message>
        <source>Edge speed</source>
        <translation>边缘速度</translation>
    </message>
    <message>
        <source>What if the edge device were this much faster?</source>
        <translation>如果边缘设备快这么多倍，会怎样？</translation>
    </message>
    <message>
        <source>Cloud speed</source>
        <translation>云端速度</translation>
    </message>
    <message>
        <source>What if the cloud were this much faster?</source>
        <translation>如果云端快这么多倍，会怎样？</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>输入大小</translation>
    </message>
    <message>
        <source>Bytes of the raw input as sent, relative to the model.</source>
        <translation>实际发送的原始输入字节数，相对于模型。</translation>
    </message>
    <message>
        <source>Round trip (RTT)</source>
        <translation>往返时间 (RTT)</translation>
    </message>
    <message>
        <source>Transfer overhead</source>
        <translation>传输开销</translation>
    </message>
    <message>
        <source>What a transfer really takes over its size divided by the bandwidth; the runtime measures it.</source>
        <translation>一次传输的实际用时与其大小除以带宽之比；由运行时测量。</translation>
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
        <translation>目标</translation>
    </message>
    <message>
        <source>Lowest latency</source>
        <translation>最低延迟</translation>
    </message>
    <message>
        <source>Highest throughput</source>
        <translation>最高吞吐</translation>
    </message>
    <message>
        <source>Cloud budget</source>
        <translation>云端预算</translation>
    </message>
    <message>
        <source>Lowest latency that keeps up</source>
        <translation>能跟上的最低延迟</translation>
    </message>
    <message>
        <source>Lowest edge energy</source>
        <translation>最低边缘能耗</translation>
    </message>
    <message>
        <source>Input encoding</source>
        <translation>输入编码</translation>
    </message>
    <message>
        <source>As in the model</source>
        <translation>与模型相同</translation>
    </message>
    <message>
        <source>uint8 (÷4)</source>
        <translation>uint8 (÷4)</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Paid once a frame when anything runs in the cloud.</source>
        <translation>只要有任何部分在云端运行，每帧支付一次。</translation>
    </message>
    <message>
        <source>Edge, once a frame</source>
        <translation>边缘，每帧一次</translation>
    </message>
    <message>
        <source>What a frame pays once when any layer runs on the edge, whatever the speed.</source>
        <translation>只要有任何层在边缘运行，每帧支付一次，与速度无关。</translation>
    </message>
    <message>
        <source>Cloud, once a frame</source>
        <translation>云端，每帧一次</translation>
    </message>
    <message>
        <source>What a frame pays once when anything runs in the cloud, whatever the speed.</source>
        <translation>只要有任何部分在云端运行，每帧支付一次，与速度无关。</translation>
    </message>
    <message>
        <source>Answers return at</source>
        <translation>答案返回速率</translation>
    </message>
    <message>
        <source>Downlink on which results go back to the edge; without it they stay in the cloud.</source>
        <translation>结果返回边缘所用的下行链路；没有它，结果就留在云端。</translation>
    </message>
    <message>
        <source>Edge memory</source>
        <translation>边缘内存</translation>
    </message>
    <message>
        <source>Most bytes of weights that the edge device has room for.</source>
        <translation>边缘设备能容纳的权重的最大字节数。</translation>
    </message>
    <message>
        <source>Power computing</source>
        <translation>计算功率</translation>
    </message>
    <message>
        <source>What the edge draws while it computes; for the lowest edge energy.</source>
        <translation>边缘计算时的功率；用于最低边缘能耗。</translation>
    </message>
    <message>
        <source>Power sending</source>
        <translation>发送功率</translation>
    </message>
    <message>
        <source>What the edge draws while it sends.</source>
        <translation>边缘发送时的功率。</translation>
    </message>
    <message>
        <source>Power waiting</source>
        <translation>等待功率</translation>
    </message>
    <message>
        <source>What the edge draws while it waits for the cloud.</source>
        <translation>边缘等待云端时的功率。</translation>
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
        <translation>G&apos; 的连线</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>检查(&amp;K)</translation>
    </message>
    <message>
        <source>Right: these %1 links are the cut.</source>
        <translation>正确：这 %1 条连线就是割。</translation>
    </message>
    <message>
        <source>Missed: %1.</source>
        <translation>遗漏：%1。</translation>
    </message>
    <message>
        <source>Not crossed from e&apos;s side to c&apos;s side: %1.</source>
        <translation>未从 e 一侧穿到 c 一侧：%1。</translation>
    </message>
    <message>
        <source>Right: this link is the cut.</source>
        <translation>正确：这条连线就是割。</translation>
    </message>
</context>
<context>
    <name>cutpoint::CutActivity</name>
    <message>
        <source>Show the &amp;best</source>
        <translation>显示最优(&amp;B)</translation>
    </message>
    <message>
        <source>How many layers run on the edge, in their order</source>
        <translation>按顺序，有多少层在边缘运行</translation>
    </message>
    <message>
        <source>V_S = %1 takes %2 (edge %3, sending %4, cloud %5).</source>
        <translation>V_S = %1 用时 %2（边缘 %3，发送 %4，云端 %5）。</translation>
    </message>
    <message>
        <source>No plan is faster.</source>
        <translation>没有更快的方案。</translation>
    </message>
    <message>
        <source>The best takes %1 less.</source>
        <translation>最优方案少用 %1。</translation>
    </message>
</context>
<context>
    <name>cutpoint::CutPositionsPlot</name>
    <message>
        <source>cut after %1
%2
latency %3, slowest stage %4</source>
        <translation>割在 %1 之后
%2
延迟 %3，最慢阶段 %4</translation>
    </message>
    <message>
        <source>Here you will see what every place to cut costs: edge, transfer and cloud time stacked. Open a model to get it.</source>
        <translation>这里将显示每个割的位置的代价：边缘、传输和云端时间的堆叠。请打开一个模型。</translation>
    </message>
    <message>
        <source>edge T_e</source>
        <translation>边缘 T_e</translation>
    </message>
    <message>
        <source>transfer T_t</source>
        <translation>传输 T_t</translation>
    </message>
    <message>
        <source>cloud T_c</source>
        <translation>云端 T_c</translation>
    </message>
    <message>
        <source>best plan</source>
        <translation>最优方案</translation>
    </message>
    <message>
        <source>best plan of all</source>
        <translation>所有方案中的最优</translation>
    </message>
    <message>
        <source>last layer on the edge</source>
        <translation>边缘上的最后一层</translation>
    </message>
    <message>
        <source>last layer on the edge, along the topological order</source>
        <translation>边缘上的最后一层，沿拓扑顺序</translation>
    </message>
    <message>
        <source>Latency (%1)</source>
        <translation>延迟 (%1)</translation>
    </message>
    <message>
        <source>What each place to cut costs. Best of all plans: after %1, %2.</source>
        <translation>每个割的位置的代价。所有方案中最优：在 %1 之后，%2。</translation>
    </message>
    <message>
        <source>What each cut along the order costs. Best of all plans: %1, %2, which is none of them (last bar); the best along the order takes %3.</source>
        <translation>沿顺序的每个割的代价。所有方案中最优：%1，%2，它不在其中（最后一条）；沿顺序的最优割用时 %3。</translation>
    </message>
    <message>
        <source>The pins leave no cut along the order; the bar is the best plan.</source>
        <translation>由于各层已固定，沿顺序没有可用的割；图中的条是最优方案。</translation>
    </message>
    <message>
        <source>Latency by cut position</source>
        <translation>延迟随割位置的变化</translation>
    </message>
</context>
<context>
    <name>cutpoint::Document</name>
    <message>
        <source>change controls</source>
        <translation>更改控制设置</translation>
    </message>
    <message>
        <source>edit profile</source>
        <translation>编辑性能数据</translation>
    </message>
    <message>
        <source>adopt profile</source>
        <translation>采用性能数据</translation>
    </message>
    <message>
        <source>change pin</source>
        <translation>更改固定</translation>
    </message>
    <message>
        <source>cut by hand</source>
        <translation>手动割</translation>
    </message>
    <message>
        <source>return to the best plan</source>
        <translation>返回最优方案</translation>
    </message>
    <message>
        <source>read the files again</source>
        <translation>重新读取文件</translation>
    </message>
    <message>
        <source>change profiles</source>
        <translation>更改性能数据</translation>
    </message>
    <message>
        <source>release a fused group</source>
        <translation>释放融合组</translation>
    </message>
    <message>
        <source>keep a fused group together</source>
        <translation>使融合组保持在一起</translation>
    </message>
    <message>
        <source>change state between frames</source>
        <translation>更改帧间状态</translation>
    </message>
</context>
<context>
    <name>cutpoint::ExportDesk</name>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Could not write %1; choose another folder</source>
        <translation>无法写入 %1；请选择其他文件夹</translation>
    </message>
    <message>
        <source>Writing the halves of %1</source>
        <translation>正在写出 %1 的两半</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>Graph as SVG (*.svg)</source>
        <translation>图，SVG 格式 (*.svg)</translation>
    </message>
    <message>
        <source>Graph as PNG (*.png)</source>
        <translation>图，PNG 格式 (*.png)</translation>
    </message>
    <message>
        <source>Graph as PDF (*.pdf)</source>
        <translation>图，PDF 格式 (*.pdf)</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>导出方案</translation>
    </message>
    <message>
        <source>Plan as JSON (*.json)</source>
        <translation>方案，JSON 格式 (*.json)</translation>
    </message>
    <message>
        <source>Layers with times, sizes and sides (*.csv)</source>
        <translation>各层及其时间、大小和所在侧 (*.csv)</translation>
    </message>
    <message>
        <source>Model with its profile as JSON (*.json)</source>
        <translation>模型及其性能数据，JSON 格式 (*.json)</translation>
    </message>
    <message>
        <source>Graph as DOT (*.dot)</source>
        <translation>图，DOT 格式 (*.dot)</translation>
    </message>
    <message>
        <source>Frontier of all plans (*.csv)</source>
        <translation>所有方案的前沿 (*.csv)</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <source>Folder of the Triton model repository</source>
        <translation>Triton 模型仓库的文件夹</translation>
    </message>
    <message>
        <source>Folder of both prototxt files</source>
        <translation>两个 prototxt 文件的文件夹</translation>
    </message>
    <message>
        <source>Folder of both ONNX files</source>
        <translation>两个 ONNX 文件的文件夹</translation>
    </message>
</context>
<context>
    <name>cutpoint::FileDesk</name>
    <message>
        <source>Open a model, a project or a fleet</source>
        <translation>打开模型、项目或设备群</translation>
    </message>
    <message>
        <source>Models, projects and fleets (*.onnx *.prototxt *.cfg *.json *.txt *.csv *.xml *.tflite *.cutpoint *.cutpoint-fleet *.fleet);;All files (*)</source>
        <translation>模型、项目和设备群 (*.onnx *.prototxt *.cfg *.json *.txt *.csv *.xml *.tflite *.cutpoint *.cutpoint-fleet *.fleet);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open profiles of both sides</source>
        <translation>打开两侧的性能数据</translation>
    </message>
    <message>
        <source>Open profiles of the edge device</source>
        <translation>打开边缘设备的性能数据</translation>
    </message>
    <message>
        <source>Open profiles of the cloud</source>
        <translation>打开云端的性能数据</translation>
    </message>
    <message>
        <source>Profiles (*.csv *.tsv *.json *.txt *.log);;All files (*)</source>
        <translation>性能数据 (*.csv *.tsv *.json *.txt *.log);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Cutpoint projects (*.cutpoint)</source>
        <translation>Cutpoint 项目 (*.cutpoint)</translation>
    </message>
    <message>
        <source>Could not write %1; choose another folder</source>
        <translation>无法写入 %1；请选择其他文件夹</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Save the changes to %1 before leaving it?</source>
        <translation>离开 %1 之前要保存对它的更改吗？</translation>
    </message>
    <message>
        <source>Edited times, pins and your own cut are lost otherwise.</source>
        <translation>否则，编辑过的时间、固定以及您自己的割都会丢失。</translation>
    </message>
</context>
<context>
    <name>cutpoint::FleetControls</name>
    <message>
        <source>Find</source>
        <translation>求解</translation>
    </message>
    <message>
        <source>least sum of latencies</source>
        <translation>延迟总和最小</translation>
    </message>
    <message>
        <source>least worst latency</source>
        <translation>最坏延迟最小</translation>
    </message>
    <message>
        <source>highest common rate</source>
        <translation>最高的共同帧率</translation>
    </message>
    <message>
        <source>most cameras of a class</source>
        <translation>某一类摄像头最多</translation>
    </message>
    <message>
        <source>fewest workers</source>
        <translation>工作进程最少</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>Busy up to</source>
        <translation>占用上限</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Shared uplink</source>
        <translation>共享上行</translation>
    </message>
    <message>
        <source>Latency at most</source>
        <translation>延迟至多</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>打开...</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>保存...</translation>
    </message>
    <message>
        <source>Export plans...</source>
        <translation>导出方案...</translation>
    </message>
    <message>
        <source>Add the open model</source>
        <translation>加入打开的模型</translation>
    </message>
    <message>
        <source>Remove class</source>
        <translation>移除类</translation>
    </message>
    <message>
        <source>What the division of the server is to reach</source>
        <translation>服务器的分配要达到的目标</translation>
    </message>
    <message>
        <source>The class that is to grow</source>
        <translation>要增多的类</translation>
    </message>
    <message>
        <source>Cameras of all classes, in the mix of now</source>
        <translation>所有类的摄像头，按现有比例</translation>
    </message>
    <message>
        <source>Workers of the server: each does a second of work in a second</source>
        <translation>服务器的工作进程：每个每秒完成一秒的工作</translation>
    </message>
    <message>
        <source>The share of their time that workers may be busy: near 100 % a queue runs away</source>
        <translation>工作进程可被占用的时间比例：接近 100 % 时队列会失控</translation>
    </message>
    <message>
        <source>All cameras send through one access point beside their own uplinks</source>
        <translation>除各自的上行外，所有摄像头经过同一个接入点发送</translation>
    </message>
    <message>
        <source>Of the access point</source>
        <translation>接入点的带宽</translation>
    </message>
    <message>
        <source>No frame of any camera may take longer</source>
        <translation>任何摄像头的任何一帧都不得更久</translation>
    </message>
    <message>
        <source>One plan and one project for each class, into a folder</source>
        <translation>每一类一个方案和一个项目，写入文件夹</translation>
    </message>
</context>
<context>
    <name>cutpoint::FleetCurve</name>
    <message>
        <source>no plan</source>
        <translation>无方案</translation>
    </message>
    <message>
        <source>edge only</source>
        <translation>仅边缘</translation>
    </message>
    <message>
        <source>equal shares</source>
        <translation>平均分配</translation>
    </message>
    <message>
        <source>with one worker more (%1)</source>
        <translation>多一个工作进程（%1）</translation>
    </message>
    <message>
        <source>divided exactly, workers: %1</source>
        <translation>精确分配，工作进程：%1</translation>
    </message>
    <message>
        <source>cameras, in this mix</source>
        <translation>摄像头数，按此比例</translation>
    </message>
    <message>
        <source>mean latency (%1)</source>
        <translation>平均延迟（%1）</translation>
    </message>
    <message>
        <source>with one worker more: %1</source>
        <translation>多一个工作进程：%1</translation>
    </message>
    <message>
        <source>knee: %1</source>
        <translation>拐点：%1</translation>
    </message>
    <message>
        <source>one worker more: %1 less a frame</source>
        <translation>多一个工作进程：每帧少 %1</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>现在：%1</translation>
    </message>
    <message>
        <source>Cameras: %1; %2 a frame
with one worker more %3
equal shares %4, edge only %5</source>
        <translation>摄像头：%1；每帧 %2
增加一个工作进程时 %3
均分 %4，仅边缘 %5</translation>
    </message>
</context>
<context>
    <name>cutpoint::FleetDayPanel</name>
    <message>
        <source>Draw cameras</source>
        <translation>绘制摄像头数</translation>
    </message>
    <message>
        <source>Draw with the mouse how many cameras the chosen class has over the day</source>
        <translation>用鼠标绘制所选类别一天之内的摄像头数</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>The chosen class has as many cameras all day</source>
        <translation>所选类别全天摄像头数不变</translation>
    </message>
    <message>
        <source>The fleet over the day</source>
        <translation>一天之内的设备群</translation>
    </message>
    <message>
        <source>Draw the number of cameras of “%1” in the lane Cameras; a row of the table chooses the class.</source>
        <translation>请在“摄像头”泳道中绘制“%1”的摄像头数；表格的行选择类别。</translation>
    </message>
    <message>
        <source>Solid: workers needed; dashed: the server&apos;s. Click a moment to see its answer above.</source>
        <translation>实线：所需工作进程；虚线：服务器现有的。单击某一时刻，上方显示其结果。</translation>
    </message>
    <message>
        <source>Workers needed</source>
        <translation>所需工作进程</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>cameras</source>
        <translation>台</translation>
    </message>
    <message>
        <source>Frames of all</source>
        <translation>全部帧</translation>
    </message>
    <message>
        <source>frames/s</source>
        <translation>帧/秒</translation>
    </message>
    <message>
        <source>no cameras</source>
        <translation>没有摄像头</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>无方案</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 cameras)</source>
        <translation>%1（%3 台摄像头中的 %2 台）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>none is enough</source>
        <translation>都不够</translation>
    </message>
    <message>
        <source>%1 frames/s</source>
        <translation>%1 帧/秒</translation>
    </message>
</context>
<context>
    <name>cutpoint::FleetSession</name>
    <message>
        <source>Open a fleet</source>
        <translation>打开设备群</translation>
    </message>
    <message>
        <source>Fleets (*.cutpoint-fleet *.fleet);;All files (*)</source>
        <translation>设备群 (*.cutpoint-fleet *.fleet);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the fleet</source>
        <translation>保存设备群</translation>
    </message>
    <message>
        <source>Fleets (*.cutpoint-fleet *.fleet)</source>
        <translation>设备群 (*.cutpoint-fleet *.fleet)</translation>
    </message>
    <message>
        <source>A folder for the plans of all classes</source>
        <translation>存放所有类方案的文件夹</translation>
    </message>
</context>
<context>
    <name>cutpoint::FleetTable</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类</translation>
    </message>
    <message>
        <source>Cameras that are alike: net, edge, uplink and rate</source>
        <translation>相同的摄像头：模型、边缘、上行和帧率</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The net that the cameras run, and how many layers it has</source>
        <translation>摄像头运行的模型及其层数</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Cameras of the class</source>
        <translation>该类的摄像头</translation>
    </message>
    <message>
        <source>Uplink (Mbit/s)</source>
        <translation>上行 (Mbit/s)</translation>
    </message>
    <message>
        <source>B: each camera&apos;s own uplink</source>
        <translation>B：每台摄像头自己的上行</translation>
    </message>
    <message>
        <source>Q (frames/s)</source>
        <translation>Q（帧/秒）</translation>
    </message>
    <message>
        <source>Q: frames that each camera takes in a second</source>
        <translation>Q：每台摄像头每秒的帧数</translation>
    </message>
    <message>
        <source>Edge ×</source>
        <translation>边缘 ×</translation>
    </message>
    <message>
        <source>How much faster the edge is than its profile</source>
        <translation>边缘比其性能数据快多少倍</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>The latency that a camera may have at most, where the question asks for a limit</source>
        <translation>摄像头允许的最大延迟（当问题需要限制时）</translation>
    </message>
    <message>
        <source>n of plan</source>
        <translation>该方案 n</translation>
    </message>
    <message>
        <source>How many cameras of the class run this plan</source>
        <translation>该类中有多少台运行此方案</translation>
    </message>
    <message>
        <source>Cut after</source>
        <translation>割的位置</translation>
    </message>
    <message>
        <source>The layers whose output these cameras send</source>
        <translation>这些摄像头发送哪些层的输出</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>T_e + T_t + T_c of a frame, without waiting for a worker</source>
        <translation>一帧的 T_e + T_t + T_c，不含等待工作进程</translation>
    </message>
    <message>
        <source>Equal shares</source>
        <translation>平均分配</translation>
    </message>
    <message>
        <source>The latency when every camera gets the same share of the server</source>
        <translation>每台摄像头分得服务器相同份额时的延迟</translation>
    </message>
    <message>
        <source>Edge time of a frame</source>
        <translation>一帧的边缘时间</translation>
    </message>
    <message>
        <source>Transfer time of a frame</source>
        <translation>一帧的传输时间</translation>
    </message>
    <message>
        <source>Cloud time of a frame</source>
        <translation>一帧的云端时间</translation>
    </message>
    <message>
        <source>T_t + T_c: the budget that such a camera uses of the link and the server</source>
        <translation>T_t + T_c：这样一台摄像头占用链路和服务器的预算</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>Workers that these cameras keep busy</source>
        <translation>这些摄像头占用的工作进程</translation>
    </message>
    <message>
        <source>Simulated: mean | 95 %</source>
        <translation>模拟：平均 | 95 %</translation>
    </message>
    <message>
        <source>Mean over the class&apos;s frames when all cameras run at once and wait for workers; behind the stroke 95 % of them are faster</source>
        <translation>所有摄像头同时运行并等待工作进程时该类各帧的平均值；竖线后为 95 % 的帧不超过的值</translation>
    </message>
    <message>
        <source>Classes of cameras</source>
        <translation>摄像头的类</translation>
    </message>
    <message>
        <source>Net: %1, layers: %2</source>
        <translation>模型：%1，层数：%2</translation>
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
        <translation>这里将显示一台服务器如何分给许多摄像头、多一个工作进程会带来什么、以及它能承载多少摄像头。打开或拖入设备群文件，或把打开的模型作为一类摄像头加入。</translation>
    </message>
    <message>
        <source>Fleet of cameras</source>
        <translation>摄像头设备群</translation>
    </message>
    <message>
        <source>“%1” is no number above zero.</source>
        <translation>“%1”不是大于零的数。</translation>
    </message>
    <message>
        <source>“%1” is no number of cameras.</source>
        <translation>“%1”不是摄像头数量。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No division of the server keeps these limits: proved.</source>
        <translation>没有任何分配能满足这些限制：已证明。</translation>
    </message>
    <message>
        <source>There is no end: the server does not limit this.</source>
        <translation>没有尽头：服务器不限制它。</translation>
    </message>
    <message>
        <source>No division was found, and none is excluded.</source>
        <translation>没有找到分配，也没有排除任何分配。</translation>
    </message>
    <message>
        <source>proved best</source>
        <translation>已证明最优</translation>
    </message>
    <message>
        <source>at most %1 from the best</source>
        <translation>距最优至多 %1</translation>
    </message>
    <message>
        <source>Cameras: %1, workers: %2. A frame takes %3 on average, %4 at the slowest cameras (sum over all cameras %5, %6).</source>
        <translation>摄像头：%1，工作进程：%2。一帧平均 %3，最慢的摄像头 %4（所有摄像头之和 %5，%6）。</translation>
    </message>
    <message>
        <source>Cameras: %1, workers: %2. No frame takes longer than %3 (%4).</source>
        <translation>摄像头：%1，工作进程：%2。没有一帧超过 %3（%4）。</translation>
    </message>
    <message>
        <source>Cameras: %1, workers: %2. All can run at %3 times their rate (%4).</source>
        <translation>摄像头：%1，工作进程：%2。全部可以按其帧率的 %3 倍运行（%4）。</translation>
    </message>
    <message>
        <source>Cameras: %1. Workers needed: %2 (%3).</source>
        <translation>摄像头：%1。需要的工作进程：%2（%3）。</translation>
    </message>
    <message>
        <source>One worker more brings %1: no camera waits for the server (price λ = 0).</source>
        <translation>多一个工作进程的收益：%1。没有摄像头在等待服务器（价格 λ = 0）。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>One worker more: %1 less.</source>
        <translation>多一个工作进程：少 %1。</translation>
    </message>
    <message>
        <source>The server never runs out: each camera keeps the plan that it would have alone, %1 a frame.</source>
        <translation>服务器不会用尽：每台摄像头都保持独占时的方案，每帧 %1。</translation>
    </message>
    <message>
        <source>Simulated, the queue before the workers runs away.</source>
        <translation>模拟显示工作进程前的队列会失控。</translation>
    </message>
    <message>
        <source>Over the day: at some times no number of workers keeps the latency limits.</source>
        <translation>一天之内：某些时刻再多工作进程也无法满足延迟上限。</translation>
    </message>
    <message>
        <source>Over the day: at some times no number of workers is enough.</source>
        <translation>一天之内：某些时刻再多工作进程也不够。</translation>
    </message>
    <message>
        <source>Over the day: workers needed to keep the latency limits at all times: %1.</source>
        <translation>一天之内：始终满足延迟上限所需的工作进程数：%1。</translation>
    </message>
    <message>
        <source>Over the day: workers needed so that no camera ever waits for the server: %1.</source>
        <translation>一天之内：使任何摄像头都不必等待服务器所需的工作进程数：%1。</translation>
    </message>
    <message>
        <source>Over the number of cameras</source>
        <translation>随摄像头数量</translation>
    </message>
    <message>
        <source>Over the day</source>
        <translation>一天之内</translation>
    </message>
    <message>
        <source>Latency over cameras, and over the day</source>
        <translation>延迟随摄像头数量和一天的变化</translation>
    </message>
    <message>
        <source>At %1 o&apos;clock of the day:</source>
        <translation>当天 %1：</translation>
    </message>
    <message>
        <source>One worker more: %1 less a frame on average (%2 less in sum). Its first hundredth alone saves %3 in sum (price λ = %4 a worker).</source>
        <translation>多一个工作进程：每帧平均少 %1（总和少 %2）。仅其最初的百分之一就使总和少 %3（价格 λ = 每个工作进程 %4）。</translation>
    </message>
    <message>
        <source>Workers: %1. Cameras of the class %3 that they carry beside the others: %2 (%4).</source>
        <translation>工作进程：%1。除其他摄像头外，还能承载的 %3 类摄像头：%2（%4）。</translation>
    </message>
    <message>
        <source>The knee is at %1 (cameras): up to there each has the plan that it would have alone (%2 a frame); beyond, the workers are too few. With one worker more: at %3.</source>
        <translation>拐点在 %1（摄像头数）：在此之前每个摄像头都采用独占时的方案（每帧 %2）；超过后工作进程不足。增加一个工作进程时：在 %3。</translation>
    </message>
    <message>
        <source>The knee is at %1 (cameras): up to there each has the plan that it would have alone (%2 a frame); beyond, the shared uplink is too slow. With one worker more: at %3.</source>
        <translation>拐点在 %1（摄像头数）：在此之前每个摄像头都采用独占时的方案（每帧 %2）；超过后共享的上行太慢。增加一个工作进程时：在 %3。</translation>
    </message>
    <message>
        <source>The knee is at %1 (cameras): up to there each has the plan that it would have alone (%2 a frame).</source>
        <translation>拐点在 %1（摄像头数）：在此之前每个摄像头都采用独占时的方案（每帧 %2）。</translation>
    </message>
    <message>
        <source>Cameras of this mix that find a plan at all: %1 at most.</source>
        <translation>此组合中能找到方案的摄像头：最多 %1 个。</translation>
    </message>
</context>
<context>
    <name>cutpoint::GanttPlot</name>
    <message>
        <source>At the sampling rate Q</source>
        <translation>在采样率 Q 下</translation>
    </message>
    <message>
        <source>Light and heavy load</source>
        <translation>轻负载与重负载</translation>
    </message>
    <message>
        <source>How fast frames arrive</source>
        <translation>帧到达的快慢</translation>
    </message>
    <message>
        <source>Here you will see how frames pass through edge, uplink and cloud one after the other, and where they wait. Open a model to get it.</source>
        <translation>这里将显示各帧如何依次经过边缘、上行链路和云端，以及在何处等待。请打开一个模型。</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>uplink</source>
        <translation>上行链路</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>云端</translation>
    </message>
    <message>
        <source>frame %1, %2: %3 to %4 (%5)
arrived at %6, latency %7</source>
        <translation>帧 %1，%2：%3 到 %4（%5）
到达于 %6，延迟 %7</translation>
    </message>
    <message>
        <source>%1: frames waiting for the edge: %2</source>
        <translation>%1：等待边缘的帧：%2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Light load: Q = %1 frames/s, every 1/Q = %2</source>
        <translation>轻负载：Q = %1 帧/秒，每 1/Q = %2</translation>
    </message>
    <message>
        <source>Heavy load: Q = %1 frames/s, every 1/Q = %2; the slowest stage takes %3</source>
        <translation>重负载：Q = %1 帧/秒，每 1/Q = %2；最慢阶段用时 %3</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>时间 (%1)</translation>
    </message>
    <message>
        <source>The first %1 frames of the chosen plan when frames come slowly and when they come faster than the slowest stage (%2) can take them. Dotted: arrivals.</source>
        <translation>所选方案的前 %1 帧：帧到达较慢时，以及到达快于最慢阶段 (%2) 的处理能力时。点线：到达。</translation>
    </message>
    <message>
        <source>The first %1 frames of the chosen plan: each stage is done before the next frame arrives. Dotted: arrivals.</source>
        <translation>所选方案的前 %1 帧：每个阶段都在下一帧到达之前完成。点线：到达。</translation>
    </message>
    <message>
        <source>The first %1 frames of the chosen plan: frames arrive every %2 but the slowest stage takes %3, so the queue grows, to %4 here.</source>
        <translation>所选方案的前 %1 帧：每 %2 到达一帧，但最慢阶段用时 %3，因此队列增长，此处达到 %4。</translation>
    </message>
    <message>
        <source>Stages over time</source>
        <translation>各阶段随时间的变化</translation>
    </message>
</context>
<context>
    <name>cutpoint::GraphView</name>
    <message>
        <source>runs on the edge</source>
        <translation>在边缘运行</translation>
    </message>
    <message>
        <source>runs in the cloud</source>
        <translation>在云端运行</translation>
    </message>
    <message>
        <source>edge time %1, cloud time %2, sends %3</source>
        <translation>边缘时间 %1，云端时间 %2，发送 %3</translation>
    </message>
    <message>
        <source>reads %1</source>
        <translation>读取 %1</translation>
    </message>
    <message>
        <source>read by %1</source>
        <translation>由 %1 读取</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>图</translation>
    </message>
    <message>
        <source>The layers of a model appear here. Open a model to see them.</source>
        <translation>模型的各层显示在这里。请打开一个模型。</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>没有打开的模型。</translation>
    </message>
    <message>
        <source>%1; layers: %2.</source>
        <translation>%1；层数：%2。</translation>
    </message>
    <message>
        <source>Selected: %1.</source>
        <translation>已选：%1。</translation>
    </message>
    <message>
        <source>Pin to &amp;edge</source>
        <translation>固定到边缘(&amp;E)</translation>
    </message>
    <message>
        <source>Pin to &amp;cloud</source>
        <translation>固定到云端(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove the pin</source>
        <translation>取消固定(&amp;R)</translation>
    </message>
    <message>
        <source>Cut &amp;here</source>
        <translation>在此处割开(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Why here?</source>
        <translation>为什么在这里？(&amp;W)</translation>
    </message>
    <message>
        <source>Laying out the layers…</source>
        <translation>正在排布各层…</translation>
    </message>
    <message>
        <source>Your cut</source>
        <translation>您的割</translation>
    </message>
    <message>
        <source>&amp;Keep the fused group %1 together again</source>
        <translation>重新使融合组 %1 保持在一起(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Release the fused group %1</source>
        <translation>释放融合组 %1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open the block</source>
        <translation>展开此块(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fold the block around it</source>
        <translation>折叠所在的块(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Move across the cut</source>
        <translation>移到割的另一侧(&amp;M)</translation>
    </message>
</context>
<context>
    <name>cutpoint::HandbookView</name>
    <message>
        <source>Handbook</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>没有页面含有这些词。</translation>
    </message>
</context>
<context>
    <name>cutpoint::HandoutDialog</name>
    <message>
        <source>A page of &amp;answers</source>
        <translation>附答案页(&amp;A)</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>讲义</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>&amp;%1. %2</source>
        <translation>&amp;%1. %2</translation>
    </message>
    <message>
        <source>&amp;Sheet of questions</source>
        <translation>题目编号(&amp;S)</translation>
    </message>
    <message>
        <source>Another number asks other questions: one for each student.</source>
        <translation>不同的编号产生不同的题目：每个学生一份。</translation>
    </message>
</context>
<context>
    <name>cutpoint::HelpDesk</name>
    <message>
        <source>About Cutpoint</source>
        <translation>关于 Cutpoint</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Cutpoint %1&lt;/h3&gt;&lt;p&gt;Finds where to split a deep neural network between an edge device and the cloud, exactly, by the method of the paper “DNN Surgery: Accelerating DNN Inference on the Edge Through Layer Partitioning”.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Cutpoint %1&lt;/h3&gt;&lt;p&gt;以论文 “DNN Surgery: Accelerating DNN Inference on the Edge Through Layer Partitioning” 的方法，精确找出在哪些层处将深度神经网络划分到边缘设备与云端。&lt;/p&gt;&lt;p&gt;自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>cutpoint::InputShapesDialog</name>
    <message>
        <source>Input shapes</source>
        <translation>输入形状</translation>
    </message>
    <message>
        <source>The size of every layer follows from the shapes of the inputs, batch first: 1x3x224x224.</source>
        <translation>每一层的大小由输入的形状推出，批次维在前：1x3x224x224。</translation>
    </message>
</context>
<context>
    <name>cutpoint::IssuesPanel</name>
    <message>
        <source>No issues. Warnings about imported files appear here.</source>
        <translation>没有问题。导入文件的警告会显示在这里。</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题所在</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>解决办法</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>cutpoint::JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 … %2 s</source>
        <translation>%1 … %2 s</translation>
    </message>
    <message>
        <source>What runs now, and the button that ends it.</source>
        <translation>正在运行的工作，以及结束它的按钮。</translation>
    </message>
</context>
<context>
    <name>cutpoint::LayerDetails</name>
    <message>
        <source>The layer looked at before</source>
        <translation>之前查看的层</translation>
    </message>
    <message>
        <source>The layer looked at after it</source>
        <translation>之后查看的层</translation>
    </message>
    <message>
        <source>Details of the layer</source>
        <translation>层的详情</translation>
    </message>
    <message>
        <source>Select a layer to see all that is known of it.</source>
        <translation>选择一层即可查看关于它的全部已知信息。</translation>
    </message>
</context>
<context>
    <name>cutpoint::LayersModel</name>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>测得</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>reconstructed</source>
        <translation>重建</translation>
    </message>
    <message>
        <source>invented</source>
        <translation>虚构</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>云端</translation>
    </message>
    <message>
        <source>edge, cut</source>
        <translation>边缘，割</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>Zero bytes: sending this output would be free.</source>
        <translation>零字节：发送此输出将不花费任何代价。</translation>
    </message>
    <message>
        <source>Zero time although the layer computes something.</source>
        <translation>时间为零，但该层确实进行了计算。</translation>
    </message>
    <message>
        <source>Over 1000 s: were milliseconds given as seconds?</source>
        <translation>超过 1000 s：是否把毫秒当作秒填写了？</translation>
    </message>
    <message>
        <source>More than 50 times the median: the first run may include warm-up.</source>
        <translation>超过中位数的 50 倍：首次运行可能包含预热。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column: value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Edge time %1, cloud time %2, output size %3</source>
        <translation>边缘时间 %1，云端时间 %2，输出大小 %3</translation>
    </message>
    <message>
        <source>For a batch of %1 frames</source>
        <translation>对于一批 %1 帧</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Output shape</source>
        <translation>输出形状</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>所在侧</translation>
    </message>
    <message>
        <source>Edge, ms</source>
        <translation>边缘，ms</translation>
    </message>
    <message>
        <source>Cloud, ms</source>
        <translation>云端，ms</translation>
    </message>
    <message>
        <source>Output, kB</source>
        <translation>输出，kB</translation>
    </message>
    <message>
        <source>FLOPs, M</source>
        <translation>FLOPs，M</translation>
    </message>
    <message>
        <source>Parameters, kB</source>
        <translation>参数，kB</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>假定</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>“%1” is no size: type kilobytes, or a size with its unit such as 588 KiB</source>
        <translation>“%1”不是大小：请输入千字节数，或带单位的大小，例如 588 KiB</translation>
    </message>
    <message>
        <source>“%1” is no time: type milliseconds, or a time with its unit such as 1.5 s</source>
        <translation>“%1”不是时间：请输入毫秒数，或带单位的时间，例如 1.5 s</translation>
    </message>
    <message>
        <source>cloud (A: edge)</source>
        <translation>云端（A：边缘）</translation>
    </message>
    <message>
        <source>edge (A: cloud)</source>
        <translation>边缘（A：云端）</translation>
    </message>
</context>
<context>
    <name>cutpoint::LayersPanel</name>
    <message>
        <source>Filter by name, type or side</source>
        <translation>按名称、类型或所在一侧过滤</translation>
    </message>
    <message>
        <source>Filter layers</source>
        <translation>过滤层</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>The layers of the model appear here. Open a model with Ctrl+O or drop a file on the window.</source>
        <translation>模型的各层显示在这里。请用 Ctrl+O 打开模型，或将文件拖放到窗口上。</translation>
    </message>
    <message>
        <source>Nothing was pasted: there are no numbers for the columns from the current cell on</source>
        <translation>没有粘贴任何内容：从当前单元格起的各列没有对应的数字</translation>
    </message>
</context>
<context>
    <name>cutpoint::LayoutRunner</name>
    <message>
        <source>The layout was cancelled.</source>
        <translation>布局已取消。</translation>
    </message>
    <message>
        <source>The layout program ended unexpectedly.</source>
        <translation>布局程序意外结束。</translation>
    </message>
    <message>
        <source>The layout program refused the graph.</source>
        <translation>布局程序拒绝了该图。</translation>
    </message>
    <message>
        <source>The layout program could not be started.</source>
        <translation>无法启动布局程序。</translation>
    </message>
    <message>
        <source>The layout program took too long.</source>
        <translation>布局程序用时过长。</translation>
    </message>
    <message>
        <source>The layout program gave no usable answer.</source>
        <translation>布局程序没有给出可用的结果。</translation>
    </message>
</context>
<context>
    <name>cutpoint::LessonPanel</name>
    <message>
        <source>This chapter is being made from your model …</source>
        <translation>正在根据您的模型生成本章……</translation>
    </message>
    <message>
        <source>Open a model to begin the lesson.</source>
        <translation>请打开一个模型以开始课程。</translation>
    </message>
    <message>
        <source>question %1 of %2</source>
        <translation>第 %1 题，共 %2 题</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>What do you say?</source>
        <translation>您怎么看？</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Tell me &amp;more</source>
        <translation>详细说明(&amp;M)</translation>
    </message>
    <message>
        <source>The algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>前进(&amp;W)</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>重新开始(&amp;R)</translation>
    </message>
    <message>
        <source>The chapter from its first step (Home)</source>
        <translation>从本章第一步开始 (Home)</translation>
    </message>
    <message>
        <source>Hand&amp;out …</source>
        <translation>讲义(&amp;O)…</translation>
    </message>
    <message>
        <source>The lesson and its questions as a PDF</source>
        <translation>课程及其问题的 PDF</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>%1. %2 – %3 of %4 right</source>
        <translation>%1. %2 – %4 题对 %3 题</translation>
    </message>
    <message>
        <source>Shown: the %1 layers around the best cut; the others are dimmed.</source>
        <translation>显示的是最佳割周围的 %1 层，其余各层变暗。</translation>
    </message>
    <message>
        <source>Shown: the %1 layers around those of this step; the others are dimmed.</source>
        <translation>显示的是本步所涉及各层周围的 %1 层，其余各层变暗。</translation>
    </message>
</context>
<context>
    <name>cutpoint::LogSlider</name>
    <message>
        <source>%1
from %2 to %3, %4 of the layers on the edge</source>
        <translation>%1
从 %2 到 %3，边缘上的层：%4</translation>
    </message>
</context>
<context>
    <name>cutpoint::MainWindow</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Laying out %1</source>
        <translation>正在为 %1 布局</translation>
    </message>
    <message>
        <source>Weighing every plan of %1</source>
        <translation>正在权衡 %1 的每个方案</translation>
    </message>
    <message>
        <source>Searching the best plan of %1</source>
        <translation>正在搜索 %1 的最优方案</translation>
    </message>
    <message>
        <source>Reading was cancelled; what was open is unchanged</source>
        <translation>读取已取消；已打开的内容保持不变</translation>
    </message>
    <message>
        <source>Not opened: %1</source>
        <translation>未打开：%1</translation>
    </message>
    <message>
        <source>%1 – layers: %2, inputs: %3, links: %4</source>
        <translation>%1 – 层：%2，输入：%3，连线：%4</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Your cut stays while you move the sliders; Edit &gt; Return to the best plan ends it.</source>
        <translation>移动滑块时您的割保持不变；“编辑 &gt; 返回最优方案”可结束它。</translation>
    </message>
    <message>
        <source>Issues (%1)</source>
        <translation>问题 (%1)</translation>
    </message>
    <message>
        <source>Both sides are profiled; “Adopt times” makes the plan rest on them</source>
        <translation>两侧都已测得性能；“采用时间”使方案以此为依据</translation>
    </message>
    <message>
        <source>Nothing was adopted: the agent runs a model with other layers</source>
        <translation>未采用任何内容：代理运行的模型含有其他层</translation>
    </message>
    <message>
        <source>Nothing was adopted: %1</source>
        <translation>未采用任何内容：%1</translation>
    </message>
    <message>
        <source>Measured times adopted; layers: %1</source>
        <translation>已采用测得的时间；层数：%1</translation>
    </message>
    <message>
        <source>Fig. 2: latency by cut position, tiny YOLOv2</source>
        <translation>图 2：延迟随割位置的变化，tiny YOLOv2</translation>
    </message>
    <message>
        <source>Fig. 3: latency over bandwidth, tiny YOLOv2</source>
        <translation>图 3：延迟随带宽的变化，tiny YOLOv2</translation>
    </message>
    <message>
        <source>Fig. 8: stages under light and heavy load</source>
        <translation>图 8：轻负载与重负载下的各阶段</translation>
    </message>
    <message>
        <source>Figs. 12 to 14: all algorithms, ResNet-18 and others</source>
        <translation>图 12 至 14：所有算法，ResNet-18 及其他模型</translation>
    </message>
    <message>
        <source>Figs. 15 and 16: speed-ups on four networks, ResNet-18</source>
        <translation>图 15 和 16：四种网络上的加速比，ResNet-18</translation>
    </message>
    <message>
        <source>Fig. 17: light and heavy load over bandwidth, ResNet-18</source>
        <translation>图 17：轻负载与重负载随带宽的变化，ResNet-18</translation>
    </message>
    <message>
        <source>Figs. 19 and 20: cloud budget, ResNet-18 on 3G</source>
        <translation>图 19 和 20：云端预算，ResNet-18，3G</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>撤销 %1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>重做 %1(&amp;R)</translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation>保存讲义</translation>
    </message>
    <message>
        <source>handout.pdf</source>
        <translation>handout.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The handout is saved as %1</source>
        <translation>讲义已保存为 %1</translation>
    </message>
    <message>
        <source>Fig. 18: a wireless link over time, ResNet-18</source>
        <translation>图 18：随时间变化的无线链路，ResNet-18</translation>
    </message>
    <message>
        <source>Fig. 21: an office morning, Faster R-CNN (reconstructed)</source>
        <translation>图 21：办公室的上午，Faster R-CNN（重构）</translation>
    </message>
    <message>
        <source>Fig. 22: commuters on the campus, YOLOv3 (reconstructed)</source>
        <translation>图 22：校园通勤，YOLOv3（重构）</translation>
    </message>
    <message>
        <source>Paint over layers or draw a loop around them to move them to the other side; a click on a link brings the cut there. Esc ends it.</source>
        <translation>在层上涂画或圈选它们即可移到另一侧；单击一条连线可把割移到那里。按 Esc 结束。</translation>
    </message>
    <message>
        <source>Kept from the model before: %1.</source>
        <translation>沿用上一个模型的设置：%1。</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>A pin keeps this layer in the cloud.</source>
        <translation>一个固定设置使此层留在云端。</translation>
    </message>
    <message>
        <source>The handout is being made …</source>
        <translation>正在生成讲义…</translation>
    </message>
    <message>
        <source>Replaying %1</source>
        <translation>正在回放 %1</translation>
    </message>
    <message>
        <source>%1 is replayed as soon as a model is open</source>
        <translation>打开模型后即回放 %1</translation>
    </message>
    <message>
        <source>The report is saved as %1</source>
        <translation>报告已保存为 %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>report.pdf</source>
        <translation>report.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;HTML (*.html)</source>
        <translation>PDF (*.pdf);;HTML (*.html)</translation>
    </message>
    <message>
        <source>The report is being made …</source>
        <translation>正在生成报告…</translation>
    </message>
    <message>
        <source>Bandwidth, RTT, overhead and downlink are as measured; undo goes back</source>
        <translation>带宽、RTT、开销和下行速率均按测量值；撤销可恢复</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Open &amp;profile</source>
        <translation>打开性能数据(&amp;P)</translation>
    </message>
    <message>
        <source>Of &amp;both sides…</source>
        <translation>两侧(&amp;B)…</translation>
    </message>
    <message>
        <source>Of the &amp;edge device…</source>
        <translation>边缘设备(&amp;E)…</translation>
    </message>
    <message>
        <source>Of the &amp;cloud…</source>
        <translation>云端(&amp;C)…</translation>
    </message>
    <message>
        <source>Estimate e&amp;dge times for</source>
        <translation>估计边缘时间，设备为(&amp;D)</translation>
    </message>
    <message>
        <source>Estimate cl&amp;oud times for</source>
        <translation>估计云端时间，设备为(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Input shapes…</source>
        <translation>输入形状(&amp;I)…</translation>
    </message>
    <message>
        <source>State betwee&amp;n frames…</source>
        <translation>帧间状态(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Whole-net times…</source>
        <translation>整网时间(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>重新加载(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save project</source>
        <translation>保存项目(&amp;S)</translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation>项目另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Picture of the graph…</source>
        <translation>图的图片(&amp;P)…</translation>
    </message>
    <message>
        <source>P&amp;lan…</source>
        <translation>方案(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Data…</source>
        <translation>数据(&amp;D)…</translation>
    </message>
    <message>
        <source>Both &amp;halves as ONNX…</source>
        <translation>两半导出为 ONNX(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Triton model repository…</source>
        <translation>Triton 模型仓库(&amp;T)…</translation>
    </message>
    <message>
        <source>Both halves as &amp;Caffe prototxt…</source>
        <translation>两半导出为 Caffe prototxt(&amp;C)…</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>报告(&amp;P)…</translation>
    </message>
    <message>
        <source>Prin&amp;t the graph…</source>
        <translation>打印图(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>欢迎页(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Back to the model</source>
        <translation>返回模型(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Return to the &amp;best plan</source>
        <translation>返回最优方案(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Keep this plan as A, to compare</source>
        <translation>将此方案保留为 A 以供比较(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Move the cut by hand</source>
        <translation>手动移动割(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Find layer</source>
        <translation>查找层(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;DNN</source>
        <translation>DNN(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Min-cut network</source>
        <translation>最小割网络(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Blocks</source>
        <translation>块(&amp;B)</translation>
    </message>
    <message>
        <source>Fold &amp;automatically</source>
        <translation>自动折叠(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open all</source>
        <translation>全部展开(&amp;O)</translation>
    </message>
    <message>
        <source>Open or &amp;fold the selected one</source>
        <translation>展开或折叠所选块(&amp;F)</translation>
    </message>
    <message>
        <source>By repeated &amp;structure</source>
        <translation>按重复结构(&amp;S)</translation>
    </message>
    <message>
        <source>By &amp;name path</source>
        <translation>按名称路径(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>重置布局(&amp;Y)</translation>
    </message>
    <message>
        <source>Figures of the &amp;paper</source>
        <translation>论文中的图(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Follow the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>学习(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>手册(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>术语(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>这是什么(&amp;W)？</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About Cutpoint</source>
        <translation>关于 Cutpoint(&amp;A)</translation>
    </message>
    <message>
        <source>The file that holds the access token</source>
        <translation>保存访问令牌的文件</translation>
    </message>
    <message>
        <source>The certificate authority of the agent</source>
        <translation>用于证明代理身份的证书颁发机构</translation>
    </message>
</context>
<context>
    <name>cutpoint::MeasuredTable</name>
    <message>
        <source>Measured</source>
        <translation>测得</translation>
    </message>
    <message>
        <source>Predicted, edge alone</source>
        <translation>预测，仅边缘</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>T_e, ms</source>
        <translation>T_e，ms</translation>
    </message>
    <message>
        <source>T_t, ms</source>
        <translation>T_t，ms</translation>
    </message>
    <message>
        <source>T_c, ms</source>
        <translation>T_c，ms</translation>
    </message>
    <message>
        <source>Waiting, ms</source>
        <translation>等待，ms</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>延迟，ms</translation>
    </message>
    <message>
        <source>Frames/s</source>
        <translation>帧/秒</translation>
    </message>
    <message>
        <source>Computing in the cloud and the answer&apos;s way back</source>
        <translation>云端计算以及应答的回程</translation>
    </message>
    <message>
        <source>How long a frame waits before and between the stages: for those before it</source>
        <translation>一帧在各阶段之前和之间等待多久：因为前面的帧</translation>
    </message>
    <message>
        <source>Measured from a frame&apos;s arrival to its answer, waiting included; predicted as the sum of the stages</source>
        <translation>从帧到达至得出答案测量，包括等待；按各阶段之和预测</translation>
    </message>
    <message>
        <source>Predicted: as many as the slowest stage takes, and no more than the stream brings</source>
        <translation>预测：最慢阶段能处理多少就是多少，且不超过数据流带来的帧数</translation>
    </message>
    <message>
        <source>Measured against predicted</source>
        <translation>测得与预测对比</translation>
    </message>
    <message>
        <source>Measured (frames: %1)</source>
        <translation>实测（帧数：%1）</translation>
    </message>
</context>
<context>
    <name>cutpoint::OfferBar</name>
    <message>
        <source>An offer that can be taken or left.</source>
        <translation>可接受或忽略的提议。</translation>
    </message>
</context>
<context>
    <name>cutpoint::PathsActivity</name>
    <message>
        <source>Links with room from here</source>
        <translation>从此处起仍有余量的连线</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>收回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Hint</source>
        <translation>提示(&amp;H)</translation>
    </message>
    <message>
        <source>F&amp;inish</source>
        <translation>完成(&amp;I)</translation>
    </message>
    <message>
        <source>Choose a link that leaves e.</source>
        <translation>请选择一条从 e 出发的连线。</translation>
    </message>
    <message>
        <source>%1 does not begin where the path ends, at %2.</source>
        <translation>%1 不是从路径的终点 %2 出发的。</translation>
    </message>
    <message>
        <source>%1 is full.</source>
        <translation>%1 已满。</translation>
    </message>
    <message>
        <source>No flow over %1 can be taken back.</source>
        <translation>%1 上没有可以收回的流。</translation>
    </message>
    <message>
        <source>The path has reached %1.</source>
        <translation>路径已到达 %1。</translation>
    </message>
    <message>
        <source>Pushed %1, the room of %2: the flow is %3 now.</source>
        <translation>已推送 %1，即 %2 的余量：现在流量为 %3。</translation>
    </message>
    <message>
        <source>No path is left: %1 is the maximum, whatever you choose.</source>
        <translation>已没有路径：无论您怎样选择，最大值都是 %1。</translation>
    </message>
    <message>
        <source>A path with room: %1.</source>
        <translation>一条有余量的路径：%1。</translation>
    </message>
    <message>
        <source>%1 more paths; your own were %2.</source>
        <translation>又找到 %1 条路径；您自己的有 %2 条。</translation>
    </message>
    <message>
        <source>%1, room %2</source>
        <translation>%1，余量 %2</translation>
    </message>
    <message>
        <source>%1 taken back, up to %2</source>
        <translation>收回 %1，至 %2</translation>
    </message>
</context>
<context>
    <name>cutpoint::PlanMapPlot</name>
    <message>
        <source>%1, Q = %2 frames/s</source>
        <translation>%1，Q = %2 帧/秒</translation>
    </message>
    <message>
        <source>%1, T0 = %2</source>
        <translation>%1，T0 = %2</translation>
    </message>
    <message>
        <source>cut after %1</source>
        <translation>割在 %1 之后</translation>
    </message>
    <message>
        <source>no plan meets the limit; this one is nearest</source>
        <translation>没有方案满足限制；这是最接近的一个</translation>
    </message>
    <message>
        <source>Sampling rate: lowest latency that keeps up</source>
        <translation>采样率：能跟上的最低延迟</translation>
    </message>
    <message>
        <source>Sampling rate: DADS</source>
        <translation>采样率：DADS</translation>
    </message>
    <message>
        <source>Cloud budget: least edge time</source>
        <translation>云端预算：最少边缘时间</translation>
    </message>
    <message>
        <source>Cloud budget: lowest latency</source>
        <translation>云端预算：最低延迟</translation>
    </message>
    <message>
        <source>What is drawn upwards, and which plan counts as best</source>
        <translation>纵轴的含义，以及以什么方案为最优</translation>
    </message>
    <message>
        <source>Here you will see which plan is best at which bandwidth and sampling rate, or cloud budget. Open a model to get it; nets that are too wide for a frontier have no map.</source>
        <translation>这里将显示在何种带宽和采样率（或云端预算）下哪个方案最优。请打开一个模型；过宽而无法求出前沿的模型没有此图。</translation>
    </message>
    <message>
        <source>edge only</source>
        <translation>仅边缘</translation>
    </message>
    <message>
        <source>Bandwidth (Mbit/s)</source>
        <translation>带宽 (Mbit/s)</translation>
    </message>
    <message>
        <source>Q (frames/s)</source>
        <translation>Q（帧/秒）</translation>
    </message>
    <message>
        <source>T0 (s)</source>
        <translation>T0 (s)</translation>
    </message>
    <message>
        <source>%1. Plans that are best somewhere: %2; the names tell what is sent. Hatched: no plan meets the limit. Click to go there.</source>
        <translation>%1。在某处最优的方案：%2；名称说明发送什么。阴影：没有方案满足限制。单击可转到该处。</translation>
    </message>
    <message>
        <source>The %1 largest are named.</source>
        <translation>已标出最大的 %1 个的名称。</translation>
    </message>
    <message>
        <source>Plan map</source>
        <translation>方案图</translation>
    </message>
    <message>
        <source>%1, Q = %2</source>
        <translation>%1，Q = %2</translation>
    </message>
</context>
<context>
    <name>cutpoint::Plot</name>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>另存为...</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>打印...</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Copy, save or print this plot</source>
        <translation>复制、保存或打印此图</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Plan A</source>
        <translation>方案 A</translation>
    </message>
</context>
<context>
    <name>cutpoint::PlotDesk</name>
    <message>
        <source>A folder of models or profiles</source>
        <translation>模型或性能数据的文件夹</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>保存图</translation>
    </message>
    <message>
        <source>Pictures and data (*.svg *.png *.pdf *.csv)</source>
        <translation>图片和数据 (*.svg *.png *.pdf *.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder and the file&apos;s ending.</source>
        <translation>无法写入 %1。请检查文件夹和文件扩展名。</translation>
    </message>
</context>
<context>
    <name>cutpoint::PredictActivity</name>
    <message>
        <source>On the &amp;edge</source>
        <translation>在边缘(&amp;E)</translation>
    </message>
    <message>
        <source>In the &amp;cloud</source>
        <translation>在云端(&amp;C)</translation>
    </message>
    <message>
        <source>Right: %1 runs on the edge there; V_S = %2.</source>
        <translation>正确：此时 %1 在边缘运行；V_S = %2。</translation>
    </message>
    <message>
        <source>Right: %1 runs in the cloud there; V_S = %2.</source>
        <translation>正确：此时 %1 在云端运行；V_S = %2。</translation>
    </message>
    <message>
        <source>No: %1 runs on the edge there; V_S = %2.</source>
        <translation>不对：此时 %1 在边缘运行；V_S = %2。</translation>
    </message>
    <message>
        <source>No: %1 runs in the cloud there; V_S = %2.</source>
        <translation>不对：此时 %1 在云端运行；V_S = %2。</translation>
    </message>
</context>
<context>
    <name>cutpoint::ProfileLayersModel</name>
    <message>
        <source>typed</source>
        <translation>手动输入</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>takes no time</source>
        <translation>不耗时</translation>
    </message>
    <message>
        <source>fused with %1</source>
        <comment>a layer</comment>
        <translation>与 %1 融合</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>无时间</translation>
    </message>
    <message>
        <source>from the model&apos;s file</source>
        <translation>来自模型文件</translation>
    </message>
    <message>
        <source>%1
Drop a row of the profile here to give the layer its time.</source>
        <translation>%1
把性能数据的一行拖到这里，把它的时间交给此层。</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Time [ms]</source>
        <translation>时间 [ms]</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Other [ms]</source>
        <translation>另一个 [ms]</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>cutpoint::ProfileRowsModel</name>
    <message>
        <source>no layer</source>
        <translation>没有层</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a layer whose name is near</comment>
        <translation>%1？</translation>
    </message>
    <message>
        <source>overhead of the inference</source>
        <translation>整次推理的开销</translation>
    </message>
    <message>
        <source>takes no time</source>
        <translation>不耗时</translation>
    </message>
    <message>
        <source>%1: estimated</source>
        <comment>layer</comment>
        <translation>%1：估算</translation>
    </message>
    <message>
        <source>%1 and %2 more: estimated</source>
        <comment>layer</comment>
        <translation>%1 等另外 %2 个：估算</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>layers</comment>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>%1 with %2 and %3 more</source>
        <comment>layers</comment>
        <translation>%1 与 %2 及另外 %3 个</translation>
    </message>
    <message>
        <source>Put there by hand.</source>
        <translation>手动放置。</translation>
    </message>
    <message>
        <source>Matched by its name.</source>
        <translation>按名称匹配。</translation>
    </message>
    <message>
        <source>Matched by the tensor that is written.</source>
        <translation>按写出的张量匹配。</translation>
    </message>
    <message>
        <source>Matched by the node&apos;s place in the model&apos;s file.</source>
        <translation>按节点在模型文件中的位置匹配。</translation>
    </message>
    <message>
        <source>Matched by order, type and shapes.</source>
        <translation>按顺序、类型和形状匹配。</translation>
    </message>
    <message>
        <source>An accelerator&apos;s part of the net, by what runs before and after it.</source>
        <translation>加速器承担的网络部分，根据其前后运行的内容确定。</translation>
    </message>
    <message>
        <source>Computes constants for the layer.</source>
        <translation>为该层计算常量。</translation>
    </message>
    <message>
        <source>Copies and layout changes of the layer.</source>
        <translation>该层的复制和布局转换。</translation>
    </message>
    <message>
        <source>The model has no layer of this name. Drag the row onto the layer that it is about.</source>
        <translation>模型没有这个名称的层。把此行拖到它所对应的层上。</translation>
    </message>
    <message>
        <source>It is about no layer of the model. Drag it onto one, or leave it.</source>
        <translation>它不对应模型的任何层。把它拖到某层上，或保持不动。</translation>
    </message>
    <message>
        <source>%1
Unchecked, its layers are estimated at the scale of the other rows.</source>
        <translation>%1
取消勾选后，其层按其他行的比例估算。</translation>
    </message>
    <message>
        <source>%1 runs, median %2, half of them within %3 of it; the first run is left out.</source>
        <translation>运行 %1 次，中位数 %2，一半在其 %3 以内；第一次运行不计。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>算子</translation>
    </message>
    <message>
        <source>Time [ms]</source>
        <translation>时间 [ms]</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>cutpoint::ProfileSession</name>
    <message>
        <source>Rename the profile</source>
        <translation>重命名性能数据</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>cutpoint::ProfilesPage</name>
    <message>
        <source>nothing</source>
        <comment>to compare with</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>The median of %1 files</source>
        <translation>%1 个文件的中位数</translation>
    </message>
    <message>
        <source>none: estimated</source>
        <translation>无：估算</translation>
    </message>
    <message>
        <source>These are the &amp;edge&apos;s times</source>
        <translation>这些是边缘的时间(&amp;E)</translation>
    </message>
    <message>
        <source>These are the &amp;cloud&apos;s times</source>
        <translation>这些是云端的时间(&amp;C)</translation>
    </message>
    <message>
        <source>%1, runs: %2, all rows %3</source>
        <comment>tool, count, time</comment>
        <translation>%1，运行次数：%2，所有行共 %3</translation>
    </message>
    <message>
        <source>%1, all rows %2</source>
        <comment>tool, time</comment>
        <translation>%1，所有行共 %2</translation>
    </message>
    <message>
        <source>%1 of %2 layers timed (%3 of the work)</source>
        <translation>已测 %1/%2 层（占计算量 %3）</translation>
    </message>
    <message>
        <source>groups: %1</source>
        <translation>组：%1</translation>
    </message>
    <message>
        <source>rows without a layer: %1</source>
        <translation>没有对应层的行：%1</translation>
    </message>
    <message>
        <source>set aside: %1</source>
        <translation>搁置：%1</translation>
    </message>
    <message>
        <source>%1 beyond the rows</source>
        <translation>行以外 %1</translation>
    </message>
    <message>
        <source>Not in use: %1</source>
        <translation>未采用：%1</translation>
    </message>
    <message>
        <source>Take it, estimate the rest</source>
        <translation>采用，其余估算</translation>
    </message>
    <message>
        <source>%1 rows name no layer, but nearly one each.</source>
        <translation>%1 行没有匹配的层，但各与某层名称相近。</translation>
    </message>
    <message>
        <source>Put them all there</source>
        <translation>全部放到那里</translation>
    </message>
    <message>
        <source>times × %1</source>
        <translation>时间 × %1</translation>
    </message>
    <message>
        <source>each less the row before</source>
        <translation>每行减去前一行</translation>
    </message>
    <message>
        <source>zeros estimated</source>
        <translation>零值改为估算</translation>
    </message>
    <message>
        <source>frames of a run: %1</source>
        <translation>每次运行的帧数：%1</translation>
    </message>
    <message>
        <source>Corrected: %1.</source>
        <translation>已更正：%1。</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>按文件原样</translation>
    </message>
    <message>
        <source>→ %1</source>
        <comment>puts the row on this layer</comment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>Put the row on %1</source>
        <translation>把此行放到 %1</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>All layers: %1 now, %2 in “%3” (%4).</source>
        <translation>所有层：现在 %1，“%3”中 %2（%4）。</translation>
    </message>
    <message>
        <source>The plan is the same under both.</source>
        <translation>两者下的方案相同。</translation>
    </message>
    <message>
        <source>Under “%1” the best plan is another: %2.</source>
        <translation>在“%1”下最优方案不同：%2。</translation>
    </message>
    <message>
        <source>Under “%1” the best plan is another: %2. The plan of now would be %3 worse than it.</source>
        <translation>在“%1”下最优方案不同：%2。当前方案会比它差 %3。</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云端</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>性能数据(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Whole net</source>
        <translation>整网(&amp;W)</translation>
    </message>
    <message>
        <source>e.g. 263 ms</source>
        <translation>例如 263 ms</translation>
    </message>
    <message>
        <source>What a frame takes on this side alone: the estimated layers are scaled to it, all of them where everything is measured</source>
        <translation>一帧仅在此侧所需的时间：估算的层按它缩放；若全部都是测量值，则缩放所有层</translation>
    </message>
    <message>
        <source>Compare wit&amp;h</source>
        <translation>比较对象(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>A profile that any tool wrote; a file can also be dropped on the window</source>
        <translation>任何工具写出的性能数据；也可把文件拖到窗口上</translation>
    </message>
    <message>
        <source>More about this profile</source>
        <translation>此性能数据的更多操作</translation>
    </message>
    <message>
        <source>Rename, remove, or give it to the other side</source>
        <translation>重命名、移除，或交给另一侧</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Put row on layer</source>
        <translation>把行放到层上</translation>
    </message>
    <message>
        <source>Gives the time of the rows selected on the left to the layer selected on the right; dragging does the same</source>
        <translation>把左侧所选行的时间交给右侧所选的层；拖动效果相同</translation>
    </message>
    <message>
        <source>Show its plan</source>
        <translation>显示其方案</translation>
    </message>
    <message>
        <source>Rows of the profile</source>
        <translation>性能数据的行</translation>
    </message>
    <message>
        <source>Layers and their times</source>
        <translation>各层及其时间</translation>
    </message>
    <message>
        <source>Which row of a profile is about which layer appears here. Drop the file that a profiler wrote on the window, or choose one with “Add…”: ONNX Runtime, OpenVINO, TensorRT, TensorFlow Lite, PyTorch, Caffe, ncnn or a CSV.</source>
        <translation>这里显示性能数据的哪一行对应哪一层。把性能分析工具写出的文件拖到窗口上，或用“添加…”选择：ONNX Runtime、OpenVINO、TensorRT、TensorFlow Lite、PyTorch、Caffe、ncnn 或 CSV。</translation>
    </message>
</context>
<context>
    <name>cutpoint::QuantityField</name>
    <message>
        <source>Between %1 and %2.</source>
        <translation>在 %1 与 %2 之间。</translation>
    </message>
    <message>
        <source>Write a rate with its unit, such as 4 Mbit/s or 500 kbit/s.</source>
        <translation>请输入带单位的速率，例如 4 Mbit/s 或 500 kbit/s。</translation>
    </message>
    <message>
        <source>Write a time with its unit, such as 20 ms or 1.5 s.</source>
        <translation>请输入带单位的时间，例如 20 ms 或 1.5 s。</translation>
    </message>
    <message>
        <source>Write a number, such as %1.</source>
        <translation>请输入一个数字，例如 %1。</translation>
    </message>
    <message>
        <source>Write a number, such as 30 %1.</source>
        <translation>请输入一个数字，例如 30 %1。</translation>
    </message>
    <message>
        <source>Write a size with its unit, such as 512 MiB or 3 GB.</source>
        <translation>请输入带单位的大小，例如 512 MiB 或 3 GB。</translation>
    </message>
    <message>
        <source>Write a power with its unit, such as 5 W or 800 mW.</source>
        <translation>请输入带单位的功率，例如 5 W 或 800 mW。</translation>
    </message>
</context>
<context>
    <name>cutpoint::QuestionBox</name>
    <message>
        <source>Right.</source>
        <translation>正确。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>不对。</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>检查(&amp;K)</translation>
    </message>
    <message>
        <source>You have answered this rightly before.</source>
        <translation>您之前答对过这道题。</translation>
    </message>
    <message>
        <source>Your last answer was wrong: try again.</source>
        <translation>您上次答错了：请再试一次。</translation>
    </message>
</context>
<context>
    <name>cutpoint::Recovery</name>
    <message>
        <source>Unsaved work on %1 of %2 was found; the program had not ended as it should.</source>
        <translation>发现 %2 于 %1 的未保存工作；程序未正常结束。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>丢弃</translation>
    </message>
</context>
<context>
    <name>cutpoint::ReplaySession</name>
    <message>
        <source>Open a link, a stream or a scenario</source>
        <translation>打开链路、流或场景</translation>
    </message>
    <message>
        <source>Open a rate: seconds and frames/s a line</source>
        <translation>打开帧率：每行为秒和帧/秒</translation>
    </message>
    <message>
        <source>Open a budget: seconds and seconds a line</source>
        <translation>打开预算：每行为秒和秒</translation>
    </message>
</context>
<context>
    <name>cutpoint::ReplayView</name>
    <message>
        <source>Steps over CAT1, 3G, 4G, WiFi</source>
        <translation>在 CAT1、3G、4G、WiFi 之间的阶跃</translation>
    </message>
    <message>
        <source>Random changes of CAT1, 3G, 4G, WiFi</source>
        <translation>CAT1、3G、4G、WiFi 的随机变化</translation>
    </message>
    <message>
        <source>A sine</source>
        <translation>正弦</translation>
    </message>
    <message>
        <source>The rate is known at once</source>
        <translation>速率立即可知</translation>
    </message>
    <message>
        <source>The rate is known from transfers</source>
        <translation>速率由传输得知</translation>
    </message>
    <message>
        <source>How the policies learn the bandwidth</source>
        <translation>各策略如何得知带宽</translation>
    </message>
    <message>
        <source>switch </source>
        <translation>切换 </translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>A decided plan runs that much later</source>
        <translation>已决定的方案要晚这么久才运行</translation>
    </message>
    <message>
        <source>hysteresis </source>
        <translation>迟滞 </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>By how much a plan must be better before the recommended policy changes to it</source>
        <translation>方案要好多少，推荐策略才会切换到它</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>后退一帧</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>前进一帧</translation>
    </message>
    <message>
        <source>To the change of plan before</source>
        <translation>到上一次方案变化</translation>
    </message>
    <message>
        <source>To the next change of plan</source>
        <translation>到下一次方案变化</translation>
    </message>
    <message>
        <source>How fast it plays</source>
        <translation>播放速度</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>最差</translation>
    </message>
    <message>
        <source>Frames/s</source>
        <translation>帧/秒</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化次数</translation>
    </message>
    <message>
        <source>Longest queue</source>
        <translation>最长队列</translation>
    </message>
    <message>
        <source>Over 1/Q</source>
        <translation>超过 1/Q</translation>
    </message>
    <message>
        <source>What each policy came to</source>
        <translation>各策略的结果</translation>
    </message>
    <message>
        <source>Here you will see, moment by moment, which plan every policy runs on a recorded link and what it costs. Open a model to get it.</source>
        <translation>这里将逐时刻显示每个策略在录制的链路上运行哪个方案，以及代价如何。请先打开一个模型。</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>edge-only</source>
        <translation>仅边缘</translation>
    </message>
    <message>
        <source>cloud-only</source>
        <translation>仅云端</translation>
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
        <translation>推荐</translation>
    </message>
    <message>
        <source>oracle</source>
        <translation>先知</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/s</translation>
    </message>
    <message>
        <source>frames/s</source>
        <translation>帧/秒</translation>
    </message>
    <message>
        <source>%1, %2 on average, %3 frames at %4 frames/s: %5 has a median latency of %6; the least mean has %7.</source>
        <translation>%1，平均 %2，%3 帧，每秒 %4 帧：%5 的延迟中位数为 %6；平均值最小的是 %7。</translation>
    </message>
    <message>
        <source>Replay of a link</source>
        <translation>链路的回放</translation>
    </message>
    <message>
        <source>A day on a shared link, hour by hour</source>
        <translation>共享链路的一天，逐小时</translation>
    </message>
    <message>
        <source>Open a link, a stream or a scenario...</source>
        <translation>打开链路、流或场景...</translation>
    </message>
    <message>
        <source>The link that is replayed; a trace can also be dropped on the window</source>
        <translation>被回放的链路；也可以把轨迹拖到窗口上</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Draw the bandwidth with the mouse</source>
        <translation>用鼠标绘制带宽</translation>
    </message>
    <message>
        <source>Q, T0</source>
        <translation>Q、T0</translation>
    </message>
    <message>
        <source>A rate and a cloud budget that change over time</source>
        <translation>随时间变化的帧率和云端预算</translation>
    </message>
    <message>
        <source>Open a rate Q(t)...</source>
        <translation>打开帧率 Q(t)...</translation>
    </message>
    <message>
        <source>Open a budget T0(t)...</source>
        <translation>打开预算 T0(t)...</translation>
    </message>
    <message>
        <source>Both as the controls have them</source>
        <translation>两者均与控制面板一致</translation>
    </message>
    <message>
        <source>Timeline of the replay</source>
        <translation>回放的时间轴</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件列表</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>%1 begins: %2</source>
        <translation>%1 开始：%2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>measured: %1</source>
        <translation>测得：%1</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>Rate Q</source>
        <translation>帧率 Q</translation>
    </message>
    <message>
        <source>Budget T0</source>
        <translation>预算 T0</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>方案 %1</translation>
    </message>
    <message>
        <source>%1 frames/s</source>
        <translation>%1 帧/秒</translation>
    </message>
    <message>
        <source>Drawn by hand</source>
        <translation>手绘</translation>
    </message>
    <message>
        <source>%1 to %2: %3 on average; %4: frames %5, latency %6 on average (%7 to %8), changes of plan %9.</source>
        <translation>%1 至 %2：平均 %3；%4：帧数 %5，平均延迟 %6（%7 至 %8），方案切换 %9。</translation>
    </message>
    <message>
        <source>Measured: %1.</source>
        <translation>测得：%1。</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Scale, cut, delay or loop the trace</source>
        <translation>缩放、截取、延后或循环轨迹</translation>
    </message>
    <message>
        <source>Frames whose answer takes longer than 1/Q; the lanes mark them along their bottom</source>
        <translation>应答用时超过 1/Q 的帧；各泳道在底边标出它们</translation>
    </message>
    <message>
        <source>frames over 1/Q</source>
        <translation>超过 1/Q 的帧</translation>
    </message>
</context>
<context>
    <name>cutpoint::ReportDialog</name>
    <message>
        <source>The &amp;graph</source>
        <translation>图(&amp;G)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>The report tells the decision, its proof, the model, the profile and its origin, the question, other methods and how far errors matter.</source>
        <translation>报告给出决策及其证明、模型、性能数据及其来源、所提的问题、其他方法，以及误差的影响。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>cutpoint::RuntimePanel</name>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Stop connecting</source>
        <translation>停止连接</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Stop frames</source>
        <translation>停止帧流</translation>
    </message>
    <message>
        <source>Start frames</source>
        <translation>启动帧流</translation>
    </message>
    <message>
        <source>Edge agent</source>
        <translation>边缘代理</translation>
    </message>
    <message>
        <source>Token file</source>
        <translation>令牌文件</translation>
    </message>
    <message>
        <source>TLS authority</source>
        <translation>TLS 颁发机构</translation>
    </message>
    <message>
        <source>Host and port of the edge agent&apos;s control service</source>
        <translation>边缘代理控制服务的主机和端口</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>a PEM file</source>
        <translation>PEM 文件</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>None, on this machine</source>
        <translation>无，在本机</translation>
    </message>
    <message>
        <source>TLS, the system&apos;s certificates</source>
        <translation>TLS，系统的证书</translation>
    </message>
    <message>
        <source>TLS, an authority of its own</source>
        <translation>TLS，自有颁发机构</translation>
    </message>
    <message>
        <source>None, on any machine</source>
        <translation>无，在任意机器上</translation>
    </message>
    <message>
        <source>“None, on any machine” sends token and frames in the clear: for networks that nobody else listens on</source>
        <translation>“无，在任意机器上”以明文发送令牌和帧：仅适用于没有其他人监听的网络</translation>
    </message>
    <message>
        <source>Profile both sides</source>
        <translation>测量两侧性能</translation>
    </message>
    <message>
        <source>Times every layer on the edge and in the cloud</source>
        <translation>对每一层在边缘和云端计时</translation>
    </message>
    <message>
        <source>Measure bandwidth</source>
        <translation>测量带宽</translation>
    </message>
    <message>
        <source>Sends two messages of different size, several times</source>
        <translation>多次发送两条大小不同的消息</translation>
    </message>
    <message>
        <source>Adopt times</source>
        <translation>采用时间</translation>
    </message>
    <message>
        <source>Takes the measured times as the model&apos;s profile; undo brings the old ones back</source>
        <translation>把测得的时间作为模型的性能数据；撤销可恢复原来的数据</translation>
    </message>
    <message>
        <source>Push plan</source>
        <translation>推送方案</translation>
    </message>
    <message>
        <source>Checks that both halves can run, loads them and switches between two frames</source>
        <translation>检查两半能否运行，加载它们，并在两帧之间切换</translation>
    </message>
    <message>
        <source>Check plan</source>
        <translation>检查方案</translation>
    </message>
    <message>
        <source>Loads both halves beside what runs and sends one frame through them; deploys nothing</source>
        <translation>在当前运行的内容之外加载两半，并让一帧经过它们；不作任何部署</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Time, s</source>
        <translation>时间，s</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Runtime events</source>
        <translation>运行时事件</translation>
    </message>
    <message>
        <source>What happens to the plan, the link and the stream is listed here once connected.</source>
        <translation>连接后，这里会列出方案、链路和帧流的动态。</translation>
    </message>
    <message>
        <source>Since the connection was made</source>
        <translation>自建立连接起</translation>
    </message>
    <message>
        <source>Address of the edge agent</source>
        <translation>边缘代理的地址</translation>
    </message>
    <message>
        <source>Token file of the edge agent</source>
        <translation>边缘代理的令牌文件</translation>
    </message>
    <message>
        <source>Certificate file of the edge agent</source>
        <translation>边缘代理的证书文件</translation>
    </message>
</context>
<context>
    <name>cutpoint::ServerBar</name>
    <message>
        <source>%1 keeps %2 workers busy</source>
        <translation>%1 占用 %2 个工作进程</translation>
    </message>
    <message>
        <source>Up to %1 of %2 workers may be busy: beyond that a queue grows.</source>
        <translation>%2 个工作进程最多占用 %1：超过后队列会增长。</translation>
    </message>
    <message>
        <source>Server in use</source>
        <translation>服务器占用</translation>
    </message>
    <message>
        <source>server in use: %1, at most %2</source>
        <translation>服务器占用：%1，至多 %2</translation>
    </message>
</context>
<context>
    <name>cutpoint::ShortcutSheet</name>
    <message>
        <source> or </source>
        <comment>between two shortcuts</comment>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>cutpoint::SpeedUpsPlot</name>
    <message>
        <source>%1 on %2, %3
latency: %4 times faster, throughput: %5 times
%6</source>
        <translation>%1，%2，%3
延迟：加速 %4 倍，吞吐：%5 倍
%6</translation>
    </message>
    <message>
        <source>This model, four networks</source>
        <translation>此模型，四种网络</translation>
    </message>
    <message>
        <source>All samples on %1 (%2)</source>
        <translation>所有示例，%1 (%2)</translation>
    </message>
    <message>
        <source>All models of a folder...</source>
        <translation>一个文件夹中的所有模型...</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比较的内容</translation>
    </message>
    <message>
        <source>Here you will see how many times faster than the edge alone each algorithm is. Open a model to get it.</source>
        <translation>这里将显示每种算法比仅边缘快多少倍。请打开一个模型。</translation>
    </message>
    <message>
        <source>Highest throughput (exact)</source>
        <translation>最高吞吐（精确）</translation>
    </message>
    <message>
        <source>the paper&apos;s text</source>
        <translation>论文正文</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>加速比</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>How many times faster than the edge alone (dashed) on four networks.</source>
        <translation>四种网络上相对于仅边缘（虚线）的加速倍数。</translation>
    </message>
    <message>
        <source>How many times faster than the edge alone (dashed), several models on %1.</source>
        <translation>%1 上若干模型相对于仅边缘（虚线）的加速倍数。</translation>
    </message>
    <message>
        <source>Diamonds: what the paper&apos;s text says of its ResNet-18.</source>
        <translation>菱形：论文正文对其 ResNet-18 给出的数值。</translation>
    </message>
    <message>
        <source>Not all could be computed in time.</source>
        <translation>未能及时算完全部内容。</translation>
    </message>
    <message>
        <source>Speed-ups against edge-only</source>
        <translation>相对于仅边缘的加速比</translation>
    </message>
</context>
<context>
    <name>cutpoint::StageBars</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>edge T_e</source>
        <translation>边缘 T_e</translation>
    </message>
    <message>
        <source>transfer T_t</source>
        <translation>传输 T_t</translation>
    </message>
    <message>
        <source>cloud T_c</source>
        <translation>云端 T_c</translation>
    </message>
    <message>
        <source>never arrives</source>
        <translation>永不到达</translation>
    </message>
    <message>
        <source>%1
edge %2, transfer %3, cloud %4</source>
        <translation>%1
边缘 %2，传输 %3，云端 %4</translation>
    </message>
</context>
<context>
    <name>cutpoint::StatesDialog</name>
    <message>
        <source>State between frames</source>
        <translation>帧间状态</translation>
    </message>
    <message>
        <source>An input that carries state, such as h and c of an LSTM or a cache, is not sent: it stays with its readers and the layer that writes its next value.</source>
        <translation>携带状态的输入（如 LSTM 的 h 和 c 或缓存）不会被发送：它与读取它的层以及写入其下一个值的层在一起。</translation>
    </message>
    <message>
        <source>new with every frame</source>
        <translation>每帧新输入</translation>
    </message>
    <message>
        <source>carries the state of %1</source>
        <translation>携带 %1 的状态</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>cutpoint::StudyView</name>
    <message>
        <source>Computing</source>
        <translation>正在计算</translation>
    </message>
</context>
<context>
    <name>cutpoint::SwitchesActivity</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Median %1, worst %2, switches: %3.</source>
        <translation>中位数 %1，最差 %2，切换次数：%3。</translation>
    </message>
    <message>
        <source>All frames together take %1 of DADS&apos;s time.</source>
        <translation>所有帧合计用时为 DADS 的 %1。</translation>
    </message>
    <message>
        <source>The oracle needs %1 of yours.</source>
        <translation>先知的用时是您的 %1。</translation>
    </message>
</context>
<context>
    <name>cutpoint::Terms</name>
    <message>
        <source>T_e, edge time</source>
        <translation>T_e，边缘时间</translation>
    </message>
    <message>
        <source>Time that one frame spends on the edge device.</source>
        <translation>一帧在边缘设备上花费的时间。</translation>
    </message>
    <message>
        <source>T_t, transfer time</source>
        <translation>T_t，传输时间</translation>
    </message>
    <message>
        <source>Time in which the outputs at the cut pass up the link, each once.</source>
        <translation>割处的输出经链路上传所用的时间，每个只传一次。</translation>
    </message>
    <message>
        <source>T_c, cloud time</source>
        <translation>T_c，云端时间</translation>
    </message>
    <message>
        <source>Time that one frame spends in the cloud.</source>
        <translation>一帧在云端花费的时间。</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>From camera to answer for one frame: T_e + T_t + T_c.</source>
        <translation>一帧从摄像头到答案：T_e + T_t + T_c。</translation>
    </message>
    <message>
        <source>Max stage time</source>
        <translation>最大阶段时间</translation>
    </message>
    <message>
        <source>The longest of the three stages; frames per second are its inverse.</source>
        <translation>三个阶段中最长的一个；每秒帧数是它的倒数。</translation>
    </message>
    <message>
        <source>Light, heavy, congested</source>
        <translation>轻负载、重负载、拥塞</translation>
    </message>
    <message>
        <source>Light: the plan of lowest latency keeps up with Q. Heavy: only another plan does. Congested: none does.</source>
        <translation>轻负载：延迟最低的方案跟得上 Q。重负载：只有别的方案跟得上。拥塞：没有方案跟得上。</translation>
    </message>
    <message>
        <source>Largest sustainable Q</source>
        <translation>可持续的最大 Q</translation>
    </message>
    <message>
        <source>The frames per second that the plan of least max stage time keeps up with.</source>
        <translation>最长阶段时间最小的方案所能跟上的每秒帧数。</translation>
    </message>
    <message>
        <source>Next best</source>
        <translation>次优</translation>
    </message>
    <message>
        <source>How much worse the best plan with another cut is: what a wrong number may cost.</source>
        <translation>另一种割的最优方案差多少：一个错误数字的可能代价。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>What is proved about the answer: optimal, within a gap, or only found.</source>
        <translation>关于答案已证明的内容：最优、在差距之内，或仅是找到的。</translation>
    </message>
    <message>
        <source>Frontier</source>
        <translation>前沿</translation>
    </message>
    <message>
        <source>All combinations of edge time, bytes sent and cloud time that no plan beats in all three. The best plan is always among them.</source>
        <translation>边缘时间、发送字节和云端时间的所有组合中，没有方案能在三者上全部胜过的那些。最好的方案总在其中。</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>How far at most the answer is from the best one.</source>
        <translation>答案与最优者最多相差多少。</translation>
    </message>
    <message>
        <source>Hull</source>
        <translation>凸包</translation>
    </message>
    <message>
        <source>The part of the trade-off that weights alone can reach, and so DSH; the best plan may lie beside it.</source>
        <translation>仅靠权重（即 DSH）能达到的那部分权衡；最好的方案可能不在其上。</translation>
    </message>
    <message>
        <source>Saturated</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>A link whose capacity the flow uses up. A minimum cut is made of such links.</source>
        <translation>容量被流用尽的连线。最小割由这样的连线组成。</translation>
    </message>
    <message>
        <source>Network G&apos;</source>
        <translation>网络 G&apos;</translation>
    </message>
    <message>
        <source>Red links carry cloud times, blue ones edge times, black ones transfer times; its minimum cut is the plan of lowest latency.</source>
        <translation>红色连线为云端时间，蓝色为边缘时间，黑色为传输时间；其最小割就是延迟最低的方案。</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>割</translation>
    </message>
    <message>
        <source>The layers whose output is sent from the edge to the cloud.</source>
        <translation>输出从边缘发往云端的那些层。</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Where a number comes from: measured, imported, estimated, computed, reconstructed, invented or edited.</source>
        <translation>数字的来源：测量、导入、估计、计算、重建、虚构或编辑。</translation>
    </message>
    <message>
        <source>Breakpoint</source>
        <translation>转折点</translation>
    </message>
    <message>
        <source>A bandwidth at which the best plan changes.</source>
        <translation>最优方案发生变化的带宽。</translation>
    </message>
    <message>
        <source>Edge only, cloud only, Neurosurgeon</source>
        <translation>仅边缘、仅云端、Neurosurgeon</translation>
    </message>
    <message>
        <source>What the plan is compared with: everything on one side, and the best cut along one order of the layers.</source>
        <translation>方案的比较对象：全部在一侧，以及沿层的一种次序的最优割。</translation>
    </message>
    <message>
        <source>Plan A</source>
        <translation>方案 A</translation>
    </message>
    <message>
        <source>A plan kept with Edit &gt; Keep this plan as A; every view draws it thin beside the plan of now.</source>
        <translation>用“编辑 &gt; 将此方案保留为 A 以供比较”保留的方案；每个视图都把它细细地画在当前方案旁。</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>What the edge device draws for one frame: computing, sending and waiting, each at its power.</source>
        <translation>边缘设备处理一帧的消耗：计算、发送和等待，各按其功率。</translation>
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
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>Colour layers by</source>
        <translation>层的着色依据</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>所在侧</translation>
    </message>
    <message>
        <source>Edge time</source>
        <translation>边缘时间</translation>
    </message>
    <message>
        <source>Cloud time</source>
        <translation>云端时间</translation>
    </message>
    <message>
        <source>Output bytes</source>
        <translation>输出字节数</translation>
    </message>
    <message>
        <source>FLOPs</source>
        <translation>FLOPs</translation>
    </message>
    <message>
        <source>Find layer (Ctrl+F)</source>
        <translation>查找层 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find layer</source>
        <translation>查找层</translation>
    </message>
</context>
<context>
    <name>cutpoint::TraceControls</name>
    <message>
        <source>rates × </source>
        <translation>速率 × </translation>
    </message>
    <message>
        <source>from </source>
        <translation>从 </translation>
    </message>
    <message>
        <source>to </source>
        <translation>到 </translation>
    </message>
    <message>
        <source>delay </source>
        <translation>延后 </translation>
    </message>
    <message>
        <source>loop to </source>
        <translation>循环到 </translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>到结尾</translation>
    </message>
    <message>
        <source>no loop</source>
        <translation>不循环</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <source>Every rate of the trace is multiplied by this</source>
        <translation>轨迹的每个速率都乘以它</translation>
    </message>
    <message>
        <source>The part of the trace that is kept begins here</source>
        <translation>保留的轨迹段从这里开始</translation>
    </message>
    <message>
        <source>The part of the trace that is kept ends here; 0 is the end of the trace</source>
        <translation>保留的轨迹段到这里结束；0 表示轨迹的结尾</translation>
    </message>
    <message>
        <source>The trace begins that much later, with what it holds at its end</source>
        <translation>轨迹延后这么久开始，前面填上它结尾的内容</translation>
    </message>
    <message>
        <source>The trace is repeated until then; 0 leaves its length</source>
        <translation>轨迹重复到那时；0 保持原长度</translation>
    </message>
    <message>
        <source>Undoes every change of the trace</source>
        <translation>撤销对轨迹的所有更改</translation>
    </message>
</context>
<context>
    <name>cutpoint::TradeOffPlot</name>
    <message>
        <source>%1: cut after %2
%3
latency %4, %5</source>
        <translation>%1：割在 %2 之后
%3
延迟 %4，%5</translation>
    </message>
    <message>
        <source>T_e against T_t + T_c</source>
        <translation>T_e 与 T_t + T_c</translation>
    </message>
    <message>
        <source>T_e against T_t</source>
        <translation>T_e 与 T_t</translation>
    </message>
    <message>
        <source>T_e against T_c</source>
        <translation>T_e 与 T_c</translation>
    </message>
    <message>
        <source>T_t against T_c</source>
        <translation>T_t 与 T_c</translation>
    </message>
    <message>
        <source>What is drawn against what</source>
        <translation>两个坐标轴的含义</translation>
    </message>
    <message>
        <source>Here you will see every plan that no other beats, edge time against transfer and cloud time, and where each algorithm stands. Open a model to get it.</source>
        <translation>这里将显示每个不被其他方案胜过的方案（边缘时间相对于传输与云端时间），以及每种算法所处的位置。请打开一个模型。</translation>
    </message>
    <message>
        <source>Pareto-minimal</source>
        <translation>帕累托最小</translation>
    </message>
    <message>
        <source>same latency as the chosen plan</source>
        <translation>与所选方案延迟相同</translation>
    </message>
    <message>
        <source>T0 = %1</source>
        <translation>T0 = %1</translation>
    </message>
    <message>
        <source>Edge time T_e (%1)</source>
        <translation>边缘时间 T_e (%1)</translation>
    </message>
    <message>
        <source>Transfer and cloud time T_t + T_c (%1)</source>
        <translation>传输与云端时间 T_t + T_c (%1)</translation>
    </message>
    <message>
        <source>Transfer time T_t (%1)</source>
        <translation>传输时间 T_t (%1)</translation>
    </message>
    <message>
        <source>Cloud time T_c (%1)</source>
        <translation>云端时间 T_c (%1)</translation>
    </message>
    <message>
        <source>%1 plans that no other beats in edge time, bytes and cloud time; rings mark the %2 that DSH&apos;s weights can reach.</source>
        <translation>%1 个方案在边缘时间、字节数和云端时间上不被其他方案胜过；圆环标出 DSH 的权重能够达到的 %2 个。</translation>
    </message>
    <message>
        <source>The net is too wide for all its plans, so only these are known: the algorithms&apos; and %1 that weights reach.</source>
        <translation>该模型过宽，无法列出全部方案，因此只知道这些：各算法的方案，以及权重能达到的 %1 个。</translation>
    </message>
    <message>
        <source>Weights reach more than these.</source>
        <translation>权重能达到的比这些更多。</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>权衡</translation>
    </message>
    <message>
        <source>One plan beats all others in edge time, bytes and cloud time at once.</source>
        <translation>有一个方案在边缘时间、字节数和云端时间上同时优于所有其他方案。</translation>
    </message>
</context>
<context>
    <name>cutpoint::VerdictPanel</name>
    <message>
        <source>Open a model with times, and the best place to split it appears here.</source>
        <translation>打开一个带有时间的模型，划分它的最优位置就会显示在这里。</translation>
    </message>
    <message>
        <source>T_e, ms</source>
        <translation>T_e，ms</translation>
    </message>
    <message>
        <source>T_t, ms</source>
        <translation>T_t，ms</translation>
    </message>
    <message>
        <source>T_c, ms</source>
        <translation>T_c，ms</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>延迟，ms</translation>
    </message>
    <message>
        <source>Sent, kB</source>
        <translation>发送，kB</translation>
    </message>
    <message>
        <source>Frames/s</source>
        <translation>帧/秒</translation>
    </message>
    <message>
        <source>Neuro-
surgeon</source>
        <translation>Neuro-
surgeon</translation>
    </message>
    <message>
        <source>Plan A</source>
        <translation>方案 A</translation>
    </message>
    <message>
        <source>Figures of the plan and of what it is compared with</source>
        <translation>方案及其比较对象的数字</translation>
    </message>
    <message>
        <source>Edge energy, J</source>
        <translation>边缘能耗，J</translation>
    </message>
</context>
<context>
    <name>cutpoint::WeightsActivity</name>
    <message>
        <source>&amp;alpha</source>
        <translation>alpha(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;gamma</source>
        <translation>gamma(&amp;G)</translation>
    </message>
    <message>
        <source>alpha = %1, gamma = %2: V_S = %3 with T_max = %4.</source>
        <translation>alpha = %1，gamma = %2：V_S = %3，T_max = %4。</translation>
    </message>
    <message>
        <source>That is the marked plan.</source>
        <translation>这就是标出的方案。</translation>
    </message>
    <message>
        <source>The marked plan has V_S = %1 and T_max = %2.</source>
        <translation>标出的方案有 V_S = %1，T_max = %2。</translation>
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
        <translation>找出在何处将神经网络划分到边缘设备与云端。</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>打开模型…</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>A lesson in seven chapters: how the best cut is found</source>
        <translation>七章课程：如何找到最优割</translation>
    </message>
    <message>
        <source>input + %1 layers, chain</source>
        <translation>输入 + %1 层，链</translation>
    </message>
    <message>
        <source>input + %1 layers, DAG</source>
        <translation>输入 + %1 层，DAG</translation>
    </message>
    <message>
        <source>7-layer example (Fig. 4)</source>
        <translation>7 层示例（图 4）</translation>
    </message>
    <message>
        <source>13-vertex example (Fig. 6)</source>
        <translation>13 顶点示例（图 6）</translation>
    </message>
    <message>
        <source>4-layer example (Fig. 9)</source>
        <translation>4 层示例（图 9）</translation>
    </message>
    <message>
        <source>Fig. 9, first layer computing</source>
        <translation>图 9，首层参与计算</translation>
    </message>
    <message>
        <source>Faster R-CNN of Fig. 21 (fitted)</source>
        <translation>图 21 的 Faster R-CNN（拟合）</translation>
    </message>
    <message>
        <source>ResNet-18 of the paper</source>
        <translation>论文中的 ResNet-18</translation>
    </message>
    <message>
        <source>Start with a sample, or drop a model here: ONNX, TensorFlow Lite, OpenVINO, Caffe, Darknet, JSON, PipeDream or CSV.</source>
        <translation>从示例开始，或把模型拖放到此处：ONNX、TensorFlow Lite、OpenVINO、Caffe、Darknet、JSON、PipeDream 或 CSV。</translation>
    </message>
</context>
<context>
    <name>cutpoint::WhatsThis</name>
    <message>
        <source>The layers of the model and where they run: E on the edge, C in the cloud, the cut between them thick. Click a layer to select it everywhere, drag to move the picture, turn the wheel to zoom; the right button pins a layer or cuts there.</source>
        <translation>模型的各层及其运行位置：E 在边缘，C 在云端，两者之间的粗线是割。单击可在所有视图中选中一层，拖动可移动图，滚动滚轮可缩放；右键可固定一层的位置或在此处划分。</translation>
    </message>
    <message>
        <source>Open a model or a project, take one of the samples, or begin the lesson.</source>
        <translation>打开模型或项目，选用一个示例，或开始课程。</translation>
    </message>
    <message>
        <source>What is done most, what colours the layers, and the search for a layer by name or type.</source>
        <translation>最常用的操作、各层的着色方式，以及按名称或类型查找层。</translation>
    </message>
    <message>
        <source>What is asked: the link, the rate of frames, limits, speeds and powers. Every change gives a new plan at once and can be undone.</source>
        <translation>要回答的问题：链路、帧率、限制、速度和功率。每次更改都会立即给出新方案，并且可以撤销。</translation>
    </message>
    <message>
        <source>The best plan in one sentence, its three stages beside those of other plans, whether it keeps up, and how sure that is.</source>
        <translation>用一句话说明最优方案，将它的三个阶段与其他方案并列，说明它能否跟上，以及结论有多可靠。</translation>
    </message>
    <message>
        <source>Times and sizes of each layer and where they come from. Numbers can be typed, or pasted from a spreadsheet; a click on a column&apos;s name sorts.</source>
        <translation>各层的时间和大小及其来源。数值可以直接输入，也可以从电子表格粘贴；单击列名可排序。</translation>
    </message>
    <message>
        <source>The method step by step on the model that is open, with questions to try.</source>
        <translation>在已打开的模型上逐步讲解该方法，并附有练习题。</translation>
    </message>
    <message>
        <source>Latency and throughput of every algorithm over the bandwidth. Drag the mark to move the bandwidth; click a curve to take its plan.</source>
        <translation>各算法的延迟和吞吐量随带宽的变化。拖动标记可改变带宽；单击曲线可采用其方案。</translation>
    </message>
    <message>
        <source>What each place to cut costs. Click a bar to take its plan.</source>
        <translation>在各个位置划分的代价。单击条形可采用其方案。</translation>
    </message>
    <message>
        <source>All plans that no other beats, edge time against transfer and cloud time. Click a point to take its plan.</source>
        <translation>所有不被其他方案超越的方案：边缘时间与传输加云端时间的对照。单击一点可采用其方案。</translation>
    </message>
    <message>
        <source>How frames pass through edge, uplink and cloud, and where they wait.</source>
        <translation>各帧如何经过边缘、上行和云端，以及在何处等待。</translation>
    </message>
    <message>
        <source>Which plan is best at which bandwidth and sampling rate, or cloud budget. Click to go there.</source>
        <translation>在怎样的带宽与采样率（或云端预算）下哪个方案最优。单击可转到该处。</translation>
    </message>
    <message>
        <source>What each budget of transfer and cloud time buys. Drag the mark to set T0.</source>
        <translation>传输与云端时间的每种预算能换来什么。拖动标记可设置 T0。</translation>
    </message>
    <message>
        <source>How much faster the plans of several models are than edge-only, by network.</source>
        <translation>在不同网络下，若干模型的方案比仅边缘快多少。</translation>
    </message>
    <message>
        <source>What each algorithm answers to each objective, and how far from the best it is. Double-click a row to take its plan.</source>
        <translation>各算法对各目标的回答，以及与最优的差距。双击一行可采用其方案。</translation>
    </message>
    <message>
        <source>How plans and policies fare while the bandwidth changes over time.</source>
        <translation>在带宽随时间变化时，各方案和策略的表现。</translation>
    </message>
    <message>
        <source>The measured times that the plan rests on: which row of a profiler&apos;s file is about which layer, what is missing or odd, and how two profiles differ.</source>
        <translation>方案所依据的实测时间：性能分析文件的哪一行对应哪一层，缺少什么或有何异常，以及两份性能数据的差异。</translation>
    </message>
    <message>
        <source>Many cameras that share one server: how its workers are divided among them, what each class of cameras gets, and what one worker more would save.</source>
        <translation>多台摄像头共用一台服务器：工作进程如何在它们之间分配，每类摄像头得到什么，以及多一个工作进程能节省多少。</translation>
    </message>
    <message>
        <source>All that is known of the layer that is selected, and why it runs where it runs.</source>
        <translation>所选层的全部已知信息，以及它为何在该处运行。</translation>
    </message>
    <message>
        <source>What is wrong with files, pins or settings, and what to do. Click one to go to its layer.</source>
        <translation>文件、固定或设置有什么问题，以及如何处理。单击一条可转到对应的层。</translation>
    </message>
    <message>
        <source>Connect to a running edge agent: measure both sides and the link, send the plan, watch what it really takes.</source>
        <translation>连接正在运行的边缘代理：测量两侧和链路，发送方案，观察实际用时。</translation>
    </message>
</context>
<context>
    <name>cutpoint::WholeNetDialog</name>
    <message>
        <source>Whole-net times</source>
        <translation>整网时间</translation>
    </message>
    <message>
        <source>What a frame takes on one side alone, where that has been measured: the layers&apos; times are scaled to it. Measured layers keep their times unless all are measured. Empty: the times stay as they are.</source>
        <translation>一帧单独在一侧所需的时间（若已测得）：各层时间按此缩放。已测量的层保持其时间，除非所有层均已测量。留空：时间不变。</translation>
    </message>
    <message>
        <source>On the edge alone</source>
        <translation>仅在边缘</translation>
    </message>
    <message>
        <source>In the cloud alone</source>
        <translation>仅在云端</translation>
    </message>
    <message>
        <source>A whole net takes more than no time.</source>
        <translation>整个网络所需时间必须大于零。</translation>
    </message>
</context>
</TS>
