#include "app/common/shown_number.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace titer::app {

QString shownNumber(double value, char format, int precision)
{
    QString text = QLocale().toString(value, format, precision);
    // What is rounded to nothing has no sign.
    const bool isZero = std::none_of(text.begin(), text.end(), [](QChar c) { return c.digitValue() > 0; });
    if (isZero && std::isfinite(value) && text.startsWith(u'-')) text.remove(0, 1);
    return text.replace(u'-', QChar(0x2212));
}

} // namespace titer::app
