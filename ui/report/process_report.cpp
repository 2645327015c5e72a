#include "ui/report/process_report.h"

#include "app/common/export_file.h"
#include "app/common/sentence.h"
#include "app/common/unit_text.h"
#include "core/base/text.h"
#include "ui/look/theme.h"
#include "ui/plot/xy/xy_picture.h"
#include "ui/report/drawing.h"
#include "ui/report/html.h"
#include "ui/report/paper.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace titer::report {

namespace {

constexpr int valuesHigh = 250, rangesHigh = 150, shiftsHigh = 200; // of the charts of an attribute [px]
constexpr double farOff =
    1.0; // a specification farther from the control limits than so many of their distances is left to the table

struct ProcessWords {
    Q_DECLARE_TR_FUNCTIONS(ProcessReport)
};

QString titleOf(const app::ProcessReport& report)
{
    return ProcessWords::tr("Continued process verification: %1", "a table").arg(QString::fromStdString(report.name));
}

QString footOf(const app::ProcessReport& report)
{
    return ProcessWords::tr("%1 · written %2 · Titer %3", "a table, time, version")
        .arg(QString::fromStdString(report.name), dateText(QDateTime::currentDateTime()),
             QStringLiteral(TITER_VERSION));
}

// A chart with its limits; what is out once more, above the line, with the rules that it completes.
plot::XyModel chartModel(const app::ProcessReport& report, const studies::VerifiedAttribute& attribute, bool ranges)
{
    const studies::ControlChart& chart = attribute.charts[ranges ? 1 : 0];
    plot::XyModel model;
    const QString name = QString::fromStdString(attribute.asked.column);
    model.title = ranges ? ProcessWords::tr("%1, moving range", "an attribute").arg(name) : name;
    model.leftUnit = app::unitText(attribute.asked.unit);
    for (const std::string& batch : report.verification.batches) model.places << QString::fromStdString(batch);
    plot::XyCurve line{.kind = plot::XyCurve::Line}, out{.kind = plot::XyCurve::Points};
    line.points = true;
    out.token = look::Token::Alarm;
    out.marker = look::Marker::Diamond;
    double low = chart.lower.front(), high = chart.upper.front();
    const double distance = high - low;
    for (std::size_t i = 0; i < chart.points.size(); ++i) {
        const double value = chart.points[i];
        if (std::isnan(value)) continue; // the range of the first
        line.x << attribute.batches[i];
        line.y << value;
        low = std::min(low, value);
        high = std::max(high, value);
        const auto found =
            std::ranges::find(attribute.findings, attribute.batches[i], &studies::AttributeFinding::batch);
        if (found == attribute.findings.end() || (ranges ? !found->jump : found->rules.empty() && !found->outside))
            continue;
        out.x << attribute.batches[i];
        out.y << value;
        out.labels << (ranges ? QString() : QString::fromStdString(base::join(found->rules, ", ")));
    }
    model.levels = {{chart.centre, ProcessWords::tr("centre")},
                    {chart.upper.front(), ProcessWords::tr("upper control limit")},
                    {chart.lower.front(), ProcessWords::tr("lower control limit")}};
    model.levelsBeside = true; // the specification may lie close to them
    model.across = {-0.5, double(report.verification.batches.size()) - 0.5};
    model.curves = {out, line};
    const auto addLimit = [&](const std::optional<double>& limit, const QString& words) {
        if (ranges || !limit || *limit > chart.upper.front() + farOff * distance ||
            *limit < chart.lower.front() - farOff * distance)
            return;
        plot::XyCurve level{.name = words, .x = {model.across.from, model.across.to}, .y = {*limit, *limit}};
        level.dashed = true;
        level.token = look::Token::Critical;
        model.curves << level;
        low = std::min(low, *limit);
        high = std::max(high, *limit);
    };
    addLimit(attribute.asked.limits.lower, ProcessWords::tr("lower limit of the specification"));
    addLimit(attribute.asked.limits.upper, ProcessWords::tr("upper limit of the specification"));
    constexpr double margin = 0.06;
    model.left = {low - margin * (high - low), high + margin * (high - low)};
    return model;
}

// Of small shifts: an EWMA between limits that widen, or both sums of a CUSUM, what lies below its target downwards.
plot::XyModel shiftModel(const app::ProcessReport& report, const studies::VerifiedAttribute& attribute,
                         const studies::ControlChart& chart)
{
    const bool isCusum = chart.what == "cusum";
    plot::XyModel model;
    const QString name = QString::fromStdString(attribute.asked.column);
    model.title = isCusum ? ProcessWords::tr("%1, CUSUM", "an attribute").arg(name)
                          : ProcessWords::tr("%1, EWMA", "an attribute").arg(name);
    model.leftUnit = isCusum ? ProcessWords::tr("standard deviations") : app::unitText(attribute.asked.unit);
    for (const std::string& batch : report.verification.batches) model.places << QString::fromStdString(batch);
    plot::XyCurve line{.kind = plot::XyCurve::Line}, below{.kind = plot::XyCurve::Line},
        out{.kind = plot::XyCurve::Points}, lower{.kind = plot::XyCurve::Line}, upper{.kind = plot::XyCurve::Line};
    line.points = below.points = true;
    lower.dashed = upper.dashed = true;
    lower.token = upper.token = look::Token::Text;
    lower.width = upper.width = 1;
    out.token = look::Token::Alarm;
    out.marker = look::Marker::Diamond;
    for (std::size_t i = 0; i < chart.points.size(); ++i) {
        const double x = attribute.batches[i];
        for (plot::XyCurve* curve : {&line, &below, &lower, &upper}) curve->x << x;
        line.y << chart.points[i];
        below.y << (isCusum ? -chart.below[i] : chart.points[i]);
        upper.y << chart.upper[i];
        lower.y << (isCusum ? -chart.upper[i] : chart.lower[i]);
        if (line.y.last() > upper.y.last() || below.y.last() < lower.y.last()) {
            out.x << x;
            out.y << (line.y.last() > upper.y.last() ? line.y.last() : below.y.last());
        }
    }
    model.levels = {{chart.centre, ProcessWords::tr("centre")},
                    {upper.y.last(), ProcessWords::tr("upper control limit")},
                    {lower.y.last(), ProcessWords::tr("lower control limit")}};
    model.levelsBeside = true;
    model.across = {-0.5, double(report.verification.batches.size()) - 0.5};
    model.curves = {out, line, upper, lower};
    if (isCusum) model.curves.insert(2, below);
    double low = chart.centre, high = chart.centre;
    for (const plot::XyCurve& curve : model.curves)
        for (const double y : curve.y) low = std::min(low, y), high = std::max(high, y);
    constexpr double margin = 0.06;
    model.left = {low - margin * (high - low), high + margin * (high - low)};
    return model;
}

QList<Drawing> chartsOf(const app::ProcessReport& report, const studies::VerifiedAttribute& attribute)
{
    QList<Drawing> drawings;
    for (std::size_t c = 0; c < attribute.charts.size(); ++c) {
        const plot::XyModel model =
            c < 2 ? chartModel(report, attribute, c == 1) : shiftModel(report, attribute, attribute.charts[c]);
        const QSize size(paperWide, c == 0 ? valuesHigh : c == 1 ? rangesHigh : shiftsHigh);
        drawings.append({model.title, size, [model, size](QPainter* painter) {
                             plot::paintXy(painter, QRectF(QPointF(0, 0), size), model);
                         }});
    }
    return drawings;
}

QStringList cellsOf(const std::vector<base::Sentence>& cells)
{
    QStringList texts;
    for (const base::Sentence& cell : cells) texts << app::sentence(cell);
    return texts;
}

// All but the file around it, with `place` for each drawing.
QString bodyOf(const app::ProcessReport& report, const std::function<QString(const Drawing&)>& place)
{
    const look::LookForPaper look(look::Look::Light);
    QString html = heading(titleOf(report), 1);
    QStringList notices;
    for (const base::Notice& notice : report.notices) notices << app::sentence(notice);
    if (!notices.isEmpty()) html += heading(ProcessWords::tr("Notices")) + list(notices);
    for (const app::ProcessReportTable& section : app::processReportTables(report)) {
        html += heading(app::sentence(section.title));
        for (const base::Sentence& words : section.words) html += paragraph(app::sentence(words));
        if (section.attribute >= 0)
            for (const Drawing& drawing :
                 chartsOf(report, report.verification.attributes[std::size_t(section.attribute)]))
                html += QStringLiteral("<p>%1</p>\n").arg(place(drawing));
        QList<QStringList> rows;
        for (const std::vector<base::Sentence>& row : section.rows) rows << cellsOf(row);
        html += table(cellsOf(section.head), rows, section.right.c_str());
    }
    return html;
}

} // namespace

QByteArray processReportHtml(const app::ProcessReport& report)
{
    return document(titleOf(report), bodyOf(report, svgTag), footOf(report));
}

QByteArray processReportPdf(const app::ProcessReport& report)
{
    Paper paper{
        .title = titleOf(report), .foot = footOf(report), .font = look::Theme::current().font(look::Type::Body)};
    paper.html = bodyOf(report, [&](const Drawing& drawing) {
        paper.drawings.append(pictureOf(drawing));
        return drawingTag(int(paper.drawings.size()) - 1, drawing.size);
    });
    return paperOf(paper);
}

base::Done saveProcessReport(const QString& path, const app::ProcessReport& report)
{
    return app::writeExport(path, isHtmlName(path) ? processReportHtml(report) : processReportPdf(report));
}

} // namespace titer::report
