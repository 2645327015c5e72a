#include "ui/pages/economics/footprint_pane.h"

#include "app/common/sentence.h"
#include "core/base/tables/csv_text.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "ui/look/ink.h"
#include "ui/look/theme.h"
#include "ui/pages/economics/schedule_lanes.h"
#include "ui/plot/figure_row.h"
#include "ui/plot/numbers.h"
#include "ui/plot/stacked_bars.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/scroll.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using figures::Footprint;
using look::Theme;
using look::Token;
using look::Type;
using shown::valueText;
using widgets::Label;

namespace {

QString dashOf()
{
    return QStringLiteral("–");
}

const figures::Factor& factorOf(const app::PlantEconomics& found, const Footprint::Line::Charged& charged)
{
    return found.factors.factors[std::size_t(charged.factor)];
}

QString yearAndSource(const figures::Factor& factor)
{
    QStringList words{QString::fromStdString(factor.source), QString::number(factor.year)};
    if (!factor.region.empty()) words << QString::fromStdString(factor.region);
    if (!factor.licence.empty()) words << QString::fromStdString(factor.licence);
    return words.join(QStringLiteral(", "));
}

plot::StackedBarsModel barsOf(const app::PlantEconomics& found, const QString& axis, const QStringList& classes,
                              const std::function<QList<double>(const Footprint::Step&)>& partsOf)
{
    plot::StackedBarsModel model;
    model.names = FootprintPane::tr("Step", "of the plant");
    model.axis = axis;
    model.classes = classes;
    for (const Footprint::Step& step : found.footprint.steps) {
        const QList<double> parts = partsOf(step);
        if (std::ranges::any_of(parts, [](double part) { return part != 0.0; }))
            model.bars.append({scheduledName(*found.run->plant, step.id), parts});
    }
    if (model.bars.isEmpty()) model.message = FootprintPane::tr("Nothing of it in this run.");
    return model;
}

} // namespace

plot::StackedBarsModel massBars(const app::PlantEconomics& found)
{
    const QStringList classes{
        FootprintPane::tr("Water"), FootprintPane::tr("Water of cleaning"), FootprintPane::tr("Solutions of cleaning"),
        FootprintPane::tr("Steam"), FootprintPane::tr("Raw materials"),     FootprintPane::tr("Consumables")};
    return barsOf(found, FootprintPane::tr("Mass per mass of product, kg/kg"), classes,
                  [&](const Footprint::Step& step) {
                      QList<double> parts;
                      for (const double mass : step.masses) parts.append(mass / found.footprint.product);
                      return parts;
                  });
}

plot::StackedBarsModel emissionBars(const app::PlantEconomics& found)
{
    const QStringList scopes{FootprintPane::tr("Scope 1"), FootprintPane::tr("Scope 2"), FootprintPane::tr("Scope 3")};
    return barsOf(found, FootprintPane::tr("CO₂ equivalents per mass of product, kg/kg"), scopes,
                  [&](const Footprint::Step& step) {
                      QList<double> parts(scopes.size(), 0.0);
                      for (const Footprint::Line& line : found.footprint.lines)
                          if (line.step == step.id)
                              for (const Footprint::Line::Charged& charged : line.charged)
                                  parts[factorOf(found, charged).scope - 1] += found.footprint.borne(charged.co2);
                      return parts;
                  });
}

FootprintPane::FootprintPane(app::EconomicsSession& session)
    : m_session(session)
    , m_figures(new plot::FigureRow)
    , m_choice(new widgets::Segments({{{}, tr("Mass")}, {{}, tr("CO₂e", "equivalents of carbon dioxide")}}))
    , m_open(widgets::actButton("i-file", tr("Factors…"),
                                tr("Emission factors and masses of consumables of your own, "
                                   "a file (titer.factors/1), in place of those that the plant states")))
    , m_leave(widgets::actButton("i-close", tr("Without the file"), tr("Only the factors of the plant count")))
    , m_bars(new plot::StackedBars)
    , m_barsPlace(widgets::plainScroll(m_bars))
    , m_table(
          widgets::plainTable({tr("What", "comes in"), tr("In", "a liquid"), tr("Step"), tr("Amount"), tr("Mass, kg"),
                               tr("CO₂e, kg"), tr("Scope"), tr("Factor"), tr("Source of the factor")},
                              tr("What the run draws and wears out")))
    , m_notices(new Label({}, Type::Caption, Token::Muted))
{
    const int u = Theme::current().u();
    m_choice->setAccessibleName(tr("What the bars show"));
    m_bars->setAccessibleName(tr("Footprint by step"));
    m_barsPlace->setMinimumHeight(40 * u);
    m_table->setMinimumHeight(30 * u);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_notices->setWordWrap(true);
    plot::offerNumbers(m_table, {.csv = [this] { return csv(); }});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * u, 3 * u, 4 * u, 3 * u);
    column->setSpacing(2 * u);
    column->addWidget(m_figures);
    column->addWidget(makeOrder());
    column->addWidget(m_barsPlace, 3);
    column->addWidget(m_table, 2);
    column->addWidget(m_notices);
    setAccessibleName(tr("Footprint"));
    connect(m_choice, &widgets::Segments::currentChanged, this, &FootprintPane::showBars);
    connect(m_open, &QPushButton::clicked, this, &FootprintPane::askFactors);
    connect(m_leave, &QPushButton::clicked, &m_session, &app::EconomicsSession::leaveFactors);
}

QWidget* FootprintPane::makeOrder()
{
    const int u = Theme::current().u();
    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * u);
    row->addWidget(m_choice);
    row->addStretch(1);
    row->addWidget(m_open);
    row->addWidget(m_leave);
    return place;
}

void FootprintPane::askFactors()
{
    const QString path =
        widgets::askOpenFile(this, tr("Table of factors"), tr("Tables of factors (%1)").arg(QStringLiteral("*.json")));
    if (!path.isEmpty()) openFactorsAt(path);
}

void FootprintPane::openFactorsAt(const QString& path)
{
    if (const base::Done read = m_session.openFactors(path); !read) emit failed(app::sentence(read.error()));
}

void FootprintPane::refresh()
{
    const std::shared_ptr<const app::PlantEconomics>& found = m_session.found();
    const bool any = found && found->footprint.product > 0.0;
    m_leave->setVisible(m_session.order().factors.has_value());
    m_leave->setToolTip(
        tr("Only the factors of the plant count, not those of “%1”", "a file").arg(m_session.order().factorsName));
    for (QWidget* part : QList<QWidget*>{m_figures, m_choice, m_barsPlace}) part->setVisible(any);
    m_table->setVisible(found != nullptr);
    m_notices->setText({});
    if (!found) return;
    if (any) showFigures(*found);
    showBars();
    fillTable(*found);
    showNotices(*found);
}

void FootprintPane::showBars()
{
    const std::shared_ptr<const app::PlantEconomics>& found = m_session.found();
    if (!found || found->footprint.product <= 0.0) return;
    plot::StackedBarsModel model = m_choice->current() == 0 ? massBars(*found) : emissionBars(*found);
    if (m_choice->current() == 1 && !found->footprint.hasFactors)
        model.message =
            tr("No emission factor was given. State them in the plant file, under “footprint”, or open a table of "
               "your own with “Factors…”.");
    m_bars->setModel(model);
}

void FootprintPane::showFigures(const app::PlantEconomics& found)
{
    const Footprint& footprint = found.footprint;
    const QString share = tr("kg/kg");
    const auto ofProduct = [&](double value) { return valueText(footprint.borne(value)); };
    const auto energy = [&](double joules) { return ofProduct(base::toUnit(joules, "kWh")); };
    QList<plot::Figure> figures{{tr("Process mass intensity"), valueText(footprint.intensity()), share},
                                {tr("E-factor"), valueText(footprint.eFactor()), share},
                                {tr("E-factor without water"), valueText(footprint.eFactorWithoutWater()), share},
                                {tr("Water withdrawn"), ofProduct(footprint.withdrawn), share},
                                {tr("Electricity"), energy(footprint.electricity), tr("kWh/kg")}};
    if (footprint.hasFactors) figures.append({tr("CO₂ equivalents"), ofProduct(footprint.allCo2()), share});
    m_figures->setFigures(figures);
}

void FootprintPane::showNotices(const app::PlantEconomics& found)
{
    QStringList words;
    for (const base::Error& fault : found.ownFactorFaults) words << app::sentence(fault);
    for (const base::Error& fault : found.factorFaults)
        words << tr("%1: %2", "a file, what is wrong").arg(m_session.order().factorsName, app::sentence(fault));
    for (const base::Notice& notice : found.footprint.notices) words << app::sentence(notice.what);
    m_notices->setText(words.join(u'\n'));
}

void FootprintPane::fillTable(const app::PlantEconomics& found)
{
    const std::vector<Footprint::Line>& lines = found.footprint.lines;
    m_table->setRowCount(int(lines.size()));
    const widgets::TableFill filling(m_table);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Footprint::Line& line = lines[i];
        const std::string unit = figures::shownMeasure(line.measure);
        QStringList scopes, values, sources; // of every factor of its place
        for (const Footprint::Line::Charged& charged : line.charged) {
            const figures::Factor& factor = factorOf(found, charged);
            scopes << QString::number(factor.scope);
            values << tr("%1 %2", "value, unit")
                          .arg(valueText(base::toUnit(factor.value, factor.unit)), shown::unitText(factor.unit));
            sources << yearAndSource(factor);
        }
        const bool hasFactor = !scopes.isEmpty();
        if (!hasFactor) {
            scopes << dashOf();
            values << dashOf();
            sources << (line.lacksFactor() ? tr("no factor") : tr("counts with what it is made of"));
        }
        const QStringList cells{QString::fromStdString(line.of),
                                QString::fromStdString(line.in),
                                scheduledName(*found.run->plant, line.step),
                                shown::valueWithUnit(base::toUnit(line.amount, unit), unit),
                                line.mass ? valueText(*line.mass) : dashOf(),
                                hasFactor ? valueText(line.co2) : dashOf(),
                                scopes.join(QStringLiteral("; ")),
                                values.join(QStringLiteral("; ")),
                                sources.join(QStringLiteral("; "))};
        for (int c = 0; c < cells.size(); ++c) {
            auto* item = new QTableWidgetItem(cells[c]);
            item->setToolTip(cells[c]);
            if (c >= 3 && c <= 7) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            if (!hasFactor && c >= 5) look::setInk(item, Token::Muted);
            m_table->setItem(int(i), c, item);
        }
    }
}

void FootprintPane::focusFirst()
{
    m_barsPlace->isVisibleTo(this) ? m_bars->setFocus(Qt::OtherFocusReason) : m_open->setFocus(Qt::OtherFocusReason);
}

QList<QWidget*> FootprintPane::regions() const
{
    QList<QWidget*> regions{m_open};
    if (m_barsPlace->isVisibleTo(this)) regions.append(m_bars);
    return regions << m_table;
}

QString FootprintPane::notices() const
{
    return m_notices->text();
}

QString FootprintPane::csv() const
{
    const std::shared_ptr<const app::PlantEconomics>& found = m_session.found();
    return found ? QString::fromStdString(figures::footprintCsv(found->factors, found->footprint)) : QString();
}

} // namespace titer::pages

#include "ui/pages/economics/moc_footprint_pane.cpp"
