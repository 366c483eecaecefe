// SPDX-License-Identifier: GPL-3.0-or-later
// Model files that are read by our own readers: FlatBuffers, XML, and what is named instead of read.
#include "core/import/foreign_models.h"
#include "core/import/import.h"

#include <cstdint>
#include <cstdlib>

using namespace cutpoint;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view content(reinterpret_cast<const char*>(data), size);
    ImportOptions options;
    options.file = "model";
    (void)foreignModel(content);
    for (auto* read : {importTflite, importOpenVino}) {
        const auto model = read(content, options);
        if (!model)
            continue;
        for (const Layer& layer : model->graph->layers())
            if (!(layer.flops >= 0) || !(layer.outputBytes.value >= 0) || !(layer.parameterBytes.value >= 0))
                std::abort();
    }
    return 0;
}
