// What the report of a study says of its models, its design space and its history.
#include "app/common/sentence.h"
#include "app/common/shown_number.h"
#include "app/common/unit_text.h"
#include "core/base/units/units.h"
#include "ui/report/html.h"
#include "ui/report/study_text.h"
#include "ui/study/study_words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace titer::report {

using studies::Factor;
using studies::Study;
using studies::StudyResponse;

namespace {

QString shown(const std::string& text)
{
    return QString::fromStdString(text);
}

QString number(const std::optional<double>& value, int digits = 4)
{
    if (!value || !std::isfinite(*value)) return QStringLiteral("–");
    return app::shownNumber(*value, 'g', digits);
}

// "0.032", "< 0.0001"
QString chance(const std::optional<double>& p)
{
    if (!p) return QStringLiteral("–");
    return *p < 1e-4 ? QStringLiteral("< %1").arg(QLocale().toString(1e-4, 'f', 4)) : QLocale().toString(*p, 'f', 4);
}

QString share(double probability)
{
    return QLocale().toString(probability, 'f', 3);
}

QString withUnit(const QString& value, const std::string& unit)
{
    const QString words = app::unitText(unit);
    return words.isEmpty() ? value : QStringLiteral("%1 %2").arg(value, words);
}

QString rangeWords(const Factor& factor, const std::optional<studies::OperatingRange>& range)
{
    if (!range) return QStringLiteral("–");
    return StudyReportWords::tr("%1 to %2", "range")
        .arg(study::settingText(factor, factor.toNatural(range->low)),
             study::settingText(factor, factor.toNatural(range->high)));
}

QString lackOfFitWords(const studies::LackOfFit& lack, studies::Scatter scatter)
{
    if (scatter == studies::Scatter::None)
        return StudyReportWords::tr("not tested: the values are computed and have no scatter");
    if (scatter != studies::Scatter::One)
        return StudyReportWords::tr("not tested: the values do not scatter alike, or their noise is not known");
    if (!lack.tested()) return StudyReportWords::tr("not tested: no replicate runs, or no degrees of freedom left");
    const bool shows = lack.lackOfFit.p && *lack.lackOfFit.p < 0.05;
    return (shows ? StudyReportWords::tr("F = %1, p = %2: the model misses variation that replicates do not show")
                  : StudyReportWords::tr("F = %1, p = %2: no significant lack of fit"))
        .arg(number(lack.lackOfFit.f), chance(lack.lackOfFit.p));
}

QString termsHtml(const studies::ResponseAnalysis& response)
{
    QList<QStringList> rows;
    for (const studies::StudyCoefficient& one : response.coefficients)
        rows.append({one.name == "Intercept" ? StudyReportWords::tr("Constant") : study::termWords(one.name),
                     number(one.coded), number(one.stdError), number(one.t), chance(one.p), number(one.natural, 6)});
    return table({StudyReportWords::tr("Term"), StudyReportWords::tr("Coefficient, coded"),
                  StudyReportWords::tr("Standard error"), QStringLiteral("t"), QStringLiteral("p"),
                  StudyReportWords::tr("Coefficient, natural units")},
                 rows, "lrrrrr");
}

QString settingWords(const StudyReportInput& input, const studies::StudyReport& report)
{
    return study::heldWords(studies::factorsOf(*input.study), report.setting, {});
}

QString parametersHtml(const StudyReportInput& input, const studies::StudyReport& report)
{
    QList<QStringList> rows;
    for (const studies::ProcessParameter& one : report.parameters) {
        const Factor& factor = input.analysis->factors[one.factor];
        rows.append({study::titleWords(factor), study::settingText(factor, factor.toNatural(one.setting)),
                     rangeWords(factor, one.normal), rangeWords(factor, one.acceptable),
                     one.critical() ? StudyReportWords::tr("critical (CPP)")
                                    : StudyReportWords::tr("not shown to be critical")});
    }
    return table({StudyReportWords::tr("Process parameter"), StudyReportWords::tr("Setting"),
                  StudyReportWords::tr("Normal operating range"), StudyReportWords::tr("Proven acceptable range"),
                  StudyReportWords::tr("Criticality")},
                 rows, "lrrrl");
}

QString attributesHtml(const StudyReportInput& input, const studies::StudyReport& report)
{
    QList<QStringList> rows;
    for (const studies::QualityAttribute& one : report.attributes) {
        const StudyResponse& response = input.study->responses[one.response];
        rows.append({study::titleWords(response), study::goalWords(response), share(one.probability)});
    }
    rows.append({StudyReportWords::tr("All together"), QString(), share(report.probability)});
    return table({StudyReportWords::tr("Critical quality attribute"), StudyReportWords::tr("Specification"),
                  StudyReportWords::tr("Probability of meeting it")},
                 rows, "llr");
}

// What the ranges of a study are. A box needs two parameters that are numbers.
QString rangesWords(const StudyReportInput& input)
{
    const studies::Factors& factors = input.analysis->factors;
    const auto isNumber = [&](int f) {
        return f >= 0 && std::size_t(f) < factors.size() && factors[std::size_t(f)].kind == Factor::Kind::Continuous;
    };
    if (input.axisX == input.axisY || !isNumber(input.axisX) || !isNumber(input.axisY))
        return StudyReportWords::tr(
            "A proven acceptable range is that of one parameter alone, with all others at their setting. It is "
            "within the range that was studied. A normal operating range is a box of two numeric parameters, and is "
            "not given here.");
    return StudyReportWords::tr(
               "The normal operating range is the largest box of %1 and %2 around the setting in which the required "
               "probability is reached everywhere, with the other parameters at their setting. A proven acceptable "
               "range is that of one parameter alone, with all others at their setting. Both are within the ranges "
               "that were studied.",
               "two factors")
        .arg(shown(factors[std::size_t(input.axisX)].name), shown(factors[std::size_t(input.axisY)].name));
}

} // namespace

QString modelHtml(const StudyReportInput& input, const studies::ResponseAnalysis& response)
{
    const StudyResponse& known = input.study->responses[response.response];
    QString html = heading(StudyReportWords::tr("Model of %1", "a response").arg(study::titleWords(known)), 3);
    if (!response.fit) {
        QStringList reasons;
        for (const base::Error& error : response.errors) reasons << app::sentence(error.what);
        return html + paragraph(StudyReportWords::tr("There is no model.")) + list(reasons);
    }
    const studies::LinearFit& fit = *response.fit;
    html += termsHtml(response);
    QStringList out;
    for (const studies::StudyTerm& term : response.terms)
        if (!term.in) out << study::termWords(term.name);
    if (!out.isEmpty())
        html += paragraph(StudyReportWords::tr("Removed manually: %1.", "terms").arg(out.join(QStringLiteral(", "))));
    const bool none = response.scatter == studies::Scatter::None;
    QList<QStringList> rows{{StudyReportWords::tr("Runs used"), QLocale().toString(fit.runs())},
                            {StudyReportWords::tr("R²"), number(fit.r2)},
                            {StudyReportWords::tr("R² adjusted"), number(fit.r2Adjusted)},
                            {none ? StudyReportWords::tr("Q² (predicted R², each setting left out as a whole)")
                                  : StudyReportWords::tr("Q² (predicted R², leave-one-out)"),
                             fit.pressKnown ? number(fit.r2Predicted)
                                            : StudyReportWords::tr("not known: a run is fitted whatever its value")},
                            {none ? StudyReportWords::tr("Residual standard deviation, all of it lack of fit")
                                  : StudyReportWords::tr("Residual standard deviation"),
                             response.residualDf() > 0
                                 ? StudyReportWords::tr("%1 with %2 degrees of freedom", "value with unit, number")
                                       .arg(withUnit(number(response.residualSd()), known.unit))
                                       .arg(response.residualDf())
                                 : StudyReportWords::tr("not known: no degrees of freedom are left")}};
    if (response.interpolationError)
        rows.append({none ? StudyReportWords::tr("Interpolation error (root mean square, each setting left out)")
                          : StudyReportWords::tr("Interpolation error (root mean square, leave-one-out)"),
                     withUnit(number(*response.interpolationError), known.unit)});
    if (response.full)
        rows.append({StudyReportWords::tr("Lack of fit"), lackOfFitWords(response.full->lackOfFit, response.scatter)});
    html += table({}, rows);
    QStringList warnings;
    for (const base::Notice& notice : response.notices) warnings << app::sentence(notice.what);
    return html + (warnings.isEmpty() ? paragraph(StudyReportWords::tr("There are no objections to using this model."))
                                      : paragraph(StudyReportWords::tr("Points to consider:")) + list(warnings));
}

QString spaceHtml(const StudyReportInput& input, const StudyFindings& findings)
{
    QString html = heading(StudyReportWords::tr("Design space"));
    if (!findings.report)
        return html + paragraph(StudyReportWords::tr("There is no design space.")) + list(findings.none);
    const studies::StudyReport& report = *findings.report;
    const studies::Acceptance& acceptance = *input.analysis->acceptance;
    const double wanted = input.study->threshold;
    html += paragraph(
        StudyReportWords::tr("At the setting %1 a future run meets all specifications with the probability %2.",
                             "setting, probability")
            .arg(settingWords(input, report), share(report.probability)));
    html += paragraph(
        acceptance.exact()
            ? StudyReportWords::tr("It follows exactly from the t distribution of one future run. Required: %1.",
                                   "probability")
                  .arg(share(wanted))
            : StudyReportWords::tr(
                  "It comes from %1 random draws of the models and their errors (after Peterson 2004, each model "
                  "with its own degrees of freedom), and is at least %2 with 95 % confidence in the draws. "
                  "Required: %3.",
                  "number, two probabilities")
                  .arg(QLocale().toString(acceptance.draws()), share(report.atLeast), share(wanted)));
    html += attributesHtml(input, report) + heading(StudyReportWords::tr("Operating ranges"), 3);
    html += paragraph(rangesWords(input));
    if (report.probability < wanted)
        html += paragraph(
            StudyReportWords::tr("The setting itself does not reach the required probability, so there are no "
                                 "ranges around it. Choose another setting, or wider specifications."));
    return html + parametersHtml(input, report);
}

QString validationHtml(const StudyReportInput& input, const StudyFindings& findings)
{
    const Study& study = *input.study;
    const auto planned = std::ranges::count_if(
        study.runs, [](const studies::StudyRun& run) { return run.validation && run.excluded.empty(); });
    QString html = heading(StudyReportWords::tr("Validation"));
    if (planned == 0) return html + paragraph(StudyReportWords::tr("No validation run was carried out."));
    if (findings.validation.empty())
        return html + paragraph(StudyReportWords::tr(
                          "Validation runs are planned but have no result yet, or there is no model to evaluate."));
    QList<QStringList> rows;
    for (const studies::Validation& one : findings.validation) {
        const StudyResponse& response = study.responses[one.response];
        const double span = one.high - one.low;
        rows.append(
            {shown(one.run), study::titleWords(response), study::valueText(one.value, span),
             study::valueText(one.predicted, span),
             StudyReportWords::tr("%1 to %2", "range")
                 .arg(study::valueText(one.low, span), study::valueText(one.high, span)),
             one.within ? StudyReportWords::tr("supports the model") : StudyReportWords::tr("contradicts the model")});
    }
    return html +
           paragraph(StudyReportWords::tr(
               "These runs were not used to fit a model. A correct model has all of them within their intervals "
               "with 95 % confidence (Bonferroni).")) +
           table({StudyReportWords::tr("Run"), StudyReportWords::tr("Response"), StudyReportWords::tr("Value"),
                  StudyReportWords::tr("Predicted"), StudyReportWords::tr("Interval"), StudyReportWords::tr("Verdict")},
                 rows, "llrrrl");
}

QString changesHtml(const StudyReportInput& input)
{
    QList<QStringList> rows;
    for (const studies::StudyChange& change : input.study->log) {
        const QDateTime time = QDateTime::fromString(shown(change.time), Qt::ISODate).toLocalTime();
        rows.append(
            {time.isValid() ? dateText(time) : shown(change.time), shown(change.who), app::sentence(change.what)});
    }
    return heading(StudyReportWords::tr("Change log")) +
           (rows.isEmpty()
                ? paragraph(StudyReportWords::tr("No change was recorded."))
                : table({StudyReportWords::tr("Time"), StudyReportWords::tr("Who"), StudyReportWords::tr("What")},
                        rows));
}

} // namespace titer::report
