// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/frame_source.h"

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <opencv2/videoio.hpp>
#include <random>

namespace cutpoint {
namespace {

Issue sourceIssue(IssueCode code, const std::string& what, Sentence message, Sentence fix) {
    return {Severity::Error, code, what, 0, "", std::move(message), std::move(fix)};
}

std::int64_t elementsOf(const Shape& shape) {
    std::int64_t elements = 1;
    for (const std::int64_t size : shape)
        elements *= std::max<std::int64_t>(size, 1);
    return elements;
}

class SyntheticSource final : public FrameSource {
public:
    SyntheticSource(const std::vector<TensorSpec>& inputs, std::uint64_t seed)
        : inputs_(inputs), random_(seed) {
        for (TensorSpec& spec : inputs_)
            for (std::int64_t& size : spec.shape)
                size = std::max<std::int64_t>(size, 1);
    }

    Result<std::vector<Tensor>> next() override {
        std::vector<Tensor> frame;
        for (const TensorSpec& spec : inputs_) {
            Tensor tensor{spec, std::string(static_cast<std::size_t>(elementsOf(spec.shape) *
                                                                     tensorTypeBytes(spec.type)),
                                            '\0')};
            // Other types get zeros: indices and flags are valid at 0 whatever they mean.
            if (spec.type == TensorType::Fp32)
                for (std::size_t at = 0; at < tensor.data.size(); at += sizeof(float)) {
                    const float value = static_cast<float>(random_() >> 40) / static_cast<float>(1 << 24);
                    std::memcpy(tensor.data.data() + at, &value, sizeof value);
                }
            frame.push_back(std::move(tensor));
        }
        return frame;
    }

private:
    std::vector<TensorSpec> inputs_;
    std::mt19937_64 random_;
};

/// Puts pictures into the first picture-shaped input.
class PictureSource : public FrameSource {
public:
    PictureSource(std::string what, const std::vector<TensorSpec>& inputs, std::uint64_t seed)
        : what_(std::move(what)), rest_(inputs, seed) {
        for (std::size_t i = inputs.size(); i-- > 0;)
            if (isPicture(inputs[i]))
                picture_ = i;
    }

    static bool isPicture(const TensorSpec& spec) {
        return spec.type == TensorType::Fp32 && spec.shape.size() == 4 &&
               (spec.shape[1] == 1 || spec.shape[1] == 3) && spec.shape[2] > 0 && spec.shape[3] > 0;
    }

    Result<std::vector<Tensor>> next() override {
        auto frame = rest_.next();
        if (!frame)
            return frame;
        std::vector<Tensor> tensors = *std::move(frame);
        try {
            if (const cv::Mat image = decode(); !image.empty()) {
                put(image, tensors[picture_]);
                return tensors;
            }
        } catch (const cv::Exception&) {
            // told below like a file that is no picture
        }
        return sourceIssue(code::BadFrame, what_, say("The picture cannot be decoded."),
                           say("Remove it or convert it."));
    }

protected:
    virtual cv::Mat decode() = 0;
    const std::string what_;

private:
    static void put(const cv::Mat& image, Tensor& tensor) {
        const auto channels = static_cast<int>(tensor.spec.shape[1]);
        const cv::Size size(static_cast<int>(tensor.spec.shape[3]), static_cast<int>(tensor.spec.shape[2]));
        cv::Mat colours, scaled, floats;
        cv::cvtColor(image, colours, channels == 1 ? cv::COLOR_BGR2GRAY : cv::COLOR_BGR2RGB);
        cv::resize(colours, scaled, size, 0, 0, cv::INTER_AREA);
        scaled.convertTo(floats, CV_32F, 1.0 / 255);
        std::vector<cv::Mat> planes;
        cv::split(floats, planes);
        const std::size_t bytes = static_cast<std::size_t>(size.area()) * sizeof(float);
        for (std::size_t c = 0; c < planes.size(); ++c)
            std::memcpy(tensor.data.data() + c * bytes, planes[c].data, bytes);
    }

    SyntheticSource rest_;
    std::size_t picture_ = 0;
};

class FolderSource final : public PictureSource {
public:
    FolderSource(const std::string& folder, std::vector<std::string> files,
                 const std::vector<TensorSpec>& inputs, std::uint64_t seed)
        : PictureSource(folder, inputs, seed), files_(std::move(files)) {}

private:
    cv::Mat decode() override { return cv::imread(files_[next_++ % files_.size()], cv::IMREAD_COLOR); }
    std::vector<std::string> files_;
    std::size_t next_ = 0;
};

class VideoSource final : public PictureSource {
public:
    using PictureSource::PictureSource;
    /// By the readers of files only: left to choose, OpenCV also asks for cameras of that name, on every bus.
    bool open() { return video_.open(what_, cv::CAP_FFMPEG) || video_.open(what_, cv::CAP_OPENCV_MJPEG); }

private:
    cv::Mat decode() override {
        cv::Mat image;
        if (!video_.read(image)) {
            open();
            video_.read(image);
        }
        return image;
    }
    cv::VideoCapture video_;
};

Result<std::vector<std::string>> imagesIn(const std::string& folder) {
    std::vector<std::string> files;
    std::error_code error;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error))
        if (entry->is_regular_file(error) && cv::haveImageReader(entry->path().string()))
            files.push_back(entry->path().string());
    if (files.empty())
        return sourceIssue(code::NoSource, folder, say("The folder has no picture."),
                           say("Give a folder of JPEG or PNG files."));
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

Result<std::unique_ptr<FrameSource>>
openFrameSource(const std::string& what, const std::vector<TensorSpec>& inputs, std::uint64_t seed) {
    using Source = std::unique_ptr<FrameSource>;
    for (const TensorSpec& spec : inputs) {
        // A size from a hostile model must not decide how much memory a frame takes.
        double bytes = static_cast<double>(tensorTypeBytes(spec.type));
        for (const std::int64_t size : spec.shape)
            bytes *= static_cast<double>(std::max<std::int64_t>(size, 1));
        if (bytes > 1e9)
            return sourceIssue(code::NoSource, what, say("The model's input is larger than 1 GB."),
                               say("Use a smaller input."));
    }
    if (what.empty() || what == "synthetic")
        return Source(std::make_unique<SyntheticSource>(inputs, seed));
    std::error_code error;
    if (!std::filesystem::exists(what, error))
        return sourceIssue(code::NoSource, what, say("There is no such folder or video."),
                           say("Give \"synthetic\", a folder of pictures or a video."));
    if (std::none_of(inputs.begin(), inputs.end(), PictureSource::isPicture))
        return sourceIssue(code::NoPictureInput, what, say("The model takes no picture."),
                           say("Use the synthetic source."));
    if (std::filesystem::is_directory(what, error)) {
        auto files = imagesIn(what);
        if (!files)
            return files.error();
        return Source(std::make_unique<FolderSource>(what, *std::move(files), inputs, seed));
    }
    auto video = std::make_unique<VideoSource>(what, inputs, seed);
    try {
        if (video->open())
            return Source(std::move(video));
    } catch (const cv::Exception&) {
        // reported below like any file that is no video
    }
    return sourceIssue(code::NoSource, what, say("The file is no video that can be read."),
                       say("Convert it, or give a folder."));
}

} // namespace cutpoint
