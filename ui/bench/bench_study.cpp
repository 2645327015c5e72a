// All panes of a study of six factors and three responses stand side by side; gestures go in as events of the mouse, and the clock stops
// when all of them have been painted.
#include "ui/bench/bench_study.h"

#include "core/base/math/random.h"
#include "core/studies/numerics/stratified_normals.h"
#include "ui/bench/bench_wait.h"
#include "ui/look/theme.h"
#include "ui/study/effects_pane.h"
#include "ui/study/half_normal_pane.h"
#include "ui/study/maps/contour_pane.h"
#include "ui/study/maps/space_pane.h"
#include "ui/study/profiler_pane.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QGridLayout>
#include <QMouseEvent>

#include <algorithm>

namespace titer::bench {

namespace {

constexpr double dragTarget = 0.016, refitTarget = 0.030; // [s]
constexpr int maxFrame = 20'000;                          // [ms]
constexpr int factorCount = 6, responseCount = 3;

// Corners of a half fraction (the last factor is the product of the others), faces and six times the middle; quadratic with noise.
studies::Study largeStudy()
{
    studies::Study study{.id = "bench", .name = "Bench", .kind = "ccd", .model = "quadratic"};
    for (int f = 0; f < factorCount; ++f)
        study.factors.push_back({.factor = {.name = "Factor " + std::to_string(f + 1), .low = 10.0, .high = 20.0}});
    std::vector<std::vector<double>> points;
    for (int i = 0; i < 32; ++i) {
        std::vector<double> point;
        double product = 1.0;
        for (int f = 0; f < factorCount - 1; ++f) product *= point.emplace_back(i >> f & 1 ? 1.0 : -1.0);
        point.push_back(product);
        points.push_back(point);
    }
    for (int f = 0; f < factorCount; ++f)
        for (const double side : {-1.0, 1.0}) points.emplace_back(factorCount, 0.0)[std::size_t(f)] = side;
    for (int i = 0; i < 6; ++i) points.emplace_back(factorCount, 0.0);
    base::Random random(1, "study bench");
    for (int r = 0; r < responseCount; ++r)
        study.responses.push_back({.name = "Response " + std::to_string(r + 1), .unit = "g/L", .low = 5.0 - 0.5 * r});
    for (std::size_t i = 0; i < points.size(); ++i) {
        studies::StudyRun run{
            .id = "R" + std::to_string(i + 1), .run = int(i) + 1, .standardOrder = int(i) + 1, .point = "factorial"};
        for (const double x : points[i]) run.settings.push_back(15.0 + 5.0 * x);
        for (int r = 0; r < responseCount; ++r) {
            double value = 5.0;
            for (int f = 0; f < factorCount; ++f) {
                const double x = points[i][std::size_t(f)], next = points[i][std::size_t((f + 1) % factorCount)];
                value += 0.1 * ((f + r) % 5) * x - 0.05 * ((f + 2 * r) % 4) * x * x + 0.06 * ((f + r) % 3) * x * next;
            }
            run.cells.push_back({value + random.normal(0.0, 0.1), studies::StudyCell::Origin::Measured});
        }
        study.runs.push_back(std::move(run));
    }
    return study;
}

class Bench : public QObject {
public:
    Bench()
    {
        auto* grid = new QGridLayout(&m_window);
        grid->addWidget(&m_effects, 0, 0);
        grid->addWidget(&m_halfNormal, 0, 1);
        grid->addWidget(&m_profiler, 1, 0);
        grid->addWidget(&m_contour, 1, 1);
        grid->addWidget(&m_space, 1, 2);
        grid->setRowStretch(1, 1);
        for (study::StudyPane* pane : panes()) {
            connect(pane, &study::StudyPane::settingChanged, this, [this](const std::vector<double>& natural) {
                for (std::size_t i = 0; i < natural.size(); ++i)
                    m_scene.setting[i] = m_scene.analysis->factors[i].toCoded(natural[i]);
                report();
            });
            connect(pane, &study::StudyPane::termToggled, this, [this](int response, const QString& term, bool in) {
                std::vector<std::string>& out = m_study.responses[std::size_t(response)].leftOut;
                std::erase(out, term.toStdString());
                if (!in) out.push_back(term.toStdString());
                analyse();
                report();
            });
        }
        analyse();
        m_scene.setting = studies::settingOf(m_study);
        report();
        m_window.setAttribute(Qt::WA_DontShowOnScreen);
        m_window.resize(1920, 1000);
        m_window.show();
        paint();
    }

    // How long the slow ones of these frames take: the 95th percentile [s].
    template <class Step> double slowFrame(int count, const Step& step)
    {
        std::vector<double> times;
        for (int i = 0; i < count; ++i) {
            QElapsedTimer clock;
            clock.start();
            step(i);
            paint();
            times.push_back(double(clock.nsecsElapsed()) * 1e-9);
        }
        std::sort(times.begin(), times.end());
        return times[times.size() * 95 / 100];
    }

    // From one end of a factor's column to the other and back.
    double dragLine(int factor)
    {
        const auto at = [this, factor](int i) {
            const double share = i < m_frames / 2 ? 2.0 * i / m_frames : 2.0 - 2.0 * i / m_frames;
            return m_profiler.placeOf(0, factor, 10.5 + 9.0 * share, 4.6); // away from its limit
        };
        return drag(m_profiler.plot(), at);
    }

    double dragCross()
    {
        const auto at = [this](int i) {
            return m_contour.placeOf(10.7 + 8.0 * i / m_frames, 11.3 + 7.0 * i / m_frames);
        };
        return drag(m_contour.plot(), at);
    }

    // A term that no other needs, out and in again.
    double refit(int times)
    {
        const QString term = QString::fromStdString(m_scene.analysis->responses[0].terms.back().name);
        double slowest = 0.0;
        for (int i = 0; i < times; ++i) {
            settle();
            slowest = std::max(slowest, slowFrame(1, [&](int) { emit m_effects.termToggled(0, term, i % 2 == 1); }));
        }
        return slowest;
    }

private:
    std::vector<study::StudyPane*> panes() { return {&m_effects, &m_halfNormal, &m_profiler, &m_contour, &m_space}; }
    void analyse()
    {
        m_scene.study = std::make_shared<const studies::Study>(m_study);
        m_scene.analysis =
            std::make_shared<const studies::StudyAnalysis>(studies::analyse(m_study, studies::usualDraws, &m_normals));
    }
    void report()
    {
        for (study::StudyPane* pane : panes()) pane->show(m_scene);
    }
    // Whoever drags has looked at the map before.
    void settle()
    {
        waitUntil([this] { return m_space.maps().isSettled(); }, 1, maxFrame);
    }
    void paint() { QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents); }

    template <class At> double drag(QWidget* plot, const At& at)
    {
        const auto send = [plot](QEvent::Type type, QPointF place) {
            QMouseEvent event(type, place, plot->mapToGlobal(place),
                              type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                              type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, {});
            QCoreApplication::sendEvent(plot, &event);
        };
        settle();
        send(QEvent::MouseButtonPress, at(0));
        const double slow = slowFrame(m_frames, [&](int i) { send(QEvent::MouseMove, at(i)); });
        send(QEvent::MouseButtonRelease, at(m_frames - 1));
        return slow;
    }

    const int m_frames = isQuick() ? 2 : 100;
    studies::Study m_study = largeStudy();
    studies::StratifiedNormals m_normals; // kept from fit to fit, as StudySession does
    study::StudyScene m_scene;
    QWidget m_window;
    study::EffectsPane m_effects;
    study::HalfNormalPane m_halfNormal;
    study::ProfilerPane m_profiler;
    study::ContourPane m_contour;
    app::StudyMaps m_maps;
    study::SpacePane m_space{m_maps};
};

} // namespace

std::vector<base::Json> studyFigures()
{
    Bench bench;
    const int refits = isQuick() ? 1 : 7;
    // Of a factor of the maps the cross moves; of another one the contours do.
    const double line = bench.dragLine(1), held = bench.dragLine(3), cross = bench.dragCross();
    const QString note =
        QStringLiteral(
            "95th percentile of a frame of all panes of a study of 6 factors and 3 responses: line of a factor of the "
            "maps %1 ms, of another factor %2 ms, cross %3 ms")
            .arg(line * 1e3, 0, 'f', 1)
            .arg(held * 1e3, 0, 'f', 1)
            .arg(cross * 1e3, 0, 'f', 1);
    return {figure("ui-study-drag", std::max({line, held, cross}), dragTarget, note.toStdString()),
            figure("ui-study-refit", bench.refit(refits), refitTarget,
                   "the slowest of " + std::to_string(refits) +
                       " from a term that is unticked to all panes repainted, three models of 50 runs and 10,000 "
                       "draws")};
}

} // namespace titer::bench
