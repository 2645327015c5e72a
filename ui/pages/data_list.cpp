// Recordings and sources in a tree.
#include "ui/pages/data_list.h"

#include "ui/pages/data_row.h"
#include "ui/shell/icons.h"
#include "ui/shell/label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTreeWidget>

namespace titer::pages {

using shell::Theme;
using shell::Type;

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
    m_head->addWidget(new shell::Label(tr("Data"), Type::Section));
    m_head->addStretch();
    m_search->setPlaceholderText(tr("Find a recording or a source"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(shell::icon(QStringLiteral("i-search"), shell::Token::Muted), QLineEdit::LeadingPosition);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setItemsExpandable(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setItemDelegate(new DataRowDelegate(m_tree));
    m_tree->setAccessibleName(tr("Recordings and sources"));
    m_tree->header()->setStretchLastSection(true);
    m_column->addLayout(m_head);
    m_column->addWidget(m_search);
    m_column->addWidget(m_tree, 1);
    connect(m_search, &QLineEdit::textChanged, this, &DataList::filter);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_tree->setFocus(Qt::OtherFocusReason); });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        const QString id = item ? item->data(0, DataRowDelegate::Id).toString() : QString();
        if (id.isEmpty() || id == m_selected) return;
        m_selected = id;
        emit chosen(id);
    });
    connect(&Theme::current(), &Theme::changed, m_tree, &QTreeWidget::doItemsLayout);
}

void DataList::addButton(QWidget* button)
{
    m_head->addWidget(button);
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
            for (const DataRow& row : group.rows) list << row.id;
        }
        return list;
    };
    const bool same = ids(groups) == ids(m_groups);
    m_groups = groups;
    if (!same) return fill();
    // The rows stay, so that focus and place in the list do.
    for (int i = 0; i < m_groups.size(); ++i)
        for (int j = 0; j < m_groups[i].rows.size(); ++j)
            DataRowDelegate::write(m_tree->topLevelItem(i)->child(j), m_groups[i].rows[j]);
}

void DataList::fill()
{
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    for (const DataGroup& group : std::as_const(m_groups)) {
        auto* head = new QTreeWidgetItem(m_tree);
        DataRowDelegate::write(head, group);
        head->setFlags(Qt::ItemIsEnabled);
        for (const DataRow& row : group.rows) DataRowDelegate::write(new QTreeWidgetItem(head), row);
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
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem* head = m_tree->topLevelItem(i);
        for (int j = 0; j < head->childCount(); ++j) {
            const QString said = head->child(j)->data(0, Qt::AccessibleTextRole).toString();
            head->child(j)->setHidden(!said.contains(words, Qt::CaseInsensitive));
        }
    }
}

QTreeWidgetItem* DataList::itemOf(const QString& id) const
{
    if (id.isEmpty()) return nullptr;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        for (int j = 0; j < m_tree->topLevelItem(i)->childCount(); ++j)
            if (m_tree->topLevelItem(i)->child(j)->data(0, DataRowDelegate::Id).toString() == id)
                return m_tree->topLevelItem(i)->child(j);
    return nullptr;
}

void DataList::select(const QString& id)
{
    if (QTreeWidgetItem* item = itemOf(id)) m_tree->setCurrentItem(item);
}

} // namespace titer::pages
