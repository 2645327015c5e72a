// How a row of the Data page's tree is drawn. [gui]
#pragma once

#include "ui/pages/data/data_group.h"

#include <QStyledItemDelegate>

class QTreeWidgetItem;

namespace titer::pages {

// What stands before a name.
void paintSign(QPainter* painter, shown::DataSign sign, const QPointF& centre, qreal size);

class DataRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role { Id = Qt::UserRole, Sign, Detail, Tone, Figure, Gaps };

    using QStyledItemDelegate::QStyledItemDelegate;

    static void write(QTreeWidgetItem* item, const DataGroup& group);
    static void write(QTreeWidgetItem* item, const DataRow& row);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    // A click on the sign before a row with parts folds it.
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHead(QPainter* painter, const QRect& rect, const QModelIndex& index) const;
};

} // namespace titer::pages
