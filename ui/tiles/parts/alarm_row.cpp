#include "ui/tiles/parts/alarm_row.h"

#include "app/common/sentence.h"
#include "ui/look/icons.h"
#include "ui/tiles/parts/alarm_acts.h"
#include "ui/tiles/parts/alarm_glyph.h"
#include "ui/tiles/parts/alarm_words.h"
#include "ui/tiles/parts/quality_look.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace titer::tiles {

using alarm::State;
using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

namespace {

bool isWall()
{
    return Theme::current().look() == look::Look::Wall;
}

// Words in the colour of their priority; on the wall colour is left to shapes.
Token wordToken(const app::AlarmRow& row)
{
    if (isWall() || !alarm::isUnacknowledged(row.alarmStatus.state)) return Token::Text;
    return look::glyphToken(glyphOf(row.definition.priority));
}

Label* wrapping(Type type, Token token)
{
    auto* label = new Label({}, type, token);
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    return label;
}

bool ownsKey(int key)
{
    return key == Qt::Key_A || key == Qt::Key_S || key == Qt::Key_T || key == Qt::Key_E || key == Qt::Key_Up ||
           key == Qt::Key_Down || key == Qt::Key_Home || key == Qt::Key_End || key == Qt::Key_Space ||
           key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

AlarmRowView::AlarmRowView(app::AlarmBoard& board, const app::TagFeed& feed, QWidget* parent)
    : QWidget(parent)
    , m_board(board)
    , m_feed(feed)
    , m_first(new QHBoxLayout)
    , m_head(wrapping(Type::Body, Token::Text))
    , m_when(new Label({}, Type::Caption, Token::Muted))
    , m_state(wrapping(Type::Caption, Token::Muted))
    , m_details(new QWidget)
    , m_batchRow(new QWidget)
    , m_causeRow(new QWidget)
    , m_batchHead(new Label(tr("Batch"), Type::Caption, Token::Muted))
    , m_batch(new Label)
    , m_causeHead(new Label(tr("Cause"), Type::Caption, Token::Muted))
    , m_cause(new Label)
    , m_responseHead(new Label(tr("Response"), Type::Caption, Token::Muted))
    , m_response(new Label)
    , m_acts(new AlarmActs(board, this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_first->addWidget(m_head, 1);
    m_first->addWidget(m_when, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_first);
    column->addWidget(m_state);
    column->addWidget(m_details);
    column->addStretch();
    makeDetails(new QVBoxLayout(m_details));
    connect(m_acts, &AlarmActs::trendAsked, this,
            [this] { emit trendAsked(QString::fromStdString(m_row.definition.tag)); });
    connect(m_acts, &AlarmActs::setUpAsked, this,
            [this] { emit setUpAsked(QString::fromStdString(m_row.definition.id)); });
    connect(m_acts, &AlarmActs::refused, this, [this](const QString& why) {
        if (!m_open) emit toggled(); // it stands beneath the buttons
        setAccessibleDescription(why);
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    });
    connect(&Theme::current(), &Theme::changed, this, &AlarmRowView::arrange);
    arrange();
}

void AlarmRowView::makeDetails(QVBoxLayout* column)
{
    column->setContentsMargins(0, 0, 0, 0);
    const auto line = [](QWidget* holder, Label* head, Label* words) {
        auto* row = new QHBoxLayout(holder);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(head, 0, Qt::AlignTop);
        row->addWidget(words, 1);
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
    };
    auto* responseRow = new QWidget;
    line(m_batchRow, m_batchHead, m_batch);
    line(m_causeRow, m_causeHead, m_cause);
    line(responseRow, m_responseHead, m_response);
    column->addWidget(m_batchRow);
    column->addWidget(m_causeRow);
    column->addWidget(responseRow);
    column->addWidget(m_acts);
}

void AlarmRowView::show(const app::AlarmRow& row, bool open, std::int64_t now)
{
    const bool other = row.alarmStatus.state != m_row.alarmStatus.state;
    m_row = row;
    m_open = open;
    if (other) arrange();
    m_details->setVisible(open);
    const QString batch = batchWords(row, m_feed);
    m_batch->setText(batch);
    m_batchRow->setVisible(!batch.isEmpty());
    m_batchHead->setVisible(!isWall());
    // Nobody acts from a wall.
    m_acts->setVisible(!isWall());
    m_causeRow->setVisible(!isWall() && !row.definition.cause.empty());
    m_acts->setRow(row, now);
    fillWords(now);
    update();
}

// Set up, and not raised: what it watches, with the value of now.
void AlarmRowView::fillCalm()
{
    const std::string& tag = m_row.definition.tag;
    const app::FeedTag* known = m_feed.find(tag);
    const QString value = known ? lookOf(known, m_feed.value(tag), tag).words() : QString();
    const QString name = QString::fromStdString(m_row.definition.name), word = stateWord(m_row, m_board.isWatched());
    const QString detail =
        m_row.whyNot.pattern.empty() ? conditionText(m_row.definition, m_feed) : app::sentence(m_row.whyNot);
    m_head->setText(name.toHtmlEscaped());
    m_when->setText(value);
    m_state->setText(word.toHtmlEscaped() + QStringLiteral("&nbsp;&nbsp; ") + detail.toHtmlEscaped());
    m_cause->setText(QString::fromStdString(m_row.definition.cause));
    m_response->setText(QString::fromStdString(m_row.definition.response));
    m_responseHead->setVisible(!isWall());
    setAccessibleName(QStringList{name, value, word, detail}.join(QStringLiteral(", ")));
    fit();
}

void AlarmRowView::fillWords(std::int64_t now)
{
    if (isCalm(m_row)) return fillCalm();
    const app::AlarmClock clock = m_board.clock();
    const bool calls = alarm::isUnacknowledged(m_row.alarmStatus.state);
    const QString name = QString::fromStdString(m_row.definition.name).toHtmlEscaped(),
                  value = valueAndLimit(m_row, m_feed).toHtmlEscaped();
    const bool wall = isWall();
    const QString between = wall ? QStringLiteral("<br>") : QStringLiteral("&nbsp;&nbsp; ");
    const QString shape = !calls ? QStringLiteral("%1")
                          : wall ? QStringLiteral("<big><b>%1</b></big>")
                                 : QStringLiteral("<b>%1</b>");
    m_head->setText(shape.arg(name) + (value.isEmpty() ? QString() : between + value));
    m_when->setText(whenText(m_row, clock));
    const QString word = QStringLiteral("<b style=\"color:%1\">%2</b>")
                             .arg(Theme::current().color(calls ? wordToken(m_row) : Token::Muted).name(),
                                  stateWord(m_row.alarmStatus.state).toHtmlEscaped());
    // On the wall, which nobody scrolls, how soon to respond stands with the response.
    const bool apart = wall && m_open && !m_row.definition.response.empty();
    const QString detail = stateDetail(m_row, now, clock);
    m_state->setText(apart ? word : word + QStringLiteral("&nbsp;&nbsp; ") + detail.toHtmlEscaped());
    m_cause->setText(QString::fromStdString(m_row.definition.cause));
    const QString response = QString::fromStdString(m_row.definition.response);
    m_response->setText(apart && !detail.isEmpty() ? response + u'\n' + detail : response);
    m_responseHead->setVisible(!wall);
    setAccessibleName(alarmSentence(m_row, m_feed, now, clock));
    fit();
}

void AlarmRowView::setOutlined(bool outlined)
{
    if (outlined == m_outlined) return;
    m_outlined = outlined;
    if (alarm::isUnacknowledged(m_row.alarmStatus.state)) update(0, 0, 12 * Theme::current().u(), height());
}

bool AlarmRowView::isAsking() const
{
    return m_open && m_acts->isAsking();
}

bool AlarmRowView::isFilled() const
{
    return m_row.alarmStatus.state == State::Unacknowledged;
}

void AlarmRowView::arrange()
{
    const int u = Theme::current().u();
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->setContentsMargins(12 * u, 2 * u, 3 * u, 2 * u);
    column->setSpacing(u / 2);
    m_details->layout()->setContentsMargins(0, 2 * u, 0, u);
    m_details->layout()->setSpacing(u);
    m_cause->setType(Type::Caption);
    m_batch->setType(isWall() ? Type::Body : Type::Caption);
    m_state->setType(isWall() ? Type::Body : Type::Caption);
    m_when->setType(isWall() ? Type::Body : Type::Caption);
    m_response->setType(isWall() ? Type::Body : Type::Caption);
    const int heads = std::max(
        {m_batchHead->sizeHint().width(), m_causeHead->sizeHint().width(), m_responseHead->sizeHint().width()});
    for (Label* head : {m_batchHead, m_causeHead, m_responseHead}) head->setMinimumWidth(isWall() ? 0 : heads);
    fit();
    update();
}

// The time stands beneath the head where it would take more than half of the row.
void AlarmRowView::fit()
{
    const int room = width() - 15 * Theme::current().u();
    const bool beneath = 2 * QFontMetrics(m_when->font()).horizontalAdvance(m_when->text()) > room;
    m_when->setWordWrap(beneath);
    m_first->setStretch(0, beneath ? 0 : 1);
    m_first->setDirection(beneath ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void AlarmRowView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool AlarmRowView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && hasFocus()) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && ownsKey(key->key())) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void AlarmRowView::paintSign(QPainter* painter) const
{
    const qreal u = Theme::current().u();
    const QPointF centre(6 * u, m_head->geometry().top() + 4 * u);
    const auto sign = [&](const char* icon) {
        look::paintIcon(painter, QLatin1String(icon),
                        QRectF(centre - QPointF(2.25 * u, 2.25 * u), QSizeF(4.5 * u, 4.5 * u)),
                        Theme::current().color(Token::Muted));
    };
    const alarm::Priority priority = m_row.definition.priority;
    switch (m_row.alarmStatus.state) {
    case State::Shelved:
        return sign("i-clock");
    case State::SuppressedDesign:
        return sign("i-filter");
    case State::OutOfService:
        return sign("i-gear");
    case State::Unacknowledged:
        return paintAlarmGlyph(painter, priority, GlyphForm::Filled, m_outlined, centre, 5.5 * u);
    case State::ReturnedUnacknowledged:
        return paintAlarmGlyph(painter, priority, GlyphForm::Hollow, m_outlined, centre, 4.5 * u);
    case State::Normal:
        // Normal is silent on the wall.
        if (!isWall())
            look::paintGlyph(painter,
                             m_board.isWatched() && m_row.whyNot.pattern.empty() ? look::Glyph::Ok : look::Glyph::Info,
                             centre, 4.5 * u);
        return;
    case State::Acknowledged:
        return paintAlarmGlyph(painter, priority, GlyphForm::Filled, false, centre, 4.5 * u);
    }
}

void AlarmRowView::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    const qreal u = theme.u();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF plate = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isFilled()) {
        const Token edge = tokenOf(m_row.definition.priority);
        const bool mild = m_row.definition.priority >= alarm::Priority::Medium;
        painter.setPen(QPen(theme.color(edge), 1.5));
        painter.setBrush(theme.color(isWall() ? Token::Band : mild ? Token::WarnSoft : Token::AlarmSoft));
        painter.drawRoundedRect(plate, u, u);
        painter.fillRect(QRectF(plate.left(), plate.top(), 1.25 * u, plate.height()), theme.color(edge));
    } else {
        painter.fillRect(QRectF(3 * u, height() - 1, width() - 6 * u, 1), theme.color(Token::Border));
    }
    paintSign(&painter);
    if (hasFocus()) look::paintFocus(&painter, rect(), u);
}

void AlarmRowView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return event->ignore();
    setFocus();
    emit toggled();
}

void AlarmRowView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_A:
        return m_acts->acknowledge();
    case Qt::Key_S:
        if (!m_open) emit toggled();
        return m_acts->askToShelve();
    case Qt::Key_T:
        if (!m_row.definition.tag.empty()) emit trendAsked(QString::fromStdString(m_row.definition.tag));
        return;
    case Qt::Key_E:
        if (!isWall()) emit setUpAsked(QString::fromStdString(m_row.definition.id));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        emit toggled();
        return;
    case Qt::Key_Up:
        emit stepped(-1);
        return;
    case Qt::Key_Down:
        emit stepped(1);
        return;
    case Qt::Key_Home:
        emit stepped(-1000000);
        return;
    case Qt::Key_End:
        emit stepped(1000000);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace titer::tiles

#include "ui/tiles/parts/moc_alarm_row.cpp"
