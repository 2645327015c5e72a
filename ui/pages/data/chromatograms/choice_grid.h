// Fields with their names above, in as many columns as have room. [gui]
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace titer::pages {

class ChoiceGrid : public QWidget {
    Q_OBJECT
public:
    explicit ChoiceGrid(QWidget* parent = nullptr);

protected:
    // One after the other; the fields of one name share its place.
    QWidget* cell(const QString& name, const QList<QWidget*>& fields);
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QGridLayout* m_grid;
    QList<QWidget*> m_cells;
    int m_columns = 0;
};

} // namespace titer::pages
