// Deviations in the window: what is recorded, stated and closed there is what titer-cli deviations reads, and what was refused stays typed.
#include "core/store/deviations.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/warnings.h"
#include "tests/support/ui/window.h"
#include "ui/look/theme.h"
#include "ui/pages/analyse/deviation_sheet.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

namespace tst_deviation_sheet {

using namespace titer;
using store::Deviation;
using store::DeviationRecord;

class DeviationSheetTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }

    void recordsStatesAndCloses()
    {
        const QTemporaryDir folder;
        const QString table = folder.filePath(QStringLiteral("lots.csv")),
                      record = folder.filePath(QStringLiteral("lots.deviations"));
        const support::Warnings warnings;
        QWidget page;
        page.resize(1024, 700);
        page.show();
        pages::DeviationSheet sheet(&page);
        sheet.open(table);
        QVERIFY(sheet.isVisible());
        QVERIFY2(sheet.findings().value(0).contains("No deviation is recorded yet"),
                 qPrintable(sheet.findings().join(u' ')));
        QVERIFY(!QFileInfo::exists(record)); // looking makes no file

        // Without a batch it is refused, and what was typed stays.
        sheet.what()->setText(QStringLiteral("below its lower limit"));
        QTest::mouseClick(sheet.keepButton(), Qt::LeftButton);
        QCOMPARE(sheet.list()->topLevelItemCount(), 0);
        QCOMPARE(sheet.findings().size(), 1);
        QCOMPARE(sheet.what()->text(), QStringLiteral("below its lower limit"));
        sheet.batch()->setText(QStringLiteral("L12"));
        sheet.attribute()->setText(QStringLiteral("titre"));
        QTest::mouseClick(sheet.keepButton(), Qt::LeftButton);
        QCOMPARE(sheet.list()->topLevelItemCount(), 1);
        const auto read = [&] { return DeviationRecord::at(record.toStdString()).read(); };
        base::Result<std::vector<Deviation>> all = read();
        QVERIFY(all.ok() && all->size() == 1);
        QVERIFY(all->front().batch == "L12" && all->front().attribute == "titre" && all->front().open);

        // It is chosen; what was found stays, cause and action are stated.
        QVERIFY(sheet.batch()->isReadOnly() && sheet.what()->isReadOnly() && !sheet.cause()->isReadOnly());
        sheet.cause()->setText(QStringLiteral("feed pump at 80 %"));
        QTest::mouseClick(sheet.endButton(), Qt::LeftButton);
        QVERIFY2(sheet.findings().value(0).contains("has no action yet"), qPrintable(sheet.findings().join(u' ')));
        QCOMPARE(sheet.cause()->text(), QStringLiteral("feed pump at 80 %"));
        QTest::mouseClick(sheet.keepButton(), Qt::LeftButton);
        QCOMPARE(read()->front().cause, std::string("feed pump at 80 %"));
        sheet.action()->setText(QStringLiteral("pump replaced"));
        sheet.reason()->setText(QStringLiteral("three lots within limits since"));
        QTest::mouseClick(sheet.endButton(), Qt::LeftButton);
        all = read();
        QVERIFY(!all->front().open && all->front().action == "pump replaced");
        QCOMPARE(sheet.list()->topLevelItem(0)->text(3), QStringLiteral("closed"));
        QVERIFY(!sheet.endButton()->isEnabled() && !sheet.keepButton()->isEnabled() && sheet.cause()->isReadOnly());

        // Another one begins empty, and one that is opened again lists both.
        QTest::mouseClick(sheet.newButton(), Qt::LeftButton);
        QVERIFY(sheet.batch()->text().isEmpty() && !sheet.batch()->isReadOnly() && sheet.keepButton()->isEnabled());
        sheet.batch()->setText(QStringLiteral("L15"));
        sheet.what()->setText(QStringLiteral("filter exchanged"));
        QTest::mouseClick(sheet.keepButton(), Qt::LeftButton);
        sheet.open(record);
        QCOMPARE(sheet.list()->topLevelItemCount(), 2);
        QVERIFY(sheet.findings().isEmpty());
        QVERIFY2(support::cutOff(sheet).isEmpty(), qPrintable(support::cutOff(sheet).join(u'\n')));
        QTest::keyClick(&sheet, Qt::Key_Escape);
        QVERIFY(!sheet.isVisible());
        QCOMPARE(warnings.messages(), QStringList());
    }

    void saysThatAFileIsNoRecord()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("other.deviations"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no record") > 0);
        file.close();
        QWidget page;
        page.show();
        pages::DeviationSheet sheet(&page);
        sheet.open(path);
        QCOMPARE(sheet.findings().size(), 1);
        QCOMPARE(sheet.list()->topLevelItemCount(), 0);
    }
};

TITER_WINDOW_TEST(DeviationSheetTest)

} // namespace tst_deviation_sheet

#include "tst_deviation_sheet.moc"
