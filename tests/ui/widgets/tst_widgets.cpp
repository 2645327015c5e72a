// The small parts that all pages use: they draw in every look, say what they are, and answer to mouse and keys.
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/question.h"
#include "tests/support/ui/warnings.h"
#include "ui/look/glyph.h"
#include "ui/look/icons.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/sheet.h"
#include "ui/window/frame/notice_panel.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOption>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>

namespace tst_widgets {

using namespace titer;
using namespace titer::look;
using namespace titer::widgets;
using namespace titer::window;

namespace {

const Notice load{
    "cex/load",
    Glyph::Warn,
    "CEX column",
    "The load has 9.8 mS/cm; the limit of this resin is 7.0 mS/cm, so the capacity of 45 g/L is not reached.",
    "Dilute the load 1.5-fold with water, or raise the limit of the resin.",
    "Insert dilution",
    "Show"};

QWidget* row(const QList<QWidget*>& widgets)
{
    auto* holder = new QWidget;
    auto* layout = new QHBoxLayout(holder);
    for (QWidget* widget : widgets) layout->addWidget(widget);
    layout->addStretch();
    return holder;
}

Chip* chip(const QString& text, bool on)
{
    auto* c = new Chip(text);
    c->setChecked(on);
    return c;
}

QWidget* controls()
{
    auto* primary = new QPushButton("Open the example plant");
    primary->setProperty("role", "primary");
    auto* off = new QPushButton("Not now");
    off->setEnabled(false);
    auto* wrong = new QLineEdit("71");
    wrong->setProperty("wrong", true);
    auto* combo = new QComboBox;
    combo->addItems({"English", "Deutsch"});
    auto* check = new QCheckBox("Loops");
    check->setChecked(true);
    auto* radio = new QRadioButton("Replay");
    radio->setChecked(true);
    return row(
        {primary, new QPushButton("Show"), off, new QLineEdit("2,000"), wrong, new QSpinBox, combo, check, radio});
}

// One of each, as a page would stand them together.
QWidget* everything()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    auto* warned = new Counter;
    warned->show(Glyph::Warn, 1, "1 notice");
    auto* alarmed = new Counter;
    alarmed->show(Glyph::Alarm, 2, "2 alarms");
    auto* calm = new Counter;
    calm->clear("No notices");
    column->addWidget(row({new Badge(Level::Model), new Badge(Level::Shadow), new Badge(Level::Advisory),
                           new Badge(Level::ClosedLoop), warned, alarmed, calm}));
    column->addWidget(
        row({chip("Streams", true), chip("Values", true), chip("Ports", false), new Pill("yield 97.0 %")}));
    auto* segments = new Segments({{"i-sun", "Light"}, {"i-moon", "Dark"}, {"i-monitor", "System"}});
    column->addWidget(row({segments, new Label("Welcome to Titer", Type::PageTitle),
                           new Label("runs at once, 14 days in 0.1 s", Type::Caption, Token::Muted)}));
    column->addWidget(controls());
    auto* card = new Card;
    auto* header = new SectionHeader("Culture");
    header->setFoldable(true);
    header->setNote("CHO fed-batch", Token::Accent);
    card->body()->addWidget(header);
    auto* tabs = new QTabBar;
    for (const char* name : {"Parameters", "Recipe", "Ports"}) tabs->addTab(QString::fromLatin1(name));
    card->body()->addWidget(tabs);
    column->addWidget(card);
    column->addWidget(new NoticeRow(load));
    Notice critical = load;
    critical.glyph = Glyph::Critical;
    critical.fix.clear();
    column->addWidget(new NoticeRow(critical));
    column->addStretch();
    return page;
}

} // namespace

class WidgetsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void init()
    {
        Theme::current().choose(Choice::Light);
        Theme::current().setTextScale(100);
    }

    // It asked on when there was nothing left to stop.
    void aQuestionAboutWorkGoesWithTheWork()
    {
        int looks = 0;
        QString shown;
        const auto work = [&] {
            if (const auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) shown = box->text();
            ++looks;
            return looks < 3 ? QStringLiteral("Fit and run") : looks < 5 ? QStringLiteral("Run") : QString();
        };
        QVERIFY(widgets::mayStop(nullptr, work));
        QCOMPARE(looks, 5);
        QCOMPARE(shown, QStringLiteral("Run")); // what is left of it
        QVERIFY(widgets::mayStop(nullptr, [] { return QString(); }));
        support::answerBy(QMessageBox::RejectRole);
        QVERIFY(!widgets::mayStop(nullptr, [] { return QStringLiteral("Run"); }));
    }

    void drawInEveryLookWithoutAWarning()
    {
        support::Warnings warnings;
        for (const support::Variant& variant : support::variants()) {
            Theme::current().choose(variant.choice);
            const std::unique_ptr<QWidget> page(everything());
            const QImage image =
                support::picture(*page, "widgets-" + variant.name, QSize(1000, 520), variant.pixelRatio);
            QVERIFY(support::contains(image, Theme::current().color(Token::Accent)));
            QVERIFY(support::contains(image, Theme::current().color(Token::WarnFill)));
            QVERIFY(support::contains(image, Theme::current().color(Token::Critical)));
        }
        Theme::current().setTextScale(150);
        const std::unique_ptr<QWidget> large(everything());
        support::picture(*large, "widgets-150", QSize(1500, 780));
        QCOMPARE(warnings.messages(), QStringList());
    }

    // They were the pictures of the look in which they were made.
    void iconsNextToWordsFollowTheLook()
    {
        const QIcon bulb = icon(QStringLiteral("i-bulb"), Token::Accent);
        const IconLabel label(bulb, 4);
        for (const Choice choice : {Choice::Dark, Choice::Light}) {
            Theme::current().choose(choice);
            QCOMPARE(label.pixmap().toImage(), bulb.pixmap(label.pixmap().size()).toImage());
        }
        Theme::current().setTextScale(200);
        QCOMPARE(label.pixmap().deviceIndependentSize().width(), 4.0 * Theme::current().u());
    }

    void partsGrowWithTheTextWhileTheyAreShown()
    {
        const std::unique_ptr<QWidget> page(everything());
        const int before = page->sizeHint().height();
        Theme::current().setTextScale(200);
        QCoreApplication::sendPostedEvents();
        QVERIFY(page->sizeHint().height() > 1.6 * before);
    }

    void tabsHaveRoomForTheirBoldWords_data()
    {
        QTest::addColumn<int>("text");
        for (const int text : {100, 150, 200}) QTest::addRow("%d %%", text) << text;
    }
    void tabsHaveRoomForTheirBoldWords()
    {
        QFETCH(int, text);
        Theme::current().setTextScale(text);
        QTabBar tabs;
        tabs.setExpanding(false);
        for (const char* name : {"Half-normal plot", "Effects"}) tabs.addTab(QString::fromLatin1(name));
        const QFontMetrics bold(Theme::current().font(Type::Strong));
        for (int i = 0; i < tabs.count(); ++i) {
            const int margins = tabs.style()->pixelMetric(QStyle::PM_TabBarTabHSpace);
            QVERIFY(tabs.tabRect(i).width() >= bold.horizontalAdvance(tabs.tabText(i)) + margins);
        }
    }

    // Drawn on another device its words may be a little wider than they were measured.
    void aHeaderHasRoomForItsWords()
    {
        for (const int text : {100, 125, 150, 175, 200}) {
            Theme::current().setTextScale(text);
            SectionHeader header(QStringLiteral("Twin gap"));
            header.setFoldable(true);
            const QFontMetrics metrics(Theme::current().font(Type::Strong));
            const int rest = header.sizeHint().width() - 5 * Theme::current().u();
            QVERIFY(rest > metrics.horizontalAdvance(header.text()));
        }
    }

    void glyphsDifferInShapeAlone()
    {
        // Drawn in one grey, no two conditions look the same.
        QList<QImage> seen;
        for (Glyph glyph : {Glyph::Ok, Glyph::Info, Glyph::Warn, Glyph::Low, Glyph::Medium, Glyph::Alarm,
                            Glyph::Critical, Glyph::Idle, Glyph::Running, Glyph::Held, Glyph::Done, Glyph::Fault}) {
            QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            paintGlyph(&painter, glyph, QPointF(16, 16), 28);
            painter.end();
            QImage shape(32, 32, QImage::Format_Mono);
            for (int y = 0; y < 32; ++y)
                for (int x = 0; x < 32; ++x)
                    shape.setPixel(x, y, image.pixelColor(x, y).alpha() > 127 && qGray(image.pixel(x, y)) < 160);
            for (const QImage& other : std::as_const(seen)) QVERIFY2(other != shape, qPrintable(glyphName(glyph)));
            seen.append(shape);
            QVERIFY(!glyphName(glyph).isEmpty());
        }
        QCOMPARE(worse(Glyph::Warn, Glyph::Critical), Glyph::Critical);
        QCOMPARE(worse(Glyph::Alarm, Glyph::Low), Glyph::Alarm);
    }

    void chipTogglesByClickAndKey()
    {
        Chip c("Streams");
        QSignalSpy spy(&c, &Chip::toggled);
        QTest::mouseClick(&c, Qt::LeftButton);
        QVERIFY(c.isChecked());
        QTest::keyClick(&c, Qt::Key_Space);
        QVERIFY(!c.isChecked());
        QCOMPARE(spy.count(), 2);
    }

    void segmentsMoveByMouseAndArrows()
    {
        Segments segments({{"", "Light"}, {"", "Dark"}, {"", "System"}});
        segments.resize(segments.sizeHint());
        QSignalSpy spy(&segments, &Segments::currentChanged);
        QTest::mouseClick(&segments, Qt::LeftButton, {}, QPoint(segments.width() - 5, 5));
        QCOMPARE(segments.current(), 2);
        QTest::keyClick(&segments, Qt::Key_Right);
        QTest::keyClick(&segments, Qt::Key_Left);
        QCOMPARE(segments.current(), 1);
        QCOMPARE(spy.count(), 2);
        QCOMPARE(segments.accessibleDescription(), QString("Dark"));
    }

    void badgeSaysItsLevelInAWord()
    {
        Badge badge(Level::Shadow);
        QCOMPARE(badge.text(), QString("SHADOW"));
        badge.setLevel(Level::ClosedLoop);
        QCOMPARE(badge.accessibleName(), QString("Twin level: CLOSED LOOP"));
    }

    void noticeRowHasLinkSentenceRemedyAndButtons()
    {
        Notice twoWays = load;
        twoWays.otherFix = QStringLiteral("Load less");
        twoWays.otherId = load.id + QStringLiteral("|1");
        NoticeRow notice(twoWays);
        QSignalSpy fix(&notice, &NoticeRow::fixActivated), show(&notice, &NoticeRow::showActivated);
        const QList<QPushButton*> buttons = notice.findChildren<QPushButton*>();
        QCOMPARE(buttons.size(), 3);
        for (QPushButton* button : buttons) {
            QVERIFY(button->isVisibleTo(&notice));
            button->click();
        }
        QCOMPARE(fix.value(0).value(0).toString(), load.id);
        QCOMPARE(fix.value(1).value(0).toString(), twoWays.otherId);
        QCOMPARE(show.count(), 1);
        notice.setNotice(load);
        QVERIFY(!buttons[1]->isVisibleTo(&notice));
        QVERIFY(notice.accessibleName().startsWith("warning, CEX column: The load has 9.8 mS/cm"));
        QCOMPARE(notice.accessibleDescription(), load.remedy);
    }

    void theWorstNoticeIsPinnedAndAFixedOneLeaves()
    {
        NoticeBar bar;
        bar.move(400, 400); // away from the pointer
        Notice hint = load, alarm = load;
        hint.id = "hint";
        hint.glyph = Glyph::Info;
        alarm.id = "alarm";
        alarm.glyph = Glyph::Alarm;
        bar.setNotices({hint, load, alarm});
        QCOMPARE(bar.rows().size(), 3);
        QCOMPARE(bar.rows()[0]->notice().id, QString("alarm"));
        QCOMPARE(bar.rows()[1]->notice().id, QString("hint"));
        bar.setNotices({hint});
        QCOMPARE(bar.rows().size(), 3);
        QVERIFY(!bar.rows()[0]->isFixed());
        QVERIFY(bar.rows()[1]->isFixed() && bar.rows()[2]->isFixed());
        bar.setNotices({alarm, hint}); // comes back in time
        QTRY_COMPARE_WITH_TIMEOUT(bar.rows().size(), 2, 5000);
        QCOMPARE(bar.rows()[0]->notice().id, QString("alarm"));
    }

    // What is about to be pressed does not move away: no row leaves while the pointer is over them.
    void noNoticeLeavesUnderThePointer()
    {
        Notice other = load;
        other.id = "other";
        NoticeBar pointed, left;
        for (NoticeBar* bar : {&pointed, &left}) {
            bar->move(400, 400); // away from the pointer
            bar->setNotices({load, other});
            bar->show();
        }
        QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5));
        pointed.setAttribute(Qt::WA_UnderMouse); // as the application does with what it sends
        QCoreApplication::sendEvent(&pointed, &enter);
        for (NoticeBar* bar : {&pointed, &left}) bar->setNotices({other});
        QTRY_COMPARE_WITH_TIMEOUT(left.rows().size(), 1, 5000);
        QCOMPARE(pointed.rows().size(), 2);
        pointed.setAttribute(Qt::WA_UnderMouse, false);
        QTRY_COMPARE_WITH_TIMEOUT(pointed.rows().size(), 1, 5000);
    }

    // A click hits what stood under the pointer, whatever was told since: at the foot of a page, where the list would grow upwards, too.
    void theListStandsStillUnderThePointer()
    {
        QWidget page;
        auto* column = new QVBoxLayout(&page);
        auto* away = new QLineEdit;
        NoticeBar bar;
        column->addWidget(away);
        column->addStretch();
        column->addWidget(&bar);
        page.resize(900, 600);
        bar.setMaxRows(8);
        Notice first = load, second = load, worst = load, gone = load;
        first.id = "first", second.id = "second", worst.id = "worst", gone.id = "gone";
        first.remedy.clear(), second.fix = "Set to Biomass", worst.glyph = Glyph::Alarm;
        const auto ids = [&bar] {
            QStringList list;
            for (const NoticeRow* row : bar.rows()) list << row->notice().id;
            return list;
        };
        const auto point = [&bar](bool at) { // as the application does with what it sends
            QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5));
            QEvent leave(QEvent::Leave);
            bar.setAttribute(Qt::WA_UnderMouse, at);
            QCoreApplication::sendEvent(&bar, at ? static_cast<QEvent*>(&enter) : &leave);
            support::settle();
        };
        bar.setNotices({first, gone, second});
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        away->setFocus();
        support::settle();
        QWidget* button = nullptr;
        for (QPushButton* one : bar.rows()[2]->findChildren<QPushButton*>())
            if (one->text() == second.fix) button = one;
        QVERIFY(button);
        const QPoint at = button->mapTo(&page, button->rect().center());
        QCOMPARE(page.childAt(at), button);
        point(true);
        QSignalSpy fixed(&bar, &NoticeBar::fixActivated);
        bar.setNotices({worst, second}, [](const Notice& notice) { return notice.id == "gone"; });
        support::settle();
        QCOMPARE(ids(), (QStringList{"first", "gone", "second", "worst"}));
        QCOMPARE(page.childAt(at), button);
        QTest::mouseClick(page.childAt(at), Qt::LeftButton);
        QCOMPARE(fixed.value(0).value(0).toString(), second.id);
        away->setFocus();
        point(false);
        QCOMPARE(ids().mid(0, 2), (QStringList{"worst", "second"}));
        QVERIFY(!ids().contains("gone"));
        // So it does for the keys, as long as they are in the list.
        bar.setNotices({second});
        button->setFocus();
        bar.setNotices({worst, second});
        QVERIFY(ids().indexOf("second") < ids().indexOf("worst"));
        away->setFocus();
        support::settle();
        QVERIFY(ids().indexOf("worst") < ids().indexOf("second"));
    }

    void theListOfNoticesIsOfOnePlaceByChoice()
    {
        QWidget page;
        page.setAttribute(Qt::WA_DontShowOnScreen);
        page.resize(1000, 700);
        NoticePanel panel(&page);
        page.show();
        Notice tank = load, full = load;
        tank.id = "tank/level";
        full.id = "tank/full";
        tank.place = full.place = "Hold tank";
        panel.setNotices({load});
        auto* place = panel.findChild<QComboBox*>();
        panel.open();
        QVERIFY(!place->isVisible()); // there is nothing to choose from
        panel.setNotices({load, tank, full});
        QVERIFY(place->isVisible());
        QCOMPARE(place->count(), 3);
        QCOMPARE(place->itemText(2), QString("Hold tank (2)"));
        place->setCurrentIndex(2);
        const auto visible = [&panel] {
            QStringList ids;
            for (const NoticeRow* row : panel.findChild<NoticeBar*>()->rows())
                if (row->isVisible()) ids << (row->isFixed() ? "fixed " : "") + row->notice().id;
            return ids;
        };
        // What is left out is not reported as fixed.
        QCOMPARE(visible(), (QStringList{"tank/level", "tank/full"}));
        support::picture(page, "notice-panel-filter", QSize(1000, 700));
        panel.setNotices({load, tank});
        QCOMPARE(place->currentText(), QString("Hold tank (1)"));
        QCOMPARE(visible(), (QStringList{"tank/level", "fixed tank/full"}));
        // A place that has none any more gives way to all.
        panel.setNotices({load});
        QVERIFY(visible().contains("cex/load"));
    }

    // Whatever changes: the bar, the words or the size of the text.
    void aNoticeIsNoWiderThanItsBar()
    {
        Notice english = load, german = load;
        english.sentence = QStringLiteral("The vessel is full at 314.06 h. Choose a larger vessel, or fill it less.");
        english.fix = QStringLiteral("Set to 1790 L");
        german.sentence =
            QStringLiteral("Der Behälter ist bei 314,06 h voll. Einen größeren wählen, oder weniger füllen.");
        german.fix = QStringLiteral("Auf 1790 L setzen");
        german.show = QStringLiteral("Zeigen");
        QWidget page;
        auto* row = new QHBoxLayout(&page);
        NoticeBar bar;
        row->addWidget(&bar);
        page.resize(700, 400);
        page.show();
        const auto fits = [&](const char* when) {
            support::settle();
            const NoticeRow* notice = bar.rows().first();
            QVERIFY2(notice->width() <= bar.viewport()->width(), when);
            for (const auto* words : notice->findChildren<Label*>())
                QVERIFY2(words->isHidden() || words->height() >= words->heightForWidth(words->width()), when);
        };
        bar.setNotices({english});
        fits("at first");
        Theme::current().setTextScale(200);
        fits("large");
        bar.setNotices({german});
        fits("in other words");
        page.resize(540, 400);
        fits("narrow");
        bar.setNotices({english});
        fits("in the words of before");
        page.resize(1200, 400);
        fits("wide");
        page.resize(540, 400);
        fits("narrow again");
        Theme::current().setTextScale(100);
    }

    // Two remedies with long words next to an open inspector: they stand under the sentence, which they would squeeze and push out.
    void longWordsOfButtonsLeaveRoomForTheSentence()
    {
        Notice twoWays = load;
        twoWays.fix = QStringLiteral("Remove it from the phase “feed”");
        twoWays.otherFix = QStringLiteral("Remove the controller “exponential_feed”");
        NoticeBar bar;
        bar.setNotices({twoWays});
        bar.resize(504, 300); // px beside the inspector at 1366
        bar.show();
        support::settle();
        const NoticeRow* row = bar.rows().first();
        QVERIFY(row->width() <= bar.viewport()->width());
        QVERIFY(row->findChildren<Label*>().first()->width() > 300);
        for (const QPushButton* button : row->findChildren<QPushButton*>())
            QVERIFY2(row->rect().contains(QRect(button->mapTo(row, QPoint()), button->size())),
                     qPrintable(button->text()));
    }

    void inANarrowPlaceButtonsStandUnderTheWords()
    {
        NoticeBar bar;
        bar.setMaxRows(8);
        bar.setNotices({load});
        bar.resize(300, 600);
        bar.show();
        support::settle();
        const NoticeRow* row = bar.rows().first();
        QVERIFY(row->width() <= bar.viewport()->width());
        for (const QPushButton* button : row->findChildren<QPushButton*>())
            QVERIFY2(!button->isVisible() || row->rect().contains(QRect(button->mapTo(row, QPoint()), button->size())),
                     qPrintable(button->text()));
        const auto* words = row->findChild<Label*>();
        QVERIFY(words->height() >= words->heightForWidth(words->width()));
        support::picture(bar, "notices-narrow", QSize(300, 600));
    }

    void theListOfNoticesIsGoneThroughByKeys()
    {
        QWidget page;
        page.resize(1000, 700);
        QLineEdit before(&page);
        NoticePanel panel(&page);
        QLineEdit beneath(&page); // what Tab must not lead to while the panel covers it
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        before.setFocus();
        Notice solids{"solids", Glyph::Alarm, "Centrifuge", "Solids go nowhere.", {}, "Add an outlet", "Show"};
        Notice end{"end", Glyph::Alarm, "Recipe", "The run has no end.", {}, "Set to 14 d", "Show"};
        panel.setNotices({end});
        panel.setNotices({solids, end}); // made later, listed before
        const auto words = [] {
            const auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
            return button ? button->text() : QString();
        };
        panel.open();
        QCOMPARE(words(), QString("Add an outlet"));
        QStringList seen;
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY(panel.isAncestorOf(QApplication::focusWidget()));
            if (const QString word = words(); word.size() > 1) seen << word;
        }
        QCOMPARE(seen.mid(0, 3), (QStringList{"Show", "Set to 14 d", "Show"}));
        // A notice that is corrected hands the focus on, and so does the panel that is closed.
        panel.open();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        panel.setNotices({end});
        QVERIFY(QApplication::focusWidget() && panel.isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(panel.isHidden());
        QCOMPARE(QApplication::focusWidget(), &before);
    }

    void aSheetKeepsTheFocusAndGivesItBack()
    {
        struct Form : Sheet {
            explicit Form(QWidget* page)
                : Sheet(Cover::Page, page)
            {
                auto* column = new QVBoxLayout(this);
                column->addWidget(first);
                column->addWidget(last);
                hide();
            }
            void open()
            {
                arrange();
                show();
                first->setFocus();
            }
            QLineEdit *first = new QLineEdit, *last = new QLineEdit;
        };
        QWidget page;
        page.resize(600, 400);
        QLineEdit before(&page);
        Form sheet(&page);
        QLineEdit beneath(&page);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        before.setFocus();
        sheet.open();
        for (QLineEdit* expected : {sheet.last, sheet.first, sheet.last}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget(), expected);
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(sheet.isHidden());
        QCOMPARE(QApplication::focusWidget(), &before);
    }

    void aButtonShowsThatItHasTheFocusAndTakesEnter()
    {
        for (const char* role : {"", "primary", "flat"}) {
            QWidget page;
            page.resize(300, 100);
            auto* other = new QLineEdit(&page);
            auto* button = new QPushButton("Show", &page);
            button->setProperty("role", role);
            button->setGeometry(20, 50, 120, 32);
            page.show();
            page.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&page));
            other->setFocus();
            const QImage without = button->grab().toImage();
            button->setFocus();
            QVERIFY2(button->grab().toImage() != without, role);
            QSignalSpy clicked(button, &QPushButton::clicked);
            QTest::keyClick(button, Qt::Key_Return);
            QCOMPARE(clicked.count(), 1);
        }
    }

    void aChoiceThatIsTooLongIsElided()
    {
        QComboBox cut, whole;
        for (QComboBox* choice : {&cut, &whole}) choice->resize(120, 32);
        cut.addItem("after Transfer to Production bioreactor");
        const QStyle* style = cut.style();
        QStyleOptionComboBox option;
        option.initFrom(&cut);
        option.editable = false;
        const int room =
            style->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &cut).width() -
            Theme::current().u();
        whole.addItem(cut.fontMetrics().elidedText(cut.currentText(), Qt::ElideRight, room));
        QVERIFY(whole.currentText().endsWith(u'\u2026'));
        QCOMPARE(cut.grab().toImage(), whole.grab().toImage());
    }

    void sectionHeaderFolds()
    {
        SectionHeader header("Vessel");
        QSignalSpy spy(&header, &SectionHeader::folded);
        QTest::mouseClick(&header, Qt::LeftButton);
        QCOMPARE(spy.count(), 0);
        header.setFoldable(true);
        QTest::mouseClick(&header, Qt::LeftButton);
        QVERIFY(header.isFolded());
        QTest::keyClick(&header, Qt::Key_Right);
        QVERIFY(!header.isFolded());
    }
};

TITER_WINDOW_TEST(WidgetsTest)

} // namespace tst_widgets

#include "tst_widgets.moc"
