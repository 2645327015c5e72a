// The effectiveness of equipment in the window: the figures of the manual's table, and what is wrong with another.
#include "tests/support/test_program.h"
#include "tests/support/ui/warnings.h"
#include "tests/support/ui/window.h"
#include "ui/look/theme.h"
#include "ui/pages/analyse/equipment/effectiveness_sheet.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

namespace tst_effectiveness_sheet {

using namespace titer;

namespace {

const char* const intervals = "equipment,start,end,state,good,total,rate [1/h],reason\n"
                              "filler,2026-03-02 06:00,2026-03-02 11:00,productive,4000,4500,1000,\n"
                              "filler,2026-03-02 11:00,2026-03-02 12:00,unscheduled_down,,,,stopper bowl\n"
                              "filler,2026-03-02 12:00,2026-03-02 13:00,standby,,,,no vials\n"
                              "filler,2026-03-02 13:00,2026-03-02 16:00,productive,2300,2700,1000,\n"
                              "filler,2026-03-02 16:00,2026-03-02 18:00,scheduled_down,,,,cleaning\n";

} // namespace

class EffectivenessSheetTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString written(const char* name, const QByteArray& text)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }

    // 80 % of ten planned hours were productive, 90 % of what the ideal rate allows was made, 87.5 % of that is good.
    void showsFiguresAndLosses()
    {
        const support::Warnings warnings;
        QWidget page;
        page.resize(1024, 700);
        page.show();
        pages::EffectivenessSheet sheet(&page);
        sheet.open(written("one.csv", intervals), base::Zone());
        QVERIFY2(sheet.isVisible() && sheet.findings().isEmpty(), qPrintable(sheet.findings().join(u' ')));
        QCOMPARE(sheet.figures()->topLevelItemCount(), 1);
        const QTreeWidgetItem* filler = sheet.figures()->topLevelItem(0);
        QCOMPARE(filler->text(0), QStringLiteral("filler"));
        QCOMPARE(filler->text(1), QStringLiteral("2026-03-02T06:00:00Z"));
        QCOMPARE(filler->text(4), QStringLiteral("80.0"));
        QCOMPARE(filler->text(5), QStringLiteral("90.0"));
        QCOMPARE(filler->text(6), QStringLiteral("87.5"));
        QCOMPARE(filler->text(7), QStringLiteral("63.0"));
        QStringList reasons;
        for (int i = 0; i < sheet.losses()->topLevelItemCount(); ++i)
            reasons << sheet.losses()->topLevelItem(i)->text(3);
        QVERIFY2(reasons.contains("stopper bowl") && reasons.contains("no vials") && !reasons.contains("cleaning"),
                 qPrintable(reasons.join(u',')));
        QVERIFY2(support::cutOff(sheet).isEmpty(), qPrintable(support::cutOff(sheet).join(u'\n')));
        // Of several pieces the last row has all together.
        sheet.open(written("two.csv", QByteArray(intervals) +
                                          "other,2026-03-02 06:00,2026-03-02 10:00,productive,1800,1800,500,\n"),
                   base::Zone());
        QCOMPARE(sheet.figures()->topLevelItemCount(), 3);
        QCOMPARE(sheet.figures()->topLevelItem(2)->text(0), QStringLiteral("all together"));
        QTest::keyClick(&sheet, Qt::Key_Escape);
        QVERIFY(!sheet.isVisible());
        QCOMPARE(warnings.messages(), QStringList());
    }

    void saysWhatIsWrong()
    {
        QWidget page;
        page.show();
        pages::EffectivenessSheet sheet(&page);
        sheet.open(written("wrong.csv",
                           QByteArray(intervals) + "filler,2026-03-02 06:30,2026-03-02 07:00,standby,,,,overlaps\n"),
                   base::Zone());
        QVERIFY(!sheet.findings().isEmpty());
        QCOMPARE(sheet.figures()->topLevelItemCount(), 0);
        QCOMPARE(sheet.losses()->topLevelItemCount(), 0);
    }
};

TITER_WINDOW_TEST(EffectivenessSheetTest)

} // namespace tst_effectiveness_sheet

#include "tst_effectiveness_sheet.moc"
