// What is typed over a list of choices chooses the entry that begins with it, as everywhere; where none does, the next one in which a
// word begins so: "pro" is "the product". [gui]
#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QString>

class QComboBox;
class QKeyEvent;

namespace titer::look {

class TypeAhead {
public:
    // Whether the key is taken; what begins an entry is left to the list itself.
    bool take(QComboBox& box, const QKeyEvent& key);

private:
    QPointer<QComboBox> m_box;
    QString m_typed;
    QElapsedTimer m_since; // the last key
};

} // namespace titer::look
