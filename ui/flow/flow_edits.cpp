// Each act takes the flowsheet as it is drawn: units that had no place get the one they are shown at.
#include "ui/flow/flow_edits.h"

#include "app/run/remedies.h"
#include "ui/flow/layout/arrange.h"
#include "ui/flow/layout/flow_graph.h"
#include "ui/flow/scene/flow_scene.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace titer::flow {

namespace {

// Of the units among the parts.
app::Ids idsOf(const QStringList& parts)
{
    app::Ids ids;
    for (const QString& part : parts)
        if (noteOf(part) < 0) ids.push_back(part.toStdString());
    return ids;
}

app::NoteIndices notesOf(const QStringList& parts)
{
    app::NoteIndices notes;
    for (const QString& part : parts)
        if (const int note = noteOf(part); note >= 0) notes.push_back(size_t(note));
    return notes;
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
    QStringList ids, kept;
    for (const std::string& id : added->units) ids.append(QString::fromStdString(id));
    for (const size_t note : added->notes) ids.append(noteKey(int(note)));
    for (const std::string& id : added->kept) kept.append(QString::fromStdString(id));
    m_remark.clear();
    if (!kept.isEmpty())
        m_remark = tr("This plant defines %1 differently from the copied units; its own definition stays.")
                       .arg(kept.join(QStringLiteral(", ")));
    return m_document.apply(added->flowsheet, text) ? ids : QStringList();
}

bool FlowEdits::move(const QHash<QString, QPointF>& corners)
{
    std::vector<app::Move> moves;
    QStringList ids = corners.keys();
    ids.sort();
    for (const QString& id : std::as_const(ids))
        if (noteOf(id) < 0) moves.push_back({id.toStdString(), snapped(corners[id])});
    const QString text = moves.empty()     ? tr("Move note")
                         : ids.size() == 1 ? tr("Move %1").arg(nameOf(ids.first()))
                                           : tr("Move units");
    app::Edited moved = app::moveUnits(withPlaces(m_document.flowsheet()), moves);
    for (const QString& id : std::as_const(ids))
        if (const int note = noteOf(id); note >= 0 && moved)
            moved = app::moveNote(*moved, size_t(note), snapped(corners[id]));
    return m_document.apply(moved, text, QStringLiteral("move ") + ids.join(QLatin1Char(',')));
}

bool FlowEdits::remove(const QStringList& parts, const QList<int>& streams)
{
    const app::Ids units = idsOf(parts);
    const model::Flowsheet& before = m_document.flowsheet();
    std::vector<model::StreamEntry> gone;
    for (int index : streams)
        if (index >= 0 && size_t(index) < before.streams.size()) gone.push_back(before.streams[size_t(index)]);
    app::Edited edited = withPlaces(before);
    if (!units.empty()) edited = app::removeUnits(*edited, m_document.catalogue(), units);
    for (const model::StreamEntry& stream : gone) {
        if (!edited) break;
        if (std::find(edited->streams.begin(), edited->streams.end(), stream) != edited->streams.end())
            edited = app::removeStream(*edited, stream);
    }
    const app::NoteIndices notes = notesOf(parts);
    if (edited && !notes.empty()) edited = app::removeNotes(*edited, notes);
    const QString text = units.size() == 1 ? tr("Delete %1").arg(nameOf(QString::fromStdString(units[0])))
                         : !units.empty()  ? tr("Delete units")
                         : notes.empty()   ? tr("Delete stream")
                                           : tr("Delete note");
    return m_document.apply(edited, text);
}

bool FlowEdits::connectPorts(const PortHit& from, const PortHit& to)
{
    m_remark.clear();
    const std::vector<model::StreamEntry> gone = displacedBy(from, to);
    const QString words = wordsOf(gone);
    app::Edited f = withPlaces(m_document.flowsheet());
    for (const model::StreamEntry& stream : gone)
        if (f) f = app::removeStream(*f, stream);
    if (f) f = app::connectPorts(*f, m_document.catalogue(), refOf(from), refOf(to));
    if (!m_document.apply(f, tr("Connect %1 and %2").arg(nameOf(from.unit), nameOf(to.unit)))) return false;
    if (!gone.empty()) m_remark = tr("Replaced: %1. Undo brings it back.", "streams").arg(words);
    return true;
}

std::vector<model::StreamEntry> FlowEdits::displacedBy(const PortHit& from, const PortHit& to) const
{
    const model::Flowsheet& before = m_document.flowsheet();
    const model::Catalogue& catalogue = m_document.catalogue();
    if (app::connectPorts(before, catalogue, refOf(from), refOf(to))) return {};
    const auto isAtOne = [&](const model::StreamEntry& stream) {
        for (const model::PortRef& port : {refOf(from), refOf(to)}) {
            const model::PortSpec* spec = app::portSpec(before, catalogue, port);
            const bool takesMore = spec && spec->direction == model::Direction::In && spec->many;
            if (!takesMore && (stream.from == port || stream.to == port)) return true;
        }
        return false;
    };
    std::vector<model::StreamEntry> gone;
    std::ranges::copy_if(before.streams, std::back_inserter(gone), isAtOne);
    model::Flowsheet rest = before;
    std::erase_if(rest.streams, isAtOne);
    const app::Edited joined = app::connectPorts(rest, catalogue, refOf(from), refOf(to));
    // The very stream that is drawn is there already.
    const bool isNew = joined && std::ranges::find(before.streams, joined->streams.back()) == before.streams.end();
    return isNew ? gone : std::vector<model::StreamEntry>();
}

QString FlowEdits::wordsOf(const std::vector<model::StreamEntry>& streams) const
{
    QStringList words;
    for (const model::StreamEntry& stream : streams)
        words.append(QStringLiteral("%1 → %2").arg(nameOf(QString::fromStdString(stream.from.unit)),
                                                   nameOf(QString::fromStdString(stream.to.unit))));
    return words.join(QStringLiteral(", "));
}

std::optional<model::Offer> FlowEdits::endFor(const PortHit& port) const
{
    return app::offerOfEnd(m_document.flowsheet(), m_document.catalogue(), m_document.plant().get(), refOf(port));
}

bool FlowEdits::connectToEnd(const model::Offer& end, std::optional<QPointF> corner)
{
    app::Edited made = app::applyOffer(withPlaces(m_document.flowsheet()), m_document.catalogue(), end);
    if (made && corner) made = app::moveUnits(*made, {{made->units.back().id, snapped(*corner)}});
    return m_document.apply(made, app::sentence(end.label));
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
    return m_document.apply(app::ungroup(m_document.flowsheet(), zone.toStdString()), tr("Remove zone %1").arg(zone));
}

// Which controllers and guards of these units work with others, in sentences.
QString FlowEdits::leftBehind(const QStringList& parts) const
{
    const app::LeftBehind left = app::leftBehind(m_document.flowsheet(), idsOf(parts));
    const auto listed = [](const app::Ids& ids) {
        QStringList names;
        for (const std::string& id : ids) names.append(QString::fromStdString(id));
        return names.join(QStringLiteral(", "));
    };
    QStringList words;
    if (!left.controllers.empty())
        words << tr("Not copied, since they work with other units: controllers %1.").arg(listed(left.controllers));
    if (!left.guards.empty())
        words << tr("Not copied, since they look at other units alone: guards of %1.").arg(listed(left.guards));
    if (!left.interlocks.empty())
        words << tr("Copied without the interlocks that look at other units: guards of %1. Add what the copies need.")
                     .arg(listed(left.interlocks));
    return words.join(QLatin1Char(' '));
}

void FlowEdits::copy(const QStringList& parts)
{
    m_remark.clear();
    if (parts.isEmpty()) return;
    m_remark = leftBehind(parts);
    const QByteArray plant =
        QByteArray::fromStdString(app::copyUnits(withPlaces(m_document.flowsheet()), idsOf(parts), notesOf(parts)));
    auto* data = new QMimeData;
    data->setData(QString::fromLatin1(app::clipboardMime), plant);
    data->setText(QString::fromUtf8(plant));
    QGuiApplication::clipboard()->setMimeData(data);
}

bool FlowEdits::arrange()
{
    return m_document.apply(arranged(m_document.flowsheet(), m_document.catalogue()), tr("Arrange the sheet"));
}

bool FlowEdits::addNote(const QString& text, QPointF corner)
{
    return m_document.apply(app::addNote(m_document.flowsheet(), text.toStdString(), snapped(corner)), tr("Add note"));
}

bool FlowEdits::setNote(const QString& note, const QString& text)
{
    return m_document.apply(app::setNote(m_document.flowsheet(), size_t(noteOf(note)), text.toStdString()),
                            text.isEmpty() ? tr("Delete note") : tr("Change note"));
}

QStringList FlowEdits::add(const QString& type, const QString& near, std::optional<QPointF> corner, int into,
                           const std::optional<model::PortRef>& port)
{
    const model::UnitType* known = m_document.catalogue().unit(type.toStdString());
    app::NewUnit unit{type.toStdString(), snapped(corner), near.toStdString(), true};
    const std::vector<model::StreamEntry>& streams = m_document.flowsheet().streams;
    if (into >= 0 && std::size_t(into) < streams.size()) unit.into = streams[std::size_t(into)];
    if (unit.into && !corner) unit.near = unit.into->from.unit;
    unit.port = port;
    base::Result<app::Added> added = app::addUnit(withPlaces(m_document.flowsheet()), m_document.catalogue(), unit);
    if (added && known) app::nameUnit(*added->flowsheet.unit(added->units.front()), *known);
    return take(added, tr("Add %1").arg(known ? app::label(known->label) : type));
}

QStringList FlowEdits::duplicate(const QStringList& parts)
{
    if (parts.isEmpty()) return {};
    const QString left = leftBehind(parts);
    const QStringList made =
        take(app::duplicateUnits(withPlaces(m_document.flowsheet()), idsOf(parts), notesOf(parts)), tr("Duplicate"));
    if (!left.isEmpty()) m_remark = m_remark.isEmpty() ? left : m_remark + QLatin1Char(' ') + left;
    return made;
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
