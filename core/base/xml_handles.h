// The parser of expat that frees itself, and the names that it gives.
#pragma once

#include <expat.h>

#include <string_view>

namespace titer::base {

struct FreeXmlParser {
    void operator()(XML_ParserStruct* parser) const { XML_ParserFree(parser); }
};

// Between the namespace and the name of an element.
constexpr char xmlNameSeparator = '|';

inline std::string_view localXmlName(const char* name)
{
    const std::string_view whole(name);
    return whole.substr(whole.rfind(xmlNameSeparator) + 1); // npos + 1 is 0
}

} // namespace titer::base
