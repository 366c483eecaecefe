// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/control_rows.h"

#include "views/panels/controls_panel.h"
#include "views/panels/number_text.h"

namespace cutpoint {
namespace {

constexpr double minBandwidth = 1e4, maxBandwidth = 1e9;
constexpr double maxRtt = 10;

QString rateShown(double rate) {
    return ControlsPanel::tr("%1 fps").arg(shortNumberText(rate));
}
QString bandwidthOf(double rate) {
    return bandwidthShown(BitsPerSecond(rate));
}
QString factorShown(double factor) {
    return shortNumberText(factor) + QStringLiteral(" ×");
}
QString sizeShown(double bytes) {
    return bytesShown(Bytes(bytes));
}
QString powerShown(double watts) {
    return shortNumberText(watts) + QStringLiteral(" W");
}

/// Durations as a user would type them: "20 ms", not "20.0 ms".
QString timeShown(double seconds) {
    if (seconds == 0)
        return QStringLiteral("0 ms");
    return seconds < 0.9995 ? shortNumberText(seconds * 1e3) + QStringLiteral(" ms")
                            : shortNumberText(seconds) + QStringLiteral(" s");
}

QuantityField::Parser times(double low, double high) {
    return QuantityField::numberParser(low, high, QStringLiteral("×"));
}

using Value = std::optional<double>;

template <class Quantity>
Value valueOf(const std::optional<Quantity>& limit) {
    return limit ? Value(limit->value) : std::nullopt;
}

template <class Quantity>
void put(std::optional<Quantity>& limit, Value value) {
    limit = value ? std::optional(Quantity(*value)) : std::nullopt;
}

} // namespace

const std::vector<ControlRow>& controlRows() {
    using Field = QuantityField;
    static const std::vector<ControlRow> rows{
        {"bandwidth", QT_TRANSLATE_NOOP("cutpoint::ControlsPanel", "Bandwidth"),
         QT_TRANSLATE_NOOP(
             "cutpoint::ControlsPanel",
             "Uplink from the edge to the cloud; the names above the slider are typical networks."),
         Field::bandwidthParser(minBandwidth, maxBandwidth), bandwidthOf,
         [](const Query& q) -> Value { return q.network.bandwidth.value; },
         [](Query& q, Value v) { q.network.bandwidth.value = *v; }, minBandwidth, maxBandwidth},
        {"samplingRate", QT_TRANSLATE_NOOP("cutpoint::ControlsPanel", "Sampling rate Q"),
         QT_TRANSLATE_NOOP(
             "cutpoint::ControlsPanel",
             "Frames that arrive every second; a plan keeps up when no stage takes longer than 1/Q."),
         Field::numberParser(0.1, 120, QStringLiteral("fps")), rateShown,
         [](const Query& q) { return valueOf(q.limits.samplingRate); },
         [](Query& q, Value v) { put(q.limits.samplingRate, v); }, 0.1, 120, 30, true},
        {"cloudBudget", QT_TRANSLATE_NOOP("cutpoint::ControlsPanel", "Cloud budget T0"),
         QT_TRANSLATE_NOOP("cutpoint::ControlsPanel", "Most time that transfer and cloud together may take."),
         Field::durationParser(1e-3, 60), timeShown,
         [](const Query& q) { return valueOf(q.limits.cloudBudget); },
         [](Query& q, Value v) { put(q.limits.cloudBudget, v); }, 1e-3, 60, 0.5},
        {"edgeSpeed", QT_TRANSLATE_NOOP("cutpoint::ControlsPanel", "Edge speed"),
         QT_TRANSLATE_NOOP("cutpoint::ControlsPanel", "What if the edge device were this much faster?"),
         times(0.1, 10), factorShown, [](const Query& q) -> Value { return q.edgeSpeed; },
         [](Query& q, Value v) { q.edgeSpeed = *v; }, 0.1, 10, 0, true},
        {"cloudSpeed", QT_TRANSLATE_NOOP("cutpoint::ControlsPanel", "Cloud speed"),
         QT_TRANSLATE_NOOP("cutpoint::ControlsPanel", "What if the cloud were this much faster?"),
         times(0.1, 10), factorShown, [](const Query& q) -> Value { return q.cloudSpeed; },
         [](Query& q, Value v) { q.cloudSpeed = *v; }, 0.1, 10},
        {"rtt", QT_TRANSLATE_NOOP("cutpoint::ControlsPanel", "Round trip (RTT)"),
         QT_TRANSLATE_NOOP("cutpoint::ControlsPanel", "Paid once a frame when anything runs in the cloud."),
         Field::durationParser(0, maxRtt), timeShown,
         [](const Query& q) -> Value { return q.network.rtt.value; },
         [](Query& q, Value v) { q.network.rtt.value = *v; }, 0, 0, 0, true},
        {"edgeFixed", QT_TRANSLATE_NOOP("cutpoint::ControlsPanel", "Edge, once a frame"),
         QT_TRANSLATE_NOOP("cutpoint::ControlsPanel",
                           "What a frame pays once when any layer runs on the edge, whatever the speed."),
         Field::durationParser(0, maxRtt), timeShown,
         [](const Query& q) -> Value { return q.fixed.edge.value; },
         [](Query& q, Value v) { q.fixed.edge.value = *v; }},
        {"cloudFixed", QT_TRANSLATE_NOOP("cutpoint::ControlsPanel", "Cloud, once a frame"),
         QT_TRANSLATE_NOOP("cutpoint::ControlsPanel",
                           "What a frame pays once when anything runs in the cloud, whatever the speed."),
         Field::durationParser(0, maxRtt), timeShown,
         [](const Query& q) -> Value { return q.fixed.cloud.value; },
         [](Query& q, Value v) { q.fixed.cloud.value = *v; }},
        {"transferOverhead", QT_TRANSLATE_NOOP("cutpoint::ControlsPanel", "Transfer overhead"),
         QT_TRANSLATE_NOOP("cutpoint::ControlsPanel", "What a transfer really takes over its size divided by "
                                                      "the bandwidth; the runtime measures it."),
         times(0.01, 100), factorShown, [](const Query& q) -> Value { return q.network.overhead; },
         [](Query& q, Value v) { q.network.overhead = *v; }},
        {"downlink", QT_TRANSLATE_NOOP("cutpoint::ControlsPanel", "Answers return at"),
         QT_TRANSLATE_NOOP("cutpoint::ControlsPanel",
                           "Downlink on which results go back to the edge; without "
                           "it they stay in the cloud."),
         Field::bandwidthParser(1, 1e12), bandwidthOf,
         [](const Query& q) { return valueOf(q.network.downlink); },
         [](Query& q, Value v) { put(q.network.downlink, v); }, 0, 0, 20e6},
        {"edgeMemory", QT_TRANSLATE_NOOP("cutpoint::ControlsPanel", "Edge memory"),
         QT_TRANSLATE_NOOP("cutpoint::ControlsPanel",
                           "Most bytes of weights that the edge device has room for."),
         Field::bytesParser(0, 1e15), sizeShown, [](const Query& q) { return valueOf(q.limits.edgeMemory); },
         [](Query& q, Value v) { put(q.limits.edgeMemory, v); }, 0, 0, 512e6},
        {"computePower", QT_TRANSLATE_NOOP("cutpoint::ControlsPanel", "Power computing"),
         QT_TRANSLATE_NOOP("cutpoint::ControlsPanel",
                           "What the edge draws while it computes; for the lowest edge energy."),
         Field::powerParser(0, 1e6), powerShown,
         [](const Query& q) -> Value { return q.power.compute.value; },
         [](Query& q, Value v) { q.power.compute.value = *v; }, 0, 0, 0, true},
        {"transmitPower", QT_TRANSLATE_NOOP("cutpoint::ControlsPanel", "Power sending"),
         QT_TRANSLATE_NOOP("cutpoint::ControlsPanel", "What the edge draws while it sends."),
         Field::powerParser(0, 1e6), powerShown,
         [](const Query& q) -> Value { return q.power.transmit.value; },
         [](Query& q, Value v) { q.power.transmit.value = *v; }},
        {"idlePower", QT_TRANSLATE_NOOP("cutpoint::ControlsPanel", "Power waiting"),
         QT_TRANSLATE_NOOP("cutpoint::ControlsPanel", "What the edge draws while it waits for the cloud."),
         Field::powerParser(0, 1e6), powerShown, [](const Query& q) -> Value { return q.power.idle.value; },
         [](Query& q, Value v) { q.power.idle.value = *v; }},
        {"encodingFactor", QT_TRANSLATE_NOOP("cutpoint::ControlsPanel", "Input size"),
         QT_TRANSLATE_NOOP("cutpoint::ControlsPanel",
                           "Bytes of the raw input as sent, relative to the model."),
         times(1e-4, 100), factorShown, [](const Query& q) -> Value { return q.inputEncoding; },
         [](Query& q, Value v) { q.inputEncoding = *v; }},
    };
    return rows;
}

} // namespace cutpoint
