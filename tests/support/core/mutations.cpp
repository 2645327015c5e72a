// Seeded mutations of plant files.
#include "tests/support/core/mutations.h"

namespace titer::support {

using base::Json;

namespace {

const char* const scraps[] = {"\"",        "{",         "}",      "[",       "]",    ":",    ",",
                              "1e400",     "-1",        "0",      "null",    "true", "\"\"", "1e-320",
                              "\"37 °C\"", "\"x.y.z\"", "\"n1\"", "\\u0000", "\xff", "NaN"};

void listAll(Json& json, std::vector<Json*>& all)
{
    all.push_back(&json);
    for (Json& item : json.items()) listAll(item, all);
    for (auto& member : json.members()) listAll(member.second, all);
}

} // namespace

std::size_t below(Random& random, std::size_t n)
{
    return n ? random() % n : 0;
}

std::string scrap(Random& random)
{
    return scraps[below(random, std::size(scraps))];
}

std::string mutated(std::string text, Random& random)
{
    const std::size_t times = 1 + below(random, 4);
    for (std::size_t i = 0; i < times && !text.empty(); ++i) {
        const std::size_t at = below(random, text.size()), length = below(random, 20);
        switch (below(random, 5)) {
        case 0:
            text.erase(at, length);
            break;
        case 1:
            text.insert(at, scraps[below(random, std::size(scraps))]);
            break;
        case 2:
            text.insert(below(random, text.size()), text.substr(at, length));
            break;
        case 3:
            text[at] = char(below(random, 256));
            break;
        default:
            text.replace(at, length, scraps[below(random, std::size(scraps))]);
        }
    }
    return text;
}

Json mutated(Json json, Random& random)
{
    const std::size_t times = 1 + below(random, 3);
    for (std::size_t i = 0; i < times; ++i) {
        std::vector<Json*> all;
        listAll(json, all);
        Json& a = *all[below(random, all.size())];
        const Json b = *all[below(random, all.size())];
        static const Json values[] = {
            Json(),        Json(true),  Json(0),       Json(-1e300),           Json(1e300),
            Json(5e-324),  Json(""),    Json("n1"),    Json("production.out"), Json("production.out.flow"),
            Json("empty"), Json("3 L"), Json::array(), Json::object()};
        switch (below(random, 4)) {
        case 0:
            a = values[below(random, std::size(values))];
            break;
        case 1:
            a = b;
            break;
        case 2:
            if (a.isObject() && !a.members().empty())
                a.members().erase(a.members().begin() + long(below(random, a.members().size())));
            if (a.isArray() && !a.items().empty())
                a.items().erase(a.items().begin() + long(below(random, a.items().size())));
            break;
        default:
            if (a.isArray()) a.items().push_back(b);
            if (a.isObject()) a[b.isString() ? b.string() : "volume"] = b;
        }
    }
    return json;
}

} // namespace titer::support
