// One pass of expat, which keeps nothing but the elements that are open.
#include "core/base/xml_limits.h"

#include "core/base/reading_limits.h"
#include "core/base/xml_handles.h"

#include <memory>
#include <string>

namespace titer::base {

namespace {

struct XmlCount {
    XML_Parser parser = nullptr;
    std::size_t maxElements = 0, elements = 0, depth = 0;
    std::optional<Sentence> fault = {};

    void refuse(Sentence what)
    {
        fault = std::move(what);
        XML_StopParser(parser, XML_FALSE);
    }
    std::string line() const { return std::to_string(XML_GetCurrentLineNumber(parser)); }

    static void onBegin(void* self, const char*, const char**)
    {
        XmlCount& count = *static_cast<XmlCount*>(self);
        if (++count.depth > limits::xmlDepth)
            count.refuse(
                say(CORE_TR("core", "In line {1} the elements are nested deeper than {2} levels; the file is not "
                                    "read further."),
                    count.line(), std::to_string(limits::xmlDepth)));
        else if (++count.elements > count.maxElements)
            count.refuse(
                say(CORE_TR("core", "Up to line {1} the file has more than {2} elements; it is not read further."),
                    count.line(), std::to_string(count.maxElements)));
    }
    static void onEnd(void* self, const char*) { --static_cast<XmlCount*>(self)->depth; }
    static void onDoctype(void* self, const char*, const char*, const char*, int)
    {
        XmlCount& count = *static_cast<XmlCount*>(self);
        count.refuse(
            say(CORE_TR("core", "In line {1} the file declares a document type, with which a few lines can stand "
                                "for any amount of text; it is not read. Remove the declaration."),
                count.line()));
    }
};

} // namespace

std::optional<Sentence> xmlBeyondLimits(std::string_view xml, std::size_t maxElements)
{
    const std::unique_ptr<XML_ParserStruct, FreeXmlParser> parser(XML_ParserCreate(nullptr));
    XmlCount count{.parser = parser.get(), .maxElements = maxElements};
    XML_SetUserData(parser.get(), &count);
    XML_SetElementHandler(parser.get(), XmlCount::onBegin, XmlCount::onEnd);
    XML_SetStartDoctypeDeclHandler(parser.get(), XmlCount::onDoctype);
    constexpr std::size_t piece = 1 << 20;
    for (std::size_t at = 0; at < xml.size(); at += piece) {
        const std::string_view part = xml.substr(at, piece);
        if (XML_Parse(parser.get(), part.data(), int(part.size()), at + piece >= xml.size()) != XML_STATUS_OK) break;
    }
    return count.fault;
}

} // namespace titer::base
