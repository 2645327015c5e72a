// Notes on the time axis: changed, given a length and removed, by keys and by the mouse, over trends and on the Data page.
#include "core/store/audit.h"
#include "core/store/history/intervals.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/recorded_room.h"
#include "tests/support/ui/tiles.h"
#include "tests/support/ui/warnings.h"
#include "ui/form/fields/setting_field.h"
#include "ui/form/fields/setting_form.h"
#include "ui/form/note_card.h"
#include "ui/look/language.h"
#include "ui/pages/data/trace_view.h"
#include "ui/pages/data/trends/data_trends.h"
#include "ui/tiles/parts/trend_stack.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace tst_notes {

using namespace titer;
using form::NoteCard;
using look::Theme;
using plot::IntervalLane;
using plot::LaneMark;

namespace {

struct Lane {
    plot::TimeAxis axis;
    IntervalLane lane{&axis};
    QSignalSpy asked{&lane, &IntervalLane::noteAsked};

    Lane()
    {
        axis.setExtent(this, {0, 100});
        lane.resize(800, lane.sizeHint().height());
        lane.setMarks({{LaneMark::Excursion, {10, 20}, QStringLiteral("too hot")},
                       {LaneMark::Note, {40, 40}, QStringLiteral("foam"), 7},
                       {LaneMark::Note, {60, 80}, QStringLiteral("probe out"), 8}});
        lane.setChangeable(true);
        lane.show();
        lane.setFocus();
    }
};

NoteCard* cardOn(QWidget* owner)
{
    return owner->findChild<NoteCard*>();
}

void type(NoteCard* card, const char* key, const QString& words)
{
    QWidget* field = card->form()->field(key)->editor();
    field->setFocus();
    if (auto* text = qobject_cast<QPlainTextEdit*>(field)) text->selectAll();
    if (auto* line = qobject_cast<QLineEdit*>(field)) line->selectAll();
    QTest::keyClicks(field, words);
}

} // namespace

class NotesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void cleanup()
    {
        Theme::current().setTextScale(100);
        look::useLanguage(QStringLiteral("en"));
    }

    void keysAskForTheNoteAtTheCursor();
    void theMouseAsksForTheNoteThatItMeets();
    void aChangeWantsItsReason();
    void aLengthIsTypedWithItsUnit();
    void aRemovalWantsOnlyItsReason();
    void overATrendANoteIsChangedAndShownAsLongAsItLasts();
    void onTheDataPageTheStoreKeepsWhatANoteSaid();
    void theCardFitsInEveryLanguageAndSize();
};

void NotesTest::keysAskForTheNoteAtTheCursor()
{
    Lane stage;
    QTest::keyClick(&stage.lane, Qt::Key_F2); // the cursor is nowhere
    for (int i = 0; i < 2; ++i) QTest::keyClick(&stage.lane, Qt::Key_Right);
    QCOMPARE(stage.axis.cursor(), 40.0);
    QCOMPARE(stage.asked.size(), 0);
    QTest::keyClick(&stage.lane, Qt::Key_Return);
    QCOMPARE(stage.asked.size(), 1);
    QCOMPARE(stage.asked[0][0].value<LaneMark>().id, 7);
    QCOMPARE(stage.asked[0][2].toBool(), false);
    QTest::keyClick(&stage.lane, Qt::Key_Right);
    QTest::keyClick(&stage.lane, Qt::Key_Delete);
    QCOMPARE(stage.asked[1][0].value<LaneMark>().id, 8);
    QCOMPARE(stage.asked[1][2].toBool(), true);
    // What was recorded is nobody's to change, nor anything where nobody may.
    for (int i = 0; i < 2; ++i) QTest::keyClick(&stage.lane, Qt::Key_Left);
    QTest::keyClick(&stage.lane, Qt::Key_Delete);
    stage.lane.setChangeable(false);
    QTest::keyClick(&stage.lane, Qt::Key_Right);
    QTest::keyClick(&stage.lane, Qt::Key_F2);
    QCOMPARE(stage.asked.size(), 2);
}

void NotesTest::theMouseAsksForTheNoteThatItMeets()
{
    Lane stage;
    // Where a press takes the cursor to the note, a double click asks for it.
    int met = -1;
    for (int x = 0; x < stage.lane.width() && met < 0; x += 3) {
        QTest::mouseClick(&stage.lane, Qt::LeftButton, {}, {x, stage.lane.height() / 2});
        if (stage.axis.cursor() == 40.0) met = x;
    }
    QVERIFY(met > 0);
    QTest::mouseDClick(&stage.lane, Qt::LeftButton, {}, {met, stage.lane.height() / 2});
    QCOMPARE(stage.asked.size(), 1);
    QCOMPARE(stage.asked[0][0].value<LaneMark>().id, 7);
}

void NotesTest::aChangeWantsItsReason()
{
    QWidget owner;
    owner.resize(600, 400);
    owner.show();
    std::vector<app::FeedNote> kept;
    NoteCard* card = NoteCard::ask(&owner, {7, "foam", 40.0, 40.0}, {}, false,
                                   [&](const app::FeedNote& note) { kept.push_back(note); });
    type(card, "words", QStringLiteral("much foam"));
    QTest::keyClick(card->form()->field("words")->editor(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(kept.empty() && card->isVisible());
    QVERIFY(card->form()->field("reason")->editor()->property("wrong").toBool());
    QVERIFY(card->form()->field("reason")->editor()->hasFocus());
    QTest::keyClicks(card->form()->field("reason")->editor(), QStringLiteral("seen again"));
    QTest::keyClick(card->form()->field("reason")->editor(), Qt::Key_Return);
    QCOMPARE(kept, (std::vector<app::FeedNote>{{7, "much foam", 40.0, 40.0, "seen again", false}}));
    QTRY_VERIFY(!cardOn(&owner));
    // Escape leaves it as it was.
    card = NoteCard::ask(&owner, {7, "foam", 40.0, 40.0}, {}, false,
                         [&](const app::FeedNote& note) { kept.push_back(note); });
    type(card, "words", QStringLiteral("other"));
    QTest::keyClick(card, Qt::Key_Escape);
    QTRY_VERIFY(!cardOn(&owner));
    QCOMPARE(kept.size(), std::size_t(1));
}

void NotesTest::aLengthIsTypedWithItsUnit()
{
    QWidget owner;
    owner.show();
    std::vector<app::FeedNote> kept;
    const auto keep = [&](const app::FeedNote& note) { kept.push_back(note); };
    NoteCard* card = NoteCard::ask(&owner, {8, "probe out", 60.0, 180.0}, {}, false, keep);
    QCOMPARE(qobject_cast<QLineEdit*>(card->form()->field("length")->editor())->text(), QStringLiteral("2"));
    type(card, "length", QStringLiteral("1.5 h"));
    type(card, "reason", QStringLiteral("came back later"));
    QTest::mouseClick(card->keepButton(), Qt::LeftButton);
    QCOMPARE(kept, (std::vector<app::FeedNote>{{8, "probe out", 60.0, 60.0 + 5400.0, "came back later", false}}));
    card = NoteCard::ask(&owner, {8, "probe out", 60.0, 180.0}, {}, false, keep);
    type(card, "length", QStringLiteral("-3"));
    type(card, "reason", QStringLiteral("wrong"));
    QTest::mouseClick(card->keepButton(), Qt::LeftButton);
    QVERIFY(card->form()->field("length")->editor()->property("wrong").toBool());
    QCOMPARE(kept.size(), std::size_t(1));
    card->close();
}

void NotesTest::aRemovalWantsOnlyItsReason()
{
    QWidget owner;
    owner.show();
    std::vector<app::FeedNote> kept;
    NoteCard* card = NoteCard::ask(&owner, {7, "foam", 40.0, 40.0}, {}, true,
                                   [&](const app::FeedNote& note) { kept.push_back(note); });
    QTest::mouseClick(card->removeButton(), Qt::LeftButton);
    QVERIFY(kept.empty());
    QTest::keyClicks(card->form()->field("reason")->editor(), QStringLiteral("of another vessel"));
    QTest::keyClick(card->form()->field("reason")->editor(), Qt::Key_Return);
    QCOMPARE(kept, (std::vector<app::FeedNote>{{7, "foam", 40.0, 40.0, "of another vessel", true}}));
}

void NotesTest::overATrendANoteIsChangedAndShownAsLongAsItLasts()
{
    support::Stage stage({{"s/DO", "Oxygen", "% air"}});
    stage.feed->setOrigin(1'790'000'000'000'000);
    stage.feed->setNow(86400.0);
    stage.feed->setLine("s/DO", support::wave(0, 86400.0, 500, 40, 1));
    stage.feed->setNotes({{{}, "foam", 80000.0, 80000.0, 7}});
    tiles::TileView& view = stage.show({"t1", "trend", "", {0, 0, 6, 6}, {"s/DO"}}, {500, 300});
    auto& stack = dynamic_cast<tiles::TrendStack&>(view);
    stage.settle();
    QCOMPARE(stack.lane()->marks().size(), 1);
    stack.lane()->setFocus();
    stack.timeAxis()->setCursor(80000.0);
    QTest::keyClick(stack.lane(), Qt::Key_F2);
    NoteCard* card = cardOn(stack.lane());
    QVERIFY(card);
    type(card, "length", QStringLiteral("10"));
    type(card, "reason", QStringLiteral("how long"));
    QTest::keyClick(card->form()->field("reason")->editor(), Qt::Key_Return);
    stage.settle();
    QCOMPARE(stack.lane()->marks(), (QList<LaneMark>{{LaneMark::Note, {80000.0, 80600.0}, QStringLiteral("foam"), 7}}));
    QTRY_VERIFY(!cardOn(stack.lane()));
    QTest::keyClick(stack.lane(), Qt::Key_Delete);
    card = cardOn(stack.lane());
    QVERIFY(card);
    QTest::keyClicks(card->form()->field("reason")->editor(), QStringLiteral("of another vessel"));
    QTest::keyClick(card->form()->field("reason")->editor(), Qt::Key_Return);
    QVERIFY(stage.feed->written().empty());
}

void NotesTest::onTheDataPageTheStoreKeepsWhatANoteSaid()
{
    support::RecordedRoom room;
    QVERIFY(QTest::qWaitForWindowActive(&room.window));
    room.lane()->setFocus();
    room.page().traces().trends()->column()->timeAxis()->setCursor(600.0);
    QTest::keyClick(room.lane(), Qt::Key_Return);
    NoteCard* card = cardOn(room.lane());
    QVERIFY(card);
    type(card, "words", QStringLiteral("antifoam, 2 mL"));
    type(card, "length", QStringLiteral("5 min"));
    type(card, "reason", QStringLiteral("amount was missing"));
    QTest::keyClick(card->form()->field("reason")->editor(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(room.lane()->marks()[0].text, QStringLiteral("antifoam, 2 mL"), room.longRead);
    QCOMPARE(room.lane()->marks()[0].time, (plot::Range{600.0, 900.0}));
    const qint64 id = room.lane()->marks()[0].id;
    QTRY_VERIFY(!cardOn(room.lane()));
    QTest::keyClick(room.lane(), Qt::Key_Delete);
    card = cardOn(room.lane());
    QVERIFY(card);
    QTest::keyClicks(card->form()->field("reason")->editor(), QStringLiteral("never happened"));
    QTest::keyClick(card->form()->field("reason")->editor(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(room.lane()->marks().size(), 3, room.longRead);
    auto intervals = store::Intervals::open(room.folderOfStore(), store::Database::Mode::Read);
    QVERIFY(intervals);
    const auto said = intervals->revisions(id);
    QVERIFY(said);
    QCOMPARE(said->size(), std::size_t(2));
    QCOMPARE(said->front().was.name, std::string("antifoam"));
    QCOMPARE(said->front().was.from, room.start + 600 * room.second);
    QCOMPARE(said->back().was.from, room.start + 600 * room.second); // to the microsecond
    QCOMPARE(said->back().was.to, room.start + 900 * room.second);
    QCOMPARE(said->back().person, store::personOfProcess());
    QVERIFY(said->back().removed);
}

void NotesTest::theCardFitsInEveryLanguageAndSize()
{
    for (const char* language : {"en", "de"})
        for (const int scale : {100, 150}) {
            look::useLanguage(QLatin1String(language));
            Theme::current().setTextScale(scale);
            support::Warnings warnings;
            QWidget owner;
            owner.show();
            NoteCard* card = NoteCard::ask(&owner, {7, "foam", 40.0, 40.0}, {100000, 100000}, true, {});
            QVERIFY(card->width() >= card->minimumSizeHint().width());
            QVERIFY(owner.screen()->availableGeometry().contains(card->geometry()));
            QCOMPARE(warnings.messages(), QStringList());
            card->close();
        }
}

TITER_WINDOW_TEST(NotesTest)

} // namespace tst_notes

#include "tst_notes.moc"
