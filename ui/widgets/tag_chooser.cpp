// Choice of tags.
#include "ui/widgets/tag_chooser.h"

#include "app/tags/tag_search.h"
#include "ui/look/room.h"
#include "ui/look/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace titer::widgets {

using look::Theme;

namespace {

// The mouse checks a row wherever it is clicked, and not at its box alone.
class RowToggles : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override
    {
        const bool isMouse =
            event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::MouseButtonDblClick;
        if (!isMouse) return QStyledItemDelegate::editorEvent(event, model, option, index);
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (event->type() == QEvent::MouseButtonDblClick || mouse->button() != Qt::LeftButton) return true;
        const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
};

} // namespace

TagChooser::TagChooser(QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
{
    setAccessibleName(tr("Tags"));
    m_search->setPlaceholderText(tr("Find a tag"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    m_list->setAccessibleName(tr("Tags"));
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new RowToggles(m_list));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        for (int row = 0; row < m_list->count(); ++row)
            m_list->setRowHidden(row, !app::holdsWords(m_list->item(row)->text(), words));
    });
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        emit toggled(m_list->row(item), item->checkState() == Qt::Checked);
    });
}

void TagChooser::open(const QStringList& names, const QList<int>& chosen, QWidget* below)
{
    const QSignalBlocker quiet(m_list);
    m_search->clear();
    m_list->clear();
    for (int i = 0; i < names.size(); ++i) {
        auto* item = new QListWidgetItem(names[i], m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(i) ? Qt::Checked : Qt::Unchecked);
    }
    const int u = Theme::current().u();
    const QSize size(72 * u, std::min(90 * u, (14 + 7 * int(names.size())) * u));
    setGeometry(look::onScreen(below, {below->mapToGlobal(QPoint(0, below->height())), size}));
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

// From the words to the list by the arrow keys; Enter shows the tag that is marked there, or the only one that is found, or not any more.
bool TagChooser::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    QList<QListWidgetItem*> found;
    for (int row = 0; row < m_list->count(); ++row)
        if (!m_list->isRowHidden(row)) found.append(m_list->item(row));
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        QListWidgetItem* meant = watched == m_list ? m_list->currentItem() : nullptr;
        if (!meant && found.size() == 1) meant = found.first();
        if (meant) meant->setCheckState(meant->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        return true;
    }
    if (key != Qt::Key_Down || watched != m_search) return QFrame::eventFilter(watched, event);
    m_list->setFocus(Qt::OtherFocusReason);
    if (!found.isEmpty()) m_list->setCurrentItem(found.first());
    return true;
}

} // namespace titer::widgets

#include "ui/widgets/moc_tag_chooser.cpp"
