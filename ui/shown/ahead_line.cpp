// Words, progress and one button.
#include "ui/shown/ahead_line.h"

#include "app/common/sentence.h"
#include "ui/look/icons.h"
#include "ui/shown/remaining_time.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

namespace titer::shown {

using look::Theme;
using look::Token;
using look::Type;
using Making = app::SetState::Kind;

namespace {

constexpr double soon = 0.5;                                         // [s]: what takes no longer is not reported
constexpr int widthOfBar = 16, widthWithBar = 120, heightOfLine = 6; // [u]

QString wordsOf(const app::SetState& state)
{
    switch (state.kind) {
    case Making::Working: {
        if (state.elapsed < soon) return {};
        const QString percent = QLocale().toString(int(100 * state.done));
        const QString left = RemainingTime::words(state.done, 1.0 - state.done, state.elapsed);
        return left.isEmpty() ? AheadLine::tr("Forecast runs: %1 % done").arg(percent)
                              : AheadLine::tr("Forecast runs: %1 % done, %2", "share, time left").arg(percent, left);
    }
    case Making::Stopped:
        return AheadLine::tr("The forecast runs were stopped, so no band is shown.");
    case Making::Failed:
        return app::sentence(state.why);
    case Making::None:
    case Making::Made:
        break;
    }
    return {};
}

} // namespace

AheadLine::AheadLine(QWidget* parent)
    : QWidget(parent)
    , m_words(new widgets::Label({}, Type::Caption, Token::Muted))
    , m_progress(new QProgressBar)
    , m_button(new QToolButton)
{
    const int u = Theme::current().u();
    m_words->setWordWrap(true);
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(widthOfBar * u);
    m_progress->setAccessibleName(tr("Progress of the forecast runs"));
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * u);
    row->addWidget(m_words, 1);
    row->addWidget(m_progress);
    row->addWidget(m_button);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_button, &QToolButton::clicked, this, [this] { emit stopAsked(m_stops); });
    hide();
}

void AheadLine::setState(const app::SetState& state, const QString& why)
{
    m_said = why.isEmpty() ? wordsOf(state) : why;
    m_stops = state.kind == Making::Working;
    m_button->setVisible(why.isEmpty() && (m_stops || state.kind == Making::Stopped));
    m_button->setIcon(look::icon(m_stops ? QStringLiteral("i-close") : QStringLiteral("i-play")));
    const QString act = m_stops ? tr("Stop the forecast runs") : tr("Start the forecast runs");
    m_button->setToolTip(act);
    m_button->setAccessibleName(act);
    m_progress->setValue(int(100 * state.done));
    m_progress->setVisible(m_stops && width() >= widthWithBar * Theme::current().u());
    if (isVisibleTo(parentWidget()) == m_said.isEmpty()) setVisible(!m_said.isEmpty());
    showWords();
}

void AheadLine::keepPlace()
{
    m_oneLine = true;
    m_words->setWordWrap(false);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    const auto fit = [this] { setFixedHeight(heightOfLine * Theme::current().u()); };
    connect(&Theme::current(), &Theme::changed, this, fit);
    fit();
}

void AheadLine::showWords()
{
    if (!m_oneLine) return m_words->setText(m_said);
    layout()->activate();
    const QString shown = m_words->fontMetrics().elidedText(m_said, Qt::ElideRight, m_words->width());
    m_words->setText(shown);
    m_words->setToolTip(shown == m_said ? QString() : m_said);
    m_words->setAccessibleName(m_said);
}

int AheadLine::heightForWidth(int width) const
{
    return m_oneLine ? height() : layout()->heightForWidth(width);
}

void AheadLine::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_progress->setVisible(m_stops && width() >= widthWithBar * Theme::current().u());
    showWords();
}

} // namespace titer::shown

#include "ui/shown/moc_ahead_line.cpp"
