// Cells, clarity and purity are followed along the streams until nothing changes any more.
#include "ui/flow/items/stream_style.h"
#include "core/model/equations/described.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace titer::flow {

using look::Token;

namespace {

struct Matter {
    bool cells = false;     // a component that is counted
    bool clarified = false; // it was a broth before
    bool pure = false;      // it has left a capture step
    bool operator==(const Matter&) const = default;
    void add(const Matter& other)
    {
        cells |= other.cells;
        clarified |= other.clarified;
        pure |= other.pure;
    }
};

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

using Ids = std::set<std::string_view>;

bool names(const base::Json& object, const Ids& ids)
{
    return std::any_of(object.members().begin(), object.members().end(),
                       [&](const auto& member) { return ids.contains(member.first); });
}

// What a unit holds or gives by itself: counted components, or a culture whatever its biomass is measured in.
bool bringsCells(const model::UnitEntry& unit, const Ids& counted)
{
    if (names(unit.initial, counted) || unit.params.find("kinetics")) return true;
    return std::any_of(unit.program.items().begin(), unit.program.items().end(), [&](const base::Json& stage) {
        const base::Json* concentration = stage.find("concentration");
        return concentration && names(*concentration, counted);
    });
}

class Following {
public:
    Following(const model::Flowsheet& flowsheet, const FlowGraph& graph, const model::Catalogue& catalogue)
        : m_flowsheet(flowsheet)
        , m_graph(graph)
        , m_types(flowsheet.units.size())
        , m_holds(flowsheet.units.size())
    {
        Ids counted;
        for (const base::Json& component : flowsheet.components) {
            const base::Json *id = component.find("id"), *basis = component.find("basis");
            if (id && basis && basis->string() == "count") counted.insert(id->string());
        }
        for (size_t i = 0; i < flowsheet.units.size(); ++i) {
            m_types[i] = model::typeOf(catalogue, flowsheet.units[i]);
            m_holds[i].cells = bringsCells(flowsheet.units[i], counted);
        }
    }

    void run()
    {
        for (bool changed = true; changed;) {
            changed = false;
            for (int unit : m_graph.order)
                for (int stream : m_graph.streamsOut[size_t(unit)]) {
                    const int to = m_graph.links[size_t(stream)].to;
                    if (to < 0 || isGas(stream)) continue;
                    const Matter before = m_holds[size_t(to)];
                    m_holds[size_t(to)].add(through(stream));
                    changed |= !(m_holds[size_t(to)] == before);
                }
        }
    }
    std::vector<Content> streams() const
    {
        std::vector<Content> found;
        found.reserve(m_flowsheet.streams.size());
        for (size_t i = 0; i < m_flowsheet.streams.size(); ++i) found.push_back(contentOf(int(i)));
        return found;
    }
    std::vector<Content> units() const
    {
        std::vector<Content> found;
        found.reserve(m_holds.size());
        for (const Matter& matter : m_holds) found.push_back(contentOf(matter));
        return found;
    }

private:
    const model::UnitType* typeAt(int unit) const { return unit < 0 ? nullptr : m_types[size_t(unit)]; }
    std::string_view symbolAt(int unit) const { return typeAt(unit) ? typeAt(unit)->symbol : std::string_view(); }

    bool isGas(int stream) const
    {
        const model::UnitType* type = typeAt(m_graph.links[size_t(stream)].from);
        if (!type) return false;
        const std::string& port = m_flowsheet.streams[size_t(stream)].from.port;
        return std::any_of(type->ports.begin(), type->ports.end(),
                           [&](const model::PortSpec& p) { return p.key == port && p.phase == model::Phase::Gas; });
    }

    bool isWaste(int stream) const
    {
        const model::StreamEntry& entry = m_flowsheet.streams[size_t(stream)];
        const FlowGraph::Link link = m_graph.links[size_t(stream)];
        if (isOneOf(entry.from.port, {"solids", "waste"})) return true;
        if (symbolAt(link.from) == "ufdf" && entry.from.port == "permeate") return true;
        return symbolAt(link.to) == "outlet" && isOneOf(entry.from.port, {"bleed", "out3", "out4"});
    }

    // What a stream carries of what its source holds.
    Matter through(int stream) const
    {
        const int from = m_graph.links[size_t(stream)].from;
        if (from < 0) return {};
        Matter matter = m_holds[size_t(from)];
        const std::string& port = m_flowsheet.streams[size_t(stream)].from.port;
        const std::string_view symbol = symbolAt(from);
        const bool separates = isOneOf(symbol, {"centrifuge", "depth"}) && port == "out";
        const bool retains = isOneOf(symbol, {"bioreactor", "perfusion"}) && port == "permeate";
        if ((separates || retains) && matter.cells) matter = {false, true, matter.pure};
        if (isOneOf(symbol, {"column", "carousel", "membrane"}) && port == "out" && (matter.cells || matter.clarified))
            matter = {false, true, true};
        return matter;
    }

    Content contentOf(int stream) const
    {
        if (isGas(stream)) return Content::Gas;
        if (isWaste(stream)) return Content::Waste;
        return contentOf(through(stream));
    }
    static Content contentOf(const Matter& matter)
    {
        if (matter.cells) return Content::Broth;
        if (matter.pure) return Content::Product;
        return matter.clarified ? Content::Clarified : Content::Buffer;
    }

    const model::Flowsheet& m_flowsheet;
    const FlowGraph& m_graph;
    std::vector<const model::UnitType*> m_types;
    std::vector<Matter> m_holds;
};

} // namespace

std::vector<Content> contents(const model::Flowsheet& flowsheet, const FlowGraph& graph,
                              const model::Catalogue& catalogue)
{
    Following following(flowsheet, graph, catalogue);
    following.run();
    return following.streams();
}

std::vector<Content> holdings(const model::Flowsheet& flowsheet, const FlowGraph& graph,
                              const model::Catalogue& catalogue)
{
    Following following(flowsheet, graph, catalogue);
    following.run();
    return following.units();
}

Token levelFill(Content content)
{
    switch (content) {
    case Content::Broth:
        return Token::BrothFill;
    case Content::Clarified:
    case Content::Product:
        return Token::ProductFill;
    default:
        return Token::BufferFill;
    }
}

StreamPen penOf(Content content)
{
    switch (content) {
    case Content::Broth:
        return {Token::Broth, 4, {}, false};
    case Content::Clarified:
        return {Token::Clarified, 3, {}, false};
    case Content::Product:
        return {Token::Product, 3, {}, true};
    case Content::Buffer:
        return {Token::Buffer, 1.75, {}, false};
    case Content::Waste:
        return {Token::Waste, 1.75, {7, 4}, false};
    case Content::Gas:
        return {Token::Gas, 1.75, {1.75, 3.5}, false};
    }
    return {};
}

QString contentName(Content content)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("Flow", text); };
    switch (content) {
    case Content::Broth:
        return words(QT_TRANSLATE_NOOP("Flow", "cells and broth"));
    case Content::Clarified:
        return words(QT_TRANSLATE_NOOP("Flow", "clarified"));
    case Content::Product:
        return words(QT_TRANSLATE_NOOP("Flow", "product"));
    case Content::Buffer:
        return words(QT_TRANSLATE_NOOP("Flow", "buffer or feed"));
    case Content::Waste:
        return words(QT_TRANSLATE_NOOP("Flow", "waste"));
    case Content::Gas:
        return words(QT_TRANSLATE_NOOP("Flow", "gas"));
    }
    return {};
}

} // namespace titer::flow
