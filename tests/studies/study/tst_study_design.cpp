// Runs for a study: of a design, next to those it has, and the choice of a design.
#include "core/studies/study/study_advice.h"
#include "core/studies/study/study_design.h"
#include "tests/reference/response_surfaces.h"
#include "tests/studies/study_cases.h"
#include "tests/support/test_program.h"

#include <cmath>
#include <set>

namespace tst_study_design {

using namespace titer;
using namespace titer::studies;

namespace {

Factors factors(int count)
{
    Factors list;
    for (int i = 0; i < count; ++i) list.push_back({.name = std::string(1, char('A' + i)), .low = 10, .high = 20});
    return list;
}

Study studyWith(const Factors& list)
{
    Study study{.id = "study-1", .name = "Test"};
    for (const Factor& factor : list) study.factors.push_back({factor});
    study.responses = {{.name = "y", .goal = StudyResponse::Goal::Maximise}};
    return study;
}

Study designed(const char* kind, const Factors& list, const DesignRequest& request = {})
{
    const auto made = designStudy(studyWith(list), *findDesignKind(kind), request);
    if (!made) qFatal("%s", made.error().what.text().c_str());
    return made->study;
}

std::set<std::string> idsOf(const Study& study)
{
    std::set<std::string> ids;
    for (const StudyRun& run : study.runs) ids.insert(run.id);
    return ids;
}

const DesignCandidate* candidate(const std::vector<DesignCandidate>& list, const std::string& kind, int runs = 0)
{
    for (const DesignCandidate& one : list)
        if (one.kind->id == kind && (runs == 0 || one.runs == runs)) return &one;
    return nullptr;
}

} // namespace

class TestStudyDesign : public QObject {
    Q_OBJECT

private slots:
    void aDesignBecomesRunsInRandomOrder()
    {
        const Study study = designed("ccd", factors(2), {.centre = 3, .seed = 4});
        QVERIFY(check(study).empty());
        QCOMPARE(study.runs.size(), 11u);
        QCOMPARE(study.model, "quadratic");
        QCOMPARE(study.kind, "ccd");
        std::map<std::string, int> points;
        bool shuffled = false;
        for (std::size_t i = 0; i < study.runs.size(); ++i) {
            const StudyRun& run = study.runs[i];
            QCOMPARE(run.run, int(i) + 1);
            QCOMPARE(run.id, "R" + std::to_string(run.standardOrder));
            shuffled = shuffled || run.standardOrder != run.run;
            ++points[run.point];
            const double distance = std::hypot(run.settings[0] - 15.0, run.settings[1] - 15.0) / 5.0;
            QVERIFY(std::abs(distance - (run.point == "centre" ? 0.0 : std::sqrt(2.0))) < 1e-12);
        }
        QVERIFY(shuffled);
        QCOMPARE(points, (std::map<std::string, int>{{"factorial", 4}, {"axial", 4}, {"centre", 3}}));
        // Standard order where no chance is wanted.
        const auto plain = designStudy(studyWith(factors(2)), *findDesignKind("ccd"), {.centre = 3}, false);
        for (const StudyRun& run : plain->study.runs) QCOMPARE(run.run, run.standardOrder);
    }

    void aNewDesignGivesNewIdsAndKeepsWhatWasMeasured()
    {
        Study study = designed("full", factors(2));
        const std::set<std::string> before = idsOf(study);
        setCell(study.runs[1], 0, {3.0, StudyCell::Origin::Twin});
        const auto again = designStudy(study, *findDesignKind("full"), {});
        QVERIFY(again);
        for (const std::string& id : idsOf(again->study)) QVERIFY(!before.contains(id));
        setCell(study.runs[1], 0, {3.0, StudyCell::Origin::Measured});
        const auto refused = designStudy(study, *findDesignKind("full"), {});
        QVERIFY(!refused && refused.error().where == "runs");
    }

    // 2^(3-1) reversed as a whole is the other half: together the full factorial (Box and Hunter 1961).
    void aFoldOverIsTheOtherHalf()
    {
        const Study half = designed("fractional", factors(3), {.runs = 4});
        const auto whole = augmentStudy(half, {.kind = Augmentation::Kind::FoldOver, .ownBlock = true});
        QVERIFY(whole);
        QCOMPARE(whole->study.runs.size(), 8u);
        std::set<std::vector<double>> settings;
        for (const StudyRun& run : whole->study.runs) settings.insert(run.settings);
        QCOMPARE(settings.size(), 8u);
        for (std::size_t i = 0; i < 4; ++i) {
            QCOMPARE(whole->study.runs[i].id, half.runs[i].id);
            QCOMPARE(whole->study.runs[i].block, 1);
            QCOMPARE(whole->study.runs[i + 4].block, 2);
        }
        QCOMPARE(idsOf(whole->study).size(), 8u);
        // A full factorial reversed is itself.
        const auto same = augmentStudy(designed("full", factors(2)), {.kind = Augmentation::Kind::FoldOver});
        QVERIFY(!same && same.error().where == "augment");
        QVERIFY(!augmentStudy(half, {.kind = Augmentation::Kind::FoldOver, .foldOver = "Z"}));
    }

    void axialPointsMakeItRotatable()
    {
        const Study cube = designed("full", factors(3), {.centre = 2});
        const auto more = augmentStudy(cube, {.kind = Augmentation::Kind::Axial, .centre = 1});
        QVERIFY(more);
        QCOMPARE(more->added.size(), 7u);
        QCOMPARE(more->study.model, "quadratic");
        QCOMPARE(more->notices.size(), 3u); // beyond the bounds of each factor
        double furthest = 0.0;
        for (const StudyRun& run : more->study.runs)
            if (run.point == "axial") furthest = std::max(furthest, std::abs(run.settings[0] - 15.0) / 5.0);
        QVERIFY(std::abs(furthest - 1.681792830507429) < 1e-9); // 8^(1/4)
        QVERIFY(augmentStudy(cube, {.kind = Augmentation::Kind::Axial, .alpha = 1.0})->notices.empty());
        Factors mixed = factors(2);
        mixed.push_back({.name = "medium", .kind = Factor::Kind::Categorical, .levels = {"a", "b"}});
        const auto refused = augmentStudy(designed("full", mixed), {.kind = Augmentation::Kind::Axial});
        QVERIFY(!refused && refused.error().where == "factors/medium");
    }

    void optimalRunsLetAQuadraticModelBeEstimated()
    {
        Study study = designed("full", factors(2));
        study.runs[0].excluded = "leak";
        const auto more =
            augmentStudy(study, {.kind = Augmentation::Kind::Optimal, .runs = 5, .constraints = {"A + B <= 39"}});
        QVERIFY2(more.ok(), more ? "" : more.error().what.text().c_str());
        QCOMPARE(more->study.runs.size(), 9u);
        QCOMPARE(more->study.runs[0].excluded, "leak");
        for (std::size_t i = 4; i < 9; ++i)
            QVERIFY(more->study.runs[i].settings[0] + more->study.runs[i].settings[1] <= 39.0 + 1e-9);
        QCOMPARE(more->study.model, "quadratic");
        // A later run never has an id that was given before, also where runs were taken out.
        Study fewer = more->study;
        fewer.runs.pop_back();
        QVERIFY(!idsOf(more->study).contains(addRun(fewer, {10.0, 10.0}).id));
    }

    // A and B from 10 to 20: A + B <= 34 cuts off the corner at 20, 20.
    void theConstraintsOfAStudyHoldInEveryLaterStep()
    {
        Study bare;
        for (const Factor& factor : factors(2)) bare.factors.push_back({factor});
        const auto outside = [](const Study& study) {
            return std::ranges::count_if(
                study.runs, [](const StudyRun& run) { return run.settings[0] + run.settings[1] > 34.0 + 1e-9; });
        };
        // Said with the design they are the study's from then on.
        const auto made =
            designStudy(bare, *findDesignKind("d_optimal"), {.runs = 8, .starts = 3, .constraints = {"A + B <= 34"}});
        QVERIFY2(made.ok(), made ? "" : made.error().what.text().c_str());
        QCOMPARE(made->study.constraints, (std::vector<std::string>{"A + B <= 34"}));
        QCOMPARE(outside(made->study), 0);
        const auto more = augmentStudy(made->study, {.kind = Augmentation::Kind::Optimal, .runs = 6});
        QVERIFY2(more.ok(), more ? "" : more.error().what.text().c_str());
        QCOMPARE(outside(more->study), 0);
        QCOMPARE(designOf(more->study).constraints, made->study.constraints);
        const auto axial = augmentStudy(made->study, {.kind = Augmentation::Kind::Axial, .alpha = 1.0});
        QVERIFY(!axial && axial.error().where == "augment"); // 20, 15 lies beyond
        Study held = bare;
        held.constraints = {"A + B <= 34"};
        const auto classic = designStudy(held, *findDesignKind("full"), {});
        QVERIFY(!classic && classic.error().where == "design");
        QCOMPARE(outside(designStudy(held, *findDesignKind("i_optimal"), {.runs = 8, .starts = 3})->study), 0);
        const auto advice = adviseDesigns(factors(2), 20, DesignGoal::Optimise, 1, {}, held.constraints);
        QVERIFY2(advice.ok(), advice ? "" : advice.error().what.text().c_str());
        for (const DesignCandidate& one : *advice) QCOMPARE(outside(takeDesign(held, one.design, 1)->study), 0);
        // What cannot be read, or leaves nothing, is a fault of the study.
        for (const char* text : {"A + C <= 34", "A + B <= 3"}) {
            held.constraints = {text};
            QVERIFY(!check(held).empty() && check(held).front().where == "constraints");
        }
    }

    // The surrogate, too: the goal rises toward 20, 20, and the runs that are most promising stay below the line.
    void theNextRunsKeepTheConstraintsOfTheStudy()
    {
        Study study = designed("full", factors(2), {.centre = 1});
        study.responses[0].goal = StudyResponse::Goal::Maximise;
        for (StudyRun& run : study.runs)
            setCell(run, 0, {run.settings[0] + run.settings[1], StudyCell::Origin::Measured});
        study.constraints = {"(A - 15)^2 + (B - 15)^2 <= 9"};
        const auto next = augmentStudy(study, {.kind = Augmentation::Kind::Next, .runs = 2});
        QVERIFY2(next.ok(), next ? "" : next.error().what.text().c_str());
        for (std::size_t r = 5; r < 7; ++r)
            QVERIFY(std::hypot(next->study.runs[r].settings[0] - 15.0, next->study.runs[r].settings[1] - 15.0) <
                    3.0 + 1e-6);
    }

    // The yield of Montgomery has its summit at (0.389, 0.306): with the surrogate further runs are sought near it.
    void theNextRunsAreSoughtWhereMostIsPromised()
    {
        Study study = studyOf(reference::montgomeryYield, {{.name = "x1"}, {.name = "x2"}}, {"y"});
        const auto none = augmentStudy(study, {.kind = Augmentation::Kind::Next, .runs = 2});
        QVERIFY(!none && none.error().where == "responses/y");
        study.responses[0].goal = StudyResponse::Goal::Maximise;
        const auto next = augmentStudy(study, {.kind = Augmentation::Kind::Next, .runs = 2});
        QVERIFY2(next.ok(), next ? "" : next.error().what.text().c_str());
        QCOMPARE(next->added.size(), 2u);
        const StudyRun& first = next->study.runs[13];
        QVERIFY2(std::hypot(first.settings[0] - 0.389, first.settings[1] - 0.306) < 0.6,
                 qPrintable(QString("%1 %2").arg(first.settings[0]).arg(first.settings[1])));
        // A run for validation teaches it nothing, however good it is.
        Study checked = study;
        setCell(addRun(checked, {-1.4, -1.4}, true), 0, {200.0, StudyCell::Origin::Measured});
        const auto same = augmentStudy(checked, {.kind = Augmentation::Kind::Next, .runs = 2});
        QVERIFY(same.ok());
        QCOMPARE(same->study.runs[14].settings, first.settings);
        const auto held =
            augmentStudy(study, {.kind = Augmentation::Kind::Next, .runs = 1, .constraints = {"x1 <= -0.5"}});
        QVERIFY(held && held->study.runs[13].settings[0] <= -0.5 + 1e-9);
        // The limit of another response is kept: z = x1 has to be below -0.5.
        study.responses.push_back({.name = "z", .high = -0.5});
        for (StudyRun& run : study.runs)
            setCell(run, 1, {run.settings[0] + 1e-3 * (run.run % 3), StudyCell::Origin::Twin});
        const auto within = augmentStudy(study, {.kind = Augmentation::Kind::Next, .runs = 1});
        QVERIFY(within && within->study.runs[13].settings[0] < -0.3);
    }

    // Resolutions and words of the minimum-aberration fractions; the power is that of the published F test.
    void adviceNamesTheResolutionAndPowerOfEach()
    {
        const auto list = adviseDesigns(factors(5), 20, DesignGoal::Screen);
        QVERIFY(list);
        for (const DesignCandidate& one : *list) {
            QCOMPARE(one.runs, one.design.runs());
            QCOMPARE(one.model, "linear");
            QCOMPARE(one.affordable, one.runs <= 20);
            QVERIFY(one.meanVariance && *one.meanVariance > 0.0);
        }
        QVERIFY(list->front().affordable);
        const DesignCandidate* eight = candidate(*list, "fractional", 8 + 3);
        const DesignCandidate* sixteen = candidate(*list, "fractional", 16 + 3);
        QVERIFY(eight && sixteen);
        QCOMPARE(*eight->resolution, 3);
        QCOMPARE(*sixteen->resolution, 5);
        QVERIFY(*sixteen->power > *eight->power);
        QVERIFY(candidate(*list, "plackett_burman", 12 + 3) && candidate(*list, "definitive_screening"));
        // What it stands for can be made again.
        const auto again = makeDesign(*sixteen->kind, factors(5), sixteen->request);
        QVERIFY(again && again->coded == sixteen->design.coded);
    }

    void adviceForASummitIsEvaluatedByAQuadraticModel()
    {
        const auto list = adviseDesigns(factors(3), 20, DesignGoal::Optimise);
        QVERIFY(list);
        QVERIFY(candidate(*list, "ccd", 17) && candidate(*list, "box_behnken", 15) && candidate(*list, "i_optimal"));
        for (const DesignCandidate& one : *list) QCOMPARE(one.model, "quadratic");
        // I-optimal has the least mean variance of those with as many runs.
        const DesignCandidate *i = candidate(*list, "i_optimal"), *d = candidate(*list, "d_optimal");
        QVERIFY(i->runs == d->runs && *i->meanVariance <= *d->meanVariance + 1e-9);
    }

    // One factor has levels, and no search, no fraction and no summit in corners.
    void adviceForOneFactorIsItsLevels()
    {
        for (const DesignGoal goal :
             {DesignGoal::Screen, DesignGoal::Interactions, DesignGoal::Optimise, DesignGoal::Explore}) {
            const auto list = adviseDesigns(factors(1), 12, goal);
            QVERIFY(list);
            QVERIFY(list->size() > 1 && list->front().affordable);
            for (const DesignCandidate& one : *list) {
                QCOMPARE(std::string(one.kind->id), "full");
                QVERIFY(one.runs <= 15);
            }
            QVERIFY(candidate(*list, "full", 5));
        }
        const auto summit = adviseDesigns(factors(1), 12, DesignGoal::Optimise);
        QVERIFY(!candidate(*summit, "full", 2) && candidate(*summit, "full", 7) && candidate(*summit, "full", 9));
        Factors medium = {{.name = "medium", .kind = Factor::Kind::Categorical, .levels = {"A", "B", "C"}}};
        const auto media = adviseDesigns(medium, 12, DesignGoal::Screen);
        QVERIFY(media && candidate(*media, "full", 3) && candidate(*media, "full", 9));
        // Where settings are forbidden, those that are left are searched.
        const auto within = adviseDesigns(factors(1), 12, DesignGoal::Optimise, 1, {}, {"A <= 15"});
        QVERIFY(within && candidate(*within, "d_optimal"));
    }

    void adviceKeepsHardFactorsWithinWholePlots()
    {
        Factors list = factors(3);
        list[0].hardToChange = true;
        const auto advice = adviseDesigns(list, 40, DesignGoal::Interactions);
        QVERIFY(advice);
        QCOMPARE(std::string(advice->front().kind->id), "split_plot");
        QVERIFY(advice->front().keepsHard && !candidate(*advice, "full")->keepsHard);
    }

    void adviceSaysWhatTheSmallestDesignTakes()
    {
        const auto none = adviseDesigns(factors(4), 10, DesignGoal::Optimise);
        QVERIFY(!none && none.error().where == "budget");
        QVERIFY2(none.error().what.text().find("the smallest design needs") != std::string::npos,
                 none.error().what.text().c_str());
        QVERIFY(!adviseDesigns({}, 10, DesignGoal::Screen));
        const auto explore = adviseDesigns(factors(4), 50, DesignGoal::Explore);
        QVERIFY(explore && candidate(*explore, "sobol", 32) && candidate(*explore, "lhs", 50));
    }

    void theLogReportsWhatChanged()
    {
        Study study;
        noteChange(study, "ada", base::say("Chose {1}.", "ccd"));
        QCOMPARE(study.version, 2);
        QVERIFY(study.log.at(0).what == base::say("Chose {1}.", "ccd"));
        QVERIFY(study.log[0].time.ends_with("Z") && study.log[0].who == "ada");
    }
};

TITER_TEST(TestStudyDesign)

} // namespace tst_study_design

#include "tst_study_design.moc"
