// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The lesson as values: what a step shows, says and asks for. Views only draw and play it.
#pragma once

#include "core/model/sentence.h"
#include "core/partition/cut/cut_network.h"
#include "core/study/lesson/chart.h"

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace cutpoint::lesson {

enum class ChapterId : std::uint8_t { Problem, Network, MinCut, Bandwidth, Heavy, Budget, Time };
inline constexpr int chapterCount = 7;

/// "problem", "network", "min-cut", "bandwidth", "heavy", "budget", "time".
const char* chapterWord(ChapterId id);
/// Such a word, or 1 to 7; nothing for anything else.
std::optional<ChapterId> chapterFromWord(std::string_view word);
Sentence chapterTitle(ChapterId id);

/// Why a link of G' stands out.
enum class Light : std::uint8_t {
    Spoken,    ///< the text speaks of it
    Path,      ///< of the augmenting path at work
    TakenBack, ///< of the path, too, against its direction: earlier flow is taken back
    Narrowest, ///< of the path, too: nothing more fits through it
    Crossing,  ///< crosses the cut
    Flawed,    ///< where the printed Eq. 4 goes wrong
};

struct LitLink {
    int link = 0; ///< index into the network's links
    Light light = Light::Spoken;
};

/// What the picture of the graph shows: the layers, or as much of G' as the reader knows by now.
struct Scene {
    std::shared_ptr<const CutNetwork> network; ///< null: the picture of the layers
    std::vector<bool> visible;                 ///< by link of the network; empty: none but the model's own
    bool hasTerminals = false;                 ///< e and c
    std::vector<LayerId> uncollected;          ///< drawn with a black link for each reader instead of v'
    std::vector<LitLink> lit;
    std::vector<double> flow;    ///< by link of the network, weighted seconds; empty: not shown
    std::vector<bool> reached;   ///< by vertex of the network: e can still reach it; empty: not shown
    PerLayer<Side> sides;        ///< by layer; empty: not decided
    std::vector<LayerId> layers; ///< lit
    std::vector<Link> links;     ///< of the model, lit
    std::vector<double> shares;  ///< by layer: f_i of a relaxation, 1 is the edge; empty: none
    bool isCutAsked = false;     ///< the reader is to find the crossed links: they do not stand out
    bool hasNumbers = false;     ///< capacities, with the flow where there is one, beside the links
};

/// A number of the step under its symbol or name.
struct Figure {
    Sentence name;
    Argument value;
};

/// What the reader is asked to do.
enum class Activity : std::uint8_t {
    None,
    DragCut,       ///< choose a cut in the picture; its cost is shown, then the best
    PickCrossing,  ///< name the links of G' that a given cut crosses
    ChoosePaths,   ///< augment along paths of one's own
    PredictSide,   ///< where a layer runs at another bandwidth
    ChooseWeights, ///< move alpha and gamma
    Branch,        ///< choose the layer to branch on
    PlaceSwitches, ///< choose the plan for each part of a trace
};

struct Step {
    Sentence title;
    std::vector<Sentence> text; ///< one sentence or two
    std::vector<Sentence> more; ///< behind "Tell me more"
    Scene scene;
    std::vector<Figure> figures;
    Chart chart;
    int codeLine = -1;             ///< index of the line at work; -1: none
    std::vector<Figure> variables; ///< of that line, with the values of this model
    Activity activity = Activity::None;
};

struct Load;
struct BudgetStudy;
struct Journey;

struct Chapter {
    ChapterId id = ChapterId::Problem;
    // What the reader's part of chapters 5 to 7 goes on from; null in the others.
    std::shared_ptr<const Load> load;
    std::shared_ptr<const BudgetStudy> budget;
    std::shared_ptr<const Journey> journey;
    std::vector<Sentence> code; ///< the algorithm's lines, indented by blanks
    std::vector<Step> steps;    ///< 8 to 15
};

/// Words of titles, texts and what is behind "Tell me more", as they read in English.
std::size_t wordCount(const Chapter& chapter);

} // namespace cutpoint::lesson
