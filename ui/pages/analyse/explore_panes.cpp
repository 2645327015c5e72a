// Panes of a table, linked by what is selected.
#include "ui/pages/analyse/explore_panes.h"

#include "ui/analyse/correlation_pane.h"
#include "ui/analyse/histogram_pane.h"
#include "ui/analyse/parallel_pane.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/tag_chooser.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using analyse::AnalysePane;
using analyse::PaneKind;
using analyse::TablePane;
using BoardRow = study::PaneBoard::Row;

namespace {

// Of the board, in the order in which panes are added.
constexpr int scoresPlace = 2;

QComboBox* columnBox(const QString& name)
{
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    return box;
}

QStringList shownNames(const std::vector<std::string>& names)
{
    QStringList shown;
    for (const std::string& name : names) shown.append(QString::fromStdString(name));
    return shown;
}

} // namespace

ExplorePanes::ExplorePanes(app::AnalyseSession& session)
    : m_session(session)
    , m_explored(session)
    , m_board(new study::PaneBoard)
    , m_scatter(new TablePane(TablePane::Kind::Scatter))
    , m_trend(new TablePane(TablePane::Kind::Trend))
    , m_control(new TablePane(TablePane::Kind::Control))
    , m_scores(new AnalysePane(PaneKind::Scores))
    , m_histogram(new analyse::HistogramPane)
    , m_correlations(new analyse::CorrelationPane)
    , m_parallel(new analyse::ParallelPane)
    , m_axes{columnBox(tr("Column across")), columnBox(tr("Column up"))}
    , m_columns(new QToolButton)
    , m_chooser(new widgets::TagChooser(this))
{
    m_columns->setText(tr("Columns"));
    m_columns->setAutoRaise(true);
    m_columns->setFocusPolicy(Qt::StrongFocus);
    m_columns->setToolTip(tr("Choose the columns that are looked at, at most %1").arg(int(app::maxExplored)));
    m_chooser->setAccessibleName(m_columns->text());
    m_chooser->list()->setAccessibleName(m_columns->text());
    m_chooser->search()->setPlaceholderText(tr("Find a column"));
    m_chooser->search()->setAccessibleName(m_chooser->search()->placeholderText());
    addPanes();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(study::scrolled(m_board), 1);
    m_board->tabs()->setAccessibleName(tr("Panes of the table"));
    for (QComboBox* axis : m_axes)
        connect(axis, &QComboBox::activated, this, [this] {
            m_explored.choosePair(m_axes[0]->currentText().toStdString(), m_axes[1]->currentText().toStdString());
        });
    connect(m_histogram, &analyse::HistogramPane::columnChosen, &m_explored, &app::ExploreSession::selectColumn);
    connect(m_correlations, &analyse::CorrelationPane::pairChosen, &m_explored, &app::ExploreSession::choosePair);
    connect(m_columns, &QToolButton::clicked, this, &ExplorePanes::openChooser);
    connect(m_chooser, &widgets::TagChooser::toggled, this, [this](int index, bool chosen) {
        const std::vector<std::string> all = m_explored.offered();
        if (std::size_t(index) >= all.size()) return;
        m_explored.choose(all[std::size_t(index)], chosen);
        // One more than there may be, or none.
        const std::vector<std::string> now = m_explored.columns();
        const bool is = std::ranges::find(now, all[std::size_t(index)]) != now.end();
        const QSignalBlocker quiet(m_chooser->list());
        m_chooser->list()->item(index)->setCheckState(is ? Qt::Checked : Qt::Unchecked);
    });
    connect(&m_explored, &app::ExploreSession::changed, this, &ExplorePanes::refresh);
    connect(&m_session, &app::AnalyseSession::changed, this, &ExplorePanes::refresh);
    connect(&m_session, &app::AnalyseSession::looked, this, &ExplorePanes::refresh);
}

template <class Pane> void ExplorePanes::add(Pane* pane, BoardRow row, int share, bool kept)
{
    if constexpr (requires { &Pane::rowsSelected; }) {
        connect(pane, &Pane::rowsSelected, &m_session, &app::AnalyseSession::selectRows);
        connect(pane, &Pane::excludeAsked, this, &ExplorePanes::excludeAsked);
    }
    m_board->addPane(pane, pane->title(), row, share, kept, [pane](QWidget* corner) { pane->addTool(corner); });
}

void ExplorePanes::addPanes()
{
    for (QComboBox* axis : m_axes) m_scatter->addTool(axis);
    m_correlations->addTool(m_columns);
    add(m_scatter, BoardRow::Upper, 34, true);
    add(m_histogram, BoardRow::Upper, 30, true);
    add(m_scores, BoardRow::Upper, 30, false);
    add(m_trend, BoardRow::Lower, 36, false);
    add(m_correlations, BoardRow::Lower, 32, false);
    add(m_parallel, BoardRow::Lower, 32, false);
    add(m_control, BoardRow::Lower, 36, false);
}

void ExplorePanes::openChooser()
{
    const std::vector<std::string> all = m_explored.offered(), now = m_explored.columns();
    QList<int> chosen;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (std::ranges::find(now, all[i]) != now.end()) chosen.append(int(i));
    m_chooser->open(shownNames(all), chosen, m_columns);
}

void ExplorePanes::refresh()
{
    if (!isVisible()) return;
    refreshChoices();
    const analyse::AnalyseScene scene = analyse::sceneOf(m_session, m_explored);
    m_board->setPresent(scoresPlace, scene.analysis && scene.analysis->hasComponents());
    for (AnalysePane* pane : std::initializer_list<AnalysePane*>{m_scatter, m_trend, m_control, m_scores})
        pane->show(scene);
    m_histogram->show(scene);
    m_correlations->show(scene);
    m_parallel->show(scene);
}

void ExplorePanes::refreshChoices()
{
    const QStringList names = shownNames(m_explored.columns());
    for (std::size_t which : {std::size_t(0), std::size_t(1)}) {
        const QSignalBlocker quiet(m_axes[which]);
        widgets::setEntries(m_axes[which], names);
        m_axes[which]->setCurrentText(QString::fromStdString(m_explored.pair()[which]));
    }
    const auto offered = m_explored.offered();
    m_columns->setText(names.size() < qsizetype(offered.size())
                           ? tr("Columns (%1 of %2)").arg(names.size()).arg(offered.size())
                           : tr("Columns"));
}

// Nothing is worked out that nobody sees.
void ExplorePanes::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_explored.setShown(true);
    refresh();
}

void ExplorePanes::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_explored.setShown(false);
}

void ExplorePanes::setNarrow(bool narrow)
{
    m_board->setNarrow(narrow);
}

bool ExplorePanes::back()
{
    return m_board->leaveFull();
}

void ExplorePanes::focusFirst()
{
    m_scatter->plot()->setFocus(Qt::OtherFocusReason);
}

QList<QWidget*> ExplorePanes::regions() const
{
    QList<QWidget*> regions{m_scatter, m_histogram};
    if (m_board->isPresent(scoresPlace)) regions.append(m_scores);
    return regions + QList<QWidget*>{m_trend, m_correlations, m_parallel, m_control};
}

} // namespace titer::pages

#include "ui/pages/analyse/moc_explore_panes.cpp"
