// The exports of the example measured-column: they are what the engine makes of the values that tests/support/core/measured_column.h
// states, to the rounding of the exports. TITER_WRITE_EXAMPLE=FOLDER writes them anew.
#include "core/base/text.h"
#include "generated/examples.h"
#include "tests/support/core/measured_column.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>

#include <cmath>

namespace tst_measured_column {

using namespace titer;
using support::MeasuredColumnFile;

const model::Example& example()
{
    for (const model::Example& one : model::examples())
        if (one.id == "measured-column") return one;
    qFatal("no such example");
}

class TestMeasuredColumn : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_files = support::measuredColumnRuns();
        const QString folder = qEnvironmentVariable("TITER_WRITE_EXAMPLE");
        for (const MeasuredColumnFile& file : m_files) {
            if (folder.isEmpty()) break;
            QFile out(QDir(folder).filePath(QString::fromStdString(file.name)));
            QVERIFY(out.open(QIODevice::WriteOnly) && out.write(file.text.data(), qint64(file.text.size())) >= 0);
        }
    }

    // Text by text; numbers to two in their last place, which is what another processor may round otherwise.
    void exportsAreThoseOfTheTruth()
    {
        QCOMPARE(example().sheets.size(), m_files.size());
        for (const MeasuredColumnFile& file : m_files) {
            const auto shipped =
                std::find_if(example().sheets.begin(), example().sheets.end(),
                             [&](const model::ExampleSheet& sheet) { return sheet.name == file.name; });
            QVERIFY2(shipped != example().sheets.end(), file.name.c_str());
            QVERIFY(shipped->text.size() < 60'000);
            const auto lines = base::split(shipped->text, '\n'), made = base::split(file.text, '\n');
            QCOMPARE(lines.size(), made.size());
            for (std::size_t i = 0; i < lines.size(); ++i) {
                const auto cells = base::split(lines[i], '\t'), other = base::split(made[i], '\t');
                QCOMPARE(cells.size(), other.size());
                for (std::size_t c = 0; c < cells.size(); ++c) {
                    const auto a = base::readNumber(cells[c]), b = base::readNumber(other[c]);
                    QVERIFY2(a && b ? std::abs(*a - *b) < 0.021 : cells[c] == other[c],
                             qPrintable(QString("%1:%2").arg(QString::fromStdString(file.name)).arg(i + 1)));
                }
            }
        }
    }

    // The plant is a guess: none of its values is the one that was run.
    void thePlantIsNotTheTruth()
    {
        const auto plant = support::checkedPlant(example().text);
        const auto truth = support::checkedPlant(support::measuredColumnPlant({}));
        const auto column = [](const model::Plant& of) { return of.units[std::size_t(of.unitIndex("column"))]; };
        for (const char* key : {"bed_porosity", "particle_porosity", "axial_dispersion"})
            QVERIFY2(std::abs(column(*plant).setup.params[key] / column(*truth).setup.params[key] - 1.0) > 0.05, key);
        const figures::RunResult guess = support::runOf(example().text, 1e-5);
        const figures::RunResult real = support::runOf(support::measuredColumnPlant({}), 1e-5);
        QCOMPARE(guess.status, figures::RunStatus::Ok);
        const double purity = real.kpi("column.purity")->value - guess.kpi("column.purity")->value;
        QVERIFY2(std::abs(purity) > 0.02, qPrintable(QString::number(purity)));
    }

    // What comes through of a product that is held is noise of solving in any of its digits; what really does is there.
    void noiseIsNoBreakthrough()
    {
        const auto breakthrough = [](const std::string& text, double tolerance) {
            const figures::RunResult run = support::runOf(text, tolerance);
            double most = 0.0;
            for (const double value : run.column("column.breakthrough")->values)
                if (std::isfinite(value)) most = std::max(most, value);
            return std::pair(run.kpi("column.peak_breakthrough")->value, most);
        };
        std::string held = example().text;
        const std::size_t end = held.find("\"113.5 min\"");
        held.replace(end, 11, "\"8 min\"");
        const auto [noise, course] = breakthrough(held, 1e-5);
        QCOMPARE(noise, 0.0);
        QVERIFY2(course < 1e-5, qPrintable(QString::number(course)));
        const auto [eluted, peak] = breakthrough(example().text, 1e-5);
        QVERIFY2(eluted > 0.01 && eluted >= peak, qPrintable(QString::number(eluted)));
    }

private:
    std::vector<MeasuredColumnFile> m_files;
};

TITER_TEST(TestMeasuredColumn)

} // namespace tst_measured_column

#include "tst_measured_column.moc"
