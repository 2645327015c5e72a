// The report of a study.
#include "ui/report/study_report.h"

#include "app/form/tag_names.h"
#include "ui/look/theme.h"
#include "ui/report/html.h"
#include "ui/report/paper.h"
#include "ui/study/effects_pane.h"
#include "ui/study/maps/contour_pane.h"
#include "ui/study/maps/space_pane.h"
#include "ui/study/profiler_pane.h"
#include "ui/study/sheets/factor_sheet.h"

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

} // namespace

QStringList placesOf(const app::Document& document, const studies::Study& study)
{
    QStringList places;
    for (const studies::StudyFactor& factor : study.factors) {
        places << QString::fromStdString(factor.path);
        if (factor.path.empty()) continue;
        for (const model::UnitEntry& unit : document.flowsheet().units)
            for (const app::FormRow& row : study::numbersOf(document, unit.id))
                if (row.path == factor.path)
                    places.last() = StudyReportWords::tr("%1, %2", "a unit, its parameter")
                                        .arg(app::unitName(document.flowsheet(), unit.id), row.label);
    }
    return places;
}

StudyReporter::StudyReporter(const app::Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &StudyReporter::draw);
    connect(&m_writer, &app::ReportWriter::written, this, [this](const QString& path) {
        end();
        emit written(path);
    });
    connect(&m_writer, &app::ReportWriter::failed, this, [this](const base::Error& error) {
        end();
        emit failed(error);
    });
}

StudyReporter::~StudyReporter() = default;

void StudyReporter::start(const study::StudyScene& scene, const QString& path)
{
    stop();
    if (scene.isEmpty()) return;
    m_path = path;
    m_html = isHtmlName(path);
    studies::Study study = *scene.study;
    study.setting.clear();
    for (std::size_t f = 0; f < scene.setting.size(); ++f)
        study.setting.push_back(study.factors[f].factor.toNatural(scene.setting[f]));
    m_input = {.study = std::make_shared<const studies::Study>(std::move(study)),
               .analysis = scene.analysis,
               .axisX = scene.axisX,
               .axisY = scene.axisY,
               .project = m_document.name(),
               .plant = QString::fromStdString(m_document.flowsheet().name),
               .places = placesOf(m_document, *scene.study),
               .written = QDateTime::currentDateTime()};
    addPanes(scene);
    m_running = true;
    emit changed();
    m_turn.start(0);
}

// Those that have something to show.
void StudyReporter::addPanes(const study::StudyScene& scene)
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

void StudyReporter::draw()
{
    if (m_drawn == m_drawings.size()) return write();
    Drawing& next = m_drawings[m_drawn];
    if (next.pane.get() == m_space && !m_space->maps().isSettled()) return m_turn.start(waitForMap);
    if (m_html)
        next.svg = next.pane->svg(next.size);
    else
        next.picture = next.pane->drawing(next.size);
    ++m_drawn;
    m_turn.start(0);
}

void StudyReporter::write()
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
        m_writer.write(m_path, [input = m_input, responses, sizes, svgs](std::stop_token) {
            const QString body = studyBody(input, findingsOf(input), responses, [&](int i) {
                return QStringLiteral(
                           "<img src=\"data:image/svg+xml;base64,%2\" width=\"%3\" height=\"%4\" alt=\"%1\">")
                    .arg(svgs[i].first.toHtmlEscaped(), QString::fromLatin1(svgs[i].second.toBase64()))
                    .arg(sizes[i].width())
                    .arg(sizes[i].height());
            });
            return document(titleOf(input), body, footOf(input));
        });
    else
        m_writer.write(m_path, [input = m_input, responses, sizes, pictures,
                                font = look::Theme::current().font(look::Type::Body)](std::stop_token stop) {
            const QString body =
                studyBody(input, findingsOf(input), responses, [&](int i) { return drawingTag(i, sizes[i]); });
            return paperOf({body, pictures, titleOf(input), footOf(input), font}, stop);
        });
}

void StudyReporter::stop()
{
    m_writer.stop();
    end();
}

void StudyReporter::end()
{
    m_turn.stop();
    m_space = nullptr;
    m_drawings.clear();
    m_drawn = 0;
    if (std::exchange(m_running, false)) emit changed();
}

} // namespace titer::report

#include "ui/report/moc_study_report.cpp"
