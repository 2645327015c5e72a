// Recordings and sources in a tree.
#include "ui/pages/data/data_list.h"

#include "ui/look/icons.h"
#include "ui/pages/data/data_row.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>
#include <QTreeWidget>

namespace titer::pages {

using look::Theme;
using look::Type;

DataList::DataList(QWidget* parent)
    : QWidget(parent)
    , m_head(new QHBoxLayout)
    , m_column(new QVBoxLayout(this))
    , m_search(new QLineEdit)
    , m_tree(new QTreeWidget)
{
    const int u = Theme::current().u();
    m_column->setContentsMargins(3 * u, 2 * u, 3 * u, 3 * u);
    m_column->setSpacing(2 * u);
    m_head->setSpacing(2 * u);
    m_head->addWidget(new widgets::Label(tr("Data"), Type::Section));
    m_head->addStretch();
    m_search->setPlaceholderText(tr("Find a batch, a phase or a tag"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(look::icon(QStringLiteral("i-search"), look::Token::Muted), QLineEdit::LeadingPosition);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setItemDelegate(new DataRowDelegate(m_tree));
    m_tree->setAccessibleName(tr("Recordings and sources"));
    m_tree->header()->setStretchLastSection(true);
    m_column->addLayout(m_head);
    m_column->addWidget(m_search);
    m_column->addWidget(m_tree, 1);
    connect(m_search, &QLineEdit::textChanged, this, qOverload<>(&DataList::filter));
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_tree->setFocus(Qt::OtherFocusReason); });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        const QString id = item ? item->data(0, DataRowDelegate::Id).toString() : QString();
        if (id.isEmpty() || id == m_selected) return;
        m_selected = id;
        emit chosen(id);
    });
    // Groups stay open.
    connect(m_tree, &QTreeWidget::itemCollapsed, this, [](QTreeWidgetItem* item) {
        if (!item->parent()) item->setExpanded(true);
    });
    connect(&Theme::current(), &Theme::changed, m_tree, &QTreeWidget::doItemsLayout);
    connect(&Theme::current(), &Theme::changed, this, &DataList::fitButtons);
}

void DataList::addButton(QPushButton* button)
{
    m_head->addWidget(button);
    button->setAccessibleName(button->text());
    m_buttons.insert(button, button->text());
    fitButtons();
}

void DataList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitButtons();
}

void DataList::fitButtons()
{
    for (auto button = m_buttons.begin(); button != m_buttons.end(); ++button) button.key()->setText(button.value());
    m_head->invalidate(); // it would know the width of the words that were there before
    const QMargins margins = m_column->contentsMargins();
    if (m_head->sizeHint().width() <= width() - margins.left() - margins.right()) return;
    for (auto button = m_buttons.begin(); button != m_buttons.end(); ++button) button.key()->setText({});
}

void DataList::addFoot(QWidget* foot)
{
    m_column->addWidget(foot);
}

void DataList::setGroups(const QList<DataGroup>& groups)
{
    if (groups == m_groups) return;
    const auto ids = [](const QList<DataGroup>& all) {
        QStringList list;
        for (const DataGroup& group : all) {
            list << group.name;
            for (const DataRow& row : group.rows) list << row.id << row.parent;
        }
        return list;
    };
    const bool same = ids(groups) == ids(m_groups);
    m_groups = groups;
    if (!same) return fill();
    // The rows stay, so that focus and place in the list do.
    for (const DataGroup& group : std::as_const(m_groups))
        for (const DataRow& row : group.rows) {
            if (m_rows.value(row.id) == row) continue;
            m_rows.insert(row.id, row);
            DataRowDelegate::write(itemOf(row.id), row);
        }
    if (!m_search->text().isEmpty()) filter();
}

void DataList::fill()
{
    const QSignalBlocker quiet(m_tree);
    QSet<QString> closed;
    for (auto item = m_items.constBegin(); item != m_items.constEnd(); ++item)
        if (!item.value()->isExpanded()) closed.insert(item.key());
    m_tree->clear();
    m_items.clear();
    m_rows.clear();
    for (const DataGroup& group : std::as_const(m_groups)) {
        auto* head = new QTreeWidgetItem(m_tree);
        DataRowDelegate::write(head, group);
        head->setFlags(Qt::ItemIsEnabled);
        for (const DataRow& row : group.rows) {
            auto* item = new QTreeWidgetItem(m_items.value(row.parent, head));
            DataRowDelegate::write(item, row);
            m_items.insert(row.id, item);
            m_rows.insert(row.id, row);
            item->setExpanded(!closed.contains(row.id));
        }
        head->setExpanded(true);
    }
    if (QTreeWidgetItem* item = itemOf(m_selected))
        m_tree->setCurrentItem(item);
    else
        m_selected.clear();
    filter();
}

void DataList::filter()
{
    const QString words = m_search->text().trimmed();
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        for (int j = 0; j < m_tree->topLevelItem(i)->childCount(); ++j)
            filter(m_tree->topLevelItem(i)->child(j), words, false);
}

// With what is found its parts stay, and what it is a part of. Whether anything of it is seen.
bool DataList::filter(QTreeWidgetItem* item, const QString& words, bool all)
{
    const DataRow row = m_rows.value(item->data(0, DataRowDelegate::Id).toString());
    const bool itself = all || row.said.contains(words, Qt::CaseInsensitive);
    const QStringList tags = itself ? QStringList() : row.tags.filter(words, Qt::CaseInsensitive);
    DataRow shown = row;
    // By which tag it was found.
    if (!tags.isEmpty()) shown.detail = tr("tag %1").arg(tags.first());
    DataRowDelegate::write(item, shown);
    bool any = itself || !tags.isEmpty();
    for (int i = 0; i < item->childCount(); ++i)
        if (filter(item->child(i), words, itself)) any = true;
    item->setHidden(!any);
    return any;
}

QTreeWidgetItem* DataList::itemOf(const QString& id) const
{
    return m_items.value(id);
}

void DataList::select(const QString& id)
{
    if (QTreeWidgetItem* item = itemOf(id)) m_tree->setCurrentItem(item);
}

} // namespace titer::pages

#include "ui/pages/data/moc_data_list.cpp"
