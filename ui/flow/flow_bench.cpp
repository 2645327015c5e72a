// Gestures go in as events of the mouse and the keyboard; the clock stops when the window has been painted.
#include "ui/flow/flow_bench.h"

#include "app/document/document.h"
#include "core/base/math/median.h"
#include "ui/flow/flow_view.h"
#include "ui/flow/layout/arrange.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QScrollBar>
#include <QUndoStack>

#include <algorithm>
#include <cmath>
#include <functional>

namespace titer::flow {

namespace {

constexpr int perRow = 20;
constexpr double editTarget = 0.016, arrangeTarget = 1.0; // [s]

// Rows of tanks with a zone each, joined from the first to the last.
model::Flowsheet largePlant(int units)
{
    model::Flowsheet plant;
    plant.name = "Bench";
    for (int i = 0; i < units; ++i) {
        model::UnitEntry unit;
        unit.id = "tank_" + std::to_string(i);
        unit.type = "hold_tank";
        unit.label = "Hold tank " + std::to_string(i + 1);
        unit.at = model::Point{(i % perRow) * 12.0, (i / perRow) * 14.0};
        unit.params["vessel_volume"] = "1000 L";
        if (i % perRow == 0) plant.zones.push_back({"Row " + std::to_string(i / perRow + 1), {}});
        plant.zones.back().units.push_back(unit.id);
        if (i > 0) plant.streams.push_back({{plant.units.back().id, "out"}, {unit.id, "in"}});
        plant.units.push_back(std::move(unit));
    }
    return plant;
}

class Bench {
public:
    Bench(const model::Catalogue& catalogue, int units)
        : m_document(catalogue)
    {
        (void)m_document.newPlant(largePlant(units));
        m_view = std::make_unique<FlowView>(m_document);
        m_view->setAttribute(Qt::WA_DontShowOnScreen);
        m_view->resize(1600, 900);
        m_view->show();
        // The least zoom at which names are written: the most to paint.
        m_view->setZoom(0.46);
        m_view->centerOn(m_view->sheet().contentRect().center());
        paint();
    }

    double measure(int repeats, const std::function<void(int)>& gesture, const std::function<void()>& before = {})
    {
        std::vector<double> times;
        for (int i = 0; i < repeats; ++i) {
            if (before) before();
            paint();
            QElapsedTimer clock;
            clock.start();
            gesture(i);
            paint();
            times.push_back(double(clock.nsecsElapsed()) * 1e-9);
        }
        return base::upperMedian(times);
    }

    void mouse(QEvent::Type type, QPointF at)
    {
        const bool held = type != QEvent::MouseButtonRelease;
        QMouseEvent event(type, at, m_view->viewport()->mapToGlobal(at),
                          type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                          held ? Qt::LeftButton : Qt::NoButton, {});
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    }
    QPointF middleOf(const QString& unit) const
    {
        return m_view->mapFromScene(m_view->sheet().unit(unit)->symbolRect().center());
    }

    // How long the slow ones of these frames take: the 95th percentile [s].
    double slowFrame(int frames, const std::function<void(int)>& step)
    {
        std::vector<double> times;
        for (int i = 0; i < frames; ++i) {
            QElapsedTimer clock;
            clock.start();
            step(i);
            paint();
            times.push_back(double(clock.nsecsElapsed()) * 1e-9);
        }
        std::sort(times.begin(), times.end());
        return times[times.size() * 95 / 100];
    }

    app::Document& document() { return m_document; }
    FlowView& view() { return *m_view; }

private:
    void paint() { QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents); }

    app::Document m_document;
    std::unique_ptr<FlowView> m_view;
};

// What a person does with a sheet in sight: it moves under the hand, comes nearer, and a unit is dragged across it.
FlowFigure frameFigure(Bench& bench, int units, int frames)
{
    FlowView& view = bench.view();
    const QPoint middle = view.viewport()->rect().center();
    view.fit();
    const qreal whole = view.zoom();
    const double zoom = bench.slowFrame(frames, [&](int i) {
        const int half = frames / 2;
        view.zoomAt(middle, whole * std::pow(1.05, i < half ? i : frames - i));
    });
    view.setZoom(0.46);
    const double pan = bench.slowFrame(frames, [&](int i) {
        QScrollBar* bar = view.horizontalScrollBar();
        bar->setValue(bar->value() + (i % 40 < 20 ? 24 : -24));
    });
    const QPointF from = bench.middleOf(QStringLiteral("tank_%1").arg(units / 2 + 3));
    bench.mouse(QEvent::MouseButtonPress, from);
    const double drag = bench.slowFrame(frames, [&](int i) {
        const int out = std::min(i, frames - i); // there and back
        bench.mouse(QEvent::MouseMove, from + QPointF(5.0 * out, 3.0 * out));
    });
    bench.mouse(QEvent::MouseButtonRelease, from);
    const auto shown = [](double seconds) { return QString::number(1000 * seconds, 'f', 1); };
    return {QStringLiteral("ui-flow-%1").arg(units), std::max({zoom, pan, drag}), editTarget,
            QStringLiteral("95th percentile of a frame: zoom %1 ms, pan %2 ms, drag %3 ms")
                .arg(shown(zoom), shown(pan), shown(drag))};
}

} // namespace

QList<FlowFigure> benchFlow(const model::Catalogue& catalogue, int units, int repeats)
{
    Bench bench(catalogue, units);
    app::Document& document = bench.document();
    const QString unit = QStringLiteral("tank_%1").arg(units / 2 + 3);
    const std::string id = unit.toStdString(), last = "tank_" + std::to_string(units - 1);
    const QString note = QStringLiteral("%1 units").arg(units);
    QList<FlowFigure> figures;

    // The dearest step of a drag: the last move and the release, which makes the edit.
    QPointF from;
    const double move = bench.measure(
        repeats,
        [&](int i) {
            const QPointF to = from + QPointF(0, i % 2 ? -40 : 40);
            bench.mouse(QEvent::MouseMove, to);
            bench.mouse(QEvent::MouseButtonRelease, to);
        },
        [&] {
            from = bench.middleOf(unit);
            bench.mouse(QEvent::MouseButtonPress, from);
        });
    figures.append({QStringLiteral("ui-edit-move"), move, editTarget, note});

    const double parameter = bench.measure(repeats, [&](int i) {
        document.apply(app::setValue(document.flowsheet(), "units/" + id + "/params/vessel_volume",
                                     std::to_string(1100 + i) + " L"),
                       QStringLiteral("Vessel volume"));
    });
    figures.append({QStringLiteral("ui-edit-parameter"), parameter, editTarget, note});

    const PortHit out{QString::fromStdString(last), QStringLiteral("out")},
        in{QStringLiteral("tank_0"), QStringLiteral("in")};
    const double connect = bench.measure(
        repeats, [&](int) { bench.view().edits().connectPorts(out, in); },
        [&] {
            if (int(document.flowsheet().streams.size()) == units) document.undoStack()->undo();
        });
    figures.append({QStringLiteral("ui-edit-connect"), connect, editTarget, note});

    const double undo =
        bench.measure(repeats, [&](int i) { i % 2 ? document.undoStack()->redo() : document.undoStack()->undo(); });
    figures.append({QStringLiteral("ui-edit-undo"), undo, editTarget, note});
    const double arrange = bench.measure(repeats, [&](int) { (void)arranged(document.flowsheet(), catalogue); });
    figures.append({QStringLiteral("ui-flow-arrange"), arrange, arrangeTarget, note});
    figures.append(frameFigure(bench, units, 8 * repeats));
    return figures;
}

} // namespace titer::flow
