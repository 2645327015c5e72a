// Rows of a trend.
#include "ui/plot/trend/trend_table.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace titer::plot {

void TrendTableModel::setContent(const TrendModel& model)
{
    beginResetModel();
    m_table = tableOf({model});
    m_span = model.time.span();
    m_words = model.words;
    endResetModel();
}

int TrendTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.times.size());
}

int TrendTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size()) + 1;
}

QVariant TrendTableModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole) return {};
    if (index.column() == 0) return timeLabel(m_table.times[index.row()], m_span, m_words);
    const double value = m_table.columns[index.column() - 1].values[index.row()];
    return std::isnan(value) ? QString() : shortValue(value);
}

QVariant TrendTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) return {};
    if (section == 0) return m_words.kind == TimeWords::Quantity ? m_words.quantity : tr("Time");
    const SeriesTable::Column& column = m_table.columns[section - 1];
    return column.unit.isEmpty() ? column.name : tr("%1, %2", "series, unit").arg(column.name, column.unit);
}

TrendTable::TrendTable(QWidget* parent)
    : QTableView(parent)
{
    setModel(&m_rows);
    setFrameShape(QFrame::NoFrame);
    setAlternatingRowColors(true);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    setAccessibleName(tr("Values of the trend"));
}

void TrendTable::setContent(const TrendModel& model)
{
    m_rows.setContent(model);
}

void TrendTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_T || event->key() == Qt::Key_Escape)
        emit left();
    else if (event->matches(QKeySequence::Copy))
        event->ignore(); // the plot copies all of them
    else
        QTableView::keyPressEvent(event);
}

} // namespace titer::plot

#include "ui/plot/trend/moc_trend_table.cpp"
