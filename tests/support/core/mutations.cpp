// Seeded mutations of files.
#include "tests/support/core/mutations.h"

#include <algorithm>
#include <cstdlib>

#include <sys/resource.h>

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

std::string damaged(std::string bytes, Random& random)
{
    for (std::size_t i = 0, times = 1 + below(random, 4); i < times && !bytes.empty(); ++i) {
        const std::size_t at = below(random, bytes.size());
        const std::size_t length = std::min(1 + below(random, 400), bytes.size() - at);
        switch (below(random, 7)) {
        case 0:
            bytes.resize(at);
            break;
        case 1:
            bytes.replace(at, length, std::string(length, '\0'));
            break;
        case 2:
            bytes.insert(at, bytes.substr(at, length));
            break;
        case 3: {
            const std::string block = bytes.substr(at, length);
            bytes.erase(at, length);
            bytes.insert(below(random, bytes.size() + 1), block);
            break;
        }
        case 4:
            bytes[below(random, std::min<std::size_t>(bytes.size(), 200))] = char(below(random, 256)); // the head
            break;
        default:
            bytes[at] = char(bytes[at] ^ (1 << below(random, 8)));
        }
    }
    return bytes;
}

namespace {

Json nestedIn(Json json, std::size_t depth, bool inLists)
{
    for (std::size_t i = 0; i < depth; ++i)
        json = inLists ? Json::array({std::move(json)}) : Json::object({{"params", std::move(json)}});
    return json;
}

Json extreme(Random& random)
{
    static const double numbers[] = {1e308,        -1e308, 5e-324, -0.0, 0.0, -1.0, 0.5, 9007199254740993.0,
                                     2147483648.0, 1e19,   1e-9,   99.0};
    static const std::string texts[] = {"NaN",
                                        "-inf",
                                        "1e308 L",
                                        "-5 L",
                                        "1e-300 s",
                                        "../../x.csv",
                                        std::string(".x\0.csv", 7),
                                        "CON",
                                        "\u202evsc.exe",
                                        std::string(100'000, 'a'),
                                        std::string(5'000, '('),
                                        std::string(5'000, '-') + "1",
                                        "$mu",
                                        "{mu}{mu}",
                                        "2^2^2^2^2^2",
                                        "1/0",
                                        "production.out.flow",
                                        "true",
                                        " "};
    return below(random, 2) ? Json(numbers[below(random, std::size(numbers))])
                            : Json(texts[below(random, std::size(texts))]);
}

} // namespace

Json hostile(Json json, Random& random)
{
    for (std::size_t i = 0, times = 1 + below(random, 3); i < times; ++i) {
        std::vector<Json*> all;
        listAll(json, all);
        Json& one = *all[below(random, all.size())];
        switch (below(random, 8)) {
        case 0:
            one = nestedIn(one, 1 + below(random, 90), below(random, 2));
            break;
        case 1:
            if (one.members().size() > 1) // keys change places
                std::swap(one.members().front().first,
                          one.members()[1 + below(random, one.members().size() - 1)].first);
            break;
        case 2: // all entries many times over
            if (const std::vector<Json> items = one.items(); !items.empty() && items.size() < 200)
                for (int k = 0; k < 50; ++k) one.items().insert(one.items().end(), items.begin(), items.end());
            break;
        case 3:
            if (one.members().size() > 1) one.members().push_back(one.members()[below(random, one.members().size())]);
            break;
        default: {
            std::vector<Json*> values;
            for (Json* each : all)
                if (each->isNumber() || each->isString()) values.push_back(each);
            if (!values.empty()) *values[below(random, values.size())] = extreme(random);
        }
        }
    }
    return json;
}

std::string mutation(const std::string& sound, unsigned number)
{
    Random random(number);
    switch (number % 4) {
    case 0:
        return damaged(sound, random);
    case 1:
        return mutated(sound, random);
    default: {
        base::Errors errors;
        const Json json = base::readJson(sound, errors);
        return (number % 4 == 2 ? mutated(json, random) : hostile(json, random)).write(false);
    }
    }
}

unsigned mutations(unsigned whole)
{
    return std::getenv("TITER_LONG") ? whole : std::max(whole / 100, 20U);
}

bool isMemoryBounded()
{
#ifdef __SANITIZE_ADDRESS__
    return true;
#else
    constexpr long most = 1'500'000; // [kB]
    rusage usage{};
    return getrusage(RUSAGE_SELF, &usage) == 0 && usage.ru_maxrss < most;
#endif
}

} // namespace titer::support
