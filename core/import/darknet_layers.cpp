// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/darknet_layers.h"

#include <algorithm>
#include <array>

namespace cutpoint {
namespace {

constexpr std::int64_t largestDarknetNumber = 1 << 20; ///< of any size, stride, pad or count
constexpr double darknetFloatBytes = 4;

/// Reads one section; the members are what every kind of layer needs.
class SectionReader {
public:
    SectionReader(const DarknetSection& section, const std::vector<DarknetLayer>& before,
                  const DarknetLayer& input, Issues& issues)
        : section_(section), before_(before), input_(input), issues_(issues),
          index_(static_cast<int>(before.size())), above_(before.empty() ? input : before.back()) {
        out_.channels = above_.channels;
        out_.height = above_.height;
        out_.width = above_.width;
        out_.reads = {index_ - 1};
    }

    DarknetLayer read();

private:
    std::int64_t number(std::string_view key, std::int64_t fallback, std::int64_t least = 0) {
        return section_.integer(key, fallback, least, largestDarknetNumber, issues_);
    }
    void report(Severity severity, IssueCode code, Sentence message, Sentence fix) {
        issues_.push_back({severity, std::move(code), "", section_.line,
                           std::to_string(index_) + "_" + darknetWord(section_), std::move(message),
                           std::move(fix)});
    }
    const DarknetLayer& layerAt(int index) const {
        return index < 0 ? input_ : before_[static_cast<std::size_t>(index)];
    }
    /// Layers named by `key`, relative when negative; errors for those that are not above this one.
    std::vector<int> references(std::string_view key);
    /// (size + 2 pad - window) / stride + 1, an error when the window does not fit.
    std::int64_t slide(std::int64_t extent, std::int64_t padding, std::int64_t window, std::int64_t stride);
    void addActivation(std::string_view fallback);
    void convolution(bool transposed);
    void local();
    void pooling();
    void route();
    void shortcut();
    void resample();
    void connected();
    void recurrent(double gates);
    void convolutionalRecurrent();
    void head(std::int64_t perAnchor);

    const DarknetSection& section_;
    const std::vector<DarknetLayer>& before_;
    const DarknetLayer& input_;
    Issues& issues_;
    int index_;
    const DarknetLayer& above_;
    DarknetLayer out_;
};

std::vector<int> SectionReader::references(std::string_view key) {
    std::vector<int> found;
    for (std::int64_t reference : section_.integers(key, issues_)) {
        const std::int64_t at = reference < 0 ? index_ + reference : reference;
        if (at < 0 || at >= index_)
            report(Severity::Error, code::BadReference,
                   say("%1=%2 names layer %3, which is not above layer %4.", key, reference, at, index_),
                   index_ == 0 ? say("The first layer can only read the frame.")
                               : say("Name a layer from 0 to %1, or from -%2 to -1 counting upwards.",
                                     index_ - 1, index_));
        else
            found.push_back(static_cast<int>(at));
    }
    if (found.empty())
        report(Severity::Error, code::MissingValue, say("[%1] names no layer in %2.", section_.type, key),
               say("Write %1= and the layers it reads.", key));
    return found;
}

std::int64_t SectionReader::slide(std::int64_t extent, std::int64_t padding, std::int64_t window,
                                  std::int64_t stride) {
    if (extent + padding < window) {
        report(Severity::Error, code::WindowTooLarge,
               say("A window of %1 does not fit into %2 plus padding %3.", window, extent, padding),
               say("Reduce size, or give the net a larger frame."));
        return 1;
    }
    return (extent + padding - window) / stride + 1;
}

void SectionReader::addActivation(std::string_view fallback) {
    if (section_.text("activation", fallback) != "linear")
        out_.cost.flops += elementwiseCost(out_.elements(), 1).flops;
}

void SectionReader::convolution(bool transposed) {
    const std::int64_t size = number("size", 1, 1);
    const std::int64_t filters = number("filters", 1, 1);
    const std::int64_t stride = number("stride", 1, 1);
    const std::int64_t strideX = number("stride_x", stride, 1), strideY = number("stride_y", stride, 1);
    const std::int64_t groups = number("groups", 1, 1);
    const std::int64_t pad = number("pad", 0) != 0 ? size / 2 : number("padding", 0);
    const bool normalised = number("batch_normalize", 0) != 0;
    if (above_.channels % groups != 0 || filters % groups != 0)
        report(Severity::Error, code::BadGroups,
               say("%1 groups do not divide %2 channels into %3 filters.", groups, above_.channels, filters),
               say("Choose groups that divide both."));
    out_.channels = filters;
    if (transposed) {
        out_.height = (above_.height - 1) * strideY + size - 2 * pad;
        out_.width = (above_.width - 1) * strideX + size - 2 * pad;
    } else {
        out_.height = slide(above_.height, 2 * pad, size, strideY);
        out_.width = slide(above_.width, 2 * pad, size, strideX);
    }
    const auto channelsRead = above_.channels / groups; // by each filter; groups divide them
    const double weights = static_cast<double>(filters) * static_cast<double>(channelsRead) *
                           static_cast<double>(size) * static_cast<double>(size);
    const DarknetLayer& positions = transposed ? above_ : out_;
    out_.cost =
        convolutionCost(weights, static_cast<double>(positions.height) * static_cast<double>(positions.width),
                        1, static_cast<double>(filters), true, darknetFloatBytes);
    if (normalised) {
        out_.cost.flops += elementwiseCost(out_.elements(), 2).flops;
        out_.cost.parameterBytes += Bytes(3.0 * static_cast<double>(filters) * darknetFloatBytes);
    }
    addActivation("logistic");
}

void SectionReader::local() {
    const std::int64_t size = number("size", 1, 1), stride = number("stride", 1, 1);
    const std::int64_t filters = number("filters", 1, 1);
    // Darknet's rule for local layers differs from its convolutions: padding counts as "one window centre".
    const std::int64_t window = number("pad", 0) != 0 ? 1 : size;
    out_.height = slide(above_.height, window == 1 ? 0 : 1, window == 1 ? 1 : size + 1, stride);
    out_.width = slide(above_.width, window == 1 ? 0 : 1, window == 1 ? 1 : size + 1, stride);
    out_.channels = filters;
    const double perPosition = static_cast<double>(filters) * static_cast<double>(above_.channels) *
                               static_cast<double>(size) * static_cast<double>(size);
    const double positions = static_cast<double>(out_.height) * static_cast<double>(out_.width);
    out_.cost.flops = 2 * perPosition * positions + out_.elements();
    out_.cost.parameterBytes = Bytes((perPosition * positions + out_.elements()) * darknetFloatBytes);
    addActivation("logistic");
}

void SectionReader::pooling() {
    const std::int64_t stride = number("stride", 1, 1);
    const std::int64_t strideX = number("stride_x", stride, 1), strideY = number("stride_y", stride, 1);
    const std::int64_t size = number("size", stride, 1);
    // Padding is the total of both sides here, and defaults so that size 2, stride 1 keeps the size.
    const std::int64_t padding = number("padding", size - 1);
    if (number("maxpool_depth", 0) != 0) {
        out_.channels = number("out_channels", 1, 1);
        out_.cost = elementwiseCost(above_.elements(), 1);
        return;
    }
    out_.height = slide(above_.height, padding, size, strideY);
    out_.width = slide(above_.width, padding, size, strideX);
    out_.cost = elementwiseCost(out_.elements(), static_cast<double>(size) * static_cast<double>(size));
}

void SectionReader::route() {
    const std::vector<int> sources = references("layers");
    if (sources.empty())
        return;
    const std::int64_t groups = number("groups", 1, 1);
    const std::int64_t group = number("group_id", 0);
    if (group >= groups)
        report(Severity::Error, code::BadGroups, say("group_id %1 is not one of %2 groups.", group, groups),
               say("Count groups from 0."));
    const DarknetLayer& first = layerAt(sources.front());
    out_.channels = 0;
    out_.height = first.height;
    out_.width = first.width;
    out_.reads = sources;
    for (int source : sources) {
        const DarknetLayer& read = layerAt(source);
        if (read.height != first.height || read.width != first.width)
            report(Severity::Error, code::ShapeMismatch,
                   say("It joins layer %1 (%2x%3) and layer %4 (%5x%6).", sources.front(), first.width,
                       first.height, source, read.width, read.height),
                   say("Join only layers of equal width and height."));
        if (read.channels % groups != 0)
            report(Severity::Error, code::BadGroups,
                   say("%1 groups do not divide %2 channels.", groups, read.channels),
                   say("Choose groups that divide the channels."));
        out_.channels += read.channels / groups;
    }
}

void SectionReader::shortcut() {
    const bool scales = section_.type == "scale_channels";
    const std::vector<int> sources = references("from");
    for (int source : sources)
        out_.reads.push_back(source);
    if (scales && !sources.empty()) {
        const DarknetLayer& scaled = layerAt(sources.front());
        out_.channels = scaled.channels;
        out_.height = scaled.height;
        out_.width = scaled.width;
    }
    out_.cost = elementwiseCost(out_.elements(), static_cast<double>(sources.size()));
    const std::string weights = section_.text("weights_type", "none");
    if (weights != "none") {
        const double perSource = weights == "per_channel" ? static_cast<double>(out_.channels) : 1;
        out_.cost.flops += elementwiseCost(out_.elements(), static_cast<double>(sources.size()) + 1).flops;
        out_.cost.parameterBytes =
            Bytes(perSource * (static_cast<double>(sources.size()) + 1) * darknetFloatBytes);
    }
    addActivation("linear");
}

void SectionReader::resample() {
    const bool reorg = section_.type != "upsample";
    std::int64_t stride = section_.integer("stride", reorg ? 1 : 2, reorg ? 1 : -largestDarknetNumber,
                                           largestDarknetNumber, issues_);
    const bool shrink = reorg ? number("reverse", 0) == 0 : stride < 0;
    stride = std::max<std::int64_t>(1, std::abs(stride));
    if (shrink) {
        out_.height = above_.height / stride;
        out_.width = above_.width / stride;
        if (reorg)
            out_.channels = above_.channels * stride * stride;
    } else {
        out_.height = above_.height * stride;
        out_.width = above_.width * stride;
        if (reorg)
            out_.channels = above_.channels / (stride * stride);
    }
    if (!reorg)
        out_.cost = elementwiseCost(out_.elements(), 1);
}

void SectionReader::connected() {
    const auto outputs = number("output", 1, 1);
    out_.channels = outputs;
    out_.height = out_.width = 1;
    out_.cost =
        matrixProductCost(1, above_.elements(), static_cast<double>(outputs), true, true, darknetFloatBytes);
    if (number("batch_normalize", 0) != 0) {
        out_.cost.flops += elementwiseCost(out_.elements(), 2).flops;
        out_.cost.parameterBytes += Bytes(3.0 * static_cast<double>(outputs) * darknetFloatBytes);
    }
    addActivation("logistic");
}

void SectionReader::recurrent(double gates) {
    const auto outputs = number("output", 1, 1);
    const double columns = static_cast<double>(outputs);
    out_.channels = outputs;
    out_.height = out_.width = 1;
    const OperatorCost fromInput =
        matrixProductCost(1, above_.elements(), gates * columns, true, true, darknetFloatBytes);
    const OperatorCost fromState =
        matrixProductCost(1, columns, gates * columns, true, true, darknetFloatBytes);
    out_.cost.flops = fromInput.flops + fromState.flops;
    out_.cost.parameterBytes = fromInput.parameterBytes + fromState.parameterBytes;
    report(Severity::Warning, code::RecurrentLayer,
           say("[%1] keeps a state between frames; it is counted as one time step.", section_.type),
           say("Check its size and cost, or edit them."));
}

void SectionReader::convolutionalRecurrent() {
    const bool lstm = section_.type == "conv_lstm";
    const std::int64_t size = number("size", 3, 1), filters = number("output_filters", 1, 1);
    const double area = static_cast<double>(size) * static_cast<double>(size);
    const double channels = static_cast<double>(above_.channels), outputs = static_cast<double>(filters);
    out_.channels = filters;
    // crnn: input to hidden, hidden to hidden, hidden to output; conv_lstm: four gates of input and state.
    const double hidden = lstm ? outputs : static_cast<double>(number("hidden_filters", 1, 1));
    const double weights = lstm ? 4 * area * outputs * (channels + outputs)
                                : area * (channels * hidden + hidden * hidden + hidden * outputs);
    out_.cost = convolutionCost(weights, static_cast<double>(out_.height) * static_cast<double>(out_.width),
                                1, lstm ? 4 * outputs : 2 * hidden + outputs, true, darknetFloatBytes);
    report(Severity::Warning, code::RecurrentLayer,
           say("[%1] keeps a state between frames; it is counted as one time step.", section_.type),
           say("Check its size and cost, or edit them."));
}

void SectionReader::head(std::int64_t perAnchor) {
    out_.isHead = true;
    out_.cost = elementwiseCost(out_.elements(), 1);
    const auto masked = static_cast<std::int64_t>(section_.integers("mask", issues_).size());
    const std::int64_t anchors = masked > 0 ? masked : number("num", 1, 1);
    const std::int64_t expected = anchors * (number("classes", 20) + perAnchor);
    if (expected != above_.channels)
        report(Severity::Warning, code::HeadMismatch,
               say("The head expects %1 channels and gets %2.", expected, above_.channels),
               say("Set filters of the convolution above it to %1.", expected));
}

DarknetLayer SectionReader::read() {
    const std::string& type = section_.type;
    const auto is = [&type](std::initializer_list<std::string_view> names) {
        return std::find(names.begin(), names.end(), type) != names.end();
    };
    if (is({"convolutional", "conv"}))
        convolution(false);
    else if (is({"deconvolutional", "deconv"}))
        convolution(true);
    else if (is({"local"}))
        local();
    else if (is({"maxpool", "max", "local_avgpool", "local_avg"}))
        pooling();
    else if (is({"avgpool", "avg"})) {
        out_.height = out_.width = 1;
        out_.cost = elementwiseCost(above_.elements(), 1);
    } else if (is({"route"}))
        route();
    else if (is({"shortcut", "scale_channels", "sam"}))
        shortcut();
    else if (is({"upsample", "reorg", "reorg3d", "reorg_old"}))
        resample();
    else if (is({"connected", "conn"}))
        connected();
    else if (is({"rnn"}))
        recurrent(2);
    else if (is({"gru"}))
        recurrent(3);
    else if (is({"lstm"}))
        recurrent(4);
    else if (is({"crnn", "conv_lstm"}))
        convolutionalRecurrent();
    else if (is({"yolo"}))
        head(5);
    else if (is({"gaussian_yolo", "Gaussian_yolo"}))
        head(9);
    else if (is({"region"}))
        head(number("coords", 4) + 1);
    else if (is({"detection", "iseg"}))
        out_.isHead = true;
    else if (is({"crop"})) {
        out_.height = number("crop_height", 1, 1);
        out_.width = number("crop_width", 1, 1);
        if (out_.height > above_.height || out_.width > above_.width)
            report(Severity::Error, code::WindowTooLarge, say("It crops more than the frame has."),
                   say("Crop at most %1x%2.", above_.width, above_.height));
    } else if (is({"batchnorm"})) {
        out_.cost = {2 * out_.elements(),
                     Bytes(4.0 * static_cast<double>(out_.channels) * darknetFloatBytes)};
    } else if (is({"activation", "logistic"}))
        out_.cost = elementwiseCost(out_.elements(), 1);
    else if (is({"softmax", "soft", "l2norm"}))
        out_.cost = elementwiseCost(out_.elements(), 3);
    else if (is({"normalization", "lrn"}))
        out_.cost = elementwiseCost(out_.elements(), 2.0 * static_cast<double>(number("size", 5, 1)));
    else if (!is({"dropout", "cost", "empty", "silence"}))
        report(Severity::Warning, code::UnknownOperator,
               say("[%1] is not a section this reader knows; it is kept as a layer that passes its input on "
                   "at no cost.",
                   type),
               say("Check the spelling, or edit the layer's size and times."));
    return out_;
}

} // namespace

DarknetLayer darknetLayer(const DarknetSection& section, const std::vector<DarknetLayer>& before,
                          const DarknetLayer& input, Issues& issues) {
    SectionReader reader(section, before, input, issues);
    DarknetLayer layer = reader.read();
    const auto failed = std::any_of(issues.begin(), issues.end(),
                                    [](const Issue& issue) { return issue.severity == Severity::Error; });
    constexpr double most = 1LL << 40; // one tensor of 4 TiB is no frame
    const bool positive = layer.channels > 0 && layer.height > 0 && layer.width > 0;
    if (!failed && (!positive || layer.elements() > most))
        issues.push_back({Severity::Error, code::BadShape, "", section.line,
                          std::to_string(before.size()) + "_" + darknetWord(section),
                          positive ? say("Its output is too large.") : say("Its output would be empty."),
                          say("Check size, stride, padding and filters.")});
    return layer;
}

std::string darknetWord(const DarknetSection& section) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> words{
        {{"convolutional", "conv"},
         {"deconvolutional", "deconv"},
         {"max", "maxpool"},
         {"avg", "avgpool"},
         {"conn", "connected"},
         {"soft", "softmax"}}};
    for (const auto& [type, word] : words)
        if (section.type == type)
            return std::string(word);
    return section.type;
}

} // namespace cutpoint
