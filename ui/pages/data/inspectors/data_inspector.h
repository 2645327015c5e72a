// What the inspectors of the Data page share: name and kind at the top, a plate for what is the matter, and a column that scrolls. [gui]
#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace titer::widgets {
class Card;
class Label;
class LinkedLine;
} // namespace titer::widgets

namespace titer::pages {

class DataInspector : public QWidget {
    Q_OBJECT
public:
    explicit DataInspector(QWidget* parent);

protected:
    void setHead(const QString& name, const QString& kind);
    widgets::Card* plate() const { return m_plate; }
    QVBoxLayout* column() const { return m_column; } // begins with the plate
    static void clear(QVBoxLayout* column);
    // Captions that wrap, instead of what stood there.
    static void list(QVBoxLayout* column, const QStringList& words);

private:
    widgets::LinkedLine* m_name;
    widgets::Label* m_kind;
    widgets::Card* m_plate;
    QVBoxLayout* m_column;
};

} // namespace titer::pages
