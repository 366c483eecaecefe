// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/demo_fleet.h"
#include "app/cli/demo_run.h"
#include "app/cli/help_formatter.h"
#include "app/cli/interruption.h"
#include "core/adapt/bandwidth_estimate.h"
#include "core/model/quantity_text.h"
#include "core/model/statistics.h"

#include <CLI/CLI.hpp>
#include <cmath>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace cutpoint {
namespace {

using Json = nlohmann::ordered_json;

struct DemoWords {
    DemoOptions options;
    std::string bandwidth = "4mbit", downlink, budget, settle = "20s";
    double fps = 1;
    int edges = 1;
    bool json = false;
};

double errorOf(double predicted, double measured) {
    return measured > 0 ? predicted / measured - 1 : 0;
}

/// The median over the rows that were measured of |predicted / measured - 1|.
double medianError(const DemoReport& report, double (*predicted)(const DemoRow&),
                   double (*measured)(const DemoRow&)) {
    std::vector<double> errors;
    for (const DemoRow& row : report.rows)
        if (!row.sameAsEarlier)
            errors.push_back(std::abs(errorOf(predicted(row), measured(row))));
    return medianOf(std::move(errors));
}

double latencyError(const DemoReport& report) {
    return medianError(
        report, [](const DemoRow& row) { return row.predicted.latency().value; },
        [](const DemoRow& row) { return row.measuredLatency.value; });
}

double throughputError(const DemoReport& report) {
    return medianError(
        report, [](const DemoRow& row) { return row.predictedFps(); },
        [](const DemoRow& row) { return row.measuredFps; });
}

void printTable(const DemoReport& report) {
    fmt::print(
        "{}: link {} by probe (+- {:.1f} %), back {}, round trip {}, transfer overhead {:.1f} %; T0 of dsccs "
        "{}\n",
        report.modelName, bandwidthText(report.probed), 100 * report.probeSpread,
        report.probedDown.value > 0 ? bandwidthText(report.probedDown) : "not measured",
        durationText(report.rtt), 100 * (report.transferOverhead - 1), durationText(report.cloudBudget));
    fmt::print(
        "edge: {}, {} a frame beyond its layers; cloud: {}, {}; unmeasured cuts within {:.1f} % of the "
        "whole\n\n",
        report.edgeEngine, durationText(report.fixed.edge), report.cloudEngine,
        durationText(report.fixed.cloud), 100 * report.profileResidual);
    fmt::print("{:<14}{:<10}{:>11}{:>11}{:>11}{:>11}{:>13}{:>9}\n", "algorithm", "", "edge", "transfer",
               "cloud", "latency", "throughput", "on edge");
    for (const DemoRow& row : report.rows) {
        const auto line = [&](const char* name, const char* what, const StageTimes& times, Seconds latency,
                              double fps) {
            fmt::print("{:<14}{:<10}{:>11}{:>11}{:>11}{:>11}{:>9.3g} fps", name, what,
                       durationText(times.edge), durationText(times.transfer), durationText(times.cloud),
                       durationText(latency), fps);
        };
        line(algorithmWord(row.algorithm), "predicted", row.predicted, row.predicted.latency(),
             row.predictedFps());
        fmt::print("{:>9}\n", row.onEdge);
        if (row.sameAsEarlier) {
            fmt::print("{:<14}{}\n", "", "measured   the same plan as above");
            continue;
        }
        line("", "measured", row.measured, row.measuredLatency, row.measuredFps);
        fmt::print("\n{:<14}{:<10}{:>10.1f}%{:>10.1f}%{:>10.1f}%{:>10.1f}%{:>12.1f}%\n", "", "off by",
                   100 * errorOf(row.predicted.edge.value, row.measured.edge.value),
                   100 * errorOf(row.predicted.transfer.value, row.measured.transfer.value),
                   100 * errorOf(row.predicted.cloud.value, row.measured.cloud.value),
                   100 * errorOf(row.predicted.latency().value, row.measuredLatency.value),
                   100 * errorOf(row.predictedFps(), row.measuredFps));
    }
    fmt::print(
        "\npredicted against measured, median of the plans: latency {:.1f} % off, throughput {:.1f} % off\n",
        100 * latencyError(report), 100 * throughputError(report));
}

Json timesJson(const StageTimes& times, Seconds latency, double fps) {
    return {{"t_edge_s", times.edge.value},
            {"t_transfer_s", times.transfer.value},
            {"t_cloud_s", times.cloud.value},
            {"latency_s", latency.value},
            {"frames_per_s", fps}};
}

void printJson(const DemoReport& report) {
    Json rows = Json::array();
    for (const DemoRow& row : report.rows)
        rows.push_back({{"algorithm", algorithmWord(row.algorithm)},
                        {"edge_layers", row.onEdge},
                        {"cut", row.cut},
                        {"same_plan_as_earlier", row.sameAsEarlier},
                        {"predicted", timesJson(row.predicted, row.predicted.latency(), row.predictedFps())},
                        {"measured", timesJson(row.measured, row.measuredLatency, row.measuredFps)}});
    const Json json{{"model", report.modelName},
                    {"edge_engine", report.edgeEngine},
                    {"cloud_engine", report.cloudEngine},
                    {"bandwidth_bit_s", report.probed.value},
                    {"downlink_bit_s", report.probedDown.value > 0 ? Json(report.probedDown.value) : Json()},
                    {"rtt_s", report.rtt.value},
                    {"transfer_overhead", report.transferOverhead},
                    {"cloud_budget_s", report.cloudBudget.value},
                    {"fixed",
                     {{"edge_s", report.fixed.edge.value},
                      {"transfer_s", report.rtt.value},
                      {"cloud_s", report.fixed.cloud.value}}},
                    {"profile_residual", report.profileResidual},
                    {"latency_error_median", latencyError(report)},
                    {"throughput_error_median", throughputError(report)},
                    {"plans", rows}};
    fmt::print("{}\n", json.dump(2, ' ', false, Json::error_handler_t::replace));
}

void printFleetTable(const std::vector<FleetDemoRow>& rows) {
    fmt::print("{:<12}{:>10}{:>10}{:>12}{:>12}{:>10}\n", "division", "slowdown", "on edge", "latency",
               "Q T_c", "frames");
    for (const FleetDemoRow& row : rows) {
        for (const FleetDemoEdge& edge : row.edges)
            fmt::print("{:<12}{:>10.3g}{:>10}{:>12}{:>12.4f}{:>10}\n", row.division, edge.slowdown,
                       edge.onEdge, durationText(edge.latency), edge.load, edge.frames);
        fmt::print("{:<12}{:>10}{:>10}{:>12}{:>12.4f}{}\n\n", "", "sum", "", durationText(row.sum()),
                   row.load(), std::isfinite(row.limit) ? fmt::format("  of {:.4f}", row.limit) : "");
    }
    const double saved = 1 - rows.back().sum() / rows[1].sum();
    fmt::print("the price {} {:.1f} % of the sum of latencies that equal shares give\n",
               saved >= 0 ? "saves" : "costs", 100 * std::abs(saved));
}

void printFleetJson(const std::vector<FleetDemoRow>& rows) {
    Json divisions = Json::array();
    for (const FleetDemoRow& row : rows) {
        Json edges = Json::array();
        for (const FleetDemoEdge& edge : row.edges)
            edges.push_back({{"slowdown", edge.slowdown},
                             {"edge_layers", edge.onEdge},
                             {"latency_s", edge.latency.value},
                             {"load", edge.load},
                             {"frames", edge.frames}});
        divisions.push_back({{"division", row.division},
                             {"limit", std::isfinite(row.limit) ? Json(row.limit) : Json()},
                             {"load", row.load()},
                             {"latency_sum_s", row.sum().value},
                             {"edges", edges}});
    }
    fmt::print("{}\n", Json{{"divisions", divisions}}.dump(2));
}

int demoOfSeveral(const DemoWords& words, const DemoOptions& options) {
    const auto settle = parseDuration(words.settle);
    if (!settle)
        return fail(settle.error());
    const auto rows = FleetDemo(options, words.edges, words.fps, *settle, [](const std::string& step) {
                          fmt::print(stderr, "{}\n", step);
                      }).run();
    if (!rows)
        return fail(rows.error());
    words.json ? printFleetJson(*rows) : printFleetTable(*rows);
    return done;
}

int demo(const DemoWords& words) {
    endOnInterruption();
    DemoOptions options = words.options;
    const auto bandwidth = parseBandwidth(words.bandwidth);
    if (!bandwidth)
        return fail(bandwidth.error());
    options.bandwidth = *bandwidth;
    if (!words.downlink.empty()) {
        const auto downlink = parseBandwidth(words.downlink);
        if (!downlink)
            return fail(downlink.error());
        options.downlink = *downlink;
    }
    if (!words.budget.empty()) {
        const auto budget = parseDuration(words.budget);
        if (!budget)
            return fail(budget.error());
        options.cloudBudget = *budget;
    }
    if (words.edges > 1)
        return demoOfSeveral(words, options);
    const auto started =
        Demo::start(options, [](const std::string& step) { fmt::print(stderr, "{}\n", step); });
    if (!started)
        return fail(started.error());
    const auto report = (*started)->run();
    if (!report)
        return fail(report.error());
    if (words.json)
        printJson(*report);
    else
        printTable(*report);
    return done;
}

} // namespace

void addDemoCommand(CLI::App& program, int& exitCode) {
    auto* command = program.add_subcommand(
        "demo", "Run a model split over real processes on this machine; print measured against predicted");
    const auto words = std::make_shared<DemoWords>();
    command->add_option("MODEL", words->options.model, "ONNX, Caffe, Darknet or native JSON")->required();
    command->add_option("--bandwidth", words->bandwidth, "Uplink of the shaped link")->capture_default_str();
    command->add_option("--downlink", words->downlink,
                        "Downlink of the shaped link, for the answers; five times the uplink by default");
    command->add_option("--engine", words->options.engine, "Of both sides: opencv or onnxruntime")
        ->check(CLI::IsMember({"opencv", "onnxruntime"}))
        ->capture_default_str();
    command
        ->add_option("--slowdown", words->options.slowdown, "How much slower than this machine the edge is")
        ->check(CLI::Range(1.0, 1000.0))
        ->capture_default_str();
    command->add_option("--frames", words->options.frames, "Streamed under each plan")
        ->check(CLI::Range(8, 100000))
        ->capture_default_str();
    command->add_option("--threads", words->options.threads, "Of each side's engine; 0: one per core")
        ->check(CLI::Range(0, 256))
        ->capture_default_str();
    command->add_option("--repeats", words->options.repeats, "Measured runs of each part of the profile")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    command->add_option("--cloud-budget", words->budget, "T0 of dsccs; half of cloud-only's by default");
    auto* edges = command
                      ->add_option("--edges", words->edges,
                                   "So many edges, each twice as slow as the one before, share the cloud: as "
                                   "they like, then half of that in equal shares, then by its price")
                      ->check(CLI::Range(1, 32))
                      ->capture_default_str();
    command->add_option("--fps", words->fps, "Q of each of several edges")
        ->check(CLI::Range(0.01, 1000.0))
        ->capture_default_str()
        ->needs(edges);
    command
        ->add_option(
            "--settle", words->settle,
            "With several edges: how long they stream before anything is measured, and again while it "
            "is")
        ->capture_default_str()
        ->needs(edges);
    command->add_flag("--json", words->json, "Print JSON");
    command->footer("Both halves are loaded at full speed; the link has its rate while frames run.\n\n" +
                    helpFooter());
    command->callback([words, &exitCode] { exitCode = demo(*words); });
}

} // namespace cutpoint
