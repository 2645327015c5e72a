// Results tab.
#include "ui/form/results_tab.h"

#include "app/common/sentence.h"
#include "app/common/shown_units.h"
#include "app/run/columns/chromatogram.h"
#include "app/run/reported_values.h"
#include "app/run/run_summary.h"
#include "core/base/units/units.h"
#include "ui/form/column_result.h"
#include "ui/form/fields/unit_button.h"
#include "ui/shown/notices.h"
#include "ui/shown/run_values.h"
#include "ui/shown/run_variables.h"
#include "ui/shown/unit_menu.h"
#include "ui/widgets/label.h"

#include <QGridLayout>

#include <cmath>

namespace titer::form {

using namespace look;
using namespace widgets;

QString smallNumber(double value)
{
    if (!(value > 0.0)) return QStringLiteral("0");
    const int power = int(std::floor(std::log10(value)));
    const int digit = std::min(9, int(std::ceil(value / std::pow(10.0, power) - 1e-9)));
    if (power >= -2) return QLocale().toString(value, 'g', 2);
    QString exponent;
    for (const QChar c : QString::number(-power)) exponent += QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹")[c.digitValue()];
    return QStringLiteral("%1 × 10⁻%2").arg(digit).arg(exponent);
}

namespace {

// What a vessel that is no culture holds of the product, as when it holds most: of a pool the figure that it is there for, which its type
// cannot have among its own, since it knows no product.
std::vector<figures::Kpi> contentsOf(const app::Run& run)
{
    std::vector<figures::Kpi> found;
    if (!run.plant || run.result.times.empty()) return found;
    const app::RunSummary summary = app::summaryOf(run);
    for (std::size_t u = 0; u < summary.units.size(); ++u) {
        const model::PlantUnit& unit = run.plant->units[u];
        const app::UnitSummary& sum = summary.units[u];
        if (!unit.type->holdup || unit.setup.kinetics || sum.made < 0 || !(sum.volume > 0.0) || !(sum.product > 0.0))
            continue;
        const model::Component& product = run.plant->components[std::size_t(sum.made)];
        found.push_back({.tag = unit.id + "." + product.id,
                         .unitId = unit.id,
                         .label = CORE_TR("core", "{1}, concentration"),
                         .unit = std::string(model::concentrationUnit(product.basis)),
                         .displayUnit = {},
                         .value = sum.product / sum.volume,
                         .of = product.label.empty() ? product.id : product.label});
    }
    return found;
}

} // namespace

ResultsTab::ResultsTab(const app::Document& document, QWidget* parent)
    : QScrollArea(parent)
    , m_document(document)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    connect(&app::ShownUnits::current(), &app::ShownUnits::changed, this, [this] {
        if (m_holder) QMetaObject::invokeMethod(this, [this] { show(m_unit, m_run); }, Qt::QueuedConnection);
    });
}

void ResultsTab::show(const std::string& unit, const std::shared_ptr<const app::Run>& run, bool outdated)
{
    m_unit = unit;
    m_run = run;
    const int u = Theme::current().u();
    if (m_column) {
        m_column->setParent(this);
        m_column->hide();
    }
    m_holder = new QWidget;
    m_grid = new QGridLayout(m_holder);
    m_grid->setContentsMargins(4 * u, 2 * u, 4 * u, 4 * u);
    m_grid->setHorizontalSpacing(3 * u);
    m_grid->setVerticalSpacing(u);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 2);
    if (!run) {
        sentence(tr("No run yet. The plant runs automatically as soon as it has no errors."));
    } else {
        if (outdated)
            sentence(tr("These are results before the last changes: the plant runs again once its errors are "
                        "corrected."));
        const int index = run->plant && !unit.empty() ? run->plant->unitIndex(unit) : -1;
        addFigures(unit);
        if (index >= 0) addChromatogram(index);
        if (index >= 0) addPhases(index);
        addBalance(index);
        for (const base::Error& error : run->result.errors) sentence(shown::inWords(m_document, error));
    }
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    setWidget(m_holder);
    m_holder->setAutoFillBackground(false);
}

void ResultsTab::head(const QString& words)
{
    auto* label = new Label(words, Type::Strong);
    m_grid->addWidget(label, m_grid->rowCount(), 0, 1, 2);
}

void ResultsTab::line(const QString& name, const QString& value, const QString& tip)
{
    const int row = m_grid->rowCount();
    auto* left = new Label(name);
    left->setWordWrap(true);
    auto* right = new Label(value, Type::Strong);
    right->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    right->setWordWrap(true);
    right->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel* label : {static_cast<QLabel*>(left), static_cast<QLabel*>(right)}) label->setToolTip(tip);
    m_grid->addWidget(left, row, 0);
    m_grid->addWidget(right, row, 1);
}

void ResultsTab::sentence(const QString& words)
{
    auto* label = new Label(words, Type::Body, Token::Muted);
    label->setWordWrap(true);
    m_grid->addWidget(label, m_grid->rowCount(), 0, 1, 2);
}

void ResultsTab::addFigure(const figures::Kpi& kpi)
{
    const std::string unit = shown::unitOf(kpi);
    const QString name = app::sentence(kpi.name()), symbol = shown::unitText(unit);
    const double value = app::reportedFigure(m_run->plant.get(), m_run->result, kpi);
    line(name, shown::valueText(base::toUnit(value, unit), unit), QString::fromStdString(kpi.tag));
    if (symbol.isEmpty()) return;
    auto* button = new UnitButton;
    button->setText(symbol);
    button->setMenuThere(base::unitChoices(kpi.unit).size() > 1);
    button->setToolTip(tr("Another unit"));
    button->setAccessibleName(tr("Unit of %1: %2").arg(name, symbol));
    m_grid->addWidget(button, m_grid->rowCount() - 1, 2);
    const shown::FigureUnit figure{shown::figureName(QString::fromStdString(kpi.tag)), kpi.unit, unit};
    shown::offerUnits(button, [figure] { return figure; });
    connect(button, &QAbstractButton::clicked, button, [button] { shown::openUnits(button); });
}

// Those of the plant first; in the plant's tab those of its units follow, each under the unit's name.
void ResultsTab::addFigures(const std::string& unit)
{
    std::vector<figures::Kpi> all = contentsOf(*m_run);
    all.insert(all.end(), m_run->result.kpis.begin(), m_run->result.kpis.end());
    const auto addAll = [this, &all](const std::string& of, const QString& name) {
        bool any = false;
        for (const figures::Kpi& kpi : all) {
            if (kpi.unitId != of) continue;
            if (!any) head(name);
            any = true;
            addFigure(kpi);
        }
        return any;
    };
    if (!addAll(unit, tr("Key figures")) && !unit.empty())
        sentence(tr("This unit has no key figures; its values are on the Run page."));
    if (!unit.empty() || !m_run->plant) return;
    for (const model::PlantUnit& each : m_run->plant->units)
        addAll(each.id, QString::fromStdString(each.label.empty() ? each.id : each.label));
}

void ResultsTab::setMeasured(app::Chromatograms& chromatograms)
{
    m_column = new ColumnResult(chromatograms, this);
    m_column->hide();
    if (m_holder) show(m_unit, m_run);
}

void ResultsTab::addChromatogram(int unit)
{
    if (!m_column || !app::hasChromatogram(*m_run->plant, unit)) return;
    head(tr("Chromatogram"));
    m_grid->addWidget(m_column, m_grid->rowCount(), 0, 1, 3);
    m_column->show(m_run, unit);
    m_column->setVisible(true);
}

void ResultsTab::addPhases(int unit)
{
    bool any = false;
    for (const solve::PhaseRecord& record : m_run->result.phases) {
        if (record.phase < 0 || std::size_t(record.phase) >= m_run->plant->phases.size()) continue;
        const model::PlantPhase& phase = m_run->plant->phases[std::size_t(record.phase)];
        if (phase.unit != unit) continue;
        if (!any) head(tr("Phases"));
        any = true;
        const double end = record.end < 0 ? m_run->result.simulatedTime : record.end;
        //: Start and length of a phase.
        line(QString::fromStdString(phase.label.empty() ? phase.id : phase.label),
             tr("from %1 for %2").arg(shown::lengthText(record.start), shown::lengthText(end - record.start)));
    }
}

void ResultsTab::addBalance(int unit)
{
    head(tr("Balance"));
    const solve::BalanceErrors& balance = m_run->result.balance;
    const double error =
        unit >= 0 && std::size_t(unit) < balance.perUnit.size() ? balance.perUnit[std::size_t(unit)] : balance.worst;
    line(tr("Balance error"), smallNumber(error),
         tr("Fraction of initial content, inflow and formation that the balance misses; the worst component"));
    if (unit < 0) {
        line(tr("Stream error"), smallNumber(balance.transfer),
             tr("Maximum difference between the two ends of one stream"));
        line(tr("Computed in"), tr("%1 ms").arg(QLocale().toString(m_run->result.wallTime * 1e3, 'f', 1)));
    }
}

} // namespace titer::form

#include "ui/form/moc_results_tab.cpp"
