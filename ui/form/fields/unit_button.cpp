// Units next to fields.
#include "ui/form/fields/unit_button.h"

#include "ui/form/fields/number_field.h"
#include "ui/look/glyph.h"
#include "ui/look/icons.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace titer::form {

using namespace look;

namespace {

constexpr int beforeWords = 1, arrowWidth = 3; // [u/2], [u]

} // namespace

UnitButton::UnitButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMenuThere(false);
}

void UnitButton::setMenuThere(bool there)
{
    m_menu = there;
    setFocusPolicy(there ? Qt::TabFocus : Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, !there);
    update();
}

// Those of a form stand in one column, which a long unit leaves by as much as it needs.
QSize UnitButton::sizeHint() const
{
    const Theme& theme = Theme::current();
    const int u = theme.u(), words = QFontMetrics(theme.font(Type::Caption)).horizontalAdvance(text());
    return {std::max(15 * u, words + beforeWords * u / 2 + arrowWidth * u), theme.fieldHeight()};
}

// Who types a number after Tab means the next field: it goes there instead of nowhere.
void UnitButton::keyPressEvent(QKeyEvent* event)
{
    const QString typed = event->text();
    const bool number = typed.size() == 1 && (typed[0].isDigit() || QStringLiteral("-+.,").contains(typed[0]));
    if (!number || !focusNextChild()) return QAbstractButton::keyPressEvent(event);
    if (auto* field = qobject_cast<NumberField*>(window()->focusWidget())) QCoreApplication::sendEvent(field, event);
}

void UnitButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    const int u = theme.u();
    const bool lit = m_menu && (underMouse() || hasFocus());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.font(Type::Caption));
    painter.setPen(theme.color(lit ? Token::Accent : Token::Muted));
    const QRect words = rect().adjusted(beforeWords * u / 2, 0, lit ? -arrowWidth * u : 0, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, text());
    const int arrow = arrowWidth * u;
    if (lit)
        paintIcon(&painter, QStringLiteral("i-chevd"), QRectF(width() - arrow, (height() - arrow) / 2.0, arrow, arrow),
                  theme.color(Token::Accent));
    if (hasFocus()) paintFocus(&painter, rect(), theme.radius(Radius::Field));
}

} // namespace titer::form

#include "ui/form/fields/moc_unit_button.cpp"
