// Names that are cut never look alike where they are not.
#include "tests/support/test_program.h"
#include "ui/look/elided.h"
#include "ui/look/theme.h"

#include <QFontMetricsF>
#include <QTest>

namespace tst_elided {

using namespace titer;

class ElidedTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }

    void namesThatDifferStayApart_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::newRow("by their last figure")
            << QStringList{"Draft of a fed-batch of E. coli 1", "Draft of a fed-batch of E. coli 2",
                           "Draft of a fed-batch of E. coli 12"};
        QTest::newRow("in their midst") << QStringList{"Growth rate of the feed of the bioreactor and its pump",
                                                       "Growth rate of the base of the bioreactor and its pump"};
        QTest::newRow("at their beginning")
            << QStringList{"Feed rate of the first week", "Base rate of the first week"};
        QTest::newRow("by what one has more") << QStringList{"Duration of Phase × Maximum kLa of the vessel",
                                                             "Duration of Phase × Maximum kLa of the vessel²"};
        QTest::newRow("short and long") << QStringList{"pH",
                                                       "A name that is longer than the room that there is for it"};
    }

    void namesThatDifferStayApart()
    {
        QFETCH(QStringList, names);
        const QFontMetricsF metrics(look::Theme::current().font(look::Type::Body));
        bool cut = false;
        for (const double room : {60.0, 90.0, 140.0, 2000.0}) {
            QStringList shown = look::elidedApart(names, metrics, room);
            QCOMPARE(shown.size(), names.size());
            for (qsizetype i = 0; i < names.size(); ++i) {
                // In its room, or whole.
                QVERIFY(shown[i] == names[i] || metrics.horizontalAdvance(shown[i]) <= room + 1);
                cut = cut || shown[i] != names[i];
                if (metrics.horizontalAdvance(names[i]) <= room) QCOMPARE(shown[i], names[i]);
            }
            QVERIFY2(shown.removeDuplicates() == 0, qPrintable(shown.join(u'|')));
        }
        QVERIFY(cut);
    }

    void namesThatAreAlikeLookAlike()
    {
        const QFontMetricsF metrics(look::Theme::current().font(look::Type::Body));
        const QString name = QStringLiteral("A name that comes twice, since two things bear it");
        const QStringList shown = look::elidedApart({name, name}, metrics, 80);
        QVERIFY(shown[0] == shown[1] && shown[0].endsWith(u'…'));
    }
};

TITER_WINDOW_TEST(ElidedTest)

} // namespace tst_elided

#include "tst_elided.moc"
