// Presentation.
#include "ui/look/presentation.h"

#include "ui/look/theme.h"

#include <QGuiApplication>
#include <QStyleHints>

#include <algorithm>

namespace titer::look {

namespace {

constexpr qreal thicker = 1.75;
constexpr int maxTextScale = 200; // [%], as far as pages hold it

bool presented = false, blinking = true;

} // namespace

bool isPresented()
{
    return presented;
}

void setPresented(bool on)
{
    presented = on;
}

int presentedText(int own)
{
    return std::min(maxTextScale, own * 3 / 2);
}

// A wall has thick lines of its own.
qreal lineWidth(qreal usual)
{
    return presented && Theme::current().look() != Look::Wall ? thicker * usual : usual;
}

// A desktop whose text cursor stands still has a person who wants no blinking.
bool mayBlink()
{
    return blinking && QGuiApplication::styleHints()->cursorFlashTime() > 0;
}

void setMayBlink(bool may)
{
    blinking = may;
}

} // namespace titer::look
