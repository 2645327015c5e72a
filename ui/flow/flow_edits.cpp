// Each act takes the flowsheet as it is drawn: units that had no place get the one they are shown at.
#include "ui/flow/flow_edits.h"

#include "ui/flow/flow_graph.h"
#include "ui/flow/flow_scene.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <cmath>

namespace titer::flow {

namespace {

app::Ids idsOf(const QStringList& units)
{
    app::Ids ids;
    for (const QString& id : units) ids.push_back(id.toStdString());
    return ids;
}

model::Point snapped(QPointF corner)
{
    return {std::round(corner.x() / step), std::round(corner.y() / step)};
}

std::optional<model::Point> snapped(std::optional<QPointF> corner)
{
    return corner ? std::optional(snapped(*corner)) : std::nullopt;
}

model::PortRef refOf(const PortHit& port)
{
    return {port.unit.toStdString(), port.port.toStdString()};
}

} // namespace

QString FlowEdits::nameOf(const QString& unit) const
{
    const model::UnitEntry* entry = m_document.flowsheet().unit(unit.toStdString());
    return entry && !entry->label.empty() ? QString::fromStdString(entry->label) : unit;
}

QStringList FlowEdits::take(const base::Result<app::Added>& added, const QString& text)
{
    if (!added) {
        m_document.apply(app::Edited(added.error()), text);
        return {};
    }
    QStringList ids;
    for (const std::string& id : added->units) ids.append(QString::fromStdString(id));
    return m_document.apply(added->flowsheet, text) ? ids : QStringList();
}

bool FlowEdits::move(const QHash<QString, QPointF>& corners)
{
    std::vector<app::Move> moves;
    QStringList ids = corners.keys();
    ids.sort();
    for (const QString& id : std::as_const(ids)) moves.push_back({id.toStdString(), snapped(corners[id])});
    const QString text = ids.size() == 1 ? tr("Move %1").arg(nameOf(ids.first())) : tr("Move units");
    return m_document.apply(app::moveUnits(withPlaces(m_document.flowsheet()), moves), text,
                            QStringLiteral("move ") + ids.join(QLatin1Char(',')));
}

bool FlowEdits::remove(const QStringList& units, const QList<int>& streams)
{
    const model::Flowsheet& before = m_document.flowsheet();
    std::vector<model::StreamEntry> gone;
    for (int index : streams)
        if (index >= 0 && size_t(index) < before.streams.size()) gone.push_back(before.streams[size_t(index)]);
    app::Edited edited = withPlaces(before);
    if (!units.isEmpty()) edited = app::removeUnits(*edited, m_document.catalogue(), idsOf(units));
    for (const model::StreamEntry& stream : gone) {
        if (!edited) break;
        if (std::find(edited->streams.begin(), edited->streams.end(), stream) != edited->streams.end())
            edited = app::removeStream(*edited, stream);
    }
    const QString text = units.size() == 1 ? tr("Delete %1").arg(nameOf(units.first()))
                         : units.isEmpty() ? tr("Delete stream")
                                           : tr("Delete units");
    return m_document.apply(edited, text);
}

bool FlowEdits::connectPorts(const PortHit& from, const PortHit& to)
{
    return m_document.apply(
        app::connectPorts(withPlaces(m_document.flowsheet()), m_document.catalogue(), refOf(from), refOf(to)),
        tr("Connect %1 and %2").arg(nameOf(from.unit), nameOf(to.unit)));
}

bool FlowEdits::rename(const QString& unit, const QString& label)
{
    return m_document.apply(app::labelUnit(m_document.flowsheet(), unit.toStdString(), label.trimmed().toStdString()),
                            tr("Rename %1").arg(nameOf(unit)));
}

bool FlowEdits::renameZone(const QString& zone, const QString& label)
{
    return m_document.apply(app::renameZone(m_document.flowsheet(), zone.toStdString(), label.trimmed().toStdString()),
                            tr("Rename zone %1").arg(zone));
}

QString FlowEdits::freeZoneName() const
{
    const auto& zones = m_document.flowsheet().zones;
    for (int i = int(zones.size()) + 1;; ++i) {
        const QString name = tr("Zone %1").arg(i);
        if (std::none_of(zones.begin(), zones.end(), [&](const auto& z) { return z.label == name.toStdString(); }))
            return name;
    }
}

bool FlowEdits::group(const QStringList& units)
{
    if (units.isEmpty()) return false;
    return m_document.apply(
        app::groupUnits(withPlaces(m_document.flowsheet()), idsOf(units), freeZoneName().toStdString()),
        tr("Make a zone"));
}

bool FlowEdits::ungroup(const QString& zone)
{
    return m_document.apply(app::ungroup(m_document.flowsheet(), zone.toStdString()), tr("Dissolve zone %1").arg(zone));
}

void FlowEdits::copy(const QStringList& units) const
{
    if (units.isEmpty()) return;
    const QByteArray plant =
        QByteArray::fromStdString(app::copyUnits(withPlaces(m_document.flowsheet()), idsOf(units)));
    auto* data = new QMimeData;
    data->setData(QString::fromLatin1(app::clipboardMime), plant);
    data->setText(QString::fromUtf8(plant));
    QGuiApplication::clipboard()->setMimeData(data);
}

QStringList FlowEdits::add(const QString& type, const QString& near, std::optional<QPointF> corner)
{
    const model::UnitType* known = m_document.catalogue().unit(type.toStdString());
    const app::NewUnit unit{type.toStdString(), snapped(corner), near.toStdString(), true};
    return take(app::addUnit(withPlaces(m_document.flowsheet()), m_document.catalogue(), unit),
                tr("Add %1").arg(known ? app::label(known->label) : type));
}

QStringList FlowEdits::duplicate(const QStringList& units)
{
    if (units.isEmpty()) return {};
    return take(app::duplicateUnits(withPlaces(m_document.flowsheet()), idsOf(units)), tr("Duplicate"));
}

QStringList FlowEdits::paste(std::optional<QPointF> corner)
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (!data || !canPaste()) return {};
    const QString mime = QString::fromLatin1(app::clipboardMime);
    const QByteArray plant = data->hasFormat(mime) ? data->data(mime) : data->text().toUtf8();
    return take(app::pasteUnits(withPlaces(m_document.flowsheet()), plant.toStdString(), snapped(corner)), tr("Paste"));
}

bool FlowEdits::canPaste()
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    return data && (data->hasFormat(QString::fromLatin1(app::clipboardMime)) || data->hasText());
}

} // namespace titer::flow
