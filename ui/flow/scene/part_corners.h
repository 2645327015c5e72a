// Where units and notes stand: by the document, or where a gesture holds them until it ends. [gui]
#pragma once

#include <QHash>
#include <QPointF>
#include <QString>

namespace titer::flow {

class PartCorners {
public:
    // As the document has it; what was held is let go.
    void clear()
    {
        m_kept.clear();
        m_held.clear();
    }
    void put(const QString& part, QPointF corner) { m_kept.insert(part, corner); }
    void hold(const QHash<QString, QPointF>& corners) { m_held = corners; }
    // Of the symbol or the note, in the scene.
    QPointF of(const QString& part) const { return m_held.value(part, m_kept.value(part)); }

private:
    QHash<QString, QPointF> m_kept, m_held;
};

} // namespace titer::flow
