// The Data page: recordings with their gaps and trends, tags and variables, and what a project keeps of them.
#include "core/base/hash.h"
#include "tests/support/places.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/warnings.h"
#include "tests/support/ui/window.h"
#include "ui/pages/data_list.h"
#include "ui/pages/data_page.h"
#include "ui/pages/data_trends.h"
#include "ui/pages/import_sheet.h"
#include "ui/pages/recording_inspector.h"
#include "ui/pages/tag_chooser.h"
#include "ui/pages/tag_rows.h"
#include "ui/plot/quality_strip.h"
#include "ui/plot/trend_plot.h"
#include "ui/shell/chip.h"
#include "ui/shell/label.h"
#include "ui/shell/language.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <cmath>

using namespace titer;
using namespace titer::pages;
using shell::Theme;

namespace {

constexpr int longRead = 20000; // [ms]
constexpr const char* shipped = TITER_SOURCE_DIR "/resources/recordings/cho-fed-batch-run.csv";

// A minute each, without those from the 100th to the 160th; the value is the minute.
QString writeMinutes(const QTemporaryDir& folder, const QString& name, int count)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) qFatal("cannot be written");
    file.write("time [min],Level [L],Speed\n");
    for (int i = 0; i < count; ++i)
        if (i < 100 || i >= 160) file.write(QStringLiteral("%1,%2,%3\n").arg(i).arg(i % 977).arg(i).toUtf8());
    return path;
}

struct Room : support::Desk {
    shell::MainWindow window{work()};

    Room()
    {
        window.resize(1920, 1080);
        window.show();
    }
    DataPage& page() { return window.data(); }
    // Takes a file in as the import sheet does.
    void import(const QString& path)
    {
        window.showPage(QStringLiteral("data"));
        window.openFile(path);
        auto* sheet = window.findChild<ImportSheet*>();
        QTRY_VERIFY_WITH_TIMEOUT(sheet->isReady(), longRead);
        sheet->acceptButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(page().isSettled() && page().list()->selected().size() > 0, longRead);
    }
    const plot::TrendModel& plot(int index) { return page().trends()->column()->plots()[index]->model(); }
};

} // namespace

class DataPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void cleanup()
    {
        Theme::current().choose(shell::Choice::Light);
        Theme::current().setTextScale(100);
        shell::speak(QStringLiteral("en"));
    }

    void saysWhatToDoWhereNothingIsRecorded();
    void showsARecordingThatWasTakenIn();
    void hatchesAGapAndLeavesItsTimeOutOfTheGood();
    void rangesEndAtTheNewestSample();
    void longRecordingsKeepTheirPeaksAndAreReadAgainWhenZoomed();
    void tagsAreChosenByMouseAndByKeys();
    void theSearchHidesWhatDoesNotFit();
    void aSuggestedVariableIsAcceptedAndStaysWithThePlant();
    void aProjectKeepsItsRecordings();
    void aFileThatChangedOrIsGoneSaysSo();
    void leadsToTheRunPageAndBackByKeys();
    void aNarrowWindowShowsTheInspectorOnDemand();
    void fitsInEveryLookSizeAndLanguage_data();
    void fitsInEveryLookSizeAndLanguage();
};

void DataPageTest::saysWhatToDoWhereNothingIsRecorded()
{
    Room room;
    QVERIFY(QTest::qWaitForWindowActive(&room.window));
    QTest::keyClick(&room.window, Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(room.window.page(), QStringLiteral("data"));
    QStringList words;
    for (const auto* label : room.page().findChildren<shell::Label*>())
        if (label->isVisible()) words << label->text();
    QVERIFY(words.contains(QStringLiteral("No recording yet. Drop a CSV file here, or replay the example.")));
    QVERIFY(!room.page().trends()->isVisible());
    for (auto* button : room.page().findChildren<QPushButton*>())
        if (button->text() == QLatin1String("Show the example")) button->click();
    QTRY_VERIFY_WITH_TIMEOUT(room.page().trends()->isVisible() && room.page().isSettled(), longRead);
    QCOMPARE(room.page().trends()->chosen(), (QList<int>{0, 1, 2, 3}));
    QVERIFY(!room.plot(0).series.first().x.isEmpty());
}

void DataPageTest::showsARecordingThatWasTakenIn()
{
    Room room;
    QVERIFY(room.window.openExample("cho-fed-batch"));
    room.import(QString::fromUtf8(shipped));
    QCOMPARE(room.window.page(), QStringLiteral("data"));
    const QTreeWidgetItem* row = room.page().list()->tree()->topLevelItem(0)->child(0);
    QCOMPARE(row->text(0), QStringLiteral("cho-fed-batch-run"));
    const QString said = row->data(0, Qt::AccessibleTextRole).toString();
    QVERIFY2(said.contains(QLatin1String("simulated")) && said.contains(QLatin1String("gaps: 4")), qPrintable(said));
    QCOMPARE(room.plot(0).series.first().x.size(), 1486); // 1485 values and the gap
    const auto& mapping = room.page().recordingInspector()->tags()->mapping();
    QCOMPARE(mapping.size(), 9u);
    QVERIFY(room.page().recordingInspector()->tags()->mapped() > 0);
    // The same file once more is the same recording.
    room.import(QString::fromUtf8(shipped));
    QCOMPARE(room.page().list()->tree()->topLevelItem(0)->childCount(), 1);
}

void DataPageTest::hatchesAGapAndLeavesItsTimeOutOfTheGood()
{
    Room room;
    room.import(writeMinutes(room.folder, QStringLiteral("minutes.csv"), 1000));
    const QList<plot::Range> gaps = room.plot(0).gaps;
    QCOMPARE(gaps.size(), 1);
    QCOMPARE(gaps.first().from, 99 * 60.0);
    QCOMPARE(gaps.first().to, 160 * 60.0);
    const plot::Series& line = room.plot(0).series.first();
    QCOMPARE(line.x.size(), 941);
    QVERIFY(std::isnan(line.y[100]));
    QVERIFY(line.x[100] > gaps.first().from && line.x[100] < gaps.first().to);
    const QList<plot::QualityRow> rows = room.page().trends()->quality()->rows();
    QCOMPARE(rows.size(), 2);
    QVERIFY(std::abs(rows.first().good - (1.0 - 61.0 / 999.0)) < 1e-9);
    // The gap looks like one.
    const QImage hatched = support::picture(*room.page().trends()->column(), QStringLiteral("data-gap"), {800, 500});
    QVERIFY(support::contains(hatched, Theme::current().color(shell::Token::Control)));
}

void DataPageTest::rangesEndAtTheNewestSample()
{
    Room room;
    room.import(writeMinutes(room.folder, QStringLiteral("minutes.csv"), 1000));
    shell::Segments* ranges = room.page().trends()->ranges();
    plot::TimeAxis* axis = room.page().trends()->column()->timeAxis();
    ranges->setFocus();
    QTest::keyClick(ranges, Qt::Key_Left);
    QTest::keyClick(ranges, Qt::Key_Left);
    QTest::keyClick(ranges, Qt::Key_Left);
    QCOMPARE(ranges->current(), 0);
    QCOMPARE(axis->range(), (plot::Range{999 * 60.0 - 6 * 3600.0, 999 * 60.0}));
    axis->zoom({0, 600});
    QCOMPARE(ranges->current(), -1);
    axis->showAll();
    QCOMPARE(ranges->current(), 3);
}

void DataPageTest::longRecordingsKeepTheirPeaksAndAreReadAgainWhenZoomed()
{
    Room room;
    room.import(writeMinutes(room.folder, QStringLiteral("long.csv"), 60000));
    const auto greatest = [&] {
        const QVector<double>& y = room.plot(0).series.first().y;
        double most = 0.0;
        for (const double value : y)
            if (value > most) most = value;
        return most;
    };
    QVERIFY(room.plot(0).series.first().x.size() < 20000);
    QCOMPARE(greatest(), 976.0);
    room.page().trends()->column()->timeAxis()->zoom({30000 * 60.0, 30100 * 60.0});
    QTRY_COMPARE_WITH_TIMEOUT(room.plot(0).series.first().x.size(), 101, longRead);
    QCOMPARE(room.plot(0).series.first().y.first(), 30000 % 977);
    room.page().trends()->column()->timeAxis()->showAll();
    QTRY_VERIFY_WITH_TIMEOUT(room.plot(0).series.first().x.size() > 5000, longRead);
}

void DataPageTest::tagsAreChosenByMouseAndByKeys()
{
    Room room;
    room.import(QString::fromUtf8(shipped));
    DataTrends* trends = room.page().trends();
    for (auto* button : trends->findChildren<QToolButton*>())
        if (button->text() == QLatin1String("Tags")) button->click();
    TagChooser* chooser = trends->chooser();
    QVERIFY(chooser->isVisible());
    QTest::keyClicks(chooser->search(), QStringLiteral("tit"));
    QTest::keyClick(chooser->search(), Qt::Key_Down);
    QTest::keyClick(chooser->list(), Qt::Key_Space);
    QVERIFY(trends->chosen().contains(8));
    QCOMPARE(trends->column()->plots().size(), 5);
    QTRY_VERIFY_WITH_TIMEOUT(trends->isCurrent(), longRead);
    // Of a laboratory: single markers, whose time without samples is no gap.
    QCOMPARE(room.plot(4).series.first().kind, plot::Series::Samples);
    QCOMPARE(room.plot(4).gaps.size(), 0);
    QCOMPARE(trends->quality()->rows().size(), 4);
    chooser->hide();
}

void DataPageTest::theSearchHidesWhatDoesNotFit()
{
    Room room;
    room.import(QString::fromUtf8(shipped));
    room.import(writeMinutes(room.folder, QStringLiteral("minutes.csv"), 300));
    DataList* list = room.page().list();
    QTreeWidgetItem* head = list->tree()->topLevelItem(0);
    QCOMPARE(head->childCount(), 2);
    QTest::keyClicks(list->search(), QStringLiteral("minu"));
    QVERIFY(head->child(0)->isHidden() && !head->child(1)->isHidden());
    list->search()->clear();
    QVERIFY(!head->child(0)->isHidden());
    // The keys lead from one to the other.
    list->tree()->setFocus();
    QTest::keyClick(list->tree(), Qt::Key_Up);
    QCOMPARE(list->selected(), QStringLiteral("recording:1"));
    QTRY_VERIFY_WITH_TIMEOUT(room.page().isSettled(), longRead);
    QCOMPARE(room.plot(0).series.first().name, QStringLiteral("Temperature"));
}

void DataPageTest::aSuggestedVariableIsAcceptedAndStaysWithThePlant()
{
    Room room;
    QVERIFY(room.window.openExample("cho-fed-batch"));
    const QString path = room.folder.filePath(QStringLiteral("names.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("time [h],Production Temp [°C],XI 109 [L]\n1,37,5\n2,37.1,5\n3,37,5\n");
    file.close();
    room.import(path);
    TagRows* tags = room.page().recordingInspector()->tags();
    QCOMPARE(QString::fromStdString(tags->mapping()[0].suggested), QStringLiteral("production.temperature"));
    QVERIFY(!tags->mapping()[0].linked);
    bool pressed = false;
    for (auto* button : tags->findChildren<QPushButton*>())
        if (!pressed && button->isVisible() && button->text() == QLatin1String("Accept")) {
            button->click();
            pressed = true;
        }
    QVERIFY(pressed);
    QVERIFY(tags->mapping()[0].linked);
    QCOMPARE(room.document.flowsheet().tags.back().variable, std::string("production.temperature"));
    // The other by its menu; only what has a volume is offered.
    std::unique_ptr<QMenu> menu(tags->menuOf(1));
    QVERIFY(!menu->actions().isEmpty());
    QAction* volume = nullptr;
    for (const QAction* unit : menu->actions())
        if (unit->menu() && unit->text() == QLatin1String("Production bioreactor"))
            volume = unit->menu()->actions().first();
    QVERIFY(volume);
    volume->trigger();
    QCOMPARE(tags->mapping()[1].variable, std::string("production.volume"));
    room.document.undoStack()->undo();
    room.document.checkNow();
    QVERIFY(!tags->mapping()[1].linked);
}

void DataPageTest::aProjectKeepsItsRecordings()
{
    const support::Warnings warnings;
    QTemporaryDir folder;
    const QString project = folder.filePath(QStringLiteral("p.titer"));
    const QString path = writeMinutes(folder, QStringLiteral("minutes.csv"), 300);
    {
        Room room;
        QVERIFY(room.window.openExample("cho-fed-batch"));
        room.import(path); // before there is a project
        QVERIFY(room.document.createProject(project));
        const auto kept = room.document.project()->ask([](store::ProjectFile& file) { return file.recordings(); });
        QVERIFY(kept);
        QCOMPARE(kept->size(), 1u);
        QCOMPARE(kept->front().path, std::string("minutes.csv"));
        QCOMPARE(kept->front().sha256, *base::sha256OfFile(path.toStdString()));
        QVERIFY(room.document.closeProject());
    }
    Room room;
    QVERIFY(room.window.openFile(project));
    room.window.showPage(QStringLiteral("data"));
    QTRY_VERIFY_WITH_TIMEOUT(room.page().isSettled(), longRead);
    QCOMPARE(room.page().list()->tree()->topLevelItem(0)->childCount(), 1);
    QCOMPARE(room.plot(0).series.first().name, QStringLiteral("Level"));
    for (auto* button : room.page().recordingInspector()->findChildren<QPushButton*>())
        if (button->text() == QLatin1String("Remove from the list")) button->click();
    QCOMPARE(room.page().list()->tree()->topLevelItem(0)->childCount(), 0);
    QVERIFY(room.document.project()->ask([](store::ProjectFile& file) { return file.recordings(); })->empty());
    QVERIFY(QFile::exists(path));
    // Another plant has none of them.
    QVERIFY(room.document.closeProject());
    QCOMPARE(warnings.messages(), QStringList());
}

void DataPageTest::aFileThatChangedOrIsGoneSaysSo()
{
    QTemporaryDir folder;
    const QString project = folder.filePath(QStringLiteral("p.titer"));
    const QString changed = writeMinutes(folder, QStringLiteral("changed.csv"), 300);
    const QString gone = writeMinutes(folder, QStringLiteral("gone.csv"), 200);
    {
        Room room;
        QVERIFY(room.window.openExample("cho-fed-batch"));
        QVERIFY(room.document.createProject(project));
        room.import(changed);
        room.import(gone);
        QVERIFY(room.document.closeProject());
    }
    writeMinutes(folder, QStringLiteral("changed.csv"), 301);
    QVERIFY(QFile::remove(gone));
    Room room;
    QVERIFY(room.window.openFile(project));
    room.window.showPage(QStringLiteral("data"));
    QTRY_VERIFY_WITH_TIMEOUT(room.page().isSettled(), longRead);
    const auto says = [&](const char* words) {
        for (const auto* label : room.page().recordingInspector()->findChildren<shell::Label*>())
            if (label->isVisible() && label->text().contains(QLatin1String(words))) return true;
        return false;
    };
    QVERIFY(says("has changed since"));
    room.page().list()->select(QStringLiteral("recording:2"));
    QVERIFY(!says("has changed since"));
    QVERIFY(says("check that it is there"));
    QVERIFY(!room.page().recordingInspector()->runButton()->isVisible());
    const QTreeWidgetItem* row = room.page().list()->tree()->topLevelItem(0)->child(1);
    QVERIFY(row->data(0, Qt::AccessibleTextRole).toString().contains(QLatin1String("cannot be read")));
}

void DataPageTest::leadsToTheRunPageAndBackByKeys()
{
    if (support::Desk desk; !desk.plugins.find("replay")) QSKIP("sample data: the connector replay is not built");
    Room room;
    QVERIFY(room.window.openExample("cho-fed-batch"));
    room.import(QString::fromUtf8(shipped));
    QPushButton* run = room.page().recordingInspector()->runButton();
    run->setFocus();
    QTest::keyClick(run, Qt::Key_Space);
    QCOMPARE(room.window.page(), QStringLiteral("run"));
    QTRY_VERIFY_WITH_TIMEOUT(room.live.state() == app::LiveSession::State::Playing, longRead);
    room.live.close();
    room.window.action("view.data")->trigger();
    QCOMPARE(room.window.page(), QStringLiteral("data"));
    QCOMPARE(QApplication::focusWidget(), room.page().list()->tree());
}

void DataPageTest::aNarrowWindowShowsTheInspectorOnDemand()
{
    Room room;
    room.window.resize(1280, 720);
    room.import(QString::fromUtf8(shipped));
    RecordingInspector* inspector = room.page().recordingInspector();
    QVERIFY(!inspector->isVisible());
    for (auto* button : room.page().trends()->findChildren<QToolButton*>())
        if (button->isCheckable() && button->isVisible()) button->click();
    QVERIFY(inspector->isVisible());
    QTest::keyClick(&room.window, Qt::Key_Escape);
    QVERIFY(!inspector->isVisible());
    room.window.resize(1920, 1080);
    QTRY_VERIFY(inspector->isVisible());
}

void DataPageTest::fitsInEveryLookSizeAndLanguage_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("text");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("details");
    const QSize desk(1600, 900), small(1280, 720);
    QTest::addRow("light") << false << "en" << 100 << desk << false;
    QTest::addRow("dark, German") << true << "de" << 100 << desk << false;
    QTest::addRow("large text") << false << "de" << 150 << desk << true;
    QTest::addRow("small") << true << "de" << 100 << small << false;
    QTest::addRow("small, large text") << false << "de" << 150 << small << false;
    QTest::addRow("small, large text, details") << false << "de" << 150 << small << true;
}

void DataPageTest::fitsInEveryLookSizeAndLanguage()
{
    QFETCH(bool, dark);
    QFETCH(QString, language);
    QFETCH(int, text);
    QFETCH(QSize, size);
    QFETCH(bool, details);
    const support::Warnings warnings;
    shell::speak(language);
    Theme::current().choose(dark ? shell::Choice::Dark : shell::Choice::Light);
    Theme::current().setTextScale(text);
    Room room;
    room.window.resize(size);
    QVERIFY(room.window.openExample("cho-fed-batch"));
    room.import(QString::fromUtf8(shipped));
    if (details)
        for (auto* button : room.page().trends()->findChildren<QToolButton*>())
            if (button->isCheckable() && button->isVisible()) button->click();
    QTest::qWait(50);
    const QImage image = support::picture(room.window,
                                          QStringLiteral("data-%1-%2-%3-%4")
                                              .arg(QLatin1String(QTest::currentDataTag()))
                                              .arg(text)
                                              .arg(size.width())
                                              .arg(details),
                                          size);
    QVERIFY(support::inked(image) > 0.02);
    const QStringList cut = support::cutOff(room.window);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    QVERIFY(room.page().minimumSizeHint().width() <= room.page().width());
    QCOMPARE(warnings.messages(), QStringList());
}

QTEST_MAIN(DataPageTest)
#include "tst_data_page.moc"
