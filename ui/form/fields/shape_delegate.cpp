// Cells of words.
#include "ui/form/fields/shape_delegate.h"

#include <QComboBox>
#include <QTimer>

namespace titer::form {

QWidget* ShapeDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* box = new QComboBox(parent);
    box->addItems(index.data(Choices).toStringList());
    auto* self = const_cast<ShapeDelegate*>(this);
    connect(box, &QComboBox::activated, self, [self, box] {
        emit self->commitData(box);
        emit self->closeEditor(box);
    });
    QTimer::singleShot(0, box, &QComboBox::showPopup);
    return box;
}

void ShapeDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* box = static_cast<QComboBox*>(editor);
    box->setCurrentIndex(box->findText(index.data().toString()));
}

void ShapeDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, static_cast<QComboBox*>(editor)->currentText());
}

} // namespace titer::form

#include "ui/form/fields/moc_shape_delegate.cpp"
