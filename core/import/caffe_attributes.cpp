// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/caffe_attributes.h"

#include <fmt/format.h>
#include <google/protobuf/descriptor.h>
#include <google/protobuf/message.h>

namespace cutpoint {

namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

/// One number, word or text of a field; of a repeated one the element `index`.
std::string valueText(const Message& message, const FieldDescriptor& field, int index) {
    const google::protobuf::Reflection& at = *message.GetReflection();
    const bool repeated = field.is_repeated();
    switch (field.cpp_type()) {
    case FieldDescriptor::CPPTYPE_INT32:
        return fmt::format("{}", repeated ? at.GetRepeatedInt32(message, &field, index)
                                          : at.GetInt32(message, &field));
    case FieldDescriptor::CPPTYPE_UINT32:
        return fmt::format("{}", repeated ? at.GetRepeatedUInt32(message, &field, index)
                                          : at.GetUInt32(message, &field));
    case FieldDescriptor::CPPTYPE_INT64:
        return fmt::format("{}", repeated ? at.GetRepeatedInt64(message, &field, index)
                                          : at.GetInt64(message, &field));
    case FieldDescriptor::CPPTYPE_FLOAT:
        return fmt::format("{}", repeated ? at.GetRepeatedFloat(message, &field, index)
                                          : at.GetFloat(message, &field));
    case FieldDescriptor::CPPTYPE_BOOL:
        return at.GetBool(message, &field) ? "true" : "false";
    case FieldDescriptor::CPPTYPE_ENUM:
        return at.GetEnum(message, &field)->name();
    default:
        return {};
    }
}

std::string fieldText(const Message& message, const FieldDescriptor& field) {
    const google::protobuf::Reflection& at = *message.GetReflection();
    if (field.cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE) {
        // Only shapes lie this deep: their one field is the list of dimensions.
        if (field.is_repeated())
            return {};
        const Message& inner = at.GetMessage(message, &field);
        return inner.GetDescriptor()->field_count() == 1 ? fieldText(inner, *inner.GetDescriptor()->field(0))
                                                         : std::string();
    }
    if (!field.is_repeated())
        return valueText(message, field, 0);
    std::string text;
    for (int i = 0; i < at.FieldSize(message, &field) && text.size() <= longestAttributeValue; ++i)
        text += (text.empty() ? "" : ", ") + valueText(message, field, i);
    return text;
}

} // namespace

Attributes caffeAttributes(const caffe::LayerParameter& layer) {
    Attributes attributes;
    std::vector<const FieldDescriptor*> parameters;
    layer.GetReflection()->ListFields(layer, &parameters);
    for (const FieldDescriptor* parameter : parameters) {
        if (parameter->is_repeated() || parameter->cpp_type() != FieldDescriptor::CPPTYPE_MESSAGE)
            continue;
        const Message& settings = layer.GetReflection()->GetMessage(layer, parameter);
        std::vector<const FieldDescriptor*> fields;
        settings.GetReflection()->ListFields(settings, &fields);
        for (const FieldDescriptor* field : fields)
            addAttribute(attributes, field->name(), fieldText(settings, *field));
    }
    return attributes;
}

} // namespace cutpoint
