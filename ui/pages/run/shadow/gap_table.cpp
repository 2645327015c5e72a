#include "ui/pages/run/shadow/gap_table.h"

#include "app/common/sentence.h"
#include "app/form/tag_names.h"
#include "core/base/text.h"
#include "ui/look/icons.h"
#include "ui/pages/run/shadow/shadow_samples.h"
#include "ui/pages/run/shadow/tag_mapping.h"
#include "ui/plot/axis_scale.h"
#include "ui/shown/run_state.h"
#include "ui/widgets/plain_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>

#include <algorithm>
#include <cmath>

namespace titer::pages {

using shown::differenceText;
using shown::unitText;
using shown::valueText;
using shown::Variable;

using look::Theme;
using look::Token;

namespace {

constexpr int heightOfRow = 6;  // [u]
constexpr int minRows = 3;      // are seen
constexpr int shareOfTable = 3; // a third of the place
constexpr int narrow = 130;     // [u]: without the last columns, so that names can be read

} // namespace

GapTable::GapTable(app::Document& document, const app::PlantShadow& laid, const shown::RunModel& model,
                   TagMapping& mapping)
    : QTableWidget(0, columnCount)
    , m_document(document)
    , m_laid(laid)
    , m_model(model)
    , m_mapping(mapping)
{
    setHorizontalHeaderLabels({QString(), tr("Tag"), tr("Model variable"), tr("Gap now"), tr("RMSE"),
                               tr("RMSE of estimate"), tr("Worst"), tr("Samples")});
    setColumnHidden(Estimate, true);
    verticalHeader()->hide();
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Gap of each tag to the model"));
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(Variable_, QHeaderView::Stretch);
    widgets::connectRowMenu(this, Variable_, [this](int row) { return m_mapping.menuOf(row, this); });
}

QTableWidgetItem* GapTable::itemOf(int row, int column)
{
    if (!item(row, column)) setItem(row, column, new QTableWidgetItem);
    return item(row, column);
}

void GapTable::refreshRows()
{
    const int rows = m_laid.isActive() ? static_cast<int>(m_laid.live().tags().size()) : 0;
    setRowCount(rows);
    {
        const widgets::TableFill fill(this);
        for (int row = 0; row < rows; ++row) fillRow(row);
    }
    fit();
}

void GapTable::fitInto(QWidget* place)
{
    m_shared = place;
    place->installEventFilter(this);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(&Theme::current(), &Theme::changed, this, &GapTable::fit);
    fit();
}

bool GapTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_shared) return QTableWidget::eventFilter(watched, event);
    if (event->type() == QEvent::Resize) {
        fit();
        refreshGaps();
    }
    return false;
}

// Whole rows; the others are scrolled to. What a narrow table leaves out stands in the tooltip of the gap.
void GapTable::fit()
{
    const int row = heightOfRow * Theme::current().u();
    const int rest = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    const int room = m_shared ? (m_shared->height() / shareOfTable - rest) / row : minRows;
    for (const int column : {int(Worst), int(Count)})
        setColumnHidden(column, m_shared && m_shared->width() < narrow * Theme::current().u());
    verticalHeader()->setDefaultSectionSize(row);
    setFixedHeight(rest + row * std::max(minRows, std::min(room, rowCount())));
}

// Linked, suggested or open: a mark, and words.
void GapTable::fillRow(int row)
{
    const twin::MappedTag& tag = m_laid.live().tags()[static_cast<std::size_t>(row)];
    const std::string& suggested = m_mapping.suggestionOf(tag.tag.id);
    QTableWidgetItem* mark = itemOf(row, Mark);
    QTableWidgetItem* variable = itemOf(row, Variable_);
    const QString unit = unitText(reportedAs(m_laid.live(), tag).unit), own = unitText(tag.tag.unit);
    const QString name = nameOf(m_laid.live(), static_cast<std::size_t>(row));
    itemOf(row, Name)->setText(unit.isEmpty() ? name : tr("%1, %2", "tag, unit").arg(name, unit));
    itemOf(row, Name)->setToolTip(unit == own ? QString() : tr("recorded in %1", "a unit").arg(own));
    const QString others = QString::fromStdString(
        base::join(twin::alsoCompared(m_laid.live().tags(), static_cast<std::size_t>(row)), ", "));
    variable->setToolTip(others.isEmpty()
                             ? app::sentence(tag.whyNot)
                             : tr("With the same variable %1 is compared. If they measure different things, "
                                  "choose another variable for one of them.",
                                  "tags")
                                   .arg(others));
    if (tag.link) {
        const Variable* v = m_model.variable(QString::fromStdString(tag.variable));
        mark->setIcon(look::icon(QStringLiteral("i-link"), Token::Accent));
        mark->setData(Qt::AccessibleTextRole, tr("linked"));
        const QString text =
            v ? tr("%1, %2", "variable, unit").arg(v->name, v->unitName) : app::placeName(m_document, tag.variable, {});
        variable->setText(others.isEmpty() ? text : tr("%1; also %2", "variable, tags").arg(text, others));
    } else if (!suggested.empty() && tag.variable.empty()) {
        mark->setIcon(look::glyphIcon(look::Glyph::Info));
        mark->setData(Qt::AccessibleTextRole, tr("suggested"));
        variable->setText(
            tr("%1? Accept or choose", "a suggested variable").arg(app::placeName(m_document, suggested, {})));
    } else {
        mark->setIcon(look::glyphIcon(look::Glyph::Idle));
        mark->setData(Qt::AccessibleTextRole, tr("open"));
        const QString why = app::sentence(tag.whyNot);
        variable->setText(why.isEmpty() ? tr("Choose") : why);
    }
    mark->setToolTip(mark->data(Qt::AccessibleTextRole).toString());
    for (const int column : {int(Now), int(Rmse), int(Estimate), int(Worst), int(Count)})
        itemOf(row, column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void GapTable::refreshGaps()
{
    if (!m_laid.isActive()) return;
    refreshEstimates();
    if (!m_laid.live().frame()) return;
    const auto& tags = m_laid.live().tags();
    const std::vector<twin::TagGap>& gaps = m_laid.live().frame()->gaps;
    const QString none = QStringLiteral("–");
    const widgets::TableFill fill(this);
    for (int row = 0; row < std::min(rowCount(), static_cast<int>(gaps.size())); ++row) {
        const twin::TagGap& gap = gaps[static_cast<std::size_t>(row)];
        const bool any = gap.compared > 0;
        const app::UnitScale scale = reportedAs(m_laid.live(), tags[static_cast<std::size_t>(row)]).scale;
        itemOf(row, Now)->setText(any ? differenceText(scale.difference(gap.now)) : none);
        itemOf(row, Rmse)->setText(any ? valueText(scale.difference(gap.rmse)) : none);
        itemOf(row, Worst)->setText(any ? differenceText(scale.difference(gap.worst)) : none);
        itemOf(row, Worst)
            ->setToolTip(any ? plot::cursorLabel(gap.worstTime, std::max(1.0, m_model.end())) : QString());
        itemOf(row, Count)->setText(QLocale().toString(qlonglong(gap.compared)));
        QStringList hidden;
        for (const int column : {int(Worst), int(Count)})
            if (isColumnHidden(column))
                hidden << QStringLiteral("%1: %2").arg(horizontalHeaderItem(column)->text(),
                                                       itemOf(row, column)->text());
        itemOf(row, Now)->setToolTip(hidden.join(u'\n'));
        itemOf(row, Count)
            ->setToolTip(tr("%1 received, %2 late, %3 of bad quality, %4 while the unit was idle")
                             .arg(QLocale().toString(qlonglong(gap.samples)), QLocale().toString(qlonglong(gap.late)),
                                  QLocale().toString(qlonglong(gap.unusable)),
                                  QLocale().toString(qlonglong(gap.idle))));
    }
}

void GapTable::refreshEstimates()
{
    const std::vector<app::EstimatorState> none;
    const std::vector<app::EstimatorState>& states = m_laid.live().frame() ? m_laid.live().frame()->estimators : none;
    setColumnHidden(Estimate, states.empty());
    for (int row = 0; row < rowCount(); ++row)
        if (QTableWidgetItem* cell = item(row, Estimate)) cell->setText(QStringLiteral("–"));
    for (const app::EstimatorState& state : states)
        for (const app::EstimatorState::Channel& channel : state.channels) {
            QTableWidgetItem* cell = item(int(channel.tag), Estimate);
            if (!cell) continue;
            const app::UnitScale scale = reportedAs(m_laid.live(), m_laid.live().tags()[channel.tag]).scale;
            if (channel.gap.compared > 0) cell->setText(valueText(std::abs(scale.difference(channel.gap.rmse))));
            cell->setToolTip(tr("Measured less what the estimator %1 expected: %2 samples accepted, %3 rejected, %4 "
                                "late; %5 % in the "
                                "band of 95 %")
                                 .arg(QString::fromStdString(state.id),
                                      QLocale().toString(qlonglong(channel.figures.accepted)),
                                      QLocale().toString(qlonglong(channel.figures.rejected)),
                                      QLocale().toString(qlonglong(channel.figures.late)),
                                      valueText(100.0 * channel.figures.shareInBand())));
        }
}

} // namespace titer::pages

#include "ui/pages/run/shadow/moc_gap_table.cpp"
