// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// All real graphs that the tests know: the shared data's models and profiles, and the samples.
#pragma once

#include "core/model/problem.h"

#include <filesystem>
#include <string>
#include <vector>

namespace cutpoint::test {

/// A graph with times on both sides.
struct RealNet {
    std::string name; ///< the file below its folder, and in brackets where the times come from if not from it
    Problem problem;
};

/// What the folders hold.
struct RealFiles {
    std::vector<RealNet> nets;
    std::vector<std::string> refused; ///< "file: code" of what should be a model or a profile and is not
};

/// The folder of shared data is here; without it the tests of real graphs skip.
bool hasSharedData();

/// Every file of the folders: with its own times (a side without any is estimated), or with two pairs of
/// device presets where it has none; a prototxt also with every ordered pair of devices that ck-caffe timed
/// it on. Licences and notes are left out.
RealFiles readRealFiles();

/// One model of the shared data, with its own times; `file` is relative to it. Fails the test when it is no
/// model.
Problem readShared(const std::string& file);

} // namespace cutpoint::test
