// One field of each kind at a time: the next one takes its place.
#include "ui/flow/flow_fields.h"

#include "ui/flow/flow_canvas.h"
#include "ui/flow/name_field.h"
#include "ui/flow/note_field.h"

#include <algorithm>

namespace titer::flow {

void FlowFields::rename(const QString& unit)
{
    const UnitItem* item = m_canvas.sheet().unit(unit);
    if (!item || m_canvas.isReadOnly()) return;
    showName(item->nameRect(), item->face().name,
             [this, unit](const QString& name) { m_canvas.edits().rename(unit, name); });
}

void FlowFields::renameZone(const QString& zone)
{
    for (const Zone& known : m_canvas.sheet().zones().plates())
        if (known.label == zone)
            showName(zoneTitle(known, m_canvas.sheet().look()), zone,
                     [this, zone](const QString& name) { m_canvas.edits().renameZone(zone, name); });
}

void FlowFields::renameCurrent()
{
    if (m_canvas.sheet().notes().item(m_canvas.currentPart()))
        editNote(m_canvas.currentPart());
    else
        rename(m_canvas.current());
}

void FlowFields::editNote(const QString& note)
{
    const NoteItem* item = m_canvas.sheet().notes().item(note);
    if (!item || m_canvas.isReadOnly()) return;
    showNote(item->box(), item->text(), [this, note](const QString& text) { m_canvas.edits().setNote(note, text); });
}

void FlowFields::startNote(std::optional<QPointF> corner)
{
    if (m_canvas.isReadOnly()) return;
    QPointF at = m_canvas.mapToScene(m_canvas.viewport()->rect().center()) - QPointF(NoteItem::width / 2, 0);
    if (const UnitItem* item = m_canvas.sheet().unit(m_canvas.current()); item && !item->isAway())
        at = QPointF(item->symbolRect().left(), item->mapRectToScene(item->boundingRect()).bottom() + step);
    if (corner) at = *corner;
    showNote(QRectF(at, QSizeF(NoteItem::width, 0)), {}, [this, at](const QString& text) {
        if (m_canvas.edits().addNote(text, at)) m_canvas.select({noteKey(m_canvas.sheet().notes().count() - 1)});
    });
}

// As a whole, or nobody sees what is written.
QRect FlowFields::inSight(QRect field) const
{
    const int u = look::Theme::current().u();
    const QRect room = m_canvas.viewport()->rect().adjusted(u, u, -u, -u);
    field.moveRight(std::min(field.right(), room.right()));
    field.moveBottom(std::min(field.bottom(), room.bottom()));
    field.moveTopLeft({std::max(field.left(), room.left()), std::max(field.top(), room.top())});
    return field;
}

void FlowFields::showName(const QRectF& place, const QString& text, const std::function<void(const QString&)>& done)
{
    delete m_name;
    auto* field = new NameField(text, m_canvas.viewport(), &m_canvas, done);
    m_name = field;
    const int u = look::Theme::current().u();
    const QRect at = m_canvas.mapFromScene(place).boundingRect();
    const int width = std::max(at.width(), 40 * u);
    field->setGeometry(inSight({at.center().x() - width / 2, at.top() - u, width, field->sizeHint().height()}));
    field->show();
    field->setFocus();
}

void FlowFields::showNote(const QRectF& place, const QString& text, const std::function<void(const QString&)>& done)
{
    delete m_note;
    m_note = new NoteField(text, m_canvas.viewport(), &m_canvas, done);
    const int u = look::Theme::current().u();
    const QRect at = m_canvas.mapFromScene(place).boundingRect();
    m_note->setGeometry(inSight({at.topLeft(), at.size().expandedTo(QSize(60 * u, 20 * u))}));
    m_note->show();
    m_note->setFocus();
}

} // namespace titer::flow
