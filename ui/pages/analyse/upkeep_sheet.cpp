// The sheet of a model in use.
#include "ui/pages/analyse/upkeep_sheet.h"

#include "app/common/sentence.h"
#include "app/common/shown_number.h"
#include "app/common/unit_text.h"
#include "ui/look/theme.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/finding_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/save_dialog.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <cmath>

namespace titer::pages {

using look::Glyph;
using look::Theme;
using look::Type;
using widgets::actButton;
using widgets::FindingRow;
using widgets::Label;

namespace {

QString upkeepNumber(double value, const std::string& unit = {})
{
    if (std::isnan(value)) return QStringLiteral("–");
    return (app::shownNumber(value, 'g', 4) + u' ' + app::unitText(unit)).trimmed();
}

QString upkeepInterval(const mvda::Interval& of, const std::string& unit = {})
{
    if (std::isnan(of.low)) return upkeepNumber(of.value, unit);
    return UpkeepSheet::tr("%1 (%2 to %3)", "a number with its unit, its interval of 95 %")
        .arg(upkeepNumber(of.value, unit), upkeepNumber(of.low), upkeepNumber(of.high));
}

QString tablesFilter()
{
    return UpkeepSheet::tr("Tables and spectra (%1)", "endings of files")
        .arg(QStringLiteral("*.csv *.tsv *.txt *.jdx *.dx *.jcamp *.spc"));
}

QSpinBox* countBox(const QString& name, int value)
{
    auto* box = new QSpinBox;
    box->setRange(1, 1001);
    box->setValue(value);
    box->setAccessibleName(name);
    box->setToolTip(name);
    return box;
}

} // namespace

UpkeepSheet::UpkeepSheet(QWidget* page)
    : Sheet(Cover::LowerHalf, page)
    , m_job(app::lookAfter)
    , m_title(new Label({}, Type::PageTitle))
    , m_findings(new QVBoxLayout)
    , m_figures(new QTreeWidget)
    , m_way(new QComboBox)
    , m_channels(countBox(tr("Channels of a window, an odd number"), mvda::PdsRequest().window))
    , m_components(countBox(tr("Components of a window"), mvda::PdsRequest().components))
    , m_try(actButton("", tr("Try on new samples…"), tr("Bias, slope, T² and SPE of samples with reference values")))
    , m_transfer(actButton("", tr("Bring to another instrument…"),
                           tr("By samples that both instruments have measured; the new model is a draft")))
    , m_stop(actButton("", tr("Stop"), {}))
    , m_close(actButton("", tr("Close"), {}))
{
    setAccessibleName(tr("Upkeep of a model"));
    const int u = Theme::current().u();
    m_figures->setAccessibleName(tr("Figures"));
    m_figures->setHeaderLabels({tr("Response"), tr("Figure"), tr("Value")});
    m_figures->setRootIsDecorated(false);
    m_figures->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_way->addItems({tr("Slope and bias"), tr("PDS, piecewise direct standardization")});
    m_way->setAccessibleName(tr("How it is brought to another instrument"));
    m_way->setToolTip(m_way->accessibleName());
    m_way->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_way->setMinimumContentsLength(14);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_stop);
    head->addWidget(m_close);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(2 * u);
    acts->addWidget(m_try);
    acts->addStretch(1);
    for (QWidget* part : QList<QWidget*>{m_way, m_channels, m_components, m_transfer}) acts->addWidget(part);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addLayout(acts);
    column->addLayout(m_findings);
    column->addWidget(m_figures, 1);
    connect(m_try, &QPushButton::clicked, this, &UpkeepSheet::askTable);
    connect(m_transfer, &QPushButton::clicked, this, &UpkeepSheet::askInstruments);
    connect(m_stop, &QPushButton::clicked, &m_job, &app::BackgroundJob::stop);
    connect(m_close, &QPushButton::clicked, this, &UpkeepSheet::leave);
    connect(m_way, &QComboBox::currentIndexChanged, this, &UpkeepSheet::refresh);
    connect(&m_job, &app::BackgroundJob::changed, this, &UpkeepSheet::refresh);
    hide();
}

void UpkeepSheet::open(const QString& model)
{
    m_model = model;
    m_title->setText(tr("Upkeep of %1", "the file of a model").arg(QFileInfo(model).fileName()));
    m_job.clear();
    arrange();
    show();
    raise();
    m_try->setFocus(Qt::OtherFocusReason);
}

void UpkeepSheet::leave()
{
    m_job.clear();
    Sheet::leave();
}

void UpkeepSheet::askTable()
{
    const QString table = widgets::askOpenFile(this, tr("New samples with reference values"), tablesFilter());
    if (!table.isEmpty()) tryOn(table);
}

void UpkeepSheet::askInstruments()
{
    const QString master = widgets::askOpenFile(this, tr("Samples by the instrument of the model"), tablesFilter());
    if (master.isEmpty()) return;
    const QString slave = widgets::askOpenFile(this, tr("The same samples by the other instrument"), tablesFilter());
    if (slave.isEmpty()) return;
    const QString out = widgets::askWhereToSave(this, tr("Save the model of the other instrument"),
                                                QFileInfo(slave).completeBaseName() + ".mvda.json",
                                                tr("Multivariate models (*.mvda.json)"), QStringLiteral("mvda.json"));
    if (!out.isEmpty()) transfer(master, slave, out);
}

void UpkeepSheet::tryOn(const QString& table)
{
    start({.table = table});
}

void UpkeepSheet::transfer(const QString& master, const QString& slave, const QString& out)
{
    const app::TransferRequest request{m_way->currentIndex() == 1, {m_channels->value(), m_components->value()}};
    start({.master = master, .slave = slave, .out = out, .transfer = request});
}

void UpkeepSheet::start(app::UpkeepOrder order)
{
    order.model = m_model;
    m_job.start(std::move(order));
}

void UpkeepSheet::refresh()
{
    const bool isRunning = m_job.isRunning(), isPds = m_way->currentIndex() == 1;
    m_stop->setVisible(isRunning);
    for (QPushButton* button : {m_try, m_transfer}) button->setEnabled(!isRunning);
    for (QSpinBox* box : {m_channels, m_components}) box->setEnabled(isPds && !isRunning);
    widgets::clearRows(m_findings);
    m_figures->clear();
    const auto say = [this](Glyph glyph, const QString& words) { m_findings->addWidget(new FindingRow(glyph, words)); };
    if (isRunning) return say(Glyph::Info, tr("The samples are being read and compared…"));
    if (m_job.parts().empty())
        return say(Glyph::Info, tr("Try the model on samples whose values a laboratory has found, in the order of "
                                   "time, or bring it to another instrument."));
    const app::UpkeepPart& part = m_job.parts().back();
    if (part.fault) say(Glyph::Alarm, app::sentence(part.fault->what));
    if (part.drift) showDrift(part);
    if (part.transferred) showTransfer(part);
    for (const base::Notice& notice : part.notices) say(Glyph::Warn, app::sentence(notice.what));
}

void UpkeepSheet::showDrift(const app::UpkeepPart& part)
{
    const mvda::Drift& drift = *part.drift;
    const struct {
        Glyph glyph;
        QString words;
    } verdicts[] = {{Glyph::Ok, tr("The model fits: nothing differs from it beyond what chance does (1 % each).")},
                    {Glyph::Warn, tr("The model is drifting. Find out why, and mend or replace it.")},
                    {Glyph::Alarm, tr("The model is not to be used on such samples. Withdraw or replace it.")}};
    const auto& verdict = verdicts[int(drift.fitness())];
    m_findings->addWidget(new FindingRow(verdict.glyph, verdict.words));
    for (const mvda::DriftFinding& finding : drift.findings)
        m_findings->addWidget(new FindingRow(finding.means == mvda::Fitness::NotToBeUsed ? Glyph::Alarm : Glyph::Warn,
                                             app::sentence(finding.what)));
    for (const mvda::ResponseDrift& of : drift.responses) {
        const QString name = QString::fromStdString(of.name);
        add(name, tr("Rows with a reference"), QLocale().toString(of.agreement.rows));
        add(name, tr("Bias, predicted minus reference"), upkeepInterval(of.agreement.bias, of.unit));
        add(name, tr("SEP"), upkeepNumber(of.agreement.sep, of.unit));
        add(name, tr("RMSEP"), upkeepNumber(of.agreement.rmsep, of.unit));
        add(name, tr("%1 of the model", "RMSECV or RMSEC").arg(QString::fromStdString(part.own.name)),
            upkeepNumber(of.modelError, of.unit));
        add(name, tr("Slope"), of.line ? upkeepInterval(of.line->slope) : app::sentence(of.noLine));
        if (of.line) {
            add(name, tr("Intercept"), upkeepInterval(of.line->intercept, of.unit));
            add(name, tr("F of slope 1 and intercept 0"),
                tr("%1, p %2", "a figure, its probability")
                    .arg(upkeepNumber(of.line->f), app::shownNumber(of.line->p, 'g', 3)));
        }
        if (of.chart)
            add(name, tr("Points of the moving average beyond its limits"),
                tr("%1 of %2", "counts").arg(of.chart->signalled.size()).arg(of.chart->points.size()));
    }
    for (const mvda::BeyondLimit& each : drift.beyond)
        add({},
            tr("Rows beyond %1 % of %2", "a level, T2 or SPE")
                .arg(100.0 * each.level)
                .arg(QString::fromStdString(each.figure)),
            tr("%1 of %2, p %3", "counts, a probability")
                .arg(each.beyond)
                .arg(each.rows)
                .arg(app::shownNumber(each.p, 'g', 3)));
}

void UpkeepSheet::showTransfer(const app::UpkeepPart& part)
{
    const app::TransferredModel& made = *part.transferred;
    m_findings->addWidget(new FindingRow(
        Glyph::Ok, tr("The model of the other instrument is a draft in “%1”. Try it on its samples before "
                      "it is deployed.")
                       .arg(QFileInfo(m_job.order()->out).fileName())));
    for (std::size_t k = 0; k < made.errors.size(); ++k) {
        const QString name = QString::fromStdString(part.responses[k]);
        const std::string& unit = part.units[k];
        // Root mean squares of how the predictions of both differ.
        add(name, tr("Difference of the instruments before"), upkeepNumber(made.errors[k].before, unit));
        add(name, tr("Difference after"), upkeepNumber(made.errors[k].after, unit));
        add(name, tr("Difference after, each sample by the others"), upkeepNumber(made.errors[k].leftOut, unit));
        if (made.lines.empty()) continue;
        add(name, tr("Slope"), upkeepNumber(made.lines[k].slope));
        add(name, tr("Intercept"), upkeepNumber(made.lines[k].intercept, unit));
    }
}

void UpkeepSheet::add(const QString& response, const QString& figure, const QString& value)
{
    new QTreeWidgetItem(m_figures, {response, figure, value});
}

QStringList UpkeepSheet::findings() const
{
    return widgets::rowWords(m_findings);
}

} // namespace titer::pages

#include "ui/pages/analyse/moc_upkeep_sheet.cpp"
