// Chips of tags in little room: what is left of a name can still be read.
#include "tests/support/test_program.h"
#include "ui/look/theme.h"
#include "ui/pages/data/trends/tag_chips.h"

#include <QPushButton>
#include <QTest>

namespace tst_tag_chips {

using namespace titer;
using pages::TagChips;

class TagChipsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }
    void cleanup() { look::Theme::current().setTextScale(100); }

    void noChipIsThreeDotsAlone_data()
    {
        QTest::addColumn<int>("text");
        QTest::addColumn<int>("width");
        for (const int text : {100, 200})
            for (const int width : {60, 100, 150, 240}) QTest::addRow("%d %%, %d", text, width) << text << width;
    }

    void noChipIsThreeDotsAlone()
    {
        QFETCH(int, text);
        QFETCH(int, width);
        look::Theme::current().setTextScale(text);
        TagChips chips(new QPushButton(QStringLiteral("Tags")));
        chips.setTags({{QStringLiteral("Production bioreactor: Temperature, set-point"), 0},
                       {QStringLiteral("pH"), 1},
                       {QStringLiteral("Dissolved oxygen"), 2},
                       {QStringLiteral("Viable cells, Production bioreactor"), 3},
                       {QStringLiteral("Lactate"), 4}});
        chips.resize(width * look::Theme::current().u(), chips.sizeHint().height());
        chips.setAttribute(Qt::WA_DontShowOnScreen);
        chips.show();
        const QFontMetrics body(look::Theme::current().font(look::Type::Body));
        int right = 0;
        for (const QAbstractButton* chip : chips.chips()) {
            if (!chip->isVisible()) continue;
            const int words = chip->width() - 14 * look::Theme::current().u();
            QVERIFY2(words >= body.horizontalAdvance(QStringLiteral("pH")), qPrintable(chip->accessibleName()));
            if (chip != chips.chips()[1]) QVERIFY(words >= body.horizontalAdvance(QStringLiteral("Lactat")));
            QVERIFY(chip->x() >= right);
            right = chip->geometry().right();
        }
        QVERIFY(right < chips.width());
    }
};

TITER_WINDOW_TEST(TagChipsTest)

} // namespace tst_tag_chips

#include "tst_tag_chips.moc"
