#include "ui/pages/economics/cash_flow_pane.h"

#include "app/common/sentence.h"
#include "core/base/tables/csv_text.h"
#include "ui/look/theme.h"
#include "ui/plot/figure_row.h"
#include "ui/plot/numbers.h"
#include "ui/plot/xy/xy_plot.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plain_table.h"

#include <QCoreApplication>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace titer::pages {

using economics::VentureResult;
using economics::VentureYear;
using look::Theme;
using look::Token;
using look::Type;
using shown::valueText;
using widgets::Label;

namespace {

struct FlowColumn {
    const char* title;
    double VentureYear::* value;
    bool summed = true;
};

constexpr FlowColumn flowColumns[] = {{QT_TRANSLATE_NOOP("pages", "Capital"), &VentureYear::capital},
                                      {QT_TRANSLATE_NOOP("pages", "Working capital"), &VentureYear::workingCapital},
                                      {QT_TRANSLATE_NOOP("pages", "Depreciation"), &VentureYear::depreciation},
                                      {QT_TRANSLATE_NOOP("pages", "Loan"), &VentureYear::loan},
                                      {QT_TRANSLATE_NOOP("pages", "Interest"), &VentureYear::interest},
                                      {QT_TRANSLATE_NOOP("pages", "Payment"), &VentureYear::payment},
                                      {QT_TRANSLATE_NOOP("pages", "Cost"), &VentureYear::cost},
                                      {QT_TRANSLATE_NOOP("pages", "Sales"), &VentureYear::sales},
                                      {QT_TRANSLATE_NOOP("pages", "Tax"), &VentureYear::tax},
                                      {QT_TRANSLATE_NOOP("pages", "Losses carried"), &VentureYear::lossCarried, false},
                                      {QT_TRANSLATE_NOOP("pages", "Cash flow"), &VentureYear::cashFlow}};

QString flowDash()
{
    return QStringLiteral("–");
}

QString percentText(double rate)
{
    return CashFlowPane::tr("%1 %").arg(valueText(100.0 * rate));
}

// Those that hold anything at all.
std::vector<const FlowColumn*> shownColumns(const VentureResult& worth)
{
    std::vector<const FlowColumn*> shown;
    for (const FlowColumn& column : flowColumns)
        if (std::ranges::any_of(worth.course.years, [&](const VentureYear& y) { return y.*column.value != 0.0; }))
            shown.push_back(&column);
    return shown;
}

} // namespace

plot::XyModel worthPlot(const app::PlantEconomics& found)
{
    plot::XyModel model;
    if (found.worthOverRate.empty()) {
        model.message = CashFlowPane::tr("The plant states no venture.");
        return model;
    }
    plot::XyCurve curve;
    curve.name = CashFlowPane::tr("Net present value");
    for (const app::PlantEconomics::WorthAt& at : found.worthOverRate) {
        curve.x.append(100.0 * at.rate);
        curve.y.append(at.value);
    }
    model.curves = {curve};
    model.acrossTitle = CashFlowPane::tr("Rate above inflation");
    model.acrossUnit = QStringLiteral("%");
    model.leftUnit = QString::fromStdString(found.worth.currency);
    model.across = {curve.x.first(), curve.x.last()};
    model.levels.append({0.0, {}, false});
    for (const double rate : found.worth.irrAll)
        model.levels.append(
            {100.0 * rate, CashFlowPane::tr("IRR %1", "internal rate of return").arg(percentText(rate)), true});
    return model;
}

CashFlowPane::CashFlowPane(app::EconomicsSession& session)
    : m_session(session)
    , m_figures(new plot::FigureRow)
    , m_sentence(new Label({}, Type::Body, Token::Muted))
    , m_plot(new plot::XyPlot)
    , m_table(widgets::plainTable({}, tr("Years of the venture")))
{
    const int u = Theme::current().u();
    m_sentence->setWordWrap(true);
    m_plot->setAccessibleName(tr("Net present value over the rate"));
    m_plot->setMinimumHeight(50 * u);
    m_table->setMinimumHeight(40 * u);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    plot::offerNumbers(m_table, {.csv = [this] { return csv(); }});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * u, 3 * u, 4 * u, 3 * u);
    column->setSpacing(2 * u);
    column->addWidget(m_figures);
    column->addWidget(m_sentence);
    column->addWidget(m_plot, 3);
    column->addWidget(m_table, 3);
    column->addStretch(0);
    setAccessibleName(tr("Cash flow"));
}

void CashFlowPane::refresh()
{
    const std::shared_ptr<const app::PlantEconomics>& found = m_session.found();
    const bool any = found && found->venture;
    for (QWidget* part : QList<QWidget*>{m_figures, m_plot, m_table}) part->setVisible(any);
    m_sentence->setText(found ? wordsOf(*found) : QString());
    if (!any) return;
    showFigures(*found);
    m_plot->setModel(worthPlot(*found));
    fillTable(*found);
}

QString CashFlowPane::wordsOf(const app::PlantEconomics& found)
{
    if (!found.stated.venture)
        return tr("The plant states no venture, so there are no years to show. State what is built, earned and owed in "
                  "its file, under “economics/venture”; the manual, under “Cost, footprint, schedule”, has its keys.");
    QStringList words;
    for (const base::Error& fault : found.ventureFaults) words << app::sentence(fault);
    if (found.venture)
        for (const base::Notice& notice : found.venture->notices) words << app::sentence(notice.what);
    for (const base::Notice& notice : found.worth.notices)
        if (const QString said = app::sentence(notice.what); !words.contains(said)) words << said;
    return words.join(u'\n');
}

void CashFlowPane::showFigures(const app::PlantEconomics& found)
{
    const VentureResult& worth = found.worth;
    const QString currency = QString::fromStdString(worth.currency);
    const auto figure = [](const QString& name, const std::optional<double>& value, double factor,
                           const QString& unit) {
        return plot::Figure{name, value ? valueText(factor * *value) : flowDash(), value ? unit : QString()};
    };
    const std::optional<double>& rate = found.venture->rate;
    QStringList rates;
    for (const double each : worth.irrAll) rates << valueText(100.0 * each);
    m_figures->setFigures(
        {figure(rate ? tr("Net present value at %1", "a rate").arg(percentText(*rate)) : tr("Net present value"),
                worth.npv, 1.0, currency),
         {tr("%n rate(s) of return", nullptr, int(rates.size())),
          rates.isEmpty() ? flowDash() : rates.join(QStringLiteral("; ")),
          rates.isEmpty() ? QString() : QStringLiteral("%")},
         figure(tr("Modified rate of return"), worth.modifiedIrr, 100.0, QStringLiteral("%")),
         figure(tr("Payback"), worth.payback, 1.0, tr("a", "years")),
         figure(tr("Discounted payback"), worth.discountedPayback, 1.0, tr("a", "years")),
         figure(tr("Minimum sales"), worth.minimumSales, 1.0, tr("%1 per year", "a currency").arg(currency))});
}

void CashFlowPane::fillTable(const app::PlantEconomics& found)
{
    const VentureResult& worth = found.worth;
    const std::vector<const FlowColumn*> shown = shownColumns(worth);
    const bool discounted = !worth.factors.empty();
    const QString currency = QString::fromStdString(worth.currency);
    QStringList head{tr("Year")};
    for (const FlowColumn* column : shown)
        head << tr("%1, %2", "quantity, currency").arg(QCoreApplication::translate("pages", column->title), currency);
    if (discounted)
        head << tr("Factor", "of discounting") << tr("Present value, %1", "a currency").arg(currency)
             << tr("Cumulative, %1", "a currency").arg(currency);
    m_table->setRowCount(0);
    m_table->setColumnCount(int(head.size()));
    m_table->setHorizontalHeaderLabels(head);
    m_table->setRowCount(int(worth.course.years.size()) + 1);
    const widgets::TableFill filling(m_table);
    const auto fill = [&](int row, const QStringList& cells) {
        for (int c = 0; c < cells.size(); ++c) {
            auto* item = new QTableWidgetItem(cells[c]);
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, c, item);
        }
    };
    for (std::size_t i = 0; i < worth.course.years.size(); ++i) {
        QStringList cells{QString::number(worth.course.years[i].year)};
        for (const FlowColumn* column : shown) cells << valueText(worth.course.years[i].*column->value);
        if (discounted)
            cells << valueText(worth.factors[i]) << valueText(worth.present[i]) << valueText(worth.cumulative[i]);
        fill(int(i), cells);
    }
    const VentureYear sums = economics::footOf(worth.course);
    QStringList foot{tr("Sum")};
    for (const FlowColumn* column : shown) foot << (column->summed ? valueText(sums.*column->value) : QString());
    if (discounted) foot << QString() << (worth.npv ? valueText(*worth.npv) : flowDash()) << QString();
    fill(int(worth.course.years.size()), foot);
}

void CashFlowPane::focusFirst()
{
    m_plot->isVisibleTo(this) ? m_plot->setFocus(Qt::OtherFocusReason) : setFocus(Qt::OtherFocusReason);
}

QList<QWidget*> CashFlowPane::regions() const
{
    if (!m_plot->isVisibleTo(this)) return {const_cast<CashFlowPane*>(this)};
    return {m_plot, m_table};
}

QString CashFlowPane::sentence() const
{
    return m_sentence->text();
}

QString CashFlowPane::csv() const
{
    std::string text;
    const auto line = [&](const auto& cellOf) {
        for (int c = 0; c < m_table->columnCount(); ++c)
            text += (c ? "," : "") + base::csvCell(cellOf(c).toStdString());
        text += "\n";
    };
    line([&](int c) { return m_table->horizontalHeaderItem(c)->text(); });
    for (int row = 0; row < m_table->rowCount(); ++row)
        line([&](int c) { return m_table->item(row, c) ? m_table->item(row, c)->text() : QString(); });
    return QString::fromStdString(text);
}

} // namespace titer::pages

#include "ui/pages/economics/moc_cash_flow_pane.cpp"
