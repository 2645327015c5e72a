// Results of UNICORN 6 and 7 against what was packed into them. The points of real exports agree with an independent
// reader in Python to the last digit of 32 bits (four public archives of UNICORN 7.1 to 7.7).
#include "core/base/curves/result_archive.h"
#include "core/base/units/units.h"
#include "tests/support/result_files.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace tst_result_archive {

using namespace titer::base;
using titer::support::ArchiveCurve;
using titer::support::ArchivedRun;

namespace {

ArchivedRun plainRun()
{
    ArchiveCurve uv{"UV 1_280", "mAU", 0.01, 0.002, {}, {}};
    for (int i = 0; i < 500; ++i) {
        uv.volumes.push_back(float(i < 200 ? 0.02 * i : i < 300 ? 4.0 : 0.02 * (i - 100))); // the pump waits
        uv.values.push_back(float(100.0 * std::exp(-0.5 * std::pow((i - 400) / 20.0, 2))));
    }
    ArchiveCurve flow{"System flow", "ml/min", 0.05, 0.01, {0.0F, 0.1F, 0.2F}, {2.0F, 2.0F, 2.0F}};
    ArchiveCurve baseline{"UV 1_280@01,BASEM", "mAU", 0.5, 1.0, {}, {1.0F, 1.5F, 2.0F}, true};
    return {.name = "Run 7",
            .curves = {uv, flow, baseline},
            .events = {
                {"Fraction", {{1.0, 2.0, "1.A.1"}, {2.5, 4.0, "Waste(Frac)"}}},
                {"Injection", {{0.5, 1.0, ""}}},
                {"Run Log",
                 {{0.0, 0.0, "Base CV, Vc=1.000 {ml}, HiScreen"}, {0.5, 1.0, "Phase Elution (Issued) (Completed)"}}}}};
}

CurveExport readOrFail(const ArchivedRun& run)
{
    const Result<CurveExport> curves = readResultArchive(titer::support::resultArchive(run));
    return curves ? *curves : CurveExport();
}

bool saysLeftOut(const CurveExport& curves, std::string_view words)
{
    return std::any_of(curves.leftOut.begin(), curves.leftOut.end(),
                       [&](const Sentence& each) { return each.text().find(words) != std::string::npos; });
}

std::string refusal(const std::string& bytes)
{
    const Result<CurveExport> curves = readResultArchive(bytes);
    return curves ? std::string("it was read") : curves.error().what.text();
}

} // namespace

class ResultArchiveTest : public QObject {
    Q_OBJECT

private slots:
    void readsEachPointWithVolumeAndTime()
    {
        const ArchivedRun run = plainRun();
        QVERIFY(looksLikeResultArchive(titer::support::resultArchive(run)));
        const CurveExport curves = readOrFail(run);
        QCOMPARE(curves.curves.size(), std::size_t(3));
        QVERIFY(curves.leftOut.empty());
        QCOMPARE(curves.run, std::string("Run 7"));
        const Curve& uv = curves.curves.front();
        QCOMPARE(uv.at.size(), std::size_t(500));
        for (std::size_t i = 0; i < uv.at.size(); ++i) {
            QCOMPARE(uv.at[i], double(run.curves[0].volumes[i]) * 1e-6);
            QCOMPARE(uv.values[i], double(run.curves[0].values[i]));
            QVERIFY(std::abs(uv.times[i] - (0.002 + 0.01 * double(i)) * 60.0) < 1e-9);
        }
        QCOMPARE(curves.curves[1].unit, std::string("mL/min"));
    }

    // A curve that was evaluated lies at even volumes; its times are those of the others there: 2 mL after 1.002 min.
    void placesEvaluatedCurvesInTime()
    {
        const Curve baseline = readOrFail(plainRun()).curves[2];
        QCOMPARE(baseline.at.size(), std::size_t(3));
        QVERIFY(std::abs(baseline.at[2] - 2e-6) < 1e-15);
        QVERIFY(std::abs(baseline.times[2] - 1.002 * 60.0) < 1e-4);
    }

    void knowsBeginColumnAndEvents()
    {
        const CurveExport curves = readOrFail(plainRun());
        QVERIFY(curves.start.has_value());
        QCOMPARE(writeInstant(*curves.start), std::string("2026-03-10T08:41:16.500Z"));
        QCOMPARE(curves.column.name, std::string("HiScreen"));
        QVERIFY(std::abs(curves.column.volume - 1e-6) < 1e-15);
        QVERIFY(std::abs(curves.column.height - 0.1) < 1e-12);
        QCOMPARE(curves.notes.size(), std::size_t(3));
        QCOMPARE(curves.notes[1].texts.front(), std::string("Injection")); // the system left it empty
        QCOMPARE(curves.phases().texts, std::vector<std::string>{"Elution"});
        QCOMPARE(curves.phases().times, std::vector<double>{30.0});
    }

    // Unpacked and packed again by hand, in a folder.
    void readsRenamedParts()
    {
        auto parts = titer::support::resultParts(plainRun());
        for (auto& [name, bytes] : parts)
            name = "Results of May/Copy of " + name + (name.find("Chrom.1_") == 0 ? ".zip" : "");
        const std::string bytes = titer::support::zipped(parts);
        QVERIFY(looksLikeResultArchive(bytes));
        const Result<CurveExport> curves = readResultArchive(bytes);
        QVERIFY(curves);
        QCOMPARE(curves->curves.size(), std::size_t(3));
        QVERIFY(curves->leftOut.empty());
    }

    void saysWhatIsMissing()
    {
        ArchivedRun run = plainRun();
        run.withoutLastPoints = true;
        const CurveExport curves = readOrFail(run);
        QCOMPARE(curves.curves.size(), std::size_t(2));
        QVERIFY(saysLeftOut(curves, "“UV 1_280@01,BASEM” is ignored: the archive has no “Chrom.1_3_True”"));

        ArchivedRun shorter = plainRun();
        shorter.curves[0].volumes.resize(300);
        const CurveExport cut = readOrFail(shorter);
        QCOMPARE(cut.curves.front().at.size(), std::size_t(300));
        QVERIFY(saysLeftOut(cut, "Of the 500 points of the curve “UV 1_280” the archive has 300"));

        ArchivedRun broken = plainRun();
        broken.curves[0].values[7] = std::numeric_limits<float>::quiet_NaN();
        const CurveExport without = readOrFail(broken);
        QCOMPARE(without.unread, std::size_t(1));
        QCOMPARE(without.curves.front().at.size(), std::size_t(499));
    }

    void refusesWithASentence()
    {
        ArchivedRun run = plainRun();
        const std::string sound = titer::support::resultArchive(run);
        QVERIFY(refusal(sound.substr(0, sound.size() / 2)).find("ends before its list") != std::string::npos);
        run.password = "secret";
        const std::string locked = titer::support::resultArchive(run);
        QVERIFY(looksLikeResultArchive(locked));
        QVERIFY2(refusal(locked).find("protected by a password") != std::string::npos, refusal(locked).c_str());
        auto parts = titer::support::resultParts(plainRun());
        parts[0].second = "<Other/>";
        QVERIFY(refusal(titer::support::zipped(parts)).find("no curve") != std::string::npos);
        parts.erase(parts.begin());
        QVERIFY(refusal(titer::support::zipped(parts)).find("no “Chrom.1.Xml”") != std::string::npos);
    }

    // Each chromatogram of a result is a run: the first unless another is chosen, and the others are listed.
    void readsTheChromatogramThatIsChosen()
    {
        auto parts = titer::support::resultParts(plainRun());
        ArchivedRun second = plainRun();
        second.curves[1].values = {3.0F, 3.0F, 3.0F};
        second.curves.pop_back();
        for (auto& part : titer::support::resultParts(second, 2))
            if (part.first.starts_with("Chrom.2")) parts.push_back(std::move(part));
        const std::string bytes = titer::support::zipped(parts);
        const Result<CurveExport> first = readResultArchive(bytes);
        QVERIFY(first && first->curves.size() == 3);
        QCOMPARE(first->run, std::string("Run 7"));
        QVERIFY(saysLeftOut(*first, "2 chromatograms, of which “Chrom.1” is read: Chrom.1, Chrom.2"));
        for (const char* chosen : {"Chrom.2", "chrom.2", "2"}) {
            const Result<CurveExport> other = readResultArchive(bytes, chosen);
            QVERIFY2(other, other ? "" : other.error().what.text().c_str());
            QCOMPARE(other->run, std::string("Run 7, Chrom.2"));
            QCOMPARE(other->curves.size(), std::size_t(2));
            QCOMPARE(other->curves[1].values.front(), 3.0);
            QCOMPARE(other->notes.size(), std::size_t(3));
            QVERIFY(other->leftOut.empty());
        }
        QVERIFY(readResultArchive(bytes, "1")->leftOut.empty());
        QCOMPARE(first->chromatograms, (std::vector<std::string>{"Chrom.1", "Chrom.2"}));
        QVERIFY(readOrFail(plainRun()).chromatograms.empty());
        const Result<CurveExport> none = readResultArchive(bytes, "Chrom.3");
        QVERIFY(!none);
        QVERIFY(none.error().what.text().find("It has these: Chrom.1, Chrom.2") != std::string::npos);
    }

    // The rest is read where the description ends early, or declares a document type.
    void readsADamagedDescriptionAsFarAsItGoes()
    {
        auto parts = titer::support::resultParts(plainRun());
        const std::string sound = parts[0].second;
        parts[0].second = sound.substr(0, sound.find("BASEM"));
        const Result<CurveExport> cut = readResultArchive(titer::support::zipped(parts));
        QVERIFY(cut);
        QVERIFY(cut->curves.size() >= 2);
        QVERIFY(saysLeftOut(*cut, "not read to its end"));
        parts[0].second = "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>" + sound;
        QVERIFY(refusal(titer::support::zipped(parts)).find("document type") != std::string::npos);
    }

    // Files made to fill the memory: what is unpacked is bounded, whatever they say of themselves.
    void refusesWhatGrowsWithoutBound()
    {
        auto parts = titer::support::resultParts(plainRun());
        parts[0].second += std::string(30'000'000, ' ');
        QVERIFY2(refusal(titer::support::zipped(parts)).find("more than a run holds") != std::string::npos,
                 refusal(titer::support::zipped(parts)).c_str());
        auto many = titer::support::resultParts(plainRun());
        for (int i = 0; i < 10'001; ++i) many.push_back({"x" + std::to_string(i), ""});
        QVERIFY(refusal(titer::support::zipped(many)).find("more than the 10000") != std::string::npos);
    }

    // A curve that stands still packs as tightly as can be, and is one for all that.
    void readsAConstantCurveOfAMillionPoints()
    {
        ArchivedRun run = plainRun();
        run.curves[1].volumes.assign(1'000'000, 0.5F);
        run.curves[1].values.assign(1'000'000, 2.0F);
        const CurveExport curves = readOrFail(run);
        QVERIFY(curves.leftOut.empty());
        QCOMPARE(curves.curves[1].at.size(), std::size_t(1'000'000));
    }

    // Damaged archives (1,000 where TITER_LONG is set): those of parts that unpack, and those whose bytes are damaged as they stand.
    void survivesDamage()
    {
        const auto sound = titer::support::resultParts(plainRun());
        std::mt19937 random(4711);
        int read = 0, refused = 0;
        const int count = qEnvironmentVariableIsSet("TITER_LONG") ? 1000 : 300;
        for (int k = 0; k < count; ++k) {
            auto parts = sound;
            std::string& part = parts[random() % parts.size()].second;
            for (int i = 0; i < 1 + k % 8 && !part.empty(); ++i)
                part[random() % std::min<std::size_t>(part.size(), 4000)] = char(random());
            if (k % 5 == 0) part.resize(random() % (part.size() + 1));
            std::string bytes = titer::support::zipped(parts);
            if (k % 2 == 0) bytes[random() % bytes.size()] = char(random());
            if (k % 7 == 0) bytes.resize(1 + random() % bytes.size());
            const Result<CurveExport> curves = readResultArchive(bytes);
            (curves ? read : refused) += 1;
            if (!curves) {
                QVERIFY(!curves.error().what.text().empty());
                continue;
            }
            for (const Curve& curve : curves->curves) {
                QVERIFY(curve.at.size() == curve.values.size());
                for (std::size_t i = 0; i < curve.at.size(); ++i)
                    QVERIFY(std::isfinite(curve.at[i]) && std::isfinite(curve.values[i]));
            }
        }
        QVERIFY(read > 50 && refused > 20);
    }

    void isNotSeenInOtherArchives()
    {
        QVERIFY(!looksLikeResultArchive(titer::support::zipped({{"xl/workbook.xml", "<workbook/>"}})));
        QVERIFY(!looksLikeResultArchive("PK\x03\x04"));
        QVERIFY(!looksLikeResultArchive(""));
    }
};

TITER_TEST(ResultArchiveTest)

} // namespace tst_result_archive

#include "tst_result_archive.moc"
