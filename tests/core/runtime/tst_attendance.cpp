// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The cloud's book of edges: leases, and how its time is divided.
#include "core/runtime/cloud/attendance.h"

#include "tests/support/eventually.h"

#include <gmock/gmock.h>
#include <limits>

namespace cutpoint {
namespace {

/// Collects what was given back.
class Book {
public:
    Attendance::Reclaim reclaim() {
        return [this](const std::string& edge, const std::string& model) {
            const std::lock_guard lock(mutex_);
            lines_.push_back(edge + ":" + model);
        };
    }
    std::vector<std::string> lines() const {
        const std::lock_guard lock(mutex_);
        return lines_;
    }

private:
    mutable std::mutex mutex_;
    std::vector<std::string> lines_;
};

const std::vector<ShareChoice> slowEdge{{4, 0, 0}, {1, 0.4, 0}}, fastEdge{{1, 0, 0}, {0.9, 0.4, 0}};

TEST(Attendance, HalvesOfAnEdgeThatIsNotHeardOfAreGivenBack) {
    Book book;
    Attendance attendance({}, book.reclaim());
    ASSERT_TRUE(attendance.hear({"a", {"one", "shared"}, Seconds(0.05), {}}).ok());
    ASSERT_TRUE(attendance.hear({"b", {"two", "shared"}, Seconds(600), {}}).ok());
    EXPECT_TRUE(eventually([&] { return !book.lines().empty(); }));
    EXPECT_THAT(book.lines(), testing::ElementsAre("a:one")) << "b holds the shared one, too";
    EXPECT_EQ(attendance.edges(), 1u);
    // A shorter lease than the one that is waited for ends earlier; one that takes leave keeps nothing.
    ASSERT_TRUE(attendance.hear({"c", {"three"}, Seconds(0.05), {}}).ok());
    EXPECT_TRUE(eventually([&] { return book.lines().size() == 2; }));
    ASSERT_TRUE(attendance.hear({"b", {}, Seconds(0), {}}).ok());
    EXPECT_EQ(attendance.edges(), 0u);
    EXPECT_THAT(book.lines(), testing::ElementsAre("a:one", "c:three")) << "b has unloaded its own";
}

TEST(Attendance, ALoadBeginsTheLeaseOfAnEdgeThatHasSaidNothing) {
    Book book;
    Attendance attendance({}, book.reclaim());
    EXPECT_FALSE(attendance.loads("a", "one", Seconds(600)));
    EXPECT_FALSE(attendance.loads("a", "two", Seconds(0.05)));
    EXPECT_TRUE(eventually([&] { return book.lines().size() == 2; }));
    EXPECT_THAT(book.lines(), testing::UnorderedElementsAre("a:one", "a:two"));
    EXPECT_EQ(attendance.edges(), 0u);
    // What it said before stays.
    ASSERT_TRUE(attendance.hear({"b", {"old"}, Seconds(600), slowEdge}).ok());
    EXPECT_FALSE(attendance.loads("b", "new", Seconds(600)));
    EXPECT_EQ(attendance.hear({"c", {}, Seconds(600), fastEdge})->edges, 2);
    EXPECT_FALSE(attendance.loads("b", "new", Seconds(0.05)));
    EXPECT_TRUE(eventually([&] { return book.lines().size() == 4; }));
    // Hostile metadata.
    for (std::size_t i = 0; i < Attendance::mostModels; ++i)
        EXPECT_FALSE(attendance.loads("d", "m" + std::to_string(i), Seconds(600)));
    EXPECT_TRUE(attendance.loads("d", "one more", Seconds(600)));
    EXPECT_FALSE(attendance.loads("d", "m0", Seconds(600))) << "it holds that one already";
    EXPECT_TRUE(attendance.loads("", "m", Seconds(1)));
    EXPECT_TRUE(attendance.loads("e", "m", Seconds(-1)));
    EXPECT_TRUE(attendance.loads("e", "m", Seconds(std::numeric_limits<double>::quiet_NaN())));
    EXPECT_TRUE(attendance.loads("e", std::string(1000, 'm'), Seconds(1)));
}

TEST(Attendance, OneEdgeAloneHasNoLimitAndSeveralHaveEqualShares) {
    Attendance attendance({.workers = 1, .utilisation = 0.8}, [](auto&, auto&) {});
    const auto alone = attendance.hear({"a", {}, Seconds(60), slowEdge});
    ASSERT_TRUE(alone.ok());
    EXPECT_FALSE(alone->limit);
    EXPECT_EQ(alone->edges, 1);
    EXPECT_FALSE(attendance.hear({"idle", {"half"}, Seconds(60), {}})->limit) << "it does not stream";
    const auto two = attendance.hear({"b", {}, Seconds(60), fastEdge});
    EXPECT_EQ(two->edges, 2);
    EXPECT_DOUBLE_EQ(two->limit.value(), 0.4);
    EXPECT_EQ(two->price, 0);
    ASSERT_TRUE(attendance.hear({"c", {}, Seconds(60), fastEdge}).ok());
    EXPECT_NEAR(attendance.hear({"a", {}, Seconds(60), slowEdge})->limit.value(), 0.8 / 3, 1e-12);
    ASSERT_TRUE(attendance.hear({"c", {}, Seconds(0), {}}).ok());
    EXPECT_NEAR(attendance.hear({"a", {}, Seconds(60), slowEdge})->limit.value(), 0.4, 1e-12)
        << "it changes with who is there";
}

TEST(Attendance, ThePriceGivesTheTimeToWhomItHelps) {
    // Room for one of both: the slow edge gains 3 s, the fast one a tenth.
    Attendance attendance({.workers = 0.5, .utilisation = 0.8, .priced = true}, [](auto&, auto&) {});
    ASSERT_TRUE(attendance.hear({"fast", {}, Seconds(60), fastEdge}).ok());
    const auto slow = attendance.hear({"slow", {}, Seconds(60), slowEdge});
    const auto fast = attendance.hear({"fast", {}, Seconds(60), fastEdge});
    ASSERT_TRUE(slow.ok() && fast.ok());
    EXPECT_NEAR(slow->limit.value(), 0.4, 1e-9);
    EXPECT_NEAR(fast->limit.value(), 0, 1e-9);
    EXPECT_EQ(slow->price, fast->price) << "one price for all";
    EXPECT_GE(fast->price, 0.1 / 0.4 - 1e-9) << "at it the fast edge wants nothing";
    EXPECT_LE(slow->price, 3 / 0.4 + 1e-9) << "and the slow one wants all";
}

TEST(Attendance, RefusesWhatNoEdgeSays) {
    Attendance attendance({}, [](auto&, auto&) {});
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const std::vector<Attendance::Word> bad{
        {"", {}, Seconds(1), {}},
        {std::string(200, 'x'), {}, Seconds(1), {}},
        {"a", {""}, Seconds(1), {}},
        {"a", std::vector<std::string>(65, "m"), Seconds(1), {}},
        {"a", {}, Seconds(-1), {}},
        {"a", {}, Seconds(nan), {}},
        {"a", {}, Seconds(1e9), {}},
        {"a", {}, Seconds(1), std::vector<ShareChoice>(257)},
        {"a", {}, Seconds(1), {{nan, 0, 0}}},
        {"a", {}, Seconds(1), {{0, -1, 0}}},
        {"a", {}, Seconds(1), {{0, std::numeric_limits<double>::infinity(), 0}}}};
    for (const auto& word : bad) {
        const auto answer = attendance.hear(word);
        ASSERT_FALSE(answer.ok());
        EXPECT_EQ(answer.error().code, code::BadLimit);
    }
    EXPECT_EQ(attendance.edges(), 0u);
    for (std::size_t i = 0; i < Attendance::mostEdges; ++i)
        ASSERT_TRUE(attendance.hear({"e" + std::to_string(i), {}, Seconds(600), {}}).ok());
    const auto more = attendance.hear({"one more", {}, Seconds(600), {}});
    ASSERT_FALSE(more.ok());
    EXPECT_EQ(more.error().code, code::QueueFull);
    EXPECT_TRUE(attendance.hear({"e7", {}, Seconds(600), {}}).ok()) << "those that are known are heard";
}

} // namespace
} // namespace cutpoint
