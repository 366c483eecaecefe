// SPDX-License-Identifier: GPL-3.0-or-later
// Caffe deploy prototxt: layers keep their names, in-place layers stand after the layer they modify.
#include "core/import/caffe_attributes.h"
#include "core/import/caffe_shapes.h"
#include "core/import/caffe_text.h"
#include "core/import/import.h"

#include <algorithm>
#include <numeric>

namespace cutpoint {
namespace {

std::size_t editDistance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t(0));
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0]++;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

/// One version of a blob; an in-place layer makes a new one under the old name.
struct Blob {
    LayerId producer = 0;
    Shape shape;
    bool read = false;
};

class GraphBuilder {
public:
    GraphBuilder(const CaffeNet& net, const ImportOptions& options) : net_(net), options_(options) {}
    Result<ImportedModel> build();

private:
    Issue error(IssueCode code, int line, std::string node, Sentence message, Sentence fix) const {
        return {Severity::Error, std::move(code),    options_.file, line,
                std::move(node), std::move(message), std::move(fix)};
    }
    void warn(IssueCode code, int line, std::string node, Sentence message, Sentence fix) {
        issues_.push_back({Severity::Warning, std::move(code), options_.file, line, std::move(node),
                           std::move(message), std::move(fix)});
    }
    std::string uniqueName(const caffe::LayerParameter& layer, int line);
    /// Applies the user's shape and makes the batch one frame.
    std::optional<Issue> settleInput(const std::string& layer, const std::string& blob, int line,
                                     Shape& shape);
    std::optional<Issue> add(Layer layer, int line, const std::vector<std::string>& tops,
                             const std::vector<Shape>& shapes);
    std::optional<Issue> addInput(const std::string& name, const std::string& type, int line,
                                  const std::vector<std::string>& tops, std::vector<Shape> shapes);
    std::optional<Issue> addLayer(std::size_t index);
    Issue unknownBottom(std::size_t index, const std::string& bottom) const;

    const CaffeNet& net_;
    const ImportOptions& options_;
    Issues issues_;
    std::vector<Layer> layers_;
    std::vector<Link> links_;
    std::vector<Blob> blobs_;
    std::map<std::string, std::size_t> current_; ///< newest version of each blob
    std::map<std::string, int> nameLines_;
    std::map<std::string, bool> usedShapes_;
    std::int64_t batch_ = 1; ///< that the file asks for
};

std::string GraphBuilder::uniqueName(const caffe::LayerParameter& layer, int line) {
    std::string name = layer.name();
    if (name.empty())
        name = layer.top_size() > 0 ? layer.top(0) : layer.type();
    if (name.empty())
        name = "layer";
    const auto [it, fresh] = nameLines_.emplace(name, line);
    if (fresh)
        return name;
    std::string made;
    for (int k = 2; made.empty() || nameLines_.contains(made); ++k)
        made = name + "_" + std::to_string(k);
    warn(code::DuplicateName, line, name,
         say("Line %1 already has a layer of this name; this one becomes %2.", it->second, made),
         say("Give every layer a name of its own."));
    nameLines_.emplace(made, line);
    return made;
}

std::optional<Issue> GraphBuilder::settleInput(const std::string& layer, const std::string& blob, int line,
                                               Shape& shape) {
    if (shape.size() >= 3 && shape[0] > 1)
        batch_ = shape[0];
    auto asked = options_.inputShapes.find(blob);
    if (asked == options_.inputShapes.end())
        asked = options_.inputShapes.find(layer);
    if (asked != options_.inputShapes.end()) {
        shape = asked->second;
        usedShapes_[asked->first] = true;
    } else if (shape.size() >= 3 && shape[0] > 1) {
        issues_.push_back(
            {Severity::Info, code::BatchReduced, options_.file, line, blob,
             say("The file asks for batches of %1; sizes and operations are those of one frame.", shape[0]),
             say("Set another batch with --input-shape %1=...", blob)});
        shape[0] = 1;
    }
    if (shape.empty())
        return error(code::UnknownInputShape, line, blob, say("The file gives no shape for this input."),
                     say("Give it with --input-shape %1=1x3x224x224.", blob));
    return std::nullopt;
}

std::optional<Issue> GraphBuilder::add(Layer layer, int line, const std::vector<std::string>& tops,
                                       const std::vector<Shape>& shapes) {
    constexpr double most = 1LL << 40;
    for (const Shape& shape : shapes) {
        const double count = elementCount(shape);
        const bool positive = std::all_of(shape.begin(), shape.end(), [](auto d) { return d > 0; });
        if (!positive || count <= 0 || count > most)
            return error(code::BadShape, line, layer.name,
                         say("Its output would have the shape %1.", shapeText(shape)),
                         say("Check the input's shape and this layer's sizes, strides and padding."));
    }
    const auto id = static_cast<LayerId>(layers_.size());
    if (!shapes.empty())
        layer.outputShape = shapes.front();
    layers_.push_back(std::move(layer));
    for (std::size_t i = 0; i < tops.size(); ++i) {
        current_[tops[i]] = blobs_.size();
        blobs_.push_back({id, shapes[i], false});
    }
    return std::nullopt;
}

std::optional<Issue> GraphBuilder::addInput(const std::string& name, const std::string& type, int line,
                                            const std::vector<std::string>& tops, std::vector<Shape> shapes) {
    for (std::size_t i = 0; i < tops.size(); ++i)
        if (auto fault = settleInput(i == 0 ? name : tops[i], tops[i], line, shapes[i]))
            return fault;
    Layer layer;
    layer.name = name;
    layer.type = type;
    layer.isInput = true;
    return add(std::move(layer), line, tops, shapes);
}

Issue GraphBuilder::unknownBottom(std::size_t index, const std::string& bottom) const {
    const auto& [layer, line] = net_.layers[index];
    for (std::size_t k = index; k < net_.layers.size(); ++k)
        for (const std::string& top : net_.layers[k].layer.top())
            if (top == bottom)
                return error(code::CyclicGraph, line, layer.name(),
                             say("It reads the blob \"%1\", which is made only by layer \"%2\" on line %3, "
                                 "not above it.",
                                 bottom, net_.layers[k].layer.name(), net_.layers[k].line),
                             say("Break the cycle, or move the layer that makes the blob above this one."));
    std::string nearest;
    std::size_t best = std::max<std::size_t>(2, bottom.size() / 3) + 1;
    constexpr std::size_t longest = 128;
    for (const auto& [blob, version] : current_)
        if (blob.size() < longest && bottom.size() < longest)
            if (const std::size_t distance = editDistance(blob, bottom); distance < best) {
                best = distance;
                nearest = blob;
            }
    return error(code::UnknownBlob, line, layer.name(),
                 say("It reads the blob \"%1\", which no layer makes.", bottom),
                 nearest.empty() ? say("Name the top of a layer above this one.")
                                 : say("Did you mean \"%1\"?", nearest));
}

std::optional<Issue> GraphBuilder::addLayer(std::size_t index) {
    const auto& [parameters, line] = net_.layers[index];
    if (parameters.type().empty() || parameters.type() == "None")
        return error(code::MissingType, line, parameters.name(), say("The layer has no type."),
                     say("Add type: \"Convolution\" or whatever it is."));
    const std::string name = uniqueName(parameters, line);
    const std::vector<std::string> tops(parameters.top().begin(), parameters.top().end());
    if (isCaffeDataLayer(parameters.type()) && parameters.bottom().empty())
        return addInput(name, parameters.type(), line, tops, caffeDataShapes(parameters));

    std::vector<Shape> bottoms;
    const auto id = static_cast<LayerId>(layers_.size());
    for (const std::string& bottom : parameters.bottom()) {
        const auto it = current_.find(bottom);
        if (it == current_.end())
            return unknownBottom(index, bottom);
        Blob& blob = blobs_[it->second];
        blob.read = true;
        links_.push_back({blob.producer, id});
        bottoms.push_back(blob.shape);
    }
    CaffeEffect effect = caffeEffect(parameters, bottoms);
    if (!effect.fault.empty())
        return error(code::BadShape, line, name, say("The layer cannot work: %1.", effect.fault),
                     say("Correct its parameters or the shape of what it reads."));
    if (bottoms.empty())
        return error(code::MissingBottom, line, name, say("The layer reads nothing and is not a data layer."),
                     say("Add its bottom."));
    if (!effect.known)
        warn(code::UnknownOperator, line, name,
             say("The shape and cost of %1 are not known; it is kept, with its input's shape and no "
                 "operations.",
                 parameters.type()),
             say("Edit the layer's size and times, or give a profile."));
    Layer layer;
    layer.name = name;
    layer.type = parameters.type();
    layer.flops = effect.cost.flops;
    layer.parameterBytes = effect.cost.parameterBytes;
    layer.attributes = caffeAttributes(parameters);
    return add(std::move(layer), line, tops, effect.tops);
}

Result<ImportedModel> GraphBuilder::build() {
    for (std::size_t i = 0; i < net_.inputs.size(); ++i) {
        Shape shape;
        if (i < net_.inputShapes.size())
            shape.assign(net_.inputShapes[i].dim().begin(), net_.inputShapes[i].dim().end());
        caffe::LayerParameter named;
        named.set_name(net_.inputs[i]);
        const int line = net_.inputLines[i];
        if (auto fault =
                addInput(uniqueName(named, line), "Input", line, {net_.inputs[i]}, {std::move(shape)}))
            return *fault;
    }
    for (std::size_t i = 0; i < net_.layers.size(); ++i)
        if (auto fault = addLayer(i))
            return *fault;
    for (const auto& [name, shape] : options_.inputShapes)
        if (!usedShapes_.contains(name))
            warn(code::UnknownInput, 0, name, say("The model has no raw input of this name."),
                 say("Use the name of an input of the prototxt."));

    // d_i: what others read; of a layer nobody reads, everything.
    std::vector<double> all(layers_.size(), 0);
    for (const Blob& blob : blobs_) {
        const auto i = static_cast<std::size_t>(blob.producer);
        const Bytes size(elementCount(blob.shape) * 4);
        all[i] += size.value;
        if (blob.read)
            layers_[i].outputBytes += size;
        else if (!layers_[i].isInput)
            layers_[i].isOutput = true;
    }
    for (std::size_t i = 0; i < layers_.size(); ++i)
        if (layers_[i].outputBytes.value == 0)
            layers_[i].outputBytes = Bytes(all[i]);

    Result<LayerGraph> graph =
        LayerGraph::make(net_.name.empty() ? "Caffe" : net_.name, std::move(layers_), std::move(links_));
    if (!graph) {
        Issue fault = graph.error();
        fault.file = options_.file;
        if (const auto at = nameLines_.find(fault.node); at != nameLines_.end())
            fault.line = at->second;
        else if (!net_.layers.empty())
            fault.line = net_.layers.front().line;
        return fault;
    }
    ImportedModel model;
    model.format = "caffe";
    model.graph = std::make_shared<const LayerGraph>(std::move(graph).value());
    model.profile = emptyProfile(*model.graph);
    model.issues = std::move(issues_);
    model.origins.batchOfFile = batch_ > 0 && batch_ < 1'000'000 ? static_cast<int>(batch_) : 1;
    return model;
}

} // namespace

Result<ImportedModel> importCaffe(std::string_view content, const ImportOptions& options) {
    const Result<CaffeNet> net = readCaffeText(content);
    if (!net) {
        Issue error = net.error();
        error.file = options.file;
        return error;
    }
    return GraphBuilder(*net, options).build();
}

} // namespace cutpoint
