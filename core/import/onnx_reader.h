// SPDX-License-Identifier: GPL-3.0-or-later
// Reads an ONNX graph into an analysis. Internal to core/import.
#pragma once

#include "core/import/import.h"
#include "core/import/onnx_bodies.h"
#include "core/import/onnx_inputs.h"
#include "core/import/onnx_layers.h"

#include <unordered_set>

namespace cutpoint::onnx_import {

/// One reading: weights, inputs with their open axes, then node by node what follows from them.
class OnnxReader {
public:
    OnnxReader(const onnx::ModelProto& model, const ImportOptions& options);

    Result<Analysis> read();

private:
    Issue error(IssueCode code, std::string node, Sentence message, Sentence fix) const;
    void warn(IssueCode code, std::string node, Sentence message, Sentence fix,
              Severity severity = Severity::Warning);

    /// Operators changed their meaning between operator sets; what cannot be relied on is said.
    void checkOpset();
    void readWeights();
    std::optional<Issue> readInputs();

    /// Makes every dimension of an input known, or says what to give.
    std::optional<Issue> settleShape(const onnx::ValueInfoProto& input, Tensor& tensor);

    /// What the file declares, with the sizes that were given for its named axes.
    Tensor declared(const onnx::TypeProto& type) const;

    /// A size was given for an axis that no input has.
    std::optional<Issue> checkDims() const;

    /// A first axis that was taken for a batch of 1, and a layer that 1 does not fit: the axis may be time.
    std::optional<Issue> askForTime() const;
    bool isSettled(const std::string& name) const;
    bool isConstant(const onnx::NodeProto& node, bool known) const;
    void visit(int index, ShapeInference& inference);

    /// Nothing is left of an axis that the model did not state as 0.
    void noteImpossible(const onnx::NodeProto& node, const std::string& name, bool inputsKnown);

    /// "Gelu", or "Gelu of com.microsoft" where the operator is not one of ONNX itself.
    static std::string operatorText(const onnx::NodeProto& node);

    void report(const onnx::NodeProto& node, const std::string& name, Inference outcome, const Sentence& why,
                bool inputsKnown, const std::optional<BodyWork>& work);

    /// What the model states about a tensor, where inference found nothing. Not after the user changed an
    /// input: the statements are about the old shape.
    void useDeclared(const std::string& name);
    void dropUnusedInputs();

    const onnx::GraphProto& graph_;
    const ImportOptions& options_;
    Opsets opsets_;
    std::unordered_map<std::string, const onnx::TypeProto*> declared_;
    Analysis analysis_;
    std::unordered_set<std::string> read_;  ///< by some node
    std::vector<OpenInput> open_;           ///< to be asked for
    std::vector<std::string> assumedBatch_; ///< inputs whose first axis was taken as 1
    std::string impossible_;                ///< the first node that 1 does not fit
};

} // namespace cutpoint::onnx_import
