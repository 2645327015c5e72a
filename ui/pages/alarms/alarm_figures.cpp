#include "ui/pages/alarms/alarm_figures.h"

#include "app/common/sentence.h"
#include "ui/pages/alarms/alarm_journal_view.h"
#include "ui/shown/run_kpis.h"
#include "ui/shown/run_values.h"
#include "ui/shown/source_words.h"
#include "ui/tiles/parts/quality_look.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::pages {

using shown::clockText;
using shown::KpiCard;
using shown::lengthText;

using namespace look;
using namespace widgets;
namespace target = alarm::target;

namespace {

constexpr int readAgain = 10'000; // [ms]
constexpr double lengths[] = {8 * 3600.0, 86'400.0, 7 * 86'400.0, 30 * 86'400.0,
                              std::numeric_limits<double>::infinity()};
constexpr int usualSpan = 1;
constexpr int cardWidth = 52; // [u], at least
enum FigureCard { PerHour, PerTenMinutes, MostInTenMinutes, Flood, TopTen, Chattering, Stale, Answered, CardCount };

QString figureText(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QString percent(double share)
{
    return QLocale().toString(share * 100.0, 'f', share > 0.0 && share < 0.1 ? 1 : 0);
}

Glyph glyphOf(alarm::Grade grade)
{
    return grade == alarm::Grade::Good ? Glyph::Ok : grade == alarm::Grade::Fair ? Glyph::Warn : Glyph::Alarm;
}

void addRow(QTreeWidget* table, const QIcon& icon, const QStringList& cells)
{
    auto* item = new QTreeWidgetItem(table, cells);
    item->setIcon(0, icon);
    for (int column = 1; column < cells.size(); ++column) item->setTextAlignment(column, Qt::AlignRight);
    for (int column = 0; column < cells.size(); ++column) item->setToolTip(column, cells[column]);
}

} // namespace

AlarmFigures::AlarmFigures(app::AlarmHistory& history, const app::AlarmDefinitions& definitions,
                           const app::TagFeed& feed, QWidget* parent)
    : QWidget(parent)
    , m_history(history)
    , m_spans(new Segments({{{}, tr("8 h")}, {{}, tr("24 h")}, {{}, tr("7 d")}, {{}, tr("30 d")}, {{}, tr("All")}}))
    , m_state(new Label({}, Type::Caption, Token::Muted))
    , m_retry(new QPushButton(tr("Try again")))
    , m_content(new QWidget)
    , m_grid(new QGridLayout)
    , m_tables(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_frequent(makePlainTable(tr("Most frequent"), {tr("Most frequent"), tr("Times"), tr("Fraction [%]")}))
    , m_priorities(makePlainTable(tr("Priorities"), {tr("Priorities"), tr("Fraction [%]"), tr("About [%]")}))
    , m_nuisances(makePlainTable(tr("Chattering and stale"), {tr("Chattering and stale"), tr("What")}))
    , m_journal(new AlarmJournalView(definitions, feed))
{
    const int u = Theme::current().u();
    m_spans->setAccessibleName(tr("Time shown"));
    m_spans->setCurrent(usualSpan);
    m_state->setWordWrap(true);
    for (int i = 0; i < CardCount; ++i) m_cards.append(new KpiCard);
    m_grid->setSpacing(3 * u);
    auto* inside = new QVBoxLayout(m_content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(4 * u);
    inside->addLayout(m_grid);
    inside->addWidget(makeTables());
    inside->addWidget(m_journal, 1);
    auto* head = new QHBoxLayout;
    head->setSpacing(4 * u);
    head->addWidget(m_spans);
    head->addWidget(m_state, 1);
    head->addWidget(m_retry);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * u, 3 * u, 4 * u, 3 * u);
    column->setSpacing(3 * u);
    column->addLayout(head);
    column->addWidget(plainScroll(m_content), 1);
    m_again.setInterval(readAgain);
    connect(&m_again, &QTimer::timeout, this, &AlarmFigures::ask);
    connect(m_spans, &Segments::currentChanged, this, &AlarmFigures::ask);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        m_fault.clear();
        ask();
    });
    connect(&m_history, &app::AlarmHistory::read, this,
            [this](const std::shared_ptr<const app::AlarmPeriod>& period) { show(*period); });
    connect(&m_history, &app::AlarmHistory::failed, this, [this](const base::Error& error) {
        m_fault = app::sentence(error.what).toStdString();
        reportState();
    });
    connect(&m_history, &app::AlarmHistory::projectChanged, this, [this] {
        m_read = false;
        reportState();
        if (isVisible()) ask();
    });
    connect(&Theme::current(), &Theme::changed, this, &AlarmFigures::arrange);
    showCards({});
    arrange();
    reportState();
}

QWidget* AlarmFigures::makeTables()
{
    const int u = Theme::current().u();
    auto* holder = new QWidget;
    holder->setLayout(m_tables);
    m_tables->setContentsMargins(0, 0, 0, 0);
    m_tables->setSpacing(3 * u);
    m_tables->addWidget(m_frequent, 3);
    m_tables->addWidget(m_priorities, 2);
    m_tables->addWidget(m_nuisances, 3);
    for (QTreeWidget* table : {m_frequent, m_priorities, m_nuisances}) table->setFixedHeight(52 * u);
    return holder;
}

void AlarmFigures::ask()
{
    m_history.ask(lengths[m_spans->current()]);
    reportState();
}

void AlarmFigures::reportState()
{
    m_content->setVisible(m_read && m_history.isThere());
    m_state->setToken(m_fault.empty() ? Token::Muted : Token::Alarm);
    m_retry->setVisible(!m_fault.empty());
    if (!m_fault.empty())
        m_state->setText(figureText(m_fault));
    else if (!m_history.isThere())
        m_state->setText(
            tr("No alarm has been evaluated yet: statistics and journal start with the first recorder of this "
               "project. Start one on the Data page."));
    else if (!m_read)
        m_state->setText(tr("The journal is being read."));
}

void AlarmFigures::show(const app::AlarmPeriod& period)
{
    m_fault.clear();
    m_read = true;
    reportState();
    //: A length of time, two times of day, a count.
    m_state->setText(
        tr("%1, %2 to %3, %n raised. Benchmarks: ISA-18.2-2016, EEMUA 191, for one operator.", "",
           int(period.figures.raised))
            .arg(lengthText(double(period.to - period.from) * 1e-6), clockText(period.from), clockText(period.to)));
    showCards(period.figures);
    showTables(period);
    m_journal->show(period);
    arrange();
}

void AlarmFigures::showCards(const alarm::Figures& figures)
{
    const QLocale locale;
    const auto put = [&](FigureCard card, const QString& title, double value, const QString& shown, const QString& unit,
                         const alarm::PerformanceTarget& stick, const QString& max) {
        m_cards[card]->setFigure(title, shown, unit, tr("at most %1", "a benchmark").arg(max));
        m_cards[card]->setGlyph(glyphOf(stick.grade(value)));
    };
    const auto count = [&](std::size_t number) { return locale.toString(qlonglong(number)); };
    const auto rate = [&](double number) { return locale.toString(number, 'f', number < 10.0 ? 1 : 0); };
    put(PerHour, tr("Raised per hour"), figures.perHour, rate(figures.perHour), tr("1/h"), target::perHour,
        rate(target::perHour.good));
    put(PerTenMinutes, tr("Raised per 10 min"), figures.perTenMinutes, rate(figures.perTenMinutes), tr("in 10 min"),
        target::perTenMinutes, rate(target::perTenMinutes.good));
    put(MostInTenMinutes, tr("Peak in 10 min"), double(figures.maxInTenMinutes), count(figures.maxInTenMinutes),
        tr("in 10 min"), target::maxInTenMinutes, count(std::size_t(target::maxInTenMinutes.good)));
    put(Flood, tr("Time in flood"), figures.floodShare, percent(figures.floodShare),
        tr("% in %n flood(s)", "", int(figures.floods)), target::floodShare,
        percent(target::floodShare.good) + QStringLiteral(" %"));
    put(TopTen, tr("Fraction of the ten most frequent"), figures.topTenShare, percent(figures.topTenShare),
        QStringLiteral("%"), target::topTenShare, percent(target::topTenShare.good) + QStringLiteral(" %"));
    put(Chattering, tr("Chattering"), double(figures.chattering.size()), count(figures.chattering.size()),
        tr("alarm(s)", "", int(figures.chattering.size())), target::chattering, count(0));
    put(Stale, tr("Active over 24 h"), double(figures.stale.size()), count(figures.stale.size()),
        tr("alarm(s)", "", int(figures.stale.size())), target::stale, count(std::size_t(target::stale.good)));
    const bool answered = std::isfinite(figures.medianToAnswer) && figures.raised > figures.unanswered;
    m_cards[Answered]->setFigure(tr("Median time to acknowledge"),
                                 answered ? lengthText(figures.medianToAnswer) : QStringLiteral("–"), {},
                                 tr("%n not acknowledged", "", int(figures.unanswered)));
}

void AlarmFigures::showTables(const app::AlarmPeriod& period)
{
    const alarm::Figures& figures = period.figures;
    const QLocale locale;
    const auto name = [](const alarm::Frequent& one) {
        return one.alarm.starts_with("titer") ? app::label(one.name) : figureText(one.name);
    };
    for (QTreeWidget* table : {m_frequent, m_priorities, m_nuisances}) table->clear();
    for (const alarm::Frequent& one : figures.topTen)
        addRow(m_frequent, glyphIcon(tiles::glyphOf(one.priority)),
               {name(one), locale.toString(qlonglong(one.count)), percent(one.share)});
    const struct {
        Glyph glyph;
        QString words;
        double share, about;
    } ranks[] = {{tiles::glyphOf(alarm::Priority::Low), tr("Low"), figures.low, target::low},
                 {tiles::glyphOf(alarm::Priority::Medium), tr("Medium"), figures.medium, target::medium},
                 {tiles::glyphOf(alarm::Priority::High), tr("High and critical"), figures.high, target::high}};
    for (const auto& rank : ranks)
        addRow(m_priorities, glyphIcon(rank.glyph), {rank.words, percent(rank.share), percent(rank.about)});
    for (const alarm::Frequent& one : figures.chattering)
        addRow(m_nuisances, glyphIcon(tiles::glyphOf(one.priority)),
               {name(one), tr("%n times within a minute", "", int(one.count))});
    for (const std::string& one : period.stale)
        addRow(m_nuisances, glyphIcon(Glyph::Warn), {figureText(one), tr("active over 24 h")});
    if (m_nuisances->topLevelItemCount() == 0) addRow(m_nuisances, glyphIcon(Glyph::Ok), {tr("None"), {}});
    if (figures.topTen.empty()) addRow(m_frequent, glyphIcon(Glyph::Ok), {tr("None"), {}, {}});
}

void AlarmFigures::focusFirst()
{
    m_spans->setFocus(Qt::OtherFocusReason);
}

// As many cards side by side as there is room for.
void AlarmFigures::arrange()
{
    const int u = Theme::current().u();
    int widest = cardWidth * u;
    for (const KpiCard* card : m_cards) widest = std::max(widest, card->sizeHint().width() + 3 * u);
    const int room = std::max(1, width() - 12 * u), columns = std::clamp(room / widest, 1, CardCount / 2);
    for (int i = 0; i < CardCount; ++i) m_grid->addWidget(m_cards[i], i / columns, i % columns);
    m_tables->setDirection(room < 240 * u ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void AlarmFigures::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    ask();
    m_again.start();
}

void AlarmFigures::hideEvent(QHideEvent* event)
{
    m_again.stop();
    QWidget::hideEvent(event);
}

void AlarmFigures::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace titer::pages

#include "ui/pages/alarms/moc_alarm_figures.cpp"
