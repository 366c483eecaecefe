// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/style/advice.h"

#include "views/style/told.h"

#include <QCoreApplication>

#include <string_view>

namespace cutpoint {
namespace {

struct Advice {
    Q_DECLARE_TR_FUNCTIONS(Advice)
};

/// What the window has in place of an option, or of all that the issues of a code suggest.
struct Click {
    std::string_view word; ///< an option, or the code of an issue
    const char* text;
};

/// The first that fits counts.
constexpr Click byCode[] = {
    {code::PartialProfile,
     QT_TRANSLATE_NOOP("cutpoint::Advice",
                       "Choose a profile of this model with File > Open profile, or estimate the side with "
                       "File > Estimate times.")},
    {code::EstimatedTimes,
     QT_TRANSLATE_NOOP("cutpoint::Advice", "Open measured times with File > Open profile, or choose the "
                                           "device in the File menu.")},
    {code::DynamicShape, QT_TRANSLATE_NOOP("cutpoint::Advice", "Type the shape in File > Input shapes.")},
    {code::UnknownInputShape,
     QT_TRANSLATE_NOOP("cutpoint::Advice", "Type the shape in File > Input shapes.")},
};

constexpr Click byOption[] = {
    {"--input-shape", QT_TRANSLATE_NOOP("cutpoint::Advice", "Type the shape in File > Input shapes.")},
    {"--output-bytes",
     QT_TRANSLATE_NOOP("cutpoint::Advice", "Type the size in the Output column of the Layers table.")},
    {"--input-bytes",
     QT_TRANSLATE_NOOP("cutpoint::Advice", "Type the size of the input in the Output column of the Layers "
                                           "table; a table of a chain needs a first row \"input\" with "
                                           "zero times and that size.")},
    {"--element-bytes",
     QT_TRANSLATE_NOOP("cutpoint::Advice", "Type other sizes in the Output column of the Layers table.")},
    {"--edge-fixed", QT_TRANSLATE_NOOP("cutpoint::Advice", "Set \"Edge, once a frame\" in the Controls.")},
    {"--cloud-fixed", QT_TRANSLATE_NOOP("cutpoint::Advice", "Set \"Cloud, once a frame\" in the Controls.")},
    {"--edge-device",
     QT_TRANSLATE_NOOP("cutpoint::Advice", "Choose the device in the File menu: Estimate edge times for, "
                                           "Estimate cloud times for.")},
    {"--cloud-device",
     QT_TRANSLATE_NOOP("cutpoint::Advice", "Choose the device in the File menu: Estimate edge times for, "
                                           "Estimate cloud times for.")},
    {"--edge-profile",
     QT_TRANSLATE_NOOP("cutpoint::Advice",
                       "Open the measured model, then this file with File > Open profile.")},
    {"--cloud-profile",
     QT_TRANSLATE_NOOP("cutpoint::Advice",
                       "Open the measured model, then this file with File > Open profile.")},
    {"--profile", QT_TRANSLATE_NOOP("cutpoint::Advice",
                                    "Open the measured model, then this file with File > Open profile.")},
    {"--accept-partial",
     QT_TRANSLATE_NOOP("cutpoint::Advice", "Choose a profile of this model with File > Open profile.")},
    {"--bandwidth", QT_TRANSLATE_NOOP("cutpoint::Advice", "Type the bandwidth in the Controls.")},
    {"--fps", QT_TRANSLATE_NOOP("cutpoint::Advice", "Set the sampling rate Q in the Controls.")},
    {"--cloud-budget", QT_TRANSLATE_NOOP("cutpoint::Advice", "Set the cloud budget T0 in the Controls.")},
    {"--pin", QT_TRANSLATE_NOOP("cutpoint::Advice", "Right-click a layer in the graph to pin it to a side.")},
    {"--dim", QT_TRANSLATE_NOOP("cutpoint::Advice", "Type the shape in File > Input shapes.")},
};

QString clickOf(const Click& click) {
    return QCoreApplication::translate("cutpoint::Advice", click.text);
}

/// "--profile" is no part of "--profile-info" or "--exportProfile".
bool names(const std::string& text, const std::string& option) {
    const auto isWord = [](char c) { return c == '-' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    for (std::size_t at = text.find(option); at != std::string::npos; at = text.find(option, at + 1))
        if ((at == 0 || !isWord(text[at - 1])) &&
            (at + option.size() == text.size() || !isWord(text[at + option.size()])))
            return true;
    return false;
}

} // namespace

QString advice(const Issue& issue) {
    const std::string english = issue.fix;
    if (english.find("--") == std::string::npos)
        return told(issue.fix);
    for (const Click& click : byCode)
        if (issue.code == click.word)
            return clickOf(click);
    for (const Click& click : byOption)
        if (names(english, std::string(click.word)))
            return clickOf(click);
    // What is left is said of other programs: trtexec, iperf3, the agents.
    return told(issue.fix);
}

} // namespace cutpoint
