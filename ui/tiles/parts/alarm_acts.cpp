#include "ui/tiles/parts/alarm_acts.h"

#include "app/common/sentence.h"
#include "ui/shown/run_values.h"
#include "ui/tiles/parts/alarm_words.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace titer::tiles {

using alarm::State;
using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

namespace {

constexpr double offered[] = {900, 1800, 3600, 7200, 14400, 28800}; // lengths of shelving [s]

} // namespace

AlarmActs::AlarmActs(app::AlarmBoard& board, QWidget* parent)
    : QWidget(parent)
    , m_board(board)
    , m_buttons(new QHBoxLayout)
    , m_shelfRow(new QHBoxLayout)
    , m_acknowledge(addButton(tr("Acknowledge"), tr("Acknowledge this alarm (A)")))
    , m_reset(addButton(tr("Reset"), tr("Reset this alarm, which stays active after its cause has gone")))
    , m_shelve(addButton(tr("Shelve…"), tr("Shelve this alarm for a limited time, with a reason (S)")))
    , m_unshelve(addButton(tr("Unshelve"), tr("Allow this alarm to be raised again now")))
    , m_putBack(addButton(tr("Return to service"), tr("Allow this alarm to be raised again")))
    , m_trend(addButton(tr("Trend"), tr("Show the trend of the monitored tag (T)")))
    , m_setUp(addButton(tr("Set up…"), tr("Definition of this alarm (E)")))
    , m_reason(new QLineEdit)
    , m_time(new QComboBox)
    , m_confirm(new QPushButton(tr("Shelve")))
    , m_shelf(makeShelf())
    , m_error(new Label({}, Type::Caption, Token::Alarm))
{
    m_buttons->addStretch();
    m_error->setWordWrap(true);
    m_error->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().u());
    column->addLayout(m_buttons);
    column->addWidget(m_shelf);
    column->addWidget(m_error);
    connect(m_acknowledge, &QPushButton::clicked, this, &AlarmActs::acknowledge);
    connect(m_reset, &QPushButton::clicked, this, [this] { m_board.reset(m_row.definition.id, answer()); });
    connect(m_shelve, &QPushButton::clicked, this, &AlarmActs::askToShelve);
    connect(m_unshelve, &QPushButton::clicked, this, [this] { m_board.unshelve(m_row.definition.id, answer()); });
    connect(m_putBack, &QPushButton::clicked, this, [this] { m_board.putBack(m_row.definition.id, answer()); });
    connect(m_trend, &QPushButton::clicked, this, &AlarmActs::trendAsked);
    connect(m_setUp, &QPushButton::clicked, this, &AlarmActs::setUpAsked);
    connect(&Theme::current(), &Theme::changed, this, &AlarmActs::fit);
}

QPushButton* AlarmActs::addButton(const QString& words, const QString& tip)
{
    auto* button = new QPushButton(words, this);
    button->setToolTip(tip);
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    return button;
}

QWidget* AlarmActs::makeShelf()
{
    auto* shelf = new QWidget;
    m_reason->setPlaceholderText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason for shelving"));
    m_time->setAccessibleName(tr("Shelving time"));
    auto* cancel = new QPushButton(tr("Cancel"));
    shelf->setLayout(m_shelfRow);
    m_shelfRow->setContentsMargins(0, 0, 0, 0);
    m_shelfRow->addWidget(m_reason, 1);
    for (QWidget* part :
         {static_cast<QWidget*>(m_time), static_cast<QWidget*>(m_confirm), static_cast<QWidget*>(cancel)})
        m_shelfRow->addWidget(part);
    connect(m_confirm, &QPushButton::clicked, this, &AlarmActs::shelve);
    connect(m_reason, &QLineEdit::returnPressed, this, &AlarmActs::shelve);
    connect(cancel, &QPushButton::clicked, this, &AlarmActs::closeShelf);
    shelf->hide();
    return shelf;
}

void AlarmActs::setRow(const app::AlarmRow& row, std::int64_t now)
{
    const bool other = row.alarmStatus.state != m_row.alarmStatus.state;
    m_row = row;
    m_now = now;
    const State state = row.alarmStatus.state;
    const bool shelved = state == State::Shelved, out = state == State::OutOfService;
    const bool isLeft = state == State::Normal && (!m_board.isWatched() || !row.whyNot.pattern.empty());
    const bool evaluated = !shelved && !out && !isLeft && state != State::SuppressedDesign;
    m_acknowledge->setVisible(alarm::isUnacknowledged(state));
    m_reset->setVisible(evaluated && waitsForReset(row));
    m_shelve->setVisible(evaluated && row.definition.maxShelving > 0);
    m_unshelve->setVisible(shelved);
    m_putBack->setVisible(out);
    m_trend->setVisible(!row.definition.tag.empty());
    m_setUp->setVisible(Theme::current().look() != look::Look::Wall); // a wall is looked at
    if (other) {
        report({});
        if (!evaluated) closeShelf();
    }
    fit();
}

bool AlarmActs::isAsking() const
{
    return m_shelf->isVisibleTo(this);
}

void AlarmActs::acknowledge()
{
    if (!m_waiting && alarm::isUnacknowledged(m_row.alarmStatus.state))
        m_board.acknowledge(m_row.definition.id, {}, answer());
}

void AlarmActs::askToShelve()
{
    if (m_shelve->isHidden()) return;
    fillTimes();
    m_shelf->show();
    m_reason->setFocus();
    updateGeometry();
}

void AlarmActs::fillTimes()
{
    const double longest = m_row.definition.maxShelving;
    m_time->clear();
    for (const double length : offered)
        if (length < longest) m_time->addItem(shown::lengthText(length), length);
    m_time->addItem(shown::lengthText(longest), longest);
    m_time->setCurrentIndex(std::min(2, m_time->count() - 1));
}

void AlarmActs::shelve()
{
    if (m_waiting) return;
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        report(tr("Give a reason: an alarm is shelved with a reason."));
        m_reason->setFocus();
        return;
    }
    const std::int64_t until = m_now + std::int64_t(m_time->currentData().toDouble() * 1e6);
    m_board.shelve(m_row.definition.id, reason.toStdString(), until, answer());
}

void AlarmActs::closeShelf()
{
    const bool hadFocus = m_shelf->isAncestorOf(focusWidget());
    m_shelf->hide();
    m_reason->clear();
    if (hadFocus && parentWidget()) parentWidget()->setFocus();
}

// The window may have closed the board before the answer comes.
app::AlarmBoard::Answer AlarmActs::answer()
{
    report({});
    setWaiting(true);
    return [self = QPointer(this)](const std::optional<base::Error>& error) {
        if (!self) return;
        self->setWaiting(false);
        if (error) {
            const QString why = app::sentence(error->what);
            self->report(why);
            emit self->refused(why);
        }
    };
}

void AlarmActs::setWaiting(bool waiting)
{
    m_waiting = waiting;
    for (QPushButton* button : {m_acknowledge, m_reset, m_shelve, m_unshelve, m_putBack, m_confirm})
        button->setEnabled(!waiting);
}

void AlarmActs::report(const QString& why)
{
    m_error->setText(why);
    m_error->setVisible(!why.isEmpty());
    m_error->setToken(Theme::current().look() == look::Look::Wall ? Token::Text : Token::Alarm);
}

// Side by side where there is room, else beneath each other.
void AlarmActs::fit()
{
    const auto turn = [this](QBoxLayout* row) {
        const int spacing = row->spacing() < 0 ? 2 * Theme::current().u() : row->spacing();
        int needed = 0;
        for (int i = 0; i < row->count(); ++i)
            if (QWidget* part = row->itemAt(i)->widget(); part && !part->isHidden())
                needed += part->sizeHint().width() + spacing;
        row->setDirection(needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    };
    turn(m_buttons);
    turn(m_shelfRow);
}

void AlarmActs::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

// As narrow as its widest button, since they may stand beneath each other.
QSize AlarmActs::minimumSizeHint() const
{
    int widest = 0;
    for (const QPushButton* button : {m_acknowledge, m_reset, m_shelve, m_unshelve, m_putBack, m_trend, m_setUp})
        if (!button->isHidden()) widest = std::max(widest, button->sizeHint().width());
    return {widest, QWidget::minimumSizeHint().height()};
}

void AlarmActs::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isAsking()) return closeShelf();
    QWidget::keyPressEvent(event);
}

} // namespace titer::tiles

#include "ui/tiles/parts/moc_alarm_acts.cpp"
