// What a run says of flows that hardly anybody meant: units into which nothing flowed, product that goes to waste or stays, cells that never
// come to what breaks them.
#include "core/base/text.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

namespace tst_flow_notices {

using namespace titer;

namespace {

// "place: words" of the notices that name flows.
QStringList said(const figures::RunResult& run)
{
    QStringList list;
    for (const base::Notice& n : run.notices)
        for (const char* begin :
             {"Nothing flowed into", "Most of the product", "The product does not", "Hardly any of"})
            if (n.what.text().starts_with(begin)) list << QString::fromStdString(n.where + ": " + n.what.text());
    return list;
}

// Where there is exactly one.
bool isOne(const QStringList& list, const char* place, std::initializer_list<const char*> words)
{
    return list.size() == 1 && list.front().startsWith(QLatin1String(place) + ":") &&
           std::ranges::all_of(words, [&](const char* word) { return list.front().contains(QString::fromUtf8(word)); });
}

// A feed of product through two mixers, and on to a pool, with more phases.
figures::RunResult chain(const char* flow, const QString& phases = {})
{
    return support::runOf(
        QString(R"({"format": "titer.plant/1", "components": [{"id": "mab", "basis": "mass", "role": "product"}],
          "units": [{"id": "feed", "type": "inlet", "program": [{"flow": "%1", "concentration": {"mab": "1 g/L"}}]},
           {"id": "first", "type": "mixer"}, {"id": "second", "type": "mixer"},
           {"id": "pool", "type": "hold_tank", "initial": {"volume": "1 L"}}],
          "streams": [{"from": "feed.out", "to": "first.in"}, {"from": "first.out", "to": "second.in"},
           {"from": "second.out", "to": "pool.in"}],
          "recipe": {"duration": "1 h", "phases": [%2]}})")
            .arg(flow, phases)
            .toStdString());
}

// A filter whose filtrate a valve sends to waste or into a pool; product is fed for an hour.
figures::RunResult filtered(const char* position)
{
    return support::runOf(QString(R"({"format": "titer.plant/1",
          "components": [{"id": "mab", "basis": "mass", "molar_mass": "148 kg/mol", "role": "product"}],
          "units": [{"id": "feed", "type": "inlet", "program": [{"flow": "10 L/h", "concentration": {"mab": "1 g/L"}}]},
           {"id": "filter", "type": "depth_filter", "params": {"area": "1 m2"}},
           {"id": "valve", "type": "valve", "params": {"position": %1}},
           {"id": "waste", "type": "outlet"}, {"id": "pool", "type": "hold_tank"}],
          "streams": [{"from": "feed.out", "to": "filter.in"}, {"from": "filter.out", "to": "valve.in"},
           {"from": "valve.out1", "to": "waste.in"}, {"from": "valve.out2", "to": "pool.in"}],
          "recipe": {"duration": "1 h"}})")
                              .arg(position)
                              .toStdString());
}

// A column that is loaded and, at `step` 1, eluted.
figures::RunResult column(const char* step, const char* behind = "pool")
{
    return support::runOf(QString(R"({"format": "titer.plant/1",
          "components": [{"id": "mab", "basis": "mass", "molar_mass": "148 kg/mol", "role": "product"}],
          "units": [{"id": "feed", "type": "inlet", "program": [{"for": "10 min", "flow": "1 L/h", "concentration": {"mab": "1 g/L"}},
            {"flow": "1 L/h"}]},
           {"id": "column", "type": "bind_elute_step", "params": {"length": "10 cm", "diameter": "2 cm", "product": "mab"}},
           {"id": "pool", "type": "hold_tank"}, {"id": "waste", "type": "outlet"}],
          "streams": [{"from": "feed.out", "to": "column.in"}, {"from": "column.out", "to": "%2.in"}],
          "recipe": {"duration": "1 h", "phases": [{"id": "elute", "unit": "column", "at": "20 min", "until": {"for": "30 min"},
            "set": {"column.step": %1}}]}})")
                              .arg(step, behind)
                              .toStdString());
}

// Cells that a centrifuge parts, with a homogenizer behind one of its ports.
figures::RunResult disrupted(const char* port, const char* other)
{
    return support::runOf(QString(R"({"format": "titer.plant/1",
          "components": [{"id": "cells", "basis": "mass", "role": "cells", "diameter": "1 µm", "density": "1100 kg/m3"},
            {"id": "protein", "basis": "mass"}],
          "units": [{"id": "feed", "type": "inlet", "program": [{"flow": "20 L/h", "concentration": {"cells": "30 g/L"}}]},
           {"id": "centrifuge", "type": "centrifuge"},
           {"id": "homogenizer", "type": "homogenizer", "params": {"cells": "cells", "cell_contents": {"protein": 0.2}}},
           {"id": "broken", "type": "outlet"}, {"id": "rest", "type": "outlet"}],
          "streams": [{"from": "feed.out", "to": "centrifuge.in"}, {"from": "centrifuge.%1", "to": "homogenizer.in"},
            {"from": "homogenizer.out", "to": "broken.in"}, {"from": "centrifuge.%2", "to": "rest.in"}],
          "recipe": {"duration": "1 h"}})")
                              .arg(port, other)
                              .toStdString());
}

} // namespace

class FlowNoticesTest : public QObject {
    Q_OBJECT

private slots:
    // Of a chain the first: what follows from it is not said again.
    void aUnitThatIsNeverFedIsNamedWithWhatLeadsToIt()
    {
        QVERIFY(isOne(said(chain("0 L/h")), "units/first", {"“first”", "“feed”"}));
        QCOMPARE(said(chain("1 L/h")), QStringList());
    }

    // One that it waits for is said by itself.
    void aPhaseThatNeverBeganIsTheReason()
    {
        const figures::RunResult run =
            chain("0 L/h", R"({"id": "open", "unit": "feed", "at": "2 h", "until": {"for": "1 h"},
            "set": {"feed.out.flow": "1 L/h"}})");
        QVERIFY(std::ranges::any_of(run.notices, [](const auto& n) { return n.where == "recipe/phases/open"; }));
        QCOMPARE(said(run), QStringList());
    }

    // The pool behind the valve says that it stayed empty.
    void productThatGoesToWasteIsSaidOfTheStepBefore()
    {
        const QStringList wasted = said(filtered("1"));
        QVERIFY2(isOne(wasted.mid(0, 1), "units/filter", {"100 %", "“waste”"}), qPrintable(wasted.join('\n')));
        QVERIFY2(isOne(wasted.mid(1), "units/pool", {"“valve”"}), qPrintable(wasted.join('\n')));
        QCOMPARE(said(filtered("2")), QStringList());
    }

    void productThatIsNeverElutedIsSaid()
    {
        QVERIFY2(isOne(said(column("0")), "units/column", {"100 %"}), qPrintable(said(column("0")).join('\n')));
        QCOMPARE(said(column("1")), QStringList());
    }

    // Where nothing but waste lies behind, the column is tried by itself: a breakthrough curve.
    void aColumnByItselfMayKeepItsProduct()
    {
        QCOMPARE(said(column("0", "waste")), QStringList());
        QCOMPARE(said(column("1", "waste")), QStringList());
    }

    void aHomogenizerBehindTheCentrateGetsNoCells()
    {
        QVERIFY2(isOne(said(disrupted("out", "solids")), "units/homogenizer/params/cells",
                       {"“cells”", "“centrifuge”", "“solids”"}),
                 qPrintable(said(disrupted("out", "solids")).join('\n')));
        QCOMPARE(said(disrupted("solids", "out")), QStringList());
    }
};

TITER_TEST(FlowNoticesTest)

} // namespace tst_flow_notices

#include "tst_flow_notices.moc"
