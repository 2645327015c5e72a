// Pictures of what stands beside a model: what a learner says of rows that it has not seen, and how well clusters are apart.
#include "ui/analyse/analyse_picture.h"

#include "app/analyse/learner_analysis.h"
#include "app/common/shown_number.h"
#include "app/common/unit_text.h"

#include <algorithm>
#include <cmath>

namespace titer::analyse {

using app::ClusterAnalysis;
using app::LearnerAnalysis;
using Eigen::Index;
using look::Token;
using plot::XyCurve;

namespace {

// What a learner says of new rows that were observed; nullptr where there are none.
const app::LearnedRows* observedRows(const AnalyseScene& scene)
{
    const auto& fresh = scene.analysis->fresh;
    return fresh && fresh->learned && fresh->learned->observedCount() > 0 ? fresh->learned.get() : nullptr;
}

// A curve of points with what they stand for; none where there are none.
void addRows(AnalysePicture& picture, const XyCurve& curve, const QList<Subject>& subjects)
{
    if (subjects.isEmpty()) return;
    picture.model.curves.append(curve);
    picture.subjects.append(subjects);
}

// A point for each row of a learner, of numbers: observed across, said up.
void addSaid(AnalysePicture& picture, const AnalyseScene& scene, const LearnerAnalysis& learners,
             const mvda::VectorXd& said)
{
    const app::LearnedRows* fresh = observedRows(scene);
    XyCurve own{.name = fresh ? AnalyseWords::tr("Rows of the model") : QString(), .kind = XyCurve::Points};
    XyCurve others{.name = AnalyseWords::tr("New rows"),
                   .colourIndex = 1,
                   .kind = XyCurve::Points,
                   .marker = look::Marker::Square};
    QList<Subject> ownRows, otherRows;
    for (std::size_t i = 0; i < learners.rows.size(); ++i) {
        own.x.append(learners.response.numbers[Index(i)]);
        own.y.append(said[Index(i)]);
        ownRows.append({app::AnalyseRow{false, learners.rows[i]}, {}});
    }
    for (std::size_t i = 0; fresh && i < fresh->rows.size(); ++i) {
        if (std::isnan(fresh->observed[Index(i)])) continue;
        others.x.append(fresh->observed[Index(i)]);
        others.y.append(fresh->said[std::size_t(scene.learner)].said[Index(i)]);
        otherRows.append({app::AnalyseRow{true, fresh->rows[i]}, {}});
    }
    addRows(picture, own, ownRows);
    addRows(picture, others, otherRows);
    plot::Range range;
    for (const XyCurve& curve : std::as_const(picture.model.curves))
        for (const QVector<double>* values : {&curve.x, &curve.y})
            for (const double value : *values) range.include(value);
    range = plot::niceRange(range);
    picture.model.across = picture.model.left = range;
    picture.model.curves.append(
        {.x = {range.from, range.to}, .y = {range.from, range.to}, .width = 1.25, .token = Token::Muted});
    const QString name = columnWords(learners.response.name, learners.response.unit);
    picture.model.acrossTitle = AnalyseWords::tr("%1, observed", "a column").arg(name);
    picture.model.leftUnit = AnalyseWords::tr("predicted by a model that has not seen the row");
    picture.guide = AnalyseWords::tr("The closer to the line, the better new rows are predicted.");
}

// Of classes a kind of points for what rows are, over what they are said to be; their places within are those of the rows.
void addClasses(AnalysePicture& picture, const AnalyseScene& scene, const LearnerAnalysis& learners,
                const mvda::VectorXd& said)
{
    const std::vector<std::string>& classes = learners.response.classes;
    const app::LearnedRows* fresh = observedRows(scene);
    const int behind = scene.analysis->table ? int(scene.analysis->table->rows.size()) : 0;
    for (std::size_t k = 0; k < classes.size(); ++k) {
        const QString name = QString::fromStdString(classes[k]);
        XyCurve curve{.name = name, .colourIndex = int(k), .kind = XyCurve::Points};
        QList<Subject> subjects;
        for (std::size_t i = 0; i < learners.rows.size(); ++i) {
            if (learners.response.places[i] != int(k)) continue;
            curve.x.append(said[Index(i)]);
            curve.y.append(learners.rows[i] + 1);
            subjects.append({app::AnalyseRow{false, learners.rows[i]}, {}});
        }
        addRows(picture, curve, subjects);
        // New ones behind those of the model, in the same colour.
        XyCurve others{.name = AnalyseWords::tr("%1, new rows", "a class").arg(name),
                       .colourIndex = int(k),
                       .kind = XyCurve::Points,
                       .marker = look::Marker::Square};
        QList<Subject> otherRows;
        for (std::size_t i = 0; fresh && i < fresh->rows.size(); ++i) {
            if (fresh->observed[Index(i)] != double(k)) continue;
            others.x.append(fresh->said[std::size_t(scene.learner)].said[Index(i)]);
            others.y.append(behind + fresh->rows[i] + 1);
            otherRows.append({app::AnalyseRow{true, fresh->rows[i]}, {}});
        }
        addRows(picture, others, otherRows);
        picture.model.places.append(name);
    }
    picture.model.acrossTitle =
        AnalyseWords::tr("%1, said to be", "a column").arg(QString::fromStdString(learners.response.name));
    picture.model.across = {-0.5, double(classes.size()) - 0.5};
    picture.model.leftUnit = AnalyseWords::tr("Row");
    picture.guide =
        AnalyseWords::tr("Rows stand over what they are said to be: look first for those of another colour.");
}

} // namespace

QString learnerName(mvda::Learner learner)
{
    switch (learner) {
    case mvda::Learner::Svm:
        return AnalyseWords::tr("Support vectors");
    case mvda::Learner::Tree:
        return AnalyseWords::tr("Tree");
    case mvda::Learner::Forest:
        return AnalyseWords::tr("Forest");
    case mvda::Learner::Network:
        return AnalyseWords::tr("Network");
    case mvda::Learner::Process:
        return AnalyseWords::tr("Gaussian process");
    case mvda::Learner::Pls:
        return AnalyseWords::tr("PLS");
    }
    return {};
}

QString learnedErrorWords(const LearnerAnalysis& learners, int learner)
{
    const QString name = learnerName(learners.fits[std::size_t(learner)].learner);
    const double error = learners.unseenError(learner);
    if (std::isnan(error)) return {};
    if (learners.areClasses())
        return AnalyseWords::tr("%1: of rows that it has not seen %2 % are wrong.", "a learner, a share")
            .arg(name, app::shownNumber(100.0 * error, 'f', 1));
    return AnalyseWords::tr("%1 predicts rows that it has not seen to within %2 %3 (RMSECV).",
                            "a learner, number, unit")
        .arg(name, app::shownNumber(error, 'g', 3), app::unitText(learners.response.unit));
}

QString newErrorWords(const LearnerAnalysis& learners, const app::LearnedRows& rows, int learner)
{
    const double error = rows.error(learner, learners.areClasses());
    if (std::isnan(error)) return {};
    if (learners.areClasses())
        return AnalyseWords::tr("Of %n new row(s) whose class is known %1 % are wrong.", "a share",
                                rows.observedCount())
            .arg(app::shownNumber(100.0 * error, 'f', 1));
    return AnalyseWords::tr("%n new row(s) are predicted to within %1 %2 (RMSEP).", "number, unit",
                            rows.observedCount())
        .arg(app::shownNumber(error, 'g', 3), app::unitText(learners.response.unit));
}

QString clusterName(int cluster)
{
    return AnalyseWords::tr("Cluster %1").arg(cluster + 1);
}

RowKinds rowKindsOf(const app::Analysis& analysis)
{
    RowKinds kinds;
    const std::vector<int>* rows = nullptr;
    const std::vector<int>* places = nullptr;
    if (analysis.clusters) {
        rows = &analysis.clusters->rows;
        places = &analysis.clusters->clusters.places;
        for (int k = 0; k < analysis.clusters->clusters.count(); ++k) kinds.names.append(clusterName(k));
    } else if (analysis.learners && analysis.learners->areClasses()) {
        rows = &analysis.learners->rows;
        places = &analysis.learners->response.places;
        for (const std::string& name : analysis.learners->response.classes)
            kinds.names.append(QString::fromStdString(name));
    } else {
        return kinds;
    }
    for (const int row : analysis.rows) {
        const auto found = std::ranges::lower_bound(*rows, row);
        const bool is = found != rows->end() && *found == row;
        kinds.places.push_back(is ? (*places)[std::size_t(found - rows->begin())] : -1);
    }
    return kinds;
}

AnalysePicture learnedPicture(const AnalyseScene& scene)
{
    const LearnerAnalysis& learners = *scene.analysis->learners;
    const app::LearnerFit& fit = learners.fits[std::size_t(scene.learner)];
    const mvda::VectorXd& said = fit.learned->assessment.said;
    if (learners.rows.empty() && !observedRows(scene))
        return {.message = scene.analysis->fresh
                               ? AnalyseWords::tr("No row has a measured value of this response.")
                               : AnalyseWords::tr("The model was opened from a file. Predict the rows of a table whose "
                                                  "response was measured.")};
    AnalysePicture picture;
    const QString name = learnerName(fit.learner);
    if (learners.areClasses())
        addClasses(picture, scene, learners, said);
    else
        addSaid(picture, scene, learners, said);
    QStringList words{learnedErrorWords(learners, scene.learner)};
    if (const app::LearnedRows* fresh = observedRows(scene)) words << newErrorWords(learners, *fresh, scene.learner);
    picture.sentence = words.join(u' ').trimmed();
    picture.model.title = name;
    return picture;
}

// Cluster by cluster, the rows that are most of it first.
AnalysePicture silhouettesPicture(const AnalyseScene& scene)
{
    const ClusterAnalysis& found = *scene.analysis->clusters;
    if (found.rows.empty())
        return {.message =
                    AnalyseWords::tr("The clusters were opened from a file, without their rows. Predict the rows "
                                     "of a table to see where they belong.")};
    const mvda::VectorXd& silhouettes = found.clusters.silhouettes;
    AnalysePicture picture;
    int place = 0, nearer = 0;
    for (int k = 0; k < found.clusters.count(); ++k) {
        std::vector<std::size_t> members;
        for (std::size_t i = 0; i < found.rows.size(); ++i)
            if (found.clusters.places[i] == k) members.push_back(i);
        std::ranges::stable_sort(members, std::greater(), [&](std::size_t i) { return silhouettes[Index(i)]; });
        XyCurve curve{.name = clusterName(k), .colourIndex = k, .kind = XyCurve::Points};
        QList<Subject> subjects;
        for (const std::size_t i : members) {
            curve.x.append(++place);
            curve.y.append(silhouettes[Index(i)]);
            nearer += silhouettes[Index(i)] < 0.0;
            subjects.append({app::AnalyseRow{false, found.rows[i]}, {}});
        }
        curve.low = QVector<double>(curve.y.size(), 0.0);
        curve.high = curve.y;
        picture.model.curves.append(curve);
        picture.subjects.append(subjects);
    }
    picture.model.left = plot::niceRange({std::min(0.0, silhouettes.minCoeff()), 1.0});
    picture.model.acrossTitle = AnalyseWords::tr("Rows, cluster by cluster");
    picture.guide = AnalyseWords::tr("Near 1 a row is in the midst of its cluster; below 0 another one is nearer.");
    picture.sentence = AnalyseWords::tr("Another cluster is nearer to %n row(s).", nullptr, nearer);
    return picture;
}

} // namespace titer::analyse
