// Tables of settings.
#include "ui/form/fields/setting_table.h"

#include "app/common/sentence.h"
#include "ui/form/fields/shape_delegate.h"
#include "ui/look/icons.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::form {

using connect::SettingSpec;
using look::Theme;

namespace {

constexpr int minRows = 3, maxRows = 8; // that are seen at once

} // namespace

SettingTable::SettingTable(const SettingSpec& spec)
    : SettingField(spec)
    , m_table(new QTableWidget(0, int(spec.columns.size())))
    , m_remove(new QPushButton(tr("Remove rows")))
{
    const int u = Theme::current().u();
    m_table->setAccessibleName(app::label(spec.label));
    m_table->setAccessibleDescription(app::label(spec.help));
    m_table->setToolTip(app::label(spec.help));
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    for (int i = 0; i < int(spec.columns.size()); ++i) {
        const SettingSpec& column = spec.columns[std::size_t(i)];
        auto* head = new QTableWidgetItem(app::label(column.label));
        head->setToolTip(app::label(column.help));
        m_table->setHorizontalHeaderItem(i, head);
        if (column.kind == SettingSpec::Kind::Choice) m_table->setItemDelegateForColumn(i, new ShapeDelegate(m_table));
    }
    m_table->installEventFilter(this);
    auto* add = new QPushButton(look::icon(QStringLiteral("i-plus")), tr("Add a row"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * u);
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u);
    column->addWidget(m_table);
    column->addLayout(buttons);
    setFocusProxy(m_table);
    QObject::connect(add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_table->setFocus(Qt::OtherFocusReason);
        m_table->setCurrentCell(m_table->rowCount() - 1, 0);
        m_table->editItem(m_table->item(m_table->rowCount() - 1, 0));
    });
    QObject::connect(m_remove, &QPushButton::clicked, this, &SettingTable::removeRows);
    QObject::connect(m_table, &QTableWidget::itemChanged, this, [this] { emit edited(false); });
    resizeToRows();
}

QWidget* SettingTable::editor() const
{
    return m_table;
}

QStringList SettingTable::texts() const
{
    QStringList rows;
    for (int i = 0; i < m_table->rowCount(); ++i) {
        connect::Settings row;
        for (int j = 0; j < m_table->columnCount(); ++j)
            if (const QString text = m_table->item(i, j)->text().trimmed(); !text.isEmpty())
                row.add(m_spec.columns[std::size_t(j)].key, text.toStdString());
        if (!row.entries().empty()) rows.append(QString::fromStdString(connect::writeRow(row)));
    }
    return rows;
}

void SettingTable::setTexts(const QStringList& texts)
{
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(0);
    for (const QString& text : texts)
        if (const base::Result<connect::Settings> row = connect::readRow(text.toStdString())) addRow(*row);
    resizeToRows();
}

void SettingTable::addRow(const connect::Settings& row)
{
    const QSignalBlocker quiet(m_table);
    const int at = m_table->rowCount();
    m_table->insertRow(at);
    for (int j = 0; j < m_table->columnCount(); ++j) {
        const SettingSpec& column = m_spec.columns[std::size_t(j)];
        auto* item = new QTableWidgetItem(QString::fromStdString(row.value(column.key)));
        if (column.kind == SettingSpec::Kind::Choice) {
            QStringList words{QString()};
            for (const char* id : column.choices) words.append(QString::fromLatin1(id));
            item->setData(ShapeDelegate::Choices, words);
        }
        m_table->setItem(at, j, item);
    }
    resizeToRows();
}

void SettingTable::removeRows()
{
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedIndexes())
        if (!rows.contains(index.row())) rows.append(index.row());
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : std::as_const(rows)) m_table->removeRow(row);
    resizeToRows();
    emit edited(false);
}

void SettingTable::resizeToRows()
{
    const int u = Theme::current().u(), rows = std::clamp(m_table->rowCount(), minRows, maxRows);
    m_table->setFixedHeight((rows + 1) * 8 * u + 3 * u);
    m_remove->setVisible(m_table->rowCount() > 0);
}

bool SettingTable::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        removeRows();
        return true;
    }
    return SettingField::eventFilter(watched, event);
}

} // namespace titer::form

#include "ui/form/fields/moc_setting_table.cpp"
