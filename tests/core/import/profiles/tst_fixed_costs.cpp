// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/profiles/fixed_costs.h"

#include <gmock/gmock.h>

namespace cutpoint {
namespace {

TEST(FixedCosts, AreReadAsTheyAreWritten) {
    const FixedCosts costs{Seconds(0.0012), Seconds(3e-5)};
    const std::string comment = fixedCostsComment(costs);
    EXPECT_EQ(comment, "# fixed costs: edge 0.0012 s, cloud 3e-05 s\n");
    EXPECT_EQ(fixedCostsIn(comment), costs);
    EXPECT_EQ(fixedCostsIn("# edge, whole\r\n# fixed costs: edge 0 s, cloud 1 s\r\nlayer,edge_s\r\n"),
              (FixedCosts{Seconds(0), Seconds(1)}));
}

TEST(FixedCosts, NothingElseIsTakenForThem) {
    for (const char* text : {"", "# fixed costs: edge", "# fixed costs: edge 1 s, cloud -1 s\n",
                             "fixed costs: edge 1 s, cloud 1 s", "# fixed costs: edge nan s, cloud 1 s",
                             "# fixed costs: edge 1 s, cloud inf s", "# fixed costs: edge  s, cloud  s",
                             "# fixed costs: edge 1, cloud 1", "layer,edge_s\nconv,1\n"})
        EXPECT_FALSE(fixedCostsIn(text)) << text;
    const std::string late = std::string(kFixedCostsWithin, '#') + "\n# fixed costs: edge 1 s, cloud 1 s\n";
    EXPECT_FALSE(fixedCostsIn(late)) << "a comment at a file's begin";
}

} // namespace
} // namespace cutpoint
