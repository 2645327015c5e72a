// Items of streams are known by what they join, so that a stream keeps its way when others come and go.
#include "ui/flow/scene/sheet_streams.h"

#include <algorithm>

namespace titer::flow {

QString streamKey(const model::StreamEntry& stream, int occurrence)
{
    const QString key =
        QString::fromStdString(stream.from.text()) + QLatin1Char('>') + QString::fromStdString(stream.to.text());
    return occurrence ? key + QLatin1Char('#') + QString::number(occurrence) : key;
}

void SheetStreams::sync(const std::vector<model::StreamEntry>& entries, const std::vector<Content>& carried)
{
    QHash<QString, StreamItem*> before;
    before.swap(m_byKey);
    m_items.clear();
    m_links.clear();
    m_shares.clear();
    QHash<QString, int> into;
    for (size_t i = 0; i < entries.size(); ++i) {
        int occurrence = 0;
        QString key = streamKey(entries[i]);
        while (m_byKey.contains(key)) key = streamKey(entries[i], ++occurrence);
        StreamItem* item = before.take(key);
        if (!item) m_scene.addItem(item = new StreamItem(m_look));
        item->setIndex(int(i));
        item->setContent(carried[i]);
        m_byKey.insert(key, item);
        m_items.append(item);
        m_links.append({QString::fromStdString(entries[i].from.unit), QString::fromStdString(entries[i].to.unit)});
        m_shares.append(into[QString::fromStdString(entries[i].to.text())]++);
    }
    for (const StreamItem* gone : std::as_const(before)) m_rerouted.append(gone->wayRect());
    qDeleteAll(before);
}

void SheetStreams::setOverlay(const QHash<int, StreamOverlay>& streams)
{
    for (StreamItem* item : std::as_const(m_items)) {
        const auto found = streams.constFind(item->index());
        item->setOverlay(found == streams.constEnd() ? StreamOverlay{} : *found);
    }
}

void SheetStreams::lookChanged()
{
    for (StreamItem* item : std::as_const(m_items)) item->lookChanged();
}

int SheetStreams::at(QPointF point, qreal reach) const
{
    int best = -1;
    qreal min = m_look.screen(reach);
    for (const StreamItem* item : m_items) {
        if (!item->boundingRect().contains(point)) continue;
        const qreal away = item->distanceTo(point);
        if (away <= min) {
            min = away;
            best = item->index();
        }
    }
    return best;
}

QList<int> SheetStreams::chosen() const
{
    QList<int> chosen;
    for (const StreamItem* item : m_items)
        if (item->isChosen()) chosen.append(item->index());
    return chosen;
}

bool SheetStreams::choose(const QList<int>& streams)
{
    bool changed = false;
    for (StreamItem* item : std::as_const(m_items)) {
        changed |= item->isChosen() != streams.contains(item->index());
        item->setChosen(streams.contains(item->index()));
    }
    return changed;
}

void SheetStreams::setWay(int index, const StreamEnds& ends, const QPolygonF& way)
{
    StreamItem* item = m_items[index];
    m_rerouted.append(item->wayRect());
    item->setWay(ends, way);
    m_rerouted.append(item->wayRect());
}

void SheetStreams::syncGaps()
{
    if (m_rerouted.isEmpty()) return;
    for (int later = 0; later < m_items.size(); ++later) {
        StreamItem* item = m_items[later];
        const auto touches = [item](const QRectF& area) { return area.intersects(item->wayRect()); };
        if (std::none_of(m_rerouted.begin(), m_rerouted.end(), touches)) continue;
        QList<std::pair<QPointF, qreal>> gaps;
        for (int earlier = 0; earlier < later; ++earlier)
            if (item->wayRect().intersects(m_items[earlier]->wayRect()))
                for (QPointF at : crossings(item->way(), m_items[earlier]->way()))
                    gaps.append({at, penOf(m_items[earlier]->content()).width});
        item->setGaps(gaps);
    }
    m_rerouted.clear();
}

} // namespace titer::flow
