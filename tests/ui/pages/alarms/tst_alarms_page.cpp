// The page of alarms: defined, changed and removed in the window, by keys alone too.
#include "app/live/alarms/alarm_defaults.h"
#include "app/live/alarms/alarm_form.h"
#include "app/live/notifications/notification_desk.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/fake_feed.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/warnings.h"
#include "tests/support/ui/window.h"
#include "ui/form/fields/setting_field.h"
#include "ui/form/fields/setting_form.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"
#include "ui/pages/alarms/alarm_setup.h"
#include "ui/pages/alarms/alarms_page.h"
#include "ui/window/frame/top_bar.h"

#include <QAbstractItemView>
#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

namespace tst_alarms_page {

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
    support::FakeFeed feed{{{"src-1/DO", "DO", "% air"}, {"src-1/pH", "pH", ""}}};
    app::AlarmHistory history;
    app::NotificationDesk desk{document};
    AlarmsPage page{{definitions, feed, [] { return true; }}, history, desk};
    AlarmSetup& setup = *page.setup();
    AlarmEditor& editor = *setup.editor();

    explicit Stage(QSize size = {1600, 900})
    {
        (void)document.createProject(folder.filePath(QStringLiteral("a.titer")));
        page.resize(size);
        page.show();
        page.activateWindow();
        QTest::qWait(1);
    }

    QLineEdit* line(const char* key) const { return qobject_cast<QLineEdit*>(editor.form()->field(key)->editor()); }
    QComboBox* box(const char* key) const { return qobject_cast<QComboBox*>(editor.form()->field(key)->editor()); }
    QPlainTextEdit* lines(const char* key) const
    {
        return qobject_cast<QPlainTextEdit*>(editor.form()->field(key)->editor());
    }
    void type(const char* key, const QString& words)
    {
        if (QPlainTextEdit* text = lines(key)) {
            text->setFocus();
            text->selectAll();
            return QTest::keyClicks(text, words);
        }
        line(key)->setFocus();
        line(key)->selectAll();
        QTest::keyClicks(line(key), words);
    }
    void settle() { QTRY_VERIFY(editor.keepButton()->isEnabled()); }
    // Everything that an alarm needs.
    std::string keepOxygenLow()
    {
        setup.openTag("src-1/DO");
        type("name", QStringLiteral("Oxygen low"));
        type("limit", QStringLiteral("30"));
        type("cause", QStringLiteral("Gas flow too low"));
        type("consequence", QStringLiteral("Cells starve"));
        type("response", QStringLiteral("Raise the gas flow"));
        type("timeToRespond", QStringLiteral("10"));
        QTest::qWait(400); // the pause in typing
        QSignalSpy kept(&editor, &AlarmEditor::kept);
        QTest::mouseClick(editor.keepButton(), Qt::LeftButton);
        return kept.isEmpty() ? std::string() : kept.first().first().value<std::string>();
    }
    QString cell(const std::string& id, int column) const
    {
        for (int i = 0; i < setup.list()->topLevelItemCount(); ++i)
            if (QTreeWidgetItem* item = setup.list()->topLevelItem(i);
                item->data(0, Qt::UserRole).toString().toStdString() == id)
                return item->text(column);
        return {};
    }
};

} // namespace

class TestAlarmsPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void cleanup() { look::useLanguage(QStringLiteral("en")); }
    void anAlarmOnATagIsDefined();
    void theLimitOfAnAlarmIsInTheUnitInWhichItsTagIsRead();
    void causeAndResponseTakeSeveralLines();
    void aTagIsTypedByItsLabelAndOneThatIsNoneIsSaidThere();
    void whatIsMissingIsSaidAtItsField();
    void whatIsNeededIsMarkedFromTheBeginning();
    void aTagIsCalledByItsLabel();
    void whatIsMissingIsBroughtIntoSight();
    void aChangeWantsItsReason();
    void whatWasTypedStaysWithItsAlarm();
    void aFormAsksForWhatItsKindHas();
    void titersOwnStandInTheList();
    void aTagThatNobodyKnowsIsMarked();
    void searchFindsByTagAndName();
    void aButtonSilencesWhileSomethingIsHeard();
    void itFitsANarrowWindow();
    void fieldsAreWholeInAnyRoom();
};

void TestAlarmsPage::anAlarmOnATagIsDefined()
{
    support::Warnings warnings;
    Stage stage;
    const std::string id = stage.keepOxygenLow();
    QVERIFY2(!id.empty(), qPrintable(stage.editor.reported()));
    const alarm::Definition& kept = stage.definitions.find(id)->definition;
    QCOMPARE(kept.tag, std::string("src-1/DO"));
    QCOMPARE(kept.unit, std::string("% air")); // of the tag
    QCOMPARE(kept.limit, 30.0);
    QCOMPARE(kept.timeToRespond, 600.0);
    QCOMPARE(stage.cell(id, 1), QStringLiteral("DO above 30\u00A0% air"));
    QCOMPARE(stage.setup.list()->currentItem()->text(0), QStringLiteral("Oxygen low"));
    QVERIFY(!stage.editor.keepButton()->isEnabled());
    QCOMPARE(warnings.messages(), QStringList());
}

// A titre that is recorded in mg/L and read in g/L on every page, and glucose that is recorded in another basis.
void TestAlarmsPage::theLimitOfAnAlarmIsInTheUnitInWhichItsTagIsRead()
{
    app::FeedTag titre{"src-1/titre", "Titre", "mg/L"}, glucose{"src-1/glucose", "Glucose", "mg/L"};
    titre.measures = "model/p.titer";
    titre.unitOfModel = "g/L";
    glucose.measures = "model/p.glucose";
    glucose.unitOfModel = "mM";
    glucose.perModel = 0.18016;
    {
        Stage other;
        other.feed.setTags({glucose});
        other.setup.openTag("src-1/glucose");
        QCOMPARE(other.line("unit")->text(), QStringLiteral("mg/L"));
    }
    Stage stage;
    stage.feed.setTags({titre});
    stage.setup.openTag("src-1/titre");
    QCOMPARE(stage.line("unit")->text(), QStringLiteral("g/L"));
    stage.type("name", QStringLiteral("Titre high"));
    stage.type("limit", QStringLiteral("5"));
    for (const char* key : {"cause", "consequence", "response"}) stage.type(key, QStringLiteral("Harvest is late"));
    stage.type("timeToRespond", QStringLiteral("10"));
    QTest::qWait(400); // the pause in typing
    QSignalSpy kept(&stage.editor, &AlarmEditor::kept);
    QTest::mouseClick(stage.editor.keepButton(), Qt::LeftButton);
    QVERIFY2(kept.size() == 1, qPrintable(stage.editor.reported()));
    QCOMPARE(stage.cell(kept.first().first().value<std::string>(), 1), QStringLiteral("Titre above 5.00\u00A0g/L"));
}

void TestAlarmsPage::causeAndResponseTakeSeveralLines()
{
    Stage stage;
    stage.setup.openTag("src-1/DO");
    stage.type("name", QStringLiteral("Oxygen low"));
    stage.type("limit", QStringLiteral("30"));
    for (const char* key : {"cause", "consequence", "response"}) {
        QPlainTextEdit* text = stage.lines(key);
        QVERIFY2(text && !text->accessibleName().isEmpty(), key);
        const int before = text->height();
        stage.type(key, QStringLiteral("first"));
        for (int line = 0; line < 3; ++line) {
            QTest::keyClick(text, Qt::Key_Return);
            QTest::keyClicks(text, QStringLiteral("next"));
        }
        QVERIFY(text->height() > before);
        QVERIFY(text->document()->documentLayout()->documentSize().height() * text->fontMetrics().lineSpacing() <=
                text->viewport()->height());
    }
    // The Tab key goes on, as in every form.
    QTest::keyClick(stage.lines("response"), Qt::Key_Tab);
    QVERIFY(stage.line("timeToRespond")->hasFocus());
    stage.type("timeToRespond", QStringLiteral("10"));
    QTest::qWait(400); // the pause in typing
    QSignalSpy kept(&stage.editor, &AlarmEditor::kept);
    QTest::mouseClick(stage.editor.keepButton(), Qt::LeftButton);
    QVERIFY2(kept.size() == 1, qPrintable(stage.editor.reported()));
    const std::string id = kept.first().first().value<std::string>();
    QCOMPARE(stage.definitions.find(id)->definition.response, std::string("first\nnext\nnext\nnext"));
    QVERIFY(!stage.editor.isChanged(id));
    QCOMPARE(stage.lines("response")->toPlainText(), QStringLiteral("first\nnext\nnext\nnext"));
}

void TestAlarmsPage::aTagIsTypedByItsLabelAndOneThatIsNoneIsSaidThere()
{
    Stage stage;
    stage.setup.openTag("src-1/DO");
    stage.type("tag", QStringLiteral("ph"));
    QTest::keyClick(stage.line("tag"), Qt::Key_Return);
    QCOMPARE(stage.line("tag")->text(), QStringLiteral("src-1/pH"));
    QVERIFY(!stage.line("tag")->property("wrong").toBool());
    // In an expression it stands in backquotes.
    stage.type("suppression", QStringLiteral("2 < ph"));
    QAbstractItemView* list = nullptr;
    for (QCompleter* tags : stage.editor.form()->findChildren<QCompleter*>())
        if (tags->popup()->isVisible()) list = tags->popup();
    QVERIFY(list);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(stage.line("suppression")->text(), QStringLiteral("2 < `src-1/pH`"));
    // While something completes it nothing is wrong yet.
    stage.type("tag", QStringLiteral("xenon"));
    QTRY_VERIFY(stage.line("tag")->property("wrong").toBool());
    stage.type("tag", QStringLiteral("d"));
    QTRY_VERIFY(!stage.line("tag")->property("wrong").toBool());
}

void TestAlarmsPage::whatIsMissingIsSaidAtItsField()
{
    Stage stage;
    stage.setup.openTag("src-1/DO");
    stage.settle();
    QTest::mouseClick(stage.editor.keepButton(), Qt::LeftButton);
    QVERIFY(stage.editor.reported().contains(QLatin1String("to correct")));
    QVERIFY(stage.line("name")->property("wrong").toBool());
    QVERIFY(stage.line("limit")->property("wrong").toBool());
    QVERIFY(!stage.line("tag")->property("wrong").toBool());
    QVERIFY(stage.line("name")->hasFocus());
    QCOMPARE(stage.definitions.list().size(), app::ownDefinitions({}).size()); // Titer's own
}

// Before anything is kept: a star at each field, and over the buttons what is still to be typed.
void TestAlarmsPage::whatIsNeededIsMarkedFromTheBeginning()
{
    Stage stage;
    stage.setup.openTag("src-1/DO");
    const auto nameOf = [&](const char* key) {
        for (const QLabel* label : stage.editor.form()->findChildren<QLabel*>())
            if (label->buddy() && label->buddy() == stage.editor.form()->field(key)) return label->text();
        return QString();
    };
    for (const char* key : {"name", "tag", "limit", "cause", "consequence", "response", "timeToRespond"})
        QVERIFY2(nameOf(key).endsWith(u'*'), key);
    QVERIFY(!nameOf("deadband").endsWith(u'*'));
    QVERIFY(stage.lines("cause")->accessibleDescription().startsWith(QStringLiteral("Needed")));
    for (const char* name : {"Name", "Limit", "Cause", "Consequence", "Response", "Time to respond"})
        QVERIFY2(stage.editor.missingText().contains(QString::fromLatin1(name)),
                 qPrintable(stage.editor.missingText()));
    QVERIFY(!stage.editor.missingText().contains(QStringLiteral("Tag")));
    QCOMPARE(stage.editor.keepButton()->toolTip(), stage.editor.missingText());
    // One that is not evaluated needs no rationale.
    stage.editor.setField("enabled", "No");
    QVERIFY(!nameOf("cause").endsWith(u'*'));
    QVERIFY(!stage.editor.missingText().contains(QStringLiteral("Cause")));
    QVERIFY(!stage.keepOxygenLow().empty());
    QCOMPARE(stage.editor.missingText(), QString());
}

// What stands in plant files is no name for people.
void TestAlarmsPage::aTagIsCalledByItsLabel()
{
    Stage stage;
    app::FeedTag biomass{"model/reactor.biomass", "Biomass, Bioreactor", "g/L"};
    biomass.origin = app::FeedTag::Origin::Model;
    stage.feed.setTags({biomass, {"src-1/DO", "DO", "% air"}});
    stage.setup.openTag("model/reactor.biomass");
    const auto says = [&](const QString& words) {
        for (const QLabel* label : stage.editor.form()->findChildren<QLabel*>())
            if (label->isVisible() && label->text() == words) return true;
        return false;
    };
    QVERIFY(says(QStringLiteral("Biomass, Bioreactor (model)")));
    QCOMPARE(stage.setup.search()->text(), QStringLiteral("Biomass, Bioreactor (model)"));
    stage.type("tag", QStringLiteral("src-1/DO"));
    QTRY_VERIFY(says(QStringLiteral("DO")));
    QVERIFY(!says(QStringLiteral("Biomass, Bioreactor (model)")));
}

// What lies below the edge of the form is scrolled to; another new alarm begins at the top.
void TestAlarmsPage::whatIsMissingIsBroughtIntoSight()
{
    Stage stage;
    stage.setup.openTag("src-1/DO");
    stage.type("name", QStringLiteral("Oxygen low"));
    stage.type("limit", QStringLiteral("30"));
    stage.settle();
    QTest::mouseClick(stage.editor.keepButton(), Qt::LeftButton);
    QVERIFY(stage.lines("cause")->hasFocus());
    QTRY_VERIFY(!stage.lines("cause")->visibleRegion().isEmpty());
    stage.setup.openTag("src-1/DO");
    QTRY_VERIFY(!stage.line("name")->visibleRegion().isEmpty());
}

void TestAlarmsPage::aChangeWantsItsReason()
{
    Stage stage;
    const std::string id = stage.keepOxygenLow();
    stage.type("limit", QStringLiteral("25"));
    stage.settle();
    QTest::mouseClick(stage.editor.keepButton(), Qt::LeftButton);
    QCOMPARE(stage.definitions.find(id)->definition.limit, 30.0);
    QVERIFY(stage.editor.reasonField()->hasFocus());
    QTest::keyClicks(stage.editor.reasonField(), QStringLiteral("probe moved"));
    QTest::keyClick(stage.editor.reasonField(), Qt::Key_Return);
    QCOMPARE(stage.definitions.find(id)->definition.limit, 25.0);
    // Nor does it go without one.
    QTest::mouseClick(stage.editor.removeButton(), Qt::LeftButton);
    QVERIFY(stage.definitions.find(id));
    QTest::keyClicks(stage.editor.reasonField(), QStringLiteral("not needed"));
    QTest::mouseClick(stage.editor.removeButton(), Qt::LeftButton);
    QVERIFY(!stage.definitions.find(id));
    QVERIFY(stage.editor.id().empty());
}

void TestAlarmsPage::whatWasTypedStaysWithItsAlarm()
{
    Stage stage;
    const std::string id = stage.keepOxygenLow();
    stage.type("limit", QStringLiteral("25"));
    stage.setup.openAlarm("titer.disk"); // before the pause in typing is over
    QCOMPARE(stage.line("name")->text(), QStringLiteral("The disk is nearly full"));
    QVERIFY(stage.editor.isChanged(id));
    QVERIFY(!stage.editor.isChanged("titer.disk"));
    stage.setup.openAlarm(id);
    QCOMPARE(stage.line("limit")->text(), QStringLiteral("25"));
    QTest::mouseClick(stage.editor.discardButton(), Qt::LeftButton);
    QCOMPARE(stage.line("limit")->text(), QStringLiteral("30"));
    QVERIFY(!stage.editor.isChanged(id));
}

void TestAlarmsPage::aFormAsksForWhatItsKindHas()
{
    Stage stage;
    stage.setup.openTag("src-1/DO");
    QVERIFY(stage.line("limit")->isVisible());
    QVERIFY(!stage.line("expression")->isVisible());
    QComboBox* kind = stage.box("kind");
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_End); // the expression
    QVERIFY(stage.line("expression")->isVisible());
    QVERIFY(!stage.line("limit")->isVisible());
    kind->setCurrentIndex(kind->findText(QStringLiteral("No new value")));
    emit kind->activated(kind->currentIndex());
    QVERIFY(stage.line("silence")->isVisible());
    QVERIFY(!stage.line("unit")->isVisible());
}

void TestAlarmsPage::titersOwnStandInTheList()
{
    Stage stage;
    QCOMPARE(stage.setup.list()->topLevelItemCount(), int(app::ownDefinitions({}).size()));
    QCOMPARE(stage.cell("titer.disk", 1), QStringLiteral("noticed by the recorder itself")); // and no "disk"
    stage.setup.openAlarm("titer.disk");
    QVERIFY(!stage.editor.removeButton()->isVisible());
    QComboBox* priority = stage.box("priority");
    priority->setCurrentIndex(0);
    emit priority->activated(0);
    stage.settle();
    QTest::keyClicks(stage.editor.reasonField(), QStringLiteral("small disk"));
    QTest::mouseClick(stage.editor.keepButton(), Qt::LeftButton);
    QVERIFY(stage.definitions.find("titer.disk")->definition.priority == alarm::Priority::Critical);
    QVERIFY(stage.editor.removeButton()->isVisible());
    QCOMPARE(stage.editor.removeButton()->text(), QStringLiteral("As Titer's own"));
}

void TestAlarmsPage::aTagThatNobodyKnowsIsMarked()
{
    Stage stage;
    const std::string id = stage.keepOxygenLow();
    QCOMPARE(stage.cell(id, 3), QStringLiteral("Normal"));
    stage.definitions.setKnownTags({"src-1/pH"});
    QCOMPARE(stage.cell(id, 3), QStringLiteral("Unknown tag"));
    stage.definitions.setKnownTags({"src-1/DO"});
    QCOMPARE(stage.cell(id, 3), QStringLiteral("Normal"));
}

void TestAlarmsPage::searchFindsByTagAndName()
{
    Stage stage;
    const std::string id = stage.keepOxygenLow();
    const auto shown = [&] {
        int count = 0;
        for (int i = 0; i < stage.setup.list()->topLevelItemCount(); ++i)
            count += !stage.setup.list()->topLevelItem(i)->isHidden();
        return count;
    };
    QCOMPARE(shown(), 1); // the tag that it came from
    stage.setup.search()->setText(QStringLiteral("oxygen"));
    QCOMPARE(shown(), 1);
    stage.setup.search()->clear();
    QCOMPARE(shown(), int(app::ownDefinitions({}).size()) + 1);
    stage.setup.search()->setText(QStringLiteral("nothing like it"));
    QVERIFY(!stage.setup.list()->isVisible());
}

void TestAlarmsPage::aButtonSilencesWhileSomethingIsHeard()
{
    window::TopBar bar;
    bar.resize(1280, 52);
    bar.show();
    QVERIFY(!bar.silenceButton()->isVisible());
    bar.setSounding(true, QStringLiteral("Silence alarms (F9)"));
    QVERIFY(bar.silenceButton()->isVisible());
    QCOMPARE(bar.silenceButton()->accessibleName(), QStringLiteral("Silence alarms (F9)"));
    QSignalSpy asked(&bar, &window::TopBar::silenceAsked);
    bar.silenceButton()->setFocus();
    QTest::keyClick(bar.silenceButton(), Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    bar.setSounding(false, {});
    QVERIFY(!bar.silenceButton()->isVisible());
}

void TestAlarmsPage::itFitsANarrowWindow()
{
    look::useLanguage(QStringLiteral("de"));
    for (const int scale : {100, 150}) {
        Theme::current().setTextScale(scale);
        Stage stage(QSize(1228, 660)); // next to the rail at 1280 x 720
        stage.setup.openTag("src-1/DO");
        QVERIFY2(stage.page.minimumSizeHint().width() <= 1228,
                 qPrintable(QString::number(stage.page.minimumSizeHint().width())));
        Theme::current().setTextScale(100);
    }
}

// Where names and fields have no room next to each other, fields stand beneath their names.
void TestAlarmsPage::fieldsAreWholeInAnyRoom()
{
    for (const char* language : {"en", "de"})
        for (const int scale : {100, 200}) {
            look::useLanguage(QString::fromLatin1(language));
            Theme::current().setTextScale(scale);
            Stage stage(QSize(1380, 760));
            stage.setup.openTag("src-1/DO");
            support::settle();
            const form::SettingForm* fields = stage.editor.form();
            const QWidget* room = fields->parentWidget(); // the viewport
            for (const connect::SettingSpec& spec : app::alarmSpecs()) {
                const form::SettingField* field = fields->field(spec.key);
                if (field->isHidden()) continue;
                const QRect place(field->mapTo(room, QPoint()), field->size());
                QVERIFY2(place.left() >= 0 && place.right() < room->width(),
                         qPrintable(QStringLiteral("%1, %2, %3").arg(spec.key, language).arg(scale)));
            }
            const QWidget* name = fields->field("name");
            const bool beneath = name->geometry().left() == 0;
            QCOMPARE(beneath, scale == 200);
            support::picture(stage.page, QStringLiteral("alarm-setup-%1-%2").arg(language).arg(scale),
                             stage.page.size());
            Theme::current().setTextScale(100);
        }
}

TITER_WINDOW_TEST(TestAlarmsPage)

} // namespace tst_alarms_page

#include "tst_alarms_page.moc"
