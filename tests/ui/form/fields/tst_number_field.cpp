// A field for numbers: the keys that step through them.
#include "tests/support/test_program.h"
#include "ui/form/fields/number_field.h"

#include <QTest>

namespace tst_number_field {

using namespace titer;

class NumberFieldTest : public QObject {
    Q_OBJECT

private slots:
    void stepsByKeys_data();
    void stepsByKeys();
};

void NumberFieldTest::stepsByKeys_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("next");
    QTest::newRow("up") << "7.1" << Qt::Key_Up << "7.2";
    QTest::newRow("down") << "7.1" << Qt::Key_Down << "7.0";
    QTest::newRow("negative") << "-7.1" << Qt::Key_Up << "-7.0";
    // As results, tables and axes write it.
    QTest::newRow("typographic minus") << QStringLiteral("−7.1") << Qt::Key_Up << "-7.0";
    QTest::newRow("no number") << "7.1.1" << Qt::Key_Up << "7.1.1";
}

void NumberFieldTest::stepsByKeys()
{
    QFETCH(QString, shown);
    QFETCH(Qt::Key, key);
    QFETCH(QString, next);
    form::NumberField field;
    field.setStep(0.1);
    field.setText(shown);
    QTest::keyClick(&field, key);
    QCOMPARE(field.text(), next);
}

TITER_WINDOW_TEST(NumberFieldTest)

} // namespace tst_number_field

#include "tst_number_field.moc"
