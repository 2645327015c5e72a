#include "ui/widgets/plain_table.h"

#include <QComboBox>
#include <QHeaderView>
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
