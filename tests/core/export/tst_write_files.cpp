// SPDX-License-Identifier: GPL-3.0-or-later
// What an export leaves on the disk: all of it or nothing.
#include "core/export/write_files.h"

#include <csignal>
#include <fstream>
#include <gmock/gmock.h>
#include <sstream>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace cutpoint {
namespace {

namespace fs = std::filesystem;

class WriteFiles : public testing::Test {
protected:
    void SetUp() override {
        std::string name = testing::TempDir() + "cutpoint-write-XXXXXX";
        ASSERT_NE(mkdtemp(name.data()), nullptr);
        folder = name;
    }
    void TearDown() override { fs::remove_all(folder); }
    static std::string slurp(const fs::path& path) {
        std::ifstream in(path, std::ios::binary);
        std::ostringstream text;
        text << in.rdbuf();
        return text.str();
    }
    std::vector<std::string> names() const {
        std::vector<std::string> all;
        for (const auto& entry : fs::recursive_directory_iterator(folder))
            if (!entry.is_directory())
                all.push_back(fs::relative(entry.path(), folder).string());
        return all;
    }
    fs::path folder;
};

/// As a full disk does it, in the middle of a file: the kernel refuses whatever is beyond.
class FilesLimitedTo {
public:
    explicit FilesLimitedTo(rlim_t bytes) {
        getrlimit(RLIMIT_FSIZE, &before_);
        handler_ = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FilesLimitedTo() {
        setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }

private:
    rlimit before_{};
    void (*handler_)(int) = nullptr;
};

TEST_F(WriteFiles, WritesAndReplaces) {
    EXPECT_FALSE(writeFileWhole(folder / "a.json", "one"));
    EXPECT_EQ(slurp(folder / "a.json"), "one");
    chmod((folder / "a.json").c_str(), 0640);
    EXPECT_FALSE(writeFileWhole(folder / "a.json", "two"));
    EXPECT_EQ(slurp(folder / "a.json"), "two");
    EXPECT_EQ(static_cast<unsigned>(fs::status(folder / "a.json").permissions()), 0640u);
    EXPECT_THAT(names(), testing::ElementsAre("a.json"));
}

TEST_F(WriteFiles, ADiskThatIsFullLeavesNothingOfItAndTheOldFileAsItWas) {
    ASSERT_FALSE(writeFileWhole(folder / "a.json", "old"));
    std::optional<Issue> issue;
    {
        const FilesLimitedTo limit(1000);
        issue = writeFileWhole(folder / "a.json", std::string(5000, 'x'));
    }
    ASSERT_TRUE(issue);
    EXPECT_EQ(issue->code, "cannot-write");
    EXPECT_EQ(issue->file, (folder / "a.json").string());
    EXPECT_EQ(slurp(folder / "a.json"), "old");
    EXPECT_THAT(names(), testing::ElementsAre("a.json"));
}

TEST_F(WriteFiles, OneFileThatFailsLeavesNoneOfTheExport) {
    const ExportedFiles files{{"small.json", "small"}, {"net/1/model.onnx", std::string(5000, 'x')}};
    {
        const FilesLimitedTo limit(1000);
        const auto issue = writeFilesWhole(files, folder);
        ASSERT_TRUE(issue);
        EXPECT_EQ(issue->file, (folder / "net/1/model.onnx").string());
        fs::create_directory(folder / "old");
        EXPECT_TRUE(writeFilesWhole(files, folder / "old/new/er"));
    }
    EXPECT_TRUE(fs::is_empty(folder / "old")) << "no folder of the export either";
    fs::remove(folder / "old");
    EXPECT_TRUE(fs::is_empty(folder));
    EXPECT_FALSE(writeFilesWhole(files, folder));
    EXPECT_THAT(names(), testing::UnorderedElementsAre("small.json", "net/1/model.onnx"));
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(writeFilesWhole({{"late.json", ""}}, folder, stop.get_token())->code, "cancelled");
    EXPECT_FALSE(fs::exists(folder / "late.json"));
}

TEST_F(WriteFiles, FoldersThatAreNotThereAreNamedAndPipesAreWritten) {
    const auto issue = writeFileWhole(folder / "nowhere" / "a.json", "x");
    ASSERT_TRUE(issue);
    EXPECT_EQ(issue->file, (folder / "nowhere/a.json").string());
    const fs::path pipe = folder / "pipe";
    ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
    std::string got;
    {
        const std::jthread reader([&] { got = slurp(pipe); });
        EXPECT_FALSE(writeFileWhole(pipe, "through"));
    }
    EXPECT_EQ(got, "through");
    fs::create_symlink(folder / "a.json", folder / "link.json");
    ASSERT_FALSE(writeFileWhole(folder / "a.json", "one"));
    EXPECT_FALSE(writeFileWhole(folder / "link.json", "two"));
    EXPECT_TRUE(fs::is_symlink(folder / "link.json"));
    EXPECT_EQ(slurp(folder / "a.json"), "two");
}

} // namespace
} // namespace cutpoint
