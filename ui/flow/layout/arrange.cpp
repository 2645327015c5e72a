// Each zone, and each connected rest, is laid out by itself; then the blocks stand in a row. All lengths are in steps.
#include "ui/flow/layout/arrange.h"

#include "core/model/equations/described.h"
#include "ui/flow/layout/arrange_block.h"
#include "ui/flow/layout/flow_graph.h"
#include "ui/flow/layout/flow_types.h"
#include "ui/flow/layout/fold.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace titer::flow {

namespace {

constexpr double blockGap = 14;    // between symbols of two blocks: the plates of zones lie between
constexpr double sheetShape = 1.6; // of the sheet, width over height: that of a window next to its forms
constexpr double unitSize = 6;     // of a symbol

class Layout {
public:
    Layout(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue)
        : m_flowsheet(flowsheet)
        , m_graph(flowsheet)
        , m_block(flowsheet.units.size(), -1)
        , m_place(flowsheet.units.size())
        , m_served(flowsheet.units.size(), -1)
    {
        for (size_t i = 0; i < m_graph.order.size(); ++i) m_position[m_graph.order[i]] = int(i);
        for (size_t i = 0; i < flowsheet.units.size(); ++i)
            if (const model::UnitType* type = model::typeOf(catalogue, flowsheet.units[i]);
                type && type->ports.size() == 1)
                m_ends.insert(int(i));
        makeEdges(catalogue);
        findServants(catalogue);
        makeBlocks();
    }

    std::vector<model::Point> places()
    {
        for (const std::vector<int>& block : m_blocks) layOut(block);
        // In such rows as let a window show the sheet the largest.
        std::vector<model::Point> best;
        double min = std::numeric_limits<double>::max();
        for (const double widest : rowWidths()) {
            std::vector<model::Point> at = stackBlocks(widest);
            const double size = sizeOf(at);
            if (size >= min) continue;
            min = size;
            best = std::move(at);
        }
        return best;
    }

private:
    // --- what there is -----------------------------------------------------------------------------------------------

    void makeEdges(const model::Catalogue& catalogue)
    {
        std::map<std::string, int> into;
        for (size_t i = 0; i < m_flowsheet.streams.size(); ++i) {
            const model::StreamEntry& stream = m_flowsheet.streams[i];
            const FlowGraph::Link link = m_graph.links[i];
            const int share = into[stream.to.text()]++;
            if (link.from < 0 || link.to < 0 || link.from == link.to) continue;
            const Anchor out = anchorOf(catalogue, link.from, stream.from.port, false, 0);
            const Anchor in = anchorOf(catalogue, link.to, stream.to.port, true, share);
            m_edges.push_back({link.from, link.to, out.side, in.side, std::round((out.at.y() - in.at.y()) / step)});
        }
    }

    Anchor anchorOf(const model::Catalogue& catalogue, int unit, const std::string& port, bool in, int share) const
    {
        const UnitShape& shape = shapeOf(model::typeOf(catalogue, m_flowsheet.units[size_t(unit)]));
        const PortShape* found = shape.port(QString::fromStdString(port));
        return found ? found->anchors[share % found->anchors.size()] : strayAnchor(in);
    }

    int zoneOf(int unit) const
    {
        const std::string& id = m_flowsheet.units[size_t(unit)].id;
        for (size_t z = 0; z < m_flowsheet.zones.size(); ++z) {
            const std::vector<std::string>& units = m_flowsheet.zones[z].units;
            if (std::find(units.begin(), units.end(), id) != units.end()) return int(z);
        }
        return -1;
    }

    // Inlets and outlets of auxiliary ports stand next to the unit that they serve, unless a zone of their own says otherwise.
    void findServants(const model::Catalogue& catalogue)
    {
        const QHash<QString, FoldEnd> ends = foldable(m_flowsheet, m_graph, catalogue);
        for (auto it = ends.cbegin(); it != ends.cend(); ++it) {
            const int unit = m_graph.indexOf(it.key().toStdString()), host = m_graph.indexOf(it->host.toStdString());
            const bool apart = unit < 0 || host < 0 || (zoneOf(unit) >= 0 && zoneOf(unit) != zoneOf(host));
            if (!apart) m_served[size_t(unit)] = host;
        }
        for (int& host : m_served)
            if (host >= 0 && m_served[size_t(host)] >= 0) host = -1;
    }

    void makeBlocks()
    {
        std::map<int, int> blockOfZone;
        for (const int unit : m_graph.order) {
            if (m_served[size_t(unit)] >= 0 || m_block[size_t(unit)] >= 0) continue;
            const int zone = zoneOf(unit);
            if (zone >= 0 && blockOfZone.contains(zone)) {
                join(unit, blockOfZone[zone]);
                continue;
            }
            const int block = int(m_blocks.size());
            m_blocks.emplace_back();
            if (zone >= 0) {
                blockOfZone[zone] = block;
                join(unit, block);
            } else {
                joinAll(unit, block);
            }
        }
        // In the order of flow, so that every later pass meets what comes first first.
        for (std::vector<int>& block : m_blocks)
            std::sort(block.begin(), block.end(), [this](int a, int b) { return m_position[a] < m_position[b]; });
    }

    void join(int unit, int block)
    {
        m_block[size_t(unit)] = block;
        m_blocks[size_t(block)].push_back(unit);
    }

    // What hangs together outside of the zones.
    void joinAll(int unit, int block)
    {
        std::vector<int> next{unit};
        while (!next.empty()) {
            const int at = next.back();
            next.pop_back();
            if (m_block[size_t(at)] >= 0 || m_served[size_t(at)] >= 0 || zoneOf(at) >= 0) continue;
            join(at, block);
            for (const FlowEdge& edge : m_edges)
                if (edge.from == at || edge.to == at) next.push_back(edge.from == at ? edge.to : edge.from);
        }
    }

    // --- blocks ------------------------------------------------------------------------------------------------------

    void layOut(const std::vector<int>& block)
    {
        const int own = m_block[size_t(block.front())];
        BlockLayout layout(block, m_position, m_ends);
        for (const FlowEdge& edge : m_edges)
            if (m_block[size_t(edge.from)] == own && m_block[size_t(edge.to)] == own) layout.addEdge(edge);
        layout.place();
        for (size_t i = 0; i < m_served.size(); ++i) {
            const int host = m_served[i];
            if (host < 0 || m_block[size_t(host)] != own) continue;
            const bool feeds =
                std::any_of(m_edges.begin(), m_edges.end(), [i](const FlowEdge& edge) { return edge.from == int(i); });
            layout.addServant(int(i), host, feeds);
            m_block[i] = own;
        }
        for (const auto& [unit, cell] : layout.cells()) m_place[size_t(unit)] = cell;
    }

    struct Extent {
        int left = std::numeric_limits<int>::max(), right = 0;
        double width() const { return (right - left) * columnPitch; }
    };
    Extent extentOf(int block) const
    {
        Extent extent;
        for (size_t i = 0; i < m_place.size(); ++i) {
            if (m_block[i] != block) continue;
            extent.left = std::min(extent.left, m_place[i].column);
            extent.right = std::max(extent.right, m_place[i].column);
        }
        return extent;
    }

    // So high that the stream into it from this row is straight.
    double heightOf(int block, const std::vector<int>& row, const std::vector<model::Point>& at) const
    {
        for (const FlowEdge& e : m_edges)
            if (m_block[size_t(e.to)] == block && e.isMain() &&
                std::find(row.begin(), row.end(), m_block[size_t(e.from)]) != row.end())
                return at[size_t(e.from)].y + e.drop - m_place[size_t(e.to)].y;
        return 0;
    }

    // Of a first row of one block, of two, and so on.
    std::vector<double> rowWidths() const
    {
        std::vector<double> widths;
        double x = 0;
        for (int block = 0; block < int(m_blocks.size()); ++block) {
            x += extentOf(block).width();
            widths.push_back(x);
            x += blockGap;
        }
        return widths;
    }

    // What decides how large a window can show it.
    static double sizeOf(const std::vector<model::Point>& at)
    {
        double right = 0, top = std::numeric_limits<double>::max(), bottom = 0;
        for (const model::Point& point : at) {
            right = std::max(right, point.x);
            top = std::min(top, point.y);
            bottom = std::max(bottom, point.y);
        }
        return std::max((right + unitSize) / sheetShape, bottom - top + unitSize);
    }

    // Blocks follow each other to the right; a full row begins a new one beneath.
    std::vector<model::Point> stackBlocks(double widest) const
    {
        std::vector<model::Point> at(m_flowsheet.units.size());
        double x = 0, shelf = 0;
        std::vector<int> row;
        for (int block = 0; block < int(m_blocks.size()); ++block) {
            const Extent extent = extentOf(block);
            if (!row.empty() && x + extent.width() > widest) {
                shelf = endRow(row, shelf, at);
                x = 0;
            }
            const double y = heightOf(block, row, at);
            for (size_t i = 0; i < m_place.size(); ++i)
                if (m_block[i] == block)
                    at[i] = {x + (m_place[i].column - extent.left) * columnPitch, m_place[i].y + y};
            x += extent.width() + blockGap;
            row.push_back(block);
        }
        endRow(row, shelf, at);
        return at;
    }

    // Moves a row under what lies over it; gives the top of the next one.
    double endRow(std::vector<int>& row, double shelf, std::vector<model::Point>& at) const
    {
        const auto isIn = [&](size_t i) { return std::find(row.begin(), row.end(), m_block[i]) != row.end(); };
        double top = std::numeric_limits<double>::max(), bottom = shelf;
        for (size_t i = 0; i < at.size(); ++i)
            if (isIn(i)) top = std::min(top, at[i].y);
        for (size_t i = 0; i < at.size(); ++i)
            if (isIn(i)) bottom = std::max(bottom, at[i].y += shelf - top);
        row.clear();
        return bottom + shelfGap;
    }

    const model::Flowsheet& m_flowsheet;
    FlowGraph m_graph;
    std::map<int, int> m_position; // in the order of flow
    std::vector<FlowEdge> m_edges;
    std::vector<int> m_block; // per unit
    std::vector<Cell> m_place;
    std::vector<int> m_served; // the host of a unit that serves one
    std::set<int> m_ends;      // inlets and outlets
    std::vector<std::vector<int>> m_blocks;
};

model::Point cornerOf(const std::vector<model::Point>& at)
{
    model::Point corner = at.front();
    for (const model::Point& point : at) corner = {std::min(corner.x, point.x), std::min(corner.y, point.y)};
    return corner;
}

} // namespace

model::Flowsheet arranged(model::Flowsheet flowsheet, const model::Catalogue& catalogue)
{
    if (flowsheet.units.empty()) return flowsheet;
    const std::vector<model::Point> before = places(flowsheet, FlowGraph(flowsheet));
    std::vector<model::Point> at = Layout(flowsheet, catalogue).places();
    const model::Point old = cornerOf(before), now = cornerOf(at);
    for (size_t i = 0; i < at.size(); ++i) {
        at[i] = {at[i].x + std::round(old.x - now.x), at[i].y + std::round(old.y - now.y)};
        flowsheet.units[i].at = at[i];
    }
    for (model::NoteEntry& note : flowsheet.notes) {
        size_t nearest = 0;
        const auto away = [&](size_t i) { return std::hypot(before[i].x - note.at.x, before[i].y - note.at.y); };
        for (size_t i = 1; i < before.size(); ++i)
            if (away(i) < away(nearest)) nearest = i;
        note.at.x += at[nearest].x - before[nearest].x;
        note.at.y += at[nearest].y - before[nearest].y;
    }
    return flowsheet;
}

} // namespace titer::flow
