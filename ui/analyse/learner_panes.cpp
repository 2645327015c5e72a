// Learners, rules and clusters as lists.
#include "ui/analyse/learner_panes.h"

#include "app/analyse/learner_analysis.h"
#include "app/common/sentence.h"
#include "app/common/shown_number.h"
#include "app/common/unit_text.h"
#include "ui/analyse/analyse_picture.h"

#include <QLocale>
#include <QTreeWidget>

#include <algorithm>
#include <cmath>
#include <set>

namespace titer::analyse {

using app::LearnerAnalysis;
using Eigen::Index;

namespace {

// RMSE in the unit of the response, or the part of the rows that is wrong, in percent.
QString errorText(const LearnerAnalysis& learners, double error)
{
    if (std::isnan(error)) return QStringLiteral("–");
    return learners.areClasses() ? app::shownNumber(100.0 * error, 'f', 1) : app::shownNumber(error, 'g', 4);
}

QString percentText(double share)
{
    return std::isnan(share) ? QStringLiteral("–") : app::shownNumber(100.0 * share, 'f', 1);
}

// With their unit, where they have one.
QString inUnit(const QString& words, const QString& unit)
{
    return unit.isEmpty() ? words : AnalyseWords::tr("%1 [%2]", "a column, its unit").arg(words, unit);
}

QString settingsWords(const mvda::LearnSettings& settings)
{
    const auto number = [](double value) { return app::shownNumber(value, 'g', 4); };
    switch (settings.learner) {
    case mvda::Learner::Svm:
        return AnalyseWords::tr("C %1, gamma %2", "settings of support vectors")
            .arg(number(settings.svm.c.value_or(0.0)), number(settings.svm.gamma.value_or(0.0)));
    case mvda::Learner::Tree:
        return AnalyseWords::tr("pruned where a split saves less than %1 %", "a share")
            .arg(number(100.0 * settings.tree.pruning.value_or(0.0)));
    case mvda::Learner::Forest:
        return AnalyseWords::tr("%n tree(s)", nullptr, settings.forest.trees);
    case mvda::Learner::Network:
        return AnalyseWords::tr("%n hidden unit(s)", nullptr, settings.network.hidden);
    case mvda::Learner::Process:
        return AnalyseWords::tr("%1 % noise", "a share").arg(number(100.0 * settings.process.noiseShare.value_or(0.0)));
    case mvda::Learner::Pls:
        break;
    }
    return AnalyseWords::tr("%n component(s)", nullptr, settings.components.value_or(0));
}

QString incompleteWords(int rows)
{
    return rows > 0 ? AnalyseWords::tr("%n row(s) with a missing cell are left out.", nullptr, rows) : QString();
}

// Number or class that a tree says, and of a class its share.
QString outputWords(const LearnerAnalysis& learners, const mvda::RowVectorXd& outputs)
{
    if (!learners.areClasses()) return app::shownNumber(outputs[0], 'g', 4);
    Index place = 0;
    const double share = outputs.maxCoeff(&place);
    return AnalyseWords::tr("%1 (%2 %)", "a class, its share of the rows")
        .arg(QString::fromStdString(learners.response.classes[std::size_t(place)]),
             app::shownNumber(100.0 * share, 'f', 0));
}

QString ruleWords(const mvda::Model& model, const app::TreeRule& rule)
{
    if (rule.column < 0) return AnalyseWords::tr("All rows");
    const std::string &name = model.xNames[std::size_t(rule.column)], &unit = model.xUnits[std::size_t(rule.column)];
    const QString text =
        AnalyseWords::tr("%1 %2 %3 %4", "a column, < or ≥, number, unit")
            .arg(QString::fromStdString(name), rule.isBelow ? QStringLiteral("<") : QStringLiteral("≥"),
                 app::shownNumber(rule.threshold, 'g', 5), app::unitText(unit));
    return text.trimmed();
}

} // namespace

ComparisonPane::ComparisonPane()
    : ListPane(
          AnalyseWords::tr("Learners compared"),
          AnalyseWords::tr("Look first at the errors by cross-validation: those of own rows praise whoever remembers."))
{
}

QString ComparisonPane::fill(const AnalyseScene& scene)
{
    const std::shared_ptr<const LearnerAnalysis> learners = scene.analysis->learners;
    if (!learners) return AnalyseWords::tr("There are no learners. Choose the method of learners.");
    const bool areClasses = learners->areClasses();
    const QString unit = areClasses ? QStringLiteral("%") : app::unitText(learners->response.unit);
    setHead({AnalyseWords::tr("Learner"),
             inUnit(areClasses ? AnalyseWords::tr("Wrong of own rows") : AnalyseWords::tr("RMSE of own rows"), unit),
             inUnit(areClasses ? AnalyseWords::tr("Wrong by cross-validation") : AnalyseWords::tr("RMSECV"), unit),
             inUnit(AnalyseWords::tr("Standard error"), unit),
             areClasses ? AnalyseWords::tr("Balanced [%]") : AnalyseWords::tr("Q² [%]"), AnalyseWords::tr("Settings")});
    const int own = learners->bestOfOwn(), unseen = learners->bestOfUnseen();
    const bool isAlone = learners->fits.size() < 2;
    for (int i = 0; i < int(learners->fits.size()); ++i) {
        const app::LearnerFit& fit = learners->fits[std::size_t(i)];
        const QString name = learnerName(fit.learner), none = QStringLiteral("–");
        if (!fit.learned) {
            addLine({name, none, none, none, none, app::sentence(fit.error.what)}, {});
            continue;
        }
        const mvda::Assessment& of = fit.learned->assessment;
        const auto marked = [&](double error, bool isBest) {
            const QString text = errorText(*learners, error);
            return isBest ? AnalyseWords::tr("%1, the least", "an error").arg(text) : text;
        };
        const double share = !of.validated ? base::notAvailable
                             : areClasses  ? of.validated->balanced
                                           : of.validated->q2;
        // Equal ones are marked alike.
        const bool isOwn = !isAlone && learners->ownError(i) == learners->ownError(own);
        const bool isUnseen = !isAlone && learners->unseenError(i) == learners->unseenError(unseen);
        QString settings = settingsWords(of.settings);
        // It takes as many rows, evenly out of all.
        if (fit.learner == mvda::Learner::Process && fit.learned->rows > mvda::maxLikelihoodRows)
            settings =
                AnalyseWords::tr("%1, lengths and noise found with %2 of %3 rows", "settings, numbers")
                    .arg(settings, QLocale().toString(mvda::maxLikelihoodRows), QLocale().toString(fit.learned->rows));
        if (fit.learner == mvda::Learner::Pls && !scene.analysis->modelFault.what.pattern.empty())
            settings = QStringList{settings, app::sentence(scene.analysis->modelFault.what)}.join(QStringLiteral(". "));
        QTreeWidgetItem* line =
            addLine({name, marked(learners->ownError(i), isOwn), marked(learners->unseenError(i), isUnseen),
                     errorText(*learners, of.spread), percentText(share), settings},
                    {});
        if (isOwn) setStrong(line, 1);
        if (isUnseen) setStrong(line, 2);
    }
    if (scene.analysis->file)
        return AnalyseWords::tr("%1 was opened from a file. Predict rows of a table to see what it says of them.",
                                "a learner")
            .arg(learnerName(learners->fits.front().learner));
    if (isAlone) // the others were not asked for
        return QStringList{learnedErrorWords(*learners, unseen), incompleteWords(learners->incomplete)}
            .join(u' ')
            .trimmed();
    const QString best = learnerName(learners->fits[std::size_t(unseen)].learner);
    const bool isSame = learners->ownError(unseen) == learners->ownError(own);
    const QString words =
        isSame ? AnalyseWords::tr("%1 fits its own rows best, and predicts others best.", "a learner").arg(best)
               : AnalyseWords::tr("%1 fits its own rows best, but predicts others worse than %2.", "learners")
                     .arg(learnerName(learners->fits[std::size_t(own)].learner), best);
    return QStringList{words, incompleteWords(learners->incomplete)}.join(u' ').trimmed();
}

RulesPane::RulesPane()
    : ListPane(AnalyseWords::tr("Rules of the tree"),
               AnalyseWords::tr("Read from the top: the first split takes away most of what varies."))
{
}

QString RulesPane::fill(const AnalyseScene& scene)
{
    const std::shared_ptr<const LearnerAnalysis> learners = scene.analysis->learners;
    if (!learners || learners->rules.empty()) return AnalyseWords::tr("There is no tree. Take it among the learners.");
    setHead({AnalyseWords::tr("Rule"), columnWords(learners->response.name, learners->response.unit),
             AnalyseWords::tr("Rows")});
    QList<QTreeWidgetItem*> above; // of each depth
    int leaves = 0;
    for (const app::TreeRule& rule : learners->rules) {
        while (above.size() > rule.depth) above.removeLast();
        const QString rows = scene.analysis->file ? QStringLiteral("–") : QLocale().toString(rule.rows.size());
        above.append(addLine({ruleWords(scene.analysis->model, rule), outputWords(*learners, rule.outputs), rows},
                             rule.rows, above.isEmpty() ? nullptr : above.last()));
        if (!rule.isLeaf) continue;
        ++leaves;
        setStrong(above.last(), 1);
    }
    return AnalyseWords::tr("The tree says one of %n value(s).", nullptr, leaves);
}

ClustersPane::ClustersPane()
    : ListPane(
          AnalyseWords::tr("Clusters"),
          AnalyseWords::tr("A silhouette near 1 means a group of its own, near 0 that rows could as well be in the "
                           "next one."))
{
}

QString ClustersPane::fill(const AnalyseScene& scene)
{
    const std::shared_ptr<const app::ClusterAnalysis> found = scene.analysis->clusters;
    if (!found) return AnalyseWords::tr("There are no clusters. Choose the method of clusters.");
    const mvda::Clusters& clusters = found->clusters;
    setHead({AnalyseWords::tr("Cluster"), AnalyseWords::tr("Rows"), AnalyseWords::tr("Silhouette"),
             AnalyseWords::tr("Members")});
    for (int k = 0; k < clusters.count(); ++k) {
        std::vector<int> rows;
        QStringList names;
        double sum = 0.0;
        int count = 0;
        for (std::size_t i = 0; i < clusters.places.size(); ++i) {
            if (clusters.places[i] != k) continue;
            sum += clusters.silhouettes[Index(i)];
            ++count;
            if (found->rows.empty()) continue; // of a file
            rows.push_back(found->rows[i]);
            names.append(rowName(*scene.analysis, {false, found->rows[i]}));
        }
        addLine({clusterName(k), QLocale().toString(count), app::shownNumber(sum / double(count), 'f', 2),
                 names.join(QStringLiteral(", "))},
                rows);
    }
    QStringList words{AnalyseWords::tr("Mean silhouette %1; %2 % of the squares lie between the clusters.")
                          .arg(app::shownNumber(clusters.silhouettes.mean(), 'f', 3),
                               app::shownNumber(100.0 * (1.0 - clusters.within.sum() / clusters.total), 'f', 1))};
    if (!clusters.tried.empty()) {
        QStringList tried;
        for (std::size_t i = 0; i < clusters.tried.size(); ++i)
            tried.append(AnalyseWords::tr("%1: %2", "a number of clusters, its mean silhouette")
                             .arg(QLocale().toString(i + 2), app::shownNumber(clusters.tried[i], 'f', 3)));
        words.append(AnalyseWords::tr("Tried: %1.").arg(tried.join(QStringLiteral("; "))));
    }
    words.append(incompleteWords(found->incomplete));
    if (!scene.analysis->modelFault.what.pattern.empty())
        words.append(app::sentence(scene.analysis->modelFault.what)); // of the scores, which are not there
    return words.join(u' ').trimmed();
}

NewRowsPane::NewRowsPane()
    : ListPane(AnalyseWords::tr("New rows"),
               AnalyseWords::tr("Look first for rows outside the range: what is said of them is extrapolated."))
{
}

QString NewRowsPane::fill(const AnalyseScene& scene)
{
    if (arePredicted(scene)) return fillPredicted(scene);
    const auto rows = scene.analysis->fresh ? scene.analysis->fresh->learned : nullptr;
    if (!rows) return AnalyseWords::tr("There are no new rows. Predict the rows of another table.");
    const LearnerAnalysis* learners = scene.analysis->learners.get();
    const mvda::LearnedPrediction& said = rows->said[std::size_t(std::max(0, scene.learner))];
    const bool compares = learners && rows->observedCount() > 0;
    QStringList head{AnalyseWords::tr("Row"), learners ? columnWords(learners->response.name, learners->response.unit)
                                                       : AnalyseWords::tr("Cluster")};
    if (learners && learners->areClasses()) head.append(AnalyseWords::tr("Share [%]"));
    if (compares) head.append(AnalyseWords::tr("Observed"));
    setHead(head << AnalyseWords::tr("Outside the range in"));
    const auto valueWords = [&](double value) {
        if (std::isnan(value)) return QStringLiteral("–");
        if (!learners) return clusterName(int(value));
        return learners->areClasses() ? QString::fromStdString(learners->response.classes[std::size_t(value)])
                                      : app::shownNumber(value, 'g', 4);
    };
    std::set<std::string> columns;
    for (std::size_t i = 0; i < rows->rows.size(); ++i) {
        QStringList cells{rowName(*scene.analysis, {true, rows->rows[i]}), valueWords(said.said[Index(i)])};
        if (learners && learners->areClasses())
            cells.append(app::shownNumber(100.0 * said.outputs.row(Index(i)).maxCoeff(), 'f', 0));
        if (compares) cells.append(valueWords(rows->observed[Index(i)]));
        QStringList outside;
        for (const std::string& name : rows->outside[i]) outside.append(QString::fromStdString(name));
        columns.insert(rows->outside[i].begin(), rows->outside[i].end());
        addLine(cells << outside.join(QStringLiteral(", ")), {rows->rows[i]});
    }
    QStringList words;
    if (learners) words.append(learnedErrorWords(*learners, scene.learner));
    if (compares) words.append(newErrorWords(*learners, *rows, scene.learner));
    if (const int count = rows->outsideCount(); count > 0) {
        QStringList names;
        for (const std::string& name : columns) names.append(QString::fromStdString(name));
        words.append(
            AnalyseWords::tr("%n row(s) lie outside the range of the rows that the model was made of, in %1. Do "
                             "not rely on what is said of them.",
                             "columns", count)
                .arg(names.join(QStringLiteral(", "))));
    }
    words.append(incompleteWords(rows->incomplete));
    return words.join(u' ').trimmed();
}

} // namespace titer::analyse

#include "ui/analyse/moc_learner_panes.cpp"
