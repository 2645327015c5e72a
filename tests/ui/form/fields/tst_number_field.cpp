// A field for numbers: the keys that step through them.
#include "tests/support/test_program.h"
#include "ui/form/fields/number_field.h"

#include <QTest>
#include <QVBoxLayout>

namespace tst_number_field {

using namespace titer;

class NumberFieldTest : public QObject {
    Q_OBJECT

private slots:
    void stepsByKeys_data();
    void stepsByKeys();
    void aFirstClickChoosesWhatStandsThere();
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

// "8" typed into a field with 0 is 8, not 80.
void NumberFieldTest::aFirstClickChoosesWhatStandsThere()
{
    QWidget page;
    QVBoxLayout column(&page);
    form::NumberField first, second;
    for (form::NumberField* field : {&first, &second}) {
        field->setText(QStringLiteral("0"));
        column.addWidget(field);
    }
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    first.setFocus();
    QTest::mouseClick(&second, Qt::LeftButton);
    QTest::keyClick(&second, Qt::Key_8);
    QCOMPARE(second.text(), QStringLiteral("8"));
    QTest::mouseClick(&second, Qt::LeftButton); // within it the cursor stands where it was put
    QVERIFY(!second.hasSelectedText());
}

TITER_WINDOW_TEST(NumberFieldTest)

} // namespace tst_number_field

#include "tst_number_field.moc"
