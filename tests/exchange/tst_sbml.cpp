// SBML as plants, on models with known answers; texts as they are written.
#include "core/exchange/sbml.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_sbml {

using namespace titer;

class TestSbml : public QObject {
    Q_OBJECT

private slots:
    void tellsSbmlFromOtherFiles();
};

void TestSbml::tellsSbmlFromOtherFiles()
{
    QVERIFY(exchange::isSbml("<?xml version=\"1.0\"?>\n<sbml level=\"3\" version=\"2\">"));
    QVERIFY(!exchange::isSbml("{\"format\": \"titer.plant/1\"}"));
}

} // namespace tst_sbml

using namespace tst_sbml;
TITER_TEST(TestSbml)
#include "tst_sbml.moc"
