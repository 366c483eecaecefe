// SPDX-License-Identifier: GPL-3.0-or-later
// What an OpenVINO document says, before it is a graph. Internal to core/import.
#pragma once

#include "core/import/xml_reader.h"
#include "core/model/layer_graph.h"

#include <map>
#include <optional>

namespace cutpoint::openvino_import {

struct Port {
    Shape shape;
    double elementBytes = 4;
    std::string names; ///< of its tensors, joined by commas
};

struct IrLayer {
    std::string id, name, type;
    std::map<std::string, std::string> data;
    Attributes attributes;
    std::map<std::string, Port> inputs, outputs; ///< by port
    double blobBytes = 0;                        ///< weights beside the layer, before version 10
    double bodyFlops = 0;                        ///< of the dearest body inside it
    int line = 0;

    const Port* firstOutput() const { return outputs.empty() ? nullptr : &outputs.begin()->second; }
};

struct IrEdge {
    std::string from, fromPort, to, toPort;
};

/// One document as layers and edges. Errors: "xml-syntax" with the line, "too-large" for over a million.
class IrText {
public:
    IrText(std::string_view content, std::string file) : xml_(content), file_(std::move(file)) {}

    std::string name;
    std::vector<IrLayer> layers;
    std::vector<IrEdge> edges;

    std::optional<Issue> read();

private:
    Issue broken() const;
    IrEdge edgeHere() const;
    bool readLayer(IrLayer& layer);

    XmlReader xml_;
    std::string file_;
};

/// FLOPs of one layer; its weights are `weights` where they come by an edge.
double irFlops(const IrLayer& layer, const Port* weights);

} // namespace cutpoint::openvino_import
