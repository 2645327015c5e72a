// Units next to fields.
#include "ui/form/fields/unit_button.h"

#include "ui/form/fields/number_field.h"
#include "ui/look/glyph.h"
#include "ui/look/icons.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>

namespace titer::form {

using namespace look;

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

QSize UnitButton::sizeHint() const
{
    return {15 * Theme::current().u(), Theme::current().fieldHeight()};
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
    const QRect words = rect().adjusted(u / 2, 0, lit ? -3 * u : 0, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (lit)
        paintIcon(&painter, QStringLiteral("i-chevd"), QRectF(width() - 3 * u, (height() - 3 * u) / 2.0, 3 * u, 3 * u),
                  theme.color(Token::Accent));
    if (hasFocus()) paintFocus(&painter, rect(), theme.radius(Radius::Field));
}

} // namespace titer::form

#include "ui/form/fields/moc_unit_button.cpp"
