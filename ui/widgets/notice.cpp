// Notice rows and the bar that holds them.
#include "ui/widgets/notice.h"

#include "ui/widgets/focus_regions.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace titer::widgets {

using look::Glyph;
using look::glyphName;
using look::glyphToken;
using look::paintGlyph;
using look::Theme;
using look::Token;
using look::Type;
using look::worse;

namespace {

constexpr int fixedShownMs = 3000;
constexpr double maxShare = 0.3; // of what lies over them and themselves
constexpr int narrowWidth = 90;  // [u] of the bar, from where on words and buttons stand next to each other
constexpr int minWords = 40;     // [u] that words need beside their buttons

Token barOf(Glyph glyph)
{
    return glyph == Glyph::Warn || glyph == Glyph::Low || glyph == Glyph::Medium ? Token::WarnFill : glyphToken(glyph);
}

} // namespace

NoticeRow::NoticeRow(const Notice& notice, QWidget* parent)
    : Card(parent)
    , m_line(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_buttons(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_sentence(new Label)
    , m_remedy(new Label({}, Type::Caption, Token::Muted))
    , m_fix(new QPushButton)
    , m_otherFix(new QPushButton)
    , m_show(new QPushButton)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_sentence);
    texts->addWidget(m_remedy);
    for (QPushButton* button : {m_fix, m_otherFix, m_show}) m_buttons->addWidget(button);
    m_buttons->addStretch();
    m_line->addLayout(texts, 1);
    m_line->addLayout(m_buttons);
    body()->addLayout(m_line);
    for (Label* label : {m_sentence, m_remedy}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::RichText);
    }
    m_sentence->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_sentence, &QLabel::linkActivated, this, [this] { emit placeActivated(m_notice.id); });
    connect(m_fix, &QPushButton::clicked, this, [this] { emit fixActivated(m_notice.id); });
    connect(m_otherFix, &QPushButton::clicked, this, [this] { emit fixActivated(m_notice.otherId); });
    connect(m_show, &QPushButton::clicked, this, [this] { emit showActivated(m_notice.id); });
    connect(&Theme::current(), &Theme::changed, this, &NoticeRow::refresh);
    setNotice(notice);
}

void NoticeRow::setNotice(const Notice& notice)
{
    m_notice = notice;
    m_fixed = false;
    refresh();
}

void NoticeRow::setFixed(bool fixed)
{
    m_fixed = fixed;
    refresh();
}

QList<QWidget*> NoticeRow::stops() const
{
    return {m_sentence, m_fix, m_otherFix, m_show};
}

void NoticeRow::setNarrow(bool narrow, int room)
{
    const QMargins edge = body()->contentsMargins();
    int wide = edge.left() + edge.right();
    for (const QPushButton* button : {m_fix, m_otherFix, m_show})
        if (!button->isHidden()) wide += button->sizeHint().width() + m_buttons->spacing();
    const bool under = narrow || wide + minWords * Theme::current().u() > room;
    m_line->setDirection(under ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_buttons->setDirection(under && wide > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void NoticeRow::refresh()
{
    const int u = Theme::current().u();
    body()->setContentsMargins(10 * u, u, 3 * u, u);
    setBar(m_fixed ? Token::Ok : barOf(m_notice.glyph));
    const QString sentence = m_notice.sentence.toHtmlEscaped(), place = m_notice.place.toHtmlEscaped();
    // The place is a link in text colour: it is bold, and the pointer and the keyboard find it.
    m_sentence->setText(
        place.isEmpty()
            ? sentence
            : QStringLiteral("<a href=\"place\" style=\"color:%1;text-decoration:none\"><b>%2</b></a>&nbsp; %3")
                  .arg(Theme::current().color(Token::Text).name(), place, sentence));
    m_remedy->setText(m_fixed ? tr("fixed") : m_notice.remedy.toHtmlEscaped());
    m_remedy->setToken(m_fixed ? Token::Ok : Token::Muted);
    m_remedy->setVisible(!m_remedy->text().isEmpty());
    for (const auto& [button, words] :
         {std::pair{m_fix, m_notice.fix}, std::pair{m_otherFix, m_notice.otherFix}, std::pair{m_show, m_notice.show}}) {
        button->setText(words);
        button->setVisible(!m_fixed && !words.isEmpty());
    }
    const QString condition = m_fixed ? tr("fixed") : glyphName(m_notice.glyph);
    setAccessibleName(place.isEmpty() ? tr("%1: %2").arg(condition, m_notice.sentence)
                                      : tr("%1, %2: %3").arg(condition, m_notice.place, m_notice.sentence));
    setAccessibleDescription(m_notice.remedy);
    update();
}

void NoticeRow::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    const qreal u = Theme::current().u();
    paintGlyph(&painter, m_fixed ? Glyph::Ok : m_notice.glyph, QPointF(6 * u, height() / 2.0), 5 * u);
}

NoticeBar::NoticeBar(QWidget* parent)
    : QScrollArea(parent)
    , m_holder(new QWidget)
    , m_column(new QVBoxLayout(m_holder))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setAccessibleName(tr("Notices"));
    m_column->setContentsMargins(0, 0, 0, 0);
    setWidget(m_holder);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* old, QWidget* now) {
        if (old && now && !isAncestorOf(old) && isAncestorOf(now)) m_returnTo = old;
    });
    viewport()->setAutoFillBackground(false);
    m_holder->setAutoFillBackground(false);
    hide();
}

void NoticeBar::setMaxRows(int rows)
{
    m_maxRows = std::max(1, rows);
    updateGeometry();
}

void NoticeBar::setMaxHeightOf(int height)
{
    setMaximumHeight(int(maxShare * height));
}

void NoticeBar::listPlace(const QString& place)
{
    m_place = place;
    arrange();
}

// Whether what is no longer reported has been put right. A run that failed does not repeat the notices of the one before, and a fault may
// be reported in other words.
bool NoticeBar::isResolved(const Notice& gone, const QList<Notice>& present)
{
    return std::none_of(present.begin(), present.end(), [&](const Notice& notice) {
        return notice.glyph == look::Glyph::Alarm && (gone.glyph != look::Glyph::Alarm || notice.place == gone.place);
    });
}

bool NoticeBar::isListed(const NoticeRow* row) const
{
    return m_place.isEmpty() || row->notice().place == m_place;
}

NoticeRow* NoticeBar::rowOf(const QString& id) const
{
    for (NoticeRow* row : m_rows)
        if (row->notice().id == id) return row;
    return nullptr;
}

void NoticeBar::setNotices(const QList<Notice>& newestFirst, const Gone& isGone)
{
    QList<Notice> order = newestFirst;
    const auto worst = std::max_element(order.begin(), order.end(), [](const Notice& a, const Notice& b) {
        return a.glyph != b.glyph && worse(a.glyph, b.glyph) == b.glyph;
    });
    if (worst != order.end()) std::rotate(order.begin(), worst, worst + 1);

    const QPointer<const QWidget> focus = focusInside();
    QList<NoticeRow*> rows;
    for (const Notice& notice : order) {
        NoticeRow* row = rowOf(notice.id);
        if (!row) {
            row = new NoticeRow(notice, m_holder);
            connect(row, &NoticeRow::placeActivated, this, &NoticeBar::placeActivated);
            connect(row, &NoticeRow::fixActivated, this, &NoticeBar::fixActivated);
            connect(row, &NoticeRow::showActivated, this, &NoticeBar::showActivated);
        } else if (row->notice() != notice || row->isFixed()) {
            row->setNotice(notice);
        }
        rows.append(row);
    }
    for (NoticeRow* row : std::as_const(m_rows)) {
        if (rows.contains(row)) continue;
        const bool leaves = row->isFixed(), gone = isGone && isGone(row->notice());
        const bool resolved = !gone && (leaves || isResolved(row->notice(), order));
        if (!resolved) discard(row);
        if (resolved && !leaves) retire(row);
        if (resolved) rows.append(row);
    }
    m_rows = rows;
    arrange();
    handOn(focus);
}

void NoticeBar::forget()
{
    const QPointer<const QWidget> focus = focusInside();
    for (NoticeRow* row : std::exchange(m_rows, {})) discard(row);
    arrange();
    handOn(focus);
}

void NoticeBar::retire(NoticeRow* row)
{
    row->setFixed(true);
    letLeave(row);
}

void NoticeBar::letLeave(NoticeRow* row)
{
    QTimer::singleShot(fixedShownMs, row, [this, row] {
        if (!row->isFixed()) return;            // it came back meanwhile
        if (underMouse()) return letLeave(row); // what is about to be pressed would move away
        const QPointer<const QWidget> focus = focusInside();
        m_rows.removeOne(row);
        discard(row);
        arrange();
        handOn(focus);
    });
}

void NoticeBar::discard(NoticeRow* row)
{
    row->hide();
    row->deleteLater();
}

const QWidget* NoticeBar::focusInside() const
{
    const QWidget* focus = window()->focusWidget();
    return focus && isAncestorOf(focus) ? focus : nullptr;
}

bool NoticeBar::focusFirst()
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const NoticeRow* row) {
        const QList<QWidget*> stops = row->stops();
        return std::any_of(std::next(stops.begin()), stops.end(), giveFocus);
    });
}

// Where a notice took its button along that had the focus, the next one is at hand, and without any what had it before.
void NoticeBar::handOn(const QWidget* focus)
{
    if (focus && !focus->isVisible() && !focusFirst()) giveFocus(m_returnTo);
}

void NoticeBar::arrange()
{
    m_column->setSpacing(2 * Theme::current().u());
    QWidget* before = this;
    for (int i = 0; i < m_rows.size(); ++i) {
        m_column->removeWidget(m_rows[i]);
        m_column->insertWidget(i, m_rows[i]);
        m_rows[i]->setVisible(isListed(m_rows[i]));
        m_rows[i]->setNarrow(isNarrow(), viewport()->width());
        for (QWidget* stop : m_rows[i]->stops()) setTabOrder(std::exchange(before, stop), stop);
    }
    setVisible(!m_rows.isEmpty());
    fitHeight();
}

// In the present width. Words that wrap have the height that this width gives them, not the one of their hint.
int NoticeBar::heightOf(const NoticeRow& row) const
{
    const int width = std::max(viewport()->width(), row.minimumSizeHint().width());
    return row.hasHeightForWidth() ? row.heightForWidth(width) : row.sizeHint().height();
}

// Of the first rows that are listed.
int NoticeBar::heightOf(int rows) const
{
    int height = 0, counted = 0;
    for (int i = 0; i < m_rows.size() && counted < rows; ++i) {
        if (!isListed(m_rows[i])) continue;
        ++counted;
        height += heightOf(*m_rows[i]);
    }
    return height + std::max(0, counted - 1) * m_column->spacing();
}

QSize NoticeBar::sizeHint() const
{
    return {80 * Theme::current().u(), heightOf(m_maxRows)};
}

QSize NoticeBar::minimumSizeHint() const
{
    return {40 * Theme::current().u(), sizeHint().height()};
}

// By its own width: a scroll bar that comes changes nothing, and what stands otherwise then needs none.
bool NoticeBar::isNarrow() const
{
    return width() < narrowWidth * Theme::current().u();
}

bool NoticeBar::event(QEvent* event)
{
    const bool done = QScrollArea::event(event);
    if (event->type() == QEvent::LayoutRequest) fitHeight();
    return done;
}

// Of the viewport, from which a scroll bar takes its width.
void NoticeBar::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    for (NoticeRow* row : std::as_const(m_rows)) row->setNarrow(isNarrow(), viewport()->width());
    fitHeight();
}

void NoticeBar::fitHeight()
{
    // What lies within the layout of a row hears of new words only now, and would give the height of those before.
    // The layout of the rows keeps the heights that they asked for once, and would cut a line.
    for (NoticeRow* row : std::as_const(m_rows)) {
        row->layout()->activate();
        row->setFixedHeight(heightOf(*row));
    }
    m_holder->setFixedHeight(heightOf(static_cast<int>(m_rows.size())));
    updateGeometry();
}

} // namespace titer::widgets

#include "ui/widgets/moc_notice.cpp"
