// Chips in one row, of which one or none is on; those that find no room stand in a menu at its end. [gui]
//
//   ChipRow row;  row.setNames({tr("Culture"), tr("Rates")}, tr("Show the plots of %1"));  row.setOn(0)
//   row.setEnd(button)                          at the right
//   signal chosen(index)
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace titer::widgets {
class Chip;
}

namespace titer::widgets {

class ChipRow : public QWidget {
    Q_OBJECT
public:
    explicit ChipRow(QWidget* parent = nullptr);

    // `hint` has a place %1 for the name.
    void setNames(const QStringList& names, const QString& hint);
    void setOn(int index); // -1: none
    void setEnd(QWidget* widget);
    QToolButton* more() const { return m_more; }
    QSize minimumSizeHint() const override;

signals:
    void chosen(int index);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void fillMenu();

    QStringList m_names;
    QList<widgets::Chip*> m_chips;
    QHBoxLayout* m_row;
    QToolButton* m_more;
    QWidget* m_end = nullptr;
    int m_on = -1;
    int m_shown = 0; // chips that have room
};

} // namespace titer::widgets
