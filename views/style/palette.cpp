// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/style/palette.h"

namespace cutpoint {
namespace {

QColor mixed(const QColor& a, const QColor& b, double share) {
    return QColor::fromRgbF(static_cast<float>(a.redF() * share + b.redF() * (1 - share)),
                            static_cast<float>(a.greenF() * share + b.greenF() * (1 - share)),
                            static_cast<float>(a.blueF() * share + b.blueF() * (1 - share)));
}

} // namespace

Colors::Colors(const QPalette& palette)
    : dark(palette.color(QPalette::Base).lightness() < 128), edge(dark ? "#3C9BD6" : "#0072B2"),
      cloud(dark ? "#F07A30" : "#D55E00"), transfer(dark ? "#E69F00" : "#000000"),
      canvas(palette.color(QPalette::Base)), text(palette.color(QPalette::Text)) {
    edgeFill = mixed(edge, canvas, dark ? 0.32 : 0.16);
    cloudFill = mixed(cloud, canvas, dark ? 0.32 : 0.16);
    transferFill = mixed(QColor("#E69F00"), canvas, dark ? 0.40 : 0.35);
    line = mixed(text, canvas, 0.35);
    quietText = mixed(text, canvas, 0.65);
}

} // namespace cutpoint
