#include "core/base/curves/xml_texts.h"

#include "core/base/reading_limits.h"
#include "core/base/text.h"
#include "core/base/xml_handles.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace titer::base {

namespace {

struct Walk {
    const XmlCallbacks& callbacks;
    XML_Parser parser = nullptr;
    std::string path = {};
    std::vector<std::string> texts = {}; // of the elements that are open
    bool isRefused = false, isFull = false;

    // No exception may cross the parser, which is C.
    template <class Act> static void guarded(void* self, Act act)
    {
        Walk& walk = *static_cast<Walk*>(self);
        try {
            act(walk);
        } catch (...) {
            walk.isFull = true;
        }
        if (walk.isRefused || walk.isFull) XML_StopParser(walk.parser, XML_FALSE);
    }

    static void onBegin(void* self, const char* name, const char** attributes)
    {
        guarded(self, [&](Walk& walk) {
            if (walk.texts.size() >= limits::xmlDepth) {
                walk.isRefused = true;
                return;
            }
            walk.path += (walk.path.empty() ? "" : "/") + std::string(localXmlName(name));
            walk.texts.emplace_back();
            const auto attribute = [attributes](std::string_view wanted) {
                for (const char** entry = attributes; *entry; entry += 2)
                    if (localXmlName(entry[0]) == wanted) return std::string(entry[1]);
                return std::string();
            };
            if (walk.callbacks.begin) walk.callbacks.begin({walk.path, {}, attribute});
        });
    }
    static void onEnd(void* self, const char*)
    {
        guarded(self, [](Walk& walk) {
            const std::string text = std::move(walk.texts.back());
            walk.texts.pop_back();
            if (walk.callbacks.end) walk.callbacks.end({walk.path, trimmed(text), {}});
            const std::size_t slash = walk.path.rfind('/');
            walk.path.resize(slash == std::string::npos ? 0 : slash);
        });
    }
    static void onText(void* self, const char* text, int length)
    {
        guarded(self, [&](Walk& walk) { walk.texts.back().append(text, std::size_t(length)); });
    }
    static void onDoctype(void* self, const char*, const char*, const char*, int)
    {
        guarded(self, [](Walk& walk) { walk.isRefused = true; });
    }
};

} // namespace

std::optional<Sentence> readXml(std::string_view xml, const XmlCallbacks& callbacks)
{
    const std::unique_ptr<XML_ParserStruct, FreeXmlParser> parser(XML_ParserCreateNS(nullptr, xmlNameSeparator));
    Walk walk{.callbacks = callbacks, .parser = parser.get()};
    XML_SetUserData(parser.get(), &walk);
    XML_SetElementHandler(parser.get(), Walk::onBegin, Walk::onEnd);
    XML_SetCharacterDataHandler(parser.get(), Walk::onText);
    XML_SetStartDoctypeDeclHandler(parser.get(), Walk::onDoctype);
    constexpr std::size_t piece = 1 << 20;
    for (std::size_t at = 0;; at += piece) {
        const std::string_view part = xml.substr(std::min(at, xml.size()), piece);
        const bool isLast = at + piece >= xml.size();
        if (XML_Parse(parser.get(), part.data(), int(part.size()), isLast) != XML_STATUS_OK) break;
        if (isLast) return std::nullopt;
    }
    if (walk.isRefused)
        return say(CORE_TR("core",
                           "In its line {1} it declares a document type or is nested deeper than {2} levels; it is "
                           "not read further."),
                   std::to_string(XML_GetCurrentLineNumber(parser.get())), std::to_string(limits::xmlDepth));
    return say(CORE_TR("core", "In its line {1} it is damaged ({2})."),
               std::to_string(XML_GetCurrentLineNumber(parser.get())), XML_ErrorString(XML_GetErrorCode(parser.get())));
}

} // namespace titer::base
