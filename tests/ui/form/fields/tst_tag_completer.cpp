// Tags completed in a line and in a text by what they are called, by keys alone.
#include "tests/support/test_program.h"
#include "ui/form/fields/setting_field.h"
#include "ui/form/fields/setting_form.h"
#include "ui/form/fields/tag_completer.h"
#include "ui/form/fields/tag_fields.h"
#include "ui/form/fields/tag_text.h"
#include "ui/look/theme.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QTest>

namespace tst_tag_completer {

using namespace titer;
using namespace titer::form;

namespace {

std::vector<app::FeedTag> someTags()
{
    return {{"src-1/GLC", "Glucose, Production", "g/L"},
            {"src-1/LAC", "Lactate, Production", "g/L"},
            {"model/seed.glucose", "Glucose, Seed", "g/L"},
            {"src-1/DO", "Oxygen", "% air"}};
}

QStringList offered(const TagCompleter& tags)
{
    QStringList found;
    for (int row = 0; row < tags.completionCount(); ++row)
        found << tags.pathFromIndex(tags.completionModel()->index(row, 0));
    return found;
}

// As a person does: keys go to the list while it is open.
void press(const TagCompleter& tags, QWidget* field, Qt::Key key)
{
    QTest::keyClick(tags.popup()->isVisible() ? static_cast<QWidget*>(tags.popup()) : field, key);
}

} // namespace

class TestTagCompleter : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }

    void downAndEnterPutATagIntoALine()
    {
        QLineEdit line;
        auto* tags = new TagCompleter(&line);
        tags->setTags(someTags());
        line.setCompleter(tags);
        line.show();
        line.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&line));
        line.setFocus();
        QTest::keyClicks(&line, QStringLiteral("prod g/l"));
        QVERIFY(tags->popup()->isVisible());
        QCOMPARE(offered(*tags), QStringList({"src-1/GLC", "src-1/LAC"}));
        press(*tags, &line, Qt::Key_Down);
        press(*tags, &line, Qt::Key_Down);
        press(*tags, &line, Qt::Key_Return);
        QVERIFY(!tags->popup()->isVisible());
        QCOMPARE(line.text(), QStringLiteral("src-1/LAC"));
        // The plant's variables are found by their labels too, and what nothing is called offers nothing.
        line.clear();
        QTest::keyClicks(&line, QStringLiteral("seed"));
        QCOMPARE(offered(*tags), QStringList("model/seed.glucose"));
        QTest::keyClicks(&line, QStringLiteral(" xenon"));
        QVERIFY(!tags->popup()->isVisible());
    }

    void whatIsNoTagIsSaidOnceNothingCompletesIt()
    {
        TagCompleter tags(nullptr);
        tags.setTags(someTags());
        QVERIFY(!tags.fault("tag", "src-1/DO", false));
        QVERIFY(!tags.fault("tag", "oxygen", false)); // its label
        QVERIFY(!tags.fault("tag", "  ", false));
        QVERIFY(!tags.fault("tag", "gluc", true));
        const auto left = tags.fault("tag", "gluc", false), typed = tags.fault("tag", "xenon", true);
        QVERIFY(left && left->where == "tag");
        QVERIFY(typed && typed->what.text().find("xenon") != std::string::npos);
    }

    // A label becomes its tag when the field is left, but not when the form goes with the focus in it.
    void aFieldIsLeftByTheFocusAndNotByItsEnd()
    {
        static constexpr connect::SettingSpec specs[] = {{.key = "tag", .label = "Tag"},
                                                         {.key = "name", .label = "Name"}};
        static constexpr std::string_view keys[] = {"tag"};
        QWidget window;
        auto* form = new SettingForm(specs, {}, &window);
        auto* tags = new TagFields(*form, specs, keys);
        tags->setTags(someTags());
        int left = 0;
        connect(tags, &TagFields::taken, &window, [&left] { ++left; });
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto* tag = qobject_cast<QLineEdit*>(form->field("tag")->editor());
        tag->setFocus();
        tag->setText(QStringLiteral("oxygen"));
        form->field("name")->editor()->setFocus();
        QCOMPARE(tag->text(), QStringLiteral("src-1/DO"));
        QCOMPARE(left, 1);
        tag->setText(QStringLiteral("xenon"));
        const base::Errors faults = tags->faults();
        QVERIFY(faults.size() == 1 && faults.front().where == "tag");
        tag->setFocus();
        delete form;
        QCOMPARE(left, 1);
    }

    void aNameInATextIsCompletedInItsBackquotes()
    {
        TagText text;
        text.tags()->setTags(someTags());
        text.resize(500, 200);
        text.show();
        text.activateWindow();
        text.setFocus();
        QTest::keyClicks(&text, QStringLiteral("2 * lact"));
        QVERIFY(text.tags()->popup()->isVisible());
        press(*text.tags(), &text, Qt::Key_Down);
        press(*text.tags(), &text, Qt::Key_Return);
        QCOMPARE(text.toPlainText(), QStringLiteral("2 * `src-1/LAC`"));
        // Words with blanks between them in backquotes, whose second one is there already.
        QTest::keyClicks(&text, QStringLiteral(" + ``"));
        QTest::keyClick(&text, Qt::Key_Left);
        QTest::keyClicks(&text, QStringLiteral("gluc seed"));
        QCOMPARE(offered(*text.tags()), QStringList("model/seed.glucose"));
        press(*text.tags(), &text, Qt::Key_Down);
        press(*text.tags(), &text, Qt::Key_Return);
        QCOMPARE(text.toPlainText(), QStringLiteral("2 * `src-1/LAC` + `model/seed.glucose`"));
        // Numbers are no names, and Enter is a new line again.
        QTest::keyClicks(&text, QStringLiteral(" 12"));
        QVERIFY(!text.tags()->popup()->isVisible());
        press(*text.tags(), &text, Qt::Key_Return);
        QVERIFY(text.toPlainText().endsWith(u'\n'));
    }
};

TITER_WINDOW_TEST(TestTagCompleter)

} // namespace tst_tag_completer

#include "tst_tag_completer.moc"
