// The Data page over what a recorder has stored: the lane over the plots, notes, gaps and their quality.
#include "core/store/history/historian.h"
#include "core/store/history/intervals.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/recorded_room.h"
#include "tests/support/ui/warnings.h"
#include "ui/look/language.h"
#include "ui/pages/data/data_list.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/data/inspectors/interval_inspector.h"
#include "ui/pages/data/trace_view.h"
#include "ui/pages/data/trends/data_trends.h"
#include "ui/pages/data/trends/plot_figure.h"
#include "ui/pages/data/trends/tag_chips.h"
#include "ui/plot/trend/interval_lane.h"
#include "ui/plot/trend/quality_strip.h"
#include "ui/plot/trend/trend_plot.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

#include <cmath>

namespace tst_data_store {

using namespace titer;
using namespace titer::pages;
using look::Theme;
using plot::LaneMark;
using store::Interval;

namespace {

using Room = support::RecordedRoom;

constexpr int longRead = Room::longRead; // [ms]
constexpr std::int64_t second = Room::second, start = Room::start;

} // namespace

class DataStoreTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void cleanup()
    {
        Theme::current().choose(look::Choice::Light);
        Theme::current().setTextScale(100);
        look::useLanguage(QStringLiteral("en"));
    }

    void theLaneStandsOverThePlots();
    void gapsAreHatchedThroughEveryPlotAndThoseReadBackLightly();
    void aNoteIsWrittenAtTheCursorByKeysAlone();
    void aNoteIsLeftByEscape();
    void keysLeadFromMarkToMark();
    void batchesStandInTheTreeAndAreZoomedTo();
    void aBatchIsBegunAndEndedByHand();
    void theSearchFindsAPhaseAndATag();
    void gapsAreCountedWhileNothingIsRecorded();
    void whatEstimatorsGaveStandsAmongTheSources();
    void chipsTakeTagsOffByKeys();
    void theNewestValueStandsBesideItsPlotWithItsAge();
    void whatIsShownIsExported();
    void fitsInEveryLookSizeAndLanguage_data();
    void fitsInEveryLookSizeAndLanguage();
};

void DataStoreTest::theLaneStandsOverThePlots()
{
    Room room;
    QVERIFY(room.lane()->isVisible());
    QCOMPARE(room.lane()->phases().size(), 2);
    QCOMPARE(room.lane()->phases()[1].name, QStringLiteral("Feed"));
    // The plots have the bands, and leave their names to the lane.
    QCOMPARE(room.plot(0).phases.size(), 2);
    QVERIFY(!room.plot(0).phaseNames);
    const QList<LaneMark>& marks = room.lane()->marks();
    QCOMPARE(marks.size(), 4);
    QCOMPARE(marks[0], (LaneMark{LaneMark::Note, {600, 600}, QStringLiteral("antifoam"), marks[0].id}));
    QCOMPARE(marks[1], (LaneMark{LaneMark::Gap, {1195, 1795}, QStringLiteral("gap 10 min, no connection")}));
    QCOMPARE(marks[2].kind, LaneMark::ReadBack);
    QVERIFY2(marks[2].text.startsWith(QLatin1String("read from history: gap 5 min")), qPrintable(marks[2].text));
    QCOMPARE(marks[3], (LaneMark{LaneMark::Excursion, {3000, 3100}, QStringLiteral("too hot")}));
    QVERIFY(room.lane()->accessibleDescription().contains(QLatin1String("antifoam")));
}

void DataStoreTest::gapsAreHatchedThroughEveryPlotAndThoseReadBackLightly()
{
    Room room;
    for (const int i : {0, 1}) {
        QCOMPARE(room.plot(i).gaps, (QList<plot::Range>{{1195, 1795}}));
        QCOMPARE(room.plot(i).refilled, (QList<plot::Range>{{2395, 2695}}));
    }
    const plot::QualityRow& row = room.page().traces().trends()->quality()->rows().first();
    double none = 0.0;
    for (const plot::QualityRow::Span& span : row.spans)
        if (span.kind == plot::QualityRow::Kind::None) none += span.time.span();
    QCOMPARE(none, 605.0); // up to the next sample
    QVERIFY2(std::abs(row.good - 3000.0 / 3600.0) < 0.01, qPrintable(QString::number(row.good)));
}

void DataStoreTest::aNoteIsWrittenAtTheCursorByKeysAlone()
{
    Room room;
    QVERIFY(QTest::qWaitForWindowActive(&room.window));
    room.lane()->setFocus();
    room.page().traces().trends()->column()->timeAxis()->setCursor(900.0);
    QTest::keyClick(room.lane(), Qt::Key_N);
    QVERIFY(room.lane()->field()->isVisible());
    QCOMPARE(QApplication::focusWidget(), room.lane()->field());
    QTest::keyClicks(room.lane()->field(), QStringLiteral("new bottle"));
    QTest::keyClick(room.lane()->field(), Qt::Key_Return);
    QVERIFY(!room.lane()->field()->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(room.lane()->marks().size(), 5, longRead);
    QCOMPARE(room.lane()->marks()[1],
             (LaneMark{LaneMark::Note, {900, 900}, QStringLiteral("new bottle"), room.lane()->marks()[1].id}));
    auto intervals = store::Intervals::open(room.folderOfStore());
    QVERIFY(intervals);
    const auto kept = intervals->find(Interval::Kind::Annotation, "new bottle");
    QVERIFY(kept && *kept);
    QCOMPARE((*kept)->from, start + 900 * second);
}

void DataStoreTest::aNoteIsLeftByEscape()
{
    Room room;
    QVERIFY(QTest::qWaitForWindowActive(&room.window));
    QSignalSpy written(room.lane(), &plot::IntervalLane::noteWritten);
    room.page().traces().trends()->writeNote();
    QTest::keyClicks(room.lane()->field(), QStringLiteral("nothing"));
    QTest::keyClick(room.lane()->field(), Qt::Key_Escape);
    QVERIFY(!room.lane()->field()->isVisible());
    QCOMPARE(QApplication::focusWidget(), room.lane());
    // A field without words keeps nothing.
    room.page().traces().trends()->writeNote();
    QTest::keyClick(room.lane()->field(), Qt::Key_Return);
    QCOMPARE(written.count(), 0);
}

void DataStoreTest::keysLeadFromMarkToMark()
{
    Room room;
    plot::TimeAxis* axis = room.page().traces().trends()->column()->timeAxis();
    QTest::keyClick(room.lane(), Qt::Key_Right);
    QCOMPARE(axis->cursor(), 600.0);
    QTest::keyClick(room.lane(), Qt::Key_Right);
    QCOMPARE(axis->cursor(), 1195.0);
    QTest::keyClick(room.lane(), Qt::Key_Left);
    QCOMPARE(axis->cursor(), 600.0);
    QTest::keyClick(room.lane(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(axis->cursor(), 1500.0);
}

void DataStoreTest::batchesStandInTheTreeAndAreZoomedTo()
{
    Room room;
    QTreeWidgetItem* group = room.page().list()->tree()->topLevelItem(0);
    QTRY_COMPARE_WITH_TIMEOUT(group->childCount(), 1, longRead);
    QTreeWidgetItem* batch = group->child(0);
    QCOMPARE(batch->text(0), QStringLiteral("B-0417"));
    QCOMPARE(batch->childCount(), 2);
    QVERIFY(batch->isExpanded());
    const QString said = batch->child(1)->data(0, Qt::AccessibleTextRole).toString();
    QVERIFY2(said.startsWith(QLatin1String("Feed, Phase")) && said.contains(QLatin1String("gaps: 2")),
             qPrintable(said));
    room.page().list()->tree()->setCurrentItem(batch->child(1));
    const plot::TimeAxis* axis = room.page().traces().trends()->column()->timeAxis();
    QTRY_COMPARE_WITH_TIMEOUT(axis->range(), (plot::Range{1500, 3590}), longRead);
    QTRY_VERIFY_WITH_TIMEOUT(room.page().traces().trends()->isCurrent(), longRead);
    QCOMPARE(room.page().traces().trends()->chosen().size(), 2);
    QVERIFY(room.page().traces().intervalInspector()->isVisible());
    QCOMPARE(room.page().traces().intervalInspector()->gaps().size(), 2);
    QVERIFY(room.page().traces().intervalInspector()->gaps().first().endsWith(QLatin1String("Head")));
    QCOMPARE(room.page().traces().intervalInspector()->notes().size(), 1);
    // What is shown stays while one goes from part to part.
    room.page().traces().trends()->choose({1});
    room.page().list()->tree()->setCurrentItem(batch);
    QCOMPARE(axis->range(), (plot::Range{0, 3590}));
    QCOMPARE(room.page().traces().trends()->chosen(), QList<int>{1});
    // Folded and unfolded by keys.
    QTest::keyClick(room.page().list()->tree(), Qt::Key_Left);
    QVERIFY(!batch->isExpanded());
    QTest::keyClick(room.page().list()->tree(), Qt::Key_Right);
    QVERIFY(batch->isExpanded());
}

void DataStoreTest::aBatchIsBegunAndEndedByHand()
{
    Room room;
    // The rows are rebuilt as batches come and go.
    const auto batches = [&] { return room.page().list()->tree()->topLevelItem(0); };
    QTRY_COMPARE_WITH_TIMEOUT(batches()->childCount(), 1, longRead);
    QTimer::singleShot(50, qApp, [] {
        auto* box = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
        QVERIFY(box);
        QVERIFY(!box->textValue().isEmpty()); // a name is proposed
        box->setTextValue(QStringLiteral("B-0418"));
        box->accept();
    });
    room.window.action("data.batch_begin")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(batches()->childCount(), 2, longRead);
    QCOMPARE(batches()->child(0)->text(0), QStringLiteral("B-0418"));
    room.page().list()->tree()->setCurrentItem(batches()->child(0));
    IntervalInspector* inspector = room.page().traces().intervalInspector();
    QTRY_VERIFY(inspector->endButton()->isVisible());
    QTest::mouseClick(inspector->endButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!inspector->endButton()->isVisible(), longRead);
    auto intervals = store::Intervals::open(room.folderOfStore(), store::Database::Mode::Read);
    QVERIFY(intervals.ok());
    const auto kept = intervals->find(Interval::Kind::Batch, "B-0418");
    QVERIFY(kept.ok() && *kept);
    QVERIFY((*kept)->to > (*kept)->from);
    QCOMPARE((*kept)->openedBy, std::string("hand"));
    // Nothing is left to end, and that is said.
    QSignalSpy failed(&room.page(), &DataPage::failed);
    room.window.action("data.batch_end")->trigger();
    QCOMPARE(failed.count(), 1);
}

void DataStoreTest::theSearchFindsAPhaseAndATag()
{
    Room room;
    QTreeWidgetItem* group = room.page().list()->tree()->topLevelItem(0);
    QTRY_COMPARE_WITH_TIMEOUT(group->childCount(), 1, longRead);
    QTreeWidgetItem *batch = group->child(0), *source = room.page().list()->tree()->topLevelItem(1)->child(0);
    QLineEdit* search = room.page().list()->search();
    search->setText(QStringLiteral("feed"));
    QVERIFY(!batch->isHidden() && batch->child(0)->isHidden() && !batch->child(1)->isHidden());
    QVERIFY(source->isHidden());
    search->setText(QStringLiteral("b-0417"));
    QVERIFY(!batch->isHidden() && !batch->child(0)->isHidden());
    search->setText(QStringLiteral("ai-102"));
    QVERIFY(batch->isHidden() && !source->isHidden());
    // What was looked for is what is shown.
    room.page().list()->select(QString());
    room.page().showInterval(1);
    search->setText(QStringLiteral("ai-102"));
    room.page().list()->tree()->setCurrentItem(source);
    QTRY_COMPARE_WITH_TIMEOUT(room.page().traces().trends()->column()->plots().size(), 1, longRead);
    QCOMPARE(room.plot(0).series.first().name, QStringLiteral("AI-102"));
    search->clear();
    QVERIFY(!batch->isHidden() && !source->isHidden());
}

void DataStoreTest::gapsAreCountedWhileNothingIsRecorded()
{
    Room room;
    const QTreeWidgetItem* row = room.page().list()->tree()->topLevelItem(1)->child(0);
    const auto said = [&] { return row->data(0, Qt::AccessibleTextRole).toString(); };
    QTRY_VERIFY2_WITH_TIMEOUT(said().contains(QLatin1String("gaps: 2")), qPrintable(said()), longRead);
    QVERIFY(said().contains(QLatin1String("not recorded")));
}

// And nothing of them where there is none.
void DataStoreTest::whatEstimatorsGaveStandsAmongTheSources()
{
    Room room;
    const auto sources = [&] { return room.page().list()->tree()->topLevelItem(1); };
    QCOMPARE(sources()->childCount(), 1);
    {
        auto historian = store::Historian::open(room.folderOfStore());
        QVERIFY(historian);
        for (const char* name : {"production.mab", "production.mab.sd"}) {
            const auto tag = historian->tag({0, "twin", name, {}, "g/L", connect::TagKind::Number, false});
            QVERIFY(tag);
            for (int i = 0; i < 3600; i += 60) {
                const store::Point point{start + i * second, start + i * second, 2.0 + 0.001 * i};
                QVERIFY(historian->append(*tag, {&point, 1}));
            }
        }
        QVERIFY(historian->commit(start + 3600 * second));
        QVERIFY(historian->close());
    }
    QTRY_COMPARE_WITH_TIMEOUT(sources()->childCount(), 2, longRead);
    const QString said = sources()->child(1)->data(0, Qt::AccessibleTextRole).toString();
    QVERIFY2(said.contains(QLatin1String("Twin")) && said.contains(QLatin1String("estimators")), qPrintable(said));
    room.page().showSource("twin");
    QTRY_COMPARE_WITH_TIMEOUT(room.page().traces().trends()->tagNames(),
                              (QStringList{"production.mab", "production.mab.sd"}), longRead);
    QTRY_VERIFY_WITH_TIMEOUT(room.page().traces().trends()->isCurrent(), longRead);
    support::picture(room.window, QStringLiteral("data-twin"));
}

void DataStoreTest::chipsTakeTagsOffByKeys()
{
    Room room;
    QVERIFY(QTest::qWaitForWindowActive(&room.window));
    TagChips* chips = room.page().traces().trends()->chips();
    QCOMPARE(chips->chips().size(), 2);
    QCOMPARE(chips->chips()[0]->accessibleName(), QStringLiteral("Remove AI-102"));
    chips->chips()[0]->setFocus();
    QTest::keyClick(chips->chips()[0], Qt::Key_Delete);
    QCOMPARE(room.page().traces().trends()->chosen(), QList<int>{1});
    QCOMPARE(chips->chips().size(), 1);
    QCOMPARE(QApplication::focusWidget(), chips->chips()[0]);
    QTest::keyClick(chips->chips()[0], Qt::Key_Space);
    QVERIFY(room.page().traces().trends()->chosen().isEmpty());
    QVERIFY(chips->chips().isEmpty());
    room.page().traces().trends()->choose({0, 1});
    QCOMPARE(chips->chips().size(), 2);
    // A click next to the cross does nothing.
    QAbstractButton* chip = chips->chips()[0];
    QTest::mouseClick(chip, Qt::LeftButton, {}, {chip->width() / 3, chip->height() / 2});
    QCOMPARE(room.page().traces().trends()->chosen().size(), 2);
    QTest::mouseClick(chip, Qt::LeftButton, {}, {chip->width() - 4 * Theme::current().u(), chip->height() / 2});
    QCOMPARE(room.page().traces().trends()->chosen(), QList<int>{1});
}

void DataStoreTest::theNewestValueStandsBesideItsPlotWithItsAge()
{
    Room room;
    const QList<PlotFigure*>& figures = room.page().traces().trends()->figures();
    QCOMPARE(figures.size(), 2);
    QCOMPARE(figures[0]->kind(), PlotFigure::Kind::Stale);
    QCOMPARE(figures[0]->value(), QStringLiteral("40.6"));
    QVERIFY2(figures[0]->note().endsWith(QLatin1String(" old")), qPrintable(figures[0]->note()));
    QVERIFY(figures[0]->accessibleName().contains(QLatin1String("40.6")));
    // It stays the newest one where the plot is zoomed away from it.
    room.page().traces().trends()->column()->timeAxis()->zoom({0, 600});
    QTest::qWait(300);
    QTRY_VERIFY_WITH_TIMEOUT(room.page().traces().trends()->isCurrent(), longRead);
    QCOMPARE(figures[0]->value(), QStringLiteral("40.6"));
    // Plots, lane and strip end at one line.
    QVERIFY(figures[0]->isVisible());
    QCOMPARE(figures[0]->width(), PlotFigure::columnWidth());
}

void DataStoreTest::whatIsShownIsExported()
{
    Room room;
    room.page().traces().trends()->column()->timeAxis()->zoom({3000, 3020});
    const QString path = room.folder.filePath(QStringLiteral("out"));
    QSignalSpy reported(&room.page(), &DataPage::reported);
    QTimer::singleShot(200, &room.window, [&] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->findChild<QLineEdit*>()->setText(path);
        QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
    });
    room.page().traces().trends()->exportButton()->click();
    QVERIFY(reported.count() == 1 || reported.wait(longRead));
    QFile file(path + QStringLiteral(".csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines[0], QByteArray("time,AI-102 [%],TI-101 [°C]"));
    QCOMPARE(lines[1], QByteArray("2023-11-14T23:03:20Z,40,40"));
    QVERIFY2(lines[4].startsWith("# p ") && lines[4].contains("UTC") && lines[4].contains("Titer 0."),
             lines[4].constData());
}

void DataStoreTest::fitsInEveryLookSizeAndLanguage_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("text");
    QTest::addColumn<QSize>("size");
    const QSize desk(1920, 1080), small(1280, 720);
    QTest::addRow("light") << false << "en" << 100 << desk;
    QTest::addRow("dark, German") << true << "de" << 100 << desk;
    QTest::addRow("small") << true << "en" << 100 << small;
    QTest::addRow("small, large text") << false << "de" << 150 << small;
}

void DataStoreTest::fitsInEveryLookSizeAndLanguage()
{
    QFETCH(bool, dark);
    QFETCH(QString, language);
    QFETCH(int, text);
    QFETCH(QSize, size);
    const support::Warnings warnings;
    look::useLanguage(language);
    Theme::current().choose(dark ? look::Choice::Dark : look::Choice::Light);
    Theme::current().setTextScale(text);
    Room room;
    room.window.resize(size);
    QTRY_VERIFY_WITH_TIMEOUT(room.page().list()->tree()->topLevelItem(0)->childCount() > 0, longRead);
    room.page().list()->tree()->setCurrentItem(room.page().list()->tree()->topLevelItem(0)->child(0));
    QTRY_VERIFY_WITH_TIMEOUT(room.page().traces().intervalInspector()->notes().size() > 0, longRead);
    QTRY_VERIFY_WITH_TIMEOUT(room.page().isSettled(), longRead);
    room.page().traces().trends()->column()->timeAxis()->setCursor(2000.0);
    support::settle();
    const QImage image = support::picture(
        room.window, QStringLiteral("data-store-%1-%2").arg(QLatin1String(QTest::currentDataTag())).arg(text), size);
    QVERIFY(support::inked(image) > 0.02);
    const QStringList cut = support::cutOff(room.window);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    QVERIFY(room.page().minimumSizeHint().width() <= room.page().width());
    QCOMPARE(warnings.messages(), QStringList());
}

TITER_WINDOW_TEST(DataStoreTest)

} // namespace tst_data_store

#include "tst_data_store.moc"
