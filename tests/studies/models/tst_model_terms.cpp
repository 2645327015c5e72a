// The model of a design as people write it.
#include "core/studies/designs/kinds.h"
#include "core/studies/models/model_terms.h"
#include "tests/support/test_program.h"

namespace tst_model_terms {

using namespace titer;
using namespace titer::studies;

namespace {

const Factors factors{{.name = "A"},
                      {.name = "feed rate"},
                      {.name = "response"},
                      {.name = "m", .kind = Factor::Kind::Categorical, .levels = {"x", "y", "z"}}};

std::vector<std::string> names(const Terms& terms)
{
    std::vector<std::string> list;
    for (const Term& term : terms) list.push_back(termName(term, factors));
    return list;
}

} // namespace

class tst_model_terms : public QObject {
    Q_OBJECT

private slots:
    void readsUsualModelsByTheirWord()
    {
        QCOMPARE(*readModel("linear", factors, {}), linearTerms(factors));
        QCOMPARE(*readModel("interaction", factors, {}), interactionTerms(factors));
        QCOMPARE(*readModel("quadratic", factors, {}), quadraticTerms(factors));
        QCOMPARE(*readModel("", factors, linearTerms(factors)), linearTerms(factors));
    }

    void readsFormulas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("terms");
        QTest::newRow("sum") << "A + m" << QStringList{"Intercept", "A", "m"};
        QTest::newRow("with a left side") << "y ~ A + m" << QStringList{"Intercept", "A", "m"};
        QTest::newRow("no intercept") << "0 + A" << QStringList{"A"};
        QTest::newRow("product") << "A*m" << QStringList{"Intercept", "A", "m", "A:m"};
        QTest::newRow("square") << "A + I(A^2)" << QStringList{"Intercept", "A", "I(A^2)"};
        QTest::newRow("cubic") << "I(A^3)" << QStringList{"Intercept", "I(A^3)"};
        QTest::newRow("product in I") << "I(A*response)" << QStringList{"Intercept", "A:response"};
        QTest::newRow("blank in a name") << "`feed rate` + A:`feed rate`"
                                         << QStringList{"Intercept", "feed rate", "A:feed rate"};
        QTest::newRow("all") << "." << QStringList{"Intercept", "A", "feed rate", "response", "m"};
        QTest::newRow("the intercept alone") << "1" << QStringList{"Intercept"};
    }
    void readsFormulas()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, terms);
        const base::Result<Terms> model = readModel(text.toStdString(), factors, {});
        QVERIFY2(model, model ? "" : model.error().what.text().c_str());
        QStringList found;
        for (const std::string& name : names(*model)) found << QString::fromStdString(name);
        QCOMPARE(found, terms);
    }

    void refusesWhatIsNoModelOfADesign_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"parsnip", "log(A)", "I(m^2)", "A +", "A:B", "I(A^0.5)", "sin(A) + A", "~"})
            QTest::newRow(text) << text;
    }
    void refusesWhatIsNoModelOfADesign()
    {
        QFETCH(QString, text);
        const base::Result<Terms> model = readModel(text.toStdString(), factors, {});
        QVERIFY(!model);
        QVERIFY2(model.error().where.starts_with("design/model"), model.error().where.c_str());
        QVERIFY(model.error().what.text().size() > 10);
    }

    void reportsWhereAFormulaIsWrong()
    {
        const Factors plain{{.name = "A"}, {.name = "B"}};
        const base::Result<Terms> model = readModel("A + C", plain, {});
        QVERIFY(!model);
        QCOMPARE(model.error().where, std::string("design/model:5"));
        // The reader wants a response; a person named none.
        QVERIFY(model.error().what.text().find("response") == std::string::npos);
    }

    void findsTermsByTheirNames()
    {
        Terms terms = quadraticTerms(factors);
        terms.push_back({{3, 0, 1, 0}});
        QCOMPARE(*namedTerms(names(terms), factors), terms);
        QVERIFY(!namedTerms({"parsnip"}, factors));
    }
};

TITER_TEST(tst_model_terms)

} // namespace tst_model_terms

#include "tst_model_terms.moc"
