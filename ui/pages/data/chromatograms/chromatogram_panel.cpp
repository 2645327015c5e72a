// One measured run, and others over it.
#include "ui/pages/data/chromatograms/chromatogram_panel.h"

#include "app/common/sentence.h"
#include "app/form/tag_names.h"
#include "ui/look/icons.h"
#include "ui/pages/data/chromatograms/amount_choices.h"
#include "ui/pages/data/chromatograms/chromatogram_choices.h"
#include "ui/pages/data/chromatograms/chromatogram_tables.h"
#include "ui/plot/chromatogram/measured_plot.h"
#include "ui/plot/numbers.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/finding_row.h"
#include "ui/widgets/linked_line.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/scroll.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>

#include <limits>

namespace titer::pages {

using look::Glyph;
using look::Theme;
using look::Token;
using look::Type;
using shown::Across;
using shown::ShownChromatogram;
using widgets::FindingRow;
using widgets::Label;

namespace {

constexpr std::size_t maxNotes = 6;
constexpr int minTable = 30; // height of a table [u]
constexpr const char* placeRole = "places";

QString unitOfCurve(const ShownChromatogram& run)
{
    const auto& absorbances = run.made->findings.absorbances;
    return absorbances.empty() ? QString() : shown::signalWords(*absorbances.front().signal);
}

} // namespace

ChromatogramPanel::ChromatogramPanel(app::Document& document, app::Chromatograms& chromatograms, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_chromatograms(chromatograms)
    , m_place(new widgets::LinkedLine)
    , m_compare(new QToolButton)
    , m_menu(new QMenu(m_compare))
    , m_head(new QHBoxLayout)
    , m_choices(new ChromatogramChoices)
    , m_state(new Label({}, Type::Body, Token::Muted))
    , m_notes(new QVBoxLayout)
    , m_plot(new plot::MeasuredPlot)
    , m_tables(new widgets::Segments({{{}, tr("Peaks")}, {{}, tr("Fractions")}, {{}, tr("Run log")}}))
    , m_amounts(new AmountChoices)
    , m_pages(new QStackedWidget)
    , m_peaks(table(tr("Peaks")))
    , m_fractions(table(tr("Fractions")))
    , m_log(table(tr("Run log")))
{
    const int u = Theme::current().u();
    setAccessibleName(tr("Measured chromatogram"));
    m_compare->setText(tr("Compare"));
    m_compare->setIcon(look::icon(QStringLiteral("i-plus")));
    m_compare->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_compare->setAutoRaise(true);
    m_compare->setFocusPolicy(Qt::StrongFocus);
    m_compare->setToolTip(tr("Lay other runs over this one"));
    m_compare->setMenu(m_menu);
    m_compare->setPopupMode(QToolButton::InstantPopup);
    m_tables->setAccessibleName(tr("Which table is shown"));
    m_state->setWordWrap(true);
    m_head->setSpacing(2 * u);
    m_head->addWidget(m_place, 1);
    m_head->addWidget(m_compare);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * u);
    column->addWidget(m_choices);
    column->addWidget(m_state);
    column->addLayout(m_notes);
    column->addWidget(m_plot, 3);
    column->addWidget(m_tables, 0, Qt::AlignLeft);
    column->addWidget(m_pages, 2);
    auto* fractions = new QWidget;
    auto* collected = new QVBoxLayout(fractions);
    collected->setContentsMargins(0, 0, 0, 0);
    collected->addWidget(m_amounts);
    collected->addWidget(m_fractions, 1);
    for (QWidget* each : {static_cast<QWidget*>(m_peaks), fractions, static_cast<QWidget*>(m_log)})
        m_pages->addWidget(each);
    m_pages->setMinimumHeight(minTable * u);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(2 * u);
    all->addLayout(m_head);
    all->addWidget(widgets::plainScroll(content), 1);
    connect(m_tables, &widgets::Segments::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_menu, &QMenu::aboutToShow, this, &ChromatogramPanel::fillMenu);
    connectChoices();
    connect(&chromatograms, &app::Chromatograms::changed, this, [this](int key) {
        if (key == m_key || m_others.contains(key)) refresh();
    });
    connect(&Theme::current(), &Theme::changed, this,
            [this] { m_pages->setMinimumHeight(minTable * Theme::current().u()); });
}

void ChromatogramPanel::connectChoices()
{
    connect(m_choices, &ChromatogramChoices::acrossChosen, this, [this](Across across) {
        m_across = across;
        m_refused.clear();
        refresh();
    });
    const auto take = [this](const app::ChromatogramChoice& choice) {
        m_refused.clear();
        m_chromatograms.choose(m_key, choice);
        refresh();
    };
    const auto refuse = [this](const QString& sentence) {
        m_refused = sentence;
        refresh();
    };
    connect(m_choices, &ChromatogramChoices::chosen, this, take);
    connect(m_choices, &ChromatogramChoices::refused, this, refuse);
    connect(m_amounts, &AmountChoices::chosen, this, take);
    connect(m_amounts, &AmountChoices::refused, this, refuse);
}

QTableWidget* ChromatogramPanel::table(const QString& name)
{
    QTableWidget* table = widgets::plainTable({}, name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->horizontalHeader()->setHighlightSections(false);
    connect(table, &QTableWidget::currentCellChanged, this, [this, table](int row) {
        const QVariantList places = table->property(placeRole).toList();
        if (row >= 0 && row < places.size() && table->hasFocus()) m_plot->cursorTo(places[row].toDouble());
    });
    plot::offerNumbers(table, {.csv = [table] { return csvOf(table); }});
    return table;
}

void ChromatogramPanel::addTool(QWidget* tool)
{
    m_head->addWidget(tool);
}

void ChromatogramPanel::show(int key)
{
    if (key != m_key) {
        m_others.clear();
        m_refused.clear();
    }
    m_key = key;
    refresh();
}

void ChromatogramPanel::compare(int key, bool shown)
{
    if (shown)
        m_others.insert(key);
    else
        m_others.erase(key);
    refresh();
}

void ChromatogramPanel::fillMenu()
{
    m_menu->clear();
    for (const int key : m_chromatograms.runs()) {
        if (key == m_key) continue;
        QAction* action = m_menu->addAction(QString::fromStdString(m_chromatograms.recordings().find(key)->entry.name));
        action->setCheckable(true);
        action->setChecked(m_others.contains(key));
        connect(action, &QAction::toggled, this, [this, key](bool shown) { compare(key, shown); });
    }
    if (m_menu->isEmpty()) m_menu->addAction(tr("Import further runs to compare them"))->setEnabled(false);
}

ShownChromatogram ChromatogramPanel::shownRun(int key)
{
    const app::DataRecording* one = m_chromatograms.recordings().find(key);
    ShownChromatogram shown{one ? QString::fromStdString(one->entry.name) : QString(), m_chromatograms.find(key),
                            m_chromatograms.bed(key), m_chromatograms.choice(key).order()};
    shown.order.bedHeight = shown.bed.height;
    return shown;
}

void ChromatogramPanel::refresh()
{
    std::erase_if(m_others, [this](int key) { return !m_chromatograms.recordings().find(key); });
    const ShownChromatogram own = shownRun(m_key);
    m_place->setParts({}, own.name, {}, true);
    QList<ShownChromatogram> runs;
    bool waits = !own.made;
    if (own.made) runs.append(own);
    for (const int key : m_others) {
        ShownChromatogram other = shownRun(key);
        waits = waits || !other.made;
        // A run whose bed is not known is taken to be of the first one's.
        if (!(other.bed.volume > 0.0)) {
            other.bed = own.bed;
            other.order.bedHeight = own.bed.height;
        }
        if (other.made && !other.made->findings.run.curves.empty()) runs.append(other);
    }
    m_settled = !waits;
    // What stands there stays until what was asked for is made, unless it is of another run.
    if (waits && m_shownKey == m_key) return;
    const bool isThere = own.made && !own.made->findings.run.curves.empty();
    m_state->setText(own.made ? QString() : tr("The run is being evaluated."));
    m_state->setVisible(!own.made);
    for (QWidget* part : {static_cast<QWidget*>(m_choices), static_cast<QWidget*>(m_plot),
                          static_cast<QWidget*>(m_tables), static_cast<QWidget*>(m_pages)})
        part->setVisible(isThere);
    say(runs);
    if (isThere) showRuns(runs);
}

void ChromatogramPanel::showRuns(const QList<ShownChromatogram>& runs)
{
    const ShownChromatogram& own = runs.constFirst();
    const figures::MeasuredRun& run = own.made->findings.run;
    const Across usual = own.bed.volume > 0.0 ? Across::ColumnVolumes : Across::Volume;
    const Across across = shown::RunAcross(run, m_across.value_or(usual), own.bed.volume).across();
    ChromatogramChoices::Content content{&run, m_chromatograms.choice(m_key), own.bed, {}, across};
    if (const auto plant = m_document.plant())
        for (const app::PackedBed& bed : app::packedBedsOf(*plant))
            content.columns.append({app::unitName(m_document.flowsheet(), bed.unit), bed.unit});
    m_choices->show(content);
    m_amounts->show(content.choice);
    const bool reset = m_shownKey != m_key || across != m_shownAcross;
    m_shownKey = m_key;
    m_shownAcross = across;
    m_plot->setModel(shown::measuredModel(runs, across), reset);
    fillTables(runs);
}

void ChromatogramPanel::fillTables(const QList<ShownChromatogram>& runs)
{
    const auto fill = [](QTableWidget* table, const ChromatogramTable& content) {
        const QSignalBlocker quiet(table);
        fillTable(table, content);
        QVariantList places;
        for (const double place : content.places) places << place;
        table->setProperty(placeRole, places);
    };
    fill(m_peaks, peakTable(runs, m_shownAcross));
    fill(m_fractions, fractionTable(runs.constFirst(), m_shownAcross));
    fill(m_log, logTable(runs.constFirst(), m_shownAcross));
}

// What stands in the way, what was typed wrong, and what the run itself says.
void ChromatogramPanel::say(const QList<ShownChromatogram>& runs)
{
    widgets::clearRows(m_notes);
    m_words.clear();
    const auto add = [this](Glyph glyph, const QString& words) {
        m_words << words;
        m_notes->addWidget(new FindingRow(glyph, words));
    };
    if (!m_refused.isEmpty()) add(Glyph::Alarm, m_refused);
    if (m_across == Across::ColumnVolumes && !runs.isEmpty() && !(runs.constFirst().bed.volume > 0.0))
        add(Glyph::Warn, tr("Column volumes are shown once the volume of the column is known: choose a column of the "
                            "plant, or enter its volume."));
    QStringList curves;
    for (const ShownChromatogram& run : runs) {
        const bool named = runs.size() > 1;
        const auto words = [&](const QString& sentence) {
            return named ? tr("%1: %2", "run, what is said of it").arg(run.name, sentence) : sentence;
        };
        if (m_across == Across::Time && !shown::knowsTimes(run.made->findings.run))
            add(Glyph::Warn,
                words(tr("The run has no flow, so no time is known: export the flow of the system with it.")));
        for (const base::Error& error : run.made->errors) add(Glyph::Alarm, words(app::sentence(error.what)));
        const base::Notices& notices = run.made->notices;
        for (std::size_t i = 0; i < std::min(maxNotes, notices.size()); ++i)
            add(Glyph::Warn, words(app::sentence(notices[i].what)));
        const QString curve = unitOfCurve(run);
        if (!curve.isEmpty() && !curves.contains(curve)) curves << curve;
    }
    if (curves.size() > 1)
        add(Glyph::Warn,
            tr("The runs are overlaid by different absorbances: %1. Choose one that all have under “Peaks of”.")
                .arg(curves.join(QStringLiteral("; "))));
}

} // namespace titer::pages

#include "ui/pages/data/chromatograms/moc_chromatogram_panel.cpp"
