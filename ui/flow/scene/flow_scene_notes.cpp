// Notes on the canvas, and what they have in common with units: both are parts that are selected, walked to and moved.
#include "ui/flow/scene/flow_scene.h"

namespace titer::flow {

void FlowScene::syncNotes()
{
    const std::vector<model::NoteEntry>& entries = m_document.flowsheet().notes;
    // Which one went is not known: the places in the list are others now.
    if (m_notes.size() > qsizetype(entries.size()))
        for (NoteItem* item : std::as_const(m_notes)) item->setChosen(false);
    while (m_notes.size() > qsizetype(entries.size())) delete m_notes.takeLast();
    for (size_t i = 0; i < entries.size(); ++i) {
        if (i == size_t(m_notes.size())) {
            m_notes.append(new NoteItem(m_look));
            addItem(m_notes.last());
        }
        m_notes[qsizetype(i)]->setText(QString::fromStdString(entries[i].text));
        m_corners.insert(noteKey(int(i)), QPointF(entries[i].at.x, entries[i].at.y) * step);
    }
}

bool FlowScene::placeNotes()
{
    bool moved = false;
    for (qsizetype i = 0; i < m_notes.size(); ++i) {
        const QPointF at = cornerOf(noteKey(int(i)));
        moved |= m_notes[i]->pos() != at;
        m_notes[i]->setPos(at);
    }
    return moved;
}

NoteItem* FlowScene::note(const QString& key) const
{
    return m_notes.value(noteOf(key));
}

QStringList FlowScene::noteKeys() const
{
    QStringList keys;
    for (int i = 0; i < m_notes.size(); ++i) keys.append(noteKey(i));
    return keys;
}

QStringList FlowScene::selectedNotes() const
{
    QStringList chosen;
    for (qsizetype i = 0; i < m_notes.size(); ++i)
        if (m_notes[i]->isChosen()) chosen.append(noteKey(int(i)));
    return chosen;
}

QString FlowScene::noteAt(QPointF at) const
{
    for (qsizetype i = m_notes.size() - 1; i >= 0; --i)
        if (m_notes[i]->box().contains(at)) return noteKey(int(i));
    return {};
}

QString FlowScene::partAt(QPointF at) const
{
    const QString unit = unitAt(at);
    return unit.isEmpty() ? noteAt(at) : unit;
}

} // namespace titer::flow
