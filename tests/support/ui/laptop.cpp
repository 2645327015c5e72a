#include "tests/support/ui/laptop.h"

#include "ui/look/language.h"
#include "ui/look/theme.h"

#include <QTest>

namespace titer::support {

void addLaptops()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("scale");
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "de"}) {
        QTest::addRow("1366-%s", language) << QSize(1366, 768) << 100 << QString::fromLatin1(language);
        QTest::addRow("1024-150-%s", language) << QSize(1024, 700) << 150 << QString::fromLatin1(language);
    }
}

Laptop laptop()
{
    QFETCH(QSize, size);
    QFETCH(int, scale);
    QFETCH(QString, language);
    look::useLanguage(language);
    look::Theme::current().setTextScale(scale);
    return {size, scale, language};
}

void leaveLaptop()
{
    look::Theme::current().setTextScale(100);
    look::useLanguage(QStringLiteral("en"));
}

} // namespace titer::support
