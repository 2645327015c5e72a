#include "ui/pages/twin/twin_page.h"

#include "app/common/sentence.h"
#include "app/common/shown_number.h"
#include "app/form/plant_words.h"
#include "app/form/tag_names.h"
#include "ui/pages/twin/twin_plots.h"
#include "ui/pages/twin/twin_state.h"
#include "ui/plot/axis_scale.h"
#include "ui/shown/plot_place.h"
#include "ui/widgets/finding_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linked_line.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/plate.h"
#include "ui/widgets/scroll.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace titer::pages {

using look::Glyph;
using look::Theme;
using look::Token;
using look::Type;
using twin::ChannelState;
using widgets::FindingRow;
using widgets::Label;

namespace {

constexpr int refreshInterval = 500; // [ms]

QTableWidget* listTable(const QStringList& head, const QString& name)
{
    QTableWidget* table = widgets::plainTable(head, name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    return table;
}

// Cells that are there already keep their selection.
void setCell(QTableWidget* table, int row, int column, const QString& text, const QString& tip = {})
{
    QTableWidgetItem* item = table->item(row, column);
    if (!item) table->setItem(row, column, item = new QTableWidgetItem);
    if (item->text() != text) item->setText(text);
    if (item->toolTip() != tip) item->setToolTip(tip);
}

void setLight(QTableWidget* table, int row, int column, Glyph glyph, const QString& words)
{
    setCell(table, row, column, words, words);
    table->item(row, column)->setIcon(look::glyphIcon(glyph));
}

QString biasText(const twin::ChannelFigures& figures)
{
    return figures.compared > 0 ? app::shownNumber(figures.bias(), 'f', 2) : QStringLiteral("–");
}

} // namespace

TwinPage::TwinPage(app::Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_advise(new QPushButton(tr("Advice…")))
    , m_back(new QPushButton(tr("Run")))
    , m_noise(new QPushButton(tr("Noise from the recording…")))
    , m_loopButton(new QPushButton(tr("Loops…")))
    , m_state(new widgets::LinkedLine(Type::Body, Token::Muted))
    , m_units(listTable({tr("Unit"), tr("Level", "level of a twin"), tr("Estimator"), tr("State")},
                        tr("Units and their levels")))
    , m_channels(listTable({tr("State"), tr("Tag"), tr("Model variable"), tr("Samples"), tr("Rejected"), tr("Late"),
                            tr("In 95 % band"), tr("Bias [σ]"), tr("Noise")},
                           tr("Channels of the estimator")))
    , m_plots(new TwinPlots(document))
    , m_body(new QStackedWidget)
{
    m_head = makeHead();
    auto* split = new QWidget;
    auto* row = new QHBoxLayout(split);
    const int u = Theme::current().u();
    row->setContentsMargins(4 * u, 3 * u, 4 * u, 3 * u);
    row->setSpacing(4 * u);
    row->addWidget(makeUnits(), 2);
    row->addWidget(makeChannels(), 5);
    m_body->addWidget(makeEmpty());
    m_body->addWidget(split);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_body, 1);
    m_tick.setSingleShot(true);
    m_tick.setInterval(refreshInterval);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (isVisible()) refresh();
    });
    connect(m_back, &QPushButton::clicked, this, &TwinPage::backAsked);
    connect(m_units, &QTableWidget::currentCellChanged, this, [this](int now, int, int before) {
        if (now != before) refresh();
    });
    widgets::connectRowMenu(m_units, LevelOfUnit, [this](int row) { return levelMenuOf(row); });
    connect(m_channels, &QTableWidget::currentCellChanged, m_plots, &TwinPlots::showChannel);
    connect(&document, &app::Document::changed, this, [this] {
        if (isVisible()) refresh();
    });
    connect(&document, &app::Document::leaving, this, [this] {
        for (QTableWidget* table : {m_units, m_channels}) table->setRowCount(0);
    });
    refresh();
}

// Says what is missing, with the act that leads on.
QWidget* TwinPage::makeEmpty()
{
    const int u = Theme::current().u();
    auto* place = new QWidget;
    auto* words =
        new Label(tr("No recording and no source is overlaid on the plant. Open one on the page Data, overlay it on "
                     "the plant, and choose the unit to be corrected on the page Run, under Estimate."),
                  Type::Body, Token::Muted);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    auto* lead = new QPushButton(tr("Go to the page Data"));
    lead->setProperty("role", "primary");
    connect(lead, &QPushButton::clicked, this, &TwinPage::dataAsked);
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(20 * u, 0, 20 * u, 0);
    column->setSpacing(3 * u);
    column->addStretch(2);
    column->addWidget(words);
    column->addWidget(lead, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return place;
}

QWidget* TwinPage::makeHead()
{
    const int u = Theme::current().u();
    auto* head = new widgets::Plate(Token::Base, Qt::BottomEdge);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(4 * u, 2 * u, 4 * u, 2 * u + 1);
    row->setSpacing(3 * u);
    m_back->setToolTip(tr("Back to the run (Esc)"));
    row->addWidget(new Label(tr("Twin"), Type::PageTitle));
    row->addWidget(m_state, 1);
    row->addWidget(m_noise);
    row->addWidget(m_advise);
    row->addWidget(m_loopButton);
    row->addWidget(m_back);
    return head;
}

QWidget* TwinPage::makeUnits()
{
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    // In little room the states are scrolled to, not the names.
    m_units->horizontalHeader()->setSectionResizeMode(UnitName, QHeaderView::ResizeToContents);
    m_units->horizontalHeader()->setStretchLastSection(true);
    auto* found = new QWidget;
    m_findings = new QVBoxLayout(found);
    m_findings->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_units, 3);
    column->addWidget(new widgets::SectionHeader(tr("What to know")));
    column->addWidget(widgets::plainScroll(found), 2);
    return place;
}

QWidget* TwinPage::makeChannels()
{
    const int u = Theme::current().u();
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * u);
    m_channels->horizontalHeader()->setStretchLastSection(true); // in little room it is scrolled to
    column->addWidget(m_channels, 2);
    column->addWidget(widgets::plainScroll(new shown::PlotPlace(m_plots)), 3);
    return place;
}

void TwinPage::follow(app::LiveSession& live)
{
    m_live = &live;
    m_plots->follow(live);
    connect(&live, &app::LiveSession::stateChanged, this, [this] {
        if (isVisible()) refresh();
    });
    connect(&live, &app::LiveSession::framed, this, [this] {
        if (!m_tick.isActive()) m_tick.start();
    });
    refresh();
}

void TwinPage::showEvent(QShowEvent* event)
{
    refresh();
    QWidget::showEvent(event);
}

void TwinPage::focusFirst()
{
    m_units->setFocus(Qt::OtherFocusReason);
}

QList<QWidget*> TwinPage::regions() const
{
    return {m_head, m_units, m_channels, m_plots->innovations(), m_plots->parameters()};
}

bool TwinPage::back()
{
    emit backAsked();
    return true;
}

QString TwinPage::state() const
{
    return m_state->words();
}

std::string TwinPage::chosenUnit() const
{
    const QTableWidgetItem* item = m_units->item(m_units->currentRow(), UnitName);
    return item ? item->data(Qt::UserRole).toString().toStdString() : std::string();
}

void TwinPage::refresh()
{
    m_body->setCurrentIndex(isActive(m_live) ? 1 : 0);
    refreshHead();
    refreshUnits();
    refreshChannels();
    refreshFindings();
    refreshNoise();
    m_advise->setVisible(m_adviceSheet && isActive(m_live));
    refreshLoops();
    m_plots->showUnit(chosenUnit(), m_channels->currentRow());
}

QString TwinPage::words(const base::Sentence& sentence) const
{
    return app::estimateWords(sentence, m_document);
}

void TwinPage::refreshHead()
{
    const auto say = [this](const QString& words) { m_state->setParts({}, words, {}); };
    if (!isActive(m_live) || !m_live->frame()) return say({});
    const app::ShadowFrame& frame = *m_live->frame();
    if (frame.estimateFailure) return say(tr("No estimate: %1", "a reason").arg(words(frame.estimateFailure->what)));
    const int estimators = int(frame.estimators.size());
    const QString when = plot::clockWords(frame.time, m_live->info()->end - m_live->info()->begin);
    say(estimators == 0 ? tr("%1: the plant is compared, and nothing is estimated").arg(when)
                        : tr("%1: estimators running: %2").arg(when).arg(estimators));
}

void TwinPage::refreshUnits()
{
    if (!isActive(m_live)) return;
    const model::Plant& plant = *m_live->plant();
    {
        const QSignalBlocker quiet(m_units);
        m_units->setRowCount(int(plant.units.size()));
        for (int i = 0; i < m_units->rowCount(); ++i) {
            const std::string& id = plant.units[std::size_t(i)].id;
            const app::EstimatorState* estimator = estimatorOf(m_live, id);
            setCell(m_units, i, UnitName, app::unitName(m_document.flowsheet(), id));
            m_units->item(i, UnitName)->setData(Qt::UserRole, QString::fromStdString(id));
            const app::UnitLevel level = levelInEffect(i);
            setCell(m_units, i, LevelOfUnit, levelName(level), levelHelp(level));
            setCell(m_units, i, UnitEstimator,
                    !estimator                                    ? QStringLiteral("–")
                    : estimator->method == twin::Method::Extended ? tr("Extended Kalman filter")
                                                                  : tr("Unscented Kalman filter"));
            if (estimator)
                setLight(m_units, i, UnitHealth, healthOf(*estimator), lightWords(healthOf(*estimator)));
            else
                setCell(m_units, i, UnitHealth, {}), m_units->item(i, UnitHealth)->setIcon({});
        }
        if (m_units->currentRow() < 0) {
            int first = 0; // that has an estimator
            for (int i = m_units->rowCount() - 1; i >= 0; --i)
                if (estimatorOf(m_live, plant.units[std::size_t(i)].id)) first = i;
            m_units->setCurrentCell(first, UnitName);
        }
    }
}

void TwinPage::refreshChannels()
{
    const app::EstimatorState* estimator = estimatorOf(m_live, chosenUnit());
    const QSignalBlocker quiet(m_channels);
    m_channels->setRowCount(estimator ? int(estimator->channels.size()) : 0);
    if (!estimator) return;
    for (int i = 0; i < m_channels->rowCount(); ++i) {
        const app::EstimatorState::Channel& channel = estimator->channels[std::size_t(i)];
        const twin::ChannelFigures& figures = channel.figures;
        const Glyph glyph = glyphOf(channel.verdict);
        setLight(m_channels, i, Light, glyph,
                 channel.verdict ? app::label(twin::stateWord(channel.verdict->state)) : lightWords(glyph));
        if (channel.verdict) m_channels->item(i, Light)->setToolTip(words(channel.verdict->text));
        const std::vector<connect::TagInfo>& tags = m_live->info()->tags;
        const connect::TagInfo tag = channel.tag < tags.size() ? tags[channel.tag] : connect::TagInfo();
        setCell(m_channels, i, Tag, QString::fromStdString(tag.label.empty() ? tag.id : tag.label));
        setCell(m_channels, i, Variable,
                app::tagName(m_document.flowsheet(), m_document.catalogue(), channel.variable));
        const auto count = [](std::int64_t n) { return QLocale().toString(qlonglong(n)); };
        setCell(m_channels, i, Samples, count(figures.samples));
        setCell(m_channels, i, Rejected, count(figures.rejected));
        setCell(m_channels, i, Late, count(figures.late));
        setCell(m_channels, i, InBand,
                figures.compared > 0 ? tr("%1 %").arg(QLocale().toString(100.0 * figures.shareInBand(), 'f', 0))
                                     : QStringLiteral("–"),
                tr("Fraction of the samples within the band in which 95 of 100 are expected"));
        setCell(m_channels, i, Bias, biasText(figures),
                tr("Mean of measured less expected over the whole run, in standard deviations; its sign says which is "
                   "larger"));
        setCell(m_channels, i, Noise, noiseWords(i),
                tr("How exactly this tag is measured. Press to choose a tag of the "
                   "recording that tells it of each sample."));
    }
    if (m_channels->currentRow() < 0 && m_channels->rowCount() > 0) m_channels->setCurrentCell(0, Tag);
}

// Verdicts of channels that are not good, what cannot be known, why an estimator stands still.
void TwinPage::refreshFindings()
{
    QList<std::pair<Glyph, QString>> rows;
    if (const app::EstimatorState* estimator = estimatorOf(m_live, chosenUnit())) {
        if (estimator->trouble) rows.append({Glyph::Alarm, words(*estimator->trouble)});
        for (const app::EstimatorState::Channel& channel : estimator->channels)
            if (channel.verdict && channel.verdict->state != ChannelState::Good)
                rows.append({glyphOf(channel.verdict), words(channel.verdict->text)});
        for (const twin::ElementBalance& balance : estimator->balances)
            rows.append({balance.isOff ? Glyph::Warn : Glyph::Ok, words(balance.text)});
        for (const twin::Observability::Gap& gap : estimator->unobservable) rows.append({Glyph::Info, words(gap.why)});
        if (rows.isEmpty()) rows.append({Glyph::Ok, tr("All channels agree with the model.")});
    } else if (isActive(m_live)) {
        rows.append(
            {Glyph::Info, tr("This unit has no estimator: its values are those of the model. Choose Estimate on the "
                             "page Run to correct it by what is measured.")});
    }
    QStringList found;
    for (const auto& [glyph, text] : rows) found.append(text);
    if (found == m_found) return;
    m_found = found;
    widgets::clearRows(m_findings);
    for (const auto& [glyph, text] : rows) m_findings->addWidget(new FindingRow(glyph, text));
    m_findings->addStretch();
}

} // namespace titer::pages

#include "ui/pages/twin/moc_twin_page.cpp"
