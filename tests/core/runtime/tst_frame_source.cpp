// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/edge_fixture.h"

#include "core/runtime/edge/frame_source.h"

#include <cstring>
#include <filesystem>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <opencv2/videoio.hpp>

namespace cutpoint {
namespace {

namespace fs = std::filesystem;

const std::vector<TensorSpec> kColour{{"x", TensorType::Fp32, {1, 3, 8, 6}}};
const std::vector<TensorSpec> kGrey{{"x", TensorType::Fp32, {1, 1, 8, 6}}};

float at(const Tensor& tensor, std::size_t element) {
    float value = 0;
    std::memcpy(&value, tensor.data.data() + element * sizeof value, sizeof value);
    return value;
}

void spoil(const fs::path& file, std::size_t keep) {
    fs::resize_file(file, keep);
}

void writeText(const fs::path& file, const std::string& content) {
    std::ofstream(file, std::ios::binary) << content;
}

class FrameSourceFiles : public testing::Test {
protected:
    void SetUp() override {
        folder = fs::path(testing::TempDir()) / ("cutpoint_frames_" + std::to_string(getpid()));
        fs::remove_all(folder);
        fs::create_directories(folder);
    }
    void TearDown() override { fs::remove_all(folder); }

    /// One colour, given as red, green, blue.
    fs::path picture(const std::string& name, int red, int green, int blue, cv::Size size = {12, 16}) const {
        const fs::path file = folder / name;
        EXPECT_TRUE(cv::imwrite(file.string(), cv::Mat(size, CV_8UC3, cv::Scalar(blue, green, red))));
        return file;
    }
    /// Frames of one grey each.
    fs::path video(const std::string& name, const std::vector<int>& greys) const {
        const fs::path file = folder / name;
        cv::VideoWriter writer(file.string(), cv::CAP_OPENCV_MJPEG,
                               cv::VideoWriter::fourcc('M', 'J', 'P', 'G'), 10, {64, 48});
        EXPECT_TRUE(writer.isOpened());
        for (const int grey : greys)
            writer.write(cv::Mat(48, 64, CV_8UC3, cv::Scalar::all(grey)));
        return file;
    }

    fs::path folder;
};

TEST_F(FrameSourceFiles, PicturesComeInTheOrderOfTheirNamesAndAgain) {
    picture("b.png", 0, 255, 51);
    picture("a.png", 255, 0, 102);
    picture("c.bmp", 10, 20, 30, {200, 100});
    writeText(folder / "notes.txt", "no picture");
    writeText(folder / "fake.png", "no picture either");
    fs::create_directory(folder / "d.png");
    auto source = openFrameSource(folder.string(), kColour);
    ASSERT_TRUE(source.ok()) << source.error().message;
    const float expected[][3] = {{1, 0, 0.4f}, {0, 1, 0.2f}, {10 / 255.f, 20 / 255.f, 30 / 255.f}};
    for (int k = 0; k < 7; ++k) {
        const auto frame = (*source)->next();
        ASSERT_TRUE(frame.ok()) << frame.error().message;
        ASSERT_EQ((*frame)[0].data.size(), 3u * 8 * 6 * 4);
        for (std::size_t c = 0; c < 3; ++c)
            for (std::size_t i = 0; i < 48; ++i)
                EXPECT_NEAR(at((*frame)[0], c * 48 + i), expected[k % 3][c], 1e-6) << k << " channel " << c;
    }
}

TEST_F(FrameSourceFiles, APictureKeepsItsSidesAndBecomesGreyWhereTheModelIsGrey) {
    cv::Mat image(16, 12, CV_8UC3, cv::Scalar(0, 0, 0));
    image(cv::Rect(6, 0, 6, 16)).setTo(cv::Scalar(255, 255, 255)); // white on the right
    image(cv::Rect(0, 14, 12, 2)).setTo(cv::Scalar(0, 0, 255));    // red at the bottom
    ASSERT_TRUE(cv::imwrite((folder / "p.png").string(), image));
    const auto colour = (*openFrameSource(folder.string(), kColour))->next();
    ASSERT_TRUE(colour.ok());
    const Tensor& x = (*colour)[0];
    EXPECT_EQ(at(x, 0), 0) << "top left";
    EXPECT_EQ(at(x, 5), 1) << "top right";
    EXPECT_EQ(at(x, 7 * 6), 1) << "the bottom is red";
    EXPECT_EQ(at(x, 48 + 7 * 6), 0) << "and not green";
    const auto grey = (*openFrameSource(folder.string(), kGrey))->next();
    ASSERT_TRUE(grey.ok());
    EXPECT_EQ((*grey)[0].data.size(), 48u * 4);
    EXPECT_EQ(at((*grey)[0], 5), 1);
    EXPECT_NEAR(at((*grey)[0], 7 * 6), 0.299, 0.005) << "red in grey";
}

TEST_F(FrameSourceFiles, TheOtherInputsAreSynthetic) {
    picture("a.png", 255, 255, 255);
    const std::vector<TensorSpec> inputs{{"scale", TensorType::Fp32, {1, 4}}, kColour[0]};
    auto source = openFrameSource(folder.string(), inputs, 3);
    ASSERT_TRUE(source.ok());
    const auto first = (*source)->next(), second = (*source)->next();
    ASSERT_TRUE(first.ok() && second.ok());
    EXPECT_NE((*first)[0].data, (*second)[0].data);
    EXPECT_EQ(at((*first)[1], 0), 1);
}

TEST_F(FrameSourceFiles, AVideoIsReadInOrderAndAgain) {
    const std::vector<int> greys{0, 60, 120, 180, 240};
    auto source = openFrameSource(video("v.avi", greys).string(), kColour);
    ASSERT_TRUE(source.ok()) << source.error().message;
    for (std::size_t k = 0; k < 12; ++k) {
        const auto frame = (*source)->next();
        ASSERT_TRUE(frame.ok()) << k << ": " << frame.error().message;
        for (const std::size_t element : {0u, 47u, 48u, 143u})
            EXPECT_NEAR(at((*frame)[0], element), static_cast<double>(greys[k % 5]) / 255, 0.02) << k;
    }
}

TEST_F(FrameSourceFiles, HostileFilesAreRefusedOrAreBadFrames) {
    // Nothing that could be opened.
    EXPECT_EQ(openFrameSource(folder.string(), kColour).error().code, "no-source") << "an empty folder";
    writeText(folder / "text.avi", "RIFF it is not");
    EXPECT_EQ(openFrameSource((folder / "text.avi").string(), kColour).error().code, "no-source");
    writeText(folder / "empty.avi", "");
    EXPECT_EQ(openFrameSource((folder / "empty.avi").string(), kColour).error().code, "no-source");
    EXPECT_EQ(openFrameSource(folder.string(), kColour).error().code, "no-source") << "no picture in it";
    EXPECT_EQ(openFrameSource("/dev/null", kColour).error().code, "no-source");

    // A picture that ends early, one that claims 100,000 x 100,000 pixels, and one that goes away.
    spoil(picture("1_short.png", 9, 9, 9, {300, 300}), 60);
    std::string bomb(fs::file_size(picture("2_bomb.png", 9, 9, 9)), '\0');
    std::ifstream(folder / "2_bomb.png", std::ios::binary)
        .read(bomb.data(), static_cast<std::streamsize>(bomb.size()));
    for (const std::size_t side : {16u, 20u})
        bomb.replace(side, 4, std::string("\x00\x01\x86\xa0", 4));
    writeText(folder / "2_bomb.png", bomb);
    const fs::path gone = picture("3_gone.png", 9, 9, 9);
    picture("4_good.png", 255, 255, 255);
    auto source = openFrameSource(folder.string(), kColour);
    ASSERT_TRUE(source.ok());
    fs::remove(gone);
    for (int round = 0; round < 2; ++round) {
        for (const char* what : {"short", "bomb", "gone"}) {
            const auto frame = (*source)->next();
            ASSERT_FALSE(frame.ok()) << what;
            EXPECT_EQ(frame.error().code, "bad-frame") << what;
        }
        EXPECT_TRUE((*source)->next().ok()) << "the next one is good";
    }
}

TEST_F(FrameSourceFiles, ATruncatedVideoNeverCrashes) {
    const fs::path file = video("v.avi", {50, 100, 150, 200});
    std::string whole(fs::file_size(file), '\0');
    std::ifstream(file, std::ios::binary).read(whole.data(), static_cast<std::streamsize>(whole.size()));
    ASSERT_GT(whole.size(), 4000u);
    std::size_t opened = 0, refused = 0;
    for (std::size_t keep = 0; keep < whole.size(); keep += whole.size() / 23) {
        writeText(file, whole.substr(0, keep));
        auto source = openFrameSource(file.string(), kColour);
        if (!source) {
            EXPECT_EQ(source.error().code, "no-source");
            ++refused;
            continue;
        }
        ++opened;
        for (int k = 0; k < 6; ++k)
            if (const auto frame = (*source)->next(); !frame) {
                EXPECT_EQ(frame.error().code, "bad-frame");
            }
    }
    EXPECT_GT(refused, 0u);
    EXPECT_EQ(opened + refused, 24u);
}

class FrameSourceStream : public EdgeWorld {};

TEST_F(FrameSourceStream, ABadPictureIsAFailedFrameAndNotASilentOne) {
    const fs::path folder = fs::path(testing::TempDir()) / ("cutpoint_stream_" + std::to_string(getpid()));
    fs::create_directories(folder);
    for (const char* name : {"a.png", "b.png", "c.png"})
        ASSERT_TRUE(cv::imwrite((folder / name).string(), cv::Mat(64, 64, CV_8UC3, cv::Scalar(1, 2, 3))));
    spoil(folder / "b.png", 40);
    startEdge([&](EdgeOptions& options) { options.source = folder.string(); });
    ASSERT_TRUE(agent->deploy(edgeLayers(2), {}, "split").ok());
    ASSERT_FALSE(agent->startStream(0, 9));
    ASSERT_TRUE(eventually([&] { return !agent->streaming(); })) << records->text();
    const Pipeline::Counts counts = agent->stopStream();
    EXPECT_EQ(counts.in, 9);
    EXPECT_EQ(counts.done, 6);
    EXPECT_EQ(counts.failed, 3);
    EXPECT_TRUE(eventually([&] { return records->count("frame-failed") == 3; })) << records->text();
    EXPECT_TRUE(eventually([&] { return records->frames().size() == 6; }));
    std::set<std::int64_t> numbers;
    for (const auto& frame : records->frames())
        numbers.insert(frame.frame());
    EXPECT_EQ(numbers, (std::set<std::int64_t>{0, 2, 3, 5, 6, 8}));
    fs::remove_all(folder);
}

} // namespace
} // namespace cutpoint
