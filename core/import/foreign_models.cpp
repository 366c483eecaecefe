// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/foreign_models.h"

#include "core/import/xml_reader.h"

#include <algorithm>
#include <cstdint>
#include <set>

namespace cutpoint {

namespace {

/// The fields of a protobuf message, at most the first `most`; false when it is none.
bool topFields(std::string_view content, std::set<std::uint64_t>& fields, std::size_t most) {
    const auto varint = [&](std::uint64_t& value) {
        value = 0;
        for (int shift = 0; shift < 64 && !content.empty(); shift += 7) {
            const auto byte = static_cast<unsigned char>(content.front());
            content.remove_prefix(1);
            value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
            if (byte < 0x80)
                return true;
        }
        return false;
    };
    std::size_t count = 0;
    for (; !content.empty() && count < most; ++count) {
        std::uint64_t tag = 0, size = 0;
        if (!varint(tag) || tag >> 3 == 0)
            return false;
        // A message that is cut short, or larger than what is looked at, is one all the same.
        switch (tag & 7) {
        case 0:
            if (!varint(size))
                return false;
            break;
        case 1:
        case 5:
            content.remove_prefix(std::min<std::size_t>(content.size(), (tag & 7) == 1 ? 8 : 4));
            break;
        case 2:
            if (!varint(size))
                return false;
            content.remove_prefix(static_cast<std::size_t>(std::min<std::uint64_t>(size, content.size())));
            break;
        default:
            return false;
        }
        fields.insert(tag >> 3);
    }
    return count > 0;
}

bool has(std::string_view content, std::string_view what) {
    return content.find(what) != std::string_view::npos;
}

std::optional<ForeignModel> ofProtobuf(std::string_view content) {
    std::set<std::uint64_t> fields;
    constexpr std::size_t looked = 64;
    if (!topFields(content, fields, looked))
        return std::nullopt;
    const std::string_view head = content.substr(0, 65536);
    constexpr std::uint64_t firstOfCoreMl = 200, caffeLayer = 100, oldCaffeLayer = 2;
    if (content.front() == '\x08' && *fields.rbegin() >= firstOfCoreMl)
        return ForeignModel{
            say("The file is a Core ML model, which is not read."),
            say("Export the model that it was made of to ONNX: torch.onnx.export for PyTorch, "
                "tf2onnx for TensorFlow.")};
    if (content.starts_with("\x08\x01\x12") && !fields.contains(7) && has(head, "\x22\x05serve"))
        return ForeignModel{
            say("The file is a TensorFlow SavedModel, which is not read."),
            say("Convert its folder to ONNX: python -m tf2onnx.convert --saved-model FOLDER --output "
                "model.onnx.")};
    if (content.front() == '\x0A' && !fields.contains(7) &&
        (has(head, "Placeholder") || has(head, "\x12\x05"
                                               "Const")))
        return ForeignModel{
            say("The file is a frozen TensorFlow graph, which is not read."),
            say("Convert it to ONNX: python -m tf2onnx.convert --graphdef FILE --inputs NAME:0 --outputs "
                "NAME:0 --output model.onnx.")};
    if (content.front() == '\x0A' &&
        (fields.contains(caffeLayer) || (fields.contains(oldCaffeLayer) && has(head, "Convolution"))))
        return ForeignModel{say("The file holds Caffe's weights, not the net."),
                            say("Open the deploy.prototxt that belongs to it.")};
    return std::nullopt;
}

} // namespace

bool isTflite(std::string_view content) {
    return content.size() >= 8 && content.substr(4, 4) == "TFL3";
}

bool isOpenVinoModel(std::string_view text) {
    XmlReader xml(text);
    return xml.next() == XmlReader::Event::Start && xml.name() == "net";
}

std::optional<ForeignModel> foreignModel(std::string_view content) {
    if (content.size() < 8)
        return std::nullopt;
    const std::string_view head = content.substr(0, 4096);
    if (head.substr(4, 4) == "ORTM")
        return ForeignModel{say("The file is in ONNX Runtime's own format (.ort), which is not read."),
                            say("Open the .onnx file that it was made of.")};
    if (head.starts_with("PK\x03\x04")) {
        if (has(head, "data.pkl") || has(head, "constants.pkl") || has(head, "/code/"))
            return ForeignModel{
                say("The file is a PyTorch model or its weights, which are not read."),
                say("Export it to ONNX: torch.onnx.export(model, (example,), \"model.onnx\").")};
        if (has(head, "config.json") || has(head, "model.weights.h5"))
            return ForeignModel{
                say("The file is a Keras model, which is not read."),
                say("Convert it to ONNX: python -m tf2onnx.convert --keras FILE --output model.onnx.")};
        return ForeignModel{say("The file is a ZIP archive."), say("Unpack it and open the model in it.")};
    }
    // A pickle whose first object is the number that PyTorch writes.
    if (head.starts_with("\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19"))
        return ForeignModel{say("The file is a PyTorch model or its weights, which are not read."),
                            say("Export it to ONNX: torch.onnx.export(model, (example,), \"model.onnx\").")};
    if (head.starts_with("\x89HDF\r\n"))
        return ForeignModel{
            say("The file is a Keras model or its weights (HDF5), which are not read."),
            say("Convert it to ONNX: python -m tf2onnx.convert --keras FILE --output model.onnx.")};
    if (head.starts_with("ptrt") || head.starts_with("ftrt"))
        return ForeignModel{say("The file is a TensorRT engine, which is not read."),
                            say("Open the ONNX file that the engine was built of.")};
    if (head.starts_with("version https://git-lfs"))
        return ForeignModel{say("The file is a Git LFS pointer; the model itself was not downloaded."),
                            say("Run git lfs pull, or download the file again.")};
    if (head.front() == '\x08' || head.front() == '\x0A')
        return ofProtobuf(content);
    return std::nullopt;
}

} // namespace cutpoint
