#include "ui/pages/economics/cost_pane.h"

#include "app/common/sentence.h"
#include "app/economics/cost_words.h"
#include "ui/look/theme.h"
#include "ui/pages/economics/price_sheet.h"
#include "ui/pages/economics/schedule_lanes.h"
#include "ui/plot/figure_row.h"
#include "ui/plot/numbers.h"
#include "ui/plot/stacked_bars.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/scroll.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace titer::pages {

using economics::CostOfGoods;
using economics::Grouping;
using look::Theme;
using look::Token;
using look::Type;
using shown::valueText;
using widgets::Label;

namespace {

QString costUnit(const QString& currency, CostPer per)
{
    switch (per) {
    case CostPer::Year:
        return CostPane::tr("%1 per year", "a currency").arg(currency);
    case CostPer::Gram:
        return CostPane::tr("%1 per gram", "a currency").arg(currency);
    case CostPer::Batch:
        break;
    }
    return CostPane::tr("%1 per batch", "a currency").arg(currency);
}

// NaN where there is no year, or no product.
double costPer(const CostOfGoods& cost, CostPer per, double ofBatch)
{
    return per == CostPer::Year   ? cost.perYear(ofBatch)
           : per == CostPer::Gram ? cost.perMass(ofBatch) / 1000.0
                                  : ofBatch;
}

QString costStepName(const app::PlantEconomics& found, const std::string& unit)
{
    return unit.empty() ? CostPane::tr("Whole plant") : scheduledName(*found.run->plant, unit);
}

} // namespace

plot::StackedBarsModel costBars(const app::PlantEconomics& found, Grouping grouping, CostPer per)
{
    const CostOfGoods& cost = found.cost;
    plot::StackedBarsModel model;
    model.names = CostPane::tr("Step", "of the plant");
    model.axis = CostPane::tr("Cost, %1", "its unit").arg(costUnit(QString::fromStdString(cost.currency), per));
    for (const std::string_view group : economics::groupsOf(grouping)) model.classes << app::costClassName(group);
    for (const CostOfGoods::Step& step : cost.steps) {
        QList<double> parts;
        for (const double part : economics::costsBy(cost, grouping, step.unit)) parts.append(costPer(cost, per, part));
        if (std::ranges::any_of(parts, [](double part) { return part != 0.0; }))
            model.bars.append({costStepName(found, step.unit), parts});
    }
    if (model.bars.isEmpty())
        model.message = CostPane::tr("Nothing has a price yet. Type prices into the list beneath.");
    else if (!std::isfinite(costPer(cost, per, 1.0)))
        model.message = per == CostPer::Year ? CostPane::tr("How many batches a year has is not known.")
                                             : CostPane::tr("The run has no product with a mass.");
    return model;
}

CostPane::CostPane(app::Document& document, app::EconomicsSession& session)
    : m_session(session)
    , m_figures(new plot::FigureRow)
    , m_sentence(new Label)
    , m_notices(new Label({}, Type::Caption, Token::Muted))
    , m_grouping(new QComboBox)
    , m_per(new widgets::Segments({{{}, tr("Batch")}, {{}, tr("Year")}, {{}, tr("Gram")}}))
    , m_bars(new plot::StackedBars)
    , m_barsPlace(widgets::plainScroll(m_bars))
    , m_matrix(widgets::plainTable({}, tr("Cost by step and class")))
    , m_prices(new PriceSheet(document))
{
    const int u = Theme::current().u();
    m_grouping->addItems({tr("Classes of Titer"), tr("Classes of SuperPro"), tr("Classes of BioSolve")});
    m_grouping->setAccessibleName(tr("How costs are grouped"));
    m_grouping->setMinimumContentsLength(10);
    m_grouping->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_per->setAccessibleName(tr("Cost per"));
    m_per->setToolTip(m_per->accessibleName());
    m_bars->setAccessibleName(tr("Cost by step"));
    m_barsPlace->setMinimumHeight(36 * u);
    m_matrix->setMinimumHeight(30 * u);
    m_matrix->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_matrix->setSelectionMode(QAbstractItemView::SingleSelection);
    plot::offerNumbers(m_matrix, {.csv = [this] { return plot::stackedBarsCsv(m_bars->model()); }});
    m_prices->setMinimumHeight(36 * u);
    for (Label* label : {m_sentence, m_notices}) label->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * u, 3 * u, 4 * u, 3 * u);
    column->setSpacing(2 * u);
    column->addWidget(m_figures);
    column->addWidget(m_sentence);
    column->addWidget(makeOrder());
    column->addWidget(m_barsPlace, 3);
    column->addWidget(m_matrix, 2);
    column->addWidget(new widgets::SectionHeader(tr("Prices")));
    column->addWidget(m_prices, 3);
    column->addWidget(m_notices);
    setAccessibleName(tr("Cost"));
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &CostPane::showCost);
    connect(m_per, &widgets::Segments::currentChanged, this, &CostPane::showCost);
    connect(m_prices, &PriceSheet::failed, this, &CostPane::failed);
}

QWidget* CostPane::makeOrder()
{
    const int u = Theme::current().u();
    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * u);
    row->addWidget(m_per);
    row->addStretch(1);
    row->addWidget(m_grouping);
    return place;
}

void CostPane::refresh()
{
    const std::shared_ptr<const app::PlantEconomics>& found = m_session.found();
    if (!found) return;
    m_sentence->setText(wordsOf(*found));
    QStringList notices;
    for (const base::Error& fault : found->statedFaults) notices << app::sentence(fault);
    for (const base::Notice& notice : found->cost.notices) notices << app::sentence(notice.what);
    m_notices->setText(notices.join(u'\n'));
    showFigures(*found);
    showCost();
    m_prices->show(found);
}

QString CostPane::wordsOf(const app::PlantEconomics& found) const
{
    switch (found.cost.status) {
    case CostOfGoods::Status::Ok:
        return tr("Everything that the run draws and wears out has a price.");
    case CostOfGoods::Status::Failed:
        return tr("The run is not ok, so nothing is per mass of product.");
    case CostOfGoods::Status::Incomplete:
        break;
    }
    const int missing = int(found.cost.unpriced.size());
    return missing > 0 ? tr("Incomplete: %n of what the run draws has no price. It is listed first.", nullptr, missing)
                       : tr("Incomplete: what is missing stands beneath the prices.");
}

void CostPane::showFigures(const app::PlantEconomics& found)
{
    const CostOfGoods& cost = found.cost;
    const QString currency = QString::fromStdString(cost.currency);
    const auto figure = [&](const QString& name, CostPer per) {
        const double value = costPer(cost, per, cost.perBatch());
        const bool known = std::isfinite(value) && !currency.isEmpty();
        return plot::Figure{name, known ? valueText(value) : QStringLiteral("–"),
                            known ? costUnit(currency, per) : QString()};
    };
    m_figures->setFigures({figure(tr("Cost of a gram"), CostPer::Gram),
                           figure(tr("Cost of a batch"), CostPer::Batch),
                           figure(tr("Cost of a year"), CostPer::Year),
                           {tr("Batches a year"), locale().toString(cost.batches), {}},
                           {tr("Product of a batch"), valueText(1000.0 * cost.product), tr("g", "grams")}});
}

void CostPane::showCost()
{
    const std::shared_ptr<const app::PlantEconomics>& found = m_session.found();
    if (!found) return;
    const plot::StackedBarsModel model =
        costBars(*found, Grouping(std::max(0, m_grouping->currentIndex())), CostPer(std::max(0, m_per->current())));
    m_bars->setModel(model);
    const bool any = model.message.isEmpty();
    m_matrix->setVisible(any);
    if (!any) return;
    m_matrix->setRowCount(0);
    m_matrix->setColumnCount(int(model.classes.size()) + 2);
    m_matrix->setHorizontalHeaderLabels(QStringList{model.names} + model.classes + QStringList{tr("Sum")});
    m_matrix->setRowCount(int(model.bars.size()) + 1);
    const widgets::TableFill filling(m_matrix);
    QList<double> sums(model.classes.size() + 1, 0.0);
    const auto fill = [&](int row, const QString& name, const QList<double>& parts) {
        m_matrix->setItem(row, 0, new QTableWidgetItem(name));
        for (int c = 0; c < parts.size(); ++c) {
            auto* item = new QTableWidgetItem(valueText(parts[c]));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_matrix->setItem(row, c + 1, item);
        }
    };
    for (int row = 0; row < model.bars.size(); ++row) {
        QList<double> parts = model.bars[row].parts;
        parts.append(std::accumulate(parts.begin(), parts.end(), 0.0));
        fill(row, model.bars[row].name, parts);
        for (int c = 0; c < parts.size(); ++c) sums[c] += parts[c];
    }
    fill(int(model.bars.size()), tr("Sum"), sums);
}

void CostPane::focusFirst()
{
    m_prices->setFocus(Qt::OtherFocusReason);
}

QList<QWidget*> CostPane::regions() const
{
    QList<QWidget*> regions{m_per, m_bars};
    if (m_matrix->isVisibleTo(this)) regions.append(m_matrix);
    return regions << m_prices;
}

QString CostPane::sentence() const
{
    return m_sentence->text();
}

} // namespace titer::pages

#include "ui/pages/economics/moc_cost_pane.cpp"
