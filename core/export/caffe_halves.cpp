// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/caffe_halves.h"

#include "core/import/caffe_shapes.h"
#include "core/import/caffe_text.h"
#include "core/import/import.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace cutpoint {

namespace {

/// One top-level `word ...` of a prototxt: a message in braces, or a plain value.
struct Span {
    std::size_t begin = 0, end = 0;
    int line = 0;
    std::string word;
};

bool isWord(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}

/// The top-level fields of a text whose braces match. O(bytes).
std::vector<Span> topLevelSpans(std::string_view text) {
    std::vector<Span> spans;
    int line = 1, depth = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '#') {
            i = std::min(text.find('\n', i), text.size()) - 1;
            continue;
        }
        if (c == '"' || c == '\'')
            while (++i < text.size() && text[i] != c && text[i] != '\n')
                i += text[i] == '\\' ? 1 : 0;
        else if (c == '{')
            ++depth;
        else if (c == '}')
            --depth;
        else if (depth == 0 && isWord(c) && (i == 0 || !isWord(text[i - 1]))) {
            std::size_t end = i;
            while (end < text.size() && isWord(text[end]))
                ++end;
            const std::size_t next = text.find_first_not_of(" \t\r\n", end);
            if (next != std::string_view::npos && (text[next] == ':' || text[next] == '{'))
                spans.push_back({i, 0, line, std::string(text.substr(i, end - i))});
            i = end - 1;
        }
        if (i < text.size() && text[i] == '\n')
            ++line;
        if (!spans.empty())
            spans.back().end = std::max(spans.back().end, std::min(i + 1, text.size()));
    }
    return spans;
}

struct Version {
    std::string blob;
    Shape shape;
    LayerId producer = 0;
};

class CaffeSplitter {
public:
    CaffeSplitter(std::string_view text, const CaffeNet& net, const LayerGraph& graph)
        : text_(text), net_(net), graph_(graph), onEdge_(static_cast<std::size_t>(graph.size())) {}

    Result<CaffeHalves> split(const std::vector<std::string>& edgeLayers) {
        for (const std::string& name : edgeLayers) {
            const LayerId v = graph_.find(name);
            if (v < 0)
                return error(code::UnknownLayer, name,
                             say("The plan names a layer that the model does not have."),
                             say("Make the plan for this model."));
            onEdge_[v] = true;
        }
        for (const LayerId v : graph_.inputs())
            onEdge_[v] = true;
        if (auto issue = walk())
            return *issue;
        return write();
    }

private:
    static Issue error(IssueCode code, std::string node, Sentence message, Sentence fix) {
        return {Severity::Error, std::move(code), "", 0, std::move(node), std::move(message), std::move(fix)};
    }
    bool onEdge(LayerId v) const { return onEdge_[v]; }

    std::optional<Issue> walk() {
        std::map<std::string, std::size_t> current, lastOnEdge;
        const auto make = [&](const std::string& blob, Shape shape, LayerId v) {
            current[blob] = versions_.size();
            if (onEdge(v))
                lastOnEdge[blob] = versions_.size();
            versions_.push_back({blob, std::move(shape), v});
        };
        LayerId v = 0;
        for (const std::string& input : net_.inputs) {
            make(input, graph_.layer(v).outputShape, v);
            ++v;
        }
        for (const CaffeNet::Entry& entry : net_.layers) {
            const LayerId id = v++;
            std::vector<Shape> shapes;
            for (const std::string& bottom : entry.layer.bottom()) {
                const std::size_t at = current.at(bottom);
                shapes.push_back(versions_[at].shape);
                const bool fromEdge = onEdge(versions_[at].producer);
                if (onEdge(id) && !fromEdge)
                    return error(code::NotADownset, graph_.layer(id).name,
                                 say("This layer is on the edge, but it reads the result of \"%1\", which is "
                                     "in the cloud.",
                                     graph_.layer(versions_[at].producer).name),
                                 say("Put every predecessor of an edge layer on the edge."));
                if (!onEdge(id) && fromEdge)
                    cut_.insert(at);
            }
            std::vector<Shape> tops;
            if (graph_.layer(id).isInput) {
                tops = caffeDataShapes(entry.layer);
                if (!tops.empty())
                    tops.front() = graph_.layer(id).outputShape;
            } else {
                tops = caffeEffect(entry.layer, shapes).tops;
            }
            for (int t = 0; t < entry.layer.top_size(); ++t)
                make(entry.layer.top(t), tops[static_cast<std::size_t>(t)], id);
        }
        for (const std::size_t at : cut_)
            if (lastOnEdge.at(versions_[at].blob) != at)
                return error(code::InPlaceCut, graph_.layer(versions_[at].producer).name,
                             say("The blob \"%1\" has to be sent as this layer makes it, but a later layer "
                                 "on the edge overwrites it.",
                                 versions_[at].blob),
                             say("Move that in-place layer to the cloud, or give it a top of its own."));
        return std::nullopt;
    }

    /// A layer's name, of its cut blob: "stop_conv5"; never one that the file has already.
    std::string stopName(const Version& version) const {
        std::string name = "stop_" + version.blob;
        const auto isTaken = [&](const std::string& wanted) {
            return graph_.find(wanted) >= 0 ||
                   std::ranges::any_of(versions_, [&](const Version& v) { return v.blob == wanted; });
        };
        while (isTaken(name))
            name += '_';
        return name;
    }

    /// What makes the blob of a version that is sent an output of the edge's net, whatever reads it on the
    /// edge, too. `old`: in the words of Caffe's first layers.
    std::string stopLayer(const Version& version, bool old) const {
        const std::string name = stopName(version);
        return std::string(old ? "layers" : "layer") + " {\n  name: \"" + name +
               "\"\n  type: " + (old ? "SPLIT" : "\"Split\"") + "\n  bottom: \"" + version.blob +
               "\"\n  top: \"" + name + "\"\n}\n";
    }
    std::string stopsAfter(LayerId v, bool old) const {
        std::string stops;
        for (const std::size_t at : cut_)
            if (versions_[at].producer == v)
                stops += stopLayer(versions_[at], old);
        return stops;
    }

    static std::string dims(const Shape& shape) {
        std::string text = "{";
        for (const std::int64_t d : shape)
            text += " dim: " + std::to_string(d);
        return text + " }";
    }

    /// The inputs that stand beside the layers, with the sizes of the plan's frame whatever batch the file
    /// has.
    std::string inputLines() const {
        std::string text;
        for (std::size_t i = 0; i < net_.inputs.size(); ++i)
            text += "input: \"" + net_.inputs[i] + "\"\ninput_shape " +
                    dims(graph_.layer(static_cast<LayerId>(i)).outputShape) + "\n";
        return text;
    }
    /// The same for a layer of type Input.
    std::string inputLayer(const CaffeNet::Entry& entry, const Shape& frame) const {
        std::string text = "layer {\n  name: \"" + entry.layer.name() + "\"\n  type: \"Input\"\n", shapes;
        const std::vector<Shape> given = caffeDataShapes(entry.layer);
        for (int t = 0; t < entry.layer.top_size(); ++t) {
            const auto at = static_cast<std::size_t>(t);
            Shape shape = t == 0 || at >= given.size() ? frame : given[at];
            if (t > 0 && !shape.empty() && !frame.empty() && shape.front() == given.front().front())
                shape.front() = frame.front();
            text += "  top: \"" + entry.layer.top(t) + "\"\n";
            shapes += " shape " + dims(shape);
        }
        return text + "  input_param {" + shapes + " }\n}\n";
    }

    CaffeHalves write() const {
        CaffeHalves halves;
        std::string blobs, stops, inputs;
        for (const std::size_t at : cut_) {
            const Version& version = versions_[at];
            halves.cutBlobs.emplace_back(version.blob, version.shape);
            halves.stopLayers.push_back(stopName(version));
            blobs += (blobs.empty() ? "" : ", ") + version.blob;
            stops += (stops.empty() ? "" : ", ") + halves.stopLayers.back();
            inputs += "input: \"" + version.blob + "\"\ninput_shape " + dims(version.shape) + "\n";
        }
        halves.edge = blobs.empty()
                          ? "# Edge half; nothing is sent to the cloud.\n"
                          : "# Edge half; stop layers: " + stops +
                                "; what they give goes to the cloud's inputs " + blobs + ", in this order\n";
        halves.cloud = "# Cloud half; it goes on from the blobs " + blobs + " of the edge\n";
        std::size_t next = 0;
        bool declared = false, cloudLayers = false, wroteInputs = false, old = false;
        const LayerId firstLayer = static_cast<LayerId>(net_.inputs.size());
        const std::vector<Span> spans = topLevelSpans(text_);
        for (const Span& span : spans)
            old = old || span.word == "layers";
        for (const Span& span : spans) {
            const std::string body = std::string(text_.substr(span.begin, span.end - span.begin));
            if (span.word == "layer" || span.word == "layers") {
                if (next >= net_.layers.size() || net_.layers[next].line != span.line)
                    continue; // of training only
                const CaffeNet::Entry& entry = net_.layers[next];
                const LayerId id = firstLayer + static_cast<LayerId>(next++);
                const bool edge = onEdge(id);
                if (!edge && !declared) {
                    halves.cloud += inputs;
                    declared = true;
                }
                const Shape& frame = graph_.layer(id).outputShape;
                const bool sized = entry.layer.type() == "Input" && !frame.empty();
                (edge ? halves.edge : halves.cloud) += sized ? inputLayer(entry, frame) : trimmed(body);
                if (edge)
                    halves.edge += stopsAfter(id, old);
                cloudLayers = cloudLayers || !edge;
            } else if (span.word.starts_with("input")) {
                if (!std::exchange(wroteInputs, true)) {
                    halves.edge += inputLines();
                    for (LayerId v = 0; v < firstLayer; ++v)
                        halves.edge += stopsAfter(v, old);
                }
            } else {
                halves.edge += trimmed(body);
                halves.cloud += trimmed(body);
            }
        }
        if (!cloudLayers)
            halves.cloud.clear();
        return halves;
    }

    static std::string trimmed(const std::string& body) {
        return body.substr(0, body.find_last_not_of(" \t\r\n") + 1) + "\n";
    }

    std::string_view text_;
    const CaffeNet& net_;
    const LayerGraph& graph_;
    PerLayer<bool> onEdge_;
    std::vector<Version> versions_;
    std::set<std::size_t> cut_;
};

} // namespace

Result<CaffeHalves> splitCaffe(std::string_view prototxt, const std::string& file,
                               const std::vector<std::string>& edgeLayers) {
    ImportOptions options;
    options.file = file;
    const auto model = importCaffe(prototxt, options);
    if (!model)
        return model.error();
    const auto net = readCaffeText(prototxt);
    if (!net)
        return net.error();
    if (prototxt.starts_with("\xEF\xBB\xBF"))
        prototxt.remove_prefix(3);
    auto halves = CaffeSplitter(prototxt, *net, *model->graph).split(edgeLayers);
    if (halves)
        return halves;
    Issue issue = halves.error();
    issue.file = file;
    return issue;
}

} // namespace cutpoint
