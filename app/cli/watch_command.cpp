// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/edge_connection.h"
#include "app/cli/help_formatter.h"
#include "app/cli/interruption.h"
#include "app/cli/telling.h"
#include "core/model/printable_text.h"
#include "core/model/quantity_text.h"
#include "core/runtime/edge/edge_event.h"
#include "core/runtime/edge/watched_stream.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace cutpoint {
namespace {

struct WatchWords {
    EdgeConnection edge;
    double fps = -1;
    std::int64_t frames = 0;
    std::string patience = "2min", whenFull;
    bool json = false;
};

std::string jsonOf(const edge::v1::WatchUpdate& update) {
    nlohmann::ordered_json json;
    if (update.has_frame()) {
        const auto& f = update.frame();
        json = {{"frame", f.frame()},
                {"plan", f.plan()},
                {"arrival_s", f.arrival_seconds()},
                {"edge_s", f.edge_seconds()},
                {"transfer_s", f.transfer_seconds()},
                {"cloud_s", f.cloud_seconds()},
                {"back_s", f.back_seconds()},
                {"latency_s", f.latency_seconds()},
                {"done_s", f.done_seconds()},
                {"sent_bytes", f.sent_bytes()},
                {"received_bytes", f.received_bytes()},
                {"finished_on_edge", f.finished_on_edge()},
                {"dropped", f.dropped()},
                {"answer_hash", fmt::format("{:016x}", f.answer_hash())}};
    } else {
        const auto& e = update.event();
        json = {{"event", e.kind()},
                {"seconds", e.seconds()},
                {"text", e.text()},
                {"plan", e.plan()},
                {"bandwidth_bit_s", e.bits_per_second()},
                {"sustainable_fps", e.sustainable_fps()}};
    }
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

void print(const edge::v1::WatchUpdate& update) {
    if (update.has_event()) {
        fmt::print("-- {:<20} {}\n", printable(told(eventKindSentence(update.event().kind()))),
                   printable(told(eventSentence(update.event()))));
        return;
    }
    const auto& f = update.frame();
    const auto text = [](double seconds) { return toldQuantity(Seconds(seconds)); };
    fmt::print("{:>7} {:>5} {:>10} {:>10} {:>10} {:>10} {:>10}{}\n", f.frame(), f.plan(),
               text(f.edge_seconds()), text(f.transfer_seconds()), text(f.cloud_seconds() + f.back_seconds()),
               text(f.latency_seconds()), toldQuantity(Bytes(static_cast<double>(f.sent_bytes()))),
               f.finished_on_edge() ? "  " + told(say("finished on the edge")) : "");
}

int watch(const WatchWords& words) {
    const auto patience = parseDuration(words.patience);
    if (!patience)
        return fail(patience.error());
    const auto client = words.edge.open();
    if (!client)
        return fail(client.error());
    if (!words.json)
        fmt::print("{:>7} {:>5} {:>10} {:>10} {:>10} {:>10} {:>10}\n", told(say("frame")), told(say("plan")),
                   told(say("edge")), told(say("transfer")), told(say("cloud")), told(say("latency")),
                   told(say("sent")));
    std::int64_t seen = 0;
    const auto take = [&](const edge::v1::WatchUpdate& update) {
        if (words.json)
            fmt::print("{}\n", jsonOf(update));
        else
            print(update);
        std::fflush(stdout);
        seen += update.has_frame() ? 1 : 0;
        return words.frames == 0 || seen < words.frames;
    };
    const Interruption ctrlC;
    const bool starts = words.fps >= 0;
    const auto issue = starts ? watchStream(**client, words.fps, words.frames, take, *patience,
                                            words.whenFull, ctrlC.token())
                              : (*client)->watch(take, {}, ctrlC.token());
    if (!ctrlC.happened())
        return issue ? fail(*issue) : done;
    // What was started here ends here.
    if (const auto stopped = starts ? (*client)->stopStream() : edge::v1::StopStreamResponse(); !stopped)
        return fail(stopped.error());
    if (words.frames == 0) // it is how one leaves
        return done;
    return fail({Severity::Error,
                 code::Interrupted,
                 "",
                 0,
                 "",
                 say("Interrupted after %1 of %2 frames.", seen, words.frames),
                 {}});
}

} // namespace

void addWatchCommand(CLI::App& program, int& exitCode) {
    auto* command =
        program.add_subcommand("watch", say("Print every frame's times and every event of a running edge"));
    const auto words = std::make_shared<WatchWords>();
    words->edge.addTo(*command);
    command
        ->add_option("--start", words->fps, say("Start a stream of so many frames/s; 0: as fast as it goes"))
        ->check(CLI::Range(0.0, 1e5));
    command->add_option("--frames", words->frames, say("Leave after so many frames (and stream no more)"))
        ->check(CLI::NonNegativeNumber);
    command
        ->add_option("--patience", words->patience,
                     say("After --start: give up when the edge says nothing for so long"))
        ->capture_default_str();
    command->add_option(
        "--when-full", words->whenFull,
        say("After --start, when frames come too fast: block, drop-oldest, drop-newest or lower-rate; "
            "as the edge was told by default"));
    command->add_flag("--json", words->json, say("One JSON object a line"));
    command->footer(helpNote(say("Ctrl+C leaves, and stops a stream that was started here.")) + helpFooter());
    command->callback([words, &exitCode] { exitCode = watch(*words); });
}

} // namespace cutpoint
