// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/lesson/question.h"

#include <functional>
#include <random>

namespace cutpoint::lesson::detail {

/// Draws what questions are made of. The same on every machine for the same seed.
class Draw {
public:
    Draw(Truths& truths, std::uint32_t seed) : truths_(truths), material_(truths.material()), random_(seed) {}

    const Material& material() const { return material_; }
    Truths& truths() const { return truths_; }
    std::size_t upTo(std::size_t n) { return n == 0 ? 0 : random_() % n; }
    template <class T>
    const T& one(const std::vector<T>& all) {
        return all[upTo(all.size())];
    }
    template <class T>
    void shuffle(std::vector<T>& all) {
        for (std::size_t i = all.size(); i > 1; --i)
            std::swap(all[i - 1], all[upTo(i)]);
    }

    /// A layer of the window that is no raw input; -1 where there is none.
    LayerId layer();
    /// From a tenth to ten times the present bandwidth, in readable steps.
    BitsPerSecond bandwidth();
    /// A plan that its V_S tells: everything on the edge is needed by what is sent.
    Plan plan();
    /// Up to `count` plans with different V_S, that of least latency at `bandwidth` among them.
    std::vector<Plan> plans(std::size_t count, BitsPerSecond bandwidth);

    /// Puts `right` among some of `wrong` and of numbers derived from it, all of them told apart by their
    /// text; false when there are no three others. `tell` makes an option.
    bool numbers(Question& question, double right, std::vector<double> wrong,
                 const std::function<Sentence(double)>& tell);
    /// Makes options of plans by their V_S; false when two read the same.
    bool planOptions(Question& question, const std::vector<Plan>& plans);

private:
    Truths& truths_;
    const Material& material_;
    std::mt19937 random_;
};

std::string cutText(const Material& material, const Plan& plan);
Sentence seconds(double value);

bool askStageTime(Draw& draw, Question& question);
bool askIsPlan(Draw& draw, Question& question);
bool askSentSet(Draw& draw, Question& question);
bool askFastestOf(Draw& draw, Question& question);
bool askLinkCapacity(Draw& draw, Question& question);
bool askCrosses(Draw& draw, Question& question);
bool askHasAuxiliary(Draw& draw, Question& question);
bool askVertexCount(Draw& draw, Question& question);
bool askBottleneck(Draw& draw, Question& question);
bool askFlowLeft(Draw& draw, Question& question);
bool askCutValue(Draw& draw, Question& question);
bool askSideAt(Draw& draw, Question& question);
bool askBestAt(Draw& draw, Question& question);
bool askTransferAt(Draw& draw, Question& question);
bool askEqualAt(Draw& draw, Question& question);
bool askMaxStage(Draw& draw, Question& question);
bool askLargestRate(Draw& draw, Question& question);
bool askCheapestUnder(Draw& draw, Question& question);
bool askKeepsUp(Draw& draw, Question& question);
bool askLeastEdgeWithin(Draw& draw, Question& question);
bool askOverBudget(Draw& draw, Question& question);
bool askIsPruned(Draw& draw, Question& question);
bool askTransferOver(Draw& draw, Question& question);
bool askSwitches(Draw& draw, Question& question);

} // namespace cutpoint::lesson::detail
