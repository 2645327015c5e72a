#include "app/common/shown_number.h"

#include <QLocale>

namespace titer::app {

QString shownNumber(double value, char format, int precision)
{
    return QLocale().toString(value, format, precision).replace(u'-', QChar(0x2212));
}

} // namespace titer::app
