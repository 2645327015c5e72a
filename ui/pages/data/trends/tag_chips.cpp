// Chips of tags.
#include "ui/pages/data/trends/tag_chips.h"

#include "ui/look/glyph.h"
#include "ui/look/icons.h"
#include "ui/plot/marker.h"

#include <QAbstractButton>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace titer::pages {

using look::Theme;
using look::Token;
using look::Type;

namespace {

constexpr int minLetters = 7; // so many letters of a name are seen at least

// One chip. Its cross takes the tag off, as Space and Delete do; a click next to it does nothing.
class TagChip : public QAbstractButton {
public:
    TagChip(const TagChips::Tag& tag, QWidget* parent)
        : QAbstractButton(parent)
        , m_tag(tag)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setAccessibleName(TagChips::tr("Remove %1").arg(tag.name));
        setToolTip(accessibleName());
    }

    QSize sizeHint() const override { return sizeWith(m_tag.name); }
    QSize minimumSizeHint() const override
    {
        return sizeWith(m_tag.name.size() > minLetters ? m_tag.name.left(minLetters) + u'…' : m_tag.name);
    }

protected:
    bool hitButton(const QPoint& at) const override { return cross().adjusted(-4, -8, 4, 8).contains(at); }

    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Delete) return click();
        QAbstractButton::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = Theme::current();
        const int u = theme.u();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.color(Token::Control), 1));
        painter.setBrush(theme.color(Token::Base));
        const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
        const look::SeriesLook& look = Theme::series(m_tag.colour);
        plot::paintMarker(&painter, look.marker, QPointF(4 * u, box.center().y()), 2 * u, theme.color(look.color),
                          theme.color(Token::Base));
        painter.setFont(theme.font(Type::Body));
        painter.setPen(theme.color(Token::Text));
        const QRect words = rect().adjusted(7 * u, 0, -7 * u, 0);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_tag.name, Qt::ElideRight, words.width()));
        look::paintIcon(&painter, QStringLiteral("i-close"), cross(),
                        theme.color(underMouse() ? Token::Accent : Token::Text));
        if (hasFocus()) look::paintFocus(&painter, rect(), rect().height() / 2.0);
    }

private:
    static QSize sizeWith(const QString& words)
    {
        const int u = Theme::current().u();
        const QFontMetrics body(Theme::current().font(Type::Body));
        return {body.horizontalAdvance(words) + 15 * u, body.lineSpacing() + 2 * u};
    }
    QRect cross() const
    {
        const int u = Theme::current().u();
        return {width() - 6 * u, (height() - 4 * u) / 2, 4 * u, 4 * u};
    }

    TagChips::Tag m_tag;
};

} // namespace

TagChips::TagChips(QWidget* add, QWidget* parent)
    : QWidget(parent)
    , m_add(add)
{
    add->setParent(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        updateGeometry();
        place();
    });
}

void TagChips::setTags(const QList<Tag>& tags)
{
    if (tags == m_tags) return;
    // Who has just taken one off goes on with the next.
    int focus = -1;
    for (int i = 0; i < m_chips.size(); ++i)
        if (m_chips[i]->hasFocus()) focus = i;
    for (QAbstractButton* chip : std::as_const(m_chips)) {
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    m_tags = tags;
    for (int i = 0; i < tags.size(); ++i) {
        auto* chip = new TagChip(tags[i], this);
        connect(chip, &QAbstractButton::clicked, this, [this, i] { emit removed(i); });
        chip->show();
        m_chips.append(chip);
    }
    QWidget* before = nullptr;
    for (QAbstractButton* chip : std::as_const(m_chips)) {
        if (before) setTabOrder(before, chip);
        before = chip;
    }
    if (before) setTabOrder(before, m_add);
    if (focus >= 0)
        (m_chips.isEmpty() ? m_add : m_chips[std::min(focus, int(m_chips.size()) - 1)])->setFocus(Qt::OtherFocusReason);
    updateGeometry();
    place();
}

QSize TagChips::sizeHint() const
{
    const int gap = 2 * Theme::current().u();
    QSize size = m_add->sizeHint();
    for (const QAbstractButton* chip : m_chips)
        size = {size.width() + chip->sizeHint().width() + gap, std::max(size.height(), chip->sizeHint().height())};
    return size;
}

QSize TagChips::minimumSizeHint() const
{
    return {m_add->sizeHint().width(), sizeHint().height()};
}

void TagChips::resizeEvent(QResizeEvent*)
{
    place();
}

// Where there is too little room the longest names are elided, as far as they can still be read; chips that find none are left to the
// button at the end.
void TagChips::place()
{
    const int u = Theme::current().u(), gap = 2 * u;
    const int room = width() - m_add->sizeHint().width();
    int fit = 0, widest = 0;
    for (int used = 0; fit < m_chips.size(); ++fit) {
        used += m_chips[fit]->minimumSizeHint().width() + gap;
        if (used > room) break;
        widest = std::max(widest, m_chips[fit]->sizeHint().width());
    }
    const auto widthOf = [&](const QAbstractButton* chip) {
        return std::max(chip->minimumSizeHint().width(), std::min(chip->sizeHint().width(), widest));
    };
    const auto total = [&] {
        int sum = 0;
        for (int i = 0; i < fit; ++i) sum += widthOf(m_chips[i]) + gap;
        return sum;
    };
    while (total() > room && widest > 0) --widest;
    int x = 0;
    for (int i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setVisible(i < fit);
        if (i >= fit) continue;
        const QSize size = m_chips[i]->sizeHint();
        const int wide = widthOf(m_chips[i]);
        m_chips[i]->setGeometry(x, (height() - size.height()) / 2, wide, size.height());
        x += wide + gap;
    }
    const QSize size = m_add->sizeHint();
    m_add->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
}

} // namespace titer::pages

#include "ui/pages/data/trends/moc_tag_chips.cpp"
