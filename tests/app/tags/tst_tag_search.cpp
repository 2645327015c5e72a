// Tags found by any parts of their id, label and unit.
#include "app/tags/tag_search.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_tag_search {

using namespace titer::app;

class TestTagSearch : public QObject {
    Q_OBJECT

private slots:
    void aTagIsListedWithLabelUnitAndId()
    {
        const FeedTag tag{"src-1/GLC", "Glucose, Production", "g/L"};
        QCOMPARE(tagWords(tag, tag.unit), QStringLiteral("Glucose, Production [g/L] · src-1/GLC"));
        QCOMPARE(tagWords({"src-1/pH", "pH", ""}, ""), QStringLiteral("pH · src-1/pH"));
        // What has no name of its own is not said twice.
        QCOMPARE(tagWords({"calc/qp", "", "1/h"}, "1/h"), QStringLiteral("calc/qp [1/h]"));
    }

    void anyPartsInAnyOrderAndCaseAreFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("part of the label") << "luco" << true;
        QTest::newRow("part of the id") << "glc" << true;
        QTest::newRow("unit") << "g/l" << true;
        QTest::newRow("words in another order") << "prod GLU" << true;
        QTest::newRow("one word that is not there") << "glu lactate" << false;
        QTest::newRow("nothing") << "" << true;
    }

    void anyPartsInAnyOrderAndCaseAreFound()
    {
        QFETCH(QString, typed);
        QTEST(holdsWords(tagWords({"src-1/GLC", "Glucose, Production", "g/L"}, "g/L"), typed), "found");
    }

    void aTagIsMeantByItsIdOrByALabelThatNoOtherHas()
    {
        const std::vector<FeedTag> tags{{"a/1", "Oxygen", "%"}, {"a/2", "Volume", "L"}, {"b/2", "volume", "L"}};
        QCOMPARE(meantTag(tags, "a/2"), &tags[1]);
        QCOMPARE(meantTag(tags, " oxygen "), &tags[0]);
        QCOMPARE(meantTag(tags, "Volume"), nullptr);
        QCOMPARE(meantTag(tags, "b/2"), &tags[2]);
        QCOMPARE(meantTag(tags, ""), nullptr);
        QCOMPARE(meantTag(tags, "Oxy"), nullptr);
    }
};

TITER_TEST(TestTagSearch)

} // namespace tst_tag_search

#include "tst_tag_search.moc"
