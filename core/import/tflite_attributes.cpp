// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/tflite_attributes.h"

#include <fmt/format.h>

#include <array>
#include <bit>
#include <map>

namespace cutpoint {

namespace {

enum class Kind { Padding, Activation, Integer, Integers, Real, Flag };

/// A field of a table of options, by its index in the schema.
struct Setting {
    const char* name;
    std::size_t field;
    Kind kind;
    int otherwise = 0; ///< the schema's default
};

using Settings = std::vector<Setting>;

const Settings& settingsOf(std::string_view type) {
    static const Settings window{
        {"filter_height", 4, Kind::Integer}, {"filter_width", 3, Kind::Integer},
        {"stride_h", 2, Kind::Integer},      {"stride_w", 1, Kind::Integer},
        {"padding", 0, Kind::Padding},       {"fused_activation", 5, Kind::Activation}};
    static const Settings activation{{"fused_activation", 0, Kind::Activation}};
    static const Settings keepDimensions{{"keep_dims", 0, Kind::Flag}};
    static const std::map<std::string_view, Settings> known{
        {"CONV_2D",
         {{"stride_h", 2, Kind::Integer},
          {"stride_w", 1, Kind::Integer},
          {"dilation_h", 5, Kind::Integer, 1},
          {"dilation_w", 4, Kind::Integer, 1},
          {"padding", 0, Kind::Padding},
          {"fused_activation", 3, Kind::Activation}}},
        {"DEPTHWISE_CONV_2D",
         {{"stride_h", 2, Kind::Integer},
          {"stride_w", 1, Kind::Integer},
          {"depth_multiplier", 3, Kind::Integer},
          {"dilation_h", 6, Kind::Integer, 1},
          {"dilation_w", 5, Kind::Integer, 1},
          {"padding", 0, Kind::Padding},
          {"fused_activation", 4, Kind::Activation}}},
        {"TRANSPOSE_CONV",
         {{"stride_h", 2, Kind::Integer},
          {"stride_w", 1, Kind::Integer},
          {"padding", 0, Kind::Padding},
          {"fused_activation", 3, Kind::Activation}}},
        {"AVERAGE_POOL_2D", window},
        {"MAX_POOL_2D", window},
        {"L2_POOL_2D", window},
        {"FULLY_CONNECTED", {{"fused_activation", 0, Kind::Activation}, {"keep_num_dims", 2, Kind::Flag}}},
        {"CONCATENATION", {{"axis", 0, Kind::Integer}, {"fused_activation", 1, Kind::Activation}}},
        {"SOFTMAX", {{"beta", 0, Kind::Real}}},
        {"LEAKY_RELU", {{"alpha", 0, Kind::Real}}},
        {"LOCAL_RESPONSE_NORMALIZATION",
         {{"radius", 0, Kind::Integer},
          {"bias", 1, Kind::Real},
          {"alpha", 2, Kind::Real},
          {"beta", 3, Kind::Real}}},
        {"RESIZE_BILINEAR", {{"align_corners", 2, Kind::Flag}, {"half_pixel_centers", 3, Kind::Flag}}},
        {"RESIZE_NEAREST_NEIGHBOR",
         {{"align_corners", 0, Kind::Flag}, {"half_pixel_centers", 1, Kind::Flag}}},
        {"RESHAPE", {{"new_shape", 0, Kind::Integers}}},
        {"SQUEEZE", {{"squeeze_dims", 0, Kind::Integers}}},
        {"GATHER", {{"axis", 0, Kind::Integer}}},
        {"SPLIT", {{"num_splits", 0, Kind::Integer}}},
        {"SPACE_TO_DEPTH", {{"block_size", 0, Kind::Integer}}},
        {"DEPTH_TO_SPACE", {{"block_size", 0, Kind::Integer}}},
        {"MEAN", keepDimensions},
        {"SUM", keepDimensions},
        {"REDUCE_MAX", keepDimensions},
        {"ADD", activation},
        {"SUB", activation},
        {"MUL", activation},
        {"DIV", activation}};
    static const Settings none;
    const auto found = known.find(type);
    return found == known.end() ? none : found->second;
}

template <std::size_t N>
std::string word(const std::array<const char*, N>& words, int index) {
    return index >= 0 && static_cast<std::size_t>(index) < N ? words[static_cast<std::size_t>(index)]
                                                             : std::to_string(index);
}

std::string textOf(const Setting& setting, const FlatTable& options) {
    static constexpr std::array<const char*, 2> paddings{"SAME", "VALID"};
    static constexpr std::array<const char*, 6> activations{"NONE",  "RELU", "RELU_N1_TO_1",
                                                            "RELU6", "TANH", "SIGN_BIT"};
    switch (setting.kind) {
    case Kind::Padding:
        return word(paddings, options.int8(setting.field));
    case Kind::Activation:
        return word(activations, options.int8(setting.field));
    case Kind::Integer:
        return std::to_string(options.int32(setting.field, setting.otherwise));
    case Kind::Integers: {
        constexpr std::size_t most = 64;
        const auto numbers = options.int32s(setting.field, most);
        if (!numbers)
            return {};
        return numbersText(std::vector<double>(numbers->begin(), numbers->end()));
    }
    case Kind::Real:
        return fmt::format("{}", std::bit_cast<float>(options.uint32(setting.field)));
    case Kind::Flag:
        return options.int8(setting.field) != 0 ? "true" : "false";
    }
    return {};
}

} // namespace

Attributes tfliteAttributes(std::string_view type, const FlatTable& options) {
    Attributes attributes;
    if (options.isThere())
        for (const Setting& setting : settingsOf(type))
            addAttribute(attributes, setting.name, textOf(setting, options));
    return attributes;
}

} // namespace cutpoint
