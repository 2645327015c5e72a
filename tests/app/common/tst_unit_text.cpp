// Units as people read them, in their language where one is a word.
#include "app/common/sentence.h"
#include "app/common/unit_text.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

namespace tst_unit_text {

using namespace titer;

namespace {

class German : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return QByteArray(source) == "% air" ? QStringLiteral("% Luft") : QString();
    }
};

} // namespace

class TestUnitText : public QObject {
    Q_OBJECT

private slots:
    void percentOfAirIsAWord()
    {
        QCOMPARE(app::unitText("% air"), QStringLiteral("% air"));
        German german;
        QVERIFY(QCoreApplication::installTranslator(&german));
        QCOMPARE(app::unitText("% air"), QStringLiteral("% Luft"));
        QCOMPARE(app::unitText("% air/h"), QStringLiteral("% Luft/h"));
        QCOMPARE(app::unitText("mOsm/kg"), QStringLiteral("mOsm/kg"));
        // In a sentence as well.
        QCOMPARE(app::quantityWords("40 % air"), QStringLiteral("40 % Luft"));
        QCoreApplication::removeTranslator(&german);
    }

    void powersAndExponentsAreRaised()
    {
        QCOMPARE(app::unitText("1e6 cells/mL"), QStringLiteral("10⁶/mL"));
        QCOMPARE(app::unitText("m3"), QStringLiteral("m³"));
        QCOMPARE(app::unitText("um"), QStringLiteral("µm"));
        QCOMPARE(app::unitText("dK"), QStringLiteral("K"));
        QCOMPARE(app::unitText("dK/h"), QStringLiteral("K/h"));
        QCOMPARE(app::unitText("1"), QString());
    }
};

TITER_TEST(TestUnitText)

} // namespace tst_unit_text

#include "tst_unit_text.moc"
