// The left column of the Data page: recordings and sources in one tree, each with its state, length or rate, and gaps. [gui]
//
//   list.setGroups(groups);                     signal chosen(id) as the selection moves; a row may stand under another of its group
//   list.select("recording:3");  list.setFoot(widget) beneath the tree;  list.addButton(button) in the head
#pragma once

#include "ui/pages/data/data_group.h"

#include <QHash>
#include <QList>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace titer::pages {

class DataList : public QWidget {
    Q_OBJECT
public:
    explicit DataList(QWidget* parent = nullptr);

    void setGroups(const QList<DataGroup>& groups);
    void select(const QString& id);
    QString selected() const { return m_selected; }
    // Its words go where they find no room.
    void addButton(QPushButton* button);
    void addFoot(QWidget* foot);
    QTreeWidget* tree() const { return m_tree; }
    QLineEdit* search() const { return m_search; }
    QTreeWidgetItem* itemOf(const QString& id) const;

signals:
    void chosen(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitButtons();
    void fill();
    void filter();
    bool filter(QTreeWidgetItem* item, const QString& words, bool all);

    QList<DataGroup> m_groups;
    QHash<QString, QTreeWidgetItem*> m_items;
    QHash<QString, DataRow> m_rows;
    QString m_selected;
    QHBoxLayout* m_head;
    QHash<QPushButton*, QString> m_buttons; // with their words
    QVBoxLayout* m_column;
    QLineEdit* m_search;
    QTreeWidget* m_tree;
};

} // namespace titer::pages
