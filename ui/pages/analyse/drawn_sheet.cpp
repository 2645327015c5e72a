// The sheet of drawn runs.
#include "ui/pages/analyse/drawn_sheet.h"

#include "app/analyse/runs/run_batches.h"
#include "app/common/sentence.h"
#include "app/form/numbers/plant_numbers.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "ui/look/theme.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/finding_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/save_dialog.h"
#include "ui/widgets/scroll.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>

namespace titer::pages {

using look::Glyph;
using look::Theme;
using look::Token;
using look::Type;
using widgets::actButton;
using widgets::Label;

namespace {

constexpr double proposedSpread = 0.05; // of a number, to both sides

template <class Field> Field* named(Field* field, const QString& name)
{
    field->setAccessibleName(name);
    field->setToolTip(name);
    return field;
}

QSpinBox* numberBox(int least, int largest)
{
    auto* box = new QSpinBox;
    box->setRange(least, largest);
    return box;
}

QComboBox* narrowBox()
{
    auto* box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    return box;
}

} // namespace

DrawnSheet::DrawnSheet(app::AnalyseSession& session, QWidget* page)
    : Sheet(Cover::Page, page)
    , m_session(session)
    , m_job(app::drawRuns)
    , m_title(new Label({}, Type::PageTitle))
    , m_findings(new QVBoxLayout)
    , m_rows(nullptr)
    , m_varied(named(new QPlainTextEdit, tr("What differs from run to run")))
    , m_numbers(named(narrowBox(), tr("A number of the plant")))
    , m_source(named(narrowBox(), tr("Runs")))
    , m_unit(named(narrowBox(), tr("Unit whose contents are seen")))
    , m_tags(named(new QLineEdit, tr("Quantities")))
    , m_until(named(new QLineEdit, tr("End of each run")))
    , m_alignment(named(new QLineEdit(QStringLiteral("resample:100")), tr("Laid beside one another")))
    , m_noise(named(new QLineEdit, tr("Noise")))
    , m_runs(named(numberBox(4, 10000), tr("Number of runs")))
    , m_points(named(numberBox(mvda::minSamples, 10000), tr("Samples of each run")))
    , m_components(named(numberBox(0, 1000), tr("Components")))
    , m_seed(named(numberBox(0, 1'000'000), tr("Seed")))
    , m_share(new QProgressBar)
    , m_add(actButton("", tr("Add"), tr("The number with 5 % to both sides, as a line that can be changed")))
    , m_draw(actButton("", tr("Draw and save…"), {}))
    , m_judge(actButton("", tr("As new rows…"), tr("Saves them, and shows what the model that is open says of them")))
    , m_stop(actButton("", tr("Stop"), {}))
    , m_close(actButton("", tr("Close"), {}))
{
    const int u = Theme::current().u();
    m_draw->setProperty("role", "primary");
    m_varied->setTabChangesFocus(true);
    m_varied->setPlaceholderText(QStringLiteral("units/production/params/kinetics/growth_rate=0.0354..0.0366 1/h"));
    m_varied->setMinimumHeight(24 * u);
    m_until->setPlaceholderText(tr("the duration of the recipe, else such as 16 d"));
    m_tags->setPlaceholderText(tr("all that vary, else such as production.glucose, production.cells"));
    m_components->setSpecialValueText(tr("automatic"));
    m_seed->setValue(1);
    m_share->setAccessibleName(tr("Runs that are done"));
    auto* foot = new QHBoxLayout;
    foot->setSpacing(2 * u);
    foot->addWidget(m_draw);
    foot->addWidget(m_judge);
    foot->addWidget(m_stop);
    foot->addWidget(m_share, 1);
    foot->addStretch(1);
    foot->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addLayout(m_findings);
    column->addWidget(widgets::plainScroll(makeForm()), 1);
    column->addLayout(foot);
    connect(m_add, &QPushButton::clicked, this, &DrawnSheet::addNumber);
    connect(m_draw, &QPushButton::clicked, this, [this] { ask(false); });
    connect(m_judge, &QPushButton::clicked, this, [this] { ask(true); });
    connect(m_stop, &QPushButton::clicked, &m_job, &app::BackgroundJob::stop);
    connect(m_close, &QPushButton::clicked, this, &DrawnSheet::leave);
    connect(m_source, &QComboBox::currentIndexChanged, this, &DrawnSheet::refresh);
    connect(&m_job, &app::BackgroundJob::changed, this, &DrawnSheet::refresh);
    hide();
}

QWidget* DrawnSheet::makeForm()
{
    auto* form = new QWidget;
    m_rows = new QFormLayout(form);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_rows->setContentsMargins({});
    auto* number = new QWidget;
    auto* row = new QHBoxLayout(number);
    row->setContentsMargins({});
    row->addWidget(m_numbers, 1);
    row->addWidget(m_add);
    m_rows->addRow(tr("Runs"), m_source);
    m_rows->addRow(tr("Unit whose contents are seen"), m_unit);
    m_rows->addRow(tr("A number of the plant"), number);
    m_rows->addRow(tr("What differs from run to run"), m_varied);
    m_rows->addRow(tr("Number of runs"), m_runs);
    m_rows->addRow(tr("Samples of each run"), m_points);
    m_rows->addRow(tr("End of each run"), m_until);
    m_rows->addRow(tr("Quantities"), m_tags);
    m_rows->addRow(tr("Noise"), m_noise);
    m_rows->addRow(tr("Laid beside one another"), m_alignment);
    m_rows->addRow(tr("Components"), m_components);
    m_rows->addRow(tr("Seed"), m_seed);
    return form;
}

void DrawnSheet::openBatches()
{
    open(false);
}

void DrawnSheet::openSpectra()
{
    open(true);
}

void DrawnSheet::open(bool areSpectra)
{
    const bool isOther = areSpectra != m_areSpectra || m_noise->text().isEmpty();
    m_areSpectra = areSpectra;
    if (isOther) {
        m_runs->setValue(areSpectra ? 6 : 40);
        m_points->setValue(areSpectra ? 50 : 101);
        m_noise->setText(areSpectra ? QLocale().toString(2) : QLocale().toString(1));
    }
    m_title->setText(areSpectra ? tr("Synthetic spectra of runs") : tr("Virtual batches: runs of the plant"));
    setAccessibleName(m_title->text());
    const QString noise = areSpectra ? tr("Standard deviation of a channel [counts]")
                                     : tr("Standard deviation of measurements [% of the range of each quantity]");
    m_noise->setToolTip(noise);
    m_noise->setAccessibleName(noise);
    qobject_cast<QLabel*>(m_rows->labelForField(m_noise))
        ->setText(areSpectra ? tr("Noise [counts]") : tr("Noise [% of each range]"));
    for (QWidget* field : QList<QWidget*>{m_source, m_unit}) m_rows->setRowVisible(field, areSpectra);
    for (QWidget* field : QList<QWidget*>{m_tags, m_alignment, m_components}) m_rows->setRowVisible(field, !areSpectra);
    fillPlant();
    m_job.clear();
    arrange();
    show();
    raise();
    (areSpectra ? static_cast<QWidget*>(m_source) : m_varied)->setFocus(Qt::OtherFocusReason);
}

void DrawnSheet::fillPlant()
{
    m_numbers->clear();
    for (const app::PlantNumber& number : app::plantNumbers(m_session.document(), app::NumberUse::Fit)) {
        bool isNumber = false;
        const double value = QLocale().toDouble(number.row.text, &isNumber);
        if (!isNumber || value == 0.0) continue;
        const double low = value * (1.0 - proposedSpread), high = value * (1.0 + proposedSpread);
        const std::string line = number.row.path + "=" + base::writeShort(std::fmin(low, high)) + ".." +
                                 base::writeShort(std::fmax(low, high)) + " " + number.row.unit;
        m_numbers->addItem(number.name, QString::fromStdString(line).trimmed());
    }
    m_add->setEnabled(m_numbers->count() > 0);
    m_unit->clear();
    const auto plant = m_session.document().plant();
    if (plant)
        for (const model::PlantUnit& unit : plant->units)
            if (unit.type->holdup) m_unit->addItem(QString::fromStdString(unit.id));
    m_unit->setCurrentIndex(std::max(0, m_unit->findText(QStringLiteral("production"))));
    m_source->clear();
    m_source->addItem(tr("Drawn ones of the plant that is open"), 0);
    if (m_areSpectra)
        for (const app::HistoryEntry& run : m_session.runs())
            if (run.status == "ok" || run.status == "stopped")
                m_source->addItem(shown::runTitle(run.name, run.finished), qint64(run.id));
}

void DrawnSheet::addNumber()
{
    m_varied->appendPlainText(m_numbers->currentData().toString());
}

void DrawnSheet::ask(bool areNewRows)
{
    app::DrawnOrder order;
    if (!takeRuns(order)) return;
    const QString name = m_session.document().name();
    const QString path =
        m_areSpectra ? widgets::askWhereToSave(this, tr("Save the spectra"), name + "-spectra.csv",
                                               tr("Tables (*.csv)"), QStringLiteral("csv"))
                     : widgets::askWhereToSave(this, tr("Save the model"), name + "-virtual.mvda.json",
                                               tr("Multivariate models (*.mvda.json)"), QStringLiteral("mvda.json"));
    if (!path.isEmpty()) drawInto(path, areNewRows);
}

void DrawnSheet::drawInto(const QString& path, bool areNewRows)
{
    app::DrawnOrder order;
    if (!takeRuns(order)) return;
    order.out = path;
    m_areNewRows = areNewRows;
    m_job.start(std::move(order));
}

bool DrawnSheet::takeRuns(app::DrawnOrder& order)
{
    const auto refuse = [this](QWidget* field, const QString& words) {
        field->setFocus(Qt::OtherFocusReason);
        say(words);
        return false;
    };
    order.plant = m_session.document().name().toStdString();
    order.runs.flowsheet = m_session.document().flowsheet();
    order.runs.runs = m_runs->value();
    order.runs.points = m_points->value();
    order.runs.seed = std::uint64_t(m_seed->value());
    bool isNumber = false;
    const double noise = QLocale().toDouble(m_noise->text().trimmed(), &isNumber);
    if (!isNumber || !(noise >= 0.0) || !std::isfinite(noise))
        return refuse(m_noise, tr("“%1” is no noise. State a number from 0 on.").arg(m_noise->text()));
    order.runs.noise = 0.01 * noise;
    if (m_areSpectra) {
        order.spectra.emplace();
        order.spectra->unit = m_unit->currentText().toStdString();
        order.spectra->plant = order.plant;
        order.spectra->disturbance.noise = noise;
        order.spectra->disturbance.seed = order.runs.seed;
        if (order.spectra->unit.empty())
            return refuse(m_unit,
                          tr("No unit of the plant has contents, or the plant has faults. See the page Design."));
        if (const qint64 id = m_source->currentData().toLongLong(); id != 0) {
            order.run = m_session.run(id);
            order.spectra->areNumbered = false;
            if (!order.run) return refuse(m_source, tr("The run is there no more. Choose another one."));
            return true;
        }
    }
    if (const QString until = m_until->text().trimmed(); !until.isEmpty()) {
        const base::Result<double> end = base::readQuantity(until.toStdString(), "s");
        if (!end || !(*end > 0.0))
            return refuse(m_until, tr("“%1” is no end of a run. State a time such as 16 d.").arg(until));
        order.runs.until = *end;
    }
    for (const QString& line : m_varied->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty()) continue;
        base::Result<studies::Uncertain> quantity = mvda::readVaried(line.toStdString());
        if (!quantity) return refuse(m_varied, app::sentence(quantity.error().what));
        order.runs.varied.push_back(*std::move(quantity));
    }
    if (order.runs.varied.empty())
        return refuse(m_varied,
                      tr("Nothing differs from run to run. Add numbers of the plant, each within its range."));
    for (const QString& tag : m_tags->text().split(u',', Qt::SkipEmptyParts))
        if (!m_areSpectra) order.runs.tags.push_back(tag.trimmed().toStdString());
    const base::Result<mvda::AlignmentRequest> alignment =
        mvda::readAlignment(m_alignment->text().trimmed().toStdString());
    if (!alignment) return refuse(m_alignment, app::sentence(alignment.error().what));
    order.batches.alignment = *alignment;
    if (m_components->value() > 0) order.batches.components = m_components->value();
    return true;
}

void DrawnSheet::refresh()
{
    const bool isRunning = m_job.isRunning(), isOne = m_areSpectra && m_source->currentData().toLongLong() != 0;
    const app::DrawnPart part = m_job.parts().empty() ? app::DrawnPart() : m_job.parts().back();
    m_stop->setVisible(isRunning);
    m_share->setVisible(isRunning);
    m_share->setValue(qRound(100.0 * part.share));
    m_draw->setEnabled(!isRunning);
    m_judge->setEnabled(!isRunning);
    m_judge->setVisible(m_areSpectra && m_session.analysis() != nullptr);
    for (QWidget* field : QList<QWidget*>{m_numbers, m_add, m_varied, m_runs, m_until}) field->setEnabled(!isOne);
    widgets::clearRows(m_findings);
    if (isRunning) return;
    if (part.fault) say(app::sentence(*part.fault));
    if (m_job.order() && !m_job.isDone()) say(tr("The runs were stopped, and nothing was written."));
    if (!part.isMade || !m_job.isDone()) return;
    const QString path = m_job.order()->out;
    const bool areSpectra = m_job.order()->spectra.has_value();
    leave();
    if (!areSpectra)
        emit modelMade(path);
    else
        m_areNewRows ? emit rowsMade(path) : emit tableMade(path);
}

void DrawnSheet::say(const QString& words)
{
    widgets::clearRows(m_findings);
    m_findings->addWidget(new widgets::FindingRow(Glyph::Warn, words));
}

void DrawnSheet::leave()
{
    m_job.clear();
    Sheet::leave();
}

QStringList DrawnSheet::findings() const
{
    return widgets::rowWords(m_findings);
}

} // namespace titer::pages

#include "ui/pages/analyse/moc_drawn_sheet.cpp"
