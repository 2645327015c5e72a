// Items of notes: made, put in their places, found and selected.
#include "ui/flow/scene/sheet_notes.h"

namespace titer::flow {

void SheetNotes::sync(const std::vector<model::NoteEntry>& entries, PartCorners& corners)
{
    // Which one went is not known: the places in the list are others now.
    if (m_items.size() > qsizetype(entries.size()))
        for (NoteItem* item : std::as_const(m_items)) item->setChosen(false);
    while (m_items.size() > qsizetype(entries.size())) delete m_items.takeLast();
    for (size_t i = 0; i < entries.size(); ++i) {
        if (i == size_t(m_items.size())) {
            m_items.append(new NoteItem(m_look));
            m_scene.addItem(m_items.last());
        }
        m_items[qsizetype(i)]->setText(QString::fromStdString(entries[i].text));
        corners.put(noteKey(int(i)), QPointF(entries[i].at.x, entries[i].at.y) * step);
    }
}

bool SheetNotes::place(const PartCorners& corners)
{
    bool moved = false;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const QPointF at = corners.of(noteKey(int(i)));
        moved |= m_items[i]->pos() != at;
        m_items[i]->setPos(at);
    }
    return moved;
}

void SheetNotes::lookChanged()
{
    for (NoteItem* item : std::as_const(m_items)) item->lookChanged();
}

QStringList SheetNotes::keys() const
{
    QStringList keys;
    for (int i = 0; i < m_items.size(); ++i) keys.append(noteKey(i));
    return keys;
}

QString SheetNotes::at(QPointF point) const
{
    for (qsizetype i = m_items.size() - 1; i >= 0; --i)
        if (m_items[i]->box().contains(point)) return noteKey(int(i));
    return {};
}

QStringList SheetNotes::chosen() const
{
    QStringList chosen;
    for (qsizetype i = 0; i < m_items.size(); ++i)
        if (m_items[i]->isChosen()) chosen.append(noteKey(int(i)));
    return chosen;
}

bool SheetNotes::choose(const QStringList& parts)
{
    bool changed = false;
    for (int i = 0; i < m_items.size(); ++i) {
        const bool taken = parts.contains(noteKey(i));
        changed |= m_items[i]->isChosen() != taken;
        m_items[i]->setChosen(taken);
    }
    return changed;
}

} // namespace titer::flow
