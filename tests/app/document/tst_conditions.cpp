// What ends a phase: every form of the plant file is read, and the shortest is written.
#include "app/document/conditions.h"
#include "app/document/edits.h"
#include "core/model/plant/plant.h"
#include "core/solve/catalogue.h"
#include "tests/support/core/plants.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_conditions {

using namespace titer;
using namespace titer::app;
using base::Json;

namespace {

model::PhaseEntry phase(const char* until, const char* transferUntil = "")
{
    base::Errors errors;
    model::PhaseEntry entry;
    entry.id = "p";
    if (*until) entry.until = base::readJson(until, errors);
    if (*transferUntil)
        entry.transfer = Json::object({{"from", "a.out"}, {"until", base::readJson(transferUntil, errors)}});
    if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
    return entry;
}

} // namespace

class ConditionsTest : public QObject {
    Q_OBJECT

private slots:
    void readsEveryForm_data()
    {
        QTest::addColumn<QString>("until");
        QTest::addColumn<QString>("ofTransfer");
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("all");
        QTest::addColumn<QString>("path");
        const auto row = [](const char* until, const char* ofTransfer, int count, bool all, const char* path) {
            QTest::addRow("%s%s", until, ofTransfer)
                << QString::fromLatin1(until) << QString::fromLatin1(ofTransfer) << count << all
                << QStringLiteral("recipe/phases/p/") + QString::fromLatin1(path);
        };
        row("", "", 0, false, "until");
        row(R"({"for": "2 h"})", "", 1, false, "until");
        row(R"({"any": [{"for": "2 h"}, {"event": "full"}]})", "", 2, false, "until/any/0");
        row(R"({"all": [{"for": "2 h"}, {"event": "full"}]})", "", 2, true, "until/all/0");
        row(R"([{"for": "2 h"}, {"event": "full"}])", "", 2, false, "until/0");
        row("", R"("empty")", 1, false, "transfer/until");
        row("", R"({"any": ["empty", {"volume": "5 L"}]})", 2, false, "transfer/until/any/0");
    }

    void readsEveryForm()
    {
        QFETCH(QString, until);
        QFETCH(QString, ofTransfer);
        QFETCH(int, count);
        QFETCH(bool, all);
        QFETCH(QString, path);
        const model::PhaseEntry entry = phase(until.toLatin1().constData(), ofTransfer.toLatin1().constData());
        const Conditions read = conditionsOf(entry);
        QCOMPARE(int(read.items.size()), count);
        QCOMPARE(read.all, all);
        QCOMPARE(QString::fromStdString(conditionPath(entry, 0)), path);
        const Conditions again = conditionsOf(withConditions(entry, read));
        QVERIFY(again.items == read.items);
        QCOMPARE(again.all, read.all);
    }

    void writesTheShortestForm()
    {
        Conditions conditions;
        QVERIFY(withConditions(phase(R"({"for": "2 h"})"), conditions).until.isNull());
        QVERIFY(!withConditions(phase("", R"("empty")"), conditions).transfer.find("until"));
        conditions.items = {Json::object({{"for", "1 h"}})};
        QVERIFY(withConditions(phase(""), conditions).until == conditions.items.front());
        conditions.items.push_back(Json::object({{"value", "a.volume"}, {"above", "2 L"}}));
        QVERIFY(withConditions(phase(""), conditions).until.find("any"));
        conditions.all = true;
        QVERIFY(withConditions(phase("", R"("empty")"), conditions).transfer.find("until")->find("all"));
        QCOMPARE(sideOf(conditions.items[1]), std::string("above"));
        QCOMPARE(sideOf(conditions.items[0]), std::string());
    }

    void whatItWritesPassesTheCheck()
    {
        base::Errors errors;
        model::Flowsheet f = model::readPlant(support::examplePlant(), errors);
        for (model::PhaseEntry& entry : f.phases) {
            if (entry.unit != "production") continue;
            Conditions conditions = conditionsOf(entry);
            conditions.items.push_back(Json::object({{"value", "production.volume"}, {"above", "1900 L"}}));
            entry = withConditions(entry, conditions);
        }
        (void)model::check(f, solve::catalogue(), errors);
        for (const base::Error& e : errors) qWarning("%s: %s", e.where.c_str(), e.what.text().c_str());
        QVERIFY(errors.empty());
    }
};

TITER_TEST(ConditionsTest)

} // namespace tst_conditions

#include "tst_conditions.moc"
