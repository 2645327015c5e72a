// The colour table against the contrast figures that the design states, and what hangs on text scale and choice.
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/warnings.h"
#include "ui/look/ink.h"
#include "ui/look/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QFontInfo>
#include <QFontMetrics>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStyleOption>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

namespace tst_theme {

using namespace titer::look;

namespace {

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

// WCAG 2.1 relative luminance.
double luminance(const QColor& c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

double contrast(Token a, Token b, Look look)
{
    return contrast(Theme::color(a, look), Theme::color(b, look));
}

double minOnGrounds(Token token, Look look)
{
    return std::min({contrast(token, Token::Base, look), contrast(token, Token::Window, look),
                     contrast(token, Token::Alternate, look)});
}

// As the design writes it: to one place (series on bands: to two).
double rounded(double value, int places = 1)
{
    const double power = std::pow(10.0, places);
    return std::round(value * power) / power;
}

void addRow(const char* name, double found, double stated)
{
    QTest::newRow(name) << found << stated;
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void init()
    {
        Theme::current().choose(Choice::Light);
        Theme::current().setTextScale(100);
    }

    void contrastIsAsStated_data()
    {
        QTest::addColumn<double>("found");
        QTest::addColumn<double>("stated");
        const Look l = Look::Light, d = Look::Dark, w = Look::Wall;
        addRow("text light", minOnGrounds(Token::Text, l), 14.9);
        addRow("text dark", minOnGrounds(Token::Text, d), 12.6);
        addRow("text wall", minOnGrounds(Token::Text, w), 10.1);
        addRow("muted light", minOnGrounds(Token::Muted, l), 5.7);
        addRow("muted dark", minOnGrounds(Token::Muted, d), 6.4);
        addRow("muted wall", minOnGrounds(Token::Muted, w), 5.6);
        addRow("accent light", minOnGrounds(Token::Accent, l), 5.6);
        addRow("accent dark", minOnGrounds(Token::Accent, d), 7.2);
        addRow("accent wall", minOnGrounds(Token::Accent, w), 6.0);
        addRow("on accent light", contrast(Token::OnAccent, Token::Accent, l), 6.2);
        addRow("on accent dark", contrast(Token::OnAccent, Token::Accent, d), 8.9);
        addRow("on accent wall", contrast(Token::OnAccent, Token::Accent, w), 10.6);
        addRow("control light", minOnGrounds(Token::Control, l), 3.3);
        addRow("control dark", minOnGrounds(Token::Control, d), 3.6);
        addRow("control wall", minOnGrounds(Token::Control, w), 3.4);
        addRow("ok light", minOnGrounds(Token::Ok, l), 4.8);
        addRow("ok dark", minOnGrounds(Token::Ok, d), 6.4);
        addRow("warn light", minOnGrounds(Token::Warn, l), 5.4);
        addRow("warn dark", minOnGrounds(Token::Warn, d), 7.9);
        addRow("alarm light", minOnGrounds(Token::Alarm, l), 4.8);
        addRow("alarm dark", minOnGrounds(Token::Alarm, d), 6.7);
        addRow("alarm wall", minOnGrounds(Token::Alarm, w), 3.0);
        addRow("number on alarm wall", contrast(QColor(Qt::white), Theme::color(Token::Alarm, w)), 5.4);
        addRow("critical light", minOnGrounds(Token::Critical, l), 6.4);
        addRow("critical dark", minOnGrounds(Token::Critical, d), 5.6);
        addRow("critical wall", minOnGrounds(Token::Critical, w), 4.1);
        addRow("number on critical wall", contrast(QColor(Qt::white), Theme::color(Token::Critical, w)), 7.3);
        for (Look look : {l, d}) {
            double streams = 99;
            for (Token t : {Token::Broth, Token::Clarified, Token::Product, Token::Buffer, Token::Waste, Token::Gas})
                streams = std::min(streams, contrast(t, Token::Zone, look));
            addRow(look == l ? "streams light" : "streams dark", streams, look == l ? 3.3 : 5.5);
            double soft = 99;
            for (Token plate : {Token::WarnSoft, Token::AlarmSoft})
                for (Token t : {Token::Text, Token::Warn, Token::Alarm})
                    soft = std::min(soft, contrast(t, plate, look));
            addRow(look == l ? "text on plates light" : "text on plates dark", soft, look == l ? 4.5 : 6.0);
            addRow(look == l ? "current page light" : "current page dark",
                   contrast(Token::RailCurrent, Token::Rail, look), 12.4);
        }
    }
    void contrastIsAsStated()
    {
        QFETCH(double, found);
        QFETCH(double, stated);
        QVERIFY2(rounded(found) >= stated, qPrintable(QStringLiteral("%1 below %2").arg(found).arg(stated)));
    }

    void seriesStandOutOnBaseAndBand()
    {
        const double light[] = {3.4, 4.9, 3.3, 4.9, 5.0, 3.2, 4.7, 4.4};
        const double dark[] = {4.8, 3.3, 4.9, 3.3, 3.3, 5.0, 3.5, 3.7};
        double minLight = 99, minDark = 99;
        for (int i = 0; i < Theme::seriesCount; ++i) {
            const Token token = Theme::series(i).color;
            QCOMPARE(Theme::color(token, Look::Light), Theme::color(token, Look::Dark));
            QVERIFY2(rounded(contrast(token, Token::Base, Look::Light)) >= light[i],
                     qPrintable(QString::number(i + 1)));
            QVERIFY2(rounded(contrast(token, Token::Base, Look::Dark)) >= dark[i], qPrintable(QString::number(i + 1)));
            minLight = std::min(minLight, contrast(token, Token::Band, Look::Light));
            minDark = std::min(minDark, contrast(token, Token::Band, Look::Dark));
        }
        QVERIFY(rounded(minLight, 2) >= 3.06);
        QVERIFY(rounded(minDark, 2) >= 3.07);
    }

    void eachSeriesHasItsOwnColourDashAndMarker()
    {
        for (int i = 0; i < Theme::seriesCount; ++i)
            for (int j = 0; j < i; ++j) {
                QVERIFY(Theme::series(i).color != Theme::series(j).color);
                QVERIFY(Theme::series(i).dash != Theme::series(j).dash);
                QVERIFY(Theme::series(i).marker != Theme::series(j).marker);
            }
        QCOMPARE(Theme::series(8).color, Theme::series(0).color);
        QCOMPARE(Theme::series(-1).color, Theme::series(7).color);
    }

    void choiceReachesThePaletteOfTheApplication()
    {
        Theme& theme = Theme::current();
        theme.choose(Choice::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0x13, 0x18, 0x1D));
        QVERIFY(theme.isDark());
        theme.choose(Choice::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0xF2, 0xF4, 0xF6));
        QCOMPARE(QApplication::palette().color(QPalette::Highlight), theme.color(Token::Accent));
    }

    void textStaysTextInASelectedRow()
    {
        QListWidget list;
        list.ensurePolished();
        for (Choice choice : {Choice::Light, Choice::Dark}) {
            Theme::current().choose(choice);
            QCoreApplication::processEvents();
            QCOMPARE(list.palette().color(QPalette::Highlight), Theme::current().color(Token::Selection));
            QCOMPARE(list.palette().color(QPalette::HighlightedText), Theme::current().color(Token::Text));
        }
    }

    // What was filled in before a change of look kept the ink of the old one.
    void inksOfItemsFollowTheLook()
    {
        QListWidget list;
        auto* item = new QListWidgetItem(QStringLiteral("M"), &list);
        QFont wide = Theme::current().font(Type::Body);
        wide.setPixelSize(80); // so that there is ink within its edges
        item->setFont(wide);
        setInk(item, Token::Muted);
        const auto has = [&](Token token) {
            return titer::support::contains(list.viewport()->grab(list.visualItemRect(item)).toImage(),
                                            Theme::current().color(token));
        };
        list.resize(200, 200);
        for (const Choice choice : {Choice::Light, Choice::Dark, Choice::Wall}) {
            Theme::current().choose(choice);
            QCoreApplication::processEvents();
            QVERIFY(has(Token::Muted) && !has(Token::Text));
        }
        setInk(item, {});
        QVERIFY(has(Token::Text));
    }

    void systemFollowsTheLightnessOfThePlatform()
    {
        // The offscreen platform has a light palette, whatever was set before.
        Theme::current().choose(Choice::Dark);
        Theme::current().choose(Choice::System);
        QCOMPARE(Theme::current().look(), Look::Light);
        QCOMPARE(Theme::current().choice(), Choice::System);
    }

    void changesAreReported()
    {
        QSignalSpy spy(&Theme::current(), &Theme::changed);
        Theme::current().choose(Choice::Dark);
        Theme::current().setTextScale(150);
        QCOMPARE(spy.count(), 2);
    }

    void textScaleMovesFontsAndGrid()
    {
        Theme& theme = Theme::current();
        QCOMPARE(QFontInfo(theme.font(Type::Body)).pixelSize(), 13);
        QCOMPARE(theme.u(), 4);
        QVERIFY(theme.font(Type::Caption).pixelSize() >= 11);
        QCOMPARE(theme.font(Type::PageTitle).pixelSize(), 17);
        QVERIFY(theme.font(Type::Section).bold() && !theme.font(Type::Caption).bold());
        theme.setTextScale(200);
        QCOMPARE(QApplication::font().pixelSize(), 26);
        QCOMPARE(theme.u(), 8);
        QCOMPARE(theme.radius(Radius::Field), 10.0);
        QVERIFY(theme.fieldHeight() > QFontMetrics(theme.font(Type::Body)).lineSpacing());
        theme.setTextScale(20);
        QCOMPARE(theme.textScale(), 100);
    }

    // A page that is scrolled under the mouse changes no language on its way.
    void wheelsChangeNothingThatTheyPass()
    {
        QComboBox box;
        box.addItems({QStringLiteral("Deutsch"), QStringLiteral("English")});
        QSpinBox spin;
        for (QWidget* widget : QList<QWidget*>{&box, &spin}) {
            widget->ensurePolished();
            QWheelEvent wheel(QPointF(4, 4), widget->mapToGlobal(QPointF(4, 4)), {}, {0, -120}, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(widget, &wheel);
            QVERIFY(!wheel.isAccepted());
        }
        QCOMPARE(box.currentIndex(), 0);
        QCOMPARE(spin.value(), 0);
    }

    // "pro" did not choose "the product".
    void typingFindsWordsWithinEntries()
    {
        const int interval = QApplication::keyboardInputInterval();
        QApplication::setKeyboardInputInterval(60000);
        QComboBox box;
        box.addItems({QStringLiteral("none"), QStringLiteral("pH"), QStringLiteral("the product"),
                      QStringLiteral("a variant of the product")});
        box.show();
        QSignalSpy taken(&box, &QComboBox::activated);
        QTest::keyClicks(&box, QStringLiteral("p")); // which begins an entry
        QCOMPARE(box.currentIndex(), 1);
        QTest::keyClicks(&box, QStringLiteral("ro"));
        QCOMPARE(box.currentIndex(), 2);
        QCOMPARE(taken.count(), 2);
        QCOMPARE(taken.last().first().toInt(), 2);
        // In the list that is open, from which Enter takes it.
        QComboBox other;
        other.addItems({QStringLiteral("the product"), QStringLiteral("a variant of the product")});
        other.show();
        other.showPopup();
        QTest::keyClicks(other.view(), QStringLiteral("v"));
        QCOMPARE(other.view()->currentIndex().row(), 1);
        QTest::keyClick(other.view(), Qt::Key_Return);
        QCOMPARE(other.currentIndex(), 1);
        // The same letter goes through all of them.
        QComboBox third;
        third.addItems({QStringLiteral("none"), QStringLiteral("the product"), QStringLiteral("a product")});
        third.show();
        QTest::keyClicks(&third, QStringLiteral("p"));
        QCOMPARE(third.currentIndex(), 1);
        QTest::keyClicks(&third, QStringLiteral("p"));
        QCOMPARE(third.currentIndex(), 2);
        QApplication::setKeyboardInputInterval(interval);
    }

    // An entry is drawn the same in a wider menu: nothing of it was left out.
    // Of three lines, and sorted by: "Run" was cut by an arrow that was as high as they are.
    void titlesOfColumnsAreWholeBesideTheArrow()
    {
        QStyleOptionHeader option;
        option.text = QStringLiteral("Run");
        option.orientation = Qt::Horizontal;
        option.state |= QStyle::State_Horizontal;
        option.sortIndicator = QStyleOptionHeader::SortDown;
        option.fontMetrics = QFontMetrics(Theme::current().font(Type::Strong));
        const int u = Theme::current().u();
        for (const int lines : {1, 3}) {
            option.rect = {100, 0, option.fontMetrics.horizontalAdvance(option.text) + 7 * u,
                           lines * option.fontMetrics.lineSpacing() + u};
            const QRect title = qApp->style()->subElementRect(QStyle::SE_HeaderLabel, &option);
            const QRect arrow = qApp->style()->subElementRect(QStyle::SE_HeaderArrow, &option);
            QVERIFY(title.width() >= option.fontMetrics.horizontalAdvance(option.text));
            QVERIFY(title.right() < arrow.left() && option.rect.contains(title) && option.rect.contains(arrow));
            QVERIFY(arrow.width() >= 2 * u && arrow.height() >= 2 * u);
        }
    }

    void entriesOfAMenuAreWhole()
    {
        const QString longest = QStringLiteral("Die beste Einstellung in die Anlage schreiben");
        for (const int scale : {100, 200}) {
            Theme::current().setTextScale(scale);
            QMenu own, wider;
            for (QMenu* menu : {&own, &wider}) menu->addAction(longest);
            wider.addAction(longest + longest);
            const QRect place = own.actionGeometry(own.actions().first());
            QVERIFY(place.width() < wider.actionGeometry(wider.actions().first()).width());
            const int u = Theme::current().u();
            const QRect words = place.adjusted(0, 0, -2 * u, -u); // next to the frame
            QCOMPARE(own.grab(words).toImage(), wider.grab(words).toImage());
        }
        Theme::current().setTextScale(100);
    }
};

TITER_WINDOW_TEST(ThemeTest)

} // namespace tst_theme

#include "tst_theme.moc"
