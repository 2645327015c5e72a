#include "ui/widgets/plain_table.h"

#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QSignalBlocker>
#include <QTableWidget>

#include <algorithm>

namespace titer::widgets {

QTableWidget* plainTable(const QStringList& head, const QString& name)
{
    auto* table = new QTableWidget(0, int(head.size()));
    table->setHorizontalHeaderLabels(head);
    table->setAccessibleName(name);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false); // rows of one line end with what has room there, not with the last whole word
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    return table;
}

TableFill::TableFill(QTableWidget* table)
    : m_columns(fix(table->horizontalHeader()))
    , m_rows(fix(table->verticalHeader()))
{
}

TableFill::~TableFill()
{
    restore(m_columns);
    restore(m_rows);
}

TableFill::Sections TableFill::fix(QHeaderView* header)
{
    Sections found{header, {}};
    for (int i = 0; i < header->count(); ++i)
        if (header->sectionResizeMode(i) == QHeaderView::ResizeToContents) found.resized.push_back(i);
    for (const int i : found.resized) header->setSectionResizeMode(i, QHeaderView::Interactive);
    return found;
}

void TableFill::restore(const Sections& sections)
{
    for (const int i : sections.resized)
        if (i < sections.header->count()) sections.header->setSectionResizeMode(i, QHeaderView::ResizeToContents);
}

void connectRowMenu(QTableWidget* table, int column, const std::function<QMenu*(int row)>& menuOf)
{
    const auto open = [table, column, menuOf](int row) {
        if (QApplication::activePopupWidget() || row < 0) return;
        QMenu* menu = menuOf(row);
        if (!menu) return;
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const QRect cell = table->visualRect(table->model()->index(row, column));
        menu->popup(table->viewport()->mapToGlobal(cell.bottomLeft()));
    };
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(table, &QWidget::customContextMenuRequested, table,
                     [table, open](QPoint at) { open(table->rowAt(at.y())); });
    QObject::connect(table, &QTableWidget::cellActivated, table, open);
    QObject::connect(table, &QTableWidget::cellClicked, table, [column, open](int row, int clicked) {
        if (clicked == column) open(row);
    });
}

void setEntries(QComboBox* box, const QStringList& entries)
{
    QStringList there;
    for (int i = 0; i < box->count(); ++i) there.append(box->itemText(i));
    if (there == entries) return;
    const QSignalBlocker quiet(box);
    const QString chosen = box->currentText();
    box->clear();
    box->addItems(entries);
    box->setCurrentIndex(entries.isEmpty() ? -1 : std::max(0, int(entries.indexOf(chosen))));
}

} // namespace titer::widgets
