#include "ui/pages/run/calibration/value_tables.h"

#include "ui/pages/run/calibration/calibration_words.h"
#include "ui/pages/run/calibration/finding_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plain_table.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using app::CalibrationValue;
using look::Glyph;
using look::Theme;

namespace {

struct ValueWords {
    Q_DECLARE_TR_FUNCTIONS(ValueWords)
};

constexpr int boundRoom = 16, startRoom = 22;           // columns [u]
constexpr int maxParameterRows = 12, maxTableRows = 40; // beyond them a table scrolls

QTableWidgetItem* still(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text);
    return item;
}

// What the plant has, and what it would have by writing: of a change alone it could not be told from which of both it counts.
QString presentWords(const CalibrationValue& value)
{
    if (value.inPlant) return ValueWords::tr("this value", "the plant has it");
    if (value.present.isEmpty()) return ValueWords::tr("no value", "the plant has none");
    const QString present = withUnit(value.present, value.unit);
    if (value.change.isEmpty()) return present;
    return ValueWords::tr("%1 → %2 (%3)", "the present value, the written one, the change between them")
        .arg(value.present, withUnit(value.value, value.unit), value.change);
}

// The step or the plant that a taken value is of, and what has become of it since.
QString originWords(const app::TakenValue& value)
{
    if (value.stale) return ValueWords::tr("%1 (changed since)", "where a value comes from").arg(value.from);
    if (value.present.isEmpty()) return value.from;
    return ValueWords::tr("%1 (the plant has %2)", "where a value comes from, another value")
        .arg(value.from, value.present);
}

// Value, interval and what the plant has, where there is no room for columns of them.
QString underEachOther(const CalibrationValue& value)
{
    return withUnit(value.value, value.unit) + u'\n' + value.interval + u'\n' +
           ValueWords::tr("In the plant now: %1").arg(presentWords(value));
}

QVBoxLayout* bareColumn(QWidget* place)
{
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().u());
    return column;
}

// As high as its rows, so that the page scrolls and not the table in it.
void fitHeight(QTableWidget* table, int most)
{
    int height = table->horizontalHeader()->sizeHint().height() + 2 * table->frameWidth();
    int rows = 0;
    for (int row = 0; row < table->rowCount() && rows < most; ++row) {
        if (table->isRowHidden(row)) continue;
        height += table->rowHeight(row);
        ++rows;
    }
    table->setFixedHeight(height);
}

// No heading is cut: beyond them columns share what room there is by what their words want. The first takes what is left over.
void fitColumns(QTableWidget* table)
{
    QHeaderView* head = table->horizontalHeader();
    const QAbstractItemView& words = *table;
    QList<int> columns, least, more;
    int room = table->viewport()->width(), wanted = 0;
    for (int column = 0; column < head->count(); ++column) {
        if (head->isSectionHidden(column)) continue;
        columns << column;
        least << head->sectionSizeHint(column);
        more << std::max(0, words.sizeHintForColumn(column) - least.last());
        room -= least.last();
        wanted += more.last();
    }
    const double share = wanted > 0 ? std::clamp(double(room) / wanted, 0.0, 1.0) : 0.0;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const int added = int(share * more[i]);
        room -= added;
        more[i] = added;
    }
    for (qsizetype i = 0; i < columns.size(); ++i)
        table->setColumnWidth(columns[i], least[i] + more[i] + (i == 0 ? std::max(0, room) : 0));
}

void fitRows(QTableWidget* table, int most)
{
    if (table->horizontalHeader()->sectionResizeMode(0) == QHeaderView::Interactive) fitColumns(table);
    table->resizeRowsToContents();
    fitHeight(table, most);
}

// As wide as its place, whatever its words: they take further lines, which follow from the widths of the columns.
class WidthKeeper : public QObject {
public:
    WidthKeeper(QTableWidget* table, int most)
        : QObject(table)
    {
        m_later.setSingleShot(true);
        m_later.setInterval(0);
        table->viewport()->installEventFilter(this);
        connect(&m_later, &QTimer::timeout, this, [table, most] { fitRows(table, most); });
        connect(table->horizontalHeader(), &QHeaderView::sectionResized, &m_later, qOverload<>(&QTimer::start));
        connect(&Theme::current(), &Theme::changed, &m_later, qOverload<>(&QTimer::start));
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize) m_later.start();
        return QObject::eventFilter(watched, event);
    }

private:
    QTimer m_later;
};

void keepToWidth(QTableWidget* table, int most)
{
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setWordWrap(true);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    table->horizontalHeader()->setSectionsClickable(false);
    new WidthKeeper(table, most); // of the table
}

} // namespace

TakenTable::TakenTable(QWidget* parent)
    : QWidget(parent)
    , m_table(widgets::plainTable({tr("Value"), tr("Amount"), tr("From", "where a value comes from")},
                                  tr("Taken from earlier steps and the plant")))
{
    keepToWidth(m_table, maxTableRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    bareColumn(this)->addWidget(m_table);
}

void TakenTable::show(const std::vector<app::TakenValue>& taken)
{
    m_table->setRowCount(int(taken.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const app::TakenValue& value = taken[std::size_t(row)];
        QTableWidgetItem* name = still(value.name);
        QTableWidgetItem* from = still(originWords(value));
        if (value.stale || !value.present.isEmpty()) from->setIcon(look::glyphIcon(Glyph::Warn));
        m_table->setItem(row, 0, name);
        m_table->setItem(row, 1, still(value.value));
        m_table->setItem(row, 2, from);
    }
    fitRows(m_table, maxTableRows);
    setVisible(!taken.empty());
}

FoundTable::FoundTable(QWidget* parent)
    : QWidget(parent)
    , m_table(widgets::plainTable({tr("Parameter"), tr("Value"), tr("95 % interval"), tr("In the plant now"),
                                   tr("Verdict"), tr("From", "where a value comes from")},
                                  tr("What this step found")))
{
    m_table->horizontalHeaderItem(Present)->setToolTip(
        tr("What the plant has, and by how much Write into the plant changes it"));
    keepToWidth(m_table, maxTableRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    bareColumn(this)->addWidget(m_table);
}

void FoundTable::show(const std::vector<CalibrationValue>& values)
{
    m_values.clear();
    std::ranges::copy_if(values, std::back_inserter(m_values),
                         [](const CalibrationValue& value) { return !value.value.isEmpty(); });
    fill();
    setVisible(!m_values.empty());
}

void FoundTable::setNarrow(bool narrow)
{
    if (narrow == m_narrow) return;
    m_narrow = narrow;
    fill();
}

void FoundTable::fill()
{
    m_table->setColumnHidden(Interval, m_narrow);
    m_table->setColumnHidden(Present, m_narrow);
    m_table->setColumnHidden(Origin, m_narrow);
    m_table->horizontalHeaderItem(Value)->setText(m_narrow ? tr("Value, 95 % interval") : tr("Value"));
    m_table->setRowCount(int(m_values.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const CalibrationValue& value = m_values[std::size_t(row)];
        const QString found = withUnit(value.value, value.unit);
        QTableWidgetItem* name = still(value.name);
        name->setToolTip(tr("%1, from %2 at the start. %3", "a parameter, a value, where the value comes from")
                             .arg(value.name, withUnit(value.start, value.unit), value.origin));
        QTableWidgetItem* verdict = still(value.verdict);
        if (!value.verdict.isEmpty()) verdict->setIcon(look::glyphIcon(glyphOf(value.rank)));
        QTableWidgetItem* present = still(presentWords(value));
        if (value.inPlant) present->setIcon(look::glyphIcon(Glyph::Ok));
        m_table->setItem(row, Name, name);
        m_table->setItem(row, Value, still(m_narrow ? underEachOther(value) : found));
        m_table->setItem(row, Interval, still(value.interval));
        m_table->setItem(row, Present, present);
        m_table->setItem(row, Verdict, verdict);
        m_table->setItem(row, Origin, still(value.origin));
    }
    fitRows(m_table, maxTableRows);
}

BoundTable::BoundTable(QWidget* parent)
    : QWidget(parent)
    , m_table(widgets::plainTable({tr("Parameter"), tr("Start"), tr("At least"), tr("At most")},
                                  tr("Parameters to fit, with their bounds")))
    , m_all(new QCheckBox(tr("Show all parameters")))
    , m_faults(new FindingList)
{
    keepToWidth(m_table, maxParameterRows);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    fitText();
    connect(&Theme::current(), &Theme::changed, this, &BoundTable::fitText);
    for (const Column column : {Low, High})
        m_table->horizontalHeaderItem(column)->setToolTip(
            tr("A bound of the fit, in the unit of the start; empty: as far as the plant goes"));
    QVBoxLayout* column = bareColumn(this);
    column->addWidget(m_table);
    column->addWidget(m_all, 0, Qt::AlignLeft);
    column->addWidget(m_faults);
    connect(m_table, &QTableWidget::itemChanged, this, &BoundTable::take);
    connect(m_all, &QCheckBox::toggled, this, &BoundTable::hideRest);
}

void BoundTable::fitText()
{
    QHeaderView* head = m_table->horizontalHeader();
    for (const auto& [column, room] :
         {std::pair{Start, startRoom}, std::pair{Low, boundRoom}, std::pair{High, boundRoom}})
        m_table->setColumnWidth(column, std::max(room * Theme::current().u(), head->sectionSizeHint(column)));
}

void BoundTable::show(const app::StepCard& card)
{
    const bool shown = card.step == app::CalibrationStep::Chromatograms && !card.values.empty();
    setVisible(shown);
    m_values = shown ? card.values : std::vector<CalibrationValue>();
    m_table->setEnabled(card.state != app::StepState::Fitting);
    // Else there is nothing that could be chosen.
    if (shown && std::ranges::none_of(m_values, &CalibrationValue::chosen)) m_all->setChecked(true);
    fill();
}

// Items stay where they are, and with them the one in which somebody types.
void BoundTable::fill()
{
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(int(m_values.size()));
    FindingList::Findings faults;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const CalibrationValue& value = m_values[std::size_t(row)];
        const auto put = [&](Column column, const QString& text, Qt::ItemFlags more) {
            if (!m_table->item(row, column)) m_table->setItem(row, column, new QTableWidgetItem);
            QTableWidgetItem* item = m_table->item(row, column);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | more);
            if (item->text() != text) item->setText(text);
            item->setToolTip(text);
            return item;
        };
        QTableWidgetItem* name = put(Name, value.name, Qt::ItemIsUserCheckable);
        name->setToolTip(tr("%1: %2", "a parameter, its value").arg(value.name, withUnit(value.start, value.unit)));
        name->setCheckState(value.chosen ? Qt::Checked : Qt::Unchecked);
        name->setIcon(value.fault.isEmpty() ? QIcon() : look::glyphIcon(Glyph::Fault));
        put(Start, withUnit(value.start, value.unit), {});
        put(Low, value.low, Qt::ItemIsEditable);
        put(High, value.high, Qt::ItemIsEditable);
        if (!value.fault.isEmpty())
            faults.append({Glyph::Fault, tr("%1: %2", "a parameter, what is wrong").arg(value.name, value.fault)});
    }
    m_faults->show(faults);
    hideRest();
}

// The value at the start is then read at the name.
void BoundTable::setNarrow(bool narrow)
{
    m_table->setColumnHidden(Start, narrow);
}

void BoundTable::hideRest()
{
    bool any = false;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const CalibrationValue& value = m_values[std::size_t(row)];
        const bool rest = !value.chosen && value.fault.isEmpty();
        any = any || rest;
        m_table->setRowHidden(row, rest && !m_all->isChecked());
    }
    m_all->setVisible(any);
    fitRows(m_table, maxParameterRows);
}

void BoundTable::take(QTableWidgetItem* item)
{
    const std::string path = m_values[std::size_t(item->row())].path;
    if (item->column() == Name) return emit chosen(path, item->checkState() == Qt::Checked);
    emit bounded(path, m_table->item(item->row(), Low)->text(), m_table->item(item->row(), High)->text());
}

} // namespace titer::pages

#include "ui/pages/run/calibration/moc_value_tables.cpp"
