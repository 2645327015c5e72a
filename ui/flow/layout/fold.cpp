// Who folds, and where the arrows of one side of a unit stand.
#include "ui/flow/layout/fold.h"

#include "core/model/equations/described.h"
#include "ui/flow/layout/flow_types.h"
#include "ui/look/theme.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace titer::flow {

namespace {

constexpr qreal lengthAbove = 2 * step, minBeneath = 16; // px

bool isUpright(Side side)
{
    return side == Side::Top || side == Side::Bottom;
}

// Main ports lie at the left and right, in the line of the train.
bool isAuxiliary(const PortShape& port)
{
    if (!port.in) return isUpright(port.anchors.first().side);
    return std::all_of(port.anchors.begin(), port.anchors.end(), [](const Anchor& a) { return isUpright(a.side); });
}

} // namespace

QHash<QString, FoldEnd> foldable(const model::Flowsheet& flowsheet, const FlowGraph& graph,
                                 const model::Catalogue& catalogue)
{
    QHash<QString, FoldEnd> found;
    for (size_t i = 0; i < flowsheet.units.size(); ++i) {
        const std::vector<int>&out = graph.streamsOut[i], &in = graph.streamsIn[i];
        if (out.size() + in.size() != 1) continue;
        const model::UnitType* type = model::typeOf(catalogue, flowsheet.units[i]);
        if (!type || type->ports.size() != 1) continue;
        const int stream = out.empty() ? in.front() : out.front();
        const int other = out.empty() ? graph.links[size_t(stream)].from : graph.links[size_t(stream)].to;
        if (other < 0 || size_t(other) == i) continue;
        const model::UnitType* host = model::typeOf(catalogue, flowsheet.units[size_t(other)]);
        if (!host || host->ports.size() < 2) continue;
        const model::StreamEntry& entry = flowsheet.streams[size_t(stream)];
        const std::string& key = out.empty() ? entry.from.port : entry.to.port;
        const PortShape* port = shapeOf(host).port(QString::fromStdString(key));
        if (!port || port->in == out.empty() || !isAuxiliary(*port)) continue;
        found.insert(QString::fromStdString(flowsheet.units[i].id),
                     {stream, QString::fromStdString(flowsheet.units[size_t(other)].id), port->key});
    }
    return found;
}

qreal foldLine()
{
    return std::ceil(QFontMetricsF(look::Theme::current().font(look::Type::Caption)).height());
}

int arrangeFolds(QList<FoldPlace>& places)
{
    // From the outside to the middle of each half: the inner arrows are longer, so that each caption has a line of its own.
    const auto isLeft = [](const FoldPlace& place) { return place.port.x() < symbolSize / 2; };
    std::stable_sort(places.begin(), places.end(), [&](const FoldPlace& a, const FoldPlace& b) {
        if (isLeft(a) != isLeft(b)) return isLeft(a);
        return isLeft(a) ? a.port.x() < b.port.x() : a.port.x() > b.port.x();
    });
    int inLeft = 0, inRight = 0;
    for (FoldPlace& place : places) {
        const bool above = place.side == Side::Top;
        int& line = isLeft(place) ? inLeft : inRight;
        // Beneath a symbol its label follows soon.
        const qreal length = line++ * foldLine() + (above ? lengthAbove : std::max(minBeneath, foldLine()) + 4);
        place.arrow.port = {0, above ? length : -length};
        place.arrow.above = above;
        place.arrow.caption = above && places.size() == 1 ? FoldArrow::Caption::Over
                              : isLeft(place)             ? FoldArrow::Caption::Left
                                                          : FoldArrow::Caption::Right;
    }
    return std::max(inLeft, inRight);
}

} // namespace titer::flow
