// A plant entered in h, L and g/L runs as the same plant in SI, to the last bit of what the units' factors allow.
#include "generated/examples.h"
#include "tests/support/core/runs.h"
#include "tests/support/sanitized.h"
#include "tests/support/test_program.h"

#include "core/base/units/units.h"

#include <cctype>

namespace tst_unit_invariance {

using namespace titer;

namespace {

// Replaces each quantity with a unit by its number in SI, as a person who thinks in SI would enter it.
void toSi(base::Json& value)
{
    if (value.isString()) {
        const std::string& text = value.string();
        const std::size_t blank = text.find(' ');
        if (blank == std::string::npos || text.empty() || !(std::isdigit(static_cast<unsigned char>(text[0])))) return;
        const std::optional<base::Unit> unit = base::findUnit(text.substr(blank + 1));
        if (unit) value = base::Json(unit->toSi(std::stod(text.substr(0, blank))));
        return;
    }
    for (base::Json& item : value.items()) toSi(item);
    // In equations a bare number has no unit.
    const base::Json* type = value.find("type");
    if (type && type->isString() && type->string() == "equations") return;
    // Money has no SI unit, and a bare number of it is refused.
    for (base::Json::Member& member : value.members())
        if (member.first != "economics" && member.first != "footprint" && member.first != "estimators" &&
            member.first != "id" && member.first != "label" && member.first != "note" && member.first != "name")
            toSi(member.second);
}

} // namespace

class TestUnitInvariance : public QObject {
    Q_OBJECT

private slots:
    void runsTheSameInSi_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const model::Example& example : model::examples()) {
            QByteArray text(example.text.data(), qsizetype(example.text.size()));
            // Their beds take long, and runs_examples runs them.
            if (support::isSanitized &&
                (text.contains("\"chromatography_column\"") || text.contains("\"periodic_counter_current\"")))
                continue;
            // Of what runs for minutes, the time to the first switch of its columns.
            if (example.id == std::string_view("mab-continuous"))
                text.replace("\"duration\": \"30 d\"", "\"duration\": \"13 h\"");
            QTest::newRow(std::string(example.id).c_str()) << text;
        }
    }
    void runsTheSameInSi()
    {
        QFETCH(QByteArray, text);
        base::Errors errors;
        base::Json json = base::readJson(text.toStdString(), errors);
        QVERIFY(errors.empty());
        toSi(json);
        QVERIFY(json.write() != base::readJson(text.toStdString(), errors).write());
        const std::vector<double> grid = {};
        const figures::RunResult desk = support::runOf(text.toStdString(), 1e-6, grid);
        const figures::RunResult si = support::runOf(json.write(), 1e-6, grid);
        QCOMPARE(si.columns.size(), desk.columns.size());
        QCOMPARE(si.kpis.size(), desk.kpis.size());
        for (std::size_t k = 0; k < desk.kpis.size(); ++k) {
            const double a = desk.kpis[k].value, b = si.kpis[k].value;
            QVERIFY2(std::abs(a - b) <= 1e-6 * std::max(std::abs(a), std::abs(b)) + 1e-12, desk.kpis[k].tag.c_str());
        }
        for (std::size_t c = 0; c < desk.columns.size(); ++c) {
            double largest = 0.0, gap = 0.0;
            for (std::size_t i = 0; i < desk.times.size(); ++i) {
                largest = std::max(largest, std::abs(desk.columns[c].values[i]));
                gap = std::max(gap, std::abs(desk.columns[c].values[i] - si.columns[c].values[i]));
            }
            // At the instant of a jump the last bit of its time decides on which side an output lies.
            if (QByteArray(desk.columns[c].tag.c_str()).contains(".flow")) continue;
            QVERIFY2(gap <= 1e-5 * largest, desk.columns[c].tag.c_str());
        }
    }
};

TITER_TEST(TestUnitInvariance)

} // namespace tst_unit_invariance

#include "tst_unit_invariance.moc"
