// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fleet/fleet_told.h"

#include "views/panels/number_text.h"

#include <QCoreApplication>

#include <cmath>

namespace cutpoint {
namespace {

/// The texts' context for translators.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(cutpoint::FleetView)
};

QString valueText(const FleetQuestion& question, double value) {
    if (question.objective == FleetObjective::Sum || question.objective == FleetObjective::Worst)
        return durationShown(Seconds(value));
    return shortNumberText(value);
}

/// The busiest time of the day.
QString dayLine(const FleetDay& day) {
    const auto most = day.mostWorkers();
    if (!most)
        return day.isLimited
                   ? Text::tr("Over the day: at some times no number of workers keeps the latency limits.")
                   : Text::tr("Over the day: at some times no number of workers is enough.");
    const QString text = QStringLiteral("<b>%1</b>").arg(static_cast<qint64>(std::ceil(*most - 1e-9)));
    return day.isLimited
               ? Text::tr("Over the day: workers needed to keep the latency limits at all times: %1.")
                     .arg(text)
               : Text::tr("Over the day: workers needed so that no camera ever waits for the server: %1.")
                     .arg(text);
}

} // namespace

QStringList fleetTold(const Fleet& fleet, const FleetQuestion& question, const FleetAnswers& answers) {
    const FleetAnswer& answer = answers.answer;
    const FleetCapacity& capacity = answers.capacity;
    const std::int64_t cameras = fleet.cameras();
    const QString workers = shortNumberText(fleet.server.workers);
    QStringList lines;
    const auto bold = [](const QString& text) { return QStringLiteral("<b>%1</b>").arg(text); };
    if (answer.status == FleetAnswer::Status::Infeasible) {
        lines << Text::tr("No division of the server keeps these limits: proved.");
    } else if (!answer.hasPlan()) {
        lines << (answer.status == FleetAnswer::Status::Unbounded
                      ? Text::tr("There is no end: the server does not limit this.")
                      : Text::tr("No division was found, and none is excluded."));
    } else {
        const QString certain = answer.status == FleetAnswer::Status::Optimal
                                    ? Text::tr("proved best")
                                    : Text::tr("at most %1 from the best").arg(percentShown(answer.gap()));
        const Seconds mean = cameras > 0 ? answer.sumLatency() / static_cast<double>(cameras) : Seconds(0);
        switch (question.objective) {
        case FleetObjective::Sum:
            lines << Text::tr(
                         "Cameras: %1, workers: %2. A frame takes %3 on average, %4 at the slowest cameras "
                         "(sum over all "
                         "cameras %5, %6).")
                         .arg(QString::number(cameras), workers, bold(durationShown(mean)),
                              durationShown(answer.worstLatency()), valueText(question, answer.value),
                              certain);
            break;
        case FleetObjective::Worst:
            lines << Text::tr("Cameras: %1, workers: %2. No frame takes longer than %3 (%4).")
                         .arg(QString::number(cameras), workers, bold(valueText(question, answer.value)),
                              certain);
            break;
        case FleetObjective::Rate:
            lines << Text::tr("Cameras: %1, workers: %2. All can run at %3 times their rate (%4).")
                         .arg(QString::number(cameras), workers, bold(valueText(question, answer.value)),
                              certain);
            break;
        case FleetObjective::Cameras:
            lines << Text::tr(
                         "Workers: %1. Cameras of the class %3 that they carry beside the others: %2 (%4).")
                         .arg(workers, bold(valueText(question, answer.value)),
                              QString::fromStdString(question.of).toHtmlEscaped(), certain);
            break;
        case FleetObjective::Workers:
            lines << Text::tr("Cameras: %1. Workers needed: %2 (%3).")
                         .arg(QString::number(cameras), bold(valueText(question, answer.value)), certain);
            break;
        }
    }
    if (answer.worker && question.objective == FleetObjective::Sum && cameras > 0) {
        const Seconds each(*answer.worker / static_cast<double>(cameras));
        lines << (*answer.worker > 1e-9 * std::abs(answer.value)
                      ? Text::tr("One worker more: %1 less a frame on average (%2 less in sum). Its first "
                                 "hundredth alone saves %3 in sum (price λ = %4 a worker).")
                            .arg(bold(durationShown(each)), durationShown(Seconds(*answer.worker)),
                                 durationShown(Seconds(answer.prices.lambda / 100)),
                                 durationShown(Seconds(answer.prices.lambda)))
                      : Text::tr("One worker more brings %1: no camera waits for the server (price λ = 0).")
                            .arg(bold(Text::tr("nothing"))));
    } else if (answer.worker) {
        lines << Text::tr("One worker more: %1 less.").arg(bold(durationShown(Seconds(*answer.worker))));
    }
    const auto& knee = capacity.knee;
    if (!knee)
        lines << Text::tr(
                     "The server never runs out: each camera keeps the plan that it would have alone, %1 a "
                     "frame.")
                     .arg(durationShown(capacity.alone));
    else if (capacity.kneeMore)
        lines << (knee->by == FleetCapacity::Bottleneck::Workers
                      ? Text::tr(
                            "The knee is at %1 (cameras): up to there each has the plan that it would have "
                            "alone "
                            "(%2 a frame); beyond, the workers are too few. With one worker more: at %3.")
                      : Text::tr("The knee is at %1 (cameras): up to there each has the plan that it would "
                                 "have alone "
                                 "(%2 a frame); beyond, the shared uplink is too slow. With one worker more: "
                                 "at %3."))
                     .arg(bold(QString::number(knee->cameras)), durationShown(capacity.alone))
                     .arg(capacity.kneeMore->cameras);
    else
        lines << Text::tr("The knee is at %1 (cameras): up to there each has the plan that it would have "
                          "alone (%2 a "
                          "frame).")
                     .arg(bold(QString::number(knee->cameras)), durationShown(capacity.alone));
    if (capacity.most)
        lines << Text::tr("Cameras of this mix that find a plan at all: %1 at most.")
                     .arg(bold(QString::number(*capacity.most)));
    if (answers.simulation && answers.simulation->runsAway)
        lines << Text::tr("Simulated, the queue before the workers runs away.");
    if (changesOverDay(fleet))
        lines << dayLine(answers.day);
    return lines;
}

} // namespace cutpoint
