// A cell that is one of some words. [gui]
#pragma once

#include <QStyledItemDelegate>

namespace titer::form {

class ShapeDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int Choices = Qt::UserRole; // a string list

    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
};

} // namespace titer::form
