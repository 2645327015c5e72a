// The Data page: recordings with their gaps and trends, tags and variables, and what a project keeps of them.
#include "app/live/access/trust.h"
#include "app/live/connectors.h"
#include "core/base/hash.h"
#include "core/store/history/historian.h"
#include "tests/support/places.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/warnings.h"
#include "tests/support/ui/window.h"
#include "ui/form/fields/setting_form.h"
#include "ui/form/fields/setting_table.h"
#include "ui/look/icons.h"
#include "ui/look/language.h"
#include "ui/pages/cockpit/cockpit_page.h"
#include "ui/pages/data/data_list.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/data/imports/import_sheet.h"
#include "ui/pages/data/imports/preview_table.h"
#include "ui/pages/data/inspectors/recording_inspector.h"
#include "ui/pages/data/inspectors/source_inspector.h"
#include "ui/pages/data/inspectors/tag_rows.h"
#include "ui/pages/data/sources/allow_sheet.h"
#include "ui/pages/data/sources/browse_tree.h"
#include "ui/pages/data/sources/recorder_card.h"
#include "ui/pages/data/sources/source_control.h"
#include "ui/pages/data/sources/source_sheet.h"
#include "ui/pages/data/trace_view.h"
#include "ui/pages/data/trends/data_trends.h"
#include "ui/pages/data/trends/plot_figure.h"
#include "ui/pages/run/run_page.h"
#include "ui/pages/run/shadow/gap_table.h"
#include "ui/pages/run/shadow/run_shadow.h"
#include "ui/pages/run/shadow/tag_mapping.h"
#include "ui/plot/trend/quality_strip.h"
#include "ui/plot/trend/trend_plot.h"
#include "ui/tiles/board/tile_form.h"
#include "ui/tiles/parts/tile_type.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/hold_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linked_line.h"
#include "ui/widgets/tag_chooser.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <cmath>

namespace tst_data_page {

using namespace titer;
using namespace titer::pages;
using namespace titer::shown;
using namespace titer::widgets;
using look::Theme;

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
    window::MainWindow window;

    Room()
        : window((app::addBuiltInConnectors(plugins), work()))
    {
        window.resize(1920, 1080);
        window.show();
    }
    DataPage& page() { return window.pages().page<pages::DataPage>(); }
    // Takes a file in as the import sheet does.
    void import(const QString& path)
    {
        window.pages().show(QStringLiteral("data"));
        window.files().open(path);
        auto* sheet = window.findChild<ImportSheet*>();
        QTRY_VERIFY_WITH_TIMEOUT(sheet->isReady(), longRead);
        sheet->acceptButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(page().isSettled() && page().list()->selected().size() > 0, longRead);
    }
    const plot::TrendModel& plot(int index) { return page().traces().trends()->column()->plots()[index]->model(); }
};

void openProject(Room& room)
{
    QVERIFY(room.window.files().openExample("cho-fed-batch"));
    QVERIFY(room.document.createProject(room.folder.filePath(QStringLiteral("p.titer"))));
    room.window.pages().show(QStringLiteral("data"));
}

// The focus goes on by one.
void tab()
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
}

void press(QWidget& in, const char* words)
{
    for (auto* button : in.findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QString::fromUtf8(words)) return button->click();
    QFAIL(words);
}

} // namespace

class DataPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void cleanup()
    {
        Theme::current().choose(look::Choice::Light);
        Theme::current().setTextScale(100);
        look::useLanguage(QStringLiteral("en"));
    }

    void saysHowLongTheDiskLastsAsPeoplePlan();
    void saysWhatToDoWhereNothingIsRecorded();
    void showsARecordingThatWasTakenIn();
    void hatchesAGapAndLeavesItsTimeOutOfTheGood();
    void rangesEndAtTheNewestSample();
    void longRecordingsKeepTheirPeaksAndAreReadAgainWhenZoomed();
    void tagsAreChosenByMouseAndByKeys();
    void theSearchHidesWhatDoesNotFit();
    void buttonsHaveWordsWhereTheyFit();
    void aSuggestedVariableIsAcceptedAndStaysWithThePlant();
    void aDensityIsMappedToBiomassByAFactor();
    void ownTablesSayWhatIsMissing();
    void aTagHasTheUnitOfItsVariableOnEveryPage();
    void aProjectKeepsItsRecordings();
    void aFileThatChangedOrIsGoneSaysSo();
    void leadsToTheRunPageAndBackByKeys();
    void aNarrowWindowShowsTheInspectorOnDemand();
    void aSourceIsAddedByKeysAlone();
    void aFormSaysWhatIsWrongAndATestWhatItFound();
    void whatASourceOffersIsTickedAndRead();
    void aTableOfSettingsIsEditedAsAGrid();
    void sourcesOfOthersAreAllowedFirst();
    void showsWhatWasRecordedOfASource();
    void showsWhatARecorderReportsAndFollowsIt();
    void sheetsFitInEveryLookSizeAndLanguage_data();
    void sheetsFitInEveryLookSizeAndLanguage();
    void fitsInEveryLookSizeAndLanguage_data();
    void fitsInEveryLookSizeAndLanguage();
};

void DataPageTest::saysHowLongTheDiskLastsAsPeoplePlan()
{
    QCOMPARE(diskWords(0.5), QStringLiteral("12 h"));
    QCOMPARE(diskWords(3.25), QStringLiteral("3 d 6 h"));
    QCOMPARE(diskWords(380.7), QStringLiteral("380 d"));
    QCOMPARE(diskWords(20971.9), QStringLiteral("over 10 years"));
    QCOMPARE(diskWords(std::nan("")), QStringLiteral("–"));
}

void DataPageTest::saysWhatToDoWhereNothingIsRecorded()
{
    Room room;
    QVERIFY(QTest::qWaitForWindowActive(&room.window));
    QTest::keyClick(&room.window, Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(room.window.pages().current(), QStringLiteral("data"));
    QStringList words;
    for (const auto* label : room.page().findChildren<widgets::Label*>())
        if (label->isVisible()) words << label->text();
    QVERIFY(words.contains(QStringLiteral("No recording yet. Drop a CSV file here, or replay the example.")));
    QVERIFY(!room.page().traces().trends()->isVisible());
    for (auto* button : room.page().findChildren<QPushButton*>())
        if (button->text() == QLatin1String("Show the example")) button->click();
    QTRY_VERIFY_WITH_TIMEOUT(room.page().traces().trends()->isVisible() && room.page().isSettled(), longRead);
    QCOMPARE(room.page().traces().trends()->chosen(), (QList<int>{0, 1, 2, 3}));
    QVERIFY(!room.plot(0).series.first().x.isEmpty());
}

void DataPageTest::showsARecordingThatWasTakenIn()
{
    Room room;
    QVERIFY(room.window.files().openExample("cho-fed-batch"));
    room.import(QString::fromUtf8(shipped));
    QCOMPARE(room.window.pages().current(), QStringLiteral("data"));
    const QTreeWidgetItem* row = room.page().list()->tree()->topLevelItem(0)->child(0);
    QCOMPARE(row->text(0), QStringLiteral("cho-fed-batch-run"));
    const QString said = row->data(0, Qt::AccessibleTextRole).toString();
    QVERIFY2(said.contains(QLatin1String("simulated")) && said.contains(QLatin1String("gaps: 4")), qPrintable(said));
    QCOMPARE(room.plot(0).series.first().x.size(), 1486); // 1485 values and the gap
    const auto& mapping = room.page().traces().recordingInspector()->tags()->mapping();
    QCOMPARE(mapping.size(), 9u);
    QVERIFY(room.page().traces().recordingInspector()->tags()->mapped() > 0);
    // The same file again is the same recording.
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
    const QList<plot::QualityRow> rows = room.page().traces().trends()->quality()->rows();
    QCOMPARE(rows.size(), 2);
    QVERIFY(std::abs(rows.first().good - (1.0 - 61.0 / 999.0)) < 1e-9);
    // The gap looks like one.
    const QImage hatched =
        support::picture(*room.page().traces().trends()->column(), QStringLiteral("data-gap"), {800, 500});
    QVERIFY(support::contains(hatched, Theme::current().color(look::Token::Control)));
}

void DataPageTest::rangesEndAtTheNewestSample()
{
    Room room;
    room.import(writeMinutes(room.folder, QStringLiteral("minutes.csv"), 1000));
    widgets::Segments* ranges = room.page().traces().trends()->ranges();
    plot::TimeAxis* axis = room.page().traces().trends()->column()->timeAxis();
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
        double max = 0.0;
        for (const double value : y)
            if (value > max) max = value;
        return max;
    };
    QVERIFY(room.plot(0).series.first().x.size() < 20000);
    QCOMPARE(greatest(), 976.0);
    room.page().traces().trends()->column()->timeAxis()->zoom({30000 * 60.0, 30100 * 60.0});
    QTRY_COMPARE_WITH_TIMEOUT(room.plot(0).series.first().x.size(), 101, longRead);
    QCOMPARE(room.plot(0).series.first().y.first(), 30000 % 977);
    room.page().traces().trends()->column()->timeAxis()->showAll();
    QTRY_VERIFY_WITH_TIMEOUT(room.plot(0).series.first().x.size() > 5000, longRead);
}

void DataPageTest::tagsAreChosenByMouseAndByKeys()
{
    Room room;
    room.import(QString::fromUtf8(shipped));
    DataTrends* trends = room.page().traces().trends();
    for (auto* button : trends->findChildren<QToolButton*>())
        if (button->text() == QLatin1String("Tag")) button->click();
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
    // What was drawn is known later: each has its leader.
    const plot::Series& titers = room.plot(4).series.first();
    QCOMPARE(titers.reported.size(), titers.x.size());
    QVERIFY(titers.reported.first() > titers.x.first());
    QCOMPARE(trends->quality()->rows().size(), 4);
    // By the mouse on the words of a row as well as on its box.
    const QRect row = chooser->list()->visualItemRect(chooser->list()->currentItem());
    QTest::mouseClick(chooser->list()->viewport(), Qt::LeftButton, {}, row.center());
    QVERIFY(!trends->chosen().contains(8));
    QTest::mouseClick(chooser->list()->viewport(), Qt::LeftButton, {}, row.center());
    QVERIFY(trends->chosen().contains(8));
    QTest::mouseClick(chooser->list()->viewport(), Qt::LeftButton, {}, QPoint(row.left() + 8, row.center().y()));
    QVERIFY(!trends->chosen().contains(8));
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
    QVERIFY(room.window.files().openExample("cho-fed-batch"));
    const QString path = room.folder.filePath(QStringLiteral("names.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("time [h],Production Temp [°C],XI 109 [L]\n1,37,5\n2,37.1,5\n3,37,5\n");
    file.close();
    room.import(path);
    TagRows* tags = room.page().traces().recordingInspector()->tags();
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

void DataPageTest::aDensityIsMappedToBiomassByAFactor()
{
    Room room;
    QVERIFY(room.window.files().openExample("ecoli-fed-batch"));
    const QString path = room.folder.filePath(QStringLiteral("density.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("time [h],OD600 [AU]\n1,2\n2,5\n3,11\n");
    file.close();
    room.import(path);
    TagRows* tags = room.page().traces().recordingInspector()->tags();
    std::unique_ptr<QMenu> menu(tags->menuOf(0));
    QStringList offered;
    for (const QAction* unit : menu->actions())
        if (unit->menu())
            for (const QAction* variable : unit->menu()->actions()) offered << variable->text();
    QVERIFY2(offered.filter(QStringLiteral("by a factor…")).size() > 1, qPrintable(offered.join(u'\n')));
    const auto before = room.document.flowsheet().tags;
    QVERIFY(!tags->mapBy(0, "fermenter.biomass", QStringLiteral("0.42 K")));
    QCOMPARE(room.document.flowsheet().tags, before);
    QVERIFY(tags->mapBy(0, "fermenter.biomass", QStringLiteral("0.42"))); // in the unit in which biomass is shown
    QCOMPARE(room.document.flowsheet().tags.back().factor, std::string("0.42 g/L"));
    QVERIFY(tags->mapping()[0].linked);
    QCOMPARE(tags->mapping()[0].factor, std::string("0.42 g/L"));
    bool told = false;
    for (const auto* words : tags->findChildren<widgets::LinkedLine*>())
        told = told || words->words().contains(QStringLiteral("1 is 0.42 g/L"));
    QVERIFY(told);
    room.document.undoStack()->undo();
    room.document.checkNow();
    QVERIFY(!tags->mapping()[0].linked);
}

// German names, decimal commas, cells of words: what is no number is counted, a density asks for its factor by itself, and a column whose
// unit nobody stated gets one where it is mapped.
void DataPageTest::ownTablesSayWhatIsMissing()
{
    Room room;
    QVERIFY(room.window.files().openExample("ecoli-fed-batch"));
    const QString path = room.folder.filePath(QStringLiteral("Fermentation 3.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Zeit [h];OD600;Glukose;Acetat [g/L]\n0;0,5;20,0;<LOD\n1;0,9;19,1;<0,05\n2;n.a.;18,0;0,1\n3;3,1;;0,2\n");
    file.close();
    room.window.pages().show(QStringLiteral("data"));
    room.window.files().open(path);
    auto* sheet = room.window.findChild<ImportSheet*>();
    QTRY_VERIFY_WITH_TIMEOUT(sheet->isReady(), longRead);
    QCOMPARE(sheet->preview()->questions().size(), 1); // of the glucose
    QVERIFY(sheet->preview()->questions().first()->accessibleName().contains(QLatin1String("Glukose")));
    QVERIFY(sheet->preview()->item(PreviewTable::Variable, 1)->text().contains(QLatin1String("by a factor?")));
    sheet->acceptButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(room.page().isSettled() && room.page().list()->selected().size() > 0, longRead);
    const QString said =
        room.page().list()->tree()->topLevelItem(0)->child(0)->data(0, Qt::AccessibleTextRole).toString();
    for (const char* words : {"1 empty", "1 not available", "1 below or above", "1 with a limit"})
        QVERIFY2(said.contains(QLatin1String(words)), qPrintable(said));
    const RecordingInspector* inspector = room.page().traces().recordingInspector();
    TagRows* tags = inspector->tags();
    // Of its four cells two hold a value: a limit is told once.
    QStringList facts;
    for (const widgets::Label* label : tags->findChildren<widgets::Label*>()) facts << label->text();
    QVERIFY2(facts.contains(QStringLiteral("2 values, without a number: 2")), qPrintable(facts.join(u'\n')));
    QVERIFY(tags->mapping()[0].asksFactor);
    QCOMPARE(tags->mapping()[0].suggested, std::string("fermenter.biomass"));
    QVERIFY(tags->mapBy(0, tags->mapping()[0].suggested, QStringLiteral("0.4")));
    QVERIFY(tags->mapping()[0].linked);
    tags->accept(1);
    QVERIFY(!tags->mapping()[1].linked); // its unit is not known
    std::unique_ptr<QMenu> menu(tags->menuOf(1));
    QAction* unit = nullptr;
    for (const QAction* own : menu->actions())
        if (own->menu() && own->text() == QLatin1String("Its unit"))
            for (QAction* one : own->menu()->actions())
                if (one->text() == QLatin1String("g/L")) unit = one;
    QVERIFY(unit);
    unit->trigger();
    QTRY_VERIFY(tags->mapping()[1].linked && tags->mapping()[1].tag.unit == "g/L");
    QVERIFY(tags->mapping()[0].linked); // as before
}

// Recorded in mg/L, shown as the antibody of the model is from the moment it is tied to it: on Data, Run and a board alike.
void DataPageTest::aTagHasTheUnitOfItsVariableOnEveryPage()
{
    Room room;
    QVERIFY(room.window.files().openExample("cho-fed-batch"));
    const QString path = room.folder.filePath(QStringLiteral("offline.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("time [d],HPLC [mg/L]\n1,200\n2,500\n3,1250\n");
    file.close();
    room.import(path);
    const auto shown = [&] {
        const plot::Series& line = room.plot(0).series.first();
        return line.unit + u' ' + QString::number(line.y.isEmpty() ? std::nan("") : line.y.last());
    };
    QCOMPARE(shown(), QStringLiteral("mg/L 1250"));
    std::unique_ptr<QMenu> menu(room.page().traces().recordingInspector()->tags()->menuOf(0));
    for (const QAction* unit : menu->actions())
        if (unit->menu() && unit->text() == QLatin1String("Production bioreactor"))
            for (QAction* variable : unit->menu()->actions())
                if (variable->text().endsWith(QLatin1String("Antibody"))) variable->trigger();
    QCOMPARE(room.page().traces().recordingInspector()->tags()->mapping()[0].variable, std::string("production.mab"));
    QCOMPARE(shown(), QStringLiteral("g/L 1.25"));
    QCOMPARE(room.page().traces().trends()->figures().first()->value(), valueText(1.25));

    press(*room.page().traces().recordingInspector(), "Follow on the Run page");
    const RunShadow* shadow = room.window.pages().page<pages::RunPage>().shadow();
    const app::PlantShadow& laid = shadow->laid();
    QTRY_VERIFY_WITH_TIMEOUT(laid.isActive() && room.live.frame(), longRead);
    room.live.seek(laid.end());
    const auto title = [shadow] {
        const QTableWidgetItem* item = shadow->table()->item(0, 1);
        return item ? item->text() : QString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(title(), QStringLiteral("HPLC, g/L"), longRead); // once the model has run

    CockpitPage& cockpit = room.window.pages().page<pages::CockpitPage>();
    room.window.pages().show(QStringLiteral("cockpit"));
    cockpit.ensureBoard();
    cockpit.addTile("big_number");
    app::Tile tile = cockpit.form()->tile();
    tile.tags = {"recording/HPLC"};
    emit cockpit.form()->edited(tile);
    QStringList said;
    QTRY_VERIFY2((said.clear(),
                  [&] {
                      for (const auto* view : cockpit.findChildren<tiles::TileView*>()) said << view->sentence();
                      return said.filter(QStringLiteral("g/L")).filter(valueText(1.25)).size() > 0;
                  }()),
                 qPrintable(said.join(u'\n')));
    QVERIFY2(said.filter(QStringLiteral("mg/L")).isEmpty(), qPrintable(said.join(u'\n')));
}

void DataPageTest::aProjectKeepsItsRecordings()
{
    const support::Warnings warnings;
    QTemporaryDir folder;
    const QString project = folder.filePath(QStringLiteral("p.titer"));
    const QString path = writeMinutes(folder, QStringLiteral("minutes.csv"), 300);
    {
        Room room;
        QVERIFY(room.window.files().openExample("cho-fed-batch"));
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
    QVERIFY(room.window.files().open(project));
    room.window.pages().show(QStringLiteral("data"));
    QTRY_VERIFY_WITH_TIMEOUT(room.page().isSettled(), longRead);
    QCOMPARE(room.page().list()->tree()->topLevelItem(0)->childCount(), 1);
    QCOMPARE(room.plot(0).series.first().name, QStringLiteral("Level"));
    for (auto* button : room.page().traces().recordingInspector()->findChildren<QPushButton*>())
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
        QVERIFY(room.window.files().openExample("cho-fed-batch"));
        QVERIFY(room.document.createProject(project));
        room.import(changed);
        room.import(gone);
        QVERIFY(room.document.closeProject());
    }
    writeMinutes(folder, QStringLiteral("changed.csv"), 301);
    QVERIFY(QFile::remove(gone));
    Room room;
    QVERIFY(room.window.files().open(project));
    room.window.pages().show(QStringLiteral("data"));
    QTRY_VERIFY_WITH_TIMEOUT(room.page().isSettled(), longRead);
    const auto says = [&](const char* words) {
        for (const auto* label : room.page().traces().recordingInspector()->findChildren<widgets::Label*>())
            if (label->isVisible() && label->text().contains(QLatin1String(words))) return true;
        return false;
    };
    QVERIFY(says("has changed since"));
    room.page().list()->select(QStringLiteral("recording:2"));
    QVERIFY(!says("has changed since"));
    QVERIFY(says("check that it exists"));
    QVERIFY(!room.page().traces().recordingInspector()->runButton()->isVisible());
    const QTreeWidgetItem* row = room.page().list()->tree()->topLevelItem(0)->child(1);
    QVERIFY(row->data(0, Qt::AccessibleTextRole).toString().contains(QLatin1String("cannot be read")));
}

void DataPageTest::leadsToTheRunPageAndBackByKeys()
{
    QVERIFY(support::Desk().plugins.find("replay"));
    Room room;
    QVERIFY(room.window.files().openExample("cho-fed-batch"));
    room.import(QString::fromUtf8(shipped));
    QPushButton* run = room.page().traces().recordingInspector()->runButton();
    run->setFocus();
    QTest::keyClick(run, Qt::Key_Space);
    QCOMPARE(room.window.pages().current(), QStringLiteral("run"));
    QTRY_VERIFY_WITH_TIMEOUT(room.live.state() == app::LiveSession::State::Playing, longRead);
    room.live.close();
    room.window.action("view.data")->trigger();
    QCOMPARE(room.window.pages().current(), QStringLiteral("data"));
    QCOMPARE(QApplication::focusWidget(), room.page().list()->tree());
}

void DataPageTest::aNarrowWindowShowsTheInspectorOnDemand()
{
    Room room;
    room.window.resize(1280, 720);
    room.import(QString::fromUtf8(shipped));
    RecordingInspector* inspector = room.page().traces().recordingInspector();
    QVERIFY(!inspector->isVisible());
    for (auto* button : room.page().traces().trends()->findChildren<QToolButton*>())
        if (button->isCheckable() && button->isVisible()) button->click();
    QVERIFY(inspector->isVisible());
    support::settle();
    for (QWidget* button : room.page().traces().trends()->findChildren<QToolButton*>()) // it leaves the way back
        if (button->property("checked").toBool() && button->isVisible())
            QCOMPARE(room.window.childAt(button->mapTo(&room.window, button->rect().center())), button);
    QTest::keyClick(&room.window, Qt::Key_Escape);
    QVERIFY(!inspector->isVisible());
    room.window.resize(1920, 1080);
    QTRY_VERIFY(inspector->isVisible());
}

void DataPageTest::aSourceIsAddedByKeysAlone()
{
    Room room;
    QVERIFY(QTest::qWaitForWindowActive(&room.window));
    openProject(room);
    room.window.action("data.source")->trigger();
    SourceSheet* sheet = room.page().sources().sheet();
    QVERIFY(sheet->isVisible());
    QCOMPARE(QApplication::focusWidget(), sheet->connectors());
    // The simulated plant comes first, so that nobody needs an instrument to begin.
    QVERIFY(sheet->connectors()->currentItem()->text().startsWith(QLatin1String("Simulated plant")));
    QTest::keyClick(sheet->connectors(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), sheet->name());
    QTest::keyClicks(sheet->name(), QStringLiteral("Rehearsal"));
    for (int i = 0; i < 40 && QApplication::focusWidget() != sheet->saveButton(); ++i) tab();
    QCOMPARE(QApplication::focusWidget(), sheet->saveButton());
    QTest::keyClick(sheet->saveButton(), Qt::Key_Space);
    QVERIFY(!sheet->isVisible());
    const auto kept = room.document.project()->ask([](store::ProjectFile& file) { return file.sources(); });
    QVERIFY(kept);
    QCOMPARE(kept->size(), 1u);
    QCOMPARE(kept->front().connector, std::string("simulated_plant"));
    QCOMPARE(kept->front().label, std::string("Rehearsal"));
    const QTreeWidgetItem* row = room.page().list()->tree()->topLevelItem(1)->child(0);
    QCOMPARE(row->text(0), QStringLiteral("Rehearsal"));
    const QString said = row->data(0, Qt::AccessibleTextRole).toString();
    QVERIFY2(said.contains(QStringLiteral("Simulated plant · not recorded")),
             qPrintable(said)); // and no key of the file
    QCOMPARE(room.page().list()->selected(), QStringLiteral("source:") + QString::fromStdString(kept->front().id));
    // Whoever typed it has allowed it.
    QVERIFY(app::permission(room.document.path().toStdString(), *kept, room.plugins).allowed);
    // It is changed where it is shown, and taken away.
    press(*room.page().sources().inspector(), "Change…");
    QVERIFY(sheet->isVisible());
    QTest::keyClicks(sheet->name(), QStringLiteral("Second"));
    sheet->saveButton()->click();
    QCOMPARE(room.page().list()->tree()->topLevelItem(1)->child(0)->text(0), QStringLiteral("Second"));
    press(*room.page().sources().inspector(), "Remove the source");
    // A press alone removes nothing; a second one, or holding it, does.
    QCOMPARE(room.page().list()->tree()->topLevelItem(1)->childCount(), 1);
    room.page().sources().inspector()->findChild<widgets::HoldButton*>()->click();
    QCOMPARE(room.page().list()->tree()->topLevelItem(1)->childCount(), 0);
}

void DataPageTest::aFormSaysWhatIsWrongAndATestWhatItFound()
{
    Room room;
    openProject(room);
    room.page().sources().addSource();
    SourceSheet* sheet = room.page().sources().sheet();
    press(*sheet, "Next");
    auto* every = sheet->form()->field("every")->findChild<QLineEdit*>();
    auto* unit = sheet->form()->field("every")->findChild<QComboBox*>();
    QTest::keyClicks(every, QStringLiteral("0.5"));
    QCOMPARE(unit->currentText(), QStringLiteral("s"));
    QCOMPARE(sheet->form()->settings().value("every"), std::string("0.5 s"));
    unit->setCurrentText(QStringLiteral("min"));
    QCOMPARE(sheet->form()->settings().value("every"), std::string("0.5 min"));
    every->clear();
    QTest::keyClicks(every, QStringLiteral("often"));
    sheet->saveButton()->click();
    QVERIFY(sheet->isVisible());
    QVERIFY(every->property("wrong").toBool());
    QVERIFY(!sheet->findings().isEmpty());
    every->clear();
    sheet->testButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(sheet->testButton()->text() == QLatin1String("Test connection"), longRead);
    QVERIFY2(sheet->findings().join(u' ').startsWith(glyphName(look::Glyph::Ok)),
             qPrintable(sheet->findings().join(u'\n')));
    auto* plant = sheet->form()->field("plant")->findChild<QLineEdit*>();
    plant->setText(QStringLiteral("no-such-plant"));
    sheet->testButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(sheet->testButton()->text() == QLatin1String("Test connection"), longRead);
    QVERIFY2(sheet->findings().join(u' ').contains(QLatin1String("no-such-plant")),
             qPrintable(sheet->findings().join(u'\n')));
    QTest::keyClick(sheet, Qt::Key_Escape);
    QVERIFY(!sheet->isVisible());
    QVERIFY(room.document.project()->ask([](store::ProjectFile& file) { return file.sources(); })->empty());
}

void DataPageTest::whatASourceOffersIsTickedAndRead()
{
    Room room;
    openProject(room);
    room.page().sources().addSource();
    SourceSheet* sheet = room.page().sources().sheet();
    press(*sheet, "Next");
    BrowseTree* browse = sheet->browse();
    QVERIFY(browse->isVisible());
    browse->button()->click();
    QTRY_VERIFY_WITH_TIMEOUT(browse->tree()->topLevelItemCount() > 0, longRead);
    // Down to the first that can be ticked.
    QTreeWidgetItem* leaf = browse->tree()->topLevelItem(0);
    for (int depth = 0; depth < 4 && !leaf->data(0, Qt::CheckStateRole).isValid(); ++depth) {
        leaf->setExpanded(true);
        QTRY_VERIFY_WITH_TIMEOUT(leaf->childCount() > 0, longRead);
        leaf = leaf->child(0);
    }
    leaf->setCheckState(0, Qt::Checked);
    const auto info = room.plugins.info("simulated_plant");
    QCOMPARE(sheet->form()->settings().values((*info)->browseSetting).size(), 1u);
    leaf->setCheckState(0, Qt::Unchecked);
    QCOMPARE(sheet->form()->settings().values((*info)->browseSetting).size(), 0u);
    const QString name = leaf->text(0);
    browse->search()->setText(QStringLiteral("surely not there"));
    QVERIFY(leaf->isHidden());
    browse->search()->setText(name.left(4));
    QVERIFY(!leaf->isHidden());
}

void DataPageTest::aTableOfSettingsIsEditedAsAGrid()
{
    static constexpr const char* kinds[] = {"number", "text"};
    static constexpr connect::SettingSpec columns[] = {
        {.key = "name", .label = "Name"},
        {.key = "kind", .label = "Kind", .kind = connect::SettingSpec::Kind::Choice, .choices = kinds}};
    static constexpr connect::SettingSpec specs[] = {
        {.key = "row", .label = "Rows", .kind = connect::SettingSpec::Kind::Table, .many = true, .columns = columns}};
    form::SettingForm form(specs);
    form.setSettings({{"row", "name=\"a, b\", kind=number"}});
    auto* table = static_cast<form::SettingTable*>(form.field("row"))->table();
    QCOMPARE(table->item(0, 0)->text(), QStringLiteral("a, b"));
    form.show();
    press(form, "Add a row");
    QCOMPARE(table->rowCount(), 2);
    table->item(1, 0)->setText(QStringLiteral("second"));
    QCOMPARE(form.settings().values("row"), (std::vector<std::string>{"name=\"a, b\", kind=number", "name=second"}));
    table->setCurrentCell(0, 0);
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(form.settings().values("row"), (std::vector<std::string>{"name=second"}));
    form.take("row", "name=third", true);
    QCOMPARE(form.settings().values("row").size(), 2u);
}

void DataPageTest::sourcesOfOthersAreAllowedFirst()
{
    Room room;
    openProject(room);
    // As if it came with the file.
    const std::vector<connect::Source> foreign{
        {"src-1", "Theirs", "folder_watch", {{"folder", "/data/analyser"}}, true},
        {"src-2", "Plant", "simulated_plant", {}, true}};
    QVERIFY(room.document.project()->ask([&](store::ProjectFile& file) { return file.saveSources(foreign); }));
    const QString path = room.document.path();
    QVERIFY(room.document.closeProject());
    QVERIFY(room.window.files().open(path));
    room.window.pages().show(QStringLiteral("data"));
    QVERIFY(room.page().sources().recorderCard()->isVisible());
    room.page().sources().recorderCard()->button()->click();
    AllowSheet* sheet = room.page().sources().allowSheet();
    QVERIFY(sheet->isVisible());
    if (room.plugins.find("folder_watch"))
        QVERIFY2(sheet->lines().join(u' ').contains(QLatin1String("/data/analyser")),
                 qPrintable(sheet->lines().join(u'\n')));
    // Enter alone allows nothing.
    QVERIFY(QApplication::focusWidget() != sheet->allowButton());
    QTest::keyClick(sheet, Qt::Key_Escape);
    QVERIFY(!sheet->isVisible());
    QVERIFY(!app::permission(path.toStdString(), foreign, room.plugins).allowed);
    // A test and a look through what it offers connect as well.
    room.page().showSource("src-2");
    press(*room.page().sources().inspector(), "Test connection");
    SourceSheet* source = room.page().sources().sheet();
    QVERIFY(source->isVisible() && sheet->isVisible());
    QVERIFY(source->findings().isEmpty());
    sheet->leave();
    source->browse()->button()->click();
    QVERIFY(sheet->isVisible());
    QCOMPARE(source->browse()->tree()->topLevelItemCount(), 0);
    if (!sheet->allowButton()->isVisible()) return;
    // Once it is allowed, what was asked for follows.
    sheet->allowButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(source->browse()->tree()->topLevelItemCount() > 0, longRead);
    QVERIFY(!sheet->isVisible());
    source->testButton()->click();
    QVERIFY(!sheet->isVisible() && !source->findings().isEmpty());
}

void DataPageTest::showsWhatWasRecordedOfASource()
{
    Room room;
    openProject(room);
    const auto id = room.document.project()->ask([](store::ProjectFile& file) { return file.newSourceId(); });
    QVERIFY(id);
    const std::string folder = store::historyFolder(room.document.path().toStdString());
    constexpr std::int64_t second = 1'000'000, start = 1'700'000'000 * second;
    {
        auto historian = store::Historian::open(folder);
        QVERIFY(historian);
        const auto tag = historian->tag({0, *id, "TI-101", {}, "°C", connect::TagKind::Number, false});
        QVERIFY(tag);
        for (int i = 0; i < 600; ++i) {
            const std::int64_t time = start + i * second;
            const bool away = i >= 300 && i < 400;
            if (away && i > 300) continue;
            const store::Point point{time, time, away ? std::nan("") : 37.0 + i * 0.001,
                                     away ? connect::status::badNoCommunication : connect::status::good};
            QVERIFY(historian->append(*tag, {&point, 1}));
        }
        QVERIFY(historian->addGap(
            {0, *id, 0, start + 300 * second, start + 400 * second, connect::Gap::Cause::Disconnected, -1, {}}));
        QVERIFY(historian->commit(start + 600 * second));
        QVERIFY(historian->close());
    }
    const std::vector<connect::Source> sources{{*id, "Head", "simulated_plant", {}, true}};
    QVERIFY(room.document.project()->ask([&](store::ProjectFile& file) { return file.saveSources(sources); }));
    const QString path = room.document.path();
    QVERIFY(room.document.closeProject());
    QVERIFY(room.window.files().open(path));
    room.window.pages().show(QStringLiteral("data"));
    QTRY_COMPARE_WITH_TIMEOUT(room.page().traces().trends()->column()->plots().size(), 1, longRead);
    QTRY_VERIFY_WITH_TIMEOUT(room.page().traces().trends()->isCurrent(), longRead);
    const plot::Series& line = room.plot(0).series.first();
    QCOMPARE(line.unit, QStringLiteral("°C"));
    QCOMPARE(line.x.size(), 501);
    QVERIFY(std::isnan(line.y[300]));
    QCOMPARE(line.y[301], 37.4);
    const QList<plot::Range> gaps = room.plot(0).gaps;
    QCOMPARE(gaps.size(), 1);
    QVERIFY(std::abs(gaps.first().from - 300) < 3 && std::abs(gaps.first().to - 400) < 3);
    QVERIFY(std::abs(room.page().traces().trends()->quality()->rows().first().good - 5.0 / 6.0) < 0.01);
}

void DataPageTest::showsWhatARecorderReportsAndFollowsIt()
{
    QVERIFY(QFile::exists(QStringLiteral(TITER_CLI)));
    Room room;
    openProject(room);
    room.page().sources().addSource();
    press(*room.page().sources().sheet(), "Next");
    // Amid the culture: before it there is nothing to measure.
    room.page().sources().sheet()->form()->setSettings({{"from", "100 h"}});
    room.page().sources().sheet()->saveButton()->click();
    QVERIFY(room.document.flush());
    QProcess recorder;
    recorder.start(QStringLiteral(TITER_CLI),
                   {QStringLiteral("record"), room.document.path(), QStringLiteral("--for"), QStringLiteral("60s")});
    QVERIFY(recorder.waitForStarted());
    TagRows* tags = room.page().sources().inspector()->tags();
    QTRY_VERIFY_WITH_TIMEOUT(!tags->mapping().empty(), longRead);
    QTRY_COMPARE_WITH_TIMEOUT(room.page().sources().inspector()->stateLabel()->text(), QStringLiteral("Connected"),
                              longRead);
    const QTreeWidgetItem* row = room.page().list()->tree()->topLevelItem(1)->child(0);
    QVERIFY(row->data(0, Qt::AccessibleTextRole).toString().contains(QLatin1String("connected")));
    QTRY_VERIFY_WITH_TIMEOUT(!room.page().traces().trends()->column()->plots().isEmpty() &&
                                 room.page().traces().trends()->isCurrent(),
                             longRead);
    QTRY_VERIFY_WITH_TIMEOUT(room.plot(0).series.first().x.size() >= 3, longRead);
    // Its newest values stand in the unit in which a person reads them on every page.
    app::ShownUnits::current().chooseFor("K", "°F");
    const auto said = [tags] {
        QStringList words;
        for (const auto* label : tags->findChildren<widgets::Label*>()) words << label->text();
        return words.join(u'\n');
    };
    QTRY_VERIFY2_WITH_TIMEOUT(said().contains(QStringLiteral("°F")), qPrintable(said()), longRead);
    app::ShownUnits::current().chooseFor("K", {});
    press(*room.page().sources().inspector(), "Follow on the Run page");
    QCOMPARE(room.window.pages().current(), QStringLiteral("run"));
    QTRY_VERIFY2_WITH_TIMEOUT(room.live.state() == app::LiveSession::State::Playing,
                              room.live.error() ? room.live.error()->what.text().c_str() : "no error", longRead);
    room.live.close();
    room.window.pages().show(QStringLiteral("data"));
    room.page().sources().recorderCard()->button()->click();
    QVERIFY(recorder.waitForFinished(longRead));
    QCOMPARE(recorder.exitStatus(), QProcess::NormalExit);
    QTRY_COMPARE_WITH_TIMEOUT(room.page().sources().recorderCard()->button()->text(), QStringLiteral("Start recording"),
                              longRead);
}

// All words or none, and no button is cut, however the width came about and when the text grows.
void DataPageTest::buttonsHaveWordsWhereTheyFit()
{
    QWidget window;
    DataList list(&window);
    QPushButton source(QStringLiteral("Source")), import(QStringLiteral("Import"));
    for (QPushButton* button : {&source, &import}) {
        button->setIcon(look::icon(QStringLiteral("i-plus")));
        list.addButton(button);
    }
    window.resize(1000, 600);
    list.resize(600, 600);
    window.show();
    support::settle();
    QCOMPARE(source.text() + import.text(), QStringLiteral("SourceImport"));
    const int needed = list.minimumSizeHint().width();
    const auto isWhole = [&](int width) {
        list.resize(width, 600);
        support::settle();
        return import.geometry().right() < width && import.width() >= import.minimumSizeHint().width() &&
               source.width() >= source.minimumSizeHint().width() && source.text().isEmpty() == import.text().isEmpty();
    };
    for (const int width : {needed - 1, needed - 2, needed - 1, needed - 20}) {
        QVERIFY2(isWhole(width), qPrintable(QString::number(width)));
        QVERIFY(import.text().isEmpty());
    }
    QVERIFY(isWhole(600));
    QCOMPARE(import.text(), QStringLiteral("Import"));
    QVERIFY(isWhole(needed + 1));
    Theme::current().setTextScale(200);
    QVERIFY(isWhole(needed + 1));
    QVERIFY(import.text().isEmpty());
}

void DataPageTest::sheetsFitInEveryLookSizeAndLanguage_data()
{
    fitsInEveryLookSizeAndLanguage_data();
}

void DataPageTest::sheetsFitInEveryLookSizeAndLanguage()
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
    openProject(room);
    const auto look = [&](const char* what) {
        support::settle();
        const QImage image = support::picture(room.window,
                                              QStringLiteral("data-%1-%2-%3-%4")
                                                  .arg(QLatin1String(what), QLatin1String(QTest::currentDataTag()))
                                                  .arg(text)
                                                  .arg(size.width()),
                                              size);
        QVERIFY(support::inked(image) > 0.02);
        const QStringList cut = support::cutOff(room.window);
        QVERIFY2(cut.isEmpty(), qPrintable(QLatin1String(what) + u'\n' + cut.join(u'\n')));
    };
    room.page().sources().addSource();
    look("connectors");
    QTest::keyClick(room.page().sources().sheet()->connectors(), Qt::Key_Return);
    room.page().sources().sheet()->browse()->button()->click();
    QTRY_VERIFY_WITH_TIMEOUT(room.page().sources().sheet()->browse()->tree()->topLevelItemCount() > 0, longRead);
    room.page().sources().sheet()->testButton()->click();
    QTest::qWait(300);
    look("form");
    room.page().sources().sheet()->saveButton()->click();
    look("source");
    room.page().sources().allowSheet()->open(app::permission(room.document.path().toStdString(), {}, room.plugins));
    look("allow");
    QCOMPARE(warnings.messages(), QStringList());
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
    QTest::addRow("small") << true << "de" << 100 << small << false;
    QTest::addRow("small, large text, details") << false << "de" << 150 << small << true;
    if (!qEnvironmentVariableIsSet("TITER_LONG")) return;
    QTest::addRow("dark, German") << true << "de" << 100 << desk << false;
    QTest::addRow("large text") << false << "de" << 150 << desk << true;
    QTest::addRow("small, large text") << false << "de" << 150 << small << false;
}

void DataPageTest::fitsInEveryLookSizeAndLanguage()
{
    QFETCH(bool, dark);
    QFETCH(QString, language);
    QFETCH(int, text);
    QFETCH(QSize, size);
    QFETCH(bool, details);
    const support::Warnings warnings;
    look::useLanguage(language);
    Theme::current().choose(dark ? look::Choice::Dark : look::Choice::Light);
    Theme::current().setTextScale(text);
    Room room;
    room.window.resize(size);
    QVERIFY(room.window.files().openExample("cho-fed-batch"));
    room.import(QString::fromUtf8(shipped));
    if (details)
        for (auto* button : room.page().traces().trends()->findChildren<QToolButton*>())
            if (button->isCheckable() && button->isVisible()) button->click();
    support::settle();
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

TITER_WINDOW_TEST(DataPageTest)

} // namespace tst_data_page

#include "tst_data_page.moc"
