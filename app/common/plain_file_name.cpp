#include "app/common/plain_file_name.h"

#include <QRegularExpression>

namespace titer::app {

QString plainFileName(const QString& text)
{
    static const QRegularExpression odd(QStringLiteral("[^\\w\\s.()-]+"),
                                        QRegularExpression::UseUnicodePropertiesOption);
    QString name = QString(text).replace(odd, QStringLiteral(" ")).simplified().left(60);
    if (!name.isEmpty() && name.back().isHighSurrogate()) name.chop(1); // half of a letter
    while (name.startsWith(u'.')) name.remove(0, 1);
    return name;
}

} // namespace titer::app
