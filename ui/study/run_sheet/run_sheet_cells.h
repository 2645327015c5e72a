// How the table of a run sheet looks: titles in lines, and cells that show where a value comes from and how far it is from the model. [gui]
#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>

class QLineEdit;

namespace titer::study {

// A title in lines: its name broken between words where it has no room [px], its unit beneath; cut where a word is
// wider than that.
QStringList titleLines(const QString& title, int room, const QFont& font);

// Titles begin with what distinguishes them, and what has no room next to it goes on in the next line. The style would
// cut those at the right of their column at their begin.
class RunSheetHead : public QHeaderView {
public:
    explicit RunSheetHead(QWidget* parent);

    // As high as the longest title in the present widths.
    QSize sizeHint() const override;

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override;

private:
    QStringList linesOf(int section) const;
};

// Of a RunSheetView. What cannot be read stays where it was written.
class RunSheetDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool eventFilter(QObject* object, QEvent* event) override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    bool refuses(QLineEdit* field) const;
};

} // namespace titer::study
