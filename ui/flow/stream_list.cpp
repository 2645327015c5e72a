// The streams as a table beside their sheet.
#include "ui/flow/stream_list.h"

#include "app/common/export_file.h"
#include "app/common/sentence.h"
#include "app/common/shown_units.h"
#include "core/base/tables/csv_text.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "ui/flow/flow_view.h"
#include "ui/plot/numbers.h"
#include "ui/shown/run_values.h"
#include "ui/shown/run_variables.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/save_dialog.h"
#include "ui/widgets/tool_button.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace titer::flow {

using look::Theme;

namespace {

constexpr int refreshEvery = 40; // [ms]
constexpr int endColumns = 2;    // columns: from, to
constexpr int streamsHigh = 24;  // [u]
constexpr auto streamRole = Qt::UserRole + 1;

// Sorted by its value; what a stream does not have comes last.
class ValueItem : public QTableWidgetItem {
public:
    ValueItem(const QString& text, double value)
        : QTableWidgetItem(text)
    {
        setData(Qt::UserRole, value);
        setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    bool operator<(const QTableWidgetItem& other) const override
    {
        const double a = data(Qt::UserRole).toDouble(), b = other.data(Qt::UserRole).toDouble();
        return std::isnan(b) ? !std::isnan(a) : a < b;
    }
};

QString csvText(const QString& text)
{
    return QString::fromStdString(base::csvCell(text.toStdString()));
}

// "Glucose [g/L]": the unit says whether it is a concentration, an amount or an amount per time.
QString headOf(const figures::StreamTable::Row& row, const std::string& unit)
{
    const QString name =
        row.component.empty() ? app::sentence(row.name) : app::label(std::string_view(row.name.args.front()));
    return unit == "1" ? name : QStringLiteral("%1 [%2]").arg(name, shown::unitText(unit));
}

} // namespace

StreamList::StreamList(FlowView& view)
    : widgets::Plate(look::Token::Base, Qt::TopEdge)
    , m_view(view)
    , m_span(new widgets::Segments(
          {{QStringLiteral("i-clock"), tr("At this time")}, {QStringLiteral("i-run"), tr("Whole run")}}))
    , m_filter(new widgets::Chip(tr("Selection only")))
    , m_beside(widgets::toolButton(QStringLiteral("i-split"), tr("Beside or below the sheet")))
    , m_when(new widgets::Label({}, look::Type::Caption, look::Token::Muted))
    , m_none(new widgets::Label({}, look::Type::Body, look::Token::Muted))
    , m_table(widgets::plainTable({}, tr("Streams")))
    , m_soon(new QTimer(this))
{
    setAccessibleName(tr("Streams"));
    const int u = Theme::current().u();
    m_beside->hide();
    m_span->setCurrent(WholeRun);
    m_filter->setCheckable(true);
    m_filter->setToolTip(tr("Streams that are selected, and those of selected units"));
    m_none->setWordWrap(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setMinimumHeight(streamsHigh * u);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setDefaultSectionSize(std::max(6 * u, m_table->fontMetrics().height() + u));
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_soon->setSingleShot(true);
    m_soon->setInterval(refreshEvery);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * u, 2 * u, 4 * u, 2 * u);
    column->setSpacing(u);
    column->addWidget(makeHead());
    column->addWidget(m_none);
    column->addWidget(m_table, 1);
    plot::offerNumbers(m_table, {.csv = [this] { return csv(); }});
    connect(m_span, &widgets::Segments::currentChanged, this, &StreamList::refresh);
    connect(m_filter, &widgets::Chip::toggled, this, &StreamList::filter);
    connect(m_beside, &QToolButton::clicked, this, &StreamList::besideAsked);
    connect(m_soon, &QTimer::timeout, this, &StreamList::refresh);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &StreamList::selectOnSheet);
    connect(&m_view.sheet(), &FlowScene::selectionMoved, this, &StreamList::showSelection);
    connect(&app::ShownUnits::current(), &app::ShownUnits::changed, this, &StreamList::refresh);
}

QWidget* StreamList::makeHead()
{
    auto* head = new QWidget;
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2 * Theme::current().u());
    auto* copy = widgets::toolButton(QStringLiteral("i-table"), tr("Copy the table"));
    auto* write = widgets::toolButton(QStringLiteral("i-export"), tr("Write the table to a file (CSV)"));
    auto* close = widgets::toolButton(QStringLiteral("i-close"), tr("Close the table"));
    connect(copy, &QToolButton::clicked, this, [this] { plot::copyNumbers(csv()); });
    connect(write, &QToolButton::clicked, this, &StreamList::save);
    connect(close, &QToolButton::clicked, this, &StreamList::closeAsked);
    line->addWidget(m_span);
    line->addWidget(m_filter);
    line->addWidget(m_when, 1);
    for (QToolButton* button : {copy, write, m_beside, close}) line->addWidget(button);
    return head;
}

void StreamList::setRun(std::shared_ptr<const app::Run> run)
{
    m_run = std::move(run);
    refresh();
}

void StreamList::setTime(double seconds)
{
    m_time = seconds;
    if (m_span->current() == AtTime && !m_soon->isActive()) m_soon->start();
}

void StreamList::setSpan(Span span)
{
    m_span->setCurrent(span);
    refresh();
}

void StreamList::setFiltered(bool filtered)
{
    m_filter->setChecked(filtered);
}

void StreamList::offerSide()
{
    m_beside->show();
}

void StreamList::showEvent(QShowEvent* event)
{
    widgets::Plate::showEvent(event);
    refresh();
}

void StreamList::refresh()
{
    if (!isVisible()) return;
    const bool known = m_run && m_run->plant && !m_run->result.streams.empty();
    m_none->setVisible(!known);
    m_table->setVisible(known);
    m_when->setText({});
    if (!known) {
        m_none->setText(m_run && m_run->plant && m_run->plant->streams.empty()
                            ? tr("This plant has no streams.")
                            : tr("After a run its streams are listed here."));
        m_table->setRowCount(0);
        return;
    }
    const bool atTime = m_span->current() == AtTime;
    const double end = m_run->result.simulatedTime;
    const double time = std::isfinite(m_time) ? std::min(m_time, end) : end;
    m_when->setText(shown::lengthText(atTime ? time : end));
    fill(atTime ? figures::streamTableAt(*m_run->plant, m_run->result, time)
                : figures::streamTable(*m_run->plant, m_run->result));
}

// "production.out" is named by its unit, and by the port where the unit has several that way.
QString StreamList::endName(const std::string& port) const
{
    const std::size_t dot = port.find('.');
    const model::Plant& plant = *m_run->plant;
    for (std::size_t u = 0; u < plant.units.size(); ++u)
        if (plant.units[u].id == port.substr(0, dot)) return shown::unitName(plant, int(u));
    return QString::fromStdString(port);
}

void StreamList::fill(figures::StreamTable streams)
{
    // When it flowed stands behind what it carried.
    std::ranges::stable_partition(
        streams.rows, [](const figures::StreamTable::Row& row) { return row.key != "first" && row.key != "last"; });
    const QScopedValueRollback leading(m_leading, true);
    const int sorted = m_table->isSortingEnabled() ? m_table->horizontalHeader()->sortIndicatorSection() : -1;
    const Qt::SortOrder order = m_table->horizontalHeader()->sortIndicatorOrder();
    m_table->setSortingEnabled(false);
    QStringList head{tr("From"), tr("To")};
    std::vector<std::string> units;
    for (const figures::StreamTable::Row& row : streams.rows) {
        units.push_back(app::shownUnit(row.unit, row.displayUnit));
        head << headOf(row, units.back());
    }
    const bool others = m_table->columnCount() != int(head.size());
    {
        m_table->setColumnCount(int(head.size()));
        m_table->setRowCount(int(streams.from.size()));
        const widgets::TableFill filling(m_table);
        m_table->setHorizontalHeaderLabels(head);
        for (int c = 0; c < int(units.size()); ++c) {
            QTableWidgetItem* item = m_table->horizontalHeaderItem(endColumns + c);
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            item->setToolTip(app::sentence(streams.rows[std::size_t(c)].name));
        }
        for (int s = 0; s < int(streams.from.size()); ++s) {
            const std::string &from = streams.from[std::size_t(s)], &to = streams.to[std::size_t(s)];
            for (int end = 0; end < endColumns; ++end) {
                auto* item = new QTableWidgetItem(endName(end == 0 ? from : to));
                item->setToolTip(
                    QStringLiteral("%1 → %2").arg(QString::fromStdString(from), QString::fromStdString(to)));
                item->setData(streamRole, s);
                m_table->setItem(s, end, item);
            }
            for (int c = 0; c < int(units.size()); ++c) {
                const double si = streams.rows[std::size_t(c)].values[std::size_t(s)];
                const double value = base::toUnit(si, units[std::size_t(c)]);
                m_table->setItem(s, endColumns + c,
                                 new ValueItem(si == 0.0 ? QStringLiteral("0") : shown::valueText(value), value));
            }
        }
    }
    // In the order of the plant until a person sorts, and where columns came or went.
    m_table->horizontalHeader()->setSortIndicator(others ? -1 : sorted, order);
    m_table->setSortingEnabled(true);
    filter();
    showSelection();
}

void StreamList::filter()
{
    const FlowScene& sheet = m_view.sheet();
    const QList<int> chosen = sheet.selectedStreams();
    const QStringList& units = sheet.selectedUnits();
    const bool all = !m_filter->isChecked() || (chosen.isEmpty() && units.isEmpty());
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const int stream = m_table->item(row, 0)->data(streamRole).toInt();
        const figures::RunStream& s = m_run->result.streams[std::size_t(stream)];
        const auto touches = [&](const std::string& port) {
            return units.contains(QString::fromStdString(port.substr(0, port.find('.'))));
        };
        m_table->setRowHidden(row, !all && !chosen.contains(stream) && !touches(s.from) && !touches(s.to));
    }
}

// Those of the sheet in the table.
void StreamList::showSelection()
{
    if (!isVisible() || !m_run) return;
    if (!m_leading) filter();
    const QScopedValueRollback leading(m_leading, true);
    const QList<int> chosen = m_view.sheet().selectedStreams();
    QItemSelection selection;
    QTableWidgetItem* first = nullptr;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QTableWidgetItem* item = m_table->item(row, 0);
        if (!chosen.contains(item->data(streamRole).toInt())) continue;
        const QModelIndex begin = m_table->model()->index(row, 0);
        selection.select(begin, begin.siblingAtColumn(m_table->columnCount() - 1));
        if (!first) first = item;
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (first) m_table->scrollToItem(first);
}

// Those of the table on the sheet.
void StreamList::selectOnSheet()
{
    if (m_leading) return;
    const QScopedValueRollback leading(m_leading, true);
    QList<int> streams;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        streams << m_table->item(index.row(), 0)->data(streamRole).toInt();
    FlowScene& sheet = m_view.sheet();
    sheet.select({}, streams);
    if (!streams.isEmpty())
        if (const StreamItem* item = sheet.stream(streams.last())) m_view.bringIntoSight(item->sceneBoundingRect());
}

QString StreamList::csv() const
{
    QStringList lines, head;
    for (int c = 0; c < m_table->columnCount(); ++c) head << csvText(m_table->horizontalHeaderItem(c)->text());
    lines << head.join(u',');
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->isRowHidden(row)) continue;
        QStringList cells;
        for (int c = 0; c < m_table->columnCount(); ++c) {
            const QTableWidgetItem* item = m_table->item(row, c);
            const double value = item->data(Qt::UserRole).toDouble();
            cells << (c < endColumns         ? csvText(item->text())
                      : std::isfinite(value) ? QString::fromStdString(base::writeShort(value, 6))
                                             : QString());
        }
        lines << cells.join(u',');
    }
    return m_table->rowCount() > 0 ? lines.join(u'\n') + u'\n' : QString();
}

void StreamList::save()
{
    const QString title = tr("Write the table of streams");
    const QString path =
        widgets::askWhereToSave(window(), title, tr("streams.csv"), tr("Table (*.csv)"), QStringLiteral(".csv"));
    if (path.isEmpty()) return;
    if (const base::Done done = app::writeExport(path, csv().toUtf8()); !done)
        widgets::reportErrors(window(), title, {done.error()});
}

} // namespace titer::flow

#include "ui/flow/moc_stream_list.cpp"
