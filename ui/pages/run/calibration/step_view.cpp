// The parts of an open card, and where they stand.
#include "ui/pages/run/calibration/step_view.h"

#include "ui/look/icons.h"
#include "ui/look/room.h"
#include "ui/pages/run/calibration/calibration_words.h"
#include "ui/pages/run/calibration/finding_list.h"
#include "ui/pages/run/calibration/run_rows.h"
#include "ui/pages/run/calibration/setting_rows.h"
#include "ui/pages/run/calibration/value_tables.h"
#include "ui/plot/xy/xy_plot.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QToolButton>

#include <algorithm>

namespace titer::pages {

using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;
using widgets::SectionHeader;

namespace {

constexpr int twoSides = 180;            // choices and plot stand next to each other from this width on [u]
constexpr int usualPlotHeight = 66;      // where there is room [u]
constexpr int minPlotHeight = 36;        // [u]
constexpr int aroundLines = 24;          // title, legend, labels and units over and under its lines [u]
constexpr int besideLines = 14;          // labels beside them [u]
constexpr int signSize = 5;              // [u]
constexpr double signShare = 4.25 / 5.0; // of its place

QPushButton* actButton(const QString& words, const QString& tip)
{
    auto* button = new QPushButton(words);
    button->setToolTip(tip);
    return button;
}

} // namespace

StepView::StepView(QWidget* parent)
    : QWidget(parent)
    , m_title(new Label({}, Type::Section))
    , m_stateWords(new Label({}, Type::Body, Token::Muted))
    , m_purpose(new Label({}, Type::Body, Token::Muted))
    , m_sign(new StateSign)
    , m_runs(new RunRows)
    , m_settingsHead(new SectionHeader(tr("Settings")))
    , m_takenHead(new SectionHeader(tr("Taken from earlier steps")))
    , m_settings(new SettingRows)
    , m_taken(new TakenTable)
    , m_bounds(new BoundTable)
    , m_pictures(new QComboBox)
    , m_plot(new plot::XyPlot)
    , m_noResult(new Label({}, Type::Body, Token::Muted))
    , m_found(new FoundTable)
    , m_faults(new FindingList)
    , m_findings(new FindingList)
    , m_state(new Label({}, Type::Body, Token::Muted))
    , m_fit(actButton({}, tr("Computes this step from its runs (Enter)")))
    , m_stop(actButton(tr("Stop"), tr("What was found so far is kept")))
    , m_write(actButton(tr("Write into the plant"), tr("All values of this step, as one step that Ctrl+Z undoes")))
    , m_clear(new QToolButton)
{
    const int u = Theme::current().u();
    m_fit->setProperty("role", "primary");
    auto* content = new QWidget;
    auto* page = new QVBoxLayout(content);
    page->setContentsMargins(0, 0, 2 * u, 0);
    page->setSpacing(3 * u);
    m_purpose->wrapWhole();
    page->addWidget(m_purpose);
    page->addWidget(m_faults);
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight);
    m_sides->setSpacing(5 * u);
    m_sides->addWidget(makeChoices(), 11);
    m_sides->addWidget(m_result = makeResult(), 9);
    page->addLayout(m_sides);
    page->addWidget(m_found);
    page->addWidget(m_findings);
    page->addStretch(1);
    m_scroll = widgets::plainScroll(content);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * u);
    column->addWidget(makeHead());
    column->addWidget(m_scroll, 1);
    column->addWidget(makeFoot());
    connect(m_pictures, &QComboBox::activated, this, &StepView::refreshPlot);
    connect(m_fit, &QPushButton::clicked, this, &StepView::fitAsked);
    connect(m_stop, &QPushButton::clicked, this, &StepView::stopAsked);
    connect(m_write, &QPushButton::clicked, this, &StepView::writeAsked);
    connect(m_clear, &QToolButton::clicked, this, &StepView::clearAsked);
    connect(&Theme::current(), &Theme::changed, this, &StepView::arrange);
}

QWidget* StepView::makeHead()
{
    const int u = Theme::current().u();
    m_stateWords->setWordWrap(true);
    m_clear->setIcon(look::icon(QStringLiteral("i-reset")));
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_clear->setAccessibleName(tr("Discard the result"));
    m_clear->setToolTip(tr("Discard what this step found; its runs and settings stay"));
    auto* head = new QWidget;
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2 * u);
    line->addWidget(m_title);
    line->addSpacing(2 * u);
    line->addWidget(m_sign);
    line->addWidget(m_stateWords, 1);
    line->addWidget(m_clear);
    return head;
}

QWidget* StepView::makeChoices()
{
    const int u = Theme::current().u();
    auto* choices = new QWidget;
    auto* column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * u);
    column->addWidget(m_runs);
    column->addWidget(m_settingsHead);
    column->addWidget(m_settings);
    column->addWidget(m_takenHead);
    column->addWidget(m_taken);
    column->addWidget(m_bounds);
    column->addStretch(1);
    return choices;
}

QWidget* StepView::makeResult()
{
    auto* result = new QWidget;
    m_pictures->setAccessibleName(tr("Plot that is shown"));
    m_pictures->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_pictures->setMinimumContentsLength(10);
    m_noResult->wrapWhole();
    auto* column = new QVBoxLayout(result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::current().u());
    column->addWidget(m_noResult);
    column->addWidget(m_pictures);
    column->addWidget(m_plot);
    column->addStretch(1);
    return result;
}

QWidget* StepView::makeFoot()
{
    const int u = Theme::current().u();
    auto* foot = new QWidget;
    auto* acts = new QHBoxLayout;
    acts->setSpacing(2 * u);
    for (QPushButton* button : {m_fit, m_stop, m_write}) acts->addWidget(button);
    acts->addStretch();
    m_state->wrapWhole();
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u);
    column->addWidget(m_state);
    column->addLayout(acts);
    return foot;
}

void StepView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// The plot is seen as a whole, as far as the window allows.
void StepView::fitPlot()
{
    const int u = Theme::current().u();
    const int room = m_scroll->viewport()->height() - 2 * u;
    const int height = std::clamp(room, minPlotHeight * u, usualPlotHeight * u);
    m_plot->setFixedHeight(height);
    // In a small window no wider than thrice the height of its lines.
    m_plot->setMaximumWidth(look::isSmall(this) ? 3 * (height - aroundLines * u) + besideLines * u : QWIDGETSIZE_MAX);
}

void StepView::arrange()
{
    fitPlot();
    const bool narrow = width() < twoSides * Theme::current().u();
    if (m_arranged && narrow == m_narrow) return;
    m_arranged = true;
    m_narrow = narrow;
    m_sides->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_found->setNarrow(narrow);
    m_runs->setNarrow(narrow);
    m_bounds->setNarrow(narrow);
}

// Runs and settings come and go, and each new one would be reached last of all: behind the act that takes them.
void StepView::orderTabs()
{
    QList<QWidget*> stops = m_runs->tabStops() + m_settings->tabStops();
    stops << m_taken->table() << m_bounds->table() << m_bounds->allBox() << m_pictures << m_plot << m_found->table()
          << m_fit << m_stop << m_write << m_clear;
    for (int i = 1; i < int(stops.size()); ++i) setTabOrder(stops[i - 1], stops[i]);
}

void StepView::lookAtResult()
{
    m_looks = true;
    scrollToResult();
}

bool StepView::canSeeBoth() const
{
    const int bottom = m_found->mapTo(m_scroll->widget(), QPoint(0, m_found->height())).y();
    return bottom - m_plot->mapTo(m_scroll->widget(), QPoint()).y() <= m_scroll->viewport()->height();
}

void StepView::scrollToResult()
{
    m_scroll->widget()->layout()->activate(); // what has just come or gone counts
    // Next to the choices the plot is at the top: then what was found beneath it is looked for, and the plot, where there is room for both.
    if (!m_narrow && m_found->isVisible()) m_scroll->ensureWidgetVisible(m_found, 0, 0);
    if (!m_narrow && m_found->isVisible() && !canSeeBoth()) return;
    m_scroll->ensureWidgetVisible(m_plot->isVisible() ? static_cast<QWidget*>(m_plot) : m_result, 0, 0);
}

void StateSign::show(app::StepState state)
{
    m_state = state;
    update();
}

QSize StateSign::sizeHint() const
{
    const int edge = signSize * Theme::current().u();
    return {edge, edge};
}

void StateSign::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    look::paintGlyph(&painter, glyphOf(m_state), QRectF(rect()).center(), signShare * signSize * Theme::current().u());
}

} // namespace titer::pages

#include "ui/pages/run/calibration/moc_step_view.cpp"
