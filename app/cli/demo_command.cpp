// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/demo_fleet.h"
#include "app/cli/demo_run.h"
#include "app/cli/help_formatter.h"
#include "app/cli/interruption.h"
#include "app/cli/telling.h"
#include "app/cli/text_table.h"
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

/// "5.3 %", as the language spoken writes it.
std::string percent(double share) {
    return toldFigure(fmt::format("{:.1f} %", 100 * share));
}

std::string offBy(double predicted, double measured) {
    return percent(errorOf(predicted, measured));
}

void printTable(const DemoReport& report) {
    fmt::print(
        "{}\n",
        told(say("%1: link %2 by probe (± %3), back %4, round trip %5, transfer overhead %6; T0 of "
                 "dsccs %7",
                 report.modelName, report.probed, percent(report.probeSpread),
                 report.probedDown.value > 0 ? toldQuantity(report.probedDown) : told(say("not measured")),
                 report.rtt, percent(report.transferOverhead - 1), report.cloudBudget)));
    fmt::print("{}\n\n",
               told(say("edge: %1, %2 a frame beyond its layers; cloud: %3, %4; unmeasured cuts within %5 of "
                        "the whole",
                        report.edgeEngine, report.fixed.edge, report.cloudEngine, report.fixed.cloud,
                        percent(report.profileResidual))));
    TextTable table({{told(say("algorithm")), TextTable::Align::Left},
                     {"", TextTable::Align::Left},
                     {told(say("edge"))},
                     {told(say("transfer"))},
                     {told(say("cloud"))},
                     {told(say("latency"))},
                     {told(say("throughput"))},
                     {told(say("on edge"))}});
    for (const DemoRow& row : report.rows) {
        const auto line = [&](const char* name, const Sentence& what, const StageTimes& times,
                              Seconds latency, double fps, const std::string& onEdge) {
            table.addRow({name, told(what), toldQuantity(times.edge), toldQuantity(times.transfer),
                          toldQuantity(times.cloud), toldQuantity(latency),
                          toldFigure(fmt::format("{:.3g} fps", fps)), onEdge});
        };
        line(algorithmWord(row.algorithm), say("predicted"), row.predicted, row.predicted.latency(),
             row.predictedFps(), std::to_string(row.onEdge));
        if (row.sameAsEarlier) {
            table.addRow({"", told(say("measured"))}, told(say("the same plan as above")));
            continue;
        }
        line("", say("measured"), row.measured, row.measuredLatency, row.measuredFps, "");
        table.addRow({"", told(say("off by")), offBy(row.predicted.edge.value, row.measured.edge.value),
                      offBy(row.predicted.transfer.value, row.measured.transfer.value),
                      offBy(row.predicted.cloud.value, row.measured.cloud.value),
                      offBy(row.predicted.latency().value, row.measuredLatency.value),
                      offBy(row.predictedFps(), row.measuredFps)});
    }
    fmt::print("{}\n{}\n", table.text(),
               told(say("predicted against measured, median of the plans: latency %1 off, throughput %2 off",
                        percent(latencyError(report)), percent(throughputError(report)))));
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
    TextTable table({{told(say("division")), TextTable::Align::Left},
                     {told(say("slowdown"))},
                     {told(say("on edge"))},
                     {told(say("latency"))},
                     {"Q T_c"},
                     {told(say("frames"))}});
    const auto load = [](double value) { return toldFigure(fmt::format("{:.4f}", value)); };
    for (const FleetDemoRow& row : rows) {
        for (const FleetDemoEdge& edge : row.edges)
            table.addRow({row.division, toldFigure(fmt::format("{:.3g}", edge.slowdown)),
                          std::to_string(edge.onEdge), toldQuantity(edge.latency), load(edge.load),
                          std::to_string(edge.frames)});
        table.addRow({"", told(say("sum")), "", toldQuantity(row.sum()), load(row.load())},
                     std::isfinite(row.limit) ? told(say("of %1", load(row.limit))) : "");
        table.addLine("");
    }
    const double saved = 1 - rows.back().sum() / rows[1].sum();
    fmt::print("{}{}\n", table.text(),
               told(saved >= 0 ? say("the price saves %1 of the sum of latencies that equal shares give",
                                     percent(saved))
                               : say("the price costs %1 of the sum of latencies that equal shares give",
                                     percent(-saved))));
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

void tell(const Sentence& step) {
    fmt::print(stderr, "{}\n", told(step));
}

int demoOfSeveral(const DemoWords& words, const DemoOptions& options) {
    const auto settle = parseDuration(words.settle);
    if (!settle)
        return fail(settle.error());
    const auto rows = FleetDemo(options, words.edges, words.fps, *settle, tell).run();
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
    const auto started = Demo::start(options, tell);
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
        "demo",
        say("Run a model split over real processes on this machine; print measured against predicted"));
    const auto words = std::make_shared<DemoWords>();
    command->add_option("MODEL", words->options.model, say("ONNX, Caffe, Darknet or native JSON"))
        ->required();
    command->add_option("--bandwidth", words->bandwidth, say("Uplink of the shaped link"))
        ->capture_default_str();
    command->add_option(
        "--downlink", words->downlink,
        say("Downlink of the shaped link, for the answers; five times the uplink by default"));
    command->add_option("--engine", words->options.engine, say("Of both sides: opencv or onnxruntime"))
        ->check(CLI::IsMember({"opencv", "onnxruntime"}))
        ->capture_default_str();
    command
        ->add_option("--slowdown", words->options.slowdown,
                     say("How much slower than this machine the edge is"))
        ->check(CLI::Range(1.0, 1000.0))
        ->capture_default_str();
    command->add_option("--frames", words->options.frames, say("Streamed under each plan"))
        ->check(CLI::Range(8, 100000))
        ->capture_default_str();
    command->add_option("--threads", words->options.threads, say("Of each side's engine; 0: one per core"))
        ->check(CLI::Range(0, 256))
        ->capture_default_str();
    command->add_option("--repeats", words->options.repeats, say("Measured runs of each part of the profile"))
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    command->add_option("--cloud-budget", words->budget, say("T0 of dsccs; half of cloud-only's by default"));
    auto* edges =
        command
            ->add_option("--edges", words->edges,
                         say("So many edges, each twice as slow as the one before, share the cloud: as "
                             "they like, then half of that in equal shares, then by its price"))
            ->check(CLI::Range(1, 32))
            ->capture_default_str();
    command->add_option("--fps", words->fps, say("Q of each of several edges"))
        ->check(CLI::Range(0.01, 1000.0))
        ->capture_default_str()
        ->needs(edges);
    command
        ->add_option(
            "--settle", words->settle,
            say("With several edges: how long they stream before anything is measured, and again while it "
                "is"))
        ->capture_default_str()
        ->needs(edges);
    command->add_flag("--json", words->json, say("Print JSON"));
    command->footer(
        helpNote(say("Both halves are loaded at full speed; the link has its rate while frames run.")) +
        helpFooter());
    command->callback([words, &exitCode] { exitCode = demo(*words); });
}

} // namespace cutpoint
