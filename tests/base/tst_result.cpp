// Sentences and results.
#include "core/base/result.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_result {

using namespace titer::base;

class TestResult : public QObject {
    Q_OBJECT

private slots:
    void fillsEachPlaceOnce();
    void leavesBracesOfArgumentsAlone();
    void keepsPlacesWithoutArgument();
    void holdsAValueOrAnError();
};

void TestResult::fillsEachPlaceOnce()
{
    QCOMPARE(say("{1} is above {2}.", "5 L", "4 L").text(), std::string("5 L is above 4 L."));
    QCOMPARE(fill("{2} unter {1}", {"a", "b"}), std::string("b unter a"));
    QCOMPARE(fill("{1}{1}", {"x"}), std::string("xx"));
}

void TestResult::leavesBracesOfArgumentsAlone()
{
    QCOMPARE(fill("{1} and {2}", {"{2}", "{1}"}), std::string("{2} and {1}"));
}

void TestResult::keepsPlacesWithoutArgument()
{
    QCOMPARE(fill("{1} {3} {0} {", {"a"}), std::string("a {3} {0} {"));
    QCOMPARE(fill("{1", {"a"}), std::string("{1"));
}

void TestResult::holdsAValueOrAnError()
{
    const Result<int> good = 3;
    QVERIFY(good.ok());
    QCOMPARE(*good, 3);
    const Result<int> bad = Error{Code::Io, "units/a", say("No.")};
    QVERIFY(!bad);
    QCOMPARE(bad.error().where, std::string("units/a"));
    QVERIFY(done().ok());
}

TITER_TEST(TestResult)

} // namespace tst_result

#include "tst_result.moc"
