// Rows of a table, and those that are selected.
#include "ui/analyse/row_table.h"

#include "app/common/shown_number.h"
#include "core/base/tables/csv_text.h"
#include "ui/analyse/analyse_picture.h"
#include "ui/look/theme.h"
#include "ui/plot/numbers.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace titer::analyse {

using app::AnalyseRow;
using look::Theme;
using look::Token;
using look::Type;

RowModel::RowModel(app::AnalyseSession& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    refresh();
}

void RowModel::refresh()
{
    const auto analysis = m_session.analysis();
    app::TableValue table = m_session.rowTable();
    const bool fresh = !m_session.table() && analysis && analysis->fresh;
    if (fresh) table = analysis->fresh->table;
    const std::set<std::string>& excluded = m_session.setup().excluded;
    if (table != m_table || fresh != m_fresh) {
        beginResetModel();
        m_table = table;
        m_fresh = fresh;
        m_excluded = excluded;
        endResetModel();
    } else if (excluded != m_excluded) {
        m_excluded = excluded;
        if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int RowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_table ? 0 : int(m_table->rows.size());
}

int RowModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_table ? 0 : int(m_table->sheet.columns.size());
}

QVariant RowModel::data(const QModelIndex& index, int role) const
{
    const studies::Column& column = m_table->sheet.columns[std::size_t(index.column())];
    const std::size_t row = std::size_t(index.row());
    const bool out = !m_fresh && m_excluded.contains(m_table->rows[row]);
    switch (role) {
    case Qt::DisplayRole:
        if (column.text) return QString::fromStdString(column.cells[row]);
        return column.missing(row) ? QStringLiteral("–") : app::shownNumber(column.values[row], 'g', 6);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column.text ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::FontRole: {
        QFont font = Theme::current().font(Type::Body);
        font.setStrikeOut(out);
        return font;
    }
    case Qt::ForegroundRole:
        return out ? QVariant(Theme::current().color(Token::Muted)) : QVariant();
    case Qt::AccessibleTextRole:
        return out ? AnalyseWords::tr("%1, left out", "a cell").arg(data(index, Qt::DisplayRole).toString())
                   : data(index, Qt::DisplayRole);
    default:
        return {};
    }
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || !m_table) return {};
    if (orientation == Qt::Vertical) return QString::fromStdString(m_table->rows[std::size_t(section)]);
    const studies::Column& column = m_table->sheet.columns[std::size_t(section)];
    return columnWords(column.name, column.unit);
}

RowTable::RowTable(app::AnalyseSession& session, QWidget* parent)
    : QTableView(parent)
    , m_session(session)
    , m_rows(session)
{
    setModel(&m_rows);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setWordWrap(false);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setHighlightSections(false);
    setAccessibleName(tr("Table"));
    const int u = Theme::current().u();
    setMinimumSize(40 * u, 32 * u);
    connect(&session, &app::AnalyseSession::changed, this, &RowTable::refresh);
    connect(&session, &app::AnalyseSession::looked, this, &RowTable::showSelected);
    refresh();
}

void RowTable::refresh()
{
    const app::TableValue before = m_rows.table();
    m_quiet = true;
    m_rows.refresh();
    m_quiet = false;
    if (m_rows.table() != before && m_rows.columnCount() < 200) resizeColumnsToContents(); // or it takes long
    showSelected();
}

void RowTable::showSelected()
{
    if (m_quiet || !selectionModel()) return;
    QItemSelection selection;
    int first = -1;
    for (const AnalyseRow& row : m_session.rows()) {
        if (row.fresh != m_rows.isFresh() || row.row >= m_rows.rowCount()) continue;
        if (first < 0) first = row.row;
        selection.select(m_rows.index(row.row, 0), m_rows.index(row.row, m_rows.columnCount() - 1));
    }
    m_quiet = true;
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_quiet = false;
    if (first >= 0 && !hasFocus()) scrollTo(m_rows.index(first, std::max(0, columnAt(0))));
}

void RowTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (m_quiet) return;
    std::set<AnalyseRow> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows()) rows.insert({m_rows.isFresh(), index.row()});
    m_quiet = true;
    m_session.selectRows(rows);
    m_quiet = false;
}

QString RowTable::copied() const
{
    if (!m_rows.table()) return {};
    const auto cell = [](const std::string& text) { return QString::fromStdString(base::csvCell(text)); };
    QStringList head;
    for (int j = 0; j < m_rows.columnCount(); ++j)
        head << cell(m_rows.headerData(j, Qt::Horizontal, Qt::DisplayRole).toString().toStdString());
    QString csv = head.join(u',') + u'\n';
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (int i = 0; i < m_rows.rowCount(); ++i) {
        if (!selected.isEmpty() && !selectionModel()->isRowSelected(i, {})) continue;
        QStringList cells;
        for (const studies::Column& column : m_rows.table()->sheet.columns) cells << cell(column.cells[std::size_t(i)]);
        csv += cells.join(u',') + u'\n';
    }
    return csv;
}

void RowTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) return plot::copyNumbers(copied());
    if (event->key() == Qt::Key_X && event->modifiers() == Qt::NoModifier) return void(emit excludeAsked());
    QTableView::keyPressEvent(event);
}

bool RowTable::event(QEvent* event)
{
    // Keys that mean something here are not those of the window.
    if (event->type() == QEvent::ShortcutOverride)
        if (auto* key = static_cast<QKeyEvent*>(event);
            key->matches(QKeySequence::Copy) || (key->key() == Qt::Key_X && key->modifiers() == Qt::NoModifier)) {
            event->accept();
            return true;
        }
    return QTableView::event(event);
}

} // namespace titer::analyse

#include "ui/analyse/moc_row_table.cpp"
