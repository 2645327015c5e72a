// The plant as a tree: zone > unit > ports, for lists and screen readers. Its selection is the canvas's. [gui]
//
//   PlantTree tree(view);     keys: Enter activates a unit or goes to the other end of a port, F2 renames, Delete removes
#pragma once

#include "ui/flow/flow_view.h"

#include <QTreeWidget>

namespace titer::flow {

class PlantTree : public QTreeWidget {
    Q_OBJECT
public:
    explicit PlantTree(FlowView& view, QWidget* parent = nullptr);

    QTreeWidgetItem* unitRow(const QString& id) const { return m_rows.value(id); }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    // What the rows are made from: rebuilt only where this changed.
    struct Row {
        QString id, name, words;
        QStringList ports;
        bool operator==(const Row&) const = default;
    };
    struct Group {
        QString zone;
        QList<Row> units;
        bool operator==(const Group&) const = default;
    };

    QList<Group> groups() const;
    void sync();
    void rebuild();
    void addUnit(QTreeWidgetItem* parent, const Row& row);
    void showSelection();
    void takeSelection();
    void activate(QTreeWidgetItem* item);
    void renamed(QTreeWidgetItem* item);

    FlowView& m_view;
    QList<Group> m_groups;
    QHash<QString, QTreeWidgetItem*> m_rows;
    bool m_busy = false;
};

} // namespace titer::flow
