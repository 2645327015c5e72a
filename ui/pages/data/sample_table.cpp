// The table of samples: a row each, and a column per quantity that was measured.
#include "core/formats/lab_sample.h"
#include "ui/look/icons.h"
#include "ui/pages/data/sample_panel.h"
#include "ui/pages/data/sample_words.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/label.h"

#include <QHeaderView>
#include <QTableWidget>

#include <algorithm>
#include <set>

namespace titer::pages {

using look::Theme;

namespace {

constexpr int maxQuantities = 24; // columns
enum SampleColumn {
    StateColumn,
    NameColumn,
    BatchColumn,
    VesselColumn,
    DayColumn,
    PlannedColumn,
    DrawnColumn,
    KnownColumn,
    firstQuantity
};

QTableWidgetItem* cell(const QString& text, bool isNumber = false)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    item->setTextAlignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    item->setToolTip(text);
    return item;
}

} // namespace

SamplePanel::Quantity SamplePanel::quantityOf(const store::SampleResult& result)
{
    return {result.quantity, result.analyser, result.unit, result.label};
}

// What was measured, in the order in which it was first reported.
QList<SamplePanel::Shown> SamplePanel::quantities() const
{
    QList<Shown> found;
    for (const store::SampleResult& result : m_picture->results) {
        const Quantity quantity = quantityOf(result);
        const bool known = std::ranges::any_of(found, [&](const Shown& one) { return one.quantity == quantity; });
        if (!known && found.size() < maxQuantities) found.append({quantity, shownAs(quantity)});
    }
    return found;
}

// A column has one unit: that of the first vessel in which the plant has it.
app::ShownAs SamplePanel::shownAs(const Quantity& quantity) const
{
    std::set<std::string> vessels;
    for (const store::SampleEntry& sample : m_picture->samples)
        for (const store::SampleResult& result : resultsOf(sample.id)) {
            if (quantityOf(result) != quantity || !vessels.insert(sample.parts.vessel).second) continue;
            app::ShownAs as = pages::shownAs(result, sample.parts.vessel, m_plant.get());
            if (as.unit != result.unit) return as;
        }
    return {quantity.unit, {}};
}

// They stand together, by the number of their sample.
std::span<const store::SampleResult> SamplePanel::resultsOf(std::int64_t sample) const
{
    const auto [first, last] = std::ranges::equal_range(m_picture->results, sample, {}, &store::SampleResult::sample);
    return {first, last};
}

// Of the replicates, of each the newest. One that is a limit makes their mean one.
QString SamplePanel::meanOf(std::span<const store::SampleResult> results, const Shown& shown) const
{
    const store::SampleResult* last = nullptr;
    double sum = 0.0;
    int count = 0;
    bool beyond = false;
    for (const store::SampleResult& result : results) {
        if (result.superseded) continue;
        if (quantityOf(result) != shown.quantity) continue;
        last = &result;
        sum += result.value;
        beyond = beyond || isLimit(result);
        ++count;
    }
    if (!last) return {};
    if (count == 1) return resultText(*last, shown.as.scale);
    const QString mean = shown::valueText(shown.as.scale.of(sum / count));
    return tr("%1 (n = %2)", "mean of replicates").arg(beyond ? limitText(mean) : mean).arg(count);
}

// The analyser, and the unit in which it reports where that is another.
QString SamplePanel::tipOf(const Shown& shown)
{
    const QString analyser = QString::fromStdString(shown.quantity.analyser);
    if (shown.as.unit == shown.quantity.unit) return analyser;
    const QString recorded = tr("recorded in %1", "a unit").arg(shown::unitText(shown.quantity.unit));
    return analyser.isEmpty() ? recorded : tr("%1, %2", "analyser, unit").arg(analyser, recorded);
}

void SamplePanel::fillRow(int row, const store::SampleEntry& entry, const QList<Shown>& quantities, std::int64_t now)
{
    const auto state = entry.state(now);
    QTableWidgetItem* first = cell(stateText(state));
    first->setIcon(look::glyphIcon(stateGlyph(state)));
    first->setData(idRole, qlonglong(entry.id));
    m_table->setItem(row, StateColumn, first);
    m_table->setItem(row, NameColumn, cell(QString::fromStdString(entry.name)));
    m_table->setItem(row, BatchColumn, cell(QString::fromStdString(entry.parts.batch)));
    m_table->setItem(row, VesselColumn, cell(QString::fromStdString(entry.parts.vessel)));
    m_table->setItem(row, DayColumn, cell(dayText(entry.parts.day)));
    m_table->setItem(row, PlannedColumn, cell(momentText(entry.planned)));
    m_table->setItem(row, DrawnColumn, cell(momentText(entry.drawn)));
    m_table->setItem(row, KnownColumn, cell(momentText(entry.known)));
    const std::span<const store::SampleResult> results = resultsOf(entry.id);
    for (int i = 0; i < quantities.size(); ++i)
        m_table->setItem(row, firstQuantity + i, cell(meanOf(results, quantities[i]), true));
    if (state != store::SampleEntry::State::Rejected) return;
    for (int column = 0; column < m_table->columnCount(); ++column) {
        QFont font = m_table->font();
        font.setStrikeOut(column != StateColumn);
        m_table->item(row, column)->setFont(font);
    }
}

void SamplePanel::fill(std::int64_t now)
{
    m_filling = true;
    const QList<Shown> columns = quantities();
    QStringList heads{tr("State"), tr("Sample"),  tr("Batch"), tr("Vessel"),
                      tr("Day"),   tr("Planned"), tr("Drawn"), tr("Results reported")};
    for (const auto& [quantity, as] : columns) {
        const QString unit = shown::unitText(as.unit);
        QString head = QString::fromStdString(quantity.label.empty() ? quantity.name : quantity.label);
        if (!unit.isEmpty()) head += u'\n' + unit;
        heads << head;
    }
    const auto& samples = m_picture->samples;
    m_table->setColumnCount(int(heads.size()));
    m_table->setHorizontalHeaderLabels(heads);
    for (int i = 0; i < columns.size(); ++i)
        m_table->horizontalHeaderItem(firstQuantity + i)->setToolTip(tipOf(columns[i]));
    m_table->setRowCount(int(samples.size()));
    int open = 0;
    bool found = false;
    for (int row = 0; row < int(samples.size()); ++row) {
        fillRow(row, samples[std::size_t(row)], columns, now);
        open += wantsAttention(samples[std::size_t(row)].state(now));
        if (samples[std::size_t(row)].id != m_chosen) continue;
        m_table->selectRow(row);
        found = true;
    }
    const int u = Theme::current().u();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() + 3 * u);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, m_table->columnWidth(column) + 4 * u);
    m_table->setVisible(!samples.empty());
    m_zone->setVisible(!samples.empty());
    m_empty->setVisible(samples.empty());
    m_count->setText(open > 0 ? tr("%n to check", "", open) : QString());
    m_filling = false;
    if (!found && m_chosen != 0) {
        m_chosen = 0;
        emit chosen(0);
    }
}

} // namespace titer::pages
