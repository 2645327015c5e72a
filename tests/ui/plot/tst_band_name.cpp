// Names on bands: whole, else their first words, never half a word.
#include "tests/support/test_program.h"
#include "ui/look/theme.h"
#include "ui/plot/band_name.h"

#include <QApplication>
#include <QTest>

namespace tst_band_name {

using namespace titer;
using plot::bandName;

class BandNameTest : public QObject {
    Q_OBJECT

private slots:
    void isMadeOfWholeWords()
    {
        look::Theme::current().apply(*qApp);
        const QFontMetricsF metrics(look::Theme::current().font(look::Type::Caption));
        const auto widthOf = [&](const char* text) { return metrics.horizontalAdvance(QString::fromUtf8(text)) + 0.5; };
        const QString name = QStringLiteral("Feed, 37 °C");
        QCOMPARE(bandName(metrics, name, widthOf("Feed, 37 °C")), name);
        QCOMPARE(bandName(metrics, name, widthOf("Feed, 37…")), QStringLiteral("Feed, 37…"));
        QCOMPARE(bandName(metrics, name, widthOf("Feed…")), QStringLiteral("Feed…"));
        QCOMPARE(bandName(metrics, name, widthOf("Fee…")), QString());
        QCOMPARE(bandName(metrics, QStringLiteral("Temperature"), widthOf("Temperatu…")), QString());
        QCOMPARE(bandName(metrics, QString(), 0.0), QString());
    }
};

TITER_WINDOW_TEST(BandNameTest)

} // namespace tst_band_name

#include "tst_band_name.moc"
