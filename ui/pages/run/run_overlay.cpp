// Runs over one another: which they are, and where their axis begins.
#include "ui/pages/run/run_overlay.h"

#include "core/base/not_available.h"
#include "ui/look/icons.h"
#include "ui/pages/run/run_bar.h"
#include "ui/pages/run/sheets/difference_table.h"
#include "ui/shown/plot_place.h"
#include "ui/shown/run_chooser.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/dialogs.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace titer::pages {

using shown::exportOf;
using shown::PlotPlace;
using shown::RunModel;
using shown::runTitle;
using shown::RunTrends;
using shown::VariableChooser;

using By = app::RunAlignment::By;
using look::Theme;

namespace {

constexpr std::size_t usualRuns = 4; // that are laid over one another at first
constexpr qsizetype usualPlots = 3;

QToolButton* menuButton(const QString& icon, QMenu* menu)
{
    auto* button = new QToolButton;
    button->setIcon(look::icon(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    if (menu) button->setMenu(menu);
    return button;
}

} // namespace

RunOverlay::RunOverlay(app::Document& document, app::RunHistory& history, RunModel& model, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_history(history)
    , m_model(model)
    , m_runMenu(new QMenu(this))
    , m_align(new QComboBox)
    , m_chooser(new VariableChooser(model, this))
    , m_column(new plot::PlotColumn)
    , m_table(new DifferenceTable)
{
    const int u = Theme::current().u();
    setFocusPolicy(Qt::StrongFocus);
    auto* plots = new QScrollArea;
    plots->setWidget(new PlotPlace(m_column));
    plots->setWidgetResizable(true);
    plots->setFrameShape(QFrame::NoFrame);
    plots->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    plots->setFocusPolicy(Qt::NoFocus);
    auto* parts = new QSplitter(Qt::Vertical);
    parts->addWidget(plots);
    parts->addWidget(m_table);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setSizes({150 * u, 100 * u});
    parts->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * u);
    column->addWidget(head());
    column->addWidget(parts, 1);
    connect(m_runMenu, &QMenu::aboutToShow, this, &RunOverlay::fillRunMenu);
    connect(m_align, &QComboBox::activated, this, [this](int index) { alignOn(m_choices[std::size_t(index)]); });
    connect(m_chooser, &VariableChooser::toggled, this, &RunOverlay::toggle);
    connect(m_table, &DifferenceTable::nameAsked, this, [this](int run) { askName(m_runs[std::size_t(run)]); });
    connect(&m_model, &RunModel::runChanged, this, &RunOverlay::refresh);
    connect(&m_model, &RunModel::timeChanged, this, &RunOverlay::followTime);
    connect(&m_history, &app::RunHistory::changed, this, &RunOverlay::refresh);
    connect(&Theme::current(), &Theme::changed, this, &RunOverlay::refresh);
    connect(m_column->timeAxis(), &plot::TimeAxis::cursorMoved, this, [this](double at) {
        if (m_runs.empty() || m_alignment.by == By::Progress || !std::isfinite(at)) return;
        const double time = std::clamp(at + app::zeroOf(*m_runs.front(), m_alignment), 0.0, m_model.end());
        if (std::abs(time - m_model.time()) > 1e-6) emit timeChosen(time);
    });
}

QWidget* RunOverlay::head()
{
    const int u = Theme::current().u();
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * u);
    m_runsButton = menuButton(QStringLiteral("i-split"), m_runMenu);
    auto* exports = new QMenu(this);
    fillExportMenu(exports);
    auto* save = menuButton(QStringLiteral("i-export"), exports);
    save->setToolButtonStyle(Qt::ToolButtonIconOnly);
    save->setToolTip(tr("Save what is shown"));
    save->setAccessibleName(save->toolTip());
    m_choose = menuButton(QStringLiteral("i-filter"), nullptr);
    m_choose->setText(tr("Variables"));
    m_choose->setToolTip(tr("Choose the variables that are shown"));
    connect(m_choose, &QToolButton::clicked, this, [this] { m_chooser->open(m_tags, m_choose); });
    auto* close = menuButton(QStringLiteral("i-close"), nullptr);
    close->setToolButtonStyle(Qt::ToolButtonIconOnly);
    close->setToolTip(tr("Back to the single run (Esc)"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &RunOverlay::closed);
    m_align->setAccessibleName(tr("Alignment of the runs"));
    m_align->setToolTip(m_align->accessibleName());
    m_align->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_align->setMinimumContentsLength(18);
    row->addWidget(m_runsButton);
    row->addWidget(m_align, 1);
    row->addStretch(1);
    row->addWidget(m_choose);
    row->addWidget(save);
    row->addWidget(close);
    return head;
}

void RunOverlay::fillExportMenu(QMenu* menu)
{
    using Format = RunTrends::Format;
    const std::pair<QString, Format> formats[] = {{RunTrends::tr("Save all plots as PNG…"), Format::Png},
                                                  {RunTrends::tr("Save all plots as SVG…"), Format::Svg},
                                                  {RunTrends::tr("Save all values as CSV…"), Format::Csv}};
    for (const auto& [words, format] : formats)
        connect(menu->addAction(words), &QAction::triggered, this, [this, format = format] {
            emit exportAsked(tr("runs", "suggested file name"), format,
                             format == Format::Csv ? csv() : exportOf(*m_column, format, m_foot));
        });
    connect(menu->addAction(tr("Save the table as CSV…")), &QAction::triggered, this,
            [this] { emit exportAsked(tr("key figures", "suggested file name"), Format::Csv, tableCsv()); });
}

QByteArray RunOverlay::tableCsv() const
{
    std::vector<std::string> names;
    for (const QString& name : m_names) names.push_back(name.toStdString());
    return QByteArray::fromStdString(app::csvOf(app::differencesOf(m_runs, m_document.catalogue()), names));
}

void RunOverlay::askName(const std::shared_ptr<const app::Run>& run)
{
    const std::optional<QString> name =
        widgets::askTextOrNone(this, tr("Name of the run"), tr("A run with a name stays; empty: none"), run->name);
    for (std::size_t i = 0; name && i < m_history.size(); ++i)
        if (m_history.run(i) == run) return m_history.rename(i, *name);
}

void RunOverlay::open(const QStringList& tags)
{
    m_tags.clear();
    for (const QString& tag : tags)
        if (m_model.variable(tag) && m_tags.size() < usualPlots) m_tags.append(tag);
    m_runs.clear();
    m_others.clear();
    for (std::size_t i = 0; i < m_history.size() && m_others.size() + 1 < usualRuns; ++i)
        if (const auto run = m_history.run(i); run && run != m_model.run() && run->plant) m_others.push_back(run);
    refresh();
}

void RunOverlay::setChosen(std::size_t entry, bool chosen)
{
    const auto run = m_history.run(entry);
    if (!run || run == m_model.run() || !run->plant) return;
    std::erase(m_others, run);
    if (chosen && m_others.size() + 1 < app::maxRunsCompared) m_others.push_back(run);
    refresh();
}

void RunOverlay::alignOn(const app::RunAlignment& alignment)
{
    m_alignment = alignment;
    refillPlots();
    followTime();
}

void RunOverlay::fillRunMenu()
{
    m_runMenu->clear();
    const std::vector<app::HistoryEntry> entries = m_history.entries();
    const bool full = m_others.size() + 1 >= app::maxRunsCompared;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto run = m_history.run(i);
        if (!run || !run->plant) continue;
        const bool shown = run == m_model.run();
        const bool chosen = shown || std::find(m_others.begin(), m_others.end(), run) != m_others.end();
        QString title = runTitle(entries[i].name, entries[i].finished);
        QAction* action = m_runMenu->addAction(title.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(chosen);
        action->setEnabled(!shown && (chosen || !full));
        connect(action, &QAction::triggered, this, [this, i](bool on) { setChosen(i, on); });
    }
}

// A run that got a name is another object.
void RunOverlay::followNames()
{
    const std::vector<app::HistoryEntry> entries = m_history.entries();
    for (auto& run : m_others)
        for (std::size_t i = 0; i < entries.size(); ++i)
            if (entries[i].finished == run->finished && entries[i].name != run->name)
                if (const auto named = m_history.run(i)) run = named;
}

void RunOverlay::gatherRuns()
{
    followNames();
    // What was shown until now is what one wants to hold the new one against.
    const std::shared_ptr<const app::Run> former = m_runs.empty() ? nullptr : m_runs.front();
    const bool known = std::find(m_others.begin(), m_others.end(), former) != m_others.end();
    if (former && former->finished != (m_model.run() ? m_model.run()->finished : QDateTime()) && !known) {
        m_others.insert(m_others.begin(), former);
        if (m_others.size() + 1 > app::maxRunsCompared) m_others.pop_back();
    }
    m_runs.clear();
    m_names.clear();
    if (m_model.run() && m_model.run()->plant) m_runs.push_back(m_model.run());
    for (const auto& run : m_others)
        if (run != m_model.run() && m_runs.size() < app::maxRunsCompared) m_runs.push_back(run);
    for (const auto& run : m_runs) m_names.append(runTitle(run->name, run->finished));
    const QStringList titles = m_names;
    for (qsizetype i = 0; i < m_names.size(); ++i)
        if (titles.count(m_names[i]) > 1)
            m_names[i] = tr("%1 (%2)", "a run, its number").arg(m_names[i], QString::number(i + 1));
}

void RunOverlay::refresh()
{
    if (!isVisible() || m_model.isPartial()) return;
    gatherRuns();
    m_runsButton->setText(tr("%n run(s)", "laid over one another", int(m_runs.size())));
    m_runsButton->setToolTip(tr("Choose up to eight runs"));
    fillAlignments();
    refillPlots();
    const bool ofUnit = m_model.plant() && m_model.unit() >= 0;
    m_table->setRuns(m_runs, m_names, m_document.catalogue(),
                     ofUnit ? m_model.plant()->units[static_cast<std::size_t>(m_model.unit())].id : std::string());
    followTime();
}

void RunOverlay::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void RunOverlay::fillAlignments()
{
    m_choices = {{}};
    m_align->clear();
    m_align->addItem(tr("From the start of the run"));
    for (const app::NamedKey& phase : app::commonPhases(m_runs)) {
        m_choices.push_back({By::Phase, phase.key});
        m_align->addItem(tr("From the start of: %1", "a phase").arg(phase.name));
    }
    const int unit = m_model.unit();
    if (m_model.plant() && unit >= 0)
        for (const app::NamedKey& key :
             app::commonProgress(m_runs, m_model.plant()->units[static_cast<std::size_t>(unit)].id)) {
            m_choices.push_back({By::Progress, key.key});
            m_align->addItem(tr("On progress: %1", "what rises").arg(key.name));
        }
    auto current = std::find(m_choices.begin(), m_choices.end(), m_alignment);
    if (current == m_choices.end()) current = m_choices.begin();
    m_alignment = *current;
    m_align->setCurrentIndex(int(current - m_choices.begin()));
}

void RunOverlay::toggle(const QString& tag, bool shown)
{
    m_tags.removeAll(tag);
    if (shown && m_tags.size() < qsizetype(app::maxRunsCompared)) m_tags.append(tag);
    refillPlots();
}

void RunOverlay::followTime()
{
    if (m_runs.empty() || m_alignment.by == By::Progress) return m_column->timeAxis()->setCursor(base::notAvailable);
    m_column->timeAxis()->setCursor(m_model.time() - app::zeroOf(*m_runs.front(), m_alignment));
}

void RunOverlay::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) return emit closed();
    QWidget::keyPressEvent(event);
}

} // namespace titer::pages

#include "ui/pages/run/moc_run_overlay.cpp"
