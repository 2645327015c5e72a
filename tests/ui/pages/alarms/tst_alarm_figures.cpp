// Figures and journal of alarms: against their benchmarks, what was changed by whom and why, and as copies.
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/fake_feed.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"
#include "ui/pages/alarms/alarm_figures.h"
#include "ui/pages/alarms/alarm_journal_view.h"
#include "ui/shown/run_kpis.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

namespace tst_alarm_figures {

using namespace titer;
using namespace titer::pages;
using look::Theme;

namespace {

struct Stage {
    QTemporaryDir folder;
    app::Document document{solve::catalogue()};
    app::DataSources sources{document};
    app::RecorderClient recorder;
    app::AlarmDefinitions definitions{document, sources, recorder};
    support::FakeFeed feed;
    app::AlarmHistory history;
    AlarmFigures figures{history, definitions, feed};

    explicit Stage(QSize size = {1600, 800})
    {
        figures.resize(size);
        static_cast<QWidget&>(figures).show();
        figures.activateWindow();
        QTest::qWait(1);
    }
};

// More than one operator bears.
app::AlarmPeriod lively()
{
    app::AlarmPeriod period;
    period.from = 1'772'000'000'000'000;
    period.to = period.from + 24 * std::int64_t(3'600'000'000);
    alarm::Figures& figures = period.figures;
    figures.hours = 24.0;
    figures.raised = 216;
    figures.perHour = 9.0;
    figures.perTenMinutes = 1.5;
    figures.maxInTenMinutes = 14;
    figures.floodShare = 0.025;
    figures.floods = 2;
    figures.topTen = {{"al-1", "Oxygen low", alarm::Priority::High, 100, 0.46}};
    figures.topTenShare = 0.46;
    figures.chattering = {{"al-1", "Oxygen low", alarm::Priority::High, 4, 0.46}};
    figures.stale = {"al-7"};
    period.stale = {"pH off"};
    figures.low = 0.6;
    figures.medium = 0.3;
    figures.high = 0.1;
    figures.unanswered = 3;
    figures.medianToAnswer = 300.0;
    alarm::Transition raised;
    raised.time = period.to - 7'200'000'000;
    raised.alarm = "al-1";
    raised.name = "Oxygen low";
    raised.priority = alarm::Priority::High;
    raised.value = 24.0;
    raised.limit = 30.0;
    raised.unit = "%";
    alarm::Transition changed = raised;
    changed.act = alarm::Transition::Act::Defined;
    changed.person = "A. Holm";
    changed.reason = "probe moved";
    changed.oldText = R"({"name": "Oxygen low", "limit": 30})";
    changed.newText = R"({"name": "Oxygen low", "limit": 25})";
    period.journal = {changed, raised};
    return period;
}

} // namespace

class TestAlarmFigures : public QObject {
    Q_OBJECT

private slots:
    void figuresAreComparedWithTheirTargets();
    void theJournalSaysWhatWasChangedByWhomAndWhy();
    void theJournalHasTheUnitsInWhichTagsAreRead();
    void theJournalIsCopiedAsItIsShown();
    void withoutAStoreFiguresSayWhereTheyComeFrom();
    void theyFitANarrowWindow();
};

void TestAlarmFigures::figuresAreComparedWithTheirTargets()
{
    Stage stage;
    AlarmFigures& figures = stage.figures;
    figures.show(lively());
    QCOMPARE(figures.cards().size(), 8);
    QCOMPARE(figures.cards()[0]->accessibleName(), QStringLiteral("Raised per hour: 9.0 1/h, at most 6.0"));
    QVERIFY(figures.cards()[3]->accessibleName().startsWith(QLatin1String("Time in flood: 2.5 % in 2 flood")));
    QCOMPARE(figures.cards()[7]->accessibleName(), QStringLiteral("Median time to acknowledge: 5 min, 3 not "
                                                                  "acknowledged"));
    QCOMPARE(figures.frequent()->topLevelItemCount(), 1);
    QCOMPARE(figures.frequent()->topLevelItem(0)->text(0), QStringLiteral("Oxygen low"));
    QCOMPARE(figures.priorities()->topLevelItem(0)->text(1), QStringLiteral("60"));
    QCOMPARE(figures.priorities()->topLevelItem(0)->text(2), QStringLiteral("80"));
    QCOMPARE(figures.nuisances()->topLevelItemCount(), 2);
}

void TestAlarmFigures::theJournalSaysWhatWasChangedByWhomAndWhy()
{
    Stage stage;
    AlarmJournalView& journal = *stage.figures.journal();
    stage.figures.show(lively());
    QTreeWidget* table = journal.table();
    QCOMPARE(table->topLevelItemCount(), 2);
    const QTreeWidgetItem* changed = table->topLevelItem(0);
    QCOMPARE(changed->text(2), QStringLiteral("Changed"));
    QCOMPARE(changed->text(3), QStringLiteral("Limit: 30 → 25"));
    QCOMPARE(changed->text(4), QStringLiteral("A. Holm"));
    QCOMPARE(changed->text(5), QStringLiteral("probe moved"));
    QCOMPARE(table->topLevelItem(1)->text(3), QStringLiteral("24\u00A0%, limit 30"));
    journal.search()->setText(QStringLiteral("holm"));
    QVERIFY(!changed->isHidden());
    QVERIFY(table->topLevelItem(1)->isHidden());
}

// Recorded in mg/L, read in g/L; what nobody defines any more stays as it was recorded.
void TestAlarmFigures::theJournalHasTheUnitsInWhichTagsAreRead()
{
    Stage stage;
    QVERIFY(stage.document.createProject(stage.folder.filePath(QStringLiteral("a.titer"))));
    app::FeedTag titre{"src-1/titre", "Titre", "mg/L"};
    titre.measures = "model/p.titer";
    titre.unitOfModel = "g/L";
    stage.feed.setTags({titre});
    alarm::Definition low;
    low.name = "Titre low";
    low.tag = titre.id;
    low.kind = alarm::Kind::Below;
    low.limit = 4500;
    low.unit = "mg/L";
    low.cause = "Cells starve";
    low.consequence = "The batch is short";
    low.response = "Feed";
    const auto id = stage.definitions.keep(low, "new");
    QVERIFY2(id.ok(), id ? "" : id.error().what.text().c_str());
    app::AlarmPeriod period = lively();
    alarm::Transition& raised = period.journal[1];
    raised.alarm = "al-9";
    raised.value = 4000;
    raised.limit = 4500;
    raised.unit = "mg/L";
    const QTreeWidget* table = stage.figures.journal()->table();
    const auto value = [&] { return table->topLevelItem(1)->text(3); };
    stage.figures.show(period);
    QCOMPARE(value(), QStringLiteral("4,000\u00A0mg/L, limit 4,500"));
    raised.alarm = *id;
    stage.figures.show(period);
    QCOMPARE(value(), QStringLiteral("4.00\u00A0g/L, limit 4.50"));
}

void TestAlarmFigures::theJournalIsCopiedAsItIsShown()
{
    Stage stage;
    AlarmJournalView& journal = *stage.figures.journal();
    QVERIFY(!journal.copyButton()->isEnabled());
    stage.figures.show(lively());
    QClipboard* clipboard = QApplication::clipboard();
    const auto lines = [&] { return clipboard->text().split(u'\n', Qt::SkipEmptyParts); };
    QTest::mouseClick(journal.copyButton(), Qt::LeftButton);
    QCOMPARE(lines().size(), 3);
    QVERIFY(lines()[0].startsWith(QLatin1String("time\tsource_time\talarm")));
    QVERIFY(lines()[1].contains(QLatin1String("probe moved")) && lines()[1].contains(QLatin1String("A. Holm")));
    QVERIFY(clipboard->mimeData()->hasFormat(QStringLiteral("text/csv")));
    // By keys alone, what the search left.
    clipboard->clear();
    journal.search()->setText(QStringLiteral("holm"));
    journal.table()->setFocus();
    QTest::keyClick(journal.table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(lines().size(), 2);
    QCOMPARE(clipboard->mimeData()->data(QStringLiteral("text/csv")),
             QByteArray::fromStdString(app::journalCsv({lively().journal[0]})));
}

void TestAlarmFigures::withoutAStoreFiguresSayWhereTheyComeFrom()
{
    Stage stage;
    QVERIFY(stage.figures.state()->text().contains(QLatin1String("recorder")));
    QVERIFY(!stage.figures.cards().first()->isVisible());
}

void TestAlarmFigures::theyFitANarrowWindow()
{
    look::useLanguage(QStringLiteral("de"));
    for (const int scale : {100, 150}) {
        Theme::current().setTextScale(scale);
        Stage stage(QSize(1228, 600)); // next to the rail at 1280 x 720
        stage.figures.show(lively());
        QVERIFY2(stage.figures.minimumSizeHint().width() <= 1228,
                 qPrintable(QString::number(stage.figures.minimumSizeHint().width())));
        Theme::current().setTextScale(100);
    }
}

TITER_WINDOW_TEST(TestAlarmFigures)

} // namespace tst_alarm_figures

#include "tst_alarm_figures.moc"
