// Texts of an XML document by the path of their elements ("Result/Name"). No document types, so no entities but the
// five of XML.
#pragma once

#include "core/base/result.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace titer::base {

struct XmlElement {
    std::string_view path;                                       // names without prefixes, parted by "/"
    std::string_view text;                                       // of it alone, trimmed; empty at its begin
    std::function<std::string(std::string_view name)> attribute; // at its begin; empty without
};

struct XmlCallbacks {
    std::function<void(const XmlElement&)> begin, end;
};

// Why the document could not be read to its end; what came before was handed over.
std::optional<Sentence> readXml(std::string_view xml, const XmlCallbacks& callbacks);

} // namespace titer::base
