// Node ids by URI (OPC 10000-6, 5.3.1.11).
#include "plugins/opcua/node_name.h"

#include "core/base/text.h"
#include "plugins/opcua/values.h"

#include <algorithm>

namespace titer::opcua {

namespace {

constexpr std::string_view byUri = "nsu=";
constexpr UA_UInt16 own = 1;          // 0 and 1, that of the standard and that of the server itself, are fixed
constexpr UA_UInt16 nowhere = 0xFFFE; // no server has so many

// ";" and "%" of a URI stand as "%3B" and "%25".
std::string unescaped(std::string_view text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view rest = text.substr(i, 3);
        if (rest == "%3B" || rest == "%3b" || rest == "%25") {
            plain += rest == "%25" ? '%' : ';';
            i += 2;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

std::string escaped(std::string_view uri)
{
    std::string text;
    for (const char c : uri) text += c == ';' ? "%3B" : c == '%' ? "%25" : std::string(1, c);
    return text;
}

} // namespace

base::Result<NodeName> readNodeName(const std::string& text)
{
    NodeName name;
    std::string plain = text;
    if (base::startsWith(text, byUri)) {
        const std::size_t end = std::min(text.find(';'), text.size() - 1);
        name.uri = unescaped(std::string_view(text).substr(byUri.size(), end - byUri.size()));
        plain = text.substr(end + 1);
    }
    base::Result<Owned<UA_NodeId>> id = readNodeId(plain);
    if (!id || (base::startsWith(text, byUri) && (name.uri.empty() || base::startsWith(plain, "ns"))))
        return base::Error{base::Code::Input,
                           {},
                           base::say(CORE_TR("core", "“{1}” is not a node id such as “nsu=urn:plant;s=Reactor.pH”, "
                                                     "“ns=2;s=Reactor.pH” or “ns=2;i=1001”."),
                                     text)};
    name.id = std::move(*id);
    if (!name.uri.empty()) name.id->namespaceIndex = nowhere; // until the server has reported its own
    return name;
}

std::string writeNodeName(const UA_NodeId& id, const Namespaces& namespaces)
{
    if (id.namespaceIndex <= own || id.namespaceIndex >= namespaces.size()) return textOf(id);
    Owned<UA_NodeId> plain = Owned<UA_NodeId>::copy(id);
    plain->namespaceIndex = 0;
    return std::string(byUri) + escaped(namespaces[id.namespaceIndex]) + ";" + textOf(*plain);
}

void place(NodeName& name, const Namespaces& namespaces)
{
    if (namespaces.empty()) return;
    if (name.uri.empty()) {
        const std::size_t number = name.id->namespaceIndex;
        if (number > own && number < namespaces.size()) name.uri = namespaces[number];
        return;
    }
    const auto found = std::find(namespaces.begin(), namespaces.end(), name.uri);
    name.id->namespaceIndex = found == namespaces.end() ? nowhere : UA_UInt16(found - namespaces.begin());
}

} // namespace titer::opcua
