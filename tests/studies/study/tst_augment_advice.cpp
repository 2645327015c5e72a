// Ways to add runs, side by side: what they resolve, their power and their variance of prediction.
#include "core/studies/designs/power.h"
#include "core/studies/study/augment_advice.h"
#include "tests/studies/study_cases.h"
#include "tests/support/test_program.h"

#include <algorithm>
#include <cmath>

namespace tst_augment_advice {

using namespace titer;
using namespace titer::studies;
using Kind = Augmentation::Kind;

namespace {

Study designed(const char* kind, int factors, const DesignRequest& request = {})
{
    Study study{.id = "study-1", .name = "Test"};
    for (int i = 0; i < factors; ++i)
        study.factors.push_back({{.name = std::string(1, char('A' + i)), .low = 10, .high = 20}});
    study.responses = {{.name = "y"}};
    const auto made = designStudy(study, *findDesignKind(kind), request);
    if (!made) qFatal("%s", made.error().what.text().c_str());
    return made->study;
}

AugmentCandidate evaluated(const Study& study, const AugmentWishes& wishes, Kind kind,
                           const std::string& folded = "all")
{
    for (const Augmentation& how : waysToAugment(study, wishes))
        if (how.kind == kind && (kind != Kind::FoldOver || how.foldOver == folded))
            return evaluateAugmentation(study, wishes, how);
    qFatal("no such way");
}

} // namespace

class TestAugmentAdvice : public QObject {
    Q_OBJECT

private slots:
    // 2^(7-4) has resolution III; reversed as a whole it comes to 2^(7-3) of resolution IV (Box and Hunter 1961).
    void aFoldOverRaisesTheResolution()
    {
        const Study study = designed("fractional", 7, {.runs = 8});
        const AugmentWishes wishes{.model = "linear"};
        const AugmentCandidate before = evaluateAsItIs(study, wishes);
        QCOMPARE(before.runs, 8);
        QCOMPARE(before.resolution, std::optional<int>(3));
        QCOMPARE(before.reports, "linear");
        QVERIFY(!before.power); // no degrees of freedom are left
        const AugmentCandidate all = evaluated(study, wishes, Kind::FoldOver);
        QVERIFY(all.made && !all.fault);
        QCOMPARE(all.runs, 16);
        QCOMPARE(all.resolution, std::optional<int>(4));
        for (std::size_t i = 8; i < 16; ++i) QCOMPARE(all.made->study.runs[i].point, "folded");
        // The variance of a mean over the box of a two-level design: (1 + 7/3) / runs.
        QVERIFY(std::abs(*before.meanVariance - (1 + 7.0 / 3) / 8) < 1e-12);
        QVERIFY(std::abs(*all.meanVariance - (1 + 7.0 / 3) / 16) < 1e-12);
        const auto power = powerOf(designOf(all.made->study), linearTerms(factorsOf(study)), {.effect = 2.0});
        QCOMPARE(*all.power, power->back().power);
        QVERIFY(evaluated(study, wishes, Kind::FoldOver, "C").made);
    }

    void axialAndOptimalRunsEstimateSquares()
    {
        const Study cube = designed("full", 2, {.centre = 3});
        const AugmentWishes wishes{.runs = 4, .centre = 2};
        const AugmentCandidate before = evaluateAsItIs(cube, wishes);
        QCOMPARE(before.reports, "interaction");
        QVERIFY(!before.meanVariance && !before.power);
        QCOMPARE(runsToAdd(cube, "quadratic"), 4);                // 6 parameters, 7 runs
        QCOMPARE(runsToAdd(designed("full", 2), "quadratic"), 6); // 6 parameters, 4 runs
        const AugmentCandidate axial = evaluated(cube, wishes, Kind::Axial);
        QVERIFY(axial.made && axial.how.alpha == 1.0 && axial.made->notices.empty());
        QCOMPARE(axial.runs, 13); // 4 of the square, 3 + 2 in the middle, 4 on the axes
        QCOMPARE(axial.reports, "quadratic");
        QVERIFY(axial.power && axial.meanVariance);
        const AugmentCandidate optimal = evaluated(cube, wishes, Kind::Optimal);
        QCOMPARE(optimal.runs, 11);
        QCOMPARE(optimal.reports, "quadratic");
        QVERIFY(std::ranges::count(optimal.made->study.runs, std::string("optimal"), &StudyRun::point) == 4);
        // More runs, less variance.
        QVERIFY(*axial.meanVariance < *optimal.meanVariance);
    }

    // One factor was offered fold-overs and D-optimal runs.
    void oneFactorIsOfferedFurtherLevels()
    {
        const auto kindsOf = [](const Study& study, const AugmentWishes& wishes = {}) {
            std::vector<Kind> kinds;
            for (const Augmentation& how : waysToAugment(study, wishes)) kinds.push_back(how.kind);
            return kinds;
        };
        const Study one = designed("full", 1);
        QCOMPARE(one.runs.size(), std::size_t(2));
        QVERIFY((kindsOf(one) == std::vector{Kind::Levels, Kind::Next}));
        QVERIFY((kindsOf(one, {.constraints = {"A <= 15"}}) == std::vector{Kind::Optimal, Kind::Next}));
        QVERIFY(std::ranges::count(kindsOf(designed("full", 2)), Kind::Levels) == 0);
        const AugmentCandidate more = evaluated(one, {.runs = 3}, Kind::Levels);
        QVERIFY2(more.made, more.fault ? more.fault->what.text().c_str() : "");
        QCOMPARE(more.reports, "quadratic");
        std::vector<double> settings;
        for (std::size_t i = 2; i < 5; ++i) {
            settings.push_back(more.made->study.runs[i].settings.front());
            QCOMPARE(more.made->study.runs[i].point, "added");
        }
        std::ranges::sort(settings);
        QVERIFY((settings == std::vector{12.5, 15.0, 17.5}));
        // Of one that has levels, those with fewest runs.
        Study media{.id = "study-1", .name = "Media"};
        media.factors.push_back({{.name = "medium", .kind = Factor::Kind::Categorical, .levels = {"A", "B", "C"}}});
        media.responses = {{.name = "y"}};
        const auto made = designStudy(media, *findDesignKind("full"), {});
        QVERIFY(made && made->study.runs.size() == 3);
        const AugmentCandidate again = evaluated(made->study, {.runs = 3}, Kind::Levels);
        QVERIFY(again.made);
        std::vector<int> counts(3);
        for (const StudyRun& run : again.made->study.runs) ++counts[std::size_t(run.settings.front())];
        QVERIFY((counts == std::vector{2, 2, 2}));
        // Of several there are none.
        const auto refused = augmentStudy(designed("full", 2), {.kind = Kind::Levels});
        QVERIFY(!refused && refused.error().where == "augment");
    }

    void whatCannotBeAddedSaysWhy()
    {
        const Study cube = designed("full", 2);
        const AugmentCandidate same = evaluated(cube, {}, Kind::FoldOver);
        QVERIFY(!same.made && same.fault && same.fault->where == "augment");
        const AugmentCandidate goalless = evaluated(cube, {}, Kind::Next);
        QVERIFY(goalless.fault && goalless.fault->where == "responses/y");
        const AugmentCandidate constraint = evaluated(cube, {.constraints = {"A + Z <= 3"}}, Kind::Optimal);
        QVERIFY(constraint.fault && !constraint.made);
        std::stop_source source;
        source.request_stop();
        const Augmentation how = waysToAugment(cube, {}).at(4);
        QVERIFY(evaluateAugmentation(cube, {}, how, source.get_token()).fault);
    }

    // The summit of 10 - (x - 0.5)^2 - y^2 is sought, with one run at a time, and reached.
    void theNextRunsComeToTheSummit()
    {
        Study study{.id = "study-1", .name = "Hill"};
        for (const char* name : {"x", "y"}) study.factors.push_back({{.name = name}});
        study.responses = {{.name = "other"}, {.name = "height", .goal = StudyResponse::Goal::Maximise}};
        const auto made = designStudy(study, *findDesignKind("full"), {.centre = 1});
        QVERIFY(made);
        study = made->study;
        const auto measure = [](Study& of) {
            for (StudyRun& run : of.runs)
                setCell(
                    run, 1,
                    {10 - std::pow(run.settings[0] - 0.5, 2) - std::pow(run.settings[1], 2), StudyCell::Origin::Twin});
        };
        double best = 0.0;
        for (int i = 0; i < 12 && best < 9.99; ++i) {
            measure(study);
            const AugmentCandidate next = evaluated(study, {.runs = 1}, Kind::Next);
            QVERIFY2(next.made, next.fault ? next.fault->what.text().c_str() : "");
            QCOMPARE(next.how.response, 1);
            study = next.made->study;
            QCOMPARE(study.runs.back().point, "promising");
            measure(study);
            best = std::max(best, cellOf(study.runs.back(), 1).value);
        }
        QVERIFY2(best >= 9.99, qPrintable(QString::number(best)));
    }
};

TITER_TEST(TestAugmentAdvice)

} // namespace tst_augment_advice

#include "tst_augment_advice.moc"
