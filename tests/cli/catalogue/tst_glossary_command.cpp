// titer-cli glossary: terms in their language, by any of their names; what is no term is said with what may have been
// meant.
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tst_glossary_command {

using titer::support::Outcome;
using titer::support::runCommandLine;

class GlossaryCommand : public QObject {
    Q_OBJECT

private slots:
    void listsTermsInALanguage()
    {
        const QJsonArray english = runCommandLine({"glossary", "--json"}).array();
        const QJsonArray german = runCommandLine({"glossary", "--language", "de", "--json"}).array();
        QVERIFY(english.size() >= 150);
        QCOMPARE(german.size(), english.size());
        QVERIFY(english[0]["name"].toString() != german[0]["name"].toString());
    }

    void explainsOneByAnyOfItsNames()
    {
        for (const char* name :
             {"DBC", "dynamic binding capacity", "Dynamic Binding Capacity", "dynamic_binding_capacity"}) {
            const Outcome outcome = runCommandLine({"glossary", name, "--json"});
            QVERIFY2(outcome.status == 0, outcome.err.constData());
            const QJsonArray list = outcome.array();
            QCOMPARE(list.size(), 1);
            QCOMPARE(list[0]["id"].toString(), "dynamic_binding_capacity");
            QCOMPARE(list[0]["topic"].toString(), "term/dbc");
        }
        const Outcome text = runCommandLine({"glossary", "verweilzeit", "--language", "de"});
        QCOMPARE(text.status, 0);
        QVERIFY2(text.out.startsWith("Verweilzeit\nChromatographie\nDie Zeit, die Flüssigkeit im Bett verbringt"),
                 text.out.constData());
    }

    void saysWhatMayHaveBeenMeant()
    {
        const Outcome part = runCommandLine({"glossary", "growth"});
        QCOMPARE(part.status, 1);
        QVERIFY2(part.err.startsWith(
                     "error: growth: The glossary has no such term. Did you mean “growth-associated product”"),
                 part.err.constData());
        const Outcome near = runCommandLine({"glossary", "chemostad"});
        QVERIFY2(near.err.contains("Did you mean “chemostat”?"), near.err.constData());
        const Outcome none = runCommandLine({"glossary", "qqqqqqqqqq"});
        QVERIFY2(none.err.contains("“titer-cli glossary” lists them."), none.err.constData());
        QCOMPARE(runCommandLine({"glossary", "--language", "it"}).status, 2);
    }
};

TITER_TEST(GlossaryCommand)

} // namespace tst_glossary_command

#include "tst_glossary_command.moc"
