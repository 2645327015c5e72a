// What is typed into fields of a study that take a value only when they are left: nothing that saves, runs or closes loses it.
#include "tests/support/test_program.h"
#include "tests/ui/pages/studies/studies_stage.h"
#include "ui/form/fields/number_field.h"
#include "ui/look/theme.h"
#include "ui/study/factor_pane.h"
#include "ui/study/response_form.h"

#include <QApplication>
#include <QFocusEvent>

#include <optional>

namespace tst_studies_typed {

using namespace titer;

namespace {

void typeOver(form::NumberField* field, const char* text)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QString::fromLatin1(text));
}

void tellLeft(QWidget* field, Qt::FocusReason reason)
{
    QFocusEvent left(QEvent::FocusOut, reason);
    QApplication::sendEvent(field, &left);
}

} // namespace

class StudiesTypedTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }

    void aBoundIsTakenBeforeItIsSavedOrClosed()
    {
        Stage stage;
        QVERIFY(stage.desk.document.createProject(stage.desk.folder.filePath(QStringLiteral("A.titer"))).ok());
        stage.addPlane();
        const auto high = [&] { return stage.page().panes().factors()->rows().at(0).high; };
        typeOver(high(), "12.5");
        QCOMPARE(stage.study().factors[0].factor.high, 10.0);
        QTest::keyClick(high(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(stage.study().factors[0].factor.high, 12.5);
        typeOver(high(), "11 apples"); // no quantity
        QTest::keyClick(high(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(stage.study().factors[0].factor.high, 12.5);
        QVERIFY(!stage.page().panes().factors()->reported().isEmpty());
        QTRY_VERIFY(stage.session().isAnalysed());
        typeOver(high(), "13.5");
        QVERIFY(stage.window.close());
        QCOMPARE(stage.study().factors[0].factor.high, 13.5);
    }

    void aBoundIsTakenForAMenuAndAnotherWindow()
    {
        Stage stage;
        stage.addPlane();
        const auto low = [&] { return stage.page().panes().factors()->rows().at(0).low; };
        typeOver(low(), "2");
        tellLeft(low(), Qt::PopupFocusReason);
        QCOMPARE(stage.study().factors[0].factor.low, 2.0);
        typeOver(low(), "3");
        tellLeft(low(), Qt::ActiveWindowFocusReason);
        QCOMPARE(stage.study().factors[0].factor.low, 3.0);
    }

    void aLimitIsTakenWhenItsFormIsHidden()
    {
        Stage stage;
        stage.addPlane();
        study::FactorPane* pane = stage.page().panes().factors();
        pane->form()->open(0, pane);
        typeOver(pane->form()->lowField(), "4.5");
        pane->form()->hide();
        QCOMPARE(stage.study().responses[0].low, std::optional<double>(4.5));
    }
};

TITER_WINDOW_TEST(StudiesTypedTest)

} // namespace tst_studies_typed

#include "tst_studies_typed.moc"
