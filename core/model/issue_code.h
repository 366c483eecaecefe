// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The codes of issues: stable kebab-case words that scripts may rely on. Each is written here and nowhere
/// else.
#pragma once

#include <compare>
#include <concepts>
#include <string>
#include <string_view>
#include <utility>

namespace cutpoint {

namespace code {

/// One of the codes below.
class Word {
public:
    constexpr explicit Word(const char* word) : word_(word) {}
    constexpr operator std::string_view() const { return word_; }
    constexpr const char* text() const { return word_; }

private:
    const char* word_;
};

} // namespace code

/// What an issue is about, in one word. A literal is no code: a word that is written twice is one day written
/// in two ways.
class IssueCode {
public:
    IssueCode() = default;
    IssueCode(code::Word word) : word_(word.text()) {}
    IssueCode(const char*) = delete;
    /// A code that another program told.
    explicit IssueCode(std::string told) : word_(std::move(told)) {}

    const std::string& word() const { return word_; }
    bool empty() const { return word_.empty(); }
    operator std::string_view() const { return word_; }
    template <std::convertible_to<std::string_view> Other>
    friend bool operator==(const IssueCode& a, const Other& b) {
        return a.word_ == std::string_view(b);
    }
    friend auto operator<=>(const IssueCode& a, const IssueCode& b) { return a.word_ <=> b.word_; }

private:
    std::string word_;
};

} // namespace cutpoint

namespace cutpoint::code {

inline constexpr Word AgentFailed("agent-failed");
inline constexpr Word AllZero("all-zero");
inline constexpr Word AlreadyStreaming("already-streaming");
inline constexpr Word AnswerTooLarge("answer-too-large");
inline constexpr Word AssumedSize("assumed-size");
inline constexpr Word BackwardRemoved("backward-removed");
inline constexpr Word BadAddress("bad-address");
inline constexpr Word BadAnswer("bad-answer");
inline constexpr Word BadBandwidth("bad-bandwidth");
inline constexpr Word BadBudget("bad-budget");
inline constexpr Word BadCertificate("bad-certificate");
inline constexpr Word BadConfig("bad-config");
inline constexpr Word BadCurve("bad-curve");
inline constexpr Word BadDownlink("bad-downlink");
inline constexpr Word BadEncoding("bad-encoding");
inline constexpr Word BadFixed("bad-fixed");
inline constexpr Word BadFleet("bad-fleet");
inline constexpr Word BadFrame("bad-frame");
inline constexpr Word BadGrid("bad-grid");
inline constexpr Word BadGroups("bad-groups");
inline constexpr Word BadHalf("bad-half");
inline constexpr Word BadInputShape("bad-input-shape");
inline constexpr Word BadLevel("bad-level");
inline constexpr Word BadLimit("bad-limit");
inline constexpr Word BadLine("bad-line");
inline constexpr Word BadLink("bad-link");
inline constexpr Word BadMemory("bad-memory");
inline constexpr Word BadModel("bad-model");
inline constexpr Word BadName("bad-name");
inline constexpr Word BadNode("bad-node");
inline constexpr Word BadNumber("bad-number");
inline constexpr Word BadOnnx("bad-onnx");
inline constexpr Word BadOption("bad-option");
inline constexpr Word BadOverhead("bad-overhead");
inline constexpr Word BadPins("bad-pins");
inline constexpr Word BadPlan("bad-plan");
inline constexpr Word BadPower("bad-power");
inline constexpr Word BadProject("bad-project");
inline constexpr Word BadQuantity("bad-quantity");
inline constexpr Word BadRange("bad-range");
inline constexpr Word BadRate("bad-rate");
inline constexpr Word BadReference("bad-reference");
inline constexpr Word BadRtt("bad-rtt");
inline constexpr Word BadScenario("bad-scenario");
inline constexpr Word BadSection("bad-section");
inline constexpr Word BadShape("bad-shape");
inline constexpr Word BadSpeed("bad-speed");
inline constexpr Word BadState("bad-state");
inline constexpr Word BadStream("bad-stream");
inline constexpr Word BadSyntax("bad-syntax");
inline constexpr Word BadTies("bad-ties");
inline constexpr Word BadToken("bad-token");
inline constexpr Word BadTotal("bad-total");
inline constexpr Word BadTrace("bad-trace");
inline constexpr Word Batch("batch");
inline constexpr Word BatchMismatch("batch-mismatch");
inline constexpr Word BatchReduced("batch-reduced");
inline constexpr Word BatchUnknown("batch-unknown");
inline constexpr Word BudgetTolerance("budget-tolerance");
inline constexpr Word Busy("busy");
inline constexpr Word Cancelled("cancelled");
inline constexpr Word CannotConnect("cannot-connect");
inline constexpr Word CannotListen("cannot-listen");
inline constexpr Word CannotRead("cannot-read");
inline constexpr Word CannotStart("cannot-start");
inline constexpr Word CannotWrite("cannot-write");
inline constexpr Word ChannelsAssumed("channels-assumed");
inline constexpr Word CheckNotOffered("check-not-offered");
inline constexpr Word CloudBusy("cloud-busy");
inline constexpr Word CloudLate("cloud-late");
inline constexpr Word CloudLostModel("cloud-lost-model");
inline constexpr Word CloudRefused("cloud-refused");
inline constexpr Word CloudUnreachable("cloud-unreachable");
inline constexpr Word ConstantsRemoved("constants-removed");
inline constexpr Word ContradictingPins("contradicting-pins");
inline constexpr Word ControlFlow("control-flow");
inline constexpr Word CumulativeFalls("cumulative-falls");
inline constexpr Word CyclicGraph("cyclic-graph");
inline constexpr Word DamagedFile("damaged-file");
inline constexpr Word DeadLink("dead-link");
inline constexpr Word DecimalComma("decimal-comma");
inline constexpr Word Downlink("downlink");
inline constexpr Word DshGrid("dsh-grid");
inline constexpr Word DshUnfinished("dsh-unfinished");
inline constexpr Word DuplicateName("duplicate-name");
inline constexpr Word DuplicateTensor("duplicate-tensor");
inline constexpr Word DynamicBatch("dynamic-batch");
inline constexpr Word DynamicShape("dynamic-shape");
inline constexpr Word EdgeMemory("edge-memory");
inline constexpr Word EdgeRefused("edge-refused");
inline constexpr Word EdgeUnreachable("edge-unreachable");
inline constexpr Word EmptyFile("empty-file");
inline constexpr Word EmptyGraph("empty-graph");
inline constexpr Word EmptyHalf("empty-half");
inline constexpr Word EmptyModel("empty-model");
inline constexpr Word EmptyName("empty-name");
inline constexpr Word EmptyProfile("empty-profile");
inline constexpr Word EngineBroken("engine-broken");
inline constexpr Word EngineEnded("engine-ended");
inline constexpr Word EngineFailed("engine-failed");
inline constexpr Word EngineLate("engine-late");
inline constexpr Word EngineResting("engine-resting");
inline constexpr Word EstimatedTimes("estimated-times");
inline constexpr Word Exception("exception");
inline constexpr Word FileNotFound("file-not-found");
inline constexpr Word FileTooLarge("file-too-large");
inline constexpr Word FilledGaps("filled-gaps");
inline constexpr Word FixedShape("fixed-shape");
inline constexpr Word ForeignFormat("foreign-format");
inline constexpr Word FormatNotBuilt("format-not-built");
inline constexpr Word FrameFailed("frame-failed");
inline constexpr Word FrameTooLarge("frame-too-large");
inline constexpr Word FrontierTooLarge("frontier-too-large");
inline constexpr Word GuessedColumns("guessed-columns");
inline constexpr Word HeadMismatch("head-mismatch");
inline constexpr Word HullIncomplete("hull-incomplete");
inline constexpr Word IllConditioned("ill-conditioned");
inline constexpr Word ImplicitSplit("implicit-split");
inline constexpr Word InPlaceCut("in-place-cut");
inline constexpr Word InfeasibleBudget("infeasible-budget");
inline constexpr Word InfeasibleMemory("infeasible-memory");
inline constexpr Word InputGuessed("input-guessed");
inline constexpr Word InputIsWeights("input-is-weights");
inline constexpr Word InputTimeIgnored("input-time-ignored");
inline constexpr Word InputWithProducer("input-with-producer");
inline constexpr Word Interrupted("interrupted");
inline constexpr Word IsADirectory("is-a-directory");
inline constexpr Word JsonSyntax("json-syntax");
inline constexpr Word JsonTooDeep("json-too-deep");
inline constexpr Word LayerWithoutTimes("layer-without-times");
inline constexpr Word LoopOnce("loop-once");
inline constexpr Word LostPackets("lost-packets");
inline constexpr Word ManualCutBreaksLimits("manual-cut-breaks-limits");
inline constexpr Word MeasuredLink("measured-link");
inline constexpr Word MeasurementFailed("measurement-failed");
inline constexpr Word MedianRun("median-run");
inline constexpr Word MissingBottom("missing-bottom");
inline constexpr Word MissingBrace("missing-brace");
inline constexpr Word MissingDataFile("missing-data-file");
inline constexpr Word MissingTensor("missing-tensor");
inline constexpr Word MissingType("missing-type");
inline constexpr Word MissingValue("missing-value");
inline constexpr Word NegativeNumber("negative-number");
inline constexpr Word NewOpset("new-opset");
inline constexpr Word NewerVersion("newer-version");
inline constexpr Word NoAnswerBytes("no-answer-bytes");
inline constexpr Word NoBudget("no-budget");
inline constexpr Word NoDesktop("no-desktop");
inline constexpr Word NoEngine("no-engine");
inline constexpr Word NoFile("no-file");
inline constexpr Word NoFolder("no-folder");
inline constexpr Word NoFrontier("no-frontier");
inline constexpr Word NoInput("no-input");
inline constexpr Word NoLayerColumn("no-layer-column");
inline constexpr Word NoMemory("no-memory");
inline constexpr Word NoMemoryLimit("no-memory-limit");
inline constexpr Word NoModel("no-model");
inline constexpr Word NoNetSection("no-net-section");
inline constexpr Word NoOpset("no-opset");
inline constexpr Word NoOutputSizes("no-output-sizes");
inline constexpr Word NoPictureInput("no-picture-input");
inline constexpr Word NoPlanFound("no-plan-found");
inline constexpr Word NoRate("no-rate");
inline constexpr Word NoRecords("no-records");
inline constexpr Word NoRuntime("no-runtime");
inline constexpr Word NoShapeInference("no-shape-inference");
inline constexpr Word NoShapes("no-shapes");
inline constexpr Word NoSource("no-source");
inline constexpr Word NoSuchLayer("no-such-layer");
inline constexpr Word NoTimeColumn("no-time-column");
inline constexpr Word NotADownset("not-a-downset");
inline constexpr Word NotAFile("not-a-file");
inline constexpr Word NotAModel("not-a-model");
inline constexpr Word NotAPlan("not-a-plan");
inline constexpr Word NotAProfile("not-a-profile");
inline constexpr Word NotBatched("not-batched");
inline constexpr Word NotFound("not-found");
inline constexpr Word NotOnnx("not-onnx");
inline constexpr Word NotRunnable("not-runnable");
inline constexpr Word OldFormat("old-format");
inline constexpr Word OldOpset("old-opset");
inline constexpr Word OneDevice("one-device");
inline constexpr Word OneRun("one-run");
inline constexpr Word OneSidedProfile("one-sided-profile");
inline constexpr Word OpenAddress("open-address");
inline constexpr Word OpenQuote("open-quote");
inline constexpr Word OtherAnswer("other-answer");
inline constexpr Word OtherGraph("other-graph");
inline constexpr Word OtherModel("other-model");
inline constexpr Word Outages("outages");
inline constexpr Word Outlier("outlier");
inline constexpr Word Overhead("overhead");
inline constexpr Word PartialProfile("partial-profile");
inline constexpr Word PerFrame("per-frame");
inline constexpr Word PipedreamSyntax("pipedream-syntax");
inline constexpr Word PlanSize("plan-size");
inline constexpr Word ProbeFailed("probe-failed");
inline constexpr Word ProfileOfAnotherModel("profile-of-another-model");
inline constexpr Word ProfileSize("profile-size");
inline constexpr Word ProjectLayerMissing("project-layer-missing");
inline constexpr Word QueueFull("queue-full");
inline constexpr Word RaggedRow("ragged-row");
inline constexpr Word RecurrentLayer("recurrent-layer");
inline constexpr Word RecursiveFunction("recursive-function");
inline constexpr Word RepeatedKey("repeated-key");
inline constexpr Word RttOnce("rtt-once");
inline constexpr Word SenderRate("sender-rate");
inline constexpr Word ServerRefused("server-refused");
inline constexpr Word ServerUnreachable("server-unreachable");
inline constexpr Word SeveralRuns("several-runs");
inline constexpr Word ShapeInference("shape-inference");
inline constexpr Word ShapeMismatch("shape-mismatch");
inline constexpr Word SlowerThanEdgeOnly("slower-than-edge-only");
inline constexpr Word SolverFailed("solver-failed");
inline constexpr Word StandIn("stand-in");
inline constexpr Word State("state");
inline constexpr Word Stopping("stopping");
inline constexpr Word StreamSilent("stream-silent");
inline constexpr Word Streaming("streaming");
inline constexpr Word SyntheticTimes("synthetic-times");
inline constexpr Word SyntheticWeights("synthetic-weights");
inline constexpr Word TimeLimit("time-limit");
inline constexpr Word TooLarge("too-large");
inline constexpr Word TooManyModels("too-many-models");
inline constexpr Word TooManyStates("too-many-states");
inline constexpr Word TooManyWatchers("too-many-watchers");
inline constexpr Word TornTie("torn-tie");
inline constexpr Word UnitSuspicion("unit-suspicion");
inline constexpr Word UnknownBlob("unknown-blob");
inline constexpr Word UnknownColumn("unknown-column");
inline constexpr Word UnknownDim("unknown-dim");
inline constexpr Word UnknownFormat("unknown-format");
inline constexpr Word UnknownInput("unknown-input");
inline constexpr Word UnknownInputShape("unknown-input-shape");
inline constexpr Word UnknownLayer("unknown-layer");
inline constexpr Word UnknownOperator("unknown-operator");
inline constexpr Word UnknownProfile("unknown-profile");
inline constexpr Word UnknownSize("unknown-size");
inline constexpr Word UnknownTrace("unknown-trace");
inline constexpr Word UnmatchedRow("unmatched-row");
inline constexpr Word UnnamedLayer("unnamed-layer");
inline constexpr Word UnreadableFile("unreadable-file");
inline constexpr Word Unsupported("unsupported");
inline constexpr Word UnsupportedOperator("unsupported-operator");
inline constexpr Word UnusedInput("unused-input");
inline constexpr Word Utf16("utf-16");
inline constexpr Word ValueWithoutSection("value-without-section");
inline constexpr Word WholeNetRow("whole-net-row");
inline constexpr Word WholeNetTotal("whole-net-total");
inline constexpr Word WindowTooLarge("window-too-large");
inline constexpr Word WrongTensor("wrong-tensor");
inline constexpr Word XmlSyntax("xml-syntax");
inline constexpr Word ZeroTimes("zero-times");

} // namespace cutpoint::code
