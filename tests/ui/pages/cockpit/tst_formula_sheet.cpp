// Tags by formula in the window: typed with their units checked, kept, changed, removed, by keys alone.
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/fake_feed.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/warnings.h"
#include "ui/form/fields/tag_completer.h"
#include "ui/look/language.h"
#include "ui/pages/cockpit/formula_sheet.h"
#include "ui/widgets/tag_chooser.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_formula_sheet {

using namespace titer;
using namespace titer::pages;
using look::Theme;

namespace {

struct Stage {
    QTemporaryDir folder;
    app::Document document{solve::catalogue()};
    app::BoardSession boards{document};
    app::Formulas formulas{document};
    support::FakeFeed feed{{{"src-1/Feed", "Feed", "mL/min"}, {"src-1/Volume", "Volume", "L"}}};
    support::FakeAlarms alarms;
    QWidget page;
    FormulaSheet sheet{{formulas, feed, boards, alarms,
                        [this] { return document.createProject(folder.filePath("Formulas.titer")).ok(); }},
                       &page};

    explicit Stage(QSize size = {1280, 660})
    {
        feed.setValue("src-1/Feed", 10.0);
        feed.setValue("src-1/Volume", 2.0);
        page.resize(size);
        page.show();
        page.activateWindow();
        QTest::qWait(1);
    }
    void type(const QString& name, const QString& formula, const QString& unit = {})
    {
        sheet.name()->setText(name);
        sheet.formula()->setPlainText(formula);
        sheet.unit()->setText(unit);
    }
};

} // namespace

class TestFormulaSheet : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void cleanup() { look::useLanguage(QStringLiteral("en")); }

    void checksUnitsWhileTheyAreTyped()
    {
        Stage stage;
        stage.sheet.open();
        QVERIFY(stage.sheet.findings().isEmpty()); // nobody has written anything yet
        QVERIFY(!stage.sheet.saveButton()->isEnabled());
        stage.type("Dilution", "`src-1/Feed` + `src-1/Volume`");
        QCOMPARE(stage.sheet.findings().size(), 1);
        QVERIFY(stage.sheet.formula()->property("wrong").toBool());
        QVERIFY(!stage.sheet.saveButton()->isEnabled());
        stage.type("Dilution", "`src-1/Feed` / `src-1/Volume`", "g");
        QVERIFY(stage.sheet.unit()->property("wrong").toBool());
        QVERIFY(!stage.sheet.formula()->property("wrong").toBool());
        stage.type("Dilution", "`src-1/Feed` / `src-1/Volume`", "1/h");
        QVERIFY2(stage.sheet.findings().join(u' ').contains("0.300"), qPrintable(stage.sheet.findings().join(u' ')));
        QVERIFY(stage.sheet.saveButton()->isEnabled());
    }

    void keepsChangesAndRemoves()
    {
        Stage stage;
        QSignalSpy saved(&stage.formulas, &app::Formulas::saved);
        stage.sheet.open();
        stage.type("Dilution", "`src-1/Feed` / `src-1/Volume`", "1/h");
        stage.sheet.reason()->setText("watch it");
        stage.sheet.saveButton()->click();
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved[0][0].value<std::string>(), "watch it");
        QCOMPARE(stage.sheet.list()->count(), 1);
        const std::string id = stage.formulas.list().front().id;
        stage.sheet.formula()->setPlainText("2 * `src-1/Feed` / `src-1/Volume`");
        stage.sheet.saveButton()->click();
        QCOMPARE(stage.formulas.list().size(), std::size_t(1));
        QCOMPARE(stage.formulas.list().front().id, id);
        QCOMPARE(stage.formulas.list().front().formula, "2 * `src-1/Feed` / `src-1/Volume`");
        stage.sheet.removeButton()->click();
        QCOMPARE(stage.formulas.list().size(), std::size_t(1)); // asked once
        stage.sheet.removeButton()->click();
        QVERIFY(stage.formulas.list().empty());
        // As another window would read it.
        QVERIFY(stage.document.openProject(stage.document.path()));
        QVERIFY(stage.formulas.list().empty());
    }

    void reportsWhatReadsItAndWhatWouldBreak()
    {
        Stage stage;
        QVERIFY(stage.document.createProject(stage.folder.filePath("Formulas.titer")));
        QVERIFY(stage.formulas.put({"", "Dilution", "`src-1/Feed` / `src-1/Volume`", "1/h"}, "").ok());
        QVERIFY(stage.formulas.put({"", "Faster", "`calc/Dilution` + 1 / 3600 * `calc/Dilution`", ""}, "").ok());
        app::Board board;
        board.name = "Bioreactor";
        board.tiles.push_back({.id = "t1", .type = "big_number", .tags = {"calc/Dilution"}});
        stage.boards.add(board, "Add board");
        stage.alarms.setRows({support::alarmRow("al-1", "Too fast", "calc/Dilution", alarm::Priority::High)});
        const auto uses =
            app::usesOf(stage.formulas.list()[0], stage.boards.boards(), stage.formulas.list(), stage.alarms.rows());
        QCOMPARE(uses.size(), std::size_t(3));
        QVERIFY(app::usesOf(stage.formulas.list()[1], stage.boards.boards(), stage.formulas.list(), stage.alarms.rows())
                    .empty());
        stage.sheet.open();
        QVERIFY(stage.sheet.name()->isReadOnly());
        // The other formula adds it to itself, which any unit allows; one that reads itself breaks both.
        stage.sheet.formula()->setPlainText("`calc/Faster`");
        QVERIFY(!stage.sheet.saveButton()->isEnabled());
        QVERIFY(stage.sheet.findings().size() >= 1);
    }

    void insertsTagsByName()
    {
        Stage stage;
        stage.sheet.open();
        stage.sheet.insertButton()->click();
        QTRY_VERIFY(stage.sheet.chooser()->isVisible());
        emit stage.sheet.chooser()->toggled(1, true);
        QCOMPARE(stage.sheet.formula()->toPlainText(), "`src-1/Volume`");
    }

    // By the label of a tag, without a chooser.
    void completesTagsWhileTheyAreTyped()
    {
        Stage stage;
        stage.sheet.open();
        stage.sheet.formula()->setFocus();
        QTest::keyClicks(stage.sheet.formula(), "2 * vol");
        QAbstractItemView* list = stage.sheet.formulaTags()->popup();
        QVERIFY(list->isVisible());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(stage.sheet.formula()->toPlainText(), "2 * `src-1/Volume`");
    }

    void isWrittenByKeysAlone()
    {
        Stage stage;
        stage.sheet.open();
        QCOMPARE(QApplication::focusWidget(), stage.sheet.name());
        const auto keys = [](const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); };
        const auto tab = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); };
        keys("Dilution");
        tab();
        keys("1/h");
        tab();
        keys("`src-1/Feed` / `src-1/Volume`");
        tab();
        tab();
        QCOMPARE(QApplication::focusWidget(), stage.sheet.saveButton());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(stage.formulas.list().size(), std::size_t(1));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!stage.sheet.isVisible());
    }

    void picturesInEveryLookWithoutAWarning()
    {
        support::Warnings warnings;
        for (const support::Variant& variant : support::variants()) {
            Theme::current().choose(variant.choice);
            for (const char* language : {"en", "de"}) {
                look::useLanguage(QLatin1String(language));
                Stage stage;
                QVERIFY(stage.document.createProject(stage.folder.filePath("Formulas.titer")));
                QVERIFY(stage.formulas.put({"", "Dilution", "`src-1/Feed` / `src-1/Volume`", "1/h"}, "").ok());
                stage.sheet.open();
                stage.sheet.unit()->setText("L");
                const QString name = QStringLiteral("formulas_%1_%2").arg(variant.name, QLatin1String(language));
                QVERIFY(support::inked(support::picture(stage.page, name, {1280, 660}, variant.pixelRatio)) > 0.005);
            }
        }
        Theme::current().choose(look::Choice::Light);
        QCOMPARE(warnings.messages(), QStringList());
    }
};

TITER_WINDOW_TEST(TestFormulaSheet)

} // namespace tst_formula_sheet

#include "tst_formula_sheet.moc"
