// The report of a study.
#include "ui/report/study_report.h"

#include "app/form/numbers/plant_numbers.h"
#include "ui/look/theme.h"
#include "ui/report/html.h"
#include "ui/report/paper.h"
#include "ui/report/study_text.h"
#include "ui/study/effects_pane.h"
#include "ui/study/maps/contour_pane.h"
#include "ui/study/maps/space_pane.h"
#include "ui/study/profiler_pane.h"

#include <QPicture>

#include <algorithm>

namespace titer::report {

namespace {

constexpr int half = paperWide / 2 - 6;                                      // two drawings next to one another [px]
constexpr int effectsRow = 26, effectsRest = 150, mapHigh = 460;             // [px]
constexpr int profilerRow = 150, profilerRest = 110, maxProfilerHigh = 1100; // [px]
constexpr int waitForMap = 20;                                               // [ms] between two looks

// All but the file around it; `drawing` gives the place of one in the text.
QString studyBody(const StudyReportInput& input, const StudyFindings& findings, const QList<int>& responses,
                  const std::function<QString(int)>& drawing)
{
    const auto drawings = [&](int response) {
        QString places;
        for (int i = 0; i < responses.size(); ++i)
            if (responses[i] == response) places += drawing(i) + QStringLiteral(" ");
        return places.isEmpty() ? places : QStringLiteral("<p>%1</p>\n").arg(places);
    };
    QString html = heading(titleOf(input), 1) + factsHtml(input) + purposeHtml(input) + factorsHtml(input, findings) +
                   responsesHtml(input) + designHtml(input, findings) + runsHtml(input) +
                   heading(StudyReportWords::tr("Models"));
    for (const studies::ResponseAnalysis& response : input.analysis->responses)
        html += modelHtml(input, response) + drawings(int(response.response));
    return html + spaceHtml(input, findings) + drawings(-1) + validationHtml(input, findings) + changesHtml(input);
}

// The place of the plant that each factor sets, as people call it; nothing for one that is varied in the laboratory alone.
QStringList placesOf(const app::Document& document, const studies::Study& study)
{
    QStringList places;
    const std::vector<app::PlantNumber> numbers = app::plantNumbers(document, app::NumberUse::Vary);
    for (const studies::StudyFactor& factor : study.factors) {
        const auto found =
            std::ranges::find(numbers, factor.path, [](const app::PlantNumber& one) { return one.row.path; });
        places
            << (found == numbers.end()
                    ? QString::fromStdString(factor.path)
                    : StudyReportWords::tr("%1, %2", "a unit, its parameter").arg(found->ownerName, found->row.label));
    }
    return places;
}

class StudyDrawings : public app::ReportWriter::Drawings {
public:
    StudyDrawings(const app::Document& document, const study::StudyScene& scene, bool html);
    std::optional<int> drawNext() override;
    app::ReportWriter::Make make() override;

private:
    struct Drawing {
        std::unique_ptr<study::StudyPane> pane;
        int response = -1; // that it is about; -1: all
        QSize size;
        QPicture picture = QPicture(); // for paper
        QByteArray svg = {};           // for a browser
    };
    void addPanes(const study::StudyScene& scene);

    const bool m_html;
    StudyReportInput m_input;
    app::StudyMaps m_maps;
    std::vector<Drawing> m_drawings;
    const study::SpacePane* m_space = nullptr; // of m_drawings, where there is a map to wait for
    std::size_t m_drawn = 0;
};

} // namespace

StudyDrawings::StudyDrawings(const app::Document& document, const study::StudyScene& scene, bool html)
    : m_html(html)
{
    studies::Study study = *scene.study;
    study.setting.clear();
    for (std::size_t f = 0; f < scene.setting.size(); ++f)
        study.setting.push_back(study.factors[f].factor.toNatural(scene.setting[f]));
    m_input = {.study = std::make_shared<const studies::Study>(std::move(study)),
               .analysis = scene.analysis,
               .axisX = scene.axisX,
               .axisY = scene.axisY,
               .project = document.name(),
               .plant = QString::fromStdString(document.flowsheet().name),
               .places = placesOf(document, *scene.study),
               .written = QDateTime::currentDateTime()};
    addPanes(scene);
}

// Those that have something to show.
void StudyDrawings::addPanes(const study::StudyScene& scene)
{
    study::StudyScene one = scene;
    one.run.clear();
    const auto add = [&](std::unique_ptr<study::StudyPane> pane, int response, QSize size) {
        pane->show(one);
        if (pane->message().isEmpty()) m_drawings.push_back({std::move(pane), response, size});
    };
    int fitted = 0;
    for (const studies::ResponseAnalysis& response : scene.analysis->responses) {
        one.response = int(response.response);
        fitted += response.fitted.has_value();
        const QSize size(half, std::max(mapHigh, effectsRest + effectsRow * int(response.terms.size())));
        add(std::make_unique<study::EffectsPane>(), one.response, size);
        add(std::make_unique<study::ContourPane>(), one.response, size);
    }
    one.response = scene.response;
    if (fitted > 0)
        add(std::make_unique<study::ProfilerPane>(), -1,
            {paperWide, std::min(maxProfilerHigh, profilerRest + profilerRow * int(scene.analysis->responses.size()))});
    if (!scene.analysis->acceptance) return;
    auto space = std::make_unique<study::SpacePane>(m_maps);
    const study::SpacePane* waited = space.get();
    add(std::move(space), -1, {2 * paperWide / 3, 2 * paperWide / 3});
    if (!m_drawings.empty() && m_drawings.back().pane.get() == waited) m_space = waited;
}

std::optional<int> StudyDrawings::drawNext()
{
    if (m_drawn == m_drawings.size()) return std::nullopt;
    Drawing& next = m_drawings[m_drawn];
    if (next.pane.get() == m_space && !m_maps.isSettled()) return waitForMap;
    if (m_html)
        next.svg = next.pane->svg(next.size);
    else
        next.picture = next.pane->drawing(next.size);
    ++m_drawn;
    return 0;
}

app::ReportWriter::Make StudyDrawings::make()
{
    QList<int> responses;
    QList<QSize> sizes;
    QList<QPicture> pictures;
    QList<QPair<QString, QByteArray>> svgs;
    for (const Drawing& one : m_drawings) {
        responses << one.response;
        sizes << one.size;
        pictures << one.picture;
        svgs.append({one.pane->title(), one.svg});
    }
    if (m_html)
        return [input = m_input, responses, sizes, svgs](std::stop_token) {
            const QString body = studyBody(input, findingsOf(input), responses, [&](int i) {
                return QStringLiteral(
                           "<img src=\"data:image/svg+xml;base64,%2\" width=\"%3\" height=\"%4\" alt=\"%1\">")
                    .arg(svgs[i].first.toHtmlEscaped(), QString::fromLatin1(svgs[i].second.toBase64()))
                    .arg(sizes[i].width())
                    .arg(sizes[i].height());
            });
            return document(titleOf(input), body, footOf(input));
        };
    return [input = m_input, responses, sizes, pictures,
            font = look::Theme::current().font(look::Type::Body)](std::stop_token stop) {
        const QString body =
            studyBody(input, findingsOf(input), responses, [&](int i) { return drawingTag(i, sizes[i]); });
        return paperOf({body, pictures, titleOf(input), footOf(input), font}, stop);
    };
}

std::unique_ptr<app::ReportWriter::Drawings> studyReport(const app::Document& document, const study::StudyScene& scene,
                                                         const QString& path)
{
    return std::make_unique<StudyDrawings>(document, scene, isHtmlName(path));
}

} // namespace titer::report
