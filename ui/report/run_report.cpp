#include "ui/report/run_report.h"

#include "app/common/export_file.h"
#include "app/document/document.h"
#include "ui/flow/scene/flow_scene.h"
#include "ui/report/balance_tables.h"
#include "ui/report/economics_tables.h"
#include "ui/report/equation_tables.h"
#include "ui/report/html.h"
#include "ui/report/paper.h"
#include "ui/report/report_text.h"
#include "ui/report/unit_charts.h"
#include "ui/report/unit_table.h"

#include <QPainter>

#include <algorithm>
#include <functional>

namespace titer::report {

namespace {

constexpr int flowHigh = 640;  // at most [px]
constexpr qreal minZoom = 0.3; // a smaller canvas shows no names

qreal scaleOf(const QRectF& content)
{
    return std::min({paperWide / std::max(1.0, content.width()), flowHigh / std::max(1.0, content.height()), 1.0});
}

// As wide as the page, but not larger than on the screen, in the middle. Names stay as large as on a canvas of this zoom, where they can
// be read.
Drawing flowsheetDrawing(const std::shared_ptr<flow::FlowScene>& scene)
{
    scene->usePaper(scene->look());
    scene->setZoom(std::max(minZoom, scaleOf(scene->contentRect())));
    const QRectF content = scene->contentRect();
    const QSizeF size = content.size() * scaleOf(content);
    return {Report::tr("Flowsheet"), {paperWide, qRound(size.height())}, [scene, content, size](QPainter* painter) {
                scene->render(painter, QRectF({(paperWide - size.width()) / 2, 0}, size), content);
            }};
}

// What a report says, with `place` for each drawing; those of a row stand in one paragraph.
QString bodyOf(const ReportInput& input, const QList<QList<Drawing>>& rows,
               const std::function<QString(const Drawing&)>& place)
{
    const auto paragraphOf = [&](const QList<Drawing>& row) {
        QStringList places;
        for (const Drawing& drawing : row) places << place(drawing);
        return QStringLiteral("<p>%1</p>\n").arg(places.join(u' '));
    };
    QString html = QStringLiteral("<h1>%1</h1>\n").arg(titleOf(input).toHtmlEscaped()) + factsHtml(input);
    if (!rows.isEmpty()) html += heading(Report::tr("Flowsheet")) + paragraphOf(rows.first());
    html += plantHtml(input) + unitsHtml(input) + equationsHtml(input) + recipeHtml(input) + changesHtml(input);
    if (rows.size() > 1) html += heading(Report::tr("Trends"));
    for (qsizetype i = 1; i < rows.size(); ++i) html += paragraphOf(rows[i]);
    return html + measuredHtml(input) + economicsHtml(input) + balanceHtml(input) + componentBalancesHtml(input) +
           noticesHtml(input);
}

// A document of its own, since the one of the window may hold another plant by now.
struct Drawn {
    explicit Drawn(const ReportInput& input)
        : document(input.catalogue)
    {
        if (!document.newPlant(input.run.flowsheet)) return;
        const auto scene = std::make_shared<flow::FlowScene>(document);
        scene->sync();
        rows.append({flowsheetDrawing(scene)});
        rows += unitCharts(std::shared_ptr<const app::Run>(std::shared_ptr<void>(), &input.run));
    }

    look::LookForPaper look{look::Look::Light};
    app::Document document;
    QList<QList<Drawing>> rows; // the flowsheet first
};

} // namespace

QByteArray runReportHtml(const ReportInput& input)
{
    const Drawn drawn(input);
    const QString body = bodyOf(input, drawn.rows, svgTag);
    return document(titleOf(input), body, footOf(input));
}

QByteArray runReportPdf(const ReportInput& input)
{
    const Drawn drawn(input);
    Paper paper{.title = titleOf(input), .foot = footOf(input), .font = look::Theme::current().font(look::Type::Body)};
    paper.html = bodyOf(input, drawn.rows, [&](const Drawing& drawing) {
        paper.drawings.append(pictureOf(drawing));
        return drawingTag(int(paper.drawings.size()) - 1, drawing.size);
    });
    return paperOf(paper);
}

base::Done saveRunReport(const QString& path, const ReportInput& input)
{
    return app::writeExport(path, isHtmlName(path) ? runReportHtml(input) : runReportPdf(input));
}

} // namespace titer::report
