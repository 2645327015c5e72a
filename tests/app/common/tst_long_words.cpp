// Words of the window in several languages, broken where a person would break them.
#include "app/common/long_words.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_long_words {

using namespace titer;

class LongWordsTest : public QObject {
    Q_OBJECT

private slots:
    void breaksBetweenSyllables_data()
    {
        QTest::addColumn<QString>("broken");
        for (const char* word :
             {"Zwi-schen-raum-ge-schwin-dig-keit", "Chro-ma-to-gra-phie-säule", "Tel-ler-se-pa-ra-tor",
              "Hoch-druck-ho-mo-ge-ni-sa-tor", "Elu-tions-puf-fer-vor-lage", "Rei-ni-gungs-lö-sung",
              "Behäl-ter-vo-lu-men", "Fil-tra-tions-ge-schwin-dig-keit", "chro-ma-to-gra-phy", "kro-ma-to-grafi",
              "cro-ma-to-gra-fía", "Fed-Batch-CHO", "Hal-te-tank", "Anti-kör-per", "Bio-reak-tor", "Capture"})
            QTest::newRow(word) << QString::fromUtf8(word);
    }
    void breaksBetweenSyllables()
    {
        QFETCH(QString, broken);
        const QString word = broken == QLatin1String("Fed-Batch-CHO") ? broken : QString(broken).remove(u'-');
        QString made = word;
        const QList<qsizetype> breaks = app::breaksOf(word);
        for (qsizetype i = breaks.size(); i-- > 0;) made.insert(breaks[i], u'-');
        QCOMPARE(made, broken);
        QCOMPARE(app::breakable(word).remove(QChar(0x00ad)), word);
    }

    void leavesShortWordsAndBlanksAlone()
    {
        QCOMPARE(app::breakable(QStringLiteral("Osmolality of  the medium, 37 °C")),
                 QStringLiteral("Osmolality of  the medium, 37 °C"));
        QCOMPARE(app::breakable({}), QString());
    }
};

TITER_TEST(LongWordsTest)

} // namespace tst_long_words

#include "tst_long_words.moc"
